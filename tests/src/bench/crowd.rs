//! Ten thousand copies that renew themselves, over a simulated year: what a mirror sees of them.
//!
//! Every copy uses the program's own [`Schedule`]. People differ in how often and how long they keep the window open; what
//! they do in it is no input of the schedule, so it cannot matter. What remains visible is said too: a copy asks only
//! while it is open.

use std::time::Duration;

use anyhow::Context as _;
use catalogue_update::{Ended, Moment, Next, Schedule, SizeClasses};
use jiff::{SignedDuration, Timestamp};
use waymark_tests::synthetic::Random;

use crate::report::{Line, Report};

const COPIES: u64 = 10_000;
const DAYS: u64 = 365;
const FIRST_DAY: &str = "2026-01-01T00:00:00Z";
/// One renewal in so many brings nothing.
const FAILS: u64 = 30;

/// Chance for days and minutes.
struct Lot(Random);

impl Lot {
    fn below(&mut self, end: u64) -> u64 {
        self.0.below(usize::try_from(end).unwrap_or(usize::MAX)) as u64
    }
}

/// How somebody uses the program.
struct Habit {
    name: &'static str,
    /// Of a thousand days, on how many the window is opened.
    days: u64,
    /// From which hour on, and for how many hours after it, the window is opened.
    from: u64,
    within: u64,
    /// For how many minutes it stays open, at least and at most.
    minutes: (u64, u64),
}

const HABITS: [Habit; 5] = [
    Habit { name: "always open", days: 1000, from: 0, within: 1, minutes: (1439, 1440) },
    Habit { name: "every working day, eight hours", days: 714, from: 8, within: 2, minutes: (420, 540) },
    Habit { name: "most evenings, half an hour", days: 700, from: 18, within: 5, minutes: (15, 45) },
    Habit { name: "once a week, an hour", days: 143, from: 10, within: 12, minutes: (40, 80) },
    Habit { name: "once a month, ten minutes", days: 33, from: 8, within: 14, minutes: (5, 15) },
];

/// What a mirror sees.
#[derive(Default)]
struct Seen {
    by_day: Vec<u64>,
    by_hour: [u64; 24],
    /// Minutes between the opening of the window and the request.
    after_start: Vec<f64>,
    requests: u64,
}

/// Simulates the year and reports it.
pub(crate) fn measure(seed: u64, report: &mut Report) -> anyhow::Result<()> {
    report.begin_named("crowd", &format!("{COPIES} copies that renew themselves, one year"))?;
    let first: Timestamp = FIRST_DAY.parse()?;
    let mut random = Lot(Random::new(seed));
    let mut everybody = Seen::new();
    for habit in &HABITS {
        let mut seen = Seen::new();
        let copies = COPIES / HABITS.len() as u64;
        for _ in 0..copies {
            live_a_year(habit, first, &mut random, &mut seen);
        }
        let per_copy = seen.requests as f64 / copies as f64;
        report.add(Line::plain(format!("requests a year of a copy: {}", habit.name), "", per_copy))?;
        if habit.minutes.0 < 1439 {
            let least = seen.after_start.iter().copied().fold(f64::INFINITY, f64::min);
            report.add(Line::plain("  the soonest after the window opened", "min", least))?;
            report.add(Line::plain("  the median after the window opened", "min", median(&mut seen.after_start)))?;
        } else {
            let (least, most) = ends(seen.by_hour.iter().map(|count| *count as f64));
            let even = seen.requests as f64 / 24.0;
            report.add(Line::plain("  the quietest hour against an even spread", "", least / even))?;
            report.add(Line::plain("  the busiest hour against an even spread", "", most / even))?;
        }
        everybody.add(&seen);
    }
    // The first month is left out: every copy begins the year with a moment that was just drawn.
    let settled: Vec<f64> = everybody.by_day.iter().take(DAYS as usize).skip(30).map(|count| *count as f64).collect();
    let mean = settled.iter().sum::<f64>() / settled.len() as f64;
    let (least, most) = ends(settled.iter().copied());
    report.add(Line::plain("requests a day at the mirror, mean", "", mean))?;
    report.add(Line::plain("  the quietest day against the mean", "", least / mean))?;
    report.add(Line::plain("  the busiest day against the mean", "", most / mean))?;
    cost(mean / COPIES as f64, report)
}

/// What a million readers cost a mirror, on paper, with the measured rate and the smallest size of a bundle.
fn cost(a_day: f64, report: &mut Report) -> anyhow::Result<()> {
    const READERS: f64 = 1e6;
    /// TLS 1.3 handshake and records, and TCP and IP headers of full segments.
    const OVERHEAD: f64 = 1.04;
    let bundle = SizeClasses::shipped().smallest_for(1).context("there is no size class")? as f64;
    let requests = READERS * a_day;
    report.say("  a mirror for 1,000,000 such readers, on paper")?;
    report.add(Line::plain("  requests a day", "", requests))?;
    report.add(Line::plain("  requests a second, mean", "", requests / 86_400.0))?;
    report.add(Line::plain("  bytes a day", "GB", requests * bundle * OVERHEAD / 1e9))?;
    report.add(Line::plain("  bytes a month", "TB", requests * bundle * OVERHEAD * 30.4 / 1e12))?;
    report.add(Line::plain("  line, mean", "Mb/s", requests * bundle * OVERHEAD * 8.0 / 86_400.0 / 1e6))
}

fn live_a_year(habit: &Habit, first: Timestamp, random: &mut Lot, seen: &mut Seen) {
    let mut kept = None;
    for day in 0..DAYS {
        if random.below(1000) >= habit.days {
            continue;
        }
        let opens = (day * 24 + habit.from) * 60 + random.below(habit.within * 60);
        let minutes = habit.minutes.0 + random.below(habit.minutes.1 - habit.minutes.0 + 1);
        sit(opens, minutes, first, &mut kept, random, seen);
    }
}

/// One session, from the opening of the window to its end.
fn sit(opens: u64, minutes: u64, first: Timestamp, kept: &mut Option<Timestamp>, random: &mut Lot, seen: &mut Seen) {
    let start = first + SignedDuration::from_mins(i64::try_from(opens).unwrap_or_default());
    let at = |running: Duration| Moment { now: start + SignedDuration::try_from(running).unwrap_or_default(), running };
    let mut dice = {
        let mut own = Random::new(random.0.bits());
        move || own.bits()
    };
    let mut schedule = Schedule::new(*kept, at(Duration::ZERO), &mut dice);
    let end = Duration::from_secs(minutes * 60);
    let mut running = Duration::ZERO;
    while running < end {
        match schedule.next(at(running), &mut dice) {
            Next::Wait(wait) => running += wait,
            Next::Renew => {
                seen.note(opens * 60 + running.as_secs(), running);
                let ended = if random.below(FAILS) == 0 { Ended::InVain } else { Ended::Well };
                schedule.ended(ended, at(running), &mut dice);
            }
        }
    }
    *kept = Some(schedule.due());
}

impl Seen {
    fn new() -> Self {
        Self { by_day: vec![0; DAYS as usize + 2], ..Self::default() }
    }

    fn note(&mut self, second: u64, running: Duration) {
        let hour = (second / 3600) as usize;
        if let Some(day) = self.by_day.get_mut(hour / 24) {
            *day += 1;
        }
        if let Some(count) = self.by_hour.get_mut(hour % 24) {
            *count += 1;
        }
        self.after_start.push(running.as_secs_f64() / 60.0);
        self.requests += 1;
    }

    fn add(&mut self, other: &Self) {
        for (sum, count) in self.by_day.iter_mut().zip(&other.by_day) {
            *sum += count;
        }
        self.requests += other.requests;
    }
}

fn ends(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, 0.0), |(least, most), value| (least.min(value), f64::max(most, value)))
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
