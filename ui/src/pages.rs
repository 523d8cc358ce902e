//! The pages, one module each: a handler, a view and a template of the same name.

mod channels;
mod doors;
mod edition;
mod emergency;
mod find;
mod home;
mod language;
mod leave;
pub(crate) mod lines;
mod professionals;
mod renewal;
mod service;
mod youth;

use axum::Router;

use crate::house::AppState;

/// The routes of every page.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .merge(home::routes())
        .merge(doors::routes())
        .merge(professionals::routes())
        .merge(youth::routes())
        .merge(find::routes())
        .merge(service::routes())
        .merge(emergency::routes())
        .merge(edition::routes())
        .merge(renewal::routes())
        .merge(channels::routes())
        .merge(language::routes())
        .merge(leave::routes())
}
