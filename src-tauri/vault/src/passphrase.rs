//! The words that open a vault, as a person typed them.
//!
//! They cannot be printed or compared. How strong they are is told by [`crate::strength`].

use std::fmt;

use age::secrecy::SecretString;
use unicode_normalization::UnicodeNormalization as _;

use crate::locked::Locked;

/// A passphrase of [`Passphrase::LEAST`] to [`Passphrase::MOST`] characters: exactly as typed, spaces and case included.
///
/// Keyboards write an accented letter as one character or as two. Both are made the same (Unicode normalisation form C), so
/// that a passphrase opens on every computer.
pub struct Passphrase(Locked<{ Passphrase::MOST * 4 }>);

/// Why what was typed is no passphrase.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PassphraseError {
    /// It has fewer than [`Passphrase::LEAST`] characters.
    #[error("the passphrase has fewer than {} characters", Passphrase::LEAST)]
    TooShort,
    /// It has more than [`Passphrase::MOST`] characters.
    #[error("the passphrase has more than {} characters", Passphrase::MOST)]
    TooLong,
}

impl Passphrase {
    /// How many characters it has at least.
    pub const LEAST: usize = 8;
    /// How many characters it has at most.
    pub const MOST: usize = 200;

    /// Checks what was typed.
    ///
    /// # Errors
    /// When it is too short or too long.
    pub fn new(typed: &str) -> Result<Self, PassphraseError> {
        let (mut secret, mut count) = (Locked::new(), 0);
        for c in typed.nfc() {
            count += 1;
            // A character has at most four bytes: there is room for as many characters as are allowed, and rarely for more.
            if count > Self::MOST || !secret.extend(c.encode_utf8(&mut [0; 4]).as_bytes()) {
                return Err(PassphraseError::TooLong);
            }
        }
        if count < Self::LEAST { Err(PassphraseError::TooShort) } else { Ok(Self(secret)) }
    }

    /// For age, which wipes its copy.
    pub(crate) fn secret(&self) -> SecretString {
        SecretString::from(self.0.text().unwrap_or_default().to_owned())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use age::secrecy::ExposeSecret as _;

    use super::*;

    #[track_caller]
    fn check(typed: &str, expected: &str) {
        assert_eq!(Passphrase::new(typed).unwrap().secret().expose_secret(), expected);
    }

    #[test]
    fn a_passphrase_is_what_was_typed() {
        check("  Two  Spaces ", "  Two  Spaces ");
        check("zwölf Äpfel", "zwölf Äpfel");
        check(&"😀".repeat(200), &"😀".repeat(200));
    }

    #[test]
    fn both_ways_to_write_an_accent_are_the_same_passphrase() {
        check("zwo\u{308}lf Äpfel", "zw\u{f6}lf Äpfel");
    }

    #[test]
    fn too_few_and_too_many_characters_are_refused() {
        assert_eq!(Passphrase::new("sev'n ä").unwrap_err(), PassphraseError::TooShort);
        assert!(Passphrase::new("eight öä").is_ok());
        assert!(Passphrase::new(&"a".repeat(200)).is_ok());
        assert_eq!(Passphrase::new(&"a".repeat(201)).unwrap_err(), PassphraseError::TooLong);
        assert_eq!(Passphrase::new(&"😀".repeat(201)).unwrap_err(), PassphraseError::TooLong);
    }

    #[test]
    fn a_passphrase_is_not_printed() {
        assert_eq!(format!("{:?}", Passphrase::new("correct horse").unwrap()), "Passphrase(..)");
    }
}
