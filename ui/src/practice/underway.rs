//! An exercise that somebody is doing: where they are in it, and the time that runs.

use player::{Clockwork, Course, Sitting};

/// An exercise under way.
pub(crate) struct Underway {
    pub(crate) sitting: Sitting,
    /// The clock of the screen in view, with the step's position; `None` for the cool-down.
    clockwork: Option<(Option<usize>, Clockwork)>,
    /// Rises with each exercise that is begun.
    pub(crate) begun: u64,
    /// More lines than usual were asked for on the list in view.
    pub(crate) more_lines: usize,
    /// Whether its end was noted.
    pub(crate) is_noted: bool,
}

impl Underway {
    pub(crate) fn new(sitting: Sitting, begun: u64) -> Self {
        Self { sitting, clockwork: None, begun, more_lines: 0, is_noted: false }
    }

    /// The clock of a step, if it was set.
    pub(crate) fn clockwork(&mut self, step: Option<usize>) -> Option<&mut Clockwork> {
        self.clockwork.as_mut().filter(|(of, _)| *of == step).map(|(_, clockwork)| clockwork)
    }

    /// Sets the clock of a step and starts it.
    pub(crate) fn start(&mut self, step: Option<usize>, course: Course, now: u64) {
        let (_, clockwork) = self.clockwork.insert((step, Clockwork::new(course)));
        clockwork.start(now);
    }

    /// Forgets the clock: another screen is in view.
    pub(crate) fn moved_on(&mut self) {
        self.clockwork = None;
        self.more_lines = 0;
    }
}
