//! Names that the program gives: of exercises, steps, options, shelves, services and choices.

use std::fmt;

/// A name such as `now.surf` or `alone-with-device`: small letters, digits, hyphens and dots.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// Why a text is no [`Slug`].
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SlugError {
    /// There is nothing in it.
    #[error("the name is empty")]
    Empty,
    /// It has more than [`Slug::MOST`] characters.
    #[error("the name has more than {} characters", Slug::MOST)]
    TooLong,
    /// It holds something other than small letters, digits, hyphens and dots.
    #[error("the name holds a character that is no small letter, digit, hyphen or dot")]
    Forbidden,
}

impl Slug {
    /// How many characters it may have: the longest id in the catalogue has about half of them.
    pub const MOST: usize = 80;

    /// Checks a name.
    ///
    /// # Errors
    /// When it is empty, too long, or holds another character.
    pub fn new(name: &str) -> Result<Self, SlugError> {
        if name.is_empty() {
            return Err(SlugError::Empty);
        }
        if name.len() > Self::MOST {
            return Err(SlugError::TooLong);
        }
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.');
        if name.bytes().all(fits) { Ok(Self(name.to_owned())) } else { Err(SlugError::Forbidden) }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An option that was chosen is an answer: it is not printed.
impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Slug(..)")
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn names_of_the_program_are_kept_as_they_are() {
        for name in ["now.surf", "m04.delay-menu", "5", &"a".repeat(80)] {
            assert_eq!(Slug::new(name).unwrap().as_str(), name);
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for (name, expected) in [
            ("", SlugError::Empty),
            ("Now", SlugError::Forbidden),
            ("now surf", SlugError::Forbidden),
            ("../now", SlugError::Forbidden),
            ("nöw", SlugError::Forbidden),
            (&"a".repeat(81), SlugError::TooLong),
        ] {
            assert_eq!(Slug::new(name).unwrap_err(), expected, "{name}");
        }
    }

    #[test]
    fn what_was_chosen_is_not_printed() {
        assert!(!format!("{:?}", Slug::new("lonely").unwrap()).contains("lonely"));
    }
}
