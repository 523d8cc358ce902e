//! Exercises as worksheets: printed, with lines to write on, in the language of whoever takes them home.
//!
//! What an exercise never keeps, its worksheet leaves no room for: safety questions are talked about, not written down. No
//! name, no date of birth and no other field about a person stands on a worksheet.

mod part;

use askama::Template;
use axum::{
    Form, Router,
    extract::{Query, State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect, Response},
    routing::{get, post},
};
use catalogue_model::{ExerciseId, ExerciseKind, Term as _, Track};
use catalogue_store::{Edition, QueryError, WordsState};
use i18n::{Locale, Words};

use self::part::{Body, Part, parts};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    practice::texts::Worded,
    problems::{Problem, problem_page},
};

const PAGE: &str = "/worksheets";

/// More than these at once are a book.
const MOST: usize = 10;

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route(PAGE, get(choose))
        .route("/worksheets/paper", get(paper))
        .route("/worksheets/print", post(print))
}

#[derive(Template)]
#[template(path = "worksheets.html")]
struct ChooseView {
    shell: Shell,
    modules: Vec<ModuleView>,
    /// Tag, own name, and whether it is the usual one.
    languages: Vec<(&'static str, &'static str, bool)>,
    /// Nothing was ticked, or too much.
    wrong: Option<String>,
}

struct ModuleView {
    title: String,
    exercises: Vec<TickView>,
}

struct TickView {
    id: String,
    title: String,
    purpose: String,
}

#[derive(Template)]
#[template(path = "worksheets_paper.html")]
struct PaperView {
    shell: Shell,
    /// The choices once more, for the button that prints.
    fields: Pairs,
    sheets: Vec<WorksheetView>,
    /// The words of the sheets' own language.
    words: &'static Words,
    is_asked: bool,
}

/// One exercise on paper.
struct WorksheetView {
    title: String,
    purpose: String,
    /// What must not be written.
    never: Option<String>,
    has_words: bool,
    translation: Option<String>,
    parts: Vec<Part>,
    grades: Vec<String>,
    sources: Vec<String>,
}

type Pairs = Vec<(String, String)>;

async fn choose(asker: Asker, Query(pairs): Query<Pairs>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let words = asker.words;
    let Ok(modules) = modules(&asker, &edition) else { return problem_page(asker, Problem::NoAnswer) };
    let wrong = pairs.iter().any(|(name, _)| name == "wrong");
    page(&ChooseView {
        modules,
        languages: Locale::ALL.map(|locale| (locale.tag(), locale.own_name(), locale == asker.locale)).into(),
        wrong: wrong.then(|| words.say_with("clinic-worksheets-wrong", &[("most", MOST.into())])),
        shell: asker.shell(words.say("clinic-worksheets-title")).under(Section::Exercises),
    })
}

/// Every module with its exercises that make sense on paper.
fn modules(asker: &Asker, edition: &Edition) -> Result<Vec<ModuleView>, QueryError> {
    let mut views = Vec::new();
    for module in edition.modules()? {
        let mut exercises = Vec::new();
        for id in &module.exercises {
            let Some(worded) = Worded::find(edition, id, asker.locale)?.filter(is_for_paper) else { continue };
            exercises.push(TickView {
                id: id.as_str().to_owned(),
                title: worded.title().to_owned(),
                purpose: worded.words.text("purpose").to_owned(),
            });
        }
        let words = edition.module_words(&module.id, asker.locale.tag())?;
        let title = words.map(|(words, _)| words.text("title").to_owned()).unwrap_or_default();
        if !exercises.is_empty() {
            views.push(ModuleView { title, exercises });
        }
    }
    Ok(views)
}

/// Exercises that somebody does on their own. Lists for professionals are about a patient, and stay on the screen.
fn is_for_paper(worded: &Worded) -> bool {
    if worded.exercise.track == Track::Clinician {
        return false;
    }
    match worded.exercise.kind {
        ExerciseKind::Tool | ExerciseKind::Exercise | ExerciseKind::PlanSection => true,
        ExerciseKind::CheckIn | ExerciseKind::CrisisCard => false,
    }
}

async fn paper(asker: Asker, Query(pairs): Query<Pairs>) -> Response {
    paper_of(asker, pairs, false)
}

/// Asks for the system's dialog. The answer is the same paper once more: what is printed is the page in view.
async fn print(State(state): State<AppState>, asker: Asker, form: Result<Form<Pairs>, FormRejection>) -> Response {
    let Ok(Form(pairs)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let answer = paper_of(asker, pairs, true);
    if answer.status().is_success() {
        state.keeping.print();
    }
    answer
}

fn paper_of(asker: Asker, pairs: Pairs, is_asked: bool) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let values = |wanted: &'static str| pairs.iter().filter(move |(name, _)| name == wanted).map(|(_, value)| value);
    let locale = values("language").next().and_then(|tag| Locale::from_tag(tag)).unwrap_or(asker.locale);
    let mut ids: Vec<ExerciseId> = Vec::new();
    for id in values("exercise").filter_map(|id| ExerciseId::new(id).ok()) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    if ids.is_empty() || ids.len() > MOST {
        return Redirect::to("/worksheets?wrong=yes").into_response();
    }
    let sheets: Result<Vec<_>, QueryError> =
        ids.iter().filter_map(|id| worksheet(&edition, id, locale).transpose()).collect();
    let Ok(sheets) = sheets else { return problem_page(asker, Problem::NoAnswer) };
    if sheets.is_empty() {
        return problem_page(asker, Problem::NoSuchPage);
    }
    let title = asker.words.say("clinic-worksheets-title");
    page(&PaperView {
        fields: pairs,
        sheets,
        words: Words::of(locale),
        is_asked,
        shell: asker.shell(title).under(Section::Exercises),
    })
}

/// `None`: the edition has no such exercise, or it is none for paper.
fn worksheet(edition: &Edition, id: &ExerciseId, locale: Locale) -> Result<Option<WorksheetView>, QueryError> {
    let Some(worded) = Worded::find(edition, id, locale)?.filter(is_for_paper) else { return Ok(None) };
    let words = Words::of(locale);
    let exercise = &worded.exercise;
    let sources = edition.evidence_sources(&exercise.evidence)?;
    Ok(Some(WorksheetView {
        title: worded.title().to_owned(),
        purpose: worded.words.text("purpose").to_owned(),
        never: worded.words.get("never").map(str::to_owned),
        has_words: exercise.steps.iter().any(|step| step.ask.takes_words()),
        translation: match worded.state {
            WordsState::Draft => Some(words.say("practise-translation-draft")),
            WordsState::Missing => Some(words.say("practise-translation-missing")),
            WordsState::Source | WordsState::Checked => None,
        },
        parts: parts(words, &worded),
        grades: exercise
            .grades
            .iter()
            .map(|grade| words.say(&format!("practise-evidence-{}", grade.as_str())))
            .collect(),
        sources: sources.into_iter().map(|source| source.citation).collect(),
    }))
}
