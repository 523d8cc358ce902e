//! What can be chosen above the map, and what was chosen elsewhere and goes along.
//!
//! A field holds one value. What a field cannot hold, such as two languages that were chosen in the list of services, stays
//! chosen, is shown as a tag, and can be taken away.

use std::collections::BTreeMap;

use catalogue_store::{Facet, FacetValue};
use i18n::Words;

use super::super::find::{Request, facet_heading, value_name};
use crate::speak::in_order_of_name;

/// The facets that can be chosen here.
const FIELDS: [Facet; 4] = [Facet::Category, Facet::Audience, Facet::Language, Facet::Channel];

/// A select field.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) options: Vec<OptionView>,
}

/// A value to pick, with what picking it would give.
pub(super) struct OptionView {
    pub(super) key: String,
    pub(super) said: String,
    pub(super) is_chosen: bool,
}

/// Something chosen that no field holds, and the address without it.
pub(super) struct Tag {
    pub(super) label: String,
    pub(super) lift: String,
    pub(super) address: String,
}

/// The fields, each with the values that occur in the edition.
pub(super) fn fields(words: &Words, request: &Request, counts: &BTreeMap<FacetValue, usize>) -> Vec<Field> {
    let offered = FIELDS.into_iter().filter(|facet| chosen_of(request, *facet) <= 1);
    offered.map(|facet| field(words, request, counts, facet)).filter(|field| !field.options.is_empty()).collect()
}

fn field(words: &Words, request: &Request, counts: &BTreeMap<FacetValue, usize>, facet: Facet) -> Field {
    let absent = request.filters.iter().filter(|value| !counts.contains_key(value));
    let values = counts.keys().chain(absent).filter(|value| value.facet() == facet);
    let options = values.map(|value| {
        let count = counts.get(value).copied().unwrap_or(0);
        OptionView {
            key: value.key().into_owned(),
            said: words.say_with("map-option", &[("value", value_name(words, value).into()), ("count", count.into())]),
            is_chosen: request.filters.contains(value),
        }
    });
    Field {
        name: facet.as_str(),
        label: facet_heading(words, facet),
        options: if facet == Facet::Language {
            in_order_of_name(options, |option| &option.said)
        } else {
            options.collect()
        },
    }
}

/// Name and value of what no field holds, for the form to carry along.
pub(super) fn hidden(request: &Request) -> Vec<(&'static str, String)> {
    let words = (!request.words.is_empty()).then(|| ("words", request.words.clone()));
    let filters = carried(request).map(|value| (value.facet().as_str(), value.key().into_owned()));
    words.into_iter().chain(filters).collect()
}

/// The same for the eye.
pub(super) fn tags(words: &Words, request: &Request) -> Vec<Tag> {
    let typed = (!request.words.is_empty()).then(|| {
        let typed = [("words", request.words.as_str().into())];
        Tag {
            label: words.say_with("map-words", &typed),
            lift: words.say_with("map-words-lift", &typed),
            address: request.without_words().address("/map"),
        }
    });
    let chosen = carried(request).map(|value| {
        let (label, facet) = (value_name(words, value), facet_heading(words, value.facet()));
        Tag {
            lift: words.say_with("find-lift", &[("facet", facet.into()), ("value", label.as_str().into())]),
            address: request.toggled(value).address("/map"),
            label,
        }
    });
    typed.into_iter().chain(chosen).collect()
}

fn carried(request: &Request) -> impl Iterator<Item = &FacetValue> {
    let is_held = |value: &FacetValue| FIELDS.contains(&value.facet()) && chosen_of(request, value.facet()) == 1;
    request.filters.iter().filter(move |value| !is_held(value))
}

fn chosen_of(request: &Request, facet: Facet) -> usize {
    request.filters.iter().filter(|value| value.facet() == facet).count()
}
