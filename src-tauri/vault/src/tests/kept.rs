//! What is kept comes back as it was, also after locking.

use super::*;
use crate::{ItemId, SittingId};

/// Locks and opens again: what is asked then comes from the file.
fn reopened(place: &MemoryPlace, vault: Vault) -> Vault {
    drop(vault);
    unlock(place).unwrap()
}

#[test]
fn a_sitting_comes_back_with_its_answers_in_their_order() {
    let (place, mut vault) = new();
    let id = vault.keep_sitting(&full_sitting()).unwrap();
    let mut vault = reopened(&place, vault);
    assert_eq!(vault.sitting(id).unwrap(), Some(full_sitting()));
    vault.forget_sitting(id).unwrap();
    let vault = reopened(&place, vault);
    assert_eq!((vault.sitting(id).unwrap(), vault.sittings().unwrap()), (None, Vec::new()));
}

#[test]
fn sittings_are_listed_newest_first() {
    let (place, mut vault) = new();
    for (exercise, on) in [("a", "2026-11-02"), ("b", "2026-12-01"), ("c", "2026-11-02")] {
        vault.keep_sitting(&sitting(exercise, on)).unwrap();
    }
    let heads = reopened(&place, vault).sittings().unwrap();
    assert_eq!(heads.iter().map(|head| head.exercise.as_str()).collect::<Vec<_>>(), ["b", "c", "a"]);
}

#[test]
fn the_number_of_a_forgotten_sitting_is_not_given_again() {
    let (place, mut vault) = new();
    let first = vault.keep_sitting(&sitting("a", "2026-11-02")).unwrap();
    vault.forget_sitting(first).unwrap();
    let mut vault = reopened(&place, vault);
    assert_ne!(vault.keep_sitting(&sitting("b", "2026-11-02")).unwrap(), first);
    assert_eq!(SittingId::from_number(first.number()), first);
}

#[test]
fn a_shelf_keeps_its_order_and_what_stands_beside_the_words() {
    let (place, mut vault) = new();
    let shelf = slug("delay-menu");
    vault.put_on_shelf(&shelf, &item("second")).unwrap();
    vault.put_on_shelf(&shelf, &full_item()).unwrap();
    vault.put_on_shelf(&slug("reasons"), &item("elsewhere")).unwrap();
    let mut vault = reopened(&place, vault);
    let items = |vault: &Vault| vault.shelf(&shelf).unwrap().into_iter().map(|(_, item)| item).collect::<Vec<_>>();
    assert_eq!(items(&vault), [item("second"), full_item()]);

    vault.replace_shelf(&shelf, &[full_item(), item("first"), item("second")]).unwrap();
    let mut vault = reopened(&place, vault);
    assert_eq!(items(&vault), [full_item(), item("first"), item("second")]);

    vault.forget_shelf(&shelf).unwrap();
    let vault = reopened(&place, vault);
    assert_eq!(items(&vault), []);
    assert_eq!(vault.shelf(&slug("reasons")).unwrap().len(), 1, "another shelf stays");
}

#[test]
fn one_thing_on_a_shelf_is_starred_and_forgotten_alone() {
    let (place, mut vault) = new();
    let shelf = slug("reasons");
    let ids: Vec<ItemId> = ["one", "two", "three"].map(|text| vault.put_on_shelf(&shelf, &item(text)).unwrap()).into();
    vault.star_item(ids[1]).unwrap();
    vault.star_item(ids[2]).unwrap();
    vault.unstar_item(ids[2]).unwrap();
    vault.forget_item(ids[0]).unwrap();
    let items = reopened(&place, vault).shelf(&shelf).unwrap();
    assert_eq!(items, [(ids[1], ShelfItem { starred: true, ..item("two") }), (ids[2], item("three"))]);
}

#[test]
fn a_plan_comes_back_section_by_section() {
    let (place, mut vault) = new();
    let lines = [
        PlanItem { second: Some(short("I ring a friend")), ..line(PlanWords::Known(slug("late-night"))) },
        PlanItem { ticked: true, ..line(PlanWords::Own(long("evenings alone"))) },
        line(PlanWords::Service(slug("be-stop-it-now"))),
    ];
    vault.replace_section(Section::Risks, &lines).unwrap();
    vault.replace_section(Section::Signs, &[line(PlanWords::Own(long("restless")))]).unwrap();
    vault.replace_section(Section::Signs, &[]).unwrap();
    vault.review_plan_on(Some(day("2026-12-01"))).unwrap();
    vault.review_plan_on(Some(day("2026-12-29"))).unwrap();
    let plan = reopened(&place, vault).plan().unwrap();
    assert_eq!((plan.section(Section::Risks), plan.section(Section::Signs)), (&lines[..], &[][..]));
    assert_eq!(plan.review_on(), Some(day("2026-12-29")));
}

#[test]
fn a_plan_is_ready_once_there_is_somebody_to_turn_to() {
    #[track_caller]
    fn check(sections: &[Section], expected: bool) {
        let (_, mut vault) = new();
        for section in sections {
            vault.replace_section(*section, &[line(PlanWords::Own(long("words")))]).unwrap();
        }
        let plan = vault.plan().unwrap();
        assert_eq!((plan.is_ready(), plan.is_started()), (expected, !sections.is_empty()));
    }
    check(&[], false);
    check(&[Section::Signs, Section::Alone, Section::Company, Section::Reasons, Section::Children], false);
    check(&[Section::People], true);
    check(&[Section::Services], true);
}

#[test]
fn every_section_has_a_name_of_its_own() {
    for section in Section::ALL {
        assert_eq!(Section::from_name(section.as_str()), Some(section));
    }
    assert_eq!(Section::from_name("other"), None);
}

#[test]
fn a_day_has_one_check_in_and_the_later_takes_the_place_of_the_earlier() {
    let (place, mut vault) = new();
    vault.keep_checkin(&full_checkin()).unwrap();
    let mut vault = reopened(&place, vault);
    assert_eq!(vault.checkin_of(day("2026-11-04")).unwrap(), Some(full_checkin()));
    let later = CheckIn { mood: rating(9), ..CheckIn::on(day("2026-11-04")) };
    vault.keep_checkin(&later).unwrap();
    let mut vault = reopened(&place, vault);
    assert_eq!(vault.checkin_of(day("2026-11-04")).unwrap(), Some(later));
    vault.forget_checkin(day("2026-11-04")).unwrap();
    assert_eq!(reopened(&place, vault).checkin_of(day("2026-11-04")).unwrap(), None);
}

#[test]
fn check_ins_are_given_between_two_days_oldest_first() {
    let (_, mut vault) = new();
    for on in ["2026-11-30", "2026-11-01", "2026-12-01", "2026-10-31"] {
        vault.keep_checkin(&CheckIn::on(day(on))).unwrap();
    }
    let november = vault.checkins(day("2026-11-01")..=day("2026-11-30")).unwrap();
    assert_eq!(
        november.iter().map(|checkin| checkin.day.to_string()).collect::<Vec<_>>(),
        ["2026-11-01", "2026-11-30"]
    );
}

#[test]
fn marks_come_back_newest_first() {
    let (place, mut vault) = new();
    let bare = Mark { before: None, after: None, minutes: None, state: MarkState::Paused, ..full_mark() };
    vault.keep_mark(&full_mark()).unwrap();
    let paused = vault.keep_mark(&bare).unwrap();
    let mut vault = reopened(&place, vault);
    let marks: Vec<Mark> = vault.marks().unwrap().into_iter().map(|(_, mark)| mark).collect();
    assert_eq!(marks, [bare, full_mark()]);
    vault.forget_mark(paused).unwrap();
    assert_eq!(reopened(&place, vault).marks().unwrap().len(), 1);
}

#[test]
fn a_choice_takes_the_place_of_an_earlier_one() {
    let (place, mut vault) = new();
    let name = slug("idle-minutes");
    assert_eq!(vault.choice(&name).unwrap(), None);
    vault.choose(&name, &short("3")).unwrap();
    vault.choose(&name, &short("10")).unwrap();
    vault.choose(&slug("limit-ratings"), &short("yes")).unwrap();
    let mut vault = reopened(&place, vault);
    assert_eq!(vault.choice(&name).unwrap(), Some(short("10")));
    assert_eq!(vault.choices().unwrap().len(), 2);
    vault.forget_choice(&name).unwrap();
    assert_eq!(reopened(&place, vault).choice(&name).unwrap(), None);
}

#[test]
fn words_that_look_like_sql_are_words() {
    let (place, mut vault) = new();
    let text = "'); DROP TABLE shelf_item; --";
    vault.put_on_shelf(&slug("reasons"), &item(text)).unwrap();
    assert_eq!(reopened(&place, vault).shelf(&slug("reasons")).unwrap()[0].1.text.as_str(), text);
}
