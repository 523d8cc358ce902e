//! Words of a person's own: short, and without a character that cannot be seen.
//!
//! What they say is nobody's affair here.

use std::fmt;

/// One line of at most [`ShortText::MOST`] characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShortText(String);

/// A text of at most [`LongText::MOST`] characters, in as many lines as wanted.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LongText(String);

/// Why a text is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TextError {
    /// There is nothing in it, or white space alone.
    #[error("the text is empty")]
    Empty,
    /// It has more characters than there is room for.
    #[error("the text has more than {most} characters")]
    TooLong {
        /// How many there is room for.
        most: usize,
    },
    /// It holds a character that cannot be seen, or that changes the order in which others are read.
    #[error("the text holds the invisible character U+{:04X}", u32::from(*.0))]
    Invisible(char),
}

impl ShortText {
    /// How many characters it may have.
    pub const MOST: usize = 140;

    /// Checks a text as it was typed. White space at its ends is left out.
    ///
    /// # Errors
    /// When it is empty, too long, or holds an invisible character; a line break is one.
    pub fn new(typed: &str) -> Result<Self, TextError> {
        checked(typed.trim(), Self::MOST, is_invisible).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl LongText {
    /// How many characters it may have.
    pub const MOST: usize = 1500;

    /// Checks a text as it was typed. White space at its ends is left out, and lines end as forms do not end them: with a
    /// line feed alone.
    ///
    /// # Errors
    /// When it is empty, too long, or holds an invisible character other than a line feed.
    pub fn new(typed: &str) -> Result<Self, TextError> {
        checked(typed.trim().replace("\r\n", "\n").as_str(), Self::MOST, |c| c != '\n' && is_invisible(c)).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<ShortText> for LongText {
    fn from(short: ShortText) -> Self {
        Self(short.0)
    }
}

fn checked(text: &str, most: usize, is_refused: impl Fn(char) -> bool) -> Result<String, TextError> {
    if text.is_empty() {
        return Err(TextError::Empty);
    }
    if text.chars().nth(most).is_some() {
        return Err(TextError::TooLong { most });
    }
    match text.chars().find(|&c| is_refused(c)) {
        Some(found) => Err(TextError::Invisible(found)),
        None => Ok(text.to_owned()),
    }
}

/// Controls, bidirectional controls, and what has no width: a list that the catalogue's texts are held to as well.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        )
}

impl fmt::Debug for ShortText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ShortText(..)")
    }
}

impl fmt::Debug for LongText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LongText(..)")
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn ordinary_words_of_any_language_are_kept() {
        for text in ["Tief atmen – dann hinaus", "δύο λέξεις", "един приятел", "a 😀"] {
            assert_eq!(ShortText::new(text).unwrap().as_str(), text);
            assert_eq!(LongText::new(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn lines_of_a_form_become_lines() {
        assert_eq!(LongText::new(" one\r\ntwo\n\nthree \r\n").unwrap().as_str(), "one\ntwo\n\nthree");
        assert_eq!(ShortText::new("one\ntwo").unwrap_err(), TextError::Invisible('\n'));
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert!(ShortText::new(&"ä".repeat(140)).is_ok());
        assert_eq!(ShortText::new(&"ä".repeat(141)).unwrap_err(), TextError::TooLong { most: 140 });
        assert!(LongText::new(&"ä".repeat(1500)).is_ok());
        assert_eq!(LongText::new(&"ä".repeat(1501)).unwrap_err(), TextError::TooLong { most: 1500 });
    }

    #[test]
    fn what_cannot_be_seen_is_refused() {
        for text in ["a\u{202E}b", "a\u{0}b", "a\tb", "a\u{200B}b", "a\u{2066}b", "a\rb", "a\u{FEFF}b"] {
            assert!(matches!(ShortText::new(text), Err(TextError::Invisible(_))), "{text:?}");
            assert!(matches!(LongText::new(text), Err(TextError::Invisible(_))), "{text:?}");
        }
        for text in ["", "  ", "\r\n"] {
            assert_eq!(LongText::new(text).unwrap_err(), TextError::Empty, "{text:?}");
        }
    }

    #[test]
    fn no_text_is_printed() {
        let printed = format!("{:?} {:?}", ShortText::new("secret").unwrap(), LongText::new("secret").unwrap());
        assert!(!printed.contains("secret"), "{printed}");
    }
}
