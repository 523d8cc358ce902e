//! One service in a list of results: what it is, where, how one reaches it, and how old the facts are.

use catalogue_model::{Channel, Coverage, Relevance, Term};
use catalogue_store::Listed;
use i18n::Words;
use jiff::civil::Date;

use super::{
    super::{
        service::{dated, is_ageing},
        shortlist::PlaceInList,
    },
    request::Request,
};
use crate::speak::Speak;

/// A service in a list.
pub(super) struct Card {
    /// By which a button leads back to it.
    pub(super) anchor: String,
    /// The address of its page, which leads back to this list.
    pub(super) address: String,
    pub(super) name: String,
    pub(super) alternate_name: Option<String>,
    /// What it is instead of a dedicated offer. Never left out, so that nobody takes a general line for more.
    pub(super) label: Option<String>,
    /// Who runs it and where.
    pub(super) place: String,
    /// In English.
    pub(super) description: String,
    pub(super) channels: Vec<ChannelView>,
    pub(super) audiences: Vec<String>,
    pub(super) cost: Option<String>,
    pub(super) anonymity: Option<String>,
    pub(super) dated: String,
    /// Whether the facts may have changed since.
    pub(super) is_ageing: bool,
    pub(super) has_caveats: bool,
    /// From which edition it comes, while there are several.
    pub(super) from: Option<String>,
    /// Where it stands on the short list.
    pub(super) place_in_list: Option<PlaceInList>,
}

/// A way to make contact: an icon and a word.
pub(super) struct ChannelView {
    pub(super) icon: &'static str,
    pub(super) label: String,
}

impl Card {
    /// A card in the list that a request asked for.
    pub(super) fn new(listed: &Listed, request: &Request, words: &Words, today: Date) -> Self {
        Self {
            anchor: String::new(),
            address: request.address(&format!("/service/{}", listed.id.as_str())),
            name: listed.name.clone(),
            alternate_name: listed.alternate_name.clone(),
            label: label(words, listed.relevance),
            place: place(words, listed),
            description: listed.description.clone(),
            channels: listed.channels.iter().map(|channel| ChannelView::new(words, *channel)).collect(),
            audiences: listed.audiences.iter().map(|audience| words.term("audience", *audience)).collect(),
            cost: listed.cost.map(|cost| words.term("cost", cost)),
            anonymity: listed.anonymity.map(|anonymity| words.term("anonymity", anonymity)),
            dated: dated(words, listed.newest_source, today),
            is_ageing: is_ageing(listed.newest_source, today),
            has_caveats: listed.has_caveats,
            from: None,
            place_in_list: None,
        }
    }
}

impl ChannelView {
    fn new(words: &Words, channel: Channel) -> Self {
        Self { icon: channel.as_str(), label: words.term("channel", channel) }
    }
}

/// What a service is, unless it is a dedicated offer.
pub(in crate::pages) fn label(words: &Words, relevance: Relevance) -> Option<String> {
    (relevance != Relevance::Dedicated).then(|| words.term("relevance", relevance))
}

fn place(words: &Words, listed: &Listed) -> String {
    let mut parts: Vec<String> = listed.organization.iter().cloned().collect();
    if !listed.cities.is_empty() {
        parts.push(listed.cities.join(", "));
    }
    if listed.coverage == Coverage::InternationalOnline {
        parts.push(words.say("find-card-everywhere"));
    } else {
        parts.push(words.list(&listed.countries.iter().map(|country| words.country(*country)).collect::<Vec<_>>()));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}
