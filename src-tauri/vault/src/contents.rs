//! What is kept, by kind: for the page that shows it and erases it.
//!
//! The things themselves are in the module of each kind.

use std::{collections::BTreeMap, ops::RangeInclusive};

use jiff::civil::Date;
use rusqlite::Row;

use crate::{AskError, ChangeError, Slug, Vault, columns};

/// The kinds of things that are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Exercises with their answers.
    Sitting,
    /// Lists of a person's own, all of them.
    Shelf,
    /// The plan, with the day of its review.
    Plan,
    /// Check-ins.
    CheckIn,
    /// That exercises were done, with numbers.
    Mark,
    /// How the person wants things.
    Choice,
}

/// How many of a kind are kept, and from when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// How many.
    pub count: u32,
    /// The first and the last day, where the kind has days.
    pub days: Option<RangeInclusive<Date>>,
}

/// Everything that is kept, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Exercises with their answers.
    pub sittings: Held,
    /// What is on each shelf.
    pub shelves: BTreeMap<Slug, Held>,
    /// The lines of the plan.
    pub plan: Held,
    /// Check-ins.
    pub checkins: Held,
    /// Marks.
    pub marks: Held,
    /// Choices.
    pub choices: Held,
}

impl Kind {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 6] = [Self::Sitting, Self::Shelf, Self::Plan, Self::CheckIn, Self::Mark, Self::Choice];

    /// Its tables, those first that refer to others.
    fn tables(self) -> &'static [&'static str] {
        match self {
            Self::Sitting => &["answer", "sitting"],
            Self::Shelf => &["shelf_item"],
            Self::Plan => &["plan_item", "plan_review"],
            Self::CheckIn => &["checkin"],
            Self::Mark => &["mark"],
            Self::Choice => &["choice"],
        }
    }
}

impl Vault {
    /// What is kept.
    ///
    /// # Errors
    /// When the vault cannot answer.
    pub fn contents(&self) -> Result<Contents, AskError> {
        let counted = |count: &str| self.image().query_row(count, [], |row| held(row, 0));
        let mut shelves = self.image().prepare(
            "SELECT shelf, count(*), ifnull(min(day), ''), ifnull(max(day), '') FROM shelf_item GROUP BY shelf",
        )?;
        let shelves = shelves.query_map([], |row| Ok((columns::get(row, 0)?, held(row, 1)?)))?;
        Ok(Contents {
            sittings: counted("SELECT count(*), ifnull(min(day), ''), ifnull(max(day), '') FROM sitting")?,
            shelves: shelves.collect::<Result<_, _>>()?,
            plan: counted("SELECT count(*), '', '' FROM plan_item")?,
            checkins: counted("SELECT count(*), ifnull(min(day), ''), ifnull(max(day), '') FROM checkin")?,
            marks: counted("SELECT count(*), ifnull(min(day), ''), ifnull(max(day), '') FROM mark")?,
            choices: counted("SELECT count(*), '', '' FROM choice")?,
        })
    }

    /// Forgets everything of a kind.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn forget_all(&mut self, kind: Kind) -> Result<(), ChangeError> {
        self.change(|image| {
            for table in kind.tables() {
                image.execute(&format!("DELETE FROM {table}"), [])?;
            }
            Ok(())
        })
    }
}

fn held(row: &Row<'_>, from: usize) -> rusqlite::Result<Held> {
    let days = columns::get_maybe(row, from + 1)?.zip(columns::get_maybe(row, from + 2)?);
    Ok(Held { count: row.get(from)?, days: days.map(|(first, last)| first..=last) })
}
