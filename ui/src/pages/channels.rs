//! Private channels: what they are, which are open, adding one by its identity, removing one; and the word on every service
//! by which channel it came.
//!
//! What is pasted here is a secret. It is handed on and never shown again: not in the page, not in an address, not when it
//! was wrong.

use askama::Template;
use axum::{
    Form, Router,
    extract::{Query, State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use catalogue_model::ServiceId;
use catalogue_store::Edition;
use i18n::Words;
use serde::Deserialize;

use super::edition::warning;
use crate::{
    house::{AppState, ChannelRefused, ChannelState, KeepChannel},
    layout::{Asker, Section, Shell, page},
    problems::{Problem, problem_page},
};

/// The address of the page.
const PAGE: &str = "/channels";

/// As many characters as a name may have; the house checks it as well.
const LONGEST_NAME: usize = 60;

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route(PAGE, get(show)).route("/channels/add", post(add)).route("/channels/remove", post(remove))
}

#[derive(Template)]
#[template(path = "channels.html")]
struct ChannelsView {
    shell: Shell,
    channels: Vec<ChannelView>,
    not_kept: bool,
    wrong: Option<Wrong>,
    longest_name: usize,
}

/// A channel and its edition, in words.
pub(super) struct ChannelView {
    pub(super) name: String,
    /// Its day and how many services it adds, or that there is none.
    pub(super) edition: String,
    pub(super) warning: Option<String>,
    /// Whether it will still be there after the program was closed.
    pub(super) keep: String,
    /// What is wrong with its stored edition, and what to do.
    pub(super) fault: Option<(String, String)>,
}

/// Why a channel was not added.
struct Wrong {
    heading: String,
    advice: String,
    /// Which field has to be filled in again.
    is_name: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Shown {
    wrong: String,
}

#[derive(Deserialize)]
struct Added {
    identity: String,
    #[serde(default)]
    name: String,
    /// Sent when the box is ticked.
    keep: Option<String>,
}

#[derive(Deserialize)]
struct Removed {
    name: String,
}

async fn show(State(state): State<AppState>, asker: Asker, Query(shown): Query<Shown>) -> Response {
    let (words, renewal) = (asker.words, state.renewal.state());
    let wrong = ChannelRefused::ALL.into_iter().find(|refused| refused.as_str() == shown.wrong);
    page(&ChannelsView {
        channels: views(&asker, &renewal.channels),
        not_kept: renewal.settings_not_kept,
        wrong: wrong.map(|refused| Wrong::new(words, refused)),
        longest_name: LONGEST_NAME,
        shell: asker.shell(words.say("channels-title")).under(Section::Renewal),
    })
}

async fn add(State(state): State<AppState>, asker: Asker, form: Result<Form<Added>, FormRejection>) -> Response {
    let Ok(Form(Added { identity, name, keep })) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let keep = if keep.is_some() { KeepChannel::OnThisComputer } else { KeepChannel::UntilClosed };
    match state.renewal.add_channel(&identity, &name, keep) {
        Ok(()) => Redirect::to(PAGE).into_response(),
        Err(refused) => Redirect::to(&format!("{PAGE}?wrong={}", refused.as_str())).into_response(),
    }
}

async fn remove(State(state): State<AppState>, asker: Asker, form: Result<Form<Removed>, FormRejection>) -> Response {
    let Ok(Form(Removed { name })) = form else { return problem_page(asker, Problem::NotUnderstood) };
    state.renewal.remove_channel(&name);
    Redirect::to(PAGE).into_response()
}

/// Every channel, in words.
pub(super) fn views(asker: &Asker, channels: &[ChannelState]) -> Vec<ChannelView> {
    channels.iter().map(|channel| ChannelView::new(asker, channel)).collect()
}

impl ChannelView {
    fn new(asker: &Asker, channel: &ChannelState) -> Self {
        let words = asker.words;
        let edition = match &channel.status {
            Some(status) => words.say_with(
                "channels-edition",
                &[
                    ("day", words.day(status.as_of).into()),
                    ("age", words.age(status.as_of, asker.today).into()),
                    ("services", channel.services.into()),
                ],
            ),
            None => words.say("channels-edition-none"),
        };
        Self {
            name: channel.name.clone(),
            edition,
            warning: channel.status.as_ref().and_then(|status| warning(words, status)),
            keep: words.say(match channel.keep {
                KeepChannel::OnThisComputer => "channels-kept",
                KeepChannel::UntilClosed => "channels-not-kept",
            }),
            fault: channel.fault.map(|fault| {
                let problem = format!("problem-{}", fault.as_str());
                (words.say(&problem), words.say(&format!("{problem}-advice")))
            }),
        }
    }
}

impl Wrong {
    fn new(words: &Words, refused: ChannelRefused) -> Self {
        let id = format!("channels-wrong-{}", refused.as_str());
        Self {
            heading: words.say(&id),
            advice: words.say(&format!("{id}-advice")),
            is_name: matches!(refused, ChannelRefused::NoName | ChannelRefused::NameTaken),
        }
    }
}

/// From which edition a service comes. Nothing while only the public one is open.
pub(super) fn from(words: &Words, edition: &Edition, service: &ServiceId) -> Option<String> {
    match edition.channel_of(service) {
        Some(channel) => Some(words.say_with("channels-from", &[("channel", channel.as_str().into())])),
        None => edition.is_together().then(|| words.say("channels-from-public")),
    }
}
