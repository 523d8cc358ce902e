//! What a person can answer, and why an answer is refused. Whether one fits a screen is decided in `accept.rs`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use catalogue_model::{ExerciseId, Name, Place, Shelf};

use crate::OwnWords;

/// One thing that can be picked, ticked, or asked about as a row. It says where its words come from, because two steps
/// may use one name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Choice {
    /// What the record names at this step: an option, a row or an item.
    Named {
        /// The step, by position.
        step: usize,
        /// Its name there.
        name: Name,
    },
    /// What lay on a shelf when the sitting began.
    Item {
        /// The shelf.
        shelf: Shelf,
        /// Its place there.
        index: usize,
    },
    /// What was written in this sitting.
    Line {
        /// The step, by position.
        step: usize,
        /// The line of its list; 0 where there is one text.
        line: usize,
    },
}

/// What a person gave at a screen.
///
/// Its [`fmt::Debug`] names the kind alone.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// Goes on: after a text, and with "yes" where a frame asks.
    Continue,
    /// Rather something else, where a frame asks.
    Instead(Instead),
    /// One option.
    Option(Choice),
    /// Any of several.
    Options(BTreeSet<Choice>),
    /// One option for each row; rows may be left out.
    OptionsByRow(BTreeMap<Choice, Choice>),
    /// A number from 0 to 10.
    Number(u8),
    /// A number for each row; rows may be left out.
    NumbersByRow(BTreeMap<Choice, u8>),
    /// Own words.
    Text(OwnWords),
    /// The lines of a list, in order.
    Lines(Vec<Line>),
    /// What is ticked.
    Ticks(BTreeSet<Choice>),
    /// What the person said while a timer ran.
    TimerReading(u8),
    /// A timer came to its end, or the person ended it.
    TimerDone {
        /// What was said meanwhile and not yet told with [`Answer::TimerReading`].
        readings: Vec<u8>,
        /// How long it went on.
        minutes: u16,
        /// Whether the person ended it, which is as good.
        ended_early: bool,
    },
    /// Not this one. What stood here before is gone.
    Skip,
    /// Thought through without writing.
    InMyHead,
}

impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Continue => "Continue",
            Self::Instead(_) => "Instead(…)",
            Self::Option(_) => "Option(…)",
            Self::Options(_) => "Options(…)",
            Self::OptionsByRow(_) => "OptionsByRow(…)",
            Self::Number(_) => "Number(…)",
            Self::NumbersByRow(_) => "NumbersByRow(…)",
            Self::Text(_) => "Text(…)",
            Self::Lines(_) => "Lines(…)",
            Self::Ticks(_) => "Ticks(…)",
            Self::TimerReading(_) => "TimerReading(…)",
            Self::TimerDone { .. } => "TimerDone(…)",
            Self::Skip => "Skip",
            Self::InMyHead => "InMyHead",
        })
    }
}

/// What a person would rather do, where a frame asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    /// Something lighter today.
    Lighter,
    /// The calming tools.
    Tools,
    /// Tomorrow, because it is late.
    Tomorrow,
}

/// One line of a list.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Line(BTreeMap<Name, FieldAnswer>);

impl Line {
    /// Writes into a field, in place of what stood there.
    pub fn put(&mut self, field: Name, answer: FieldAnswer) {
        self.0.insert(field, answer);
    }

    /// What stands in a field.
    #[must_use]
    pub fn get(&self, field: &Name) -> Option<&FieldAnswer> {
        self.0.get(field)
    }

    pub(crate) fn fields(&self) -> impl Iterator<Item = (&Name, &FieldAnswer)> {
        self.0.iter()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Line {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Line(…)")
    }
}

/// What stands in one field of a line.
#[derive(Clone, PartialEq, Eq)]
pub enum FieldAnswer {
    /// Own words.
    Text(OwnWords),
    /// Options of the field; at most one where one is asked for.
    Picks(BTreeSet<Name>),
    /// A number from 0 to 10.
    Number(u8),
}

impl fmt::Debug for FieldAnswer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Text(_) => "Text(…)",
            Self::Picks(_) => "Picks(…)",
            Self::Number(_) => "Number(…)",
        })
    }
}

/// What came of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moved {
    /// A screen of this sitting stands before the person: another one, or the same when a timer runs on.
    Screen,
    /// The person goes elsewhere; the sitting waits.
    Away(Away),
}

/// Where a sitting sends the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Away {
    /// To another exercise.
    Exercise(ExerciseId),
    /// To a place of the program.
    Place(Place),
    /// To something lighter.
    Lighter,
    /// To nothing more today.
    Tomorrow,
}

/// Why an answer was not taken. What had been answered before is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// This screen asks for something else.
    #[error("the screen does not ask for this kind of answer")]
    WrongKind,
    /// It is not among what can be picked here.
    #[error("the screen does not offer this option")]
    UnknownOption,
    /// It is not among the things that are asked about here.
    #[error("the screen does not ask about this row")]
    UnknownRow,
    /// A line of this list has no such field.
    #[error("the list has no such field")]
    UnknownField,
    /// More was picked than the step allows.
    #[error("more than {most} options were picked")]
    TooManyPicks {
        /// How many it allows.
        most: u8,
    },
    /// A number above 10.
    #[error("the scale ends at 10")]
    OutOfRange,
    /// The text is longer than the step allows.
    #[error("the text has more than {most} characters")]
    TooLong {
        /// How many characters it allows.
        most: u16,
    },
    /// The text holds characters that are no writing.
    #[error("the text holds a control character")]
    ControlCharacter,
    /// The list has more lines than the step allows.
    #[error("the list has more than {most} lines")]
    TooManyLines {
        /// How many it allows.
        most: u8,
    },
    /// A timer cannot have been asked so often.
    #[error("the timer was told too many numbers")]
    TooManyReadings,
    /// The first screen stands before the person.
    #[error("there is no screen before this one")]
    NothingBefore,
    /// The sitting is stopped, or the person is elsewhere; it has to be resumed first.
    #[error("the sitting is not before the person")]
    NotHere,
    /// The exercise is at its end.
    #[error("the exercise is at its end")]
    Over,
}
