//! Day by day: what was told, and erasing one day or all of them.

use askama::Template;
use axum::{
    Form,
    extract::{Query, State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect, Response},
};
use jiff::civil::Date;
use serde::Deserialize;
use vault::Kind;

use super::{
    PAGE,
    names::{OwnMenu, Speaker},
    open_vault, with_vault, worded,
};
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    problems::{Problem, problem_page},
};

/// Days on one page.
const DAYS_SHOWN: usize = 31;

/// From which day on.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Shown {
    before: String,
}

#[derive(Template)]
#[template(path = "checkin_days.html")]
struct DaysView {
    shell: Shell,
    days: Vec<DayView>,
    /// The address of the days before these.
    older: Option<String>,
    is_latest: bool,
}

struct DayView {
    day: String,
    heading: String,
    pairs: Vec<(String, String)>,
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker, query: Query<Shown>) -> Response {
    let before: Option<Date> = query.before.parse().ok();
    let worded = worded(asker.on_show.edition.as_deref(), asker.locale);
    let words = asker.words;
    let found = with_vault(&state, |vault, _| {
        let own = OwnMenu::of(vault)?;
        let speaker = Speaker { words, worded: worded.as_ref(), own: &own };
        // Days to come are shown too: a clock was wrong, and the person may want to erase them.
        let last = before.and_then(|day| day.yesterday().ok()).unwrap_or(Date::MAX);
        let checkins = vault.checkins(Date::ZERO..=last)?;
        let shown = checkins.iter().rev().take(DAYS_SHOWN);
        let days: Vec<DayView> = shown
            .map(|checkin| DayView {
                day: checkin.day.to_string(),
                heading: words.day(checkin.day),
                pairs: speaker.pairs(checkin),
            })
            .collect();
        Ok((checkins.len() > days.len(), days))
    });
    match found {
        Ok((has_older, days)) => page(&DaysView {
            older: days.last().filter(|_| has_older).map(|day| format!("/checkins/days?before={}", day.day)),
            days,
            is_latest: before.is_none(),
            shell: asker.shell(words.say("checkin-days-title")),
        }),
        Err(turned) => turned.answer(asker),
    }
}

/// Which day is to be erased.
#[derive(Deserialize)]
pub(super) struct OneDay {
    day: String,
}

pub(super) async fn forget(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<OneDay>, FormRejection>,
) -> Response {
    let day = form.ok().and_then(|Form(one)| one.day.parse().ok());
    let Some(day) = day else { return problem_page(asker, Problem::NotUnderstood) };
    match with_vault(&state, |vault, _| Ok(vault.forget_checkin(day)?)) {
        Ok(()) => Redirect::to("/checkins/days").into_response(),
        Err(turned) => turned.answer(asker),
    }
}

#[derive(Template)]
#[template(path = "checkin_erase.html")]
struct EraseView {
    shell: Shell,
    there: String,
}

pub(super) async fn ask_erase(State(state): State<AppState>, asker: Asker) -> Response {
    match open_vault(&state, |vault| Ok(vault.contents()?.checkins)) {
        Ok(held) => {
            let words = asker.words;
            let there = match held.days {
                None => words.say("checkin-erase-none"),
                Some(days) => words.say_with(
                    "checkin-erase-there",
                    &[
                        ("count", i64::from(held.count).into()),
                        ("from", words.day(*days.start()).into()),
                        ("to", words.day(*days.end()).into()),
                    ],
                ),
            };
            page(&EraseView { there, shell: asker.shell(words.say("checkin-erase-title")) })
        }
        Err(turned) => turned.answer(asker),
    }
}

pub(super) async fn erase(State(state): State<AppState>, asker: Asker) -> Response {
    let erased = open_vault(&state, |vault| Ok(vault.forget_all(Kind::CheckIn)?));
    state.practice.desk().unkept_checkin = None;
    match erased {
        Ok(()) => Redirect::to(PAGE).into_response(),
        Err(turned) => turned.answer(asker),
    }
}
