//! The way out: tells the door, and answers a page with nothing on it.
//!
//! What leaving does to the window is the door's concern. `GET` works too, so that the hidden first link is a plain one.

use axum::{Router, extract::State, response::Html, routing::get};

use crate::house::AppState;

/// A page that says nothing, in no language of ours.
pub(super) const BLANK: &str =
    "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Page</title></head><body></body></html>";

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/leave", get(leave).post(leave)).route("/blank", get(blank))
}

async fn leave(State(state): State<AppState>) -> Html<&'static str> {
    state.door.leave();
    state.practice.forget();
    state.sought().forget();
    if let Some(edition) = &state.shelf.get().edition {
        edition.forget_words();
    }
    Html(BLANK)
}

async fn blank() -> Html<&'static str> {
    Html(BLANK)
}
