//! Switching check-ins on, changing how often, and switching them off again.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect, Response},
};
use i18n::Words;
use serde::Deserialize;
use vault::{ChangeError, Kind, Vault};

use super::{PAGE, is_adult, with_vault};
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    practice::{
        VaultState,
        rhythm::{self, CheckInsOn, Rhythm},
    },
    problems::{Problem, problem_page},
};

/// One of the rhythms, as a choice.
pub(super) struct RhythmChoice {
    pub(super) value: &'static str,
    pub(super) name: String,
    pub(super) text: String,
    pub(super) is_chosen: bool,
}

/// The rhythms in words.
pub(super) fn rhythm_choices(words: &Words, chosen: Rhythm) -> Vec<RhythmChoice> {
    let choice = |rhythm: Rhythm| {
        let (name, text) = match rhythm {
            Rhythm::Daily => ("checkin-daily", "checkin-daily-text"),
            Rhythm::Thrice => ("checkin-thrice", "checkin-thrice-text"),
            Rhythm::WhenOpened => ("checkin-when-opened", "checkin-when-opened-text"),
        };
        let (name, text) = (words.say(name), words.say(text));
        RhythmChoice { value: rhythm.as_str(), name, text, is_chosen: rhythm == chosen }
    };
    Rhythm::ALL.map(choice).into()
}

pub(super) async fn switch_on(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<BTreeMap<String, String>>, FormRejection>,
) -> Response {
    let wanted = form.ok().and_then(|Form(sent)| {
        let rhythm = Rhythm::from_name(sent.get("rhythm")?)?;
        Some(CheckInsOn { rhythm, limited: sent.contains_key("limited") })
    });
    let Some(wanted) = wanted else { return problem_page(asker, Problem::NotUnderstood) };
    let vault = state.practice.state();
    if !is_adult(&state, vault) {
        return Redirect::to(PAGE).into_response();
    }
    let mut desk = state.practice.desk();
    desk.checkins_wanted = Some(wanted);
    let next = match vault {
        // The first page stores what is wanted, and says so if it cannot.
        VaultState::Open | VaultState::NoPlace => PAGE,
        VaultState::None => "/kept/first",
        VaultState::Locked => "/unlock",
    };
    Redirect::to(next).into_response()
}

#[derive(Template)]
#[template(path = "checkin_switch_off.html")]
struct SwitchOffView {
    shell: Shell,
    /// How much is there, in words.
    there: String,
    is_empty: bool,
}

pub(super) async fn ask_off(State(state): State<AppState>, asker: Asker) -> Response {
    match with_vault(&state, |vault, _| Ok(vault.contents()?)) {
        Ok(contents) => {
            let (checkins, markers) = (contents.checkins.count, contents.marks.count);
            let counts = [("checkins", i64::from(checkins).into()), ("markers", i64::from(markers).into())];
            let there = asker.words.say_with("checkin-off-there", &counts);
            let title = asker.words.say("checkin-off-title");
            page(&SwitchOffView { there, is_empty: checkins + markers == 0, shell: asker.shell(title) })
        }
        Err(turned) => turned.answer(asker),
    }
}

/// What becomes of what is there.
#[derive(Deserialize)]
pub(super) struct Afterwards {
    what: String,
}

pub(super) async fn switch_off(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Afterwards>, FormRejection>,
) -> Response {
    let done = match form.as_ref().map(|Form(after)| after.what.as_str()) {
        Ok("keep") => with_vault(&state, |vault, _| Ok(rhythm::switch_off(vault)?)),
        Ok("erase") => with_vault(&state, |vault, _| Ok(switch_off_and_erase(vault)?)),
        _ => return problem_page(asker, Problem::NotUnderstood),
    };
    match done {
        Ok(()) => Redirect::to(PAGE).into_response(),
        Err(turned) => turned.answer(asker),
    }
}

fn switch_off_and_erase(vault: &mut Vault) -> Result<(), ChangeError> {
    vault.at_once(|vault| {
        rhythm::switch_off(vault)?;
        vault.forget_all(Kind::CheckIn)?;
        vault.forget_all(Kind::Mark)
    })
}
