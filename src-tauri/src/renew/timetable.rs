//! Renewal by itself: carries out the schedule while the program is open.
//!
//! When to renew is decided in `catalogue_update::Schedule`; here are only the sleep, the settings and the clock.

use std::{
    convert::Infallible,
    time::{Duration, Instant},
};

use catalogue_update::{Ended, Moment, Next, Schedule};
use jiff::Timestamp;
use tokio::sync::oneshot;

use super::{Renewals, chance};

/// What the schedule is carried out with.
trait Carrier {
    /// What the clocks say.
    fn moment(&self) -> Moment;

    /// Lets this time go by.
    fn sleep(&self, length: Duration) -> impl Future<Output = ()> + Send;

    /// Keeps the hour in which the next renewal is due.
    fn keep(&self, due: Timestamp);

    /// Renews, and says how it ended.
    fn renew(&self) -> impl Future<Output = Ended> + Send;
}

/// Renews by itself until it is aborted.
pub(super) async fn run(renewals: Renewals) {
    let kept = renewals.0.held().settings.due;
    match carry_out(kept, &Real { renewals, start: Instant::now() }, chance).await {}
}

async fn carry_out(kept: Option<Timestamp>, carrier: &impl Carrier, mut dice: impl FnMut() -> u64) -> Infallible {
    let mut schedule = Schedule::new(kept, carrier.moment(), &mut dice);
    let mut kept = kept;
    loop {
        if kept != Some(schedule.due()) {
            kept = Some(schedule.due());
            carrier.keep(schedule.due());
        }
        match schedule.next(carrier.moment(), &mut dice) {
            Next::Wait(wait) => carrier.sleep(wait.max(Duration::from_secs(1))).await,
            Next::Renew => {
                let ended = carrier.renew().await;
                schedule.ended(ended, carrier.moment(), &mut dice);
            }
        }
    }
}

/// The renewals of this program, and the clocks of this computer.
struct Real {
    renewals: Renewals,
    start: Instant,
}

impl Carrier for Real {
    fn moment(&self) -> Moment {
        // The second clock cannot be set, and stands still while the computer sleeps.
        Moment { now: self.renewals.0.clock.now(), running: self.start.elapsed() }
    }

    async fn sleep(&self, length: Duration) {
        tokio::time::sleep(length).await;
    }

    fn keep(&self, due: Timestamp) {
        self.renewals.0.change(|settings| settings.due = Some(due));
    }

    async fn renew(&self) -> Ended {
        let Some(roads) = self.renewals.0.roads().filter(|roads| !roads.is_empty()) else { return Ended::InVain };
        let (sender, receiver) = oneshot::channel();
        self.renewals.try_roads(roads, move |ended| {
            // Nobody hears it when the schedule was stopped meanwhile.
            let _ = sender.send(ended);
        });
        receiver.await.unwrap_or(Ended::InVain)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use std::{
        future,
        pin::pin,
        sync::Mutex,
        task::{Context, Poll, Waker},
    };

    use jiff::SignedDuration;

    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 60 * 60);
    const BEGAN: &str = "2026-12-01T09:17:00Z";

    /// What happened: renewals and kept hours, each with the moment.
    #[derive(Default)]
    struct Notes {
        renewed: Vec<Timestamp>,
        kept: Vec<Timestamp>,
    }

    /// Time that goes by at each sleep and at once, until it is over; and renewals that end as told.
    struct Staged {
        length: Duration,
        passed: Mutex<Duration>,
        ended: Ended,
        notes: Mutex<Notes>,
    }

    impl Carrier for Staged {
        fn moment(&self) -> Moment {
            let running = *self.passed.lock().unwrap();
            let began: Timestamp = BEGAN.parse().unwrap();
            Moment { now: began + SignedDuration::try_from(running).unwrap(), running }
        }

        async fn sleep(&self, length: Duration) {
            let wakes = *self.passed.lock().unwrap() + length;
            if wakes > self.length {
                future::pending::<()>().await;
            }
            *self.passed.lock().unwrap() = wakes;
        }

        fn keep(&self, due: Timestamp) {
            self.notes.lock().unwrap().kept.push(due);
        }

        async fn renew(&self) -> Ended {
            self.sleep(Duration::from_secs(20)).await;
            self.notes.lock().unwrap().renewed.push(self.moment().now);
            self.ended
        }
    }

    /// Lets the schedule run for as long as this.
    fn after(length: Duration, kept: Option<Timestamp>, ended: Ended) -> Notes {
        let staged = Staged { length, passed: Mutex::default(), ended, notes: Mutex::default() };
        let mut state: u64 = 1;
        let dice = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state ^ (state >> 29)
        };
        {
            // It waits for nothing until the staged time is over, so it gets there when it is polled once.
            let schedule = pin!(carry_out(kept, &staged, dice));
            let Poll::Pending = schedule.poll(&mut Context::from_waker(Waker::noop()));
        }
        staged.notes.into_inner().unwrap()
    }

    #[test]
    fn a_month_has_a_few_renewals_and_each_draws_the_next_hour() {
        let notes = after(30 * DAY, None, Ended::Well);
        assert!((2..9).contains(&notes.renewed.len()), "{:?}", notes.renewed);
        // One hour is drawn at the start, one after each renewal.
        assert_eq!(notes.kept.len(), notes.renewed.len() + 1);
        assert!(notes.kept.iter().all(|due| due.as_second() % 3600 == 0), "{:?}", notes.kept);
    }

    #[test]
    fn what_was_due_long_ago_comes_once_and_not_at_the_start() {
        let due = "2026-01-01T00:00:00Z".parse().unwrap();
        assert_eq!(after(Duration::from_secs(300), Some(due), Ended::Well).renewed, []);
        assert_eq!(after(Duration::from_secs(300), Some(due), Ended::Well).kept, []);
        assert_eq!(after(DAY / 2, Some(due), Ended::Well).renewed.len(), 1);
    }

    #[test]
    fn what_was_in_vain_is_tried_again_within_days() {
        let notes = after(30 * DAY, None, Ended::InVain);
        assert!((12..50).contains(&notes.renewed.len()), "{:?}", notes.renewed);
    }
}
