//! A summary on one page, for somebody who treats the person: numbers and tools, no notes.
//!
//! What the pull was is on it only when the person wants it there. On paper it is out of this program's reach.

use askama::Template;
use axum::{
    Form,
    extract::{Query, State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect, Response},
};
use serde::Deserialize;
use vault::{CheckIn, Rating};

use super::{
    names::{OwnMenu, Speaker, number, of_ten},
    over_time::{Reach, Which, afterwards, marks, range},
    tools::helped,
    with_vault, worded,
};
use crate::{
    charts::median,
    house::AppState,
    layout::{Asker, Shell, page},
    problems::{Problem, problem_page},
};

/// What stands on the page.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    days: String,
    pull: Option<String>,
}

#[derive(Template)]
#[template(path = "checkin_summary.html")]
struct SummaryView {
    shell: Shell,
    span: String,
    /// On how many days there was a check-in.
    days: String,
    rows: Vec<NumberView>,
    mattered: Option<String>,
    tools: Vec<ToolView>,
    afterwards: Vec<String>,
    reaches: Vec<ReachChoice>,
    reach: String,
    with_pull: bool,
    can_have_pull: bool,
}

struct NumberView {
    name: String,
    ends: String,
    middle: String,
    low: u8,
    high: u8,
    days: usize,
}

struct ToolView {
    name: String,
    value: String,
}

struct ReachChoice {
    value: String,
    words: String,
    is_chosen: bool,
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker, Query(wanted): Query<Wanted>) -> Response {
    let (words, today, reach) = (asker.words, state.day(), Reach::from_name(&wanted.days));
    let edition = asker.on_show.edition.clone();
    let worded = worded(edition.as_deref(), asker.locale);
    let found = with_vault(&state, |vault, on| {
        let (first, checkins) = reach.checkins(vault, today)?;
        Ok((on, first, checkins, marks(vault, first, today)?, OwnMenu::of(vault)?))
    });
    let (on, first, checkins, marks, own) = match found {
        Ok(found) => found,
        Err(turned) => return turned.answer(asker),
    };
    let speaker = Speaker { words, worded: worded.as_ref(), own: &own };
    let with_pull = wanted.pull.is_some() && !on.limited;
    let matter = |which: &str| {
        checkins.iter().filter(|checkin| checkin.mattered.as_ref().is_some_and(|told| told.as_str() == which)).count()
    };
    let (full, little) = (matter("yes"), matter("small"));
    page(&SummaryView {
        span: range(words, first, today),
        days: words.say_with("checkin-summary-days", &[("days", checkins.len().into())]),
        rows: rows(&speaker, &checkins, with_pull),
        mattered: (full + little > 0)
            .then(|| words.say_with("checkin-mattered-sentence", &[("days", full.into()), ("small", little.into())])),
        tools: helped(&speaker, &checkins)
            .into_iter()
            .map(|one| ToolView {
                value: words.say_with(
                    "checkin-helped-value",
                    &[("mean", of_ten(words, one.mean).into()), ("times", one.times.into())],
                ),
                name: one.name,
            })
            .collect(),
        afterwards: afterwards(words, edition.as_deref(), &marks, with_pull),
        reaches: Reach::ALL
            .map(|one| ReachChoice { value: one.name(), words: one.words(words), is_chosen: one == reach })
            .into(),
        reach: reach.name(),
        with_pull,
        can_have_pull: !on.limited,
        shell: asker.shell(words.say("checkin-summary-title")),
    })
}

fn rows(speaker: &Speaker<'_>, checkins: &[CheckIn], with_pull: bool) -> Vec<NumberView> {
    let questions: [(&str, &str, Which); 5] = [
        ("mood", "checkin-name-mood", |checkin| checkin.mood),
        ("distress", "checkin-name-distress", |checkin| checkin.distress),
        ("confidence", "checkin-name-confidence", |checkin| checkin.confidence),
        ("helped", "checkin-name-helped", |checkin| checkin.helped),
        ("pull", "checkin-name-pull", |checkin| checkin.pull),
    ];
    let shown = questions.into_iter().filter(|(question, ..)| *question != "pull" || with_pull);
    shown
        .filter_map(|(question, name, which)| {
            let numbers: Vec<u8> = checkins.iter().filter_map(which).map(Rating::get).collect();
            Some(NumberView {
                name: speaker.words.say(name),
                ends: ends(speaker, question),
                middle: number(speaker.words, median(&numbers)?),
                low: *numbers.iter().min()?,
                high: *numbers.iter().max()?,
                days: numbers.len(),
            })
        })
        .collect()
}

/// What 0 and 10 mean, in the words of the record.
fn ends(speaker: &Speaker<'_>, question: &str) -> String {
    let end = |which: &str| {
        let worded = speaker.worded?;
        worded.words.get(&format!("{question}.{which}")).map(str::to_owned)
    };
    match (end("low"), end("high")) {
        (Some(low), Some(high)) => {
            speaker.words.say_with("checkin-summary-ends", &[("low", low.into()), ("high", high.into())])
        }
        _ => String::new(),
    }
}

pub(super) async fn print(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Wanted>, FormRejection>,
) -> Response {
    let Ok(Form(wanted)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    state.keeping.print();
    let pull = if wanted.pull.is_some() { "&pull=on" } else { "" };
    let days = Reach::from_name(&wanted.days).name();
    Redirect::to(&format!("/checkins/summary?days={days}{pull}")).into_response()
}
