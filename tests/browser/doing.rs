//! A keyboard alone, through exercises: from the first screen to a tool and its end, and through own words, back and forth.

use i18n::Locale;
use waymark_tests::webdriver::key::{ENTER, RIGHT};

use crate::{
    bodies,
    guest::{Guest, PATIENCE, Who, inputs},
    keyboard::{Stop, arrives, faults_of, opens, tabs_to},
    pages::{Shelves, Stock},
    scenes::{OF_EXERCISES, OF_WHAT_IS_KEPT},
    screen::{Screen, Scripts},
    tools::Tools,
};

/// Where the screen in view belongs, or the path of what is no screen.
const WHERE: &str = "return document.querySelector('.sitting [name=at]')?.value ?? location.pathname";
const PHASE: &str = "return document.querySelector('[data-timer]')?.dataset.timer ?? ''";

/// Somebody at the keyboard.
struct Hands<'a, 'driver>(&'a Screen<'driver>);

impl Hands<'_, '_> {
    fn reads(&self, script: &str) -> String {
        self.0.session.runs(script, &[]).unwrap().as_str().unwrap_or_default().to_owned()
    }

    /// Goes on with the tab key to a stop, and presses enter there.
    #[track_caller]
    fn takes(&self, is_wanted: impl Fn(&Stop) -> bool) {
        tabs_to(self.0, is_wanted);
        self.enters();
    }

    #[track_caller]
    fn follows(&self, path: &str) {
        self.takes(|stop| stop.text("path") == path);
    }

    #[track_caller]
    fn presses(&self, button: &str) {
        self.takes(|stop| stop.text("value") == button && stop.text("what").starts_with("button"));
    }

    /// Tabs into the first field of this name.
    #[track_caller]
    fn reaches(&self, name: &str) {
        tabs_to(self.0, |stop| stop.text("name") == name);
    }

    fn types(&self, keys: impl IntoIterator<Item = char>) {
        self.0.session.presses(keys).unwrap();
    }

    /// Presses enter, and waits for the page that comes of it.
    #[track_caller]
    fn enters(&self) {
        self.0.session.runs("window.isBefore = true", &[]).unwrap();
        self.types([ENTER]);
        let is_next = "return window.isBefore !== true && document.readyState === 'complete'";
        self.0.session.waits_until("the next page", PATIENCE, is_next).unwrap();
        arrives(self.0);
    }

    #[track_caller]
    fn stands_at(&self, expected: &str) {
        assert_eq!(self.reads(WHERE), expected);
    }

    #[track_caller]
    fn sees_timer(&self, phase: &str) {
        assert_eq!(self.reads(PHASE), phase);
    }

    fn total(&self) -> u32 {
        self.reads("return document.querySelector('[data-timer]').dataset.total").parse().unwrap()
    }
}

/// Pages with every kind of thing that takes the focus.
const SCENES: [&str; 11] = [
    "about-an-exercise-with-a-vault",
    "checkins-summary",
    "checkins-today",
    "end-with-things",
    "exercises-of-an-adult",
    "kept-first",
    "kept-open",
    "plan",
    "plan-services",
    "screen-list-written",
    "screen-steadying",
];
const KINDS: [&str; 5] = ["list with a fieldset", "rows", "rows of scales", "ticks", "timer running with a probe"];

#[test]
fn every_stop_in_exercises_and_in_what_is_kept_is_seen_and_lies_open() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let shelves = Shelves::stocked();
    let shelf = shelves.of(Stock::Real);
    let mut faults = Vec::new();
    let mut looked_at = 0;
    let mut looks = |name: &str, address: &str| {
        looked_at += 1;
        for width in [360, 1400] {
            screen.sized(width);
            opens(&screen, address);
            faults.extend(faults_of(&screen, name).into_iter().map(|fault| format!("{name} at {width}: {fault}")));
        }
    };
    for scene in OF_EXERCISES.iter().chain(&OF_WHAT_IS_KEPT).filter(|scene| SCENES.contains(&scene.name)) {
        let guest = Guest::arrives(scene.who, shelf, Locale::De);
        scene.prepares(&guest);
        looks(scene.name, &guest.address(scene.address));
    }
    for (kind, place) in bodies::fullest(shelf, Locale::De).iter().filter(|(kind, _)| KINDS.contains(&kind.as_str())) {
        let guest = Guest::arrives(Who::Adult, shelf, Locale::De);
        let path = place.leads(&guest);
        looks(kind, &guest.address(&path));
    }
    assert_eq!(looked_at, SCENES.len() + KINDS.len());
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_keyboard_alone_leads_from_the_first_screen_through_a_tool_to_its_end() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let guest = Guest::arrives(Who::Stranger, Shelves::stocked().of(Stock::Real), Locale::De);
    screen.sized(360);
    let hands = Hands(&screen);
    opens(&screen, &guest.served.origin());
    hands.follows("/exercises");
    hands.follows("/exercises/now.ground");
    hands.takes(|stop| stop.text("what").starts_with("button") && stop.text("value").is_empty() && !is_to_leave(stop));
    hands.stands_at("before");
    hands.reaches("pick");
    hands.types([RIGHT; 4]);
    assert_eq!(hands.reads("return document.querySelector('[name=pick]:checked').value"), "4");
    // Enter in a field goes on, although the way back is the first button one sees.
    hands.enters();
    hands.stands_at("step-0");
    hands.sees_timer("ready");
    hands.presses("timer-start");
    hands.sees_timer("running");
    hands.presses("timer-pause");
    hands.sees_timer("paused");
    let before = hands.total();
    hands.presses("timer-more");
    hands.sees_timer("running");
    assert_eq!(hands.total(), before + 60);
    hands.presses("timer-pause");
    hands.presses("timer-resume");
    hands.sees_timer("running");
    hands.presses("timer-done");
    hands.stands_at("step-1");
    hands.presses("continue");
    hands.stands_at("after");
    hands.reaches("pick");
    hands.types([RIGHT; 2]);
    hands.enters();
    hands.stands_at("/sitting/now.ground/end");
    assert_eq!(screen.complaints(), Vec::<String>::new());
}

/// Whether a button is the way out, or chooses a language: both stand on every page before what the page is about.
fn is_to_leave(stop: &Stop) -> bool {
    !stop.text("name").is_empty() || stop.text("what").contains("erlassen")
}

#[test]
fn own_words_are_written_taken_back_left_out_and_taken_up_again_by_keyboard() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let guest = Guest::arrives(Who::Stranger, Shelves::stocked().of(Stock::Real), Locale::En);
    drop(guest.begins("f05.who-knows"));
    screen.sized(1400);
    let hands = Hands(&screen);
    opens(&screen, &guest.address("/sitting/f05.who-knows"));
    hands.presses("skip");
    hands.stands_at("step-0");
    hands.reaches("line-1-role");
    hands.types("sister".chars());
    hands.enters();
    hands.stands_at("step-1");
    hands.reaches("text");
    hands.types("a hard time".chars());
    hands.enters();
    hands.stands_at("step-2");
    hands.presses("back");
    hands.stands_at("step-1");
    assert_eq!(hands.reads("return document.querySelector('[name=text]').value"), "a hard time");
    hands.presses("back");
    hands.stands_at("step-0");
    assert_eq!(hands.reads("return document.querySelector('[name=line-1-role]').value"), "sister");
    hands.presses("more-lines");
    hands.stands_at("step-0");
    assert_eq!(hands.reads("return document.querySelector('[name=line-1-role]').value"), "sister");
    hands.presses("continue");
    hands.presses("in-my-head");
    hands.stands_at("step-2");
    hands.presses("stop");
    hands.stands_at("/exercises/families");
    hands.follows("/sitting/f05.who-knows");
    hands.stands_at("step-2");
    assert_eq!(screen.complaints(), Vec::<String>::new());
}

/// A field beside a timer has no "continue" to go on with: there, enter does what the field is for.
#[test]
fn enter_starts_a_timer_whose_length_is_chosen_and_tells_the_number_that_it_asks_for() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let guest = Guest::arrives(Who::Adult, Shelves::stocked().of(Stock::Real), Locale::En);
    // Everything on a list is ticked, or the way leads elsewhere.
    let page = guest.goes_to("now.surf", "data-timer=", |page| {
        let picks = inputs(page).into_iter().filter(|input| input.name == "pick");
        picks.map(|input| (input.name, input.value)).chain([("do".to_owned(), "continue".to_owned())]).collect()
    });
    let hands = Hands(&screen);
    opens(&screen, &guest.address(&page.path));
    hands.sees_timer("ready");
    hands.reaches("length");
    hands.types([RIGHT]);
    hands.enters();
    hands.sees_timer("running");
    assert_eq!(hands.total(), 600, "the second choice is ten minutes");
    hands.reaches("pick");
    hands.types([RIGHT; 5]);
    hands.enters();
    hands.sees_timer("running");
    assert_eq!(hands.reads("return document.querySelector('.probe .readings')?.textContent ?? ''"), "5");
}
