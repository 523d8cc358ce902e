//! Where exercises begin: the tools first, then the plan, the modules and the check-ins; and the tracks of families and of
//! professionals.

use askama::Template;
use axum::{
    Form, Router,
    extract::{Query, State, rejection::FormRejection, rejection::QueryRejection},
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use catalogue_model::{Exercise, ExerciseId, Module, Place, Track};
use catalogue_store::Edition;
use player::Screen;
use serde::Deserialize;

use super::{address, find, home_of, is_adult, module::CardView, sitting_of, to};
use crate::{
    house::{AgeSaid, AppState},
    layout::{Asker, Section, Shell, page},
    practice::VaultState,
    problems::{Problem, problem_page},
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/exercises", get(for_self))
        .route("/exercises/families", get(families))
        .route("/exercises/professionals", get(professionals))
        .route("/exercises/age", post(age))
}

/// The group of the tools.
const TOOLS: &str = "now";

/// Groups that are no modules: the tools, the plan, the check-in, the crisis card.
const NO_MODULES: [&str; 4] = [TOOLS, "plan", "checkin", "crisis"];

/// Four sittings for people who will not come often; behind them comes the plan.
const SHORT_PATH: [&str; 5] =
    ["m01.where-now", "m01.my-reasons", "m04.if-then", "m07.device-barriers", "m07.children-first"];

/// The tools of a family.
const FAMILY_TOOLS: [&str; 7] =
    ["now.breathe", "now.anchor", "now.ground", "now.move", "now.muscle", "now.reach", "now.after"];

/// What it can be like right now, with the tools that come first then. None is hidden.
const RIGHT_NOW: [(&str, &[&str]); 6] = [
    ("urge", &["leave", "stop", "surf", "delay", "barrier", "reach"]),
    ("panic", &["anchor", "breathe", "ground", "cool", "muscle", "reach"]),
    ("shame", &["reasons", "reach", "anchor", "breathe", "after"]),
    ("anger", &["stop", "move", "cool", "muscle", "breathe", "leave"]),
    ("empty", &["delay", "move", "reach", "reasons", "ground"]),
    ("risk", &["leave", "reach", "barrier", "stop", "surf"]),
];

#[derive(Deserialize)]
struct Asked {
    now: Option<String>,
    stopped: Option<String>,
    say: Option<String>,
}

#[derive(Template)]
#[template(path = "exercises.html")]
struct HomeView {
    shell: Shell,
    lead: String,
    /// What has just happened.
    said: Option<String>,
    feelings: Vec<FeelingView>,
    tools: Vec<CardView>,
    underway: Vec<UnderwayView>,
    modules: Vec<ModuleCard>,
    short_path: Vec<CardView>,
    /// Whether the programme is shown, or the question that comes before it.
    programme: Programme,
    vault: VaultState,
    is_self: bool,
    is_family: bool,
    services: &'static str,
    is_empty: bool,
}

/// Whether the programme for adults is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Programme {
    /// It is.
    Open,
    /// The person is asked for their age first.
    Asks,
    /// They would rather not say: tools and services alone.
    Closed,
}

struct FeelingView {
    value: &'static str,
    label: String,
    is_chosen: bool,
}

/// An exercise that was begun.
struct UnderwayView {
    address: String,
    title: String,
    /// Whether it has ended and waits for a decision on what is kept.
    is_over: bool,
}

struct ModuleCard {
    address: String,
    title: String,
    purpose: String,
    count: String,
    is_optional: bool,
}

async fn for_self(
    State(state): State<AppState>,
    asker: Asker,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    if asker.age == AgeSaid::Young {
        return to(address(Place::Youth, Track::All)).into_response();
    }
    let programme = match asker.age {
        _ if is_adult(&state, &asker) => Programme::Open,
        AgeSaid::RatherNot => Programme::Closed,
        _ => Programme::Asks,
    };
    show(&state, asker, Track::ForSelf, programme, asked)
}

async fn families(
    State(state): State<AppState>,
    asker: Asker,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    show(&state, asker, Track::Family, Programme::Open, asked)
}

async fn professionals(
    State(state): State<AppState>,
    asker: Asker,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    show(&state, asker, Track::Clinician, Programme::Open, asked)
}

fn show(
    state: &AppState,
    asker: Asker,
    track: Track,
    programme: Programme,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let Ok(modules) = edition.modules() else { return problem_page(asker, Problem::NoAnswer) };
    let Query(asked) = asked.unwrap_or(Query(Asked { now: None, stopped: None, say: None }));
    let words = asker.words;
    let vault = state.practice.state();
    let mut desk = state.practice.desk();
    let mut card = |id: &ExerciseId| CardView::of(&asker, &edition, id, &mut desk);
    let tools: Vec<CardView> = tools(&modules, track, asked.now.as_deref()).iter().filter_map(&mut card).collect();
    let short_path = SHORT_PATH.iter().filter_map(|id| card(&ExerciseId::new(id).ok()?));
    let short_path =
        if track == Track::ForSelf && programme == Programme::Open { short_path.collect() } else { Vec::new() };
    let underway = desk
        .all_underway()
        .into_iter()
        .filter(|one| belongs(one.sitting.exercise(), track))
        .filter_map(|one| {
            let exercise = one.sitting.exercise();
            let worded = find(&asker, &edition, exercise.id.as_str()).ok()??;
            let is_over = matches!(one.sitting.screen(), Screen::Closing { .. });
            let address = sitting_of(&exercise.id);
            Some(UnderwayView { address, title: worded.title().to_owned(), is_over })
        })
        .collect();
    drop(desk);
    let (title, lead) = match track {
        Track::Family => ("practise-families", "practise-families-lead"),
        Track::Clinician => ("practise-professionals", "practise-professionals-lead"),
        Track::ForSelf | Track::All => ("practise-title", "practise-lead"),
    };
    page(&HomeView {
        lead: words.say(lead),
        said: said(&asker, &edition, &asked),
        feelings: if track == Track::ForSelf { feelings(&asker, asked.now.as_deref()) } else { Vec::new() },
        is_empty: tools.is_empty() && modules.is_empty(),
        tools,
        underway,
        modules: modules
            .iter()
            .filter(|module| module.track == track && !NO_MODULES.contains(&module.id.as_str()))
            .filter_map(|module| module_card(&asker, &edition, module))
            .collect(),
        short_path,
        programme,
        vault,
        is_self: track == Track::ForSelf,
        is_family: track == Track::Family,
        services: address(Place::Services, track),
        shell: asker.shell(words.say(title)).under(Section::Exercises),
    })
}

fn belongs(exercise: &Exercise, track: Track) -> bool {
    exercise.track == track || exercise.track == Track::All
}

/// The tools of a track; those that fit what was said come first.
fn tools(modules: &[Module], track: Track, now: Option<&str>) -> Vec<ExerciseId> {
    let module = modules.iter().find(|module| module.id.as_str() == TOOLS);
    let all = module.map(|module| module.exercises.clone()).unwrap_or_default();
    match track {
        Track::Clinician => Vec::new(),
        Track::Family => all.into_iter().filter(|id| FAMILY_TOOLS.contains(&id.as_str())).collect(),
        Track::ForSelf | Track::All => {
            let first = RIGHT_NOW.iter().find(|(name, _)| Some(*name) == now).map_or(&[][..], |(_, first)| first);
            let mut all = all;
            all.sort_by_key(|id| first.iter().position(|name| *name == id.name()).unwrap_or(usize::MAX));
            all
        }
    }
}

fn feelings(asker: &Asker, now: Option<&str>) -> Vec<FeelingView> {
    let view = |(name, _): &(&'static str, &[&str])| FeelingView {
        value: name,
        label: asker.words.say(&format!("practise-now-{name}")),
        is_chosen: Some(*name) == now,
    };
    RIGHT_NOW.iter().map(view).collect()
}

fn module_card(asker: &Asker, edition: &Edition, module: &Module) -> Option<ModuleCard> {
    let (words, _) = edition.module_words(&module.id, asker.locale.tag()).ok()??;
    Some(ModuleCard {
        address: format!("/exercises/module/{}", module.id.as_str()),
        title: words.text("title").to_owned(),
        purpose: words.text("purpose").to_owned(),
        count: asker.words.say_with("practise-module-count", &[("count", module.exercises.len().into())]),
        is_optional: module.optional,
    })
}

/// What has just happened, in one line.
fn said(asker: &Asker, edition: &Edition, asked: &Asked) -> Option<String> {
    let words = asker.words;
    if let Some(worded) = asked.stopped.as_ref().and_then(|id| find(asker, edition, id).ok().flatten()) {
        return Some(words.say_with("practise-stopped", &[("exercise", worded.title().into())]));
    }
    match asked.say.as_deref()? {
        "kept" => Some(words.say("practise-keep-done")),
        "gone" => Some(words.say("practise-keep-nothing")),
        "lighter" => Some(words.say("practise-say-lighter")),
        "tomorrow" => Some(words.say("practise-say-tomorrow")),
        _ => None,
    }
}

#[derive(Deserialize)]
struct Age {
    age: String,
}

/// Bands, and no date: what is said is remembered until the program closes.
async fn age(State(state): State<AppState>, asker: Asker, form: Result<Form<Age>, FormRejection>) -> Response {
    let Ok(Form(age)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let said = match age.age.as_str() {
        "adult" => AgeSaid::Adult,
        "young" => AgeSaid::Young,
        "rather-not" => AgeSaid::RatherNot,
        "ask" => AgeSaid::NotAsked,
        _ => return problem_page(asker, Problem::NotUnderstood),
    };
    state.remember(|session| session.age = said);
    to(match said {
        AgeSaid::Young => address(Place::Youth, Track::All),
        _ => home_of(Track::ForSelf),
    })
    .into_response()
}
