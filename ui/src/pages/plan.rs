//! The plan for hard moments: what it says, part by part, and on one page of paper.
//!
//! Parts are written in exercises, which put what comes of them here; this page reads, orders and takes out. Without a vault
//! everything stays in memory and the page says so. The plan opens without an edition too: then own words are what there is.

mod change;
mod made;
mod paper;
mod sections;
mod services;
mod standing;
mod wrong;

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use serde::Deserialize;
use vault::{Plan, Section};

pub(super) use self::services::{PlaceInPlan, place_in_plan};
use self::{
    made::MadeView,
    sections::{SectionView, sections},
    standing::Standing,
    wrong::Wrong,
};
use super::exercises::is_adult;
use crate::{
    house::{AgeSaid, AppState},
    layout::{Asker, Shell, page},
    practice::VaultState,
};

/// The address of the page.
const PAGE: &str = "/plan";

/// After how many days a plan can be looked at again; the exercise `plan.review` offers the same.
const DAYS: [i32; 4] = [14, 30, 60, 90];
/// What suits many people.
const USUAL_DAYS: i32 = 30;

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route(PAGE, get(show))
        .route("/plan/age", post(change::say_age))
        .route("/plan/keep", post(change::keep))
        .route("/plan/remove", post(change::remove))
        .route("/plan/undo", post(change::undo))
        .route("/plan/raise", post(change::raise))
        .route("/plan/review", post(change::review))
        .route("/plan/take", post(made::take))
        .merge(services::routes())
        .merge(paper::routes())
}

/// What the address of the page says beside its path.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Shown {
    /// The section whose place for changing it stands open.
    open: String,
    /// Something was taken out just now.
    out: String,
}

#[derive(Template)]
#[template(path = "plan.html")]
struct PlanView {
    shell: Shell,
    wrong: Option<Wrong>,
    state: String,
    /// Whether it was ever begun.
    is_begun: bool,
    is_due: bool,
    /// What it lacks before it can be used.
    missing: Option<String>,
    next: Option<NextView>,
    keeping: KeepingView,
    /// Whether something was taken out that can be put back.
    can_undo: bool,
    sections: Vec<SectionView>,
    days: Vec<DaysView>,
    review_on: Option<String>,
    made: Vec<MadeView>,
}

/// The next step of the short plan.
struct NextView {
    name: &'static str,
    title: String,
    enough: String,
    is_services: bool,
}

/// Where the plan is.
struct KeepingView {
    says: String,
    /// What the button says with which it is kept. `None`: it is kept, or there is nothing to keep.
    keep: Option<String>,
    /// Whether something kept has to be opened first.
    is_locked: bool,
}

/// After how many days.
struct DaysView {
    days: i32,
    label: String,
    is_chosen: bool,
}

async fn show(State(state): State<AppState>, asker: Asker, Query(shown): Query<Shown>) -> Response {
    match turned_away(&state, &asker) {
        Some(elsewhere) => elsewhere,
        None => plan_page(&state, asker, &shown, None, &[]),
    }
}

/// The plan is for adults: others are shown what is for them, and who was not asked is asked.
fn turned_away(state: &AppState, asker: &Asker) -> Option<Response> {
    if state.session().age == AgeSaid::Young {
        return Some(Redirect::to("/youth").into_response());
    }
    if is_adult(state, asker) {
        return None;
    }
    let view = AgeView {
        is_locked: state.practice.state() == VaultState::Locked,
        would_rather_not: state.session().age == AgeSaid::RatherNot,
        shell: Asker { path: PAGE.to_owned(), ..asker.clone() }.shell(asker.words.say("plan-title")),
    };
    Some(page(&view))
}

/// Asks for the age once, in two bands.
#[derive(Template)]
#[template(path = "plan_age.html")]
struct AgeView {
    shell: Shell,
    is_locked: bool,
    would_rather_not: bool,
}

/// The page, with what went wrong and what was ticked then.
fn plan_page(state: &AppState, asker: Asker, shown: &Shown, wrong: Option<Wrong>, ticked: &[String]) -> Response {
    let asker = Asker { path: PAGE.to_owned(), ..asker };
    let words = asker.words;
    // Asked before the desk is held: it needs the desk itself.
    let vault_state = state.practice.state();
    let mut desk = state.practice.desk();
    let (plan, unread) = match desk.plan_so_far() {
        Ok(plan) => (Some(plan), None),
        Err(error) => (None, Some(Wrong::ask(words, &error))),
    };
    let wrong = wrong.or(unread);
    let has_loose = desk.has_loose_plan();
    let can_undo = shown.out == "1" && desk.before.is_some();
    let made = plan.as_ref().map(|plan| made::made(&asker, desk.vault(), plan, ticked)).unwrap_or_default();
    drop(desk);
    let Some(plan) = plan else { return unread_page(asker, wrong) };
    let standing = Standing::of(&plan, state.day());
    let mut sections = sections(&asker, &plan);
    sections.iter_mut().for_each(|section| section.is_open = section.name() == shown.open);
    let heading = words.say("plan-title");
    page(&PlanView {
        wrong,
        state: words.say(standing.id()),
        is_begun: standing != Standing::NotBegun,
        is_due: standing == Standing::Due,
        missing: (plan.is_started() && !plan.is_ready()).then(|| words.say("plan-missing")),
        next: next_view(&asker, &plan, &sections),
        keeping: KeepingView::new(&asker, vault_state, plan.is_started(), has_loose),
        can_undo,
        sections,
        days: days(&asker, USUAL_DAYS),
        review_on: plan.review_on().map(|day| words.day(day)),
        made,
        shell: asker.shell(heading),
    })
}

/// The plan did not open: what can be done, and nothing that looks like an empty plan.
fn unread_page(asker: Asker, wrong: Option<Wrong>) -> Response {
    let heading = asker.words.say("plan-title");
    page(&UnreadView { wrong, shell: asker.shell(heading) })
}

#[derive(Template)]
#[template(path = "plan_unread.html")]
struct UnreadView {
    shell: Shell,
    wrong: Option<Wrong>,
}

fn next_view(asker: &Asker, plan: &Plan, sections: &[SectionView]) -> Option<NextView> {
    let next = standing::next(plan)?;
    let section = sections.iter().find(|section| section.section == next)?;
    let is_services = next == Section::Services;
    let next = NextView {
        name: section.name(),
        title: section.title.clone(),
        enough: asker.words.say(standing::enough(next)),
        is_services,
    };
    // Without an edition there is nothing to write in and nothing to pick from.
    (section.can_write || (is_services && asker.on_show.edition.is_some())).then_some(next)
}

impl KeepingView {
    fn new(asker: &Asker, state: VaultState, is_started: bool, has_loose: bool) -> Self {
        let (says, keep) = match state {
            VaultState::Open if has_loose => ("plan-keeping-both", Some("plan-keeping-both-keep")),
            VaultState::Open => ("plan-keeping-kept", None),
            VaultState::Locked => ("plan-keeping-locked", is_started.then_some("plan-keep")),
            VaultState::None if is_started => ("plan-keeping-memory", Some("plan-keep")),
            VaultState::None => ("plan-keeping-none", None),
            VaultState::NoPlace => ("plan-keeping-no-place", None),
        };
        let words = asker.words;
        Self { says: words.say(says), keep: keep.map(|keep| words.say(keep)), is_locked: state == VaultState::Locked }
    }
}

fn days(asker: &Asker, chosen: i32) -> Vec<DaysView> {
    let label = |days: i32| asker.words.say_with("plan-review-days", &[("days", i64::from(days).into())]);
    DAYS.into_iter().map(|days| DaysView { days, label: label(days), is_chosen: days == chosen }).collect()
}
