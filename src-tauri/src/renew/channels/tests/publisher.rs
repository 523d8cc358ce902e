//! The publishers of a test: the program `catalogue-publish`, with keys, records and channels in a folder of their own.
//!
//! The program and not its crate: that would give the window's crates features which they do not ship with, and have all
//! of them built a second time for these tests.

use std::{
    env::{self, consts::EXE_SUFFIX},
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

use catalogue_model::EditionNumber;
use catalogue_update::{ChannelKey, SizeClasses, Trust};
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

/// Names the program.
const VARIABLE: &str = "WAYMARK_PUBLISH";

/// When the edition 0 of these tests would have been signed; each later one is a minute younger.
const SIGNED: &str = "2026-11-22T09:00:00Z";

/// A service that is in every edition.
pub(super) const FIRST: &str = "first";

/// Everything that a record must say.
const RECORD: &str = r#"
name = "Example chat"
countries = ["DE"]
coverage = "national"
relevance = "dedicated"
categories = ["guidance_information"]
methods = ["online_chat"]
delivery = ["online"]
languages = ["de"]
languages_basis = "stated"
description = "An invented chat for tests."
chat_url = "https://chat.example.org/"
listing_advice = "list"
confidence = "high"
researched_on = 2026-11-20

[[sources]]
url = "https://chat.example.org/"
publisher = "own"
fields = ["name"]
"#;

/// The number that the program gives an edition of these tests: the minutes from 1970 to its moment.
pub(super) fn edition(number: i64) -> EditionNumber {
    EditionNumber(u64::try_from(moment(number).as_second() / 60).unwrap())
}

fn moment(number: i64) -> Timestamp {
    SIGNED.parse::<Timestamp>().unwrap() + SignedDuration::from_mins(number)
}

/// People who sign together.
pub(super) struct Publisher {
    program: PathBuf,
    folder: TempDir,
}

impl Publisher {
    /// Publishers with new keys, or a loud word that the program is missing.
    pub(super) fn new() -> Option<Self> {
        let publisher = Self { program: program()?, folder: tempfile::tempdir().unwrap() };
        publisher.runs(publisher.folder.path(), &["keys", "keys", "--at", "2026-11-01T09:00:00Z"]);
        Some(publisher)
    }

    /// By what their editions are judged.
    pub(super) fn trust(&self) -> Trust {
        let folder = self.folder.path().join("keys/trust");
        let root = fs::read(folder.join("root.json")).unwrap();
        let identity = fs::read_to_string(folder.join("channel.identity")).unwrap();
        Trust::new(&root, &identity, SizeClasses::shipped()).unwrap()
    }

    /// A new private channel, as its identity file says it.
    pub(super) fn channel(&self, name: &str) -> ChannelKey {
        let folder = self.own_folder();
        self.runs(folder.path(), &["channel", name, "--out", "."]);
        let mut files = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
        let identity = files.find(|file| file.to_str().unwrap().ends_with(".identity.txt")).unwrap();
        ChannelKey::parse(&fs::read_to_string(identity).unwrap()).unwrap()
    }

    /// An edition with two services, for a private channel or for everybody. The second service has an id of its own.
    pub(super) fn bundle(&self, reader: Option<&ChannelKey>, id: &str, number: i64) -> Vec<u8> {
        let folder = self.own_folder();
        let services = folder.path().join("records/services");
        fs::create_dir_all(&services).unwrap();
        for id in [FIRST, id] {
            fs::write(services.join(format!("{id}.toml")), format!("id = {id:?}\n{RECORD}")).unwrap();
        }
        let at = moment(number).to_string();
        let mut line = vec!["build", "records", "--preview", "--keys", "../keys", "--at", &at, "--out", "edition"];
        if let Some(key) = reader {
            fs::write(folder.path().join("channel.age"), key.identity.recipient().to_string()).unwrap();
            line.extend(["--channel", "channel.age"]);
        }
        self.runs(folder.path(), &line);
        fs::read(folder.path().join("edition")).unwrap()
    }

    fn own_folder(&self) -> TempDir {
        tempfile::tempdir_in(&self.folder).unwrap()
    }

    fn runs(&self, folder: &Path, line: &[&str]) {
        let ended = Command::new(&self.program).args(line).current_dir(folder).output().unwrap();
        assert!(ended.status.success(), "{line:?}: {}", String::from_utf8_lossy(&ended.stderr));
    }
}

/// The publisher's program, or a loud word that there is none.
#[expect(clippy::print_stdout, reason = "a test that did nothing must say so where it is counted")]
fn program() -> Option<PathBuf> {
    if let Some(named) = env::var_os(VARIABLE) {
        let named = PathBuf::from(named);
        assert!(named.is_file(), "{VARIABLE} names {}, which is no file", named.display());
        return Some(named);
    }
    let built = newest_built(&env::current_exe().unwrap());
    if built.is_none() {
        assert!(env::var_os("WAYMARK_REQUIRE_TOOLS").is_none(), "{VARIABLE} names no catalogue-publish");
        println!("SKIPPED: there is no catalogue-publish; `cargo build -p catalogue-publish` makes it");
    }
    built
}

/// What cargo built last into the target folder in which this test lies, too: `target/PROFILE/deps/TEST`.
fn newest_built(test: &Path) -> Option<PathBuf> {
    let target = test.ancestors().nth(3)?;
    let built_at = |program: &PathBuf| -> Option<SystemTime> { fs::metadata(program).ok()?.modified().ok() };
    ["debug", "release"]
        .map(|profile| target.join(profile).join(format!("catalogue-publish{EXE_SUFFIX}")))
        .into_iter()
        .filter(|program| program.is_file())
        .max_by_key(built_at)
}
