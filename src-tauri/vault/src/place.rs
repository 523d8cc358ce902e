//! Where the one file of a vault lies, seen from here: something that is read and replaced whole.
//!
//! The program's own place writes beside the file, flushes and renames; that is not this crate's affair.

use std::{
    error::Error,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// A place for one file.
pub trait Place: Send {
    /// The whole content, or nothing when there is no file. A reader may stop one byte after [`crate::LONGEST`].
    ///
    /// # Errors
    /// When there is a file and it cannot be read.
    fn read(&self) -> Result<Option<Vec<u8>>, PlaceError>;

    /// Puts a new content in the place of the old one, so that a cut at any moment leaves one of the two.
    ///
    /// # Errors
    /// When the content is not on the disk. The old one still is.
    fn replace(&self, content: &[u8]) -> Result<(), PlaceError>;

    /// Removes the file. That there is none is no fault.
    ///
    /// # Errors
    /// When the file is still there.
    fn remove(&self) -> Result<(), PlaceError>;
}

/// Why a place did not do what it was asked for. It still has what it had.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PlaceError {
    /// The disk, or the person's share of it, is full.
    #[error("there is no room for the vault")]
    NoRoom(#[source] Box<dyn Error + Send + Sync>),
    /// The folder or the file cannot be written.
    #[error("the vault cannot be written")]
    NotWritable(#[source] Box<dyn Error + Send + Sync>),
    /// There is a file, and it cannot be read.
    #[error("the vault cannot be read")]
    NotReadable(#[source] Box<dyn Error + Send + Sync>),
}

/// A place in memory, for tests and previews: nothing of it is ever on a disk. Clones are the same place.
#[derive(Clone, Default)]
pub struct MemoryPlace(Arc<Mutex<Option<Vec<u8>>>>);

impl MemoryPlace {
    /// A place without a file.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A place in which this file lies.
    #[must_use]
    pub fn holding(content: Vec<u8>) -> Self {
        Self(Arc::new(Mutex::new(Some(content))))
    }

    fn content(&self) -> MutexGuard<'_, Option<Vec<u8>>> {
        // A content is put in its place in one step, so a panic elsewhere cannot have left half of one.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for MemoryPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryPlace").finish_non_exhaustive()
    }
}

impl Place for MemoryPlace {
    fn read(&self) -> Result<Option<Vec<u8>>, PlaceError> {
        Ok(self.content().clone())
    }

    fn replace(&self, content: &[u8]) -> Result<(), PlaceError> {
        *self.content() = Some(content.to_vec());
        Ok(())
    }

    fn remove(&self) -> Result<(), PlaceError> {
        *self.content() = None;
        Ok(())
    }
}
