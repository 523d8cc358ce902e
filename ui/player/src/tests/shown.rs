//! What texts show beside themselves.

use catalogue_model::Shelf;

use super::{Person, said, shelf, told};
use crate::ShownNow;

const GAPS: &str = "
[[steps]]
id = 'wanted'
kind = 'scale'
keep = 'K1'
rows = ['a', 'b', 'c', 'd', 'e']

[[steps]]
id = 'had'
kind = 'scale'
keep = 'K1'
rows = ['e', 'd', 'c', 'b', 'a']

[[steps]]
id = 'gaps'
kind = 'info'
shows = { gaps = ['wanted', 'had'] }
";

#[track_caller]
fn check_gaps(wanted: &str, had: &str, expected: &[(&str, u8, u8)]) {
    let mut person = Person::begins(GAPS);
    person.does(&format!("{wanted}, {had}"));
    let Some(ShownNow::Gaps(gaps)) = person.step().shown else { panic!("no gaps are shown") };
    let found: Vec<_> = gaps.iter().map(|gap| (said(gap.row), gap.above, gap.below)).collect();
    let expected: Vec<_> =
        expected.iter().map(|(row, above, below)| (format!("wanted-{row}"), *above, *below)).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_three_widest_gaps_are_shown_widest_first_and_of_equal_ones_the_first() {
    let wanted = "numbers a=5 b=9 c=7 d=8 e=10";
    check_gaps(wanted, "numbers a=4 b=5 c=3 d=8 e=1", &[("e", 10, 1), ("b", 9, 5), ("c", 7, 3)]);
}

#[test]
fn where_there_is_no_gap_none_is_shown() {
    check_gaps("numbers a=5 b=5", "numbers a=5 b=6 c=1", &[]);
    check_gaps("numbers a=5", "numbers b=1", &[]);
    check_gaps("skip", "numbers b=1", &[]);
    check_gaps("numbers a=5 b=5", "numbers a=4", &[("a", 5, 4)]);
}

const READINGS: &str = "
[[steps]]
id = 'ride'
kind = 'timer'
keep = 'K0'
segments = [{ seconds = 60, cue = 'x' }]
probe = { every = [60] }

[[steps]]
id = 'rest'
kind = 'timer'
segments = [{ seconds = 60, cue = 'x' }]

[[steps]]
id = 'line'
kind = 'info'
shows = 'readings'

[[steps]]
id = 'again'
kind = 'single'
keep = 'K0'
options = ['yes']
when = { yes = '#ride' }
";

#[track_caller]
fn check_readings(script: &str, expected: &[u8]) {
    let mut person = Person::begins(READINGS);
    assert_eq!(person.does(script), "#line");
    assert_eq!(person.step().shown, Some(ShownNow::Readings(expected)));
}

#[test]
fn what_the_last_timer_was_told_is_shown_in_order() {
    check_readings("done 5 6 4, done", &[5, 6, 4]);
    check_readings("reading 5, reading 6, done 4, done", &[5, 6, 4]);
    check_readings("reading 5, skip, done", &[]);
    check_readings("done 5, done, on, pick yes, done 3 2, done", &[3, 2]);
}

#[test]
fn a_timer_shows_what_it_was_told_so_far() {
    let mut person = Person::begins(READINGS);
    person.does("reading 5, reading 7");
    assert_eq!(person.step().readings, [5, 7]);
}

#[test]
fn a_shelf_shows_what_lay_there_and_what_was_just_written() {
    let text = "
[[steps]]
id = 'card'
kind = 'short_text'
keep = 'K1'
shelf = 'reasons'

[[steps]]
id = 'other'
kind = 'short_text'
keep = 'K1'
shelf = 'letter'

[[steps]]
id = 'cards'
kind = 'info'
shows = 'reasons'
";
    let mut person = Person::begins_when(text, shelf(Shelf::Reasons, &["my sister"]));
    person.does("write peace, write no");
    let Some(ShownNow::Shelf { kept, written }) = person.step().shown else { panic!("no shelf is shown") };
    assert_eq!(kept.iter().map(crate::OwnWords::as_str).collect::<Vec<_>>(), ["my sister"]);
    assert_eq!(written.iter().map(told).collect::<Vec<_>>(), ["card=\"peace\""]);
}

#[test]
fn numbers_to_call_and_parts_of_the_plan_are_shown_as_such() {
    let text = "
[[steps]]
id = 'lines'
kind = 'info'
shows = 'lines'

[[steps]]
id = 'plan'
kind = 'info'
shows = 'plan.people'
";
    let mut person = Person::begins(text);
    assert_eq!(person.step().shown, Some(ShownNow::Lines));
    person.does("on");
    assert!(matches!(person.step().shown, Some(ShownNow::Plan { written, .. }) if written.is_empty()));
}
