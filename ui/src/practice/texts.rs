//! An exercise with its words in the person's language.

use std::sync::Arc;

use catalogue_model::{Exercise, ExerciseId, ExerciseWords};
use catalogue_store::{Edition, QueryError, WordsState};
use i18n::Locale;
use player::Label;

/// An exercise and its words.
pub(crate) struct Worded {
    pub(crate) exercise: Arc<Exercise>,
    pub(crate) words: ExerciseWords,
    /// Who has read these words.
    pub(crate) state: WordsState,
}

impl Worded {
    /// The exercise of this id. `None`: the edition has none.
    pub(crate) fn find(edition: &Edition, id: &ExerciseId, locale: Locale) -> Result<Option<Self>, QueryError> {
        let Some(exercise) = edition.exercise(id)? else { return Ok(None) };
        let Some((words, state)) = edition.exercise_words(id, locale.tag())? else { return Ok(None) };
        Ok(Some(Self { exercise: Arc::new(exercise), words, state }))
    }

    /// The same with the words for people under 18, where the exercise has them.
    pub(crate) fn for_youth(self) -> Self {
        Self { words: self.words.for_youth(), ..self }
    }

    /// The name of the exercise.
    pub(crate) fn title(&self) -> &str {
        self.words.text("title")
    }

    /// What was offered, in words.
    pub(crate) fn label(&self, label: &Label<'_>) -> String {
        match label {
            Label::Words { step, name } => self.words.text(&format!("{}-{}", step.as_str(), name.as_str())).to_owned(),
            Label::Own(own) => own.as_str().to_owned(),
        }
    }
}

/// A text in paragraphs.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(|paragraph| paragraph.replace('\n', " ")).filter(|text| !text.is_empty()).collect()
}
