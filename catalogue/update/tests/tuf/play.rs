//! The stage: a repository, its server, and a client with its folders and its clock.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard},
};

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use tempfile::TempDir;

use crate::{
    program,
    repository::Repository,
    served::{Answer, Served},
};

/// The day on which every play begins.
const BEGIN: &str = "2027-01-15T12:00:00Z";

/// Paths for which the server has an answer of its own.
type Oddities = Arc<Mutex<Vec<(String, fn() -> Answer)>>>;

pub(crate) struct Play {
    repository: Arc<Mutex<Repository>>,
    oddities: Oddities,
    server: Served,
    folder: TempDir,
    day: i64,
}

impl Play {
    /// A repository with one version of each role, and a client that trusts its first root.
    pub(crate) fn new() -> Self {
        let play = Self::unbegun();
        play.init().unwrap();
        play
    }

    /// A client that trusts nothing yet.
    pub(crate) fn unbegun() -> Self {
        let repository = Arc::new(Mutex::new(Repository::new()));
        let oddities = Oddities::default();
        let (ours, odd) = (repository.clone(), oddities.clone());
        let server = Served::new(Arc::new(move |path| serve(path, &ours.lock().unwrap(), &odd)));
        let folder = tempfile::tempdir().unwrap();
        for name in ["metadata", "targets"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { repository, oddities, server, folder, day: 0 }
    }

    /// A client that knows the first version of each role.
    pub(crate) fn refreshed() -> Self {
        let play = Self::new();
        play.refreshes();
        play
    }

    pub(crate) fn repository(&self) -> MutexGuard<'_, Repository> {
        self.repository.lock().unwrap()
    }

    pub(crate) fn publish(&self, names: &[&str]) {
        self.repository().publish(names);
    }

    /// Has the server answer otherwise than the repository would.
    pub(crate) fn answers(&self, path: &str, answer: fn() -> Answer) {
        self.oddities.lock().unwrap().push((path.to_owned(), answer));
    }

    /// Goes on to a day, counted from the beginning.
    pub(crate) fn on_day(&mut self, day: i64) -> &mut Self {
        self.day = day;
        self
    }

    /// The noon of a day, counted from the beginning, as metadata writes it.
    pub(crate) fn noon(day: i64) -> String {
        (BEGIN.parse::<Timestamp>().unwrap() + SignedDuration::from_hours(24 * day)).to_string()
    }

    pub(crate) fn init(&self) -> Result<(), String> {
        let root = self.repository().published["root"][0].clone();
        self.init_with(&root)
    }

    pub(crate) fn init_with(&self, root: &[u8]) -> Result<(), String> {
        let path = self.folder.path().join("initial.json");
        fs::write(&path, root).unwrap();
        self.run(&["init", path.to_str().unwrap()])
    }

    pub(crate) fn refresh(&self) -> Result<(), String> {
        self.run(&["refresh"])
    }

    pub(crate) fn download(&self, names: &[&str]) -> Result<(), String> {
        let names = names.iter().flat_map(|name| ["--target-name", *name]);
        self.run(&names.chain(["download"]).collect::<Vec<_>>())
    }

    /// The command line of the suite, with what is the same in each.
    pub(crate) fn arguments(&self, rest: &[&str]) -> Vec<OsString> {
        let folder = |name| self.folder.path().join(name).into_os_string();
        let mut arguments: Vec<OsString> = vec!["--metadata-dir".into(), folder("metadata")];
        if rest.first() != Some(&"init") {
            arguments.extend(["--metadata-url".into(), self.server.url("metadata/").into()]);
        }
        if rest.last() == Some(&"download") {
            arguments.extend(["--target-dir".into(), folder("targets")]);
            arguments.extend(["--target-base-url".into(), self.server.url("targets/").into()]);
        }
        arguments.extend(rest.iter().map(OsString::from));
        arguments
    }

    fn run(&self, rest: &[&str]) -> Result<(), String> {
        let now = Self::noon(self.day).parse().unwrap();
        program::run(self.arguments(rest), now).map_err(|error| format!("{error:#}"))
    }

    /// Refreshes, which must succeed.
    #[track_caller]
    pub(crate) fn refreshes(&self) {
        assert_eq!(self.refresh(), Ok(()));
    }

    /// Refreshes, which must fail for a reason that contains this text.
    #[track_caller]
    pub(crate) fn refuses(&self, reason: &str) {
        refused(self.refresh(), reason);
    }

    /// Downloads, which must fail for a reason that contains this text.
    #[track_caller]
    pub(crate) fn denies(&self, names: &[&str], reason: &str) {
        refused(self.download(names), reason);
    }

    /// The trusted roles in the order of their file names, each with its version: `root 1, timestamp 2`.
    #[track_caller]
    pub(crate) fn trusts(&self, expected: &str) {
        let mut files = files(&self.folder.path().join("metadata"));
        files.sort();
        let trusted = files.iter().map(|path| {
            let metadata: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
            format!("{} {}", path.file_stem().unwrap().to_str().unwrap(), metadata["signed"]["version"])
        });
        assert_eq!(trusted.collect::<Vec<_>>().join(", "), expected);
    }

    /// The bytes of a trusted role.
    pub(crate) fn kept(&self, role: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.path().join("metadata").join(format!("{role}.json"))).ok()
    }

    /// The names of the metadata that was asked for since the last time, as they stood in the requests.
    pub(crate) fn asked(&self) -> Vec<String> {
        let asked = self.server.asked().into_iter();
        asked.filter_map(|path| path.strip_prefix("metadata/").map(str::to_owned)).collect()
    }

    /// The paths of the targets that were asked for since the last time, as they stood in the requests.
    pub(crate) fn asked_targets(&self) -> Vec<String> {
        let asked = self.server.asked().into_iter();
        asked.filter_map(|path| path.strip_prefix("targets/").map(str::to_owned)).collect()
    }

    /// The contents of the downloaded targets, sorted.
    pub(crate) fn downloads(&self) -> Vec<String> {
        let mut contents: Vec<_> = self.target_files().iter().map(|path| fs::read_to_string(path).unwrap()).collect();
        contents.sort();
        contents
    }

    pub(crate) fn target_files(&self) -> Vec<PathBuf> {
        files(&self.folder.path().join("targets"))
    }

    /// The folder that holds everything of the client.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }
}

#[track_caller]
pub(crate) fn refused(outcome: Result<(), String>, reason: &str) {
    let error = outcome.unwrap_err();
    assert!(error.contains(reason), "{error}");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn serve(path: &str, repository: &Repository, oddities: &Oddities) -> Answer {
    if let Some((_, odd)) = oddities.lock().unwrap().iter().find(|(odd, _)| odd == path) {
        return odd();
    }
    let body = match path.split_once('/') {
        Some(("metadata", name)) => repository.metadata(name),
        Some(("targets", target)) => repository.target(target),
        _ => None,
    };
    body.map_or(Answer::Missing, Answer::Found)
}
