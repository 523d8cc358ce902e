//! Markers: that an exercise was done, and the numbers around it. On with check-ins, and off alone when the person wants none.

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect, Response},
};
use serde::Deserialize;

use super::with_vault;
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    practice::rhythm::{keep_marks, keep_no_marks, keeps_marks},
    problems::{Problem, problem_page},
};

#[derive(Template)]
#[template(path = "checkin_markers.html")]
struct MarkersView {
    shell: Shell,
    are_on: bool,
    /// How many there are, in words.
    there: String,
}

/// What is wanted.
#[derive(Deserialize)]
pub(super) struct Wanted {
    markers: String,
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker) -> Response {
    match with_vault(&state, |vault, _| Ok((keeps_marks(vault)?, vault.contents()?.marks.count))) {
        Ok((are_on, count)) => {
            let there = asker.words.say_with("checkin-markers-there", &[("count", i64::from(count).into())]);
            let title = asker.words.say("checkin-markers-title");
            page(&MarkersView { are_on, there, shell: asker.shell(title) })
        }
        Err(turned) => turned.answer(asker),
    }
}

pub(super) async fn choose(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Wanted>, FormRejection>,
) -> Response {
    let done = match form.as_ref().map(|Form(wanted)| wanted.markers.as_str()) {
        Ok("on") => with_vault(&state, |vault, _| Ok(keep_marks(vault)?)),
        Ok("off") => with_vault(&state, |vault, _| Ok(keep_no_marks(vault)?)),
        _ => return problem_page(asker, Problem::NotUnderstood),
    };
    match done {
        Ok(()) => Redirect::to("/checkins/markers").into_response(),
        Err(turned) => turned.answer(asker),
    }
}
