//! The plain way through the workflow: what is asked for, in which order, and what is kept of the answers.

use serde_json::json;

use crate::{
    play::Play,
    repository::{ALL, Repository},
    served::Answer,
};

#[test]
fn a_refresh_asks_for_four_files_in_the_order_of_the_specification() {
    let play = Play::new();
    play.refreshes();
    assert_eq!(play.asked(), ["2.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json"]);
}

#[test]
fn what_is_kept_is_byte_for_byte_what_came() {
    let play = Play::new();
    play.repository().published.get_mut("timestamp").unwrap()[0].extend(b" \n ");
    play.refreshes();
    for role in ALL {
        assert_eq!(play.kept(role).as_ref(), play.repository().published[role].last(), "{role}");
    }
}

#[test]
fn a_second_refresh_asks_only_whether_there_is_something_new() {
    let play = Play::refreshed();
    play.asked();
    play.refreshes();
    assert_eq!(play.asked(), ["2.root.json", "timestamp.json"]);
    play.trusts("root 1, snapshot 1, targets 1, timestamp 1");
}

#[test]
fn without_consistent_snapshots_only_roots_are_asked_for_by_version() {
    let play = Play::new();
    play.repository().role("root")["consistent_snapshot"] = json!(false);
    play.repository().add_artefact("targets", "a/b", b"content");
    play.publish(&["root", "targets", "snapshot", "timestamp"]);
    play.download(&["a/b"]).unwrap();
    assert_eq!(play.asked(), ["2.root.json", "3.root.json", "timestamp.json", "snapshot.json", "targets.json"],);
    assert_eq!(play.downloads(), ["content"]);
}

#[test]
fn a_download_refreshes_first_even_if_there_is_no_such_target() {
    let play = Play::new();
    play.denies(&["nothing"], "not listed");
    play.trusts("root 1, snapshot 1, targets 1, timestamp 1");
    assert_eq!(play.asked(), ["2.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json"]);
}

#[test]
fn nobody_is_asked_on_behalf_of_a_root_that_is_not_sound() {
    let alterations: [fn(&mut serde_json::Value); 5] = [
        |root| drop(root["signed"].as_object_mut().unwrap().remove("version")),
        |root| root["signatures"][0]["sig"] = json!("00".repeat(64)),
        |root| root["signatures"] = json!([]),
        |root| root["signed"]["roles"]["root"]["threshold"] = json!(0),
        |root| root["signed"]["_type"] = json!("timestamp"),
    ];
    for alter in alterations {
        let play = Play::unbegun();
        play.repository().tamper("root", alter);
        play.init().unwrap_err();
        play.refuses("no root is trusted yet");
        assert_eq!(play.asked(), [""; 0]);
    }
}

#[test]
fn trusting_a_root_asks_nobody() {
    assert_eq!(Play::new().asked(), [""; 0]);
}

#[track_caller]
fn check_missing(path: &str, trusted: &str) {
    let play = Play::refreshed();
    play.publish(&["targets", "snapshot", "timestamp"]);
    play.answers(&format!("metadata/{path}"), || Answer::Missing);
    play.refuses("not found");
    play.trusts(trusted);
}

#[test]
fn a_missing_file_ends_the_refresh_and_what_came_before_it_stays() {
    check_missing("timestamp.json", "root 1, snapshot 1, targets 1, timestamp 1");
    check_missing("2.snapshot.json", "root 1, snapshot 1, targets 1, timestamp 2");
    check_missing("2.targets.json", "root 1, snapshot 2, targets 1, timestamp 2");
}

#[track_caller]
fn check_odd(answer: fn() -> Answer, reason: &str) {
    for path in ["2.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json"] {
        let play = Play::new();
        play.answers(&format!("metadata/{path}"), answer);
        play.refuses(reason);
        assert_eq!(play.asked().last().map(String::as_str), Some(path), "nothing is asked for after it");
    }
}

#[test]
fn a_server_that_fails_or_sends_elsewhere_ends_the_refresh() {
    check_odd(|| Answer::Odd("500 Internal Server Error"), "500");
    check_odd(|| Answer::Odd("302 Found\r\nlocation: /metadata/timestamp.json"), "302");
}

#[test]
fn metadata_beyond_its_limit_is_not_read_to_the_end() {
    check_odd(|| Answer::Endless, "is longer than");
}

#[test]
fn a_forbidden_root_is_one_that_does_not_exist() {
    let play = Play::new();
    play.answers("metadata/2.root.json", || Answer::Odd("403 Forbidden"));
    play.refreshes();
}

#[test]
fn fields_that_nobody_knows_are_part_of_what_is_signed_and_kept() {
    let play = Play::refreshed();
    let mut key = play.repository().new_key();
    key.public["extra"] = json!({ "b": 1, "a": [true, null, "ü \" \\ /"] });
    key.public["keyid_hash_algorithms"] = json!(["md5"]);
    play.repository().add_key("root", "root", key);
    play.repository().role("root")["extra"] = json!({ "nested": {}, "list": [] });
    play.repository().given("root", "snapshot")["extra"] = json!(-1);
    play.repository().role("targets")["extra"] = json!("field");
    play.publish(&["root", "targets", "snapshot", "timestamp"]);
    play.refreshes();
    play.trusts("root 2, snapshot 2, targets 2, timestamp 2");
    assert_eq!(play.kept("root").as_ref(), play.repository().published["root"].last());
}

#[test]
fn an_unknown_field_that_was_altered_after_signing_is_refused() {
    let play = Play::new();
    play.repository().role("timestamp")["extra"] = json!("field");
    play.publish(&["timestamp"]);
    play.repository().tamper("timestamp", |file| file["signed"]["extra"] = json!("other"));
    play.refuses("timestamp");
    play.trusts("root 1");
}

#[test]
fn fields_beside_the_signed_part_are_nobodys_and_kept_as_they_came() {
    let play = Play::new();
    play.repository().tamper("timestamp", |file| file["unsigned"] = json!({ "anything": 1 }));
    play.refreshes();
    assert_eq!(play.kept("timestamp").as_ref(), play.repository().published["timestamp"].last());
}

#[test]
fn a_timestamp_of_another_content_but_the_same_version_is_not_taken() {
    let play = Play::refreshed();
    play.repository().role("timestamp")["meta"]["snapshot.json"]["version"] = json!(100);
    play.repository().start_again("timestamp");
    play.publish(&["timestamp"]);
    let before = play.kept("timestamp");
    play.refreshes();
    assert_eq!(play.kept("timestamp"), before);
    assert_eq!(play.asked().last().map(String::as_str), Some("timestamp.json"));
}

#[test]
fn a_role_in_the_place_of_another_is_refused_even_if_the_right_key_signed_it() {
    let play = Play::new();
    {
        let mut repository = play.repository();
        let key = repository.signers["timestamp"][0].clone();
        repository.add_key("root", "snapshot", key);
        repository.role("snapshot")["meta"] = json!({ "snapshot.json": { "version": 1 } });
        repository.publish(&["root", "snapshot"]);
        let snapshot = repository.published.get_mut("snapshot").unwrap().pop().unwrap();
        repository.published.get_mut("timestamp").unwrap().push(snapshot);
    }
    play.refuses("_type");
    play.trusts("root 2");
}

#[test]
fn metadata_of_another_major_version_of_the_specification_is_refused() {
    let play = Play::new();
    play.repository().role("timestamp")["spec_version"] = json!("2.0.0");
    play.publish(&["timestamp"]);
    play.refuses("spec_version");
}

#[test]
fn a_repository_can_be_published_again_without_change_of_content() {
    let play = Play::refreshed();
    play.publish(&ALL);
    play.refreshes();
    play.trusts("root 2, snapshot 2, targets 2, timestamp 2");
}

#[test]
fn what_cannot_be_kept_ends_the_refresh() {
    let play = Play::new();
    std::fs::create_dir(play.folder().join("metadata/timestamp.json")).unwrap();
    play.refuses("cannot be kept");
}

#[test]
fn kept_files_that_were_damaged_are_fetched_again() {
    let play = Play::refreshed();
    for role in ["timestamp", "snapshot", "targets"] {
        std::fs::write(play.folder().join(format!("metadata/{role}.json")), "{").unwrap();
    }
    play.refreshes();
    play.trusts("root 1, snapshot 1, targets 1, timestamp 1");
}

#[test]
fn a_client_goes_through_thirty_two_roots_at_once_and_the_next_time_further() {
    let play = Play::new();
    (0..34).for_each(|_| play.publish(&["root"]));
    play.refuses("root rotations");
    play.trusts("root 33");
    play.refreshes();
    play.trusts("root 35, snapshot 1, targets 1, timestamp 1");
}

#[test]
fn the_repository_of_the_tests_signs_the_same_bytes_each_time() {
    assert_eq!(Repository::new().published, Repository::new().published);
}
