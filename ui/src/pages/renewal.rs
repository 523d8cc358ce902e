//! Renewal: when it happens, what others can see of it, how it goes and how it went, and what changed.
//!
//! Nothing is fetched here. The pages ask the house's [`crate::Renewal`] and show its state; every form is answered with a
//! redirect to the page, which a page without script opens again by a link.

mod changes;
mod outcome;
mod progress;
mod settings;

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use askama::Template;
use axum::{
    Router,
    extract::{Query, State},
    response::Response,
    routing::{get, post},
};
use catalogue_model::RenewalChoice;
use i18n::Words;
use serde::Deserialize;

use self::{
    outcome::OutcomeView,
    progress::ProgressView,
    settings::{ChoiceView, Field, FieldView, choices},
};
use super::edition::warning;
use crate::{
    house::{AppState, RenewalState},
    layout::{Asker, Section, Shell, page},
};

/// The address of the page.
const PAGE: &str = "/renewal";

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route(PAGE, get(show))
        .route("/renewal/progress", get(progress::progress))
        .route("/renewal/waiting", get(progress::waiting))
        .route("/renewal/changes", get(changes::changes))
        .route("/renewal/choice", post(settings::choose))
        .route("/renewal/own-source", post(settings::use_own_source))
        .route("/renewal/proxy", post(settings::use_proxy))
        .route("/renewal/start", post(progress::start))
        .route("/renewal/file", post(progress::choose_file))
        .route("/renewal/cancel", post(progress::cancel))
}

/// What the address of the page says beside its path.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Shown {
    /// The field whose text could not be used, and that text.
    wrong: String,
    typed: String,
    /// What was asked for, and the [`mark`] of what was known then.
    waiting: String,
    since: String,
}

#[derive(Template)]
#[template(path = "renewal.html")]
struct RenewalView {
    shell: Shell,
    heading: String,
    open_now: String,
    warning: Option<String>,
    not_kept: bool,
    unreadable: bool,
    progress: Option<ProgressView>,
    waiting: Option<WaitingView>,
    outcome: Option<OutcomeView>,
    choices: Vec<ChoiceView>,
    can_start: bool,
    now: Vec<String>,
    fields: [FieldView; 2],
    others_open: bool,
}

/// Something was asked for and has not begun to show.
struct WaitingView {
    heading: String,
    text: String,
    since: String,
}

async fn show(State(state): State<AppState>, asker: Asker, query: Query<Shown>) -> Response {
    let (words, renewal, Query(shown)) = (asker.words, state.renewal.state(), query);
    let progress = renewal.running.as_ref().map(|running| ProgressView::new(words, running));
    let waiting = WaitingView::new(words, &renewal, &shown).filter(|_| progress.is_none());
    let last = renewal.last.as_ref().filter(|_| progress.is_none() && waiting.is_none());
    let outcome = last.map(|last| OutcomeView::new(&asker, last, renewal.previous.is_some()));
    let fields = [Field::OwnSource, Field::Proxy].map(|field| FieldView::new(words, &renewal, field, &shown));
    let heading = words.say("renewal-title");
    page(&RenewalView {
        open_now: open_now(&asker),
        warning: asker.on_show.status.as_ref().and_then(|status| warning(words, status)),
        not_kept: renewal.settings_not_kept,
        unreadable: renewal.settings_unreadable,
        choices: choices(words, renewal.choice),
        can_start: can_start(&renewal) && progress.is_none(),
        now: now(words, &renewal),
        others_open: fields.iter().any(|field| field.wrong.is_some() || !field.value.is_empty()),
        shell: asker.shell(title(words, &heading, outcome.as_ref())).under(Section::Renewal),
        progress,
        waiting,
        outcome,
        fields,
        heading,
    })
}

/// The window's title says how it went, because a screen reader begins there.
fn title(words: &Words, heading: &str, outcome: Option<&OutcomeView>) -> String {
    match outcome {
        Some(outcome) => words.say_with("renewal-title-outcome", &[("outcome", outcome.heading.as_str().into())]),
        None => heading.to_owned(),
    }
}

fn open_now(asker: &Asker) -> String {
    let words = asker.words;
    match asker.on_show.status.as_ref() {
        Some(status) => words.say_with(
            "renewal-open-now",
            &[("day", words.day(status.as_of).into()), ("age", words.age(status.as_of, asker.today).into())],
        ),
        None => words.say("renewal-none-open"),
    }
}

/// Whether there is somebody to ask, and the person wants it.
fn can_start(renewal: &RenewalState) -> bool {
    let has_road = !renewal.mirrors.is_empty() || !renewal.own_source.is_empty();
    renewal.choice != RenewalChoice::Never && renewal.can_fetch && has_road
}

/// What happens when the person renews now, or why it cannot.
fn now(words: &Words, renewal: &RenewalState) -> Vec<String> {
    if renewal.choice == RenewalChoice::Never {
        return vec![words.say("renewal-now-off")];
    }
    if !renewal.can_fetch {
        return vec![words.say("renewal-now-no-helper")];
    }
    let mut lines = Vec::new();
    if !renewal.own_source.is_empty() {
        lines.push(words.say_with("renewal-now-own", &[("source", renewal.own_source.as_str().into())]));
    }
    if !renewal.mirrors.is_empty() {
        lines.push(words.say_with("renewal-now-mirrors", &[("mirrors", words.list(&renewal.mirrors).into())]));
    } else if renewal.own_source.is_empty() {
        lines.push(words.say("renewal-now-no-mirrors"));
    }
    if !renewal.proxy.is_empty() {
        lines.push(words.say_with("renewal-now-proxy", &[("proxy", renewal.proxy.as_str().into())]));
    }
    lines
}

impl WaitingView {
    /// Still waiting as long as nothing has ended since.
    fn new(words: &Words, renewal: &RenewalState, shown: &Shown) -> Option<Self> {
        if shown.since != renewal.ended.to_string() {
            return None;
        }
        let (heading, text) = match shown.waiting.as_str() {
            "file" => ("renewal-waiting", "renewal-waiting-text"),
            "renewal" => ("renewal-running", "renewal-running-stays"),
            _ => return None,
        };
        Some(Self { heading: words.say(heading), text: words.say(text), since: shown.since.clone() })
    }
}

/// A number that stands for a text, so that an address need not carry the text.
fn mark_of(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
