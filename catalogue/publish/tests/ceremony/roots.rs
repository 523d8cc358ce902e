//! The life of the root: every change of keys, in rehearsal, with readers who are behind.

use std::{collections::BTreeMap, fs};

use catalogue_model::{Fault, Origin};
use catalogue_publish::{
    ceremony::{
        KeyRole, People, Publishers, ReleaseError, RootChange, RootError, Thresholds, add_root, first_root, next_root,
        refresh, sign,
    },
    hash::sha256,
    sign::{ChainError, RootChain},
};
use catalogue_update::{Bundle, Candidate, Seen, SizeClasses, Trust, VerifyError, open_newest, verify};
use serde_json::Value;

use super::house::{DAY, FOUNDED, House, at, card, chain, key, parsed};

fn rotate(old: &str, new: &str, role: KeyRole) -> RootChange {
    RootChange::Rotate { old: old.to_owned(), new: card(new, role) }
}

fn replace(lost: &str, new: &str, role: KeyRole) -> RootChange {
    RootChange::Replace { lost: lost.to_owned(), new: card(new, role) }
}

fn refused(house: &House, change: &RootChange) -> RootError {
    let publishers = house.publishers();
    next_root(&publishers.chain, change, &publishers.people, at(DAY)).unwrap_err()
}

#[test]
fn an_editors_key_is_rotated_and_the_old_one_signs_nothing_any_more() {
    let house = House::new();
    let before = house.edition("2026-11-10T09:00:00Z", &["anna", "ben"]);
    assert_eq!(house.change(&rotate("anna", "dora", KeyRole::Editor), &["root-1", "root-3"], DAY), 2);
    let draft = house.draft("next", DAY);
    let said = chain(sign(&draft, &key("anna")).unwrap_err());
    assert!(said.contains("signs nothing in this draft"), "{said}");
    house.signed_by(&draft, &["dora", "carla"]);
    let after = house.release(&draft, DAY).unwrap();
    house.opens(&after, 1, DAY);
    house.opens(&after, 2, DAY);
    // A copy that has seen the new root does not go back to the old keys, nor to an edition without the new root.
    let seen = house.reads(&after, 1, DAY).unwrap().seen();
    let error = verify(&parsed(&before), &house.root(1), Some(&seen), at(DAY)).unwrap_err();
    assert_eq!(error.fault(), Fault::OlderThanSeen, "{error:?}");
}

#[test]
fn a_root_key_is_rotated_by_the_old_and_the_new_threshold() {
    let house = House::new();
    let draft = house.prepare("root-2", &rotate("root-1", "root-4", KeyRole::Root), DAY);
    // The old one and one that stays are enough for root 1, and not for root 2.
    house.signed_by(&draft, &["root-1", "root-2"]);
    let said = chain(add_root(&draft, &house.folder(), at(DAY)).unwrap_err());
    assert!(said.contains("the role root has 1 of 2 signatures by the keys of root 2"), "{said}");
    house.signed_by(&draft, &["root-4"]);
    assert_eq!(add_root(&draft, &house.folder(), at(DAY)).unwrap(), 2);
    house.opens(&house.edition(DAY, &["anna", "ben"]), 1, DAY);
}

#[test]
fn a_lost_root_key_is_replaced_without_it() {
    let house = House::new();
    let draft = house.prepare("root-2", &replace("root-1", "root-4", KeyRole::Root), DAY);
    assert_eq!(draft.lost, [key("root-1").public().unwrap().id()]);
    house.signed_by(&draft, &["root-2", "root-3"]);
    assert_eq!(add_root(&draft, &house.folder(), at(DAY)).unwrap(), 2);
    house.opens(&house.edition(DAY, &["anna", "ben"]), 1, DAY);
}

#[test]
fn with_too_few_root_keys_left_the_command_says_that_no_root_can_follow() {
    let house = House::new();
    house.change(&RootChange::Threshold { role: KeyRole::Root, need: 3 }, &["root-1", "root-2", "root-3"], DAY);
    let error = refused(&house, &replace("root-1", "root-4", KeyRole::Root));
    assert!(matches!(error, RootError::Stranded { left: 2, need: 3, .. }), "{error:?}");
    assert!(error.to_string().contains("ship a new program"));
}

#[test]
fn a_lost_editors_key_is_replaced_and_the_draft_does_not_wait_for_it() {
    let house = House::new();
    house.change(&replace("carla", "dora", KeyRole::Editor), &["root-1", "root-2"], DAY);
    house.opens(&house.edition(DAY, &["ben", "dora"]), 1, DAY);
}

#[test]
fn a_threshold_is_raised_and_two_editors_are_then_too_few() {
    let house = House::new();
    house.change(&RootChange::Threshold { role: KeyRole::Editor, need: 3 }, &["root-1", "root-2"], DAY);
    let draft = house.draft("draft", DAY);
    house.signed_by(&draft, &["anna", "ben"]);
    let said = chain(house.release(&draft, DAY).unwrap_err());
    assert!(said.contains("the role targets has 2 of 3 signatures by the editors; one of carla ("), "{said}");
    house.signed_by(&draft, &["carla"]);
    house.opens(&house.release(&draft, DAY).unwrap(), 1, DAY);
}

#[test]
fn a_raised_root_threshold_is_signed_by_as_many_as_it_asks_for() {
    let house = House::new();
    let draft = house.prepare("root-2", &RootChange::Threshold { role: KeyRole::Root, need: 3 }, DAY);
    house.signed_by(&draft, &["root-1", "root-2"]);
    let said = chain(add_root(&draft, &house.folder(), at(DAY)).unwrap_err());
    assert!(said.contains("2 of 3 signatures by the keys of root 2"), "{said}");
    house.signed_by(&draft, &["root-3"]);
    add_root(&draft, &house.folder(), at(DAY)).unwrap();
}

#[test]
fn nobody_ever_decides_alone() {
    let house = House::new();
    for role in [KeyRole::Root, KeyRole::Editor] {
        let error = refused(&house, &RootChange::Threshold { role, need: 1 });
        assert!(matches!(error, RootError::Alone { need: 1, .. }), "{error:?}");
        let error = refused(&house, &RootChange::Threshold { role, need: 4 });
        assert!(matches!(error, RootError::TooFewKeys { need: 4, keys: 3, .. }), "{error:?}");
    }
    let people = house.publishers().people;
    let error = first_root(&people, Thresholds { root: 1, editor: 2 }, at(FOUNDED)).unwrap_err();
    assert!(matches!(error, RootError::Alone { role: KeyRole::Root, .. }), "{error:?}");
    let error = first_root(&People::default(), Thresholds::default(), at(FOUNDED)).unwrap_err();
    assert!(matches!(error, RootError::TooFewKeys { role: KeyRole::Root, need: 2, keys: 0 }), "{error:?}");
}

#[test]
fn a_key_comes_in_its_own_role_and_only_once() {
    let house = House::new();
    let error = refused(&house, &rotate("anna", "dora", KeyRole::Root));
    assert!(matches!(error, RootError::OtherRole { role: KeyRole::Editor, .. }), "{error:?}");
    let error = refused(&house, &rotate("anna", "ben", KeyRole::Editor));
    assert!(matches!(error, RootError::Known(_)), "{error:?}");
    let error = refused(&house, &rotate("nobody", "dora", KeyRole::Editor));
    assert!(matches!(error, RootError::Unknown { .. }), "{error:?}");
    // A name or enough of an id, either says which key is meant.
    let id = key("anna").public().unwrap().id();
    house.change(&rotate(id.short(), "dora", KeyRole::Editor), &["root-1", "root-2"], DAY);
    let error = refused(&house, &rotate("anna", "emil", KeyRole::Editor));
    assert!(matches!(error, RootError::Unknown { .. }), "anna has gone: {error:?}");
}

#[test]
fn one_more_key_is_enlisted() {
    let house = House::new();
    house.change(&RootChange::Add { new: card("dora", KeyRole::Editor) }, &["root-1", "root-2"], DAY);
    house.opens(&house.edition(DAY, &["anna", "dora"]), 1, DAY);
}

#[test]
fn a_root_is_renewed_before_it_expires_and_a_refresh_alone_brings_it_to_readers() {
    let house = House::new();
    // Root 1 is valid until 2027-11-01.
    let bytes = house.edition("2027-10-20T09:00:00Z", &["anna", "ben"]);
    house.change(&RootChange::Renew, &["root-2", "root-3"], "2027-10-25T09:00:00Z");
    let online = [key("snapshot-1"), key("timestamp-1")];
    let classes = SizeClasses::shipped();
    let renewed = refresh(bytes.clone(), &house.publishers(), &online, at("2027-10-30T09:00:00Z"), &classes).unwrap();
    house.opens(&renewed, 1, "2027-11-05T09:00:00Z");
    assert!(house.reads(&bytes, 1, "2027-11-02T09:00:00Z").unwrap().warning().is_some(), "without it, a warning");
}

#[test]
fn a_copy_two_roots_behind_follows_and_one_that_is_ahead_does_not_go_back() {
    let house = House::new();
    house.change(&rotate("root-1", "root-4", KeyRole::Root), &["root-1", "root-2", "root-4"], "2026-11-05T09:00:00Z");
    let between = house.edition("2026-11-06T09:00:00Z", &["anna", "ben"]);
    // Of the first root's keys only one is left by now; the chain carries the copy over all the same.
    house.change(&rotate("root-2", "root-5", KeyRole::Root), &["root-3", "root-4", "root-5"], "2026-11-07T09:00:00Z");
    house.change(&rotate("anna", "dora", KeyRole::Editor), &["root-4", "root-5"], "2026-11-08T09:00:00Z");
    let newest = house.edition(DAY, &["dora", "carla"]);
    for root in 1..=4 {
        house.opens(&newest, root, DAY);
    }
    let names: Vec<String> = parsed(&newest).entries().map(|(name, _)| name.to_owned()).collect();
    for root in 1..=4 {
        assert!(names.contains(&format!("{root}.root.json")), "{names:?}");
    }
    let seen = house.reads(&newest, 1, DAY).unwrap().seen();
    let error = verify(&parsed(&between), &house.root(1), Some(&seen), at(DAY)).unwrap_err();
    assert_eq!(error.fault(), Fault::OlderThanSeen, "{error:?}");
}

#[test]
fn a_chain_with_a_gap_is_refused_and_the_missing_root_is_named() {
    let house = House::new();
    house.change(&RootChange::Renew, &["root-1", "root-2"], "2026-11-05T09:00:00Z");
    house.change(&RootChange::Renew, &["root-1", "root-2"], "2026-11-06T09:00:00Z");
    fs::remove_file(house.folder().join("roots/2.root.json")).unwrap();
    let error = Publishers::read(&house.folder()).unwrap_err();
    assert!(matches!(error, ReleaseError::Chain(ChainError::Gap { missing: 2, next: 3 })), "{error:?}");
    assert!(chain(error).contains("copy 2.root.json into the folder roots"));
    fs::remove_dir_all(house.folder().join("roots")).unwrap();
    let error = Publishers::read(&house.folder()).unwrap_err();
    assert!(matches!(error, ReleaseError::Chain(ChainError::Gap { missing: 1, next: 3 })), "{error:?}");
}

#[test]
fn a_root_that_the_one_before_did_not_sign_is_in_no_chain() {
    let house = House::new();
    let root_1 = house.root(1).as_bytes().to_vec();
    // Another house with other root keys makes a root 2 of its own.
    let others = House::new();
    others.change(&rotate("root-1", "root-7", KeyRole::Root), &["root-1", "root-2", "root-7"], DAY);
    others.change(&rotate("root-2", "root-8", KeyRole::Root), &["root-3", "root-7", "root-8"], DAY);
    others.change(&rotate("root-3", "root-9", KeyRole::Root), &["root-7", "root-8", "root-9"], DAY);
    let foreign = String::from_utf8(others.root(4).as_bytes().to_vec()).unwrap();
    assert!(RootChain::new([root_1.clone(), foreign.replace("\"version\":4", "\"version\":2").into_bytes()]).is_err());
    let error =
        RootChain::new([root_1.clone(), others.root(2).as_bytes().to_vec(), others.root(4).as_bytes().to_vec()]);
    assert!(matches!(error, Err(ChainError::Gap { missing: 3, next: 4 })), "{error:?}");
    // Two roots of version 3: only the one that follows may stand there.
    let forked = House::new();
    forked.change(&RootChange::Renew, &["root-1", "root-2"], DAY);
    forked.change(&RootChange::Renew, &["root-1", "root-2"], DAY);
    house.change(&rotate("root-1", "root-4", KeyRole::Root), &["root-1", "root-2", "root-4"], DAY);
    house.change(&rotate("root-2", "root-5", KeyRole::Root), &["root-3", "root-4", "root-2", "root-5"], DAY);
    let forked = [house.root(1), house.root(2), house.root(3), forked.root(3)].map(|root| root.as_bytes().to_vec());
    assert!(RootChain::new(forked[..3].to_vec()).is_ok());
    let error = RootChain::new([&forked[..2], &forked[3..]].concat()).unwrap_err();
    assert!(matches!(error, ChainError::NotFollowing { version: 3 }), "{error:?}");
}

#[test]
fn an_edition_prepared_before_a_new_root_is_prepared_again() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    house.signed_by(&draft, &["anna", "ben"]);
    house.change(&rotate("anna", "dora", KeyRole::Editor), &["root-1", "root-2"], DAY);
    let error = house.release(&draft, DAY).unwrap_err();
    assert!(matches!(error, ReleaseError::OtherRoot { draft: 1, newest: 2 }), "{error:?}");
}

#[test]
fn a_root_is_added_once_and_in_its_turn() {
    let house = House::new();
    let draft = house.prepare("root-2", &RootChange::Renew, DAY);
    house.signed_by(&draft, &["root-1", "root-2"]);
    let late = add_root(&draft, &house.folder(), at("2028-01-01T00:00:00Z")).unwrap_err();
    assert!(matches!(late, ReleaseError::RootExpired), "{late:?}");
    add_root(&draft, &house.folder(), at(DAY)).unwrap();
    let again = add_root(&draft, &house.folder(), at(DAY)).unwrap_err();
    assert!(matches!(again, ReleaseError::NotNext { draft: 2, next: 3 }), "{again:?}");
}

#[test]
fn stolen_online_keys_are_rotated_and_what_they_sign_is_refused() {
    let house = House::new();
    let before = house.edition("2026-11-10T09:00:00Z", &["anna", "ben"]);
    house.change(&rotate("snapshot-1", "snapshot-2", KeyRole::Snapshot), &["root-1", "root-2"], DAY);
    house.change(&rotate("timestamp-1", "timestamp-2", KeyRole::Timestamp), &["root-1", "root-2"], DAY);
    let classes = SizeClasses::shipped();
    let stolen = [key("snapshot-1"), key("timestamp-1")];
    let error = refresh(before.clone(), &house.publishers(), &stolen, at(DAY), &classes).unwrap_err();
    assert!(matches!(error, ReleaseError::ForeignOnline(_)), "{error:?}");
    // No editor is needed to bring the new keys to readers.
    let fresh = [key("snapshot-2"), key("timestamp-2")];
    let after = refresh(before.clone(), &house.publishers(), &fresh, at(DAY), &classes).unwrap();
    house.opens(&after, 1, DAY);
    let seen = house.reads(&after, 1, DAY).unwrap().seen();
    verify(&parsed(&before), &house.root(1), Some(&seen), at(DAY)).unwrap_err();
}

/// The bundle with snapshot and timestamp numbered so high that nothing comes after them: what a thief of both online keys
/// can do without an editor.
fn numbered_too_high(bytes: &[u8]) -> Vec<u8> {
    const HIGHEST: u64 = 1 << 53;
    let resigned = |body: &[u8], name: &str, change: &dyn Fn(&mut Value)| {
        let mut file: Value = serde_json::from_slice(body).unwrap();
        file["signed"]["version"] = HIGHEST.into();
        change(&mut file["signed"]);
        let signed = key(&format!("{name}-1")).sign(name, file["signed"].to_string().as_bytes()).unwrap();
        file["signatures"] = serde_json::json!([{ "keyid": signed.keyid, "sig": signed.sig }]);
        file.to_string().into_bytes()
    };
    let bundle = parsed(bytes);
    let mut files: BTreeMap<String, Vec<u8>> =
        bundle.entries().map(|(name, body)| (name.to_owned(), body.to_vec())).collect();
    let old = files.keys().find(|name| name.ends_with("snapshot.json")).unwrap().clone();
    let snapshot = resigned(&files.remove(&old).unwrap(), "snapshot", &|_| {});
    let pin =
        serde_json::json!({ "version": HIGHEST, "length": snapshot.len(), "hashes": { "sha256": sha256(&snapshot) } });
    let timestamp =
        resigned(&files["timestamp.json"], "timestamp", &|signed| signed["meta"]["snapshot.json"] = pin.clone());
    files.insert(format!("{HIGHEST}.snapshot.json"), snapshot);
    files.insert("timestamp.json".to_owned(), timestamp);
    Bundle::assemble(&files, &SizeClasses::shipped()).unwrap()
}

#[test]
fn numbers_too_high_are_overruled_by_a_new_root() {
    let house = House::new();
    let honest = house.edition("2026-11-10T09:00:00Z", &["anna", "ben"]);
    let attack = numbered_too_high(&honest);
    let newest = |candidates: [(Origin, &[u8]); 2], root: u64| {
        let identity = house.publishers().identity;
        let trust = Trust { root: house.root(root), identity, classes: SizeClasses::shipped() };
        let candidates = candidates.map(|(origin, bytes)| Candidate { origin, bytes: Ok(bytes.to_vec()) });
        open_newest(candidates.into(), &trust, at(DAY)).edition.unwrap().status.origin
    };
    // Without a new root the thief's numbers win: what readers have is no news, but news no longer reach them.
    assert_eq!(newest([(Origin::Stored, &attack), (Origin::File, &honest)], 1), Origin::Stored);
    house.change(&rotate("snapshot-1", "snapshot-2", KeyRole::Snapshot), &["root-1", "root-2"], DAY);
    house.change(&rotate("timestamp-1", "timestamp-2", KeyRole::Timestamp), &["root-1", "root-2"], DAY);
    let fresh = [key("snapshot-2"), key("timestamp-2")];
    let recovered = refresh(honest, &house.publishers(), &fresh, at(DAY), &SizeClasses::shipped()).unwrap();
    assert_eq!(newest([(Origin::Stored, &attack), (Origin::File, &recovered)], 1), Origin::File);
    // A copy that has accepted the thief's numbers takes the recovered edition in a renewal, and goes back to neither.
    let offered = |bytes: &[u8], seen: Option<&Seen>| verify(&parsed(bytes), &house.root(1), seen, at(DAY));
    let stolen = offered(&attack, None).unwrap().seen();
    let taken = offered(&recovered, Some(&stolen)).unwrap();
    assert_eq!(taken.number(), offered(&attack, None).unwrap().number());
    let after = taken.seen();
    assert!(matches!(offered(&attack, Some(&after)), Err(VerifyError::Rollback { .. })));
}
