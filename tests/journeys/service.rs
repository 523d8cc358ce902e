//! Reading the page of one service, and never being led out of the window.

use catalogue_model::{CountryCode, PhoneNumber, PlainText, Service, WebAddress};
use catalogue_store::Records;
use i18n::Locale;
use waymark_tests::{person::Person, sample, served::real_shelf};

use crate::find::person_before;

fn text(text: &str) -> PlainText {
    PlainText::new(text).unwrap()
}

/// Asserts that the words stand on the page in this order.
#[track_caller]
fn check_order(page: &str, words: &[&str]) {
    let mut rest = page;
    for word in words {
        let Some((_, after)) = rest.split_once(word) else { panic!("{word:?} does not follow in: {rest}") };
        rest = after;
    }
}

#[test]
fn the_page_answers_questions_in_the_order_in_which_people_ask_them() {
    let english = [
        "Lantern Line",
        "An invented service for tests.",
        "Ways to make contact",
        "0808 157 0000",
        "From abroad: +448081570000",
        "Hours",
        "What is kept secret",
        "Who it is for",
        "Who it is not for",
        "Cost",
        "Waiting time",
        "How to start",
        "Languages",
        "Where these facts come from",
    ];
    let german = [
        "Lantern Line",
        "Wege zum Kontakt",
        "0808 157 0000",
        "Aus dem Ausland: +448081570000",
        "Zeiten",
        "Was vertraulich bleibt",
        "Für wen es ist",
        "Für wen es nicht ist",
        "Kosten",
        "Wartezeit",
        "Wie man beginnt",
        "Sprachen",
        "Woher diese Angaben kommen",
    ];
    for (locale, words) in [(Locale::En, english.as_slice()), (Locale::De, german.as_slice())] {
        let person = Person::at(ui::router(sample::house(sample::on_show(), locale)));
        check_order(&person.opens("/service/gb-lantern-line").main_text(), words);
    }
}

#[test]
fn the_way_back_leads_to_the_list_as_it_was() {
    let person = Person::at(ui::router(sample::house(sample::on_show(), Locale::En)));
    let page = person.opens("/find?country=GB&words=lantern").follows("Lantern Line");
    assert_eq!(page.path, "/service/gb-lantern-line?words=lantern&country=GB");
    assert_eq!(page.follows("Back to the list").path, "/find?words=lantern&country=GB");
}

#[test]
fn every_number_stands_beside_the_preview_note_its_warning_and_its_hours() {
    let person = Person::at(ui::router(sample::house(sample::on_show(), Locale::En)));
    let text = person.opens("/service/gb-lantern-line").main_text();
    check_order(
        &text,
        &[
            "0808 157 0000",
            "Nobody has phoned to confirm it.",
            "The call is free.",
            "Free numbers often work only inside their country.",
            "Open now until 17:00, by its stated hours",
            "Monday to Friday: 09:00 to 17:00",
            "On public holidays the hours may differ.",
            "A call can appear on the phone bill",
        ],
    );
}

#[test]
fn only_a_preview_says_that_it_is_one() {
    let records = Records { preview: false, ..sample::records() };
    let person = Person::at(ui::router(sample::house(sample::on_show_of(&records), Locale::En)));
    assert!(!person.opens("/service/gb-lantern-line").main_text().contains("Preview"));
}

#[test]
fn what_is_unknown_is_said_and_reading_is_never_called_checking() {
    for (locale, unknown, read, checked) in [
        (
            Locale::En,
            "Waiting time Not known. Ask first.",
            "Read in stored copies of public pages on 22 November 2026.",
            "hecked",
        ),
        (
            Locale::De,
            "Wartezeit Nicht bekannt. Fragen Sie vorher.",
            "gespeicherten Kopien öffentlicher Seiten am 22. November 2026.",
            "eprüft",
        ),
    ] {
        let person = Person::at(ui::router(sample::house(sample::on_show(), locale)));
        let text = person.opens("/service/de-jugend-am-markt").main_text();
        assert!(text.contains(unknown), "{text}");
        assert!(text.contains(read), "{text}");
        assert!(!text.contains(checked), "{text}");
    }
}

#[test]
fn facts_name_who_said_them_and_how_long_ago() {
    let person = Person::at(ui::router(sample::house(sample::on_show(), Locale::En)));
    let text = person.opens("/service/gb-lantern-line").main_text();
    assert!(text.contains("Cost Free Source: not recorded for this fact"), "{text}");
    check_order(
        &text,
        &[
            "Where these facts come from",
            "https://lantern.example.org/about",
            "Page dated May 2023, 3 years ago",
            "Supports",
            "What it is",
        ],
    );
}

#[test]
fn limits_stand_above_the_ways_to_make_contact() {
    let mut service = sample::service("ie-dull", "Dull", "IE");
    service.caveats = vec![text("NOT anonymous: the police are notified."), text("A pilot that may end.")];
    let page = person_before(vec![service], Locale::En).opens("/service/ie-dull").main_text();
    check_order(
        &page,
        &[
            "Read this first",
            "NOT anonymous",
            "A pilot that may end.",
            "Ways to make contact",
            "What is kept secret",
            "NOT anonymous",
        ],
    );
}

#[test]
fn a_short_number_is_never_shown_as_if_it_worked_from_abroad() {
    let mut service = sample::records().services.remove(0);
    service.countries = vec![CountryCode::new("MT").unwrap()];
    service.phones[0].number = PhoneNumber::new("179").unwrap();
    service.phones[0].as_printed = text("179");
    let page = person_before(vec![service], Locale::En).opens("/service/gb-lantern-line").main_text();
    check_order(&page, &["179", "Works only inside Malta."]);
    assert!(!page.contains("From abroad"));
}

#[test]
fn an_unknown_service_is_a_page_with_a_way_on() {
    for locale in Locale::ALL {
        let person = Person::at(ui::router(sample::house(sample::on_show(), locale)));
        for path in ["/service/xx-nothing", "/service/%00", "/service/A%20B", "/service/..%2F..%2Fetc"] {
            let page = person.opens(path);
            assert_eq!(page.status, 404, "{path}");
            assert!(page.attributes_of("a", "href").contains(&"/find".to_owned()), "{path}");
        }
    }
}

fn hostile() -> Service {
    let link = r#"</p><link rel="preconnect" href="//evil.example"><script>alert('x')</script>"#;
    let attribute = r#"" onmouseover="alert(1)" x=""#;
    let mut service = sample::records().services.remove(0);
    service.name = text(link);
    service.alternate_name = Some(text(attribute));
    service.description = text(link);
    service.caveats = vec![text(link), text(attribute)];
    service.confidentiality = Some(text(link));
    service.eligibility.notes = Some(text(link));
    service.phones[0].as_printed = text(link);
    service.phones[0].note = Some(text(attribute));
    service.phones[0].stated_hours = Some(text(link));
    service.websites = vec![
        WebAddress::new("https://evil.example/'onload='x&lt;base>")
            .unwrap_or_else(|_| WebAddress::new("https://evil.example/'onload='x&lt;base").unwrap()),
    ];
    service
}

#[test]
fn markup_in_a_record_is_text_and_makes_no_element() {
    for locale in Locale::ALL {
        let mut records = Records { services: vec![hostile()], ..sample::records() };
        records.organizations[0].name = text("<base href=//evil.example>");
        let person = Person::at(ui::router(sample::house(sample::on_show_of(&records), locale)));
        for path in ["/find", "/find?words=preconnect", "/service/gb-lantern-line", "/find?words=%3Clink%20rel=x%3E"] {
            let page = person.opens(path);
            assert!(page.text().contains(r#"<link rel="preconnect" href="//evil.example">"#) || path.ends_with("%3E"));
            assert!(page.attributes_of("link", "rel").iter().all(|rel| rel == "stylesheet"), "{path}");
            assert!(page.attributes_of("script", "src").iter().all(|src| src.starts_with("/assets/")), "{path}");
            assert!(!page.html.contains("<script>") && !page.html.contains("<base"), "{path}");
            assert!(
                ["a", "p", "span", "input", "link"]
                    .iter()
                    .all(|element| page.attributes_of(element, "onmouseover").is_empty())
            );
        }
    }
}

#[test]
fn no_link_on_any_page_of_the_catalogue_leaves_the_window() {
    let shelf = real_shelf().unwrap();
    let edition = shelf.get().edition.clone().unwrap();
    let everything = catalogue_store::Query { limit: usize::MAX, ..catalogue_store::Query::default() };
    let listed = edition.search(&everything, &catalogue_store::Vocabulary::default()).unwrap().results;
    assert!(listed.len() > 100);
    for locale in Locale::ALL {
        let on_show = ui::OnShow { edition: Some(edition.clone()), ..ui::OnShow::default() };
        let person = Person::at(ui::router(sample::house(on_show, locale)));
        for service in &listed {
            let page = person.opens(&format!("/service/{}", service.id.as_str()));
            assert_eq!(page.status, 200, "{:?}", service.id);
            assert!(page.attributes_of("a", "href").iter().all(|href| href.starts_with('/') || href.starts_with('#')));
            assert_eq!(page.texts_of("h1"), [service.name.as_str()]);
        }
    }
}
