//! The strict pass over our own documents: each of its rules is seen to fail.

use catalogue_publish::hsds::{Author, Export, Flaws, Placed, check};
use i18n::Locale;
use serde_json::{Value, json};

use crate::fixture;

fn flaws_of(services: &Value) -> Vec<String> {
    let services = services.as_array().unwrap();
    let placed: Vec<Placed<'_>> = services
        .iter()
        .enumerate()
        .map(|(position, value)| Placed { file: "ours.json", pointer: format!("/{position}"), value })
        .collect();
    let flaws = Flaws::default();
    check(&placed, Author::Ourselves, &flaws);
    flaws.into_told().0.iter().map(|flaw| format!("{}: {}", flaw.pointer, flaw.problem)).collect()
}

/// Changes a sound document and expects one flaw, at a place, in words.
#[track_caller]
fn found(change: impl FnOnce(&mut Value), expected: &str) {
    let mut services = Value::from(Export::of(&fixture::full(), Locale::En).unwrap().services);
    change(&mut services);
    let flaws = flaws_of(&services);
    assert!(flaws.iter().any(|flaw| flaw.starts_with(expected)), "{expected}: {flaws:?}");
}

#[test]
fn a_sound_document_has_no_flaw() {
    for locale in Locale::ALL {
        assert_eq!(flaws_of(&Export::of(&fixture::real(), locale).unwrap().services.into()), Vec::<String>::new());
    }
}

#[test]
fn each_rule_of_ours_finds_what_breaks_it() {
    found(|s| s[0]["phones"][0]["numbr"] = "1".into(), "/0/phones/0/numbr: phone has no field \"numbr\"");
    found(|s| s[0]["alert"] = Value::Null, "/0/alert: here stands null");
    found(|s| s[0]["alert"] = "".into(), "/0/alert: the text is empty");
    found(|s| s[0]["funding"] = json!([]), "/0/funding: the list is empty");
    found(|s| s[0]["name"] = "a\nb".into(), "/0/name: the text holds the invisible character U+000A");
    found(|s| s[0]["name"] = "a\u{202E}b".into(), "/0/name: the text holds the invisible character U+202E");
    found(|s| s[0]["assured_date"] = "22.11.2026".into(), "/0/assured_date: \"22.11.2026\" is not a day");
    found(|s| s[0]["last_modified"] = "2026-11-22".into(), "/0/last_modified: \"2026-11-22\" is not a moment");
    found(
        |s| s[0]["schedules"][0]["opens_at"] = "09:00Z".into(),
        "/0/schedules/0/opens_at: \"09:00Z\" is not a time of day",
    );
    found(|s| s[0]["schedules"][0]["byday"] = "MON".into(), "/0/schedules/0/byday: \"MON\" is not a list of weekdays");
    found(|s| s[0]["schedules"][0]["timezone"] = 1.into(), "/0/schedules/0/timezone: a numeric offset");
    found(
        |s| {
            s[0]["schedules"][0]["valid_from"] = "2026-02-01".into();
            s[0]["schedules"][0]["valid_to"] = "2026-01-01".into();
        },
        "/0/schedules/0: valid_to is before valid_from",
    );
    found(
        |s| s[0]["phones"][0]["number"] = "+49 30 1".into(),
        "/0/phones/0/number: \"+49 30 1\" is not a telephone number",
    );
    found(
        |s| drop(s[0]["phones"][1].as_object_mut().unwrap().remove("description")),
        "/0/phones/1: the number is not international",
    );
    found(|s| s[0]["languages"][0]["code"] = "french".into(), "/0/languages/0/code: \"french\" is not a language code");
    found(
        |s| s[0]["service_areas"][0]["extent"] = "UK".into(),
        "/0/service_areas/0/extent: \"UK\" is not a country code",
    );
    found(
        |s| s[0]["cost_options"][0]["currency"] = "Euro".into(),
        "/0/cost_options/0/currency: \"Euro\" is not a currency",
    );
    found(|s| s[0]["url"] = "https://localhost".into(), "/0/url: ");
    found(|s| s[0]["contacts"][0]["name"] = "Jane Doe".into(), "/0/contacts/0/name: this can name a person");
    found(|s| s[0]["assurer_email"] = "jane@example.org".into(), "/0/assurer_email: this can name a person");
    found(|s| s[0]["metadata"] = json!([]), "/0/metadata: this can name a person");
    found(|s| s[0]["wait_time"] = "long".into(), "/0/wait_time: HSDS advises against this field");
    found(|s| s[0]["minimum_age"] = 100.into(), "/0: minimum_age is above maximum_age");
    found(|s| s[1]["id"] = s[0]["id"].clone(), "/1: the id ");
    found(|s| s[1]["organization"]["name"] = "Another name".into(), "/1/organization: the id ");
    found(
        |s| s[0]["organization_id"] = "3f7b145d-84af-42d7-8fae-eaca714b02b2".into(),
        "/0/organization_id: 3f7b145d-84af-42d7-8fae-eaca714b02b2 is nowhere in the document",
    );
    found(
        |s| {
            drop(
                s[0]["attributes"][0]
                    .as_object_mut()
                    .unwrap()
                    .remove("taxonomy_term")
                    .zip(s[0]["attributes"][0].as_object_mut().unwrap().remove("label")),
            )
        },
        "/0/attributes/0: the attribute names no term",
    );
}
