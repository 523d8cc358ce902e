//! A renewal that runs: starting, watching and stopping it, and opening a file.
//!
//! With script the page asks for its progress twice a second and is opened anew when there is no more. The line that
//! screen readers speak changes only when the source or the step does.

use askama::Template;
use axum::{
    extract::{Query, State},
    http::{HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use catalogue_model::RenewalChoice;
use i18n::Words;
use serde::Deserialize;

use super::{PAGE, mark_of};
use crate::{
    house::{AppState, RenewalRunning},
    layout::{Asker, page},
};

/// Tells htmx to open a page.
const HX_REDIRECT: HeaderName = HeaderName::from_static("hx-redirect");

/// How far a renewal has come.
pub(super) struct ProgressView {
    /// From where, and whether it is being checked.
    pub(super) step: String,
    /// Stands for [`Self::step`] in the address by which the page asks on.
    pub(super) seen: String,
    pub(super) received: u64,
    /// Nothing when it is not known.
    pub(super) expected: Option<u64>,
    pub(super) amount: String,
}

impl ProgressView {
    pub(super) fn new(words: &Words, running: &RenewalRunning) -> Self {
        let id = if running.is_checking { "renewal-running-checking" } else { "renewal-running-from" };
        let expected = (running.expected > 0).then_some(running.expected.max(running.received));
        let received = words.megabytes(running.received);
        let amount = match expected {
            Some(expected) => words.say_with(
                "renewal-progress-of",
                &[("received", received.into()), ("expected", words.megabytes(expected).into())],
            ),
            None => words.say_with("renewal-progress-so-far", &[("received", received.into())]),
        };
        let step = words.say_with(id, &[("from", running.from.as_str().into())]);
        Self { seen: mark_of(&step), step, received: running.received, expected, amount }
    }
}

/// What changes on the page while a renewal runs.
#[derive(Template)]
#[template(path = "renewal_update.html")]
struct Update {
    words: &'static Words,
    progress: ProgressView,
    is_next_step: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Seen {
    seen: String,
}

/// What htmx asks while a renewal runs.
pub(super) async fn progress(State(state): State<AppState>, asker: Asker, Query(seen): Query<Seen>) -> Response {
    match state.renewal.state().running {
        Some(running) if asker.is_fragment => {
            let progress = ProgressView::new(asker.words, &running);
            page(&Update { words: asker.words, is_next_step: progress.seen != seen.seen, progress })
        }
        _ => to_the_page(&asker),
    }
}

/// What htmx asks while a file is being picked: whether a renewal runs now, or has ended since.
pub(super) async fn waiting(State(state): State<AppState>, asker: Asker, Query(seen): Query<Seen>) -> Response {
    let renewal = state.renewal.state();
    let nothing_yet = renewal.running.is_none() && renewal.ended.to_string() == seen.seen;
    if nothing_yet && asker.is_fragment { StatusCode::NO_CONTENT.into_response() } else { to_the_page(&asker) }
}

fn to_the_page(asker: &Asker) -> Response {
    if asker.is_fragment {
        return [(HX_REDIRECT, HeaderValue::from_static(PAGE))].into_response();
    }
    Redirect::to(PAGE).into_response()
}

/// Renews now.
pub(super) async fn start(State(state): State<AppState>) -> Redirect {
    let ended = state.renewal.state().ended;
    state.renewal.start();
    if state.renewal.state().choice == RenewalChoice::Never {
        return Redirect::to(PAGE);
    }
    waiting_for("renewal", ended)
}

/// Lets the person pick a file.
pub(super) async fn choose_file(State(state): State<AppState>) -> Redirect {
    let ended = state.renewal.state().ended;
    state.renewal.choose_file();
    waiting_for("file", ended)
}

/// Stops what runs.
pub(super) async fn cancel(State(state): State<AppState>) -> Redirect {
    state.renewal.cancel();
    Redirect::to(PAGE)
}

/// The page, which waits until something runs, or until more have ended than `ended`.
fn waiting_for(what: &str, ended: u64) -> Redirect {
    Redirect::to(&format!("{PAGE}?waiting={what}&since={ended}"))
}
