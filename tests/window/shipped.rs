//! The window as people get it, read as a screen reader reads it and used by keys alone.

use std::{fs, path::Path, time::Duration};

use waymark_tests::{
    desktop::{Desktop, Eyes, Running, Thing, files_below},
    served,
};

use crate::{PATIENCE, SOON, TITLE, obedient, shipped};

/// What an obedient build carries and the shipped one must not.
const AUTOMATION: &[u8] = b"built with the feature window-automation";

fn program(build: &Path) -> &str {
    build.file_name().unwrap().to_str().unwrap()
}

/// Opens the window and waits for the first page.
fn opened(desktop: &Desktop, build: &Path) -> (Running, Eyes) {
    let window = desktop.runs(build, &[]).unwrap();
    let mut eyes = desktop.eyes(program(build)).unwrap();
    eyes.waits_for("the first page", SOON, |seen| has(seen, "link", "For me")).unwrap();
    desktop.attends_to(TITLE).unwrap();
    (window, eyes)
}

fn has(seen: &[Thing], role: &str, name: &str) -> bool {
    seen.iter().any(|thing| thing.role == role && thing.name.starts_with(name))
}

/// Presses Tab until keys go to a thing of this role and name.
pub(crate) fn tabs_to(desktop: &Desktop, eyes: &mut Eyes, role: &str, name: &str) {
    for _ in 0..60 {
        desktop.strikes(&["Tab"]).unwrap();
        std::thread::sleep(Duration::from_millis(80));
        if eyes.feels().unwrap().is_some_and(|thing| thing.role == role && thing.name.starts_with(name)) {
            return;
        }
    }
    panic!("sixty times Tab does not lead to the {role} {name:?}");
}

/// A service with a telephone number in the edition of this checkout: its name, and the number as printed.
pub(crate) fn a_service_with_a_number() -> (String, String) {
    let shelf = served::real_shelf().unwrap();
    let edition = shelf.get().edition.clone().unwrap();
    let query = catalogue_store::Query { limit: 20, ..Default::default() };
    let found = edition.search(&query, &catalogue_store::Vocabulary::default()).unwrap();
    found
        .results
        .iter()
        .find_map(|listed| {
            let (service, _) = edition.service(&listed.id).unwrap()?;
            let number = service.phones.first()?.as_printed.as_str().to_owned();
            Some((listed.name.to_string(), number))
        })
        .unwrap()
}

#[test]
fn somebody_finds_a_number_by_keys_alone_and_leaves_nothing_behind() {
    let Some(build) = shipped() else { return };
    let (name, number) = a_service_with_a_number();
    let desktop = Desktop::start(PATIENCE).unwrap();
    let (mut window, mut eyes) = opened(&desktop, &build);

    // The way out is the first thing that keys reach.
    desktop.strikes(&["Tab"]).unwrap();
    std::thread::sleep(Duration::from_millis(500));
    let first = eyes.feels().unwrap().unwrap();
    assert!(first.role == "link" && first.name.starts_with("Leave"), "{first:?}");

    tabs_to(&desktop, &mut eyes, "link", "For me");
    desktop.strikes(&["Return"]).unwrap();
    eyes.waits_for("the page for me", SOON, |seen| has(seen, "link", "I am under 18")).unwrap();

    tabs_to(&desktop, &mut eyes, "link", "Search");
    desktop.strikes(&["Return"]).unwrap();
    eyes.waits_for("the list", SOON, |seen| has(seen, "heading", "Results")).unwrap();
    tabs_to(&desktop, &mut eyes, "entry", "");
    desktop.types(&name).unwrap();
    eyes.waits_for("the service in the list", SOON, |seen| {
        seen.iter().find(|thing| thing.role == "link" && thing.name == name).is_some()
            && seen.iter().filter(|thing| thing.role == "article").count() < 20
    })
    .unwrap();
    eyes.presses("link", &name).unwrap();
    eyes.waits_for(&format!("the number {number}"), SOON, |seen| {
        has(seen, "heading", &name) && seen.iter().any(|thing| thing.text.contains(&number))
    })
    .unwrap();

    desktop.strikes(&["Shift_L", "Shift_L", "Shift_L"]).unwrap();
    assert_eq!(window.ends_within(SOON).unwrap(), Some(0), "{}", window.complaint());
    assert!(!desktop.shows(TITLE).unwrap());
    assert_eq!(files_below(&desktop.home()).unwrap(), Vec::<std::path::PathBuf>::new(), "the home folder is not empty");
    let left = fs::read_dir(desktop.session()).unwrap().flatten().map(|entry| entry.file_name());
    let left: Vec<_> = left.filter(|name| name.to_string_lossy().contains("waymark")).collect();
    assert!(left.is_empty(), "{left:?} stayed in the session");
}

#[test]
fn the_button_leave_ends_the_program_from_any_page() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let (mut window, mut eyes) = opened(&desktop, &build);
    eyes.presses("link", "Emergency").unwrap();
    eyes.waits_for("the emergency card", SOON, |seen| seen.iter().any(|thing| thing.text.contains("112"))).unwrap();
    assert!(desktop.shows(TITLE).unwrap());
    eyes.presses("push button", "Leave").unwrap();
    assert_eq!(window.ends_within(SOON).unwrap(), Some(0), "{}", window.complaint());
    assert!(!desktop.shows(TITLE).unwrap());
}

/// Owns the clipboard as another program does, and says what is in it when asked.
const OTHER_PROGRAM: &str = "
import sys, gi
gi.require_version('Gtk', '3.0')
from gi.repository import Gtk, Gdk, GLib
clipboard = Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD)
def heard(source, condition):
    line = sys.stdin.readline().strip()
    if line.startswith('copy '):
        clipboard.set_text(line[5:], -1)
        print('copied', flush=True)
    else:
        print('holds', clipboard.wait_for_text() or '', flush=True)
    return True
GLib.io_add_watch(sys.stdin, GLib.IO_IN, heard)
Gtk.main()
";

#[test]
fn leaving_takes_what_was_copied_here_and_lets_another_programs_text_be() {
    use std::io::Write as _;

    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let mut other = desktop.runs("/usr/bin/python3", &["-c".as_ref(), OTHER_PROGRAM.as_ref()]).unwrap();
    let mut ear = other.ear().unwrap();

    let (mut window, mut eyes) = opened(&desktop, &build);
    writeln!(ear, "copy of another program").unwrap();
    assert_eq!(other.first_line().unwrap(), "copied");
    eyes.presses("push button", "Leave").unwrap();
    assert_eq!(window.ends_within(SOON).unwrap(), Some(0), "{}", window.complaint());
    writeln!(ear, "tell").unwrap();
    assert_eq!(other.first_line().unwrap(), "holds of another program");
    drop(eyes);

    let (mut window, mut eyes) = opened(&desktop, &build);
    desktop.strikes(&["ctrl+a", "ctrl+c"]).unwrap();
    let mut held = String::new();
    for _ in 0..50 {
        writeln!(ear, "tell").unwrap();
        held = other.first_line().unwrap();
        if !held.contains("another program") {
            break;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(held.contains("Waymark"), "nothing was copied: {held}");
    // The rest of what was copied: the pages have many lines.
    while other.next_line(Duration::from_millis(500)).is_ok() {}
    eyes.presses("push button", "Leave").unwrap();
    assert_eq!(window.ends_within(SOON).unwrap(), Some(0), "{}", window.complaint());
    writeln!(ear, "tell").unwrap();
    assert_eq!(other.first_line().unwrap(), "holds");
}

#[test]
fn text_grows_by_keys_and_goes_back() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let (_window, mut eyes) = opened(&desktop, &build);
    let height = |seen: &[Thing]| seen.iter().find(|thing| thing.role == "heading").map_or(0, |thing| thing.height);
    let usual = height(&eyes.waits_for("the first heading", SOON, |seen| height(seen) > 0).unwrap());
    desktop.strikes(&["ctrl+plus", "ctrl+plus", "ctrl+plus", "ctrl+plus"]).unwrap();
    eyes.waits_for("text twice as large", SOON, |seen| height(seen) >= usual * 2 - 2).unwrap();
    desktop.strikes(&["ctrl+0"]).unwrap();
    eyes.waits_for("the usual text", SOON, |seen| height(seen) == usual).unwrap();
}

#[test]
fn what_people_get_obeys_no_driver() {
    let (Some(shipped), Some(obedient)) = (shipped(), obedient()) else { return };
    let carries = |build: &Path| {
        let bytes = fs::read(build).unwrap();
        bytes.windows(AUTOMATION.len()).any(|window| window == AUTOMATION)
    };
    assert!(carries(&obedient), "the mark of an obedient build has changed");
    assert!(!carries(&shipped), "the shipped window was built for automation");
}

#[test]
fn without_a_display_it_says_so_in_one_sentence() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let blind = desktop.variables().into_iter().map(|(name, value)| {
        let value = if name == "DISPLAY" { String::new() } else { value };
        (name, value)
    });
    let none: [&str; 0] = [];
    let mut window = Running::start(&build, none, blind, SOON).unwrap();
    assert_eq!(window.ends_within(SOON).unwrap(), Some(1));
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(window.complaint(), "waymark: there is no display to show a window on");
}
