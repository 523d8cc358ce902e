//! The three people for whom the program is made, each from the first screen to what they leave with, over the records that
//! are published: by links and forms that stand on the pages, in every language.

use std::sync::LazyLock;

use i18n::{Locale, Words};
use ui::{House, Shelf};
use waymark_tests::{
    person::{Page, Person},
    sample, served,
};

static REAL: LazyLock<Shelf> = LazyLock::new(|| served::real_shelf().unwrap());

fn person(locale: Locale) -> Person {
    let house = House { shelf: REAL.clone(), ..sample::house(sample::on_show(), locale) };
    Person::at(ui::router(house))
}

/// Follows the first link of a page whose address is so.
#[track_caller]
fn goes<'p>(person: &'p Person, page: &Page<'_>, is_it: impl Fn(&str) -> bool) -> Page<'p> {
    let links = page.attributes_of("a", "href");
    let link =
        links.iter().find(|link| is_it(link)).unwrap_or_else(|| panic!("{}: no such link in {links:?}", page.path));
    let next = person.opens(link);
    assert!(next.status.is_success(), "{link}: {}", next.status);
    next
}

#[track_caller]
fn goes_to<'p>(person: &'p Person, page: &Page<'_>, address: &str) -> Page<'p> {
    goes(person, page, |link| link == address)
}

#[track_caller]
fn says(page: &Page<'_>, wanted: &str) {
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain(&page.main_text()).contains(&plain(wanted)), "{} does not say {wanted:?}", page.path);
}

fn is_service(link: &str) -> bool {
    link.starts_with("/service/") && !link.ends_with("/contact")
}

/// A service that fits, what will happen when they make contact, a skill for tonight.
#[test]
fn somebody_worried_about_themselves_leaves_with_a_service_a_first_sentence_and_a_skill() {
    for locale in Locale::ALL {
        let (person, words) = (person(locale), Words::of(locale));
        let first = person.opens("/");
        says(&first, "112");
        let finder = goes_to(&person, &goes_to(&person, &first, "/for-me"), "/finder");
        let who = goes(&person, &finder, |link| link == "/finder/who");
        let age = who.chooses("who", "self").chooses("go", "continue").submits();
        let country = age.chooses("age", "26_plus").chooses("go", "continue").submits();
        let languages = country.chooses("country", "DE").chooses("go", "continue").submits();
        let needs = languages.chooses("first", "de").chooses("go", "continue").submits();
        let how = needs.chooses("need", "talk_today").chooses("go", "continue").submits();
        let when = how.chooses("first", "phone").chooses("unnamed", "rather").chooses("go", "continue").submits();
        let cases = when.chooses("when", "today").chooses("go", "continue").submits();
        let results = cases.chooses("go", "skip").submits();
        says(&results, "112");
        let service = goes(&person, &results, is_service);
        let card = goes(&person, &service, |link| link.ends_with("/contact"));
        says(&card, &words.say("contact-title"));
        let rehearsal = goes(&person, &card, |link| link.ends_with("/rehearsal"));
        says(&rehearsal, &words.say("contact-rehearsal-title"));
        // Tonight: something to do, without a word about oneself.
        let exercises = goes_to(&person, &results, "/exercises/now.breathe");
        assert!(exercises.html.contains("action=\"/exercises/now.breathe/begin\""));
        let begun = person.sends("/exercises/now.breathe/begin", &[]);
        assert!(begun.path.starts_with("/sitting/now.breathe"), "{}", begun.path);
    }
}

/// Help for themselves, a plan for the next days, words to say.
#[test]
fn a_relative_leaves_with_help_for_themselves_the_next_days_and_words() {
    for locale in Locale::ALL {
        let person = person(locale);
        let track = goes_to(&person, &person.opens("/"), "/for-someone");
        let track = track.chooses("country", "GB").submits();
        assert!(track.html.contains("pinned-lines"), "numbers are pinned");
        let days = goes_to(&person, &track, "/guidance/b09");
        says(&days, "112");
        assert!(goes_to(&person, &track, "/exercises/f02.first-hours").status.is_success());
        let talk = goes(&person, &track, |link| link.starts_with("/exercises/f03."));
        assert!(talk.status.is_success());
        // Services for relatives, one put aside, and how to begin.
        let services = goes(&person, &track, |link| link.starts_with("/find?audience=family_friends"));
        let service = goes(&person, &services, is_service);
        let id = service.path.trim_start_matches("/service/").split('?').next().unwrap().to_owned();
        let aside = person.sends("/short-list/add", &[("service", &id), ("back", "/short-list")]);
        assert!(aside.html.contains(&format!("/service/{id}")), "{id} is put aside");
        let card = goes(&person, &service, |link| link.ends_with("/contact"));
        let rehearsal = goes(&person, &card, |link| link.ends_with("/rehearsal"));
        assert!(rehearsal.status.is_success());
    }
}

/// A short list that fits, a sheet to hand over, their duties in their country.
#[test]
fn a_clinician_leaves_with_a_short_list_a_sheet_and_their_duties() {
    for locale in Locale::ALL {
        let (person, words) = (person(locale), Words::of(locale));
        let desk = goes_to(&person, &person.opens("/"), "/for-professionals");
        let table = desk.chooses("country", "DE").chooses("audience", "self_at_risk").submits();
        let services: Vec<String> =
            table.attributes_of("a", "href").into_iter().filter(|link| is_service(link)).collect();
        let ids: Vec<&str> = services
            .iter()
            .filter_map(|link| link.strip_prefix("/service/")?.split(['?', '/']).next())
            .take(2)
            .collect();
        let [one, other] = ids[..] else { panic!("two services fit: {services:?}") };
        for id in [one, other] {
            drop(person.sends("/short-list/add", &[("service", id), ("back", "/short-list")]));
        }
        let list = person.opens("/short-list");
        assert!(list.html.contains("action=\"/compare\""));
        let compared = person.sends("/compare", &[("service", one), ("service", other)]);
        assert!(compared.path.starts_with("/compare"), "{}", compared.path);
        let sheet = goes_to(&person, &person.opens("/short-list"), "/sheet");
        let sheet = sheet
            .chooses("service", one)
            .chooses("service", other)
            .chooses("language", "de")
            .chooses("kind", "full")
            .submits();
        says(&sheet, &Words::of(Locale::De).say("sheet-ask-first"));
        assert!(sheet.html.contains("<svg"), "the code is drawn");
        let desk = person.opens("/for-professionals");
        let duties = goes_to(&person, &desk, "/duties");
        let germany = goes_to(&person, &duties, "/duties/de");
        says(&germany, &words.country_name("DE"));
        assert!(
            goes(&person, &desk, |link| link == "/disclosure-guide" || link == "/guidance/c08").status.is_success()
        );
    }
}
