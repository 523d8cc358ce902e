//! After how many minutes without a touch the window locks.

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use i18n::Words;
use serde::Deserialize;

use super::{way_to_open, wrong::Wrong};
use crate::{
    house::AppState,
    layout::Asker,
    practice::{MINUTES, VaultState},
    problems::{Problem, problem_page},
};

/// A number of minutes that can be chosen.
pub(super) struct MinutesView {
    pub(super) value: u64,
    pub(super) name: String,
    pub(super) is_chosen: bool,
}

/// All of them.
pub(super) fn choices(words: &Words, chosen: u64) -> Vec<MinutesView> {
    let view = |value| MinutesView { value, name: in_words(words, value), is_chosen: value == chosen };
    MINUTES.into_iter().map(view).collect()
}

/// So many minutes.
pub(super) fn in_words(words: &Words, minutes: u64) -> String {
    words.say_with("kept-minutes-count", &[("minutes", minutes.into())])
}

#[derive(Deserialize)]
pub(super) struct Chosen {
    minutes: u64,
}

pub(super) async fn choose(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Chosen>, FormRejection>,
) -> Response {
    let chosen = form.ok().map(|Form(chosen)| chosen.minutes).filter(|minutes| MINUTES.contains(minutes));
    let Some(minutes) = chosen else { return problem_page(asker, Problem::NotUnderstood) };
    if state.practice.state() != VaultState::Open {
        return way_to_open(&state);
    }
    match state.practice.lock_after(minutes) {
        Ok(()) => Redirect::to("/kept?done=minutes").into_response(),
        Err(error) => Wrong::of_change(asker.words, &error).page(asker),
    }
}
