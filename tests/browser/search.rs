//! Search as typed, and the same journey without script.

use std::{collections::BTreeSet, time::Duration};

use i18n::Locale;
use serde_json::Value;
use waymark_tests::{
    served::Served,
    webdriver::key::{BACKSPACE, ENTER},
};

use crate::{
    judges::{Axe, Documents, house_rules},
    pages::{Form, Shelves, Stock},
    screen::{Screen, Scripts},
    tools::Tools,
};

const PATIENCE: Duration = Duration::from_secs(5);
const FOUND: &str =
    "return [...document.querySelectorAll('#find-results .cards a[href^=\"/service/\"]')].map((link) => link.pathname)";
const ANNOUNCED: &str = "return document.querySelector('#find-status[role=status]').textContent.trim()";

#[test]
fn typing_changes_the_list_and_the_announced_count_without_a_new_page() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let served = served();
    screen.session.goes_to(&format!("{}/find", served.origin())).unwrap();
    screen
        .session
        .runs("window.isSamePage = true; window.status0 = document.querySelector('#find-status')", &[])
        .unwrap();
    let everything = announced(&screen);
    types(&screen, "hamburg");
    let hamburg = "const links = [...document.querySelectorAll('#find-results .cards a')]; \
                   return links.length > 0 && links[0].pathname === '/service/de-ktw-hamburg'";
    screen.session.waits_until("the service in Hamburg", PATIENCE, hamburg).unwrap();
    let fewer = announced(&screen);
    assert_ne!(fewer, everything);
    // Only a region that stays in the page is read aloud when its words change.
    let same = "return window.isSamePage === true && window.status0 === document.querySelector('#find-status') \
                && document.activeElement.id === 'find-words'";
    assert_eq!(screen.session.runs(same, &[]).unwrap(), Value::Bool(true));
    screen.session.presses([BACKSPACE; 7]).unwrap();
    let back =
        format!("return document.querySelector('#find-status').textContent.trim() === {}", Value::String(everything));
    screen.session.waits_until("everything again", PATIENCE, &back).unwrap();
    assert_eq!(screen.complaints(), Vec::<String>::new());
}

#[test]
fn a_filter_applies_at_once_and_its_tag_lifts_it() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let served = served();
    screen.sized(1400);
    screen.session.goes_to(&format!("{}/find", served.origin())).unwrap();
    let everything = announced(&screen);
    screen.session.runs("for (const fold of document.querySelectorAll('details')) fold.open = true", &[]).unwrap();
    let finland = screen.session.finds("#facet-country a[href*='country=FI']").unwrap();
    screen.session.clicks(&finland).unwrap();
    screen
        .session
        .waits_until("a tag", PATIENCE, "return document.querySelector('#find-results .tag') !== null")
        .unwrap();
    let fewer = announced(&screen);
    assert_ne!(fewer, everything);
    let tag = screen.session.finds("#find-results .tag").unwrap();
    screen.session.clicks(&tag).unwrap();
    screen
        .session
        .waits_until("no tag", PATIENCE, "return document.querySelector('#find-results .tag') === null")
        .unwrap();
    assert_eq!(announced(&screen), everything);
}

#[test]
fn what_typing_makes_of_the_page_passes_every_judge() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let served = served();
    screen.session.goes_to(&format!("{}/find?country=DE", served.origin())).unwrap();
    let before = announced(&screen);
    types(&screen, "hamburk");
    let fewer =
        format!("return document.querySelector('#find-status').textContent.trim() !== {}", Value::String(before));
    screen.session.waits_until("fewer", PATIENCE, &fewer).unwrap();
    screen.session.waits_until("the last letter", PATIENCE, SETTLED).unwrap();
    let documents = Documents::fresh("typed");
    let html = screen.session.runs("return document.documentElement.outerHTML", &[]).unwrap();
    documents.add("typed", &format!("<!doctype html>{}", html.as_str().unwrap()));
    assert_eq!(documents.judged(&tools), BTreeSet::new());
    assert_eq!(house_rules(&screen, "en", Form::Whole), Vec::<String>::new());
    Axe::read(&tools).enters(&screen);
    assert_eq!(Axe::judges(&screen, Form::Whole), Vec::<String>::new());
}

#[test]
fn without_script_the_same_words_find_the_same_services() {
    let Some(tools) = Tools::or_skip() else { return };
    let with = {
        let driver = tools.driver();
        let screen = Screen::open(&driver, &tools, Scripts::On);
        let served = served();
        screen.session.goes_to(&format!("{}/find", served.origin())).unwrap();
        let before = announced(&screen);
        types(&screen, "therapie berlin");
        let script =
            format!("return document.querySelector('#find-status').textContent.trim() !== {}", Value::String(before));
        screen.session.waits_until("fewer", PATIENCE, &script).unwrap();
        screen.session.waits_until("the last letter", PATIENCE, SETTLED).unwrap();
        found(&screen)
    };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::Off);
    let served = served();
    screen.session.goes_to(&format!("{}/find", served.origin())).unwrap();
    let has_htmx = screen.session.runs("return 'htmx' in window", &[]).unwrap();
    assert_eq!(has_htmx, Value::Bool(false), "scripts are not off");
    types(&screen, "therapie berlin");
    screen.session.presses([ENTER]).unwrap();
    screen.session.waits_until("the list", PATIENCE, "return location.search.includes('words=therapie')").unwrap();
    let without = found(&screen);
    assert!(without.as_array().is_some_and(|list| !list.is_empty()), "{without}");
    assert_eq!(with, without);
    // The address of a filter, as a plain link.
    let country = screen.session.runs("return document.querySelector('#facet-country a').href", &[]).unwrap();
    screen.session.goes_to(country.as_str().unwrap()).unwrap();
    assert_ne!(found(&screen), Value::Array(Vec::new()));
}

/// Whether the list has stood still since the last time somebody asked.
const SETTLED: &str = "const now = document.querySelector('#find-results').innerHTML; \
                       const before = window.listBefore; window.listBefore = now; \
                       const since = window.listSince ??= performance.now(); \
                       if (now !== before) window.listSince = performance.now(); \
                       return now === before && performance.now() - since > 500";

fn types(screen: &Screen<'_>, words: &str) {
    let field = screen.session.finds("#find-words").unwrap();
    screen.session.clicks(&field).unwrap();
    screen.session.presses(words.chars()).unwrap();
}

fn announced(screen: &Screen<'_>) -> String {
    screen.session.runs(ANNOUNCED, &[]).unwrap().as_str().unwrap().to_owned()
}

fn found(screen: &Screen<'_>) -> Value {
    screen.session.runs(FOUND, &[]).unwrap()
}

fn served() -> Served {
    Served::start(Shelves::stocked().of(Stock::Real), Locale::En).unwrap()
}
