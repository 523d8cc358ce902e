//! Two windows on one file, and places that fail: memory and disk say the same afterwards, and the call works when repeated.

use super::*;
use crate::{ChangeError, CreateError, Kind, RekeyError, erase, is_there};

type Change = fn(&mut Vault) -> Result<(), ChangeError>;

/// A change of every kind, each of which has something to do in a vault that is filled.
const CHANGES: [(&str, Change); 14] = [
    ("keep_sitting", |vault| vault.keep_sitting(&sitting("m01.plan", "2026-11-10")).map(drop)),
    ("forget_sitting", |vault| vault.forget_sitting(vault.sittings()?[0].id)),
    ("put_on_shelf", |vault| vault.put_on_shelf(&slug("reasons"), &item("another")).map(drop)),
    ("replace_shelf", |vault| vault.replace_shelf(&slug("reasons"), &[item("the only one")])),
    ("star_item", |vault| vault.star_item(vault.shelf(&slug("reasons"))?[0].0)),
    ("forget_item", |vault| vault.forget_item(vault.shelf(&slug("reasons"))?[0].0)),
    ("replace_section", |vault| vault.replace_section(Section::People, &[line(PlanWords::Known(slug("doctor")))])),
    ("review_plan_on", |vault| vault.review_plan_on(None)),
    ("keep_checkin", |vault| vault.keep_checkin(&CheckIn::on(day("2026-11-10")))),
    ("forget_checkin", |vault| vault.forget_checkin(day("2026-11-04"))),
    ("keep_mark", |vault| vault.keep_mark(&full_mark()).map(drop)),
    ("choose", |vault| vault.choose(&slug("idle-minutes"), &short("5"))),
    ("expire_on", |vault| vault.expire_on(day("2028-01-01")).map(drop)),
    ("forget_all", |vault| vault.forget_all(Kind::Plan)),
];

fn bad_place() -> (BadPlace, Vault) {
    let place = BadPlace::default();
    let mut vault = Vault::create_with(Box::new(place.clone()), &passphrase(PASSPHRASE), Work::LITTLE).unwrap();
    fill(&mut vault);
    (place, vault)
}

fn fits(error: &PlaceError, fault: Fault) -> bool {
    match fault {
        Fault::NotReadable => matches!(error, PlaceError::NotReadable(_)),
        Fault::NoRoom => matches!(error, PlaceError::NoRoom(_)),
        Fault::NotWritable => matches!(error, PlaceError::NotWritable(_)),
    }
}

#[test]
fn a_change_that_the_place_refuses_has_not_happened_and_works_when_repeated() {
    for (name, change) in CHANGES {
        for fault in [Fault::NotReadable, Fault::NoRoom, Fault::NotWritable] {
            let (place, mut vault) = bad_place();
            let (before, file) = (all_of(&vault), content(&place.within));
            place.fails(fault);
            let refused = change(&mut vault);
            assert!(matches!(&refused, Err(ChangeError::Place(error)) if fits(error, fault)), "{name}: {refused:?}");
            assert_eq!(all_of(&vault), before, "{name}, {fault:?}: memory");
            assert!(content(&place.within) == file, "{name}, {fault:?}: disk");
            place.fails(None);
            change(&mut vault).unwrap();
            assert_ne!(all_of(&vault), before, "{name} changes nothing");
            assert_eq!(all_of(&unlock(&place.within).unwrap()), all_of(&vault), "{name}");
        }
    }
}

#[test]
fn a_passphrase_that_could_not_be_written_is_not_changed() {
    for fault in [Fault::NotReadable, Fault::NoRoom, Fault::NotWritable] {
        let (place, mut vault) = bad_place();
        place.fails(fault);
        let refused = vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER));
        assert!(matches!(refused, Err(RekeyError::Change(ChangeError::Place(_)))), "{fault:?}");
        place.fails(None);
        assert!(matches!(unlock_with(&place.within, OTHER), Err(UnlockError::WrongPassphrase)), "{fault:?}");
        vault.choose(&slug("idle-minutes"), &short("5")).unwrap();
        assert_eq!(all_of(&unlock(&place.within).unwrap()), all_of(&vault), "{fault:?}");
        vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER)).unwrap();
        assert!(unlock_with(&place.within, OTHER).is_ok(), "{fault:?}");
    }
}

#[test]
fn opening_and_making_say_what_the_place_says() {
    let (place, _) = bad_place();
    place.fails(Fault::NotReadable);
    let opened = Vault::unlock_with(Box::new(place.clone()), &passphrase(PASSPHRASE), Work::LITTLE);
    assert!(matches!(opened, Err(UnlockError::Place(PlaceError::NotReadable(_)))));
    assert!(is_there(&place).is_err());
    let empty = BadPlace::default();
    empty.fails(Fault::NoRoom);
    let made = Vault::create_with(Box::new(empty.clone()), &passphrase(PASSPHRASE), Work::LITTLE);
    assert!(matches!(made, Err(CreateError::Place(PlaceError::NoRoom(_)))));
    assert!(!is_there(&empty).unwrap());
}

type Deed = fn(&MemoryPlace);

/// What another window may have done to the file.
const ELSEWHERE: [(&str, Deed); 4] = [
    ("changed", |place| unlock(place).unwrap().choose(&slug("other"), &short("window")).unwrap()),
    ("re-keyed", |place| {
        unlock(place).unwrap().change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER)).unwrap();
    }),
    ("erased", |place| unlock(place).unwrap().erase().unwrap()),
    ("replaced", |place| place.replace(b"something else").unwrap()),
];

#[test]
fn what_another_window_did_is_never_overwritten() {
    for (what, does) in ELSEWHERE {
        for (name, change) in CHANGES {
            let (place, mut vault) = new();
            fill(&mut vault);
            let before = all_of(&vault);
            does(&place);
            let theirs = place.read().unwrap();
            let refused = change(&mut vault);
            assert!(matches!(refused, Err(ChangeError::ChangedElsewhere)), "{what}, {name}: {refused:?}");
            assert!(place.read().unwrap() == theirs, "{what}, {name}: the file");
            assert_eq!(all_of(&vault), before, "{what}, {name}: memory");
        }
    }
}

#[test]
fn a_passphrase_is_not_changed_over_what_another_window_did() {
    for (what, does) in ELSEWHERE {
        let (place, mut vault) = new();
        does(&place);
        let theirs = place.read().unwrap();
        let refused = vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER));
        assert!(matches!(refused, Err(RekeyError::Change(ChangeError::ChangedElsewhere))), "{what}");
        assert!(place.read().unwrap() == theirs, "{what}");
    }
}

#[test]
fn one_window_after_the_other_loses_nothing() {
    let (place, mut first) = new();
    first.choose(&slug("a"), &short("1")).unwrap();
    drop(first);
    let mut second = unlock(&place).unwrap();
    second.choose(&slug("b"), &short("2")).unwrap();
    assert_eq!(unlock(&place).unwrap().choices().unwrap().len(), 2);
}

#[test]
fn a_vault_is_not_made_over_another() {
    let (place, _) = new();
    let before = content(&place);
    let made = Vault::create_with(Box::new(place.clone()), &passphrase(OTHER), Work::LITTLE);
    assert!(matches!(made, Err(CreateError::AlreadyThere)));
    assert!(content(&place) == before);
}

#[test]
fn a_wrong_passphrase_costs_nothing_but_its_derivation() {
    let (place, mut vault) = new();
    fill(&mut vault);
    let (before, file) = (all_of(&vault), content(&place));
    for _ in 0..3 {
        assert!(matches!(unlock_with(&place, OTHER), Err(UnlockError::WrongPassphrase)));
        let refused = vault.change_passphrase(&passphrase(OTHER), &passphrase(OTHER));
        assert!(matches!(refused, Err(RekeyError::WrongPassphrase)));
    }
    assert!(content(&place) == file);
    assert_eq!(all_of(&unlock(&place).unwrap()), before);
}

#[test]
fn a_new_passphrase_opens_everything_and_the_old_one_nothing() {
    let (place, mut vault) = new();
    fill(&mut vault);
    let old = content(&place);
    vault.change_passphrase(&passphrase(PASSPHRASE), &passphrase(OTHER)).unwrap();
    vault.choose(&slug("idle-minutes"), &short("5")).unwrap();
    assert!(matches!(unlock(&place), Err(UnlockError::WrongPassphrase)));
    assert_eq!(all_of(&unlock_with(&place, OTHER).unwrap()), all_of(&vault));
    // Whoever knows the old passphrase and has the old file does not open the new body with the old identity.
    let mixed = [&old[..crate::slot::LENGTH], &content(&place)[crate::slot::LENGTH..]].concat();
    assert!(matches!(unlock(&MemoryPlace::holding(mixed)), Err(UnlockError::Damaged)));
}

#[test]
fn an_erased_vault_is_gone_and_another_can_be_made() {
    let (place, vault) = new();
    assert!(is_there(&place).unwrap());
    vault.erase().unwrap();
    assert!(!is_there(&place).unwrap());
    drop(create(&place));
    erase(&place).unwrap();
    assert!(!is_there(&place).unwrap());
}

#[test]
fn an_open_vault_can_be_handed_to_another_thread() {
    let (place, mut vault) = new();
    std::thread::spawn(move || fill(&mut vault)).join().unwrap();
    assert_eq!(unlock(&place).unwrap().sittings().unwrap().len(), 1);
}
