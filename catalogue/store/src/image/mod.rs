//! The image of an edition: one SQLite database, canonical to the byte.
//!
//! `write` fills it, `read` gives the records back. Compressing, encrypting and signing the bytes is done elsewhere.

pub(crate) mod exercises;
pub(crate) mod finder;
pub(crate) mod guidance;
pub(crate) mod order;
pub(crate) mod read;
mod write;

use std::collections::BTreeSet;

use catalogue_model::{CrisisLine, FinderRecords, Organization, Service, ServiceId};
use rusqlite::{Connection, MAIN_DB};

use crate::{
    Exercises, Guidance,
    connection::{ConnectError, in_memory},
};

/// Tells our images from other databases: "Wymk".
pub(crate) const APPLICATION_ID: i32 = 0x5779_6D6B;
/// The format of the image. There are no migrations: an image of another format is refused.
pub(crate) const FORMAT: i32 = 3;
/// The size of a page in bytes.
pub(crate) const PAGE: u32 = 4096;
/// The tables, with their meaning.
pub(crate) const SCHEMA: &str = concat!(include_str!("schema.sql"), "\n", include_str!("guidance.sql"));
/// The language in which records are written.
pub(crate) const LOCALE: &str = "en";

/// What an edition is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// Organizations. Those that run no service of the edition stay out of it.
    pub organizations: Vec<Organization>,
    /// Services.
    pub services: Vec<Service>,
    /// Crisis lines.
    pub crisis: Vec<CrisisLine>,
    /// Exercises with their words.
    pub exercises: Exercises,
    /// Articles, questions and duties.
    pub guidance: Guidance,
    /// What the finder counts and reads facts by. `None`: the edition has no finder.
    pub finder: Option<FinderRecords>,
    /// Whether the edition says of itself that its facts were not confirmed by telephone.
    pub preview: bool,
}

/// Why no image was written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WriteError {
    /// A record that waits for a reviewer may not enter an edition.
    #[error("{} is on hold and may not enter an edition", .0.as_str())]
    OnHold(ServiceId),
    /// Two records have one id.
    #[error("the id {0} is used twice")]
    Duplicate(String),
    /// A service names an organization that is not among the records.
    #[error("{} names an organization that does not exist", .0.as_str())]
    UnknownOrganization(ServiceId),
    /// An exercise or a module is not sound: what it is, and why.
    #[error("{id} may not enter an edition: {problem}")]
    UnfitExercise {
        /// The id of the exercise or module.
        id: String,
        /// What is wrong with it.
        problem: String,
    },
    /// An article, a question or the duties of a country are not sound: what it is, and why.
    #[error("{id} may not enter an edition: {problem}")]
    UnfitGuidance {
        /// The id, or the country.
        id: String,
        /// What is wrong with it.
        problem: String,
    },
    /// The structure of an exercise, or a record of the finder, could not be written as JSON.
    #[error("a record could not be written as JSON")]
    Json(#[from] serde_json::Error),
    /// SQLite was compiled without a setting that keeps plain text off the disk.
    #[error("SQLite lacks the compile option {0}")]
    Unsafe(&'static str),
    /// SQLite could not write the image.
    #[error("the image could not be written")]
    Sqlite(#[from] rusqlite::Error),
}

impl From<ConnectError> for WriteError {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::Unsafe(option) => Self::Unsafe(option),
            ConnectError::Sqlite(error) => Self::Sqlite(error),
        }
    }
}

/// Writes the image: the same bytes for the same records, whatever their order.
///
/// Terms of a closed vocabulary are sets: they come back in the order of the vocabulary, each once. Organizations that run
/// no service of the edition, and websites that only services outside it state, stay out.
///
/// # Errors
/// When a record is on hold, an id is used twice, an organization is missing, an exercise or a text is not sound, or SQLite fails.
pub fn write_image(records: &Records) -> Result<Vec<u8>, WriteError> {
    refuse_unfit(records)?;
    records.exercises.refuse_unfit()?;
    records.guidance.refuse_unfit(records)?;
    let mut connection = empty_image()?;
    let transaction = connection.transaction()?;
    write::write(&transaction, records)?;
    exercises::write(&transaction, &records.exercises)?;
    guidance::write(&transaction, &records.guidance)?;
    finder::write(&transaction, records.finder.as_ref())?;
    transaction.commit()?;
    Ok(connection.serialize(MAIN_DB)?.to_vec())
}

fn empty_image() -> Result<Connection, WriteError> {
    let connection = in_memory()?;
    connection.pragma_update(None, "page_size", PAGE)?;
    connection.pragma_update(None, "encoding", "UTF-8")?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", FORMAT)?;
    connection.execute_batch(SCHEMA)?;
    Ok(connection)
}

fn refuse_unfit(records: &Records) -> Result<(), WriteError> {
    let mut organizations = BTreeSet::new();
    for organization in &records.organizations {
        if !organizations.insert(&organization.id) {
            return Err(WriteError::Duplicate(organization.id.as_str().to_owned()));
        }
    }
    let mut services = BTreeSet::new();
    for service in &records.services {
        if !service.is_public() {
            return Err(WriteError::OnHold(service.id.clone()));
        }
        if !services.insert(&service.id) {
            return Err(WriteError::Duplicate(service.id.as_str().to_owned()));
        }
        if service.organization.as_ref().is_some_and(|id| !organizations.contains(id)) {
            return Err(WriteError::UnknownOrganization(service.id.clone()));
        }
    }
    Ok(())
}
