//! What a person reads when something about the vault failed: what happened, and what to do now.
//!
//! Every kind of error has a name, and every name has two messages. Nobody ever reads an error's own text.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use i18n::Words;
use vault::{ChangeError, CreateError, PlaceError, RekeyError, UnlockError};

use crate::layout::{Asker, Shell, page_with};

/// Something that failed, in words.
pub(in crate::pages) struct Wrong {
    /// What happened.
    pub(in crate::pages) heading: String,
    /// What to do now.
    pub(in crate::pages) advice: String,
    /// Whether locking and opening again is what helps.
    pub(in crate::pages) by_reopening: bool,
}

/// The names of everything that can fail.
#[cfg(test)]
pub(crate) const NAMES: [&str; 19] = [
    "already-there",
    "cut-off",
    "damaged",
    "elsewhere",
    "full",
    "internal",
    "newer",
    "no-room",
    "not-ours",
    "not-readable",
    "not-twice",
    "not-writable",
    "nothing",
    "old-passphrase",
    "passphrase",
    "too-large",
    "too-long",
    "too-short",
    "weak",
];

impl Wrong {
    /// By its name.
    pub(super) fn named(words: &Words, name: &str) -> Self {
        Self {
            heading: words.say(&format!("kept-wrong-{name}")),
            advice: words.say(&format!("kept-wrong-{name}-advice")),
            by_reopening: name == "elsewhere",
        }
    }

    /// A vault was not opened.
    pub(super) fn of_unlocking(words: &Words, error: &UnlockError) -> Self {
        Self::named(
            words,
            match error {
                UnlockError::Nothing => "nothing",
                UnlockError::WrongPassphrase => "passphrase",
                UnlockError::NotAVault => "not-ours",
                UnlockError::CutOff => "cut-off",
                UnlockError::Damaged => "damaged",
                UnlockError::Newer { .. } => "newer",
                UnlockError::TooLarge => "too-large",
                UnlockError::Place(error) => place(error),
                _ => "internal",
            },
        )
    }

    /// A vault was not made.
    pub(super) fn of_making(words: &Words, error: &CreateError) -> Self {
        Self::named(
            words,
            match error {
                CreateError::AlreadyThere => "already-there",
                CreateError::Place(error) => place(error),
                _ => "internal",
            },
        )
    }

    /// A change was not made. Everything is as it was before.
    pub(in crate::pages) fn of_change(words: &Words, error: &ChangeError) -> Self {
        Self::named(words, change(error))
    }

    /// A passphrase was not changed.
    pub(super) fn of_rekeying(words: &Words, error: &RekeyError) -> Self {
        Self::named(
            words,
            match error {
                RekeyError::WrongPassphrase => "old-passphrase",
                RekeyError::Change(error) => change(error),
                _ => "internal",
            },
        )
    }

    /// The place did not do what it was asked.
    pub(super) fn of_place(words: &Words, error: &PlaceError) -> Self {
        Self::named(words, place(error))
    }

    /// A page that says it, where no form could.
    pub(in crate::pages) fn page(self, asker: Asker) -> Response {
        let view = WrongView { shell: asker.shell(self.heading.clone()), wrong: self };
        page_with(StatusCode::INTERNAL_SERVER_ERROR, &view)
    }
}

#[derive(Template)]
#[template(path = "kept_wrong.html")]
struct WrongView {
    shell: Shell,
    wrong: Wrong,
}

fn change(error: &ChangeError) -> &'static str {
    match error {
        ChangeError::ChangedElsewhere => "elsewhere",
        ChangeError::Full => "full",
        ChangeError::Place(error) => place(error),
        _ => "internal",
    }
}

fn place(error: &PlaceError) -> &'static str {
    match error {
        PlaceError::NoRoom(_) => "no-room",
        PlaceError::NotWritable(_) => "not-writable",
        PlaceError::NotReadable(_) => "not-readable",
        _ => "internal",
    }
}
