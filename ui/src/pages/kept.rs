//! What is kept on this computer: making the sealed place, opening, locking, reading, erasing.
//!
//! Nothing is kept unless the person says so at the end of an exercise, with the plan or with check-ins; this page shows all of
//! it. Passphrases and private texts come in forms alone: no address and no log carries them.

mod copy;
mod erase;
mod exercise;
mod first;
mod minutes;
mod open;
mod passphrase;
mod phrase;
mod print;
mod said;
mod shelves;
mod unlock;
pub(crate) mod wrong;

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use serde::Deserialize;
use vault::{ChangeError, Vault};

use self::wrong::Wrong;
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    practice::VaultState,
};

/// The address of the page.
const PAGE: &str = "/kept";

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route(PAGE, get(show))
        .route("/kept/first", get(first::show))
        .route("/kept/create", post(first::create))
        .route("/kept/decline", post(first::decline))
        .route("/unlock", get(unlock::show).post(unlock::unlock))
        .route("/lock", post(unlock::lock))
        .route("/kept/expiry", get(unlock::ask_for_the_day).post(unlock::confirm_the_day))
        .route("/kept/forgotten", get(erase::forgotten))
        .route("/kept/erase", get(erase::ask_for_all).post(erase::all))
        .route("/kept/erase/{kind}", get(erase::ask_for_kind).post(erase::kind))
        .route("/kept/erase-one", post(erase::one))
        .route("/kept/star", post(shelves::star))
        .route("/kept/minutes", post(minutes::choose))
        .route("/kept/exercise/{id}", get(exercise::show))
        .route("/kept/passphrase", get(passphrase::show).post(passphrase::change))
        .route("/kept/copy", get(copy::show).post(copy::save))
        .route("/kept/printing", get(print::choose))
        .route("/kept/print", get(print::paper).post(print::print))
}

/// What the address of the page says beside its path.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Shown {
    /// What was just done.
    done: String,
}

#[derive(Template)]
#[template(path = "kept.html")]
struct ClosedView {
    shell: Shell,
    done: Option<String>,
    is_locked: bool,
    /// Whether there is a place at all.
    has_place: bool,
}

async fn show(State(state): State<AppState>, asker: Asker, Query(shown): Query<Shown>) -> Response {
    let (words, done) = (asker.words, done(&asker, &shown.done));
    match state.practice.state() {
        VaultState::Open => with_vault(&state, asker, |vault, asker| open::show(vault, asker, done)),
        closed => page(&ClosedView {
            done,
            is_locked: closed == VaultState::Locked,
            has_place: closed != VaultState::NoPlace,
            shell: asker.shell(words.say("kept-title")),
        }),
    }
}

/// What was just done, in words.
fn done(asker: &Asker, name: &str) -> Option<String> {
    let id = match name {
        "erased" => "kept-done-erased",
        "everything" => "kept-done-everything",
        "minutes" => "kept-done-minutes",
        "passphrase" => "kept-done-passphrase",
        _ => return None,
    };
    Some(asker.words.say(id))
}

/// Answers from the open vault, or leads to where it can be opened.
fn with_vault(
    state: &AppState,
    asker: Asker,
    answer: impl FnOnce(&mut Vault, &Asker) -> Result<Response, ChangeError>,
) -> Response {
    let answered = state.practice.desk().vault().map(|vault| answer(vault, &asker));
    match answered {
        Some(Ok(response)) => response,
        Some(Err(error)) => Wrong::of_change(asker.words, &error).page(asker),
        None => way_to_open(state),
    }
}

/// Where somebody goes who asks for what only an open vault can answer.
fn way_to_open(state: &AppState) -> Response {
    match state.practice.state() {
        VaultState::Locked => Redirect::to("/unlock").into_response(),
        VaultState::None | VaultState::Open | VaultState::NoPlace => Redirect::to(PAGE).into_response(),
    }
}
