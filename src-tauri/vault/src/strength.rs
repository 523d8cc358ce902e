//! How hard a passphrase is to guess. A hint for the person who chooses one; nothing is refused for it.

/// How hard a passphrase is to guess for somebody who has the file. A guess costs them most of a second and 256 MiB, as it
/// costs us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// At most a million guesses: days on one computer.
    Weak,
    /// At most a hundred million guesses: years on one computer, days on many.
    Fair,
    /// At most ten thousand million guesses: it holds against all but the largest.
    Good,
    /// More: it holds.
    Strong,
}

/// Estimates it (Wheeler 2016, zxcvbn): by common passwords, names, dates, patterns on the keyboard, and length.
///
/// The estimate works on copies in memory that are not wiped. Ask for it only while somebody chooses.
#[must_use]
pub fn strength(typed: &str) -> Strength {
    match u8::from(zxcvbn::zxcvbn(typed, &[]).score()) {
        0 | 1 => Strength::Weak,
        2 => Strength::Fair,
        3 => Strength::Good,
        _ => Strength::Strong,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_are_weak_and_five_words_by_chance_are_strong() {
        for (typed, expected) in [
            ("", Strength::Weak),
            ("password", Strength::Weak),
            ("quietriver", Strength::Weak),
            ("Summer2024!", Strength::Fair),
            ("green kettle", Strength::Good),
            ("green kettle 42", Strength::Strong),
            ("gravy untidy deskbound lard swizzle", Strength::Strong),
        ] {
            assert_eq!(strength(typed), expected, "{typed}");
        }
    }
}
