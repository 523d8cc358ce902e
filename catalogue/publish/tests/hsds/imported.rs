//! What an import makes of documents: our own come back whole, those of others wait, and bad ones change nothing.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use catalogue_model::{Confidence, ListingAdvice, WebAddress};
use catalogue_publish::hsds::{Export, ImportError, ImportOptions, Imported, StatedChecks, import, unmapped_folder};
use catalogue_store::Records;
use i18n::Locale;
use jiff::civil::date;
use serde_json::{Value, json};

use crate::fixture;

fn options(checks: StatedChecks) -> ImportOptions {
    ImportOptions { checks, source: None, on: date(2026, 11, 22) }
}

/// A desk with a file on it, and the folder into which it is imported.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn with(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("their.json"), text).unwrap();
        Self { folder }
    }

    fn records(&self) -> PathBuf {
        self.folder.path().join("records")
    }

    fn import_with(&self, options: &ImportOptions) -> Result<Imported, ImportError> {
        import(&self.folder.path().join("their.json"), &self.records(), options)
    }

    fn import(&self) -> Result<Imported, ImportError> {
        self.import_with(&options(StatedChecks::LeftOut))
    }

    fn unmapped(&self, name: &str) -> Value {
        let file = unmapped_folder(&self.records()).join(format!("{name}.unmapped.json"));
        serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
    }

    #[track_caller]
    fn is_untouched(&self) {
        let left: Vec<_> = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["their.json"], "nothing was written");
    }
}

fn document(records: &Records, locale: Locale) -> String {
    Export::of(records, locale).unwrap().files(false).remove(0).1
}

/// Exports, imports and exports again, from the document of each language.
#[track_caller]
fn comes_back(records: &Records) {
    let documents = Locale::ALL.map(|locale| document(records, locale));
    let [from_english, from_german] = documents.each_ref().map(|before| {
        let desk = Desk::with(before);
        let imported = desk.import_with(&options(StatedChecks::Taken)).unwrap();
        assert_eq!(imported.unmapped, [], "everything is understood");
        assert!(!unmapped_folder(&desk.records()).exists());
        fixture::public(&desk.records())
    });
    assert!(from_english == from_german, "the language of a document does not matter");
    for (locale, before) in Locale::ALL.into_iter().zip(documents) {
        assert!(document(&from_english, locale) == before, "{locale:?}");
    }
}

#[test]
fn the_real_records_come_back_as_they_went() {
    comes_back(&fixture::real());
}

#[test]
fn a_record_with_every_field_comes_back_as_it_went() {
    comes_back(&fixture::full());
}

#[test]
fn a_whole_export_folder_is_read_once_and_not_once_for_each_language() {
    let desk = tempfile::tempdir().unwrap();
    for locale in Locale::ALL {
        for (name, text) in Export::of(&fixture::full(), locale).unwrap().files(true) {
            let path = desk.path().join("export").join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    let imported = import(&desk.path().join("export"), &desk.path().join("records"), &options(StatedChecks::Taken));
    assert_eq!(imported.unwrap().records.services.len(), 2);
}

#[test]
fn a_file_cannot_prove_a_check() {
    let desk = Desk::with(&document(&fixture::full(), Locale::En));
    let imported = desk.import().unwrap();
    assert_eq!(imported.checks_left_out, 3);
    let records = fixture::public(&desk.records());
    assert!(records.services.iter().all(|service| service.checks.is_empty()));
    assert!(records.crisis.iter().all(|line| line.checks.is_empty()));
    let kept = desk.unmapped("be-every-field");
    assert_eq!(kept["assured_date"], "2026-10-02");
    assert_eq!(kept["attributes"][0]["value"], "2026-10-02; 2; name phones");
}

#[test]
fn what_a_partner_added_to_our_export_is_kept_beside_the_record_and_told() {
    let mut services = Export::of(&fixture::full(), Locale::De).unwrap().services;
    services[0]["wait_time"] = "three weeks".into();
    services[0]["phones"][0]["extension"] = 7.into();
    services[0]["phones"][0]["number"] = "+3281765432".into();
    let desk = Desk::with(&Value::from(services).to_string());
    let imported = desk.import_with(&options(StatedChecks::Taken)).unwrap();
    let names: Vec<&str> = imported.unmapped.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["be-every-field"]);
    let kept = desk.unmapped("be-every-field");
    assert_eq!((&kept["wait_time"], &kept["phones"][0]["extension"]), (&"three weeks".into(), &7.into()));
    let records = fixture::public(&desk.records());
    assert_eq!(records.services[0].phones[0].number.as_str(), "+3281765432", "a native field is the fact");
}

/// A service as a stranger may write it.
fn stranger() -> Value {
    json!({
        "id": "3f7b145d-84af-42d7-8fae-eaca714b02b2",
        "name": "Someone\nto  talk to",
        "status": "active",
        "description": "A line.\n\nIt has two paragraphs.",
        "url": "https://talk.example.org/",
        "email": "desk@example.org",
        "wait_time": "two weeks",
        "alert": "Closed in August.",
        "minimum_age": 18,
        "assured_date": "2026-11-01",
        "assurer_email": "jane.doe@example.org",
        "their_own_field": {"deep": [1, 2]},
        "organization": {
            "id": "0a1b2c3d-84af-42d7-8fae-eaca714b02b2", "name": "Talk Foundation", "description": "A foundation.",
            "website": "https://foundation.example.org/"
        },
        "phones": [
            {"id": "1a1b2c3d-84af-42d7-8fae-eaca714b02b2", "number": "+44 (20) 7946-0018", "description": "Ask for help"},
            {"id": "2a1b2c3d-84af-42d7-8fae-eaca714b02b2", "number": "020 7946 0019"}
        ],
        "schedules": [{"id": "3a1b2c3d-84af-42d7-8fae-eaca714b02b2", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00Z", "closes_at": "17:00Z"}],
        "service_areas": [{"id": "4a1b2c3d-84af-42d7-8fae-eaca714b02b2", "name": "United Kingdom", "extent": "GB"}],
        "languages": [{"id": "5a1b2c3d-84af-42d7-8fae-eaca714b02b2", "code": "en"}, {"id": "6a1b2c3d-84af-42d7-8fae-eaca714b02b2", "name": "Welsh"}],
        "cost_options": [{"id": "7a1b2c3d-84af-42d7-8fae-eaca714b02b2", "amount": 0}],
        "contacts": [{"id": "8a1b2c3d-84af-42d7-8fae-eaca714b02b2", "name": "Jane Doe"}],
        "attributes": [{"id": "9a1b2c3d-84af-42d7-8fae-eaca714b02b2", "label": "Colour", "value": "green"}]
    })
}

#[test]
fn a_service_of_others_waits_on_hold_confirmed_by_nobody() {
    for text in [
        stranger().to_string(),
        json!([stranger()]).to_string(),
        json!({"total_items": 1, "contents": [stranger()]}).to_string(),
    ] {
        let desk = Desk::with(&text);
        let imported = desk.import().unwrap();
        assert_eq!(imported.on_hold, BTreeSet::from(["gb-someone-to-talk-to".to_owned()]));
        let service = &imported.records.services[0];
        assert_eq!(service.listing_advice, ListingAdvice::Hold);
        assert_eq!(service.confidence, Confidence::Low);
        assert_eq!(service.researched_on, date(2026, 11, 22), "the day of the import");
        assert!(service.checks.is_empty(), "their assured_date is no check of ours");
        assert_eq!(service.sources[0].url.as_str(), "https://talk.example.org/");
        assert_eq!(service.name.as_str(), "Someone to talk to");
        assert_eq!(service.description.as_str(), "A line. It has two paragraphs.");
        assert_eq!(service.phones.len(), 1);
        assert_eq!(
            (service.phones[0].number.as_str(), service.phones[0].as_printed.as_str()),
            ("+442079460018", "+44 (20) 7946-0018")
        );
        assert!(fixture::public(&desk.records()).services.is_empty(), "it reaches no reader");
    }
}

#[test]
fn what_cannot_be_mapped_is_kept_beside_the_record_without_names_of_people() {
    let desk = Desk::with(&stranger().to_string());
    let imported = desk.import().unwrap();
    assert_eq!(imported.persons_left_out, 2);
    let kept = desk.unmapped("gb-someone-to-talk-to");
    assert_eq!(
        kept,
        json!({
            "id": "3f7b145d-84af-42d7-8fae-eaca714b02b2",
            "status": "active",
            "wait_time": "two weeks",
            "assured_date": "2026-11-01",
            "their_own_field": {"deep": [1, 2]},
            "organization": {"id": "0a1b2c3d-84af-42d7-8fae-eaca714b02b2", "description": "A foundation."},
            "phones": [{"id": "2a1b2c3d-84af-42d7-8fae-eaca714b02b2", "number": "020 7946 0019"}],
            "schedules": [{"id": "3a1b2c3d-84af-42d7-8fae-eaca714b02b2", "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00Z", "closes_at": "17:00Z"}],
            "service_areas": [{"id": "4a1b2c3d-84af-42d7-8fae-eaca714b02b2", "name": "United Kingdom"}],
            "languages": [{"id": "6a1b2c3d-84af-42d7-8fae-eaca714b02b2", "name": "Welsh"}],
            "attributes": [{"id": "9a1b2c3d-84af-42d7-8fae-eaca714b02b2", "label": "Colour", "value": "green"}],
        })
    );
    let everything =
        fs::read_to_string(desk.records().join("services/gb-someone-to-talk-to.toml")).unwrap() + &kept.to_string();
    assert!(!everything.to_lowercase().contains("jane"));
}

#[test]
fn a_service_without_any_web_address_asks_for_the_page_that_publishes_it() {
    let mut service = stranger();
    service.as_object_mut().unwrap().remove("url");
    service["organization"].as_object_mut().unwrap().remove("website");
    let desk = Desk::with(&service.to_string());
    let refused = desk.import().unwrap_err().to_string();
    assert!(refused.contains("--source URL"), "{refused}");
    desk.is_untouched();
    let named = ImportOptions {
        source: Some(WebAddress::new("https://data.example.org/").unwrap()),
        ..options(StatedChecks::LeftOut)
    };
    assert_eq!(
        desk.import_with(&named).unwrap().records.services[0].sources[0].url.as_str(),
        "https://data.example.org/"
    );
}

#[test]
fn a_record_that_exists_is_never_overwritten() {
    let desk = Desk::with(&stranger().to_string());
    desk.import().unwrap();
    let path = desk.records().join("services/gb-someone-to-talk-to.toml");
    fs::write(&path, "# Ours, after a day of work.\n").unwrap();
    let refused = desk.import().unwrap_err().to_string();
    assert!(refused.contains("there is such a record already"), "{refused}");
    assert_eq!(fs::read_to_string(path).unwrap(), "# Ours, after a day of work.\n");
}

#[test]
fn what_stands_beside_the_folder_is_left_alone() {
    let desk = Desk::with(&stranger().to_string());
    let theirs = desk.folder.path().join("records.unfinished");
    fs::create_dir(&theirs).unwrap();
    let refused = desk.import().unwrap_err().to_string();
    assert!(refused.contains("an import was cut off there"), "{refused}");
    assert!(theirs.is_dir() && !desk.records().exists());
    let nameless = import(&desk.folder.path().join("their.json"), Path::new(".."), &options(StatedChecks::LeftOut));
    assert!(nameless.unwrap_err().to_string().contains("the folder has no name of its own"));
}

/// Changes the sound service of a stranger, and expects to be told where and what.
#[track_caller]
fn refused(change: impl FnOnce(&mut Value), pointer: &str, problem: &str) {
    let mut services = json!([stranger()]);
    change(&mut services);
    let desk = Desk::with(&services.to_string());
    let error = desk.import().expect_err(problem);
    let found = error
        .flaws
        .iter()
        .any(|flaw| flaw.pointer == pointer && flaw.problem.contains(problem) && flaw.file == "their.json");
    assert!(found, "{error}");
    assert!(error.flaws.iter().all(|flaw| !flaw.advice.is_empty()));
    desk.is_untouched();
}

#[test]
fn each_fault_of_a_document_is_refused_with_its_place() {
    refused(|s| s[0]["id"] = "1".into(), "/0/id", "\"1\" is not a UUID");
    refused(|s| drop(s[0].as_object_mut().unwrap().remove("status")), "/0", "the field status is missing");
    refused(|s| s[0]["status"] = "open".into(), "/0/status", "is not a word that HSDS knows here");
    refused(|s| s[0]["wait_time"] = Value::Null, "/0/wait_time", "here stands null");
    refused(|s| s[0]["name"] = 5.into(), "/0/name", "here stands a number");
    refused(|s| s[0]["name"] = " ".into(), "/0/name", "the text is empty");
    refused(|s| s[0]["minimum_age"] = "18".into(), "/0/minimum_age", "here stands a text");
    refused(|s| s[0]["maximum_age"] = 17.into(), "/0", "minimum_age is above maximum_age");
    refused(|s| s[0]["phones"] = json!({}), "/0/phones", "here stands an object");
    refused(|s| s[0]["phones"][0] = json!("+44"), "/0/phones/0", "here stands a text");
    refused(|s| s[0]["organization"] = json!([]), "/0/organization", "here stands a list");
    refused(|s| s[0]["url"] = "www.example.org".into(), "/0/url", "is not a web address");
    refused(|s| s[0]["email"] = "nobody".into(), "/0/email", "is not an e-mail address");
    refused(|s| s[0]["assured_date"] = "01/11/2026".into(), "/0/assured_date", "is not a day");
    refused(|s| s[0]["last_modified"] = "yesterday".into(), "/0/last_modified", "is not a moment");
    refused(|s| s[0]["schedules"][0]["byday"] = "Monday".into(), "/0/schedules/0/byday", "is not a list of weekdays");
    refused(|s| s[0]["schedules"][0]["opens_at"] = "9 am".into(), "/0/schedules/0/opens_at", "is not a time of day");
    refused(
        |s| {
            s[0]["schedules"][0]["valid_from"] = "2026-02-01".into();
            s[0]["schedules"][0]["valid_to"] = "2026-01-01".into();
        },
        "/0/schedules/0",
        "valid_to is before valid_from",
    );
    refused(
        |s| s[0]["phones"][1]["id"] = s[0]["phones"][0]["id"].clone(),
        "/0/phones/1",
        "is already that of their.json /0/phones/0",
    );
    refused(|s| s.as_array_mut().unwrap().push(stranger()), "/1", "is already that of their.json /0");
    refused(
        |s| s[0]["attributes"][0] = json!({"id": "9a1b2c3d-84af-42d7-8fae-eaca714b02b2"}),
        "/0/attributes/0",
        "names no term",
    );
    refused(
        |s| s[0]["attributes"][0]["taxonomy_term_id"] = "aa1b2c3d-84af-42d7-8fae-eaca714b02b2".into(),
        "/0/attributes/0/taxonomy_term_id",
        "is nowhere in the document",
    );
    refused(|s| s[0]["name"] = "Talk\u{202E}".into(), "/0/name", "invisible character U+202E");
    refused(
        |s| s[0]["their_own_field"]["deep"][0] = "a\u{0}".into(),
        "/0/their_own_field",
        "invisible character U+0000",
    );
    refused(|s| s[0]["a\u{200B}b"] = 1.into(), "/0/a\\u{200b}b", "invisible character U+200B");
}

#[test]
fn every_fault_is_told_at_once() {
    let mut services = json!([stranger(), stranger()]);
    services[0]["id"] = "1".into();
    services[0]["email"] = "nobody".into();
    services[0]["phones"][1]["number"] = Value::Null;
    services[1]["status"] = "open".into();
    let desk = Desk::with(&services.to_string());
    let error = desk.import().unwrap_err();
    let told = error.to_string();
    for expected in ["/0/id", "/0/email", "/0/phones/1/number", "/1/status"] {
        assert!(told.contains(&format!("their.json: {expected}: ")), "{told}");
    }
    desk.is_untouched();
}

#[test]
fn what_is_no_document_is_refused_in_plain_words() {
    for (text, expected) in [
        ("", "this is not sound JSON"),
        ("{\"name\": ", "this is not sound JSON"),
        ("[]", "there is no service in the file"),
        ("\"text\"", "there is no service in the file"),
        ("[1]", "here stands a number"),
        (&"[".repeat(100_000), "nested too deeply"),
        (&format!("[{}0]", "0,".repeat(2_000_001)), "more than 2000000 values"),
        ("{\"id\": \"a\", \"id\": \"b\"}", "a field stands twice in one object"),
    ] {
        let desk = Desk::with(text);
        let refused = desk.import().unwrap_err().to_string();
        assert!(refused.contains(expected), "{expected}: {refused}");
        desk.is_untouched();
    }
    let nowhere = import(Path::new("no-such-file.json"), Path::new("records"), &options(StatedChecks::LeftOut));
    assert!(nowhere.unwrap_err().to_string().contains("the file cannot be read"));
}

#[test]
fn a_file_of_a_hundred_megabytes_is_not_read_to_its_end() {
    let desk = Desk::with("");
    let file = fs::File::create(desk.folder.path().join("their.json")).unwrap();
    file.set_len(100 << 20).unwrap();
    let refused = desk.import().unwrap_err().to_string();
    assert!(refused.contains("there are more than 64 MiB to import at once"), "{refused}");
}

#[test]
fn a_mark_of_ours_does_not_make_a_document_sound() {
    let mut services = Export::of(&fixture::full(), Locale::En).unwrap().services;
    let attributes = services[0]["attributes"].as_array_mut().unwrap();
    let coverage = attributes.iter_mut().find(|attribute| attribute["link_type"] == "coverage").unwrap();
    coverage["taxonomy_term"]["code"] = "coverage:everywhere".into();
    let id = attributes.iter_mut().find(|attribute| attribute["taxonomy_term"]["code"] == "field:id").unwrap();
    id["value"] = "../../somewhere".into();
    let desk = Desk::with(&Value::from(services).to_string());
    let refused = desk.import().unwrap_err().to_string();
    assert!(refused.contains("\"everywhere\" is no term of coverage"), "{refused}");
    assert!(refused.contains("\"../../somewhere\" is not an id"), "{refused}");
    desk.is_untouched();
}

#[test]
fn no_mutation_of_a_document_makes_the_import_panic_or_write_what_check_refuses() {
    let sound = Value::from(Export::of(&fixture::full(), Locale::En).unwrap().services).to_string().into_bytes();
    let mut seed = 20_261_122_u64;
    let mut random = |below: usize| {
        // Knuth's MMIX generator.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    let scraps: [&[u8]; 8] = [b"null", b"[]", b"{}", b"\"", b"1e999", b"-1", b"\"\\u202e\"", b"\xff"];
    let (mut written, mut refused) = (0, 0);
    for _ in 0..300 {
        let mut text = sound.clone();
        for _ in 0..=random(3) {
            let at = random(text.len());
            match random(4) {
                0 => text[at] = u8::try_from(random(256)).unwrap(),
                1 => drop(text.drain(at..(at + random(40)).min(text.len()))),
                2 => drop(text.splice(at..at, scraps[random(scraps.len())].iter().copied())),
                // One value in the place of another: the document stays JSON.
                _ => {
                    let from = text[at..].iter().position(|byte| *byte == b':').map_or(at, |step| at + step + 1);
                    let to = text[from..].iter().position(|byte| *byte == b',').map_or(from, |step| from + step);
                    drop(text.splice(from..to, scraps[random(3)].iter().copied()));
                }
            }
        }
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("their.json"), &text).unwrap();
        let records = folder.path().join("records");
        match import(&folder.path().join("their.json"), &records, &options(StatedChecks::Taken)) {
            Ok(_) => {
                fixture::public(&records);
                written += 1;
            }
            Err(error) => {
                assert!(!error.flaws.is_empty() && !records.exists());
                refused += 1;
            }
        }
    }
    assert!(written > 0 && refused > 100, "{written} written, {refused} refused");
}
