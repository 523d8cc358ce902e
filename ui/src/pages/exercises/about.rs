//! The page of an exercise: what it is for, when it does not suit, how well it was studied, and how to begin.

use askama::Template;
use axum::{
    Form, Router,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use catalogue_model::{Code, Exercise, ExerciseKind, Intensity, Place, Repeats, Term as _, Track};
use catalogue_store::WordsState;
use player::Standing;
use serde::Deserialize;
use vault::ShortText;

use super::{
    address, begin, find, home_of, is_adult, known,
    module::{facts, liking},
    page_of, sitting_of, to,
};
use crate::{
    house::{AgeSaid, AppState},
    layout::{Asker, Section, Shell, page},
    practice::{
        kept::{LIKING, slug},
        texts::Worded,
    },
    problems::{Problem, problem_page},
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/exercises/{id}", get(about))
        .route("/exercises/{id}/begin", post(start))
        .route("/exercises/{id}/liking", post(like))
}

#[derive(Template)]
#[template(path = "exercise.html")]
struct AboutView {
    shell: Shell,
    id: String,
    purpose: String,
    facts: String,
    /// What its depth means.
    depth: String,
    never: Option<String>,
    notes: Vec<NoteView>,
    grades: Vec<String>,
    sources: Vec<SourceView>,
    /// What is said of the translation.
    translation: Option<String>,
    /// Why it cannot be begun now.
    closed: Option<String>,
    with_helper: bool,
    can_resume: bool,
    home: &'static str,
    services: &'static str,
    /// `star`, `hide` or nothing, if something is kept; else nothing can be said.
    liking: Option<String>,
}

/// When an exercise does not suit, or is done differently.
struct NoteView {
    when: String,
    instead: String,
    is_emergency: bool,
}

struct SourceView {
    citation: String,
    urls: Vec<String>,
    note: Option<String>,
}

async fn about(State(state): State<AppState>, asker: Asker, Path(id): Path<String>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let worded = match find(&asker, &edition, &id) {
        Ok(Some(worded)) => worded,
        Ok(None) => return problem_page(asker, Problem::NoSuchPage),
        Err(_) => return problem_page(asker, Problem::NoAnswer),
    };
    let exercise = &worded.exercise;
    if let Some(elsewhere) = elsewhere(&state, &asker, &worded) {
        return to(elsewhere).into_response();
    }
    let words = asker.words;
    let mut desk = state.practice.desk();
    let here = desk.done.get(&exercise.id).copied().unwrap_or_default();
    let earlier = known(desk.vault().map(|vault| &*vault), &exercise.id, asker.day(), here);
    let can_resume =
        desk.underway(&exercise.id).is_some_and(|one| one.sitting.standing() != Standing::Here || !one.is_noted);
    let liking = desk.vault().is_some().then(|| liking(&mut desk, &exercise.id).unwrap_or_default());
    drop(desk);
    let closed = match exercise.repeats {
        Some(Repeats::Once) if earlier.ever => Some(words.say("practise-ocd-once")),
        Some(Repeats::OnceADay) if earlier.today && earlier.limited => Some(words.say("practise-ocd-tomorrow")),
        _ => None,
    };
    let sources = edition.evidence_sources(&exercise.evidence).unwrap_or_default();
    page(&AboutView {
        id,
        purpose: worded.words.text("purpose").to_owned(),
        facts: facts(words, exercise),
        depth: words.say(depth(exercise)),
        never: worded.words.get("never").map(str::to_owned),
        notes: notes(&asker, &worded),
        grades: exercise
            .grades
            .iter()
            .map(|grade| words.say(&format!("practise-evidence-{}", grade.as_str())))
            .collect(),
        sources: sources
            .into_iter()
            .map(|source| SourceView { citation: source.citation, urls: source.urls, note: source.note })
            .collect(),
        translation: match worded.state {
            WordsState::Draft => Some(words.say("practise-translation-draft")),
            WordsState::Missing => Some(words.say("practise-translation-missing")),
            WordsState::Source | WordsState::Checked => None,
        },
        closed,
        with_helper: player::distress::with_helper(earlier.paused),
        can_resume,
        home: if asker.age == AgeSaid::Young { address(Place::Youth, Track::All) } else { home_of(exercise.track) },
        services: address(Place::Services, exercise.track),
        liking,
        shell: asker.shell(worded.title()).under(Section::Exercises),
    })
}

fn depth(exercise: &Exercise) -> &'static str {
    match exercise.intensity {
        Intensity::Light => "practise-intensity-light-text",
        Intensity::Medium => "practise-intensity-medium-text",
        Intensity::Deeper => "practise-intensity-deeper-text",
    }
}

/// Where this person is led instead of this page.
fn elsewhere(state: &AppState, asker: &Asker, worded: &Worded) -> Option<&'static str> {
    match worded.exercise.kind {
        ExerciseKind::CheckIn => return Some(address(Place::CheckIn, Track::ForSelf)),
        ExerciseKind::CrisisCard => return Some(address(Place::Crisis, Track::ForSelf)),
        ExerciseKind::Tool | ExerciseKind::Exercise | ExerciseKind::PlanSection => {}
    }
    if asker.age == AgeSaid::Young && !worded.exercise.youth {
        return Some(address(Place::Youth, Track::All));
    }
    // The programme asks once whether somebody is an adult; the very first exercise asks itself.
    let is_programme = worded.exercise.kind != ExerciseKind::Tool && worded.exercise.track == Track::ForSelf;
    (is_programme && !is_adult(state, asker)).then(|| home_of(Track::ForSelf))
}

fn notes(asker: &Asker, worded: &Worded) -> Vec<NoteView> {
    let words = asker.words;
    let code =
        |code: Code, end: &str| words.say(&format!("practise-code-{}-{end}", code.as_str().to_ascii_lowercase()));
    let is_emergency = |code: Code| matches!(code, Code::N1 | Code::N2);
    let not_for = worded.exercise.not_for.iter().map(|one| NoteView {
        when: code(*one, "name"),
        instead: code(*one, "instead"),
        is_emergency: is_emergency(*one),
    });
    let adapt = worded.exercise.adapt.iter().map(|one| NoteView {
        when: code(*one, "name"),
        instead: worded.words.text(&format!("adapt-{}", one.as_str().to_ascii_lowercase())).to_owned(),
        is_emergency: is_emergency(*one),
    });
    not_for.chain(adapt).collect()
}

#[derive(Deserialize)]
struct Begun {
    /// `again` begins from the first screen; `young` says that the person is under 18.
    #[serde(default)]
    how: String,
}

async fn start(
    State(state): State<AppState>,
    mut asker: Asker,
    Path(id): Path<String>,
    form: Result<Form<Begun>, FormRejection>,
) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let how = form.map(|Form(begun)| begun.how).unwrap_or_default();
    if how == "young" {
        state.remember(|session| session.age = AgeSaid::Young);
        asker.age = AgeSaid::Young;
    }
    let Ok(Some(worded)) = find(&asker, &edition, &id) else { return problem_page(asker, Problem::NoSuchPage) };
    if let Some(elsewhere) = elsewhere(&state, &asker, &worded) {
        return to(elsewhere).into_response();
    }
    let exercise = &worded.exercise.id;
    let wants_again = how == "again";
    let is_underway = state.practice.desk().underway(exercise).is_some_and(|one| !one.is_noted);
    if (is_underway && !wants_again) || begin(&state, &asker, &worded) {
        return to(&sitting_of(exercise)).into_response();
    }
    to(address(Place::Youth, Track::All)).into_response()
}

#[derive(Deserialize)]
struct Liked {
    liking: String,
}

/// Stars an exercise, hides it from suggestions, or neither. Kept with what else is kept; without that, nothing is said.
async fn like(
    State(state): State<AppState>,
    asker: Asker,
    Path(id): Path<String>,
    form: Result<Form<Liked>, FormRejection>,
) -> Response {
    let (Ok(Form(liked)), Ok(exercise)) = (form, catalogue_model::ExerciseId::new(&id)) else {
        return problem_page(asker, Problem::NotUnderstood);
    };
    let name = slug(&format!("{LIKING}{id}"));
    let mut desk = state.practice.desk();
    let done = desk.vault().map(|vault| match ShortText::new(&liked.liking) {
        Ok(liking) if ["star", "hide"].contains(&liking.as_str()) => vault.choose(&name, &liking),
        _ => vault.forget_choice(&name),
    });
    drop(desk);
    match done {
        Some(Err(_)) => problem_page(asker, Problem::NotKept),
        _ => to(&page_of(&exercise)).into_response(),
    }
}
