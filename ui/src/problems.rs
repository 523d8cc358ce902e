//! What a person reads when something went wrong: what happened, and what to do now.
//!
//! Every problem is two messages, `problem-…` and `problem-…-advice`. Nobody ever reads an error's own text.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use catalogue_model::{Fault, Origin};
use i18n::{Locale, Words};

use crate::{
    headers,
    layout::{Asker, Shell, page_with},
};

/// What can go wrong with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// No such page.
    NoSuchPage,
    /// No such service in this edition.
    NoSuchService,
    /// The page exists, but cannot be asked in this way, or the form was incomplete.
    NotUnderstood,
    /// No edition could be opened.
    NoEdition,
    /// The edition did not answer.
    NoAnswer,
    /// Something that the person wanted to keep was not kept.
    NotKept,
}

impl Problem {
    /// Every problem.
    #[cfg(test)]
    pub(crate) const ALL: [Self; 6] =
        [Self::NoSuchPage, Self::NoSuchService, Self::NotUnderstood, Self::NoEdition, Self::NoAnswer, Self::NotKept];

    /// Its name in message ids.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::NoSuchPage => "no-such-page",
            Self::NoSuchService => "no-such-service",
            Self::NotUnderstood => "not-understood",
            Self::NoEdition => "no-edition",
            Self::NoAnswer => "no-answer",
            Self::NotKept => "not-kept",
        }
    }

    fn status(self) -> StatusCode {
        match self {
            Self::NoSuchPage | Self::NoSuchService => StatusCode::NOT_FOUND,
            Self::NotUnderstood => StatusCode::BAD_REQUEST,
            Self::NoEdition => StatusCode::SERVICE_UNAVAILABLE,
            Self::NoAnswer | Self::NotKept => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemView {
    shell: Shell,
    advice: String,
    refusals: Vec<RefusalView>,
}

/// A bundle that was not opened, in words.
pub(crate) struct RefusalView {
    pub(crate) from: String,
    pub(crate) problem: String,
    pub(crate) advice: String,
    /// Whether it is for the readers of a private channel.
    pub(crate) is_for_others: bool,
}

/// Every bundle that was not opened.
pub(crate) fn refusals(asker: &Asker) -> Vec<RefusalView> {
    let words = asker.words;
    let view = |refusal: &catalogue_model::Refusal| RefusalView {
        from: words.say(match refusal.origin {
            Origin::Installer => "edition-refused-installer",
            Origin::Stored => "edition-refused-stored",
            Origin::File => "edition-refused-file",
        }),
        problem: words.say(&format!("problem-{}", refusal.fault.as_str())),
        advice: words.say(&format!("problem-{}-advice", refusal.fault.as_str())),
        is_for_others: refusal.fault == Fault::OtherChannel,
    };
    asker.on_show.refused.iter().map(view).collect()
}

/// The page of a problem.
pub(crate) fn problem_page(asker: Asker, problem: Problem) -> Response {
    let title = asker.words.say(&format!("problem-{}", problem.as_str()));
    let advice = asker.words.say(&format!("problem-{}-advice", problem.as_str()));
    let refusals = if problem == Problem::NoEdition { refusals(&asker) } else { Vec::new() };
    page_with(problem.status(), &ProblemView { refusals, shell: asker.shell(title), advice })
}

/// Answers an address that is none of ours.
pub(crate) async fn not_found(asker: Asker) -> Response {
    problem_page(asker, Problem::NoSuchPage)
}

/// Answers a method that a page does not know.
pub(crate) async fn wrong_method(asker: Asker) -> Response {
    problem_page(asker, Problem::NotUnderstood)
}

#[derive(Template)]
#[template(path = "panic.html")]
struct PanicView {
    words: [&'static Words; 2],
}

/// The page for a fault of our own, which relies on nothing but the words: no session, no edition.
#[must_use]
pub fn panic_page() -> Response {
    let html = PanicView { words: Locale::ALL.map(Words::of) }.render().unwrap_or_default();
    let mut answer = (StatusCode::INTERNAL_SERVER_ERROR, Html(html)).into_response();
    headers::set(&mut answer);
    answer
}
