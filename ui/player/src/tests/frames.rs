//! What stands around the steps, and the rule on distress in it.

use super::{Person, check, check_when, exercise, noon};
use crate::{Age, Circumstances, NotForYouth, Outcome, Screen, Sitting};

const STEP: &str = "[[steps]]\nid = 'text'\nkind = 'info'";

fn framed(frame: &str) -> String {
    format!("frame = '{frame}'\nyouth = true\n{STEP}")
}

#[test]
fn frame_a_is_the_steps_and_a_closing_line() {
    check(&framed("A"), "", "#text");
    check(&framed("A"), "on", "closing");
    check(&framed("A"), "on, on", "refused Over");
    check(&framed("A"), "on, skip", "refused Over");
}

#[test]
fn frames_b_ask_before_and_after_and_both_may_be_skipped() {
    for frame in ["B", "B_short"] {
        check(&framed(frame), "", "before");
        check(&framed(frame), "5", "#text");
        check(&framed(frame), "5, on", "after");
        check(&framed(frame), "5, on, 5", "closing");
        check(&framed(frame), "skip, skip, skip", "closing");
        check(&framed(frame), "on", "refused WrongKind");
        check(&framed(frame), "11", "refused OutOfRange");
    }
}

#[test]
fn frame_c_asks_for_the_time_and_ends_with_a_cool_down() {
    check(&framed("C"), "", "now");
    check(&framed("C"), "on", "before");
    check(&framed("C"), "skip", "before");
    check(&framed("C"), "on, 5, on, 5", "cool-down");
    check(&framed("C"), "on, 5, on, 5, on", "closing");
    check(&framed("C"), "on, 5, on, 5, done", "closing");
    check(&framed("C"), "on, 5, on, skip, skip", "closing");
    check(&framed("C"), "lighter", "away Lighter");
    check(&framed("C"), "tools", "away toolbox");
    check(&framed("C"), "tools, resume", "now");
    check(&framed("C"), "tomorrow", "refused WrongKind");
}

#[test]
fn late_in_the_evening_frame_c_asks_first_whether_tomorrow_would_do() {
    for hour in 0..24 {
        let expected = if matches!(hour, 23 | 0..=4) { "late" } else { "now" };
        check_when(&framed("C"), Circumstances { hour, ..noon() }, "", expected);
        check_when(&framed("B"), Circumstances { hour, ..noon() }, "", "before");
    }
    let late = || Circumstances { hour: 23, ..noon() };
    check_when(&framed("C"), late(), "on", "now");
    check_when(&framed("C"), late(), "skip", "now");
    check_when(&framed("C"), late(), "tomorrow", "away Tomorrow");
    check_when(&framed("C"), late(), "tools", "refused WrongKind");
}

#[test]
fn from_eight_on_the_tools_come_first_and_the_exercise_stays_open() {
    check(&framed("B"), "7", "#text");
    check(&framed("B"), "8", "tools");
    check(&framed("B"), "8, tools", "away toolbox");
    check(&framed("B"), "8, tools, resume", "tools");
    check(&framed("B"), "8, on", "#text");
    check(&framed("B"), "8, skip", "#text");
}

#[test]
fn eight_or_three_more_than_before_brings_something_steadier() {
    check(&framed("B"), "4, on, 6", "closing");
    check(&framed("B"), "4, on, 7", "steady");
    check(&framed("B"), "skip, on, 7", "closing");
    check(&framed("B"), "skip, on, 8", "steady");
    check(&framed("C"), "on, 4, on, 7", "steady");
    check(&framed("C"), "on, 4, on, 7, on", "closing");
}

#[track_caller]
fn check_outcome(circumstances: Circumstances, script: &str, expected: (Outcome, bool)) {
    let mut person = Person::begins_when(&framed("B"), circumstances);
    assert_eq!(person.does(script), "closing");
    let (outcome, with_helper) = expected;
    assert_eq!(person.sitting.screen(), Screen::Closing { outcome, with_helper });
    assert_eq!(person.sitting.mark().outcome, outcome);
}

#[test]
fn a_sitting_that_needed_something_steadier_is_paused_and_the_second_asks_for_a_helper() {
    check_outcome(noon(), "4, on, 4", (Outcome::Done, false));
    check_outcome(noon(), "4, on, 9, on", (Outcome::Paused, false));
    check_outcome(noon(), "4, on, 9, back, 4", (Outcome::Done, false));
    let paused = |paused_before| Circumstances { paused_before, ..noon() };
    check_outcome(paused(1), "4, on, 4", (Outcome::Done, false));
    check_outcome(paused(1), "4, on, 9, on", (Outcome::Paused, true));
    check_outcome(paused(2), "4, on, 4", (Outcome::Done, true));
    check_outcome(paused(255), "4, on, 9, on", (Outcome::Paused, true));
}

#[test]
fn the_sentence_on_unpleasant_reactions_is_said_the_first_time() {
    for (paused_before, first_time) in [(0, true), (1, false)] {
        let mut person = Person::begins_when(&framed("B"), Circumstances { paused_before, ..noon() });
        person.does("4, on, 9");
        assert_eq!(person.sitting.screen(), Screen::SteadyFirst { first_time });
    }
}

#[test]
fn under_18_nothing_is_rated_and_only_what_is_meant_for_them_begins() {
    for frame in ["A", "B", "B_short", "C"] {
        let youth = || Circumstances { age: Age::Youth, hour: 23, ..noon() };
        check_when(&framed(frame), youth(), "", "#text");
        check_when(&framed(frame), youth(), "on", "closing");
        let for_adults = exercise(&format!("frame = '{frame}'\n{STEP}"));
        assert_eq!(Sitting::begin(for_adults.clone(), youth()).unwrap_err(), NotForYouth);
        assert!(Sitting::begin(for_adults, noon()).is_ok());
    }
}
