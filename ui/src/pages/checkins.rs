//! Check-ins: switched on by the person, under a minute, and what they show over weeks.
//!
//! Nothing reminds of them, days without one stay blank, and the answer to the question on safety is kept nowhere: it leads
//! to the emergency page and is gone. What is kept lies in the vault, so all of this needs an open one.

mod days;
mod first;
mod heavy;
mod markers;
mod names;
mod over_time;
mod questions;
mod summary;
mod switch;
mod today;
mod tools;
mod trouble;

use axum::{
    Router,
    routing::{get, post},
};
use catalogue_model::ExerciseId;
use catalogue_store::Edition;
use i18n::Locale;
use vault::Vault;

use self::trouble::Turned;
use crate::{
    house::{AgeSaid, AppState},
    practice::{VaultState, rhythm::CheckInsOn, texts::Worded},
};

/// The address of the first page.
const PAGE: &str = "/checkins";
/// The record whose questions are asked.
const RECORD: &str = "checkin.daily";

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route(PAGE, get(first::show))
        .route("/checkins/age", post(first::tell_age))
        .route("/checkins/on", post(switch::switch_on))
        .route("/checkins/off", get(switch::ask_off).post(switch::switch_off))
        .route("/checkins/today", get(today::show).post(today::keep))
        .route("/checkins/heavy", get(heavy::show))
        .route("/checkins/charts", get(over_time::show))
        .route("/checkins/days", get(days::show))
        .route("/checkins/forget", post(days::forget))
        .route("/checkins/erase", get(days::ask_erase).post(days::erase))
        .route("/checkins/markers", get(markers::show).post(markers::choose))
        .route("/checkins/summary", get(summary::show))
        .route("/checkins/print", post(summary::print))
}

/// Whether check-ins are open to this person: they said that they are adults, or something is kept and open.
fn is_adult(state: &AppState, vault: VaultState) -> bool {
    match state.session().age {
        AgeSaid::Adult => true,
        AgeSaid::Young => false,
        AgeSaid::NotAsked | AgeSaid::RatherNot => vault == VaultState::Open,
    }
}

/// Does something with the open vault, whether check-ins are on or off.
fn open_vault<T>(state: &AppState, work: impl FnOnce(&mut Vault) -> Result<T, Turned>) -> Result<T, Turned> {
    if state.session().age == AgeSaid::Young {
        return Err(Turned::Away);
    }
    work(state.practice.desk().vault().ok_or(Turned::Away)?)
}

/// Does something with the open vault of somebody who has check-ins on.
fn with_vault<T>(
    state: &AppState,
    work: impl FnOnce(&mut Vault, CheckInsOn) -> Result<T, Turned>,
) -> Result<T, Turned> {
    open_vault(state, |vault| {
        let on = CheckInsOn::of(vault)?.ok_or(Turned::Away)?;
        work(vault, on)
    })
}

/// The questions with their words, as this edition has them.
fn worded(edition: Option<&Edition>, locale: Locale) -> Option<Worded> {
    Worded::find(edition?, &ExerciseId::new(RECORD).ok()?, locale).ok()?
}
