//! Europe with the number of services in each country: a way into browsing, and the same facts as a list.
//!
//! Every number comes from the sets of a search, so it is what the list of results holds under that country with the same
//! filters. No country is compared with another, and a country without services is said in words.

mod country;
mod drawing;
mod filters;

use askama::Template;
use axum::{Router, extract::Query, response::Response, routing::get};
use catalogue_map::europe;
use catalogue_store::{ByCountry, Edition, Lands, QueryError};
use i18n::Words;

use self::{
    country::{CountryView, countries},
    drawing::{Drawing, LegendView, legend},
    filters::{Field, Tag, fields, hidden, tags},
};
use super::find::{Request, vocabulary};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    problems::{Problem, problem_page},
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/map", get(map))
}

#[derive(Template)]
#[template(path = "map.html")]
struct MapView {
    shell: Shell,
    /// What can be chosen on this page.
    fields: Vec<Field>,
    /// What was chosen elsewhere and goes along: name and value.
    hidden: Vec<(&'static str, String)>,
    tags: Vec<Tag>,
    /// How many fit, where, and how many of them work from everywhere.
    summary: Vec<String>,
    /// The same as a list of results.
    all: String,
    countries: Vec<CountryView>,
    /// Whether a row names services across a border.
    has_across: bool,
    drawing: Drawing,
    legend: LegendView,
}

async fn map(asker: Asker, Query(pairs): Query<Vec<(String, String)>>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let request = Request::read(&pairs).for_every_country();
    let Ok(found) = ask(&edition, &request, asker.words) else { return problem_page(asker, Problem::NoAnswer) };
    let words = asker.words;
    let countries = countries(words, &request, &found);
    page(&MapView {
        fields: fields(words, &request, &found.counts),
        hidden: hidden(&request),
        tags: tags(words, &request),
        summary: summary(words, &request, &found),
        all: request.address("/find"),
        has_across: countries.iter().any(|country| country.across.is_some()),
        drawing: Drawing::of(&countries),
        legend: legend(words, &countries),
        countries,
        shell: asker.shell(words.say("map-title")).under(Section::Find),
    })
}

fn ask(edition: &Edition, request: &Request, words: &Words) -> Result<ByCountry, QueryError> {
    let lands = Lands {
        always: europe().looked_at().collect(),
        neighbours: europe().countries().map(|outline| (outline.country, outline.neighbours.as_slice())).collect(),
    };
    edition.by_country(&request.query(), vocabulary(words.locale()), &lands)
}

fn summary(words: &Words, request: &Request, found: &ByCountry) -> Vec<String> {
    let with = found.countries.values().filter(|country| country.services > 0).count();
    let total = [("count", found.total.into())];
    let is_all = request.words.is_empty() && request.filters.is_empty();
    let mut summary =
        vec![if is_all { words.say_with("map-total-all", &total) } else { words.say_with("map-total", &total) }];
    if with > 0 {
        let of = [("with", with.into()), ("all", found.countries.len().into())];
        summary.push(words.say_with("map-countries-with", &of));
    }
    if found.everywhere > 0 {
        summary.push(words.say_with("map-everywhere", &[("count", found.everywhere.into())]));
    }
    summary
}
