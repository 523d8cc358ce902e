//! About this edition: its number, day and origin, what was refused, what signed means, and what leaving does.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use catalogue_model::{ClockWarning, EditionStatus, Origin};
use i18n::Words;

use super::channels::{ChannelView, views};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    problems::{RefusalView, refusals},
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/edition", get(about))
}

#[derive(Template)]
#[template(path = "edition.html")]
struct AboutView {
    shell: Shell,
    status: Option<StatusView>,
    channels: Vec<ChannelView>,
    refusals: Vec<RefusalView>,
}

struct StatusView {
    number: u64,
    as_of: String,
    origin: String,
    services: usize,
    warning: Option<String>,
}

async fn about(State(state): State<AppState>, asker: Asker) -> Response {
    let words = asker.words;
    let channels = state.renewal.state().channels;
    let of_channels: usize = channels.iter().map(|channel| channel.services).sum();
    let services = asker.on_show.edition.as_ref().map_or(0, |edition| edition.service_count());
    let services = services.saturating_sub(of_channels);
    let status = asker.on_show.status.as_ref().map(|status| StatusView {
        number: status.number.0,
        as_of: words.say_with(
            "edition-as-of-value",
            &[("day", words.day(status.as_of).into()), ("age", words.age(status.as_of, asker.today).into())],
        ),
        origin: words.say(match status.origin {
            Origin::Installer => "edition-origin-installer",
            Origin::Stored => "edition-origin-stored",
            Origin::File => "edition-origin-file",
        }),
        services,
        warning: warning(words, status),
    });
    page(&AboutView {
        status,
        channels: views(&asker, &channels),
        refusals: refusals(&asker),
        shell: asker.shell(words.say("edition-title")).under(Section::Edition),
    })
}

/// What the clock says against an edition, and what to do.
pub(super) fn warning(words: &Words, status: &EditionStatus) -> Option<String> {
    Some(match status.warning? {
        ClockWarning::Expired(day) => words.say_with("edition-expired", &[("day", words.day(day).into())]),
        ClockWarning::ClockBeforeEdition => words.say("edition-clock"),
    })
}
