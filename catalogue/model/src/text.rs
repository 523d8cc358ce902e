//! Text that is safe to show beside other text: no control characters, nothing that reorders its neighbours.

use crate::Malformed;

/// A text in one language, not empty, without control or bidirectional formatting characters.
///
/// Bidirectional overrides are refused because they can make a number or an address read differently from what it is
/// (Unicode Technical Report 36, section 3.1).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlainText(String);

impl PlainText {
    /// Checks a text.
    ///
    /// # Errors
    /// When the text is empty, begins or ends with white space, or holds a character that may not be shown.
    pub fn new(text: &str) -> Result<Self, Malformed> {
        if text.is_empty() {
            return Err(Malformed::new("the text is empty", "leave the field out when nothing is known"));
        }
        if text.trim() != text {
            return Err(Malformed::new("the text begins or ends with white space", "remove the white space"));
        }
        if let Some(found) = text.chars().find(|&c| is_forbidden(c)) {
            return Err(Malformed::new(
                format!("the text holds the invisible character U+{:04X}", found as u32),
                "retype the text without control or direction characters",
            ));
        }
        Ok(Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a character is a control, a bidirectional control, or an invisible one that can disguise a word.
pub(crate) fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        )
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::PlainText;

    #[test]
    fn ordinary_text_is_kept_as_it_is() {
        assert_eq!(PlainText::new("Kein Täter werden – Berlin").unwrap().as_str(), "Kein Täter werden – Berlin");
    }

    #[test]
    fn invisible_characters_are_refused() {
        for text in ["a\u{202E}b", "a\u{0}b", "a\nb", "a\u{200B}b", "a\u{2066}b", "\u{FEFF}a"] {
            assert!(PlainText::new(text).unwrap_err().problem.contains("U+"), "{text:?}");
        }
    }

    #[test]
    fn empty_and_padded_texts_are_refused() {
        for text in ["", " a", "a "] {
            PlainText::new(text).unwrap_err();
        }
    }
}
