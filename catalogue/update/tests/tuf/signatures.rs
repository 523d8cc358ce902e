//! Thresholds, and what counts as a signature (TUF 1.0, sections 4.2, 4.3 and 5.3.4).

use serde_json::json;

use crate::{
    keys::Key,
    play::Play,
    repository::{ALL, Repository},
};

/// A repository is changed and published; the client that never saw it trusts no more than this.
#[track_caller]
fn check(change: impl FnOnce(&mut Repository), reason: &str, trusted: &str) {
    let play = Play::new();
    change(&mut play.repository());
    play.refuses(reason);
    play.trusts(trusted);
}

#[test]
fn a_role_without_a_signature_is_refused_and_those_before_it_are_trusted() {
    let unsigned = |role: &'static str| {
        move |repository: &mut Repository| {
            repository.signers.get_mut(role).unwrap().clear();
            repository.publish(&ALL);
        }
    };
    check(unsigned("root"), "root metadata has 0 good signatures where 1 are needed", "root 1");
    check(unsigned("timestamp"), "timestamp metadata has 0", "root 2");
    check(unsigned("snapshot"), "snapshot metadata has 0", "root 2, timestamp 2");
    check(unsigned("targets"), "targets metadata has 0", "root 2, snapshot 2, timestamp 2");
}

#[test]
fn one_signature_is_not_two() {
    check(
        |repository| {
            let key = repository.new_key();
            repository.list_key("root", "snapshot", &key);
            repository.set_threshold("snapshot", 2);
            repository.publish(&ALL);
        },
        "snapshot metadata has 1 good signatures where 2 are needed",
        "root 2, timestamp 2",
    );
}

#[test]
fn a_threshold_above_the_number_of_keys_is_never_met() {
    check(
        |repository| {
            for _ in 0..4 {
                let key = repository.new_key();
                repository.add_key("root", "snapshot", key);
            }
            repository.set_threshold("snapshot", 6);
            repository.publish(&ALL);
        },
        "5 good signatures where 6 are needed",
        "root 2, timestamp 2",
    );
}

#[test]
fn a_threshold_of_nothing_is_refused() {
    check(
        |repository| {
            repository.set_threshold("timestamp", 0);
            repository.publish(&ALL);
        },
        "threshold 0",
        "root 2",
    );
}

#[test]
fn a_role_that_met_its_threshold_before_must_meet_it_again() {
    let play = Play::new();
    for _ in 0..2 {
        let key = play.repository().new_key();
        play.repository().add_key("root", "snapshot", key);
    }
    play.repository().set_threshold("snapshot", 3);
    play.publish(&ALL);
    play.refreshes();
    play.repository().signers.get_mut("snapshot").unwrap().pop();
    play.publish(&["targets", "snapshot", "timestamp"]);
    play.refuses("2 good signatures where 3 are needed");
    play.trusts("root 2, snapshot 2, targets 2, timestamp 3");
}

#[test]
fn a_key_id_that_is_listed_often_counts_once() {
    check(
        |repository| {
            let key = repository.new_key();
            (0..9).for_each(|_| repository.list_key("root", "snapshot", &key));
            repository.signers.get_mut("snapshot").unwrap().push(key);
            repository.set_threshold("snapshot", 6);
            repository.publish(&ALL);
        },
        "2 good signatures where 6 are needed",
        "root 2, timestamp 2",
    );
}

#[test]
fn a_key_id_that_signs_twice_is_refused() {
    check(
        |repository| {
            repository.tamper("snapshot", |file| {
                let signature = file["signatures"][0].clone();
                file["signatures"].as_array_mut().unwrap().push(signature);
            });
        },
        "duplicate signature",
        "root 1, timestamp 1",
    );
}

/// Gives a role the key of another id once more, and a threshold that would need two people.
fn under_two_ids(repository: &mut Repository, delegator: &str, role: &str) {
    let key = repository.signers[role][0].clone();
    repository.add_key(delegator, role, key.called("another"));
    repository.given(delegator, role)["threshold"] = json!(2);
}

#[test]
fn a_key_under_two_ids_does_not_count_twice_in_a_root() {
    for role in ALL {
        check(
            |repository| {
                under_two_ids(repository, "root", role);
                repository.publish(&ALL);
            },
            "the metadata is not sound: malformed",
            "root 1",
        );
    }
}

#[test]
fn a_key_under_two_ids_is_found_however_it_is_written() {
    check(
        |repository| {
            under_two_ids(repository, "root", "snapshot");
            let public = &mut repository.role("root")["keys"]["another"]["keyval"]["public"];
            *public = json!(public.as_str().unwrap().to_uppercase());
            repository.publish(&ALL);
        },
        "lists one key under two ids",
        "root 1",
    );
}

#[test]
fn a_key_under_two_ids_does_not_count_twice_in_a_delegation() {
    let play = Play::new();
    play.repository().delegate("targets", "delegated", &["a/*"], false);
    under_two_ids(&mut play.repository(), "targets", "delegated");
    play.repository().add_artefact("delegated", "a/b", b"content");
    play.publish(&["delegated", "targets", "snapshot", "timestamp"]);
    play.denies(&["a/b"], "the role delegated lists one key under two ids");
}

#[test]
fn a_client_does_not_begin_at_a_root_that_lists_a_key_under_two_ids() {
    let play = Play::unbegun();
    play.repository().start_again("root");
    under_two_ids(&mut play.repository(), "root", "root");
    play.publish(&["root"]);
    play.init().unwrap();
    play.refuses("lists one key under two ids");
    assert_eq!(play.asked(), [""; 0]);
}

#[test]
fn a_key_may_serve_two_roles() {
    let play = Play::new();
    let key = play.repository().signers["timestamp"][0].clone();
    play.repository().set_keys("snapshot", 1, vec![key.called("another")]);
    play.publish(&ALL);
    play.refreshes();
}

#[test]
fn a_bad_signature_beside_enough_good_ones_does_no_harm() {
    for bad in ["00".repeat(64), String::new(), "no hexadecimal".to_owned()] {
        let play = Play::new();
        let key = play.repository().new_key();
        play.repository().add_key("root", "timestamp", key);
        play.publish(&["root", "timestamp"]);
        play.repository().tamper("timestamp", |file| file["signatures"][0]["sig"] = json!(bad));
        play.refreshes();
    }
}

#[test]
fn a_signature_of_other_bytes_does_not_count() {
    check(
        |repository| {
            repository.publish(&["timestamp"]);
            let older = repository.published["timestamp"][0].clone();
            let older: serde_json::Value = serde_json::from_slice(&older).unwrap();
            repository.tamper("timestamp", |file| file["signatures"] = older["signatures"].clone());
        },
        "timestamp metadata has 0 good signatures",
        "root 1",
    );
}

#[test]
fn a_key_of_the_root_does_not_sign_for_the_timestamp() {
    check(
        |repository| {
            let key = repository.signers["root"].clone();
            repository.signers.insert("timestamp".to_owned(), key);
            repository.publish(&["timestamp"]);
        },
        "timestamp metadata is signed by none of the trusted keys",
        "root 1",
    );
}

#[test]
fn a_listed_key_that_is_not_given_does_not_count() {
    check(
        |repository| {
            repository.given("root", "timestamp")["keyids"] = json!(["absent"]);
            repository.signers.insert("timestamp".to_owned(), vec![Key::number(1).called("absent")]);
            repository.publish(&ALL);
        },
        "timestamp metadata has 0 good signatures",
        "root 2",
    );
}

/// A second root key of this kind must sign; when its signature is that of other bytes, the root is refused.
#[track_caller]
fn check_kind(key: Key) {
    let play = Play::refreshed();
    play.repository().add_key("root", "root", key);
    play.repository().set_threshold("root", 2);
    play.publish(&["root"]);
    play.refreshes();
    play.trusts("root 2, snapshot 1, targets 1, timestamp 1");
    let older: serde_json::Value = serde_json::from_slice(&play.kept("root").unwrap()).unwrap();
    play.publish(&["root"]);
    play.repository().tamper("root", |file| file["signatures"][1] = older["signatures"][1].clone());
    play.refuses("root metadata has 1 good signatures where 2 are needed");
    play.trusts("root 2, snapshot 1, targets 1, timestamp 1");
}

#[test]
fn keys_of_each_kind_in_the_specification_sign_and_are_checked() {
    check_kind(Key::number(7));
    check_kind(Key::ecdsa());
    check_kind(Key::rsa());
}
