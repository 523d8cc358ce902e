//! What can go wrong with a vault as a whole, one enum for each thing that is tried.
//!
//! No variant says which byte was wrong or what stood in the vault.

use rusqlite::ErrorCode;

use crate::PlaceError;

/// Why a vault was not made. There is none now, unless there was one before.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CreateError {
    /// A file is there already. It was left alone.
    #[error("there is a vault already")]
    AlreadyThere,
    /// The place did not take it.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// SQLite or the cipher failed: the computer is out of memory, or the program was compiled otherwise than it should be.
    #[error("the vault could not be made")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Why a vault was not opened. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UnlockError {
    /// There is no file.
    #[error("there is no vault")]
    Nothing,
    /// The passphrase is another one. The few bytes that decide over it being damaged looks the same.
    #[error("the passphrase does not fit")]
    WrongPassphrase,
    /// The file does not begin as a vault does: something else lies in its place.
    #[error("the file is no vault")]
    NotAVault,
    /// The file is shorter than it was: a copy that was not finished.
    #[error("the vault is cut off")]
    CutOff,
    /// The file was changed by something other than this program.
    #[error("the vault is damaged")]
    Damaged,
    /// A newer version of this program wrote it. It was left alone.
    #[error("the vault has version {version}, which is newer than this program")]
    Newer {
        /// What the vault says.
        version: u32,
    },
    /// The file is larger than any that this program writes.
    #[error("the vault is too large")]
    TooLarge,
    /// The place could not be read.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// SQLite failed: the computer is out of memory, or the program was compiled otherwise than it should be.
    #[error("the vault could not be opened")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Why a question was not answered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AskError {
    /// SQLite failed, or what stands in the vault breaks its rules.
    #[error("the vault could not answer")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<rusqlite::Error> for AskError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Internal(error.into())
    }
}

/// Why a change was not made. Memory and disk are as before, and the same call may be tried again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ChangeError {
    /// Another window changed, erased or re-keyed the file since this one read it. Opening it again shows what is there.
    #[error("the vault was changed elsewhere")]
    ChangedElsewhere,
    /// The vault holds as much as it may: something has to be forgotten first.
    #[error("the vault is full")]
    Full,
    /// The place did not take it.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// SQLite or the cipher failed: the computer is out of memory.
    #[error("the vault could not be changed")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl From<rusqlite::Error> for ChangeError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            _ => Self::Internal(error.into()),
        }
    }
}

impl From<AskError> for ChangeError {
    fn from(error: AskError) -> Self {
        match error {
            AskError::Internal(error) => Self::Internal(error),
        }
    }
}

/// Why a passphrase was not changed. The old one still opens the vault.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RekeyError {
    /// The old passphrase, asked for once more, is another one.
    #[error("the old passphrase does not fit")]
    WrongPassphrase,
    /// The new file was not written.
    #[error(transparent)]
    Change(#[from] ChangeError),
}
