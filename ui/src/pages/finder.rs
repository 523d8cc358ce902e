//! The guided finder: one question on a page, then suggestions with their reasons.
//!
//! Forms go out by POST and are answered with a redirect, so that no answer stands in an address. Nothing here is kept, and
//! nothing asks for thoughts, acts or history (content rules, section 8).

mod asked;
mod form;
mod how;
mod now;
mod question;
mod results;
mod said;
mod suggestion;
mod summary;

#[cfg(test)]
pub(crate) use how::SOFT;

use std::sync::Arc;

use askama::Template;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use catalogue_store::Edition;

use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    problems::{Problem, problem_page},
    sought::Ready,
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/finder", get(card))
        .route("/finder/again", post(again))
        .route("/finder/neighbours", post(neighbours))
        .route("/finder/results", get(results::look))
        .route("/finder/how", get(how::look))
        .route("/finder/{question}", get(question::ask).post(question::answer))
}

#[derive(Template)]
#[template(path = "finder.html")]
struct CardView {
    shell: Shell,
    /// Whether there are answers, to which one can go back.
    is_under_way: bool,
}

#[derive(Template)]
#[template(path = "finder_none.html")]
struct NoneView {
    shell: Shell,
}

/// Card 0: it informs and asks nothing.
async fn card(State(state): State<AppState>, asker: Asker) -> Response {
    match open(&state, &asker) {
        Ok(_) => {
            let is_under_way = state.sought().answers != finder::Answers::default();
            let title = asker.words.say("finder-title");
            page(&CardView { is_under_way, shell: asker.shell(title).under(Section::Find) })
        }
        Err(closed) => closed.page(asker),
    }
}

/// Forgets every answer.
async fn again(State(state): State<AppState>) -> Response {
    state.sought().forget();
    Redirect::to("/finder").into_response()
}

/// The person wants to see what is in neighbouring countries.
async fn neighbours(State(state): State<AppState>) -> Response {
    state.sought().answers.neighbours = true;
    Redirect::to("/finder/results#suggestions").into_response()
}

/// Why the finder cannot be used.
enum Closed {
    NoEdition,
    NoWeights,
}

impl Closed {
    fn page(&self, asker: Asker) -> Response {
        match self {
            Self::NoEdition => problem_page(asker, Problem::NoEdition),
            Self::NoWeights => {
                let title = asker.words.say("finder-none-title");
                page(&NoneView { shell: asker.shell(title).under(Section::Find) })
            }
        }
    }
}

/// The edition, and its services put together for the finder. A finder that cannot be read is none.
fn open(state: &AppState, asker: &Asker) -> Result<(Arc<Edition>, Arc<Ready>), Closed> {
    let edition = asker.on_show.edition.clone().ok_or(Closed::NoEdition)?;
    let ready = state.sought().ready(&edition).ok().flatten().ok_or(Closed::NoWeights)?;
    Ok((edition, ready))
}
