//! The way a person came through a sitting, and how far the answers lead that they gave already.

use crate::{Outcome, Position};

/// The screens a person came by, with the one that stands before them.
#[derive(Clone)]
pub(crate) struct Trail {
    earlier: Vec<Stop>,
    here: Stop,
}

/// One screen on the way.
#[derive(Clone)]
struct Stop {
    position: Position,
    /// What the timer there was told before it was done.
    readings: Vec<u8>,
}

impl Stop {
    fn at(position: Position) -> Self {
        Self { position, readings: Vec::new() }
    }
}

impl Trail {
    /// A way that begins here.
    pub(crate) fn from(position: Position) -> Self {
        Self { earlier: Vec::new(), here: Stop::at(position) }
    }

    pub(crate) fn position(&self) -> Position {
        self.here.position
    }

    /// What the timer that stands here was told so far.
    pub(crate) fn readings(&self) -> &[u8] {
        &self.here.readings
    }

    /// Every screen, the present one last.
    pub(crate) fn positions(&self) -> impl Iterator<Item = Position> + '_ {
        self.earlier.iter().chain(std::iter::once(&self.here)).map(|stop| stop.position)
    }

    pub(crate) fn step_on(&mut self, position: Position) {
        let left = std::mem::replace(&mut self.here, Stop::at(position));
        self.earlier.push(left);
    }

    /// Goes back by one screen, which stands there as it was left; nothing when there is none.
    pub(crate) fn back(&mut self) -> Option<()> {
        self.here = self.earlier.pop()?;
        Some(())
    }

    /// The timer that stands here was told a number.
    pub(crate) fn tell(&mut self, number: u8) {
        self.here.readings.push(number);
    }
}

/// The way the person came, and on from there as far as answers lead that are given already.
pub(crate) struct Path {
    pub(crate) positions: Vec<Position>,
    /// Whether it leaves the exercise where nothing more comes.
    pub(crate) is_over: bool,
}

impl Path {
    pub(crate) fn outcome(&self) -> Outcome {
        if self.positions.contains(&Position::SteadyFirst) {
            Outcome::Paused
        } else if self.is_over || self.positions.contains(&Position::Closing) {
            Outcome::Done
        } else {
            Outcome::Open
        }
    }
}
