//! Keeping the short list, and opening the one that is kept.
//!
//! Both need an open vault. Without one the wish waits on the desk until the person has chosen a passphrase or typed it;
//! [`settle`] then does what was wished.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use vault::ChangeError;

use super::PAGE;
use crate::{
    house::AppState,
    layout::Asker,
    pages::kept::wrong::Wrong,
    practice::{Desk, VaultState, aside::Wish},
};

pub(super) async fn keep(State(state): State<AppState>, asker: Asker) -> Response {
    if state.short_list().ids().is_empty() {
        return Redirect::to(PAGE).into_response();
    }
    wish(&state, asker, Wish::Keep)
}

pub(super) async fn open(State(state): State<AppState>, asker: Asker) -> Response {
    wish(&state, asker, Wish::Open)
}

fn wish(state: &AppState, asker: Asker, wish: Wish) -> Response {
    let way = match (state.practice.state(), wish) {
        (VaultState::Open, _) => None,
        (VaultState::Locked, _) => Some("/unlock"),
        (VaultState::None, Wish::Keep) => Some("/kept/first"),
        (VaultState::None, Wish::Open) => return Redirect::to("/short-list?done=nothing").into_response(),
        (VaultState::NoPlace, _) => return Redirect::to("/short-list?done=no-place").into_response(),
    };
    let mut desk = state.practice.desk();
    desk.short_list = Some(wish);
    if let Some(way) = way {
        return Redirect::to(way).into_response();
    }
    match settle(state, &mut desk) {
        Ok(path) => Redirect::to(path.as_deref().unwrap_or(PAGE)).into_response(),
        Err(error) => {
            drop(desk);
            Wrong::of_change(asker.words, &error).page(asker)
        }
    }
}

/// Does what was wished for the short list, and gives the address where the person is told. `None`: nothing was wished.
pub(in crate::pages) fn settle(state: &AppState, desk: &mut Desk) -> Result<Option<String>, ChangeError> {
    let today = state.day();
    let Some(wish) = desk.short_list.take() else { return Ok(None) };
    let Some(vault) = desk.vault() else {
        desk.short_list = Some(wish);
        return Ok(None);
    };
    let came = wish.fulfil(vault, &mut state.short_list(), today)?;
    Ok(Some(format!("{PAGE}?done={}", came.as_str())))
}
