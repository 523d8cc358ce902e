//! The nearest offer for people in a country that has none of its own: one that works from every country, without going
//! there. Services of other countries do not count, since no record says that they answer people from abroad.

use std::cmp::Reverse;

use catalogue_model::{Channel, LanguageTag, Relevance, Service};

/// An offer that works from everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remote {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How one reaches it.
    pub channels: Vec<Channel>,
    /// The languages that it shares with the country.
    pub shared: Vec<LanguageTag>,
    /// The languages in which it speaks.
    pub languages: Vec<LanguageTag>,
}

/// The nearest of these offers: one that shares a language with the country if there is one, then the nearest to the
/// subject, then the one that shares most languages.
pub(super) fn nearest(offers: &[&Service], languages: &[LanguageTag]) -> Option<Remote> {
    let reachable = offers.iter().filter(|offer| offer.relevance != Relevance::Fallback).filter_map(|offer| {
        let channels: Vec<Channel> =
            offer.channels().into_iter().filter(|channel| *channel != Channel::Visit).collect();
        (!channels.is_empty()).then(|| remote(offer, channels, languages))
    });
    let key = |(relevance, remote): &(Relevance, Remote)| {
        (remote.shared.is_empty(), *relevance, Reverse(remote.shared.len()), remote.id.clone())
    };
    reachable.min_by_key(key).map(|(_, remote)| remote)
}

fn remote(offer: &Service, channels: Vec<Channel>, languages: &[LanguageTag]) -> (Relevance, Remote) {
    let shared = offer.languages.iter().filter(|language| languages.contains(language)).cloned().collect();
    let remote = Remote {
        id: offer.id.as_str().to_owned(),
        name: offer.name.as_str().to_owned(),
        channels,
        shared,
        languages: offer.languages.clone(),
    };
    (offer.relevance, remote)
}
