//! The pages, one module each: a handler, a view and a template of the same name.

mod channels;
mod checkins;
mod doors;
mod duties;
mod edition;
mod emergency;
pub(crate) mod exercises;
mod families;
mod find;
pub(crate) mod finder;
mod guidance;
mod home;
pub(crate) mod kept;
mod language;
mod leave;
pub(crate) mod lines;
pub(crate) mod list_open;
mod map;
mod plan;
mod professionals;
mod rehearsal;
mod renewal;
mod service;
mod sheet;
mod shortlist;
mod worksheets;
mod youth;

use axum::Router;

use crate::house::AppState;

/// The routes of every page.
pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .merge(home::routes())
        .merge(doors::routes())
        .merge(families::routes())
        .merge(guidance::routes())
        .merge(duties::routes())
        .merge(professionals::routes())
        .merge(sheet::routes())
        .merge(list_open::routes())
        .merge(worksheets::routes())
        .merge(youth::routes())
        .merge(find::routes())
        .merge(map::routes())
        .merge(finder::routes())
        .merge(service::routes())
        .merge(rehearsal::routes())
        .merge(shortlist::routes())
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
