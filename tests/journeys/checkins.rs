//! Check-ins as a person meets them: closed to the young, off at first, one page a day, what they show, and erasing them.
//!
//! What is kept is read from the file itself, with the passphrase, as the person could. Derivations are slow on purpose, so
//! the journeys are few and long.

use std::sync::Arc;

use axum::http::StatusCode;
use i18n::{Locale, Words};
use jiff::{
    ToSpan as _,
    civil::{Date, date},
};
use ui::House;
use vault::{CheckIn, Mark, MarkState, MemoryPlace, Passphrase, Place, Rating, ShortText, Slug, Vault};
use waymark_tests::{
    person::{Page, Person},
    safe_place::SafePlace,
    sample, served,
};

const PASSPHRASE: &str = "green kettle 42 on the hill";
/// The day on which every journey takes place.
const TODAY: Date = date(2026, 11, 24);

fn slug(name: &str) -> Slug {
    Slug::new(name).unwrap()
}

fn rating(number: u8) -> Option<Rating> {
    Some(Rating::new(number).unwrap())
}

fn ago(days: i64) -> Date {
    TODAY.saturating_sub(days.days())
}

/// A person with the exercises of this checkout.
fn person_with(keeping: &Arc<SafePlace>, locale: Locale) -> Person {
    let (keeping, shelf) = (Arc::clone(keeping), served::real_shelf().unwrap());
    let house = House { keeping, shelf, ..sample::house(sample::on_show(), locale) };
    Person::at(ui::router(house))
}

/// A file in which check-ins are on and this was kept.
fn file_with(limited: bool, fill: impl FnOnce(&mut Vault) -> Result<(), vault::ChangeError>) -> Vec<u8> {
    let place = MemoryPlace::new();
    let mut vault = Vault::create(Box::new(place.clone()), &Passphrase::new(PASSPHRASE).unwrap()).unwrap();
    vault
        .at_once(|vault| {
            vault.choose(&slug("rhythm"), &ShortText::new("daily").unwrap())?;
            if limited {
                vault.choose(&slug("limited"), &ShortText::new("on").unwrap())?;
            }
            fill(vault)
        })
        .unwrap();
    place.read().unwrap().unwrap()
}

/// Somebody whose vault is open.
fn opened(limited: bool, fill: impl FnOnce(&mut Vault) -> Result<(), vault::ChangeError>) -> (Person, Arc<SafePlace>) {
    let keeping = Arc::new(SafePlace::holding(file_with(limited, fill)));
    let person = person_with(&keeping, Locale::En);
    let _ = person.sends("/unlock", &[("passphrase", PASSPHRASE)]);
    (person, keeping)
}

/// What lies in the file.
fn kept_in(keeping: &SafePlace) -> Vault {
    let place = MemoryPlace::holding(keeping.file().unwrap());
    Vault::unlock(Box::new(place), &Passphrase::new(PASSPHRASE).unwrap()).unwrap()
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[track_caller]
fn check_says(page: &Page<'_>, expected: &str) {
    let text = page.text();
    assert!(text.contains(expected), "{} does not say {expected:?}: {text}", page.path);
}

#[track_caller]
fn check_is_silent(page: &Page<'_>, forbidden: &str) {
    let text = page.text().to_lowercase();
    assert!(!text.contains(forbidden), "{} says {forbidden:?}: {text}", page.path);
}

#[test]
fn check_ins_are_for_adults_and_off_until_they_are_switched_on() {
    for locale in Locale::ALL {
        let words = Words::of(locale);
        let keeping = Arc::new(SafePlace::default());
        let person = person_with(&keeping, locale);
        let page = person.opens("/checkins");
        check_says(&page, &plain(&words.say("checkin-age")));
        assert!(!page.attributes_of("form", "action").contains(&"/checkins/on".to_owned()));
        let refused = person.sends("/checkins/on", &[("rhythm", "daily")]);
        check_says(&refused, &plain(&words.say("checkin-age")));
        let page = page.chooses("age", "rather-not").submits();
        check_says(&page, &plain(&words.say("checkin-age-closed")));
        let page = page.chooses("age", "adult").submits();
        check_says(&page, &plain(&words.say("checkin-what-never")));
        let page = page.chooses("rhythm", "thrice").chooses("limited", "on").submits();
        assert_eq!(page.path, "/kept/first", "a passphrase comes before anything is kept");
        assert!(keeping.file().is_none());
        check_says(&person.opens("/checkins"), &plain(&words.say("checkin-what-never")));
    }
    let person = person_with(&Arc::default(), Locale::En);
    assert_eq!(person.sends("/checkins/age", &[("age", "young")]).path, "/youth");
    assert_eq!(person.opens("/checkins").path, "/youth");
}

#[test]
fn every_page_of_check_ins_leads_to_the_first_one_while_they_are_off() {
    let keeping = Arc::new(SafePlace::default());
    let person = person_with(&keeping, Locale::En);
    for path in ["today", "heavy", "charts", "days", "erase", "markers", "off", "summary"] {
        assert_eq!(person.opens(&format!("/checkins/{path}")).path, "/checkins", "{path}");
    }
    let sent = person.sends("/checkins/today", &[("mood", "3")]);
    assert_eq!((sent.path.as_str(), keeping.file()), ("/checkins", None));
}

#[test]
fn a_day_is_kept_as_it_was_told_and_the_answer_on_safety_is_nowhere() {
    let (person, keeping) = opened(false, |_| Ok(()));
    let page = person.opens("/checkins").follows("Check in");
    assert_eq!(page.texts_of("h1"), ["How is it today?"]);
    for question in ["mood", "distress", "pull", "confidence", "sleep", "substances", "helped", "mattered", "safety"] {
        let names = page.attributes_of("input", "name");
        assert!(names.iter().any(|name| name == question), "{question} is not asked: {names:?}");
    }
    check_says(&page, "Feelings and coping only. No names, ages or places.");
    let page = page
        .chooses("mood", "6")
        .chooses("confidence", "7")
        .chooses("sleep", "so-so")
        .chooses("around", "tired")
        .chooses("around", "company")
        .chooses("used", "surf")
        .chooses("helped", "8")
        .chooses("mattered", "small")
        .chooses("safety", "not-sure")
        .chooses("note", "a canary in the note")
        .submits();
    assert_eq!(page.path, "/emergency");

    let vault = kept_in(&keeping);
    let expected = CheckIn {
        mood: rating(6),
        confidence: rating(7),
        helped: rating(8),
        sleep: Some(slug("so-so")),
        mattered: Some(slug("small")),
        around: [slug("tired"), slug("company")].into(),
        used: [slug("surf")].into(),
        note: Some(ShortText::new("a canary in the note").unwrap()),
        ..CheckIn::on(TODAY)
    };
    assert_eq!(vault.checkins(Date::ZERO..=Date::MAX).unwrap(), [expected]);
    let copy = vault.plain_copy(|word| format!("{word:?}")).unwrap();
    assert!(copy.contains("a canary in the note"), "what is kept can be read there");
    for secret in ["not-sure", "safety"] {
        assert!(!copy.contains(secret), "the file holds {secret}");
    }
    drop(vault);
    for path in ["/checkins", "/checkins/days", "/checkins/today", "/checkins/charts"] {
        assert!(!person.opens(path).html.contains("value=\"not-sure\" checked"), "{path} knows the answer");
    }

    let page = person.opens("/checkins");
    check_says(&page, "Mood 6 of 10 Confidence 7 of 10 Sleep So-so");
    let page = page.follows("Change it");
    assert!(page.html.contains("name=\"mood\" value=\"6\" checked"), "{}", page.html);
    let page = page.chooses("mood", "2").chooses("safety", "safe").submits();
    assert_eq!(page.path, "/checkins");
    let kept = kept_in(&keeping).checkin_of(TODAY).unwrap().unwrap();
    assert_eq!((kept.mood, kept.sleep), (rating(2), None), "a changed day is as it was told last");
    // A day of which nothing is told is none.
    assert_eq!(person.sends("/checkins/today", &[("mood", ""), ("note", "  ")]).path, "/checkins");
    assert!(kept_in(&keeping).checkin_of(TODAY).unwrap().is_none());
}

#[test]
fn a_note_that_cannot_be_kept_loses_nothing_and_what_is_not_offered_is_refused() {
    let (person, keeping) = opened(false, |_| Ok(()));
    let long = "x".repeat(141);
    let page = person.sends("/checkins/today", &[("mood", "4"), ("used", "breathe"), ("note", &long)]);
    check_says(&page, "That is longer than 140 characters.");
    assert!(page.html.contains(&long) && page.html.contains("name=\"mood\" value=\"4\" checked"));
    assert!(page.html.contains("name=\"used\" value=\"breathe\" checked"));
    for field in [("mood", "11"), ("sleep", "often"), ("used", "item-7"), ("thoughts", "1"), ("safety", "perhaps")] {
        assert_eq!(person.sends("/checkins/today", &[field]).status, StatusCode::BAD_REQUEST, "{field:?}");
    }
    assert!(kept_in(&keeping).checkins(Date::ZERO..=Date::MAX).unwrap().is_empty());
    // Danger comes first, and the rest waits to be offered again or is kept.
    let page = person.sends("/checkins/today", &[("mood", "4"), ("note", &long), ("safety", "no")]);
    assert_eq!(page.path, "/emergency");
    assert!(person.opens("/checkins/today").html.contains("name=\"mood\" value=\"4\" checked"));
}

#[test]
fn with_limited_ratings_there_is_one_a_week_and_no_question_about_the_pull() {
    let (person, keeping) =
        opened(true, |vault| vault.keep_checkin(&CheckIn { mood: rating(5), ..CheckIn::on(ago(6)) }));
    let page = person.opens("/checkins");
    check_says(&page, "Ratings are limited, so the next check-in is offered on 25 November 2026.");
    assert!(!page.attributes_of("a", "href").contains(&"/checkins/today".to_owned()));
    assert_eq!(person.opens("/checkins/today").path, "/checkins");
    assert_eq!(person.sends("/checkins/today", &[("mood", "1")]).path, "/checkins");
    assert!(kept_in(&keeping).checkin_of(TODAY).unwrap().is_none());
    let _ = person.sends("/checkins/forget", &[("day", "2026-11-18")]);
    let page = person.opens("/checkins/today");
    let names = page.attributes_of("input", "name");
    assert!(names.contains(&"mood".to_owned()) && !names.contains(&"pull".to_owned()), "{names:?}");
    assert_eq!(person.sends("/checkins/today", &[("pull", "1")]).status, StatusCode::BAD_REQUEST);
    assert!(!person.opens("/checkins/charts").html.contains("id=\"pull\""));
}

/// Forty days: every third is missing.
fn forty_days(vault: &mut Vault) -> Result<(), vault::ChangeError> {
    for days in (0..40).filter(|days| days % 3 != 1) {
        vault.keep_checkin(&CheckIn {
            mood: rating(2),
            distress: rating(8),
            pull: rating(9),
            confidence: rating(2),
            helped: rating(6),
            used: [slug("surf")].into(),
            mattered: Some(slug("yes")),
            note: Some(ShortText::new("a canary in the note").unwrap()),
            ..CheckIn::on(ago(days))
        })?;
    }
    for (days, after) in [(1, 3), (2, 7), (3, 2)] {
        let (exercise, state) = (slug("now.surf"), MarkState::Done);
        let mark = Mark { exercise, day: ago(days), before: rating(6), after: rating(after), minutes: None, state };
        vault.keep_mark(&mark)?;
    }
    Ok(())
}

#[test]
fn what_check_ins_show_begins_with_what_helps_and_judges_nothing() {
    let (person, keeping) = opened(false, forty_days);
    let page = person.opens("/checkins/charts");
    let expected = [
        "What helped",
        "Things that matter",
        "Confidence to stay on track",
        "Mood and strain",
        "The pull",
        "Before and after a tool",
    ];
    assert_eq!(page.texts_of("h2"), expected);
    check_says(&page, "On days with “Ride the urge” you found the most help: 6 of 10, taken together.");
    check_says(&page, "Confidence was 2 of 10 in the middle, between 2 and 2, on 20 days.");
    check_says(&page, "After “Ride the urge” the pull was lower in 2 of 3 times.");
    let folded = page.html.split_once("<details class=\"chart-folded\">").unwrap().1;
    assert!(folded.contains("id=\"pull\"") && !folded.contains("id=\"confidence\""));
    for path in ["/checkins", "/checkins/charts?days=all", "/checkins/days", "/checkins/summary"] {
        for forbidden in ["streak", "missed", "risk", "goal reached", "days since", "in a row", "score"] {
            check_is_silent(&person.opens(path), forbidden);
        }
    }
    check_says(&person.opens("/checkins"), "Your mood has been low for two weeks A doctor can help.");
    check_says(&person.opens("/checkins/days"), "a canary in the note");
    let summary = person.opens("/checkins/summary?days=90");
    check_says(&summary, "Check-ins on 27 days");
    check_is_silent(&summary, "canary");
    assert!(!summary.texts_of("th").iter().any(|name| name.starts_with("Pull")));
    check_is_silent(&summary, "the pull was");
    let summary = summary.chooses("pull", "on").submits();
    assert!(summary.texts_of("th").iter().any(|name| name.starts_with("Pull")));
    check_says(&summary, "the pull was lower in 2 of 3 times");
    let _ = person.sends("/checkins/print", &[("days", "90")]);
    assert!(keeping.asked().contains(&"print".to_owned()));
}

#[test]
fn a_heavy_stretch_is_told_of_once_a_day_with_a_plan_a_tool_and_a_person() {
    let (person, _) = opened(false, forty_days);
    let page = person.sends("/checkins/today", &[("distress", "9"), ("safety", "safe")]);
    assert_eq!(
        (page.path.as_str(), page.texts_of("h1")),
        ("/checkins/heavy", vec!["This has been a heavy stretch".into()])
    );
    let links = page.attributes_of("a", "href");
    for link in ["/plan", "/exercises", "/find?audience=self_at_risk", "/emergency"] {
        assert!(links.contains(&link.to_owned()), "{link}");
    }
    assert_eq!(person.sends("/checkins/today", &[("distress", "10")]).path, "/checkins");
    assert_eq!(person.opens("/checkins/heavy").path, "/checkins");
}

#[test]
fn a_day_all_days_and_the_markers_are_erased_and_check_ins_switched_off() {
    let (person, keeping) = opened(false, forty_days);
    let page = person.opens("/checkins/days").chooses("day", "2026-11-24").submits();
    assert_eq!(page.path, "/checkins/days");
    let vault = kept_in(&keeping);
    assert!(vault.checkin_of(TODAY).unwrap().is_none() && vault.checkin_of(ago(2)).unwrap().is_some());
    drop(vault);

    check_says(&person.opens("/checkins/markers"), "3 are there.");
    let page = person.opens("/checkins/markers").chooses("markers", "off").submits();
    check_says(&page, "Exercises leave no markers.");
    let vault = kept_in(&keeping);
    assert_eq!((vault.marks().unwrap().len(), vault.contents().unwrap().checkins.count), (0, 26));
    drop(vault);

    let page = person.opens("/checkins/erase");
    check_says(&page, "26 check-ins are there");
    assert_eq!(kept_in(&keeping).contents().unwrap().checkins.count, 26, "asking erases nothing");
    assert_eq!(person.sends("/checkins/erase", &[]).path, "/checkins");
    assert_eq!(kept_in(&keeping).contents().unwrap().checkins.count, 0);

    let _ = person.sends("/checkins/today", &[("mood", "5")]);
    let page = person.opens("/checkins/off").chooses("what", "keep").submits();
    check_says(&page, "One check-in from earlier is still there.");
    let _ = page.chooses("rhythm", "daily").submits();
    let _ = person.opens("/checkins/off").chooses("what", "erase").submits();
    let vault = kept_in(&keeping);
    assert_eq!((vault.contents().unwrap().checkins.count, vault.choices().unwrap().len()), (0, 0));
}
