//! The TUF client workflow by `sigstore-tuf`, reading from a bundle instead of a network.
//!
//! Every rule of TUF is checked by the library; this module answers its requests from the bundle and translates its
//! errors. It adds one look of its own: whether metadata that too few keys signed carries any signature of ours at all.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use serde::Deserialize;
use sigstore_tuf::{Error, Repository, TrustedMetadataSet, Updater, UpdaterConfig, transport::FetchFuture};

use crate::{
    bundle::Bundle,
    client::{Client, Versions, WalkError, Walked},
    trust::TrustedRoot,
    verify::{TARGET_PATH, VerifyError},
};

/// The library as a [`Client`].
pub(crate) struct Sigstore;

impl Client for Sigstore {
    fn walk(&self, bundle: &Bundle, root: &TrustedRoot, at: Timestamp) -> Result<Walked, WalkError> {
        let served = Served::default();
        let files = BundleFiles { bundle: bundle.clone(), served: served.clone() };
        let mut updater = Updater::new(files, root.as_bytes()).map_err(broken)?.with_config(limits());
        // Nothing waits here: the files of the bundle are in memory.
        let target = pollster::block_on(take_target(&mut updater, at));
        let (target, custom) = target.map_err(|error| translate(error, updater.trusted(), bundle, &served.last()))?;
        let trusted = updater.trusted();
        let root = TrustedRoot::new(trusted.root_bytes()).map_err(|error| VerifyError::Metadata(error.into()))?;
        Ok(Walked { versions: versions(trusted), root, target, custom })
    }
}

async fn take_target(updater: &mut Updater, at: Timestamp) -> Result<(Vec<u8>, serde_json::Value), Error> {
    updater.refresh(at).await?;
    let info = updater.get_target_info(TARGET_PATH, at).await?;
    let info = info.ok_or_else(|| Error::TargetNotFound(TARGET_PATH.to_owned()))?;
    let target = updater.download_target(&info, TARGET_PATH).await?;
    Ok((target, info.custom.unwrap_or_default()))
}

/// A target cannot be larger than the bundle that holds it, and the size of a bundle is fixed: no limit is needed.
fn limits() -> UpdaterConfig {
    let mut limits = UpdaterConfig::default();
    limits.target_max_length = u64::MAX;
    limits
}

fn versions(trusted: &TrustedMetadataSet) -> Versions {
    let pinned = trusted.snapshot().map(|snapshot| &snapshot.meta);
    Versions {
        root: trusted.root().version,
        timestamp: trusted.timestamp().map_or(0, |timestamp| timestamp.version),
        snapshot: trusted.snapshot().map_or(0, |snapshot| snapshot.version),
        targets: pinned
            .into_iter()
            .flatten()
            .map(|(name, file)| (name.trim_end_matches(".json").to_owned(), file.version))
            .collect(),
    }
}

fn broken(error: Error) -> WalkError {
    VerifyError::Metadata(error.into()).into()
}

fn translate(error: Error, trusted: &TrustedMetadataSet, bundle: &Bundle, last: &str) -> WalkError {
    match error {
        Error::Expired { expires, .. } => WalkError::Expired { expires },
        Error::ThresholdNotMet { role, found, threshold } => {
            let signers = bundle.get(last).map(signers).unwrap_or_default();
            let ours = key_ids(trusted, &role);
            if !signers.is_empty() && !signers.iter().any(|signer| ours.contains(signer)) {
                VerifyError::ForeignKeys { role }.into()
            } else {
                VerifyError::TooFewSignatures { role, found, threshold }.into()
            }
        }
        Error::IntegrityMismatch(_) => VerifyError::WrongHash(error.into()).into(),
        other => broken(other),
    }
}

/// The ids of the keys that a file says it is signed with, whether or not the signatures are good.
fn signers(file: &[u8]) -> Vec<String> {
    #[derive(Deserialize)]
    struct Envelope {
        signatures: Vec<Signature>,
    }
    #[derive(Deserialize)]
    struct Signature {
        keyid: String,
    }
    let envelope: Result<Envelope, _> = serde_json::from_slice(file);
    envelope.map(|envelope| envelope.signatures.into_iter().map(|s| s.keyid).collect()).unwrap_or_default()
}

/// The ids of the keys that may sign for a role, as the metadata trusted so far lists them.
fn key_ids(trusted: &TrustedMetadataSet, role: &str) -> Vec<String> {
    if let Some(keys) = trusted.root().role(role) {
        return keys.keyids.clone();
    }
    let delegations = trusted.targets_role("targets").and_then(|targets| targets.delegations.as_ref());
    let delegated = delegations.into_iter().flat_map(|delegations| &delegations.roles).find(|r| r.name == role);
    delegated.map(|role| role.keyids.clone()).unwrap_or_default()
}

/// The name of the file that was asked for last, to know which one an error is about.
#[derive(Clone, Default)]
struct Served(Arc<Mutex<String>>);

impl Served {
    fn note(&self, name: &str) {
        name.clone_into(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }

    fn last(&self) -> String {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The bundle as a repository.
struct BundleFiles {
    bundle: Bundle,
    served: Served,
}

impl BundleFiles {
    fn read(&self, name: &str, longest: u64) -> Result<Option<Vec<u8>>, Error> {
        let Some(body) = self.bundle.get(name) else { return Ok(None) };
        self.served.note(name);
        match u64::try_from(body.len()) {
            Ok(length) if length <= longest => Ok(Some(body.to_vec())),
            // What is longer than its signed length is not what was signed.
            _ => Err(Error::IntegrityMismatch(format!("{name} is longer than {longest} bytes"))),
        }
    }
}

impl Repository for BundleFiles {
    fn fetch_metadata<'a>(&'a self, name: &'a str, max_length: u64) -> FetchFuture<'a> {
        let answer = self.read(name, max_length);
        Box::pin(async move { answer })
    }

    fn fetch_target<'a>(&'a self, path: &'a str, max_length: u64) -> FetchFuture<'a> {
        let answer = self.read(&format!("targets/{path}"), max_length);
        Box::pin(async move { answer })
    }
}
