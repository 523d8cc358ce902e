//! A timer in a real browser: it shows how time passes, speaks only when its words change, asks the house for nothing, is
//! right after nobody saw it for a while, stands still for whoever wants no motion, and works without script.

use std::{
    thread,
    time::{Duration, Instant},
};

use i18n::Locale;
use serde_json::{Value, json};
use waymark_tests::person::Page;

use crate::{
    guest::{Guest, PATIENCE, Who, inputs},
    pages::{Shelves, Stock},
    screen::{Motion, Screen, Scripts},
    tools::Tools,
};

/// Breathing in takes four seconds and out six.
const ROUND: f64 = 10.0;
/// How far the bar may be behind: it moves four times in a second, and begins at a full one.
const TOLERANCE: f64 = 1.5;

/// Makes a note of every change to the words that are read aloud, and of every tick of a clock like the timer's own.
const LISTEN: &str = "window.isSamePage = true; window.spoken = []; window.ticks = 0; \
    const cue = document.querySelector('.timer [data-cue][role=status]'); \
    new MutationObserver(() => window.spoken.push([performance.now(), cue.textContent])) \
        .observe(cue, { childList: true, subtree: true, characterData: true }); \
    setInterval(() => window.ticks += 1, 250)";
const MOVING: &str = "return document.getAnimations().length > 0";

/// A page with a timer in view.
struct Face<'a, 'driver> {
    screen: &'a Screen<'driver>,
    /// When it was started, and what the bar said then.
    began: Instant,
}

impl<'a, 'driver> Face<'a, 'driver> {
    /// Opens breathing and starts it.
    fn starts(screen: &'a Screen<'driver>, guest: &Guest) -> Self {
        screen.sized(1400);
        screen.session.goes_to(&guest.address(&to_breathing(guest))).unwrap();
        clicks(screen, "timer-start");
        let began = Instant::now();
        screen.session.waits_until("a running timer", PATIENCE, &phase_is("running")).unwrap();
        screen.session.runs(LISTEN, &[]).unwrap();
        Self { screen, began }
    }

    fn runs(&self, script: &str) -> Value {
        self.screen.session.runs(script, &[]).unwrap()
    }

    /// The bar, and the words, are those of this moment.
    #[track_caller]
    fn is_right(&self) {
        let seen = self.runs("const of = (name) => document.querySelector(`.timer [data-${name}]`); \
                              return [of('bar').value, of('cue').textContent, ...[...document.querySelectorAll('.beats li')].map((beat) => beat.dataset.cue)]");
        let passed = self.began.elapsed().as_secs_f64();
        let bar = seen[0].as_f64().unwrap();
        assert!((passed - bar).abs() < TOLERANCE, "{bar} is shown after {passed} seconds");
        let expected = if bar % ROUND < 4.0 { &seen[2] } else { &seen[3] };
        assert_eq!(&seen[1], expected, "after {bar} seconds");
    }
}

/// Leads somebody to breathing, and gives the path.
fn to_breathing(guest: &Guest) -> String {
    let takes_first = |page: &Page<'_>| {
        let values = inputs(page).into_iter().map(|input| input.value);
        let standard = values.into_iter().find(|value| value.contains("standard")).unwrap_or_default();
        vec![("pick".to_owned(), standard), ("do".to_owned(), "continue".to_owned())]
    };
    guest.goes_to("now.breathe", "data-timer=", takes_first).path
}

fn phase_is(phase: &str) -> String {
    format!("return document.querySelector('[data-timer]')?.dataset.timer === '{phase}'")
}

fn clicks(screen: &Screen<'_>, button: &str) {
    let button = screen.session.finds(&format!("button[value={button}]:not(.visually-hidden)")).unwrap();
    screen.session.clicks(&button).unwrap();
}

#[test]
fn a_timer_goes_on_by_itself_speaks_only_when_its_words_change_and_asks_for_nothing() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let guest = Guest::arrives(Who::Stranger, Shelves::stocked().of(Stock::Real), Locale::En);
    let face = Face::starts(&screen, &guest);
    let asked = guest.served.requests();
    screen.session.waits_until("three changes", PATIENCE, "return window.spoken.length >= 3").unwrap();
    face.is_right();
    let spoken = face.runs("return window.spoken");
    for pair in spoken.as_array().unwrap().windows(2) {
        let between = pair[1][0].as_f64().unwrap() - pair[0][0].as_f64().unwrap();
        assert!(between > 3500.0, "spoken again after {between} milliseconds: {spoken}");
        assert_ne!(pair[0][1], pair[1][1]);
    }
    assert!(face.runs("return window.ticks").as_u64().unwrap() > 30, "the timer's own clock stood still");
    assert_eq!(guest.served.requests(), asked, "something was asked of the house meanwhile");
    assert_eq!(face.runs("return window.isSamePage"), json!(true));
    // What was asked would be counted.
    let asks = "fetch('/assets/app.css').then(() => arguments[0]())";
    screen.session.runs_and_waits(asks, &[]).unwrap();
    assert_eq!(guest.served.requests(), asked + 1);

    // Nothing moves for whoever wants no motion; for others, the picture of the breath does.
    assert_eq!(face.runs(MOVING), json!(false));
    screen.moves(Motion::Wanted);
    screen.session.waits_until("a moving picture", PATIENCE, MOVING).unwrap();
    assert_eq!(screen.complaints(), Vec::<String>::new());
}

#[test]
fn a_timer_is_right_after_nobody_saw_it_for_twenty_seconds() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let guest = Guest::arrives(Who::Stranger, Shelves::stocked().of(Stock::Real), Locale::En);
    let face = Face::starts(&screen, &guest);
    face.is_right();
    let before = face.runs("return window.ticks").as_u64().unwrap();
    screen.tells("Page.setWebLifecycleState", &json!({ "state": "frozen" }));
    thread::sleep(Duration::from_secs(20));
    screen.tells("Page.setWebLifecycleState", &json!({ "state": "active" }));
    let ticks = face.runs("return window.ticks").as_u64().unwrap() - before;
    assert!(ticks < 20, "the page was not frozen: its clock ticked {ticks} times");
    thread::sleep(Duration::from_millis(600));
    face.is_right();
}

#[test]
fn a_timer_of_fifteen_minutes_comes_to_its_end_although_nobody_touches_anything() {
    let guest = Guest::arrives(Who::Adult, Shelves::stocked().of(Stock::Real), Locale::En);
    let page = guest.skips_to("now.delay", "data-timer=");
    let page = guest.presses(&page, "timer-start");
    guest.waits(Duration::from_secs(14 * 60));
    let page = guest.person.opens(&page.path);
    assert_eq!(timer_of(&page.html, "data-timer"), "running");
    assert_eq!(timer_of(&page.html, "data-elapsed"), "840");
    guest.waits(Duration::from_secs(90));
    assert_eq!(timer_of(&guest.person.opens(&page.path).html, "data-timer"), "over");
}

fn timer_of(html: &str, name: &str) -> String {
    let value = html.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
    value.map_or("", |(value, _)| value).to_owned()
}

#[test]
fn without_script_an_exercise_with_a_timer_is_done_from_its_page_to_its_end() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::Off);
    let guest = Guest::arrives(Who::Stranger, Shelves::stocked().of(Stock::Real), Locale::En);
    screen.session.goes_to(&guest.address("/exercises/now.ground")).unwrap();
    assert_eq!(screen.session.runs("return 'htmx' in window", &[]).unwrap(), json!(false), "scripts are not off");
    screen.sized(1400);
    let begin = screen.session.finds("form[action$='/begin'] button").unwrap();
    screen.session.clicks(&begin).unwrap();
    let stands_at = |at: &str| format!("return document.querySelector('.sitting [name=at]')?.value === '{at}'");
    let arrives = |what: &str, script: &str| screen.session.waits_until(what, PATIENCE, script).unwrap();
    arrives("the first question", &stands_at("before"));
    let three = screen.session.finds("[name=pick][value='3']").unwrap();
    screen.session.clicks(&three).unwrap();
    clicks(&screen, "continue");
    arrives("the timer", &phase_is("ready"));
    clicks(&screen, "timer-start");
    arrives("time that passes", &phase_is("running"));
    // The clock behind the page goes on, and a button shows how far it has come.
    guest.waits(Duration::from_secs(50));
    clicks(&screen, "timer-pause");
    arrives("time that stands still", &phase_is("paused"));
    let elapsed = screen.session.runs("return Number(document.querySelector('[data-timer]').dataset.elapsed)", &[]);
    assert!((50..60).contains(&elapsed.unwrap().as_u64().unwrap()));
    clicks(&screen, "timer-more");
    arrives("one more minute", "return document.querySelector('[data-timer]').dataset.total === '210'");
    clicks(&screen, "timer-done");
    arrives("the last screen", &stands_at("step-1"));
    clicks(&screen, "continue");
    arrives("the last question", &stands_at("after"));
    clicks(&screen, "continue");
    arrives("the end", "return location.pathname === '/sitting/now.ground/end'");
}
