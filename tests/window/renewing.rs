//! Somebody opens a newer edition from a file, in the shipped window: it is shown, kept, and nothing else is written.

use std::{fs, path::Path, time::Duration};

use waymark_tests::{
    desktop::{Desktop, Eyes, Running, Thing, files_below},
    sample,
};

use crate::{PATIENCE, SOON, TITLE, faulty::fixtures_of, shipped};

/// Where a renewal keeps its edition, in a home folder.
const KEPT: &str = ".local/share/waymark/waymark.edition";

/// Where a desktop lists recent files, of every program.
const RECENT: &str = ".local/share/recently-used.xbel";

/// Such a list, as other programs left it.
const NOTED: &[u8] = br#"<?xml version="1.0" encoding="UTF-8"?>
<xbel version="1.0"><bookmark href="file:///of/another/program" added="2026-11-01T09:00:00Z"
 modified="2026-11-01T09:00:00Z" visited="2026-11-01T09:00:00Z"/></xbel>
"#;

/// The title of the dialog.
const DIALOG: &str = "Open a file";

fn opened(desktop: &Desktop, build: &Path) -> (Running, Eyes) {
    let window = desktop.runs(build, &[]).unwrap();
    let mut eyes = desktop.eyes(build.file_name().unwrap().to_str().unwrap()).unwrap();
    eyes.waits_for("the first page", SOON, |seen| is_there(seen, "link", "Look at all")).unwrap();
    desktop.attends_to(TITLE).unwrap();
    (window, eyes)
}

fn is_there(seen: &[Thing], role: &str, name: &str) -> bool {
    seen.iter().any(|thing| thing.role == role && thing.name.starts_with(name))
}

/// Asks for a file and names it in the dialog as people do who know where it lies.
fn picks(desktop: &Desktop, eyes: &mut Eyes, file: &Path) {
    eyes.presses("link", "Renew").unwrap();
    eyes.waits_for("the page", SOON, |seen| is_there(seen, "push button", "Open a file")).unwrap();
    eyes.presses("push button", "Open a file").unwrap();
    eyes.waits_for("the dialog", SOON, |seen| {
        is_there(seen, "push button", "Cancel") && is_there(seen, "push button", "Open")
    })
    .unwrap();
    desktop.attends_to(DIALOG).unwrap();
    desktop.types(file.to_str().unwrap()).unwrap();
    // The first Return may only take what the dialog completed.
    for _ in 0..10 {
        desktop.strikes(&["Return"]).unwrap();
        std::thread::sleep(Duration::from_millis(500));
        if !desktop.shows(DIALOG).unwrap() {
            return;
        }
    }
    panic!("the dialog stays");
}

#[test]
fn a_newer_edition_from_a_file_is_shown_and_kept_and_nothing_else_is() {
    let Some(build) = shipped() else { return };
    let records = sample::records();
    let fixtures = fixtures_of(&records);
    let good = fixtures.iter().find(|fixture| fixture.name == "good").unwrap();
    let desktop = Desktop::start(PATIENCE).unwrap();
    let stick = tempfile::tempdir().unwrap();
    let file = stick.path().join("waymark.edition");
    fs::write(&file, &good.bytes).unwrap();

    let recent = desktop.home().join(RECENT);
    fs::create_dir_all(recent.parent().unwrap()).unwrap();
    fs::write(&recent, NOTED).unwrap();

    let (mut window, mut eyes) = opened(&desktop, &build);
    picks(&desktop, &mut eyes, &file);
    eyes.waits_for("the outcome", SOON, |seen| is_there(seen, "heading", "A newer edition is open")).unwrap();
    eyes.presses("push button", "Leave").unwrap();
    assert_eq!(window.ends_within(SOON).unwrap(), Some(0), "{}", window.complaint());
    let kept = desktop.home().join(KEPT);
    assert_eq!(fs::read(&kept).unwrap(), good.bytes);
    assert_eq!(files_below(&desktop.home()).unwrap(), [recent, kept]);
    assert_eq!(fs::read(desktop.home().join(RECENT)).unwrap(), NOTED);

    let (_window, mut eyes) = opened(&desktop, &build);
    let count = format!("Look at all {} ", records.services.len());
    eyes.waits_for("the kept edition", SOON, |seen| is_there(seen, "link", &count)).unwrap();
}

#[test]
fn a_file_that_is_no_edition_is_said_and_nothing_is_kept() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let stick = tempfile::tempdir().unwrap();
    let file = stick.path().join("waymark.edition");
    fs::write(&file, "a letter").unwrap();

    let (_window, mut eyes) = opened(&desktop, &build);
    picks(&desktop, &mut eyes, &file);
    eyes.waits_for("the outcome", SOON, |seen| is_there(seen, "heading", "No newer edition came")).unwrap();
    assert_eq!(files_below(&desktop.home()).unwrap(), Vec::<std::path::PathBuf>::new());
}
