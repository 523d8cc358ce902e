//! The words of an edition, and the nearest of them to a word that occurs nowhere.
//!
//! Distances are those of Schulz and Mihov (2002) with swaps of neighbours counted as one mistake. What a word finds is not
//! known here.

use std::{cmp::Reverse, collections::HashMap, sync::LazyLock};

use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};

/// From how many letters on a word may have one mistake.
const LETTERS_FOR_ONE: usize = 5;
/// From how many letters on a word may have two mistakes.
const LETTERS_FOR_TWO: usize = 8;

/// A word, and how often it occurs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) folded: String,
    /// As it stood where it was first met, in small letters.
    pub(crate) shown: String,
    /// How many services have it.
    pub(crate) services: usize,
}

/// Words sorted by their folded form, each once.
#[derive(Debug, Default)]
pub(crate) struct Dictionary {
    entries: Vec<Entry>,
}

/// Collects the words of services, one service after the other.
#[derive(Default)]
pub(crate) struct DictionaryBuilder {
    met: HashMap<String, Met>,
}

struct Met {
    shown: Option<Box<str>>,
    services: u32,
    last: u32,
}

impl DictionaryBuilder {
    /// Notes a word of a service. Says whether it is new for this service.
    pub(crate) fn meet(&mut self, folded: &str, shown: &str, service: u32) -> bool {
        if let Some(met) = self.met.get_mut(folded) {
            let is_new = met.last != service;
            met.services += u32::from(is_new);
            met.last = service;
            return is_new;
        }
        let shown = (shown != folded).then(|| shown.into());
        self.met.insert(folded.to_owned(), Met { shown, services: 1, last: service });
        true
    }

    /// The dictionary of the words that were met.
    pub(crate) fn finish(self) -> Dictionary {
        let entry = |(folded, met): (String, Met)| Entry {
            shown: met.shown.map_or_else(|| folded.clone(), String::from),
            services: met.services as usize,
            folded,
        };
        Dictionary::new(self.met.into_iter().map(entry).collect())
    }
}

impl Dictionary {
    /// The folded words, in order.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.folded.as_str())
    }

    /// A dictionary of entries in any order. Of entries for the same word the most frequent counts.
    pub(crate) fn new(mut entries: Vec<Entry>) -> Self {
        entries.sort_by(|a, b| a.folded.cmp(&b.folded).then(b.services.cmp(&a.services)));
        entries.dedup_by(|a, b| a.folded == b.folded);
        Self { entries }
    }

    /// Whether a word begins like this.
    pub(crate) fn has_beginning(&self, word: &str) -> bool {
        let at = self.entries.partition_point(|entry| entry.folded.as_str() < word);
        self.entries.get(at).is_some_and(|entry| entry.folded.starts_with(word))
    }

    /// The nearest word to a mistyped one, or to its beginning.
    pub(crate) fn nearest(&self, typed: &str) -> Option<Candidate<'_>> {
        let mistakes = mistakes_allowed(typed)?;
        let (beginning, whole) = (mistakes.build_prefix_dfa(typed), mistakes.build_dfa(typed));
        let mut best: Option<Candidate<'_>> = None;
        let mut at = 0;
        while let Some(entry) = self.entries.get(at) {
            match distance(&beginning, &entry.folded) {
                Walk::Within(mistakes) => {
                    let is_whole = matches!(distance(&whole, &entry.folded), Walk::Within(whole) if whole == mistakes);
                    let candidate = Candidate { mistakes, is_whole, entry };
                    if best.as_ref().is_none_or(|best| candidate.rank() < best.rank()) {
                        best = Some(candidate);
                    }
                    at += 1;
                }
                Walk::TooFar => at += 1,
                // No word that begins like this can be near: pass over all of them.
                Walk::TooFarAfter(bytes) => {
                    let beginning = entry.folded.as_bytes().get(..bytes).unwrap_or_default();
                    let rest = self.entries.get(at..).unwrap_or_default();
                    at += rest.partition_point(|entry| entry.folded.as_bytes().starts_with(beginning)).max(1);
                }
            }
        }
        best
    }
}

/// A word that may have been meant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate<'a> {
    mistakes: u8,
    /// Whether the whole word was meant, not only its beginning.
    is_whole: bool,
    pub(crate) entry: &'a Entry,
}

impl Candidate<'_> {
    /// Fewest mistakes first, whole words before beginnings, then the most frequent, then by letters.
    pub(crate) fn rank(&self) -> impl Ord + '_ {
        (self.mistakes, !self.is_whole, Reverse(self.entry.services), self.entry.folded.as_str())
    }
}

fn mistakes_allowed(typed: &str) -> Option<&'static LevenshteinAutomatonBuilder> {
    static ONE: LazyLock<LevenshteinAutomatonBuilder> = LazyLock::new(|| LevenshteinAutomatonBuilder::new(1, true));
    static TWO: LazyLock<LevenshteinAutomatonBuilder> = LazyLock::new(|| LevenshteinAutomatonBuilder::new(2, true));
    match typed.chars().filter(|c| c.is_alphabetic()).count() {
        LETTERS_FOR_TWO.. => Some(&TWO),
        LETTERS_FOR_ONE.. => Some(&ONE),
        _ => None,
    }
}

enum Walk {
    Within(u8),
    TooFar,
    /// Too far after so many bytes, whatever follows.
    TooFarAfter(usize),
}

fn distance(dfa: &DFA, word: &str) -> Walk {
    let mut state = dfa.initial_state();
    for (byte, walked) in word.bytes().zip(1..) {
        state = dfa.transition(state, byte);
        if state == SINK_STATE {
            return Walk::TooFarAfter(walked);
        }
    }
    match dfa.distance(state) {
        Distance::Exact(mistakes) => Walk::Within(mistakes),
        Distance::AtLeast(_) => Walk::TooFar,
    }
}

#[cfg(test)]
mod tests {
    use super::{Dictionary, Entry};

    fn dictionary(words: &[(&str, usize)]) -> Dictionary {
        let entry = |(word, services): &(&str, usize)| Entry {
            folded: (*word).to_owned(),
            shown: (*word).to_owned(),
            services: *services,
        };
        Dictionary::new(words.iter().map(entry).collect())
    }

    #[track_caller]
    fn check(words: &[(&str, usize)], typed: &str, expected: Option<&str>) {
        let dictionary = dictionary(words);
        let found = dictionary.nearest(typed).map(|found| found.entry.folded.as_str());
        assert_eq!(found, expected, "{typed}");
    }

    #[test]
    fn one_mistake_is_forgiven_from_five_letters_on() {
        for typed in ["berln", "berlinn", "berlim", "berlni", "ebrlin"] {
            check(&[("berlin", 1)], typed, Some("berlin"));
        }
        check(&[("bern", 1)], "bnre", None);
        check(&[("berlin", 1)], "bxrlxn", None);
    }

    #[test]
    fn two_mistakes_are_forgiven_from_eight_letters_on() {
        check(&[("counselling", 1)], "cuonsellign", Some("counselling"));
        check(&[("counsel", 1)], "cuonsle", None);
        check(&[("counselling", 1)], "cuonselilgn", None);
    }

    #[test]
    fn a_beginning_may_be_mistyped() {
        check(&[("psychotherapy", 1)], "pscyhot", Some("psychotherapy"));
    }

    #[test]
    fn the_nearest_then_whole_then_most_frequent_then_first_word_wins() {
        check(&[("grippe", 9), ("gruppe", 1)], "grupppe", Some("gruppe"));
        check(&[("gruppen", 9), ("gruppe", 1)], "grupep", Some("gruppe"));
        check(&[("gruppe", 9), ("grappe", 1)], "grxppe", Some("gruppe"));
        check(&[("gruppe", 1), ("grappe", 1)], "grxppe", Some("grappe"));
    }

    #[test]
    fn letters_beyond_ascii_count_as_one() {
        check(&[("βοηθεια", 1)], "βοηθιεα", Some("βοηθεια"));
        check(&[("елка", 1)], "елкв", None);
    }

    #[test]
    fn numbers_are_not_corrected() {
        check(&[("116111", 1)], "116112", None);
    }

    #[test]
    fn beginnings_are_known() {
        let dictionary = dictionary(&[("berlin", 1), ("bern", 1)]);
        assert!(dictionary.has_beginning("ber") && dictionary.has_beginning("bern"));
        assert!(!dictionary.has_beginning("berne") && !dictionary.has_beginning("c"));
    }
}
