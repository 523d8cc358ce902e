//! What is kept, as a person meets it: nothing at first, the page before the first keep, opening, reading, erasing, locking.
//!
//! Derivations are slow on purpose, so journeys that need an open vault are few and long.

use std::{sync::Arc, time::Duration};

use axum::http::StatusCode;
use i18n::{Locale, Words};
use jiff::civil::date;
use ui::{CopyWording, House, Keeping, OpenWording, Papers, ReadPaper};
use vault::{
    Answer, CheckIn, LongText, Mark, MarkState, MemoryPlace, Passphrase, Place, PlaceError, PlanItem, PlanWords,
    Rating, Section, ShelfItem, ShortText, Sitting, Slug, Value, Vault,
};
use waymark_tests::{
    person::{Page, Person},
    safe_place::SafePlace,
    sample, served,
};
use zeroize::Zeroizing;

const PASSPHRASE: &str = "green kettle 42 on the hill";

fn slug(name: &str) -> Slug {
    Slug::new(name).unwrap()
}

fn item(text: &str, expires_on: Option<jiff::civil::Date>) -> ShelfItem {
    let from = Some(slug("m01.my-reasons"));
    let (tags, day) = (std::iter::empty().collect(), date(2026, 11, 20));
    ShelfItem { text: LongText::new(text).unwrap(), tags, starred: false, day, expires_on, from }
}

/// An exercise in which an option was picked and a number said.
fn sitting() -> Sitting {
    let answer = |step: &str, value| Answer { step: slug(step), line: 0, field: None, value };
    Sitting {
        exercise: slug("m01.my-reasons"),
        day: date(2026, 11, 20),
        expires_on: Some(date(2026, 12, 20)),
        answers: vec![
            answer("fits", Value::Option(slug("peace"))),
            answer("sure", Value::Number(Rating::new(7).unwrap())),
            answer("no-such-step", Value::Text(LongText::new("an own line").unwrap())),
        ],
    }
}

/// A file in which one thing of each kind is kept.
fn file_with(fill: impl FnOnce(&mut Vault)) -> Vec<u8> {
    let place = MemoryPlace::new();
    let mut vault = Vault::create(Box::new(place.clone()), &Passphrase::new(PASSPHRASE).unwrap()).unwrap();
    fill(&mut vault);
    place.read().unwrap().unwrap()
}

fn one_of_each(vault: &mut Vault) {
    let day = date(2026, 11, 21);
    vault
        .at_once(|vault| {
            vault.keep_sitting(&sitting())?;
            vault.put_on_shelf(&slug("reasons"), &item("a quiet morning", None))?;
            vault.put_on_shelf(&slug("reasons"), &item("gone by now", Some(date(2026, 11, 23))))?;
            let words = PlanWords::Own(LongText::new("feed the cat").unwrap());
            vault.replace_section(Section::Alone, &[PlanItem { words, second: None, ticked: false }])?;
            vault.keep_checkin(&CheckIn { mood: Some(Rating::new(4).unwrap()), ..CheckIn::on(day) })?;
            let (before, after) = (Rating::new(6).ok(), Rating::new(3).ok());
            let (exercise, state) = (slug("now.surf"), MarkState::Done);
            vault.keep_mark(&Mark { exercise, day, before, after, minutes: Some(10), state })?;
            vault.choose(&slug("rhythm"), &ShortText::new("thrice").unwrap())
        })
        .unwrap();
}

fn person_over(keeping: Arc<dyn Keeping>, locale: Locale) -> Person {
    let house = House { keeping, ..sample::house(sample::on_show(), locale) };
    Person::at(ui::router(house))
}

/// A person with the exercises of this checkout.
fn person_with_exercises(keeping: Arc<dyn Keeping>) -> Person {
    let house = House { keeping, shelf: served::real_shelf().unwrap(), ..sample::house(sample::on_show(), Locale::En) };
    Person::at(ui::router(house))
}

fn opens_it(person: &Person) -> Page<'_> {
    person.opens("/unlock").chooses("passphrase", PASSPHRASE).submits()
}

#[track_caller]
fn check_says(page: &Page<'_>, expected: &str) {
    let text = page.text();
    assert!(text.contains(expected), "{} does not say {expected:?}: {text}", page.path);
}

#[track_caller]
fn check_silent(page: &Page<'_>, never: &str) {
    assert!(!page.html.contains(never) && !page.path.contains(never), "{} says {never:?}: {}", page.path, page.text());
}

/// Everything is said in words, under one heading.
#[track_caller]
fn check_words(page: &Page<'_>) {
    assert_eq!(page.status, StatusCode::OK, "{}", page.path);
    assert_eq!(page.texts_of("h1").len(), 1, "{}", page.path);
    let text = page.text();
    let id = text.split_whitespace().find(|word| word.starts_with("kept-") || word.starts_with("practise-"));
    assert_eq!(id, None, "{}", page.path);
}

#[test]
fn nothing_is_kept_before_the_person_says_so() {
    let safe = Arc::new(SafePlace::default());
    let person = person_over(Arc::clone(&safe) as Arc<dyn Keeping>, Locale::En);
    let page = person.opens("/").follows("What is kept on this computer");
    check_says(&page, "Nothing of what you do here is kept.");
    check_says(&page, "waymark.settings");
    check_says(&person.opens("/kept/first"), "Nothing is waiting to be kept.");
    let choice = [("choice", "own"), ("own", PASSPHRASE), ("again", PASSPHRASE)];
    check_says(&person.sends("/kept/create", &choice), "Nothing is waiting to be kept.");
    for path in ["/unlock", "/kept/copy", "/kept/print", "/kept/exercise/1", "/kept/erase", "/kept/passphrase"] {
        assert_eq!(person.opens(path).path, "/kept", "{path}");
    }
    assert!(!person.opens("/").text().contains("Lock now"));
    assert_eq!(safe.file(), None);
    assert!(safe.asked().is_empty(), "{:?}", safe.asked());
}

#[test]
fn every_page_has_its_words_in_every_language() {
    let safe = Arc::new(SafePlace::holding(file_with(one_of_each)));
    for locale in Locale::ALL {
        let person = person_over(Arc::default() as Arc<SafePlace>, locale);
        ["/kept", "/kept/first", "/kept?done=everything"].into_iter().for_each(|path| check_words(&person.opens(path)));
        let person = person_over(Arc::clone(&safe) as Arc<dyn Keeping>, locale);
        for path in ["/", "/kept", "/unlock", "/kept/forgotten", "/kept/erase"] {
            check_words(&person.opens(path));
            check_silent(&person.opens(path), "a quiet morning");
        }
        opens_it(&person);
        for path in [
            "/",
            "/kept",
            "/kept?done=erased",
            "/kept/exercise/1",
            "/kept/expiry",
            "/kept/passphrase",
            "/kept/copy?asked=yes",
            "/kept/printing?unticked=yes",
            "/kept/print?exercise=1&list=reasons",
            "/kept/erase",
            "/kept/erase/exercises",
            "/kept/erase/lists",
            "/kept/erase/plan",
            "/kept/erase/checkins",
            "/kept/erase/markers",
            "/kept/erase/choices",
        ] {
            let page = person.opens(path);
            assert_eq!(page.path, path);
            check_words(&page);
        }
        for path in ["/kept/erase/something", "/kept/exercise/something", "/kept/exercise/99"] {
            assert_eq!(person.opens(path).status, StatusCode::NOT_FOUND, "{path}");
        }
    }
}

#[test]
fn a_wrong_passphrase_costs_nothing_and_is_never_shown_again() {
    let file = file_with(one_of_each);
    let safe = Arc::new(SafePlace::holding(file.clone()));
    let person = person_over(Arc::clone(&safe) as Arc<dyn Keeping>, Locale::En);
    for wrong in ["red kettle 43", "short"] {
        let page = person.opens("/unlock").chooses("passphrase", wrong).submits();
        check_says(&page, "This passphrase does not open it");
        check_says(&page, "Nothing is lost and nothing is counted.");
        check_silent(&page, wrong);
        assert!(page.attributes_of("a", "href").contains(&"/emergency".to_owned()));
    }
    assert_eq!(safe.file(), Some(file), "a wrong passphrase wrote something");
    let page = opens_it(&person);
    assert_eq!(page.path, "/", "unlocking returns to the first screen");
    check_says(&page, "What you keep is open.");
    assert_eq!(safe.asked(), ["idle 180"]);
}

#[test]
fn a_file_that_cannot_be_opened_is_left_as_it_is_and_says_what_to_do() {
    let whole = file_with(|_| {});
    let cut = whole[..600].to_vec();
    let mut damaged = whole.clone();
    *damaged.last_mut().unwrap() ^= 1;
    for (file, expected, may_erase) in [
        (b"holiday notes".to_vec(), "Another file lies in the place", true),
        (cut, "The file ends too early", true),
        (damaged, "The file is not as it was written", true),
        (vec![b'a'; vault::LONGEST + 1], "The file is too large", true),
        (whole, "This passphrase does not open it", false),
    ] {
        let safe = Arc::new(SafePlace::holding(file.clone()));
        let person = person_over(Arc::clone(&safe) as Arc<dyn Keeping>, Locale::En);
        let typed = if may_erase { PASSPHRASE } else { "another one of them" };
        let page = person.opens("/unlock").chooses("passphrase", typed).submits();
        check_says(&page, expected);
        assert_eq!(page.attributes_of("a", "href").contains(&"/kept/erase".to_owned()), may_erase, "{expected}");
        assert_eq!(safe.file(), Some(file), "{expected}");
    }
}

#[test]
fn everything_that_is_kept_is_shown_and_each_thing_is_erased_by_itself() {
    let safe = Arc::new(SafePlace::holding(file_with(one_of_each)));
    let person = person_with_exercises(Arc::clone(&safe) as Arc<dyn Keeping>);
    opens_it(&person);
    let page = person.opens("/kept");
    for expected in [
        "Why I want this 20 November 2026 · Kept until 20 December 2026",
        "My reasons a quiet morning 20 November 2026 · Why I want this",
        "Plan One entry.",
        "Check-ins One entry, of 21 November 2026.",
        "21 November 2026 · Ride the urge · before: 6 · after: 3 · 10 minutes",
        "Check-ins: three times a week",
    ] {
        check_says(&page, &plain(expected));
    }
    // Its last day was the day before.
    check_silent(&page, "gone by now");

    let exercise = page.follows("Why I want this");
    check_says(&exercise, "7 of 10");
    check_says(&exercise, "Peace of mind");
    check_says(&exercise, "an own line");

    let starred = person.opens("/kept").chooses("starred", "yes").submits();
    check_says(&starred, "Star a quiet morning");
    check_silent(&starred.chooses("starred", "no").submits(), "class=\"starred\"");

    for (what, gone) in [
        ("exercise-1", "20 December 2026"),
        ("item-1", "a quiet morning"),
        ("marker-1", "before: 6"),
        ("choice-rhythm", "three times a week"),
    ] {
        let page = person.opens("/kept").chooses("thing", what).submits();
        check_says(&page, "It is erased.");
        check_silent(&page, gone);
    }
    for (kind, heading) in [("plan", "Erase: Plan"), ("checkins", "Erase: Check-ins")] {
        let page = person.opens(&format!("/kept/erase/{kind}"));
        check_says(&page, heading);
        assert_eq!(page.attributes_of("form", "action")[2], format!("/kept/erase/{kind}"));
        check_says(&person.sends(&format!("/kept/erase/{kind}"), &[]), "It is erased.");
    }
    check_says(&person.opens("/kept"), "Nothing is in it yet.");
    assert_eq!(person.sends("/kept/erase-one", &[("thing", "star-1")]).status, StatusCode::BAD_REQUEST);
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn the_minutes_a_copy_and_a_paper_are_what_the_person_chose() {
    let safe = Arc::new(SafePlace::holding(file_with(one_of_each)));
    let person = person_with_exercises(Arc::clone(&safe) as Arc<dyn Keeping>);
    opens_it(&person);
    check_says(&person.opens("/kept").chooses("minutes", "10").submits(), "Saved.");
    assert_eq!(person.sends("/kept/minutes", &[("minutes", "7")]).status, StatusCode::BAD_REQUEST);

    let page = person.opens("/kept/copy");
    check_says(&page, "The copy is not encrypted.");
    assert!(safe.copies().is_empty(), "reading the warning made a copy");
    let _ = person.sends("/kept/copy", &[]);
    let copies = safe.copies();
    for expected in
        ["# Exercises", "## Why I want this", "an own line", "a quiet morning", "feed the cat", "Ride the urge"]
    {
        assert!(copies[0].contains(expected), "the copy lacks {expected:?}: {}", copies[0]);
    }
    assert!(!copies[0].contains("kept-"), "{}", copies[0]);

    let paper = person.opens("/kept/printing").chooses("list", "reasons").submits();
    check_says(&paper, "a quiet morning");
    check_silent(&paper, "an own line");
    assert!(!safe.asked().contains(&"print".to_owned()), "looking at the paper printed it");
    let printed = person.sends("/kept/print", &[("list", "reasons")]);
    check_says(&printed, "a quiet morning");
    check_silent(&printed, "an own line");
    check_says(&person.opens("/kept/print"), "Nothing is ticked yet.");
    assert_eq!(safe.asked(), ["idle 180", "idle 600", "copy", "print"]);
}

#[test]
fn locking_shows_nothing_and_keeps_everything() {
    let safe = Arc::new(SafePlace::holding(file_with(one_of_each)));
    let person = person_over(Arc::clone(&safe) as Arc<dyn Keeping>, Locale::En);
    opens_it(&person);
    check_says(&person.opens("/kept"), "a quiet morning");
    assert_eq!(person.sends("/lock", &[]).text(), "");
    assert_eq!(safe.asked().last().map(String::as_str), Some("lock"));
    let page = person.opens("/kept");
    check_says(&page, "it is locked");
    check_silent(&page, "a quiet morning");
    for path in ["/kept/copy", "/kept/print?list=reasons", "/kept/exercise/1", "/kept/passphrase", "/kept/expiry"] {
        assert_eq!(person.opens(path).path, "/unlock", "{path}");
    }
    assert_eq!(person.opens("/emergency").status, StatusCode::OK, "help is there while it is locked");
    opens_it(&person);
    check_says(&person.opens("/kept"), "a quiet morning");
}

#[test]
fn a_day_that_cannot_be_right_erases_nothing_unasked() {
    let file = file_with(|vault| {
        let old = ShelfItem { day: date(2024, 1, 2), ..item("an old line", Some(date(2024, 3, 1))) };
        vault.put_on_shelf(&slug("letter"), &old).unwrap();
    });
    for (answer, stays) in [("leave", true), ("right", false)] {
        let safe = Arc::new(SafePlace::holding(file.clone()));
        let person = person_over(Arc::clone(&safe) as Arc<dyn Keeping>, Locale::En);
        let page = opens_it(&person);
        check_says(&page, "Is the date of this computer right?");
        check_says(&page, "24 November 2026");
        check_says(&page, "2 January 2024");
        assert_eq!(page.chooses("day", answer).submits().path, "/");
        assert_eq!(person.opens("/kept").text().contains("an old line"), stays, "{answer}");
    }
}

#[test]
fn a_new_passphrase_needs_the_old_one_and_then_holds_alone() {
    let safe = Arc::new(SafePlace::holding(file_with(one_of_each)));
    let person = person_over(Arc::clone(&safe) as Arc<dyn Keeping>, Locale::En);
    opens_it(&person);
    let page = person.opens("/kept/passphrase");
    check_says(&page, "still open with the old one");
    let new = "blue lantern 17 by the door";
    let typed = |old: &str, own: &str, again: &str| {
        let page = person.opens("/kept/passphrase").chooses("own", own).chooses("again", again);
        page.chooses("old", old).chooses("choice", "own").submits()
    };
    let page = typed("not the old one", new, new);
    check_says(&page, "This is not your passphrase up to now");
    assert!(page.html.contains(new), "what was typed is gone");
    check_silent(&page, "not the old one");
    check_says(&typed(PASSPHRASE, new, "blue lantern 18"), "The two are not the same");
    check_says(&typed(PASSPHRASE, new, new), "The new passphrase holds from now on.");
    let opens = |typed: &str| {
        let place = MemoryPlace::holding(safe.file().unwrap());
        Vault::unlock(Box::new(place), &Passphrase::new(typed).unwrap()).is_ok()
    };
    assert!(opens(new) && !opens(PASSPHRASE));
}

#[test]
fn everything_is_erased_with_the_passphrase_and_without_it() {
    let file = file_with(one_of_each);
    for knows_it in [true, false] {
        let safe = Arc::new(SafePlace::holding(file.clone()));
        let person = person_over(Arc::clone(&safe) as Arc<dyn Keeping>, Locale::En);
        let page = if knows_it {
            opens_it(&person);
            person.opens("/kept").follows("Erase everything that is kept")
        } else {
            let page = person.opens("/unlock").follows("I have forgotten the passphrase");
            check_says(&page, "Nobody can recover it.");
            page.follows("Erase everything that is kept")
        };
        check_says(&page, "Backups, snapshots and synchronised folders");
        assert!(safe.file().is_some(), "asking erased it");
        let page = person.sends("/kept/erase", &[]);
        check_says(&page, "Everything that was kept is erased.");
        check_says(&page, "Nothing of what you do here is kept.");
        assert_eq!(safe.file(), None);
    }
}

/// Does an exercise up to the page on which it is asked what to keep, and says: keep it.
fn keeps_reasons(person: &Person) -> Page<'_> {
    let _ = person.sends("/exercises/age", &[("age", "adult")]);
    let _ = person.sends("/exercises/m01.my-reasons/begin", &[]);
    let at = |person: &Person| person.opens("/sitting/m01.my-reasons").attributes_of("input", "value")[1].clone();
    for fields in [&[("pick", "peace")][..], &[("line-1-text", "a quiet morning")], &[("pick", "yes")], &[]] {
        let at = at(person);
        let fields: Vec<_> = fields.iter().copied().chain([("at", at.as_str()), ("do", "continue")]).collect();
        let _ = person.sends("/sitting/m01.my-reasons", &fields);
    }
    let fields = [("step", "fits"), ("step", "cards"), ("days", "0"), ("do", "keep")];
    person.sends("/sitting/m01.my-reasons/end", &fields)
}

#[test]
fn the_first_keep_says_what_where_and_who_and_then_keeps_what_waited() {
    let safe = Arc::new(SafePlace::default());
    let person = person_with_exercises(Arc::clone(&safe) as Arc<dyn Keeping>);
    let page = keeps_reasons(&person);
    assert_eq!(page.path, "/kept/first");
    check_words(&page);
    check_says(&page, &plain("From the exercise “Why I want this”, your answers to:"));
    for expected in ["waymark.kept", "Authorities with legal power may be able to read", "Nobody can recover it"] {
        check_says(&page, expected);
    }
    check_says(&page, &Words::of(Locale::En).say("practise-guard"));
    let offered = page.texts_of("p").into_iter().find(|text| text.split(' ').count() == vault::SUGGESTED).unwrap();
    let others = page.chooses("choice", "others").submits();
    check_silent(&others, &offered);

    let own = |own: &str, again: &str, choice: &str| {
        let page = person.opens("/kept/first").chooses("own", own).chooses("again", again);
        page.chooses("choice", choice).submits()
    };
    check_says(&own("seven.7", "seven.7", "own"), "The passphrase is too short");
    check_says(&own("green kettle", "green kettles", "own"), "The two are not the same");
    let weak = own("password", "password", "own");
    check_says(&weak, "This passphrase is easy to guess");
    assert_eq!(safe.file(), None, "a passphrase that was refused made a file");
    let _ = weak.chooses("choice", "weak").chooses("own", "password").chooses("again", "password").submits();
    let page = person.opens("/kept");
    check_says(&page, "a quiet morning");
    check_says(&page.follows("Why I want this"), "Peace of mind");
}

#[test]
fn what_waits_can_be_taken_back_and_a_full_disk_loses_nothing() {
    let person = person_with_exercises(Arc::new(FullDisk));
    let page = keeps_reasons(&person);
    let page = page.chooses("choice", "words").submits();
    check_says(&page, "There is no room left on this computer");
    check_says(&page, "Why I want this");
    let page = person.sends("/kept/decline", &[]);
    assert_eq!(page.path, "/sitting/m01.my-reasons/end");
    check_says(&page, "a quiet morning");
    check_says(&person.opens("/kept/first"), "Nothing is waiting to be kept.");
}

/// A computer that has no room left.
struct FullDisk;

impl Place for FullDisk {
    fn read(&self) -> Result<Option<Vec<u8>>, PlaceError> {
        Ok(None)
    }

    fn replace(&self, _content: &[u8]) -> Result<(), PlaceError> {
        Err(PlaceError::NoRoom("full".into()))
    }

    fn remove(&self) -> Result<(), PlaceError> {
        Ok(())
    }
}

impl Papers for FullDisk {
    fn save_paper(&self, _wording: CopyWording, _bytes: Vec<u8>) {}

    fn open_paper(&self, _wording: OpenWording, _most: usize, _read: ReadPaper) {}
}

impl Keeping for FullDisk {
    fn place(&self) -> Option<Box<dyn Place>> {
        Some(Box::new(Self))
    }

    fn lock_when_idle(&self, _after: Duration) {}

    fn touched(&self) {}

    fn stays_open_for(&self, _time: Duration) {}

    fn lock(&self) {}

    fn print(&self) {}

    fn save_copy(&self, _wording: CopyWording, _text: Zeroizing<String>) {}
}
