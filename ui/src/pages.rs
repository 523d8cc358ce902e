//! The pages, one module each: a handler, a view and a template of the same name.

mod find;
mod home;
mod service;

use axum::Router;

use crate::house::AppState;

/// The routes of every page.
pub(crate) fn routes() -> Router<AppState> {
    Router::new().merge(home::routes()).merge(find::routes()).merge(service::routes())
}
