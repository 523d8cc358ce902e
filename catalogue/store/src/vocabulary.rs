//! Words for the values of facets, in whatever languages the caller speaks.
//!
//! A typed word then finds services by what they are, also where their own texts say it in another language.

use crate::{
    FacetValue,
    fold::{Compound, compounds},
};

/// Words and phrases that name values of facets: "Germany", "Deutschland", "group therapy".
///
/// Making one folds and sorts its words: make it once per language and keep it.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// Sorted by folded word.
    names: Vec<Name>,
}

/// A word of a phrase that names a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name {
    pub(crate) folded: String,
    pub(crate) shown: String,
    pub(crate) value: FacetValue,
}

impl Vocabulary {
    /// A vocabulary of values and words or phrases that name them. A value may have many names.
    pub fn new(names: impl IntoIterator<Item = (FacetValue, String)>) -> Self {
        let mut words = Vec::new();
        for (value, phrase) in names {
            for compound in compounds(&phrase) {
                words.extend(names_of(&compound, &value));
            }
        }
        words.sort();
        words.dedup();
        Self { names: words }
    }

    /// The names that begin with a folded word.
    pub(crate) fn beginning_with<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a Name> {
        let start = self.names.partition_point(|name| name.folded.as_str() < word);
        self.names.iter().skip(start).take_while(move |name| name.folded.starts_with(word))
    }

    /// Every name, sorted by folded word.
    pub(crate) fn names(&self) -> &[Name] {
        &self.names
    }
}

fn names_of(compound: &Compound, value: &FacetValue) -> Vec<Name> {
    let name = |folded: &str, shown: &str| Name { folded: folded.into(), shown: shown.into(), value: value.clone() };
    let parts = compound.parts.iter().map(|part| name(&part.folded, &part.shown));
    parts.chain(compound.joined().map(|joined: String| name(&joined, &joined))).collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use catalogue_model::{CountryCode, Method};

    use super::Vocabulary;
    use crate::FacetValue;

    #[test]
    fn every_word_of_a_phrase_is_found_by_its_beginning() {
        let austria = FacetValue::Country(CountryCode::new("AT").unwrap());
        let chat = FacetValue::Method(Method::OnlineChat);
        let vocabulary =
            Vocabulary::new([(austria.clone(), "Österreich".to_owned()), (chat, "On-line chat".to_owned())]);
        let found = |word| vocabulary.beginning_with(word).map(|name| name.value.clone()).collect::<Vec<_>>();
        assert_eq!(found("oster"), [austria]);
        assert_eq!(found("cha").len(), 1);
        assert_eq!(found("online").len(), 1);
        assert_eq!(found("x").len(), 0);
    }
}
