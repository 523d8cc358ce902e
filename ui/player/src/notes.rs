//! What the opening page should say before an exercise is begun. Nothing here refuses: a person decides.

use catalogue_model::{Code, Repeats};

use crate::{Age, Sitting};

/// Whether an exercise should be done now, where doing it again and again would harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// Nothing speaks against it.
    Open,
    /// It was done today, and once a day is enough: the page shows a note instead.
    AlreadyToday,
    /// It was done, and once is enough: the page shows a note instead.
    AlreadyOnce,
}

/// A code that the opening page should speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeNote {
    /// The code.
    pub code: Code,
    /// What it says about the exercise.
    pub says: Says,
}

/// What a code says about an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// Not a good moment for it.
    NotFor,
    /// It is done differently, as the exercise's own words tell.
    Adapt,
}

impl Sitting {
    /// Whether this is the time for the exercise.
    #[must_use]
    pub fn opening(&self) -> Opening {
        let (exercise, circumstances) = (self.exercise(), self.circumstances());
        // Where a person limits ratings, whatever feeds checking is for once a day.
        let feeds_checking = exercise.adapt.contains(&Code::N3) || exercise.not_for.contains(&Code::N3);
        let is_daily = exercise.repeats == Some(Repeats::OnceADay) || feeds_checking && circumstances.limited_ratings;
        match exercise.repeats {
            Some(Repeats::Once) if circumstances.done_ever => Opening::AlreadyOnce,
            _ if is_daily && circumstances.done_today => Opening::AlreadyToday,
            _ => Opening::Open,
        }
    }

    /// The codes that the opening page should speak of, the grave ones first.
    #[must_use]
    pub fn notes(&self) -> Vec<CodeNote> {
        let exercise = self.exercise();
        let is_adult = self.circumstances().age == Age::Adult;
        let not_for = exercise.not_for.iter().map(|code| CodeNote { code: *code, says: Says::NotFor });
        let adapt = exercise.adapt.iter().map(|code| CodeNote { code: *code, says: Says::Adapt });
        // Who said to be 18 or over need not read that this is not for people under 18.
        not_for.chain(adapt).filter(|note| !(is_adult && note.code == Code::N10)).collect()
    }
}
