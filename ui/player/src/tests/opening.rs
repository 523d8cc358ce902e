//! What is said before an exercise begins.

use catalogue_model::Code;

use super::{Person, noon};
use crate::{Circumstances, Opening, Says};

const STEP: &str = "[[steps]]\nid = 'text'\nkind = 'info'";

#[track_caller]
fn check_opening(fields: &str, circumstances: Circumstances, expected: Opening) {
    let person = Person::begins_when(&format!("{fields}\n{STEP}"), circumstances);
    assert_eq!(person.sitting.opening(), expected, "{fields}");
}

#[test]
fn what_is_for_once_or_once_a_day_says_so_when_it_was_done() {
    let today = || Circumstances { done_today: true, done_ever: true, ..noon() };
    let ever = || Circumstances { done_ever: true, ..noon() };
    check_opening("", today(), Opening::Open);
    check_opening("repeats = 'once_a_day'", noon(), Opening::Open);
    check_opening("repeats = 'once_a_day'", ever(), Opening::Open);
    check_opening("repeats = 'once_a_day'", today(), Opening::AlreadyToday);
    check_opening("repeats = 'once'", noon(), Opening::Open);
    check_opening("repeats = 'once'", ever(), Opening::AlreadyOnce);
}

#[test]
fn where_ratings_are_limited_what_feeds_checking_is_for_once_a_day() {
    let limited = |done_today| Circumstances { limited_ratings: true, done_today, ..noon() };
    check_opening("adapt = ['N3']", limited(true), Opening::AlreadyToday);
    check_opening("not_for = ['N3']", limited(true), Opening::AlreadyToday);
    check_opening("adapt = ['N3']", limited(false), Opening::Open);
    check_opening("adapt = ['N4']", limited(true), Opening::Open);
    check_opening("adapt = ['N3']", Circumstances { done_today: true, ..noon() }, Opening::Open);
}

#[track_caller]
fn check_notes(fields: &str, expected: &[(Code, Says)]) {
    let person = Person::begins(&format!("{fields}\n{STEP}"));
    let found: Vec<_> = person.sitting.notes().iter().map(|note| (note.code, note.says)).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_codes_are_told_grave_ones_first() {
    check_notes("", &[]);
    let expected = [(Code::N1, Says::NotFor), (Code::N5, Says::NotFor), (Code::N4, Says::Adapt)];
    check_notes("not_for = ['N5', 'N1']\nadapt = ['N4']", &expected);
    check_notes("not_for = ['N10']", &[]);
}
