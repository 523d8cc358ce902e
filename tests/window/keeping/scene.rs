//! Somebody who searches, reads, does an exercise and keeps what they wrote, with texts that nobody else has.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs,
    hash::{BuildHasher as _, RandomState},
    io::Read as _,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use jiff::{Timestamp, tz::TimeZone};
use vault::{Answer, LongText, MemoryPlace, Passphrase, Place as _, Sitting, Slug, Value, Vault};
use waymark_tests::{
    desktop::{
        Desktop, Eyes, Running, Thing,
        traces::{self, Found, Trace},
    },
    served,
};

use crate::{
    SOON, TITLE,
    shipped::tabs_to,
    silence::processes::{self, Process},
};

/// Where the vault lies, in a home folder.
pub(crate) const VAULT: &str = ".local/share/waymark/waymark.kept";

/// Where settings lie.
pub(crate) const SETTINGS: &str = ".local/share/waymark/waymark.settings";

/// The program's name in the list of processes.
const WINDOW: &str = "waymark";

/// The program that fetches.
pub(crate) const HELPER: &str = "waymark-renewal";

/// The part of the vault's file that a passphrase opens.
const SLOT: usize = 512;

/// What a person types. Every run has its own, or the tests' own program would be found.
pub(crate) struct Texts {
    pub(crate) words: String,
    pub(crate) role: String,
    pub(crate) sentence: String,
    pub(crate) passphrase: String,
}

impl Texts {
    pub(crate) fn new() -> Self {
        Self { words: letters(), role: letters(), sentence: letters(), passphrase: letters() }
    }

    /// Everything, for looking for it.
    pub(crate) fn traces(&self) -> Vec<Trace> {
        let answers = [("first answer", &self.role), ("second answer", &self.sentence)];
        let typed = answers.into_iter().chain([("search words", &self.words), ("passphrase", &self.passphrase)]);
        typed.map(|(name, text)| Trace::of_text(name, text)).collect()
    }

    /// The same with the identity that the passphrase opens, as text and as the bytes that are worked with.
    pub(crate) fn traces_of_keeping(&self, file: &Path) -> Vec<Trace> {
        let identity = identity(file, &self.passphrase);
        let mut traces = self.traces();
        traces.push(Trace::of_bytes("identity", &key_in(&identity)));
        traces.push(Trace::of_text("identity as text", &identity));
        traces
    }
}

/// Sixteen letters by chance.
fn letters() -> String {
    let chance = RandomState::new().hash_one(0);
    (0..16).map(|at| char::from(b'a' + u8::try_from(chance >> (at * 4) & 0xF).unwrap())).collect()
}

/// The identity in the slot of a vault, as its text.
fn identity(file: &Path, passphrase: &str) -> String {
    let mut slot = fs::read(file).unwrap();
    slot.truncate(SLOT);
    let slot = age::Decryptor::new(slot.as_slice()).unwrap();
    let opened = age::scrypt::Identity::new(passphrase.to_owned().into());
    let mut text = String::new();
    slot.decrypt(std::iter::once(&opened as &dyn age::Identity)).unwrap().read_to_string(&mut text).unwrap();
    text.lines().find(|line| line.starts_with("AGE-SECRET-KEY-1")).unwrap().to_owned()
}

/// The key in an identity: Bech32 (BIP 173) without its checksum of six signs.
pub(crate) fn key_in(identity: &str) -> Vec<u8> {
    const SIGNS: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    let (_, coded) = identity.rsplit_once('1').unwrap();
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for sign in coded.chars().take(coded.len() - 6) {
        bits = (bits << 5 | u32::try_from(SIGNS.find(sign).unwrap()).unwrap()) & 0xFFF;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xFF).unwrap());
        }
    }
    assert_eq!(bytes.len(), 32);
    bytes
}

/// A name that every list of services shows, of the edition of this checkout.
pub(crate) fn a_service() -> String {
    let shelf = served::real_shelf().unwrap();
    let edition = shelf.get().edition.clone().unwrap();
    let found =
        edition.search(&catalogue_store::Query { limit: 1, ..Default::default() }, &Default::default()).unwrap();
    found.results.first().unwrap().name.to_string()
}

/// Puts a vault there, as if the exercise had been kept on an earlier day.
pub(crate) fn keeps_at(file: &Path, texts: &Texts) {
    let place = MemoryPlace::new();
    let mut vault = Vault::create(Box::new(place.clone()), &Passphrase::new(&texts.passphrase).unwrap()).unwrap();
    let answer = |step: &str, field: Option<&str>, text: &str| Answer {
        step: Slug::new(step).unwrap(),
        line: u8::from(field.is_some()),
        field: field.map(|field| Slug::new(field).unwrap()),
        value: Value::Text(LongText::new(text).unwrap()),
    };
    let answers = vec![answer("people", Some("role"), &texts.role), answer("short", None, &texts.sentence)];
    let exercise = Slug::new("f05.who-knows").unwrap();
    let day = Timestamp::now().to_zoned(TimeZone::UTC).date();
    vault.keep_sitting(&Sitting { exercise, day, expires_on: None, answers }).unwrap();
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, place.read().unwrap().unwrap()).unwrap();
}

/// The window on a desktop, and somebody before it.
pub(crate) struct Scene<'a> {
    pub(crate) desktop: &'a Desktop,
    pub(crate) window: Running,
    pub(crate) eyes: Eyes,
    /// What is looked for in memory whenever it was typed, and what was found so far.
    pub(crate) watched: Vec<Trace>,
    pub(crate) found: Vec<Found>,
}

impl<'a> Scene<'a> {
    pub(crate) fn begins(desktop: &'a Desktop, build: &Path) -> Self {
        Self::begins_with(desktop, build, &[])
    }

    /// With these variables, `NAME=value` each.
    pub(crate) fn begins_with(desktop: &'a Desktop, build: &Path, variables: &[String]) -> Self {
        let arguments: Vec<_> = variables.iter().map(OsStr::new).chain([build.as_os_str()]).collect();
        Self::of(desktop, build, desktop.runs("/usr/bin/env", &arguments).unwrap())
    }

    /// Of a window that was started already.
    pub(crate) fn of(desktop: &'a Desktop, build: &Path, window: Running) -> Self {
        let mut eyes = desktop.eyes(build.file_name().unwrap().to_str().unwrap()).unwrap();
        eyes.waits_for("the first page", SOON, |seen| has(seen, "link", "For me")).unwrap();
        desktop.attends_to(TITLE).unwrap();
        Self::at(desktop, window, eyes)
    }

    /// Of a window whose first page was read already.
    pub(crate) fn at(desktop: &'a Desktop, window: Running, eyes: Eyes) -> Self {
        Self { desktop, window, eyes, watched: Vec::new(), found: Vec::new() }
    }

    /// Looks into memory at this moment: what was typed does not stay for ever by itself.
    fn glances(&mut self) {
        if !self.watched.is_empty() {
            self.found.extend(self.remembers(&self.watched));
        }
    }

    /// The processes of the program: the window, those of WebKit, and the one that fetches.
    pub(crate) fn processes(&self) -> Vec<Process> {
        let mut all = processes::tree(self.window.id());
        // What holds the window from outside is no part of it.
        all.retain(|process| !["timeout", "nsenter", "unshare"].contains(&process.name.as_str()));
        all
    }

    /// The window's own.
    pub(crate) fn process(&self) -> u32 {
        self.processes().into_iter().find(|process| process.name == WINDOW).unwrap().id
    }

    pub(crate) fn presses(&mut self, role: &str, name: &str, what: &str, found: impl Fn(&[Thing]) -> bool) {
        self.eyes.presses(role, name).unwrap();
        self.eyes.waits_for(what, SOON, found).unwrap();
    }

    /// Presses a button or a link and waits for a heading that begins so.
    pub(crate) fn goes(&mut self, role: &str, name: &str, heading: &str) {
        self.presses(role, name, heading, |seen| has(seen, "heading", heading));
    }

    pub(crate) fn types_into(&mut self, role: &str, name: &str, text: &str) {
        tabs_to(self.desktop, &mut self.eyes, role, name);
        self.desktop.types(text).unwrap();
        self.glances();
    }

    /// Searches, and looks at a service.
    pub(crate) fn searches(&mut self, texts: &Texts) {
        self.goes("link", "Search", "Results");
        self.types_into("entry", "", &texts.words);
        self.eyes.waits_for("what to do when nothing fits", SOON, |seen| has(seen, "heading", "How to go on")).unwrap();
        let service = a_service();
        self.goes("link", "Start", "Find help that fits");
        self.presses("link", "Look at all", "the list", |seen| has(seen, "link", &service));
        self.goes("link", &service, &service);
    }

    /// Does an exercise to the page on which it is decided what is kept.
    pub(crate) fn does_an_exercise(&mut self, texts: &Texts) {
        self.goes("link", "Start", "Find help that fits");
        self.goes("link", "For someone I know", "For someone I know");
        self.goes("link", "Open exercises for families", "Exercises for families and friends");
        self.goes("link", "Looking after yourself", "Looking after yourself");
        self.goes("link", "Who I tell, and how", "Who I tell, and how");
        self.goes("push button", "Begin", "How tense");
        self.goes("push button", "Continue", "Who should know something?");
        self.types_into("entry", "Role", &texts.role);
        self.goes("push button", "Continue", "My short version");
        self.types_into("entry", "My short version", &texts.sentence);
        self.goes("push button", "Continue", "What to think of first");
        self.goes("push button", "Continue", "How tense");
        self.goes("push button", "Continue", "At the end");
    }

    /// Keeps what was written in the exercise, for the first time.
    pub(crate) fn keeps_it(&mut self, texts: &Texts) {
        self.goes("push button", "Keep", "Before you keep something");
        self.types_into("password text", "Your passphrase", &texts.passphrase);
        self.types_into("password text", "The same once more", &texts.passphrase);
        self.desktop.strikes(&["Return"]).unwrap();
        self.eyes.waits_for("the end of keeping", SOON, |seen| says(seen, "Kept on this device")).unwrap();
    }

    /// Everything, up to a first page on which something is open.
    pub(crate) fn keeps_something(&mut self, texts: &Texts) {
        self.searches(texts);
        self.does_an_exercise(texts);
        self.keeps_it(texts);
        self.reads_it(texts);
    }

    /// Looks at what is kept, and goes back to the first page.
    pub(crate) fn reads_it(&mut self, texts: &Texts) {
        self.presses("link", "Start", "the first page", |seen| has(seen, "push button", "Lock now"));
        self.presses("link", "Show it", "what is kept", |seen| has(seen, "link", "Who I tell, and how"));
        self.presses("link", "Who I tell, and how", "the answers", |seen| says(seen, &texts.sentence));
        self.presses("link", "Start", "the first page", |seen| has(seen, "push button", "Lock now"));
    }

    /// Waits for the fresh window.
    pub(crate) fn is_locked(&mut self) {
        self.eyes.waits_for("the locked window", SOON, |seen| says(seen, "What you keep is locked")).unwrap();
        self.desktop.attends_to(TITLE).unwrap();
    }

    pub(crate) fn locks(&mut self) {
        self.eyes.presses("push button", "Lock now").unwrap();
        self.is_locked();
    }

    pub(crate) fn unlocks(&mut self, texts: &Texts) {
        self.goes("link", "Open it", "Open what is kept");
        self.types_into("password text", "Passphrase", &texts.passphrase);
        self.desktop.strikes(&["Return"]).unwrap();
        self.eyes.waits_for("the first page", SOON, |seen| has(seen, "push button", "Lock now")).unwrap();
    }

    /// The same where another window lies beside this one: the page itself has the keyboard at the field.
    pub(crate) fn unlocks_in_view(&mut self, texts: &Texts) {
        self.goes("link", "Open it", "Open what is kept");
        self.eyes.waits_to_feel("password text", SOON).unwrap();
        self.desktop.types(&texts.passphrase).unwrap();
        self.desktop.strikes(&["Return"]).unwrap();
        self.eyes.waits_for("the first page", SOON, |seen| has(seen, "push button", "Lock now")).unwrap();
    }

    /// Chooses, on the page that shows what is kept, that the window locks after a minute.
    pub(crate) fn locks_after_a_minute(&mut self) {
        self.presses("link", "Show it", "what is kept", |seen| has(seen, "radio button", "1 minute"));
        self.eyes.presses("radio button", "1 minute").unwrap();
        self.presses("push button", "Save", "the end of saving", |seen| says(seen, "Saved."));
    }

    /// From the page on which it is ticked what is printed to the dialog.
    pub(crate) fn asks_for_printing(&mut self) {
        self.eyes.presses("check box", "Who I tell, and how").unwrap();
        self.presses("push button", "Show it", "the paper", |seen| has(seen, "push button", "Print this page"));
        self.eyes.presses("push button", "Print this page").unwrap();
    }

    /// Waits for a dialog of the system.
    pub(crate) fn shows_dialog(&mut self, title: &str) {
        waits_until("the dialog is there", || self.desktop.shows(title).unwrap());
        rests();
    }

    /// Asks for the dialog for printing, and closes it.
    pub(crate) fn prints(&mut self) {
        self.asks_for_printing();
        self.shows_dialog("Print");
        self.desktop.attends_to("Print").unwrap();
        self.desktop.strikes(&["Escape"]).unwrap();
        waits_until("the dialog is gone", || !self.desktop.shows("Print").unwrap());
        self.desktop.attends_to(TITLE).unwrap();
    }

    pub(crate) fn leaves(&mut self) {
        self.eyes.presses("push button", "Leave").unwrap();
        assert_eq!(self.window.ends_within(SOON).unwrap(), Some(0), "{}", self.window.complaint());
    }

    /// What of this lies in the memory of the program.
    pub(crate) fn remembers(&self, traces: &[Trace]) -> Vec<Found> {
        self.processes().iter().flat_map(|process| traces::in_memory(process.id, traces).unwrap()).collect()
    }
}

/// Each of these is among what was found.
#[track_caller]
pub(crate) fn check_all_found(found: &[Found], names: &[&str]) {
    let seen: BTreeSet<_> = found.iter().map(|found| found.name.as_str()).collect();
    let missing: Vec<_> = names.iter().filter(|name| !seen.contains(*name)).collect();
    assert!(missing.is_empty(), "the search is blind: {missing:?} not found, only {found:?}");
}

pub(crate) fn has(seen: &[Thing], role: &str, name: &str) -> bool {
    seen.iter().any(|thing| thing.role == role && thing.name.starts_with(name))
}

pub(crate) fn says(seen: &[Thing], words: &str) -> bool {
    seen.iter().any(|thing| thing.text.contains(words) || thing.name.contains(words))
}

/// A file in the home folder.
pub(crate) fn at_home(desktop: &Desktop, file: &str) -> PathBuf {
    desktop.home().join(file)
}

/// Waits for what no page shows.
#[track_caller]
pub(crate) fn waits_until(what: &str, is_so: impl Fn() -> bool) {
    let until = Instant::now() + SOON;
    while !is_so() {
        assert!(Instant::now() < until, "waited in vain until {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// A moment in which nothing happens.
pub(crate) fn rests() {
    std::thread::sleep(Duration::from_millis(500));
}
