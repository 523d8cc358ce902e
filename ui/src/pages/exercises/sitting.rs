//! The way through an exercise, one screen at a time: every button is a form, and every answer leads to the next screen.

use std::{
    sync::{Arc, MutexGuard},
    time::Duration,
};

use askama::Template;
use axum::{
    Form, Router,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse as _, Response},
    routing::get,
};
use catalogue_model::{Ask, CrisisPurpose, ExerciseId, ExerciseKind, Place, Track};
use catalogue_store::Edition;
use player::{Answer, Away, Course, Moved, Phase, Refused, Screen, ShownNow};

use super::{
    address, begin, end, find,
    form::Sent,
    home_of, page_of,
    screen::{Around, Body, ScreenView, ShownView, in_order, scale},
    sitting_of,
    timer::{Cues, ProbeView, TimerView},
    to,
};
use crate::{
    house::{AgeSaid, AppState},
    layout::{Asker, Section, Shell, page},
    pages::lines::{LineView, lines_for, lines_of},
    practice::{Desk, kept, texts::Worded, underway::Underway},
    problems::{Problem, problem_page},
};

/// Seconds that "one more minute" adds.
const MORE: u16 = 60;

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/sitting/{id}", get(look).post(answer))
}

#[derive(Template)]
#[template(path = "sitting.html")]
struct SittingView {
    shell: Shell,
    id: String,
    /// The name of the exercise.
    exercise: String,
    /// Where the form belongs, against double clicks.
    at: String,
    screen: ScreenView,
    never: Option<String>,
    refused: Option<String>,
    lines: Vec<LineView>,
    /// Whether a country was chosen, so that there are lines.
    has_country: bool,
}

/// What was typed and not taken as it is, and why, if it was refused.
type Typed = (Option<Answer>, Option<Refused>);

async fn look(State(state): State<AppState>, asker: Asker, Path(id): Path<String>) -> Response {
    show(&state, asker, &id, None)
}

/// Shows the screen that is due.
fn show(state: &AppState, asker: Asker, id: &str, typed: Option<Typed>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let worded = match find(&asker, &edition, id) {
        Ok(Some(worded)) => worded,
        Ok(None) => return problem_page(asker, Problem::NoSuchPage),
        Err(_) => return problem_page(asker, Problem::NoAnswer),
    };
    let mut desk = state.practice.desk();
    let plan = plan_lines(&mut desk, &edition, &asker, &worded);
    let Some(underway) = desk.underway(&worded.exercise.id) else {
        return to(&page_of(&worded.exercise.id)).into_response();
    };
    underway.sitting.resume();
    if matches!(underway.sitting.screen(), Screen::Closing { .. }) {
        return to(&end::page_of_end(&worded.exercise.id)).into_response();
    }
    let timer = timer(underway, &worded, &asker);
    let (typed, refused) = typed.unwrap_or_default();
    let is_youth = asker.age == AgeSaid::Young;
    let around = Around { words: asker.words, worded: &worded, plan, more_lines: underway.more_lines, is_youth };
    let screen = around.view(&underway.sitting.screen(), typed.as_ref(), timer);
    let at = underway.sitting.position().code();
    drop(desk);
    page(&SittingView {
        id: id.to_owned(),
        exercise: worded.title().to_owned(),
        at,
        never: worded.words.get("never").map(str::to_owned),
        refused: refused.map(|refused| refused_words(&asker, refused)),
        lines: lines(&screen, &edition, &asker),
        has_country: asker.country.is_some(),
        shell: asker.shell(screen.heading.clone()).under(Section::Exercises),
        screen,
    })
}

/// Numbers for thoughts of suicide, and all of them where a step shows lines.
fn lines(screen: &ScreenView, edition: &Edition, asker: &Asker) -> Vec<LineView> {
    let shows_all = matches!(screen.body, Body::Text { shown: Some(ShownView::Lines), .. });
    let purposes: &[CrisisPurpose] = match (shows_all, screen.has_lines) {
        (true, _) => &[CrisisPurpose::Emergency, CrisisPurpose::Suicide, CrisisPurpose::EmotionalSupport],
        (false, true) => &[CrisisPurpose::Suicide, CrisisPurpose::EmotionalSupport],
        (false, false) => return Vec::new(),
    };
    let known = lines_of(Some(edition), asker.country);
    purposes.iter().flat_map(|purpose| lines_for(&known, *purpose, asker)).collect()
}

/// The lines of the plan that the screen shows.
fn plan_lines(desk: &mut Desk, edition: &Edition, asker: &Asker, worded: &Worded) -> Vec<String> {
    let section = desk.underway(&worded.exercise.id).and_then(|underway| match underway.sitting.screen() {
        Screen::Step(step) => match step.shown {
            Some(ShownNow::Plan { section, .. }) => Some(section),
            _ => None,
        },
        _ => None,
    });
    let Some(section) = section else { return Vec::new() };
    let plan = desk.plan().ok().and_then(|vault| vault.plan().ok()).unwrap_or_default();
    let line = |item: &vault::PlanItem| {
        let first = kept::plan_words(&item.words, edition, asker.locale);
        match &item.second {
            Some(second) => format!("{first} – {}", second.as_str()),
            None => first,
        }
    };
    plan.section(kept::plan_section(section)).iter().map(line).collect()
}

/// The timer of the screen, if it has one.
fn timer(underway: &mut Underway, worded: &Worded, asker: &Asker) -> Option<TimerView> {
    let now = asker.awake;
    let (at, course, readings) = match underway.sitting.screen() {
        Screen::CoolDown => (None, Course::cool_down(), Vec::new()),
        Screen::Step(screen) => (Some(screen.at), underway.sitting.timer(screen.at, 0)?, screen.readings.to_vec()),
        _ => return None,
    };
    let exercise = Arc::clone(&worded.exercise);
    let step = at.and_then(|at| exercise.steps.get(at));
    let cues = Cues { words: asker.words, step: step.map(|step| (worded, step.id.as_str())) };
    let asked = step.and_then(|step| match &step.ask {
        Ask::Timer(timer) => Some((step, timer)),
        _ => None,
    });
    let Some(clockwork) = underway.clockwork(at) else {
        return Some(TimerView::ready(&cues, asked.map(|(_, timer)| timer), &course));
    };
    let mut view = TimerView::running(&cues, clockwork, now);
    view.probe = asked.filter(|(_, timer)| timer.probe.is_some()).map(|(step, _)| {
        let key = format!("{}-probe", step.id.as_str());
        ProbeView {
            question: worded.words.text(&key).to_owned(),
            scale: scale(&worded.words, &key, None),
            is_due: clockwork.tick(now).is_probe_due,
            every: clockwork.course().every().unwrap_or_default(),
            told: in_order(&readings),
        }
    });
    Some(view)
}

async fn answer(
    State(state): State<AppState>,
    asker: Asker,
    Path(id): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let Ok(Form(pairs)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    take(&state, asker, &id, &Sent::new(pairs))
}

/// Takes what was sent, and says where it leads.
fn take(state: &AppState, asker: Asker, id: &str, sent: &Sent) -> Response {
    let Ok(exercise) = ExerciseId::new(id) else { return problem_page(asker, Problem::NoSuchPage) };
    let here = sitting_of(&exercise);
    let mut desk = state.practice.desk();
    let Some(underway) = desk.underway(&exercise) else { return to(&page_of(&exercise)).into_response() };
    underway.sitting.resume();
    // A page that is no longer in view, or a second click: what is due is shown.
    if sent.first("at") != Some(underway.sitting.position().code().as_str()) {
        return to(&here).into_response();
    }
    let button = sent.button();
    match button {
        "back" => {
            // Before the first screen stands the page of the exercise.
            if underway.sitting.back().is_err() {
                return to(&page_of(&exercise)).into_response();
            }
            underway.moved_on();
            return to(&here).into_response();
        }
        "stop" => {
            underway.sitting.stop();
            return to(&format!("{}?stopped={id}", home_of(underway.sitting.exercise().track))).into_response();
        }
        "more-lines" => underway.more_lines += 2,
        _ => {}
    }
    if button == "more-lines" || button.starts_with("up-") || button.starts_with("remove-") {
        let typed = sent.answer(&underway.sitting.screen());
        drop(desk);
        return show(state, asker, id, Some((typed, None)));
    }
    if let Some(target) = button.strip_prefix("open-") {
        drop(desk);
        return open(state, &asker, target);
    }
    if button.starts_with("timer-") {
        return match timed(state, asker.awake, underway, sent) {
            Some(moved) => moved_to(state, &asker, desk, &exercise, moved),
            None => to(&here).into_response(),
        };
    }
    let answer = sent.answer(&underway.sitting.screen());
    let moved = match &answer {
        Some(answer) => underway.sitting.answer(answer),
        None => underway.sitting.skip(),
    };
    match moved {
        Ok(moved) => moved_to(state, &asker, desk, &exercise, moved),
        Err(refused) => {
            drop(desk);
            show(state, asker, id, Some((answer, Some(refused))))
        }
    }
}

/// Goes where an answer leads.
fn moved_to(
    state: &AppState,
    asker: &Asker,
    mut desk: MutexGuard<'_, Desk>,
    exercise: &ExerciseId,
    moved: Moved,
) -> Response {
    let Some(underway) = desk.underway(exercise) else { return to(&page_of(exercise)).into_response() };
    underway.moved_on();
    let track = underway.sitting.exercise().track;
    if matches!(underway.sitting.screen(), Screen::Closing { .. }) {
        end::note(&mut desk, exercise, asker.day());
    }
    drop(desk);
    match moved {
        Moved::Screen => to(&sitting_of(exercise)).into_response(),
        Moved::Away(Away::Exercise(other)) => open(state, asker, other.as_str()),
        Moved::Away(Away::Place(place)) => go_to(state, place, track),
        Moved::Away(Away::Lighter) => to(&format!("{}?say=lighter", home_of(track))).into_response(),
        Moved::Away(Away::Tomorrow) => to(&format!("{}?say=tomorrow", home_of(track))).into_response(),
    }
}

fn go_to(state: &AppState, place: Place, track: Track) -> Response {
    if place == Place::Youth {
        state.remember(|session| session.age = AgeSaid::Young);
    }
    let address = if place == Place::Toolbox { home_of(track) } else { address(place, track) };
    to(address).into_response()
}

/// Opens a tool at once, and the page of any other exercise.
fn open(state: &AppState, asker: &Asker, target: &str) -> Response {
    match target {
        "plan" => return to(address(Place::Plan, Track::ForSelf)).into_response(),
        "crisis" => return to(address(Place::Crisis, Track::ForSelf)).into_response(),
        _ => {}
    }
    let found = asker.on_show.edition.as_ref().and_then(|edition| find(asker, edition, target).ok().flatten());
    match found {
        Some(worded) if worded.exercise.kind == ExerciseKind::Tool && !begin(state, asker, &worded) => {
            to(address(Place::Youth, Track::All)).into_response()
        }
        Some(worded) if worded.exercise.kind == ExerciseKind::Tool => {
            to(&sitting_of(&worded.exercise.id)).into_response()
        }
        Some(worded) => to(&page_of(&worded.exercise.id)).into_response(),
        None => to(home_of(Track::ForSelf)).into_response(),
    }
}

/// The buttons of a timer. Gives back where an answer leads, if one was given.
fn timed(state: &AppState, now: u64, underway: &mut Underway, sent: &Sent) -> Option<Moved> {
    let (step, cool_down) = match underway.sitting.screen() {
        Screen::CoolDown => (None, Some(Course::cool_down())),
        Screen::Step(screen) => (Some(screen.at), None),
        _ => return None,
    };
    match sent.button() {
        "timer-start" => {
            let choice = sent.first("length").and_then(|length| length.parse().ok()).unwrap_or_default();
            let course = cool_down.or_else(|| underway.sitting.timer(step?, choice))?;
            underway.start(step, course, now);
        }
        "timer-tell" => {
            let number = sent.first("pick").and_then(|number| number.parse().ok())?;
            let moved = underway.sitting.answer(&Answer::TimerReading(number)).ok()?;
            underway.clockwork(step)?.told();
            if moved != Moved::Screen {
                return Some(moved);
            }
        }
        "timer-done" => {
            let (minutes, ended_early) = underway.clockwork(step).map_or((0, true), |clockwork| {
                let is_over = clockwork.tick(now).phase == Phase::Over;
                clockwork.end_early(now);
                (clockwork.minutes(), !is_over)
            });
            return underway.sitting.answer(&Answer::TimerDone { readings: Vec::new(), minutes, ended_early }).ok();
        }
        "timer-pause" => underway.clockwork(step)?.pause(now),
        "timer-resume" => underway.clockwork(step)?.resume(now),
        "timer-more" => {
            let clockwork = underway.clockwork(step)?;
            clockwork.extend(MORE);
            clockwork.resume(now);
        }
        _ => {}
    }
    let left = underway.clockwork(step)?.tick(now).left;
    state.keeping.stays_open_for(Duration::from_secs(left.into()));
    None
}

/// Why an answer was not taken, and what to do.
fn refused_words(asker: &Asker, refused: Refused) -> String {
    let words = asker.words;
    let most = |id: &str, most: u64| words.say_with(id, &[("most", most.into())]);
    match refused {
        Refused::TooLong { most: limit } => most("practise-refused-too-long", limit.into()),
        Refused::TooManyPicks { most: limit } => most("practise-refused-too-many-picks", limit.into()),
        Refused::TooManyLines { most: limit } => most("practise-refused-too-many-lines", limit.into()),
        Refused::ControlCharacter => words.say("practise-refused-character"),
        _ => words.say("practise-refused"),
    }
}
