//! The settings file: what is kept comes back, and nothing that lies in its place does harm.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::fs;

use super::*;
use crate::shipped;

fn identity() -> ChannelIdentity {
    ChannelIdentity::new(shipped::identity()).unwrap()
}

fn file(folder: &tempfile::TempDir) -> SettingsFile {
    SettingsFile::new(Some(KeptFile::new(folder.path(), FILE)), Some(identity()))
}

fn full() -> Settings {
    Settings {
        locale: Some(Locale::De),
        choice: RenewalChoice::ByItself,
        own_source: "https://mirror.example.org/files/".to_owned(),
        proxy: "127.0.0.1:9050".to_owned(),
        due: Some("2026-12-08T14:00:00Z".parse().unwrap()),
        channels: vec![PrivateChannel {
            name: "Practice".to_owned(),
            identity: Zeroizing::new("AGE-SECRET-KEY-1TEST".to_owned()),
            slot: 1,
        }],
    }
}

#[test]
fn what_is_kept_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let file = file(&folder);
    assert_eq!(file.read(), (Settings::default(), Found::Nothing));
    for settings in [Settings::default(), full()] {
        file.keep(&settings).unwrap();
        assert_eq!(file.read(), (settings, Found::Settings));
    }
}

#[test]
fn the_file_is_as_long_whatever_it_holds_and_shows_none_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut long = full();
    long.own_source = format!("/{}", "ü".repeat(1000));
    long.channels = vec![full().channels[0].clone(); 20];
    for settings in [Settings::default(), full(), long] {
        file(&folder).keep(&settings).unwrap();
        let bytes = fs::read(folder.path().join(FILE)).unwrap();
        assert_eq!(bytes.len(), LENGTH);
        for word in ["renewal", "mirror", "format", "Practice", "waymark", "9050"] {
            assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
        }
    }
}

#[test]
fn what_does_not_fit_is_not_kept_and_the_old_stays() {
    let folder = tempfile::tempdir().unwrap();
    let file = file(&folder);
    file.keep(&full()).unwrap();
    let mut long = full();
    long.own_source = "a".repeat(LENGTH);
    assert!(matches!(file.keep(&long), Err(SettingsError::Seal(SealError::TooLong(_)))));
    assert_eq!(file.read().0, full());
}

#[test]
fn a_damaged_file_is_said_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    let check = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        assert_eq!(file(&folder).read(), (Settings::default(), Found::Damaged));
        assert_eq!(fs::read(&path).unwrap(), bytes);
    };
    check(b"");
    check(b"a letter");
    check(&[0; LENGTH]);
    file(&folder).keep(&full()).unwrap();
    let good = fs::read(&path).unwrap();
    check(&good[..LENGTH - 1]);
    check(&[&good[..], &[0]].concat());
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert_eq!(file(&folder).read(), (Settings::default(), Found::Damaged));
    assert!(path.is_dir());
}

#[test]
fn no_changed_byte_changes_a_setting() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    file(&folder).keep(&full()).unwrap();
    let good = fs::read(&path).unwrap();
    for place in (0..LENGTH).step_by(7).chain(0..300) {
        for change in [0x01, 0x20, 0x80] {
            let mut bytes = good.clone();
            bytes[place] ^= change;
            let (settings, found) = understood(&bytes, &identity());
            match found {
                Found::Damaged => assert_eq!(settings, Settings::default(), "byte {place}"),
                _ => assert_eq!(settings, full(), "byte {place}"),
            }
        }
    }
}

#[test]
fn a_file_of_a_newer_program_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    fs::write(&path, seal(r#"{"format":2,"renewal":["new"]}"#, &identity(), LENGTH).unwrap()).unwrap();
    assert_eq!(file(&folder).read(), (Settings::default(), Found::Newer));
}

#[test]
fn text_that_is_no_settings_is_damage() {
    for text in [
        "",
        "{}",
        "[]",
        r#"{"format":1}"#,
        r#"{"format":-1}"#,
        r#"{"format":1,"renewal":"daily","own_source":"","proxy":"","channels":[]}"#,
        r#"{"format":1,"renewal":"never","own_source":"","proxy":"","due":9223372036854775807,"channels":[]}"#,
        r#"{"format":1,"renewal":"never","own_source":7,"proxy":"","channels":[]}"#,
        r#"{"format":1,"renewal":"by-itself","own_source":"","proxy":"localhost:9050","channels":[]}"#,
    ] {
        assert_eq!(written::read(text), Err(Found::Damaged), "{text}");
    }
    let unknown_locale = r#"{"format":1,"locale":"xx","renewal":"never","own_source":"","proxy":"","channels":[]}"#;
    assert_eq!(written::read(unknown_locale), Ok(Settings::default()));
}

#[test]
fn without_a_place_nothing_is_kept() {
    let nowhere = SettingsFile::new(None, Some(identity()));
    assert_eq!(nowhere.read(), (Settings::default(), Found::Nothing));
    assert!(matches!(nowhere.keep(&full()), Err(SettingsError::NoPlace)));
}
