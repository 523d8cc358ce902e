//! Pauses, extensions, early ends, and clocks that cannot be trusted.

#![expect(clippy::unwrap_used, reason = "tests")]

use catalogue_model::{Length, Name, Probe, Segment, Timer};
use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};

use super::{Clockwork, Phase};
use crate::Course;

/// The clock of the person's computer when the timer starts.
const NOON: u64 = 1_795_953_600_000;

/// Two rounds of 10 and 20 seconds; a number is due every 15.
fn clockwork() -> Clockwork {
    let segment = |seconds, cue| Segment { seconds, cue: Name::new(cue).unwrap() };
    let probe = Some(Probe { every: vec![15], rising: None });
    let timer = Timer { segments: vec![segment(10, "a"), segment(20, "b")], length: Length::Rounds(vec![2]), probe };
    Clockwork::new(Course::new(&timer, 0))
}

fn started() -> Clockwork {
    let mut clockwork = clockwork();
    clockwork.start(NOON);
    clockwork
}

/// `(phase, beat, cue, left in beat, left)` so many milliseconds after the start.
#[track_caller]
fn check(clockwork: &mut Clockwork, after: u64, expected: (Phase, usize, &str, u32, u32)) {
    let state = clockwork.tick(NOON + after);
    let found = (state.phase, state.beat, state.cue.unwrap().as_str(), state.left_in_beat, state.left);
    assert_eq!(found, expected);
}

#[test]
fn it_runs_through_its_stretches_and_ends() {
    let mut clockwork = started();
    check(&mut clockwork, 0, (Phase::Running, 0, "a", 10, 60));
    check(&mut clockwork, 999, (Phase::Running, 0, "a", 10, 60));
    check(&mut clockwork, 9_999, (Phase::Running, 0, "a", 1, 51));
    check(&mut clockwork, 10_000, (Phase::Running, 1, "b", 20, 50));
    check(&mut clockwork, 30_000, (Phase::Running, 2, "a", 10, 30));
    check(&mut clockwork, 60_000, (Phase::Over, 3, "b", 0, 0));
    check(&mut clockwork, 90_000, (Phase::Over, 3, "b", 0, 0));
    assert_eq!(clockwork.minutes(), 1);
}

#[test]
fn nothing_passes_before_the_start_and_a_second_start_changes_nothing() {
    let mut clockwork = clockwork();
    check(&mut clockwork, 50_000, (Phase::Ready, 0, "a", 10, 60));
    clockwork.start(NOON + 50_000);
    check(&mut clockwork, 55_000, (Phase::Running, 0, "a", 5, 55));
    clockwork.start(NOON + 58_000);
    check(&mut clockwork, 58_000, (Phase::Running, 0, "a", 2, 52));
}

#[test]
fn a_pause_costs_no_time() {
    let mut clockwork = started();
    clockwork.pause(NOON + 4_000);
    check(&mut clockwork, 2_000_000, (Phase::Paused, 0, "a", 6, 56));
    clockwork.resume(NOON + 3_000_000);
    check(&mut clockwork, 3_001_000, (Phase::Running, 0, "a", 5, 55));
}

#[test]
fn a_clock_that_is_set_back_costs_nothing_and_gives_nothing() {
    let mut clockwork = started();
    check(&mut clockwork, 8_000, (Phase::Running, 0, "a", 2, 52));
    let state = clockwork.tick(NOON - 3_600_000);
    assert_eq!((state.phase, state.left), (Phase::Running, 52));
    let state = clockwork.tick(NOON - 3_600_000 + 1_000);
    assert_eq!((state.phase, state.left), (Phase::Running, 51));
}

#[test]
fn whoever_touches_nothing_misses_nothing() {
    let mut clockwork = started();
    check(&mut clockwork, 45_000, (Phase::Running, 3, "b", 15, 15));
    check(&mut clockwork, 45_000 + 3_600_000, (Phase::Over, 3, "b", 0, 0));
}

#[test]
fn more_time_goes_on_where_the_rounds_were() {
    let mut clockwork = started();
    clockwork.extend(15);
    check(&mut clockwork, 60_000, (Phase::Running, 4, "a", 10, 15));
    check(&mut clockwork, 72_000, (Phase::Running, 5, "b", 3, 3));
    check(&mut clockwork, 75_000, (Phase::Over, 5, "b", 0, 0));
    clockwork.extend(10);
    check(&mut clockwork, 80_000, (Phase::Paused, 5, "b", 10, 10));
    clockwork.resume(NOON + 80_000);
    check(&mut clockwork, 90_000, (Phase::Over, 5, "b", 0, 0));
}

#[test]
fn an_early_end_is_an_end() {
    let mut clockwork = started();
    clockwork.end_early(NOON + 31_000);
    check(&mut clockwork, 40_000, (Phase::Over, 2, "a", 9, 29));
    assert_eq!(clockwork.minutes(), 1);
    clockwork.extend(60);
    check(&mut clockwork, 50_000, (Phase::Over, 2, "a", 9, 89));
}

#[test]
fn a_number_is_due_until_it_was_given() {
    let mut clockwork = started();
    assert!(!clockwork.tick(NOON + 14_999).is_probe_due);
    assert!(clockwork.tick(NOON + 15_000).is_probe_due);
    assert!(clockwork.tick(NOON + 16_000).is_probe_due);
    clockwork.told();
    assert!(!clockwork.tick(NOON + 16_000).is_probe_due);
    // Two that were missed are asked for once.
    assert!(clockwork.tick(NOON + 46_000).is_probe_due);
    clockwork.told();
    assert!(!clockwork.tick(NOON + 47_000).is_probe_due);
    assert!(clockwork.tick(NOON + 60_000).is_probe_due, "the last one is due at the end");
}

proptest! {
    #[test]
    fn it_counts_no_more_than_what_its_clock_said_and_never_goes_back(
        moments in prop::collection::vec((any::<u64>(), 0_u8..6), 1..60),
    ) {
        let mut clockwork = clockwork();
        let (mut seen, mut allowed, mut elapsed) = (0_u64, 0_u64, 0_u32);
        for (jump, deed) in moments {
            // Small steps, long sleeps, and clocks that are set back.
            let now = if deed == 5 { jump } else { seen.saturating_add(jump % 400_000) };
            allowed = allowed.saturating_add(now.saturating_sub(seen));
            seen = now;
            match deed {
                0 => clockwork.start(now),
                1 => clockwork.pause(now),
                2 => clockwork.resume(now),
                3 => clockwork.extend(5),
                _ => {}
            }
            let total = clockwork.course().total();
            let state = clockwork.tick(now);
            prop_assert!(u64::from(state.elapsed) <= allowed / 1000);
            prop_assert!(state.elapsed >= elapsed && state.elapsed <= total);
            prop_assert_eq!(state.left, total - state.elapsed);
            prop_assert!(state.left_in_beat <= state.left);
            elapsed = state.elapsed;
        }
    }
}
