//! What an export says, and what it never says.

use std::collections::BTreeSet;

use catalogue_publish::{
    hsds::{Export, uuid},
    records::{self, CheckLevel},
};
use catalogue_store::{Edition, Records, write_image};
use i18n::Locale;
use jiff::civil::date;
use serde_json::Value;

use crate::fixture;

fn text(records: &Records, locale: Locale) -> String {
    Export::of(records, locale).unwrap().files(false).remove(0).1
}

fn service<'a>(services: &'a [Value], id: &str) -> &'a Value {
    services.iter().find(|service| service["id"] == uuid(&format!("services/{id}"))).unwrap()
}

/// The values of the attributes of an object that name a term, by the code of the term.
fn values<'a>(object: &'a Value, code: &str) -> Vec<&'a str> {
    let attributes = object["attributes"].as_array().unwrap();
    let named = attributes.iter().filter(|attribute| attribute["taxonomy_term"]["code"] == code);
    named.filter_map(|attribute| attribute["value"].as_str()).collect()
}

#[test]
fn the_same_records_give_the_same_bytes_in_whatever_order_they_come() {
    let records = fixture::real();
    let mut backwards = records.clone();
    backwards.services.reverse();
    backwards.organizations.reverse();
    backwards.crisis.reverse();
    for locale in Locale::ALL {
        assert!(text(&records, locale) == text(&backwards, locale), "{locale:?}");
    }
}

#[test]
fn an_edition_gives_the_same_document_as_its_records() {
    for records in [fixture::real(), fixture::full()] {
        let edition = Edition::open(write_image(&records).unwrap()).unwrap().records().unwrap();
        assert!(text(&records, Locale::De) == text(&edition, Locale::De));
    }
}

#[test]
fn both_languages_name_the_same_things() {
    fn ids(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(map) => {
                found.extend(map.get("id").and_then(Value::as_str).map(str::to_owned));
                map.iter().for_each(|(_, value)| ids(value, found));
            }
            Value::Array(items) => items.iter().for_each(|item| ids(item, found)),
            _ => {}
        }
    }
    let [english, german] = Locale::ALL.map(|locale| {
        let mut found = Vec::new();
        ids(&Value::from(Export::of(&fixture::real(), locale).unwrap().services), &mut found);
        found
    });
    assert!(english == german);
    assert!(english.len() > 10_000);
}

#[test]
fn terms_are_named_in_the_language_and_texts_say_their_own() {
    let german = Export::of(&fixture::full(), Locale::De).unwrap().services;
    let service = service(&german, "be-every-field");
    assert_eq!(service["fees_description"], "Kostenlos");
    assert_eq!(service["service_areas"][0]["name"], "Belgien");
    assert_eq!(service["languages"][0]["name"], "Französisch");
    assert_eq!(service["description"], "An invented line; it exists in tests, nowhere else.");
    assert_eq!(values(service, "field:text_language"), ["en"]);
}

#[test]
fn no_word_of_a_service_on_hold_is_exported() {
    let everything = records::read(&fixture::full_folder(), CheckLevel::Draft, date(2026, 11, 22)).unwrap();
    assert_eq!(everything.services.len(), 3);
    for locale in Locale::ALL {
        let text = text(&fixture::full(), locale);
        assert!(!text.contains("held") && !text.contains("Held"), "{locale:?}");
        assert!(!text.contains(&uuid("services/be-held")));
    }
    // Even when a caller brings it.
    let (organizations, services, crisis) = (everything.organizations, everything.services, everything.crisis);
    let careless = Records { organizations, services, crisis, ..Records::default() };
    assert!(!text(&careless, Locale::En).contains("held.example.net"));
}

#[test]
fn only_asking_the_service_itself_makes_a_fact_assured() {
    let services = Export::of(&fixture::full(), Locale::En).unwrap().services;
    let checked = service(&services, "be-every-field");
    assert_eq!(checked["assured_date"], "2026-10-02", "a page that was read in November assures nothing");
    assert_eq!(checked["last_modified"], "2026-11-01T00:00:00Z");
    assert_eq!(values(checked, "check_method:phoned"), ["2026-10-02; 2; name phones"]);
    let unchecked = service(&services, "xx-from-everywhere");
    assert_eq!(unchecked.get("assured_date"), None);
    assert_eq!(unchecked["last_modified"], "2026-10-01T00:00:00Z");
}

#[test]
fn hours_are_local_and_name_their_zone() {
    let services = Export::of(&fixture::full(), Locale::En).unwrap().services;
    let schedules = service(&services, "be-every-field")["schedules"].as_array().unwrap();
    let night = &schedules[1];
    assert_eq!(
        (&night["byday"], &night["opens_at"], &night["closes_at"]),
        (&"FR".into(), &"22:00".into(), &"06:00".into())
    );
    assert_eq!(
        night["description"],
        "Local time of Europe/Brussels. Until 06:00 on the next day. Closed on public holidays."
    );
    assert_eq!(values(night, "field:time_zone"), ["Europe/Brussels"]);
    let whole_day = &schedules[2];
    assert_eq!((&whole_day["opens_at"], &whole_day["closes_at"]), (&"00:00".into(), &"23:59".into()));
    assert_eq!(values(whole_day, "field:closes_at"), ["24:00"]);
    assert!(whole_day["description"].as_str().unwrap().contains("from 00:00 to 24:00"));
    assert!(schedules.iter().all(|schedule| schedule.get("timezone").is_none()));
}

#[test]
fn a_town_is_no_postal_address() {
    let services = Export::of(&fixture::full(), Locale::En).unwrap().services;
    let places = service(&services, "be-every-field")["service_at_locations"].as_array().unwrap();
    let kinds: Vec<&str> = places.iter().map(|place| place["location"]["location_type"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["virtual", "physical", "physical"]);
    assert!(places.iter().all(|place| place["location"].get("addresses").is_none()));
    assert_eq!(places[2]["location"]["description"], "Bruxelles/Brussel, Belgium. No full postal address is recorded.");
}

#[test]
fn a_number_says_where_it_works() {
    let services = Export::of(&fixture::full(), Locale::En).unwrap().services;
    let phones = service(&services, "be-every-field")["phones"].as_array().unwrap();
    assert_eq!(phones[0]["number"], "+3281234567");
    assert!(phones[1]["description"].as_str().unwrap().contains("works only inside its country"));
    assert_ne!(phones[1]["id"], phones[2]["id"], "one number printed in two ways is two facts");
    let emergency = services.iter().find(|service| service["name"] == "An invented emergency number").unwrap();
    assert_eq!(emergency["phones"][0]["description"], "As dialled inside this country: Belgium.");
}

#[test]
fn tables_hang_together() {
    for records in [fixture::real(), fixture::full()] {
        let files = Export::of(&records, Locale::En).unwrap().files(true);
        let tables: Vec<(&str, Vec<Vec<String>>)> = files
            .iter()
            .filter_map(|(name, text)| Some((name.strip_prefix("tables.en/")?.strip_suffix(".csv")?, rows(text))))
            .collect();
        let ids: BTreeSet<&str> =
            tables.iter().flat_map(|(_, rows)| rows[1..].iter().map(|row| row[0].as_str())).collect();
        let count: usize = tables.iter().map(|(_, rows)| rows.len() - 1).sum();
        assert_eq!(ids.len(), count, "an id names one row");
        for (table, rows) in &tables {
            assert_eq!(rows[0][0], "id", "{table}");
            for row in &rows[1..] {
                assert_eq!(row.len(), rows[0].len(), "{table}");
                for (column, cell) in
                    rows[0].iter().zip(row).filter(|(column, cell)| column.ends_with("_id") && !cell.is_empty())
                {
                    assert!(ids.contains(cell.as_str()), "{table} {column} {cell} leads nowhere");
                }
            }
        }
        for (table, column) in [
            ("services", "organization_id"),
            ("attributes", "taxonomy_term_id"),
            ("attributes", "link_id"),
            ("phones", "service_id"),
        ] {
            let (_, rows) = tables.iter().find(|(name, _)| *name == table).unwrap();
            let position = rows[0].iter().position(|name| name == column).unwrap();
            assert!(rows[1..].iter().all(|row| !row[position].is_empty()), "{table} {column}");
        }
    }
}

/// Reads CSV, as a program that knows RFC 4180 does.
pub(crate) fn rows(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    rows
}
