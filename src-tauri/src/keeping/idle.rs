//! How long nobody has touched the window.
//!
//! Two clocks are asked, and the one that says more counts: the steady one stands still while the computer sleeps, the
//! other can be set. A clock that jumps forward locks too early, which harms nothing; one that jumps back cannot keep the
//! window open, because the steady one goes on.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant, SystemTime},
};

/// How often it is looked at.
const GLANCE: Duration = Duration::from_secs(1);

/// Both clocks at one moment.
#[derive(Clone, Copy, Debug)]
struct Moment {
    steady: Instant,
    clock: SystemTime,
}

impl Moment {
    fn now() -> Self {
        Self { steady: Instant::now(), clock: SystemTime::now() }
    }

    /// How long ago an earlier moment was, as the clock says that says more.
    fn since(self, earlier: Self) -> Duration {
        let by_clock = self.clock.duration_since(earlier.clock).unwrap_or_default();
        self.steady.saturating_duration_since(earlier.steady).max(by_clock)
    }
}

/// The time without a touch.
#[derive(Debug, Default)]
pub(super) struct Idle(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// `None`: nothing is open that would have to be locked.
    limit: Option<Duration>,
    touched: Option<Moment>,
    /// Until then nobody is expected to touch anything.
    open_until: Option<Instant>,
}

impl Idle {
    /// From now on it passes after this time. Says whether it is watched for the first time.
    pub(super) fn lock_after(&self, limit: Duration) -> bool {
        let mut state = self.state();
        state.touched = Some(Moment::now());
        state.limit.replace(limit).is_none()
    }

    /// Somebody went on: what they waited for before is over.
    pub(super) fn touched(&self) {
        let mut state = self.state();
        (state.touched, state.open_until) = (Some(Moment::now()), None);
    }

    /// Somebody moved the mouse or struck a key, and may be waiting all the same.
    pub(super) fn stirred(&self) {
        self.state().touched = Some(Moment::now());
    }

    /// For so long nobody needs to touch anything.
    pub(super) fn stays_open_for(&self, time: Duration) {
        self.state().open_until = Instant::now().checked_add(time);
    }

    /// Returns when nobody has touched the window for too long.
    pub(super) async fn passes(&self) {
        while !self.has_passed(Moment::now()) {
            tokio::time::sleep(GLANCE).await;
        }
    }

    fn has_passed(&self, now: Moment) -> bool {
        let state = self.state();
        let (Some(limit), Some(touched)) = (state.limit, state.touched) else { return false };
        let is_waiting = state.open_until.is_some_and(|until| now.steady < until);
        // What was waited for counts as a touch: the limit begins behind it.
        let waited = state.open_until.map_or(Duration::ZERO, |until| until.saturating_duration_since(touched.steady));
        !is_waiting && now.since(touched) >= limit.saturating_add(waited)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    fn after(steady: Duration, clock: Duration) -> Moment {
        let now = Moment::now();
        Moment { steady: now.steady + steady, clock: now.clock + clock }
    }

    #[test]
    fn nothing_passes_while_nothing_is_open() {
        assert!(!Idle::default().has_passed(after(100 * MINUTE, 100 * MINUTE)));
    }

    #[test]
    fn the_window_locks_after_its_minutes_and_no_sooner() {
        let idle = Idle::default();
        assert!(idle.lock_after(3 * MINUTE));
        assert!(!idle.has_passed(after(2 * MINUTE, 2 * MINUTE)));
        assert!(idle.has_passed(after(3 * MINUTE, 3 * MINUTE)));
        assert!(!idle.lock_after(10 * MINUTE), "it is watched twice");
        assert!(!idle.has_passed(after(9 * MINUTE, 9 * MINUTE)));
    }

    #[test]
    fn time_asleep_counts_and_a_clock_that_was_set_back_does_not_help() {
        let idle = Idle::default();
        idle.lock_after(3 * MINUTE);
        assert!(idle.has_passed(after(Duration::ZERO, 60 * MINUTE)), "the computer slept for an hour");
        let now = Moment::now();
        let set_back = Moment { steady: now.steady + 4 * MINUTE, clock: now.clock - 60 * MINUTE };
        assert!(idle.has_passed(set_back));
    }

    #[test]
    fn whoever_stirs_while_an_exercise_lets_time_pass_does_not_end_it_and_whoever_goes_on_does() {
        let idle = Idle::default();
        idle.lock_after(3 * MINUTE);
        idle.stays_open_for(20 * MINUTE);
        idle.stirred();
        assert!(!idle.has_passed(after(19 * MINUTE, 19 * MINUTE)));
        idle.touched();
        assert!(idle.has_passed(after(4 * MINUTE, 4 * MINUTE)));
    }

    #[test]
    fn an_exercise_that_lets_time_pass_keeps_the_window_open_until_its_end_and_the_minutes_behind_it() {
        let idle = Idle::default();
        idle.lock_after(3 * MINUTE);
        idle.stays_open_for(20 * MINUTE);
        assert!(!idle.has_passed(after(19 * MINUTE, 19 * MINUTE)));
        assert!(!idle.has_passed(after(22 * MINUTE, 22 * MINUTE)));
        assert!(idle.has_passed(after(24 * MINUTE, 24 * MINUTE)));
    }
}
