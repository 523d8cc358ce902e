//! Renewal by itself: carries out the schedule while the program is open.
//!
//! When to renew is decided in `catalogue_update::Schedule`; here are only the sleep, the settings and the clock.

use std::{convert::Infallible, time::Duration};

use catalogue_update::{Ended, Moment, Next, Schedule};
use jiff::Timestamp;
use tokio::{
    sync::oneshot,
    time::{Instant, sleep},
};

use super::{Renewals, chance};

/// What the schedule is carried out with.
trait Carrier {
    /// What the computer's clock says.
    fn now(&self) -> Timestamp;

    /// Keeps the hour in which the next renewal is due.
    fn keep(&self, due: Timestamp);

    /// Renews, and says how it ended.
    fn renew(&self) -> impl Future<Output = Ended> + Send;
}

/// Renews by itself until it is aborted.
pub(super) async fn run(renewals: Renewals) {
    let kept = renewals.0.held().settings.due;
    match carry_out(kept, renewals, chance).await {}
}

async fn carry_out(kept: Option<Timestamp>, carrier: impl Carrier, mut dice: impl FnMut() -> u64) -> Infallible {
    // Tokio's clock cannot be set, and stands still while the computer sleeps.
    let start = Instant::now();
    let moment = || Moment { now: carrier.now(), running: start.elapsed() };
    let mut schedule = Schedule::new(kept, moment(), &mut dice);
    let mut kept = kept;
    loop {
        if kept != Some(schedule.due()) {
            kept = Some(schedule.due());
            carrier.keep(schedule.due());
        }
        match schedule.next(moment(), &mut dice) {
            Next::Wait(wait) => sleep(wait.max(Duration::from_secs(1))).await,
            Next::Renew => {
                let ended = carrier.renew().await;
                schedule.ended(ended, moment(), &mut dice);
            }
        }
    }
}

impl Carrier for Renewals {
    fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    fn keep(&self, due: Timestamp) {
        self.0.change(|settings| settings.due = Some(due));
    }

    async fn renew(&self) -> Ended {
        let Some(roads) = self.0.roads().filter(|roads| !roads.is_empty()) else { return Ended::InVain };
        let (sender, receiver) = oneshot::channel();
        self.try_roads(roads, move |ended| {
            // Nobody hears it when the schedule was stopped meanwhile.
            let _ = sender.send(ended);
        });
        receiver.await.unwrap_or(Ended::InVain)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use std::sync::{Arc, Mutex};

    use jiff::SignedDuration;

    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 60 * 60);

    /// What happened: renewals and kept hours, each with the moment.
    #[derive(Default)]
    struct Notes {
        renewed: Vec<Timestamp>,
        kept: Vec<Timestamp>,
    }

    /// A clock that goes with tokio's, and renewals that end as told.
    struct Staged {
        start: Instant,
        began: Timestamp,
        ended: Ended,
        notes: Arc<Mutex<Notes>>,
    }

    impl Carrier for Staged {
        fn now(&self) -> Timestamp {
            self.began + SignedDuration::try_from(self.start.elapsed()).unwrap()
        }

        fn keep(&self, due: Timestamp) {
            self.notes.lock().unwrap().kept.push(due);
        }

        async fn renew(&self) -> Ended {
            sleep(Duration::from_secs(20)).await;
            self.notes.lock().unwrap().renewed.push(self.now());
            self.ended
        }
    }

    /// Lets the schedule run for as long as this.
    async fn after(length: Duration, kept: Option<Timestamp>, ended: Ended) -> Notes {
        let notes = Arc::new(Mutex::new(Notes::default()));
        let began = "2026-12-01T09:17:00Z".parse().unwrap();
        let carrier = Staged { start: Instant::now(), began, ended, notes: Arc::clone(&notes) };
        let mut state: u64 = 1;
        let dice = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state ^ (state >> 29)
        };
        let _ = tokio::time::timeout(length, carry_out(kept, carrier, dice)).await;
        Arc::into_inner(notes).unwrap().into_inner().unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn a_month_has_a_few_renewals_and_each_draws_the_next_hour() {
        let notes = after(30 * DAY, None, Ended::Well).await;
        assert!((2..9).contains(&notes.renewed.len()), "{:?}", notes.renewed);
        // One hour is drawn at the start, one after each renewal.
        assert_eq!(notes.kept.len(), notes.renewed.len() + 1);
        assert!(notes.kept.iter().all(|due| due.as_second() % 3600 == 0), "{:?}", notes.kept);
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_due_long_ago_comes_once_and_not_at_the_start() {
        let due = "2026-01-01T00:00:00Z".parse().unwrap();
        assert_eq!(after(Duration::from_secs(300), Some(due), Ended::Well).await.renewed, []);
        assert_eq!(after(Duration::from_secs(300), Some(due), Ended::Well).await.kept, []);
        assert_eq!(after(DAY / 2, Some(due), Ended::Well).await.renewed.len(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_in_vain_is_tried_again_within_days() {
        let notes = after(30 * DAY, None, Ended::InVain).await;
        assert!((12..50).contains(&notes.renewed.len()), "{:?}", notes.renewed);
    }
}
