//! What happened to articles, questions and duties between two editions, by id.
//!
//! That something differs is all that is said: a text that changed is read where it stands.

use std::collections::{BTreeMap, BTreeSet};

use super::Guidance;
use crate::{Edition, ExerciseChange, QueryError, image::guidance as image};

/// What happened to something to read: the same three things that happen to an exercise.
pub type GuidanceChange = ExerciseChange;

/// A record, reduced to what can be compared.
#[derive(PartialEq, Eq)]
enum Compared<'a> {
    Reading(&'a catalogue_model::Reading),
    Duty(&'a catalogue_model::DutyRecord),
}

impl Edition {
    /// What happened to articles, questions and duties since an older edition, by id; duties by `duties/` and country.
    ///
    /// # Errors
    /// When one of the images is broken.
    pub fn guidance_changes_since(&self, older: &Self) -> Result<Vec<(String, GuidanceChange)>, QueryError> {
        let older = image::read(&older.image())?;
        let newer = image::read(&self.image())?;
        Ok(guidance_changes(&older, &newer))
    }
}

/// What happened to articles, questions and duties between two states, by id; duties by `duties/` and country.
#[must_use]
pub fn guidance_changes(older: &Guidance, newer: &Guidance) -> Vec<(String, GuidanceChange)> {
    let (older, newer) = (by_id(older), by_id(newer));
    let ids: BTreeSet<&String> = older.keys().chain(newer.keys()).collect();
    let change = |id: &String| match (older.get(id), newer.get(id)) {
        (None, _) => Some(GuidanceChange::New),
        (_, None) => Some(GuidanceChange::Gone),
        (before, after) => (before != after).then_some(GuidanceChange::Changed),
    };
    ids.into_iter().filter_map(|id| Some((id.clone(), change(id)?))).collect()
}

fn by_id(guidance: &Guidance) -> BTreeMap<String, Compared<'_>> {
    let articles = guidance.articles.iter();
    let articles = articles.map(|article| (article.id.as_str().to_owned(), Compared::Reading(&article.reading)));
    let questions = guidance.questions.iter();
    let questions = questions.map(|question| (question.id.as_str().to_owned(), Compared::Reading(&question.reading)));
    let duties = guidance.duties.iter();
    let duties =
        duties.map(|duty| (format!("duties/{}", duty.country.as_str().to_ascii_lowercase()), Compared::Duty(duty)));
    articles.chain(questions).chain(duties).collect()
}
