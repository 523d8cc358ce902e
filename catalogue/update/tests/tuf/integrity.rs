//! Files that are not those which were pinned: other hashes, other lengths, other versions, and mixtures of two editions
//! (TUF 1.0, sections 5.5.2, 5.5.4, 5.6.2 and 5.6.4).

use serde_json::json;

use crate::{
    play::Play,
    repository::{ALL, Repository},
};

/// A client that has seen version 2 of a repository which pins hashes, and then a change.
#[track_caller]
fn check(change: impl FnOnce(&mut Repository), reason: &str, trusted: &str) {
    let play = Play::new();
    play.repository().pins_hashes = true;
    play.publish(&["targets", "snapshot", "timestamp"]);
    play.refreshes();
    change(&mut play.repository());
    play.refuses(reason);
    play.trusts(trusted);
}

/// Publishes everything, with one pin that is not true.
fn pinned(role: &'static str, pinned: &'static str, field: &'static str) -> impl FnOnce(&mut Repository) {
    move |repository| {
        repository.publish(if pinned == "snapshot.json" { &["targets", "snapshot"] } else { &["targets"] });
        let pin = &mut repository.role(role)["meta"][pinned];
        match field {
            "length" => pin["length"] = json!(pin["length"].as_u64().unwrap() + 1),
            "unknown" => pin["hashes"] = json!({ "md5": "00" }),
            "none" => pin["hashes"] = json!({}),
            algorithm => pin["hashes"][algorithm] = json!("46".repeat(32)),
        }
        let rest: &[&str] = if role == "timestamp" { &["timestamp"] } else { &["snapshot", "timestamp"] };
        repository.publish(rest);
    }
}

const NO_SNAPSHOT: &str = "root 1, snapshot 2, targets 2, timestamp 3";
const NO_TARGETS: &str = "root 1, snapshot 3, targets 2, timestamp 3";

#[test]
fn a_snapshot_of_another_hash_or_length_is_refused() {
    check(pinned("timestamp", "snapshot.json", "sha256"), "sha256 mismatch", NO_SNAPSHOT);
    check(pinned("timestamp", "snapshot.json", "sha512"), "sha512 mismatch", NO_SNAPSHOT);
    check(pinned("timestamp", "snapshot.json", "length"), "length", NO_SNAPSHOT);
}

#[test]
fn targets_of_another_hash_or_length_are_refused() {
    check(pinned("snapshot", "targets.json", "sha256"), "sha256 mismatch", NO_TARGETS);
    check(pinned("snapshot", "targets.json", "sha512"), "sha512 mismatch", NO_TARGETS);
    check(pinned("snapshot", "targets.json", "length"), "length", NO_TARGETS);
}

#[test]
fn hashes_of_which_none_can_be_checked_pin_nothing_and_are_refused() {
    check(pinned("timestamp", "snapshot.json", "unknown"), "no supported hash", NO_SNAPSHOT);
    check(pinned("snapshot", "targets.json", "none"), "no supported hash", NO_TARGETS);
}

#[test]
fn a_file_that_was_written_anew_after_it_was_pinned_is_refused() {
    check(
        |repository| {
            repository.publish(&["targets", "snapshot", "timestamp"]);
            repository.published.get_mut("snapshot").unwrap().last_mut().unwrap().push(b' ');
        },
        "a file is not the one that was signed",
        NO_SNAPSHOT,
    );
}

/// The file under version 2 says that it is version 3.
#[track_caller]
fn check_version(role: &str, reason: &str, trusted: &str) {
    let play = Play::new();
    let version = play.repository().version(role) + 1;
    play.repository().role(role)["version"] = json!(version);
    for name in ALL {
        play.publish(&[name]);
        let pin = json!({ "version": 2 });
        match name {
            "targets" => play.repository().role("snapshot")["meta"]["targets.json"] = pin,
            "snapshot" => play.repository().role("timestamp")["meta"]["snapshot.json"] = pin,
            _ => {}
        }
    }
    play.refuses(reason);
    play.trusts(trusted);
}

#[test]
fn a_file_of_another_version_than_its_name_is_refused() {
    check_version("root", "must increment by one", "root 1");
    check_version("snapshot", "version 3 does not match", "root 2, timestamp 2");
    check_version("targets", "version 3 does not match", "root 2, snapshot 2, timestamp 2");
}

#[test]
fn files_of_two_editions_are_not_mixed() {
    // The server has kept the older file of each role and gives it in place of the one that is pinned.
    for role in ["targets", "snapshot"] {
        check(
            |repository| {
                repository.publish(&["targets", "snapshot", "timestamp"]);
                let files = repository.published.get_mut(role).unwrap();
                let older = files[1].clone();
                *files.last_mut().unwrap() = older;
            },
            "a file is not the one that was signed",
            if role == "targets" { NO_TARGETS } else { NO_SNAPSHOT },
        );
    }
}

#[test]
fn a_timestamp_or_snapshot_that_pins_nothing_is_refused() {
    for (role, file) in [("timestamp", "snapshot.json"), ("snapshot", "targets.json")] {
        let play = Play::new();
        play.publish(&["snapshot"]);
        play.repository().role(role)["meta"].as_object_mut().unwrap().remove(file);
        play.publish(if role == "timestamp" { &["timestamp"] } else { &["snapshot", "timestamp"] });
        play.refuses("does not pin");
    }
}

#[test]
fn what_is_no_metadata_is_refused() {
    for bytes in ["", "{", "[]", "null", "{}", r#"{"signed":{}}"#, r#"{"signed":{},"signatures":1}"#, "\u{0}"] {
        for role in ["root", "timestamp", "snapshot", "targets"] {
            let play = Play::new();
            play.publish(&ALL);
            *play.repository().published.get_mut(role).unwrap().last_mut().unwrap() = bytes.into();
            play.refuses("the metadata is not sound");
        }
    }
}
