//! What stands around the steps of an exercise: the questions before it, and what comes at its end.

use catalogue_model::{Exercise, Frame};

use crate::{Age, Circumstances, distress};

/// Deeper exercises are not begun in these hours without asking whether tomorrow would do.
const LATE_FROM: u8 = 23;
const LATE_UNTIL: u8 = 5;

/// A screen of a sitting, by its place and without what is on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    /// It is late: would tomorrow do?
    LateEvening,
    /// Is now a good time?
    NowGood,
    /// Distress before.
    Before,
    /// The tools are offered first.
    ToolsFirst,
    /// A step, by position.
    Step(usize),
    /// Distress after.
    After,
    /// Something steadier is offered; the sitting is paused.
    SteadyFirst,
    /// Ninety seconds of breathing.
    CoolDown,
    /// The end.
    Closing,
}

impl Position {
    /// Its name in forms and addresses. A form that carries it cannot answer another screen by a second click.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::LateEvening => "late".to_owned(),
            Self::NowGood => "now".to_owned(),
            Self::Before => "before".to_owned(),
            Self::ToolsFirst => "tools".to_owned(),
            Self::Step(at) => format!("step-{at}"),
            Self::After => "after".to_owned(),
            Self::SteadyFirst => "steady".to_owned(),
            Self::CoolDown => "cool-down".to_owned(),
            Self::Closing => "closing".to_owned(),
        }
    }

    /// The step, if it is one.
    pub(crate) fn step(self) -> Option<usize> {
        match self {
            Self::Step(at) => Some(at),
            _ => None,
        }
    }
}

/// How much stands around the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Around {
    /// A closing line.
    Nothing,
    /// Distress before and after.
    Ratings,
    /// Whether now is a good time, distress before and after, a cool-down.
    Deeper {
        /// Whether to ask first if tomorrow would do.
        is_late: bool,
    },
}

impl Around {
    pub(crate) fn new(exercise: &Exercise, circumstances: &Circumstances) -> Self {
        let is_late = circumstances.hour >= LATE_FROM || circumstances.hour < LATE_UNTIL;
        match (circumstances.age, exercise.frame) {
            (Age::Youth, _) | (Age::Adult, Frame::A) => Self::Nothing,
            (Age::Adult, Frame::B | Frame::BShort) => Self::Ratings,
            (Age::Adult, Frame::C) => Self::Deeper { is_late },
        }
    }

    /// What comes before the steps, if anything does.
    pub(crate) fn first(self) -> Option<Position> {
        match self {
            Self::Nothing => None,
            Self::Ratings => Some(Position::Before),
            Self::Deeper { is_late: false } => Some(Position::NowGood),
            Self::Deeper { is_late: true } => Some(Position::LateEvening),
        }
    }

    /// What comes once the steps are done.
    pub(crate) fn ending(self) -> Position {
        match self {
            Self::Nothing => Position::Closing,
            Self::Ratings | Self::Deeper { .. } => Position::After,
        }
    }

    /// What comes once distress was asked for again; a number may have been left out.
    pub(crate) fn after(self, before: Option<u8>, after: Option<u8>) -> Position {
        match self {
            _ if after.is_some_and(|after| distress::steady_first(before, after)) => Position::SteadyFirst,
            Self::Deeper { .. } => Position::CoolDown,
            Self::Nothing | Self::Ratings => Position::Closing,
        }
    }
}
