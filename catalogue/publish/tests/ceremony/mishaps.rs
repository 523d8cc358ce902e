//! What goes wrong at a desk: a full disk, editors who changed, a draft that came too late. Nothing is lost, and the words
//! say what to do next.

use std::fs;

use catalogue_publish::{
    ceremony::{
        KeyFileError, KeyRole, OpenDraft, Passphrase, ReleaseError, RootChange, WorkFactor, add_root, bundle_status,
        describe, draft_status, keygen, next_root, outdated, refresh,
    },
    edition,
};
use catalogue_update::SizeClasses;

use super::house::{DAY, House, IMAGE, at, card, chain, key};

/// Two days after most editions.
const LATER: &str = "2026-11-24T09:00:00Z";

fn anna_goes() -> RootChange {
    RootChange::Rotate { old: "anna".to_owned(), new: card("dora", KeyRole::Editor) }
}

/// A house whose editor anna went after she had signed the edition in the file `edition`.
fn without_anna() -> (House, Vec<u8>) {
    let house = House::new();
    let bytes = house.edition(DAY, &["anna", "ben"]);
    fs::write(house.path("edition"), &bytes).unwrap();
    house.change(&anna_goes(), &["root-1", "root-2"], DAY);
    (house, bytes)
}

#[test]
fn of_files_that_belong_together_none_is_replaced_when_one_cannot_be_written() {
    let house = House::new();
    let (bundle, signature) = (house.path("edition"), house.path("edition.minisig"));
    edition::write_files(&[(&bundle, b"old"), (&signature, b"of the old")]).unwrap();
    // In the way of the second file, as a full disk would be.
    let in_the_way = house.path("edition.minisig.unfinished");
    fs::create_dir(&in_the_way).unwrap();
    let error = edition::write_files(&[(&bundle, b"new"), (&signature, b"of the new")]).unwrap_err();
    assert!(chain(error).contains("edition.minisig"));
    assert_eq!(fs::read(&bundle).unwrap(), b"old");
    assert_eq!(fs::read(&signature).unwrap(), b"of the old");
    assert!(!house.path("edition.unfinished").exists(), "half a publication is left");
    fs::remove_dir(in_the_way).unwrap();
    edition::write_files(&[(&bundle, b"new"), (&signature, b"of the new")]).unwrap();
    assert_eq!(fs::read(&bundle).unwrap(), b"new");
    assert_eq!(fs::read(&signature).unwrap(), b"of the new");
}

#[cfg(unix)]
#[test]
fn a_key_without_its_card_is_taken_away_so_that_a_second_try_finds_the_place_free() {
    let desk = tempfile::tempdir().unwrap();
    let make = || {
        let passphrase = Passphrase::new("five words of a rehearsal".to_owned());
        keygen(desk.path(), "anna", KeyRole::Editor, &passphrase, WorkFactor::REHEARSAL)
    };
    let card = desk.path().join("anna.pub");
    std::os::unix::fs::symlink(desk.path().join("no/such/place"), &card).unwrap();
    let error = make().unwrap_err();
    assert!(matches!(error, KeyFileError::Write { .. }), "{error:?}");
    assert!(!desk.path().join("anna.key").exists());
    fs::remove_file(card).unwrap();
    make().unwrap();
}

#[test]
fn an_edition_of_editors_who_changed_since_is_compared_with_but_not_taken_for_a_good_one() {
    let (house, _) = without_anna();
    let (bundle, keys) = (house.path("edition"), house.folder());
    let refused = edition::open(&bundle, &keys, at(LATER)).map(drop).unwrap_err();
    let words = chain(refused);
    assert!(words.contains("if the editors changed after it was signed"), "{words}");
    let compared = edition::open_to_compare(None, &bundle, &keys, at(LATER)).unwrap();
    assert!(compared.bytes == IMAGE);
    // An edition of strangers is no edition of ours, whatever root it names.
    let strangers = House::new();
    strangers.change(&anna_goes(), &["root-1", "root-2"], DAY);
    let foreign = strangers.edition(DAY, &["dora", "ben"]);
    fs::write(house.path("foreign"), foreign).unwrap();
    assert!(edition::open_to_compare(None, &house.path("foreign"), &keys, at(LATER)).is_err());
}

#[test]
fn an_edition_of_editors_who_changed_since_is_not_refreshed_but_prepared_anew() {
    let (house, bytes) = without_anna();
    let online = ["snapshot-1", "timestamp-1"].map(key);
    let error = refresh(bytes, &house.publishers(), &online, at(LATER), &SizeClasses::shipped()).unwrap_err();
    assert!(matches!(error, ReleaseError::OtherEditors(_)), "{error:?}");
    assert!(chain(error).contains("prepare a new edition and have it signed"));
}

#[test]
fn a_draft_under_an_older_root_says_so_before_anybody_signs_it() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    assert_eq!(outdated(&draft, &house.publishers()), None);
    house.change(&anna_goes(), &["root-1", "root-2"], DAY);
    let said = outdated(&draft, &house.publishers()).unwrap();
    assert_eq!(
        said,
        "not good: the draft was prepared under root 1, but the newest is root 2\nnext: prepare it again\n"
    );
    let added = OpenDraft::read(&house.path("root-2")).unwrap();
    let said = outdated(&added, &house.publishers()).unwrap();
    assert_eq!(said, "there is a root 2 already; this draft is done with\n");
    let again = chain(add_root(&added, &house.folder(), at(DAY)).unwrap_err());
    assert!(again.contains("was it added already?"), "{again}");
}

#[test]
fn signatures_that_were_put_beside_their_folder_are_named() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    let said = draft_status(&draft, at(DAY)).unwrap();
    assert!(!said.contains("not read"), "{said}");
    house.signed_by(&draft, &["ben"]);
    let signatures = draft.folder.join("signatures");
    let file = fs::read_dir(&signatures).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let file = file.into_iter().find(|name| name.starts_with("targets.")).unwrap();
    fs::rename(signatures.join(&file), draft.folder.join(&file)).unwrap();
    let said = draft_status(&draft, at(DAY)).unwrap();
    assert!(
        said.contains(&format!("not read: {file} lies beside the folder signatures; move it in there\n")),
        "{said}"
    );
    assert!(said.contains("targets: 0 of 2") && said.contains("catalogue: 1 of 2"), "{said}");
}

#[test]
fn what_is_past_its_date_is_answered_with_what_takes_most() {
    let house = House::new();
    let bytes = house.edition(DAY, &["anna", "ben"]);
    let next = |day: &str| {
        let words = bundle_status(bytes.clone(), &house.publishers(), at(day), &SizeClasses::shipped()).unwrap();
        words.lines().last().unwrap().to_owned()
    };
    let warned = |command: &str, role: &str| {
        format!("next: {command} now; readers are warned, because the role {role} is past its date")
    };
    assert_eq!(next("2026-12-08T09:00:00Z"), warned("`catalogue-publish refresh`", "timestamp"));
    assert_eq!(next("2027-03-08T09:00:00Z"), warned("`catalogue-publish prepare`", "targets"));
    let root = warned("`catalogue-publish root renew`, then `refresh`", "root");
    assert_eq!(next("2027-12-08T09:00:00Z"), root);
    let online = ["snapshot-1", "timestamp-1"].map(key);
    let refused = |day: &str| {
        let error = refresh(bytes.clone(), &house.publishers(), &online, at(day), &SizeClasses::shipped());
        chain(error.unwrap_err())
    };
    assert!(refused("2027-03-08T09:00:00Z").starts_with("what editors or root holders signed is past its date (2027-"));
    assert!(refused("2026-11-02T09:00:00Z").starts_with("the clock is before the day on which the edition was signed"));
}

#[test]
fn a_name_that_nobody_in_the_root_has_is_answered_with_the_names_that_are_there() {
    let (house, _) = without_anna();
    let publishers = house.publishers();
    let error = next_root(&publishers.chain, &anna_goes(), &publishers.people, at(LATER)).unwrap_err();
    let words = chain(error);
    assert!(
        words.contains("\"anna\" is not the name or the id of one key of the root; its keys are: ben ("),
        "{words}"
    );
    assert!(words.contains("dora (") && !words.contains("anna ("), "{words}");
}

#[test]
fn a_person_who_has_a_new_key_under_the_same_name_is_still_found_by_it() {
    let house = House::new();
    let mut other = card("anna-2027", KeyRole::Editor);
    other.name = "anna".to_owned();
    let change = RootChange::Replace { lost: "anna".to_owned(), new: other };
    house.change(&change, &["root-1", "root-2"], DAY);
    house.change(&anna_goes(), &["root-1", "root-2"], DAY);
    let draft = house.draft("draft", DAY);
    assert_eq!(draft.edition().unwrap().root_version(), 3);
}

#[test]
fn a_root_of_the_same_day_does_not_say_that_its_date_changed() {
    let house = House::new();
    house.change(&RootChange::Renew, &["root-1", "root-2"], DAY);
    let draft = house.prepare("draft", &RootChange::Threshold { role: KeyRole::Editor, need: 3 }, DAY);
    let words = describe(&draft, at(DAY));
    assert!(
        words.contains("3 editor keys must sign instead of 2") && !words.contains("valid until 2027-11-22 instead")
    );
}
