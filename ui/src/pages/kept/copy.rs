//! A copy as plain text. It is as private as what is kept and not sealed, and a page says so first.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use vault::{AskError, Slug, Vault};

use super::{said::Said, with_vault};
use crate::{
    house::{AppState, CopyWording},
    layout::{Asker, Shell, page},
};

#[derive(Template)]
#[template(path = "kept_copy.html")]
struct CopyView {
    shell: Shell,
    /// Whether the dialog was just asked for.
    is_asked: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Shown {
    asked: String,
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker, Query(shown): Query<Shown>) -> Response {
    with_vault(&state, asker, |_, asker| {
        let shell = asker.clone().shell(asker.words.say("kept-copy-title"));
        Ok(page(&CopyView { is_asked: shown.asked == "yes", shell }))
    })
}

pub(super) async fn save(State(state): State<AppState>, asker: Asker) -> Response {
    let keeping = state.keeping.clone();
    with_vault(&state, asker, |vault, asker| {
        let said = Said::new(asker).with_sources(sources(vault)?);
        let text = vault.plain_copy(|word| said.word(word))?;
        keeping.save_copy(wording(asker), text);
        Ok(Redirect::to("/kept/copy?asked=yes").into_response())
    })
}

fn wording(asker: &Asker) -> CopyWording {
    let words = asker.words;
    CopyWording {
        title: words.say("kept-copy-dialog"),
        save: words.say("kept-copy-save"),
        cancel: words.say("kept-cancel"),
        name: words.say("kept-copy-name"),
    }
}

/// From which exercises each shelf was filled.
fn sources(vault: &Vault) -> Result<BTreeMap<Slug, BTreeSet<Slug>>, AskError> {
    let shelves = vault.contents()?.shelves;
    let of = |shelf: Slug| {
        let from = vault.shelf(&shelf)?.into_iter().filter_map(|(_, item)| item.from).collect();
        Ok((shelf, from))
    };
    shelves.into_keys().map(of).collect()
}
