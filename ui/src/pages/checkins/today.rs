//! The check-in itself: one page, every question optional.
//!
//! The answer on safety is read and gone: it stands in no view, in no check-in and in no address. If it says danger, the
//! emergency page comes next, whatever else went well or wrong.

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect, Response},
};
use catalogue_model::Place;
use jiff::{ToSpan as _, civil::Date};
use player::signals;
use vault::{AskError, CheckIn, TextError, Vault};

use super::{
    PAGE,
    first::{lately, numbers, translation},
    names::OwnMenu,
    questions::{Field, Question, Told, asked, fields, understand},
    trouble::{Trouble, Turned},
    with_vault, worded,
};
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    practice::{rhythm::CheckInsOn, texts::Worded},
    problems::{Problem, problem_page},
};

/// With limited ratings, so many days lie between one check-in and the next.
const DAYS_BETWEEN_LIMITED: i64 = 7;

#[derive(Template)]
#[template(path = "checkin_today.html")]
struct TodayView {
    shell: Shell,
    purpose: String,
    never: String,
    limited: Option<String>,
    questions: Vec<Question>,
    trouble: Option<(String, String)>,
    translation: Option<String>,
}

/// The day from which a check-in is offered again. `None`: now. One of today can always be changed.
pub(super) fn next_offered(vault: &Vault, on: CheckInsOn, today: Date) -> Result<Option<Date>, AskError> {
    if !on.limited {
        return Ok(None);
    }
    let since = today.saturating_sub((DAYS_BETWEEN_LIMITED - 1).days());
    let last = vault.checkins(since..=today)?.last().map(|checkin| checkin.day).filter(|day| *day != today);
    Ok(last.map(|day| day.saturating_add(DAYS_BETWEEN_LIMITED.days())))
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker) -> Response {
    let Some(worded) = worded(asker.on_show.edition.as_deref(), asker.locale) else { return no_questions(asker) };
    let today = state.day();
    let unkept = state.practice.desk().unkept_checkin.clone().filter(|checkin| checkin.day == today);
    let known = with_vault(&state, |vault, on| {
        if next_offered(vault, on, today)?.is_some() {
            return Err(Turned::Away);
        }
        let before = vault.checkin_of(today)?;
        let told = Told::before(unkept.or(before).unwrap_or_else(|| CheckIn::on(today)));
        Ok((on, OwnMenu::of(vault)?, told))
    });
    match known {
        Ok((on, own, told)) => form_page(asker, &worded, on, &own, &told, None),
        Err(turned) => turned.answer(asker),
    }
}

fn no_questions(asker: Asker) -> Response {
    let problem = if asker.on_show.edition.is_some() { Problem::NoAnswer } else { Problem::NoEdition };
    problem_page(asker, problem)
}

fn form_page(
    asker: Asker,
    worded: &Worded,
    on: CheckInsOn,
    own: &OwnMenu,
    told: &Told,
    trouble: Option<Trouble>,
) -> Response {
    let words = asker.words;
    page(&TodayView {
        purpose: worded.words.text("purpose").to_owned(),
        never: worded.words.text("never").to_owned(),
        limited: on.limited.then(|| worded.words.text("adapt-n3").to_owned()),
        questions: fields(worded, &asked(worded, on.limited), own, told),
        trouble: trouble.map(|trouble| trouble.said(words)),
        translation: translation(words, Some(worded)),
        shell: asker.shell(worded.title()),
    })
}

/// What came of a check-in that was sent.
enum Came {
    /// It is kept. Whether the last ones were a heavy stretch.
    Kept { is_heavy: bool },
    /// The note cannot be kept as it is, so nothing was.
    WrongNote,
    /// The vault did not take it.
    NotKept(Trouble),
    /// Something was sent that the page does not offer.
    NotOffered,
}

pub(super) async fn keep(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let Ok(Form(sent)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let Some(worded) = worded(asker.on_show.edition.as_deref(), asker.locale) else { return no_questions(asker) };
    let today = state.day();
    let shown_on = state.practice.desk().heavy_shown_on;
    let known = with_vault(&state, |vault, on| {
        if next_offered(vault, on, today)?.is_some() {
            return Err(Turned::Away);
        }
        let own = OwnMenu::of(vault)?;
        let Ok(told) = understand(&sent, &asked(&worded, on.limited), &own, today) else {
            return Ok((on, own, Told::before(CheckIn::on(today)), Came::NotOffered));
        };
        let came = take(vault, &told, shown_on);
        Ok((on, own, told, came))
    });
    let (on, own, told, came) = match known {
        Ok(known) => known,
        Err(turned) => return turned.answer(asker),
    };
    // What was not kept is not lost on the way to the emergency page and back.
    state.practice.desk().unkept_checkin = match came {
        Came::NotKept(_) | Came::WrongNote => Some(told.checkin.clone()),
        Came::Kept { .. } | Came::NotOffered => None,
    };
    if told.leads == Some(Place::Crisis) {
        return Redirect::to("/emergency").into_response();
    }
    match came {
        Came::Kept { is_heavy: true } => Redirect::to("/checkins/heavy").into_response(),
        Came::Kept { is_heavy: false } => Redirect::to(PAGE).into_response(),
        Came::WrongNote => form_page(asker, &worded, on, &own, &told, None),
        Came::NotKept(trouble) => form_page(asker, &worded, on, &own, &told, Some(trouble)),
        Came::NotOffered => problem_page(asker, Problem::NotUnderstood),
    }
}

/// Keeps what was told. A check-in in which everything was left out is none.
fn take(vault: &mut Vault, told: &Told, shown_on: Option<Date>) -> Came {
    let today = told.checkin.day;
    if told.wrong.is_some() && told.leads.is_none() {
        return Came::WrongNote;
    }
    let kept = if told.is_empty() { vault.forget_checkin(today) } else { vault.keep_checkin(&told.checkin) };
    match kept.map_err(Trouble::from).and_then(|()| Ok(lately(vault, today)?)) {
        Ok(lately) => {
            let lately: Vec<signals::CheckIn> = lately.iter().map(numbers).collect();
            Came::Kept { is_heavy: signals::heavy_stretch(&lately, shown_on, today) }
        }
        Err(trouble) => Came::NotKept(trouble),
    }
}

impl TodayView {
    /// How long a note may be.
    fn limit(&self, most: &usize) -> String {
        self.shell.words.say_with("checkin-note-limit", &[("most", (*most).into())])
    }

    /// What is wrong with a note.
    fn wrong(&self, wrong: &TextError) -> String {
        match wrong {
            TextError::TooLong { most } => {
                self.shell.words.say_with("checkin-note-too-long", &[("most", (*most).into())])
            }
            _ => self.shell.words.say("checkin-note-invisible"),
        }
    }
}
