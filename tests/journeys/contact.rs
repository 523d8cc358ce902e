//! What happens if I contact them, as somebody reads it who has never called: the card, the traces, the three sentences.

use std::sync::Arc;

use axum::http::StatusCode;
use catalogue_model::{Anonymity, FactGroup, LanguageTag, PlainText, Service, StatedHours};
use catalogue_store::Records;
use i18n::Locale;
use ui::{House, Keeping};
use waymark_tests::{
    person::{Page, Person},
    safe_place::SafePlace,
    sample, served,
};

const CARD: &str = "/service/gb-lantern-line/contact";
const REHEARSAL: &str = "/service/gb-lantern-line/rehearsal";

fn person(locale: Locale) -> Person {
    Person::at(ui::router(sample::house(sample::on_show(), locale)))
}

fn person_with(services: Vec<Service>, locale: Locale) -> Person {
    let records = Records { services, ..sample::records() };
    Person::at(ui::router(sample::house(sample::on_show_of(&records), locale)))
}

#[track_caller]
fn check_says(page: &Page<'_>, expected: &str) {
    let text = page.main_text();
    assert!(text.contains(expected), "{} does not say {expected:?}: {text}", page.path);
}

#[track_caller]
fn check_silent(page: &Page<'_>, never: &str) {
    let text = page.main_text();
    assert!(!text.contains(never), "{} says {never:?}: {text}", page.path);
}

#[track_caller]
fn check_order(page: &Page<'_>, words: &[&str]) {
    let text = page.main_text();
    let mut rest = text.as_str();
    for word in words {
        let Some((_, after)) = rest.split_once(word) else { panic!("{word:?} does not follow in: {rest}") };
        rest = after;
    }
}

fn picks<'p>(page: Page<'p>, how: &str, whom: &str, wish: &str, first: &str) -> Page<'p> {
    page.chooses("how", how).chooses("for", whom).chooses("wish", wish).chooses("first", first).submits()
}

/// One that passes everything on, and says so.
fn reporting() -> Service {
    let mut service = sample::service("ie-open-door", "Open Door", "IE");
    service.anonymity = Some(Anonymity::Identified);
    service.caveats = vec![
        PlainText::new("Courts refer people as well.").unwrap(),
        PlainText::new("NOT anonymous: every client is referred to the agency, and the police are notified.").unwrap(),
    ];
    service.sources[0].fields.extend([FactGroup::Anonymity, FactGroup::Caveats]);
    service
}

#[test]
fn the_page_of_a_service_leads_to_the_card_in_every_language() {
    for (locale, link, title) in [
        (Locale::En, "Read what to expect", "What happens if I contact them"),
        (Locale::De, "Lesen, was Sie erwartet", "Was geschieht, wenn ich Kontakt aufnehme"),
    ] {
        let person = person(locale);
        let page = person.opens("/service/gb-lantern-line");
        check_says(&page, title);
        let card = page.follows(link);
        assert_eq!((card.path.as_str(), card.status), (CARD, StatusCode::OK));
        assert_eq!(card.texts_of("h1"), [title]);
        check_says(&card, "Lantern Line");
        check_says(&card, "0808 157 0000");
    }
}

#[test]
fn the_card_answers_in_the_order_of_worry_and_marks_what_is_general() {
    let person = person(Locale::En);
    let card = person.opens(CARD);
    check_order(
        &card,
        &[
            "Ask this before you give details",
            "What do you have to pass on, to whom, and will you tell me?",
            "What they will ask Not known. Ask first.",
            "Usual at a first contact, not stated by this service: What brings you",
            "What you may leave out if a child is in danger or is being harmed, say so at once",
        ]
        .map(|words| words.replace("leave out if", "leave out One thing comes before this: if"))
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>(),
    );
    check_order(
        &card,
        &[
            "Can I stay unnamed Its pages say that you need not give your name at first contact. Source:",
            "What stays secret Not known. Ask first.",
            "What must be passed on Not known. Ask first.",
            "Languages English",
            "Cost Free Source:",
            "What happens next Not known. Ask first.",
            "Ways to make contact",
            "What it leaves behind, and how to lessen it",
        ],
    );
}

#[test]
fn a_service_that_passes_things_on_says_so_before_anything_else() {
    for (locale, lead, pointed) in [
        (Locale::En, "Read it before you say anything about yourself.", "stands at the top of this card"),
        (Locale::De, "Lesen Sie es, bevor Sie etwas über sich sagen.", "steht oben auf dieser Karte"),
    ] {
        let person = person_with(vec![reporting()], locale);
        let card = person.opens("/service/ie-open-door/contact");
        check_order(&card, &[lead, "NOT anonymous: every client", "Courts refer people", pointed]);
        let first = card.texts_of("h2")[0].clone();
        assert!(["Read this first", "Bitte zuerst lesen"].contains(&first.as_str()), "{first}");
    }
    let person = person_with(vec![reporting()], Locale::En);
    check_says(
        &person.opens("/service/ie-open-door"),
        "secrecy and its limits stands at the top of this page. Read it first.",
    );
    check_says(&person.opens("/service/ie-open-door/contact"), "Its pages say that you give your name");
}

#[test]
fn a_real_service_that_reports_every_client_says_it_on_its_card() {
    let house = House { shelf: served::real_shelf().unwrap(), ..sample::house(sample::on_show(), Locale::En) };
    let person = Person::at(ui::router(house));
    let card = person.opens("/service/ie-one-in-four-phoenix/contact");
    check_order(&card, &["Read this first", "NOT anonymous: every client", "Ask this before you give details"]);
}

#[test]
fn traces_are_told_for_the_ways_that_a_service_has_and_for_no_other() {
    let person = person(Locale::En);
    let card = person.opens(CARD);
    check_says(&card, "depends on the operator");
    check_silent(&card, "folder of sent mail");
    let card = person.opens("/service/de-beratung-am-markt/contact");
    check_says(&card, "folder of sent mail");
    check_silent(&card, "list of calls");
    check_says(&card, "Nothing here makes you invisible.");
}

#[test]
fn the_card_leaves_out_nothing_that_a_wrong_call_could_come_from() {
    let mut service = sample::service("gb-old-bell", "Old Bell", "GB");
    let line = sample::records().services.swap_remove(0);
    service.phones = line.phones;
    service.phones[0].hours = None;
    service.phones[0].stated_hours = None;
    service.opening_hours = Some(StatedHours {
        text: PlainText::new("Mornings, as said in 2021").unwrap(),
        time_zone: PlainText::new("Europe/London").unwrap(),
    });
    service.caveats = vec![PlainText::new("Opening hours are those announced in 2021.").unwrap()];
    let person = person_with(vec![service], Locale::En);
    drop(person.sends("/short-list/add", &[("service", "gb-old-bell")]));
    for page in [person.opens("/service/gb-old-bell/contact"), person.opens("/short-list")] {
        for expected in [
            "0808 157 0000",
            "From abroad: +448081570000",
            "Free numbers often work only inside their country.",
            "Mornings, as said in 2021",
            "Opening hours are those announced in 2021.",
            "Nobody has phoned to confirm it.",
            "Source: not recorded for this fact",
        ] {
            check_says(&page, expected);
        }
    }
}

#[test]
fn the_card_is_printed_when_the_person_says_so() {
    let safe = Arc::new(SafePlace::default());
    let keeping = Arc::clone(&safe) as Arc<dyn Keeping>;
    let person = Person::at(ui::router(House { keeping, ..sample::house(sample::on_show(), Locale::En) }));
    let card = person.opens(CARD);
    assert!(safe.asked().is_empty());
    assert_eq!(card.texts_of("title"), ["What happens if I contact them"]);
    assert_eq!(person.sends(&format!("{CARD}/print"), &[]).path, CARD);
    assert_eq!(safe.asked(), ["print"]);
    assert_eq!(person.opens("/service/no-such/contact").status, StatusCode::NOT_FOUND);
    assert_eq!(person.opens("/service/NOT AN ID/contact".replace(' ', "%20").as_str()).status, StatusCode::NOT_FOUND);
}

#[test]
fn three_sentences_stand_in_the_readers_language_beside_the_services() {
    let person = person(Locale::De);
    let page = picks(person.opens(REHEARSAL), "call", "me", "safe", "both");
    assert_eq!(page.path, format!("{REHEARSAL}#sentences"), "no pick stands in the address");
    check_says(&page, "ich rufe für mich selbst an.");
    check_says(&page, "I want to make sure that no child is harmed, and I need help with that.");
    check_says(&page, "was müssen Sie weitergeben".replace("was", "Was").as_str());
    check_says(&page, "Keine anderen Menschen.");
    assert!(page.html.contains("<ol class=\"copy\" lang=\"en\""));
    // In a language that it speaks by its own pages, one text is enough.
    let page = picks(person.opens("/service/de-beratung-am-markt/rehearsal"), "message", "close", "advice", "secrecy");
    check_says(&page, "ich schreibe, weil ich mich um jemanden sorge");
    assert!(!page.html.contains("<ol class=\"copy\" lang=\"en\""));
}

#[test]
fn a_language_that_we_do_not_have_is_named_and_english_stands_in() {
    let mut polish = sample::service("pl-quiet-line", "Quiet Line", "PL");
    polish.languages = vec![LanguageTag::new("pl").unwrap()];
    let person = person_with(vec![polish], Locale::De);
    let page = picks(person.opens("/service/pl-quiet-line/rehearsal"), "call", "work", "works", "secrecy");
    check_says(&page, "Polnisch");
    check_says(&page, "In diesen Sprachen haben wir die Sätze nicht.");
    check_says(&page, "I would like to know first how this works with you.");
}

#[test]
fn without_a_service_the_sentences_stand_in_the_readers_language_alone() {
    let person = person(Locale::En);
    let page = picks(person.opens("/rehearsal"), "message", "me", "works", "unnamed");
    check_says(&page, "Hello, I am writing for myself.");
    assert_eq!(page.html.matches("<ol class=\"copy\"").count(), 1);
}

#[test]
fn what_was_picked_is_gone_with_another_page_with_leaving_and_when_the_person_says_so() {
    let person = person(Locale::En);
    let pick = || drop(picks(person.opens(REHEARSAL), "call", "me", "safe", "both"));
    let sentence = "Hello, I am calling for myself.";
    pick();
    check_says(&person.opens(REHEARSAL), sentence);
    check_silent(&person.opens("/service/de-beratung-am-markt/rehearsal"), sentence);
    check_silent(&person.opens(REHEARSAL), sentence);
    pick();
    drop(person.opens("/leave"));
    check_silent(&person.opens(REHEARSAL), sentence);
    pick();
    check_silent(&person.sends(&format!("{REHEARSAL}/forget"), &[]), sentence);
    pick();
    drop(person.sends("/lock", &[]));
    check_silent(&person.opens(REHEARSAL), sentence);
}

#[test]
fn nothing_can_be_typed_and_a_missing_pick_is_asked_for() {
    let person = person(Locale::En);
    let page = person.opens(REHEARSAL).chooses("how", "call").chooses("for", "me").submits();
    check_says(&page, "Pick one answer to each question.");
    check_silent(&page, "Hello, I am calling");
    assert!(page.html.contains("value=\"call\" required checked"));
    let typed = page.attributes_of("input", "type");
    assert!(typed.iter().all(|kind| ["hidden", "radio"].contains(&kind.as_str())), "{typed:?}");
    assert!(!page.html.contains("<textarea"));
    let page = person.sends(REHEARSAL, &[("how", "my own words"), ("for", "me"), ("wish", "safe"), ("first", "both")]);
    check_silent(&page, "my own words");
    check_says(&page, "Pick one answer to each question.");
}

#[test]
fn who_must_give_a_name_is_told_so_beside_the_wish_to_stay_unnamed() {
    let person = person_with(vec![reporting()], Locale::En);
    let page = picks(person.opens("/service/ie-open-door/rehearsal"), "call", "me", "works", "unnamed");
    check_says(&page, "The pages of this service say that you give your name.");
    let page = picks(person.opens("/service/ie-open-door/rehearsal"), "call", "me", "works", "secrecy");
    check_silent(&page, "say that you give your name.");
}
