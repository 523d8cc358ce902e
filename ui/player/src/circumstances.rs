//! What the player is told before an exercise begins: the hour, the age, what happened before, what lies on the shelves.

use std::collections::BTreeMap;

use catalogue_model::Shelf;

use crate::OwnWords;

/// For whom an exercise is played. By what the person said; nobody checks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// 18 and over.
    Adult,
    /// Under 18: calming tools alone, and no ratings around them.
    Youth,
}

/// What surrounds a sitting. The player asks no clock and no vault for it.
#[derive(Clone, Debug)]
pub struct Circumstances {
    /// The hour of the person's own clock, 0 to 23.
    pub hour: u8,
    /// For whom it is played.
    pub age: Age,
    /// Sittings of this exercise that were paused for distress, as far as is known.
    pub paused_before: u8,
    /// Whether the person chose that ratings and checking be limited (code N3).
    pub limited_ratings: bool,
    /// Whether this exercise was done today, as far as is known.
    pub done_today: bool,
    /// Whether this exercise was ever done, as far as is known.
    pub done_ever: bool,
    /// What lies on the person's shelves now.
    pub shelves: Shelves,
}

/// What a person made in other exercises, by shelf.
#[derive(Clone, Debug, Default)]
pub struct Shelves(BTreeMap<Shelf, Vec<OwnWords>>);

impl Shelves {
    /// Lays these on a shelf, in place of what lay there.
    pub fn put(&mut self, shelf: Shelf, items: Vec<OwnWords>) {
        self.0.insert(shelf, items);
    }

    /// What lies on a shelf, in order.
    #[must_use]
    pub fn on(&self, shelf: Shelf) -> &[OwnWords] {
        self.0.get(&shelf).map_or(&[], Vec::as_slice)
    }
}
