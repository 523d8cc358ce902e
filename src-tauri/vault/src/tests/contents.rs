//! What is kept is counted, copied out, and forgotten kind by kind.

use super::*;
use crate::{Contents, Held, Kind};

fn held(count: u32, days: Option<(&str, &str)>) -> Held {
    Held { count, days: days.map(|(first, last)| day(first)..=day(last)) }
}

#[test]
fn everything_that_is_kept_is_counted_by_kind() {
    let (_, mut vault) = new();
    assert_eq!(vault.contents().unwrap(), Contents::default());
    fill(&mut vault);
    vault.keep_checkin(&CheckIn::on(day("2026-11-09"))).unwrap();
    assert_eq!(
        vault.contents().unwrap(),
        Contents {
            sittings: held(1, Some(("2026-11-02", "2026-11-02"))),
            shelves: [
                (slug("delay-menu"), held(1, Some(("2026-11-03", "2026-11-03")))),
                (slug("reasons"), held(1, Some(("2026-11-03", "2026-11-03")))),
            ]
            .into(),
            plan: held(3, None),
            checkins: held(2, Some(("2026-11-04", "2026-11-09"))),
            marks: held(1, Some(("2026-11-05", "2026-11-05"))),
            choices: held(1, None),
        }
    );
}

#[test]
fn every_kind_is_forgotten_alone() {
    for kind in Kind::ALL {
        let (place, mut vault) = new();
        fill(&mut vault);
        let before = vault.contents().unwrap();
        vault.forget_all(kind).unwrap();
        let vault = unlock(&place).unwrap();
        let mut expected = before;
        match kind {
            Kind::Sitting => expected.sittings = Held::default(),
            Kind::Shelf => expected.shelves.clear(),
            Kind::Plan => expected.plan = Held::default(),
            Kind::CheckIn => expected.checkins = Held::default(),
            Kind::Mark => expected.marks = Held::default(),
            Kind::Choice => expected.choices = Held::default(),
        }
        assert_eq!(vault.contents().unwrap(), expected, "{kind:?}");
        assert_eq!(vault.plan().unwrap().review_on().is_none(), kind == Kind::Plan, "{kind:?}");
    }
}

#[test]
fn a_plain_copy_has_every_word_and_number() {
    let (_, mut vault) = new();
    assert_eq!(all_of(&vault), "");
    fill(&mut vault);
    assert_eq!(all_of(&vault), include_str!("../../tests/fixtures/version-1.txt"));
}

#[test]
fn forgetting_what_is_not_there_writes_nothing() {
    let (place, mut vault) = new();
    let before = content(&place);
    vault.forget_all(Kind::CheckIn).unwrap();
    vault.forget_checkin(day("2026-11-04")).unwrap();
    vault.forget_shelf(&slug("reasons")).unwrap();
    vault.review_plan_on(None).unwrap();
    assert!(content(&place) == before, "the file was written");
    vault.keep_checkin(&full_checkin()).unwrap();
    assert!(content(&place) != before, "the rule cannot fail: nothing is ever written");
}
