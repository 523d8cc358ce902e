//! What is kept is nowhere to be read, and what was forgotten is nowhere at all. Each has a control that finds it.

use super::*;
use crate::{Kind, body, image};

/// Words that stand nowhere else.
const CANARY: &str = "zinnober-quill";

fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

/// The bytes of the image behind a file.
fn decrypted(place: &MemoryPlace) -> Vec<u8> {
    let file = content(place);
    let (slot, body) = file.split_at(crate::slot::LENGTH);
    let identity = crate::slot::open(slot, &passphrase(PASSPHRASE)).unwrap();
    body::open(body, &identity).unwrap().to_vec()
}

#[test]
fn the_file_holds_nothing_to_be_read() {
    let (place, mut vault) = new();
    vault.put_on_shelf(&slug("reasons"), &item(CANARY)).unwrap();
    for words in [CANARY, "reasons", "SQLite", "shelf_item"] {
        assert!(!holds(&content(&place), words), "{words}");
        assert!(holds(&decrypted(&place), words), "the control does not find {words}");
    }
}

#[test]
fn what_was_forgotten_is_not_in_the_image_any_more() {
    let (place, mut vault) = new();
    for count in 0..50 {
        vault.put_on_shelf(&slug("reasons"), &item(&format!("{CANARY} {count}"))).unwrap();
    }
    let checkin = CheckIn { note: Some(short(CANARY)), ..full_checkin() };
    vault.keep_checkin(&checkin).unwrap();
    let answers = vec![Answer { value: Value::Text(long(CANARY)), ..full_sitting().answers[0].clone() }];
    let sitting = vault.keep_sitting(&Sitting { answers, ..full_sitting() }).unwrap();
    assert!(holds(&decrypted(&place), CANARY), "the control finds nothing");

    vault.keep_checkin(&full_checkin()).unwrap();
    vault.forget_sitting(sitting).unwrap();
    vault.forget_all(Kind::Shelf).unwrap();
    assert!(!holds(&decrypted(&place), CANARY));
}

#[test]
fn the_length_of_the_file_tells_mebibytes_and_nothing_more() {
    // age puts a stanza of chance length into each header; it is the same chance for every content.
    let steps = |place: &MemoryPlace| (content(place).len() - crate::slot::LENGTH) / (1 << 20);
    let (place, mut vault) = new();
    assert_eq!((steps(&place), decrypted(&place).len()), (1, 1 << 20));
    for _ in 0..20 {
        vault.put_on_shelf(&slug("reasons"), &item(&"w".repeat(LongText::MOST))).unwrap();
        assert_eq!((steps(&place), decrypted(&place).len()), (1, 1 << 20));
    }
    let answers =
        vec![Answer { value: Value::Text(long(&"w".repeat(1500))), ..full_sitting().answers[0].clone() }; 200];
    for _ in 0..3 {
        vault.keep_sitting(&Sitting { answers: answers.clone(), ..full_sitting() }).unwrap();
    }
    assert_eq!((steps(&place), decrypted(&place).len()), (2, 2 << 20));
    vault.forget_all(Kind::Sitting).unwrap();
    assert_eq!((steps(&place), decrypted(&place).len()), (1, 1 << 20));
}

#[test]
fn two_files_of_the_same_content_have_nothing_in_common() {
    let (one, other) = (MemoryPlace::new(), MemoryPlace::new());
    drop((create(&one), create(&other)));
    let (one, other) = (content(&one), content(&other));
    // After the headers, equal bytes are as rare as chance has them: one in 256.
    let equal = one.iter().rev().zip(other.iter().rev()).take(1 << 20).filter(|(a, b)| a == b).count();
    assert!(equal < (1 << 20) / 200, "{equal}");
}

#[test]
fn nothing_kept_is_printed_by_mistake() {
    let (_, mut vault) = new();
    fill(&mut vault);
    let id = vault.sittings().unwrap()[0].id;
    let printed = format!(
        "{vault:?} {:?} {:?} {:?} {:?} {:?}",
        vault.sitting(id).unwrap(),
        vault.shelf(&slug("delay-menu")).unwrap(),
        vault.plan().unwrap(),
        vault.checkin_of(day("2026-11-04")).unwrap(),
        vault.choices().unwrap(),
    );
    assert!(printed.contains("ShelfItem"), "the control prints nothing");
    for words in ["kitchen", "spoon", "late-night", "friend", "tired", "M.", "daily", "delay", "surf"] {
        assert!(!printed.contains(words), "{words}: {printed}");
    }
}

#[test]
fn the_image_holds_days_and_no_time_of_day() {
    let schema = include_str!("../schema.sql").to_lowercase();
    for word in ["time text", "_at ", "timestamp", "current_", "datetime", "real"] {
        assert!(!schema.contains(word), "{word}");
    }
    let mut image = image::fresh().unwrap();
    let empty = image::with_bytes(&mut image, <[u8]>::to_vec).unwrap();
    let mut again = image::fresh().unwrap();
    assert!(image::with_bytes(&mut again, <[u8]>::to_vec).unwrap() == empty, "two empty images differ");
}
