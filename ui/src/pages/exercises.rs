//! Exercises: the tools for a hard moment, the programme in modules, and the way through each of them.

mod about;
mod end;
mod form;
mod home;
mod module;
pub(crate) mod screen;
mod sitting;
mod timer;

use axum::{Router, response::Redirect};
use catalogue_model::{ExerciseId, Place, Track};
use catalogue_store::Edition;
use jiff::civil::Date;
use player::{Age, Circumstances, Sitting};
use vault::Vault;

use crate::{
    house::{AgeSaid, AppState},
    layout::Asker,
    practice::{
        Done, VaultState,
        kept::{self, LIMITED, slug},
        texts::Worded,
    },
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .merge(home::routes())
        .merge(module::routes())
        .merge(about::routes())
        .merge(sitting::routes())
        .merge(end::routes())
}

/// The exercise of an address, with its words; for people under 18 in the words for them.
fn find(asker: &Asker, edition: &Edition, id: &str) -> Result<Option<Worded>, catalogue_store::QueryError> {
    let Ok(id) = ExerciseId::new(id) else { return Ok(None) };
    let found = Worded::find(edition, &id, asker.locale)?;
    Ok(if asker.age == AgeSaid::Young { found.map(Worded::for_youth) } else { found })
}

/// Begins an exercise, if it is for this person. Says whether it is.
fn begin(state: &AppState, asker: &Asker, worded: &Worded) -> bool {
    let today = asker.day();
    let age = if asker.age == AgeSaid::Young { Age::Youth } else { Age::Adult };
    let mut desk = state.practice.desk();
    let id = worded.exercise.id.clone();
    let here = desk.done.get(&id).copied().unwrap_or_default();
    let known = known(desk.vault().map(|vault| &*vault), &id, today, here);
    let shelves = kept::shelves(desk.vault().map(|vault| &*vault));
    let hour = u8::try_from(asker.wall.hour()).unwrap_or_default();
    let circumstances = Circumstances {
        hour,
        age,
        paused_before: known.paused,
        limited_ratings: known.limited,
        done_today: known.today,
        done_ever: known.ever,
        shelves,
    };
    match Sitting::begin(worded.exercise.clone(), circumstances) {
        Ok(sitting) => {
            desk.begin(id, sitting);
            true
        }
        Err(_not_for_youth) => false,
    }
}

/// What is known of earlier sittings of an exercise.
struct Known {
    paused: u8,
    today: bool,
    ever: bool,
    limited: bool,
}

/// From the markers, if check-ins are on, and from this session.
fn known(vault: Option<&Vault>, id: &ExerciseId, today: Date, here: Done) -> Known {
    let marks = vault.and_then(|vault| vault.marks().ok()).unwrap_or_default();
    let marks: Vec<_> =
        marks.into_iter().map(|(_, mark)| mark).filter(|mark| mark.exercise.as_str() == id.as_str()).collect();
    let paused = marks.iter().filter(|mark| mark.state == vault::MarkState::Paused).count();
    let limited = vault.and_then(|vault| vault.choice(&slug(LIMITED)).ok().flatten()).is_some();
    Known {
        // Markers of this session are counted once: they stand in the vault as well.
        paused: u8::try_from(paused).unwrap_or(u8::MAX).max(here.paused),
        today: here.times > 0 || marks.iter().any(|mark| mark.day == today),
        ever: here.times > 0 || !marks.is_empty(),
        limited,
    }
}

/// Whether the programme is open to this person: they said that they are adults, or something is kept and open.
pub(super) fn is_adult(state: &AppState, asker: &Asker) -> bool {
    asker.age == AgeSaid::Adult || (asker.age != AgeSaid::Young && state.practice.state() == VaultState::Open)
}

/// Where a place of the program is.
fn address(place: Place, track: Track) -> &'static str {
    match (place, track) {
        (Place::Crisis, _) => "/emergency",
        (Place::Plan, _) => "/plan",
        (Place::Toolbox, _) => "/exercises",
        (Place::Youth, _) => "/youth",
        (Place::CheckIn, _) => "/checkins",
        (Place::Services, Track::Family) => "/find?audience=family_friends",
        (Place::Services, Track::Clinician) => "/for-professionals",
        (Place::Services, Track::ForSelf | Track::All) => "/find?audience=self_at_risk",
    }
}

/// The exercises of a track begin here.
fn home_of(track: Track) -> &'static str {
    match track {
        Track::Family => "/exercises/families",
        Track::Clinician => "/exercises/professionals",
        Track::ForSelf | Track::All => "/exercises",
    }
}

/// The page of an exercise.
fn page_of(id: &ExerciseId) -> String {
    format!("/exercises/{}", id.as_str())
}

/// The sitting of an exercise.
fn sitting_of(id: &ExerciseId) -> String {
    format!("/sitting/{}", id.as_str())
}

fn to(address: &str) -> Redirect {
    Redirect::to(address)
}
