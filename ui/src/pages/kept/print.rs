//! On paper: first a page that says what is out of reach, then exactly what the person ticked.
//!
//! The plan and the check-ins have papers of their own.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    Form,
    extract::{Query, State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use vault::{ChangeError, SittingId, Vault};

use super::{
    exercise::AnswersView,
    open::{SittingView, sittings},
    said::Said,
    shelves::{self, ShelfView},
    with_vault,
};
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    problems::{Problem, problem_page},
};

#[derive(Template)]
#[template(path = "kept_printing.html")]
struct PrintingView {
    shell: Shell,
    sittings: Vec<SittingView>,
    shelves: Vec<ShelfView>,
    /// Nothing was ticked.
    is_unticked: bool,
}

#[derive(Template)]
#[template(path = "kept_print.html")]
struct PaperView {
    shell: Shell,
    ticked: Vec<(String, String)>,
    sittings: Vec<AnswersView>,
    shelves: Vec<ShelfView>,
    /// Whether the dialog was just asked for.
    is_asked: bool,
}

/// What was ticked, as the form sends it: the numbers of exercises, the names of shelves.
type Pairs = Vec<(String, String)>;

pub(super) async fn choose(State(state): State<AppState>, asker: Asker, Query(pairs): Query<Pairs>) -> Response {
    with_vault(&state, asker, |vault, asker| {
        let said = Said::new(asker);
        Ok(page(&PrintingView {
            sittings: sittings(vault, asker, &said)?,
            shelves: shelves::views(vault, asker, &said)?,
            is_unticked: pairs.iter().any(|(name, _)| name == "unticked"),
            shell: asker.clone().shell(asker.words.say("kept-printing-title")),
        }))
    })
}

pub(super) async fn paper(State(state): State<AppState>, asker: Asker, Query(pairs): Query<Pairs>) -> Response {
    with_vault(&state, asker, |vault, asker| paper_of(vault, asker, pairs, false))
}

/// Asks for the system's dialog. The answer is the same paper once more, and no redirect: what is printed is the page in view.
pub(super) async fn print(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Pairs>, FormRejection>,
) -> Response {
    let Ok(Form(pairs)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let keeping = state.keeping.clone();
    with_vault(&state, asker, |vault, asker| {
        let paper = paper_of(vault, asker, pairs, true)?;
        if paper.status().is_success() {
            keeping.print();
        }
        Ok(paper)
    })
}

fn paper_of(vault: &mut Vault, asker: &Asker, pairs: Pairs, is_asked: bool) -> Result<Response, ChangeError> {
    let said = Said::new(asker);
    let ticked = |kind: &'static str| pairs.iter().filter(move |(name, _)| name == kind).map(|(_, value)| value);
    let mut exercises = Vec::new();
    for number in ticked("exercise").filter_map(|number| number.parse().ok()) {
        let sitting = vault.sitting(SittingId::from_number(number))?;
        exercises.extend(sitting.map(|sitting| AnswersView::new(asker.words, &said, &sitting)));
    }
    let names: BTreeSet<&String> = ticked("list").collect();
    let mut shelves = shelves::views(vault, asker, &said)?;
    shelves.retain(|shelf| names.contains(&shelf.name));
    if exercises.is_empty() && shelves.is_empty() {
        return Ok(Redirect::to("/kept/printing?unticked=yes").into_response());
    }
    let shell = asker.clone().shell(asker.words.say("kept-paper-title"));
    Ok(page(&PaperView { sittings: exercises, shelves, is_asked, shell, ticked: pairs }))
}
