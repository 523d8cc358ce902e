//! The built program, as the suite runs it: exit codes, the reason on standard error, options on either side of the command.

use std::{
    path::PathBuf,
    process::{Command, Output},
};

use serde_json::json;

use crate::{play::Play, repository::ALL};

/// The program stands beside the tests: Cargo builds examples with them unless it is asked for single ones.
fn program() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let built = tests.ancestors().nth(2).unwrap().join("examples").join("tuf-conformance");
    assert!(built.exists(), "cargo build -p catalogue-update --example tuf-conformance");
    built
}

fn run(play: &Play, rest: &[&str]) -> Output {
    Command::new(program()).args(play.arguments(rest)).output().unwrap()
}

/// A repository that the clock of any computer finds in date, unless a date is given.
fn published(expires: &str) -> Play {
    let play = Play::unbegun();
    for role in ALL {
        play.repository().role(role)["expires"] = json!(expires);
        play.repository().start_again(role);
    }
    play.repository().add_artefact("targets", "file", b"content");
    play.publish(&["root", "targets", "snapshot", "timestamp"]);
    std::fs::write(play.folder().join("root"), &play.repository().published["root"][0]).unwrap();
    play
}

#[test]
fn the_program_initialises_refreshes_and_downloads() {
    let play = published("9999-01-01T00:00:00Z");
    let root = play.folder().join("root");
    let downloads = ["--target-name", "file", "download"];
    for rest in [["init", root.to_str().unwrap()].as_slice(), &["refresh"], &downloads, &downloads] {
        let output = run(&play, rest);
        assert_eq!((output.status.code(), output.stdout.len(), output.stderr.len()), (Some(0), 0, 0), "{rest:?}");
    }
    play.trusts("root 1, snapshot 1, targets 1, timestamp 1");
    assert_eq!(play.downloads(), ["content"]);
    assert_eq!(play.asked_targets().len(), 1);
}

#[test]
fn options_may_come_after_the_command() {
    let play = published("9999-01-01T00:00:00Z");
    let mut arguments = play.arguments(&["init"]);
    arguments.rotate_right(1);
    arguments.insert(1, play.folder().join("root").into());
    assert!(Command::new(program()).args(arguments).output().unwrap().status.success());
    play.trusts("root 1");
}

#[track_caller]
fn check_failure(play: &Play, rest: &[&str], reason: &str) {
    let output = run(play, rest);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{rest:?}");
    assert!(told.starts_with("tuf-conformance: ") && told.contains(reason), "{told}");
}

#[test]
fn a_failure_is_exit_code_one_and_a_reason() {
    let play = published("2001-01-01T00:00:00Z");
    check_failure(&play, &["refresh"], "no root is trusted yet");
    check_failure(&play, &["init", "/nowhere"], "cannot read /nowhere");
    check_failure(&play, &["init"], "expected init ROOT");
    check_failure(&play, &["upgrade"], "expected init ROOT, refresh or download");
    check_failure(&play, &["--unknown", "refresh"], "invalid option");
    check_failure(&play, &["download"], "download needs");
    play.init().unwrap();
    check_failure(&play, &["refresh"], "root metadata expired on 2001-01-01");
}
