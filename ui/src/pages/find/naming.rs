//! The names of facets and of their values, and the words by which a search knows them.

use std::sync::OnceLock;

use catalogue_store::{Facet, FacetValue, Vocabulary};
use i18n::{Locale, Words};

use crate::speak::Speak;

/// The heading of a facet.
pub(in crate::pages) fn heading(words: &Words, facet: Facet) -> String {
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
pub(in crate::pages) fn name(words: &Words, value: &FacetValue) -> String {
    match value {
        FacetValue::Country(code) => words.country(*code),
        FacetValue::Language(tag) => words.language(tag),
        _ => words.term_name(value.facet().as_str(), &value.key()),
    }
}

/// The words that name values in a locale and in English. Made at the first call.
pub(in crate::pages) fn vocabulary(locale: Locale) -> &'static Vocabulary {
    static EN: OnceLock<Vocabulary> = OnceLock::new();
    static DE: OnceLock<Vocabulary> = OnceLock::new();
    match locale {
        Locale::En => EN.get_or_init(|| collect(Locale::En)),
        Locale::De => DE.get_or_init(|| collect(Locale::De)),
    }
}

fn collect(locale: Locale) -> Vocabulary {
    let locales = if locale == Locale::En { vec![locale] } else { vec![locale, Locale::En] };
    Vocabulary::new(locales.into_iter().flat_map(|locale| {
        let words = Words::of(locale);
        FacetValue::nameable().into_iter().flat_map(move |value| {
            let phrases = words.search_phrases(value.facet().as_str(), &value.key());
            phrases.into_iter().map(move |phrase| (value.clone(), phrase))
        })
    }))
}
