//! How values of ours stand in columns, and how they come back: checked, as everything that was written earlier.
//!
//! '' and -1 stand for what is not known (see `schema.sql`).

use std::collections::BTreeSet;

use jiff::civil::Date;
use rusqlite::{Connection, Row, types::Type};

use crate::{ChangeError, LongText, Rating, ShortText, Slug};

/// A value that stands in a column as text, and never as an empty one.
pub(crate) trait Column: Sized {
    fn written(&self) -> String;
    fn read(text: &str) -> Option<Self>;
}

macro_rules! column {
    ($($type:ty),+) => {$(
        impl Column for $type {
            fn written(&self) -> String {
                self.as_str().to_owned()
            }

            fn read(text: &str) -> Option<Self> {
                Self::new(text).ok()
            }
        }
    )+};
}

column!(Slug, ShortText, LongText);

impl Column for Date {
    fn written(&self) -> String {
        self.to_string()
    }

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// What may lack.
pub(crate) fn maybe<T: Column>(value: Option<&T>) -> String {
    value.map(Column::written).unwrap_or_default()
}

/// Names that stand in one column.
pub(crate) fn set(names: &BTreeSet<Slug>) -> String {
    names.iter().map(Slug::as_str).collect::<Vec<_>>().join(" ")
}

/// A rating that may lack.
pub(crate) fn rating(value: Option<Rating>) -> i64 {
    value.map_or(-1, |rating| i64::from(rating.get()))
}

/// Reads a value.
pub(crate) fn get<T: Column>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text = row.get_ref(column)?.as_str()?;
    T::read(text).ok_or_else(|| malformed(column, Type::Text))
}

/// Reads a value that may lack.
pub(crate) fn get_maybe<T: Column>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>> {
    let lacks = row.get_ref(column)?.as_str()?.is_empty();
    if lacks { Ok(None) } else { get(row, column).map(Some) }
}

/// Reads names.
pub(crate) fn get_set(row: &Row<'_>, column: usize) -> rusqlite::Result<BTreeSet<Slug>> {
    let text = row.get_ref(column)?.as_str()?;
    text.split_terminator(' ').map(|name| Slug::new(name).map_err(|_| malformed(column, Type::Text))).collect()
}

/// Reads a rating that may lack.
pub(crate) fn get_rating(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Rating>> {
    let number: i64 = row.get(column)?;
    if number == -1 {
        return Ok(None);
    }
    let rating = u8::try_from(number).ok().and_then(|number| Rating::new(number).ok());
    rating.map(Some).ok_or_else(|| malformed(column, Type::Integer))
}

/// A value breaks a rule that it was held to when it was written.
pub(crate) fn malformed(column: usize, kind: Type) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, kind, "the value breaks a rule of the vault".into())
}

/// Refuses a change after which more than `most` are counted.
pub(crate) fn at_most(
    image: &Connection,
    most: u32,
    count: &str,
    parameters: impl rusqlite::Params,
) -> Result<(), ChangeError> {
    let counted: u32 = image.query_row(count, parameters, |row| row.get(0))?;
    if counted > most { Err(ChangeError::Full) } else { Ok(()) }
}
