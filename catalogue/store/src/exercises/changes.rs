//! What happened to exercises between two editions, by id.
//!
//! That something differs is all that is said: a text that changed is read where it stands.

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{ExerciseId, ExerciseRecord};

use super::{Exercises, Worded};
use crate::{Edition, QueryError, image::exercises as image};

/// What happened to an exercise between two editions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExerciseChange {
    /// It was not there before.
    New,
    /// Its steps or its words, in any language, are not what they were.
    Changed,
    /// It is not there any more.
    Gone,
}

impl Edition {
    /// What happened to exercises since an older edition, by id.
    ///
    /// # Errors
    /// When one of the images is broken.
    pub fn exercise_changes_since(&self, older: &Self) -> Result<Vec<(ExerciseId, ExerciseChange)>, QueryError> {
        let (older, newer) = (image::read(&older.image())?, image::read(&self.image())?);
        Ok(exercise_changes(&older, &newer))
    }
}

/// What happened to exercises between two states, by id.
#[must_use]
pub fn exercise_changes(older: &Exercises, newer: &Exercises) -> Vec<(ExerciseId, ExerciseChange)> {
    fn by_id(exercises: &Exercises) -> BTreeMap<ExerciseId, &Worded<ExerciseRecord>> {
        let exercises = exercises.exercises.iter();
        exercises.filter_map(|exercise| Some((ExerciseId::new(&exercise.record.id).ok()?, exercise))).collect()
    }
    let (older, newer) = (by_id(older), by_id(newer));
    let ids: BTreeSet<&ExerciseId> = older.keys().chain(newer.keys()).collect();
    let change = |id: &ExerciseId| match (older.get(id), newer.get(id)) {
        (None, _) => Some(ExerciseChange::New),
        (_, None) => Some(ExerciseChange::Gone),
        (before, after) => (before != after).then_some(ExerciseChange::Changed),
    };
    ids.into_iter().filter_map(|id| Some((id.clone(), change(id)?))).collect()
}
