//! Files that are not as they were left: refused in plain words, never a panic, never opened.

use rusqlite::Connection;

use super::*;
use crate::{
    LONGEST, body, image,
    slot::{self, Work},
};

#[track_caller]
fn refusal(file: Vec<u8>) -> UnlockError {
    unlock(&MemoryPlace::holding(file)).unwrap_err()
}

fn good() -> Vec<u8> {
    let (place, mut vault) = new();
    fill(&mut vault);
    content(&place)
}

/// A vault around any image.
fn around(bytes: &[u8]) -> Vec<u8> {
    let identity = age::x25519::Identity::generate();
    let mut file = slot::seal(&identity, &passphrase(PASSPHRASE), Work::LITTLE).unwrap().to_vec();
    body::seal(&identity.to_public(), bytes, &mut file).unwrap();
    file
}

/// A vault around the usual image, changed by this SQL.
fn with(sql: &str) -> Vec<u8> {
    let mut image = image::fresh().unwrap();
    image.execute_batch(sql).unwrap();
    image::with_bytes(&mut image, around).unwrap()
}

#[test]
fn no_byte_of_the_first_kibibyte_can_be_another() {
    let good = good();
    assert!(unlock(&MemoryPlace::holding(good.clone())).is_ok());
    for position in 0..1024 {
        let mut file = good.clone();
        file[position] ^= 1;
        let refused = refusal(file);
        let expected = match position {
            0..slot::BEGINNING_LENGTH => matches!(refused, UnlockError::NotAVault),
            // Salt and wrapped key decide over the passphrase: their damage cannot be told from another one.
            slot::BEGINNING_LENGTH..slot::LENGTH => {
                matches!(refused, UnlockError::Damaged | UnlockError::WrongPassphrase)
            }
            _ => matches!(refused, UnlockError::Damaged | UnlockError::CutOff),
        };
        assert!(expected, "{position}: {refused:?}");
    }
}

#[test]
fn no_byte_further_on_can_be_another() {
    let good = good();
    for position in (1024..good.len()).step_by(40_961).chain([good.len() - 1]) {
        let mut file = good.clone();
        file[position] ^= 0x80;
        assert!(matches!(refusal(file), UnlockError::Damaged), "{position}");
    }
}

#[test]
fn a_file_that_is_cut_off_says_so_wherever_it_was_cut() {
    let good = good();
    for length in (512..good.len()).step_by(512).chain([100, good.len() - 1]) {
        assert!(matches!(refusal(good[..length].to_vec()), UnlockError::CutOff), "{length}");
    }
}

#[test]
fn a_file_that_goes_on_after_its_end_is_refused() {
    let mut file = good();
    file.push(0);
    assert!(matches!(refusal(file), UnlockError::CutOff));
}

#[test]
fn halves_of_two_vaults_do_not_fit() {
    let (one, other) = (good(), good());
    let mixed = [&one[..slot::LENGTH], &other[slot::LENGTH..]].concat();
    assert!(matches!(refusal(mixed), UnlockError::Damaged));
}

#[test]
fn other_files_are_no_vault() {
    for file in [&b""[..], b"SQLite format 3\0", b"age-encryption.org/v1\n-> X25519 abc", &[0; 4096]] {
        assert!(matches!(refusal(file.to_vec()), UnlockError::NotAVault), "{file:?}");
    }
    assert!(matches!(unlock(&MemoryPlace::new()).unwrap_err(), UnlockError::Nothing));
}

#[test]
fn a_file_longer_than_any_vault_is_too_large() {
    let mut file = good();
    file.resize(LONGEST + 1, 0);
    assert!(matches!(refusal(file), UnlockError::TooLarge));
    let largest = around(&vec![0; body::MOST_IMAGE]);
    assert!(largest.len() <= LONGEST, "{}", largest.len());
}

#[test]
fn a_slot_that_asks_for_more_work_than_we_give_is_refused_at_once() {
    let mut file = good();
    let work = file.windows(4).position(|window| window == b" 10\n").unwrap();
    file[work + 1..work + 3].copy_from_slice(b"21");
    assert!(matches!(refusal(file), UnlockError::Damaged));
}

#[test]
fn a_vault_of_a_newer_program_is_left_alone() {
    let file = with("CREATE TABLE dream (text TEXT NOT NULL) STRICT; PRAGMA user_version = 2");
    let place = MemoryPlace::holding(file.clone());
    assert!(matches!(unlock(&place).unwrap_err(), UnlockError::Newer { version: 2 }));
    assert!(content(&place) == file);
}

#[test]
fn an_image_that_is_none_of_ours_is_refused() {
    assert!(unlock(&MemoryPlace::holding(with(""))).is_ok());
    for sql in [
        "PRAGMA user_version = 0",
        "PRAGMA user_version = -1",
        "DROP TABLE mark",
        "CREATE TABLE more (text TEXT NOT NULL) STRICT",
        "CREATE TRIGGER smuggled AFTER INSERT ON mark BEGIN DELETE FROM sitting; END",
        "CREATE INDEX other ON mark (day)",
    ] {
        assert!(matches!(refusal(with(sql)), UnlockError::Damaged), "{sql}");
    }
}

#[test]
fn bytes_that_are_no_image_are_refused() {
    let mut usual = image::fresh().unwrap();
    let image = image::with_bytes(&mut usual, <[u8]>::to_vec).unwrap();
    assert!(unlock(&MemoryPlace::holding(around(&image))).is_ok());
    let changed = |from: usize, bytes: &[u8]| {
        let mut image = image.clone();
        image[from..from + bytes.len()].copy_from_slice(bytes);
        image
    };
    for (what, bytes) in [
        ("nothing", Vec::new()),
        ("zeros", vec![0; 8192]),
        ("another beginning", changed(0, b"SQLite format 4")),
        ("a page size of 512", changed(16, &[2, 0])),
        ("a write-ahead log", changed(18, &[2, 2])),
        ("more pages than there are", changed(28, &[0, 0, 0xff, 0])),
        ("a first page of noise", changed(100, &[0xa5; 3000])),
    ] {
        let refused = refusal(around(&bytes));
        assert!(matches!(refused, UnlockError::Damaged), "{what}: {refused:?}");
    }
}

#[test]
fn values_that_break_their_rules_are_not_answered() {
    for (sql, what) in [
        ("INSERT INTO choice (name, value) VALUES ('a b', 'x')", "a name"),
        ("INSERT INTO choice (name, value) VALUES ('a', char(0x202e))", "a text"),
        ("INSERT INTO checkin (day) VALUES ('yesterday')", "a day"),
        ("INSERT INTO checkin (day, mood) VALUES ('2026-11-04', 11)", "a rating"),
        ("INSERT INTO plan_item (section, position, kind, words) VALUES ('other', 1, 'own', 'x')", "a section"),
        ("INSERT INTO mark (exercise, day, minutes, state) VALUES ('a', '2026-11-04', 70000, 'done')", "minutes"),
    ] {
        let vault = unlock(&MemoryPlace::holding(with(sql))).unwrap();
        assert!(vault.plain_copy(say).is_err(), "{what}");
    }
}

#[test]
fn refusals_do_not_say_what_stood_in_the_vault_or_where_it_broke() {
    let mut file = good();
    file[2000] ^= 1;
    let refused = refusal(file);
    assert_eq!((refused.to_string().as_str(), format!("{refused:?}").as_str()), ("the vault is damaged", "Damaged"));
}

/// The connection is what the tests above take it for.
#[test]
fn the_image_in_memory_is_as_its_settings_say() {
    let image = image::fresh().unwrap();
    let asked = |image: &Connection, pragma: &str| -> i64 {
        image.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).unwrap()
    };
    for (pragma, expected) in
        [("auto_vacuum", 2), ("secure_delete", 1), ("foreign_keys", 1), ("max_page_count", 1024), ("page_size", 4096)]
    {
        assert_eq!(asked(&image, pragma), expected, "{pragma}");
        let mut given = image::fresh().unwrap();
        let again = image::with_bytes(&mut given, |bytes| image::load(bytes).unwrap()).unwrap();
        assert_eq!(asked(&again, pragma), expected, "{pragma}, after loading");
    }
}
