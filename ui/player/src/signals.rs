//! What check-ins may lead the program to offer: a gentle card, or the word "doctor". Never a score, and never a verdict.
//!
//! Numbers come in as they were said; whether check-ins are switched on, and what the card says, is decided elsewhere.

use jiff::civil::Date;

/// From this number on a day was heavy, for distress and for pull.
const HEAVY: u8 = 8;
/// Up to this number confidence makes a day heavy too.
const UNSURE: u8 = 2;
/// So many check-ins in a row are a stretch.
const STRETCH: usize = 3;
/// Up to this number mood is low.
const LOW: u8 = 3;
/// Two weeks, their first and last day counted.
const LONG_DAYS: i32 = 14;
/// Where days are missing for longer than this, nobody knows what they were like.
const LONGEST_GAP_DAYS: i32 = 7;
/// Two check-ins may be two bad evenings; a third between them tells of the time.
const FEWEST: usize = 3;

/// What was said at a check-in; nothing where a question was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// The person's day.
    pub day: Date,
    /// Mood: 0 very low, 10 good.
    pub mood: Option<u8>,
    /// Distress: 0 calm, 10 unbearable.
    pub distress: Option<u8>,
    /// The pull towards something that the person does not want to do.
    pub pull: Option<u8>,
    /// Confidence to stay on track.
    pub confidence: Option<u8>,
}

impl CheckIn {
    fn is_heavy(&self) -> bool {
        let is_high = |number: Option<u8>| number.is_some_and(|number| number >= HEAVY);
        is_high(self.distress) || is_high(self.pull) || self.confidence.is_some_and(|number| number <= UNSURE)
    }
}

/// Whether to say that this has been a heavy stretch: the last three check-ins were heavy, the last of them is today's,
/// and it was not said today.
#[must_use]
pub fn heavy_stretch(check_ins: &[CheckIn], shown_on: Option<Date>, today: Date) -> bool {
    let sorted = until(check_ins, today);
    let is_todays = sorted.last().is_some_and(|last| last.day == today);
    let heavy = sorted.iter().rev().take_while(|check_in| check_in.is_heavy()).count();
    is_todays && heavy >= STRETCH && shown_on != Some(today)
}

/// Whether to suggest a doctor: mood has been low for two weeks, as far as the check-ins tell.
#[must_use]
pub fn low_for_long(check_ins: &[CheckIn], today: Date) -> bool {
    let moods: Vec<(Date, u8)> =
        until(check_ins, today).iter().filter_map(|check_in| Some((check_in.day, check_in.mood?))).collect();
    let mut oldest = today;
    let mut low = 0_usize;
    for (day, mood) in moods.into_iter().rev() {
        if mood > LOW || days(day, oldest) > LONGEST_GAP_DAYS {
            break;
        }
        oldest = day;
        low += 1;
    }
    low >= FEWEST && days(oldest, today) >= LONG_DAYS - 1
}

/// Check-ins up to today, oldest first. Later ones come from a clock that was wrong.
fn until(check_ins: &[CheckIn], today: Date) -> Vec<CheckIn> {
    let mut sorted: Vec<CheckIn> = check_ins.iter().filter(|check_in| check_in.day <= today).copied().collect();
    sorted.sort_by_key(|check_in| check_in.day);
    sorted
}

/// Days from one to the other.
fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

#[cfg(test)]
mod tests {
    use jiff::{
        ToSpan as _,
        civil::{Date, date},
    };

    use super::{CheckIn, heavy_stretch, low_for_long};

    const TODAY: Date = date(2026, 11, 29);

    fn ago(days: i64) -> CheckIn {
        let day = TODAY.saturating_sub(days.days());
        CheckIn { day, mood: Some(6), distress: Some(4), pull: Some(2), confidence: Some(7) }
    }

    fn heavy(days: i64) -> CheckIn {
        CheckIn { distress: Some(8), ..ago(days) }
    }

    fn low(days: i64) -> CheckIn {
        CheckIn { mood: Some(3), ..ago(days) }
    }

    #[track_caller]
    fn check_heavy(check_ins: &[CheckIn], expected: bool) {
        assert_eq!(heavy_stretch(check_ins, None, TODAY), expected);
    }

    #[track_caller]
    fn check_low(check_ins: &[CheckIn], expected: bool) {
        assert_eq!(low_for_long(check_ins, TODAY), expected);
    }

    #[test]
    fn three_heavy_check_ins_in_a_row_are_a_stretch_whatever_made_them_heavy() {
        let pull = CheckIn { pull: Some(9), ..ago(1) };
        let unsure = CheckIn { confidence: Some(2), ..ago(0) };
        check_heavy(&[heavy(2), pull, unsure], true);
        check_heavy(&[unsure, heavy(2), pull], true);
        check_heavy(&[ago(3), heavy(2), heavy(1), heavy(0)], true);
        check_heavy(&[heavy(9), heavy(4), heavy(0)], true);
    }

    #[test]
    fn fewer_or_lighter_or_interrupted_ones_are_none() {
        check_heavy(&[], false);
        check_heavy(&[heavy(1), heavy(0)], false);
        check_heavy(&[heavy(3), heavy(2), ago(1), heavy(0)], false);
        check_heavy(&[heavy(2), heavy(1), CheckIn { distress: Some(7), ..ago(0) }], false);
        check_heavy(&[heavy(2), heavy(1), CheckIn { confidence: Some(3), ..ago(0) }], false);
        let nothing = CheckIn { mood: None, distress: None, pull: None, confidence: None, ..ago(0) };
        check_heavy(&[heavy(2), heavy(1), nothing], false);
    }

    #[test]
    fn a_stretch_is_named_on_the_day_of_its_last_check_in_and_once() {
        let stretch = [heavy(2), heavy(1), heavy(0)];
        assert!(heavy_stretch(&stretch, Some(ago(1).day), TODAY));
        assert!(!heavy_stretch(&stretch, Some(TODAY), TODAY));
        check_heavy(&[heavy(3), heavy(2), heavy(1)], false);
        check_heavy(&[heavy(2), heavy(1), heavy(-1)], false);
    }

    #[test]
    fn two_weeks_of_low_mood_suggest_a_doctor() {
        check_low(&[low(13), low(9), low(4), low(0)], true);
        check_low(&[low(14), low(7), low(0)], true);
        check_low(&[low(20), low(15), low(9), low(3)], true);
        check_low(&[ago(20), low(13), low(6), low(0)], true);
    }

    #[test]
    fn a_shorter_or_lighter_or_unknown_time_does_not() {
        check_low(&[], false);
        check_low(&[low(12), low(6), low(0)], false);
        check_low(&[low(13), low(9), ago(4), low(0)], false);
        check_low(&[low(13), low(9), CheckIn { mood: Some(4), ..ago(4) }, low(0)], false);
        check_low(&[low(20), low(8), low(0)], false);
        check_low(&[low(40), low(35), low(30)], false);
        check_low(&[low(13), low(6)], false);
    }
}
