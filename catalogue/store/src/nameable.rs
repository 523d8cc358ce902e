//! The values that have a name in some language, so that a typed word can mean them.

use catalogue_model::{CountryCode, LanguageTag, Term};

use crate::FacetValue;

impl FacetValue {
    /// Every category, method and audience, and every country and language of two letters: what people type to find a
    /// kind of service. Which of them have names is for the caller to know.
    #[must_use]
    pub fn nameable() -> Vec<Self> {
        let mut values = Vec::new();
        values.extend(all(Self::Category));
        values.extend(all(Self::Method));
        values.extend(all(Self::Audience));
        for first in 'a'..='z' {
            for second in 'a'..='z' {
                let code = format!("{first}{second}");
                values.extend(CountryCode::new(&code.to_ascii_uppercase()).ok().map(Self::Country));
                values.extend(LanguageTag::new(&code).ok().map(Self::Language));
            }
        }
        values
    }
}

fn all<T: Term>(value: fn(T) -> FacetValue) -> impl Iterator<Item = FacetValue> {
    T::ALL.iter().copied().map(value)
}
