//! A module: what it is for, its exercises in order, one clear next step, and a person to bring it to.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse as _, Response},
    routing::get,
};
use catalogue_model::{Exercise, ExerciseId, Module, Place, Track};
use catalogue_store::{Edition, QueryError, WordsState};
use i18n::Words;
use jiff::civil::Date;
use vault::{Mark, MarkState};

use super::{address, end::NextView, find, home_of, is_adult, page_of, to};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    practice::{
        Desk,
        kept::{LIKING, slug},
    },
    problems::{Problem, problem_page},
};

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/exercises/module/{id}", get(module))
}

#[derive(Template)]
#[template(path = "module.html")]
struct ModuleView {
    shell: Shell,
    purpose: String,
    rule: Option<String>,
    exercises: Vec<CardView>,
    services: &'static str,
    home: &'static str,
    is_unchecked: bool,
}

/// An exercise in a list.
pub(super) struct CardView {
    pub(super) address: String,
    pub(super) title: String,
    pub(super) purpose: String,
    /// How long it takes and how deep it goes.
    pub(super) facts: String,
    pub(super) is_next: bool,
    pub(super) is_done: bool,
    pub(super) is_starred: bool,
    /// Whether it is not suggested for a while.
    rests: bool,
}

impl CardView {
    /// The card of an exercise of the edition.
    pub(super) fn of(asker: &Asker, edition: &Edition, id: &ExerciseId, desk: &mut Desk) -> Option<Self> {
        let worded = find(asker, edition, id.as_str()).ok()??;
        let liking = liking(desk, id);
        Some(Self {
            address: page_of(id),
            title: worded.title().to_owned(),
            purpose: worded.words.text("purpose").to_owned(),
            facts: facts(asker.words, &worded.exercise),
            is_next: false,
            is_done: is_done(desk, id),
            is_starred: liking.as_deref() == Some("star"),
            rests: rests(desk, id, asker.day()),
        })
    }
}

/// What the person said of an exercise: `star` or `hide`.
pub(super) fn liking(desk: &mut Desk, id: &ExerciseId) -> Option<String> {
    let name = slug(&format!("{LIKING}{}", id.as_str()));
    desk.vault()?.choice(&name).ok().flatten().map(|choice| choice.as_str().to_owned())
}

/// Whether it was finished: in this session, or as the vault knows.
fn is_done(desk: &mut Desk, id: &ExerciseId) -> bool {
    let here = desk.done.get(id).is_some_and(|done| done.times > 0);
    here || desk.vault().is_some_and(|vault| {
        let is_it = |exercise: &vault::Slug| exercise.as_str() == id.as_str();
        vault.sittings().is_ok_and(|all| all.iter().any(|head| is_it(&head.exercise)))
            || vault.marks().is_ok_and(|all| all.iter().any(|(_, mark)| is_it(&mark.exercise)))
    })
}

/// How long an exercise takes, and how deep it goes.
pub(super) fn facts(words: &Words, exercise: &Exercise) -> String {
    let shortest = exercise.minutes.iter().min().copied().unwrap_or_default();
    let longest = exercise.minutes.iter().max().copied().unwrap_or_default();
    let minutes = if shortest == longest {
        words.say_with("practise-minutes", &[("minutes", u64::from(shortest).into())])
    } else {
        let range = [("from", u64::from(shortest).into()), ("to", u64::from(longest).into())];
        words.say_with("practise-minutes-range", &range)
    };
    format!("{minutes} · {}", words.say(intensity(exercise)))
}

fn intensity(exercise: &Exercise) -> &'static str {
    match exercise.intensity {
        catalogue_model::Intensity::Light => "practise-intensity-light",
        catalogue_model::Intensity::Medium => "practise-intensity-medium",
        catalogue_model::Intensity::Deeper => "practise-intensity-deeper",
    }
}

async fn module(State(state): State<AppState>, asker: Asker, Path(id): Path<String>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let found = edition.modules().map(|all| all.into_iter().find(|module| module.id.as_str() == id));
    let module = match found {
        Ok(Some(module)) => module,
        Ok(None) => return problem_page(asker, Problem::NoSuchPage),
        Err(_) => return problem_page(asker, Problem::NoAnswer),
    };
    if module.track == Track::ForSelf && !is_adult(&state, &asker) {
        return to(home_of(Track::ForSelf)).into_response();
    }
    let Ok(Some((words, worst))) = edition.module_words(&module.id, asker.locale.tag()) else {
        return problem_page(asker, Problem::NoAnswer);
    };
    let mut desk = state.practice.desk();
    let exercises = cards(&asker, &edition, &module, &mut desk);
    drop(desk);
    page(&ModuleView {
        purpose: words.text("purpose").to_owned(),
        rule: words.get("rule").map(str::to_owned),
        exercises,
        services: address(Place::Services, module.track),
        home: home_of(module.track),
        is_unchecked: worst == WordsState::Draft,
        shell: asker.shell(words.text("title")).under(Section::Exercises),
    })
}

/// The exercises of a module but those that the person does not want to see; the first that is not done comes next.
fn cards(asker: &Asker, edition: &Edition, module: &Module, desk: &mut Desk) -> Vec<CardView> {
    let shown: Vec<&ExerciseId> =
        module.exercises.iter().filter(|id| liking(desk, id).as_deref() != Some("hide")).collect();
    let mut cards: Vec<CardView> = shown.into_iter().filter_map(|id| CardView::of(asker, edition, id, desk)).collect();
    if let Some(next) = cards.iter_mut().find(|card| !card.is_done && !card.rests) {
        next.is_next = true;
    }
    cards
}

/// Whether an exercise was too much twice, so that it is not suggested for a while.
fn rests(desk: &mut Desk, id: &ExerciseId, today: Date) -> bool {
    if desk.done.get(id).is_some_and(|done| player::distress::with_helper(done.paused)) {
        return true;
    }
    let marks = desk.vault().and_then(|vault| vault.marks().ok()).unwrap_or_default();
    let is_pause = |mark: &Mark| mark.exercise.as_str() == id.as_str() && mark.state == MarkState::Paused;
    let paused: Vec<Date> =
        marks.iter().map(|(_, mark)| mark).filter(|mark| is_pause(mark)).map(|mark| mark.day).collect();
    player::distress::rests_until(&paused).is_some_and(|until| today < until)
}

/// The exercise that comes after this one in its module.
pub(super) fn next_after(edition: &Edition, id: &ExerciseId, asker: &Asker) -> Option<NextView> {
    let modules: Result<Vec<Module>, QueryError> = edition.modules();
    let module = modules.ok()?.into_iter().find(|module| module.exercises.contains(id))?;
    // Tools, the plan and the check-in have no order of their own.
    if ["now", "plan", "checkin", "crisis"].contains(&module.id.as_str()) {
        return None;
    }
    let at = module.exercises.iter().position(|known| known == id)?;
    let next = module.exercises.get(at + 1)?;
    let worded = find(asker, edition, next.as_str()).ok()??;
    Some(NextView { address: page_of(next), title: worded.title().to_owned() })
}
