//! Choosing a passphrase: five words by chance, or one of the person's own.
//!
//! What is typed here stands in wiped memory and in the page that answers, and nowhere else. Nothing is refused for being easy
//! to guess: the person is told, and decides.

use i18n::Words;
use serde::{Deserialize, Deserializer};
use vault::{Passphrase, Strength};
use zeroize::Zeroizing;

use super::wrong::Wrong;

/// What a form on a new passphrase sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// The passphrase of before, where there is one.
    #[serde(deserialize_with = "secret")]
    pub(super) old: Zeroizing<String>,
    /// The words that were offered.
    #[serde(deserialize_with = "secret")]
    words: Zeroizing<String>,
    /// A passphrase of their own, and the same once more.
    #[serde(deserialize_with = "secret")]
    own: Zeroizing<String>,
    #[serde(deserialize_with = "secret")]
    again: Zeroizing<String>,
    /// Which button was pressed.
    choice: String,
}

/// Why there is no new passphrase yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotChosen {
    /// The person wants to see other words.
    OtherWords,
    /// Too few characters, too many, two that differ, or one that is easy to guess.
    TooShort,
    TooLong,
    NotTwice,
    Weak,
}

/// What is shown around the choice.
pub(super) struct PhraseView {
    /// Five words by chance. Empty: the system gives no chance.
    pub(super) words: Zeroizing<String>,
    pub(super) own: Zeroizing<String>,
    pub(super) again: Zeroizing<String>,
    pub(super) wrong: Option<Wrong>,
    /// Whether it can be used all the same.
    pub(super) is_weak: bool,
}

/// Reads a field straight into memory that is wiped.
pub(super) fn secret<'de, D: Deserializer<'de>>(form: D) -> Result<Zeroizing<String>, D::Error> {
    String::deserialize(form).map(Zeroizing::new)
}

impl Typed {
    /// The passphrase that was chosen.
    pub(super) fn chosen(&self) -> Result<Passphrase, NotChosen> {
        match self.choice.as_str() {
            "others" => Err(NotChosen::OtherWords),
            "words" => passphrase(&self.words),
            choice => self.own(choice == "weak"),
        }
    }

    fn own(&self, even_weak: bool) -> Result<Passphrase, NotChosen> {
        if self.own.as_str() != self.again.as_str() {
            return Err(NotChosen::NotTwice);
        }
        let passphrase = passphrase(&self.own)?;
        if !even_weak && vault::strength(&self.own) == Strength::Weak {
            return Err(NotChosen::Weak);
        }
        Ok(passphrase)
    }

    /// The choice once more, with what was typed, and with why it is shown again.
    pub(super) fn again(self, words: &Words, because: Option<NotChosen>) -> PhraseView {
        let is_empty = self.words.is_empty() || because == Some(NotChosen::OtherWords);
        let mut view = PhraseView {
            words: if is_empty { suggestion() } else { self.words },
            own: self.own,
            again: self.again,
            wrong: because.and_then(NotChosen::name).map(|name| Wrong::named(words, name)),
            is_weak: because == Some(NotChosen::Weak),
        };
        // Nobody can see in a field of dots which of two is the wrong one.
        if because == Some(NotChosen::NotTwice) {
            (view.own, view.again) = Default::default();
        }
        view
    }
}

impl NotChosen {
    fn name(self) -> Option<&'static str> {
        match self {
            Self::OtherWords => None,
            Self::TooShort => Some("too-short"),
            Self::TooLong => Some("too-long"),
            Self::NotTwice => Some("not-twice"),
            Self::Weak => Some("weak"),
        }
    }
}

impl PhraseView {
    /// The choice as it is shown first.
    pub(super) fn fresh(words: &Words) -> Self {
        Typed::default().again(words, None)
    }
}

fn passphrase(typed: &str) -> Result<Passphrase, NotChosen> {
    Passphrase::new(typed).map_err(|error| match error {
        vault::PassphraseError::TooLong => NotChosen::TooLong,
        _ => NotChosen::TooShort,
    })
}

fn suggestion() -> Zeroizing<String> {
    vault::suggest().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(own: &str, again: &str, choice: &str) -> Typed {
        let [own, again] = [own, again].map(|text| Zeroizing::new(text.to_owned()));
        Typed { own, again, choice: choice.to_owned(), ..Typed::default() }
    }

    #[track_caller]
    fn check(own: &str, again: &str, choice: &str, expected: Option<NotChosen>) {
        assert_eq!(typed(own, again, choice).chosen().err(), expected);
    }

    #[test]
    fn a_fair_passphrase_is_taken_and_a_weak_one_after_a_word() {
        check("Summer2024!", "Summer2024!", "own", None);
        check("password", "password", "own", Some(NotChosen::Weak));
        check("password", "password", "weak", None);
    }

    #[test]
    fn what_is_too_short_or_differs_is_refused_even_when_the_person_insists() {
        for choice in ["own", "weak", ""] {
            check("seven.7", "seven.7", choice, Some(NotChosen::TooShort));
            check("green kettle", "green kettles", choice, Some(NotChosen::NotTwice));
        }
        let long = "long ".repeat(41);
        check(&long, &long, "own", Some(NotChosen::TooLong));
    }

    #[test]
    fn words_that_were_offered_stay_until_others_are_wanted() {
        let words = Words::of(i18n::Locale::En);
        let offered = PhraseView::fresh(words).words;
        let with = |choice: &str| Typed { words: offered.clone(), ..typed("", "", choice) };
        assert!(with("words").chosen().is_ok());
        assert_eq!(*with("own").again(words, Some(NotChosen::TooShort)).words, *offered);
        assert_ne!(*with("others").again(words, Some(NotChosen::OtherWords)).words, *offered);
    }

    #[test]
    fn two_that_differ_are_typed_anew_and_a_weak_one_need_not_be() {
        let words = Words::of(i18n::Locale::En);
        assert!(typed("one", "other", "own").again(words, Some(NotChosen::NotTwice)).own.is_empty());
        assert_eq!(*typed("password", "password", "own").again(words, Some(NotChosen::Weak)).own, "password");
    }
}
