//! The pages, one module each: a handler, a view and a template of the same name.

mod channels;
mod checkins;
mod doors;
mod edition;
mod emergency;
pub(crate) mod exercises;
mod find;
pub(crate) mod finder;
mod home;
pub(crate) mod kept;
mod language;
mod leave;
pub(crate) mod lines;
mod plan;
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
        .merge(finder::routes())
        .merge(service::routes())
        .merge(emergency::routes())
        .merge(edition::routes())
        .merge(renewal::routes())
        .merge(channels::routes())
        .merge(exercises::routes())
        .merge(plan::routes())
        .merge(checkins::routes())
        .merge(kept::routes())
        .merge(language::routes())
        .merge(leave::routes())
}
