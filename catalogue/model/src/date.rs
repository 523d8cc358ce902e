//! Dates as precise as their source states them.

use jiff::civil::Date;

use crate::Malformed;

/// A date that a page carries: a year, a month of a year, or a day.
///
/// The precision is part of the fact: `2023` is not the first of January.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatedDate {
    /// Only the year is stated.
    Year(i16),
    /// Year and month (1 to 12) are stated.
    Month(i16, i8),
    /// A full day.
    Day(Date),
}

impl StatedDate {
    /// Reads `2023`, `2023-05` or `2023-05-17` (ISO 8601).
    ///
    /// # Errors
    /// When the text is none of these or names no real day.
    pub fn new(text: &str) -> Result<Self, Malformed> {
        let malformed = || Malformed::new(format!("{text:?} is not a date"), "write 2023, 2023-05 or 2023-05-17");
        let shape: Vec<usize> = text.split('-').map(str::len).collect();
        if !text.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            return Err(malformed());
        }
        let mut parts = text.split('-');
        let year: i16 = parts.next().and_then(|y| y.parse().ok()).filter(|y| *y > 0).ok_or_else(malformed)?;
        let month: Option<i8> = parts.next().and_then(|m| m.parse().ok());
        match (shape.as_slice(), month) {
            ([4], _) => Ok(Self::Year(year)),
            ([4, 2], Some(month @ 1..=12)) => Ok(Self::Month(year, month)),
            ([4, 2, 2], _) => text.parse().map(Self::Day).map_err(|_| malformed()),
            _ => Err(malformed()),
        }
    }

    /// The last day the date can mean: a page "of 2023" is at most as new as the last day of that year.
    #[must_use]
    pub fn latest_day(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 12, 31).unwrap_or(Date::MAX),
            Self::Month(year, month) => Date::new(year, month, 1).map_or(Date::MAX, Date::last_of_month),
            Self::Day(day) => day,
        }
    }

    /// The first day the date can mean.
    #[must_use]
    pub fn first_day(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 1, 1).unwrap_or(Date::MIN),
            Self::Month(year, month) => Date::new(year, month, 1).unwrap_or(Date::MIN),
            Self::Day(day) => day,
        }
    }
}

impl std::fmt::Display for StatedDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::StatedDate;

    #[test]
    fn precision_is_kept() {
        for text in ["2023", "2023-05", "2023-05-17"] {
            assert_eq!(StatedDate::new(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["", "23", "2023-13", "2023-02-30", "2023-5", "May 2023", "2023-05-17T00:00", "-2023"] {
            StatedDate::new(text).unwrap_err();
        }
    }

    #[test]
    fn a_month_reaches_to_its_last_day() {
        assert_eq!(StatedDate::new("2024-02").unwrap().latest_day(), jiff::civil::date(2024, 2, 29));
    }
}
