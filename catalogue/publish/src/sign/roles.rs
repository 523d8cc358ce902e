//! The TUF roles of an edition (TUF 1.0, section 4), made and sealed with `tough`.
//!
//! The top targets role lists no target itself; it delegates `catalogue/*` to the role `catalogue`, terminating, so that
//! other targets can later have other keys. In this release both have the same editors. What is signed is the canonical
//! form (OLPC canonical JSON); what is published is canonical too, so that the same signatures make the same file. Who
//! holds the keys, and whether a signature was made here or came in a file, makes no difference.

use std::{
    collections::{BTreeMap, HashMap},
    num::NonZeroU64,
};

use aws_lc_rs::rand::SystemRandom;
use catalogue_update::{Notes, TARGET_PATH};
use jiff::{Span, Timestamp, ToSpan, tz::TimeZone};
use olpc_cjson::CanonicalFormatter;
use serde::Serialize;
use sha2::{Digest, Sha256};
use tough::{
    TargetName,
    editor::signed::SignedRole,
    key_source::KeySource,
    schema::{
        DelegatedRole, DelegatedTargets, Delegations, Hashes, KeyHolder, Metafile, PathPattern, PathSet, Role,
        RoleType, Root, Snapshot, Target, Targets, Timestamp as TimestampRole,
    },
};

use super::{Draft, Keys, Quorum, SignError, chain::RootChain};
use crate::hash::sha256;

/// The version of the specification that the roles follow.
pub(crate) const SPEC_VERSION: &str = "1.0.0";

/// The delegated role for the catalogue.
pub(crate) const CATALOGUE: &str = "catalogue";

/// The targets that the delegated role may sign for.
const CATALOGUE_PATHS: &str = "catalogue/*";

/// A list of key sources, as the signing library takes it.
pub(crate) type Sources = Vec<Box<dyn KeySource>>;

/// What the editors sign.
#[derive(Clone, Debug)]
pub(crate) struct EditorRoles {
    pub(crate) targets: Targets,
    pub(crate) catalogue: DelegatedTargets,
}

impl EditorRoles {
    /// The roles of an encrypted target, under the root whose editors are to sign. Valid for three months.
    pub(crate) fn new(draft: &Draft, root: &Root) -> Result<Self, SignError> {
        let expires = expiry(draft.at, 3.months())?;
        let mut targets = Targets::new(SPEC_VERSION.to_owned(), draft.number, expires);
        targets.delegations = Some(delegations(root)?);
        Ok(Self { targets, catalogue: catalogue(draft, expires)? })
    }

    /// Who may sign the delegated role.
    pub(crate) fn delegations(&self) -> Delegations {
        self.targets.delegations.clone().unwrap_or_default()
    }
}

/// The two roles that the editors signed, as they are published.
#[derive(Clone, Debug)]
pub(crate) struct EditorFiles {
    pub(crate) number: NonZeroU64,
    pub(crate) targets: Vec<u8>,
    pub(crate) catalogue: Vec<u8>,
}

/// From when, and under which version, the online roles speak.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Online {
    pub(crate) version: NonZeroU64,
    pub(crate) at: Timestamp,
}

/// Signs every role of a draft and returns the files of its bundle by their names.
pub(super) fn sign(draft: &Draft, keys: &Keys, quorum: Quorum) -> Result<BTreeMap<String, Vec<u8>>, SignError> {
    let root = keys.chain().role();
    let roles = EditorRoles::new(draft, root)?;
    let (root, delegations) = holders(root, &roles.delegations(), quorum);
    let (root, sources) = (KeyHolder::Root(root), keys.sources());
    let files = EditorFiles {
        number: draft.number,
        catalogue: seal(CATALOGUE, roles.catalogue, &KeyHolder::Delegations(delegations), &sources)?,
        targets: seal("targets", roles.targets, &root, &sources)?,
    };
    // The development keys sign everything at one moment, so every role has the edition's number.
    let online = Online { version: draft.number, at: draft.at };
    bundle_files(&files, &draft.target, keys.chain(), &root, online, &sources)
}

/// Makes and signs the online roles, which say that there is nothing newer for two weeks, and names every file.
pub(crate) fn bundle_files(
    editors: &EditorFiles,
    target: &[u8],
    chain: &RootChain,
    holder: &KeyHolder,
    online: Online,
    sources: &Sources,
) -> Result<BTreeMap<String, Vec<u8>>, SignError> {
    let expires = expiry(online.at, 14.days())?;
    let mut snapshot = Snapshot::new(SPEC_VERSION.to_owned(), online.version, expires);
    snapshot.meta.insert("targets.json".to_owned(), pin(&editors.targets, editors.number));
    snapshot.meta.insert(format!("{CATALOGUE}.json"), pin(&editors.catalogue, editors.number));
    let snapshot = seal("snapshot", snapshot, holder, sources)?;

    let mut timestamp = TimestampRole::new(SPEC_VERSION.to_owned(), online.version, expires);
    timestamp.meta.insert("snapshot.json".to_owned(), pin(&snapshot, online.version));
    let timestamp = seal("timestamp", timestamp, holder, sources)?;

    // With consistent snapshots, versions and hashes stand in the names (TUF 1.0, section 6.2).
    let number = editors.number;
    let mut files: BTreeMap<String, Vec<u8>> = chain.files().collect();
    files.insert(format!("{number}.targets.json"), editors.targets.clone());
    files.insert(format!("{number}.{CATALOGUE}.json"), editors.catalogue.clone());
    files.insert(format!("{}.snapshot.json", online.version), snapshot);
    files.insert("timestamp.json".to_owned(), timestamp);
    files.insert(target_file_name(target), target.to_vec());
    Ok(files)
}

/// Signs a role with those of the sources that the holder lists for it, and returns its file.
pub(crate) fn seal<R: Role>(
    name: &'static str,
    role: R,
    holder: &KeyHolder,
    sources: &Sources,
) -> Result<Vec<u8>, SignError> {
    let cannot = |source: Box<dyn std::error::Error + Send + Sync>| SignError::Role { role: name, source };
    let signed = pollster::block_on(SignedRole::new(role, holder, sources, &SystemRandom::new()));
    let signed = signed.map_err(|error| cannot(error.into()))?;
    // The library lists signatures in no order.
    let mut signatures = signed.signed().signatures.clone();
    signatures.sort_by(|one, other| one.keyid.cmp(&other.keyid));
    #[derive(Serialize)]
    struct File<'a, R> {
        signatures: Vec<tough::schema::Signature>,
        signed: &'a R,
    }
    canonical(&File { signatures, signed: &signed.signed().signed }).map_err(|error| cannot(error.into()))
}

/// The canonical form: keys sorted, no spaces. This is what is signed.
pub(crate) fn canonical(value: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, CanonicalFormatter::new()))?;
    Ok(bytes)
}

/// The end of a role's validity. TUF dates have whole seconds (TUF 1.0, section 4.2.1).
pub(crate) fn expiry(at: Timestamp, span: Span) -> Result<Timestamp, SignError> {
    let at = Timestamp::from_second(at.as_second()).map_err(SignError::Expiry)?;
    at.to_zoned(TimeZone::UTC).checked_add(span).map(|end| end.timestamp()).map_err(SignError::Expiry)
}

/// Who may sign the top roles and the delegated one. Waiving lowers what the signing library asks for, not what is
/// published.
fn holders(root: &Root, delegations: &Delegations, quorum: Quorum) -> (Root, Delegations) {
    let (mut root, mut delegations) = (root.clone(), delegations.clone());
    if quorum == Quorum::Waived {
        root.roles.values_mut().for_each(|role| role.threshold = NonZeroU64::MIN);
        delegations.roles.iter_mut().for_each(|role| role.threshold = NonZeroU64::MIN);
    }
    (root, delegations)
}

/// The delegation of the catalogue to the editors whom the root names for targets.
pub(crate) fn delegations(root: &Root) -> Result<Delegations, SignError> {
    let editors = root.roles.get(&RoleType::Targets).cloned().ok_or(SignError::NoEditors)?;
    let keys = root.keys.iter().filter(|(id, _)| editors.keyids.contains(id));
    let paths = PathPattern::new(CATALOGUE_PATHS);
    let paths = paths.map_err(|source| SignError::Role { role: CATALOGUE, source: source.into() })?;
    Ok(Delegations {
        keys: keys.map(|(id, key)| (id.clone(), key.clone())).collect(),
        roles: vec![DelegatedRole {
            name: CATALOGUE.to_owned(),
            keyids: editors.keyids,
            threshold: editors.threshold,
            paths: PathSet::Paths(vec![paths]),
            terminating: true,
            targets: None,
        }],
    })
}

/// The role that lists the target with its hash, its length and its notes.
fn catalogue(draft: &Draft, expires: Timestamp) -> Result<DelegatedTargets, SignError> {
    let mut targets = Targets::new(SPEC_VERSION.to_owned(), draft.number, expires);
    targets.delegations = None;
    targets.add_target(target_name()?, target(&draft.target, &draft.notes)?);
    Ok(DelegatedTargets { name: CATALOGUE.to_owned(), targets })
}

pub(crate) fn target_name() -> Result<TargetName, SignError> {
    let name = TargetName::new(TARGET_PATH);
    name.map_err(|source| SignError::Role { role: CATALOGUE, source: source.into() })
}

/// The entry of an encrypted target.
pub(crate) fn target(bytes: &[u8], notes: &Notes) -> Result<Target, SignError> {
    let notes = serde_json::to_value(notes).map_err(SignError::Notes)?;
    Ok(Target {
        length: length(bytes),
        hashes: hashes(bytes),
        custom: serde_json::from_value(notes).map_err(SignError::Notes)?,
        _extra: HashMap::new(),
    })
}

/// The entry of a role in the snapshot or the timestamp.
fn pin(file: &[u8], version: NonZeroU64) -> Metafile {
    Metafile { length: Some(length(file)), hashes: Some(hashes(file)), version, _extra: HashMap::new() }
}

/// With consistent snapshots the hash stands before the file's name, within its folder (TUF 1.0, section 6.2).
pub(crate) fn target_file_name(target: &[u8]) -> String {
    let (folder, name) = TARGET_PATH.rsplit_once('/').unwrap_or_default();
    format!("targets/{folder}/{}.{name}", sha256(target))
}

fn hashes(bytes: &[u8]) -> Hashes {
    Hashes { sha256: Sha256::digest(bytes).to_vec().into(), _extra: HashMap::new() }
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
