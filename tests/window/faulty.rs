//! The shipped window meets editions with one thing wrong each: it says so in plain words and goes on with its own.

use std::{
    fs,
    path::{Path, PathBuf},
};

use catalogue_model::Fault;
use catalogue_publish::sign::Keys;
use catalogue_store::{Records, write_image};
use catalogue_update::{Bundle, SizeClasses, Trust, verify};
use i18n::{Locale, Words};
use waymark_tests::{
    desktop::{Desktop, Thing},
    faults::{self, Fixture, Outcome},
    sample,
};

use crate::{PATIENCE, SOON, TITLE, shipped, shipped::tabs_to};

/// Where an edition lies that is handed to the window.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Road {
    /// Named when the program is started, as from a stick.
    HandedOver,
    /// Where a renewal stores it.
    Stored,
}

/// What `cargo xtask edition` made, and the shipped window holds.
fn made(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target").join(name)
}

/// Fixtures around an empty edition.
pub(crate) fn fixtures() -> Vec<Fixture> {
    fixtures_of(&Records { preview: true, ..Records::default() })
}

/// Fixtures that are signed with the keys the shipped window trusts, around its own edition's number.
pub(crate) fn fixtures_of(records: &Records) -> Vec<Fixture> {
    let keys = Keys::open(&made("keys")).unwrap();
    let bundle = Bundle::parse(fs::read(made("edition/waymark.edition")).unwrap(), &SizeClasses::shipped()).unwrap();
    let trust = Trust::read(&made("keys/trust"), SizeClasses::shipped()).unwrap();
    let moment = "2026-12-01T09:00:00Z".parse().unwrap();
    let installed = verify(&bundle, &trust.root, None, moment).unwrap().number().0;
    faults::against(&write_image(records).unwrap(), keys, installed).unwrap().fixtures
}

/// Starts the window beside an edition and gives what the first page says.
fn first_page(build: &Path, road: Road, bytes: &[u8], settled: impl Fn(&[Thing]) -> bool) -> Vec<Thing> {
    let desktop = Desktop::start(PATIENCE).unwrap();
    let file = match road {
        Road::HandedOver => desktop.home().join("waymark.edition"),
        Road::Stored => desktop.home().join(".local/share/waymark/waymark.edition"),
    };
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, bytes).unwrap();
    let arguments = match road {
        Road::HandedOver => vec![file.as_os_str()],
        Road::Stored => vec![],
    };
    let _window = desktop.runs(build, &arguments).unwrap();
    let mut eyes = desktop.eyes(build.file_name().unwrap().to_str().unwrap()).unwrap();
    let seen = eyes.waits_for("the first page", SOON, settled).unwrap();
    assert_eq!(fs::read(&file).unwrap(), bytes, "the window changed the file");
    seen
}

fn says(seen: &[Thing], words: &str) -> bool {
    seen.iter().any(|thing| thing.text.contains(words))
}

/// The fault is named with its advice, and the edition of the installer is on show.
fn check(build: &Path, road: Road, fault: Fault, bytes: &[u8]) {
    let words = Words::of(Locale::En);
    let problem = words.say(&format!("problem-{}", fault.as_str()));
    let seen = first_page(build, road, bytes, |seen| says(seen, &problem));
    // Names in the messages are isolated for the sake of other directions of writing; a screen reader does not say that.
    let advice = words.say(&format!("problem-{}-advice", fault.as_str())).replace(['\u{2068}', '\u{2069}'], "");
    assert!(says(&seen, &advice), "{fault:?} {road:?}: no advice");
    let goes_on = seen.iter().any(|thing| thing.role == "link" && thing.name.starts_with("Look at all"));
    assert!(goes_on, "{fault:?} {road:?}: no services on show");
    let of_the_fixture = seen.iter().any(|thing| thing.name.starts_with("Look at all 0 "));
    assert!(!of_the_fixture, "{fault:?} {road:?}: the faulty edition is on show");
}

fn every_refusal(road: Road) {
    let Some(build) = shipped() else { return };
    let mut faults = Vec::new();
    for fixture in fixtures() {
        if let Outcome::Refused(fault) = fixture.outcome {
            if (road, fault) == (Road::Stored, Fault::OlderThanSeen) {
                // An installer has overtaken it: no fault, see `what_an_installer_has_overtaken_goes_without_a_word`.
                continue;
            }
            check(&build, road, fault, &fixture.bytes);
            faults.push(fault);
        }
    }
    assert!(faults.len() >= 10, "only {faults:?}");
}

#[test]
fn every_fault_of_an_edition_on_a_stick_is_told_and_the_window_goes_on() {
    every_refusal(Road::HandedOver);
}

#[test]
fn every_fault_of_a_stored_edition_is_told_and_the_window_goes_on() {
    every_refusal(Road::Stored);
}

#[test]
fn what_an_installer_has_overtaken_goes_without_a_word() {
    let Some(build) = shipped() else { return };
    let words = Words::of(Locale::En);
    let older =
        fixtures().into_iter().find(|fixture| fixture.outcome == Outcome::Refused(Fault::OlderThanSeen)).unwrap();
    let desktop = Desktop::start(PATIENCE).unwrap();
    let file = desktop.home().join(".local/share/waymark/waymark.edition");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, &older.bytes).unwrap();
    let _window = desktop.runs(&build, &[]).unwrap();
    let mut eyes = desktop.eyes(build.file_name().unwrap().to_str().unwrap()).unwrap();
    let all = |seen: &[Thing]| seen.iter().any(|thing| thing.name.starts_with("Look at all"));
    let seen = eyes.waits_for("the first page", SOON, all).unwrap();
    assert!(!says(&seen, &words.say("problem-older-than-seen")));
    assert!(!file.exists(), "what nobody needs stays on the disk");
}

#[test]
fn a_good_newer_edition_is_shown_from_either_road() {
    let Some(build) = shipped() else { return };
    let fixtures = fixtures();
    let good = fixtures.iter().find(|fixture| fixture.name == "good").unwrap();
    for road in [Road::HandedOver, Road::Stored] {
        let all = |seen: &[Thing]| seen.iter().any(|thing| thing.name.starts_with("Look at all"));
        let seen = first_page(&build, road, &good.bytes, all);
        // The edition of the fixture is empty, the installer's is not.
        assert!(seen.iter().any(|thing| thing.name.starts_with("Look at all 0 ")), "{road:?}");
    }
}

#[test]
fn a_file_that_is_not_there_or_is_no_file_is_told_too() {
    let Some(build) = shipped() else { return };
    let words = Words::of(Locale::En);
    let problem = words.say("problem-unreadable");
    for file in ["/nowhere/waymark.edition", "/dev/zero", "/tmp"] {
        let desktop = Desktop::start(PATIENCE).unwrap();
        let _window = desktop.runs(&build, &[file.as_ref()]).unwrap();
        let mut eyes = desktop.eyes(build.file_name().unwrap().to_str().unwrap()).unwrap();
        eyes.waits_for(file, SOON, |seen| says(seen, &problem)).unwrap();
    }
}

#[test]
fn an_edition_whose_file_is_replaced_while_it_is_read_stays_open() {
    let Some(build) = shipped() else { return };
    let records = sample::records();
    let fixtures = fixtures_of(&records);
    let good = fixtures.iter().find(|fixture| fixture.name == "good").unwrap();
    let desktop = Desktop::start(PATIENCE).unwrap();
    let file = desktop.home().join(".local/share/waymark/waymark.edition");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, &good.bytes).unwrap();
    let _window = desktop.runs(&build, &[]).unwrap();
    let mut eyes = desktop.eyes(build.file_name().unwrap().to_str().unwrap()).unwrap();
    let count = format!("Look at all {} ", records.services.len());
    eyes.waits_for("the stored edition", SOON, |seen| says_in_link(seen, &count)).unwrap();
    desktop.attends_to(TITLE).unwrap();

    // First other bytes in the same file, then no file: neither is looked at again before the next start.
    fs::write(&file, b"something else").unwrap();
    let name = records.services.first().unwrap().name.as_str();
    tabs_to(&desktop, &mut eyes, "link", "Look at all");
    desktop.strikes(&["Return"]).unwrap();
    eyes.waits_for("the list", SOON, |seen| says_in_link(seen, name)).unwrap();
    fs::remove_file(&file).unwrap();
    tabs_to(&desktop, &mut eyes, "link", name);
    desktop.strikes(&["Return"]).unwrap();
    let seen = |seen: &[Thing]| seen.iter().any(|thing| thing.role == "heading" && thing.name == name);
    eyes.waits_for("the service", SOON, seen).unwrap();
}

fn says_in_link(seen: &[Thing], beginning: &str) -> bool {
    seen.iter().any(|thing| thing.role == "link" && thing.name.starts_with(beginning))
}
