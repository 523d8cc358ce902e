//! A draft: a folder in which several people's signatures gather.
//!
//! ```text
//! DRAFT/roles/*.json        what is signed, byte for byte: targets and catalogue, or the next root
//! DRAFT/target.age          an edition's encrypted image
//! DRAFT/root.json           the root whose keys are asked; absent for the very first root
//! DRAFT/lost.json           for a root: the keys that cannot sign any more
//! DRAFT/public/*.pub        whose keys they are
//! DRAFT/summary.txt         what the preparing person saw
//! DRAFT/signatures/*.json   one file for each role and key
//! ```
//!
//! Nothing in it is secret. Whoever opens it checks it again: the roles are canonical and say what an edition's roles say,
//! and the target is the one that they name. The summary is words and proves nothing.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use catalogue_update::{Notes, TrustError, TrustedRoot};
use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use tough::schema::{DelegatedTargets, Root, Signed, Targets};

use super::{CardError, KeyRole, People, RootError, root};
use crate::sign::{EditorRoles, KeyId, PublicKey, RootChain, SignError, roles};

pub(super) const ROLES: &str = "roles";
pub(super) const TARGET: &str = "target.age";
pub(super) const SUMMARY: &str = "summary.txt";
pub(super) const LOST: &str = "lost.json";
pub(super) const SIGNATURES: &str = "signatures";

/// A draft that was read and checked.
#[derive(Clone, Debug)]
pub struct OpenDraft {
    /// Its folder.
    pub folder: PathBuf,
    /// What it becomes.
    pub contents: Contents,
    /// What is to be signed, and by whom.
    pub to_sign: Vec<ToSign>,
    /// Whose keys they are.
    pub people: People,
    /// The keys that cannot sign any more.
    pub lost: Vec<KeyId>,
    /// The preparing person's words.
    pub summary: String,
    pub(super) keys: BTreeMap<KeyId, PublicKey>,
}

/// What a draft becomes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Contents {
    /// An edition.
    Edition(Box<EditionContents>),
    /// The next root, or the first.
    Root(Box<RootContents>),
}

/// An edition that is not signed yet.
#[derive(Clone, Debug)]
pub struct EditionContents {
    pub(super) roles: EditorRoles,
    pub(super) root: TrustedRoot,
    /// What is signed beside the target.
    pub notes: Notes,
    /// The encrypted image.
    pub target: Vec<u8>,
}

/// A root that is not signed yet.
#[derive(Clone, Debug)]
pub struct RootContents {
    pub(super) next: Root,
    pub(super) before: Option<Root>,
}

/// A role that people sign.
#[derive(Clone, Debug)]
pub struct ToSign {
    /// The role.
    pub role: &'static str,
    /// Its canonical form: what is signed.
    pub bytes: Vec<u8>,
    /// Its version.
    pub version: u64,
    /// The end of its validity.
    pub expires: Timestamp,
    /// Who must sign; for a root, two groups of keys that may overlap.
    pub signers: Vec<Signers>,
}

/// A group of keys of which some must sign.
#[derive(Clone, Debug)]
pub struct Signers {
    /// Whose keys, in words.
    pub who: String,
    /// The keys.
    pub keys: Vec<KeyId>,
    /// How many of them must sign.
    pub need: u64,
}

/// Why a draft cannot be written or is not one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DraftError {
    /// There is something at its place.
    #[error("{0} is there already; name a folder that is not there yet")]
    Exists(PathBuf),
    /// A file or folder cannot be read.
    #[error("cannot read {path}; is the draft whole?")]
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
    /// A file is malformed.
    #[error("{path} is malformed; ask whoever prepared the draft to prepare it again")]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Why.
        source: serde_json::Error,
    },
    /// A role is not in the form in which it is signed.
    #[error("{path} is not in canonical form; do not sign it, and ask whoever prepared the draft what changed it")]
    NotCanonical {
        /// The file.
        path: PathBuf,
    },
    /// The target is not the one that the role names.
    #[error(
        "target.age is not the file whose hash stands in the catalogue role; do not sign it, and copy the draft again"
    )]
    WrongTarget,
    /// The roles say something that an edition's roles do not say.
    #[error("{0}; do not sign it, and ask whoever prepared the draft")]
    Inconsistent(&'static str),
    /// The root beside the roles is not sound.
    #[error("root.json in the draft is not sound; copy the draft again")]
    Root(#[source] TrustError),
    /// The next root breaks a rule.
    #[error("the root in the draft breaks a rule")]
    Rule(#[from] RootError),
    /// A card is not sound.
    #[error("a public key file in the draft cannot be used")]
    Card(#[from] CardError),
    /// The roles cannot be made.
    #[error("the roles cannot be made")]
    Roles(#[from] SignError),
}

impl OpenDraft {
    /// Reads a draft and checks everything that is signed.
    ///
    /// # Errors
    /// When a file is missing or malformed, or the roles are not those of an edition or a root.
    pub fn read(folder: &Path) -> Result<Self, DraftError> {
        let people = People::read(&folder.join(People::FOLDER))?;
        let summary = fs::read(folder.join(SUMMARY)).map(|bytes| printable(&bytes)).unwrap_or_default();
        let (contents, lost) = if folder.join(ROLES).join("root.json").exists() {
            let lost = folder.join(LOST);
            let lost = if lost.exists() { parse(&lost)? } else { Vec::new() };
            (Contents::Root(Box::new(RootContents::read(folder)?)), lost)
        } else {
            (Contents::Edition(Box::new(EditionContents::read(folder)?)), Vec::new())
        };
        let (to_sign, keys) = match &contents {
            Contents::Edition(edition) => edition.to_sign()?,
            Contents::Root(root) => root.to_sign()?,
        };
        Ok(Self { folder: folder.to_owned(), contents, to_sign, people, lost, summary, keys })
    }

    /// The edition, if it is one.
    #[must_use]
    pub fn edition(&self) -> Option<&EditionContents> {
        match &self.contents {
            Contents::Edition(edition) => Some(edition),
            Contents::Root(_) => None,
        }
    }

    /// The root, if it is one.
    #[must_use]
    pub fn root(&self) -> Option<&RootContents> {
        match &self.contents {
            Contents::Root(root) => Some(root),
            Contents::Edition(_) => None,
        }
    }
}

type Asked = (Vec<ToSign>, BTreeMap<KeyId, PublicKey>);

impl EditionContents {
    fn read(folder: &Path) -> Result<Self, DraftError> {
        let roles = folder.join(ROLES);
        let targets: Targets = parse(&roles.join("targets.json"))?;
        let catalogue: Targets = parse(&roles.join("catalogue.json"))?;
        let target = read(&folder.join(TARGET))?;
        let root = TrustedRoot::new(read(&folder.join(TrustedRoot::FILE))?).map_err(DraftError::Root)?;
        let name = roles::target_name()?;
        let listed = catalogue.targets.get(&name).filter(|_| catalogue.targets.len() == 1);
        let listed =
            listed.ok_or(DraftError::Inconsistent("the catalogue role lists something else than the catalogue"))?;
        let notes = serde_json::to_value(&listed.custom).and_then(serde_json::from_value);
        let notes: Notes =
            notes.map_err(|source| DraftError::Malformed { path: roles.join("catalogue.json"), source })?;
        if *listed != roles::target(&target, &notes)? {
            return Err(DraftError::WrongTarget);
        }
        let catalogue = DelegatedTargets { name: roles::CATALOGUE.to_owned(), targets: catalogue };
        let edition = Self { roles: EditorRoles { targets, catalogue }, root, notes, target };
        edition.check()?;
        Ok(edition)
    }

    /// What is signed is what [`EditorRoles`] would say, and nothing else.
    fn check(&self) -> Result<(), DraftError> {
        let (targets, catalogue) = (&self.roles.targets, &self.roles.catalogue.targets);
        let wrong = DraftError::Inconsistent;
        if targets.version != catalogue.version || targets.expires != catalogue.expires {
            return Err(wrong("the targets and the catalogue role are not of one edition"));
        }
        if !targets.targets.is_empty() || catalogue.delegations.is_some() {
            return Err(wrong("the targets role lists targets, or the catalogue role delegates"));
        }
        if !targets._extra.is_empty() || !catalogue._extra.is_empty() {
            return Err(wrong("a role says more than a role of ours says"));
        }
        if targets.delegations != Some(roles::delegations(&self.trusted()?)?) {
            return Err(wrong("the targets role gives the catalogue to others than the editors of the root"));
        }
        Ok(())
    }

    pub(super) fn trusted(&self) -> Result<Root, DraftError> {
        read_root(&self.root)
    }

    /// The number of the edition.
    #[must_use]
    pub fn number(&self) -> u64 {
        self.roles.targets.version.get()
    }

    /// Whether it is to be signed under the newest root of a chain.
    #[must_use]
    pub fn is_under(&self, chain: &RootChain) -> bool {
        self.root == *chain.newest()
    }

    /// The version of the root whose editors sign it.
    #[must_use]
    pub fn root_version(&self) -> u64 {
        self.root.version()
    }

    fn to_sign(&self) -> Result<Asked, DraftError> {
        let root = self.trusted()?;
        let editors = signers("editors".to_owned(), &root, KeyRole::Editor);
        let to_sign = |role, bytes| ToSign {
            role,
            bytes,
            version: self.number(),
            expires: self.roles.targets.expires,
            signers: vec![editors.clone()],
        };
        let asked = vec![
            to_sign("targets", canonical(&self.roles.targets)?),
            to_sign(roles::CATALOGUE, canonical(&self.roles.catalogue)?),
        ];
        Ok((asked, public_keys([&root])))
    }
}

impl RootContents {
    fn read(folder: &Path) -> Result<Self, DraftError> {
        let next: Root = parse(&folder.join(ROLES).join("root.json"))?;
        let before = folder.join(TrustedRoot::FILE);
        let before = if before.exists() {
            let trusted = TrustedRoot::new(read(&before)?).map_err(DraftError::Root)?;
            Some(read_root(&trusted)?)
        } else {
            None
        };
        root::check(&next)?;
        let version = before.as_ref().map_or(0, |before| before.version.get());
        if next.version.get() != version.saturating_add(1) {
            return Err(DraftError::Inconsistent("the next root does not have the next version"));
        }
        Ok(Self { next, before })
    }

    /// Its version.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.next.version.get()
    }

    fn to_sign(&self) -> Result<Asked, DraftError> {
        let roots = || self.before.iter().chain([&self.next]);
        let root = ToSign {
            role: "root",
            bytes: canonical(&self.next)?,
            version: self.version(),
            expires: self.next.expires,
            signers: roots()
                .map(|root| signers(format!("keys of root {}", root.version), root, KeyRole::Root))
                .collect(),
        };
        Ok((vec![root], public_keys(roots())))
    }
}

fn signers(who: String, root: &Root, role: KeyRole) -> Signers {
    let listed = root.roles.get(&role.in_root());
    Signers {
        who,
        keys: listed.into_iter().flat_map(|role| role.keyids.iter().map(KeyId::of)).collect(),
        // A role that is not there cannot be signed at all.
        need: listed.map_or(u64::MAX, |role| role.threshold.get()),
    }
}

fn public_keys<'a>(roots: impl IntoIterator<Item = &'a Root>) -> BTreeMap<KeyId, PublicKey> {
    let keys = roots.into_iter().flat_map(|root| &root.keys);
    keys.map(|(id, key)| (KeyId::of(id), PublicKey::new(key.clone()))).collect()
}

pub(super) fn canonical(value: &impl Serialize) -> Result<Vec<u8>, DraftError> {
    roles::canonical(value).map_err(|source| DraftError::Malformed { path: PathBuf::from(ROLES), source })
}

pub(super) fn read_root(root: &TrustedRoot) -> Result<Root, DraftError> {
    let parsed: serde_json::Result<Signed<Root>> = serde_json::from_slice(root.as_bytes());
    let parsed = parsed.map_err(|source| DraftError::Malformed { path: TrustedRoot::FILE.into(), source })?;
    Ok(parsed.signed)
}

fn read(path: &Path) -> Result<Vec<u8>, DraftError> {
    fs::read(path).map_err(|source| DraftError::Read { path: path.to_owned(), source })
}

/// Reads a file that must be in canonical form, so that what was read is what is signed.
fn parse<T: DeserializeOwned + Serialize>(path: &Path) -> Result<T, DraftError> {
    let bytes = read(path)?;
    let malformed = |source| DraftError::Malformed { path: path.to_owned(), source };
    let value: T = serde_json::from_slice(&bytes).map_err(malformed)?;
    if roles::canonical(&value).map_err(malformed)? == bytes {
        Ok(value)
    } else {
        Err(DraftError::NotCanonical { path: path.to_owned() })
    }
}

/// Text from somebody else, without what could make a terminal show something else.
fn printable(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).chars().filter(|character| *character == '\n' || !character.is_control()).collect()
}
