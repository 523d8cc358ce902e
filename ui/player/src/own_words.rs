//! Words that a person wrote. They wipe themselves from memory, and no log or message can show them.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// A text of the person's own.
///
/// Whoever holds one may show it to the person or hand it to the vault; [`fmt::Debug`] says nothing of it.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnWords(Zeroizing<String>);

impl ZeroizeOnDrop for OwnWords {}

impl OwnWords {
    /// Takes a text over, without a copy that would stay behind.
    #[must_use]
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing is written.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same as it was meant: one way to end a line, blanks for tabs, nothing blank around it.
    pub(crate) fn tidied(&self) -> Self {
        // Never longer than what came in, so it is never moved, and leaves no unwiped copy.
        let mut plain = Zeroizing::new(String::with_capacity(self.0.len()));
        let mut characters = self.0.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                // Forms send a line's end as two characters, which no person counts.
                '\r' if characters.peek() == Some(&'\n') => {}
                '\t' => plain.push(' '),
                _ => plain.push(character),
            }
        }
        Self::new(plain.trim().to_owned())
    }
}

impl Zeroize for OwnWords {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for OwnWords {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("OwnWords(…)")
    }
}

#[cfg(test)]
mod tests {
    use zeroize::{Zeroize as _, ZeroizeOnDrop};

    use super::OwnWords;

    #[track_caller]
    fn check_tidied(text: &str, expected: &str) {
        assert_eq!(OwnWords::new(text.to_owned()).tidied().as_str(), expected);
    }

    #[test]
    fn a_text_is_taken_as_it_was_meant() {
        check_tidied("  a walk \n", "a walk");
        check_tidied("one\r\ntwo\tthree", "one\ntwo three");
        check_tidied("a\rb\u{0}", "a\rb\u{0}");
        check_tidied(" \r\n ", "");
    }

    #[test]
    fn a_text_wipes_itself_and_shows_itself_to_nobody() {
        fn wipes_itself<T: ZeroizeOnDrop>() {}
        wipes_itself::<OwnWords>();
        let mut text = OwnWords::new("canary".to_owned());
        assert!(!format!("{text:?}").contains("canary"));
        text.zeroize();
        assert_eq!(text.as_str(), "");
    }
}
