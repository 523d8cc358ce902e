//! What a person reads when the plan could not be read or changed.

use i18n::Words;
use vault::{AskError, ChangeError, PlaceError};

/// What happened, and what to do now.
pub(super) struct Wrong {
    pub(super) heading: String,
    pub(super) advice: String,
}

impl Wrong {
    fn new(words: &Words, heading: &str, advice: &str) -> Self {
        Self { heading: words.say(heading), advice: words.say(advice) }
    }

    /// A change was not made. What stood there still stands there.
    pub(super) fn change(words: &Words, error: &ChangeError) -> Self {
        let (heading, advice) = match error {
            ChangeError::ChangedElsewhere => ("plan-wrong-elsewhere", "plan-wrong-elsewhere-advice"),
            ChangeError::Full => ("plan-wrong-full", "plan-wrong-full-advice"),
            ChangeError::Place(PlaceError::NoRoom(_)) => ("plan-wrong-no-room", "plan-wrong-no-room-advice"),
            ChangeError::Place(_) => ("plan-wrong-not-writable", "plan-wrong-not-writable-advice"),
            _ => ("plan-wrong-internal", "plan-wrong-internal-advice"),
        };
        Self::new(words, heading, advice)
    }

    /// The plan could not be read.
    pub(super) fn ask(words: &Words, error: &AskError) -> Self {
        match error {
            AskError::Internal(_) => Self::new(words, "plan-wrong-unread", "plan-wrong-unread-advice"),
            _ => Self::new(words, "plan-wrong-internal", "plan-wrong-internal-advice"),
        }
    }
}
