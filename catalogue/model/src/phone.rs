//! Telephone numbers in the one form that works from everywhere, and short numbers that only work inside a country.

use crate::Malformed;

/// An international number as ITU-T E.164 (`+4930450529529`), or a short number such as `116111` that has no such form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Checks a number: `+` and 7 to 15 digits, or 3 to 6 digits alone.
    ///
    /// # Errors
    /// When the number has another shape, for example spaces or a national prefix.
    pub fn new(text: &str) -> Result<Self, Malformed> {
        let digits_only = |digits: &str| digits.bytes().all(|b| b.is_ascii_digit());
        let sound = match text.strip_prefix('+') {
            Some(digits) => (7..=15).contains(&digits.len()) && digits_only(digits) && !digits.starts_with('0'),
            None => (3..=6).contains(&text.len()) && digits_only(text) && !text.starts_with("00"),
        };
        if sound {
            Ok(Self(text.to_owned()))
        } else {
            Err(Malformed::new(
                format!("{text:?} is not an E.164 number"),
                "write + and the country's prefix without spaces, for example +4930450529529; short numbers stay short",
            ))
        }
    }

    /// The number, `+` included where there is one.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the number works only inside its country.
    #[must_use]
    pub fn is_short(&self) -> bool {
        !self.0.starts_with('+')
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::PhoneNumber;

    #[test]
    fn international_and_short_numbers_are_told_apart() {
        assert!(!PhoneNumber::new("+3280020099").unwrap().is_short());
        assert!(PhoneNumber::new("1056").unwrap().is_short());
    }

    #[test]
    fn other_shapes_are_refused() {
        for text in [
            "",
            "+0301234567",
            "030 123456",
            "+49 30 1234",
            "0049301234567",
            "+123456",
            "+1234567890123456",
            "12",
            "1234567",
        ] {
            PhoneNumber::new(text).unwrap_err();
        }
    }
}
