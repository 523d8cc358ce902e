//! What is fit for an edition: the same rules for what is written and for what is read.
//!
//! Records are judged by the model; here it is seen that they have their words and belong together.

use std::collections::BTreeSet;

use catalogue_model::{EvidenceSource, Exercise, ExerciseWords, Module, PlainText, WebAddress};

use super::{Exercises, Worded};
use crate::{WriteError, image::LOCALE};

impl Exercises {
    /// Refuses what a reader would refuse, so that no edition holds it.
    pub(crate) fn refuse_unfit(&self) -> Result<(), WriteError> {
        let mut left = BTreeSet::new();
        for exercise in &self.exercises {
            let id = exercise.record.id.as_str();
            if !left.insert(id) {
                return Err(WriteError::Duplicate(id.to_owned()));
            }
            let checked = Exercise::check(&exercise.record)
                .map_err(|flaws| unfit(id, flaws.first().map_or("it is not sound", |flaw| &flaw.problem)))?;
            refuse_unfit_words(id, exercise, &exercise_keys(&checked))?;
        }
        let mut modules = BTreeSet::new();
        for module in &self.modules {
            let id = module.record.id.as_str();
            if !modules.insert(id) {
                return Err(WriteError::Duplicate(id.to_owned()));
            }
            let checked = Module::check(&module.record).map_err(|malformed| unfit(id, &malformed.problem))?;
            refuse_unfit_words(id, module, &MODULE_KEYS.map(str::to_owned))?;
            for exercise in &checked.exercises {
                if !left.remove(exercise.as_str()) {
                    return Err(unfit(id, &format!("it lists {}, which is not there", exercise.as_str())));
                }
            }
        }
        if let Some(id) = left.first() {
            return Err(unfit(id, "no module lists it"));
        }
        refuse_unfit_sources(&self.sources)
    }
}

fn refuse_unfit_sources(sources: &[EvidenceSource]) -> Result<(), WriteError> {
    let mut keys = BTreeSet::new();
    for source in sources {
        if !keys.insert(source.key.as_str()) {
            return Err(WriteError::Duplicate(source.key.clone()));
        }
        if let Some(flaw) = flaw_of_source(source) {
            return Err(unfit(&source.key, flaw));
        }
    }
    Ok(())
}

/// Why a source could not be shown.
pub(super) fn flaw_of_source(source: &EvidenceSource) -> Option<&'static str> {
    let texts = [&source.key, &source.citation].into_iter().chain(&source.note);
    let is_plain = texts.into_iter().all(|text| PlainText::new(text).is_ok());
    let has_addresses = source.urls.iter().all(|url| WebAddress::new(url).is_ok());
    (!is_plain || !has_addresses).then_some("a source is not well formed")
}

/// The words that a module cannot do without.
pub(super) const MODULE_KEYS: [&str; 2] = ["title", "purpose"];

/// The words that an exercise cannot do without.
pub(super) fn exercise_keys(exercise: &Exercise) -> Vec<String> {
    exercise.needs().into_iter().filter(|need| need.required).map(|need| need.key).collect()
}

fn unfit(id: &str, problem: &str) -> WriteError {
    WriteError::UnfitExercise { id: id.to_owned(), problem: problem.to_owned() }
}

fn refuse_unfit_words<T>(id: &str, worded: &Worded<T>, keys: &[String]) -> Result<(), WriteError> {
    if !worded.words.contains_key(LOCALE) {
        return Err(unfit(id, "it has no English words"));
    }
    for (locale, words) in &worded.words {
        flaw_of(words, keys).map_or(Ok(()), |flaw| Err(unfit(id, &format!("its words in {locale}: {flaw}"))))?;
    }
    Ok(())
}

/// Why a page could not be made of these words.
pub(super) fn flaw_of(words: &ExerciseWords, keys: &[String]) -> Option<&'static str> {
    let is_plain = |text: &str| text.split("\n\n").all(|paragraph| PlainText::new(paragraph).is_ok());
    if !words.iter().all(|(_, text)| is_plain(text)) {
        return Some("a text is not plain");
    }
    // `ride-where`, or `start.low` for an attribute: the image parts names from texts by a space.
    let is_of_a_name = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte);
    let is_name = |key: &str| !key.is_empty() && key.bytes().all(is_of_a_name);
    if !words.iter().all(|(key, _)| is_name(key)) {
        return Some("a name of a text is none");
    }
    (!keys.iter().all(|key| words.get(key).is_some())).then_some("a text is missing")
}
