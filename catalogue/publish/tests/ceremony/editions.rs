//! Editions: who signs where, and what `release` and `refresh` refuse.

use std::fs;

use catalogue_publish::ceremony::{DraftError, OpenDraft, ReleaseError, gather, refresh, sign};
use catalogue_update::{Bundle, SizeClasses, verify};

use super::house::{DAY, House, at, carry, chain, key, parsed};

/// The file of a signature within its draft.
fn signature(draft: &OpenDraft, role: &str, name: &str) -> std::path::PathBuf {
    let id = key(name).public().unwrap().id();
    draft.folder.join(format!("signatures/{role}.{}.json", id.as_str()))
}

#[test]
fn two_editors_sign_on_two_machines_and_only_signature_files_travel_back() {
    let house = House::new();
    let draft = house.draft("here", DAY);
    carry(&draft.folder, &house.path("annas"));
    carry(&draft.folder, &house.path("bens"));
    let annas = OpenDraft::read(&house.path("annas")).unwrap();
    let bens = OpenDraft::read(&house.path("bens")).unwrap();
    for path in sign(&annas, &key("anna")).unwrap().into_iter().chain(sign(&bens, &key("ben")).unwrap()) {
        fs::copy(&path, draft.folder.join("signatures").join(path.file_name().unwrap())).unwrap();
    }
    let bytes = house.release(&draft, DAY).unwrap();
    house.opens(&bytes, 1, "2026-11-30T09:00:00Z");
    let roles: Vec<String> = parsed(&bytes).entries().map(|(name, _)| name.to_owned()).collect();
    let number = catalogue_publish::edition::number_at(at(DAY));
    assert!(roles.contains(&format!("{number}.catalogue.json")), "{roles:?}");
}

#[test]
fn the_same_signatures_make_the_same_bundle_byte_for_byte() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    house.signed_by(&draft, &["carla", "anna", "ben"]);
    let one = house.release(&draft, DAY).unwrap();
    assert!(one == house.release(&OpenDraft::read(&draft.folder).unwrap(), DAY).unwrap());
    let bundle = parsed(&one);
    for (name, body) in bundle.entries().filter(|(name, _)| name.ends_with(".json")) {
        assert!(body.starts_with(br#"{"signatures":[{"keyid":""#), "{name} is not in canonical form");
    }
}

#[test]
fn what_is_signed_is_what_lies_in_the_file() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    for to_sign in &draft.to_sign {
        let file = fs::read(draft.folder.join(format!("roles/{}.json", to_sign.role))).unwrap();
        assert_eq!(file, to_sign.bytes);
        let signed = key("anna").sign(to_sign.role, &file).unwrap();
        assert!(key("anna").public().unwrap().verifies(&file, &signed.sig));
        assert!(!key("ben").public().unwrap().verifies(&file, &signed.sig));
    }
}

#[track_caller]
fn refused(house: &House, draft: &OpenDraft, expected: &str) {
    let said = chain(house.release(draft, DAY).unwrap_err());
    assert!(said.contains(expected), "{said}");
}

#[test]
fn a_missing_signature_is_named_with_its_role_and_with_those_who_can_sign() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    house.signed_by(&draft, &["anna"]);
    refused(&house, &draft, "the role targets has 1 of 2 signatures by the editors; one of ben (");
    house.signed_by(&draft, &["ben"]);
    fs::remove_file(signature(&draft, "catalogue", "ben")).unwrap();
    refused(&house, &draft, "the role catalogue has 1 of 2 signatures by the editors; one of ben (");
}

#[test]
fn a_foreign_signature_is_refused_even_beside_enough_good_ones() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    house.signed_by(&draft, &["anna", "ben"]);
    for name in ["root-1", "somebody"] {
        let foreign = key(name).sign("targets", &draft.to_sign[0].bytes).unwrap();
        let path = draft.folder.join("signatures/targets.foreign.json");
        fs::write(&path, serde_json::to_vec(&foreign).unwrap()).unwrap();
        refused(&house, &draft, "signed the role targets, but the root does not ask this key for it");
        fs::remove_file(path).unwrap();
    }
    house.release(&draft, DAY).unwrap();
}

#[test]
fn a_second_signature_of_one_key_is_refused_and_does_not_count_as_two() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    house.signed_by(&draft, &["anna"]);
    let file = signature(&draft, "targets", "anna");
    fs::copy(&file, file.with_extension("copy.json")).unwrap();
    let gathered = gather(&draft).unwrap();
    assert_eq!(gathered.have("targets", &draft.to_sign[0].signers[0]).len(), 1);
    refused(&house, &draft, "signed the role targets twice; take signatures/targets.");
}

#[test]
fn a_wrong_signature_is_refused_and_one_of_another_draft_is_told_apart() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    house.signed_by(&draft, &["anna", "ben"]);
    let file = signature(&draft, "targets", "ben");
    let good = fs::read_to_string(&file).unwrap();
    let mut wrong: serde_json::Value = serde_json::from_str(&good).unwrap();
    let sig = wrong["sig"].as_str().unwrap();
    wrong["sig"] = format!("{}{}", if sig.starts_with('0') { "1" } else { "0" }, &sig[1..]).into();
    fs::write(&file, wrong.to_string()).unwrap();
    refused(&house, &draft, "the signature of the role targets by ben (");

    let other = house.draft("other", "2026-11-23T09:00:00Z");
    house.signed_by(&other, &["ben"]);
    fs::copy(signature(&other, "targets", "ben"), &file).unwrap();
    refused(&house, &draft, "signed another draft of the role targets");

    fs::write(&file, "no signature").unwrap();
    refused(&house, &draft, "is no signature file");
}

#[test]
fn a_draft_that_somebody_changed_is_not_opened() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    let changed = |file: &str, change: &dyn Fn(String) -> String| {
        let copy = house.path("changed");
        let _ = fs::remove_dir_all(&copy);
        carry(&draft.folder, &copy);
        let text = fs::read(copy.join(file)).unwrap();
        // One character for each byte, and back.
        let text = change(text.into_iter().map(char::from).collect());
        fs::write(copy.join(file), text.chars().map(|c| c as u8).collect::<Vec<u8>>()).unwrap();
        OpenDraft::read(&copy).unwrap_err()
    };
    let error = changed("target.age", &|text| text + "x");
    assert!(matches!(error, DraftError::WrongTarget), "{error:?}");
    let error = changed("roles/targets.json", &|text| text.replace(",\"", ", \""));
    assert!(matches!(error, DraftError::NotCanonical { .. }), "{error:?}");
    let error = changed("roles/targets.json", &|text| text.replace("\"threshold\":2", "\"threshold\":1"));
    assert!(matches!(error, DraftError::Inconsistent(_)), "{error:?}");
    let error = changed("roles/targets.json", &|text| text.replace("catalogue/*", "*"));
    assert!(matches!(error, DraftError::Inconsistent(_)), "{error:?}");
    let error = changed("roles/catalogue.json", &|text| text.replace("edition.age", "other.age"));
    assert!(matches!(error, DraftError::Inconsistent(_)), "{error:?}");
    let error = changed("root.json", &|text| text.replace("\"threshold\":2", "\"threshold\":1"));
    assert!(matches!(error, DraftError::Root(_)), "{error:?}");
}

#[test]
fn a_draft_holds_nothing_secret() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    house.signed_by(&draft, &["anna", "ben"]);
    let identity = fs::read_to_string(house.folder().join("trust/channel.identity")).unwrap();
    let mut pending = vec![draft.folder.clone()];
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            pending.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        assert!(!text.contains("PRIVATE") && !text.contains("SECRET") && !text.contains(identity.trim()), "{path:?}");
    }
}

#[test]
fn the_online_keys_are_the_roots_and_no_editors_key_lies_among_them() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    house.signed_by(&draft, &["anna", "ben"]);
    let release = |online: &[&str]| chain(house.release_with(&draft, online, DAY).unwrap_err());
    let said = release(&["snapshot-1"]);
    assert!(said.contains("there are 0 of 1 timestamp keys in the folder of online keys"), "{said}");
    for foreign in ["anna", "somebody"] {
        let said = release(&["snapshot-1", "timestamp-1", foreign]);
        assert!(said.contains("is none of the root's snapshot and timestamp keys"), "{said}");
    }
}

#[test]
fn a_refreshed_edition_is_newer_for_those_who_have_seen_it_and_needs_no_editor() {
    let house = House::new();
    let bytes = house.edition(DAY, &["anna", "ben"]);
    let later = "2026-12-05T09:00:00Z";
    let online = [key("snapshot-1"), key("timestamp-1")];
    let renewed = refresh(bytes.clone(), &house.publishers(), &online, at(later), &SizeClasses::shipped()).unwrap();
    let seen = house.reads(&bytes, 1, DAY).unwrap().seen();
    let root = house.root(1);
    verify(&parsed(&renewed), &root, Some(&seen), at("2026-12-18T09:00:00Z")).unwrap();
    house.opens(&renewed, 1, "2026-12-18T09:00:00Z");
    let seen = house.reads(&renewed, 1, later).unwrap().seen();
    verify(&parsed(&bytes), &root, Some(&seen), at(later)).unwrap_err();
    // And the next edition, prepared before the refresh and released after it, is newer again.
    let draft = house.draft("next", "2026-12-04T09:00:00Z");
    house.signed_by(&draft, &["anna", "ben"]);
    let next = house.release(&draft, "2026-12-06T09:00:00Z").unwrap();
    verify(&parsed(&next), &root, Some(&seen), at("2026-12-07T09:00:00Z")).unwrap();
}

#[test]
fn a_refresh_does_not_prolong_what_the_editors_signed() {
    let house = House::new();
    let bytes = house.edition(DAY, &["anna", "ben"]);
    let online = [key("snapshot-1"), key("timestamp-1")];
    let late = at("2027-03-01T09:00:00Z");
    let error = refresh(bytes, &house.publishers(), &online, late, &SizeClasses::shipped()).unwrap_err();
    assert!(matches!(error, ReleaseError::Warned(_)), "{error:?}");
    assert!(chain(error).contains("prepare a new edition"));
}

#[test]
fn a_bundle_of_other_publishers_is_not_refreshed() {
    let (house, others) = (House::new(), House::new());
    // The same names make the same keys and the same first root; the second one tells the houses apart.
    let theirs = catalogue_publish::ceremony::RootChange::Renew;
    others.change(&theirs, &["root-2", "root-3"], "2026-11-02T09:00:00Z");
    let bytes = others.edition(DAY, &["anna", "ben"]);
    let online = [key("snapshot-1"), key("timestamp-1")];
    let error = refresh(bytes, &house.publishers(), &online, at(DAY), &SizeClasses::shipped()).unwrap_err();
    assert!(matches!(error, ReleaseError::OtherRoots), "{error:?}");
}

#[test]
fn nothing_but_whole_bundles_comes_out_of_a_release() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    house.signed_by(&draft, &["anna", "ben"]);
    // Three months later the editors' roles are past their date, and readers would be warned at once.
    let error = house.release(&draft, "2027-03-01T09:00:00Z").unwrap_err();
    assert!(matches!(error, ReleaseError::Warned(_)), "{error:?}");
    let bytes = house.release(&draft, DAY).unwrap();
    Bundle::parse(bytes, &SizeClasses::shipped()).unwrap();
}
