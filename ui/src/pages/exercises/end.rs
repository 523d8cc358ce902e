//! The end of an exercise: a closing line, and what the person may keep if they say so. What they do not keep is wiped.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    Form, Router,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse as _, Response},
    routing::get,
};
use catalogue_model::{ExerciseId, ExerciseKind, Frame, PlanSection, Term as _, Track};
use jiff::{ToSpan as _, civil::Date};
use player::{Keepable, Outcome, Screen, Sitting, Value};
use vault::ChangeError;

use super::{address, find, form::Sent, home_of, module::next_after, page_of, sitting_of, to};
use crate::{
    house::{AgeSaid, AppState},
    layout::{Asker, Section, Shell, page},
    practice::{
        Desk, VaultState,
        kept::{self, Waiting},
        rhythm::keeps_marks,
        texts::Worded,
    },
    problems::{Problem, problem_page},
};

/// For how many days something can be kept; 0: until it is erased.
const DAYS: [u16; 4] = [0, 7, 30, 90];

/// The page before the first keep, and the page that opens what is kept.
const FIRST: &str = "/kept/first";
const UNLOCK: &str = "/unlock";

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/sitting/{id}/end", get(look).post(decide)).route("/sitting/{id}/kept", get(keep_now))
}

#[derive(Template)]
#[template(path = "sitting_end.html")]
struct EndView {
    shell: Shell,
    id: String,
    exercise: String,
    /// Closing lines.
    lines: Vec<String>,
    with_helper: bool,
    is_deeper: bool,
    /// What may be kept, step by step.
    things: Vec<ThingView>,
    /// Whether its things go into the plan.
    is_plan: bool,
    /// Whether what may be kept is ticked to begin with.
    is_suggested: bool,
    days: Vec<DaysView>,
    next: Option<NextView>,
    services: &'static str,
    home: &'static str,
    is_youth: bool,
    problem: Option<String>,
}

/// What was answered at one step.
pub(super) struct ThingView {
    step: String,
    question: String,
    values: Vec<String>,
}

struct DaysView {
    days: u16,
    label: String,
}

/// The exercise that comes next in the module.
pub(super) struct NextView {
    pub(super) address: String,
    pub(super) title: String,
}

/// The page on which an exercise ends.
pub(super) fn page_of_end(id: &ExerciseId) -> String {
    format!("{}/end", sitting_of(id))
}

/// Notes that an exercise came to its end: in memory, and as a bare marker for those who have check-ins on.
pub(super) fn note(desk: &mut Desk, id: &ExerciseId, today: Date) {
    let Some(underway) = desk.underway(id) else { return };
    if std::mem::replace(&mut underway.is_noted, true) {
        return;
    }
    let is_paused = underway.sitting.mark().outcome == Outcome::Paused;
    let done = desk.done.entry(id.clone()).or_default();
    done.times = done.times.saturating_add(1);
    done.paused = done.paused.saturating_add(u8::from(is_paused));
    desk.mark(id, |vault, sitting| {
        if keeps_marks(vault).unwrap_or(false) {
            // A marker that does not find room is missed by nobody; what the person wants to keep says so itself.
            let _ = kept::keep_mark(vault, sitting, today);
        }
    });
}

async fn look(State(state): State<AppState>, asker: Asker, Path(id): Path<String>) -> Response {
    show(&state, asker, &id, None)
}

fn show(state: &AppState, asker: Asker, id: &str, problem: Option<String>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let Ok(Some(worded)) = find(&asker, &edition, id) else { return problem_page(asker, Problem::NoSuchPage) };
    let exercise = &worded.exercise;
    let mut desk = state.practice.desk();
    let Some(underway) = desk.underway(&exercise.id) else { return to(&page_of(&exercise.id)).into_response() };
    let Screen::Closing { outcome, with_helper } = underway.sitting.screen() else {
        return to(&sitting_of(&exercise.id)).into_response();
    };
    let things = things(&underway.sitting, &worded);
    let is_suggested = underway.sitting.keep_by_default();
    if things.is_empty() {
        // Nothing waits for a decision, so nothing of it stays.
        desk.end(&exercise.id);
    }
    drop(desk);
    let words = asker.words;
    let is_plan = exercise.kind == ExerciseKind::PlanSection;
    let days = |days: u16| DaysView {
        days,
        label: match days {
            0 => words.say("practise-keep-until-erased"),
            days => words.say_with("practise-keep-days", &[("days", u64::from(days).into())]),
        },
    };
    page(&EndView {
        id: id.to_owned(),
        exercise: worded.title().to_owned(),
        lines: closing(&asker, exercise.frame, outcome),
        with_helper,
        is_deeper: exercise.frame == Frame::C,
        things,
        is_plan,
        is_suggested,
        days: DAYS.map(days).into(),
        next: next_after(&edition, &exercise.id, &asker),
        services: address(catalogue_model::Place::Services, exercise.track),
        home: if exercise.track == Track::All { home_of(Track::ForSelf) } else { home_of(exercise.track) },
        is_youth: asker.age == AgeSaid::Young,
        problem,
        shell: asker.shell(words.say("practise-end")).under(Section::Exercises),
    })
}

fn closing(asker: &Asker, frame: Frame, outcome: Outcome) -> Vec<String> {
    let say = |id: &str| asker.words.say(id);
    match (outcome, frame) {
        (Outcome::Paused, _) => vec![say("practise-steady-kept"), say("practise-close-c-emergency")],
        (_, Frame::A) => vec![say("practise-close-a")],
        (_, Frame::B | Frame::BShort) => vec![say("practise-close-b")],
        (_, Frame::C) => {
            vec![say("practise-close-c"), say("practise-afterwards"), say("practise-close-c-emergency")]
        }
    }
}

/// What may be kept, by step, in words.
fn things(sitting: &Sitting, worded: &Worded) -> Vec<ThingView> {
    let mut things: Vec<ThingView> = Vec::new();
    for one in sitting.keepable() {
        let Some(value) = value(&one, worded) else { continue };
        let step = one.step.as_str();
        match things.iter_mut().find(|thing| thing.step == step) {
            Some(thing) => thing.values.push(value),
            None => things.push(ThingView {
                step: step.to_owned(),
                question: worded.words.text(step).to_owned(),
                values: vec![value],
            }),
        }
    }
    things
}

fn value(one: &Keepable<'_>, worded: &Worded) -> Option<String> {
    let value = match &one.value {
        Value::Text(own) => own.as_str().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Choice(player::Label::Words { step, name }) => {
            let field = one.field.map(|field| format!("-{}", field.as_str())).unwrap_or_default();
            worded.words.text(&format!("{}{field}-{}", step.as_str(), name.as_str())).to_owned()
        }
        Value::Choice(player::Label::Own(own)) => own.as_str().to_owned(),
        Value::Minutes(_) => return None,
    };
    Some(match &one.row {
        Some(row) => format!("{}: {value}", worded.label(row)),
        None => value,
    })
}

async fn decide(
    State(state): State<AppState>,
    asker: Asker,
    Path(id): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let (Ok(Form(pairs)), Ok(exercise)) = (form, ExerciseId::new(&id)) else {
        return problem_page(asker, Problem::NotUnderstood);
    };
    let sent = Sent::new(pairs);
    let home = state.practice.desk().underway(&exercise).map(|underway| home_of(underway.sitting.exercise().track));
    let Some(home) = home else { return to(&page_of(&exercise)).into_response() };
    match sent.button() {
        "plan" => into_plan(&state, asker, &id),
        "keep" => {
            let steps: BTreeSet<String> = sent.all("step").map(str::to_owned).collect();
            let days = sent.first("days").and_then(|days| days.parse().ok()).filter(|days: &u16| *days > 0);
            if steps.is_empty() {
                return let_go(&state, &exercise, home);
            }
            state.practice.desk().waiting = Some(Waiting::exercise(exercise.clone(), steps, days));
            match state.practice.state() {
                VaultState::Open => keep(&state, asker, &id),
                VaultState::Locked => to(UNLOCK).into_response(),
                VaultState::None => to(FIRST).into_response(),
                VaultState::NoPlace => {
                    let words = asker.words.say("practise-keep-no-place");
                    show(&state, asker, &id, Some(words))
                }
            }
        }
        _ => let_go(&state, &exercise, home),
    }
}

/// Wipes what was answered.
fn let_go(state: &AppState, exercise: &ExerciseId, home: &str) -> Response {
    let mut desk = state.practice.desk();
    desk.end(exercise);
    desk.waiting = None;
    to(&format!("{home}?say=gone")).into_response()
}

/// Comes back here from the page that made or opened the vault.
async fn keep_now(State(state): State<AppState>, asker: Asker, Path(id): Path<String>) -> Response {
    keep(&state, asker, &id)
}

/// Keeps what waits.
fn keep(state: &AppState, asker: Asker, id: &str) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let Ok(Some(worded)) = find(&asker, &edition, id) else { return problem_page(asker, Problem::NoSuchPage) };
    let exercise = &worded.exercise;
    let mut desk = state.practice.desk();
    let Some(waiting) = desk.waiting.clone().filter(|waiting| waiting.is_for(&exercise.id)) else {
        return to(&page_of_end(&exercise.id)).into_response();
    };
    match desk.keep(&exercise.id, &worded, &waiting, asker.day()) {
        Some(Ok(())) => {
            desk.waiting = None;
            desk.end(&exercise.id);
            to(&format!("{}?say=kept", home_of(exercise.track))).into_response()
        }
        Some(Err(fault)) => {
            drop(desk);
            let words = not_kept(&asker, &fault);
            show(state, asker, id, Some(words))
        }
        // Locked meanwhile.
        None => to(UNLOCK).into_response(),
    }
}

/// Puts what was written into the plan, which is kept only if the vault is open.
fn into_plan(state: &AppState, asker: Asker, id: &str) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let Ok(Some(worded)) = find(&asker, &edition, id) else { return problem_page(asker, Problem::NoSuchPage) };
    let exercise = &worded.exercise;
    let Some(section) = PlanSection::parse(exercise.id.name()) else {
        return problem_page(asker, Problem::NotUnderstood);
    };
    let today = asker.day();
    let mut desk = state.practice.desk();
    let done = desk.with_plan(&exercise.id, |vault, sitting| {
        if section == PlanSection::Review {
            return vault.review_plan_on(review_day(sitting, today));
        }
        kept::replace_plan(vault, sitting, &worded, section, today)
    });
    match done {
        Ok(()) => {
            desk.end(&exercise.id);
            to("/plan").into_response()
        }
        Err(fault) => {
            drop(desk);
            let words = not_kept(&asker, &fault);
            show(state, asker, id, Some(words))
        }
    }
}

/// The day that was chosen to look at the plan again: the options are numbers of days.
fn review_day(sitting: &Sitting, today: Date) -> Option<Date> {
    let days = sitting.keepable().iter().find_map(|one| match &one.value {
        Value::Choice(player::Label::Words { name, .. }) => name.as_str().parse::<i32>().ok(),
        _ => None,
    })?;
    today.checked_add(days.days()).ok()
}

/// Why something was not kept, and what to do. Nothing of it is lost: it still stands on the page.
pub(super) fn not_kept(asker: &Asker, fault: &ChangeError) -> String {
    asker.words.say(match fault {
        ChangeError::ChangedElsewhere => "practise-not-kept-elsewhere",
        ChangeError::Full => "practise-not-kept-full",
        ChangeError::Place(vault::PlaceError::NoRoom(_)) => "practise-not-kept-no-room",
        ChangeError::Place(_) => "practise-not-kept-not-writable",
        _ => "practise-not-kept",
    })
}
