//! The names of facets and of their values, and the words by which a search knows them.

use std::sync::OnceLock;

use catalogue_model::{CountryCode, LanguageTag, Term};
use catalogue_store::{Facet, FacetValue, Vocabulary};
use i18n::{Locale, Words};

use crate::speak::Speak;

/// The heading of a facet.
pub(super) fn heading(words: &Words, facet: Facet) -> String {
    words.say(match facet {
        Facet::Country => "find-facet-country",
        Facet::Language => "find-facet-language",
        Facet::Category => "find-facet-category",
        Facet::Method => "find-facet-method",
        Facet::Audience => "find-facet-audience",
        Facet::Channel => "find-facet-channel",
        Facet::Delivery => "find-facet-delivery",
        Facet::Anonymity => "find-facet-anonymity",
        Facet::Cost => "find-facet-cost",
        Facet::Age => "find-facet-age",
    })
}

/// The name of a value.
pub(super) fn name(words: &Words, value: &FacetValue) -> String {
    match value {
        FacetValue::Country(code) => words.country(*code),
        FacetValue::Language(tag) => words.language(tag),
        _ => words.term_name(value.facet().as_str(), &value.key()),
    }
}

/// The words that name values in a locale and in English. Made at the first call.
pub(super) fn vocabulary(locale: Locale) -> &'static Vocabulary {
    static EN: OnceLock<Vocabulary> = OnceLock::new();
    static DE: OnceLock<Vocabulary> = OnceLock::new();
    match locale {
        Locale::En => EN.get_or_init(|| collect(Locale::En)),
        Locale::De => DE.get_or_init(|| collect(Locale::De)),
    }
}

fn collect(locale: Locale) -> Vocabulary {
    let values = nameable();
    let locales = if locale == Locale::En { vec![locale] } else { vec![locale, Locale::En] };
    let names = locales.into_iter().flat_map(|locale| {
        let phrases = |value: &FacetValue| Words::of(locale).search_phrases(value.facet().as_str(), &value.key());
        let named =
            |value: &FacetValue| phrases(value).into_iter().map(|phrase| (value.clone(), phrase)).collect::<Vec<_>>();
        values.iter().flat_map(named).collect::<Vec<_>>()
    });
    Vocabulary::new(names)
}

/// Countries, languages, categories, methods and audiences: what people type to find a kind of service.
fn nameable() -> Vec<FacetValue> {
    let mut values = Vec::new();
    values.extend(terms(FacetValue::Category));
    values.extend(terms(FacetValue::Method));
    values.extend(terms(FacetValue::Audience));
    for first in 'a'..='z' {
        for second in 'a'..='z' {
            let tag = format!("{first}{second}");
            values.extend(CountryCode::new(&tag.to_ascii_uppercase()).ok().map(FacetValue::Country));
            values.extend(LanguageTag::new(&tag).ok().map(FacetValue::Language));
        }
    }
    values
}

fn terms<T: Term>(value: fn(T) -> FacetValue) -> impl Iterator<Item = FacetValue> {
    T::ALL.iter().copied().map(value)
}
