//! The page for people under 18: lines for the young, and services that say they take them. Calming tools, no questions, no programme.

use std::collections::BTreeSet;

use askama::Template;
use axum::{Router, response::Response, routing::get};
use catalogue_model::{Article, CountryCode, CrisisPurpose, GuidancePage, Term as _, Track};
use catalogue_store::{AgeBand, Edition, FacetValue, Found, Query, QueryError, Vocabulary};

use super::guidance::views::{LinkView, article_link, question_link};
use super::lines::{CountryChoice, LineView, countries, lines_for, lines_of};
use crate::{
    house::{AgeSaid, AppState},
    layout::{Asker, Shell, page},
    practice::texts::Worded,
    problems::{Problem, problem_page},
    speak::Speak as _,
};

/// A short list: more are one click away.
const SERVICES_SHOWN: usize = 5;

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/youth", get(youth))
}

#[derive(Template)]
#[template(path = "youth.html")]
struct YouthView {
    shell: Shell,
    country: Option<String>,
    code: String,
    countries: Vec<CountryChoice>,
    lines: Vec<LineView>,
    bands: Vec<BandView>,
    tools: Vec<ToolView>,
    /// What is written for every age.
    readings: Vec<LinkView>,
    /// Whether the person said that they are under 18, and can take it back.
    is_young: bool,
    back: &'static str,
}

/// A calming exercise, in words for the young.
struct ToolView {
    id: String,
    title: String,
    purpose: String,
}

/// The services for one band of ages.
struct BandView {
    heading: String,
    /// Said when the chosen country has none and those of others follow.
    none_in: Option<String>,
    services: Vec<ServiceLink>,
    all: String,
    all_address: String,
}

struct ServiceLink {
    address: String,
    name: String,
    place: String,
    description: String,
}

async fn youth(asker: Asker) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let words = asker.words;
    let bands: Result<Vec<BandView>, QueryError> =
        [AgeBand::Under16, AgeBand::From16To17].into_iter().map(|band| band_view(&edition, band, &asker)).collect();
    let Ok(bands) = bands else { return problem_page(asker, Problem::NoAnswer) };
    let lines = lines_of(Some(&edition), asker.country);
    page(&YouthView {
        country: asker.country.map(|code| words.country(code)),
        code: asker.country.map(|code| code.as_str().to_owned()).unwrap_or_default(),
        countries: countries(Some(&edition), words),
        lines: lines_for(&lines, CrisisPurpose::ChildHelpline, &asker),
        bands,
        tools: tools(&edition, &asker),
        readings: readings(&edition, &asker),
        is_young: asker.age == AgeSaid::Young,
        back: "/youth",
        shell: asker.shell(words.say("doors-youth-title")),
    })
}

/// The tools that people under 18 may use. Without an answer there are none: the lines above are what matters.
fn tools(edition: &Edition, asker: &Asker) -> Vec<ToolView> {
    let all = edition.exercises_of(Track::All).unwrap_or_default();
    let found = all.iter().filter_map(|id| Worded::find(edition, id, asker.locale).ok()?);
    found
        .filter(|worded| worded.exercise.youth)
        .map(Worded::for_youth)
        .map(|worded| ToolView {
            id: worded.exercise.id.as_str().to_owned(),
            title: worded.title().to_owned(),
            purpose: worded.words.text("purpose").to_owned(),
        })
        .collect()
}

/// The articles for every age, those for young people first, and the questions. Without an answer there are none.
fn readings(edition: &Edition, asker: &Asker) -> Vec<LinkView> {
    let articles = edition.articles().unwrap_or_default().iter().filter(|article| article.reading.youth_ok);
    let mut articles: Vec<&Article> = articles.collect();
    articles.sort_by_key(|article| !article.reading.leads.pages.contains(&GuidancePage::Youth));
    let questions = edition.questions().unwrap_or_default().iter().filter(|question| question.reading.youth_ok);
    let articles = articles.into_iter().filter_map(|article| article_link(asker, article));
    articles.chain(questions.filter_map(|question| question_link(asker, question))).collect()
}

fn band_view(edition: &Edition, band: AgeBand, asker: &Asker) -> Result<BandView, QueryError> {
    let words = asker.words;
    let here = search(edition, band, asker.country)?;
    let is_elsewhere = here.total == 0 && asker.country.is_some();
    let found = if is_elsewhere { search(edition, band, None)? } else { here };
    let country = asker.country.filter(|_| !is_elsewhere);
    let key = band.as_str();
    Ok(BandView {
        heading: words.say(match band {
            AgeBand::Under16 => "doors-youth-under-16",
            AgeBand::From16To17 | AgeBand::From18 => "doors-youth-16-17",
        }),
        none_in: asker
            .country
            .filter(|_| is_elsewhere)
            .map(|code| words.say_with("doors-youth-none-in", &[("country", words.country(code).into())])),
        services: found
            .results
            .iter()
            .map(|listed| ServiceLink {
                address: format!("/service/{}", listed.id.as_str()),
                name: listed.name.clone(),
                place: words.list(&listed.countries.iter().map(|code| words.country(*code)).collect::<Vec<_>>()),
                description: listed.description.clone(),
            })
            .collect(),
        all: words.say_with("doors-youth-all", &[("count", found.total.into())]),
        all_address: match country {
            Some(code) => format!("/find?age={key}&country={}", code.as_str()),
            None => format!("/find?age={key}"),
        },
    })
}

fn search(edition: &Edition, band: AgeBand, country: Option<CountryCode>) -> Result<Found, QueryError> {
    let mut filters = BTreeSet::from([FacetValue::Age(band)]);
    filters.extend(country.map(FacetValue::Country));
    let query = Query { words: String::new(), filters, offset: 0, limit: SERVICES_SHOWN };
    edition.search(&query, &Vocabulary::new([]))
}
