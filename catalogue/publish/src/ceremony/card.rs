//! What is public of a key, on a card beside the key file: its owner's name for it, its role, its id and the public key.
//!
//! Names are for the publishers among themselves. They stand in drafts and in folders of keys, never in an edition.

use std::{
    collections::BTreeMap,
    fmt, fs, io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use tough::schema::RoleType;

use crate::sign::{KeyError, KeyId, PrivateKey, PublicKey};

/// What a key may sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyRole {
    /// Whose keys count.
    Root,
    /// What an edition holds.
    Editor,
    /// Which versions belong together.
    Snapshot,
    /// Which snapshot is the newest.
    Timestamp,
}

impl KeyRole {
    /// Every role, the most careful first.
    pub const ALL: [Self; 4] = [Self::Root, Self::Editor, Self::Snapshot, Self::Timestamp];

    /// Its name on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Root => "root",
            Self::Editor => "editor",
            Self::Snapshot => "snapshot",
            Self::Timestamp => "timestamp",
        }
    }

    /// Reads the name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// How the root metadata calls it.
    pub(crate) fn in_root(self) -> RoleType {
        match self {
            Self::Root => RoleType::Root,
            Self::Editor => RoleType::Targets,
            Self::Snapshot => RoleType::Snapshot,
            Self::Timestamp => RoleType::Timestamp,
        }
    }
}

impl fmt::Display for KeyRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// What is public of a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// What its owner calls it.
    pub name: String,
    /// What it may sign.
    pub role: KeyRole,
    /// Its id.
    pub keyid: KeyId,
    /// The public key.
    pub key: PublicKey,
}

/// Why a card cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CardError {
    /// A file or folder cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file is no card.
    #[error("{path} is no public key file; `catalogue-publish keygen` writes one beside each key")]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Why.
        source: serde_json::Error,
    },
    /// The name would not be a file's name, or not stand on one line.
    #[error("the name in {path} is no name for a key; ask its owner for the file again")]
    Name {
        /// The file.
        path: PathBuf,
    },
    /// The id is not the key's.
    #[error("the key id in {path} is not that of the key in it; ask its owner for the file again")]
    WrongId {
        /// The file.
        path: PathBuf,
    },
}

impl Card {
    /// How the files of cards end.
    pub const EXTENSION: &str = "pub";

    /// The card of a private key.
    ///
    /// # Errors
    /// When the library does not take the key.
    pub fn of(key: &PrivateKey, role: KeyRole) -> Result<Self, KeyError> {
        let public = key.public()?;
        Ok(Self { name: key.name().to_owned(), role, keyid: public.id(), key: public })
    }

    /// Reads a card and checks its id.
    ///
    /// # Errors
    /// When the file is none.
    pub fn read(path: &Path) -> Result<Self, CardError> {
        let bytes = fs::read(path).map_err(|source| CardError::Read { path: path.to_owned(), source })?;
        let card: Self =
            serde_json::from_slice(&bytes).map_err(|source| CardError::Malformed { path: path.to_owned(), source })?;
        if !is_name(&card.name) {
            return Err(CardError::Name { path: path.to_owned() });
        }
        if card.key.id() == card.keyid { Ok(card) } else { Err(CardError::WrongId { path: path.to_owned() }) }
    }

    /// The file of the card.
    #[must_use]
    pub fn to_file(&self) -> Vec<u8> {
        // A card holds text alone, which always serialises.
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// The name of its file among the cards of others: `anna.3f2a9c01.pub`.
    pub(crate) fn file_name(&self) -> String {
        format!("{}.{}.{}", self.name, self.keyid.short(), Self::EXTENSION)
    }

    /// `anna (3f2a9c01)`.
    #[must_use]
    pub fn named(&self) -> String {
        format!("{} ({})", self.name, self.keyid.short())
    }
}

/// Whether a text can name a key: what it can be is also a good name for a file.
pub(super) fn is_name(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.bytes().all(plain)
}

/// The cards of everybody, by key id.
#[derive(Clone, Debug, Default)]
pub struct People(BTreeMap<KeyId, Card>);

impl People {
    /// The folder of cards within a folder of keys, and within a draft.
    pub const FOLDER: &str = "public";

    /// Reads every card of a folder; a folder that is not there holds none.
    ///
    /// # Errors
    /// When a file cannot be read or is no card.
    pub fn read(folder: &Path) -> Result<Self, CardError> {
        let mut people = Self::default();
        if !folder.exists() {
            return Ok(people);
        }
        let cannot = |source| CardError::Read { path: folder.to_owned(), source };
        for entry in fs::read_dir(folder).map_err(cannot)? {
            let path = entry.map_err(cannot)?.path();
            if path.extension().is_some_and(|extension| extension == Card::EXTENSION) {
                people.add(Card::read(&path)?);
            }
        }
        Ok(people)
    }

    /// Adds a card.
    pub fn add(&mut self, card: Card) {
        self.0.insert(card.keyid.clone(), card);
    }

    /// Every card.
    pub fn cards(&self) -> impl Iterator<Item = &Card> {
        self.0.values()
    }

    /// The card of a key.
    #[must_use]
    pub fn card(&self, id: &KeyId) -> Option<&Card> {
        self.0.get(id)
    }

    /// The key in words: `anna (3f2a9c01)`, or its id where nobody said a name.
    #[must_use]
    pub fn name(&self, id: &KeyId) -> String {
        self.card(id).map_or_else(|| format!("the key {}", id.short()), Card::named)
    }

    /// Several keys in words, by name.
    #[must_use]
    pub fn names<'a>(&self, ids: impl IntoIterator<Item = &'a KeyId>) -> String {
        let mut names: Vec<String> = ids.into_iter().map(|id| self.name(id)).collect();
        names.sort();
        names.join(", ")
    }
}
