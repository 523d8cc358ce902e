//! After a heavy stretch: a card that offers the plan, a tool or a person. At most once a day, never a score.

use askama::Template;
use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect, Response},
};
use player::signals;

use super::{
    PAGE,
    first::{lately, numbers},
    with_vault,
};
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
};

#[derive(Template)]
#[template(path = "checkin_heavy.html")]
struct HeavyView {
    shell: Shell,
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker) -> Response {
    let today = state.day();
    let shown_on = state.practice.desk().heavy_shown_on;
    let is_heavy = with_vault(&state, |vault, _| {
        let lately: Vec<signals::CheckIn> = lately(vault, today)?.iter().map(numbers).collect();
        Ok(signals::heavy_stretch(&lately, shown_on, today))
    });
    match is_heavy {
        Ok(true) => {
            state.practice.desk().heavy_shown_on = Some(today);
            let title = asker.words.say("checkin-heavy");
            page(&HeavyView { shell: asker.shell(title) })
        }
        Ok(false) => Redirect::to(PAGE).into_response(),
        Err(turned) => turned.answer(asker),
    }
}
