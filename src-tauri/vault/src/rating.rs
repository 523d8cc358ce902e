//! Numbers from 0 to 10, the only ones that a person is asked for.

use std::fmt;

/// A whole number from 0 to 10.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(u8);

/// A number is none from 0 to 10.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the number is not from 0 to 10")]
pub struct RatingError;

impl Rating {
    /// The highest.
    pub const MOST: u8 = 10;

    /// Checks a number.
    ///
    /// # Errors
    /// When it is above 10.
    pub fn new(number: u8) -> Result<Self, RatingError> {
        if number <= Self::MOST { Ok(Self(number)) } else { Err(RatingError) }
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> u8 {
        self.0
    }
}

/// A rating is an answer: it is not printed.
impl fmt::Debug for Rating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rating(..)")
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn only_numbers_from_0_to_10_are_ratings() {
        assert_eq!([0, 10].map(|number| Rating::new(number).unwrap().get()), [0, 10]);
        assert_eq!(Rating::new(11), Err(RatingError));
    }
}
