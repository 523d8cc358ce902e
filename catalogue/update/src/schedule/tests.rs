//! The schedule, with clocks that tests set and chance that is the same in every run.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use super::*;

/// Chance for this seed, far from that of its neighbours.
fn dice(seed: u64) -> impl FnMut() -> u64 {
    crate::dice::dice(seed.wrapping_mul(0xD134_2543_DE82_EF95))
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A copy that is opened now and then.
struct Copy {
    kept: Option<Timestamp>,
    renewals: Vec<Timestamp>,
}

impl Copy {
    /// Runs for as long as this, from the moment `now` on, and renews as the schedule says.
    fn run(&mut self, now: Timestamp, length: Duration, ended: Ended, dice: Dice<'_>) {
        let moment = |running| Moment { now: now + SignedDuration::try_from(running).unwrap(), running };
        let mut running = Duration::ZERO;
        let mut schedule = Schedule::new(self.kept, moment(running), dice);
        while running < length {
            match schedule.next(moment(running), dice) {
                Next::Wait(wait) => {
                    assert!(!wait.is_zero() && wait <= GLANCE, "{wait:?}");
                    running += wait;
                }
                Next::Renew => {
                    self.renewals.push(moment(running).now);
                    schedule.ended(ended, moment(running), dice);
                }
            }
        }
        self.kept = Some(schedule.due());
    }
}

fn gaps(renewals: &[Timestamp]) -> Vec<SignedDuration> {
    renewals.windows(2).map(|pair| pair[1].duration_since(pair[0])).collect()
}

#[test]
fn a_copy_that_stays_open_renews_about_once_a_week() {
    let mut renewals = 0;
    for seed in 0..200 {
        let mut copy = Copy { kept: None, renewals: Vec::new() };
        copy.run(at("2026-12-01T09:00:00Z"), YEAR, Ended::Well, &mut dice(seed));
        assert!(gaps(&copy.renewals).iter().all(|gap| *gap >= SignedDuration::from_hours(24)), "{:?}", copy.renewals);
        renewals += copy.renewals.len();
    }
    let a_year = renewals as f64 / 200.0;
    assert!((48.0..56.0).contains(&a_year), "{a_year} renewals a year");
}

#[test]
fn every_hour_of_the_day_and_every_minute_of_the_hour_is_as_likely_as_another() {
    let (mut hours, mut parts) = ([0_u32; 24], [0_u32; 6]);
    for seed in 0..300 {
        let mut copy = Copy { kept: None, renewals: Vec::new() };
        let mut dice = dice(seed);
        // Opened anew each week, so that kept hours count too.
        for week in 0..52 {
            let start = at("2026-12-01T09:00:00Z") + SignedDuration::from_hours(24 * 7 * week);
            copy.run(start, 7 * DAY - MINUTE, Ended::Well, &mut dice);
        }
        for renewal in copy.renewals {
            let second = usize::try_from(renewal.as_second()).unwrap();
            hours[second / 3600 % 24] += 1;
            parts[second % 3600 / 600] += 1;
        }
    }
    let even = |counts: &[u32]| {
        let mean = counts.iter().sum::<u32>() as f64 / counts.len() as f64;
        counts.iter().map(|count| f64::from(*count) / mean).fold((f64::MAX, 0.0_f64), |(l, h), r| (l.min(r), h.max(r)))
    };
    let (least, most) = even(&hours);
    assert!(least > 0.85 && most < 1.15, "hours: {least} to {most}");
    let (least, most) = even(&parts);
    assert!(least > 0.9 && most < 1.1, "parts of an hour: {least} to {most}");
}

#[test]
fn nothing_happens_in_the_first_minutes_even_when_it_was_due_long_ago() {
    let mut firsts = Vec::new();
    for seed in 0..500 {
        let mut copy = Copy { kept: Some(at("2020-01-01T00:00:00Z")), renewals: Vec::new() };
        let start = at("2026-12-01T09:00:00Z");
        copy.run(start, DAY, Ended::Well, &mut dice(seed));
        // Six years of missed slots are one renewal.
        assert_eq!(copy.renewals.len(), 1);
        firsts.push(copy.renewals[0].duration_since(start).as_secs());
    }
    firsts.sort_unstable();
    assert!(firsts[0] >= 5 * 60, "{} s after the start", firsts[0]);
    let mean = firsts.iter().sum::<i64>() / 500;
    assert!((25 * 60..35 * 60).contains(&mean), "{mean} s after the start on average");
}

#[test]
fn a_copy_that_is_opened_for_a_few_minutes_only_never_renews() {
    let mut copy = Copy { kept: Some(at("2026-01-01T00:00:00Z")), renewals: Vec::new() };
    let mut dice = dice(3);
    for day in 0..100 {
        let start = at("2026-12-01T09:00:00Z") + SignedDuration::from_hours(24 * day);
        copy.run(start, 5 * MINUTE, Ended::Well, &mut dice);
    }
    assert_eq!(copy.renewals, []);
}

#[test]
fn a_copy_that_is_opened_each_evening_renews_as_often_as_one_that_stays_open() {
    let mut renewals = 0;
    for seed in 0..100 {
        let mut copy = Copy { kept: None, renewals: Vec::new() };
        let mut dice = dice(seed);
        for day in 0..365 {
            let start = at("2026-12-01T19:00:00Z") + SignedDuration::from_hours(24 * day);
            copy.run(start, 2 * HOUR, Ended::Well, &mut dice);
        }
        renewals += copy.renewals.len();
    }
    let a_year = f64::from(u32::try_from(renewals).unwrap()) / 100.0;
    assert!((42.0..56.0).contains(&a_year), "{a_year} renewals a year");
}

#[test]
fn what_was_in_vain_is_tried_again_in_about_a_day() {
    let mut copy = Copy { kept: None, renewals: Vec::new() };
    copy.run(at("2026-12-01T09:00:00Z"), YEAR, Ended::InVain, &mut dice(5));
    assert!((250..400).contains(&copy.renewals.len()), "{} renewals a year", copy.renewals.len());
    assert!(gaps(&copy.renewals).iter().all(|gap| *gap >= SignedDuration::from_hours(3)));
}

#[test]
fn a_clock_that_jumps_causes_no_burst() {
    let mut dice = dice(7);
    let now = at("2026-12-01T09:00:00Z");
    let ahead = at("2056-12-01T09:00:00Z");
    let mut schedule = Schedule::new(None, Moment { now, running: Duration::ZERO }, &mut dice);
    let mut renewals = Vec::new();
    // For a week somebody sets the clock thirty years on and back, every minute.
    for minute in 0..7 * 24 * 60 {
        let running = MINUTE * minute;
        let now = if minute % 2 == 0 { ahead } else { now } + SignedDuration::try_from(running).unwrap();
        if schedule.next(Moment { now, running }, &mut dice) == Next::Renew {
            renewals.push(running);
            schedule.ended(Ended::Well, Moment { now, running }, &mut dice);
        }
    }
    assert!(renewals.windows(2).all(|pair| pair[1] - pair[0] >= APART), "{renewals:?}");
    // Set on once and left there, it causes one renewal and then one a week.
    let mut copy = Copy { kept: Some(at("2026-12-04T00:00:00Z")), renewals: Vec::new() };
    copy.run(ahead, 2 * DAY, Ended::Well, &mut dice);
    assert!((1..=2).contains(&copy.renewals.len()), "{:?}", copy.renewals);
}

#[test]
fn a_moment_drawn_under_a_clock_that_was_ahead_is_drawn_anew() {
    let mut copy = Copy { kept: Some(at("2056-12-04T00:00:00Z")), renewals: Vec::new() };
    copy.run(at("2026-12-01T09:00:00Z"), 60 * DAY, Ended::Well, &mut dice(11));
    assert!((4..15).contains(&copy.renewals.len()), "{:?}", copy.renewals);
}

#[test]
fn what_is_kept_is_a_full_hour_and_differs_from_copy_to_copy() {
    let now = at("2026-12-01T09:17:23Z");
    let due = |seed| Schedule::new(None, Moment { now, running: Duration::ZERO }, &mut dice(seed)).due();
    let moments: std::collections::BTreeSet<Timestamp> = (0..100).map(due).collect();
    assert!(moments.len() > 60, "{}", moments.len());
    assert!(moments.iter().all(|due| due.as_second() % 3600 == 0 && *due > now - SignedDuration::from_hours(1)));
}

#[test]
fn the_ends_of_time_are_no_trouble() {
    let mut most = || u64::MAX;
    for now in [Timestamp::MIN, Timestamp::MAX] {
        let moment = Moment { now, running: Duration::MAX };
        for kept in [None, Some(Timestamp::MIN), Some(Timestamp::MAX)] {
            let mut schedule = Schedule::new(kept, moment, &mut most);
            let _ = schedule.next(moment, &mut most);
            schedule.ended(Ended::Well, moment, &mut most);
        }
    }
}
