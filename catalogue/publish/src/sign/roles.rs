//! The TUF roles of an edition (TUF 1.0, section 4), made and signed with `tough`.
//!
//! The top targets role lists no target itself; it delegates `catalogue/*` to the role `catalogue`, terminating, so that
//! other targets can later have other keys. In this release both have the same editors. The root is made once, with the
//! keys; here it is only carried along.

use std::{
    collections::{BTreeMap, HashMap},
    num::NonZeroU64,
};

use aws_lc_rs::rand::SystemRandom;
use catalogue_update::TARGET_PATH;
use jiff::{Span, Timestamp, ToSpan, tz::TimeZone};
use sha2::{Digest, Sha256};
use tough::{
    TargetName,
    editor::signed::SignedRole,
    key_source::KeySource,
    schema::{
        DelegatedRole, DelegatedTargets, Delegations, Hashes, KeyHolder, Metafile, PathPattern, PathSet, Role,
        RoleType, Root, Snapshot, Target, Targets, Timestamp as TimestampRole,
        decoded::{Decoded, Hex},
    },
};

use super::{Draft, Keys, Quorum, SignError};
use crate::hash::sha256;

/// The version of the specification that the roles follow.
pub(super) const SPEC_VERSION: &str = "1.0.0";

/// The delegated role for the catalogue.
const CATALOGUE: &str = "catalogue";

/// The targets that the delegated role may sign for.
const CATALOGUE_PATHS: &str = "catalogue/*";

/// Signs every role of an edition and returns the files of its bundle by their names.
pub(super) async fn sign(draft: &Draft, keys: &Keys, quorum: Quorum) -> Result<BTreeMap<String, Vec<u8>>, SignError> {
    let root = &keys.root().signed;
    let delegations = delegations(root)?;
    let (root_holder, delegations_holder) = holders(root, &delegations, quorum);
    let signing = Signing(keys.sources());
    // Three months for what editors sign offline; two weeks for what says that there is nothing newer.
    let (editors, online) = (expiry(draft.at, 3.months())?, expiry(draft.at, 14.days())?);

    let catalogue = signing.sign(CATALOGUE, catalogue(draft, editors)?, &delegations_holder).await?;

    let mut targets = Targets::new(SPEC_VERSION.to_owned(), draft.number, editors);
    targets.delegations = Some(delegations);
    let targets = signing.sign("targets", targets, &root_holder).await?;

    let mut snapshot = Snapshot::new(SPEC_VERSION.to_owned(), draft.number, online);
    snapshot.meta.insert("targets.json".to_owned(), pin(&targets));
    snapshot.meta.insert(format!("{CATALOGUE}.json"), pin(&catalogue));
    let snapshot = signing.sign("snapshot", snapshot, &root_holder).await?;

    let mut timestamp = TimestampRole::new(SPEC_VERSION.to_owned(), draft.number, online);
    timestamp.meta.insert("snapshot.json".to_owned(), pin(&snapshot));
    let timestamp = signing.sign("timestamp", timestamp, &root_holder).await?;

    Ok(BTreeMap::from([
        (root.filename(true), keys.root_bytes().to_vec()),
        file(&targets),
        file(&catalogue),
        file(&snapshot),
        file(&timestamp),
        (target_file_name(&draft.target), draft.target.clone()),
    ]))
}

/// The end of a role's validity. TUF dates have whole seconds (TUF 1.0, section 4.2.1).
pub(super) fn expiry(at: Timestamp, span: Span) -> Result<Timestamp, SignError> {
    let at = Timestamp::from_second(at.as_second()).map_err(SignError::Expiry)?;
    at.to_zoned(TimeZone::UTC).checked_add(span).map(|end| end.timestamp()).map_err(SignError::Expiry)
}

/// The keys that are there.
struct Signing(Vec<Box<dyn KeySource>>);

impl Signing {
    /// Signs a role with those of the keys that the holder lists for it.
    async fn sign<R: Role>(&self, name: &'static str, role: R, holder: &KeyHolder) -> Result<SignedRole<R>, SignError> {
        let signed = SignedRole::new(role, holder, &self.0, &SystemRandom::new()).await;
        signed.map_err(|source| SignError::Role { role: name, source: source.into() })
    }
}

/// Who may sign the top roles and the delegated one. Waiving lowers what the signing library asks for, not what is
/// published.
fn holders(root: &Root, delegations: &Delegations, quorum: Quorum) -> (KeyHolder, KeyHolder) {
    let (mut root, mut delegations) = (root.clone(), delegations.clone());
    if quorum == Quorum::Waived {
        root.roles.values_mut().for_each(|role| role.threshold = NonZeroU64::MIN);
        delegations.roles.iter_mut().for_each(|role| role.threshold = NonZeroU64::MIN);
    }
    (KeyHolder::Root(root), KeyHolder::Delegations(delegations))
}

/// The delegation of the catalogue to the editors whom the root names for targets.
fn delegations(root: &Root) -> Result<Delegations, SignError> {
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
    let name = TargetName::new(TARGET_PATH);
    let name = name.map_err(|source| SignError::Role { role: CATALOGUE, source: source.into() })?;
    let notes = serde_json::to_value(&draft.notes).map_err(SignError::Notes)?;
    let target = Target {
        length: length(&draft.target),
        hashes: Hashes { sha256: hash(&draft.target), _extra: HashMap::new() },
        custom: serde_json::from_value(notes).map_err(SignError::Notes)?,
        _extra: HashMap::new(),
    };
    let mut targets = Targets::new(SPEC_VERSION.to_owned(), draft.number, expires);
    targets.delegations = None;
    targets.add_target(name, target);
    Ok(DelegatedTargets { name: CATALOGUE.to_owned(), targets })
}

/// The entry of a role in the snapshot or the timestamp.
fn pin<R: Role>(role: &SignedRole<R>) -> Metafile {
    Metafile {
        length: Some(*role.length()),
        hashes: Some(Hashes { sha256: role.sha256().to_vec().into(), _extra: HashMap::new() }),
        version: role.signed().signed.version(),
        _extra: HashMap::new(),
    }
}

/// A role's file, named as with consistent snapshots (TUF 1.0, section 6.2).
fn file<R: Role>(role: &SignedRole<R>) -> (String, Vec<u8>) {
    (role.signed().signed.filename(true), role.buffer().clone())
}

/// With consistent snapshots the hash stands before the file's name, within its folder (TUF 1.0, section 6.2).
fn target_file_name(target: &[u8]) -> String {
    let (folder, name) = TARGET_PATH.rsplit_once('/').unwrap_or_default();
    format!("targets/{folder}/{}.{name}", sha256(target))
}

fn hash(bytes: &[u8]) -> Decoded<Hex> {
    Sha256::digest(bytes).to_vec().into()
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
