//! The fixed mix of questions: what people type, letter by letter, with mistakes and filters.

use std::collections::BTreeSet;

use catalogue_model::{Service, Term};
use catalogue_store::{FacetValue, Query, Records};
use waymark_tests::synthetic::Random;

/// How many questions the mix has: each length of 1 to 12 letters with each number of 1 to 4 words equally often.
const QUESTIONS: usize = 12 * 4 * 20;
/// The longest beginning of a word that is typed.
const LONGEST: usize = 12;
/// From how many letters on mistakes are forgiven.
const FORGIVEN: usize = 5;
/// What a page shows.
const PAGE: usize = 20;

/// A question, and the beginnings of words that were meant.
pub(crate) struct Question {
    /// As typed and chosen.
    pub(crate) query: Query,
    /// Folded, without mistakes.
    pub(crate) meant: Vec<String>,
}

/// The mix for these records: the words of one service each, the last one unfinished.
pub(crate) fn questions(records: &Records, seed: u64) -> Vec<Question> {
    let mut random = Random::new(seed);
    (0..QUESTIONS).map(|number| question(&mut random, number, records)).collect()
}

fn question(random: &mut Random, number: usize, records: &Records) -> Question {
    let (words, letters) = (1 + number % 4, 1 + number / 4 % LONGEST);
    let (service, mut meant) = loop {
        let service = random.one_of(&records.services);
        let known = words_of(service);
        let long: Vec<&String> = known.iter().filter(|word| word.len() >= letters).collect();
        if !long.is_empty() && known.len() >= words {
            let mut meant: Vec<String> = (1..words).map(|_| random.one_of(&known).clone()).collect();
            meant.push(random.one_of(&long).chars().take(letters).collect());
            break (service, meant);
        }
    };
    let mut typed = meant.clone();
    if number % 10 == 9 {
        mistype(random, &mut typed);
    }
    meant.sort();
    let filters = chosen(random, number, service);
    Question { query: Query { words: typed.join(" "), filters, offset: 0, limit: PAGE }, meant }
}

/// The words of a service that need no folding.
fn words_of(service: &Service) -> Vec<String> {
    let cities = service.addresses.iter().map(|address| address.city.as_str());
    let texts = [service.name.as_str(), service.description.as_str()].into_iter().chain(cities);
    let words = texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| !word.is_empty() && word.is_ascii()).map(str::to_ascii_lowercase).collect()
}

/// Swaps two letters in the middle of a long word, if there is one.
fn mistype(random: &mut Random, words: &mut [String]) {
    let Some(word) = words.iter_mut().find(|word| word.len() >= FORGIVEN) else { return };
    let at = 1 + random.below(word.len() - 2);
    let mut letters: Vec<char> = word.chars().collect();
    letters.swap(at, at + 1);
    *word = letters.into_iter().collect();
}

/// No filter for half of the questions, then one, then two; mostly such as the service has.
fn chosen(random: &mut Random, number: usize, service: &Service) -> BTreeSet<FacetValue> {
    let mut values: Vec<FacetValue> = service.countries.iter().copied().map(FacetValue::Country).collect();
    values.extend(service.methods.iter().copied().map(FacetValue::Method));
    values.extend(service.languages.iter().cloned().map(FacetValue::Language));
    values.extend(catalogue_model::Cost::ALL.iter().copied().map(FacetValue::Cost));
    let count = match number % 7 {
        0..=3 => 0,
        4 | 5 => 1,
        _ => 2,
    };
    (0..count).map(|_| random.one_of(&values).clone()).collect()
}
