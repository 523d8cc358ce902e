//! The words on the dialog in which a person picks the file of an edition.

use i18n::Words;

use crate::dialog::Wording;

/// What the files are called, for the dialog to show first.
pub(super) const PATTERN: &str = "edition";

/// The words, in the person's language.
pub(super) fn wording(words: &Words) -> Wording {
    Wording {
        title: words.say("renewal-file"),
        #[cfg(target_os = "linux")]
        accept: words.say("renewal-file"),
        #[cfg(target_os = "linux")]
        cancel: words.say("renewal-cancel"),
    }
}
