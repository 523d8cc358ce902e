//! The two commands as a publisher types them.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use crate::fixture;

const AT: &str = "2026-11-22T18:00:00Z";

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_catalogue-publish"))
        .current_dir(folder)
        .args(arguments)
        .args(["--at", AT])
        .output()
        .unwrap()
}

#[track_caller]
fn succeeds(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[track_caller]
fn fails(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn export_and_import_say_what_they_did() {
    let desk = tempfile::tempdir().unwrap();
    let records = fixture::full_folder();
    let said = succeeds(desk.path(), &["export", records.to_str().unwrap(), "--out", "hsds", "--csv"]);
    assert_eq!(said, "English: services 4, files 15 under hsds\nDeutsch: services 4, files 15 under hsds\n");
    assert!(
        desk.path().join("hsds/services.de.json").exists() && desk.path().join("hsds/tables.en/phones.csv").exists()
    );
    let said = succeeds(desk.path(), &["import", "hsds", "--out", "records"]);
    assert_eq!(
        said,
        "under records: 2 services, 1 organization, 2 crisis lines\n\
         left out: 3 checks, because a file cannot prove them; --with-checks takes them from a file of your own desk\n\
         be-every-field: not understood, or not taken: assured_date, attributes, last_modified\n\
         crisis-be: not understood, or not taken: assured_date, attributes, last_modified\n\
         what was not taken is kept under records.unmapped\n"
    );
    succeeds(desk.path(), &["check", "records"]);
    let said = succeeds(desk.path(), &["import", "hsds/services.de.json", "--out", "again", "--with-checks"]);
    assert_eq!(said, "under again: 2 services, 1 organization, 2 crisis lines\n");
    succeeds(desk.path(), &["export", "again", "--out", "second", "--csv"]);
    for name in ["services.en.json", "services.de.json", "tables.de/services.csv", "tables.en/attributes.csv"] {
        let [first, second] = ["hsds", "second"].map(|folder| fs::read(desk.path().join(folder).join(name)).unwrap());
        assert!(first == second, "{name}");
    }
}

#[test]
fn a_bundle_is_exported_as_its_records_are() {
    let desk = tempfile::tempdir().unwrap();
    let records = fixture::full_folder();
    let records = records.to_str().unwrap();
    succeeds(desk.path(), &["keys", "keys"]);
    succeeds(desk.path(), &["build", records, "--out", "bundle", "--keys", "keys", "--preview"]);
    succeeds(desk.path(), &["export", "bundle", "--keys", "keys", "--out", "one", "--language", "de"]);
    succeeds(desk.path(), &["export", records, "--out", "two", "--language", "de"]);
    let [one, two] = ["one", "two"].map(|folder| fs::read(desk.path().join(folder).join("services.de.json")).unwrap());
    assert!(one == two);
    assert!(!desk.path().join("one/services.en.json").exists());
}

#[test]
fn mistakes_are_answered_with_the_next_step() {
    let desk = tempfile::tempdir().unwrap();
    fs::write(desk.path().join("bad.json"), "[{\"id\": \"1\"}]").unwrap();
    let records = fixture::full_folder();
    let records = records.to_str().unwrap();
    for (arguments, expected) in [
        (&["export"][..], "export needs --out DIR"),
        (&["export", "--out", "x"], "export needs a folder of records or a bundle"),
        (&["export", records, "--out", "x", "--language", "fr"], "--language knows en, de"),
        (&["export", "nothing", "--out", "x"], "there is nothing at nothing"),
        (&["import", "bad.json"], "import needs --out RECORDS"),
        (&["import", "bad.json", "--out", "x", "--source", "example.org"], "begin the address with https://"),
        (&["import", "missing.json", "--out", "x"], "the file cannot be read"),
        (&["import", "bad.json", "--out", "x"], "bad.json: /0/id: \"1\" is not a UUID"),
        (&["import", "bad.json", "--out", "x"], "bad.json: /0: the field name is missing"),
    ] {
        let said = fails(desk.path(), arguments);
        assert!(said.contains(expected), "{arguments:?}: {said}");
        assert!(!desk.path().join("x").exists());
    }
}
