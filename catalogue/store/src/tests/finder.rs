//! The finder's table and facts: they come back as they were, and an edition without them is as sound as any other.

use catalogue_model::{FinderFacts, FinderRecords, Mapping, Weights};
use rusqlite::{Connection, MAIN_DB};

use super::image::full_records;
use crate::{Edition, QueryError, Records, write_image};

/// Points and a small table of words.
pub(super) fn finder() -> FinderRecords {
    let weights = serde_json::json!({
        "format": 1, "version": 3,
        "language": { "first": 30, "other": 20, "interpreter": 10 },
        "needs": { "each": 12, "most": 36 },
        "category": { "wanted": 10 },
        "way": { "first": 15, "other": 8 },
        "unnamed": { "full": 12, "pseudonym": 8, "identified": -10 },
        "today": { "open": 20, "immediate": 6, "waiting": -8 },
        "soon": { "no_waiting": 8, "long": -8 },
        "place": { "country": 10, "region": 5, "international": 0 },
        "focus": { "primary": 6 },
        "legal": { "accepts": 6 },
        "cost": { "free": 5, "paid": -3 },
        "direct": { "no_referral": 4 },
        "freshness": { "fresh_days": 90, "fresh": 4, "settled_days": 180, "settled": 0, "ageing_days": 365, "ageing": -6, "old": -15 },
    });
    let mapping = serde_json::json!({
        "format": 1, "version": 2,
        "needs": [{ "method": "helpline", "needs": ["talk_today"], "reason": "People answer." }],
        "services": [{ "id": "de-full", "open_case": "no", "reason": "Its record says so." }],
    });
    FinderRecords {
        weights: Weights::check(serde_json::from_value(weights).unwrap()).unwrap(),
        mapping: Mapping::check(serde_json::from_value(mapping).unwrap()).unwrap(),
    }
}

#[test]
fn points_and_table_come_back_as_they_were() {
    let records = Records { finder: Some(finder()), ..full_records() };
    let edition = Edition::open(write_image(&records).unwrap()).unwrap();
    assert_eq!(edition.finder().unwrap(), records.finder);
    assert_eq!(edition.records().unwrap().finder, records.finder);
    let together = Edition::together(&edition, &[]).unwrap();
    assert_eq!(together.finder().unwrap(), records.finder);
}

#[test]
fn an_edition_without_points_has_no_finder_and_everything_else() {
    let edition = Edition::open(write_image(&full_records()).unwrap()).unwrap();
    assert_eq!(edition.finder().unwrap(), None);
    assert_eq!(edition.finder_facts().unwrap().len(), 3);
}

#[test]
fn facts_read_at_once_are_those_of_each_service() {
    let records = full_records();
    let edition = Edition::open(write_image(&records).unwrap()).unwrap();
    let facts = edition.finder_facts().unwrap();
    for service in &records.services {
        let (read, _) = edition.service(&service.id).unwrap().unwrap();
        let found = facts.iter().find(|facts| facts.id == service.id).unwrap();
        assert_eq!(*found, FinderFacts::from(&read));
    }
    assert!(facts.iter().any(|facts| facts.checked_on.is_some() && !facts.hours.is_empty()), "the rule cannot fail");
}

#[test]
fn a_broken_record_is_an_error_of_the_finder_alone() {
    let records = Records { finder: Some(finder()), ..full_records() };
    for change in ["'{'", "'{}'", "replace(record, '30', '300')"] {
        let mut image = Connection::open_in_memory().unwrap();
        let bytes = write_image(&records).unwrap();
        image.deserialize_read_exact(MAIN_DB, bytes.as_slice(), bytes.len(), false).unwrap();
        image.execute_batch(&format!("UPDATE finder SET record = {change} WHERE name = 'weights'")).unwrap();
        let edition = Edition::open(image.serialize(MAIN_DB).unwrap().to_vec()).unwrap();
        assert!(matches!(edition.finder(), Err(QueryError::Broken(_))), "{change}");
        assert_eq!(edition.service_count(), 3);
    }
}
