//! What is kept until a day goes after that day, and no wrong clock takes it away.

use super::*;
use crate::{ChangeError, Expired};

const UNTIL: &str = "2026-12-31";

fn holding() -> (MemoryPlace, Vault) {
    let (place, mut vault) = new();
    let until = Some(day(UNTIL));
    vault.keep_sitting(&Sitting { expires_on: until, ..full_sitting() }).unwrap();
    vault.keep_sitting(&sitting("kept.for-good", "2026-11-02")).unwrap();
    vault.put_on_shelf(&slug("letter"), &ShelfItem { expires_on: until, ..item("dear me") }).unwrap();
    vault.put_on_shelf(&slug("letter"), &item("for good")).unwrap();
    (place, vault)
}

#[track_caller]
fn check(today: &str, expected: Expired, left: (u32, usize)) {
    let (place, mut vault) = holding();
    assert_eq!(vault.expire(day(today)).unwrap(), expected);
    let vault = unlock(&place).unwrap();
    assert_eq!((vault.contents().unwrap().sittings.count, vault.shelf(&slug("letter")).unwrap().len()), left);
}

#[test]
fn things_are_kept_through_their_last_day_and_gone_after_it() {
    check("2026-11-29", Expired::Removed(0), (2, 2));
    check(UNTIL, Expired::Removed(0), (2, 2));
    check("2027-01-01", Expired::Removed(2), (1, 1));
}

#[test]
fn a_clock_far_ahead_removes_nothing_and_is_named() {
    let newest = day("2026-11-03");
    // 400 days after the newest day, and one more.
    check("2027-12-08", Expired::Removed(2), (1, 1));
    check("2027-12-09", Expired::InDoubt { newest }, (2, 2));
    check("9999-12-31", Expired::InDoubt { newest }, (2, 2));
}

#[test]
fn a_day_that_the_person_confirmed_is_believed() {
    let (_, mut vault) = holding();
    assert_eq!(vault.expire_on(day("2036-01-01")).unwrap(), 2);
    assert_eq!(vault.expire_on(day("2036-01-01")).unwrap(), 0);
}

#[test]
fn a_clock_far_ahead_is_not_doubted_where_nothing_would_go() {
    let (_, mut vault) = new();
    vault.keep_sitting(&sitting("kept.for-good", "2026-11-02")).unwrap();
    assert_eq!(vault.expire(day("2036-01-01")).unwrap(), Expired::Removed(0));
}

#[test]
fn any_kind_of_recent_day_vouches_for_the_clock() {
    type Keep = fn(&mut Vault) -> Result<(), ChangeError>;
    let vouches: [Keep; 4] = [
        |vault| vault.keep_sitting(&sitting("a", "2028-01-01")).map(drop),
        |vault| vault.put_on_shelf(&slug("b"), &ShelfItem { day: day("2028-01-01"), ..item("c") }).map(drop),
        |vault| vault.keep_checkin(&CheckIn::on(day("2028-01-01"))),
        |vault| vault.keep_mark(&Mark { day: day("2028-01-01"), ..full_mark() }).map(drop),
    ];
    for vouch in vouches {
        let (_, mut vault) = holding();
        vouch(&mut vault).unwrap();
        assert_eq!(vault.expire(day("2028-01-02")).unwrap(), Expired::Removed(2));
    }
}

#[test]
fn what_was_kept_under_a_clock_ahead_does_not_vouch_for_a_later_one() {
    let (_, mut vault) = holding();
    vault.keep_checkin(&CheckIn::on(day("2040-01-01"))).unwrap();
    assert!(matches!(vault.expire(day("2035-01-01")).unwrap(), Expired::InDoubt { .. }));
}

#[test]
fn a_clock_that_jumps_back_brings_nothing_back_and_removes_nothing() {
    let (place, mut vault) = holding();
    assert_eq!(vault.expire(day("2027-01-01")).unwrap(), Expired::Removed(2));
    for today in ["2026-12-01", "1970-01-01"] {
        let before = content(&place);
        assert_eq!(vault.expire(day(today)).unwrap(), Expired::Removed(0));
        assert!(content(&place) == before);
        assert_eq!(vault.contents().unwrap().sittings.count, 1);
    }
}
