//! The one page before anything is kept: what would be kept, where, who could read it, and the passphrase.
//!
//! What waits to be kept waits on the desk, whatever goes wrong here. The place is made in one step with the first thing.

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use catalogue_model::ExerciseId;
use jiff::ToSpan as _;

use super::{
    PAGE,
    phrase::{PhraseView, Typed},
    said::Said,
    unlock::go_on,
    wrong::Wrong,
};
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    practice::{VaultState, aside::Wish, kept::Waiting},
    problems::{Problem, problem_page},
};

/// The address of the page.
pub(super) const FIRST: &str = "/kept/first";

#[derive(Template)]
#[template(path = "kept_first.html")]
struct FirstView {
    shell: Shell,
    /// What would be kept. `None`: nothing waits.
    waiting: Option<WaitingView>,
    phrase: PhraseView,
    failed: Option<Wrong>,
}

/// What would be kept, in words.
struct WaitingView {
    what: String,
    /// What was ticked.
    questions: Vec<String>,
    until: Option<String>,
    /// What else is kept with it.
    also: Option<String>,
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker) -> Response {
    match state.practice.state() {
        VaultState::None => first(&state, asker.clone(), PhraseView::fresh(asker.words), None),
        VaultState::Locked => Redirect::to("/unlock").into_response(),
        VaultState::Open => go_on(&state, asker),
        VaultState::NoPlace => Redirect::to(PAGE).into_response(),
    }
}

/// Makes the place, and keeps what waits. The derivation takes most of a second of this thread; other pages go on.
pub(super) async fn create(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Typed>, FormRejection>,
) -> Response {
    let Ok(Form(typed)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    if !state.practice.desk().waits() {
        return Redirect::to(FIRST).into_response();
    }
    let passphrase = match typed.chosen() {
        Ok(passphrase) => passphrase,
        Err(because) => return first(&state, asker.clone(), typed.again(asker.words, Some(because)), None),
    };
    match state.practice.create(&passphrase) {
        None => Redirect::to(PAGE).into_response(),
        Some(Ok(())) => go_on(&state, asker),
        Some(Err(error)) => {
            let failed = Wrong::of_making(asker.words, &error);
            first(&state, asker.clone(), typed.again(asker.words, None), Some(failed))
        }
    }
}

/// The person would rather not keep it. Without this, it would be kept at the next opening.
pub(super) async fn decline(State(state): State<AppState>) -> Redirect {
    let mut desk = state.practice.desk();
    let wanted_checkins = desk.checkins_wanted.take().is_some();
    let wanted_short_list = desk.short_list.take().is_some();
    match desk.waiting.take() {
        Some(Waiting { exercise: Some(id), .. }) => Redirect::to(&format!("/sitting/{}/end", id.as_str())),
        Some(_) => Redirect::to("/plan"),
        None if wanted_checkins => Redirect::to("/checkins"),
        None if wanted_short_list => Redirect::to("/short-list"),
        None => Redirect::to("/"),
    }
}

fn first(state: &AppState, asker: Asker, phrase: PhraseView, failed: Option<Wrong>) -> Response {
    let (waiting, checkins, short_list) = {
        let desk = state.practice.desk();
        (desk.waiting.clone(), desk.checkins_wanted, desk.short_list)
    };
    let words = asker.words;
    let waiting = waiting.map(|waiting| WaitingView::new(&asker, &waiting));
    let waiting = waiting.or_else(|| checkins.map(|_| WaitingView::of(words.say("checkin-first-what"))));
    let short_list = (short_list == Some(Wish::Keep)).then(|| short_list_in_words(state, &asker));
    let waiting = match (waiting, short_list) {
        (Some(waiting), also) => Some(WaitingView { also, ..waiting }),
        (None, also) => also.map(WaitingView::of),
    };
    let title = asker.words.say("kept-first-title");
    page(&FirstView { waiting, phrase, failed, shell: asker.shell(title) })
}

impl WaitingView {
    fn of(what: String) -> Self {
        Self { what, questions: Vec::new(), until: None, also: None }
    }

    fn new(asker: &Asker, waiting: &Waiting) -> Self {
        let words = asker.words;
        let until = waiting.days.and_then(|days| asker.day().checked_add(i32::from(days).days()).ok());
        let (what, questions) = match &waiting.exercise {
            Some(id) => of_exercise(asker, id, waiting),
            None => (words.say("kept-first-plan"), Vec::new()),
        };
        let until = until.map(|day| words.say_with("kept-until", &[("day", words.day(day).into())]));
        Self { what, questions, until, also: None }
    }
}

fn short_list_in_words(state: &AppState, asker: &Asker) -> String {
    asker.words.say_with("kept-first-short-list", &[("count", state.short_list().ids().len().into())])
}

fn of_exercise(asker: &Asker, id: &ExerciseId, waiting: &Waiting) -> (String, Vec<String>) {
    let said = Said::new(asker);
    let title = said.exercise(id.as_str());
    let steps = said.in_order(id.as_str(), &waiting.steps);
    let questions = steps.iter().map(|step| said.question(id.as_str(), step)).collect();
    (asker.words.say_with("kept-first-exercise", &[("title", title.into())]), questions)
}
