//! What a copy of the program trusts: the publishers' root, and the identity of its channel.
//!
//! Both are data that come from outside this crate: a shipped program has them compiled in, a publisher reads them from a
//! folder. The publishers' keys are not made here.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use age::{secrecy::ExposeSecret as _, x25519};
use sigstore_tuf::TrustedMetadataSet;
use zeroize::Zeroizing;

use crate::size::SizeClasses;

/// Root metadata (TUF 1.0, section 5.2) that is trusted because of how it came here.
#[derive(Clone, PartialEq, Eq)]
pub struct TrustedRoot {
    bytes: Vec<u8>,
    version: u64,
    /// The ids of the keys of each top role.
    key_ids: BTreeMap<&'static str, BTreeSet<String>>,
}

/// The top roles of TUF 1.0.
const ROLES: [&str; 4] = ["root", "targets", "snapshot", "timestamp"];

/// The secret half of a channel (an age X25519 identity). For the public channel it ships in the program: there it keeps
/// scanners and onlookers out, not a person who has the program.
#[derive(Clone)]
pub struct ChannelIdentity(x25519::Identity);

/// Everything by which bundles are judged.
#[derive(Clone, Debug)]
pub struct Trust {
    /// The publishers' keys.
    pub root: TrustedRoot,
    /// What decrypts the editions of our channel.
    pub identity: ChannelIdentity,
    /// The sizes that a bundle may have.
    pub classes: SizeClasses,
}

/// Why something cannot be trusted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TrustError {
    /// The root is not root metadata, or not signed by its own keys.
    #[error("the trusted root is not sound")]
    Root(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The identity is not an age X25519 identity.
    #[error("the channel identity is malformed: {0}")]
    Identity(&'static str),
    /// A file cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

impl TrustedRoot {
    /// The name of the root among the files of a trust folder.
    pub const FILE: &str = "root.json";

    /// Takes root metadata, which must be signed by a threshold of its own keys.
    ///
    /// # Errors
    /// When it is not.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Result<Self, TrustError> {
        let bytes = bytes.into();
        let trusted = TrustedMetadataSet::from_root(&bytes).map_err(|error| TrustError::Root(error.into()))?;
        let root = trusted.root();
        let ids = |role| root.role(role).map(|keys| keys.keyids.iter().cloned().collect()).unwrap_or_default();
        Ok(Self { version: root.version, key_ids: ROLES.map(|role| (role, ids(role))).into(), bytes })
    }

    /// A root that no client will look at.
    #[cfg(test)]
    pub(crate) fn untested() -> Self {
        Self { bytes: Vec::new(), version: 1, key_ids: BTreeMap::new() }
    }

    /// The bytes of the metadata file.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The ids of the keys that may sign for a top role.
    pub(crate) fn key_ids(&self, role: &str) -> Option<&BTreeSet<String>> {
        self.key_ids.get(role)
    }

    /// Its version.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }
}

impl std::fmt::Debug for TrustedRoot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TrustedRoot").field("version", &self.version).finish_non_exhaustive()
    }
}

impl ChannelIdentity {
    /// The name of the identity among the files of a trust folder.
    pub const FILE: &str = "channel.identity";

    /// Reads the text form, `AGE-SECRET-KEY-1…`.
    ///
    /// # Errors
    /// When the text is none.
    pub fn new(text: &str) -> Result<Self, TrustError> {
        text.trim().parse().map(Self).map_err(TrustError::Identity)
    }

    /// A new one.
    #[must_use]
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// The text form.
    #[must_use]
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The public half, which publishers encrypt to.
    #[must_use]
    pub fn recipient(&self) -> x25519::Recipient {
        self.0.to_public()
    }

    /// As the age library takes it.
    #[must_use]
    pub fn age(&self) -> &x25519::Identity {
        &self.0
    }
}

/// Says nothing: a secret has no business in a log.
impl std::fmt::Debug for ChannelIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ChannelIdentity")
    }
}

impl Trust {
    /// Takes root metadata and the text of an identity.
    ///
    /// # Errors
    /// When one of the two is malformed.
    pub fn new(root: &[u8], identity: &str, classes: SizeClasses) -> Result<Self, TrustError> {
        Ok(Self { root: TrustedRoot::new(root)?, identity: ChannelIdentity::new(identity)?, classes })
    }

    /// Reads the two files of a trust folder.
    ///
    /// # Errors
    /// When one cannot be read or is malformed.
    pub fn read(folder: &Path, classes: SizeClasses) -> Result<Self, TrustError> {
        let read = |name: &str| {
            let path = folder.join(name);
            std::fs::read(&path).map_err(|source| TrustError::Read { path, source })
        };
        let identity = read(ChannelIdentity::FILE)?;
        let identity = std::str::from_utf8(&identity).map_err(|_| TrustError::Identity("it is not text"))?;
        Self::new(&read(TrustedRoot::FILE)?, identity, classes)
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use age::secrecy::ExposeSecret;

    use super::{ChannelIdentity, TrustedRoot};

    #[test]
    fn a_root_that_nobody_signed_is_not_trusted() {
        for bytes in ["", "{}", r#"{"signed":{"_type":"root"},"signatures":[]}"#] {
            TrustedRoot::new(bytes).unwrap_err();
        }
    }

    #[test]
    fn an_identity_does_not_show_its_secret() {
        let text = age::x25519::Identity::generate().to_string();
        let identity = ChannelIdentity::new(&format!("{}\n", text.expose_secret())).unwrap();
        assert_eq!(format!("{identity:?}"), "ChannelIdentity");
        ChannelIdentity::new("AGE-SECRET-KEY-1").unwrap_err();
    }
}
