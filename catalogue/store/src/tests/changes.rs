//! Every difference between two editions is told, and nothing that is not one.

use std::collections::BTreeSet;

use catalogue_model::{
    Anonymity, Audience, Category, Check, CheckMethod, Confidence, Cost, CountryCode, Coverage, CrisisPurpose,
    Delivery, EmailAddress, EvidenceGrade, FactGroup, FieldChange, LanguageTag, LanguagesBasis, ListingAdvice, Method,
    OrganizationWebsite, PhoneNumber, Publisher, Relevance, Service, ServiceChange, ServiceId, StatedDate, WhatChanged,
};
use jiff::civil::date;

use super::{
    crisis_line, edition,
    image::{full, full_records},
    organization, plain, records, service, source, web,
};
use crate::{Edition, crisis_changes, organization_changes, service_changes, write_image};

/// What a change does to a service, and the field under which it has to be told.
type Mutation = (&'static str, fn(&mut Service));

/// One mutation for each thing that can differ in a service. Each list holds its kind of table once.
const MUTATIONS: &[Mutation] = &[
    ("name", |s| s.name = plain("Other")),
    ("alternate_name", |s| s.alternate_name = None),
    ("organization", |s| s.organization = None),
    ("countries", |s| s.countries.truncate(1)),
    ("coverage", |s| s.coverage = Coverage::Local),
    ("relevance", |s| s.relevance = Relevance::Adjacent),
    ("categories", |s| s.categories = vec![Category::SocialPeerSupport]),
    ("methods", |s| s.methods = vec![Method::Helpline]),
    ("delivery", |s| s.delivery.push(Delivery::InPerson)),
    ("audiences", |s| s.audiences.push(Audience::Professionals)),
    ("anonymity", |s| s.anonymity = Some(Anonymity::Identified)),
    ("confidentiality", |s| s.confidentiality = None),
    ("cost", |s| s.cost = Some(Cost::Paid)),
    ("evidence", |s| s.evidence = Some(EvidenceGrade::TestedWithGroup)),
    ("eligibility.min_age", |s| s.eligibility.min_age = None),
    ("eligibility.max_age", |s| s.eligibility.max_age = Some(99)),
    ("eligibility.notes", |s| s.eligibility.notes = None),
    ("languages", |s| s.languages.reverse()),
    ("languages_basis", |s| s.languages_basis = Some(LanguagesBasis::PageLanguage)),
    ("phones[+49301234567].number", |s| s.phones[0].number = PhoneNumber::new("+49301234568").unwrap()),
    ("phones[+49301234567].as_printed", |s| s.phones[0].as_printed = plain("030 1 23 45 67")),
    ("phones[+49301234567].stated_hours", |s| s.phones[0].stated_hours = None),
    ("phones[+49301234567].free", |s| s.phones[0].free = None),
    ("phones[+49301234567].note", |s| s.phones[0].note = Some(plain("Another note"))),
    ("phones[+49301234567].confirmed_by", |s| s.phones[0].confirmed_by.truncate(1)),
    ("phones[+49301234567].on_own_page", |s| s.phones[0].on_own_page = false),
    ("phones[+49301234567].hours.regular", |s| s.phones[0].hours.as_mut().unwrap().regular.truncate(1)),
    ("phones[+49301234567].hours.closed_on_public_holidays", |s| {
        s.phones[0].hours.as_mut().unwrap().closed_on_public_holidays = None;
    }),
    ("phones[+49301234567].hours.time_zone", |s| s.phones[0].hours = Some(in_lisbon(s.phones[0].hours.take()))),
    ("emails", |s| s.emails = vec![EmailAddress::new("c@example.org").unwrap()]),
    ("websites", |s| s.websites.clear()),
    ("chat_url", |s| s.chat_url = None),
    ("chat_hours.regular", |s| s.chat_hours.as_mut().unwrap().regular.truncate(1)),
    ("chat_hours.closed_on_public_holidays", |s| {
        s.chat_hours.as_mut().unwrap().closed_on_public_holidays = Some(false);
    }),
    ("chat_hours.time_zone", |s| s.chat_hours = Some(in_lisbon(s.chat_hours.take()))),
    ("onion_url", |s| s.onion_url = None),
    ("addresses[Köln].city", |s| s.addresses[0].city = plain("Bonn")),
    ("addresses[Köln].country", |s| s.addresses[0].country = CountryCode::new("AT").unwrap()),
    ("addresses[Köln].street", |s| s.addresses[0].street = Some(plain("Domplatz 1"))),
    ("opening_hours.text", |s| s.opening_hours.as_mut().unwrap().text = plain("Evenings")),
    ("opening_hours.time_zone", |s| s.opening_hours.as_mut().unwrap().time_zone = plain("Europe/Vienna")),
    ("description", |s| s.description = plain("Listens.")),
    ("caveats", |s| s.caveats.truncate(1)),
    ("listing_advice", |s| s.listing_advice = ListingAdvice::List),
    ("sources[https://b.example.org/].url", |s| s.sources[0].url = web("https://c.example.org/")),
    ("sources[https://b.example.org/].publisher", |s| s.sources[0].publisher = Publisher::ThirdParty),
    ("sources[https://b.example.org/].fields", |s| s.sources[0].fields.push(FactGroup::Cost)),
    ("sources[https://b.example.org/].seen_date_in_page", |s| s.sources[0].seen_date_in_page = None),
    ("confidence", |s| s.confidence = Confidence::Low),
    ("researched_on", |s| s.researched_on = date(2026, 11, 23)),
    ("checks[2026-11-20 phoned].on", |s| s.checks[0].on = date(2026, 11, 21)),
    ("checks[2026-11-20 phoned].how", |s| s.checks[0].how = CheckMethod::Written),
    ("checks[2026-11-20 phoned].people", |s| s.checks[0].people = 1),
    ("checks[2026-11-20 phoned].facts", |s| s.checks[0].facts.truncate(1)),
];

fn in_lisbon(hours: Option<catalogue_model::OpeningHours>) -> catalogue_model::OpeningHours {
    let hours = hours.unwrap();
    catalogue_model::OpeningHours::new("Europe/Lisbon", hours.regular, hours.closed_on_public_holidays).unwrap()
}

fn fields(change: &ServiceChange) -> &[FieldChange] {
    match &change.what {
        WhatChanged::Fields(fields) => fields,
        other => panic!("{other:?}"),
    }
}

/// The fields that are told when `mutate` is done to a service in which everything is known.
fn told(mutate: fn(&mut Service)) -> Vec<FieldChange> {
    let before = full();
    let mut after = before.clone();
    mutate(&mut after);
    let changes = service_changes(&[before], &[after]);
    assert_eq!(changes.len(), 1);
    fields(&changes[0]).to_vec()
}

#[test]
fn every_field_of_a_service_that_changes_is_told_under_its_name() {
    for (field, mutate) in MUTATIONS {
        let told = told(*mutate);
        let names: Vec<&str> = told.iter().map(|change| change.field.as_str()).collect();
        assert_eq!(names, [*field]);
        assert_ne!(told[0].before, told[0].after);
    }
}

/// A service that comes out of nothing in a list has every field told: the mutations above have to name them all.
#[test]
fn no_field_is_left_out_of_the_mutations() {
    let mut bare = service("de-full", "Bare");
    bare.description = plain("Listens.");
    bare.coverage = Coverage::Local;
    bare.relevance = Relevance::Fallback;
    bare.categories = vec![Category::SocialPeerSupport];
    bare.confidence = Confidence::Low;
    bare.listing_advice = ListingAdvice::Hold;
    bare.researched_on = date(2020, 1, 1);
    let mut whole = full();
    whole.phones.truncate(1);
    whole.sources.truncate(1);
    whole.sources[0].fields = vec![FactGroup::Name];
    whole.addresses[0].street = Some(plain("Domplatz 1"));
    let changes = service_changes(&[bare], &[whole]);
    let told: BTreeSet<&str> = fields(&changes[0]).iter().map(|change| change.field.as_str()).collect();
    let mutated: BTreeSet<&str> = MUTATIONS.iter().map(|(field, _)| *field).collect();
    assert_eq!(told, mutated);
}

#[test]
fn a_number_that_is_clearly_the_same_line_is_told_as_a_change_of_that_line() {
    let told = told(|s| s.phones[1].number = PhoneNumber::new("116117").unwrap());
    assert_eq!(
        told,
        [FieldChange {
            field: "phones[116111].number".to_owned(),
            fact: Some(FactGroup::Phones),
            before: vec!["116111".to_owned()],
            after: vec!["116117".to_owned()],
        }]
    );
}

#[test]
fn numbers_that_may_be_another_line_are_told_as_gone_and_new() {
    let told = told(|s| {
        s.phones.remove(0);
        let mut new = s.phones[0].clone();
        new.number = PhoneNumber::new("116117").unwrap();
        s.phones.push(new);
    });
    let told: Vec<(&str, &[String], &[String])> = told
        .iter()
        .filter(|change| change.field.ends_with(".number"))
        .map(|change| (change.field.as_str(), change.before.as_slice(), change.after.as_slice()))
        .collect();
    let (gone, came) = (["+49301234567".to_owned()], ["116117".to_owned()]);
    assert_eq!(told, [("phones[+49301234567].number", &gone[..], &[][..]), ("phones[116117].number", &[], &came)]);
}

#[test]
fn another_order_of_numbers_is_told_and_another_order_of_terms_is_not() {
    let numbers = told(|s| s.phones.reverse());
    assert_eq!(numbers.len(), 1);
    assert_eq!((numbers[0].field.as_str(), numbers[0].after.join(" ")), ("phones", "116111 +49301234567".to_owned()));
    let mut twisted = full();
    twisted.methods.reverse();
    twisted.audiences.reverse();
    twisted.checks[0].facts.reverse();
    assert_eq!(service_changes(&[full()], &[twisted]), []);
}

#[test]
fn two_places_in_one_town_are_not_mixed_up() {
    let mut before = full();
    before.addresses.push(before.addresses[0].clone());
    before.addresses[0].street = Some(plain("Domplatz 1"));
    before.addresses[1].street = Some(plain("Ring 2"));
    let mut after = before.clone();
    after.addresses.remove(0);
    let changes = service_changes(&[before], &[after]);
    let gone: Vec<String> = fields(&changes[0]).iter().map(|change| change.before.join(" ")).collect();
    assert_eq!(gone, ["Köln", "DE", "Domplatz 1"]);
    assert!(fields(&changes[0]).iter().all(|change| change.after.is_empty()));
}

#[test]
fn editions_tell_what_is_new_closed_and_changed_by_id() {
    let older = edition(vec![service("de-b", "B"), service("de-c", "C"), service("de-d", "D")]);
    let mut changed = service("de-c", "C");
    changed.countries = vec![CountryCode::new("DE").unwrap()];
    let newer = edition(vec![service("de-d", "D"), changed, service("de-a", "A")]);
    let changes = newer.changes_since(&older).unwrap();
    let told: Vec<String> = changes.iter().map(|change| format!("{} {:?}", change.id.as_str(), change.what)).collect();
    let countries = "Fields([FieldChange { field: \"countries\", fact: Some(Country), before: [], after: [\"DE\"] }])";
    assert_eq!(told, ["de-a New", "de-b Closed", &format!("de-c {countries}")]);
    assert_eq!(changes[2].countries, [CountryCode::new("DE").unwrap()]);
    assert_eq!(newer.changes_since(&newer).unwrap(), [], "an edition beside itself");
}

#[test]
fn every_record_comes_back_from_an_image() {
    let written = full_records();
    let edition = Edition::open(write_image(&written).unwrap()).unwrap();
    let read = edition.records().unwrap();
    assert_eq!(service_changes(&written.services, &read.services), []);
    assert_eq!(read.services.len(), 3);
    assert_eq!(crisis_changes(&written.crisis, &read.crisis), []);
    assert_eq!(read.crisis.len(), 2);
    assert_eq!(read.organizations, written.organizations[..1], "the other runs nothing");
    assert!(read.preview);
    assert_eq!(write_image(&read).unwrap(), write_image(&written).unwrap());
}

/// What is told of crisis lines: name, number, then the fields that differ.
fn lines_told(older: &[catalogue_model::CrisisLine], newer: &[catalogue_model::CrisisLine]) -> Vec<String> {
    let told = |change: &crate::CrisisLineChange| {
        let what = match &change.what {
            WhatChanged::New => "new".to_owned(),
            WhatChanged::Closed => "closed".to_owned(),
            WhatChanged::Fields(fields) => fields.iter().map(|f| f.field.as_str()).collect::<Vec<_>>().join(" "),
        };
        format!("{} {} {}: {what}", change.country.as_str(), change.name.as_str(), change.number.as_str())
    };
    crisis_changes(older, newer).iter().map(told).collect()
}

#[test]
fn crisis_lines_are_found_by_name_then_by_number() {
    let named = |name: &str, number: &str| {
        let mut line = crisis_line("DE", CrisisPurpose::Suicide, number);
        line.name = plain(name);
        line
    };
    let older = [named("One", "111"), named("Two", "222"), named("Three", "333")];
    assert_eq!(lines_told(&older, &older), [""; 0]);
    let renumbered = [named("One", "112"), named("Two", "222"), named("Three", "333")];
    assert_eq!(lines_told(&older, &renumbered), ["DE One 112: number"]);
    let renamed = [named("First", "111"), named("Three", "333"), named("Two", "222")];
    assert_eq!(lines_told(&older, &renamed), ["DE First 111: name"]);
    let other = [named("Two", "222"), named("Three", "333"), named("Four", "444")];
    assert_eq!(lines_told(&older, &other), ["DE Four 444: new", "DE One 111: closed"]);
}

#[test]
fn every_field_of_a_crisis_line_that_changes_is_told() {
    let mut before = crisis_line("DE", CrisisPurpose::Suicide, "111");
    before.checks = vec![Check { on: date(2026, 1, 1), how: CheckMethod::Phoned, people: 2, facts: vec![] }];
    let mut after = before.clone();
    after.name = plain("Another name");
    after.stated_hours = Some(plain("Nights"));
    after.hours = Some(super::hours());
    after.languages = vec![LanguageTag::new("de").unwrap()];
    after.purpose = CrisisPurpose::EmotionalSupport;
    after.free = None;
    after.note = Some(plain("A note"));
    after.source_url = web("https://example.org/new");
    after.source_publisher = Publisher::Own;
    after.seen_date_in_page = Some(StatedDate::new("2026").unwrap());
    after.confidence = Confidence::High;
    after.researched_on = date(2026, 11, 23);
    after.checks[0].people = 3;
    let told = lines_told(&[before], &[after]);
    assert_eq!(
        told,
        [
            "DE Another name 111: name stated_hours languages purpose free note source_url source_publisher seen_date_in_page \
          confidence researched_on hours.time_zone hours.regular hours.closed_on_public_holidays checks[2026-01-01 \
          phoned].people"
        ]
    );
}

#[test]
fn organizations_are_told_with_their_websites() {
    let mut after = organization("body", "Body");
    let stated_by = vec![ServiceId::new("de-a").unwrap()];
    after.websites = vec![OrganizationWebsite { address: web("https://body.example.org/"), stated_by }];
    let changes = organization_changes(&[organization("body", "Body"), organization("gone", "Gone")], &[after]);
    assert_eq!(changes.len(), 2);
    assert_eq!(changes[1].what, WhatChanged::Closed);
    let WhatChanged::Fields(fields) = &changes[0].what else { panic!("{changes:?}") };
    let names: Vec<&str> = fields.iter().map(|change| change.field.as_str()).collect();
    let website = "websites[https://body.example.org/]";
    assert_eq!(names, [format!("{website}.address"), format!("{website}.stated_by")]);
}

#[test]
fn a_source_that_was_replaced_is_told_as_that_source() {
    let mut before = records(vec![service("de-a", "A")]).services;
    before[0].sources = vec![source("https://old.example.org/", None)];
    let mut after = before.clone();
    after[0].sources = vec![source("https://new.example.org/", None)];
    let changes = service_changes(&before, &after);
    assert_eq!(fields(&changes[0]).len(), 1);
    assert_eq!(fields(&changes[0])[0].field, "sources[https://old.example.org/].url");
}
