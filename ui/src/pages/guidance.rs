//! What there is to read: articles by audience, questions with their answers, and a search in both.
//!
//! Who said that they are under 18, or would rather not say, is shown what is written for everybody's age and nothing else.

mod article;
mod list;
mod questions;
#[cfg(test)]
mod tests;
pub(in crate::pages) mod views;

pub(in crate::pages) use self::list::{found_links, notices};
use axum::Router;
use catalogue_model::Reading;

use crate::house::{AgeSaid, AppState};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().merge(list::routes()).merge(article::routes()).merge(questions::routes())
}

/// Whether somebody who said this of their age may read it. Whoever was not asked yet may: a question at the door would keep
/// people from the first page that can help them.
pub(in crate::pages) fn may_read(age: AgeSaid, reading: &Reading) -> bool {
    match age {
        AgeSaid::Adult | AgeSaid::NotAsked => true,
        AgeSaid::Young | AgeSaid::RatherNot => reading.youth_ok,
    }
}
