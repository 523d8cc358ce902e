//! What people type for a country, a language or a term, so that a search knows it.

use crate::Words;

impl Words {
    /// The name of a value of a facet and the other words that people type for it; empty when it has no name.
    ///
    /// `facet` is `country`, `language` or the name of a closed vocabulary; `key` is the code, the tag or the term.
    #[must_use]
    pub fn search_phrases(&self, facet: &str, key: &str) -> Vec<String> {
        let name = match facet {
            "country" => self.country_name(key),
            "language" => self.language_name(key),
            _ => self.term_name(facet, key),
        };
        if name == key {
            return Vec::new();
        }
        let others = self.try_say(&format!("search-words-{facet}-{}", key.replace('_', "-")), &[]).unwrap_or_default();
        let others = others.split(',').map(|phrase| phrase.trim().to_owned()).filter(|phrase| !phrase.is_empty());
        std::iter::once(name).chain(others).collect()
    }
}
