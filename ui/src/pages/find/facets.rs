//! The filters beside the results: every facet with its values, what is chosen, and what choosing would give.

use std::collections::BTreeMap;

use catalogue_model::Category;
use catalogue_store::{Facet, FacetValue};
use i18n::Words;

use super::{naming, request::Request};
use crate::speak::in_order_of_name;

/// A facet and its values.
pub(super) struct FacetView {
    /// The name of the facet, for element ids.
    pub(super) key: &'static str,
    pub(super) heading: String,
    /// What a person should know before choosing.
    pub(super) note: Option<String>,
    pub(super) choices: Vec<Choice>,
    /// Whether the list is unfolded when the page is opened.
    pub(super) is_open: bool,
}

/// A value that can be chosen or lifted.
pub(super) struct Choice {
    /// Unique on the page and the same on every page, so that the focus finds its way back.
    pub(super) id: String,
    pub(super) label: String,
    pub(super) count: usize,
    /// The address that chooses or lifts it. `None`: choosing would give nothing.
    pub(super) address: Option<String>,
    pub(super) is_chosen: bool,
    /// Values within this one.
    pub(super) within: Vec<Choice>,
}

/// Everything that the views of facets are made from.
struct Scene<'a> {
    words: &'a Words,
    request: &'a Request,
    counts: &'a BTreeMap<FacetValue, usize>,
}

/// The facets of a page, in the order of [`Facet::ALL`]. Methods stand within their categories.
pub(super) fn facets(words: &Words, request: &Request, counts: &BTreeMap<FacetValue, usize>) -> Vec<FacetView> {
    let scene = Scene { words, request, counts };
    let shown = Facet::ALL.into_iter().filter(|facet| *facet != Facet::Method);
    shown.filter(|facet| scene.values(*facet).next().is_some()).map(|facet| scene.facet(facet)).collect()
}

impl Scene<'_> {
    fn facet(&self, facet: Facet) -> FacetView {
        let is_chosen =
            self.request.has_filter_of(facet) || facet == Facet::Category && self.request.has_filter_of(Facet::Method);
        FacetView {
            key: facet.as_str(),
            heading: naming::heading(self.words, facet),
            note: self.note(facet),
            choices: self.choices(facet),
            is_open: is_chosen || matches!(facet, Facet::Country | Facet::Category | Facet::Audience),
        }
    }

    fn note(&self, facet: Facet) -> Option<String> {
        match facet {
            Facet::Age => Some(self.words.say("find-facet-age-note")),
            Facet::Anonymity | Facet::Cost => Some(self.words.say("find-facet-unknown-note")),
            _ => None,
        }
    }

    fn choices(&self, facet: Facet) -> Vec<Choice> {
        let choices = self.values(facet).filter_map(|value| self.choice(value));
        match facet {
            Facet::Country | Facet::Language => in_order_of_name(choices, |choice| &choice.label),
            _ => choices.collect(),
        }
    }

    /// The values of a facet that occur in the edition, or were chosen.
    fn values(&self, facet: Facet) -> impl Iterator<Item = &FacetValue> {
        let absent = self.request.filters.iter().filter(|value| !self.counts.contains_key(value));
        self.counts.keys().chain(absent).filter(move |value| value.facet() == facet)
    }

    /// `None` for a value of a long list that would give nothing: long lists are shortened, short ones keep their shape.
    fn choice(&self, value: &FacetValue) -> Option<Choice> {
        let is_chosen = self.request.filters.contains(value);
        let count = self.counts.get(value).copied().unwrap_or(0);
        let is_of_long_list = matches!(value.facet(), Facet::Country | Facet::Language | Facet::Method);
        if count == 0 && !is_chosen && is_of_long_list {
            return None;
        }
        Some(Choice {
            id: format!("choice-{}-{}", value.facet().as_str(), value.key()),
            label: naming::name(self.words, value),
            count,
            address: (count > 0 || is_chosen).then(|| self.request.toggled(value).address("/find")),
            is_chosen,
            within: match value {
                FacetValue::Category(category) => self.methods_of(*category),
                _ => Vec::new(),
            },
        })
    }

    fn methods_of(&self, category: Category) -> Vec<Choice> {
        let methods = self.values(Facet::Method);
        let of_category = methods.filter(|value| matches!(value, FacetValue::Method(of) if of.category() == category));
        of_category.filter_map(|value| self.choice(value)).collect()
    }
}
