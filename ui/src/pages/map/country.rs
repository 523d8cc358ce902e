//! One country in words: what is known of help there, and what reaches people there from elsewhere.

use catalogue_map::Shade;
use catalogue_model::{Category, CountryCode};
use catalogue_store::{ByCountry, Facet, FacetValue, InCountry};
use i18n::Words;

use super::super::find::Request;
use crate::speak::{Speak as _, in_order_of_name};

/// In a country with more services than these, what is across a border is not told.
const ENOUGH_AT_HOME: usize = 2;

/// A country of the list and of the map.
pub(super) struct CountryView {
    pub(super) code: CountryCode,
    pub(super) name: String,
    /// The list of results with this country and the same filters.
    pub(super) address: String,
    /// Name and number, as the map is read aloud.
    pub(super) label: String,
    /// How many, in words.
    pub(super) count: String,
    /// How many services a search under this country finds.
    pub(super) services: usize,
    pub(super) shade: Shade,
    /// Whether nothing made for the subject was found.
    pub(super) is_gap: bool,
    /// Kinds of help with their numbers.
    pub(super) categories: Vec<String>,
    /// What reaches people from elsewhere, in a country without a service of its own.
    pub(super) elsewhere: Option<String>,
    /// For which other countries some of the services are listed.
    pub(super) shared: Option<String>,
    /// What neighbours have in a shared language.
    pub(super) across: Option<String>,
    /// What must be known besides.
    pub(super) note: Option<String>,
}

/// The countries in the order of their names.
pub(super) fn countries(words: &Words, request: &Request, found: &ByCountry) -> Vec<CountryView> {
    let views = found.countries.iter().map(|(code, country)| CountryView::new(words, request, *code, country));
    in_order_of_name(views, |view| &view.name)
}

impl CountryView {
    fn new(words: &Words, request: &Request, code: CountryCode, country: &InCountry) -> Self {
        let name = words.country(code);
        let (services, is_gap) = (country.services, country.is_gap());
        let general_alone = is_gap && services > 0;
        let told = [("country", name.as_str().into()), ("count", services.into())];
        let (label, count) = if general_alone {
            (words.say_with("map-label-general", &told), words.say_with("map-count-general", &told))
        } else {
            (words.say_with("map-label", &told), words.say_with("map-count", &told))
        };
        Self {
            code,
            name,
            address: request.toggled(&FacetValue::Country(code)).address("/find"),
            label,
            count,
            services,
            shade: Shade::of(services.saturating_sub(country.general)),
            is_gap,
            categories: categories(words, request, country),
            elsewhere: is_gap.then(|| words.say_with("map-elsewhere", &[("count", country.from_elsewhere.into())])),
            shared: shared(words, country),
            across: across(words, country),
            note: general_alone.then(|| words.say("map-general-note")),
        }
    }

    /// Whether some of its services are listed for other countries too.
    pub(super) fn is_shared(&self) -> bool {
        self.shared.is_some()
    }

    /// Whether there is nothing of its own, but something across a border.
    pub(super) fn leans_across(&self) -> bool {
        self.is_gap && self.across.is_some()
    }
}

/// The kinds of help that were chosen, or all of them, as far as there are any.
fn categories(words: &Words, request: &Request, country: &InCountry) -> Vec<String> {
    let is_asked = |category: &Category| {
        !request.has_filter_of(Facet::Category) || request.filters.contains(&FacetValue::Category(*category))
    };
    let counted = country.categories.iter().filter(|(category, number)| is_asked(category) && **number > 0);
    counted
        .map(|(category, number)| {
            let told = [("category", words.term("category", *category).into()), ("count", (*number).into())];
            words.say_with("map-category", &told)
        })
        .collect()
}

fn shared(words: &Words, country: &InCountry) -> Option<String> {
    let names: Vec<String> = country.shared_with.iter().map(|other| words.country(*other)).collect();
    let told = [("count", country.shared.into()), ("countries", words.list(&names).into())];
    (country.shared > 0).then(|| words.say_with("map-shared", &told))
}

fn across(words: &Words, country: &InCountry) -> Option<String> {
    let named = country.across.iter().map(|(neighbour, number)| (words.country(*neighbour), *number));
    let named = in_order_of_name(named, |(name, _)| name);
    let told = |(name, number): (String, usize)| {
        words.say_with("map-across-one", &[("country", name.into()), ("count", number.into())])
    };
    let named: Vec<String> = named.into_iter().map(told).collect();
    let is_told = !named.is_empty() && country.services <= ENOUGH_AT_HOME;
    is_told.then(|| words.say_with("map-across", &[("countries", words.list(&named).into())]))
}
