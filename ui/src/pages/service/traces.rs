//! What each way of making contact leaves behind, and how to lessen it: for privacy at home and at work.
//!
//! Only what holds everywhere is said; where it depends on an operator, the text says so. No numbers to dial before a number
//! stand here: they differ by country, and a wrong one betrays whom it should protect. Nothing here is about authorities.

use catalogue_model::{Channel, Term as _};
use i18n::Words;

use crate::speak::Speak as _;

/// The forecast for one way.
pub(super) struct Trace {
    pub(super) icon: &'static str,
    pub(super) heading: String,
    /// What it leaves.
    pub(super) leaves: String,
    /// How to lessen it at home.
    pub(super) home: String,
    /// How to lessen it at work.
    pub(super) work: String,
}

/// The forecast for the ways that a service has, in their order.
pub(super) fn traces(words: &Words, channels: &[Channel]) -> Vec<Trace> {
    channels.iter().map(|channel| trace(words, *channel)).collect()
}

fn trace(words: &Words, channel: Channel) -> Trace {
    let [leaves, home, work] = match channel {
        Channel::Phone => ["contact-trace-phone", "contact-trace-phone-home", "contact-trace-phone-work"],
        Channel::Chat => ["contact-trace-chat", "contact-trace-chat-home", "contact-trace-chat-work"],
        Channel::Email => ["contact-trace-email", "contact-trace-email-home", "contact-trace-email-work"],
        Channel::Website => ["contact-trace-website", "contact-trace-website-home", "contact-trace-website-work"],
        Channel::Onion => ["contact-trace-onion", "contact-trace-onion-home", "contact-trace-onion-work"],
        Channel::Visit => ["contact-trace-visit", "contact-trace-visit-home", "contact-trace-visit-work"],
    }
    .map(|id| words.say(id));
    Trace { icon: channel.as_str(), heading: words.term("channel", channel), leaves, home, work }
}
