//! The search through delegated roles: in pre-order, depth first, each role once (TUF 1.0, section 5.6.7). The graphs are
//! those of the conformance suite.

use serde_json::json;

use crate::{
    play::Play,
    repository::{Repository, hash},
};

/// A delegation: from, to, paths, and whether the search ends with it.
type Edge<'a> = (&'a str, &'a str, &'a [&'a str], bool);

const ANY: &[&str] = &["*"];
const PY: &[&str] = &["*.py"];

/// Publishes everything that there is, each role once.
fn publish(repository: &mut Repository) {
    let names: Vec<String> = repository.roles.keys().cloned().collect();
    let delegated = names.iter().map(String::as_str).filter(|name| !crate::repository::ALL.contains(name));
    repository.publish(&delegated.chain(["targets", "snapshot", "timestamp"]).collect::<Vec<_>>());
}

/// The roles that are asked for in a search for a target that no role lists.
#[track_caller]
fn check(name: &str, edges: &[Edge<'_>], expected: &[&str]) {
    let play = Play::new();
    for (from, to, paths, is_terminating) in edges {
        play.repository().delegate(from, to, paths, *is_terminating);
    }
    publish(&mut play.repository());
    play.denies(&["missing"], "not listed");
    let expected: Vec<String> = expected.iter().map(|role| format!("1.{role}.json")).collect();
    assert_eq!(play.asked()[4..], expected, "{name}");
}

#[test]
fn roles_are_visited_depth_first_in_the_order_in_which_they_are_listed() {
    check("one", &[("targets", "A", ANY, false)], &["A"]);
    check("two beside one another", &[("targets", "A", ANY, false), ("targets", "B", ANY, false)], &["A", "B"]);
    check(
        "two levels",
        &[("targets", "A", ANY, false), ("targets", "B", ANY, false), ("B", "C", ANY, false)],
        &["A", "B", "C"],
    );
    check(
        "two levels, the first deeper",
        &[("targets", "A", ANY, false), ("targets", "B", ANY, false), ("A", "C", ANY, false), ("A", "D", ANY, false)],
        &["A", "C", "D", "B"],
    );
    check(
        "three levels",
        &[("targets", "A", ANY, false), ("targets", "B", ANY, false), ("A", "C", ANY, false), ("C", "D", ANY, false)],
        &["A", "C", "D", "B"],
    );
}

#[test]
fn a_terminating_role_ends_the_search_but_for_its_own_delegations() {
    check(
        "two levels",
        &[("targets", "A", ANY, false), ("targets", "B", ANY, false), ("A", "C", ANY, true), ("A", "D", ANY, false)],
        &["A", "C"],
    );
    check(
        "three levels",
        &[("targets", "A", ANY, false), ("targets", "B", ANY, false), ("A", "C", ANY, true), ("C", "D", ANY, false)],
        &["A", "C", "D"],
    );
    check("a path that it does not have", &[("targets", "A", PY, true), ("targets", "B", ANY, false)], &["B"]);
}

#[test]
fn a_role_is_not_visited_for_paths_that_it_was_not_given() {
    check(
        "at the first level",
        &[("targets", "A", PY, false), ("targets", "B", ANY, false), ("A", "C", ANY, false)],
        &["B"],
    );
    check(
        "at the second level",
        &[("targets", "A", ANY, false), ("targets", "B", ANY, false), ("A", "C", PY, false), ("C", "D", ANY, false)],
        &["A", "B"],
    );
    check("nothing was given", &[("targets", "A", &[], false)], &[]);
}

#[test]
fn a_role_is_visited_once_however_many_ways_lead_to_it() {
    check(
        "in a circle",
        &[
            ("targets", "A", ANY, false),
            ("targets", "B", ANY, false),
            ("B", "C", ANY, false),
            ("C", "D", ANY, false),
            ("D", "B", ANY, false),
        ],
        &["A", "B", "C", "D"],
    );
    check(
        "from itself, with another behind",
        &[("targets", "A", ANY, false), ("A", "A", ANY, false), ("targets", "B", ANY, false)],
        &["A", "B"],
    );
    let two: &[Edge<'_>] = &[("targets", "A", ANY, false), ("targets", "B", ANY, false), ("B", "C", ANY, false)];
    check("from two roles", &[two, &[("A", "C", ANY, false)]].concat(), &["A", "C", "B"]);
    check("from two roles, of which one may not", &[two, &[("A", "C", PY, false)]].concat(), &["A", "B", "C"]);
}

/// The tree of the suite, with a target in most of its roles.
fn tree() -> Play {
    let play = Play::new();
    {
        let mut repository = play.repository();
        repository.delegate("targets", "A", &["*.doc", "*.md"], false);
        repository.delegate("targets", "B", &["releases/*/*"], false);
        repository.delegate("B", "C", &["releases/x/*"], false);
        repository.delegate("B", "D", &["releases/y/*.zip"], false);
        for (role, path) in [
            ("targets", "file"),
            ("A", "README.md"),
            ("C", "releases/x/x_v1"),
            ("D", "releases/y/y_v1.zip"),
            ("D", "releases/z/z_v1.zip"),
        ] {
            repository.add_artefact(role, path, format!("{path} by {role}").as_bytes());
        }
        publish(&mut repository);
    }
    play
}

#[track_caller]
fn check_search(path: &str, visited: &[&str], found: Option<&str>) {
    let play = tree();
    assert_eq!(play.download(&[path]).ok(), found.map(drop), "{path}");
    let visited: Vec<String> = visited.iter().map(|role| format!("1.{role}.json")).collect();
    assert_eq!(play.asked()[4..], visited, "{path}");
    assert_eq!(play.downloads(), found.into_iter().collect::<Vec<_>>());
}

#[test]
fn a_target_is_found_in_the_role_that_was_given_its_path() {
    check_search("file", &[], Some("file by targets"));
    check_search("README.md", &["A"], Some("README.md by A"));
    check_search("releases/x/x_v1", &["B", "C"], Some("releases/x/x_v1 by C"));
    check_search("releases/y/y_v1.zip", &["B", "D"], Some("releases/y/y_v1.zip by D"));
}

#[test]
fn a_target_that_not_every_role_on_the_way_was_given_is_not_found() {
    check_search("releases/z/z_v1.zip", &["B"], None);
    check_search("a/README.md", &[], None);
    check_search("releases/x/deeper/x_v1", &[], None);
}

#[test]
fn a_role_listing_a_target_outside_its_paths_hides_nothing() {
    let play = tree();
    play.repository().add_artefact("A", "releases/x/x_v1", b"forged");
    play.repository().add_artefact("C", "releases/x/x_v1", b"true");
    play.publish(&["A", "C", "snapshot", "timestamp"]);
    play.download(&["releases/x/x_v1"]).unwrap();
    assert_eq!(play.downloads(), ["true"]);
}

#[test]
fn the_first_role_that_lists_a_target_has_the_say() {
    let play = Play::new();
    for role in ["A", "B"] {
        play.repository().delegate("targets", role, ANY, false);
    }
    play.repository().add_artefact("B", "file", b"by B");
    play.repository().add_artefact("A", "file", b"by A");
    publish(&mut play.repository());
    play.download(&["file"]).unwrap();
    assert_eq!(play.downloads(), ["by A"]);
}

#[test]
fn the_search_visits_thirty_two_roles_at_most() {
    for (depth, expected) in [(31, true), (32, false)] {
        let play = Play::new();
        let name = |at: usize| if at == 0 { "targets".to_owned() } else { format!("role-{at}") };
        for at in 0..depth {
            play.repository().delegate(&name(at), &name(at + 1), ANY, false);
        }
        play.repository().add_artefact(&name(depth), "file", b"content");
        publish(&mut play.repository());
        assert_eq!(play.download(&["file"]).is_ok(), expected, "{depth}");
        assert_eq!(play.asked().len(), 4 + 31);
    }
}

/// A delegated role with one target; its metadata, or how it is delegated, is changed.
#[track_caller]
fn check_refused(change: impl FnOnce(&mut Repository), reason: &str) {
    let play = Play::new();
    play.repository().pins_hashes = true;
    play.repository().delegate("targets", "A", ANY, false);
    play.repository().add_artefact("A", "file", b"content");
    publish(&mut play.repository());
    change(&mut play.repository());
    play.refreshes();
    play.denies(&["file"], reason);
    assert_eq!((play.kept("A"), play.target_files().len()), (None, 0));
}

#[test]
fn a_delegated_role_is_judged_like_any_other() {
    check_refused(|repository| repository.tamper("A", |file| file["signatures"] = json!([])), "not the one");
    check_refused(
        |repository| {
            repository.signers.get_mut("A").unwrap().clear();
            repository.publish(&["A", "snapshot", "timestamp"]);
        },
        "A metadata has 0 good signatures",
    );
    check_refused(
        |repository| {
            repository.given("targets", "A")["threshold"] = json!(2);
            repository.publish(&["A", "targets", "snapshot", "timestamp"]);
        },
        "A metadata has 1 good signatures where 2 are needed",
    );
    check_refused(
        |repository| {
            repository.role("snapshot")["meta"]["A.json"]["hashes"]["sha256"] = json!("00".repeat(32));
            repository.publish(&["snapshot", "timestamp"]);
        },
        "sha256 mismatch",
    );
    check_refused(
        |repository| {
            repository.role("snapshot")["meta"]["A.json"] = json!({ "version": 2 });
            repository.publish(&["snapshot", "timestamp"]);
        },
        "2.A.json not found",
    );
    check_refused(
        |repository| {
            let key = repository.signers["targets"].clone();
            repository.signers.insert("A".to_owned(), key);
            repository.publish(&["A", "snapshot", "timestamp"]);
        },
        "A metadata is signed by none of the trusted keys",
    );
}

#[test]
fn a_role_two_delegations_deep_is_told_apart_from_a_foreign_one() {
    let play = tree();
    play.repository().given("B", "C")["threshold"] = json!(2);
    play.publish(&["B", "snapshot", "timestamp"]);
    play.denies(&["releases/x/x_v1"], "C metadata has 1 good signatures where 2 are needed");
}

#[test]
fn a_role_that_the_snapshot_does_not_pin_is_passed_over() {
    let play = Play::new();
    for role in ["A", "B"] {
        play.repository().delegate("targets", role, ANY, false);
    }
    play.repository().add_artefact("B", "file", b"by B");
    play.publish(&["B", "targets", "snapshot", "timestamp"]);
    play.download(&["file"]).unwrap();
    assert_eq!(play.asked()[4..], ["1.B.json"]);
}

#[test]
fn each_role_that_delegates_has_its_own_say_on_the_keys() {
    let play = Play::new();
    {
        let mut repository = play.repository();
        repository.delegate("targets", "A", &["first"], false);
        repository.delegate("targets", "B", &["second"], false);
        repository.delegate("A", "C", ANY, false);
        let trusted = repository.signers["C"].clone();
        repository.delegate("B", "C", ANY, false);
        // Only the key that A gave signs.
        repository.signers.insert("C".to_owned(), trusted);
        repository.add_artefact("C", "first", b"first");
        repository.add_artefact("C", "second", b"second");
        publish(&mut repository);
    }
    play.denies(&["first", "second"], "C metadata is signed by none of the trusted keys");
    assert_eq!(play.downloads(), ["first"]);
}

#[test]
fn a_new_key_for_a_delegated_role_withdraws_the_old_one() {
    let play = tree();
    play.download(&["README.md"]).unwrap();
    *play.repository().given("targets", "A") =
        json!({ "name": "A", "keyids": [], "threshold": 1, "paths": ["*.md"], "terminating": false });
    let key = play.repository().new_key();
    play.repository().list_key("targets", "A", &key);
    play.publish(&["targets", "snapshot", "timestamp"]);
    play.denies(&["README.md"], "A metadata is signed by none");
    play.repository().signers.insert("A".to_owned(), vec![key]);
    play.publish(&["A", "snapshot", "timestamp"]);
    play.download(&["README.md"]).unwrap();
}

#[test]
fn a_delegation_to_the_name_of_a_top_level_role_is_passed_over() {
    for role in ["root", "timestamp", "snapshot", "targets"] {
        let play = Play::new();
        let key = play.repository().new_key();
        play.repository().role("targets")["delegations"] = json!({
            "keys": { "key": key.public },
            "roles": [{ "name": role, "keyids": ["key"], "threshold": 1, "paths": ["*"], "terminating": false }],
        });
        play.publish(&["targets"]);
        play.repository().role("snapshot")["meta"][format!("{role}.json")]["version"] =
            json!(if role == "targets" { 2 } else { 1 });
        play.publish(&["snapshot", "timestamp"]);
        play.denies(&["missing"], "not listed");
        play.trusts("root 1, snapshot 2, targets 2, timestamp 2");
    }
}

#[test]
fn paths_can_be_given_by_the_beginning_of_their_hash() {
    let play = Play::new();
    for (role, given) in [("A", "file"), ("B", "other")] {
        play.repository().delegate("targets", role, &[], false);
        let delegation = play.repository().given("targets", role).as_object_mut().unwrap().clone();
        let mut delegation = serde_json::Value::Object(delegation);
        delegation.as_object_mut().unwrap().remove("paths");
        delegation["path_hash_prefixes"] = json!([hash("sha256", given.as_bytes()).split_at(8).0]);
        *play.repository().given("targets", role) = delegation;
    }
    play.repository().add_artefact("B", "other", b"by B");
    publish(&mut play.repository());
    play.download(&["other"]).unwrap();
    assert_eq!(play.asked()[4..], ["1.B.json"]);
}
