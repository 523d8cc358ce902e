//! Exercises: every one of the real edition from its page to its end, the rules that stand above them, timers, and the
//! words for the young.

use std::{
    collections::BTreeSet,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicI64, Ordering},
    },
};

use axum::http::StatusCode;
use catalogue_model::{ExerciseKind, Track};
use i18n::{Locale, Words};
use jiff::Timestamp;
use ui::{Clock, House, Keeping, Shelf};
use waymark_tests::{
    person::{Page, Person},
    safe_place::SafePlace,
    sample, served,
};

/// Longer ways than this are a circle.
const MOST_SCREENS: usize = 80;

static REAL: LazyLock<Shelf> = LazyLock::new(|| served::real_shelf().unwrap());

/// A clock that tests move, in seconds from the moment of the sample.
#[derive(Default)]
struct Moved(AtomicI64);

impl Moved {
    fn by(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for Moved {
    fn now(&self) -> Timestamp {
        let start: Timestamp = sample::NOW.parse().unwrap();
        Timestamp::from_second(start.as_second() + self.0.load(Ordering::SeqCst)).unwrap()
    }
}

struct Here {
    person: Person,
    clock: Arc<Moved>,
    keeping: Arc<SafePlace>,
}

fn here(locale: Locale) -> Here {
    let (clock, keeping) = (Arc::new(Moved::default()), Arc::new(SafePlace::default()));
    let house = House {
        shelf: REAL.clone(),
        clock: Arc::clone(&clock) as Arc<dyn Clock>,
        keeping: Arc::clone(&keeping) as Arc<dyn Keeping>,
        ..sample::house(sample::on_show(), locale)
    };
    Here { person: Person::at(ui::router(house)), clock, keeping }
}

/// Somebody who said that they are an adult.
fn adult(locale: Locale) -> Here {
    let here = here(locale);
    let _ = here.person.sends("/exercises/age", &[("age", "adult")]);
    here
}

/// The hidden field that says to which screen a form belongs.
fn at(page: &Page<'_>) -> String {
    let tag = page.html.split("<input ").find(|tag| tag.contains("name=\"at\""));
    attribute(tag.unwrap_or_else(|| panic!("{} is no screen: {}", page.path, page.main_text())), "value")
}

impl Here {
    fn begins(&self, id: &str) -> Page<'_> {
        let page = self.person.sends(&format!("/exercises/{id}/begin"), &[]);
        assert_eq!(page.status, StatusCode::OK);
        page
    }

    /// Sends what stands for the screen in view.
    fn answers<'p>(&'p self, page: &Page<'_>, fields: &[(&str, &str)]) -> Page<'p> {
        let at = at(page);
        let fields: Vec<(&str, &str)> = [("at", at.as_str())].into_iter().chain(fields.iter().copied()).collect();
        self.person.sends(&page.path, &fields)
    }

    fn continues<'p>(&'p self, page: &Page<'_>) -> Page<'p> {
        self.answers(page, &[("do", "continue")])
    }
}

/// What one would choose without reading: the first of everything, and a few words.
fn first_answers(page: &Page<'_>) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    let types = page.attributes_of("input", "type");
    let names = page.attributes_of("input", "name");
    let values: Vec<String> = page.html.split("<input ").skip(1).map(|tag| attribute(tag, "value")).collect();
    for ((kind, name), value) in types.iter().zip(&names).zip(&values) {
        let is_new = !fields.iter().any(|(known, _)| known == name);
        match kind.as_str() {
            "radio" | "checkbox" if is_new => fields.push((name.clone(), value.clone())),
            "text" if is_new => fields.push((name.clone(), "a few words".to_owned())),
            _ => {}
        }
    }
    for name in page.attributes_of("textarea", "name") {
        fields.push((name, "a few words\nand more".to_owned()));
    }
    fields
}

fn attribute(tag: &str, name: &str) -> String {
    let tag = tag.split('>').next().unwrap();
    tag.split_once(&format!("{name}=\""))
        .and_then(|(_, rest)| rest.split_once('"'))
        .map_or("", |(value, _)| value)
        .to_owned()
}

#[track_caller]
fn check_screen(page: &Page<'_>, words: &Words) {
    assert_eq!(page.status, StatusCode::OK, "{}", page.path);
    assert_eq!(page.texts_of("h1").len(), 1, "{}: {}", page.path, page.main_text());
    assert!(page.attributes_of("a", "href").contains(&"/emergency".to_owned()), "{}", page.path);
    let is_typed = page.html.contains("<textarea") || page.html.contains("type=\"text\"");
    assert_eq!(is_typed, page.text().contains(&words.say("practise-guard")), "the guard line of {}", page.path);
    for name in page.attributes_of("input", "name") {
        assert!(!page.html.contains(&format!("name=\"{name}\" required")), "{} needs {name}", page.path);
    }
}

/// Goes from the page of an exercise to where it ends, and says where. Whoever comes by a screen again skips it: an exercise
/// may offer to do something once more.
fn walk(here: &Here, id: &str, words: &Words, answers: bool) -> String {
    let mut page = here.begins(id);
    let mut seen = BTreeSet::new();
    for _ in 0..MOST_SCREENS {
        if !page.path.starts_with("/sitting/") || page.path.ends_with("/end") {
            return page.path.clone();
        }
        check_screen(&page, words);
        if page.html.contains("data-timer=") {
            page = here.answers(&page, &[("do", "timer-done")]);
            continue;
        }
        let answers = answers && seen.insert(at(&page));
        let chosen = if answers { first_answers(&page) } else { Vec::new() };
        let mut fields: Vec<(&str, &str)> =
            chosen.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let has_ways = page.html.contains("class=\"ways\"");
        fields.push((
            "do",
            if has_ways {
                "yes"
            } else if answers {
                "continue"
            } else {
                "skip"
            },
        ));
        page = here.answers(&page, &fields);
    }
    panic!("{id} goes round in a circle; it stands at {}", page.main_text());
}

#[test]
fn every_exercise_comes_to_an_end_for_whoever_skips_everything_in_every_language() {
    for locale in Locale::ALL {
        let (here, words) = (adult(locale), Words::of(locale));
        let mut walked = 0;
        for id in all_ids() {
            let end = walk(&here, &id, words, false);
            let is_end = end.ends_with("/end") || !end.starts_with("/sitting/");
            assert!(is_end, "{id} ends at {end}");
            walked += 1;
        }
        assert!(walked >= 88, "only {walked} exercises were walked");
    }
}

#[test]
fn every_exercise_comes_to_an_end_for_whoever_takes_the_first_of_everything() {
    let (here, words) = (adult(Locale::De), Words::of(Locale::De));
    for id in all_ids() {
        let end = walk(&here, &id, words, true);
        assert!(end.ends_with("/end") || !end.starts_with("/sitting/"), "{id} ends at {end}");
        let page = here.person.opens(&end);
        assert_eq!(page.status, StatusCode::OK, "{id} ends at {end}");
    }
}

/// The ids of everything that is done screen by screen.
fn all_ids() -> Vec<String> {
    let shelf = REAL.get();
    let edition = shelf.edition.as_ref().unwrap();
    let modules = edition.modules().unwrap();
    let ids = modules.iter().flat_map(|module| module.exercises.clone());
    let is_walked = |id: &catalogue_model::ExerciseId| {
        let kind = edition.exercise(id).unwrap().unwrap().kind;
        !matches!(kind, ExerciseKind::CheckIn | ExerciseKind::CrisisCard)
    };
    ids.filter(is_walked).map(|id| id.as_str().to_owned()).collect()
}

#[test]
fn every_page_of_an_exercise_says_what_is_known_of_it() {
    for locale in Locale::ALL {
        let (here, words) = (adult(locale), Words::of(locale));
        for id in all_ids() {
            let page = here.person.opens(&format!("/exercises/{id}"));
            assert_eq!(page.status, StatusCode::OK, "{id}");
            let text = page.text();
            for always in ["shell-unreviewed", "practise-evidence"] {
                assert!(text.contains(&words.say(always)), "{id} in {locale:?} does not say {always}");
            }
            let is_draft = locale == Locale::De;
            assert_eq!(text.contains(&words.say("practise-translation-draft")), is_draft, "{id} in {locale:?}");
        }
    }
}

#[test]
fn the_tools_are_two_clicks_from_the_first_screen_and_the_order_follows_what_was_said() {
    let here = here(Locale::En);
    let page = here.person.opens("/");
    let page = here.person.opens(page.attributes_of("a", "href").iter().find(|link| *link == "/exercises").unwrap());
    let first =
        |page: &Page<'_>| page.attributes_of("a", "href").iter().position(|link| link == "/exercises/now.anchor");
    assert!(first(&page).is_some(), "{}", page.main_text());
    let panic = page.follows(&Words::of(Locale::En).say("practise-now-panic"));
    let links = panic.attributes_of("a", "href");
    let tools: Vec<_> = links.iter().filter(|link| link.starts_with("/exercises/now.")).collect();
    assert_eq!(tools.first().map(|link| link.as_str()), Some("/exercises/now.anchor"));
    assert_eq!(tools.len(), 14, "no tool is hidden");
}

#[test]
fn a_dangerous_answer_leads_to_the_emergency_card_at_once() {
    let here = adult(Locale::En);
    let mut page = here.begins("m01.where-now");
    while !page.html.contains("might") || !page.html.contains("type=\"radio\" name=\"pick\" value=\"might") {
        page = here.answers(&page, &[("do", "skip")]);
        assert!(page.path.starts_with("/sitting/"), "the question on suicide did not come: {}", page.path);
    }
    let option = page.html.split("value=\"might").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let page = here.answers(&page, &[("pick", &format!("might{option}")), ("do", "continue")]);
    assert_eq!(page.path, "/emergency");
    // The exercise waits where it was left.
    let page = here.person.opens("/sitting/m01.where-now");
    assert!(page.html.contains("value=\"might"), "{}", page.main_text());
}

#[test]
fn much_distress_offers_tools_first_and_a_rise_offers_steadying_and_nothing_is_lost() {
    let here = adult(Locale::En);
    let words = Words::of(Locale::En);
    let page = here.begins("m04.ridden");
    assert!(page.text().contains(&words.say("practise-before")), "{}", page.main_text());
    let page = here.answers(&page, &[("pick", "9"), ("do", "continue")]);
    assert!(page.text().contains(&words.say("practise-high-before")), "{}", page.main_text());
    let page = here.answers(&page, &[("do", "back")]);
    let mut page = here.answers(&page, &[("pick", "3"), ("do", "continue")]);
    while !page.text().contains(&words.say("practise-after")) {
        page = here.answers(&page, &[("do", "skip")]);
    }
    let page = here.answers(&page, &[("pick", "6"), ("do", "continue")]);
    assert!(page.text().contains(&words.say("practise-steady")), "{}", page.main_text());
    assert!(page.text().contains(&words.say("practise-steady-common")), "it is the first time");
    let tool = here.answers(&page, &[("do", "open-now.breathe")]);
    assert!(tool.path.starts_with("/sitting/now.breathe"), "{}", tool.path);
    let page = here.person.opens("/sitting/m04.ridden");
    assert!(page.text().contains(&words.say("practise-steady")), "it waits there: {}", page.main_text());
}

#[test]
fn a_timer_counts_stands_still_grows_and_ends_by_the_clock_behind_the_page() {
    let here = adult(Locale::En);
    let words = Words::of(Locale::En);
    let mut page = here.begins("now.anchor");
    while !page.html.contains("data-timer=") {
        page = here.answers(&page, &[("do", "skip")]);
    }
    let seen = |page: &Page<'_>, name: &str| attribute(page.html.split("class=\"timer").nth(1).unwrap(), name);
    assert_eq!(seen(&page, "data-timer"), "ready");
    let page = here.answers(&page, &[("do", "timer-start")]);
    assert_eq!((seen(&page, "data-timer"), seen(&page, "data-elapsed")), ("running".into(), "0".into()));
    here.clock.by(50);
    let page = here.person.opens("/sitting/now.anchor");
    assert_eq!(seen(&page, "data-elapsed"), "50");
    assert!(page.html.contains("aria-current=\"step\""));
    let page = here.answers(&page, &[("do", "timer-pause")]);
    here.clock.by(1000);
    let page = here.person.opens(&page.path);
    assert_eq!((seen(&page, "data-timer"), seen(&page, "data-elapsed")), ("paused".into(), "50".into()));
    let total: u32 = seen(&page, "data-total").parse().unwrap();
    let page = here.answers(&page, &[("do", "timer-more")]);
    assert_eq!(seen(&page, "data-total"), (total + 60).to_string());
    assert_eq!(seen(&page, "data-timer"), "running");
    here.clock.by(240);
    let page = here.person.opens("/sitting/now.anchor");
    assert_eq!(seen(&page, "data-timer"), "over");
    assert!(page.text().contains(&words.say("practise-timer-over")));
    assert!(here.keeping.asked().iter().any(|asked| asked.starts_with("open ")), "the window would lock meanwhile");
    let page = here.answers(&page, &[("do", "timer-done")]);
    assert!(!page.html.contains("data-timer="), "{}", page.main_text());
}

#[test]
fn a_number_that_rises_three_times_leads_out_of_riding_the_urge() {
    let here = adult(Locale::En);
    let mut page = here.begins("now.surf");
    while !page.html.contains("data-timer=") {
        let all: Vec<String> = page
            .html
            .split("<input ")
            .skip(1)
            .filter(|tag| tag.contains("checkbox"))
            .map(|tag| attribute(tag, "value"))
            .collect();
        let mut fields: Vec<(&str, &str)> = all.iter().map(|value| ("pick", value.as_str())).collect();
        fields.push(("do", if all.is_empty() { "skip" } else { "continue" }));
        page = here.answers(&page, &fields);
    }
    let mut page = here.answers(&page, &[("do", "timer-start")]);
    for number in ["3", "4", "5", "6"] {
        here.clock.by(60);
        page = here.answers(&page, &[("pick", number), ("do", "timer-tell")]);
    }
    assert!(page.path.starts_with("/sitting/now.leave"), "{}", page.path);
}

#[test]
fn an_adult_exercise_asks_for_the_age_and_young_people_get_tools_in_their_own_words() {
    let here = here(Locale::De);
    let page = here.person.opens("/exercises/m04.if-then");
    assert_eq!(page.path, "/exercises", "the programme asks first");
    let page = here.person.sends("/exercises/age", &[("age", "young")]);
    assert_eq!(page.path, "/youth");
    assert_eq!(here.person.opens("/exercises").path, "/youth");
    assert_eq!(here.person.opens("/exercises/m04.if-then").path, "/youth");
    assert_eq!(here.person.opens("/exercises/now.surf").path, "/youth", "no urge is rated");
    let page = here.person.sends("/exercises/now.ground/begin", &[("how", "young")]);
    assert!(page.path.starts_with("/sitting/now.ground"), "{}", page.path);
    let mut page = page;
    let mut said = String::new();
    for _ in 0..10 {
        said.push_str(&page.main_text());
        assert!(!page.text().contains(&Words::of(Locale::De).say("practise-before")), "nothing is rated");
        if !page.path.starts_with("/sitting/") || page.path.ends_with("/end") {
            break;
        }
        page =
            here.answers(&page, &[("do", if page.html.contains("data-timer=") { "timer-done" } else { "continue" })]);
    }
    assert!(said.contains("du ") || said.contains("dir ") || said.contains("dich "), "{said}");
}

#[test]
fn families_and_professionals_have_tracks_of_their_own() {
    let here = here(Locale::En);
    for (page, expected, foreign) in [
        ("/exercises/families", "/exercises/module/f01", "/exercises/module/m01"),
        ("/exercises/professionals", "/exercises/module/c", "/exercises/module/f01"),
    ] {
        let page = here.person.opens(page);
        let links = page.attributes_of("a", "href");
        assert!(links.iter().any(|link| link == expected), "{links:?}");
        assert!(!links.iter().any(|link| link == foreign), "{links:?}");
        let module = here.person.opens(expected);
        assert_eq!(module.status, StatusCode::OK);
    }
    let modules = REAL.get().edition.as_ref().unwrap().modules().unwrap();
    assert_eq!(modules.iter().filter(|module| module.track == Track::Family).count(), 5);
}

#[test]
fn what_is_too_long_is_refused_in_words_and_still_stands_on_the_page() {
    let here = adult(Locale::En);
    let mut page = here.begins("m10.letter");
    while !page.html.contains("<textarea") {
        let has_ways = page.html.contains("class=\"ways\"");
        page = here.answers(&page, &[("do", if has_ways { "yes" } else { "skip" })]);
    }
    let long = "word ".repeat(400);
    let page = here.answers(&page, &[("text", &long), ("do", "continue")]);
    assert!(page.text().contains("1500") || page.text().contains("1,500"), "{}", page.main_text());
    assert!(page.html.contains(long.trim()), "what was typed is gone");
}

#[test]
fn a_second_click_and_an_old_page_change_nothing() {
    let here = adult(Locale::En);
    let page = here.begins("m01.my-reasons");
    let old = at(&page);
    let next = here.continues(&page);
    let again = here.person.sends("/sitting/m01.my-reasons", &[("at", &old), ("do", "continue")]);
    assert_eq!(at(&again), at(&next));
}

#[test]
fn stopping_is_no_failure_and_the_exercise_goes_on_where_it_was() {
    let here = adult(Locale::En);
    let words = Words::of(Locale::En);
    let page = here.begins("m08.values");
    let page = here.answers(&page, &[("do", "skip")]);
    let stood_at = at(&page);
    let page = here.answers(&page, &[("do", "stop")]);
    assert!(page.path.starts_with("/exercises"), "{}", page.path);
    assert!(page.text().contains(&words.say("practise-underway")), "{}", page.main_text());
    let page = here.person.opens("/sitting/m08.values");
    assert_eq!(at(&page), stood_at);
}
