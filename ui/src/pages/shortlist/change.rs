//! Putting aside, taking off, changing the order, and clearing.
//!
//! A form names a service by its id and never by its place, so a button that is pressed twice does nothing the second time.

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use catalogue_model::ServiceId;
use serde::Deserialize;

use super::PAGE;
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, own_path, page},
    problems::{Problem, problem_page},
    shortlist::Added,
};

/// A service, and where the button stood.
#[derive(Deserialize)]
pub(super) struct Named {
    service: String,
    #[serde(default)]
    back: String,
}

impl Named {
    /// Back to where the button stood, or to the list.
    fn onward(&self) -> Response {
        let back = own_path(&self.back);
        Redirect::to(if back == "/" { PAGE } else { back }).into_response()
    }
}

type Sent = Result<Form<Named>, FormRejection>;

pub(super) async fn add(State(state): State<AppState>, asker: Asker, form: Sent) -> Response {
    let Ok(Form(named)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let id = ServiceId::new(&named.service).ok().filter(|id| matches!(edition.service(id), Ok(Some(_))));
    let Some(id) = id else { return problem_page(asker, Problem::NoSuchService) };
    match state.short_list().add(id) {
        Added::Now | Added::Before => named.onward(),
        // The list says so, and keeps what it has.
        Added::NoRoom => Redirect::to(PAGE).into_response(),
    }
}

pub(super) async fn remove(State(state): State<AppState>, asker: Asker, form: Sent) -> Response {
    let Ok(Form(named)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    if let Ok(id) = ServiceId::new(&named.service) {
        state.short_list().remove(&id);
    }
    named.onward()
}

pub(super) async fn raise(State(state): State<AppState>, asker: Asker, form: Sent) -> Response {
    let Ok(Form(named)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    if let Ok(id) = ServiceId::new(&named.service) {
        state.short_list().raise(&id);
    }
    named.onward()
}

#[derive(Template)]
#[template(path = "shortlist_clear.html")]
struct ClearView {
    shell: Shell,
    count: String,
}

/// Clearing takes more than one thing away, so it is asked first.
pub(super) async fn ask_to_clear(State(state): State<AppState>, asker: Asker) -> Response {
    let (words, count) = (asker.words, state.short_list().ids().len());
    if count == 0 {
        return Redirect::to(PAGE).into_response();
    }
    page(&ClearView {
        count: words.say_with("shortlist-clear-count", &[("count", count.into())]),
        shell: asker.shell(words.say("shortlist-clear-title")).under(Section::Find),
    })
}

pub(super) async fn clear(State(state): State<AppState>) -> Redirect {
    state.short_list().clear();
    Redirect::to("/short-list?done=cleared")
}
