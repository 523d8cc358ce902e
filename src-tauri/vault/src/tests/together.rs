//! Several changes as one, and a vault that lies nowhere.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::*;
use crate::{ChangeError, RekeyError};

fn chosen(vault: &Vault) -> Vec<String> {
    vault.choices().unwrap().keys().map(|name| name.as_str().to_owned()).collect()
}

fn choose(vault: &mut Vault, name: &str) -> Result<(), ChangeError> {
    vault.choose(&slug(name), &short("yes"))
}

#[test]
fn changes_made_at_once_are_written_once() {
    let place = BadPlace::default();
    let mut vault = Vault::create_with(Box::new(place.clone()), &passphrase(PASSPHRASE), Work::LITTLE).unwrap();
    let before = content(&place.within);
    vault
        .at_once(|vault| {
            choose(vault, "a")?;
            assert!(content(&place.within) == before, "written before the end");
            vault.at_once(|vault| choose(vault, "b"))?;
            assert!(content(&place.within) == before, "written before the end, from within");
            Ok(())
        })
        .unwrap();
    assert_eq!(chosen(&unlock(&place.within).unwrap()), ["a", "b"]);
}

#[test]
fn of_changes_made_at_once_none_stays_when_one_fails() {
    let (place, mut vault) = new();
    choose(&mut vault, "before").unwrap();
    let too_many = vec![line(PlanWords::Known(slug("a"))); Vault::MOST_IN_A_SECTION + 1];
    let refused = vault.at_once(|vault| {
        choose(vault, "a")?;
        vault.replace_section(Section::Signs, &too_many)
    });
    assert!(matches!(refused, Err(ChangeError::Full)));
    assert_eq!(chosen(&vault), ["before"]);
    choose(&mut vault, "later").unwrap();
    assert_eq!(chosen(&unlock(&place).unwrap()), ["before", "later"]);
}

#[test]
fn of_changes_made_at_once_none_stays_when_the_place_refuses_them() {
    let place = BadPlace::default();
    let mut vault = Vault::create_with(Box::new(place.clone()), &passphrase(PASSPHRASE), Work::LITTLE).unwrap();
    let both = |vault: &mut Vault| vault.at_once(|vault| choose(vault, "a").and_then(|()| choose(vault, "b")));
    place.fails(Fault::NoRoom);
    assert!(matches!(both(&mut vault), Err(ChangeError::Place(PlaceError::NoRoom(_)))));
    assert_eq!(chosen(&vault), [""; 0]);
    place.fails(None);
    both(&mut vault).unwrap();
    assert_eq!(chosen(&unlock(&place.within).unwrap()), ["a", "b"]);
}

#[test]
fn whoever_goes_on_after_a_failure_keeps_no_half_of_what_failed() {
    let (place, mut vault) = new();
    let items = vec![item("words"); Vault::MOST_ON_A_SHELF as usize + 1];
    vault.put_on_shelf(&slug("reasons"), &item("the first")).unwrap();
    vault
        .at_once(|vault| {
            assert!(matches!(vault.replace_shelf(&slug("reasons"), &items), Err(ChangeError::Full)));
            choose(vault, "a")
        })
        .unwrap();
    let vault = unlock(&place).unwrap();
    assert_eq!(vault.shelf(&slug("reasons")).unwrap()[0].1, item("the first"));
    assert_eq!(chosen(&vault), ["a"]);
}

#[test]
fn a_panic_among_changes_made_at_once_leaves_the_vault_as_it_was_and_able_to_write() {
    let (place, mut vault) = new();
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        vault.at_once(|vault| -> Result<(), ChangeError> {
            choose(vault, "a")?;
            panic!("on purpose")
        })
    }));
    assert!(panicked.is_err());
    choose(&mut vault, "b").unwrap();
    assert_eq!((chosen(&vault), chosen(&unlock(&place).unwrap())), (vec!["b".to_owned()], vec!["b".to_owned()]));
}

#[test]
fn a_passphrase_is_not_changed_among_other_things() {
    let (place, mut vault) = new();
    vault
        .at_once(|vault| {
            let refused = vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER));
            assert!(matches!(refused, Err(RekeyError::Change(ChangeError::Internal(_)))));
            choose(vault, "a")
        })
        .unwrap();
    assert_eq!(chosen(&unlock(&place).unwrap()), ["a"]);
}

#[test]
fn a_loose_vault_keeps_as_any_other_and_no_passphrase_fits_it() {
    let mut vault = Vault::loose().unwrap();
    fill(&mut vault);
    assert_eq!(all_of(&vault), include_str!("../../tests/fixtures/version-1.txt"));
    let refused = vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER));
    assert!(matches!(refused, Err(RekeyError::WrongPassphrase)));
}
