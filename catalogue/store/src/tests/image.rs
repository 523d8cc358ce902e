//! What goes into an image comes back out of it, always as the same bytes, and nothing else is opened.

use catalogue_model::{
    Anonymity, Audience, Check, CheckMethod, Cost, CountryCode, CrisisPurpose, Delivery, Eligibility, EmailAddress,
    EvidenceGrade, FactGroup, LanguageTag, LanguagesBasis, ListingAdvice, Method, OrganizationWebsite, Phone,
    PhoneNumber, Service, ServiceId, StatedHours,
};
use jiff::civil::date;
use rusqlite::MAIN_DB;

use super::{crisis_line, edition, hours, in_city, organization, plain, records, service, source, web};
use crate::{Edition, OpenError, Records, WriteError, connection, write_image};

pub(super) fn full() -> Service {
    let mut full = in_city(service("de-full", "Vollständig"), "Köln");
    full.alternate_name = Some(plain("Complete"));
    full.organization = Some(organization("body", "Body").id);
    full.countries = ["GB", "DE"].map(|code| CountryCode::new(code).unwrap()).to_vec();
    full.methods = vec![Method::Helpline, Method::OnlineChat];
    full.delivery = vec![Delivery::Phone, Delivery::Online];
    full.audiences = vec![Audience::SelfAtRisk, Audience::Adolescents];
    full.anonymity = Some(Anonymity::Anonymous);
    full.confidentiality = Some(plain("Nothing is passed on."));
    full.cost = Some(Cost::Free);
    full.evidence = Some(EvidenceGrade::UsedInProgrammes);
    full.eligibility = Eligibility { min_age: Some(0), max_age: Some(21), notes: Some(plain("Lives here.")) };
    full.languages = ["de", "sr-Latn", "en"].map(|tag| LanguageTag::new(tag).unwrap()).to_vec();
    full.languages_basis = Some(LanguagesBasis::Stated);
    full.phones = vec![phone("+49301234567", Some(false)), phone("116111", None)];
    full.emails = vec![EmailAddress::new("a@example.org").unwrap(), EmailAddress::new("b@example.org").unwrap()];
    full.websites = vec![web("https://b.example.org/"), web("https://a.example.org/")];
    full.chat_url = Some(web("https://chat.example.org/"));
    full.chat_hours = Some(hours());
    full.onion_url = Some(web("http://example.onion/"));
    full.opening_hours = Some(StatedHours { text: plain("Mornings"), time_zone: plain("Europe/Berlin") });
    full.caveats = vec![plain("Second thoughts"), plain("First thoughts")];
    full.listing_advice = ListingAdvice::ListWithCaveat;
    full.sources = vec![source("https://b.example.org/", Some("2023-05")), source("https://a.example.org/", None)];
    full.checks = vec![check()];
    full
}

fn phone(number: &str, free: Option<bool>) -> Phone {
    Phone {
        number: PhoneNumber::new(number).unwrap(),
        as_printed: plain("030 / 123 45 67"),
        stated_hours: Some(plain("Mornings")),
        hours: Some(hours()),
        free,
        note: free.map(|_| plain("A note")),
        confirmed_by: vec![web("https://a.example.org/"), web("https://b.example.org/")],
        on_own_page: true,
    }
}

fn check() -> Check {
    let facts = vec![FactGroup::Phones, FactGroup::Name];
    Check { on: date(2026, 11, 20), how: CheckMethod::Phoned, people: 2, facts }
}

pub(super) fn full_records() -> Records {
    let website = |address: &str, by: &[&str]| OrganizationWebsite {
        address: web(address),
        stated_by: by.iter().map(|id| ServiceId::new(id).unwrap()).collect(),
    };
    let mut body = organization("body", "Body");
    body.websites = vec![website("https://z.example.org/", &["de-full"]), website("https://y.example.org/", &[])];
    let mut line = crisis_line("DE", CrisisPurpose::ChildHelpline, "116111");
    line.hours = Some(hours());
    line.stated_hours = Some(plain("Afternoons"));
    line.note = Some(plain("For children"));
    line.languages = vec![LanguageTag::new("de").unwrap()];
    line.checks = vec![check()];
    let mut fallen = full();
    fallen.id = ServiceId::new("de-other").unwrap();
    fallen.name = plain("Andere");
    Records {
        organizations: vec![body, organization("another", "Another")],
        services: vec![full(), service("de-bare", "Bare"), fallen],
        crisis: vec![line, crisis_line("DE", CrisisPurpose::Emergency, "112")],
        preview: true,
        ..Records::default()
    }
}

#[test]
fn a_service_comes_back_as_it_was() {
    let records = full_records();
    let edition = Edition::open(write_image(&records).unwrap()).unwrap();
    for service in &records.services {
        let (read, organization) = edition.service(&service.id).unwrap().unwrap();
        assert_eq!(&read, service);
        assert_eq!(organization.is_some(), service.organization.is_some());
    }
    let (_, organization) = edition.service(&full().id).unwrap().unwrap();
    assert_eq!(organization.as_ref(), records.organizations.first());
    assert!(edition.is_preview());
    assert_eq!(edition.service_count(), 3);
    assert_eq!(edition.service(&ServiceId::new("nobody").unwrap()).unwrap(), None);
}

#[test]
fn crisis_lines_come_back_with_the_emergency_number_first() {
    let records = full_records();
    let edition = Edition::open(write_image(&records).unwrap()).unwrap();
    let germany = CountryCode::new("DE").unwrap();
    let mut expected = records.crisis.clone();
    expected.reverse();
    assert_eq!(edition.crisis_lines(germany).unwrap(), expected);
    assert_eq!(edition.crisis_countries().unwrap(), [germany]);
    assert_eq!(edition.crisis_lines(CountryCode::new("FR").unwrap()).unwrap(), []);
}

#[test]
fn the_same_records_in_another_order_give_the_same_bytes() {
    let records = full_records();
    let mut shuffled = records.clone();
    shuffled.services.rotate_left(1);
    shuffled.organizations.reverse();
    shuffled.crisis.reverse();
    assert_eq!(write_image(&records).unwrap(), write_image(&shuffled).unwrap());
    shuffled.services.pop();
    assert_ne!(write_image(&records).unwrap(), write_image(&shuffled).unwrap());
}

#[test]
fn terms_are_a_set() {
    let mut twisted = full_records();
    for service in &mut twisted.services {
        service.methods.reverse();
        service.audiences.reverse();
        service.methods.extend(service.methods.clone());
    }
    assert_eq!(write_image(&twisted).unwrap(), write_image(&full_records()).unwrap());
}

#[test]
fn a_record_on_hold_is_refused() {
    let mut held = full_records();
    held.services[1].listing_advice = ListingAdvice::Hold;
    let error = write_image(&held).unwrap_err();
    assert!(matches!(error, WriteError::OnHold(id) if id.as_str() == "de-bare"));
}

#[test]
fn ids_are_used_once_and_organizations_exist() {
    let twice = records(vec![service("a", "A"), service("a", "B")]);
    assert!(matches!(write_image(&twice), Err(WriteError::Duplicate(id)) if id == "a"));
    let mut twice = full_records();
    twice.organizations.push(organization("body", "Body"));
    assert!(matches!(write_image(&twice), Err(WriteError::Duplicate(id)) if id == "body"));
    let missing = records(vec![full()]);
    assert!(matches!(write_image(&missing), Err(WriteError::UnknownOrganization(_))));
}

#[test]
fn what_only_absent_services_state_stays_out() {
    let image = String::from_utf8_lossy(&write_image(&full_records()).unwrap()).into_owned();
    assert!(image.contains("z.example.org") && image.contains("y.example.org"), "positive control");
    assert!(!image.contains("Another"), "an organization that runs no service");
    let mut absent = full_records();
    absent.organizations[0].websites[0].stated_by = vec![ServiceId::new("held-back").unwrap()];
    let image = String::from_utf8_lossy(&write_image(&absent).unwrap()).into_owned();
    assert!(!image.contains("z.example.org") && !image.contains("held-back"));
}

#[test]
fn an_empty_edition_opens() {
    let edition = edition(vec![]);
    assert_eq!(edition.service_count(), 0);
    assert_eq!(super::ask(&edition, "help").total, 0);
}

#[test]
fn other_files_are_refused() {
    let image = write_image(&full_records()).unwrap();
    for foreign in [&b""[..], b"SQLite format 3\0", &[0; 8192], &image[1..], &image[..100], &image[..image.len() - 1]] {
        Edition::open(foreign.to_vec()).unwrap_err();
    }
    for (at, what) in [(71, "application"), (63, "format"), (31, "number of pages"), (16, "size of a page")] {
        let mut other = image.clone();
        other[at] ^= 1;
        assert!(Edition::open(other).is_err(), "{what}");
    }
}

#[test]
fn an_image_of_an_older_format_is_refused() {
    let mut older = write_image(&full_records()).unwrap();
    // The format stands as four bytes from byte 60 on.
    assert_eq!(older[60..64], [0, 0, 0, 3]);
    older[63] = 1;
    assert!(matches!(Edition::open(older), Err(OpenError::OtherFormat)));
}

/// Changes an image by SQL, as a publisher with a mistake in the program might.
fn tampered(sql: &str) -> Vec<u8> {
    let image = write_image(&full_records()).unwrap();
    let mut connection = connection::in_memory().unwrap();
    connection.deserialize_read_exact(MAIN_DB, image.as_slice(), image.len(), false).unwrap();
    connection.execute_batch(sql).unwrap();
    connection.serialize(MAIN_DB).unwrap().to_vec()
}

#[test]
fn an_image_with_other_tables_is_refused() {
    for sql in [
        "CREATE TABLE more (a)",
        "CREATE INDEX faster ON service (id)",
        "CREATE VIEW seen AS SELECT * FROM service",
        "CREATE TRIGGER fires AFTER INSERT ON service BEGIN SELECT 1; END",
        "DROP TABLE phone",
        "ALTER TABLE service ADD COLUMN more TEXT",
    ] {
        assert!(matches!(Edition::open(tampered(sql)), Err(OpenError::OtherFormat)), "{sql}");
    }
}

#[test]
fn an_image_that_breaks_its_own_rules_is_refused() {
    for sql in [
        "UPDATE edition SET services = 4",
        "DELETE FROM edition",
        "DELETE FROM service WHERE number = 3",
        "UPDATE facet_value SET services = x'ff'",
        "UPDATE facet_value SET services = x''",
        "UPDATE facet_value SET value = 'nothing' WHERE facet = 'method' AND value = 'helpline'",
        "UPDATE facet_value SET facet = 'nothing' WHERE facet = 'cost'",
    ] {
        assert!(Edition::open(tampered(sql)).is_err(), "{sql}");
    }
}

#[test]
fn broken_rows_are_errors() {
    for sql in [
        "UPDATE service SET relevance = 'nothing'",
        "UPDATE service SET id = 'No id'",
        "UPDATE service SET name = ''",
        "UPDATE service SET countries = 'XX'",
        "UPDATE service SET researched_on = 'today'",
        "UPDATE service SET min_age = 300",
        "UPDATE service_hours SET regular = 'soon'",
        "UPDATE phone SET free = 7",
        "UPDATE phone SET as_printed = 'a' || char(10) || 'b'",
        "DELETE FROM service_text",
        "UPDATE service SET sources = 'https://example.org/ own'",
        "UPDATE service SET sources = 'https://example.org/ own soon'",
        "UPDATE service SET websites = 'javascript:alert(1)'",
    ] {
        let edition = Edition::open(tampered(sql)).unwrap();
        edition.service(&full().id).expect_err(sql);
    }
    let edition = Edition::open(tampered("UPDATE crisis_line SET purpose = 'nothing'")).unwrap();
    edition.crisis_lines(CountryCode::new("DE").unwrap()).unwrap_err();
    let edition = Edition::open(tampered("UPDATE service SET number = 9 WHERE number = 2; UPDATE service SET number = 2 WHERE number = 3; UPDATE service SET number = 3 WHERE number = 9; DELETE FROM service WHERE number = 2")).unwrap();
    edition.build_index().unwrap_err();
}

#[test]
fn flipped_bytes_never_panic() {
    let image = write_image(&full_records()).unwrap();
    for at in (0..image.len()).step_by(53) {
        let mut flipped = image.clone();
        flipped[at] ^= 0x55;
        let Ok(edition) = Edition::open(flipped) else { continue };
        let _ = edition.service(&full().id);
        let _ = edition.crisis_lines(CountryCode::new("DE").unwrap());
        let query = crate::Query { words: "koln vollst".to_owned(), limit: 9, ..crate::Query::default() };
        let _ = edition.search(&query, &crate::Vocabulary::default());
    }
}
