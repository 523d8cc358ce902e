//! The TUF client workflow by `sigstore-tuf`, in the words of [`crate::client`].
//!
//! The rules of TUF are checked by the library; this module hands it files and translates its errors. It adds two looks of
//! its own: whether metadata that too few keys signed carries any signature of ours at all, and whether one key stands in a
//! role under two names (see [`voices`]). Expired metadata is refused here; who may still use it is decided in
//! [`crate::verify`].

mod adapters;
mod voices;

use jiff::Timestamp;
use serde::Deserialize;
use sigstore_tuf::{Error, TrustedMetadataSet, Updater, UpdaterConfig};

use self::adapters::{Asked, Kept};
use crate::{
    bundle::Bundle,
    client::{Client, Repository, RepositoryError, Shelf, Taken, Versions, WalkError, Walked},
    trust::TrustedRoot,
    verify::{TARGET_PATH, VerifyError},
};

/// A walk through the client workflow (TUF 1.0, section 5), from a root that is trusted to targets that are verified.
///
/// Nothing in it waits but the repository: it runs on the thread that calls it. The clock is the caller's.
#[derive(Debug)]
pub struct Workflow {
    updater: Updater,
    asked: Asked,
    kept: Kept,
}

impl Workflow {
    /// Begins at a root. No target longer than `largest_target` is asked for, whatever its signed length.
    ///
    /// # Errors
    /// When the root is not signed by its own keys.
    pub fn new(
        repository: impl Repository + 'static,
        root: &TrustedRoot,
        largest_target: u64,
    ) -> Result<Self, WalkError> {
        voices::count(root.as_bytes()).map_err(broken)?;
        let asked = Asked::default();
        let updater = Updater::new(asked.watch(repository), root.as_bytes()).map_err(broken)?;
        let mut limits = UpdaterConfig::default();
        limits.target_max_length = largest_target;
        Ok(Self { updater: updater.with_config(limits), asked, kept: Kept::default() })
    }

    /// Keeps on a shelf each file that is verified, at once, and begins with those that are there: what they say of
    /// versions is the least that is accepted (TUF 1.0, sections 5.4.3 and 5.5.5).
    #[must_use]
    pub fn keeping(mut self, shelf: impl Shelf + 'static) -> Self {
        self.updater = self.updater.with_store(self.kept.watch(shelf));
        self
    }

    /// Brings root, timestamp, snapshot and targets up to date (TUF 1.0, sections 5.3 to 5.6).
    ///
    /// # Errors
    /// When a rule is broken, a file is missing or a role is past its date. What was verified before stays kept.
    pub fn refresh(&mut self, at: Timestamp) -> Result<(), WalkError> {
        let refreshed = pollster::block_on(self.updater.refresh(at));
        self.told(refreshed)
    }

    /// Finds a target through the delegations and takes it from the shelf or, if it is not there, from the repository (TUF
    /// 1.0, sections 5.6.7 and 5.7). Comes after [`Self::refresh`].
    ///
    /// # Errors
    /// When a rule is broken on the way, nobody signed for such a target, or its bytes are not the signed ones.
    pub fn take(&mut self, path: &str, at: Timestamp) -> Result<Taken, WalkError> {
        let taken = pollster::block_on(take(&mut self.updater, path, at));
        self.told(taken)
    }

    /// The newest root.
    fn root(&self) -> Result<TrustedRoot, VerifyError> {
        TrustedRoot::new(self.updater.trusted().root_bytes()).map_err(|error| VerifyError::Metadata(error.into()))
    }

    fn told<T>(&self, result: Result<T, Error>) -> Result<T, WalkError> {
        match (result, self.kept.trouble()) {
            (Err(error), _) => Err(translate(error, self.updater.trusted(), &self.asked.last())),
            (Ok(_), Some(trouble)) => Err(WalkError::NotKept(trouble)),
            (Ok(value), None) => Ok(value),
        }
    }
}

async fn take(updater: &mut Updater, path: &str, at: Timestamp) -> Result<Taken, Error> {
    let info = updater.get_target_info(path, at).await?.ok_or_else(|| Error::TargetNotFound(path.to_owned()))?;
    let bytes = match updater.find_cached_target(&info, path) {
        Some(bytes) => bytes,
        None => updater.download_target(&info, path).await?,
    };
    Ok(Taken { bytes, custom: info.custom.unwrap_or_default() })
}

/// The library as a [`Client`].
pub(crate) struct Sigstore;

impl Client for Sigstore {
    fn walk(&self, bundle: &Bundle, root: &TrustedRoot, at: Timestamp) -> Result<Walked, WalkError> {
        // A target cannot be larger than the bundle that holds it, and the size of a bundle is fixed.
        let mut workflow = Workflow::new(bundle.clone(), root, u64::MAX)?;
        workflow.refresh(at)?;
        let target = workflow.take(TARGET_PATH, at)?;
        Ok(Walked { versions: versions(workflow.updater.trusted()), root: workflow.root()?, target })
    }
}

/// A bundle is a repository without a server.
impl Repository for Bundle {
    fn metadata(&self, name: &str, longest: u64) -> Result<Option<Vec<u8>>, RepositoryError> {
        let Some(body) = self.get(name) else { return Ok(None) };
        match u64::try_from(body.len()) {
            Ok(length) if length <= longest => Ok(Some(body.to_vec())),
            _ => Err(RepositoryError::TooLong { name: name.to_owned(), longest }),
        }
    }

    fn target(&self, path: &str, longest: u64) -> Result<Option<Vec<u8>>, RepositoryError> {
        self.metadata(&format!("targets/{path}"), longest)
    }
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

fn translate(error: Error, trusted: &TrustedMetadataSet, last: &[u8]) -> WalkError {
    match error {
        Error::Expired { role, expires } => WalkError::Expired { role, expires },
        Error::ThresholdNotMet { role, found, threshold } => {
            let (signers, ours) = (signers(last), key_ids(trusted, &role));
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

/// The ids of the keys that may sign for a role, as the metadata trusted so far lists them, whoever delegates to it.
fn key_ids(trusted: &TrustedMetadataSet, role: &str) -> Vec<String> {
    if let Some(keys) = trusted.root().role(role) {
        return keys.keyids.clone();
    }
    let snapshot = trusted.snapshot().into_iter().flat_map(|snapshot| snapshot.meta.keys());
    let delegators = snapshot.filter_map(|file| trusted.targets_role(file.strip_suffix(".json")?));
    let delegated = delegators.filter_map(|targets| targets.delegations.as_ref()).flat_map(|given| &given.roles);
    delegated.filter(|given| given.name == role).flat_map(|given| given.keyids.clone()).collect()
}
