//! Identifiers of articles and questions: a letter for those they are for, and a number.

use crate::Malformed;

macro_rules! lettered {
    ($(#[$doc:meta])* $name:ident, $letters:literal, $what:literal, $advice:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Checks an id.
            ///
            /// # Errors
            /// When the text is no such id.
            pub fn new(text: &str) -> Result<Self, Malformed> {
                let mut letters = text.chars();
                let begins_well = letters.next().is_some_and(|letter| $letters.contains(letter));
                let number = letters.as_str();
                if begins_well && number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit()) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(Malformed::new(format!("{text:?} is not the id of {}", $what), $advice))
                }
            }

            /// The id.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}

lettered! {
    /// Names one article for ever: `a12` for people worried about themselves, `b03` for families, `c01` for professionals.
    ArticleId, "abc", "an article", "write a, b or c and two digits: a12"
}
lettered! {
    /// Names one question for ever: `q07`.
    QuestionId, "q", "a question", "write q and two digits: q07"
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::{ArticleId, QuestionId};

    #[test]
    fn ids_are_a_letter_and_two_digits() {
        assert_eq!(ArticleId::new("b09").unwrap().as_str(), "b09");
        assert_eq!(QuestionId::new("q25").unwrap().as_str(), "q25");
        for text in ["", "a", "a1", "a012", "d01", "A01", "aä1", "a 1", "q01"] {
            ArticleId::new(text).unwrap_err();
        }
        for text in ["a01", "q1", "q1a", "Q01", "q٣٣"] {
            QuestionId::new(text).unwrap_err();
        }
    }
}
