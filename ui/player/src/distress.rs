//! The rule on distress: what a number from 0 to 10, said before and after, changes in the way of an exercise.
//!
//! It is a rule of the content, written for people and not for measuring them: no number leads to a verdict, and each only
//! offers something steadier. That the crisis card is one step away from every screen is the page's part of the rule.

use jiff::{ToSpan as _, civil::Date};

/// From this number on, something steadier comes first.
const HEAVY: u8 = 8;
/// So much more after than before is heavy too, wherever it began.
const RISE: u8 = 3;
/// After so many paused sittings the exercise is better done with a helper.
const PAUSED_OFTEN: u8 = 2;
/// So long it is then not suggested.
const REST_DAYS: i64 = 14;

/// Whether the calming tools are offered before the exercise.
#[must_use]
pub fn tools_first(before: u8) -> bool {
    before >= HEAVY
}

/// Whether something steadier is offered in place of an end, and the sitting counts as paused.
#[must_use]
pub fn steady_first(before: Option<u8>, after: u8) -> bool {
    after >= HEAVY || before.is_some_and(|before| after >= before.saturating_add(RISE))
}

/// Whether to suggest doing the exercise with a helper.
#[must_use]
pub fn with_helper(paused: u8) -> bool {
    paused >= PAUSED_OFTEN
}

/// The first day on which an exercise may be suggested again, after it was paused on these days; nothing when it never
/// has to rest. It can be opened all the while.
#[must_use]
pub fn rests_until(paused: &[Date]) -> Option<Date> {
    let is_often = paused.len() >= usize::from(PAUSED_OFTEN);
    let last = paused.iter().max().filter(|_| is_often)?;
    Some(last.saturating_add(REST_DAYS.days()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::{rests_until, steady_first, tools_first, with_helper};

    #[track_caller]
    fn check_after(before: Option<u8>, after: u8, is_steady_first: bool) {
        assert_eq!(steady_first(before, after), is_steady_first);
    }

    #[test]
    fn tools_come_first_from_eight_on() {
        assert_eq!((0..=10).filter(|before| tools_first(*before)).collect::<Vec<_>>(), [8, 9, 10]);
    }

    #[test]
    fn eight_or_three_more_than_before_asks_for_something_steadier() {
        check_after(None, 7, false);
        check_after(None, 8, true);
        check_after(Some(9), 8, true);
        check_after(Some(2), 4, false);
        check_after(Some(2), 5, true);
        check_after(Some(5), 7, false);
        check_after(Some(7), 7, false);
        check_after(Some(0), 0, false);
        check_after(Some(255), 7, false);
    }

    #[test]
    fn two_paused_sittings_ask_for_a_helper() {
        assert_eq!([0, 1, 2, 3].map(with_helper), [false, false, true, true]);
    }

    #[test]
    fn an_exercise_rests_for_a_fortnight_after_its_second_pause() {
        let (first, second) = (date(2026, 3, 1), date(2026, 3, 20));
        assert_eq!(rests_until(&[]), None);
        assert_eq!(rests_until(&[first]), None);
        assert_eq!(rests_until(&[second, first]), Some(date(2026, 4, 3)));
        assert_eq!(rests_until(&[Date::MAX, Date::MAX]), Some(Date::MAX));
    }
}
