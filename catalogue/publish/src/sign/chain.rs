//! Every root since the first (TUF 1.0, section 5.3): what lets a copy of any age follow to the newest keys.
//!
//! A chain is read from a folder or made in memory, and is whole or refused: each root signed by enough keys of the one
//! before it and of its own. Whether a root is past its date is for others to judge.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use catalogue_update::{TrustError, TrustedRoot};
use tough::schema::{Root, Signed};

/// The folder of roots within a folder of keys.
pub(crate) const ROOTS: &str = "roots";

/// All roots, from version 1 to the newest, without a gap.
#[derive(Clone, Debug)]
pub struct RootChain {
    earlier: Vec<TrustedRoot>,
    newest: TrustedRoot,
    newest_role: Signed<Root>,
}

/// Why roots are no chain.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ChainError {
    /// There is no root at all.
    #[error("there is no root; `catalogue-publish root new` prepares the first")]
    None,
    /// A version is missing.
    #[error(
        "root {missing} is missing below root {next}; copy {missing}.root.json into the folder {ROOTS}: \
         readers who have an older root need every one after it"
    )]
    Gap {
        /// The version that is not there.
        missing: u64,
        /// The next one that is.
        next: u64,
    },
    /// A root is not sound, or not signed by its own keys.
    #[error("root {version} is not signed as it must be; take it from the last published edition")]
    Root {
        /// Its place in the chain.
        version: u64,
        /// Why.
        source: TrustError,
    },
    /// A root is not understood by the signing side.
    #[error("root {version} is malformed; take it from the last published edition")]
    Malformed {
        /// Its place in the chain.
        version: u64,
        /// Why.
        source: serde_json::Error,
    },
    /// A root is not signed by enough keys of the one before it.
    #[error("root {version} is not signed by enough keys of root {}; take it from the last published edition", version - 1)]
    NotFollowing {
        /// Its version.
        version: u64,
    },
    /// The root that ships is not one of the chain.
    #[error("the trusted root is none of the roots in the folder {ROOTS}; copy the newest of these over it")]
    Elsewhere,
    /// A file or folder cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl RootChain {
    /// Takes the roots' files, in any order.
    ///
    /// # Errors
    /// When they are no chain from version 1.
    pub fn new(files: impl IntoIterator<Item = Vec<u8>>) -> Result<Self, ChainError> {
        let mut roots = BTreeMap::new();
        for bytes in files {
            let version = claimed_version(&bytes);
            let root = TrustedRoot::new(bytes).map_err(|source| ChainError::Root { version, source })?;
            roots.insert(root.version(), root);
        }
        for (expected, version) in (1..).zip(roots.keys()) {
            if expected != *version {
                return Err(ChainError::Gap { missing: expected, next: *version });
            }
        }
        let mut earlier: Vec<TrustedRoot> = roots.into_values().collect();
        let newest = earlier.pop().ok_or(ChainError::None)?;
        let mut before: Option<Signed<Root>> = None;
        for root in earlier.iter().chain([&newest]) {
            let role = read(root)?;
            if before.is_some_and(|before| before.signed.verify_role(&role).is_err()) {
                return Err(ChainError::NotFollowing { version: root.version() });
            }
            before = Some(role);
        }
        let newest_role = before.ok_or(ChainError::None)?;
        Ok(Self { earlier, newest, newest_role })
    }

    /// Reads the chain of a folder of keys. Where it has no folder of roots, the trusted root is the first and only one.
    ///
    /// # Errors
    /// When a file cannot be read or the roots are no chain.
    pub fn read(folder: &Path, trusted: &TrustedRoot) -> Result<Self, ChainError> {
        let roots = folder.join(ROOTS);
        let mut files = Vec::new();
        if roots.exists() {
            let cannot = |source| ChainError::Read { path: roots.clone(), source };
            for entry in fs::read_dir(&roots).map_err(cannot)? {
                let path = entry.map_err(cannot)?.path();
                if path.to_string_lossy().ends_with(".root.json") {
                    files.push(fs::read(&path).map_err(|source| ChainError::Read { path, source })?);
                }
            }
        } else {
            files.push(trusted.as_bytes().to_vec());
        }
        let chain = Self::new(files)?;
        if chain.iter().any(|root| root == trusted) { Ok(chain) } else { Err(ChainError::Elsewhere) }
    }

    /// The chain with one more root.
    ///
    /// # Errors
    /// When it does not follow.
    pub fn and(&self, root: Vec<u8>) -> Result<Self, ChainError> {
        Self::new(self.iter().map(|root| root.as_bytes().to_vec()).chain([root]))
    }

    /// The newest root.
    #[must_use]
    pub fn newest(&self) -> &TrustedRoot {
        &self.newest
    }

    /// All roots, the first one first.
    pub fn iter(&self) -> impl Iterator<Item = &TrustedRoot> {
        self.earlier.iter().chain([&self.newest])
    }

    /// The newest root, as the signing side reads it.
    pub(crate) fn role(&self) -> &Root {
        &self.newest_role.signed
    }

    /// The roots as entries of a bundle.
    pub(crate) fn files(&self) -> impl Iterator<Item = (String, Vec<u8>)> {
        self.iter().map(|root| (file_name(root.version()), root.as_bytes().to_vec()))
    }
}

/// The name of a root's file (TUF 1.0, section 6.2).
pub(crate) fn file_name(version: u64) -> String {
    format!("{version}.root.json")
}

fn read(root: &TrustedRoot) -> Result<Signed<Root>, ChainError> {
    let version = root.version();
    serde_json::from_slice(root.as_bytes()).map_err(|source| ChainError::Malformed { version, source })
}

/// The version that a file says it has, for the words of an error.
fn claimed_version(bytes: &[u8]) -> u64 {
    let file: Option<serde_json::Value> = serde_json::from_slice(bytes).ok();
    file.and_then(|file| file.pointer("/signed/version")?.as_u64()).unwrap_or_default()
}
