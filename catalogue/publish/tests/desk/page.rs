//! The page for editors: every command that it shows can be run as it stands, in its order.

use std::{fs, path::Path, process::Command};

/// The day of the records of this house.
const AT: &str = "2026-11-22";

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

#[track_caller]
fn run(folder: &Path, line: &str) {
    let words: Vec<&str> = line.split(' ').collect();
    if words[0] == "rm" {
        words[1..].iter().for_each(|file| fs::remove_file(folder.join(file)).unwrap());
        return;
    }
    assert_eq!(words[0], "catalogue-publish", "{line}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_catalogue-publish"));
    let output = command.current_dir(folder).args(&words[1..]).args(["--at", AT]).output().unwrap();
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn every_command_of_the_page_runs() {
    let desk = tempfile::tempdir().unwrap();
    let house = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(&house.join("../records"), &desk.path().join("catalogue/records"));
    run(desk.path(), "catalogue-publish keys keys");
    run(desk.path(), "catalogue-publish build catalogue/records --preview --keys keys --out waymark.edition");
    let page = fs::read_to_string(house.join("docs/desk.md")).unwrap();
    let shown: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("$ ")).collect();
    assert!(shown.len() > 5, "the page shows its commands");
    shown.iter().for_each(|line| run(desk.path(), line));
    for command in ["stale", "confirm", "new", "coverage", "diff"] {
        assert!(shown.iter().any(|line| line.starts_with(&format!("catalogue-publish {command} "))), "{command}");
    }
}
