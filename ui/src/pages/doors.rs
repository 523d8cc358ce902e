//! The page behind the first door, which only says something and points on: for me.

use askama::Template;
use axum::{Router, response::Response, routing::get};

use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/for-me", get(for_me))
}

#[derive(Template)]
#[template(path = "for_me.html")]
struct ForMeView {
    shell: Shell,
}

async fn for_me(asker: Asker) -> Response {
    let title = asker.words.say("doors-me-title");
    page(&ForMeView { shell: asker.shell(title) })
}
