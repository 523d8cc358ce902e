//! The first screen: three doors, search, help right now.

use askama::Template;
use axum::{Router, response::Response, routing::get};

use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/", get(home))
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomeView {
    shell: Shell,
}

async fn home(asker: Asker) -> Response {
    let title = asker.words.say("home-title");
    page(&HomeView { shell: asker.shell(title).under(Section::Home) })
}
