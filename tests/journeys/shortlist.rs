//! The short list as a person meets it: putting aside, ordering, comparing, printing, and keeping only when they say so.

use std::sync::Arc;

use axum::http::StatusCode;
use catalogue_model::{Cost, PlainText};
use catalogue_store::Records;
use i18n::Locale;
use ui::{House, Keeping, Shelf};
use waymark_tests::{
    person::{Page, Person},
    safe_place::SafePlace,
    sample,
};

const PASSPHRASE: &str = "green kettle 42 on the hill";

fn person_over(safe: &Arc<SafePlace>, locale: Locale) -> Person {
    let keeping = Arc::clone(safe) as Arc<dyn Keeping>;
    Person::at(ui::router(House { keeping, ..sample::house(sample::on_show(), locale) }))
}

fn person() -> (Person, Arc<SafePlace>) {
    let safe = Arc::new(SafePlace::default());
    (person_over(&safe, Locale::En), safe)
}

fn puts_aside(person: &Person, ids: &[&str]) {
    ids.iter().for_each(|id| drop(person.sends("/short-list/add", &[("service", id)])));
}

fn ticks<'p>(person: &'p Person, ids: &[&str]) -> Page<'p> {
    let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("service", *id)).collect();
    person.sends("/compare", &fields)
}

/// The first keep of all: a passphrase is chosen.
fn keeps_first(person: &Person) -> Page<'_> {
    let page = person.sends("/short-list/keep", &[]);
    assert_eq!(page.path, "/kept/first");
    person.sends("/kept/create", &[("choice", "own"), ("own", PASSPHRASE), ("again", PASSPHRASE)])
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
fn check_before(page: &Page<'_>, first: &str, second: &str) {
    let text = page.main_text();
    assert!(text.find(first).unwrap() < text.find(second).unwrap(), "{second:?} stands before {first:?}: {text}");
}

#[test]
fn from_the_card_to_a_printed_comparison_in_every_language_and_nothing_is_written() {
    for (locale, card, rehearse, sentence, differs) in [
        (
            Locale::En,
            "Read what to expect",
            "Prepare three sentences",
            "Hello, I am calling because I am worried",
            "Cost not known for all",
        ),
        (
            Locale::De,
            "Lesen, was Sie erwartet",
            "Drei Sätze vorbereiten",
            "ich rufe an, weil ich mich um jemanden sorge",
            "Kosten nicht für alle bekannt",
        ),
    ] {
        let safe = Arc::new(SafePlace::default());
        let person = person_over(&safe, locale);
        let page = person.opens("/find?words=Lantern").follows("Lantern Line").follows(card).follows(rehearse);
        let page = page.chooses("how", "call").chooses("for", "close").chooses("wish", "advice");
        check_says(&page.chooses("first", "secrecy").submits(), sentence);
        let page = person.opens("/service/gb-lantern-line").chooses("service", "gb-lantern-line").submits();
        assert_eq!(page.path, "/service/gb-lantern-line", "the person stays where they were");
        let page = person.opens("/find?words=Markt").chooses("service", "de-beratung-am-markt").submits();
        assert!(page.path.starts_with("/find?words=Markt#card-"), "{}", page.path);
        let page = person.opens("/short-list");
        check_before(&page, "1. Lantern Line", "2. Beratung am Markt");
        check_says(&page, "0808 157 0000");
        check_says(&page, "kontakt@markt.example.org");
        // The harness ticks one box of a name at a time; the form itself sends all of them.
        let page = ticks(&person, &["de-beratung-am-markt", "gb-lantern-line"]);
        assert_eq!((page.path.as_str(), page.status), ("/compare", StatusCode::OK));
        check_before(&page, "Lantern Line", "Beratung am Markt");
        check_says(&page, differs);
        assert_eq!(person.sends("/compare/print", &[]).path, "/compare");
        assert_eq!(person.sends("/short-list/print", &[]).path, "/short-list");
        assert_eq!(safe.asked(), ["print", "print"]);
        assert_eq!(safe.file(), None, "something was written");
    }
}

#[test]
fn services_are_put_aside_taken_off_and_moved_where_they_stand() {
    let (person, _) = person();
    check_says(&person.opens("/short-list"), "Nothing is on it yet.");
    puts_aside(&person, &["gb-lantern-line", "int-quiet-steps"]);
    let page = person.opens("/find");
    check_says(&page, "Your short list: 2 services");
    check_says(&page, "On your short list");
    let page = person.opens("/short-list");
    check_before(&page, "Lantern Line", "Quiet Steps");
    let page = person.sends("/short-list/raise", &[("service", "int-quiet-steps"), ("back", "/short-list")]);
    check_before(&page, "Quiet Steps", "Lantern Line");
    // The first one stays first, and a button pressed twice takes off one.
    let page = person.sends("/short-list/raise", &[("service", "int-quiet-steps"), ("back", "/short-list")]);
    check_before(&page, "Quiet Steps", "Lantern Line");
    for _ in 0..2 {
        let page = person.sends("/short-list/remove", &[("service", "int-quiet-steps"), ("back", "/short-list")]);
        check_silent(&page, "Quiet Steps");
        check_says(&page, "Lantern Line");
    }
    let page = person.opens("/service/gb-lantern-line").chooses("service", "gb-lantern-line").submits();
    check_silent(&page, "On your short list");
    assert_eq!(person.sends("/short-list/add", &[("service", "no-such")]).status, StatusCode::NOT_FOUND);
    assert_eq!(person.sends("/short-list/add", &[]).status, StatusCode::BAD_REQUEST);
    assert_eq!(person.sends("/short-list/add", &[("service", "../etc")]).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_button_leads_back_only_to_pages_of_ours() {
    let (person, _) = person();
    let page = person.sends("/short-list/add", &[("service", "gb-lantern-line"), ("back", "//example.org")]);
    assert_eq!(page.path, "/short-list");
}

#[test]
fn a_full_list_says_so_names_the_one_that_is_not_on_it_and_loses_nothing() {
    let id = |n: usize| format!("gb-number-{n}");
    let services = (1..=21).map(|n| sample::service(&id(n), &format!("Number {n}"), "GB")).collect();
    let records = Records { services, ..sample::records() };
    for (locale, full) in [(Locale::En, "The list is full"), (Locale::De, "Die Liste ist voll")] {
        let person = Person::at(ui::router(sample::house(sample::on_show_of(&records), locale)));
        (1..=20).for_each(|n| puts_aside(&person, &[&id(n)]));
        let place = if locale == Locale::En { "Your short list is full" } else { "Ihre Merkliste ist voll" };
        check_says(&person.opens("/service/gb-number-21"), place);
        let page = person.sends("/short-list/add", &[("service", &id(21)), ("back", "/find")]);
        assert_eq!(page.path, "/short-list");
        check_says(&page, full);
        check_says(&page, "Number 21");
        (1..=20).for_each(|n| check_says(&page, &format!("{n}. Number {n}")));
        check_silent(&person.opens("/short-list"), full);
    }
}

#[test]
fn clearing_is_asked_first() {
    let (person, _) = person();
    puts_aside(&person, &["gb-lantern-line", "int-quiet-steps"]);
    let page = person.opens("/short-list").follows("Clear the list");
    check_says(&page, "2 services are on it.");
    check_says(&page.follows("Leave it as it is"), "Lantern Line");
    let page = person.sends("/short-list/clear", &[]);
    check_says(&page, "The list is empty.");
    check_silent(&page, "Lantern Line");
    assert_eq!(person.opens("/short-list/clear").path, "/short-list");
}

#[test]
fn services_that_a_newer_edition_lacks_are_said_by_id_and_stay() {
    for (locale, words) in [(Locale::En, "Not in this edition."), (Locale::De, "Nicht in dieser Ausgabe.")] {
        let shelf = Shelf::new(sample::on_show());
        let house = House { shelf: shelf.clone(), ..sample::house(sample::on_show(), locale) };
        let person = Person::at(ui::router(house));
        puts_aside(&person, &["gb-lantern-line", "de-beratung-am-markt", "int-quiet-steps"]);
        let mut records = sample::records();
        records.services.retain(|service| service.id.as_str() != "gb-lantern-line");
        shelf.set(sample::on_show_of(&records));
        let page = person.opens("/short-list");
        check_says(&page, "1. gb-lantern-line");
        check_says(&page, words);
        check_before(&page, "gb-lantern-line", "Beratung am Markt");
        let page = ticks(&person, &["gb-lantern-line", "de-beratung-am-markt"]);
        check_says(&page, words);
        check_says(&page, "gb-lantern-line");
        check_says(&page, "Beratung am Markt");
        // Without any edition all of them stay, by id.
        shelf.set(ui::OnShow::default());
        let page = person.opens("/short-list");
        ["gb-lantern-line", "de-beratung-am-markt", "int-quiet-steps"].iter().for_each(|id| check_says(&page, id));
        shelf.set(sample::on_show());
        check_says(&person.opens("/short-list"), "1. Lantern Line");
    }
}

#[test]
fn two_to_four_are_compared_and_other_numbers_lose_no_tick() {
    let (person, _) = person();
    let all = ["gb-lantern-line", "de-beratung-am-markt", "de-jugend-am-markt", "int-quiet-steps"];
    puts_aside(&person, &all);
    for wanted in [&all[..0], &all[..1]] {
        let page = ticks(&person, wanted);
        assert_eq!(page.path, "/short-list?done=ticks#compare");
        check_says(&page, "Tick two, three or four services.");
        assert_eq!(page.html.matches(" checked").count(), wanted.len());
    }
    assert_eq!(ticks(&person, &all).path, "/compare");
    // What is not on the list is not compared, even if somebody asks for it.
    drop(person.sends("/short-list/remove", &[("service", "int-quiet-steps")]));
    check_silent(&ticks(&person, &all), "Quiet Steps");
    assert_eq!(ticks(&person, &["int-quiet-steps", "gb-lantern-line"]).path, "/short-list?done=ticks#compare");
}

#[test]
fn five_ticks_are_one_too_many() {
    let id = |n: usize| format!("gb-number-{n}");
    let services = (1..=5).map(|n| sample::service(&id(n), &format!("Number {n}"), "GB")).collect();
    let records = Records { services, ..sample::records() };
    let person = Person::at(ui::router(sample::house(sample::on_show_of(&records), Locale::En)));
    let ids: Vec<String> = (1..=5).map(id).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    puts_aside(&person, &ids);
    let page = ticks(&person, &ids);
    assert_eq!(page.path, "/short-list?done=ticks#compare");
    assert_eq!(page.html.matches(" checked").count(), 5);
}

#[test]
fn differences_are_said_in_words() {
    let service = |id: &str, name: &str, cost| {
        let mut service = sample::service(id, name, "GB");
        service.cost = cost;
        service
    };
    let mut third = service("gb-three", "Three", None);
    third.caveats = vec![PlainText::new("Confidential within the law.").unwrap()];
    let services = vec![service("gb-one", "One", Some(Cost::Free)), service("gb-two", "Two", Some(Cost::Paid)), third];
    let records = Records { services, ..sample::records() };
    let person = Person::at(ui::router(sample::house(sample::on_show_of(&records), Locale::En)));
    puts_aside(&person, &["gb-one", "gb-two", "gb-three"]);
    let page = ticks(&person, &["gb-one", "gb-two"]);
    check_says(&page, "Cost differs One Free");
    check_says(&page, "Languages the same One English");
    check_says(&page, "Waiting time not known for any One Not known. Ask first.");
    check_says(&page, "Ways to make contact the same ways");
    check_says(&page, "Last check the same One Nobody has asked the service");
    check_says(&page, "Newest page dated May 2023");
    check_says(&page, "How well it has been studied not known for any");
    let page = ticks(&person, &["gb-one", "gb-three"]);
    check_says(&page, "Cost not known for all");
    check_says(&page, "What is kept secret differs");
    check_says(&page, "Confidential within the law.");
}

#[test]
fn a_kept_list_survives_the_lock_and_opens_with_the_passphrase_alone() {
    let (person, safe) = person();
    puts_aside(&person, &["int-quiet-steps", "gb-lantern-line"]);
    assert_eq!(safe.file(), None, "nothing is kept before the person says so");
    let page = keeps_first(&person);
    assert_eq!(page.path, "/short-list?done=kept");
    check_says(&page, "It is kept as it stands.");
    drop(person.sends("/lock", &[]));
    check_says(&person.opens("/short-list"), "Nothing is on it yet.");
    let file = safe.file().unwrap();
    assert!(!String::from_utf8_lossy(&file).contains("lantern"), "the file tells what is on the list");

    // Locking replaces the process: whoever comes next finds the place, and nothing in memory.
    let later = person_over(&safe, Locale::De);
    let page = later.opens("/short-list");
    check_says(&page, "Noch steht nichts darauf.");
    let page = later.sends("/short-list/open", &[]);
    assert_eq!(page.path, "/unlock");
    let page = page.chooses("passphrase", PASSPHRASE).submits();
    assert_eq!(page.path, "/short-list?done=opened");
    check_before(&page, "1. Quiet Steps", "2. Lantern Line");

    let kept = later.opens("/kept");
    check_says(&kept, "Merkliste mit Angeboten Quiet Steps");
    check_silent(&kept, "gb-lantern-line");
    check_says(&later.opens("/kept/printing"), "Merkliste mit Angeboten");
    drop(later.sends("/kept/copy", &[]));
    let copy = safe.copies().remove(0);
    assert!(copy.contains("Lantern Line") && copy.contains("gb-lantern-line"), "{copy}");
    // Taking one off and keeping takes it out of what is kept, and the page says so before.
    drop(later.sends("/short-list/remove", &[("service", "gb-lantern-line")]));
    check_says(&later.opens("/short-list"), "gehen sie auch dort.");
    check_says(&later.sends("/short-list/keep", &[]), "Sie ist so behalten, wie sie hier steht.");
    check_silent(&later.opens("/kept"), "Lantern Line");
    let page = later.opens("/kept");
    let thing = page.attributes_of("button", "value").into_iter().find(|value| value.starts_with("item-")).unwrap();
    check_silent(&page.chooses("thing", &thing).submits(), "Quiet Steps");
    check_says(&later.opens("/short-list"), "Quiet Steps");
}

#[test]
fn a_list_made_before_unlocking_joins_the_kept_one() {
    let (first, safe) = person();
    puts_aside(&first, &["gb-lantern-line"]);
    drop(keeps_first(&first));
    let later = person_over(&safe, Locale::En);
    puts_aside(&later, &["int-quiet-steps"]);
    let page = later.sends("/short-list/keep", &[]);
    assert_eq!(page.path, "/unlock");
    check_says(&page, "What you wanted to keep is waiting.");
    let page = page.chooses("passphrase", PASSPHRASE).submits();
    assert_eq!(page.path, "/short-list?done=kept");
    check_before(&page, "1. Quiet Steps", "2. Lantern Line");
    check_says(&page, "It is kept as it stands.");
}

#[test]
fn who_decides_against_keeping_finds_the_list_as_it_was() {
    let (person, safe) = person();
    puts_aside(&person, &["gb-lantern-line"]);
    let page = person.sends("/short-list/keep", &[]);
    check_says(&page, "Your short list with one service.");
    let page = person.sends("/kept/decline", &[]);
    assert_eq!(page.path, "/short-list");
    check_says(&page, "Lantern Line");
    check_says(&person.opens("/kept/first"), "Nothing is waiting to be kept.");
    assert_eq!(safe.file(), None);
    check_says(&person.sends("/short-list/open", &[]), "No short list is kept.");
}

#[test]
fn leaving_forgets_the_list() {
    let (person, _) = person();
    puts_aside(&person, &["gb-lantern-line"]);
    drop(person.opens("/leave"));
    check_says(&person.opens("/short-list"), "Nothing is on it yet.");
}

#[test]
fn no_address_names_what_is_on_the_list() {
    let (person, _) = person();
    puts_aside(&person, &["gb-lantern-line", "int-quiet-steps"]);
    let page = ticks(&person, &["gb-lantern-line", "int-quiet-steps"]);
    assert_eq!(page.path, "/compare");
    let raised = person.opens("/short-list").chooses("service", "int-quiet-steps").submits();
    assert_eq!(raised.path, "/short-list#at-1");
    let found = person.opens("/find").chooses("service", "de-beratung-am-markt").submits();
    assert!(found.path.starts_with("/find#card-"), "{}", found.path);
    let list = person.opens("/short-list");
    assert!(list.attributes_of("form", "method").iter().all(|method| method == "post"));
}
