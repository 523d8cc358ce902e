//! The plan as a person meets it: asked whether it is theirs, written step by step, services picked into it, lines taken out
//! and put back, and what goes onto paper.

use std::sync::{Arc, Mutex};

use catalogue_store::Records;
use i18n::Locale;
use jiff::{Timestamp, ToSpan as _, civil::date};
use ui::{Clock, House, OnShow};
use vault::{LongText, MemoryPlace, Passphrase, Place as _, PlanItem, PlanWords, Section, ShelfItem, Slug, Vault};
use waymark_tests::{
    person::{Page, Person},
    safe_place::SafePlace,
    sample, served,
};

const PHRASE: &str = "a phrase for tests";

/// An adult, and the place in which they could keep things.
fn adult() -> (Person, Arc<SafePlace>) {
    adult_with(sample::on_show(), SafePlace::default(), Locale::En)
}

fn adult_with(on_show: OnShow, place: SafePlace, locale: Locale) -> (Person, Arc<SafePlace>) {
    let (person, place) = somebody(on_show, place, locale);
    drop(person.sends("/plan/age", &[("age", "adult")]));
    (person, place)
}

fn somebody(on_show: OnShow, place: SafePlace, locale: Locale) -> (Person, Arc<SafePlace>) {
    let place = Arc::new(place);
    let keeping = Arc::clone(&place) as Arc<dyn ui::Keeping>;
    (Person::at(ui::router(House { keeping, ..sample::house(on_show, locale) })), place)
}

/// An adult whose plan holds a service and a line of their country.
fn adult_with_services() -> (Person, Arc<SafePlace>) {
    let (person, place) = adult();
    drop(person.sends("/emergency", &[("country", "PT")]));
    drop(person.sends("/plan/services/put", &[("service", "gb-lantern-line")]));
    drop(person.sends("/plan/services/line", &[("number", "000 000")]));
    (person, place)
}

#[track_caller]
fn check_says(page: &Page<'_>, expected: &str) {
    let text = page.main_text();
    assert!(text.contains(expected), "{} does not say {expected:?}: {text}", page.path);
}

#[track_caller]
fn check_does_not_say(page: &Page<'_>, unexpected: &str) {
    let text = page.main_text();
    assert!(!text.contains(unexpected), "{} says {unexpected:?}: {text}", page.path);
}

/// Presses the button of the first line of the services.
fn takes_out_first<'p>(person: &'p Person, page: &Page<'p>) -> Page<'p> {
    let mark = page.html.split("name=\"mark\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    person.sends("/plan/remove", &[("section", "services"), ("at", "0"), ("mark", mark)])
}

#[test]
fn who_was_not_asked_is_asked_once_and_the_emergency_page_stands_above_the_question() {
    let (person, _) = somebody(sample::on_show(), SafePlace::default(), Locale::En);
    let page = person.opens("/plan");
    check_says(&page, "Are you 18 or older?");
    assert!(page.attributes_of("a", "href").contains(&"/emergency".to_owned()));
    let page = page.chooses("age", "adult").submits();
    assert_eq!(page.path, "/plan");
    check_says(&page, "Not begun yet");
}

#[test]
fn the_young_are_led_to_the_page_for_them_and_who_will_not_say_to_the_tools() {
    for (said, path) in [("young", "/youth"), ("rather_not", "/plan")] {
        let (person, _) = somebody(sample::on_show(), SafePlace::default(), Locale::En);
        let page = person.opens("/plan").chooses("age", said).submits();
        assert_eq!(page.path, path);
        check_does_not_say(&page, "Not begun yet");
        assert!(!person.opens("/service/gb-lantern-line").main_text().contains("Put into my plan"));
        drop(person.sends("/plan/services/put", &[("service", "gb-lantern-line")]));
        drop(person.sends("/plan/age", &[("age", "adult")]));
        check_says(&person.opens("/plan"), "Not begun yet");
    }
}

#[test]
fn a_plan_with_one_service_is_ready_and_shows_its_number() {
    let (person, _) = adult();
    let page = person.opens("/plan/services").chooses("words", "Lantern").submits();
    let page = page.chooses("service", "gb-lantern-line").submits();
    // Back in the same list, where it is no longer offered.
    assert_eq!(page.path, "/plan/services?words=Lantern");
    assert_eq!(page.html.matches("0808 157 0000").count(), 1);
    let page = person.opens("/plan");
    check_says(&page, "Ready to use");
    check_says(&page, "0808 157 0000");
    assert!(page.attributes_of("a", "href").contains(&"/service/gb-lantern-line".to_owned()));
}

#[test]
fn a_service_can_be_put_in_and_taken_out_on_its_own_page() {
    let (person, _) = adult();
    let page = person.opens("/service/gb-lantern-line").chooses("service", "gb-lantern-line").submits();
    assert_eq!(page.path, "/service/gb-lantern-line");
    check_says(&page, "This service is in your plan.");
    check_says(&person.opens("/plan"), "Lantern Line");
    let page = page.chooses("section", "services").submits();
    assert_eq!(page.path, "/service/gb-lantern-line");
    check_says(&page, "Put into my plan");
    check_does_not_say(&person.opens("/plan"), "Lantern Line");
}

#[test]
fn a_line_of_the_chosen_country_is_offered_to_adults_and_goes_in_with_its_number() {
    let (person, _) = adult();
    check_does_not_say(&person.opens("/plan/services"), "Linha de Teste");
    drop(person.sends("/emergency", &[("country", "PT")]));
    let page = person.opens("/plan/services");
    check_does_not_say(&page, "Linha Jovem");
    let page = page.chooses("number", "000 000").submits();
    assert_eq!(
        page.html.matches("Linha de Teste").count(),
        2,
        "in the plan and in its label, no longer among the lines"
    );
    check_says(&person.opens("/plan"), "000 000");
}

#[test]
fn six_services_are_the_most() {
    let services = (1..=7).map(|n| sample::service(&format!("gb-number-{n}"), &format!("Number {n}"), "GB")).collect();
    let records = Records { services, ..sample::records() };
    let (person, _) = adult_with(sample::on_show_of(&records), SafePlace::default(), Locale::En);
    for n in 1..=6 {
        drop(person.sends("/plan/services/put", &[("service", &format!("gb-number-{n}"))]));
    }
    let page = person.opens("/plan/services?words=number");
    check_says(&page, "There are 6 in your plan.");
    check_does_not_say(&page, "Put into my plan:");
    drop(person.sends("/plan/services/put", &[("service", "gb-number-7")]));
    check_says(&person.opens("/plan"), "Number 6");
    check_does_not_say(&person.opens("/plan"), "Number 7");
}

#[test]
fn a_line_that_was_taken_out_can_be_put_back_in_its_place() {
    let (person, _) = adult_with_services();
    let page = takes_out_first(&person, &person.opens("/plan"));
    check_does_not_say(&page, "Lantern Line");
    check_says(&page, "The line is taken out.");
    let page = person.sends("/plan/undo", &[]);
    let text = page.main_text();
    assert!(text.find("Lantern Line").unwrap() < text.find("Linha de Teste").unwrap(), "{text}");
}

#[test]
fn a_button_pressed_twice_takes_out_one_line() {
    let (person, _) = adult_with_services();
    let page = person.opens("/plan");
    drop(takes_out_first(&person, &page));
    let page = takes_out_first(&person, &page);
    check_does_not_say(&page, "Lantern Line");
    check_says(&page, "Linha de Teste");
}

#[test]
fn a_line_changes_places_with_the_one_above_it() {
    let (person, _) = adult_with_services();
    let page = person.opens("/plan").chooses("at", "1").submits();
    let text = page.main_text();
    assert!(text.find("Linha de Teste").unwrap() < text.find("Lantern Line").unwrap(), "{text}");
}

#[test]
fn only_what_is_ticked_goes_onto_paper_and_no_name_of_the_program() {
    let (person, place) = adult_with_services();
    let ticked = person.opens("/plan/print").html;
    assert!(ticked.contains("value=\"services\" checked"), "{ticked}");
    let paper = person.opens("/plan/paper?section=services");
    check_says(&paper, "0808 157 0000");
    check_says(&paper, "Emergency: 112");
    assert_eq!(paper.texts_of("title"), ["My plan"]);
    assert!(!paper.main_text().contains("Waymark"), "{}", paper.main_text());
    // Without a tick nothing is shown, and the page says what to do.
    let nothing = person.opens("/plan/paper");
    check_says(&nothing, "Nothing is ticked.");
    check_does_not_say(&person.opens("/plan/paper?section=signs"), "0808 157 0000");
    assert_eq!(place.asked(), Vec::<String>::new());
    check_says(&person.sends("/plan/paper/print", &[("section", "services")]), "0808 157 0000");
    assert_eq!(place.asked(), ["print"]);
}

#[test]
fn a_copy_as_text_holds_only_what_was_ticked() {
    let (person, place) = adult_with_services();
    drop(person.sends("/plan/copy", &[]));
    assert_eq!(place.copies(), Vec::<String>::new());
    drop(person.sends("/plan/copy", &[("section", "people")]));
    let page = person.sends("/plan/copy", &[("section", "services")]);
    check_says(&page, "Your ticks are still here.");
    let copies = place.copies();
    assert!(!copies[0].contains("Lantern"), "{copies:?}");
    assert_eq!(
        copies[1],
        "My plan\n\nEmergency: 112\n\nServices and professionals\n- Lantern Line: 0808 157 0000\n- Linha de Teste: 000 000\n"
    );
}

#[test]
fn nothing_is_written_before_the_person_keeps_it() {
    let (person, place) = adult_with_services();
    check_says(&person.opens("/plan"), "Your plan is only in memory.");
    drop(person.sends("/plan/review", &[("days", "30")]));
    assert_eq!(place.file(), None);
    assert_eq!(person.sends("/plan/keep", &[]).path, "/kept/first");
    assert_eq!(place.file(), None);
}

/// A vault in which a reason lies and a person to ask stands in the plan.
fn kept() -> Vec<u8> {
    let place = MemoryPlace::new();
    let mut vault = Vault::create(Box::new(place.clone()), &Passphrase::new(PHRASE).unwrap()).unwrap();
    let text = |text| LongText::new(text).unwrap();
    let reason = ShelfItem {
        text: text("I want to be somebody whom one can trust"),
        tags: [].into(),
        starred: false,
        day: date(2026, 11, 1),
        expires_on: None,
        from: None,
    };
    vault.put_on_shelf(&Slug::new("reasons").unwrap(), &reason).unwrap();
    let doctor = PlanItem { words: PlanWords::Own(text("My doctor")), second: None, ticked: false };
    vault.replace_section(Section::People, &[doctor]).unwrap();
    place.read().unwrap().unwrap()
}

#[test]
fn what_was_written_before_unlocking_joins_the_kept_plan_and_things_from_exercises_are_offered_unticked() {
    let place = SafePlace::holding(kept());
    let (person, _) = adult_with(sample::on_show(), place, Locale::En);
    drop(person.sends("/plan/services/put", &[("service", "gb-lantern-line")]));
    let page = person.opens("/plan");
    check_says(&page, "What is kept on this computer is locked.");
    check_does_not_say(&page, "My doctor");
    drop(person.sends("/unlock", &[("passphrase", PHRASE)]));
    drop(person.sends("/plan/keep", &[]));
    let page = person.opens("/plan");
    check_says(&page, "Your plan is kept on this computer");
    check_says(&page, "My doctor");
    check_says(&page, "Lantern Line");
    check_says(&page, "I want to be somebody whom one can trust");
    let thing = page.attributes_of("input", "value").into_iter().find(|value| value.starts_with("reasons.")).unwrap();
    assert!(!page.html.contains(&format!("value=\"{thing}\" checked")));
    let page = page.chooses("thing", &thing).submits();
    check_does_not_say(&page, "From your exercises");
    check_says(&page, "I want to be somebody whom one can trust");
}

/// A clock that can be set.
struct Settable(Mutex<Timestamp>);

impl Clock for Settable {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

#[test]
fn a_plan_is_due_from_the_chosen_day_on() {
    let clock = Arc::new(Settable(Mutex::new(sample::NOW.parse().unwrap())));
    let house = House { clock: Arc::clone(&clock) as Arc<dyn Clock>, ..sample::house(sample::on_show(), Locale::En) };
    let person = Person::at(ui::router(house));
    drop(person.sends("/plan/age", &[("age", "adult")]));
    drop(person.sends("/plan/services/put", &[("service", "gb-lantern-line")]));
    let page = person.opens("/plan").chooses("days", "30").submits();
    check_says(&page, "24 December 2026");
    check_says(&page, "Ready to use");
    let set = |days: i64| *clock.0.lock().unwrap() = sample::NOW.parse::<Timestamp>().unwrap() + (days * 24).hours();
    set(29);
    check_says(&person.opens("/plan"), "Ready to use");
    set(30);
    check_says(&person.opens("/plan"), "Time to look at it again");
}

#[test]
fn the_plan_opens_without_an_edition_and_in_every_language() {
    for (locale, title) in [(Locale::En, "My plan"), (Locale::De, "Mein Plan")] {
        let (person, _) = adult_with(OnShow::default(), SafePlace::default(), locale);
        let page = person.opens("/plan");
        assert_eq!(page.texts_of("h1"), [title]);
        assert_eq!(page.texts_of("h2").len(), 11, "every part but the day: {:?}", page.texts_of("h2"));
        assert!(page.attributes_of("form", "action").iter().all(|action| !action.contains("/begin")), "a dead button");
    }
}

#[test]
fn with_the_catalogue_every_part_can_be_written() {
    let (person, _) = adult_with_real();
    let actions = person.opens("/plan").attributes_of("form", "action");
    for section in Section::ALL.into_iter().filter(|section| *section != Section::Review) {
        let begin = format!("/exercises/plan.{}/begin", section.as_str());
        assert!(actions.contains(&begin), "no way to write {section:?}: {actions:?}");
    }
}

fn adult_with_real() -> (Person, Arc<SafePlace>) {
    let shelf = served::real_shelf().unwrap();
    let place = Arc::new(SafePlace::default());
    let keeping = Arc::clone(&place) as Arc<dyn ui::Keeping>;
    let house = House { shelf, keeping, ..sample::house(OnShow::default(), Locale::En) };
    let person = Person::at(ui::router(house));
    drop(person.sends("/plan/age", &[("age", "adult")]));
    (person, place)
}

/// Writes a part of the plan: texts into the fields in order, each of these picks where it is offered.
fn writes<'p>(person: &'p Person, section: &str, texts: &[&str], picks: &[&str]) -> Page<'p> {
    let mut page = person.sends(&format!("/exercises/plan.{section}/begin"), &[]);
    let mut texts = texts.iter();
    for _screen in 0..20 {
        if !page.path.starts_with("/sitting/") {
            return page;
        }
        let is_end = page.attributes_of("button", "value").contains(&"plan".to_owned());
        let (fields, names) = (page.attributes_of("input", "id"), page.attributes_of("input", "name"));
        let mut filled = page.chooses("do", if is_end { "plan" } else { "continue" });
        let html = filled.html.clone();
        for (field, text) in fields.iter().zip(texts.by_ref()) {
            filled = filled.chooses(field, text);
        }
        for name in names.iter().filter(|name| *name == "pick" || name.starts_with("row-")) {
            if let Some(pick) = picks.iter().find(|pick| html.contains(&format!("name=\"{name}\" value=\"{pick}\""))) {
                filled = filled.chooses(name, pick);
            }
        }
        page = filled.submits();
    }
    panic!("{} does not come to an end", page.path);
}

#[test]
fn services_that_were_picked_stay_when_the_others_are_written_anew() {
    let (person, _) = adult_with_real();
    drop(person.sends("/plan/services/put", &[("service", "de-ktw-remote")]));
    let page = writes(&person, "services", &["My doctor", "000 1111"], &[]);
    check_says(&page, "My doctor 000 1111");
    let page = writes(&person, "services", &["My therapist"], &[]);
    check_does_not_say(&page, "My doctor");
    check_says(&page, "My therapist");
    assert!(page.attributes_of("a", "href").contains(&"/service/de-ktw-remote".to_owned()));
}

#[test]
fn lines_of_the_ladder_keep_their_level_and_red_begins_with_the_emergency_page() {
    let (person, _) = adult_with_real();
    let page = writes(&person, "ladder", &["I sleep"], &[]);
    check_says(&page, "Green: how I notice it I sleep Red: what I do at once I open the emergency page");
}

#[test]
fn a_barrier_says_how_hard_it_is_to_undo() {
    let (person, _) = adult_with_real();
    let page = writes(&person, "barriers", &[], &["bedroom", "person"]);
    check_says(&page, "Devices stay out of the bedroom – Needs another person");
}
