//! How dark a country is drawn: steps that are few enough to be told apart, with the numbers they stand for.

/// A step. The number itself is printed or said wherever a shade is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shade {
    /// None known.
    None,
    /// One or two.
    Few,
    /// Three to five.
    Some,
    /// Six to ten.
    Many,
    /// More.
    Most,
}

impl Shade {
    /// Every step, from none to most.
    pub const ALL: [Self; 5] = [Self::None, Self::Few, Self::Some, Self::Many, Self::Most];

    /// The step of a number.
    #[must_use]
    pub fn of(number: usize) -> Self {
        match number {
            0 => Self::None,
            1..=2 => Self::Few,
            3..=5 => Self::Some,
            6..=10 => Self::Many,
            _ => Self::Most,
        }
    }

    /// Its name in style sheets and message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Few => "few",
            Self::Some => "some",
            Self::Many => "many",
            Self::Most => "most",
        }
    }
}
