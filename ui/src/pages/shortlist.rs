//! The short list: the services that a person has put aside, in their own order, with how each is reached.
//!
//! It is in memory until the person says "keep". No address names what is on it: services are named in forms alone. What this
//! edition does not have is said by its id and stays on the list.

mod change;
mod keep;
mod place;

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use catalogue_model::{Service, ServiceId};
use i18n::Words;
use serde::Deserialize;
use vault::Vault;

pub(super) use self::{
    keep::settle,
    place::{PlaceInList, count_link, place_in_list},
};
use super::{
    channels,
    find::label,
    service::{Reach, limits, place_of},
};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    practice::{VaultState, aside},
    shortlist::MOST,
};

/// The address of the page.
pub(super) const PAGE: &str = "/short-list";

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route(PAGE, get(show))
        .route("/short-list/add", post(change::add))
        .route("/short-list/remove", post(change::remove))
        .route("/short-list/raise", post(change::raise))
        .route("/short-list/clear", get(change::ask_to_clear).post(change::clear))
        .route("/short-list/keep", post(keep::keep))
        .route("/short-list/open", post(keep::open))
        .route("/short-list/print", post(print))
}

/// What the address of the page says beside its path: what was just done, never with what.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Shown {
    done: String,
}

#[derive(Template)]
#[template(path = "shortlist.html")]
struct ListView {
    shell: Shell,
    /// What was just done, or why it was not.
    done: Option<String>,
    /// The service for which there was no room, with the address of its page.
    refused: Option<(String, String)>,
    /// Too few or too many are ticked to be compared.
    has_wrong_ticks: bool,
    count: String,
    entries: Vec<EntryView>,
    has_unknown: bool,
    keeping: KeepingView,
}

/// A service on the list.
struct EntryView {
    id: String,
    name: String,
    /// What the edition says of it. `None`: it does not have it.
    known: Option<KnownView>,
    can_rise: bool,
    is_ticked: bool,
}

struct KnownView {
    address: String,
    label: Option<String>,
    /// From which edition it comes, while there are several.
    from: Option<String>,
    place: String,
    /// Limits of secrecy and others, to be read first; in English.
    caveats: Vec<String>,
    reach: Reach,
}

/// Where the list is, and what can be done about it.
#[derive(Default)]
struct KeepingView {
    says: String,
    /// What the button says with which it is kept.
    keep: Option<String>,
    /// What the button says with which a kept one is opened.
    open: Option<String>,
}

async fn show(State(state): State<AppState>, asker: Asker, Query(shown): Query<Shown>) -> Response {
    list_page(&state, asker, &shown.done)
}

/// The page, with the message on what was just done.
fn list_page(state: &AppState, asker: Asker, shown: &str) -> Response {
    let words = asker.words;
    // Asked before the desk is held: it needs the desk itself.
    let vault_state = state.practice.state();
    let kept = state.practice.desk().vault().map(|vault| kept_of(vault));
    let mut list = state.short_list();
    let refused = list.take_refused().map(|id| (name_of(&asker, &id), address_of(&id)));
    let ticked = list.ticked();
    let entries: Vec<EntryView> =
        list.ids().iter().enumerate().map(|(at, id)| entry(&asker, id, at > 0, ticked.contains(id))).collect();
    let keeping = match kept {
        Some(kept) => KeepingView::open(words, list.ids(), &kept, list.replaces(&kept)),
        None => KeepingView::closed(words, vault_state, entries.is_empty()),
    };
    let count = words.say_with("shortlist-count", &[("count", entries.len().into()), ("most", MOST.into())]);
    drop(list);
    page(&ListView {
        done: done(shown).map(|id| words.say_with(id, &[("most", MOST.into())])),
        refused,
        has_wrong_ticks: shown == "ticks",
        count,
        has_unknown: entries.iter().any(|entry| entry.known.is_none()),
        entries,
        keeping,
        shell: Asker { path: PAGE.to_owned(), ..asker }.shell(words.say("shortlist-title")).under(Section::Find),
    })
}

/// What cannot be read counts as nothing here; the page of what is kept says what is wrong.
fn kept_of(vault: &Vault) -> Vec<ServiceId> {
    aside::kept(vault).unwrap_or_default()
}

fn done(name: &str) -> Option<&'static str> {
    Some(match name {
        "kept" => "shortlist-done-kept",
        "too-many" => "shortlist-done-too-many",
        "opened" => "shortlist-done-opened",
        "opened-in-part" => "shortlist-done-opened-in-part",
        "nothing" => "shortlist-done-nothing",
        "cleared" => "shortlist-done-cleared",
        "no-place" => "shortlist-done-no-place",
        _ => return None,
    })
}

fn entry(asker: &Asker, id: &ServiceId, can_rise: bool, is_ticked: bool) -> EntryView {
    let service = service_of(asker, id);
    EntryView {
        id: id.as_str().to_owned(),
        name: name_of(asker, id),
        known: service.map(|service| KnownView::new(asker, &service)),
        can_rise,
        is_ticked,
    }
}

impl KnownView {
    fn new(asker: &Asker, service: &Service) -> Self {
        let edition = asker.on_show.edition.as_ref();
        Self {
            from: edition.and_then(|edition| channels::from(asker.words, edition, &service.id)),
            address: address_of(&service.id),
            label: label(asker.words, service.relevance),
            place: place_of(asker.words, service),
            caveats: limits(service),
            reach: Reach::of(asker, service),
        }
    }
}

fn service_of(asker: &Asker, id: &ServiceId) -> Option<Service> {
    let edition = asker.on_show.edition.as_ref()?;
    edition.service(id).ok().flatten().map(|(service, _)| service)
}

/// The name of a service, or its id where this edition has none.
fn name_of(asker: &Asker, id: &ServiceId) -> String {
    service_of(asker, id).map_or_else(|| id.as_str().to_owned(), |service| service.name.as_str().to_owned())
}

fn address_of(id: &ServiceId) -> String {
    format!("/service/{}", id.as_str())
}

impl KeepingView {
    /// While what is kept is open.
    fn open(words: &Words, ids: &[ServiceId], kept: &[ServiceId], replaces: bool) -> Self {
        let lacks = kept.iter().any(|id| !ids.contains(id));
        let says = match (ids.is_empty(), kept.is_empty()) {
            (_, false) if ids == kept => "shortlist-keeping-kept",
            (true, true) => "shortlist-keeping-none",
            (_, true) => "shortlist-keeping-memory",
            (_, false) if replaces => "shortlist-keeping-replaces",
            (_, false) => "shortlist-keeping-other",
        };
        let keep = (!ids.is_empty() && ids != kept).then(|| words.say("shortlist-keep"));
        Self { says: words.say(says), keep, open: lacks.then(|| words.say("shortlist-open")) }
    }

    fn closed(words: &Words, state: VaultState, is_empty: bool) -> Self {
        let (says, has_file) = match state {
            VaultState::Locked => ("shortlist-keeping-locked", true),
            VaultState::NoPlace => ("shortlist-keeping-no-place", false),
            VaultState::None | VaultState::Open if is_empty => ("shortlist-keeping-none", false),
            VaultState::None | VaultState::Open => ("shortlist-keeping-memory", false),
        };
        let can_keep = !is_empty && state != VaultState::NoPlace;
        Self {
            says: words.say(says),
            keep: can_keep.then(|| words.say("shortlist-keep")),
            open: has_file.then(|| words.say("shortlist-open-locked")),
        }
    }
}

/// Asks for the system's dialog. With script the page stays in view, without it is opened again.
async fn print(State(state): State<AppState>, asker: Asker) -> Response {
    state.keeping.print();
    if asker.is_fragment { StatusCode::OK.into_response() } else { Redirect::to(PAGE).into_response() }
}
