//! Zero files: a journey leaves the files that the program says it leaves, and no text in any other place.
//!
//! Looked at while the window runs and after it: home, session, temporary folders and shared memory. What a person saves is
//! theirs, and serves to show that the search sees.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use waymark_tests::desktop::{
    Desktop, files_below,
    traces::{self, Found, Trace},
};

use super::scene::{SETTINGS, Scene, Texts, VAULT, a_service, at_home, check_all_found, has};
use crate::{PATIENCE, SOON, TITLE, shipped};

/// Folders that every program of the computer may write to.
const SHARED: [&str; 3] = ["/tmp", "/var/tmp", "/dev/shm"];

/// The title of the dialog for a copy.
const DIALOG: &str = "Save a copy";

/// What of this is in a file anywhere that this journey can have reached, files of ours left out.
fn left(desktop: &Desktop, traces: &[Trace], since: SystemTime) -> Vec<Found> {
    let mut found = traces::in_files(&desktop.home(), traces).unwrap();
    found.extend(traces::in_files(&desktop.session(), traces).unwrap());
    let shared = SHARED.iter().map(Path::new).flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
    for entry in shared.chain(fs::read_dir(env::temp_dir()).unwrap().flatten()) {
        let is_new = entry.metadata().and_then(|entry| entry.modified()).is_ok_and(|written| written >= since);
        // The desktop's own folder was searched, and folders of other programs may go while they are searched.
        if is_new && !desktop.home().starts_with(entry.path()) {
            found.extend(traces::in_file_or_folder(&entry.path(), traces).unwrap_or_default());
        }
    }
    found
}

fn names(desktop: &Desktop) -> BTreeSet<PathBuf> {
    files_below(&desktop.home()).unwrap().into_iter().collect()
}

/// With the name of a service that was seen.
fn with_a_service(mut traces: Vec<Trace>) -> Vec<Trace> {
    traces.push(Trace::of_text("service", &a_service()));
    traces
}

/// The search finds each of these, written in each form, and finds them no more when they are gone.
fn check_search(desktop: &Desktop, texts: &Texts, traces: &[Trace], since: SystemTime) {
    let control = at_home(desktop, "control");
    let wide: Vec<u8> = texts.words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let hexadecimal: String = texts.sentence.bytes().map(|byte| format!("{byte:02x}")).collect();
    let base64 = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, format!("..{}.", texts.role));
    let service = a_service();
    let parts = [&wide[..], hexadecimal.as_bytes(), base64.as_bytes(), service.as_bytes()];
    fs::write(&control, parts.concat()).unwrap();
    check_all_found(&left(desktop, traces, since), &["search words", "first answer", "second answer", "service"]);
    fs::remove_file(control).unwrap();
}

#[test]
fn a_journey_on_which_nothing_is_kept_leaves_no_file_and_no_text() {
    let Some(build) = shipped() else { return };
    let since = SystemTime::now();
    let desktop = Desktop::start(PATIENCE).unwrap();
    let mut scene = Scene::begins(&desktop, &build);
    let texts = Texts::new();
    let traces = with_a_service(texts.traces());
    scene.searches(&texts);
    scene.does_an_exercise(&texts);
    assert_eq!(left(&desktop, &traces, since), []);
    check_search(&desktop, &texts, &traces, since);
    scene.goes("push button", "Do not keep", "Exercises for families and friends");
    scene.goes("link", "Emergency", "Emergency");
    assert_eq!(left(&desktop, &traces, since), []);
    scene.leaves();
    assert_eq!(left(&desktop, &traces, since), []);
    assert_eq!(names(&desktop), BTreeSet::new());
    let session = fs::read_dir(desktop.session()).unwrap().flatten().map(|entry| entry.file_name());
    let session: Vec<_> = session.filter(|name| name.to_string_lossy().contains("waymark")).collect();
    assert!(session.is_empty(), "{session:?}");
}

#[test]
fn what_is_kept_is_one_file_and_its_texts_are_in_none() {
    let Some(build) = shipped() else { return };
    let since = SystemTime::now();
    let desktop = Desktop::start(PATIENCE).unwrap();
    let mut scene = Scene::begins(&desktop, &build);
    let texts = Texts::new();
    scene.keeps_something(&texts);
    let traces = with_a_service(texts.traces_of_keeping(&at_home(&desktop, VAULT)));
    assert_eq!(left(&desktop, &traces, since), []);
    scene.eyes.presses("toggle button", "Deutsch").unwrap();
    scene.eyes.waits_for("the page in German", SOON, |seen| has(seen, "link", "Suchen")).unwrap();
    scene.presses("toggle button", "English", "the page in English", |seen| has(seen, "push button", "Lock now"));
    scene.locks();
    assert_eq!(left(&desktop, &traces, since), []);
    scene.unlocks(&texts);
    scene.reads_it(&texts);
    scene.leaves();
    assert_eq!(left(&desktop, &traces, since), []);
    assert_eq!(names(&desktop), [VAULT, SETTINGS].map(|file| at_home(&desktop, file)).into());
}

#[test]
fn a_copy_that_is_saved_is_the_only_other_file_and_a_dialog_for_printing_leaves_none() {
    let Some(build) = shipped() else { return };
    let since = SystemTime::now();
    let desktop = Desktop::start(PATIENCE).unwrap();
    let mut scene = Scene::begins(&desktop, &build);
    let texts = Texts::new();
    scene.keeps_something(&texts);
    scene.presses("link", "Show it", "what is kept", |seen| has(seen, "link", "Save a copy"));
    scene.goes("link", "Save a copy", "Save a copy as plain text");
    scene.eyes.presses("push button", "Save a copy all the same").unwrap();
    scene.eyes.waits_for("the dialog", SOON, |seen| has(seen, "push button", "Save")).unwrap();
    desktop.attends_to(DIALOG).unwrap();
    desktop.strikes(&["Return"]).unwrap();
    let copy = at_home(&desktop, "notes.txt");
    super::scene::waits_until("the copy is written", || copy.exists());
    check_all_found(&left(&desktop, &texts.traces(), since), &["first answer", "second answer"]);

    desktop.attends_to(TITLE).unwrap();
    scene.goes("link", "Back to what is kept", "What is kept on this computer");
    scene.goes("link", "Print", "Print");
    scene.prints();
    scene.leaves();
    let found = left(&desktop, &texts.traces(), since);
    let others: Vec<_> = found.iter().filter(|found| found.place != copy.display().to_string()).collect();
    assert!(others.is_empty(), "{others:?}");
    let ours = [at_home(&desktop, VAULT), copy];
    assert_eq!(names(&desktop), ours.into());
}
