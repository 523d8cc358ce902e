//! The first page of check-ins: what they are while they are off, and how things stand today once they are on.

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect, Response},
};
use catalogue_store::WordsState;
use i18n::Words;
use jiff::{ToSpan as _, civil::Date};
use player::signals;
use serde::Deserialize;
use vault::{AskError, CheckIn, Vault};

use super::{
    PAGE, is_adult,
    names::{OwnMenu, Speaker},
    switch::{RhythmChoice, rhythm_choices},
    today::next_offered,
    trouble::Trouble,
    worded,
};
use crate::{
    house::{AgeSaid, AppState},
    layout::{Asker, Shell, page},
    practice::{
        VaultState,
        rhythm::{CheckInsOn, Rhythm, keeps_marks},
        texts::Worded,
    },
    problems::{Problem, problem_page},
};

/// How far back the signals look; nothing older speaks for today.
const DAYS_OF_SIGNALS: i64 = 60;
/// So many check-ins a week are three times a week.
const THRICE: usize = 3;

/// For people who have not said that they are adults.
#[derive(Template)]
#[template(path = "checkins_age.html")]
struct AgeView {
    shell: Shell,
    /// They would rather not say: check-ins stay closed.
    rather_not: bool,
}

#[derive(Template)]
#[template(path = "checkins_off.html")]
struct OffView {
    shell: Shell,
    vault: VaultState,
    /// That check-ins of an earlier time are there.
    earlier: Option<String>,
    rhythms: Vec<RhythmChoice>,
    limited: bool,
    translation: Option<String>,
}

#[derive(Template)]
#[template(path = "checkins.html")]
struct OnView {
    shell: Shell,
    /// What was told today.
    told: Option<Vec<(String, String)>>,
    /// How it stands with today, in a sentence.
    standing: String,
    is_offered: bool,
    /// Mood has been low for long: a doctor may help.
    is_low: bool,
    rhythms: Vec<RhythmChoice>,
    limited: bool,
    leaves_markers: bool,
    translation: Option<String>,
}

/// What a person says of their age.
#[derive(Deserialize)]
pub(super) struct AgeTold {
    age: String,
}

pub(super) async fn tell_age(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<AgeTold>, FormRejection>,
) -> Response {
    let said = match form.as_ref().map(|Form(told)| told.age.as_str()) {
        Ok("adult") => AgeSaid::Adult,
        Ok("young") => AgeSaid::Young,
        Ok("rather-not") => AgeSaid::RatherNot,
        _ => return problem_page(asker, Problem::NotUnderstood),
    };
    state.remember(|session| session.age = said);
    Redirect::to(PAGE).into_response()
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker) -> Response {
    let age = state.session().age;
    if age == AgeSaid::Young {
        return Redirect::to("/youth").into_response();
    }
    let vault = state.practice.state();
    if !is_adult(&state, vault) {
        let title = asker.words.say("checkin-title");
        return page(&AgeView { rather_not: age == AgeSaid::RatherNot, shell: asker.shell(title) });
    }
    let worded = worded(asker.on_show.edition.as_deref(), asker.locale);
    match stand(&state, asker.words, worded.as_ref()) {
        Ok(Standing::On(standing)) => on_page(asker, standing, worded.as_ref()),
        Ok(Standing::Off { earlier }) => off_page(asker, vault, earlier, worded.as_ref()),
        Err(trouble) => trouble.page(asker),
    }
}

/// How check-ins stand.
enum Standing {
    Off { earlier: u32 },
    On(Today),
}

struct Today {
    on: CheckInsOn,
    told: Option<Vec<(String, String)>>,
    next: Option<Date>,
    this_week: usize,
    is_low: bool,
    leaves_markers: bool,
}

/// How they stand, after what waited for an open vault has gone into it.
fn stand(state: &AppState, words: &'static Words, worded: Option<&Worded>) -> Result<Standing, Trouble> {
    let today = state.day();
    let mut desk = state.practice.desk();
    let wanted = desk.checkins_wanted;
    let Some(vault) = desk.vault() else { return Ok(Standing::Off { earlier: 0 }) };
    if let Some(wanted) = wanted {
        wanted.keep(vault)?;
    }
    let standing = match CheckInsOn::of(vault)? {
        None => Standing::Off { earlier: vault.contents()?.checkins.count },
        Some(on) => Standing::On(Today::of(vault, on, today, words, worded)?),
    };
    desk.checkins_wanted = None;
    Ok(standing)
}

impl Today {
    fn of(
        vault: &Vault,
        on: CheckInsOn,
        today: Date,
        words: &'static Words,
        worded: Option<&Worded>,
    ) -> Result<Self, Trouble> {
        let own = OwnMenu::of(vault)?;
        let lately = lately(vault, today)?;
        let monday = today.saturating_sub(i64::from(today.weekday().to_monday_zero_offset()).days());
        let of_today = lately.last().filter(|checkin| checkin.day == today);
        Ok(Self {
            told: of_today.map(|checkin| Speaker { words, worded, own: &own }.pairs(checkin)),
            next: next_offered(vault, on, today)?,
            this_week: lately.iter().filter(|checkin| checkin.day >= monday).count(),
            is_low: signals::low_for_long(&lately.iter().map(numbers).collect::<Vec<_>>(), today),
            leaves_markers: keeps_marks(vault)?,
            on,
        })
    }
}

/// The check-ins of which the signals speak.
pub(super) fn lately(vault: &Vault, today: Date) -> Result<Vec<CheckIn>, AskError> {
    vault.checkins(today.saturating_sub(DAYS_OF_SIGNALS.days())..=today)
}

/// A check-in as the signals read it.
pub(super) fn numbers(checkin: &CheckIn) -> signals::CheckIn {
    let number = |rating: Option<vault::Rating>| rating.map(vault::Rating::get);
    signals::CheckIn {
        day: checkin.day,
        mood: number(checkin.mood),
        distress: number(checkin.distress),
        pull: number(checkin.pull),
        confidence: number(checkin.confidence),
    }
}

fn on_page(asker: Asker, today: Today, worded: Option<&Worded>) -> Response {
    let words = asker.words;
    let standing = match (today.told.is_some(), today.next) {
        (true, _) => words.say("checkin-today-done"),
        (false, Some(next)) => words.say_with("checkin-today-later", &[("day", words.day(next).into())]),
        (false, None) if today.on.rhythm == Rhythm::Thrice && today.this_week >= THRICE => {
            words.say("checkin-today-enough")
        }
        (false, None) => words.say("checkin-today-open"),
    };
    page(&OnView {
        is_offered: today.told.is_none() && today.next.is_none() && worded.is_some(),
        told: today.told,
        standing,
        is_low: today.is_low,
        rhythms: rhythm_choices(words, today.on.rhythm),
        limited: today.on.limited,
        leaves_markers: today.leaves_markers,
        translation: translation(words, worded),
        shell: asker.shell(words.say("checkin-title")),
    })
}

fn off_page(asker: Asker, vault: VaultState, earlier: u32, worded: Option<&Worded>) -> Response {
    let words = asker.words;
    page(&OffView {
        vault,
        earlier: (earlier > 0).then(|| words.say_with("checkin-earlier", &[("count", i64::from(earlier).into())])),
        rhythms: rhythm_choices(words, Rhythm::WhenOpened),
        limited: false,
        translation: translation(words, worded),
        shell: asker.shell(words.say("checkin-title")),
    })
}

/// What is to be said of the translation of the questions.
pub(super) fn translation(words: &Words, worded: Option<&Worded>) -> Option<String> {
    match worded?.state {
        WordsState::Source | WordsState::Checked => None,
        WordsState::Draft => Some(words.say("checkin-translation-draft")),
        WordsState::Missing => Some(words.say("checkin-translation-missing")),
    }
}
