//! The page for people at work: every filter, every answer, on one dense page for a screen in a consulting room.
//!
//! Nobody is asked about the people they work with, and nothing is kept: the address of the page is all there is.

mod row;
mod sorting;

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    response::Response,
    routing::get,
};
use catalogue_store::{Edition, Facet, FacetValue, Found, Listed, QueryError};
use i18n::{Locale, Words};

use self::{
    row::RowView,
    sorting::{SortView, Sorting},
};
use super::find::{Request, facet_heading, value_name, vocabulary};
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    problems::{Problem, problem_page},
    speak::in_order_of_name,
};

pub(super) const PAGE: &str = "/for-professionals";

/// Rows on a page: what one scrolls through and still prints.
const ROWS: usize = 40;

/// The most services that are sorted. Real catalogues have a few hundred; a larger one has to be narrowed down first.
const MOST_SORTED: usize = 2000;

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route(PAGE, get(for_professionals))
}

#[derive(Template)]
#[template(path = "for_professionals.html")]
struct ForProfessionalsView {
    shell: Shell,
    /// What was typed.
    words: String,
    criteria: Vec<Criterion>,
    /// The order, to be carried along by the form.
    sort: &'static str,
    count: String,
    sorts: Vec<SortView>,
    rows: Vec<RowView>,
    /// Where this page of rows stands, the one before and the one after.
    shown: Option<String>,
    previous: Option<String>,
    next: Option<String>,
    /// The address without any criterion, where there is one.
    afresh: Option<&'static str>,
    /// This page's own address, to come back to.
    back: String,
    aside: Option<String>,
    facts_are_foreign: bool,
}

/// One select field of the form.
struct Criterion {
    name: &'static str,
    label: String,
    options: Vec<Choice>,
}

struct Choice {
    key: String,
    name: String,
    count: usize,
    is_chosen: bool,
}

async fn for_professionals(
    State(state): State<AppState>,
    asker: Asker,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let request = Request::read(&pairs);
    let sorting = Sorting::read(&pairs);
    match view(&state, &asker, &edition, &request, sorting) {
        Ok(view) => page(&view),
        Err(_) => problem_page(asker, Problem::NoAnswer),
    }
}

fn view(
    state: &AppState,
    asker: &Asker,
    edition: &Edition,
    request: &Request,
    sorting: Sorting,
) -> Result<ForProfessionalsView, QueryError> {
    let words = asker.words;
    let question = request.query_for(0, MOST_SORTED);
    let mut found = edition.search(&question, vocabulary(asker.locale))?;
    let listed = sorting.sorted(words, std::mem::take(&mut found.results));
    let last_page = listed.len().saturating_sub(1) / ROWS;
    let number = request.page().min(last_page);
    let on_page: Vec<&Listed> = listed.iter().skip(number * ROWS).take(ROWS).collect();
    let (first, last) = (number * ROWS + 1, number * ROWS + on_page.len());
    let is_many = listed.len() > ROWS;
    let values = [("from", first.into()), ("to", last.into()), ("total", found.total.into())];
    let at = |page: usize| sorting.address(&request.on_page(page));
    let aside = state.short_list().ids().len();
    Ok(ForProfessionalsView {
        words: request.typed().to_owned(),
        criteria: criteria(words, request, &found),
        sort: sorting.as_str(),
        count: words.say_with("find-count", &[("count", found.total.into())]),
        sorts: sorting.views(words, request),
        rows: on_page
            .into_iter()
            .map(|listed| RowView::new(state, asker, edition, listed))
            .collect::<Result<_, _>>()?,
        shown: is_many.then(|| words.say_with("find-page-shown", &values)),
        previous: (number > 0).then(|| at(number - 1)),
        next: (last < listed.len()).then(|| at(number + 1)),
        afresh: request.asks_for_something().then_some(PAGE),
        back: sorting.address(request),
        aside: (aside > 0).then(|| words.say_with("clinic-aside", &[("count", aside.into())])),
        facts_are_foreign: asker.locale != Locale::En,
        shell: asker.clone().shell(words.say("doors-professionals-title")),
    })
}

/// A field for each facet, with every value that the edition has.
fn criteria(words: &Words, request: &Request, found: &Found) -> Vec<Criterion> {
    Facet::ALL.into_iter().filter_map(|facet| criterion(words, request, &found.counts, facet)).collect()
}

fn criterion(
    words: &Words,
    request: &Request,
    counts: &BTreeMap<FacetValue, usize>,
    facet: Facet,
) -> Option<Criterion> {
    let options = counts.iter().filter(|(value, _)| value.facet() == facet).map(|(value, count)| Choice {
        key: value.key().into_owned(),
        name: value_name(words, value),
        count: *count,
        is_chosen: request.has(value),
    });
    let options: Vec<Choice> = match facet {
        Facet::Country | Facet::Language => in_order_of_name(options, |choice| &choice.name),
        _ => options.collect(),
    };
    (!options.is_empty()).then(|| Criterion { name: facet.as_str(), label: facet_heading(words, facet), options })
}
