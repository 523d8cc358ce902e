//! Rollback attacks and the way back from a fast-forward attack (TUF 1.0, sections 5.3.11, 5.4.3, 5.5.5 and 6.2).

use serde_json::json;

use crate::{play::Play, repository::ALL};

/// What the client trusts after [`advanced`].
const ADVANCED: &str = "root 1, snapshot 2, targets 2, timestamp 2";

/// A client that has seen version 2 of everything but the root.
fn advanced(pins_hashes: bool) -> Play {
    let play = Play::new();
    play.repository().pins_hashes = pins_hashes;
    play.publish(&["targets", "snapshot", "timestamp"]);
    play.refreshes();
    play.trusts(ADVANCED);
    play.asked();
    play
}

#[test]
fn an_older_timestamp_is_refused() {
    let play = advanced(false);
    play.repository().start_again("timestamp");
    play.publish(&["timestamp"]);
    play.refuses("rollback detected for timestamp");
    play.trusts(ADVANCED);
    assert_eq!(play.asked(), ["2.root.json", "timestamp.json"]);
}

#[test]
fn a_timestamp_that_pins_an_older_snapshot_is_refused() {
    for pins_hashes in [false, true] {
        let play = advanced(pins_hashes);
        play.repository().start_again("snapshot");
        play.publish(&["snapshot", "timestamp"]);
        play.refuses("rollback detected for snapshot");
        play.trusts(ADVANCED);
        assert_eq!(play.asked(), ["2.root.json", "timestamp.json"]);
    }
}

#[test]
fn a_snapshot_that_pins_older_targets_is_refused() {
    for pins_hashes in [false, true] {
        let play = advanced(pins_hashes);
        play.repository().start_again("targets");
        play.publish(&["targets", "snapshot", "timestamp"]);
        play.refuses("rollback detected for targets.json");
        play.trusts("root 1, snapshot 2, targets 2, timestamp 3");
    }
}

fn delegated() -> Play {
    let play = Play::new();
    play.repository().delegate("targets", "delegated", &["a/*"], false);
    play.publish(&["delegated"]);
    play.publish(&["delegated", "targets", "snapshot", "timestamp"]);
    play.refreshes();
    play
}

#[test]
fn a_snapshot_that_pins_an_older_delegated_role_is_refused() {
    let play = delegated();
    play.repository().start_again("delegated");
    play.publish(&["delegated", "snapshot", "timestamp"]);
    play.refuses("rollback detected for delegated.json");
}

#[test]
fn a_snapshot_that_leaves_out_a_delegated_role_is_refused() {
    let play = delegated();
    play.repository().role("snapshot")["meta"].as_object_mut().unwrap().remove("delegated.json");
    play.publish(&["snapshot", "timestamp"]);
    play.refuses("snapshot removes delegated.json");
}

#[test]
fn a_new_snapshot_key_lets_a_delegated_role_go() {
    let play = delegated();
    play.repository().rotate_keys("snapshot");
    play.repository().role("snapshot")["meta"].as_object_mut().unwrap().remove("delegated.json");
    play.publish(&["root", "snapshot", "timestamp"]);
    play.refreshes();
}

#[test]
fn a_snapshot_that_is_not_the_pinned_one_is_not_looked_at() {
    let play = advanced(false);
    play.publish(&["snapshot"]);
    play.refreshes();
    play.trusts(ADVANCED);
    assert_eq!(play.asked(), ["2.root.json", "timestamp.json"]);
}

#[test]
fn a_snapshot_newer_than_its_pin_is_not_asked_for() {
    let play = Play::new();
    play.publish(&["snapshot"]);
    play.repository().role("timestamp")["meta"]["snapshot.json"]["version"] = json!(1);
    play.publish(&["root", "timestamp"]);
    play.refreshes();
    play.trusts("root 2, snapshot 1, targets 1, timestamp 2");
}

/// Keys are replaced, versions begin again. The roles of which the keys are replaced say which versions may fall.
#[track_caller]
fn check_recovery(forward: &str, rotated: &[&str], trusted: &str) {
    let play = Play::new();
    (0..99).for_each(|_| play.publish(&[forward]));
    play.publish(&["snapshot", "timestamp"]);
    play.refreshes();
    for role in rotated {
        play.repository().rotate_keys(role);
    }
    play.repository().start_again(forward);
    play.publish(&ALL);
    match trusted {
        "refused" => play.refuses("rollback"),
        trusted => {
            play.refreshes();
            play.trusts(trusted);
        }
    }
}

#[test]
fn new_keys_lead_back_from_versions_that_an_attacker_drove_up() {
    check_recovery("timestamp", &["timestamp"], "root 2, snapshot 3, targets 2, timestamp 1");
    check_recovery("snapshot", &["snapshot", "timestamp"], "root 2, snapshot 1, targets 2, timestamp 3");
    check_recovery("targets", &["snapshot"], "root 2, snapshot 3, targets 1, timestamp 3");
}

#[test]
fn without_new_keys_versions_do_not_fall() {
    check_recovery("timestamp", &[], "refused");
    check_recovery("snapshot", &[], "refused");
    check_recovery("targets", &[], "refused");
}
