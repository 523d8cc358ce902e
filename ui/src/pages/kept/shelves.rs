//! What lies on the shelves: own lists, with stars.

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use vault::{AskError, ItemId, ShelfItem, Slug, Vault};

use super::{PAGE, said::Said, with_vault};
use crate::{
    house::AppState,
    layout::Asker,
    practice::aside,
    problems::{Problem, problem_page},
};

/// A shelf, in words.
pub(super) struct ShelfView {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) items: Vec<ItemView>,
}

/// Something on a shelf, in words.
pub(super) struct ItemView {
    pub(super) number: i64,
    pub(super) text: String,
    pub(super) is_starred: bool,
    /// What was picked beside it and does not stand in it.
    pub(super) tags: Vec<String>,
    /// Its day, its exercise, and until when it is kept.
    pub(super) facts: String,
}

/// Every shelf on which something lies.
pub(super) fn views(vault: &Vault, asker: &Asker, said: &Said) -> Result<Vec<ShelfView>, AskError> {
    let names = vault.contents()?.shelves;
    names.keys().map(|name| view(vault, asker, said, name)).collect()
}

fn view(vault: &Vault, asker: &Asker, said: &Said, name: &Slug) -> Result<ShelfView, AskError> {
    let items = vault.shelf(name)?;
    Ok(ShelfView {
        name: name.as_str().to_owned(),
        title: said.shelf(name.as_str()),
        items: items.into_iter().map(|(id, item)| ItemView::of(asker, said, name, id, &item)).collect(),
    })
}

impl ShelfView {
    /// Whether it is the short list, which has a page of its own.
    pub(super) fn is_short_list(&self) -> bool {
        self.name == aside::SHELF
    }
}

impl ItemView {
    /// On the short list lie ids: they are said by name.
    fn of(asker: &Asker, said: &Said, shelf: &Slug, id: ItemId, item: &ShelfItem) -> Self {
        let view = Self::new(asker, said, id, item);
        if shelf.as_str() == aside::SHELF { Self { text: said.service(item.text.as_str()), ..view } } else { view }
    }

    fn new(asker: &Asker, said: &Said, id: ItemId, item: &ShelfItem) -> Self {
        let words = asker.words;
        let from = item.from.as_ref();
        let tag = |tag: &Slug| from.and_then(|from| said.tag(from.as_str(), tag.as_str()));
        let mut facts = vec![words.day(item.day)];
        facts.extend(from.map(|from| said.exercise(from.as_str())));
        facts.extend(item.expires_on.map(|day| words.say_with("kept-until", &[("day", words.day(day).into())])));
        Self {
            number: id.number(),
            text: item.text.as_str().to_owned(),
            is_starred: item.starred,
            tags: item.tags.iter().filter_map(tag).filter(|tag| !item.text.as_str().contains(tag.as_str())).collect(),
            facts: facts.join(" · "),
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Star {
    item: i64,
    starred: String,
}

pub(super) async fn star(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Star>, FormRejection>,
) -> Response {
    let Ok(Form(Star { item, starred })) = form else { return problem_page(asker, Problem::NotUnderstood) };
    with_vault(&state, asker, |vault, _| {
        let item = ItemId::from_number(item);
        if starred == "yes" {
            vault.star_item(item)?
        } else {
            vault.unstar_item(item)?
        }
        Ok(Redirect::to(PAGE).into_response())
    })
}
