//! The seam round the TUF client library: what we ask of it, in our own words.
//!
//! The library is young and changes often. Whatever takes its place implements [`Client`] and nothing else changes. The
//! policy on expiry and on older bundles is not its concern; see [`crate::verify`].

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::{bundle::Bundle, trust::TrustedRoot, verify::VerifyError};

/// Walks the TUF client workflow (TUF 1.0, section 5) once, over the files of a bundle, at a fixed time.
pub(crate) trait Client {
    /// Verifies everything from the trusted root to the bytes of the target.
    fn walk(&self, bundle: &Bundle, root: &TrustedRoot, at: Timestamp) -> Result<Walked, WalkError>;
}

/// What a walk found; all of it is signed and matches its hashes.
#[derive(Debug)]
pub(crate) struct Walked {
    /// The newest root.
    pub(crate) root: TrustedRoot,
    /// The version of each role.
    pub(crate) versions: Versions,
    /// The bytes of the target.
    pub(crate) target: Vec<u8>,
    /// What the publishers wrote beside the target.
    pub(crate) custom: serde_json::Value,
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
#[derive(Debug)]
pub(crate) enum WalkError {
    /// A role is signed well, but past its date.
    Expired {
        /// The end of its validity; always before the time of the walk.
        expires: Timestamp,
    },
    /// Something that no clock can excuse.
    Refused(VerifyError),
}

impl From<VerifyError> for WalkError {
    fn from(error: VerifyError) -> Self {
        Self::Refused(error)
    }
}
