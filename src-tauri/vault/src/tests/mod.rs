//! What only a whole vault can show, and the vocabulary for it.
//!
//! Vaults are made with little work for a guesser, so that hundreds of them can be opened.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod contents;
mod damaged;
mod disk;
mod elsewhere;
mod expiry;
mod kept;
mod killed;
mod limits;
mod migrations;
mod private;
mod stock;
mod together;

use std::sync::{Arc, Mutex};

use jiff::civil::Date;

use crate::{
    Answer, CheckIn, LongText, Mark, MarkState, MemoryPlace, Passphrase, Place, PlaceError, PlanItem, PlanWords,
    Rating, Section, ShelfItem, ShortText, Sitting, Slug, UnlockError, Value, Vault, Word, slot::Work,
};

const PASSPHRASE: &str = "gravy untidy deskbound lard swizzle";
const OTHER: &str = "nutmeg catfish unplug stowaway hula";

fn slug(name: &str) -> Slug {
    Slug::new(name).unwrap()
}

fn short(text: &str) -> ShortText {
    ShortText::new(text).unwrap()
}

fn long(text: &str) -> LongText {
    LongText::new(text).unwrap()
}

fn rating(number: u8) -> Option<Rating> {
    Some(Rating::new(number).unwrap())
}

fn day(date: &str) -> Date {
    date.parse().unwrap()
}

fn passphrase(typed: &str) -> Passphrase {
    Passphrase::new(typed).unwrap()
}

fn create(place: &MemoryPlace) -> Vault {
    Vault::create_with(Box::new(place.clone()), &passphrase(PASSPHRASE), Work::LITTLE).unwrap()
}

fn unlock(place: &MemoryPlace) -> Result<Vault, UnlockError> {
    unlock_with(place, PASSPHRASE)
}

fn unlock_with(place: &MemoryPlace, typed: &str) -> Result<Vault, UnlockError> {
    Vault::unlock_with(Box::new(place.clone()), &passphrase(typed), Work::LITTLE)
}

fn content(place: &MemoryPlace) -> Vec<u8> {
    place.read().unwrap().unwrap()
}

/// A place with an empty vault in it.
fn new() -> (MemoryPlace, Vault) {
    let place = MemoryPlace::new();
    let vault = create(&place);
    (place, vault)
}

fn sitting(exercise: &str, on: &str) -> Sitting {
    Sitting { exercise: slug(exercise), day: day(on), expires_on: None, answers: Vec::new() }
}

fn item(text: &str) -> ShelfItem {
    ShelfItem {
        text: long(text),
        tags: [].into(),
        starred: false,
        day: day("2026-11-03"),
        expires_on: None,
        from: None,
    }
}

fn line(words: PlanWords) -> PlanItem {
    PlanItem { words, second: None, ticked: false }
}

fn full_sitting() -> Sitting {
    let answer =
        |step, line, field: Option<&str>, value| Answer { step: slug(step), line, field: field.map(slug), value };
    Sitting {
        exercise: slug("m04.if-then"),
        day: day("2026-11-02"),
        expires_on: Some(day("2027-02-02")),
        answers: vec![
            answer("plans", 1, Some("cue"), Value::Option(slug("late-night"))),
            answer("plans", 1, Some("act"), Value::Text(long("I go into the kitchen\nand make tea"))),
            answer("plans", 2, Some("cue"), Value::Option(slug("alone"))),
            answer("sure", 0, None, Value::Number(Rating::new(0).unwrap())),
            answer("help", 0, None, Value::Option(slug("friend"))),
            answer("help", 0, None, Value::Option(slug("walk"))),
        ],
    }
}

fn full_item() -> ShelfItem {
    ShelfItem {
        tags: [slug("five"), slug("hands")].into(),
        starred: true,
        expires_on: Some(day("2027-11-03")),
        from: Some(slug("m04.delay-menu")),
        ..item("whittle a spoon")
    }
}

fn full_checkin() -> CheckIn {
    CheckIn {
        mood: rating(4),
        distress: rating(0),
        pull: rating(10),
        confidence: rating(7),
        helped: rating(6),
        sleep: Some(slug("so-so")),
        substances: Some(slug("none")),
        mattered: Some(slug("small")),
        around: [slug("tired"), slug("good-company")].into(),
        used: [slug("now.surf")].into(),
        note: Some(short("Spoke with M. – better")),
        ..CheckIn::on(day("2026-11-04"))
    }
}

fn full_mark() -> Mark {
    Mark {
        exercise: slug("now.surf"),
        day: day("2026-11-05"),
        before: rating(8),
        after: rating(3),
        minutes: Some(5),
        state: MarkState::Done,
    }
}

/// Keeps something of every kind.
fn fill(vault: &mut Vault) {
    vault.keep_sitting(&full_sitting()).unwrap();
    vault.put_on_shelf(&slug("delay-menu"), &full_item()).unwrap();
    vault.put_on_shelf(&slug("reasons"), &item("my sister")).unwrap();
    let person = PlanItem { second: Some(short("0123 456")), ..line(PlanWords::Own(long("a friend from work"))) };
    let service = line(PlanWords::Service(slug("de-kein-taeter-werden")));
    let rule = PlanItem { ticked: true, ..line(PlanWords::Known(slug("doors-open"))) };
    vault.replace_section(Section::People, &[person]).unwrap();
    vault.replace_section(Section::Services, &[service]).unwrap();
    vault.replace_section(Section::Children, &[rule]).unwrap();
    vault.review_plan_on(Some(day("2026-12-29"))).unwrap();
    vault.keep_checkin(&full_checkin()).unwrap();
    vault.keep_mark(&full_mark()).unwrap();
    vault.choose(&slug("checkin-rhythm"), &short("daily")).unwrap();
}

/// Everything that a vault says.
fn all_of(vault: &Vault) -> String {
    vault.plain_copy(say).unwrap().to_string()
}

/// What the program would say, in names.
fn say(word: Word<'_>) -> String {
    match word {
        Word::Exercise(name) | Word::Shelf(name) | Word::Service(name) | Word::Choice(name) => name.as_str().to_owned(),
        Word::Tag { tag: name, .. } | Word::Known { known: name, .. } => name.as_str().to_owned(),
        Word::Picked { option: name, .. } | Word::Option { option: name, .. } => name.as_str().to_owned(),
        Word::Step { step, field, .. } => {
            [Some(step), field].into_iter().flatten().map(Slug::as_str).collect::<Vec<_>>().join("/")
        }
        Word::Question(name) => name.to_owned(),
        Word::Section(section) => section.as_str().to_owned(),
        Word::Day(day) => day.to_string(),
        Word::Minutes(minutes) => format!("{minutes} min"),
        other => format!("{other:?}"),
    }
}

/// A place that does as the disk of a bad day.
#[derive(Clone, Default)]
struct BadPlace {
    within: MemoryPlace,
    fault: Arc<Mutex<Option<Fault>>>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    NotReadable,
    NoRoom,
    NotWritable,
}

impl BadPlace {
    fn fails(&self, fault: impl Into<Option<Fault>>) {
        *self.fault.lock().unwrap() = fault.into();
    }

    fn check(&self, reading: bool) -> Result<(), PlaceError> {
        match *self.fault.lock().unwrap() {
            Some(Fault::NotReadable) if reading => Err(PlaceError::NotReadable("a bad sector".into())),
            Some(Fault::NoRoom) if !reading => Err(PlaceError::NoRoom("the disk is full".into())),
            Some(Fault::NotWritable) if !reading => Err(PlaceError::NotWritable("a read-only disk".into())),
            _ => Ok(()),
        }
    }
}

impl Place for BadPlace {
    fn read(&self) -> Result<Option<Vec<u8>>, PlaceError> {
        self.check(true).and_then(|()| self.within.read())
    }

    fn replace(&self, content: &[u8]) -> Result<(), PlaceError> {
        self.check(false).and_then(|()| self.within.replace(content))
    }

    fn remove(&self) -> Result<(), PlaceError> {
        self.check(false).and_then(|()| self.within.remove())
    }
}
