//! Exercises that were done and kept, with their answers.
//!
//! What an exercise asks, and which of it may be kept at all, is the catalogue's concern.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Row, params, types::Type};

use crate::{
    AskError, ChangeError, LongText, Rating, Slug, Vault,
    columns::{self, Column},
};

/// One exercise, done on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// Which exercise.
    pub exercise: Slug,
    /// When.
    pub day: Date,
    /// The last day on which it is kept, if the person named one.
    pub expires_on: Option<Date>,
    /// What was answered, in the order of the exercise.
    pub answers: Vec<Answer>,
}

/// One answer. A question with several options picked has an answer for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The step of the exercise.
    pub step: Slug,
    /// The line of a list, from 1; 0 where the step is no list.
    pub line: u8,
    /// The field of a list, or the row of a question that is asked for several things.
    pub field: Option<Slug>,
    /// What was answered.
    pub value: Value,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// An option, or an item that was ticked.
    Option(Slug),
    /// A number.
    Number(Rating),
    /// Words.
    Text(LongText),
}

/// Which sitting. No number is given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SittingId(i64);

/// A sitting in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SittingHead {
    /// Which.
    pub id: SittingId,
    /// Which exercise.
    pub exercise: Slug,
    /// When.
    pub day: Date,
    /// The last day on which it is kept.
    pub expires_on: Option<Date>,
}

impl SittingId {
    /// The number, for an address.
    #[must_use]
    pub fn number(self) -> i64 {
        self.0
    }

    /// From the number in an address. Whether there is such a sitting shows when it is asked for.
    #[must_use]
    pub fn from_number(number: i64) -> Self {
        Self(number)
    }
}

impl Vault {
    /// How many sittings there may be.
    pub const MOST_SITTINGS: u32 = 2_000;
    /// How many answers a sitting may have: the longest exercise asks for about a quarter.
    pub const MOST_ANSWERS: usize = 200;

    /// Keeps a sitting.
    ///
    /// # Errors
    /// When there are too many, or the change was not made.
    pub fn keep_sitting(&mut self, sitting: &Sitting) -> Result<SittingId, ChangeError> {
        self.change(|image| keep(image, sitting))
    }

    /// All sittings, newest first.
    ///
    /// # Errors
    /// When the vault cannot answer.
    pub fn sittings(&self) -> Result<Vec<SittingHead>, AskError> {
        let mut heads = self
            .image()
            .prepare("SELECT number, exercise, day, expires_on FROM sitting ORDER BY day DESC, number DESC")?;
        Ok(heads.query_map([], head)?.collect::<Result<_, _>>()?)
    }

    /// One sitting with its answers.
    ///
    /// # Errors
    /// When the vault cannot answer.
    pub fn sitting(&self, id: SittingId) -> Result<Option<Sitting>, AskError> {
        let found = self
            .image()
            .query_row("SELECT number, exercise, day, expires_on FROM sitting WHERE number = ?1", [id.0], head)
            .optional()?;
        let Some(SittingHead { exercise, day, expires_on, .. }) = found else { return Ok(None) };
        Ok(Some(Sitting { exercise, day, expires_on, answers: answers(self.image(), id)? }))
    }

    /// Forgets a sitting. That there is none is no fault.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn forget_sitting(&mut self, id: SittingId) -> Result<(), ChangeError> {
        self.change(|image| {
            image.execute("DELETE FROM answer WHERE sitting = ?1", [id.0])?;
            image.execute("DELETE FROM sitting WHERE number = ?1", [id.0])?;
            Ok(())
        })
    }
}

fn keep(image: &Connection, sitting: &Sitting) -> Result<SittingId, ChangeError> {
    if sitting.answers.len() > Vault::MOST_ANSWERS {
        return Err(ChangeError::Full);
    }
    image.execute(
        "INSERT INTO sitting (exercise, day, expires_on) VALUES (?1, ?2, ?3)",
        params![sitting.exercise.as_str(), sitting.day.written(), columns::maybe(sitting.expires_on.as_ref())],
    )?;
    columns::at_most(image, Vault::MOST_SITTINGS, "SELECT count(*) FROM sitting", [])?;
    let id = SittingId(image.last_insert_rowid());
    let mut insert = image.prepare(
        "INSERT INTO answer (sitting, position, step, line, field, kind, value) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (position, answer) in (1_i64..).zip(&sitting.answers) {
        let (kind, value) = answer.value.written();
        let field = columns::maybe(answer.field.as_ref());
        insert.execute(params![id.0, position, answer.step.as_str(), answer.line, field, kind, value])?;
    }
    Ok(id)
}

fn head(row: &Row<'_>) -> rusqlite::Result<SittingHead> {
    Ok(SittingHead {
        id: SittingId(row.get(0)?),
        exercise: columns::get(row, 1)?,
        day: columns::get(row, 2)?,
        expires_on: columns::get_maybe(row, 3)?,
    })
}

fn answers(image: &Connection, id: SittingId) -> rusqlite::Result<Vec<Answer>> {
    let mut answers =
        image.prepare("SELECT step, line, field, kind, value FROM answer WHERE sitting = ?1 ORDER BY position")?;
    let answers = answers.query_map([id.0], |row| {
        Ok(Answer {
            step: columns::get(row, 0)?,
            line: row.get(1)?,
            field: columns::get_maybe(row, 2)?,
            value: Value::read(row.get_ref(3)?.as_str()?, row.get_ref(4)?.as_str()?)
                .ok_or_else(|| columns::malformed(4, Type::Text))?,
        })
    })?;
    answers.collect()
}

impl Value {
    fn written(&self) -> (&'static str, String) {
        match self {
            Self::Option(option) => ("option", option.written()),
            Self::Number(number) => ("number", number.get().to_string()),
            Self::Text(text) => ("text", text.written()),
        }
    }

    fn read(kind: &str, value: &str) -> Option<Self> {
        match kind {
            "option" => Slug::read(value).map(Self::Option),
            "number" => Rating::new(value.parse().ok()?).ok().map(Self::Number),
            "text" => LongText::read(value).map(Self::Text),
            _ => None,
        }
    }
}
