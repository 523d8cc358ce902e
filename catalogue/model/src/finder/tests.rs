//! The records of the finder: what is refused, and that every number is checked.

#![expect(clippy::unwrap_used, reason = "tests")]

use super::*;

/// The numbers of the specification, section 5.
fn weights() -> WeightsRecord {
    WeightsRecord {
        format: 1,
        version: 1,
        language: LanguagePoints { first: 30, other: 20, interpreter: 10 },
        needs: NeedPoints { each: 12, most: 36 },
        category: CategoryPoints { wanted: 10 },
        way: WayPoints { first: 15, other: 8 },
        unnamed: UnnamedPoints { full: 12, pseudonym: 8, identified: -10 },
        today: TodayPoints { open: 20, immediate: 6, waiting: -8 },
        soon: SoonPoints { no_waiting: 8, long: -8 },
        place: PlacePoints { country: 10, region: 5, international: 0 },
        focus: FocusPoints { primary: 6 },
        legal: LegalPoints { accepts: 6 },
        cost: CostPoints { free: 5, paid: -3 },
        direct: DirectPoints { no_referral: 4 },
        freshness: FreshnessPoints {
            fresh_days: 90,
            fresh: 4,
            settled_days: 180,
            settled: 0,
            ageing_days: 365,
            ageing: -6,
            old: -15,
        },
    }
}

#[track_caller]
fn refused(change: impl FnOnce(&mut WeightsRecord), table: &str) {
    let mut record = weights();
    change(&mut record);
    let flaws = Weights::check(record).unwrap_err();
    assert!(flaws.iter().any(|flaw| flaw.table == table), "{flaws:?}");
}

#[test]
fn the_numbers_of_the_specification_pass() {
    Weights::check(weights()).unwrap();
    assert_eq!(weights().numbers().len(), 31);
}

#[test]
fn points_that_punish_what_was_asked_for_are_refused() {
    refused(|it| it.format = 2, "format");
    refused(|it| it.version = 0, "version");
    refused(|it| it.language.other = 31, "language");
    refused(|it| it.needs.each = -1, "needs");
    refused(|it| it.unnamed.identified = 9, "unnamed");
    refused(|it| it.today.waiting = 1, "today");
    refused(|it| it.place.country = 101, "place");
    refused(|it| it.freshness.settled_days = 90_000, "freshness");
    refused(|it| it.freshness.fresh_days = 200, "freshness");
    refused(|it| it.freshness.old = 0, "freshness");
}

#[test]
fn every_flaw_of_a_table_is_told_with_its_row() {
    let reason = "because".to_owned();
    let record = MappingRecord {
        format: 1,
        version: 1,
        needs: vec![
            NeedsRow { method: "helpline".into(), needs: vec!["talk_today".into()], reason: reason.clone() },
            NeedsRow { method: "helpline".into(), needs: vec!["sleep".into()], reason: String::new() },
        ],
        neighbours: vec![NeighboursRow { country: "XX".into(), neighbours: vec![], reason: reason.clone() }],
        services: vec![ServiceRow { id: "a".into(), open_case: Some("perhaps".into()), reason, ..Default::default() }],
        ..Default::default()
    };
    let flaws = Mapping::check(record).unwrap_err();
    let places: Vec<_> = flaws.iter().map(|flaw| (flaw.table, flaw.row)).collect();
    let needs = ("needs", Some(1));
    assert_eq!(places, [needs, needs, needs, ("neighbours", Some(0)), ("services", Some(0))]);
}

#[test]
fn what_no_row_says_is_unknown() {
    let mapping = Mapping::default();
    assert_eq!(mapping.known_of(&crate::ServiceId::new("a").unwrap()), KnownOfService::default());
    assert!(mapping.needs_of(crate::Method::Helpline).is_empty());
    assert_eq!(mapping.seeker_of(crate::Audience::SelfAtRisk), None);
}
