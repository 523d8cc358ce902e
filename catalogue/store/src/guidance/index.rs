//! Finds articles and questions by words: accents, case, hyphens and small typos are forgiven as for services.
//!
//! The index is its own and small, so that the search for services does not become slower by a single word. What is found
//! stands in the order of where the words stand (title, summary, text), then in that of the lists.

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{Article, ArticleId, GuidanceText, Question, QuestionId, Reading};

use super::words_of;
use crate::{
    Correction, LONGEST_WORDS,
    dictionary::{Dictionary, DictionaryBuilder},
    fold::{Compound, Word, compounds},
    image::LOCALE,
};

/// Whether a word that occurs nowhere is taken for its nearest neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typos {
    /// It is.
    Forgiven,
    /// It finds nothing.
    Meant,
}

/// Something to read that has the typed words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// An article.
    Article(ArticleId),
    /// A question.
    Question(QuestionId),
}

/// What typed words find to read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundGuidance {
    /// The texts, nearest first.
    pub found: Vec<Found>,
    /// Words that occur in no text, and what was looked for instead.
    pub corrections: Vec<Correction>,
}

/// Where a word stands in a text; the smallest is the weightiest.
type Place = u8;
const TITLE: Place = 0;
const SUMMARY: Place = 1;
const BODY: Place = 2;

/// The texts of one locale.
struct Shelf {
    dictionary: Dictionary,
    /// Folded words with the texts that have them, and where.
    words: BTreeMap<String, BTreeMap<usize, Place>>,
}

/// The words of every text.
pub(super) struct Index {
    /// In the order of lists: articles, then questions.
    texts: Vec<Found>,
    shelves: BTreeMap<String, Shelf>,
}

impl Index {
    pub(super) fn new(articles: &[Article], questions: &[Question]) -> Self {
        let articles = articles.iter().map(|article| (Found::Article(article.id.clone()), &article.reading));
        let questions = questions.iter().map(|question| (Found::Question(question.id.clone()), &question.reading));
        let (texts, readings): (Vec<Found>, Vec<&Reading>) = articles.chain(questions).unzip();
        let locales: BTreeSet<&str> =
            readings.iter().flat_map(|reading| reading.texts.keys()).map(|tag| tag.as_str()).collect();
        let shelves = locales.into_iter().map(|locale| (locale.to_owned(), Shelf::new(&readings, locale))).collect();
        Self { texts, shelves }
    }

    /// The texts that have all words. A locale without texts is answered in that of the source, which its reader sees.
    pub(super) fn find(&self, typed: &str, locale: &str, typos: Typos) -> FoundGuidance {
        let typed: String = typed.chars().take(LONGEST_WORDS).collect();
        let typed = compounds(&typed);
        let Some(shelf) = self.shelves.get(locale).or_else(|| self.shelves.get(LOCALE)).filter(|_| !typed.is_empty())
        else {
            return FoundGuidance::default();
        };
        let mut corrections = Vec::new();
        let mut ranked: Option<BTreeMap<usize, u32>> = None;
        for compound in typed {
            let compound = match typos {
                Typos::Forgiven => shelf.corrected(compound, &mut corrections),
                Typos::Meant => compound,
            };
            let having = shelf.having(&compound);
            ranked = Some(match ranked {
                None => having.into_iter().map(|(text, place)| (text, u32::from(place))).collect(),
                Some(before) => before
                    .into_iter()
                    .filter_map(|(text, rank)| Some((text, rank + u32::from(*having.get(&text)?))))
                    .collect(),
            });
        }
        let mut ranked: Vec<(u32, usize)> =
            ranked.unwrap_or_default().into_iter().map(|(text, rank)| (rank, text)).collect();
        ranked.sort_unstable();
        let found: Vec<Found> = ranked.into_iter().filter_map(|(_, text)| self.texts.get(text).cloned()).collect();
        // A correction that finds nothing explains nothing.
        corrections.retain(|_| !found.is_empty());
        FoundGuidance { found, corrections }
    }
}

impl Shelf {
    fn new(readings: &[&Reading], locale: &str) -> Self {
        let mut dictionary = DictionaryBuilder::default();
        let mut words: BTreeMap<String, BTreeMap<usize, Place>> = BTreeMap::new();
        for (number, reading) in readings.iter().enumerate() {
            let Some((text, _)) = words_of(reading, locale) else { continue };
            for (place, part) in parts(text) {
                for compound in compounds(&part) {
                    let joined = compound.joined().map(|joined| Word { shown: joined.clone(), folded: joined });
                    for word in compound.parts.into_iter().chain(joined) {
                        dictionary.meet(&word.folded, &word.shown, u32::try_from(number).unwrap_or(u32::MAX));
                        let texts = words.entry(word.folded).or_default();
                        texts.entry(number).and_modify(|known| *known = place.min(*known)).or_insert(place);
                    }
                }
            }
        }
        Self { dictionary: dictionary.finish(), words }
    }

    /// The texts with a word that begins like this, and the weightiest place where one stands.
    fn beginning_with(&self, word: &str) -> BTreeMap<usize, Place> {
        let mut found: BTreeMap<usize, Place> = BTreeMap::new();
        for (_, texts) in self.words.range(word.to_owned()..).take_while(|(known, _)| known.starts_with(word)) {
            for (text, place) in texts {
                found.entry(*text).and_modify(|known| *known = (*known).min(*place)).or_insert(*place);
            }
        }
        found
    }

    /// The texts that have all parts of a compound, or the compound written as one word.
    fn having(&self, compound: &Compound) -> BTreeMap<usize, Place> {
        let mut parts = compound.parts.iter().map(|part| self.beginning_with(&part.folded));
        let mut found = parts.next().unwrap_or_default();
        for part in parts {
            found = found.into_iter().filter_map(|(text, place)| Some((text, place.max(*part.get(&text)?)))).collect();
        }
        if let Some(joined) = compound.joined() {
            for (text, place) in self.beginning_with(&joined) {
                found.entry(text).and_modify(|known| *known = place.min(*known)).or_insert(place);
            }
        }
        found
    }

    /// A compound with the parts that no text has replaced by the nearest words.
    fn corrected(&self, mut compound: Compound, corrections: &mut Vec<Correction>) -> Compound {
        if compound.joined().is_some_and(|joined| self.dictionary.has_beginning(&joined)) {
            return compound;
        }
        for part in compound.parts.iter_mut().filter(|part| !self.dictionary.has_beginning(&part.folded)) {
            if let Some(nearest) = self.dictionary.nearest(&part.folded) {
                let used = nearest.entry.shown.clone();
                let correction = Correction { typed: part.shown.clone(), used: used.clone() };
                if !corrections.contains(&correction) {
                    corrections.push(correction);
                }
                *part = Word { shown: used, folded: nearest.entry.folded.clone() };
            }
        }
        compound
    }
}

/// The parts of a text with the weight of each.
fn parts(text: &GuidanceText) -> impl Iterator<Item = (Place, String)> {
    let head = [(TITLE, text.title.as_str().to_owned()), (SUMMARY, text.summary.as_str().to_owned())];
    head.into_iter().chain(text.passages().into_iter().map(|passage| (BODY, passage)))
}
