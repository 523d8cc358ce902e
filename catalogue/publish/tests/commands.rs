//! The publisher's program as a publisher runs it: its commands on the records of this house, and what it says to mistakes.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;

/// The moment at which every test judges age.
const AT: &str = "2026-11-22T18:00:00Z";

fn records() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("records")
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_catalogue-publish")).current_dir(folder).args(arguments).output().unwrap()
}

#[track_caller]
fn succeeds(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{arguments:?}: {said}{}", String::from_utf8_lossy(&output.stderr));
    said
}

#[track_caller]
fn fails(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
    said
}

/// Copies a tree of files in the reverse of their order.
fn copy_backwards(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    let mut entries: Vec<PathBuf> = std::fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries.into_iter().rev() {
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_backwards(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn the_same_records_give_the_same_image_wherever_they_lie() {
    let desk = tempfile::tempdir().unwrap();
    let records = records();
    succeeds(desk.path(), &["compile", records.to_str().unwrap(), "--out", "one", "--at", AT]);
    copy_backwards(&records, &desk.path().join("elsewhere/täglich"));
    let status = Command::new(env!("CARGO_BIN_EXE_catalogue-publish"))
        .current_dir(desk.path())
        .env("TZ", "Asia/Kathmandu")
        .env("LC_ALL", "tr_TR.UTF-8")
        .args(["compile", "elsewhere/täglich", "--out", "other", "--at", "2027-01-01"])
        .status()
        .unwrap();
    assert!(status.success());
    let (one, other) =
        (std::fs::read(desk.path().join("one")).unwrap(), std::fs::read(desk.path().join("other")).unwrap());
    assert!(one == other, "the images differ");
    succeeds(desk.path(), &["compile", records.to_str().unwrap(), "--out", "preview", "--at", AT, "--preview"]);
    assert!(one != std::fs::read(desk.path().join("preview")).unwrap(), "the notice is not in the image");
}

#[test]
fn two_bundles_of_the_same_records_differ_and_unpack_to_the_same_image() {
    let desk = tempfile::tempdir().unwrap();
    let records = records();
    let records = records.to_str().unwrap();
    succeeds(desk.path(), &["keys", "keys", "--at", AT]);
    for name in ["one", "two"] {
        succeeds(desk.path(), &["build", records, "--out", name, "--keys", "keys", "--at", AT, "--preview"]);
        let image = format!("{name}.image");
        succeeds(desk.path(), &["image", name, "--out", &image, "--keys", "keys", "--at", AT]);
    }
    let read = |name: &str| std::fs::read(desk.path().join(name)).unwrap();
    assert!(read("one") != read("two"), "encryption is random");
    assert_eq!(read("one").len(), 1 << 20, "the smallest size class");
    assert!(read("one.image") == read("two.image"));
    let compiled = succeeds(desk.path(), &["compile", records, "--out", "compiled", "--at", AT, "--preview"]);
    assert!(read("compiled") == read("one.image"));
    let unpacked = succeeds(desk.path(), &["image", "one", "--out", "again", "--keys", "keys", "--at", AT]);
    assert_eq!(compiled.split("SHA-256 ").nth(1), unpacked.split("SHA-256 ").nth(1));
}

#[test]
fn records_that_nobody_confirmed_are_no_release() {
    let desk = tempfile::tempdir().unwrap();
    let records = records();
    let records = records.to_str().unwrap();
    succeeds(desk.path(), &["check", records, "--at", AT]);
    let said = fails(desk.path(), &["check", records, "--at", AT, "--release"]);
    assert!(said.contains("crisis/de.toml:"), "{said}");
    let said = fails(desk.path(), &["build", records, "--out", "bundle", "--at", AT]);
    assert!(said.contains("not fit for an edition"), "{said}");
    assert!(!desk.path().join("bundle").exists(), "nothing half done");
    succeeds(desk.path(), &["build", records, "--out", "bundle", "--at", AT, "--preview"]);
    assert!(desk.path().join("target/keys/trust/root.json").exists(), "development keys are made on the spot");
}

/// An answer of `ask --json` on the records of this house.
fn ask(desk: &Path, more: &[&str]) -> Value {
    let said = succeeds(desk, &[&["ask", "bundle", "--json", "--at", AT], more].concat());
    serde_json::from_str(&said).unwrap()
}

fn ids(answer: &Value) -> Vec<&str> {
    answer["results"].as_array().unwrap().iter().map(|result| result["id"].as_str().unwrap()).collect()
}

#[test]
fn ask_answers_what_a_reader_would_see() {
    let desk = tempfile::tempdir().unwrap();
    let folder = records();
    succeeds(desk.path(), &["build", folder.to_str().unwrap(), "--out", "bundle", "--at", AT, "--preview"]);
    let shown: BTreeSet<String> = std::fs::read_dir(folder.join("services"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| !std::fs::read_to_string(path).unwrap().contains("listing_advice = \"hold\""))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();

    let all = ask(desk.path(), &[]);
    assert_eq!(ids(&all).into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), shown);
    assert_eq!(all["total"].as_u64().unwrap() as usize, shown.len());

    let berlin = ask(desk.path(), &["berlin"]);
    assert!(ids(&berlin).contains(&"de-ktw-berlin"), "{berlin}");
    assert_eq!(ids(&ask(desk.path(), &["Kein Täter werden Berlin"]))[0], "de-ktw-berlin", "exact names come first");

    let portugal = ask(desk.path(), &["--country", "PT"]);
    assert_eq!(portugal["total"], all["facets"]["country"]["PT"], "a count is what choosing the value gives");
    for result in portugal["results"].as_array().unwrap() {
        assert!(result["countries"].as_array().unwrap().contains(&Value::from("PT")));
    }

    let group = ask(desk.path(), &["", "--audience", "self_at_risk", "--category", "social_peer_support"]);
    let mistyped = ask(desk.path(), &["Helplien"]);
    assert_eq!(ids(&mistyped), ids(&ask(desk.path(), &["Helpline"])), "a swap is forgiven");
    assert!(group["total"].as_u64().unwrap() > 0 && group["total"].as_u64() < all["total"].as_u64());

    let held = ask(desk.path(), &["Virtuous"]);
    assert!(ids(&held).is_empty(), "{held}");
}

#[test]
fn a_bundle_of_other_publishers_is_not_asked() {
    let desk = tempfile::tempdir().unwrap();
    let folder = records();
    succeeds(desk.path(), &["build", folder.to_str().unwrap(), "--out", "bundle", "--at", AT, "--preview"]);
    succeeds(desk.path(), &["keys", "others", "--at", AT]);
    let said = fails(desk.path(), &["ask", "bundle", "help", "--keys", "others", "--at", AT]);
    assert!(said.contains("foreign-keys"), "{said}");
}

#[test]
fn a_wrong_word_on_the_command_line_is_answered_with_the_right_ones() {
    let desk = tempfile::tempdir().unwrap();
    for (arguments, expected) in [
        (&["publish"][..], "there is no command \"publish\""),
        (&["check"], "check needs the folder of the records"),
        (&["compile", "."], "compile needs --out FILE"),
        (&["check", ".", "--colour"], "check has no option --colour"),
        (&["ask", "x", "--cost", "cheap"], "free, insured, paid"),
        (&["ask", "x", "--country", "Germany"], "two capital letters"),
        (&["check", ".", "--at", "yesterday"], "is no time"),
        (&["ask", "missing", "--at", AT], "cannot read the bundle missing"),
    ] {
        let said = fails(desk.path(), arguments);
        assert!(said.contains(expected), "{arguments:?}: {said}");
    }
}
