//! The language switch: the choice holds for this session and is kept for the next, and the page is shown again in it.

use axum::{
    Form, Router,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use i18n::Locale;
use serde::Deserialize;

use crate::{
    house::AppState,
    layout::{Asker, own_path},
    problems::{Problem, problem_page},
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/language", post(choose))
}

#[derive(Deserialize)]
struct Choice {
    locale: String,
    #[serde(default)]
    back: String,
}

async fn choose(State(state): State<AppState>, asker: Asker, form: Result<Form<Choice>, FormRejection>) -> Response {
    let choice = form.ok().and_then(|Form(choice)| Some((Locale::from_tag(&choice.locale)?, choice.back)));
    let Some((locale, back)) = choice else { return problem_page(asker, Problem::NotUnderstood) };
    state.remember(|session| session.locale = locale);
    state.renewal.remember_locale(locale);
    Redirect::to(own_path(&back)).into_response()
}
