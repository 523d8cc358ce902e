//! The shell: the first screen, the doors, the emergency card, the edition, the language, leaving, problems.

use std::sync::Arc;

use axum::http::{StatusCode, header};
use catalogue_model::{ClockWarning, CrisisPurpose, Fault, Origin, Refusal};
use i18n::{Locale, Words};
use ui::OnShow;
use waymark_tests::{
    person::{Page, Person},
    sample::{self, CountingDoor},
};

/// Every page of the shell.
const PAGES: [&str; 8] =
    ["/", "/for-me", "/for-someone", "/for-professionals", "/youth", "/exercises", "/emergency", "/edition"];

fn person(locale: Locale) -> Person {
    Person::at(ui::router(sample::house(sample::on_show(), locale)))
}

fn person_with(on_show: OnShow) -> Person {
    Person::at(ui::router(sample::house(on_show, Locale::En)))
}

#[track_caller]
fn check_says(page: &Page<'_>, expected: &str) {
    let text = page.text();
    assert!(text.contains(expected), "{} does not say {expected:?}: {text}", page.path);
}

#[test]
fn every_page_has_one_heading_its_language_and_what_is_always_there() {
    for locale in Locale::ALL {
        let words = Words::of(locale);
        for path in PAGES {
            let person = person(locale);
            let page = person.opens(path);
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert_eq!(page.texts_of("h1").len(), 1, "{path}");
            assert_eq!(page.attributes_of("html", "lang"), [locale.tag()], "{path}");
            for always in ["shell-emergency", "shell-leave", "shell-start"] {
                check_says(&page, &words.say(always));
            }
            check_says(&page, "English");
            check_says(&page, "Deutsch");
            check_says(&page, "2026");
            let links = page.attributes_of("a", "href");
            assert_eq!(links[0], "/leave", "the first link of {path}");
            assert!(links.contains(&"/emergency".to_owned()), "{path}");
        }
    }
}

#[test]
fn every_answer_carries_the_strict_headers() {
    let person = person(Locale::En);
    let fragments =
        ["/assets/app.css", "/blank", "/leave", "/nowhere", "/assets/fonts/source-sans-3-greek-wght-normal.woff2"];
    for path in PAGES.into_iter().chain(fragments) {
        let page = person.opens(path);
        let value = |name: &str| page.headers.get(name).map(|value| value.to_str().unwrap().to_owned());
        let policy = value("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self';"), "{path}: {policy}");
        assert!(!policy.contains("unsafe") && !policy.contains('*') && !policy.contains("data:"), "{path}: {policy}");
        assert_eq!(value("referrer-policy").as_deref(), Some("no-referrer"), "{path}");
        assert_eq!(value("cache-control").as_deref(), Some("no-store"), "{path}");
        assert_eq!(value("x-content-type-options").as_deref(), Some("nosniff"), "{path}");
        assert_eq!(value("set-cookie"), None, "{path}");
    }
}

#[test]
fn no_link_or_form_leads_out_of_the_window() {
    for path in PAGES {
        let person = person(Locale::En);
        let page = person.opens(path);
        for (element, attribute) in
            [("a", "href"), ("form", "action"), ("link", "href"), ("script", "src"), ("use", "href")]
        {
            for address in page.attributes_of(element, attribute) {
                let is_ours = (address.starts_with('/') && !address.starts_with("//")) || address.starts_with('#');
                assert!(is_ours, "{path}: {address}");
            }
        }
    }
}

#[test]
fn every_link_of_every_page_leads_to_a_page() {
    for path in PAGES {
        let person = person(Locale::De);
        for address in person.opens(path).attributes_of("a", "href") {
            if !address.starts_with('#') && address != "/leave" {
                assert_eq!(person.opens(&address).status, StatusCode::OK, "{address} on {path}");
            }
        }
    }
}

#[test]
fn the_language_is_switched_on_every_page_and_stays() {
    for path in PAGES {
        let person = person(Locale::En);
        let page = person.opens(path).chooses("locale", "de").submits();
        assert_eq!(page.path, path);
        assert_eq!(page.attributes_of("html", "lang"), ["de"]);
        check_says(&page, "Stand: 22. November 2026 (vor 2 Tagen)");
        assert_eq!(person.opens("/").attributes_of("html", "lang"), ["de"]);
    }
}

#[test]
fn a_malformed_language_or_way_back_is_answered() {
    let person = person(Locale::En);
    assert_eq!(person.sends("/language", &[("locale", "xx")]).status, StatusCode::BAD_REQUEST);
    assert_eq!(person.sends("/language", &[]).status, StatusCode::BAD_REQUEST);
    assert_eq!(person.sends("/language", &[("locale", "de"), ("back", "//example.org/")]).path, "/");
}

#[test]
fn the_first_screen_has_three_doors_search_and_help() {
    let person = person(Locale::En);
    let page = person.opens("/");
    for door in ["For me", "For someone I know", "I work with people", "Help right now", "Exercises"] {
        check_says(&page, door);
    }
    check_says(&page, "Nobody has phoned to confirm them.");
    let found = page.chooses("words", "lantern").submits();
    check_says(&found, "Lantern Line");
}

#[test]
fn for_me_leads_to_services_and_equally_to_the_page_for_young_people() {
    let person = person(Locale::En);
    let page = person.opens("/for-me");
    let doors: Vec<String> = page
        .attributes_of("a", "href")
        .into_iter()
        .filter(|href| page.html.contains(&format!("class=\"door\" href=\"{}\"", href.replace('&', "&amp;"))))
        .collect();
    assert_eq!(doors, ["/find?audience=self_at_risk", "/find?audience=non_contact_online_offending", "/youth"]);
    check_says(&page, "Sexual abuse harms children");
    check_says(&page, "Not yet clinically reviewed");
}

#[test]
fn professionals_search_by_criteria() {
    let person = person(Locale::En);
    let page = person.opens("/for-professionals");
    let found = page.chooses("country", "DE").chooses("audience", "self_at_risk").submits();
    check_says(&found, "Beratung am Markt");
    assert!(!found.main_text().contains("Lantern Line"));
}

#[test]
fn the_emergency_card_shows_112_until_a_country_is_chosen_on_it() {
    for locale in Locale::ALL {
        let person = person(locale);
        let page = person.opens("/emergency");
        check_says(&page, "112");
        assert!(!page.text().contains("116 111"), "no country is guessed");
        let page = page.chooses("country", "PT").submits();
        for number in ["112", "000 000", "800 000 000", "116 111"] {
            check_says(&page, number);
        }
        check_says(&person.opens("/emergency"), "Linha de Ensaio");
        let page = person.opens("/emergency").chooses("country", "").submits();
        assert!(!page.text().contains("Linha de Ensaio"), "the country is forgotten");
    }
}

#[test]
fn each_line_says_when_whence_and_that_nobody_phoned() {
    let person = person(Locale::En);
    let page = person.opens("/emergency?country=PT");
    check_says(&page, "Open now by its stated hours, until 17:00");
    check_says(&page, "Source: lines.example.org, page dated 10 September 2025 (14 months ago)");
    check_says(&page, "Read in a stored copy on 22 November 2026");
    let note = "Preview: read in a stored copy of a page. Nobody has phoned to confirm it.";
    assert_eq!(page.text().matches(note).count(), page.html.matches("class=\"copy\"").count());
    assert!(!person.opens("/emergency").text().contains("Linha"), "looking at a country does not choose it");
}

#[test]
fn an_unconfirmed_clock_claims_nothing_about_now() {
    let on_show = OnShow { status: Some(sample::status(Some(ClockWarning::ClockBeforeEdition))), ..sample::on_show() };
    let person = person_with(on_show);
    let page = person.opens("/emergency?country=PT");
    check_says(&page, "Mon-Fri 09:00-17:00");
    check_says(&page, "The date of this computer may be wrong.");
    assert!(!page.text().contains("Open now"));
}

#[test]
fn a_country_without_a_line_says_so_and_never_shows_a_number_of_another() {
    let person = person(Locale::En);
    let page = person.opens("/emergency?country=AT");
    check_says(&page, "No number for this is recorded for this country in this edition.");
    assert!(!page.text().contains("116 111"));
}

#[test]
fn the_emergency_card_works_without_any_edition() {
    let person = person_with(OnShow::default());
    for path in ["/emergency", "/emergency?country=PT", "/emergency?country=%00"] {
        let page = person.opens(path);
        assert_eq!(page.status, StatusCode::OK, "{path}");
        check_says(&page, "112");
        check_says(&page, "local emergency number");
    }
}

#[test]
fn without_an_edition_every_other_page_says_what_to_do() {
    let refused = vec![Refusal { origin: Origin::Installer, fault: Fault::Truncated }];
    let person = person_with(OnShow { refused, ..OnShow::default() });
    let page = person.opens("/");
    check_says(&page, "No edition could be opened");
    check_says(&page, "The file ends too early");
    check_says(&page, "Copy it again from where it came from.");
    check_says(&page, "No edition is open");
    for path in ["/find", "/service/de-nowhere", "/youth", "/for-professionals"] {
        check_says(&person.opens(path), "Emergency help still works.");
    }
}

#[test]
fn every_refused_bundle_is_named_with_its_advice_while_the_good_edition_stays() {
    for locale in Locale::ALL {
        let words = Words::of(locale);
        for fault in Fault::ALL {
            let on_show = OnShow { refused: vec![Refusal { origin: Origin::File, fault }], ..sample::on_show() };
            let person = Person::at(ui::router(sample::house(on_show, locale)));
            for path in ["/", "/edition"] {
                let page = person.opens(path);
                check_says(&page, &words.say(&format!("problem-{}", fault.as_str())));
                let advice = words.say(&format!("problem-{}-advice", fault.as_str()));
                check_says(&page, &advice.replace(['\u{2068}', '\u{2069}'], ""));
            }
            check_says(&person.opens("/find?words=lantern"), "Lantern Line");
        }
    }
}

#[test]
fn an_old_edition_says_so_on_every_screen() {
    let warning = ClockWarning::Expired("2026-11-23".parse().unwrap());
    let person = person_with(OnShow { status: Some(sample::status(Some(warning))), ..sample::on_show() });
    for path in PAGES {
        check_says(&person.opens(path), "These facts may have changed.");
    }
    check_says(&person.opens("/edition"), "should have been renewed by 23 November 2026");
}

#[test]
fn young_people_find_lines_of_their_country_and_services_that_take_them() {
    let person = person(Locale::En);
    let page = person.opens("/youth");
    check_says(&page, "Choose your country to see its lines.");
    check_says(&page, "Jugend am Markt");
    assert!(!page.main_text().contains("Lantern Line"), "it does not say that it takes young people");
    assert!(!page.main_text().contains("116 111"));
    let page = page.chooses("country", "PT").submits();
    assert_eq!(page.path, "/youth");
    check_says(&page, "116 111");
    check_says(&page, "None is recorded for Portugal. These are in other countries: Jugend am Markt");
    let service = page.follows("Jugend am Markt");
    assert_eq!((service.status, service.texts_of("h1")), (StatusCode::OK, vec!["Jugend am Markt".to_owned()]));
}

#[test]
fn a_country_without_a_child_line_shows_none() {
    let mut records = sample::records();
    records.crisis.retain(|line| line.purpose != CrisisPurpose::ChildHelpline);
    let person = person_with(sample::on_show_of(&records));
    let page = person.opens("/youth").chooses("country", "PT").submits();
    check_says(&page, "No line for children and young people is recorded for Portugal in this edition.");
    assert!(!page.text().contains("116"));
}

#[test]
fn leaving_tells_the_door_and_shows_nothing() {
    let door = Arc::new(CountingDoor::default());
    let person = Person::at(ui::router(sample::house_with_door(sample::on_show(), Locale::En, Arc::clone(&door))));
    assert_eq!(person.opens("/leave").text(), "");
    assert_eq!(door.departures(), 1);
    assert_eq!(person.sends("/leave", &[]).text(), "");
    assert_eq!(door.departures(), 2);
    assert_eq!(person.opens("/blank").text(), "");
    assert_eq!(door.departures(), 2, "the blank page is no door");
}

#[test]
fn addresses_that_are_none_of_ours_get_the_problem_page() {
    for locale in Locale::ALL {
        let person = person(locale);
        let long = format!("/{}", "a".repeat(60_000));
        for path in ["/nowhere", "/assets/", "/assets/../Cargo.toml", "/.git", "/%00", long.as_str()] {
            let page = person.opens(path);
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{}", path.get(..20).unwrap_or(path));
            assert_eq!(page.texts_of("h1"), [Words::of(locale).say("problem-no-such-page")]);
        }
        assert_eq!(person.sends("/for-me", &[]).status, StatusCode::BAD_REQUEST);
        assert_eq!(person.sends("/emergency", &[("country", "not a country")]).status, StatusCode::BAD_REQUEST);
    }
}

#[test]
fn the_page_for_a_fault_of_our_own_needs_nothing_and_speaks_every_language() {
    let answer = ui::panic_page();
    assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(answer.headers()[header::CACHE_CONTROL], "no-store");
    let person = Person::at(axum::Router::new().fallback(|| async { ui::panic_page() }));
    let page = person.opens("/");
    for locale in Locale::ALL {
        check_says(&page, &Words::of(locale).say("problem-own-fault"));
    }
}

#[test]
fn a_preview_says_so_on_the_first_screen_and_another_edition_does_not() {
    let mut records = sample::records();
    records.preview = false;
    let person = person_with(sample::on_show_of(&records));
    assert!(!person.opens("/").text().contains("Preview edition"));
    assert!(!person.opens("/emergency?country=PT").text().contains("Preview:"));
    check_says(&person_with(sample::on_show()).opens("/"), "Preview edition");
}
