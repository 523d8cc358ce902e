//! The files that pages need: style, script, fonts and icons, carried in the program.

use axum::{
    Router,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};

use crate::house::AppState;

macro_rules! asset {
    ($name:literal, $kind:literal) => {
        (concat!("/assets/", $name), $kind, include_bytes!(concat!("../assets/", $name)).as_slice())
    };
}

/// Path, content type and bytes of each.
const ASSETS: &[(&str, &str, &[u8])] = &[
    asset!("app.css", "text/css; charset=utf-8"),
    asset!("find.css", "text/css; charset=utf-8"),
    asset!("map.css", "text/css; charset=utf-8"),
    asset!("finder.css", "text/css; charset=utf-8"),
    asset!("practise.css", "text/css; charset=utf-8"),
    asset!("plan.css", "text/css; charset=utf-8"),
    asset!("checkins.css", "text/css; charset=utf-8"),
    asset!("kept.css", "text/css; charset=utf-8"),
    asset!("contact.css", "text/css; charset=utf-8"),
    asset!("guidance.css", "text/css; charset=utf-8"),
    asset!("clinic.css", "text/css; charset=utf-8"),
    asset!("leave.js", "text/javascript; charset=utf-8"),
    asset!("timer.js", "text/javascript; charset=utf-8"),
    asset!("htmx.min.js", "text/javascript; charset=utf-8"),
    asset!("fonts/source-sans-3-latin-wght-normal.woff2", "font/woff2"),
    asset!("fonts/source-sans-3-latin-ext-wght-normal.woff2", "font/woff2"),
    asset!("fonts/source-sans-3-greek-wght-normal.woff2", "font/woff2"),
    asset!("fonts/source-sans-3-cyrillic-wght-normal.woff2", "font/woff2"),
];

/// One route for each file.
pub(crate) fn routes() -> Router<AppState> {
    ASSETS.iter().fold(Router::new(), |router, &(path, kind, bytes)| {
        router.route(path, get(move || async move { answer(kind, bytes) }))
    })
}

fn answer(kind: &'static str, bytes: &'static [u8]) -> Response {
    ([(header::CONTENT_TYPE, kind)], bytes).into_response()
}
