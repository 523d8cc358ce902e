//! Answers a question: from typed words and chosen filters to counts and a page of results.
//!
//! Every step is a set of services. The order of results is the one in which the image numbers them, exact names first;
//! nothing is ranked by how often a word occurs.

use std::collections::BTreeSet;

use crate::{
    Correction, Edition, FacetValue, Found, LONGEST_WORDS, Query, QueryError, Vocabulary,
    bits::Bits,
    dictionary::{Dictionary, Entry},
    facets::{Facets, joined},
    fold::{Compound, Word, compounds},
    index::Index,
    listed,
};

/// Finds services.
pub(crate) fn search(edition: &Edition, query: &Query, vocabulary: &Vocabulary) -> Result<Found, QueryError> {
    let facets = edition.facets();
    let words = match_words(edition, vocabulary, &query.words)?;
    let chosen = facets.chosen(&query.filters);
    let fitting = joined(&words.matching, &chosen, None);
    let total = fitting.count();
    let mut exact = Bits::none(facets.services());
    words.named.iter().for_each(|number| exact.insert(*number));
    exact.keep(&fitting);
    let others = fitting.iter().filter(|number| !exact.contains(*number));
    let page: Vec<u32> = exact.iter().chain(others).skip(query.offset).take(query.limit).collect();
    Ok(Found {
        total,
        results: listed::read(edition, page)?,
        counts: facets.counts(&words.matching, &chosen),
        corrections: words.corrections,
        cut: words.cut,
        lift: if total == 0 { filter_to_lift(facets, &words.matching, &query.filters) } else { None },
        instead: if total == 0 { edition.everywhere()? } else { Vec::new() },
    })
}

/// The part of the typed words that is looked at, and whether there was more.
fn cut(words: &str) -> (&str, bool) {
    match words.char_indices().nth(LONGEST_WORDS) {
        Some((end, _)) => (words.get(..end).unwrap_or(words), true),
        None => (words, false),
    }
}

/// What the typed words find before any filter.
pub(crate) struct Matched {
    pub(crate) matching: Bits,
    /// Services whose whole name was typed.
    named: Vec<u32>,
    corrections: Vec<Correction>,
    /// Whether there were more words than are looked at.
    cut: bool,
}

/// Finds the services that typed words mean, whatever is chosen.
pub(crate) fn match_words(edition: &Edition, vocabulary: &Vocabulary, typed: &str) -> Result<Matched, QueryError> {
    let (typed, cut) = cut(typed);
    let typed = compounds(typed);
    let mut matching = Bits::all(edition.service_count());
    if typed.is_empty() {
        return Ok(Matched { matching, named: Vec::new(), corrections: Vec::new(), cut });
    }
    let sought = Sought { facets: edition.facets(), index: edition.index()?, vocabulary };
    let mut corrections = Vec::new();
    let meant: Vec<Compound> = typed.into_iter().map(|compound| sought.corrected(compound, &mut corrections)).collect();
    let mut seen = BTreeSet::new();
    for compound in meant.iter().filter(|compound| seen.insert(folded_parts(compound))) {
        matching.keep(&sought.matching(compound)?);
    }
    let name = meant.iter().map(folded_parts).collect::<Vec<_>>().join(" ");
    Ok(Matched { matching, named: sought.index.named(&name).collect(), corrections, cut })
}

fn folded_parts(compound: &Compound) -> String {
    compound.parts.iter().map(|part| part.folded.as_str()).collect::<Vec<_>>().join(" ")
}

/// Where typed words are sought: in the texts, and among the names of terms.
struct Sought<'a> {
    facets: &'a Facets,
    index: &'a Index,
    vocabulary: &'a Vocabulary,
}

impl Sought<'_> {
    /// The services that have all parts of a compound, or the compound written as one word.
    fn matching(&self, compound: &Compound) -> Result<Bits, QueryError> {
        let mut matching = Bits::all(self.facets.services());
        for part in &compound.parts {
            matching.keep(&self.beginning_with(&part.folded)?);
        }
        if let Some(joined) = compound.joined() {
            matching.add(&self.beginning_with(&joined)?);
        }
        Ok(matching)
    }

    /// The services that have a word beginning like this, or a term with such a name.
    fn beginning_with(&self, word: &str) -> Result<Bits, QueryError> {
        let mut matching = (*self.index.beginning_with(word)?).clone();
        let names = self.vocabulary.beginning_with(word).chain(self.index.terms().beginning_with(word));
        let values: BTreeSet<&FacetValue> = names.map(|name| &name.value).collect();
        for having in values.into_iter().filter_map(|value| self.facets.having(value)) {
            matching.add(having);
        }
        Ok(matching)
    }

    /// Whether a word is a beginning of anything we know, even if no service has it.
    fn is_known(&self, word: &str) -> bool {
        self.index.dictionary().has_beginning(word)
            || self.vocabulary.beginning_with(word).next().is_some()
            || self.index.terms().beginning_with(word).next().is_some()
    }

    /// A compound with the parts that nobody knows replaced by the nearest words.
    fn corrected(&self, mut compound: Compound, corrections: &mut Vec<Correction>) -> Compound {
        if compound.joined().is_some_and(|joined| self.is_known(&joined)) {
            return compound;
        }
        for part in compound.parts.iter_mut().filter(|part| !self.is_known(&part.folded)) {
            if let Some(nearest) = self.nearest(&part.folded) {
                let correction = Correction { typed: part.shown.clone(), used: nearest.shown.clone() };
                if !corrections.contains(&correction) {
                    corrections.push(correction);
                }
                *part = nearest;
            }
        }
        compound
    }

    /// The nearest word of the texts, or of the names of terms that some service has.
    fn nearest(&self, typed: &str) -> Option<Word> {
        let names = self.vocabulary.names().iter().chain(self.index.terms().names());
        let entries = names.filter_map(|name| {
            let services = self.facets.having(&name.value)?.count();
            Some(Entry { folded: name.folded.clone(), shown: name.shown.clone(), services })
        });
        let names = Dictionary::new(entries.collect());
        let candidates = [self.index.dictionary().nearest(typed), names.nearest(typed)];
        let best = candidates.into_iter().flatten().min_by(|a, b| a.rank().cmp(&b.rank()))?;
        Some(Word { shown: best.entry.shown.clone(), folded: best.entry.folded.clone() })
    }
}

/// The filter without which most services would fit, if there are any: otherwise the words are the cause.
fn filter_to_lift(facets: &Facets, matching: &Bits, filters: &BTreeSet<FacetValue>) -> Option<FacetValue> {
    let without = |lifted: &FacetValue| {
        let kept: BTreeSet<FacetValue> = filters.iter().filter(|kept| *kept != lifted).cloned().collect();
        joined(matching, &facets.chosen(&kept), None).count()
    };
    let counted = filters.iter().map(|filter| (without(filter), filter)).filter(|(left, _)| *left > 0);
    // Of equal filters the first: `max_by_key` would take the last.
    counted.rev().max_by_key(|(left, _)| *left).map(|(_, filter)| filter.clone())
}
