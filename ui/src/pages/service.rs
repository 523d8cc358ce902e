//! One service with everything the edition says of it.

use axum::Router;

use crate::house::AppState;

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
}
