//! Vaults that earlier versions of this program wrote open as they did, through the front door.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use vault::{MemoryPlace, Passphrase, Place as _, Slug, Value, Vault, Word};

const PASSPHRASE: &str = "gravy untidy deskbound lard swizzle";

/// What the program would say, in names.
fn say(word: Word<'_>) -> String {
    match word {
        Word::Exercise(name) | Word::Shelf(name) | Word::Service(name) | Word::Choice(name) => name.as_str().to_owned(),
        Word::Tag { tag: name, .. } | Word::Known { known: name, .. } => name.as_str().to_owned(),
        Word::Picked { option: name, .. } | Word::Option { option: name, .. } => name.as_str().to_owned(),
        Word::Step { step, field, .. } => {
            [Some(step), field].into_iter().flatten().map(Slug::as_str).collect::<Vec<_>>().join("/")
        }
        Word::Question(name) => name.to_owned(),
        Word::Section(section) => section.as_str().to_owned(),
        Word::Day(day) => day.to_string(),
        Word::Minutes(minutes) => format!("{minutes} min"),
        other => format!("{other:?}"),
    }
}

#[track_caller]
fn check(file: &[u8], expected: &str) -> Vault {
    let place = MemoryPlace::holding(file.to_vec());
    let vault = Vault::unlock(Box::new(place.clone()), &Passphrase::new(PASSPHRASE).unwrap()).unwrap();
    assert_eq!(vault.plain_copy(say).unwrap().as_str(), expected);
    assert!(place.read().unwrap().as_deref() == Some(file), "opening wrote something");
    vault
}

#[test]
fn a_vault_of_version_1_opens_with_everything_in_it() {
    let vault = check(include_bytes!("fixtures/version-1.vault"), include_str!("fixtures/version-1.txt"));
    let sitting = vault.sitting(vault.sittings().unwrap()[0].id).unwrap().unwrap();
    let lines: Vec<u8> = sitting.answers.iter().map(|answer| answer.line).collect();
    assert_eq!(lines, [1, 1, 2, 0, 0, 0]);
    assert!(matches!(&sitting.answers[1].value, Value::Text(text) if text.as_str().lines().count() == 2));
}
