//! Removes what the person wanted kept only until a day.
//!
//! The day is the caller's; a clock that is far off deletes nothing.

use jiff::civil::Date;
use rusqlite::Connection;

use crate::{
    AskError, ChangeError, Vault,
    columns::{self, Column as _},
};

/// What became of the things whose last day is past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expired {
    /// So many were removed.
    Removed(u32),
    /// Some would have been removed, but the day lies so far behind everything kept that the clock may be wrong. Nothing
    /// was removed; ask the person for the day, then call [`Vault::expire_on`].
    InDoubt {
        /// The newest day on which anything was kept.
        newest: Date,
    },
}

impl Vault {
    /// How many days nothing may have been kept before the clock is doubted. Whoever comes back once a year is believed.
    pub const MOST_DAYS_AWAY: i32 = 400;

    /// Removes what is past its last day. Call it after unlocking.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn expire(&mut self, today: Date) -> Result<Expired, ChangeError> {
        match newest(self.image(), today)? {
            Some(newest) if is_past(self.image(), today)? && days_between(newest, today) > Self::MOST_DAYS_AWAY => {
                Ok(Expired::InDoubt { newest })
            }
            _ => self.expire_on(today).map(Expired::Removed),
        }
    }

    /// Removes what is past its last day, on a day that the person confirmed. Returns how many.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn expire_on(&mut self, today: Date) -> Result<u32, ChangeError> {
        self.change(|image| {
            let day = today.written();
            image.execute(
                "DELETE FROM answer WHERE sitting IN
                     (SELECT number FROM sitting WHERE expires_on <> '' AND expires_on < ?1)",
                [&day],
            )?;
            let sittings = image.execute("DELETE FROM sitting WHERE expires_on <> '' AND expires_on < ?1", [&day])?;
            let items = image.execute("DELETE FROM shelf_item WHERE expires_on <> '' AND expires_on < ?1", [&day])?;
            Ok(u32::try_from(sittings + items).unwrap_or(u32::MAX))
        })
    }
}

fn is_past(image: &Connection, today: Date) -> Result<bool, AskError> {
    let any = "SELECT EXISTS (SELECT 1 FROM sitting WHERE expires_on <> '' AND expires_on < ?1)
                   OR EXISTS (SELECT 1 FROM shelf_item WHERE expires_on <> '' AND expires_on < ?1)";
    Ok(image.query_row(any, [today.written()], |row| row.get(0))?)
}

/// The newest day up to today: what was kept under a clock that was ahead does not vouch for today's.
fn newest(image: &Connection, today: Date) -> Result<Option<Date>, AskError> {
    let newest = "SELECT ifnull(max(day), '') FROM (
                      SELECT day FROM sitting UNION ALL SELECT day FROM shelf_item
                      UNION ALL SELECT day FROM checkin UNION ALL SELECT day FROM mark)
                  WHERE day <= ?1";
    Ok(image.query_row(newest, [today.written()], |row| columns::get_maybe(row, 0))?)
}

fn days_between(earlier: Date, later: Date) -> i32 {
    earlier.until(later).map_or(i32::MAX, |span| span.get_days())
}
