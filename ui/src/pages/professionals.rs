//! The page for people at work: a search by criteria, without a word about the people they work with.

use std::collections::BTreeSet;

use askama::Template;
use axum::{Router, response::Response, routing::get};
use catalogue_store::{Edition, FacetValue, Query, QueryError, Vocabulary};
use i18n::Words;

use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    problems::{Problem, problem_page},
    speak::{Speak as _, in_order_of_name},
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/for-professionals", get(for_professionals))
}

#[derive(Template)]
#[template(path = "for_professionals.html")]
struct ForProfessionalsView {
    shell: Shell,
    criteria: Vec<Criterion>,
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
}

async fn for_professionals(asker: Asker) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let words = asker.words;
    let Ok(values) = values_in(&edition) else { return problem_page(asker, Problem::NoAnswer) };
    let criteria = [("country", true), ("language", true), ("category", false), ("audience", false)]
        .map(|(facet, by_name)| criterion(words, &values, facet, by_name));
    page(&ForProfessionalsView {
        criteria: criteria.into(),
        shell: asker.shell(words.say("doors-professionals-title")),
    })
}

/// Every value by which the edition's services can be chosen.
fn values_in(edition: &Edition) -> Result<Vec<FacetValue>, QueryError> {
    let everything = Query { words: String::new(), filters: BTreeSet::new(), offset: 0, limit: 0 };
    Ok(edition.search(&everything, &Vocabulary::new([]))?.counts.into_keys().collect())
}

fn criterion(words: &Words, values: &[FacetValue], facet: &'static str, by_name: bool) -> Criterion {
    let options = values
        .iter()
        .filter(|value| value.facet().as_str() == facet)
        .map(|value| Choice { key: value.key().into_owned(), name: name_of(words, value) });
    Criterion {
        name: facet,
        label: words.say(&format!("doors-professionals-{facet}")),
        options: if by_name { in_order_of_name(options, |choice| &choice.name) } else { options.collect() },
    }
}

fn name_of(words: &Words, value: &FacetValue) -> String {
    match value {
        FacetValue::Country(code) => words.country(*code),
        FacetValue::Language(tag) => words.language(tag),
        _ => words.term_name(value.facet().as_str(), &value.key()),
    }
}
