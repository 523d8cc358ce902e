//! The image of an edition: one SQLite database, canonical to the byte.

use catalogue_model::{CrisisLine, Organization, Service, ServiceId};

/// What an edition is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// Organizations.
    pub organizations: Vec<Organization>,
    /// Services.
    pub services: Vec<Service>,
    /// Crisis lines.
    pub crisis: Vec<CrisisLine>,
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
    /// SQLite could not write the image.
    #[error("the image could not be written")]
    Sqlite(#[from] rusqlite::Error),
}

/// Writes the image: the same bytes for the same records, whatever their order.
///
/// # Errors
/// When a record is on hold, an id is used twice, an organization is missing, or SQLite fails.
pub fn write_image(records: &Records) -> Result<Vec<u8>, WriteError> {
    let _ = records;
    todo!()
}
