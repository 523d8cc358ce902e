//! What a person reads when the vault did not answer or did not take a change: what happened, and what to do now.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse as _, Redirect, Response},
};
use i18n::Words;
use vault::{AskError, ChangeError, PlaceError};

use super::PAGE;
use crate::layout::{Asker, Shell, page_with};

/// What went wrong with the vault. What it holds is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Another window changed or erased the file.
    ChangedElsewhere,
    /// It holds as much as it may.
    Full,
    /// The disk has no room.
    NoRoom,
    /// The place takes no change.
    NotWritable,
    /// Something else, which opening again may mend.
    Inside,
}

impl From<AskError> for Trouble {
    fn from(_: AskError) -> Self {
        Self::Inside
    }
}

impl From<ChangeError> for Trouble {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::ChangedElsewhere => Self::ChangedElsewhere,
            ChangeError::Full => Self::Full,
            ChangeError::Place(PlaceError::NoRoom(_)) => Self::NoRoom,
            ChangeError::Place(_) => Self::NotWritable,
            _ => Self::Inside,
        }
    }
}

impl Trouble {
    /// What happened, and what to do now.
    pub(super) fn said(self, words: &Words) -> (String, String) {
        let (what, advice) = match self {
            Self::ChangedElsewhere => ("checkin-trouble-elsewhere", "checkin-trouble-elsewhere-advice"),
            Self::Full => ("checkin-trouble-full", "checkin-trouble-full-advice"),
            Self::NoRoom => ("checkin-trouble-no-room", "checkin-trouble-no-room-advice"),
            Self::NotWritable => ("checkin-trouble-not-writable", "checkin-trouble-not-writable-advice"),
            Self::Inside => ("checkin-trouble-inside", "checkin-trouble-inside-advice"),
        };
        (words.say(what), words.say(advice))
    }

    /// The page that says it.
    pub(super) fn page(self, asker: Asker) -> Response {
        let (title, advice) = self.said(asker.words);
        page_with(StatusCode::INTERNAL_SERVER_ERROR, &TroubleView { shell: asker.shell(title), advice })
    }
}

#[derive(Template)]
#[template(path = "checkin_trouble.html")]
struct TroubleView {
    shell: Shell,
    advice: String,
}

/// Why a page of somebody's check-ins is not shown.
pub(super) enum Turned {
    /// Check-ins are off, locked or not for this person: the first page says what is so.
    Away,
    /// The vault did not do it.
    Trouble(Trouble),
}

impl From<AskError> for Turned {
    fn from(error: AskError) -> Self {
        Self::Trouble(error.into())
    }
}

impl From<ChangeError> for Turned {
    fn from(error: ChangeError) -> Self {
        Self::Trouble(error.into())
    }
}

impl Turned {
    pub(super) fn answer(self, asker: Asker) -> Response {
        match self {
            Self::Away => Redirect::to(PAGE).into_response(),
            Self::Trouble(trouble) => trouble.page(asker),
        }
    }
}
