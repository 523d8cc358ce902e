//! Marks: that an exercise was done, and the two numbers around it. No words and no answers.
//!
//! Whether marks are made at all is the person's choice, and asked elsewhere.

use jiff::civil::Date;
use rusqlite::{Row, params, types::Type};

use crate::{
    AskError, ChangeError, Rating, Slug, Vault,
    columns::{self, Column as _},
};

/// That an exercise was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Which exercise.
    pub exercise: Slug,
    /// When.
    pub day: Date,
    /// The number before.
    pub before: Option<Rating>,
    /// The number after.
    pub after: Option<Rating>,
    /// How long it took.
    pub minutes: Option<u16>,
    /// How it ended.
    pub state: MarkState,
}

/// How an exercise ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MarkState {
    /// It was gone through.
    Done,
    /// It was left off, because steadying came first.
    Paused,
}

impl MarkState {
    fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Paused => "paused",
        }
    }
}

/// Which mark. No number is given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MarkId(i64);

impl MarkId {
    /// The number, for an address.
    #[must_use]
    pub fn number(self) -> i64 {
        self.0
    }

    /// From the number in an address. Whether there is such a mark shows when it is asked for.
    #[must_use]
    pub fn from_number(number: i64) -> Self {
        Self(number)
    }
}

impl Vault {
    /// How many marks there may be: several a day for ten years.
    pub const MOST_MARKS: u32 = 15_000;

    /// Keeps a mark.
    ///
    /// # Errors
    /// When there are too many, or the change was not made.
    pub fn keep_mark(&mut self, mark: &Mark) -> Result<MarkId, ChangeError> {
        self.change(|image| {
            image.execute(
                "INSERT INTO mark (exercise, day, before, after, minutes, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    mark.exercise.as_str(),
                    mark.day.written(),
                    columns::rating(mark.before),
                    columns::rating(mark.after),
                    mark.minutes.map_or(-1, i64::from),
                    mark.state.as_str(),
                ],
            )?;
            columns::at_most(image, Self::MOST_MARKS, "SELECT count(*) FROM mark", [])?;
            Ok(MarkId(image.last_insert_rowid()))
        })
    }

    /// All marks, newest first.
    ///
    /// # Errors
    /// When the vault cannot answer.
    pub fn marks(&self) -> Result<Vec<(MarkId, Mark)>, AskError> {
        let mut marks = self.image().prepare(
            "SELECT number, exercise, day, before, after, minutes, state FROM mark ORDER BY day DESC, number DESC",
        )?;
        Ok(marks.query_map([], mark)?.collect::<Result<_, _>>()?)
    }

    /// Forgets a mark. That there is none is no fault.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn forget_mark(&mut self, id: MarkId) -> Result<(), ChangeError> {
        self.change(|image| {
            image.execute("DELETE FROM mark WHERE number = ?1", [id.0])?;
            Ok(())
        })
    }
}

fn mark(row: &Row<'_>) -> rusqlite::Result<(MarkId, Mark)> {
    let minutes = match row.get(5)? {
        -1 => None,
        minutes => Some(u16::try_from(minutes).map_err(|_| columns::malformed(5, Type::Integer))?),
    };
    let state = match row.get_ref(6)?.as_str()? {
        "done" => MarkState::Done,
        "paused" => MarkState::Paused,
        _ => return Err(columns::malformed(6, Type::Text)),
    };
    let mark = Mark {
        exercise: columns::get(row, 1)?,
        day: columns::get(row, 2)?,
        before: columns::get_rating(row, 3)?,
        after: columns::get_rating(row, 4)?,
        minutes,
        state,
    };
    Ok((MarkId(row.get(0)?), mark))
}
