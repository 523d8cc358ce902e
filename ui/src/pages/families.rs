//! The track of families and friends: numbers first, then the first hours, then everything else in the order in which it is
//! needed, with every exercise where it belongs.

use std::collections::BTreeSet;

use askama::Template;
use axum::{Router, response::Response, routing::get};
use catalogue_model::{ArticleId, Audience, CountryCode, CrisisLine, CrisisPurpose, ExerciseId, Term as _, Track};
use catalogue_store::{Edition, FacetValue, Found, Query, QueryError, Vocabulary};

use super::{
    guidance::views::{LinkView, articles, exercises},
    lines::{CountryChoice, countries, lines_for, lines_of},
};
use crate::{
    house::{AgeSaid, AppState},
    layout::{Asker, Shell, page},
    problems::{Problem, problem_page},
    speak::Speak as _,
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/families", get(families)).route("/for-someone", get(families))
}

/// A short list: more are one click away.
const SERVICES_SHOWN: usize = 5;

/// The parts of the track: its name, the articles and the exercises that belong there.
const PARTS: [(&str, &[&str], &[&str]); 5] = [
    ("first", &["b09", "b01"], &["f02.first-hours"]),
    ("understanding", &["b02", "b04"], &["f01.my-reaction", "f01.what-is-it", "f01.myths"]),
    ("talking", &["b05"], &["f02.listening", "f02.no-secret", "f03.talk-child"]),
    ("children", &["b03"], &["f02.safe-both", "f03.house-rules", "f03.signs", "f03.if-child-tells"]),
    (
        "self",
        &["b07", "b06", "b08"],
        &["f05.care", "f05.help-for-me", "f05.who-knows", "f04.boundaries", "f04.stay-or-go", "f04.support-role"],
    ),
];

#[derive(Template)]
#[template(path = "families.html")]
struct FamiliesView {
    shell: Shell,
    pinned: Pinned,
    parts: Vec<PartView>,
    services: ServicesView,
    duties: LinkView,
    is_young: bool,
}

/// One part of the track.
struct PartView {
    id: &'static str,
    heading: String,
    text: String,
    articles: Vec<LinkView>,
    exercises: Vec<LinkView>,
}

/// Services for relatives.
struct ServicesView {
    /// Said when the chosen country has none and those of others follow.
    none_in: Option<String>,
    links: Vec<LinkView>,
    all: String,
    all_address: String,
}

/// Numbers of the chosen country that stay at the head of a page, and the choice of a country.
pub(in crate::pages) struct Pinned {
    pub(in crate::pages) heading: String,
    pub(in crate::pages) lines: Vec<PinnedLine>,
    pub(in crate::pages) code: String,
    pub(in crate::pages) countries: Vec<CountryChoice>,
    /// Where choosing a country leads back to.
    pub(in crate::pages) back: String,
}

/// One number, in a line.
pub(in crate::pages) struct PinnedLine {
    pub(in crate::pages) purpose: String,
    pub(in crate::pages) number: String,
    pub(in crate::pages) name: String,
    /// Whether somebody answers now, where that is known.
    pub(in crate::pages) state: Option<String>,
}

impl Pinned {
    /// The numbers for this person, on a page that `back` leads to.
    pub(in crate::pages) fn of(asker: &Asker, edition: &Edition, back: String) -> Self {
        let words = asker.words;
        let lines = lines_of(Some(edition), asker.country);
        Self {
            heading: match asker.country {
                Some(code) => words.say_with("families-pinned-in", &[("country", words.country(code).into())]),
                None => words.say("families-pinned"),
            },
            lines: pinned_lines(&lines, asker),
            code: asker.country.map(|code| code.as_str().to_owned()).unwrap_or_default(),
            countries: countries(Some(edition), words),
            back,
        }
    }
}

/// The first line of each purpose: what somebody needs at night fits a hand.
fn pinned_lines(lines: &[CrisisLine], asker: &Asker) -> Vec<PinnedLine> {
    let purposes = [
        (CrisisPurpose::Emergency, "families-pinned-emergency"),
        (CrisisPurpose::Suicide, "families-pinned-suicide"),
        (CrisisPurpose::EmotionalSupport, "families-pinned-support"),
        (CrisisPurpose::ChildHelpline, "families-pinned-child"),
    ];
    let line = |(purpose, id)| {
        let first = lines_for(lines, purpose, asker).into_iter().next()?;
        Some(PinnedLine { purpose: asker.words.say(id), number: first.number, name: first.name, state: first.state })
    };
    purposes.into_iter().filter_map(line).collect()
}

async fn families(asker: Asker) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let Ok(services) = services(&asker, &edition) else { return problem_page(asker, Problem::NoAnswer) };
    let words = asker.words;
    page(&FamiliesView {
        pinned: Pinned::of(&asker, &edition, "/families".to_owned()),
        parts: parts(&asker, &edition),
        services,
        duties: duties(&asker),
        is_young: asker.age == AgeSaid::Young,
        shell: asker.shell(words.say("doors-someone-title")),
    })
}

/// Every part that has something in this edition. An exercise for families that no part names stands in the last one.
fn parts(asker: &Asker, edition: &Edition) -> Vec<PartView> {
    let words = asker.words;
    let mut left: Vec<ExerciseId> = edition.exercises_of(Track::Family).unwrap_or_default();
    left.retain(|id| id.group().starts_with('f'));
    let mut parts = Vec::new();
    for (id, article_ids, exercise_ids) in PARTS {
        let article_ids: Vec<ArticleId> = article_ids.iter().filter_map(|id| ArticleId::new(id).ok()).collect();
        let named: Vec<ExerciseId> = exercise_ids.iter().filter_map(|id| ExerciseId::new(id).ok()).collect();
        left.retain(|id| !named.contains(id));
        parts.push(PartView {
            id,
            heading: words.say(&format!("families-{id}")),
            text: words.say(&format!("families-{id}-text")),
            articles: articles(asker, edition, &article_ids),
            exercises: exercises(asker, edition, &named),
        });
    }
    if let Some(last) = parts.last_mut() {
        last.exercises.extend(exercises(asker, edition, &left));
    }
    parts
}

fn services(asker: &Asker, edition: &Edition) -> Result<ServicesView, QueryError> {
    let words = asker.words;
    let here = search(edition, asker.country)?;
    let is_elsewhere = here.total == 0 && asker.country.is_some();
    let found = if is_elsewhere { search(edition, None)? } else { here };
    let country = asker.country.filter(|_| !is_elsewhere);
    let place = |codes: &[CountryCode]| words.list(&codes.iter().map(|code| words.country(*code)).collect::<Vec<_>>());
    let audience = Audience::FamilyFriends.as_str();
    Ok(ServicesView {
        none_in: asker
            .country
            .filter(|_| is_elsewhere)
            .map(|code| words.say_with("families-services-none-in", &[("country", words.country(code).into())])),
        links: found
            .results
            .iter()
            .map(|listed| LinkView {
                address: format!("/service/{}", listed.id.as_str()),
                title: listed.name.clone(),
                text: place(&listed.countries),
                lang: None,
            })
            .collect(),
        all: words.say_with("families-services-all", &[("count", found.total.into())]),
        all_address: match country {
            Some(code) => format!("/find?audience={audience}&country={}", code.as_str()),
            None => format!("/find?audience={audience}"),
        },
    })
}

fn search(edition: &Edition, country: Option<CountryCode>) -> Result<Found, QueryError> {
    let mut filters = BTreeSet::from([FacetValue::Audience(Audience::FamilyFriends)]);
    filters.extend(country.map(FacetValue::Country));
    let query = Query { words: String::new(), filters, offset: 0, limit: SERVICES_SHOWN };
    edition.search(&query, &Vocabulary::new([]))
}

/// What is known of duties in the chosen country, or the list of countries.
fn duties(asker: &Asker) -> LinkView {
    let words = asker.words;
    let (address, title) = match asker.country {
        Some(code) => (
            format!("/duties/{}", code.as_str().to_ascii_lowercase()),
            words.say_with("families-duties-in", &[("country", words.country(code).into())]),
        ),
        None => ("/duties".to_owned(), words.say("guidance-countries-link")),
    };
    LinkView { address, title, text: String::new(), lang: None }
}
