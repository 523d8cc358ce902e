//! Time that passes over a course: started, paused, made longer, ended early, and right when clocks are not.
//!
//! It reads no clock. Every moment comes in as milliseconds of a clock that stands while the computer sleeps, and only what
//! lies between two of them counts. Silence is no pause: whoever lets a quarter of an hour pass touches nothing.

use catalogue_model::Name;

use crate::Course;

const MILLIS: u64 = 1000;
const HALF_A_MINUTE: u64 = 30 * MILLIS;
const MINUTE: u64 = 60 * MILLIS;

/// A course, and how far it has come.
#[derive(Clone, Debug)]
pub struct Clockwork {
    course: Course,
    phase: Phase,
    /// Milliseconds that passed while it ran.
    elapsed: u64,
    /// When it was last looked at.
    seen: u64,
    /// How many questions were answered.
    told: u64,
}

/// What a clockwork is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Not started yet.
    Ready,
    /// Time passes.
    Running,
    /// Time stands still until the person goes on.
    Paused,
    /// At its end, of itself or by the person.
    Over,
}

/// How far a course has come at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimerState<'a> {
    /// What the clockwork is doing.
    pub phase: Phase,
    /// Which stretch it is, counted from 0 over all rounds.
    pub beat: usize,
    /// The name of its words; nothing when the course has no stretch.
    pub cue: Option<&'a Name>,
    /// In which round it is, from 1.
    pub round: u32,
    /// Seconds left in this stretch, begun ones counted.
    pub left_in_beat: u32,
    /// Seconds left in all, begun ones counted.
    pub left: u32,
    /// Full seconds that have passed.
    pub elapsed: u32,
    /// Whether a number should be asked for now.
    pub is_probe_due: bool,
}

impl Clockwork {
    /// A course that has not begun.
    #[must_use]
    pub fn new(course: Course) -> Self {
        Self { course, phase: Phase::Ready, elapsed: 0, seen: 0, told: 0 }
    }

    /// Its course, with what was added.
    #[must_use]
    pub fn course(&self) -> &Course {
        &self.course
    }

    /// Begins, once.
    pub fn start(&mut self, now: u64) {
        if self.phase == Phase::Ready {
            self.phase = Phase::Running;
            self.seen = now;
        }
    }

    /// Stands still from now on.
    pub fn pause(&mut self, now: u64) {
        self.pass(now);
        if self.phase == Phase::Running {
            self.phase = Phase::Paused;
        }
    }

    /// Goes on after a pause.
    pub fn resume(&mut self, now: u64) {
        if self.phase == Phase::Paused {
            self.phase = Phase::Running;
            self.seen = now;
        }
    }

    /// Makes it longer. What had come to its end of itself waits for the person to go on.
    pub fn extend(&mut self, seconds: u16) {
        let was_complete = self.elapsed >= self.whole();
        self.course.extend(seconds);
        if self.phase == Phase::Over && was_complete && seconds > 0 {
            self.phase = Phase::Paused;
        }
    }

    /// Ends it, which is as good as its end.
    pub fn end_early(&mut self, now: u64) {
        self.pass(now);
        self.phase = Phase::Over;
    }

    /// Takes note that the person gave the number that was due.
    pub fn told(&mut self) {
        self.told = self.asked();
    }

    /// Minutes that passed while it ran, to the nearest one.
    #[must_use]
    pub fn minutes(&self) -> u16 {
        u16::try_from(self.elapsed.saturating_add(HALF_A_MINUTE) / MINUTE).unwrap_or(u16::MAX)
    }

    /// Lets time pass up to now, and says how far it has come.
    pub fn tick(&mut self, now: u64) -> TimerState<'_> {
        self.pass(now);
        let elapsed = seconds(self.elapsed);
        let beat = self.course.beat_at(elapsed);
        let end = beat.map_or(0, |(_, beat)| beat.start.saturating_add(beat.seconds));
        TimerState {
            phase: self.phase,
            beat: beat.map_or(0, |(position, _)| position),
            cue: beat.map(|(_, beat)| beat.cue),
            round: beat.map_or(0, |(_, beat)| beat.round),
            left_in_beat: end.saturating_sub(elapsed),
            left: self.course.total().saturating_sub(elapsed),
            elapsed,
            is_probe_due: self.asked() > self.told,
        }
    }

    /// Adds what has passed since it was last looked at.
    fn pass(&mut self, now: u64) {
        // Zero when the clock was set back.
        let passed = now.saturating_sub(self.seen);
        self.seen = now;
        if self.phase != Phase::Running {
            return;
        }
        self.elapsed = self.elapsed.saturating_add(passed).min(self.whole());
        if self.elapsed == self.whole() {
            self.phase = Phase::Over;
        }
    }

    fn whole(&self) -> u64 {
        u64::from(self.course.total()).saturating_mul(MILLIS)
    }

    /// How many numbers should have been asked for by now.
    fn asked(&self) -> u64 {
        let every = self.course.every().map_or(0, u64::from).saturating_mul(MILLIS);
        self.elapsed.checked_div(every).unwrap_or(0)
    }
}

/// Full seconds.
fn seconds(millis: u64) -> u32 {
    u32::try_from(millis / MILLIS).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
