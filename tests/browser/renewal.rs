//! Watching a renewal: the bar that moves by itself, the line that is read aloud, the page that opens anew at the end, and
//! the same without script.

use std::{sync::Arc, time::Duration};

use i18n::Locale;
use serde_json::Value;
use ui::{RenewalState, Shelf};
use waymark_tests::{served::Served, staged::StagedRenewal, stages::Stage};

use crate::{
    pages::{Shelves, Stock},
    screen::{Screen, Scripts},
    tools::Tools,
};

const PATIENCE: Duration = Duration::from_secs(5);

/// Makes a note of every change to the line that is read aloud.
const LISTEN: &str = "window.isSamePage = true; window.spoken = []; \
    const line = document.querySelector('#renewal-step[role=status]'); \
    new MutationObserver(() => window.spoken.push(line.textContent)).observe(line, { childList: true, subtree: true, characterData: true })";

fn state(stage: &str, shelf: &Shelf) -> RenewalState {
    Stage::named(stage, &shelf.get()).unwrap().renewal
}

#[test]
fn the_bar_moves_without_a_new_page_and_speaks_only_of_new_steps() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let shelves = Shelves::stocked();
    let shelf = shelves.of(Stock::Real);
    let renewal = Arc::new(StagedRenewal::showing(state("running", shelf)));
    let served = Served::start_with(shelf, Arc::clone(&renewal), Locale::En).unwrap();
    screen.session.goes_to(&format!("{}/renewal", served.origin())).unwrap();
    screen.session.runs(LISTEN, &[]).unwrap();
    let mut further = state("running", shelf);
    further.running.as_mut().unwrap().received = 900_000;
    renewal.shows(further);
    let moved = "return document.querySelector('#renewal-bar').value === 900000";
    screen.session.waits_until("the bar", PATIENCE, moved).unwrap();
    assert_eq!(screen.session.runs("return window.spoken.length", &[]).unwrap(), Value::from(0));
    renewal.shows(state("checking", shelf));
    let checking =
        "return window.isSamePage === true && window.spoken.some((line) => line.includes('are being checked'))";
    screen.session.waits_until("the next step", PATIENCE, checking).unwrap();
    let spoken = screen.session.runs("return window.spoken.length", &[]).unwrap();
    // It goes on asking, and says it no second time.
    screen.session.runs_and_waits("setTimeout(arguments[0], 1500)", &[]).unwrap();
    assert_eq!(screen.session.runs("return window.spoken.length", &[]).unwrap(), spoken);
    assert_eq!(screen.complaints(), Vec::<String>::new());
}

#[test]
fn the_page_opens_anew_when_the_renewal_has_ended() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::On);
    let shelves = Shelves::stocked();
    let shelf = shelves.of(Stock::Real);
    for (path, before) in [("/renewal", "running"), ("/renewal?waiting=file&since=0", "when-asked")] {
        let renewal = Arc::new(StagedRenewal::showing(state(before, shelf)));
        let served = Served::start_with(shelf, Arc::clone(&renewal), Locale::En).unwrap();
        screen.session.goes_to(&format!("{}{path}", served.origin())).unwrap();
        renewal.shows(state("renewed", shelf));
        let ended = "return document.title.includes('A newer edition is open')";
        screen.session.waits_until("the end", PATIENCE, ended).unwrap();
        assert_eq!(screen.session.address().unwrap(), format!("{}/renewal", served.origin()));
    }
    assert_eq!(screen.complaints(), Vec::<String>::new());
}

#[test]
fn without_script_a_link_looks_again_and_a_button_cancels() {
    let Some(tools) = Tools::or_skip() else { return };
    let driver = tools.driver();
    let screen = Screen::open(&driver, &tools, Scripts::Off);
    screen.sized(1400);
    let shelves = Shelves::stocked();
    let shelf = shelves.of(Stock::Real);
    let renewal = Arc::new(StagedRenewal::showing(state("running", shelf)));
    let served = Served::start_with(shelf, Arc::clone(&renewal), Locale::En).unwrap();
    screen.session.goes_to(&format!("{}/renewal", served.origin())).unwrap();
    renewal.shows(state("checking", shelf));
    let again = screen.session.finds("noscript a").unwrap();
    screen.session.clicks(&again).unwrap();
    let step = screen.session.finds("#renewal-step").unwrap();
    assert!(screen.session.reads(&step).unwrap().contains("are being checked"));
    let cancel = screen.session.finds("form[action='/renewal/cancel'] button").unwrap();
    screen.session.clicks(&cancel).unwrap();
    let gone = "return document.querySelector('#renewal-bar') === null";
    screen.session.waits_until("the page without a bar", PATIENCE, gone).unwrap();
    assert_eq!(renewal.asked(), ["cancel"]);
}
