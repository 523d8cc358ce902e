//! A process hands its helper to the one that takes its place: lines that are quiet, or none.
//!
//! Each test that hands over runs again as a process of its own and is executed anew in its place, as the window is.

use std::{
    env, fs, io,
    os::{fd::AsFd as _, unix::process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Command, Output},
    thread::{sleep, spawn},
    time::Duration,
};

use catalogue_model::Trouble;
use catalogue_update::{Cancel, Fetch as _, FetchError, Helper, Road};

use crate::{
    mirror::{edition, listen, road},
    program::{PROGRAM, wrapped},
};

/// Tells a test which part it plays, and where its files are.
const PART: &str = "WAYMARK_TEST_HANDOVER";
const FILES: &str = "WAYMARK_TEST_FILES";

fn this_test(part: &str, files: &Path) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    let test = "handover::who_takes_a_process_s_place_goes_on_with_its_helper";
    command.args(["--exact", test, "--nocapture"]).env(PART, part).env(FILES, files);
    command
}

fn takes(file: &Path, helper: &Helper) -> Result<Vec<u8>, FetchError> {
    helper.fetch(&Road::File(file.to_owned()), &mut |_| (), &Cancel::default())
}

/// Fetches, hands over and is replaced.
fn first(file: &Path) -> ! {
    let helper = Helper::start(Path::new(PROGRAM)).unwrap();
    assert_eq!(takes(file, &helper), Ok(edition()));
    let [requests, answers] = helper.ends().unwrap();
    let replaced = this_test("second", file).stdin(requests).stdout(answers).exec();
    panic!("not replaced: {replaced}");
}

/// Goes on with what it finds, and says on its standard error how that went.
fn second(file: &Path) {
    let ends = [io::stdin().as_fd(), io::stdout().as_fd()].map(|end| end.try_clone_to_owned().unwrap());
    let helper = Helper::taken_over(ends).unwrap();
    for _ in 0..2 {
        assert_eq!(takes(file, &helper), Ok(edition()));
    }
    let hanging = Cancel::default();
    hanging.cancel();
    let cancelled = helper.fetch(&Road::File(file.to_owned()), &mut |_| (), &hanging);
    assert_eq!(cancelled, Err(FetchError::Cancelled));
    assert_eq!(takes(file, &helper), Ok(edition()));
    eprintln!("went on");
}

#[test]
fn who_takes_a_process_s_place_goes_on_with_its_helper() {
    let file = env::var_os(FILES).map(PathBuf::from);
    match (env::var(PART).as_deref(), file) {
        (Ok("first"), Some(file)) => first(&file),
        (Ok(_second), Some(file)) => return second(&file),
        _ => {}
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("edition");
    fs::write(&file, edition()).unwrap();
    let Output { stderr, .. } = this_test("first", &file).output().unwrap();
    let said = String::from_utf8_lossy(&stderr);
    assert!(said.contains("went on"), "{said}");
}

#[test]
fn after_the_lines_were_handed_over_nothing_more_is_fetched_here() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("edition");
    fs::write(&file, edition()).unwrap();
    let helper = Helper::start(Path::new(PROGRAM)).unwrap();
    assert_eq!(takes(&file, &helper), Ok(edition()));
    let _ends = helper.ends().unwrap();
    assert_eq!(takes(&file, &helper), Err(FetchError::Trouble(Trouble::NoHelper)));
    helper.ends().unwrap();
}

#[test]
fn lines_that_are_in_use_are_not_handed_over_until_the_transfer_was_stopped() {
    let hanging = listen(|tcp| {
        let _open = io::copy(&mut &tcp, &mut io::sink());
    });
    let helper = std::sync::Arc::new(Helper::start(Path::new(PROGRAM)).unwrap());
    let (cancel, busy) = (Cancel::default(), helper.clone());
    let signal = cancel.clone();
    let running = spawn(move || busy.fetch(&road(hanging), &mut |_| (), &signal));
    sleep(Duration::from_millis(200));
    assert_eq!(helper.ends().unwrap_err().kind(), io::ErrorKind::WouldBlock);
    cancel.cancel();
    helper.ends().unwrap();
    assert_eq!(running.join().unwrap(), Err(FetchError::Cancelled));
}

/// A helper that never says that a transfer was stopped.
const SILENT: &str = "exec sleep 20";

#[test]
fn lines_on_which_an_answer_is_owed_are_not_handed_over() {
    let folder = tempfile::tempdir().unwrap();
    let helper = Helper::start(&wrapped(folder.path(), SILENT, "")).unwrap();
    let cancel = Cancel::default();
    let person = cancel.clone();
    let pressed = spawn(move || {
        sleep(Duration::from_millis(100));
        person.cancel();
    });
    let outcome = helper.fetch(&Road::File("/nowhere".into()), &mut |_| (), &cancel);
    assert_eq!(outcome, Err(FetchError::Cancelled));
    pressed.join().unwrap();
    assert_eq!(helper.ends().unwrap_err().kind(), io::ErrorKind::WouldBlock);
}
