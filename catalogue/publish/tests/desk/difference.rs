//! `diff`: what differs, in words that an editor reads.

use std::{fs, path::Path};

use super::Desk;

/// A second copy of the records with a change of every kind.
fn changed() -> Desk {
    let desk = Desk::new();
    desk.lay_out("new");
    desk.replace("new/services/de-line.toml", "+49301234567", "+49301234568");
    desk.replace("new/services/de-line.toml", "\"de\", \"tr\"", "\"de\", \"en\"");
    desk.replace("new/services/de-line.toml", "delivery =", "cost = \"free\"\ndelivery =");
    desk.replace("new/crisis/de.toml", "0800 111", "0800 112");
    desk.replace("new/organizations/example-trust.toml", "Example Trust\"", "Example Fund\"");
    fs::remove_file(desk.path("new/services/at-group.toml")).unwrap();
    let course = desk.text("new/services/xx-course.toml").replace("xx-course", "xx-forum").replace("Course", "Forum");
    fs::write(desk.path("new/services/xx-forum.toml"), course).unwrap();
    desk
}

const WORDS: &str = "\
New services
  Example Forum (xx-forum)

Closed services
  Example Group (at-group)

Changed services
  Example Line (de-line): cost added: free
  Example Line (de-line): languages with en added and tr removed
  Example Line (de-line): phone changed from +49301234567 to +49301234568

Changed organizations
  Example Fund (example-trust): name changed from \"Example Trust\" to \"Example Fund\"

Changed crisis lines
  Example listening line, 0800 112 (DE): number changed from \"0800 111\" to \"0800 112\"

services: 1 new, 1 closed, 1 changed; organizations: 1 changed; crisis lines: 1 changed
";

#[test]
fn two_folders_are_compared_in_words() {
    assert_eq!(changed().says("diff records new"), WORDS);
}

#[test]
fn a_folder_an_image_and_a_bundle_of_the_same_records_do_not_differ() {
    let desk = changed();
    desk.says("keys keys");
    desk.says("compile records --out records.image");
    desk.says("build records --preview --keys keys --out records.bundle");
    for (older, newer) in [("records", "records.image"), ("records.bundle", "records"), ("records", "records")] {
        assert_eq!(desk.says(&format!("diff {older} {newer} --keys keys")), "nothing differs\n", "{older} {newer}");
    }
    assert_eq!(desk.says("diff records.image new"), WORDS);
}

#[test]
fn a_service_put_on_hold_is_a_changed_record_and_a_closed_service() {
    let desk = Desk::new();
    desk.says("compile records --out old.image");
    desk.lay_out("new");
    desk.replace("new/services/at-group.toml", "\"list\"", "\"hold\"");
    let records = desk.says("diff records new");
    assert!(records.contains("Example Group (at-group): listing advice changed from list to hold\n"), "{records}");
    let readers = desk.says("diff old.image new");
    assert!(readers.contains("Closed services\n  Example Group (at-group)\n"), "{readers}");
}

#[test]
fn json_names_every_field_with_its_values() {
    let json: serde_json::Value = serde_json::from_str(&changed().says("diff records new --json")).unwrap();
    let line = &json["services"][1];
    assert_eq!((line["id"].as_str(), line["what"].as_str()), (Some("de-line"), Some("changed")));
    let phone = &line["fields"][2];
    assert_eq!(phone["field"], "phones[+49301234567].number");
    assert_eq!(phone["fact"], "phones");
    assert_eq!((&phone["before"][0], &phone["after"][0]), (&"+49301234567".into(), &"+49301234568".into()));
    assert_eq!(json["services"][0]["what"], "closed");
    assert_eq!(json["crisis_lines"][0]["id"], "DE");
    assert_eq!(json["organizations"][0]["name"], "Example Fund");
}

/// Gives a copy of the records the invented exercises.
fn with_exercises(desk: &Desk, records: &str) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/records/sound/exercises");
    let to = desk.path(records).join("exercises");
    fs::create_dir_all(to.join("now")).unwrap();
    fs::copy(from.join("sources.toml"), to.join("sources.toml")).unwrap();
    for file in fs::read_dir(from.join("now")).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), to.join("now").join(file.file_name())).unwrap();
    }
}

#[test]
fn exercises_are_counted_and_named_in_json() {
    let desk = Desk::new();
    desk.lay_out("new");
    desk.lay_out("newest");
    with_exercises(&desk, "new");
    with_exercises(&desk, "newest");
    desk.replace("newest/exercises/now/walk.de.ftl", "Noch einmal", "Noch einmal gehen");
    assert_eq!(desk.says("diff records new"), "exercises: 2 new\n");
    assert_eq!(desk.says("diff new records"), "exercises: 2 gone\n");
    assert_eq!(desk.says("diff new newest"), "exercises: 1 changed\n");
    desk.says("compile new --out new.image");
    assert_eq!(desk.says("diff new.image new"), "nothing differs\n");
    let json: serde_json::Value = serde_json::from_str(&desk.says("diff new.image newest --json")).unwrap();
    let change = &json["exercises"][0];
    assert_eq!((&change["id"], &change["name"]), (&"now.walk".into(), &"Walk a few steps".into()));
    assert_eq!(change["what"], "changed");
}

#[test]
fn what_cannot_be_compared_is_answered_with_the_next_step() {
    let desk = Desk::new();
    desk.lay_out("broken");
    desk.replace("broken/services/de-line.toml", "\"national\"", "\"nation\"");
    fs::write(desk.path("noise"), "noise").unwrap();
    desk.says("keys keys");
    for (arguments, expected) in [
        ("diff", "diff needs the older state: a folder of records, an image or a bundle"),
        ("diff records", "diff needs the newer state"),
        ("diff records nowhere", "there is nothing at nowhere; name a folder of records, an image or a bundle"),
        ("diff records broken", "services/de-line.toml:6: coverage: \"nation\" is not a known term"),
        ("diff records broken", "`catalogue-publish check broken` lists them all"),
        ("diff records noise --keys keys", "the bundle is refused"),
    ] {
        let said = desk.refuses(arguments);
        assert!(said.contains(expected), "{arguments}: {said}");
    }
}
