//! The emergency card: one click from every screen, with or without an edition.
//!
//! The country is chosen on the card and kept in memory. It is never guessed, neither from the language nor from
//! anything else; until it is chosen the card shows 112 and the list.

use askama::Template;
use axum::{
    Form, Router,
    extract::{
        Query, State,
        rejection::{FormRejection, QueryRejection},
    },
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use catalogue_model::{CountryCode, CrisisPurpose, ExerciseId};
use catalogue_store::Edition;
use i18n::Locale;
use serde::Deserialize;

use super::lines::{CountryChoice, LineView, countries, lines_for, lines_of};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, own_path, page},
    practice::texts::paragraphs,
    problems::{Problem, problem_page},
    speak::Speak as _,
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/emergency", get(card).post(choose)).route("/emergency/steadier", get(steadier))
}

#[derive(Deserialize)]
struct Shown {
    country: Option<String>,
}

#[derive(Deserialize)]
struct Choice {
    /// Empty: forget the country.
    country: String,
    #[serde(default)]
    back: String,
}

#[derive(Template)]
#[template(path = "emergency.html")]
struct EmergencyView {
    shell: Shell,
    country: Option<String>,
    code: String,
    countries: Vec<CountryChoice>,
    emergency: Vec<LineView>,
    suicide: Vec<LineView>,
    support: Vec<LineView>,
    young: Vec<LineView>,
    /// The words of the card that the edition carries; without them the program's own stand in.
    card: Option<CardView>,
    back: &'static str,
}

/// What the card of the edition says, part by part.
struct CardView {
    now: PartView,
    child: PartView,
    own: PartView,
    suicide: PartView,
    medical: PartView,
    steady: PartView,
}

/// A part of the card.
struct PartView {
    heading: String,
    paragraphs: Vec<String>,
}

impl CardView {
    fn of(edition: Option<&Edition>, locale: Locale) -> Option<Self> {
        let id = ExerciseId::new("crisis.card").ok()?;
        let (words, _) = edition?.exercise_words(&id, locale.tag()).ok()??;
        let part = |name: &str| {
            let heading = words.get(&format!("{name}.heading"))?.to_owned();
            Some(PartView { heading, paragraphs: paragraphs(words.get(name)?) })
        };
        Some(Self {
            now: part("call")?,
            child: part("child-harmed")?,
            own: part("harm-child")?,
            suicide: part("self")?,
            medical: part("medical")?,
            steady: part("steady")?,
        })
    }
}

#[derive(Template)]
#[template(path = "steadier.html")]
struct SteadierView {
    shell: Shell,
    paragraphs: Vec<String>,
}

async fn card(State(state): State<AppState>, asker: Asker, query: Result<Query<Shown>, QueryRejection>) -> Response {
    // In memory alone: suggestions of the finder then begin with what helps at once.
    state.sought().emergency_seen = true;
    let wanted = query.ok().and_then(|Query(shown)| CountryCode::new(&shown.country?).ok());
    let country = wanted.or(asker.country);
    let on_show = std::sync::Arc::clone(&asker.on_show);
    let lines = lines_of(on_show.edition.as_deref(), country);
    let of = |purpose| lines_for(&lines, purpose, &asker);
    let words = asker.words;
    page(&EmergencyView {
        country: country.map(|code| words.country(code)),
        code: country.map(|code| code.as_str().to_owned()).unwrap_or_default(),
        countries: countries(on_show.edition.as_deref(), words),
        emergency: of(CrisisPurpose::Emergency),
        suicide: of(CrisisPurpose::Suicide),
        support: of(CrisisPurpose::EmotionalSupport),
        young: of(CrisisPurpose::ChildHelpline),
        card: CardView::of(on_show.edition.as_deref(), asker.locale),
        back: "/emergency",
        shell: asker.shell(words.say("emergency-title")).under(Section::Emergency),
    })
}

/// After the worst: water, food, somebody, tomorrow.
async fn steadier(asker: Asker) -> Response {
    let on_show = std::sync::Arc::clone(&asker.on_show);
    match CardView::of(on_show.edition.as_deref(), asker.locale) {
        Some(card) => page(&SteadierView {
            paragraphs: card.steady.paragraphs,
            shell: asker.shell(card.steady.heading).under(Section::Emergency),
        }),
        None => Redirect::to("/emergency").into_response(),
    }
}

async fn choose(State(state): State<AppState>, asker: Asker, form: Result<Form<Choice>, FormRejection>) -> Response {
    let Ok(Form(choice)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    match CountryCode::new(&choice.country) {
        Ok(country) => state.remember(|session| session.country = Some(country)),
        Err(_) if choice.country.is_empty() => state.remember(|session| session.country = None),
        Err(_) => return problem_page(asker, Problem::NotUnderstood),
    }
    let back = if choice.back.is_empty() { "/emergency" } else { own_path(&choice.back) };
    Redirect::to(back).into_response()
}
