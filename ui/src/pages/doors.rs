//! The pages behind the doors that only say something and point on: for me, for someone I know.

use askama::Template;
use axum::{Router, response::Response, routing::get};

use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/for-me", get(for_me)).route("/for-someone", get(for_someone))
}

#[derive(Template)]
#[template(path = "for_me.html")]
struct ForMeView {
    shell: Shell,
}

#[derive(Template)]
#[template(path = "for_someone.html")]
struct ForSomeoneView {
    shell: Shell,
}

async fn for_me(asker: Asker) -> Response {
    let title = asker.words.say("doors-me-title");
    page(&ForMeView { shell: asker.shell(title) })
}

async fn for_someone(asker: Asker) -> Response {
    let title = asker.words.say("doors-someone-title");
    page(&ForSomeoneView { shell: asker.shell(title) })
}
