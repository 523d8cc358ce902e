//! The words that people decide by, exactly as they are printed.

use std::fs;

use catalogue_publish::ceremony::{KeyRole, RootChange, bundle_status, describe, draft_status};
use catalogue_update::SizeClasses;

use super::house::{DAY, House, at, card};

/// The words, with the two things that no run repeats replaced: where the draft lies, and how long the encryption is.
fn steady(text: &str, house: &House) -> String {
    let text = text.replace(&format!("{}/", house.path("").display().to_string().trim_end_matches('/')), "");
    let steady = |line: &str| match line.split_once(" bytes, encrypted") {
        Some((_, rest)) => format!("  target   N bytes, encrypted{rest}"),
        None => line.to_owned(),
    };
    text.lines().map(|line| steady(line) + "\n").collect()
}

#[track_caller]
fn says(words: &str, expected: &str) {
    assert_eq!(words, expected, "\n--- said:\n{words}");
}

const EDITION: &str = "\
edition 29922300 of 2026-11-22, a preview
  image    SHA-256 d340e4747babcb258b596c7e3978eebbe7b8f71606ebb0d114eb40f6cffde887
  target   N bytes, encrypted; it is the file that the catalogue role names
  editors  those of root 1
  valid    until 2027-02-22, in 90 days
";

const SIGNED_BY_BEN: &str = "\
targets: 1 of 2 signatures by the editors
  signed: ben (3354a238)
  can sign: anna (ff4ade0e), carla (f35bbc24)
catalogue: 1 of 2 signatures by the editors
  signed: ben (3354a238)
  can sign: anna (ff4ade0e), carla (f35bbc24)
not good: signatures/note.json is no signature file; take it out of the draft
next: take out what is not good
";

const ROOT_2: &str = "\
root 2, valid until 2027-11-22, in 365 days
  root       2 of 3 must sign: root-1 (b1441d2d), root-3 (c5c2284d), root-4 (7b972da2)
  editor     2 of 3 must sign: anna (ff4ade0e), ben (3354a238), carla (f35bbc24)
  snapshot   1 of 1 must sign: snapshot-1 (b8fb082a)
  timestamp  1 of 1 must sign: timestamp-1 (ab596128)
against root 1:
  root-2 (ab086189), which is lost, signs nothing any more
  root-4 (7b972da2) signs from now on as root
  valid until 2027-11-22 instead of 2027-11-01

root: 1 of 2 signatures by the keys of root 1
  signed: root-1 (b1441d2d)
  can sign: root-3 (c5c2284d)
  lost: root-2 (ab086189)
root: 1 of 2 signatures by the keys of root 2
  signed: root-1 (b1441d2d)
  can sign: root-3 (c5c2284d), root-4 (7b972da2)
next: `catalogue-publish sign draft --key KEYFILE` by one who can sign
";

const BUNDLE: &str = "\
edition 29922300 of 2026-11-22, a preview, verified
  image    SHA-256 d340e4747babcb258b596c7e3978eebbe7b8f71606ebb0d114eb40f6cffde887
snapshot   version 29922300   until 2026-12-06, in 1 day; signed: snapshot-1 (b8fb082a)
timestamp  version 29922300   until 2026-12-06, in 1 day; signed: timestamp-1 (ab596128)
catalogue  version 29922300   until 2027-02-22, in 79 days; signed: anna (ff4ade0e), ben (3354a238)
targets    version 29922300   until 2027-02-22, in 79 days; signed: anna (ff4ade0e), ben (3354a238)
root       version 1          until 2027-11-01, in 331 days; signed: root-1 (b1441d2d), root-2 (ab086189)
next: `catalogue-publish refresh` before 2026-12-06, in 1 day
";

#[test]
fn an_edition_says_what_it_is_before_it_is_signed() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    says(&steady(&describe(&draft, at("2026-11-24T00:00:00Z")), &house), EDITION);
}

#[test]
fn a_draft_says_who_signed_who_can_and_what_is_next() {
    let house = House::new();
    let draft = house.draft("draft", DAY);
    house.signed_by(&draft, &["ben"]);
    fs::write(draft.folder.join("signatures/note.json"), "{}").unwrap();
    let words = steady(&draft_status(&draft, at(DAY)).unwrap(), &house);
    let (_, after) = words.split_once("\n\n").unwrap();
    says(after, SIGNED_BY_BEN);
}

#[test]
fn the_next_root_says_what_changes_and_who_is_lost() {
    let house = House::new();
    let change = RootChange::Replace { lost: "root-2".to_owned(), new: card("root-4", KeyRole::Root) };
    let draft = house.prepare("draft", &change, DAY);
    house.signed_by(&draft, &["root-1"]);
    says(&steady(&draft_status(&draft, at(DAY)).unwrap(), &house), ROOT_2);
}

#[test]
fn a_raised_threshold_is_said_with_both_numbers() {
    let house = House::new();
    let draft = house.prepare("draft", &RootChange::Threshold { role: KeyRole::Editor, need: 3 }, DAY);
    let words = describe(&draft, at(DAY));
    assert!(words.contains("\n  3 editor keys must sign instead of 2\n"), "{words}");
}

#[test]
fn a_bundle_says_what_expires_when_the_soonest_first() {
    let house = House::new();
    let bytes = house.edition(DAY, &["anna", "ben"]);
    let status = |day: &str| bundle_status(bytes.clone(), &house.publishers(), at(day), &SizeClasses::shipped());
    says(&status("2026-12-05T09:00:00Z").unwrap(), BUNDLE);
    let late = status("2026-12-08T09:00:00Z").unwrap();
    assert!(late.contains("until 2026-12-06, 2 days ago; signed: snapshot-1"), "{late}");
    house.change(&RootChange::Renew, &["root-1", "root-2"], "2026-12-01T00:00:00Z");
    let behind = status("2026-12-05T09:00:00Z").unwrap();
    assert!(behind.contains("root 2 is not in this bundle yet; `catalogue-publish refresh` puts it there"), "{behind}");
}
