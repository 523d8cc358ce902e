//! What an edition says to the guided finder: its points, and the table that puts facts into its words.
//!
//! How answers become suggestions is told in the crate `finder`; the numbers and the table are data, so that publishers can
//! change them without a new program, and everybody can read them.

mod facts;
mod mapping;
#[cfg(test)]
mod tests;
mod vocabulary;
mod weights;

pub use facts::{FinderFacts, asks_the_service};
pub use mapping::{
    AlwaysRow, KnownOfService, MAPPING_FORMAT, Mapping, MappingRecord, NeedsRow, NeighboursRow, SeekerRow, ServiceRow,
    YouthRow,
};
pub use vocabulary::{HelpNeed, Seeker, Stance, Waiting, Way};
pub use weights::{
    CategoryPoints, CostPoints, DirectPoints, FocusPoints, FreshnessPoints, LanguagePoints, LegalPoints, NeedPoints,
    PlacePoints, SoonPoints, TodayPoints, UnnamedPoints, WEIGHTS_FORMAT, WayPoints, Weights, WeightsRecord,
};

/// The points and the table of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinderRecords {
    /// The points.
    pub weights: Weights,
    /// The table.
    pub mapping: Mapping,
}

/// What is wrong with a record of the finder.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{table}: {problem}")]
pub struct FinderFlaw {
    /// The table or field where it stands.
    pub table: &'static str,
    /// The row of the table, from 0, where it has rows.
    pub row: Option<usize>,
    /// What is wrong, lower case and without a full stop.
    pub problem: String,
    /// What to write instead.
    pub advice: &'static str,
}

impl FinderFlaw {
    fn new(table: &'static str, problem: impl Into<String>, advice: &'static str) -> Self {
        Self { table, row: None, problem: problem.into(), advice }
    }
}
