//! A keyboard alone: every stop of the tab key is seen and lies open, and a number is reached without a pointer.

use std::time::Duration;

use i18n::Locale;
use serde_json::{Value, json};
use waymark_tests::{
    served::Served,
    webdriver::key::{ENTER, TAB},
};

use crate::{
    pages::{Shelves, Stock},
    screen::{Screen, Scripts},
    tools::Tools,
};

/// More stops than any page has.
const MOST: usize = 400;
const PATIENCE: Duration = Duration::from_secs(10);

/// Pages with every kind of thing that takes the focus.
const PAGES: [&str; 9] = [
    "/",
    "/find",
    "/find?country=DE&words=hamburk",
    "/map?language=de",
    "/service/be-stop-it-now-bruxelles",
    "/emergency",
    "/youth",
    "/for-me",
    "/edition",
];

/// Where the tab key has stopped.
pub(crate) struct Stop(Value);

impl Stop {
    /// Presses the tab key once. `None`: the page is over.
    fn next(screen: &Screen<'_>) -> Option<Self> {
        screen.session.presses([TAB]).unwrap();
        let seen = screen.session.runs(include_str!("stop.js"), &[]).unwrap();
        (!seen.is_null()).then_some(Self(seen))
    }

    /// What is known of it: `what`, `path`, `id`, `name` or `value`.
    pub(crate) fn text(&self, field: &str) -> &str {
        self.0[field].as_str().unwrap_or_default()
    }

    /// What is wrong with it, if anything.
    fn fault(&self) -> Option<String> {
        let what = self.text("what");
        if self.0["isSeen"] != json!(true) {
            return Some(format!("the focus on {what} does not show"));
        }
        self.0["over"].as_str().map(|over| format!("{what} is covered by {over}"))
    }
}

/// Opens a page for a keyboard.
pub(crate) fn opens(screen: &Screen<'_>, address: &str) {
    screen.session.goes_to(address).unwrap();
    arrives(screen);
}

/// Remembers how a new page looks before anything has the focus.
pub(crate) fn arrives(screen: &Screen<'_>) {
    screen.session.runs(include_str!("stop.js"), &[json!(true)]).unwrap();
}

/// What is wrong with the stops of the page in view.
#[track_caller]
pub(crate) fn faults_of(screen: &Screen<'_>, page: &str) -> Vec<String> {
    let stops: Vec<Stop> = (0..MOST).map_while(|_| Stop::next(screen)).collect();
    assert!((5..MOST).contains(&stops.len()), "{page} has {} stops", stops.len());
    stops.iter().filter_map(Stop::fault).collect()
}

#[test]
fn every_stop_of_the_tab_key_is_seen_and_lies_open() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let served = Served::start(Shelves::stocked().of(Stock::Real), Locale::De).unwrap();
    let mut faults = Vec::new();
    for width in [360, 1400] {
        screen.sized(width);
        for page in PAGES {
            opens(&screen, &format!("{}{page}", served.origin()));
            faults.extend(faults_of(&screen, page).into_iter().map(|fault| format!("{page} at {width}: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_keyboard_alone_leads_from_the_first_screen_to_a_number() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let served = Served::start(Shelves::stocked().of(Stock::Real), Locale::En).unwrap();
    screen.sized(360);
    opens(&screen, &served.origin());
    tabs_to(&screen, |stop| stop.text("what").starts_with("input"));
    screen.session.presses("stop it now uk".chars().chain([ENTER])).unwrap();
    screen.session.waits_until("the list", PATIENCE, "return location.pathname === '/find'").unwrap();
    arrives(&screen);
    tabs_to(&screen, |stop| stop.text("path") == "/service/gb-stop-it-now-helpline");
    screen.session.presses([ENTER]).unwrap();
    screen.session.waits_until("the service", PATIENCE, "return location.pathname.startsWith('/service/')").unwrap();
    let seen = "const numbers = [...document.querySelectorAll('main *')].filter((element) => \
                    element.children.length === 0 && element.textContent.includes('0808 1000 900')); \
                return numbers.some((number) => { const box = number.getBoundingClientRect(); \
                    return box.top >= 0 && box.bottom <= innerHeight && \
                        document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === number; })";
    for _ in 0..20 {
        if screen.session.runs(seen, &[]).unwrap() == json!(true) {
            return;
        }
        screen.session.presses([' ']).unwrap();
    }
    panic!("the number never came into view");
}

/// Tabs until a stop is the wanted one; every stop on the way must be seen and lie open.
#[track_caller]
pub(crate) fn tabs_to(screen: &Screen<'_>, is_wanted: impl Fn(&Stop) -> bool) {
    for _ in 0..MOST {
        let Some(stop) = Stop::next(screen) else { panic!("the page is over before the wanted stop") };
        assert_eq!(stop.fault(), None);
        if is_wanted(&stop) {
            return;
        }
    }
    panic!("too many stops");
}

/// The two ways in which a focus is lost to the eye, each done to a sound page.
#[test]
fn a_focus_without_a_mark_or_under_a_bar_is_noticed() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let served = Served::start(Shelves::stocked().of(Stock::Real), Locale::En).unwrap();
    screen.sized(360);
    let spoilt = [
        ("* { outline: none !important; box-shadow: none !important }", "does not show"),
        (
            "main { scroll-margin: 0 } html { scroll-padding: 0 !important } .bar { height: 70vh !important }",
            "is covered by",
        ),
    ];
    for (style, expected) in spoilt {
        screen.session.goes_to(&format!("{}/for-me", served.origin())).unwrap();
        let sets =
            "const sheet = new CSSStyleSheet(); sheet.replaceSync(arguments[0]); document.adoptedStyleSheets = [sheet]";
        screen.session.runs(sets, &[json!(style)]).unwrap();
        arrives(&screen);
        let faults: Vec<String> =
            (0..MOST).map_while(|_| Stop::next(&screen)).filter_map(|stop| stop.fault()).collect();
        assert!(faults.iter().any(|fault| fault.contains(expected)), "{style}: {faults:?}");
    }
}
