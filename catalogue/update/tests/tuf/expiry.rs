//! Freeze attacks: metadata past its date (TUF 1.0, sections 5.3.10, 5.4.4, 5.5.6 and 5.6.5).

use serde_json::json;

use crate::{play::Play, repository::ALL};

/// A role is published past its date; what was trusted before stays, and nothing after it in the workflow is touched.
#[track_caller]
fn check(role: &str, trusted: &str) {
    let play = Play::refreshed();
    play.repository().role(role)["expires"] = json!(Play::noon(-5));
    play.publish(&ALL);
    play.refuses(&format!("{role} metadata expired"));
    play.trusts(trusted);
}

#[test]
fn a_role_past_its_date_is_refused_and_a_root_is_kept_all_the_same() {
    // TUF 5.3.8 comes before 5.3.10: the root is trusted, but nothing is built on it.
    check("root", "root 2, snapshot 1, targets 1, timestamp 1");
    check("timestamp", "root 2, snapshot 1, targets 1, timestamp 1");
    check("snapshot", "root 2, snapshot 1, targets 1, timestamp 2");
    check("targets", "root 2, snapshot 2, targets 1, timestamp 2");
}

#[test]
fn only_the_last_root_must_be_in_date() {
    let play = Play::new();
    play.repository().role("root")["expires"] = json!(Play::noon(-5));
    play.publish(&["root"]);
    play.repository().role("root")["expires"] = json!(Play::noon(5));
    play.publish(&["root"]);
    play.refreshes();
    play.trusts("root 3, snapshot 1, targets 1, timestamp 1");
}

#[test]
fn the_first_root_may_be_past_its_date_if_a_newer_one_is_not() {
    let mut play = Play::new();
    play.repository().role("root")["expires"] = json!(Play::noon(90));
    for role in ["targets", "snapshot", "timestamp"] {
        play.repository().role(role)["expires"] = json!(Play::noon(90));
    }
    play.publish(&ALL);
    play.on_day(60).refreshes();
}

/// Everything but one role is in date for long; that role runs out on day 7, and the client comes on day 8.
#[track_caller]
fn check_frozen(role: &str) {
    let mut play = Play::new();
    play.repository().role(role)["expires"] = json!(Play::noon(7));
    play.publish(&ALL);
    play.refreshes();
    play.on_day(7).refreshes();
    play.on_day(8).refuses(&format!("{role} metadata expired"));
}

#[test]
fn what_is_kept_does_not_outlive_its_date_when_the_server_has_nothing_newer() {
    check_frozen("root");
    check_frozen("timestamp");
    check_frozen("snapshot");
    check_frozen("targets");
}

#[test]
fn a_client_whose_files_have_run_out_takes_the_newer_ones() {
    let mut play = Play::new();
    play.repository().role("timestamp")["expires"] = json!(Play::noon(7));
    play.publish(&["timestamp"]);
    play.refreshes();
    play.repository().role("timestamp")["expires"] = json!(Play::noon(21));
    play.publish(&["targets", "snapshot", "timestamp"]);
    play.on_day(18).refreshes();
    play.trusts("root 1, snapshot 2, targets 2, timestamp 3");
}

#[test]
fn files_that_have_run_out_are_still_a_floor() {
    let mut play = Play::new();
    for role in ["timestamp", "snapshot"] {
        play.repository().role(role)["expires"] = json!(Play::noon(7));
    }
    play.publish(&["targets", "snapshot", "timestamp"]);
    play.refreshes();
    for role in ["timestamp", "snapshot"] {
        play.repository().role(role)["expires"] = json!(Play::noon(21));
    }
    play.repository().start_again("targets");
    play.publish(&["targets", "snapshot", "timestamp"]);
    play.on_day(18).refuses("rollback");
}

fn with_delegated(expires: i64) -> Play {
    let play = Play::new();
    play.repository().delegate("targets", "delegated", &["a/*"], false);
    play.repository().role("delegated")["expires"] = json!(Play::noon(expires));
    play.repository().add_artefact("delegated", "a/first", b"first");
    play.repository().add_artefact("delegated", "a/second", b"second");
    play.publish(&["delegated", "targets", "snapshot", "timestamp"]);
    play
}

#[test]
fn a_delegated_role_past_its_date_is_refused_and_its_target_not_asked_for() {
    let play = with_delegated(-1);
    play.refreshes();
    play.denies(&["a/first"], "delegated metadata expired");
    play.trusts("root 1, snapshot 2, targets 2, timestamp 2");
    assert_eq!(play.asked_targets(), [""; 0]);
}

#[test]
fn a_delegated_role_that_ran_out_since_is_not_used_again() {
    let mut play = with_delegated(7);
    play.download(&["a/first"]).unwrap();
    play.on_day(18).denies(&["a/second"], "delegated metadata expired");
    assert_eq!(play.downloads(), ["first"]);
}

#[test]
fn a_delegated_role_that_ran_out_is_replaced_by_a_newer_one() {
    let mut play = with_delegated(7);
    play.download(&["a/first"]).unwrap();
    play.repository().role("delegated")["expires"] = json!(Play::noon(21));
    play.publish(&["delegated", "snapshot", "timestamp"]);
    play.on_day(18).download(&["a/second"]).unwrap();
    assert_eq!(play.downloads(), ["first", "second"]);
}

#[test]
fn a_clock_that_stands_long_before_everything_was_signed_stops_nobody() {
    let mut play = Play::new();
    play.on_day(-10_000).refreshes();
}
