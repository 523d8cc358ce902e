//! The publishers' keys, as files in a folder.
//!
//! ```text
//! DIR/private/*.key           Ed25519 private keys (PKCS #8), readable by their owner only
//! DIR/public/*.pub            whose keys they are, so that words can name them
//! DIR/roots/N.root.json       every root since the first, once there is more than one
//! DIR/trust/root.json         the trusted root: what ships in the program
//! DIR/trust/channel.identity  what decrypts the editions of the channel: ships in the program as well
//! ```
//!
//! The keys made here lie in plain files and serve development; those of real publishers lie apart, each behind a
//! passphrase (see [`crate::ceremony`]). Nothing is ever overwritten.

use std::{
    collections::HashMap,
    fs, io,
    num::NonZeroU64,
    path::{Path, PathBuf},
};

use age::secrecy::ExposeSecret;
use catalogue_update::{ChannelIdentity, SizeClasses, Trust, TrustError, TrustedRoot};
use jiff::{Timestamp, ToSpan};
use tough::schema::{KeyHolder, RoleKeys, Root};
use zeroize::Zeroizing;

use super::{
    SignError,
    chain::{ChainError, RootChain},
    key::{KeyError, PrivateKey},
    roles::{SPEC_VERSION, Sources, expiry, seal},
};
use crate::{
    ceremony::{Card, KeyRole, People},
    channel::Channel,
};

/// The folder of private keys within a folder of keys.
const PRIVATE: &str = "private";

/// The folder of what ships in the program.
const TRUST: &str = "trust";

/// Each top role with the stem of its keys' names, how many keys are made, and how many must sign.
const PLAN: [(KeyRole, &str, u8, u64); 4] = [
    (KeyRole::Root, "root", 3, 2),
    (KeyRole::Editor, "editor", 3, 2),
    (KeyRole::Snapshot, "snapshot", 1, 1),
    (KeyRole::Timestamp, "timestamp", 1, 1),
];

/// The keys of publishers and what their readers trust.
#[derive(Clone, Debug)]
pub struct Keys {
    private: Vec<PrivateKey>,
    chain: RootChain,
    /// What ships: one of the chain.
    trusted: TrustedRoot,
    identity: ChannelIdentity,
}

/// Why keys cannot be made or used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeysError {
    /// Keys are never overwritten.
    #[error("{0} is there already, and keys are never overwritten")]
    Exists(PathBuf),
    /// A file or folder cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file or folder cannot be written.
    #[error("cannot write {path}")]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The root or the identity is not sound.
    #[error("the trusted part of the keys is not sound")]
    Trust(#[from] TrustError),
    /// The roots since the first are not whole.
    #[error("the roots are not whole")]
    Chain(#[from] ChainError),
    /// A key cannot be made or used.
    #[error("a key cannot be made or used")]
    Key(#[from] KeyError),
    /// The new root cannot be signed.
    #[error("cannot sign the root")]
    Sign(#[source] SignError),
}

/// Makes new keys and their trusted root, valid for a year, in a folder that does not exist yet.
///
/// # Errors
/// When the folder exists and is not empty, or cannot be written.
pub fn make_keys(folder: &Path, at: Timestamp) -> Result<(), KeysError> {
    let occupied = fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if occupied {
        return Err(KeysError::Exists(folder.to_owned()));
    }
    let fresh = Fresh::make(at)?;
    // Made beside its place and renamed, so that nobody finds half of the keys.
    let mut staging = folder.as_os_str().to_owned();
    staging.push(format!(".making-{}", std::process::id()));
    let staging = PathBuf::from(staging);
    let made = fresh.write(&staging).and_then(|()| {
        fs::rename(&staging, folder).map_err(|source| KeysError::Write { path: folder.to_owned(), source })
    });
    if made.is_err() {
        // Best effort: the error that counts is the first.
        let _ = fs::remove_dir_all(&staging);
    }
    made
}

/// Opens the keys of a folder, or makes them where there are none.
///
/// # Errors
/// When they can be neither opened nor made.
pub fn development_keys(folder: &Path, at: Timestamp) -> Result<Keys, KeysError> {
    if !folder.join(TRUST).exists() {
        match make_keys(folder, at) {
            Ok(()) => {}
            // Another process made them in the meantime.
            Err(_) if folder.join(TRUST).exists() => {}
            Err(error) => return Err(error),
        }
    }
    Keys::open(folder)
}

impl Keys {
    /// Reads the trusted root, the identity and whatever private keys there are.
    ///
    /// # Errors
    /// When a file cannot be read or is malformed.
    pub fn open(folder: &Path) -> Result<Self, KeysError> {
        let trust = Trust::read(&folder.join(TRUST), SizeClasses::shipped())?;
        let chain = RootChain::read(folder, &trust.root)?;
        let private = read_private(&folder.join(PRIVATE))?;
        Ok(Self { private, chain, trusted: trust.root, identity: trust.identity })
    }

    /// Makes keys that live in memory only.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn generate(at: Timestamp) -> Result<Self, KeysError> {
        let fresh = Fresh::make(at)?;
        let identity = ChannelIdentity::new(fresh.identity.to_string().expose_secret())?;
        let chain = RootChain::new([fresh.root])?;
        Ok(Self { private: fresh.private, trusted: chain.newest().clone(), chain, identity })
    }

    /// The same keys without the private ones whose names begin so (`editor-1`, or `root` for all of the root's).
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.private.retain(|key| !key.name().starts_with(name));
        self
    }

    /// What the readers of these publishers trust.
    #[must_use]
    pub fn trust(&self, classes: SizeClasses) -> Trust {
        Trust { root: self.trusted.clone(), identity: self.identity.clone(), classes }
    }

    /// To whom editions of the channel are encrypted.
    #[must_use]
    pub fn recipient(&self) -> age::x25519::Recipient {
        self.identity.recipient()
    }

    /// The public channel.
    #[must_use]
    pub fn channel(&self) -> Channel {
        Channel { name: None, recipient: self.recipient(), identity: Some(self.identity.clone()) }
    }

    pub(crate) fn chain(&self) -> &RootChain {
        &self.chain
    }

    pub(super) fn sources(&self) -> Sources {
        sources(&self.private)
    }
}

/// New keys before they are written.
struct Fresh {
    private: Vec<PrivateKey>,
    cards: Vec<Card>,
    root: Vec<u8>,
    identity: age::x25519::Identity,
}

impl Fresh {
    fn make(at: Timestamp) -> Result<Self, KeysError> {
        let expires = expiry(at, 1.year()).map_err(KeysError::Sign)?;
        let mut root = Root {
            spec_version: SPEC_VERSION.to_owned(),
            consistent_snapshot: true,
            version: NonZeroU64::MIN,
            expires,
            keys: HashMap::new(),
            roles: HashMap::new(),
            _extra: HashMap::new(),
        };
        let (mut private, mut cards) = (Vec::new(), Vec::new());
        for (role, stem, count, threshold) in PLAN {
            let threshold = NonZeroU64::new(threshold).unwrap_or(NonZeroU64::MIN);
            let mut keyids = Vec::new();
            for number in 1..=count {
                let key = PrivateKey::generate(format!("{stem}-{number}"))?;
                let public = key.public()?;
                let id = public.raw_id()?;
                root.keys.insert(id.clone(), public.as_tuf().clone());
                keyids.push(id);
                cards.push(Card::of(&key, role)?);
                private.push(key);
            }
            root.roles.insert(role.in_root(), RoleKeys { keyids, threshold, _extra: HashMap::new() });
        }
        Ok(Self { root: sign_root(root, &private)?, private, cards, identity: age::x25519::Identity::generate() })
    }

    fn write(&self, folder: &Path) -> Result<(), KeysError> {
        let (private, public, trust) = (folder.join(PRIVATE), folder.join(People::FOLDER), folder.join(TRUST));
        for path in [&private, &public, &trust] {
            fs::create_dir_all(path).map_err(|source| KeysError::Write { path: path.clone(), source })?;
        }
        let write = |path: PathBuf, bytes: &[u8], access| {
            write_new(&path, bytes, access).map_err(|source| KeysError::Write { path, source })
        };
        for key in &self.private {
            write(private.join(format!("{}.key", key.name())), key.pkcs8(), Access::Owner)?;
        }
        for card in &self.cards {
            write(public.join(card.file_name()), &card.to_file(), Access::All)?;
        }
        write(trust.join(TrustedRoot::FILE), &self.root, Access::All)?;
        let identity = self.identity.to_string();
        let identity = Zeroizing::new(format!("{}\n", identity.expose_secret()));
        write(trust.join(ChannelIdentity::FILE), identity.as_bytes(), Access::All)
    }
}

fn sign_root(root: Root, private: &[PrivateKey]) -> Result<Vec<u8>, KeysError> {
    let holder = KeyHolder::Root(root.clone());
    seal("root", root, &holder, &sources(private)).map_err(KeysError::Sign)
}

fn sources(private: &[PrivateKey]) -> Sources {
    private.iter().map(|key| Box::new(key.clone()) as Box<dyn tough::key_source::KeySource>).collect()
}

fn read_private(folder: &Path) -> Result<Vec<PrivateKey>, KeysError> {
    let cannot = |path: &Path| {
        let path = path.to_owned();
        move |source| KeysError::Read { path, source }
    };
    let mut private = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot(folder))? {
        let path = entry.map_err(cannot(folder))?.path();
        if path.extension().is_none_or(|extension| extension != "key") {
            continue;
        }
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let pkcs8 = Zeroizing::new(fs::read(&path).map_err(cannot(&path))?);
        private.push(PrivateKey::from_pkcs8(name, pkcs8)?);
    }
    Ok(private)
}

/// Who may read a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Owner,
    All,
}

/// Writes a file that is not there yet. One that cannot be completed is taken away again.
pub(crate) fn write_new(path: &Path, bytes: &[u8], access: Access) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if access == Access::Owner {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = access;
    let mut file = options.open(path)?;
    io::Write::write_all(&mut file, bytes).inspect_err(|_| drop(fs::remove_file(path)))
}
