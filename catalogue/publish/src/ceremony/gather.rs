//! Signatures: making one key's, and judging those that came.
//!
//! A signature counts when its key is asked for the role and made it of exactly these bytes. Everything else is a fault
//! with the name of the role and the key; nothing is skipped in silence.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use super::{DraftError, KeyRole, OpenDraft, Signers, ToSign, open_draft::SIGNATURES};
use crate::{
    hash::sha256,
    sign::{DetachedSignature, KeyError, KeyId, PrivateKey, PublicKey, Signed, Sources},
};

/// The signatures of a draft.
#[derive(Debug, Default)]
pub struct Gathered {
    good: BTreeMap<(&'static str, KeyId), DetachedSignature>,
    /// What is wrong with the others.
    pub faults: Vec<SignatureError>,
}

/// What is wrong with a signature, or with signing.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// The file is no signature.
    #[error("{path} is no signature file; take it out of the draft")]
    Malformed {
        /// The file.
        path: PathBuf,
    },
    /// It is for a role that this draft has not.
    #[error("{path} signs the role {role:?}, which this draft does not have; take it out of the draft")]
    OtherRole {
        /// The file.
        path: PathBuf,
        /// The role.
        role: String,
    },
    /// The key may not sign the role.
    #[error("{key} signed the role {role}, but the root does not ask this key for it; take {path} out of the draft")]
    Foreign {
        /// The file.
        path: PathBuf,
        /// The role.
        role: &'static str,
        /// The key.
        key: String,
    },
    /// The same key's signature lies there twice.
    #[error("{key} signed the role {role} twice; take {path} out of the draft")]
    Duplicate {
        /// The second file.
        path: PathBuf,
        /// The role.
        role: &'static str,
        /// The key.
        key: String,
    },
    /// It was made of other bytes, of an earlier draft for example.
    #[error("{key} signed another draft of the role {role}; take {path} out and ask them to sign this draft")]
    OtherDraft {
        /// The file.
        path: PathBuf,
        /// The role.
        role: &'static str,
        /// The key.
        key: String,
    },
    /// It is wrong.
    #[error("the signature of the role {role} by {key} is wrong; take {path} out and ask them to sign again")]
    Wrong {
        /// The file.
        path: PathBuf,
        /// The role.
        role: &'static str,
        /// The key.
        key: String,
    },
    /// Too few of the keys signed.
    #[error("the role {role} has {have} of {need} signatures by the {who}; one of {left} must still sign")]
    Missing {
        /// The role.
        role: &'static str,
        /// Whose keys.
        who: String,
        /// How many signed.
        have: usize,
        /// How many must sign.
        need: u64,
        /// Who can still sign.
        left: String,
    },
    /// A key that signs nothing here was to sign.
    #[error("the key {key} signs nothing in this draft; {asked} can")]
    NotAsked {
        /// The key.
        key: String,
        /// The keys that can sign.
        asked: String,
    },
    /// The key does not work.
    #[error("the key does not work")]
    Key(#[from] KeyError),
    /// The signature cannot be written.
    #[error("cannot write {path}")]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
}

/// Signs every role of the draft for which the key is asked, and writes a file for each.
///
/// # Errors
/// When the key is asked for none, or a file cannot be written.
pub fn sign(draft: &OpenDraft, key: &PrivateKey) -> Result<Vec<PathBuf>, SignatureError> {
    let id = key.public()?.id();
    let mut written = Vec::new();
    for to_sign in draft.to_sign.iter().filter(|to_sign| to_sign.asks(&id)) {
        let signature = key.sign(to_sign.role, &to_sign.bytes)?;
        // A signature holds text alone, which always serialises.
        let mut file = serde_json::to_vec_pretty(&signature).unwrap_or_default();
        file.push(b'\n');
        let path = draft.folder.join(SIGNATURES).join(format!("{}.{}.json", to_sign.role, id.as_str()));
        let made = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, file));
        made.map_err(|source| SignatureError::Write { path: path.clone(), source })?;
        written.push(path);
    }
    if written.is_empty() {
        let asked: Vec<KeyId> = draft.to_sign.iter().flat_map(ToSign::keys).cloned().collect();
        let name = format!("{} ({})", key.name(), id.short());
        return Err(SignatureError::NotAsked {
            key: name,
            asked: draft.people.names(asked.iter().collect::<std::collections::BTreeSet<_>>()),
        });
    }
    Ok(written)
}

/// Reads and judges every signature file of a draft.
///
/// # Errors
/// When the folder or a file cannot be read.
pub fn gather(draft: &OpenDraft) -> Result<Gathered, DraftError> {
    let folder = draft.folder.join(SIGNATURES);
    let cannot = |path: &Path| {
        let path = path.to_owned();
        move |source| DraftError::Read { path, source }
    };
    let mut paths = Vec::new();
    for entry in fs::read_dir(&folder).map_err(cannot(&folder))? {
        paths.push(entry.map_err(cannot(&folder))?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let mut gathered = Gathered::default();
    for path in paths {
        let bytes = fs::read(&path).map_err(cannot(&path))?;
        // People read the name of the file, not where their draft lies.
        let shown = Path::new(SIGNATURES).join(path.file_name().unwrap_or_default());
        if let Err(fault) = gathered.take(draft, shown, &bytes) {
            gathered.faults.push(fault);
        }
    }
    Ok(gathered)
}

impl Gathered {
    fn take(&mut self, draft: &OpenDraft, path: PathBuf, bytes: &[u8]) -> Result<(), SignatureError> {
        let parsed: Result<DetachedSignature, _> = serde_json::from_slice(bytes);
        let Ok(signature) = parsed else { return Err(SignatureError::Malformed { path }) };
        let Some(to_sign) = draft.to_sign.iter().find(|to_sign| to_sign.role == signature.role) else {
            return Err(SignatureError::OtherRole { path, role: signature.role });
        };
        let (role, key) = (to_sign.role, draft.people.name(&signature.keyid));
        let asked = Some(&signature.keyid).filter(|id| to_sign.asks(id)).and_then(|id| draft.keys.get(id));
        let Some(public) = asked else { return Err(SignatureError::Foreign { path, role, key }) };
        let place = (role, signature.keyid.clone());
        if self.good.contains_key(&place) {
            return Err(SignatureError::Duplicate { path, role, key });
        }
        if signature.sha256 != sha256(&to_sign.bytes) {
            return Err(SignatureError::OtherDraft { path, role, key });
        }
        if !public.verifies(&to_sign.bytes, &signature.sig) {
            return Err(SignatureError::Wrong { path, role, key });
        }
        self.good.insert(place, signature);
        Ok(())
    }

    /// Those of a group of keys who signed a role.
    #[must_use]
    pub fn have<'a>(&self, role: &'static str, signers: &'a Signers) -> Vec<&'a KeyId> {
        signers.keys.iter().filter(|id| self.good.contains_key(&(role, (*id).clone()))).collect()
    }

    /// Those of a group of keys who have not signed a role and still can.
    #[must_use]
    pub fn left<'a>(&self, draft: &OpenDraft, role: &'static str, signers: &'a Signers) -> Vec<&'a KeyId> {
        let have = self.have(role, signers);
        signers.keys.iter().filter(|id| !have.contains(id) && !draft.lost.contains(id)).collect()
    }

    /// What is still missing, for each role and group of keys.
    #[must_use]
    pub fn missing(&self, draft: &OpenDraft) -> Vec<SignatureError> {
        let groups =
            draft.to_sign.iter().flat_map(|to_sign| to_sign.signers.iter().map(|signers| (to_sign.role, signers)));
        groups
            .filter_map(|(role, signers)| {
                let have = self.have(role, signers).len();
                let enough = u64::try_from(have).is_ok_and(|have| have >= signers.need);
                let left = draft.people.names(self.left(draft, role, signers));
                let who = signers.who.clone();
                (!enough).then_some(SignatureError::Missing { role, who, have, need: signers.need, left })
            })
            .collect()
    }

    /// Refuses a draft whose signatures are not all good, or not enough.
    ///
    /// # Errors
    /// With the first fault, or the first role that is not signed by enough.
    pub fn complete(mut self, draft: &OpenDraft) -> Result<Self, SignatureError> {
        let faults = std::mem::take(&mut self.faults);
        match faults.into_iter().chain(self.missing(draft)).next() {
            Some(fault) => Err(fault),
            None => Ok(self),
        }
    }

    /// The good signatures of a role, for the signing library.
    pub(super) fn sources(&self, draft: &OpenDraft, role: &str) -> Sources {
        let good = self.good.iter().filter(|((signed, _), _)| *signed == role);
        let signed = good.filter_map(|((_, id), signature)| {
            let key: PublicKey = draft.keys.get(id)?.clone();
            Some(Box::new(Signed { key, signature: signature.clone() }) as Box<dyn tough::key_source::KeySource>)
        });
        signed.collect()
    }
}

impl ToSign {
    /// Every key that is asked for this role.
    pub fn keys(&self) -> impl Iterator<Item = &KeyId> {
        self.signers.iter().flat_map(|signers| &signers.keys)
    }

    /// Whether this key is asked.
    #[must_use]
    pub fn asks(&self, id: &KeyId) -> bool {
        self.keys().any(|key| key == id)
    }

    /// Which kind of key signs this role.
    #[must_use]
    pub fn key_role(&self) -> KeyRole {
        if self.role == "root" { KeyRole::Root } else { KeyRole::Editor }
    }
}
