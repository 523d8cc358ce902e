//! Exercises: their structure, checked so that every path leads somewhere. Their words travel beside them, by locale.
//!
//! [`ExerciseRecord`] is what stands in a file or an image; [`Exercise::check`] is the one door to an [`Exercise`], which a
//! player can follow without asking again. Who answers, what is kept and what a page looks like is not known here.

mod check;
mod record;
mod step;
#[cfg(test)]
mod tests;
mod vocabulary;
mod words;

use std::collections::{BTreeMap, BTreeSet};

pub use record::{
    EvidenceRecord, EvidenceSource, ExerciseRecord, FieldRecord, GroupRecord, ModuleRecord, ProbeRecord, SegmentRecord,
    SeveralRecord, ShowsRecord, StepRecord, ThresholdRecord,
};
pub use step::{
    Ask, Field, FieldAsk, Group, Length, List, Options, Place, Probe, Rows, Segment, Shows, Step, Target, Timer,
};
pub use vocabulary::{
    Code, ExerciseKind, Frame, Grade, Intensity, Keep, PlanSection, Repeats, ReviewState, Saving, Shelf, Track,
    TranslationState,
};
pub use words::{ExerciseWords, Need};

use crate::Malformed;

/// The longest name; longer ones are a mistake.
const LONGEST_NAME: usize = 40;

/// A name within a record: small letters, digits and single hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

impl Name {
    /// Checks a name.
    ///
    /// # Errors
    /// When the text is no such name.
    pub fn new(text: &str) -> Result<Self, Malformed> {
        let is_plain = text.len() <= LONGEST_NAME
            && text.split('-').all(|part| {
                !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            });
        if is_plain {
            Ok(Self(text.to_owned()))
        } else {
            Err(Malformed::new(
                format!("{text:?} is not a name"),
                "use lower-case letters a to z, digits and single hyphens",
            ))
        }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Names one exercise for ever: `now.surf` stands in `now/surf.toml`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExerciseId(String);

impl ExerciseId {
    /// Checks an id: the name of the group, a full stop, the name of the exercise.
    ///
    /// # Errors
    /// When the text is no such id.
    pub fn new(text: &str) -> Result<Self, Malformed> {
        match text.split_once('.') {
            Some((group, name)) if Name::new(group).is_ok() && Name::new(name).is_ok() => Ok(Self(text.to_owned())),
            _ => Err(Malformed::new(
                format!("{text:?} is not the id of an exercise"),
                "write the folder, a full stop and the name of the file: now.surf",
            )),
        }
    }

    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The group: the folder of its record.
    #[must_use]
    pub fn group(&self) -> &str {
        self.0.split_once('.').map_or("", |(group, _)| group)
    }

    /// The name within the group.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.split_once('.').map_or("", |(_, name)| name)
    }
}

/// An exercise that can be followed: every target exists, every step is reached by some path, every limit holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Exercise {
    /// Its id.
    pub id: ExerciseId,
    /// For whom it is.
    pub track: Track,
    /// What it is.
    pub kind: ExerciseKind,
    /// What stands around it.
    pub frame: Frame,
    /// How much it may ask of a person.
    pub intensity: Intensity,
    /// How many minutes it takes; several where the person may choose.
    pub minutes: Vec<u16>,
    /// How well its way of helping was studied.
    pub grades: Vec<Grade>,
    /// Where that was read: keys of [`EvidenceSource`].
    pub evidence: Vec<String>,
    /// When it does not suit.
    pub not_for: BTreeSet<Code>,
    /// When it is done differently.
    pub adapt: BTreeSet<Code>,
    /// How often it may be done.
    pub repeats: Option<Repeats>,
    /// Whether people under 18 may use it.
    pub youth: bool,
    /// Whether keeping is suggested.
    pub saving: Saving,
    /// Who has reviewed it.
    pub review: ReviewState,
    /// Who has read its translations, by locale.
    pub translations: BTreeMap<String, TranslationState>,
    /// The steps; there is at least one.
    pub steps: Vec<Step>,
}

impl Exercise {
    /// Checks a record.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn check(record: &ExerciseRecord) -> Result<Self, Vec<ExerciseFlaw>> {
        check::exercise(record)
    }

    /// The step of this name, with its position.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<(usize, &Step)> {
        self.steps.iter().enumerate().find(|(_, step)| step.id.as_str() == id)
    }

    /// Other exercises to which a step leads.
    pub fn leads_to(&self) -> impl Iterator<Item = &ExerciseId> {
        self.steps.iter().flat_map(Step::targets).filter_map(|target| match target {
            Target::Exercise(id) => Some(id),
            _ => None,
        })
    }
}

/// What is wrong with the record of an exercise.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExerciseFlaw {
    /// The position of the step, if it is one's fault.
    pub step: Option<usize>,
    /// The field.
    pub field: &'static str,
    /// What is wrong, lower case and without a full stop.
    pub problem: String,
    /// What to write instead.
    pub advice: &'static str,
}

/// What belongs together, in the order in which it is suggested.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Module {
    /// The name of the group.
    pub id: Name,
    /// For whom it is.
    pub track: Track,
    /// Its exercises in order.
    pub exercises: Vec<ExerciseId>,
    /// Whether it stands outside the usual order.
    pub optional: bool,
}

impl Module {
    /// Checks a record.
    ///
    /// # Errors
    /// When a name is none or the track is unknown.
    pub fn check(record: &ModuleRecord) -> Result<Self, Malformed> {
        use crate::Term as _;
        let id = Name::new(&record.id)?;
        let track = Track::parse(&record.track).ok_or_else(|| {
            Malformed::new(format!("{:?} is not a track", record.track), "use self, family, clinician or all")
        })?;
        let exercise = |name: &String| ExerciseId::new(&format!("{}.{name}", id.as_str()));
        let exercises = record.exercises.iter().map(exercise).collect::<Result<_, _>>()?;
        Ok(Self { id, track, exercises, optional: record.optional })
    }
}
