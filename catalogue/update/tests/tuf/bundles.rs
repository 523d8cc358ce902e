//! The same rules where the shipped program meets them: a bundle that brings a client up to date in one step.

use std::collections::BTreeMap;

use catalogue_update::{Bundle, Seen, SizeClasses, TARGET_PATH, TrustedRoot, Verified, VerifyError, verify};
use jiff::Timestamp;
use serde_json::json;

use crate::{
    play::Play,
    repository::{ALL, Repository, hash},
};

const EDITION: &[u8] = b"an edition";

/// Two people sign for the root and for targets; the edition stands in a delegated, terminating role.
fn publisher() -> Repository {
    let mut repository = Repository::new();
    for role in ["root", "targets"] {
        repository.start_again(role);
        let keys = vec![repository.new_key(), repository.new_key()];
        repository.set_keys(role, 2, keys);
    }
    repository.delegate("targets", "catalogue", &["catalogue/*"], true);
    edition(&mut repository, EDITION);
    repository.publish(&["root", "catalogue", "targets", "snapshot", "timestamp"]);
    repository
}

fn edition(repository: &mut Repository, bytes: &[u8]) {
    repository.add_artefact("catalogue", TARGET_PATH, bytes);
    let target = &mut repository.role("catalogue")["targets"][TARGET_PATH];
    target["custom"] = json!({ "image_sha256": "00", "published_on": "2027-01-14", "preview": true });
}

/// Everything that a client of any age needs.
fn bundle(repository: &Repository) -> Bundle {
    let mut names: Vec<String> = (1..=repository.published["root"].len()).map(|at| format!("{at}.root.json")).collect();
    let versioned = ["snapshot", "targets", "catalogue"];
    names.extend(versioned.map(|role| format!("{}.{role}.json", repository.published[role].len())));
    names.push("timestamp.json".to_owned());
    let files = names.into_iter().map(|name| (name.clone(), repository.metadata(&name).unwrap()));
    let mut entries: BTreeMap<String, Vec<u8>> = files.collect();
    let (path, bytes) = repository.artefacts.iter().next().unwrap();
    let (folder, name) = path.split_once('/').unwrap();
    entries.insert(format!("targets/{folder}/{}.{name}", hash("sha256", bytes)), bytes.clone());
    let classes = SizeClasses::shipped();
    Bundle::parse(Bundle::assemble(&entries, &classes).unwrap(), &classes).unwrap()
}

/// The root of that version, as it came with a client.
fn root(repository: &Repository, version: usize) -> TrustedRoot {
    TrustedRoot::new(repository.published["root"][version - 1].clone()).unwrap()
}

fn open(repository: &Repository, version: usize, seen: Option<&Seen>) -> Result<Verified, VerifyError> {
    let now: Timestamp = Play::noon(0).parse().unwrap();
    verify(&bundle(repository), &root(repository, version), seen, now)
}

#[test]
fn a_client_two_root_versions_behind_walks_through_new_keys_and_a_new_threshold() {
    let mut repository = publisher();
    let before = open(&repository, 1, None).unwrap();
    // One editor leaves, then the other; the threshold of the root rises to three on the way.
    for threshold in [3, 3] {
        let mut leaving = repository.signers["root"].clone();
        let keys: Vec<_> = (0..threshold).map(|_| repository.new_key()).collect();
        repository.set_keys("root", threshold, keys);
        repository.signers.get_mut("root").unwrap().append(&mut leaving);
        for role in ["targets", "snapshot", "timestamp"] {
            repository.rotate_keys(role);
        }
        repository.publish(&["root"]);
        let threshold = usize::try_from(threshold).unwrap();
        repository.signers.get_mut("root").unwrap().truncate(threshold);
    }
    edition(&mut repository, b"a newer edition");
    repository.publish(&["catalogue", "targets", "snapshot", "timestamp"]);
    for behind in [1, 2, 3] {
        let verified = open(&repository, behind, Some(&before.seen())).unwrap();
        assert_eq!((verified.number().0, verified.warning()), (2, None));
        // From now on the older root is not enough to go back.
        let seen = verified.seen();
        open(&repository, 1, Some(&seen)).unwrap();
        let refused = open(&publisher(), 1, Some(&seen)).unwrap_err();
        assert!(matches!(refused, VerifyError::Rollback { .. }), "{refused}");
    }
}

#[test]
fn a_root_on_the_way_that_too_few_signed_stops_the_client() {
    let mut repository = publisher();
    let keys = vec![repository.new_key(), repository.new_key()];
    let old = repository.signers["root"][0].clone();
    repository.set_keys("root", 2, keys);
    // One of the two who leave did not agree.
    repository.signers.get_mut("root").unwrap().push(old);
    repository.publish(&ALL);
    let refused = open(&repository, 1, None).unwrap_err();
    assert!(matches!(&refused, VerifyError::TooFewSignatures { role, found: 1, threshold: 2 } if role == "root"));
    // A client that came with the new root never meets the question.
    open(&repository, 2, None).unwrap();
}

#[test]
fn a_gap_between_the_roots_hides_everything_after_it() {
    let mut repository = publisher();
    repository.publish(&["root", "root"]);
    repository.rotate_keys("timestamp");
    repository.publish(&["root", "timestamp"]);
    repository.published.get_mut("root").unwrap().swap(1, 2);
    assert!(matches!(open(&repository, 1, None).unwrap_err(), VerifyError::Metadata(_)));
}

#[test]
fn one_editor_under_two_ids_is_not_two_editors() {
    let mut repository = publisher();
    let key = repository.signers["catalogue"][0].clone();
    repository.add_key("targets", "catalogue", key.called("another"));
    repository.given("targets", "catalogue")["threshold"] = json!(2);
    repository.publish(&["catalogue", "targets", "snapshot", "timestamp"]);
    assert!(matches!(open(&repository, 1, None).unwrap_err(), VerifyError::Metadata(_)));
}
