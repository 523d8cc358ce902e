//! Exercises of an edition: what goes in, and what a page gets back.
//!
//! Records are checked by the model whenever they pass here, on the way in and on the way out. How a step looks and what
//! becomes of an answer is not known here.

mod changes;
mod fit;

use std::collections::BTreeMap;

use catalogue_model::{
    EvidenceSource, Exercise, ExerciseId, ExerciseRecord, ExerciseWords, Module, ModuleRecord, Name, Track,
    TranslationState,
};
use rusqlite::Connection;

pub use self::changes::{ExerciseChange, exercise_changes};
use self::fit::{MODULE_KEYS, exercise_keys, flaw_of, flaw_of_source};
use crate::{
    Edition, QueryError,
    image::{LOCALE, exercises as image},
};

/// Exercises with what stands around them, as records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exercises {
    /// What belongs together.
    pub modules: Vec<Worded<ModuleRecord>>,
    /// The exercises.
    pub exercises: Vec<Worded<ExerciseRecord>>,
    /// Where it was read that a way of helping helps.
    pub sources: Vec<EvidenceSource>,
}

/// A record with its words, by locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded<T> {
    /// The record.
    pub record: T,
    /// Its words by the tag of the locale; `en` is the source.
    pub words: BTreeMap<String, ExerciseWords>,
}

/// How far words can be trusted, from the best to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordsState {
    /// The language in which the exercise was written.
    Source,
    /// A translation that a second native speaker has checked.
    Checked,
    /// A translation that nobody has checked.
    Draft,
    /// There is no translation: these are the words of the source.
    Missing,
}

/// Exercises by id with their numbers; without one where its record is not sound, so that the others are still there.
pub(crate) type Numbered = BTreeMap<String, (i64, Option<Exercise>)>;

/// Modules in the order in which they are suggested. Modules of other names come behind them, by name.
const ORDER: [&str; 21] = [
    "now", "m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10", "m11", "f01", "f02", "f03", "f04",
    "f05", "c", "plan", "checkin", "crisis",
];

impl Exercises {
    /// The modules in the order in which they are suggested.
    pub(crate) fn modules_in_order(&self) -> Vec<&Worded<ModuleRecord>> {
        let mut modules: Vec<&Worded<ModuleRecord>> = self.modules.iter().collect();
        modules.sort_by_key(|module| {
            let id = module.record.id.as_str();
            (ORDER.iter().position(|known| *known == id).unwrap_or(ORDER.len()), id)
        });
        modules
    }
}

impl Edition {
    /// The modules in the order in which they are suggested.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn modules(&self) -> Result<Vec<Module>, QueryError> {
        let records = image::modules(&self.image())?;
        records.iter().map(|record| Ok(Module::check(record)?)).collect()
    }

    /// One exercise.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn exercise(&self, id: &ExerciseId) -> Result<Option<Exercise>, QueryError> {
        Ok(self.numbered(&self.image(), id)?.map(|(_, exercise)| exercise.clone()))
    }

    /// The words of an exercise in a locale, or those of the source where there is no translation.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn exercise_words(
        &self,
        id: &ExerciseId,
        locale: &str,
    ) -> Result<Option<(ExerciseWords, WordsState)>, QueryError> {
        let image = self.image();
        let Some((number, exercise)) = self.numbered(&image, id)? else { return Ok(None) };
        let (words, is_translated) = words_or_source(locale, |locale| image::exercise_words(&image, number, locale))?;
        if flaw_of(&words, &exercise_keys(exercise)).is_some() {
            return Err(QueryError::Broken("the words of an exercise are not sound"));
        }
        Ok(Some((words, state(locale, is_translated, exercise.translations.get(locale)))))
    }

    /// The words of a module in a locale, or those of the source where there is no translation. They are as good as those
    /// of its weakest exercise.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn module_words(&self, module: &Name, locale: &str) -> Result<Option<(ExerciseWords, WordsState)>, QueryError> {
        let image = self.image();
        let Some((number, record)) = image::module(&image, module.as_str())? else { return Ok(None) };
        let (words, is_translated) = words_or_source(locale, |locale| image::module_words(&image, number, locale))?;
        if flaw_of(&words, &MODULE_KEYS.map(str::to_owned)).is_some() {
            return Err(QueryError::Broken("the words of a module are not sound"));
        }
        let mut weakest = state(locale, is_translated, Some(&TranslationState::Checked));
        if weakest == WordsState::Checked {
            for exercise in &Module::check(&record)?.exercises {
                let (_, exercise) = self.numbered(&image, exercise)?.ok_or(NOT_THERE)?;
                weakest = weakest.max(state(locale, true, exercise.translations.get(locale)));
            }
        }
        Ok(Some((words, weakest)))
    }

    /// The sources of these keys, in their order. Keys without a source are passed over.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn evidence_sources(&self, keys: &[String]) -> Result<Vec<EvidenceSource>, QueryError> {
        let image = self.image();
        let found = keys.iter().filter_map(|key| image::source(&image, key).transpose());
        let found: Vec<EvidenceSource> = found.collect::<Result<_, _>>()?;
        match found.iter().find_map(flaw_of_source) {
            Some(flaw) => Err(QueryError::Broken(flaw)),
            None => Ok(found),
        }
    }

    /// The exercises of a track and those for everybody, in the order in which they are suggested.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn exercises_of(&self, track: Track) -> Result<Vec<ExerciseId>, QueryError> {
        let modules = self.modules()?;
        let image = self.image();
        let mut fitting = Vec::new();
        for module in modules {
            for id in module.exercises {
                let (_, exercise) = self.numbered(&image, &id)?.ok_or(NOT_THERE)?;
                if [track, Track::All].contains(&exercise.track) {
                    fitting.push(id);
                }
            }
        }
        Ok(fitting)
    }

    /// An exercise with its number. All are parsed and checked when the first page asks.
    fn numbered(&self, image: &Connection, id: &ExerciseId) -> Result<Option<(i64, &Exercise)>, QueryError> {
        let exercises = match self.exercises.get() {
            Some(known) => known,
            None => {
                let read = image::exercises(image)?.into_iter().map(|(number, id, record)| {
                    // An exercise that passes for another would be a wrong page.
                    let exercise = record.and_then(|record| Exercise::check(&record).ok());
                    (id.clone(), (number, exercise.filter(|exercise| exercise.id.as_str() == id)))
                });
                let read = read.collect();
                self.exercises.get_or_init(|| read)
            }
        };
        match exercises.get(id.as_str()) {
            None => Ok(None),
            Some((number, Some(exercise))) => Ok(Some((*number, exercise))),
            Some((_, None)) => Err(QueryError::Broken("an exercise is not sound")),
        }
    }
}

const NOT_THERE: QueryError = QueryError::Broken("a module lists an exercise that is not there");

/// The words of a locale, or of the source; and whether they are in that locale.
fn words_or_source(
    locale: &str,
    read: impl Fn(&str) -> Result<Option<ExerciseWords>, QueryError>,
) -> Result<(ExerciseWords, bool), QueryError> {
    if let Some(words) = read(locale)? {
        return Ok((words, true));
    }
    let source = read(LOCALE)?.ok_or(QueryError::Broken("an exercise has no English words"))?;
    Ok((source, false))
}

/// A translation of which nothing is said counts as unchecked.
fn state(locale: &str, is_translated: bool, said: Option<&TranslationState>) -> WordsState {
    match (locale == LOCALE, is_translated, said) {
        (true, ..) => WordsState::Source,
        (false, false, _) => WordsState::Missing,
        (false, true, Some(TranslationState::Checked)) => WordsState::Checked,
        (false, true, Some(TranslationState::Draft) | None) => WordsState::Draft,
    }
}
