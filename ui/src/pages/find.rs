//! Searching and browsing the catalogue.

use axum::Router;

use crate::house::AppState;

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
}
