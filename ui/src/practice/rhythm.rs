//! How a person wants to check in: choices that lie in the vault, and a wish that waits until there is one.
//!
//! Check-ins themselves are the vault's; what they show is the affair of their pages.

use vault::{AskError, ChangeError, ShortText, Vault};

use super::kept::{LIMITED, RHYTHM, slug};

/// The choice that says that exercises leave no markers although check-ins are on.
pub(crate) const MARKS: &str = "marks";
/// What stands in a choice that says yes or no.
const YES: &str = "on";
const NO: &str = "off";

/// How often a person wants to check in. Nothing reminds of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rhythm {
    /// Every day.
    Daily,
    /// Three times a week.
    Thrice,
    /// Only when the page is opened.
    WhenOpened,
}

impl Rhythm {
    /// Every rhythm.
    pub(crate) const ALL: [Self; 3] = [Self::Daily, Self::Thrice, Self::WhenOpened];

    /// Its name in forms and in the vault.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Thrice => "thrice",
            Self::WhenOpened => "when-opened",
        }
    }

    /// The rhythm of this name.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rhythm| rhythm.as_str() == name)
    }
}

/// Check-ins as a person switched them on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CheckInsOn {
    /// How often.
    pub(crate) rhythm: Rhythm,
    /// Ratings are limited (code N3): once a week at most, and nothing is asked about the pull.
    pub(crate) limited: bool,
}

impl CheckInsOn {
    /// As they stand in the vault. `None`: check-ins are off.
    pub(crate) fn of(vault: &Vault) -> Result<Option<Self>, AskError> {
        let Some(rhythm) = vault.choice(&slug(RHYTHM))? else { return Ok(None) };
        // A rhythm that a newer program wrote is none that this one can promise.
        let rhythm = Rhythm::from_name(rhythm.as_str()).unwrap_or(Rhythm::WhenOpened);
        Ok(Some(Self { rhythm, limited: vault.choice(&slug(LIMITED))?.is_some() }))
    }

    /// Switches them on so.
    pub(crate) fn keep(self, vault: &mut Vault) -> Result<(), ChangeError> {
        vault.at_once(|vault| {
            vault.choose(&slug(RHYTHM), &words(self.rhythm.as_str()))?;
            if self.limited { vault.choose(&slug(LIMITED), &words(YES)) } else { vault.forget_choice(&slug(LIMITED)) }
        })
    }
}

/// Switches check-ins off. What they hold stays unless it is erased too.
pub(crate) fn switch_off(vault: &mut Vault) -> Result<(), ChangeError> {
    vault.at_once(|vault| {
        for choice in [RHYTHM, LIMITED, MARKS] {
            vault.forget_choice(&slug(choice))?;
        }
        Ok(())
    })
}

/// Whether exercises leave markers: only with check-ins on, and not when the person wants none.
pub(crate) fn keeps_marks(vault: &Vault) -> Result<bool, AskError> {
    Ok(CheckInsOn::of(vault)?.is_some() && vault.choice(&slug(MARKS))?.is_none())
}

/// From now on exercises leave markers.
pub(crate) fn keep_marks(vault: &mut Vault) -> Result<(), ChangeError> {
    vault.forget_choice(&slug(MARKS))
}

/// From now on exercises leave no markers; those that are there are erased.
pub(crate) fn keep_no_marks(vault: &mut Vault) -> Result<(), ChangeError> {
    vault.at_once(|vault| {
        vault.choose(&slug(MARKS), &words(NO))?;
        vault.forget_all(vault::Kind::Mark)
    })
}

fn words(text: &str) -> ShortText {
    ShortText::new(text).expect("the program's own words are short")
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use jiff::civil::date;
    use vault::{Mark, MarkState, Vault};

    use super::{CheckInsOn, Rhythm, keep_marks, keep_no_marks, keeps_marks, switch_off};
    use crate::practice::kept::slug;

    fn mark() -> Mark {
        let exercise = slug("now.surf");
        Mark { exercise, day: date(2026, 11, 29), before: None, after: None, minutes: None, state: MarkState::Done }
    }

    #[test]
    fn check_ins_are_off_until_they_are_switched_on_and_off_again_afterwards() {
        let mut vault = Vault::loose().unwrap();
        assert_eq!(CheckInsOn::of(&vault).unwrap(), None);
        for rhythm in Rhythm::ALL {
            for limited in [true, false] {
                let on = CheckInsOn { rhythm, limited };
                on.keep(&mut vault).unwrap();
                assert_eq!(CheckInsOn::of(&vault).unwrap(), Some(on));
            }
        }
        switch_off(&mut vault).unwrap();
        assert_eq!(CheckInsOn::of(&vault).unwrap(), None);
        assert!(vault.choices().unwrap().is_empty());
    }

    #[test]
    fn markers_are_kept_with_check_ins_on_and_unless_the_person_wants_none() {
        let mut vault = Vault::loose().unwrap();
        assert!(!keeps_marks(&vault).unwrap());
        CheckInsOn { rhythm: Rhythm::Daily, limited: false }.keep(&mut vault).unwrap();
        assert!(keeps_marks(&vault).unwrap());
        vault.keep_mark(&mark()).unwrap();
        keep_no_marks(&mut vault).unwrap();
        assert!(!keeps_marks(&vault).unwrap());
        assert!(vault.marks().unwrap().is_empty(), "off erases what is there");
        keep_marks(&mut vault).unwrap();
        assert!(keeps_marks(&vault).unwrap());
    }
}
