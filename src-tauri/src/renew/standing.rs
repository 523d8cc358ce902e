//! How renewal stands in this session: what runs, how the last one ended, what was open before.
//!
//! A renewal that was stopped may still be on its way out when the next one begins. Each knows itself by its signal, and
//! one whose signal was given changes nothing here any more.

use std::sync::Arc;

use catalogue_model::{Attempt, RenewalOutcome};
use catalogue_store::Edition;
use catalogue_update::{Cancel, Seen, Step};
use ui::{RenewalRunning, RenewalState};

/// How things stand.
pub(super) struct Standing {
    /// The floor that the open edition sets.
    pub(super) seen: Option<Seen>,
    running: Option<Running>,
    last: Option<RenewalOutcome>,
    ended: u64,
    previous: Option<Arc<Edition>>,
    expected: u64,
}

/// A renewal under way.
struct Running {
    shown: RenewalRunning,
    signal: Cancel,
    /// Whether it is storing what it brought: too late to stop it.
    is_settling: bool,
    /// Whether somebody wanted to stop it meanwhile. After storing, it goes no further.
    is_unwanted: bool,
}

impl Standing {
    /// Nothing has happened yet. An edition has about as many bytes as this.
    pub(super) fn new(expected: usize) -> Self {
        let expected = u64::try_from(expected).unwrap_or(u64::MAX);
        Self { seen: None, running: None, last: None, ended: 0, previous: None, expected }
    }

    /// A renewal begins, unless one is under way.
    pub(super) fn begin(&mut self, from: String) -> Option<Cancel> {
        if self.running.is_some() {
            return None;
        }
        let signal = Cancel::default();
        let shown = RenewalRunning { from, received: 0, expected: self.expected, is_checking: false };
        self.running = Some(Running { shown, signal: signal.clone(), is_settling: false, is_unwanted: false });
        Some(signal)
    }

    /// The renewal of this signal is so far. What is on a road is not storing any more: it can be stopped again.
    pub(super) fn show(&mut self, signal: &Cancel, from: &str, step: Step) {
        if let Some(running) = self.running.as_mut().filter(|_| !signal.is_cancelled()) {
            running.is_settling = false;
            if running.is_unwanted {
                return self.cancel();
            }
        }
        let Some(running) = self.running.as_mut().filter(|_| !signal.is_cancelled()) else { return };
        from.clone_into(&mut running.shown.from);
        running.shown.is_checking = step == Step::Checking;
        if let Step::Received(received) = step {
            running.shown.received = received;
        }
    }

    /// Stops what runs, unless it is storing what it brought.
    pub(super) fn cancel(&mut self) {
        if let Some(running) = &mut self.running {
            running.is_unwanted = true;
        }
        if let Some(running) = self.running.take_if(|running| !running.is_settling) {
            running.signal.cancel();
            self.end(RenewalOutcome::Cancelled);
        }
    }

    /// The renewal of this signal is about to store what it brought. If it was stopped, it must not.
    #[must_use]
    pub(super) fn settle(&mut self, signal: &Cancel) -> bool {
        match self.running.as_mut().filter(|_| !signal.is_cancelled()) {
            Some(running) => {
                running.is_settling = true;
                true
            }
            None => false,
        }
    }

    /// The renewal of this signal ended.
    pub(super) fn finish(&mut self, signal: &Cancel, outcome: RenewalOutcome) {
        if !signal.is_cancelled() {
            self.running = None;
            self.end(outcome);
        }
    }

    fn end(&mut self, outcome: RenewalOutcome) {
        self.last = Some(outcome);
        self.ended = self.ended.saturating_add(1);
    }

    /// The renewal of this signal brought nothing.
    pub(super) fn fail(&mut self, signal: &Cancel, attempts: Vec<Attempt>) {
        self.finish(signal, RenewalOutcome::Failed { attempts });
    }

    /// Another edition is open now: `previous` was before, if the two differ.
    pub(super) fn opened(&mut self, seen: Seen, length: usize, previous: Option<Arc<Edition>>) {
        self.seen = Some(seen);
        self.expected = u64::try_from(length).unwrap_or(u64::MAX);
        if previous.is_some() {
            self.previous = previous;
        }
    }

    /// This edition was open before a private channel had another.
    pub(super) fn was_open(&mut self, previous: Option<Arc<Edition>>) {
        self.previous = previous;
    }

    /// There is nothing to compare with any more.
    pub(super) fn forget_previous(&mut self) {
        self.previous = None;
    }

    /// What the interface shows of it.
    pub(super) fn shown(&self) -> RenewalState {
        RenewalState {
            running: self.running.as_ref().map(|running| running.shown.clone()),
            last: self.last.clone(),
            ended: self.ended,
            previous: self.previous.clone(),
            ..RenewalState::default()
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    /// One that has stored the edition of a private channel and goes on to the mirrors.
    fn going_on(between: impl FnOnce(&mut Standing)) -> (Standing, Cancel) {
        let mut standing = Standing::new(1);
        let signal = standing.begin("stick".to_owned()).unwrap();
        assert!(standing.settle(&signal));
        between(&mut standing);
        standing.show(&signal, "mirror", Step::Received(0));
        (standing, signal)
    }

    #[test]
    fn what_goes_on_after_storing_can_be_stopped_again() {
        let (mut standing, signal) = going_on(|_| {});
        assert!(!signal.is_cancelled() && standing.running.is_some());
        standing.cancel();
        assert!(signal.is_cancelled() && standing.running.is_none());
    }

    #[test]
    fn what_was_to_be_stopped_while_it_stored_goes_no_further() {
        let (standing, signal) = going_on(Standing::cancel);
        assert!(signal.is_cancelled() && standing.running.is_none());
        assert_eq!(standing.last, Some(RenewalOutcome::Cancelled));
    }
}
