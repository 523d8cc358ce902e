//! The seam round the TUF client library: what we ask of it, in our own words.
//!
//! The library is young and changes often. Whatever takes its place fills [`crate::sigstore`] anew, and nothing else
//! changes: a bundle is walked, and the program for the conformance suite runs, in the words of this module. The policy on
//! expiry and on older bundles is not its concern; see [`crate::verify`].

use std::{collections::BTreeMap, error::Error, io};

use jiff::Timestamp;

use crate::{bundle::Bundle, trust::TrustedRoot, verify::VerifyError};

/// Where metadata and targets come from. What it gives is untrusted.
pub trait Repository: Send + Sync {
    /// The metadata file of that name, or nothing where there is none. Never reads more than `longest` bytes.
    ///
    /// # Errors
    /// When the file is longer, or it cannot be known whether there is one.
    fn metadata(&self, name: &str, longest: u64) -> Result<Option<Vec<u8>>, RepositoryError>;

    /// The target at that path, with the hash before its name where snapshots are consistent (TUF 1.0, section 5.7.3).
    ///
    /// # Errors
    /// When the target is longer than `longest`, or it cannot be known whether there is one.
    fn target(&self, path: &str, longest: u64) -> Result<Option<Vec<u8>>, RepositoryError>;
}

/// Why a repository gave no answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RepositoryError {
    /// There is more than may be read.
    #[error("{name} is longer than {longest} bytes")]
    TooLong {
        /// The file.
        name: String,
        /// The most that may be read.
        longest: u64,
    },
    /// Nobody could say whether the file exists.
    #[error("{name} cannot be read")]
    Unreadable {
        /// The file.
        name: String,
        /// Why.
        source: Box<dyn Error + Send + Sync>,
    },
}

/// Keeps what was verified between two walks, byte for byte as it came. What it gives back is verified again.
pub trait Shelf: Send + Sync {
    /// What was kept under that name.
    ///
    /// # Errors
    /// When something is there but cannot be read.
    fn read(&self, name: Keepsake<'_>) -> io::Result<Option<Vec<u8>>>;

    /// Keeps these bytes in place of those before, wholly or not at all.
    ///
    /// # Errors
    /// When they could not be kept.
    fn keep(&self, name: Keepsake<'_>, bytes: &[u8]) -> io::Result<()>;
}

/// What a [`Shelf`] keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keepsake<'a> {
    /// A metadata file under the name of its role, without version; a delegated role's name is percent-encoded.
    Metadata(&'a str),
    /// A target under its TUF path, which may hold anything.
    Target(&'a str),
}

/// Walks the TUF client workflow (TUF 1.0, section 5) once, over the files of a bundle, at a fixed time.
pub(crate) trait Client {
    /// Verifies everything from the trusted root to the bytes of the target.
    fn walk(&self, bundle: &Bundle, root: &TrustedRoot, at: Timestamp) -> Result<Walked, WalkError>;
}

/// A target whose bytes are the signed ones.
#[derive(Debug)]
pub struct Taken {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What the publishers wrote beside the target.
    pub custom: serde_json::Value,
}

/// What a walk found; all of it is signed and matches its hashes.
#[derive(Debug)]
pub(crate) struct Walked {
    /// The newest root.
    pub(crate) root: TrustedRoot,
    /// The version of each role.
    pub(crate) versions: Versions,
    /// The target.
    pub(crate) target: Taken,
}

/// The versions of a bundle's metadata.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Versions {
    pub(crate) root: u64,
    pub(crate) timestamp: u64,
    pub(crate) snapshot: u64,
    /// Each targets role by its name: the top one (`targets`) and those it delegates to.
    pub(crate) targets: BTreeMap<String, u64>,
}

impl Versions {
    /// The first role in which `self` is older than `floor`, with the offered and the seen version. A targets role that
    /// has gone counts as version 0 (TUF 1.0, section 5.5.4).
    pub(crate) fn older_than(&self, floor: &Self) -> Option<(String, u64, u64)> {
        let top = [
            ("root", self.root, floor.root),
            ("timestamp", self.timestamp, floor.timestamp),
            ("snapshot", self.snapshot, floor.snapshot),
        ];
        let top = top.into_iter().map(|(role, offered, seen)| (role.to_owned(), offered, seen));
        let targets = floor
            .targets
            .iter()
            .map(|(role, seen)| (role.clone(), self.targets.get(role).copied().unwrap_or_default(), *seen));
        top.chain(targets).find(|(_, offered, seen)| offered < seen)
    }

    /// The version of the top targets role: the number of the edition.
    pub(crate) fn edition(&self) -> u64 {
        self.targets.get("targets").copied().unwrap_or_default()
    }

    /// What makes one bundle newer than another. The root comes first, so that keys which were withdrawn cannot outbid
    /// the keys that took their place.
    pub(crate) fn rank(&self) -> (u64, u64, u64, u64) {
        (self.root, self.edition(), self.snapshot, self.timestamp)
    }
}

/// Why a walk ended early.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WalkError {
    /// A role is signed well, but past its date.
    #[error("{role} metadata expired on {expires}")]
    Expired {
        /// The role.
        role: String,
        /// The end of its validity; always before the time of the walk.
        expires: Timestamp,
    },
    /// Something that no clock can excuse.
    #[error(transparent)]
    Refused(#[from] VerifyError),
    /// What was verified could not be kept.
    #[error("what was verified cannot be kept")]
    NotKept(#[source] io::Error),
}
