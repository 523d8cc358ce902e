//! New keys and new thresholds (TUF 1.0, sections 5.3.4 to 5.3.5 and 6.1). The rows are those of the conformance suite.

use crate::{keys::Key, play::Play, repository::Repository};

/// A version of a role: the keys that it may be signed with, how many of them must, and those that did.
type Version<'a> = (&'a [u8], u64, &'a [u8]);

const ONE: &[u8] = &[1];
const TWO: &[u8] = &[2];
const THREE: &[u8] = &[1, 2, 3];
const FIVE: &[u8] = &[10, 1, 2, 3, 4];

fn set(repository: &mut Repository, role: &str, (keys, threshold, signers): Version<'_>) {
    repository.set_keys(role, threshold, keys.iter().copied().map(Key::number).collect());
    repository.signers.insert(role.to_owned(), signers.iter().copied().map(Key::number).collect());
}

/// The roots are published one after the other; the client begins at the first and gets to the last or the one before it.
#[track_caller]
fn check(name: &str, expected: Result<(), ()>, roots: &[Version<'_>]) {
    let play = Play::unbegun();
    play.repository().start_again("root");
    for root in roots {
        set(&mut play.repository(), "root", *root);
        play.publish(&["root"]);
    }
    play.init().unwrap();
    assert_eq!(play.refresh().map_err(drop), expected, "{name}");
    let reached = roots.len() - if expected.is_ok() { 1 } else { 2 };
    assert_eq!(play.kept("root").as_ref(), play.repository().published["root"].get(reached), "{name}");
}

#[test]
fn a_root_is_followed_when_the_old_keys_and_the_new_ones_signed_it() {
    check("one key rotates", Ok(()), &[(ONE, 1, &[1]), (TWO, 1, &[2, 1]), (TWO, 1, &[2])]);
    check("unused signatures", Ok(()), &[(ONE, 1, &[3, 1, 4]), (TWO, 1, &[3, 2, 1, 4]), (TWO, 1, &[3, 2, 4])]);
    check(
        "3 of 5 in turns",
        Ok(()),
        &[(FIVE, 3, &[10, 2, 4]), (FIVE, 3, &[10, 4, 1]), (FIVE, 3, &[10, 1, 3]), (FIVE, 3, &[10, 1, 3])],
    );
    check("3 of 5, one rotates", Ok(()), &[(FIVE, 3, &[10, 2, 4]), (&[10, 1, 3, 4, 5], 3, &[10, 4, 1])]);
    check(
        "3 of 5, one rotates with a step between",
        Ok(()),
        &[(FIVE, 3, &[10, 2, 4]), (&[10, 1, 3, 4, 5], 3, &[10, 2, 4, 5]), (&[10, 1, 3, 4, 5], 3, &[10, 4, 5])],
    );
    check(
        "3 of 5, all rotate with a step between",
        Ok(()),
        &[(FIVE, 3, &[10, 2, 4]), (&[5, 6, 7, 8, 9], 3, &[10, 2, 4, 5, 6, 7]), (&[5, 6, 7, 8, 9], 3, &[5, 6, 7])],
    );
}

#[test]
fn a_threshold_rises_and_falls_when_both_thresholds_are_met() {
    check("1 of 3 to 2 of 3", Ok(()), &[(THREE, 1, &[1]), (THREE, 2, &[1, 2])]);
    check("2 of 3 to 1 of 3", Ok(()), &[(THREE, 2, &[1, 2]), (THREE, 1, &[1, 2]), (THREE, 1, &[1])]);
    check("1 of 1 to 2 of 2", Ok(()), &[(ONE, 1, &[1]), (&[1, 2], 2, &[1, 2])]);
}

#[test]
fn a_root_is_not_followed_when_either_signature_is_missing() {
    check("the old key did not sign", Err(()), &[(ONE, 1, &[1]), (TWO, 1, &[2, 3, 4])]);
    check("the new key did not sign", Err(()), &[(ONE, 1, &[1]), (TWO, 1, &[1, 3, 4])]);
    check("3 of 5, too few new", Err(()), &[(FIVE, 3, &[10, 2, 4]), (&[10, 1, 3, 4, 5], 3, &[10, 2, 4])]);
    check("3 of 5, too few old", Err(()), &[(FIVE, 3, &[10, 2, 4]), (&[10, 1, 3, 4, 5], 3, &[10, 4, 5])]);
    check("the new threshold is not met", Err(()), &[(THREE, 1, &[1]), (THREE, 2, &[2])]);
    check("the old threshold is not met", Err(()), &[(THREE, 2, &[1, 2]), (THREE, 1, &[1])]);
    check("nobody signed", Err(()), &[(ONE, 1, &[1]), (ONE, 1, &[])]);
}

/// A root gives a role other keys; the role is signed as before or anew, and the client judges it by the new root.
#[track_caller]
fn check_role(name: &str, expected: Result<(), ()>, version: Version<'_>) {
    for role in ["timestamp", "snapshot", "targets"] {
        let play = Play::new();
        set(&mut play.repository(), role, version);
        play.publish(&["root", "targets", "snapshot", "timestamp"]);
        assert_eq!(play.refresh().map_err(drop), expected, "{role}: {name}");
        let kept = play.kept(role);
        let published = play.repository().published[role].last().cloned();
        assert_eq!(kept, published.filter(|_| expected.is_ok()), "{role}: {name}");
    }
}

#[test]
fn a_role_is_judged_by_the_keys_of_the_newest_root() {
    check_role("one key rotates", Ok(()), (TWO, 1, &[2]));
    check_role("unused signatures", Ok(()), (ONE, 1, &[3, 1, 4]));
    for signers in [[10, 2, 4], [10, 4, 1], [10, 1, 3], [1, 2, 3], [2, 3, 4]] {
        check_role("3 of 5", Ok(()), (FIVE, 3, &signers));
    }
    check_role("the new key did not sign", Err(()), (TWO, 1, &[1, 3, 4]));
    check_role("3 of 5, one is foreign", Err(()), (&[10, 1, 3, 4, 5], 3, &[10, 2, 4]));
    check_role("3 of 5, one is missing", Err(()), (&[10, 1, 3, 4, 5], 3, &[10, 4]));
}

#[test]
fn what_is_kept_is_judged_by_the_newest_root_too() {
    for role in ["timestamp", "snapshot", "targets"] {
        let play = Play::refreshed();
        play.repository().rotate_keys(role);
        play.publish(&["root"]);
        // The files on the server are still those of the old key.
        play.refuses(role);
        assert!(play.repository().version("root") == 2 && play.kept("root").is_some());
    }
}

#[test]
fn a_root_that_skips_a_version_or_repeats_one_is_refused() {
    for version in [1, 3] {
        let play = Play::new();
        play.repository().role("root")["version"] = serde_json::json!(version - 1);
        play.publish(&["root"]);
        play.refuses("root version must increment by one");
        play.trusts("root 1");
    }
}

#[test]
fn roots_before_a_bad_one_are_trusted() {
    let play = Play::new();
    play.publish(&["root", "root"]);
    play.repository().signers.insert("root".to_owned(), vec![Key::number(9)]);
    play.publish(&["root"]);
    play.refuses("signed by none of the trusted keys");
    play.trusts("root 3");
}
