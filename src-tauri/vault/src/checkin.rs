//! Check-ins: one a day, in numbers and options, and a line of words at most.
//!
//! Nothing is computed from them here.

use std::{collections::BTreeSet, ops::RangeInclusive};

use jiff::civil::Date;
use rusqlite::{OptionalExtension as _, Row, params};

use crate::{
    AskError, ChangeError, Rating, ShortText, Slug, Vault,
    columns::{self, Column as _},
};

/// How a day was. What was not answered is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// Which day.
    pub day: Date,
    /// From very low to good.
    pub mood: Option<Rating>,
    /// From calm to unbearable.
    pub distress: Option<Rating>,
    /// The pull towards something that the person does not want to do.
    pub pull: Option<Rating>,
    /// Confidence to stay on track tomorrow.
    pub confidence: Option<Rating>,
    /// How much it helped, what was used.
    pub helped: Option<Rating>,
    /// How the night was.
    pub sleep: Option<Slug>,
    /// Alcohol or drugs.
    pub substances: Option<Slug>,
    /// Whether something that matters was done.
    pub mattered: Option<Slug>,
    /// What was around it.
    pub around: BTreeSet<Slug>,
    /// What was used.
    pub used: BTreeSet<Slug>,
    /// A line of words.
    pub note: Option<ShortText>,
}

impl CheckIn {
    /// A day of which nothing is told yet.
    #[must_use]
    pub fn on(day: Date) -> Self {
        Self {
            day,
            mood: None,
            distress: None,
            pull: None,
            confidence: None,
            helped: None,
            sleep: None,
            substances: None,
            mattered: None,
            around: BTreeSet::new(),
            used: BTreeSet::new(),
            note: None,
        }
    }
}

const COLUMNS: &str = "day, mood, distress, pull, confidence, helped, sleep, substances, mattered, around, used, note";

impl Vault {
    /// How many check-ins there may be: twenty years of them.
    pub const MOST_CHECKINS: u32 = 7_320;

    /// The check-in of a day.
    ///
    /// # Errors
    /// When the vault cannot answer.
    pub fn checkin_of(&self, day: Date) -> Result<Option<CheckIn>, AskError> {
        let of_day = format!("SELECT {COLUMNS} FROM checkin WHERE day = ?1");
        Ok(self.image().query_row(&of_day, [day.written()], checkin).optional()?)
    }

    /// The check-ins of these days, oldest first.
    ///
    /// # Errors
    /// When the vault cannot answer.
    pub fn checkins(&self, days: RangeInclusive<Date>) -> Result<Vec<CheckIn>, AskError> {
        let mut checkins =
            self.image().prepare(&format!("SELECT {COLUMNS} FROM checkin WHERE day BETWEEN ?1 AND ?2 ORDER BY day"))?;
        let checkins = checkins.query_map([days.start().written(), days.end().written()], checkin)?;
        Ok(checkins.collect::<Result<_, _>>()?)
    }

    /// Keeps a check-in, in the place of an earlier one of the same day. Ask before that: [`Vault::checkin_of`].
    ///
    /// # Errors
    /// When there are too many, or the change was not made.
    pub fn keep_checkin(&mut self, checkin: &CheckIn) -> Result<(), ChangeError> {
        self.change(|image| {
            image.execute(
                "INSERT OR REPLACE INTO checkin
                     (day, mood, distress, pull, confidence, helped, sleep, substances, mattered, around, used, note)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                params![
                    checkin.day.written(),
                    columns::rating(checkin.mood),
                    columns::rating(checkin.distress),
                    columns::rating(checkin.pull),
                    columns::rating(checkin.confidence),
                    columns::rating(checkin.helped),
                    columns::maybe(checkin.sleep.as_ref()),
                    columns::maybe(checkin.substances.as_ref()),
                    columns::maybe(checkin.mattered.as_ref()),
                    columns::set(&checkin.around),
                    columns::set(&checkin.used),
                    columns::maybe(checkin.note.as_ref()),
                ],
            )?;
            columns::at_most(image, Self::MOST_CHECKINS, "SELECT count(*) FROM checkin", [])
        })
    }

    /// Forgets the check-in of a day. That there is none is no fault.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn forget_checkin(&mut self, day: Date) -> Result<(), ChangeError> {
        self.change(|image| {
            image.execute("DELETE FROM checkin WHERE day = ?1", [day.written()])?;
            Ok(())
        })
    }
}

fn checkin(row: &Row<'_>) -> rusqlite::Result<CheckIn> {
    Ok(CheckIn {
        day: columns::get(row, 0)?,
        mood: columns::get_rating(row, 1)?,
        distress: columns::get_rating(row, 2)?,
        pull: columns::get_rating(row, 3)?,
        confidence: columns::get_rating(row, 4)?,
        helped: columns::get_rating(row, 5)?,
        sleep: columns::get_maybe(row, 6)?,
        substances: columns::get_maybe(row, 7)?,
        mattered: columns::get_maybe(row, 8)?,
        around: columns::get_set(row, 9)?,
        used: columns::get_set(row, 10)?,
        note: columns::get_maybe(row, 11)?,
    })
}
