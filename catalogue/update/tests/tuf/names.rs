//! Names that would mean something to a URL or a file system. Role names are percent-encoded in both; target paths in
//! requests, segment by segment, and in our folder altogether.

use crate::{play::Play, repository::hash};

/// A delegated role of this name is asked for and kept under that one.
#[track_caller]
fn check(role: &str, encoded: &str) {
    let play = Play::new();
    play.repository().delegate("targets", role, &["*"], false);
    play.repository().add_artefact(role, "file", b"content");
    play.publish(&[role, "targets", "snapshot", "timestamp"]);
    play.download(&["file"]).unwrap();
    assert_eq!(play.asked()[4..], [format!("1.{encoded}.json")], "{role:?}");
    assert!(play.kept(encoded).is_some(), "{role:?}");
    let kept = std::fs::read_dir(play.folder().join("metadata")).unwrap().count();
    let beside = std::fs::read_dir(play.folder()).unwrap().count();
    assert_eq!((kept, beside), (5, 3), "{role:?} is kept in its folder and nowhere else");
}

#[test]
fn a_role_of_any_name_is_asked_for_and_kept_safely() {
    check("?", "%3F");
    check("#", "%23");
    check("/delegatedrole", "%2Fdelegatedrole");
    check("../delegatedrole", "..%2Fdelegatedrole");
    check("..", "..");
    check("a/b/../../../c", "a%2Fb%2F..%2F..%2F..%2Fc");
    check("with spaces", "with%20spaces");
    check("100%", "100%25");
    check("%2e%2e", "%252e%252e");
    check("a\\b:c*", "a%5Cb%3Ac%2A");
    check("\u{fc}n\u{ef} \u{1f9ed}", "%C3%BCn%C3%AF%20%F0%9F%A7%AD");
    check("1.root", "1.root");
    check("root.json", "root.json");
    check("-_.~", "-_.~");
}

#[test]
fn roles_that_look_alike_keep_their_files_apart() {
    let play = Play::new();
    for role in ["a/b", "a%2Fb", "2.root"] {
        play.repository().delegate("targets", role, &["*"], false);
    }
    play.publish(&["a/b", "a%2Fb", "2.root", "targets", "snapshot", "timestamp"]);
    play.denies(&["missing"], "not listed");
    play.trusts("2.root 1, a%252Fb 1, a%2Fb 1, root 1, snapshot 2, targets 2, timestamp 2");
}

/// A target of this path is asked for under that one, with the hash where `{}` stands, and is kept in our folder.
#[track_caller]
fn check_target(path: &str, encoded: &str) {
    let play = Play::new();
    play.repository().add_artefact("targets", path, b"content");
    play.publish(&["targets", "snapshot", "timestamp"]);
    play.download(&[path]).unwrap();
    assert_eq!(play.asked_targets(), [encoded.replace("{}", &hash("sha256", b"content"))], "{path:?}");
    assert_eq!((play.downloads().len(), play.target_files().len()), (1, 1), "{path:?}");
    assert_eq!(std::fs::read_dir(play.folder()).unwrap().count(), 3, "{path:?}");
    play.download(&[path]).unwrap();
    assert_eq!(play.asked_targets(), [""; 0], "{path:?} is found again");
}

#[test]
fn a_target_of_any_path_is_asked_for_and_kept_safely() {
    check_target("file with spaces", "{}.file%20with%20spaces");
    check_target("a?b=c#d", "{}.a%3Fb=c%23d");
    check_target("100%", "{}.100%25");
    check_target("a%2Fb", "{}.a%252Fb");
    check_target("\u{fc}/\u{1f9ed}", "%C3%BC/{}.%F0%9F%A7%AD");
    check_target(".hidden", "{}..hidden");
    check_target("..", "{}...");
    check_target("a/../../b", "a/../../{}.b");
    check_target("/etc/passwd", "/etc/{}.passwd");
    check_target("back\\slash", "{}.back%5Cslash");
    check_target("--target-name", "{}.--target-name");
}

#[test]
fn targets_that_look_alike_keep_their_files_apart() {
    let play = Play::new();
    let paths = ["a/b", "a%2Fb", "a_b", "%61/b", ".a", "%2Ea"];
    for path in paths {
        play.repository().add_artefact("targets", path, path.as_bytes());
    }
    play.publish(&["targets", "snapshot", "timestamp"]);
    play.download(&paths).unwrap();
    assert_eq!(play.target_files().len(), paths.len());
}
