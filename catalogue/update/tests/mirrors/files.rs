//! Folders, sticks and files that somebody hands over.

use std::{
    fs::{self, File},
    os::unix::fs::symlink,
    path::PathBuf,
    process::Command,
};

use catalogue_model::Trouble;
use catalogue_update::{EDITION_FILE, Road, Roots, SizeClasses};

use crate::mirror::{edition, patient, travel};

fn outcome(road: Road) -> Result<Vec<u8>, Trouble> {
    travel(&road, &patient(), &Roots::these([]))
}

#[track_caller]
fn file(path: impl Into<PathBuf>, expected: Trouble) {
    assert_eq!(outcome(Road::File(path.into())), Err(expected));
}

#[test]
fn a_folder_and_a_file_hand_over_what_they_hold() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(EDITION_FILE);
    fs::write(&path, edition()).unwrap();
    assert_eq!(outcome(Road::Folder(folder.path().into())), Ok(edition()));
    assert_eq!(outcome(Road::File(path.clone())), Ok(edition()));
    let link = folder.path().join("elsewhere");
    symlink(path, &link).unwrap();
    assert_eq!(outcome(Road::File(link)), Ok(edition()));
}

#[test]
fn a_folder_that_is_missing_or_holds_no_edition_has_no_file() {
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().into(), folder.path().join("missing"), "/dev/null".into()] {
        assert_eq!(outcome(Road::Folder(path)), Err(Trouble::NoFileThere));
    }
    file(folder.path().join("missing"), Trouble::NoFileThere);
}

#[test]
fn what_is_no_file_is_not_read_and_holds_nothing_up() {
    let folder = tempfile::tempdir().unwrap();
    file(folder.path(), Trouble::NoFileThere);
    file("/dev/zero", Trouble::NoFileThere);
    let pipe = folder.path().join("pipe");
    assert!(Command::new("/usr/bin/mkfifo").arg(&pipe).status().unwrap().success());
    file(pipe, Trouble::NoFileThere);
}

#[test]
fn a_file_longer_than_any_edition_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(EDITION_FILE);
    let longest = SizeClasses::shipped().largest() as u64;
    // It takes no room on the disk, and would take a terabyte of memory.
    File::create(&path).unwrap().set_len(1 << 40).unwrap();
    file(&path, Trouble::TooLong);
    File::create(&path).unwrap().set_len(longest + 1).unwrap();
    file(&path, Trouble::TooLong);
    File::create(&path).unwrap().set_len(longest).unwrap();
    assert!(outcome(Road::File(path)).is_ok());
}

#[test]
fn a_file_that_says_it_is_empty_and_never_ends_is_not_read_to_the_end() {
    // Its length is said to be nothing, and reading it brings megabytes.
    if fs::read("/proc/kallsyms").is_ok_and(|symbols| symbols.len() > SizeClasses::shipped().largest()) {
        file("/proc/kallsyms", Trouble::TooLong);
    } else {
        println!("SKIPPED: this system has no long list of symbols to read");
    }
}

#[test]
fn a_stick_that_fails_when_it_is_read_is_unreadable() {
    // A file that can be opened and answers each reading of its first byte with an input/output error.
    assert!(File::open("/proc/self/mem").is_ok());
    file("/proc/self/mem", Trouble::Unreadable);
}
