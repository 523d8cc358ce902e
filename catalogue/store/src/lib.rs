//! Writes the image of an edition, opens it in memory and answers questions about it.
//!
//! An edition is read-only and never touches the disk: the plain bytes live in SQLite's memory and go when the
//! [`Edition`] is dropped. Who made the bytes is not this crate's concern, see `catalogue-update`; neither are words for
//! people, which the caller passes in as a [`Vocabulary`]. Nothing here reads a clock, a file or the network.

mod bits;
mod by_country;
mod changes;
mod connection;
mod dictionary;
mod edition;
mod exercises;
mod facet;
mod facets;
mod finder;
mod fold;
mod guidance;
mod image;
mod index;
mod listed;
mod nameable;
mod query;
mod search;
mod together;
mod vocabulary;

pub use by_country::{ByCountry, InCountry, Lands};
pub use changes::{CrisisLineChange, OrganizationChange, crisis_changes, organization_changes, service_changes};
pub use edition::{Edition, OpenError, QueryError};
pub use exercises::{ExerciseChange, Exercises, Worded, WordsState, exercise_changes};
pub use facet::{AgeBand, Facet, FacetValue};
pub use guidance::{FoundGuidance, FoundReading, Guidance, GuidanceChange, Typos, guidance_changes, words_of};
pub use image::{Records, WriteError, write_image};
pub use query::{Correction, Found, LONGEST_WORDS, Listed, Query};
pub use together::{Addition, TogetherError};
pub use vocabulary::Vocabulary;

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]
mod tests;
