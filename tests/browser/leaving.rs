//! Every way out leads out, and nothing else does.
//!
//! What the door does with the window is the window's own test; here it is counted that somebody knocked.

use std::{thread, time::Duration};

use i18n::Locale;
use waymark_tests::{
    served::Served,
    webdriver::key::{ENTER, SHIFT, TAB},
};

use crate::{
    pages::{Shelves, Stock},
    screen::{Screen, Scripts},
    tools::Tools,
};

const PATIENCE: Duration = Duration::from_secs(5);
/// Long enough for a page to leave that would.
const MOMENT: Duration = Duration::from_millis(700);
const IS_BLANK: &str = "return document.documentElement.innerText.trim() === '' && document.images.length === 0";

#[test]
fn shift_pressed_three_times_leaves() {
    leaves(Scripts::On, |screen| screen.session.presses([SHIFT, SHIFT, SHIFT]).unwrap());
}

#[test]
fn the_first_stop_of_the_tab_key_leaves() {
    leaves(Scripts::On, |screen| screen.session.presses([TAB, ENTER]).unwrap());
}

#[test]
fn the_button_leaves() {
    leaves(Scripts::On, presses_the_button);
}

#[test]
fn the_button_leaves_without_script() {
    leaves(Scripts::Off, presses_the_button);
}

fn presses_the_button(screen: &Screen<'_>) {
    let button = screen.session.finds("form[action='/leave'] button").unwrap();
    screen.session.clicks(&button).unwrap();
}

#[track_caller]
fn leaves(scripts: Scripts, how: impl FnOnce(&Screen<'_>)) {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, scripts);
    let served = served();
    screen.session.goes_to(&format!("{}/find", served.origin())).unwrap();
    assert_eq!(served.departures(), 0);
    how(&screen);
    screen.session.waits_until("a blank page", PATIENCE, IS_BLANK).unwrap();
    thread::sleep(MOMENT);
    assert_eq!(served.departures(), 1);
    screen.session.waits_until("still a blank page", PATIENCE, IS_BLANK).unwrap();
}

#[test]
fn shift_pressed_twice_stays_and_says_so() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let served = served();
    screen.session.goes_to(&served.origin()).unwrap();
    let said = |screen: &Screen<'_>| {
        let script = "return document.querySelector('#leave-keys [role=status]').textContent";
        screen.session.runs(script, &[]).unwrap().as_str().unwrap().to_owned()
    };
    assert_eq!(said(&screen), "");
    screen.session.presses([SHIFT]).unwrap();
    let after_one = said(&screen);
    screen.session.presses([SHIFT]).unwrap();
    let after_two = said(&screen);
    assert!(!after_one.is_empty() && !after_two.is_empty() && after_one != after_two, "{after_one}, {after_two}");
    // The five seconds pass; a third press is then a first one.
    thread::sleep(Duration::from_millis(5300));
    let late = said(&screen);
    assert!(late != after_two && !late.is_empty(), "{late}");
    screen.session.presses([SHIFT]).unwrap();
    stays(&screen, &served);
}

#[test]
fn capital_letters_do_not_leave() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let served = served();
    screen.session.goes_to(&format!("{}/find", served.origin())).unwrap();
    let field = screen.session.finds("#find-words").unwrap();
    screen.session.clicks(&field).unwrap();
    screen.session.presses_together(&[SHIFT, 'a']).unwrap();
    screen.session.presses_together(&[SHIFT, 'b']).unwrap();
    screen.session.presses_together(&[SHIFT, 'c']).unwrap();
    screen.session.presses_together(&[SHIFT, 'd']).unwrap();
    stays(&screen, &served);
}

#[track_caller]
fn stays(screen: &Screen<'_>, served: &Served) {
    thread::sleep(MOMENT);
    assert_eq!(served.departures(), 0);
    screen.session.finds("h1").unwrap();
}

fn served() -> Served {
    Served::start(Shelves::stocked().of(Stock::Real), Locale::En).unwrap()
}
