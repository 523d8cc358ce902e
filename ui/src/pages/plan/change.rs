//! Changing the plan line by line, choosing the day to look at it again, and keeping it.
//!
//! A form names a line by its place and its mark: when another line stands there by now, because a button was pressed twice,
//! nothing happens.

use std::collections::BTreeSet;

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use jiff::ToSpan as _;
use serde::Deserialize;
use vault::{ChangeError, PlanItem, Section};

use super::{DAYS, PAGE, Shown, plan_page, sections::mark, services, turned_away, wrong::Wrong};
use crate::{
    house::{AgeSaid, AppState},
    layout::{Asker, own_path},
    practice::{Desk, VaultState, kept::Waiting, ladder},
    problems::{Problem, problem_page},
};

/// A line of a section.
#[derive(Deserialize)]
pub(super) struct Pointed {
    section: String,
    at: usize,
    mark: String,
    /// Where the button stood, if not on the plan.
    #[serde(default)]
    back: String,
}

#[derive(Deserialize)]
pub(super) struct AgeForm {
    age: String,
}

#[derive(Deserialize)]
pub(super) struct ReviewForm {
    days: i32,
}

pub(super) async fn say_age(State(state): State<AppState>, form: Result<Form<AgeForm>, FormRejection>) -> Redirect {
    let age = match form.as_ref().map(|form| form.age.as_str()) {
        Ok("adult") => AgeSaid::Adult,
        Ok("young") => AgeSaid::Young,
        _ => AgeSaid::RatherNot,
    };
    state.remember(|session| session.age = age);
    Redirect::to(PAGE)
}

/// Keeps the plan: at once in an open vault, else as soon as there is one.
pub(super) async fn keep(State(state): State<AppState>, asker: Asker) -> Response {
    let first = match state.practice.state() {
        VaultState::Open => {
            let settled = state.practice.desk().settle_plan();
            return answer(&state, asker, settled, PAGE.to_owned());
        }
        VaultState::None => "/kept/first",
        VaultState::Locked => "/unlock",
        VaultState::NoPlace => PAGE,
    };
    state.practice.desk().waiting = Some(Waiting { exercise: None, steps: BTreeSet::new(), days: None });
    Redirect::to(first).into_response()
}

pub(super) async fn remove(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Pointed>, FormRejection>,
) -> Response {
    let Ok(Form(pointed)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let removed = change_section(&mut state.practice.desk(), &pointed, |desk, section, items| {
        let before = items.clone();
        items.remove(pointed.at);
        *items = ladder::without_bare_headings(std::mem::take(items));
        desk.before = Some((section, before));
    });
    let back = own_path(&pointed.back);
    let is_elsewhere = back.starts_with(services::PAGE) || back.starts_with("/service/");
    let onward = if is_elsewhere { back.to_owned() } else { address(&pointed.section, "&out=1") };
    answer(&state, asker, removed, onward)
}

/// Puts back what was taken out last.
pub(super) async fn undo(State(state): State<AppState>, asker: Asker) -> Response {
    let mut desk = state.practice.desk();
    let Some((section, before)) = desk.before.take() else { return Redirect::to(PAGE).into_response() };
    let put_back = desk.plan().map_err(ChangeError::from).and_then(|plan| plan.replace_section(section, &before));
    if put_back.is_err() {
        desk.before = Some((section, before));
    }
    drop(desk);
    answer(&state, asker, put_back, address(section.as_str(), ""))
}

/// Lets a line change places with the one above it.
pub(super) async fn raise(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Pointed>, FormRejection>,
) -> Response {
    let Ok(Form(pointed)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let raised = change_section(&mut state.practice.desk(), &pointed, |_, _, items| {
        let above = pointed.at.checked_sub(1).filter(|above| items.get(*above).is_some_and(is_line));
        if let Some(above) = above {
            items.swap(above, pointed.at);
        }
    });
    answer(&state, asker, raised, address(&pointed.section, ""))
}

pub(super) async fn review(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<ReviewForm>, FormRejection>,
) -> Response {
    let days = form.ok().map(|Form(form)| form.days).filter(|days| DAYS.contains(days));
    let day = days.and_then(|days| state.day().checked_add(days.days()).ok());
    let Some(day) = day else { return problem_page(asker, Problem::NotUnderstood) };
    let chosen =
        state.practice.desk().plan().map_err(ChangeError::from).and_then(|plan| plan.review_plan_on(Some(day)));
    answer(&state, asker, chosen, format!("{PAGE}#review"))
}

fn is_line(item: &PlanItem) -> bool {
    ladder::heading(item).is_none()
}

/// Changes a section if the line that was pointed at still stands where it stood.
fn change_section(
    desk: &mut Desk,
    pointed: &Pointed,
    change: impl FnOnce(&mut Desk, Section, &mut Vec<PlanItem>),
) -> Result<(), ChangeError> {
    let Some(section) = Section::from_name(&pointed.section) else { return Ok(()) };
    let mut items = desk.plan()?.plan()?.section(section).to_vec();
    let is_there = items.get(pointed.at).is_some_and(|item| is_line(item) && mark(item) == pointed.mark);
    if !is_there {
        return Ok(());
    }
    let earlier = desk.before.take();
    change(desk, section, &mut items);
    let changed = desk.plan()?.replace_section(section, &items);
    if changed.is_err() {
        desk.before = earlier;
    }
    changed
}

/// The plan with this section open for changes and in view.
fn address(section: &str, more: &str) -> String {
    match Section::from_name(section) {
        Some(section) => format!("{PAGE}?open={0}{more}#{0}", section.as_str()),
        None => PAGE.to_owned(),
    }
}

/// Goes on after a change, or shows the plan with what went wrong.
pub(super) fn answer(state: &AppState, asker: Asker, changed: Result<(), ChangeError>, onward: String) -> Response {
    match changed {
        Ok(()) => Redirect::to(&onward).into_response(),
        Err(error) => {
            if let Some(elsewhere) = turned_away(state, &asker) {
                return elsewhere;
            }
            let wrong = Wrong::change(asker.words, &error);
            plan_page(state, asker, &Shown::default(), Some(wrong), &[])
        }
    }
}
