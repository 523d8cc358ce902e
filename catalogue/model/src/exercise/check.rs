//! From a record to an exercise that can be followed, or to everything that is wrong with it.
//!
//! What stands above the steps is read here, steps in `steps`, what they ask in `asks`; `paths` looks at the whole. Words are
//! not looked at, see `words.rs`; neither are other records, which only who reads them all can know.

mod asks;
mod paths;
mod steps;

use std::collections::BTreeSet;

use super::{Exercise, ExerciseFlaw, ExerciseId, ExerciseRecord, Name, Repeats, Saving, Step};
use crate::Term;

/// Checks a record.
pub(super) fn exercise(record: &ExerciseRecord) -> Result<Exercise, Vec<ExerciseFlaw>> {
    let mut check = Check { record, flaws: Vec::new() };
    let exercise = check.whole();
    if let Some(exercise) = &exercise {
        // A name that stands twice would be told twice.
        if check.flaws.is_empty() {
            check.words(exercise);
        }
        check.paths(exercise);
    }
    check.flaws.sort();
    match exercise {
        Some(exercise) if check.flaws.is_empty() => Ok(exercise),
        _ => Err(check.flaws),
    }
}

struct Check<'a> {
    record: &'a ExerciseRecord,
    flaws: Vec<ExerciseFlaw>,
}

/// Where a flaw stands.
type At = Option<usize>;

impl Check<'_> {
    fn whole(&mut self) -> Option<Exercise> {
        let record = self.record;
        let id = match ExerciseId::new(&record.id) {
            Ok(id) => Some(id),
            Err(malformed) => {
                self.flaw(None, "id", malformed.problem, malformed.advice);
                None
            }
        };
        if record.minutes.is_empty() || record.minutes.iter().any(|minutes| !(1..=60).contains(minutes)) {
            self.flaw(None, "minutes", "it takes no time, or more than an hour", "write how many minutes it takes");
        }
        if record.evidence.grades.is_empty() {
            self.flaw(None, "evidence", "no grade is given", "write at least one of a, b, c, d");
        }
        if record.steps.is_empty() {
            self.flaw(None, "steps", "it has no steps", "write at least one [[steps]]");
        }
        if let Some(code) = record.adapt.iter().find(|code| record.not_for.contains(code)) {
            let advice = "either it does not suit, or it is done differently";
            self.flaw(None, "adapt", format!("{code:?} stands in not_for as well"), advice);
        }
        let translations = record.translations.iter();
        let translations = translations
            .filter_map(|(locale, state)| Some((locale.clone(), self.term(None, "translations", state)?)))
            .collect();
        let steps: Vec<Option<Step>> = (0..record.steps.len()).map(|at| self.step(at)).collect();
        // Everything is looked at before anything is given up, so that one run tells all.
        let (track, kind) = (self.term(None, "track", &record.track), self.term(None, "kind", &record.kind));
        let (frame, intensity) =
            (self.term(None, "frame", &record.frame), self.term(None, "intensity", &record.intensity));
        let review = self.term(None, "review", &record.review);
        let grades = record.evidence.grades.iter().filter_map(|grade| self.term(None, "evidence", grade)).collect();
        let (not_for, adapt) = (self.terms("not_for", &record.not_for), self.terms("adapt", &record.adapt));
        let repeats = record.repeats.as_deref().and_then(|text| self.term::<Repeats>(None, "repeats", text));
        let saving = record.saving.as_deref().and_then(|text| self.term(None, "saving", text));
        Some(Exercise {
            id: id?,
            track: track?,
            kind: kind?,
            frame: frame?,
            intensity: intensity?,
            minutes: record.minutes.clone(),
            grades,
            evidence: record.evidence.keys.clone(),
            not_for,
            adapt,
            repeats,
            youth: record.youth,
            saving: saving.unwrap_or(Saving::Offered),
            review: review?,
            translations,
            steps: steps.into_iter().collect::<Option<_>>()?,
        })
    }

    fn flaw(&mut self, step: At, field: &'static str, problem: impl Into<String>, advice: &'static str) {
        self.flaws.push(ExerciseFlaw { step, field, problem: problem.into(), advice });
    }

    /// A term of a closed vocabulary.
    fn term<T: Term>(&mut self, step: At, field: &'static str, text: &str) -> Option<T> {
        let found = T::parse(text);
        if found.is_none() {
            self.flaw(
                step,
                field,
                format!("{text:?} is not known here"),
                "the README of the exercises lists the terms",
            );
        }
        found
    }

    fn terms<T: Term + Ord>(&mut self, field: &'static str, texts: &[String]) -> BTreeSet<T> {
        texts.iter().filter_map(|text| self.term(None, field, text)).collect()
    }

    fn name(&mut self, step: At, field: &'static str, text: &str) -> Option<Name> {
        match Name::new(text) {
            Ok(name) => Some(name),
            Err(malformed) => {
                self.flaw(step, field, malformed.problem, malformed.advice);
                None
            }
        }
    }

    /// Names that differ from each other, from 0 to `most`.
    fn names(&mut self, step: At, field: &'static str, texts: &[String], most: usize) -> Vec<Name> {
        let names: Vec<Name> = texts.iter().filter_map(|text| self.name(step, field, text)).collect();
        if names.iter().collect::<BTreeSet<_>>().len() < names.len() {
            self.flaw(step, field, "a name stands here twice", "call each by another name");
        }
        if names.len() > most {
            self.flaw(step, field, format!("there are {} of at most {most}", names.len()), "offer fewer");
        }
        names
    }
}
