//! Decides whether a bundle is the publishers' and new enough.
//!
//! Signatures, thresholds, hashes and versions are never waived. Expiry alone has a second chance: a person without a
//! network must be able to open the newest edition they have, whatever its age and the clock. So a bundle is verified with
//! the clock first and, if only expiry failed, again at the bundle's own date; it then carries a warning. What keeps an
//! attacker from serving an old edition for ever is [`Seen`]: an older bundle than one this copy has accepted is refused,
//! expired or not. There is no file that notes when the program was last used.

use catalogue_model::{ClockWarning, EditionNumber, Fault};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::{
    bundle::Bundle,
    client::{Client, Versions, WalkError, Walked},
    sigstore::Sigstore,
    trust::{ChannelIdentity, TrustedRoot},
};

/// The path of the one target, the encrypted image. It is the same in every channel, so that nobody can tell from a bundle
/// for whom it is.
pub const TARGET_PATH: &str = "catalogue/edition.age";

/// The most roles whose expiry is waived one after the other: root, timestamp, snapshot and the 33 targets roles that the
/// client visits at most, with room to spare.
const MOST_EXPIRIES: usize = 40;

/// What the publishers sign beside the target (TUF 1.0, section 4.5, `custom`). Signer and verifier share this type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notes {
    /// The SHA-256 of the image, in lower-case hexadecimal.
    pub image_sha256: String,
    /// The day the edition was signed, in UTC.
    pub published_on: Date,
    /// Whether the edition calls itself a preview; the image says so too.
    pub preview: bool,
}

/// A bundle whose metadata and target are the publishers'. Only [`verify`] makes one.
#[derive(Debug)]
pub struct Verified {
    pub(crate) target: Vec<u8>,
    notes: Notes,
    warning: Option<ClockWarning>,
    versions: Versions,
    root: TrustedRoot,
}

/// The newest bundle that this copy has accepted: the floor below which nothing is accepted any more.
#[derive(Clone, Debug)]
pub struct Seen {
    versions: Versions,
    root: TrustedRoot,
}

/// Why a bundle of the right shape was refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum VerifyError {
    /// Some of the keys signed, but not enough of them, or not these bytes.
    #[error("{role} metadata has {found} good signatures where {threshold} are needed")]
    TooFewSignatures {
        /// The role that the keys sign for.
        role: String,
        /// How many signatures are good.
        found: usize,
        /// How many are needed.
        threshold: usize,
    },
    /// It is signed, but by none of the keys that may sign.
    #[error("{role} metadata is signed by none of the trusted keys")]
    ForeignKeys {
        /// The role that the keys sign for.
        role: String,
    },
    /// We have seen a newer version than this one.
    #[error("{role} metadata is version {offered}, but version {seen} was seen before")]
    Rollback {
        /// The role that went back.
        role: String,
        /// The version in the bundle.
        offered: u64,
        /// The version seen before.
        seen: u64,
    },
    /// A file is not the one whose hash or length is signed.
    #[error("a file is not the one that was signed")]
    WrongHash(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The metadata breaks another rule of TUF, or a file is missing.
    #[error("the metadata is not sound")]
    Metadata(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// What is signed beside the target is not understood.
    #[error("the notes beside the target are malformed")]
    Notes(#[source] serde_json::Error),
    /// More roles are past their date than a bundle can have.
    #[error("more than {MOST_EXPIRIES} roles are past their date")]
    Expiries,
}

impl VerifyError {
    /// What a person needs to know of it.
    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::TooFewSignatures { .. } => Fault::TooFewSignatures,
            Self::ForeignKeys { .. } => Fault::ForeignKeys,
            Self::Rollback { .. } => Fault::OlderThanSeen,
            Self::WrongHash(_) => Fault::WrongHash,
            Self::Metadata(_) | Self::Notes(_) | Self::Expiries => Fault::BrokenMetadata,
        }
    }
}

impl Verified {
    /// The number of the edition: the version of the top targets role.
    #[must_use]
    pub fn number(&self) -> EditionNumber {
        EditionNumber(self.versions.edition())
    }

    /// What the publishers signed beside the target.
    #[must_use]
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// What the clock says against the edition.
    #[must_use]
    pub fn warning(&self) -> Option<ClockWarning> {
        self.warning
    }

    /// The floor that this bundle sets for others.
    #[must_use]
    pub fn seen(&self) -> Seen {
        Seen { versions: self.versions.clone(), root: self.root.clone() }
    }

    /// Whether this identity opens the target. Nothing is unpacked.
    #[must_use]
    pub fn is_for(&self, identity: &ChannelIdentity) -> bool {
        let identities = std::iter::once(identity.age() as &dyn age::Identity);
        age::Decryptor::new_buffered(self.target.as_slice()).is_ok_and(|file| file.decrypt(identities).is_ok())
    }

    /// What makes one bundle newer than another.
    pub(crate) fn rank(&self) -> (u64, u64, u64, u64) {
        self.versions.rank()
    }
}

impl Seen {
    /// Refuses what is older in any role.
    ///
    /// Under a newer root that names other keys for the timestamp or the snapshot, the versions of these two count no
    /// longer (TUF 1.0, section 5.3.11): whoever stole such a key may have signed a number that nothing honest comes after.
    /// The versions of the targets roles count all the same, because editors signed each that was seen.
    pub(crate) fn refuse_older(&self, offered: &Versions, root: &TrustedRoot) -> Result<(), VerifyError> {
        let mut floor = self.versions.clone();
        let is_rotated = |role| root.key_ids(role) != self.root.key_ids(role);
        if root.version() > self.root.version() && (is_rotated("timestamp") || is_rotated("snapshot")) {
            (floor.timestamp, floor.snapshot) = (0, 0);
        }
        match offered.older_than(&floor) {
            Some((role, offered, seen)) => Err(VerifyError::Rollback { role, offered, seen }),
            None => Ok(()),
        }
    }

    /// Whether this floor was set by a bundle of the same versions.
    pub(crate) fn is_of(&self, offered: &Verified) -> bool {
        self.versions == offered.versions
    }

    /// Refuses a bundle that is older in any role.
    pub(crate) fn refuse(&self, offered: &Verified) -> Result<(), VerifyError> {
        self.refuse_older(&offered.versions, &offered.root)
    }
}

/// Verifies a bundle from the trusted root to the bytes of the target.
///
/// # Errors
/// When a rule is broken that no clock excuses; see [`VerifyError`].
pub fn verify(
    bundle: &Bundle,
    trusted: &TrustedRoot,
    seen: Option<&Seen>,
    now: Timestamp,
) -> Result<Verified, VerifyError> {
    verify_with(&Sigstore, bundle, trusted, seen, now)
}

fn verify_with(
    client: &impl Client,
    bundle: &Bundle,
    trusted: &TrustedRoot,
    seen: Option<&Seen>,
    now: Timestamp,
) -> Result<Verified, VerifyError> {
    let newest_root = seen.map(|seen| &seen.root).filter(|root| root.version() > trusted.version());
    let walked = walk(client, bundle, newest_root.unwrap_or(trusted), now);
    let (walked, expired) = match (walked, seen) {
        (Err(error), Some(seen)) if newest_root.is_some() => {
            // Keys may have been withdrawn since: a sound bundle from before is older, not forged.
            let (old, _) = walk(client, bundle, trusted, now).map_err(|_| error)?;
            return Err(seen
                .refuse_older(&old.versions, &old.root)
                .err()
                .unwrap_or(VerifyError::ForeignKeys { role: "root".to_owned() }));
        }
        (walked, _) => walked?,
    };
    if let Some(seen) = seen {
        seen.refuse_older(&walked.versions, &walked.root)?;
    }
    let notes: Notes = serde_json::from_value(walked.target.custom).map_err(VerifyError::Notes)?;
    let warning = warning(&notes, expired, now);
    Ok(Verified { target: walked.target.bytes, notes, warning, versions: walked.versions, root: walked.root })
}

/// Walks with the clock and, each time only expiry fails, again at the last moment of the role that ran out.
///
/// Each of these moments was read from metadata whose signatures were good, and each lies before the one tried last; the
/// walk that succeeds found everything else in order.
fn walk(
    client: &impl Client,
    bundle: &Bundle,
    root: &TrustedRoot,
    now: Timestamp,
) -> Result<(Walked, Option<Timestamp>), VerifyError> {
    let mut expired = None;
    for _ in 0..MOST_EXPIRIES {
        match client.walk(bundle, root, expired.unwrap_or(now)) {
            Ok(walked) => return Ok((walked, expired)),
            Err(WalkError::Expired { expires, .. }) => expired = Some(expires),
            Err(WalkError::Refused(error)) => return Err(error),
            Err(error @ WalkError::NotKept(_)) => return Err(VerifyError::Metadata(error.into())),
        }
    }
    Err(VerifyError::Expiries)
}

fn warning(notes: &Notes, expired: Option<Timestamp>, now: Timestamp) -> Option<ClockWarning> {
    match expired {
        Some(expires) => Some(ClockWarning::Expired(day(expires))),
        None if day(now) < notes.published_on => Some(ClockWarning::ClockBeforeEdition),
        None => None,
    }
}

fn day(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

#[cfg(test)]
mod tests;
