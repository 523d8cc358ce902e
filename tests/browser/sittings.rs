//! Walks through the screens of exercises, in each language: the fullest of each kind of the real edition, and those that
//! depend on what somebody said before.

use std::collections::BTreeMap;

use i18n::Locale;

use crate::{
    bodies,
    guest::{Guest, PATIENCE, Who},
    pages::{Form, Shelves, Stock},
    scenes::{OF_CONTACT, OF_EXERCISES, OF_WHAT_IS_KEPT, Scene},
    screen::{Screen, Scripts},
    tools::Tools,
    visit::{Sight, Visit},
};

/// Every kind of screen that the exercises of the real edition have; one that is gone or new is noticed.
const KINDS: [&str; 30] = [
    "buttons on whether now is good",
    "list",
    "list with a fieldset",
    "list with a fixed line",
    "list with choices",
    "list with choices with a fixed line",
    "long text",
    "one option",
    "one option with numbers",
    "rows",
    "rows of scales",
    "scale",
    "several options",
    "short text",
    "text",
    "text with more",
    "text with numbers",
    "text with own words",
    "ticks",
    "ticks with numbers",
    "timer paused",
    "timer paused of breaths",
    "timer paused with a probe",
    "timer ready",
    "timer ready of breaths",
    "timer ready of breaths with lengths",
    "timer ready with lengths",
    "timer running",
    "timer running of breaths",
    "timer running with a probe",
];

#[test]
fn every_kind_of_screen_is_fit_for_everyone_in_english() {
    judges_every_kind(Locale::En);
}

#[test]
fn every_kind_of_screen_is_fit_for_everyone_in_german() {
    judges_every_kind(Locale::De);
}

#[test]
fn every_page_of_exercises_is_fit_for_everyone_in_english() {
    judges(&OF_EXERCISES, "exercises", Locale::En);
}

#[test]
fn every_page_of_exercises_is_fit_for_everyone_in_german() {
    judges(&OF_EXERCISES, "exercises", Locale::De);
}

#[test]
fn every_page_of_what_is_kept_is_fit_for_everyone_in_english() {
    judges(&OF_WHAT_IS_KEPT, "kept", Locale::En);
}

#[test]
fn every_page_of_what_is_kept_is_fit_for_everyone_in_german() {
    judges(&OF_WHAT_IS_KEPT, "kept", Locale::De);
}

#[test]
fn every_page_of_a_first_contact_is_fit_for_everyone_in_english() {
    judges(&OF_CONTACT, "contact", Locale::En);
}

#[test]
fn every_page_of_a_first_contact_is_fit_for_everyone_in_german() {
    judges(&OF_CONTACT, "contact", Locale::De);
}

#[track_caller]
fn judges_every_kind(locale: Locale) {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let shelves = Shelves::stocked();
    let shelf = shelves.of(Stock::Real);
    let fullest = bodies::fullest(shelf, locale);
    assert_eq!(fullest.keys().map(String::as_str).collect::<Vec<_>>(), KINDS);
    let mut visit = Visit::begins(Screen::open(&driver, &tools, Scripts::On), &tools, "screens", locale);
    for (kind, place) in &fullest {
        let guest = Guest::arrives(Who::Adult, shelf, locale);
        let path = place.leads(&guest);
        assert_eq!(&bodies::kind(&guest.person.opens(&path)), kind);
        let name = format!("screen-{}", kind.replace(' ', "-"));
        visit.to(&Sight { name: &name, form: Form::Whole, is_pictured: true }, &guest.address(&path));
    }
    visit.ends(&tools, KINDS.len());
}

#[track_caller]
fn judges(scenes: &[Scene], name: &str, locale: Locale) {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let shelves = Shelves::stocked();
    let mut guests: BTreeMap<Who, Guest> = BTreeMap::new();
    let mut visit = Visit::begins(Screen::open(&driver, &tools, Scripts::On), &tools, name, locale);
    for scene in scenes {
        let arrives = || Guest::arrives(scene.who, shelves.of(Stock::Real), locale);
        let guest = guests.entry(scene.who).or_insert_with(arrives);
        scene.prepares(guest);
        let sight = Sight { name: scene.name, form: Form::Whole, is_pictured: scene.is_pictured };
        let address = guest.address(scene.address);
        match scene.sends {
            None => visit.to(&sight, &address),
            Some(script) => {
                visit.opens(&address);
                sends(&visit.screen, script);
                visit.judges(&sight, &address);
            }
        }
    }
    visit.ends(&tools, scenes.len());
}

/// Sends a form, and waits for the answer to it.
fn sends(screen: &Screen<'_>, script: &str) {
    screen.session.runs("window.isBefore = true", &[]).unwrap();
    screen.session.runs(script, &[]).unwrap();
    let is_there = "return window.isBefore !== true && document.readyState === 'complete'";
    screen.session.waits_until("the answer", PATIENCE, is_there).unwrap();
}
