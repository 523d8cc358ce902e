//! Targets: finding, checking and not fetching them twice (TUF 1.0, section 5.7).

use serde_json::json;

use crate::{play::Play, repository::hash, served::Answer};

const CONTENT: &[u8] = b"content";
const TOP: [&str; 3] = ["targets", "snapshot", "timestamp"];

/// A repository with one artefact.
fn with(path: &str) -> Play {
    let play = Play::new();
    play.repository().add_artefact("targets", path, CONTENT);
    play.publish(&TOP);
    play
}

#[test]
fn a_target_comes_with_a_download_and_not_with_a_refresh() {
    let play = with("file.txt");
    play.refreshes();
    assert_eq!(play.downloads(), [""; 0]);
    play.asked();
    play.download(&["file.txt"]).unwrap();
    assert_eq!(play.asked_targets(), [format!("{}.file.txt", hash("sha256", CONTENT))]);
    assert_eq!(play.downloads(), ["content"]);
}

#[test]
fn the_hash_stands_before_the_name_and_not_before_the_folders() {
    let play = with("path/to/a/file.txt");
    play.download(&["path/to/a/file.txt"]).unwrap();
    assert_eq!(play.asked_targets(), [format!("path/to/a/{}.file.txt", hash("sha256", CONTENT))]);
}

#[test]
fn a_target_that_is_there_is_not_fetched_again() {
    let play = with("file.txt");
    play.download(&["file.txt"]).unwrap();
    play.asked();
    play.download(&["file.txt"]).unwrap();
    assert_eq!(play.asked_targets(), [""; 0]);
    assert_eq!(play.downloads(), ["content"]);
}

#[test]
fn a_target_that_was_altered_on_disk_is_fetched_again() {
    let play = with("file.txt");
    play.download(&["file.txt"]).unwrap();
    std::fs::write(&play.target_files()[0], "altered").unwrap();
    play.asked();
    play.download(&["file.txt"]).unwrap();
    assert_eq!(play.asked_targets().len(), 1);
    assert_eq!(play.downloads(), ["content"]);
}

#[test]
fn a_target_of_new_content_takes_the_place_of_the_old_one() {
    let play = with("file.txt");
    play.download(&["file.txt"]).unwrap();
    for round in 0..3 {
        let content = format!("content of round {round}");
        play.repository().add_artefact("targets", "file.txt", content.as_bytes());
        play.publish(&TOP);
        play.download(&["file.txt"]).unwrap();
        assert_eq!(play.downloads(), [content]);
    }
}

#[test]
fn what_is_not_the_signed_target_is_not_kept() {
    for bytes in ["CONTENT", "conten", "", "content "] {
        let play = with("file.txt");
        play.repository().artefacts.insert("file.txt".to_owned(), bytes.into());
        play.denies(&["file.txt"], "a file is not the one that was signed");
        assert_eq!(play.target_files().len(), 0, "{bytes:?}");
    }
}

#[test]
fn a_target_that_was_replaced_on_the_server_does_not_replace_ours() {
    let play = with("file.txt");
    play.download(&["file.txt"]).unwrap();
    play.repository().artefacts.insert("file.txt".to_owned(), b"CONTENT".to_vec());
    play.download(&["file.txt"]).unwrap();
    assert_eq!(play.downloads(), ["content"]);
}

#[test]
fn a_target_that_goes_on_beyond_its_signed_length_is_not_read_to_the_end() {
    let play = with("file.txt");
    let path = format!("targets/{}.file.txt", hash("sha256", CONTENT));
    play.answers(&path, || Answer::Endless);
    play.denies(&["file.txt"], "is longer than 7 bytes");
    assert_eq!(play.asked().last().map(String::as_str), Some("2.targets.json"));
}

#[test]
fn a_target_with_a_signed_length_beyond_the_limit_is_not_asked_for() {
    let play = with("file.txt");
    play.repository().role("targets")["targets"]["file.txt"]["length"] = json!(u64::MAX);
    play.publish(&TOP);
    play.denies(&["file.txt"], "exceeds");
    assert_eq!(play.asked_targets(), [""; 0]);
}

#[test]
fn a_target_that_the_server_lacks_is_an_error() {
    let play = with("file.txt");
    play.repository().artefacts.clear();
    play.denies(&["file.txt"], "not found");
}

#[track_caller]
fn check_algorithms(algorithms: &[&'static str], expected: Result<(), ()>) {
    let play = Play::new();
    play.repository().algorithms = algorithms.to_vec();
    play.repository().add_artefact("targets", "file.txt", CONTENT);
    play.publish(&TOP);
    assert_eq!(play.download(&["file.txt"]).map_err(drop), expected, "{algorithms:?}");
    assert_eq!(play.downloads().len(), usize::from(expected.is_ok()), "{algorithms:?}");
}

#[test]
fn hashes_of_either_length_are_checked_and_unknown_ones_prove_nothing() {
    check_algorithms(&["sha256"], Ok(()));
    check_algorithms(&["sha512"], Ok(()));
    check_algorithms(&["sha256", "sha512"], Ok(()));
    check_algorithms(&["sha256", "unknown"], Ok(()));
    check_algorithms(&["unknown"], Err(()));
    check_algorithms(&[], Err(()));
}

#[test]
fn all_hashes_that_can_be_checked_must_agree() {
    let play = Play::new();
    play.repository().algorithms = vec!["sha256", "sha512"];
    play.repository().add_artefact("targets", "file.txt", CONTENT);
    play.repository().role("targets")["targets"]["file.txt"]["hashes"]["sha512"] = json!("00".repeat(64));
    play.publish(&TOP);
    play.denies(&["file.txt"], "sha512 mismatch");
}

#[test]
fn several_targets_come_with_one_download_until_one_fails() {
    let play = with("first");
    for path in ["second", "third"] {
        play.repository().add_artefact("targets", path, path.as_bytes());
    }
    play.publish(&TOP);
    play.download(&["first", "third"]).unwrap();
    assert_eq!(play.downloads(), ["content", "third"]);
    play.denies(&["second", "fourth", "third"], "fourth");
    assert_eq!(play.downloads(), ["content", "second", "third"]);
}

#[test]
fn roles_are_fetched_once_for_several_targets() {
    let play = Play::new();
    play.repository().delegate("targets", "delegated", &["a/*"], false);
    play.repository().add_artefact("delegated", "a/first", b"first");
    play.repository().add_artefact("delegated", "a/second", b"second");
    play.publish(&["delegated", "targets", "snapshot", "timestamp"]);
    play.download(&["a/first", "a/second"]).unwrap();
    assert_eq!(play.asked()[4..], ["1.delegated.json"]);
}
