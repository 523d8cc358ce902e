//! The first screen: a card that informs, three doors, search, and how to leave.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};

use super::shortlist::count_link;
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    practice::VaultState,
    problems::{Problem, RefusalView, problem_page, refusals},
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/", get(home))
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomeView {
    shell: Shell,
    all_services: String,
    refusals: Vec<RefusalView>,
    /// How what is kept stands.
    kept: VaultState,
    /// How many services are put aside, while there are any.
    aside: Option<String>,
}

async fn home(State(state): State<AppState>, asker: Asker) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let words = asker.words;
    page(&HomeView {
        all_services: words.say_with("home-all-services", &[("count", edition.service_count().into())]),
        refusals: refusals(&asker),
        kept: state.practice.state(),
        aside: count_link(words, &state.short_list()),
        shell: asker.shell(words.say("home-title")).under(Section::Home),
    })
}
