//! Searching and browsing the catalogue: one page, filtered by its own address.
//!
//! Every filter is a plain link and the search a plain form, so the page works without script. With script the same
//! address answers with the parts that change ([`Update`]), while the field keeps what is being typed.

mod card;
mod facets;
mod naming;
mod request;

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    response::Response,
    routing::get,
};
use catalogue_model::CountryCode;
use catalogue_store::{Edition, Facet, FacetValue, Found, LONGEST_WORDS, QueryError};
use i18n::{Locale, Words};

pub(in crate::pages) use self::{card::label, request::Request};
use self::{card::Card, facets::FacetView, request::RESULTS_ON_A_PAGE};
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

/// Words, filters and results as the templates need them.
struct List {
    words: String,
    hidden: Vec<(&'static str, String)>,
    facets: Vec<FacetView>,
    count: String,
    notices: Vec<String>,
    tags: Vec<Tag>,
    lift_all: Option<String>,
    is_translated: bool,
    cards: Vec<Card>,
    none: Option<None_>,
    everywhere: Vec<Card>,
    pages: Option<Pages>,
}

/// A chosen filter, and the address without it.
struct Tag {
    label: String,
    lift: String,
    address: String,
}

/// What to do when nothing fits.
struct None_ {
    advice: String,
    link: String,
    address: String,
}

/// The pages before and after this one.
struct Pages {
    shown: String,
    previous: Option<String>,
    next: Option<String>,
}
