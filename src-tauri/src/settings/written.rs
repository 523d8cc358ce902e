//! The settings as text, inside the seal: JSON with the number of its format.
//!
//! What it may not hold: when the program ran, and anything about a person but what they chose for the program.

use std::borrow::Cow;

use catalogue_model::RenewalChoice;
use catalogue_update::ProxyAddress;
use i18n::Locale;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Found, PrivateChannel, Settings};

/// The format of this program. A change that an older program would misread makes it one more.
const FORMAT: u32 = 1;

/// What every format has.
#[derive(Deserialize)]
struct Versioned {
    format: u32,
}

#[derive(Serialize, Deserialize)]
struct Written<'a> {
    format: u32,
    locale: Option<Cow<'a, str>>,
    renewal: Cow<'a, str>,
    own_source: Cow<'a, str>,
    proxy: Cow<'a, str>,
    /// Seconds since 1970.
    due: Option<i64>,
    /// Name, identity and the number of its file.
    channels: Vec<(Cow<'a, str>, Cow<'a, str>, usize)>,
}

/// The text to seal.
pub(super) fn text(settings: &Settings) -> Zeroizing<String> {
    let written = Written {
        format: FORMAT,
        locale: settings.locale.map(|locale| locale.tag().into()),
        renewal: settings.choice.as_str().into(),
        own_source: settings.own_source.as_str().into(),
        proxy: settings.proxy.as_str().into(),
        due: settings.due.map(Timestamp::as_second),
        channels: settings
            .channels
            .iter()
            .map(|one| (one.name.as_str().into(), one.identity.as_str().into(), one.slot))
            .collect(),
    };
    Zeroizing::new(serde_json::to_string(&written).expect("text, numbers and lists are JSON"))
}

/// Reads the text again, or says what is wrong with it. A locale that this program does not speak counts as none chosen.
pub(super) fn read(text: &str) -> Result<Settings, Found> {
    let versioned: Versioned = serde_json::from_str(text).map_err(|_| Found::Damaged)?;
    if versioned.format > FORMAT {
        return Err(Found::Newer);
    }
    let written: Written<'_> = serde_json::from_str(text).map_err(|_| Found::Damaged)?;
    // One that cannot be used must not come to mean none: the next renewal would go without it, in the open.
    if !written.proxy.is_empty() && ProxyAddress::parse(&written.proxy).is_err() {
        return Err(Found::Damaged);
    }
    let due = written.due.map(Timestamp::from_second).transpose().map_err(|_| Found::Damaged)?;
    let channel = |(name, identity, slot): (Cow<'_, str>, Cow<'_, str>, usize)| PrivateChannel {
        name: name.into_owned(),
        identity: Zeroizing::new(identity.into_owned()),
        slot,
    };
    Ok(Settings {
        locale: written.locale.and_then(|tag| Locale::from_tag(&tag)),
        choice: RenewalChoice::parse(&written.renewal).ok_or(Found::Damaged)?,
        own_source: written.own_source.into_owned(),
        proxy: written.proxy.into_owned(),
        due,
        channels: written.channels.into_iter().map(channel).collect(),
    })
}
