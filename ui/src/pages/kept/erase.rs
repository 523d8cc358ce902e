//! Erasing: one thing, a kind, everything; with the passphrase or without it.
//!
//! One thing goes at once. What takes more with it is asked for on a page of its own, which says what erasing cannot reach.

use askama::Template;
use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use vault::{ChangeError, Held, ItemId, Kind, MarkId, PlaceError, SittingId, Slug, Vault};

use super::{PAGE, first::FIRST, said::Said, with_vault, wrong::Wrong};
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    practice::VaultState,
    problems::{Problem, problem_page},
};

/// Where erasing leads back to.
const ERASED: &str = "/kept?done=erased";

/// How a kind stands in an address.
pub(super) fn address_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Sitting => "exercises",
        Kind::Shelf => "lists",
        Kind::Plan => "plan",
        Kind::CheckIn => "checkins",
        Kind::Mark => "markers",
        Kind::Choice => "choices",
    }
}

fn kind_at(address: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| address_of(*kind) == address)
}

/// One thing that is to be erased: what it is and which, with a hyphen between.
#[derive(Deserialize)]
pub(super) struct One {
    thing: String,
}

pub(super) async fn one(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<One>, FormRejection>,
) -> Response {
    let Ok(Form(one)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    with_vault(&state, asker, |vault, asker| match forget(vault, &one.thing) {
        Some(forgotten) => forgotten.map(|()| Redirect::to(ERASED).into_response()),
        None => Ok(problem_page(asker.clone(), Problem::NotUnderstood)),
    })
}

/// `None`: that is no thing of ours.
fn forget(vault: &mut Vault, thing: &str) -> Option<Result<(), ChangeError>> {
    let (what, which) = thing.split_once('-')?;
    let number = || which.parse().ok();
    Some(match what {
        "exercise" => vault.forget_sitting(SittingId::from_number(number()?)),
        "item" => vault.forget_item(ItemId::from_number(number()?)),
        "marker" => vault.forget_mark(MarkId::from_number(number()?)),
        "choice" => vault.forget_choice(&Slug::new(which).ok()?),
        _ => return None,
    })
}

#[derive(Template)]
#[template(path = "kept_erase_kind.html")]
struct KindView {
    shell: Shell,
    address: &'static str,
    /// How many of which kind.
    what: String,
    /// What else changes with it.
    means: Option<String>,
}

pub(super) async fn ask_for_kind(State(state): State<AppState>, asker: Asker, Path(address): Path<String>) -> Response {
    let Some(kind) = kind_at(&address) else { return problem_page(asker, Problem::NoSuchPage) };
    with_vault(&state, asker, |vault, asker| {
        let (words, what) = (asker.words, Said::new(asker).kind(kind));
        let count = words.say_with("kept-count", &[("count", u64::from(count(&vault.contents()?, kind)).into())]);
        let title = words.say_with("kept-erase-kind", &[("kind", what.as_str().into())]);
        Ok(page(&KindView {
            address: address_of(kind),
            means: match kind {
                Kind::Choice => Some(words.say("kept-erase-choices")),
                Kind::Shelf => Some(words.say("kept-erase-lists")),
                _ => None,
            },
            what: words.say_with("kept-named", &[("name", what.into()), ("value", count.into())]),
            shell: asker.clone().shell(title),
        }))
    })
}

fn count(contents: &vault::Contents, kind: Kind) -> u32 {
    let of = |held: &Held| held.count;
    match kind {
        Kind::Sitting => of(&contents.sittings),
        Kind::Shelf => contents.shelves.values().map(of).sum(),
        Kind::Plan => of(&contents.plan),
        Kind::CheckIn => of(&contents.checkins),
        Kind::Mark => of(&contents.marks),
        Kind::Choice => of(&contents.choices),
    }
}

pub(super) async fn kind(State(state): State<AppState>, asker: Asker, Path(address): Path<String>) -> Response {
    let Some(kind) = kind_at(&address) else { return problem_page(asker, Problem::NoSuchPage) };
    with_vault(&state, asker, |vault, _| {
        vault.forget_all(kind)?;
        Ok(Redirect::to(ERASED).into_response())
    })
}

#[derive(Template)]
#[template(path = "kept_forgotten.html")]
struct ForgottenView {
    shell: Shell,
}

pub(super) async fn forgotten(asker: Asker) -> Response {
    let words = asker.words;
    page(&ForgottenView { shell: asker.shell(words.say("kept-forgotten-title")) })
}

#[derive(Template)]
#[template(path = "kept_erase.html")]
struct EraseView {
    shell: Shell,
    is_open: bool,
    /// Whether something waits to be kept, which stays.
    waits: bool,
}

pub(super) async fn ask_for_all(State(state): State<AppState>, asker: Asker) -> Response {
    let (words, vault) = (asker.words, state.practice.state());
    if matches!(vault, VaultState::None | VaultState::NoPlace) {
        return Redirect::to(PAGE).into_response();
    }
    page(&EraseView {
        is_open: vault == VaultState::Open,
        waits: state.practice.desk().waits(),
        shell: asker.shell(words.say("kept-erase-title")),
    })
}

pub(super) async fn all(State(state): State<AppState>, asker: Asker) -> Response {
    let open = state.practice.desk().take_vault();
    let was_open = open.is_some();
    if let Err(error) = erase(&state, open) {
        return Wrong::of_place(asker.words, &error).page(asker);
    }
    if was_open {
        // Exercises under way have read from the lists, and the short list may have been kept.
        state.forget();
    }
    let waits = state.practice.desk().waits();
    Redirect::to(if waits { FIRST } else { "/kept?done=everything" }).into_response()
}

fn erase(state: &AppState, open: Option<Vault>) -> Result<(), PlaceError> {
    match (open, state.keeping.place()) {
        (Some(vault), _) => vault.erase(),
        (None, Some(place)) => vault::erase(place.as_ref()),
        (None, None) => Ok(()),
    }
}
