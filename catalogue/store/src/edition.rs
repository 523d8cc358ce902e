//! An edition, open in memory.

use catalogue_model::{CountryCode, CrisisLine, Organization, Service, ServiceId};

use crate::{Found, Query, Vocabulary};

/// Why an image was not opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// SQLite was compiled without a setting that keeps plain text off the disk.
    #[error("SQLite lacks the compile option {0}")]
    Unsafe(&'static str),
    /// The bytes are no image of ours, or one of another format.
    #[error("the image is not of this format")]
    OtherFormat,
    /// The image breaks one of its own rules.
    #[error("the image is broken: {0}")]
    Broken(&'static str),
    /// SQLite could not read the image.
    #[error("the image could not be read")]
    Sqlite(#[from] rusqlite::Error),
}

/// Why a question was not answered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QueryError {
    /// The image breaks one of its own rules.
    #[error("the image is broken: {0}")]
    Broken(&'static str),
    /// SQLite could not answer.
    #[error("the question could not be answered")]
    Sqlite(#[from] rusqlite::Error),
}

/// An edition, open in memory and ready for every page and filter.
#[derive(Debug)]
pub struct Edition {}

impl Edition {
    /// Opens an image.
    ///
    /// # Errors
    /// When the bytes are not a sound image of this format.
    pub fn open(image: Vec<u8>) -> Result<Self, OpenError> {
        let _ = image;
        todo!()
    }

    /// Builds the index for search in memory, unless it is there. Takes a moment: call it in the background.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn build_index(&self) -> Result<(), QueryError> {
        todo!()
    }

    /// Whether the index for search is there.
    #[must_use]
    pub fn is_indexed(&self) -> bool {
        todo!()
    }

    /// Whether the edition says of itself that its facts were not confirmed by telephone.
    #[must_use]
    pub fn is_preview(&self) -> bool {
        todo!()
    }

    /// How many services it holds.
    #[must_use]
    pub fn service_count(&self) -> usize {
        todo!()
    }

    /// Finds services. Builds the index first if words were typed and it is not there yet.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn search(&self, query: &Query, vocabulary: &Vocabulary) -> Result<Found, QueryError> {
        let _ = (query, vocabulary);
        todo!()
    }

    /// One service with all its facts, and the organization that runs it.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn service(&self, id: &ServiceId) -> Result<Option<(Service, Option<Organization>)>, QueryError> {
        let _ = id;
        todo!()
    }

    /// The crisis lines of a country: emergency first, then as [`catalogue_model::CrisisPurpose`] lists them.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn crisis_lines(&self, country: CountryCode) -> Result<Vec<CrisisLine>, QueryError> {
        let _ = country;
        todo!()
    }

    /// The countries that have crisis lines, by code.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn crisis_countries(&self) -> Result<Vec<CountryCode>, QueryError> {
        todo!()
    }
}
