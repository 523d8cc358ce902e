//! What a person asks for, as the address of the page carries it, and the addresses of what they could ask for next.
//!
//! Parts of an address that mean nothing are passed over: the page offers only addresses that mean something.

use std::{collections::BTreeSet, fmt::Write as _};

use catalogue_store::{Facet, FacetValue, LONGEST_WORDS, Query};

/// Results on one page: about what fits three screens.
pub(super) const RESULTS_ON_A_PAGE: usize = 20;

/// More filters than these are passed over. Every link of the page repeats the filters, so their number has to end.
const MOST_FILTERS: usize = 40;

/// Words, filters and the page of results.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::pages) struct Request {
    /// What was typed, without invisible characters and cut to [`LONGEST_WORDS`].
    pub(in crate::pages) words: String,
    /// Whether what was typed was longer.
    pub(super) is_cut: bool,
    /// What was chosen.
    pub(in crate::pages) filters: BTreeSet<FacetValue>,
    /// The page of results, from 0.
    pub(super) page: usize,
}

impl Request {
    /// Reads the pairs of an address.
    pub(in crate::pages) fn read(pairs: &[(String, String)]) -> Self {
        let mut request = Self::default();
        for (name, value) in pairs {
            match name.as_str() {
                "words" => request.type_words(value),
                "page" => request.page = value.parse::<usize>().unwrap_or(1).saturating_sub(1),
                _ => request.choose(name, value),
            }
        }
        request
    }

    fn type_words(&mut self, typed: &str) {
        let visible: String = typed.chars().map(|c| if is_invisible(c) { ' ' } else { c }).collect();
        let visible = visible.trim();
        self.words = visible.chars().take(LONGEST_WORDS).collect();
        self.is_cut = visible.chars().nth(LONGEST_WORDS).is_some();
    }

    fn choose(&mut self, name: &str, key: &str) {
        let facet = Facet::ALL.into_iter().find(|facet| facet.as_str() == name);
        let value = facet.and_then(|facet| FacetValue::parse(facet, key).ok());
        if let Some(value) = value.filter(|_| self.filters.len() < MOST_FILTERS) {
            self.filters.insert(value);
        }
    }

    /// The question to the edition.
    pub(in crate::pages) fn query(&self) -> Query {
        self.query_for(self.page.saturating_mul(RESULTS_ON_A_PAGE), RESULTS_ON_A_PAGE)
    }

    /// The question to the edition, for other results than those of the page.
    pub(in crate::pages) fn query_for(&self, offset: usize, limit: usize) -> Query {
        Query { words: self.words.clone(), filters: self.filters.clone(), offset, limit }
    }

    /// What was typed.
    pub(in crate::pages) fn typed(&self) -> &str {
        &self.words
    }

    /// The page of results, from 0.
    pub(in crate::pages) fn page(&self) -> usize {
        self.page
    }

    /// Whether a value is chosen.
    pub(in crate::pages) fn has(&self, value: &FacetValue) -> bool {
        self.filters.contains(value)
    }

    /// Whether words or filters narrow the list down.
    pub(in crate::pages) fn asks_for_something(&self) -> bool {
        !self.words.is_empty() || !self.filters.is_empty()
    }

    /// Whether a value of the facet is chosen.
    pub(in crate::pages) fn has_filter_of(&self, facet: Facet) -> bool {
        self.filters.iter().any(|value| value.facet() == facet)
    }

    /// The same from the first page, with the value chosen, or no longer chosen if it was.
    pub(in crate::pages) fn toggled(&self, value: &FacetValue) -> Self {
        let mut request = Self { page: 0, ..self.clone() };
        if !request.filters.remove(value) {
            request.filters.insert(value.clone());
        }
        request
    }

    /// The same without filters.
    pub(super) fn without_filters(&self) -> Self {
        Self { page: 0, filters: BTreeSet::new(), ..self.clone() }
    }

    /// The same without words.
    pub(in crate::pages) fn without_words(&self) -> Self {
        Self { page: 0, words: String::new(), is_cut: false, ..self.clone() }
    }

    /// The same from the first page, whatever the country.
    pub(in crate::pages) fn for_every_country(&self) -> Self {
        let mut request = Self { page: 0, ..self.clone() };
        request.filters.retain(|value| value.facet() != Facet::Country);
        request
    }

    /// The same on another page of results.
    pub(in crate::pages) fn on_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// The address under which a path is asked for this: `/find?words=berlin&country=DE`.
    pub(in crate::pages) fn address(&self, path: &str) -> String {
        let mut address = path.to_owned();
        if !self.words.is_empty() {
            add(&mut address, "words", &self.words);
        }
        for value in &self.filters {
            add(&mut address, value.facet().as_str(), &value.key());
        }
        if self.page > 0 {
            add(&mut address, "page", &(self.page + 1).to_string());
        }
        address
    }
}

/// Characters that show nothing, or that reorder what they stand beside.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

/// Adds a pair to an address, percent-encoded (WHATWG URL, application/x-www-form-urlencoded).
pub(in crate::pages) fn add(address: &mut String, name: &str, value: &str) {
    address.push(if address.contains('?') { '&' } else { '?' });
    address.push_str(name);
    address.push('=');
    for byte in value.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => address.push(char::from(byte)),
            b' ' => address.push('+'),
            _ => {
                let _ = write!(address, "%{byte:02X}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use catalogue_model::{Audience, CountryCode};
    use catalogue_store::FacetValue;

    use super::Request;

    fn read(pairs: &[(&str, &str)]) -> Request {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Request::read(&pairs)
    }

    #[test]
    fn an_address_carries_everything_that_was_asked() {
        let request = read(&[
            ("country", "DE"),
            ("words", "Köln & <b>"),
            ("country", "AT"),
            ("audience", "self_at_risk"),
            ("page", "3"),
        ]);
        assert_eq!(
            request.address("/find"),
            "/find?words=K%C3%B6ln+%26+%3Cb%3E&country=AT&country=DE&audience=self_at_risk&page=3"
        );
        assert_eq!(read(&[]).address("/find"), "/find");
    }

    #[test]
    fn what_means_nothing_is_passed_over() {
        let request = read(&[("country", "XX"), ("audience", ""), ("nothing", "DE"), ("page", "-1"), ("page", "0")]);
        assert_eq!(request, Request::default());
    }

    #[test]
    fn choosing_again_lifts_and_returns_to_the_first_page() {
        let request = read(&[("country", "DE"), ("page", "2")]);
        let germany = FacetValue::Country(CountryCode::new("DE").unwrap());
        assert_eq!(request.toggled(&germany).address("/find"), "/find");
        let also = request.toggled(&FacetValue::Audience(Audience::FamilyFriends));
        assert_eq!(also.address("/find"), "/find?country=DE&audience=family_friends");
    }

    #[test]
    fn long_words_are_cut_and_say_so() {
        let request = read(&[("words", &"ä".repeat(201))]);
        assert_eq!((request.words.chars().count(), request.is_cut), (200, true));
        assert!(!read(&[("words", &"ä".repeat(200))]).is_cut);
    }

    #[test]
    fn invisible_characters_of_words_become_spaces() {
        assert_eq!(read(&[("words", "a\0b\u{202E}c\n")]).words, "a b c");
    }

    #[test]
    fn the_number_of_filters_ends() {
        let codes: Vec<String> = ('A'..='Z').flat_map(|a| ('A'..='Z').map(move |b| format!("{a}{b}"))).collect();
        let pairs: Vec<(&str, &str)> = codes.iter().map(|code| ("country", code.as_str())).collect();
        assert_eq!(read(&pairs).filters.len(), super::MOST_FILTERS);
    }
}
