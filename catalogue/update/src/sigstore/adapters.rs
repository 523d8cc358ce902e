//! Our repositories and shelves as the library wants them. Nothing is judged here but who may speak; see [`super::voices`].

use std::{
    fmt, io,
    sync::{Arc, Mutex, PoisonError},
};

use sigstore_tuf::{Error, MetadataStore, transport::FetchFuture};

use super::voices;
use crate::client::{Keepsake, Repository, RepositoryError, Shelf};

/// The metadata file that was answered last, to know which one an error is about. Clones are one.
#[derive(Clone, Default)]
pub(super) struct Asked(Arc<Mutex<Vec<u8>>>);

impl Asked {
    /// Wraps a repository, so that its answers are remembered.
    pub(super) fn watch<R: Repository>(&self, repository: R) -> impl sigstore_tuf::Repository + use<R> {
        Watched { repository, asked: self.clone() }
    }

    /// The bytes of the last answer.
    pub(super) fn last(&self) -> Vec<u8> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, bytes: &[u8]) {
        bytes.clone_into(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// Says nothing: the bytes would fill a log.
impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Asked")
    }
}

struct Watched<R> {
    repository: R,
    asked: Asked,
}

impl<R: Repository> Watched<R> {
    fn metadata(&self, name: &str, longest: u64) -> Result<Option<Vec<u8>>, Error> {
        let answer = self.repository.metadata(name, longest).map_err(unanswered)?;
        if let Some(bytes) = &answer {
            self.asked.note(bytes);
            voices::count(bytes)?;
        }
        Ok(answer)
    }
}

impl<R: Repository> sigstore_tuf::Repository for Watched<R> {
    fn fetch_metadata<'a>(&'a self, name: &'a str, max_length: u64) -> FetchFuture<'a> {
        let answer = self.metadata(name, max_length);
        Box::pin(async move { answer })
    }

    fn fetch_target<'a>(&'a self, path: &'a str, max_length: u64) -> FetchFuture<'a> {
        let answer = self.repository.target(path, max_length).map_err(unanswered);
        Box::pin(async move { answer })
    }
}

fn unanswered(error: RepositoryError) -> Error {
    match error {
        // What is longer than its signed length is not what was signed.
        RepositoryError::TooLong { .. } => Error::IntegrityMismatch(error.to_string()),
        RepositoryError::Unreadable { name, source } => Error::transport_with_source(name, source),
    }
}

/// The first trouble that a shelf had. The library goes on without what could not be kept; we do not. Clones are one.
#[derive(Clone, Debug, Default)]
pub(super) struct Kept(Arc<Mutex<Option<io::Error>>>);

impl Kept {
    /// Wraps a shelf, so that its trouble is remembered.
    pub(super) fn watch<S: Shelf>(&self, shelf: S) -> impl MetadataStore + use<S> {
        Watchful { shelf, kept: self.clone() }
    }

    /// The trouble, told once.
    pub(super) fn trouble(&self) -> Option<io::Error> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

struct Watchful<S> {
    shelf: S,
    kept: Kept,
}

impl<S: Shelf> MetadataStore for Watchful<S> {
    fn load(&self, name: &str) -> Result<Option<Vec<u8>>, Error> {
        let Some(keepsake) = keepsake(name) else { return Ok(None) };
        self.shelf.read(keepsake).map_err(|error| Error::io(format!("reading {name}"), error))
    }

    fn store(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        let Some(keepsake) = keepsake(name) else { return Ok(()) };
        if let Err(error) = self.shelf.keep(keepsake, bytes) {
            self.kept.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
        }
        Ok(())
    }
}

/// What a name of the library means. It keeps roots and snapshots under their versions too, which nobody reads again:
/// each root that it trusts is the next one's ground.
fn keepsake(name: &str) -> Option<Keepsake<'_>> {
    if let Some(path) = name.strip_prefix("targets/") {
        return Some(Keepsake::Target(path));
    }
    let version = name.strip_suffix(".snapshot.json");
    let is_version = version.is_some_and(|version| version.bytes().all(|byte| byte.is_ascii_digit()));
    (!is_version && !name.contains('/')).then_some(Keepsake::Metadata(name))
}

#[cfg(test)]
mod tests {
    use super::{Keepsake, keepsake};

    #[test]
    fn a_shelf_sees_roles_without_versions_and_targets_by_their_paths() {
        for name in
            ["root.json", "snapshot.json", "targets.json", "2.root.json", "snapshot.snapshot.json", "a%2Fb.json"]
        {
            assert_eq!(keepsake(name), Some(Keepsake::Metadata(name)), "{name}");
        }
        for name in ["root_history/2.root.json", "12.snapshot.json"] {
            assert_eq!(keepsake(name), None, "{name}");
        }
        assert_eq!(keepsake("targets/../a"), Some(Keepsake::Target("../a")));
    }
}
