//! Searching and browsing the catalogue: one page, told by its own address what to show.
//!
//! Every filter is a plain link and the search a plain form, so the page works without script. With script the same
//! address answers with the parts that change ([`Update`]), while the field keeps what is being typed.

mod card;
mod facets;
mod list;
mod naming;
mod request;
#[cfg(test)]
mod tests;

use askama::Template;
use axum::{Router, extract::Query, response::Response, routing::get};

use self::list::List;
pub(in crate::pages) use self::{
    card::label,
    naming::{heading as facet_heading, name as value_name, vocabulary},
    request::{Request, add as add_to_address},
};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    problems::{Problem, problem_page},
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/find", get(find))
}

/// The whole page.
#[derive(Template)]
#[template(path = "find.html")]
struct FindView {
    shell: Shell,
    list: List,
}

/// What changes on the page when words or filters do.
#[derive(Template)]
#[template(path = "find_update.html")]
struct Update {
    shell: Shell,
    list: List,
}

async fn find(asker: Asker, Query(pairs): Query<Vec<(String, String)>>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let Ok(list) = List::new(&asker, &edition, Request::read(&pairs)) else {
        return problem_page(asker, Problem::NoAnswer);
    };
    let is_fragment = asker.is_fragment;
    let title = asker.words.say("find-title");
    let shell = asker.shell(title).under(Section::Find);
    if is_fragment { page(&Update { shell, list }) } else { page(&FindView { shell, list }) }
}
