//! Opening what is kept, and locking it.
//!
//! A wrong passphrase costs its derivation and nothing else: no counter, no delay, nothing erased. Locking forgets what is on the
//! desk, and the house replaces the process.

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{Html, IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use serde::Deserialize;
use vault::{ChangeError, Contents, Expired, Passphrase, UnlockError};
use zeroize::Zeroizing;

use super::{PAGE, phrase::secret, with_vault, wrong::Wrong};
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    pages::{leave::BLANK, shortlist},
    practice::VaultState,
    problems::{Problem, problem_page},
};

#[derive(Template)]
#[template(path = "unlock.html")]
struct UnlockView {
    shell: Shell,
    wrong: Option<Wrong>,
    /// Whether the fault lies with the file, so that no passphrase helps.
    is_of_file: bool,
    /// Whether something waits to be kept.
    waits: bool,
}

#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(deserialize_with = "secret")]
    passphrase: Zeroizing<String>,
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker) -> Response {
    match state.practice.state() {
        VaultState::Locked => form(&state, asker, None),
        VaultState::Open => go_on(&state, asker),
        VaultState::None | VaultState::NoPlace => Redirect::to(PAGE).into_response(),
    }
}

/// The derivation takes most of a second of this thread; other pages go on.
pub(super) async fn unlock(
    State(state): State<AppState>,
    asker: Asker,
    typed: Result<Form<Typed>, FormRejection>,
) -> Response {
    let Ok(Form(typed)) = typed else { return problem_page(asker, Problem::NotUnderstood) };
    if state.practice.state() == VaultState::Open {
        return go_on(&state, asker);
    }
    // What is no passphrase of ours opens nothing of ours.
    let opened = match Passphrase::new(&typed.passphrase) {
        Ok(passphrase) => state.practice.unlock(&passphrase),
        Err(_) => Some(Err(UnlockError::WrongPassphrase)),
    };
    match opened {
        None => Redirect::to(PAGE).into_response(),
        Some(Err(error)) => form(&state, asker, Some(&error)),
        Some(Ok(())) => after(&state, asker),
    }
}

fn form(state: &AppState, asker: Asker, error: Option<&UnlockError>) -> Response {
    let words = asker.words;
    page(&UnlockView {
        wrong: error.map(|error| Wrong::of_unlocking(words, error)),
        is_of_file: matches!(
            error,
            Some(UnlockError::NotAVault | UnlockError::CutOff | UnlockError::Damaged | UnlockError::TooLarge)
        ),
        waits: state.practice.desk().waits(),
        shell: asker.shell(words.say("kept-unlock-title")),
    })
}

/// What has run out goes, unless the day is in doubt.
fn after(state: &AppState, asker: Asker) -> Response {
    let expired = state.practice.desk().vault().map(|vault| vault.expire(asker.day()));
    match expired {
        Some(Ok(Expired::InDoubt { .. })) => Redirect::to("/kept/expiry").into_response(),
        Some(Err(error)) => Wrong::of_change(asker.words, &error).page(asker),
        Some(Ok(Expired::Removed(_))) | None => go_on(state, asker),
    }
}

/// Where a person goes once the vault is open: on with what waits to be kept, else to the first screen.
pub(super) fn go_on(state: &AppState, asker: Asker) -> Response {
    match next(state) {
        Ok(path) => Redirect::to(&path).into_response(),
        Err(error) => Wrong::of_change(asker.words, &error).page(asker),
    }
}

fn next(state: &AppState) -> Result<String, ChangeError> {
    let mut desk = state.practice.desk();
    let short_list = shortlist::settle(state, &mut desk)?;
    let Some(waiting) = &desk.waiting else {
        // The first page of check-ins switches them on.
        let otherwise = short_list.unwrap_or_else(|| "/".to_owned());
        return Ok(if desk.checkins_wanted.is_some() { "/checkins".to_owned() } else { otherwise });
    };
    if let Some(exercise) = &waiting.exercise {
        // That page has the answers, and keeps them.
        return Ok(format!("/sitting/{}/kept", exercise.as_str()));
    }
    desk.settle_plan()?;
    desk.waiting = None;
    Ok("/plan".to_owned())
}

#[derive(Template)]
#[template(path = "kept_expiry.html")]
struct ExpiryView {
    shell: Shell,
    /// What the computer says of today, and when anything was kept last.
    today: String,
    newest: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct Confirmed {
    day: String,
}

/// The day of the computer is far from everything that is kept: only the person can say whether it is right.
pub(super) async fn ask_for_the_day(State(state): State<AppState>, asker: Asker) -> Response {
    with_vault(&state, asker, |vault, asker| {
        let (words, today) = (asker.words, asker.day());
        let newest = newest(&vault.contents()?, today);
        Ok(page(&ExpiryView {
            today: words.say_with("kept-expiry-today", &[("day", words.day(today).into())]),
            newest: newest.map(|day| words.say_with("kept-expiry-newest", &[("day", words.day(day).into())])),
            shell: asker.clone().shell(words.say("kept-expiry-title")),
        }))
    })
}

pub(super) async fn confirm_the_day(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Confirmed>, FormRejection>,
) -> Response {
    let Ok(Form(Confirmed { day })) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let expired = match state.practice.desk().vault() {
        Some(vault) if day == "right" => vault.expire_on(asker.day()).map(drop),
        _ => Ok(()),
    };
    match expired {
        Ok(()) => go_on(&state, asker),
        Err(error) => Wrong::of_change(asker.words, &error).page(asker),
    }
}

/// The newest day of anything kept, days to come left aside.
fn newest(contents: &Contents, today: Date) -> Option<Date> {
    let held = [&contents.sittings, &contents.checkins, &contents.marks];
    let days = held.into_iter().chain(contents.shelves.values()).filter_map(|held| held.days.as_ref());
    days.map(|days| *days.end()).filter(|day| *day <= today).max()
}

/// Locks. The answer shows nothing, as when somebody leaves.
pub(super) async fn lock(State(state): State<AppState>) -> Html<&'static str> {
    state.keeping.lock();
    state.forget();
    if let Some(edition) = &state.shelf.get().edition {
        edition.forget_words();
    }
    Html(BLANK)
}
