//! Tests of the store as a whole, and the small records they are about.

mod by_country;
mod changes;
mod exercises;
mod finder;
mod guidance;
mod image;
mod search;
mod together;

use catalogue_model::{
    Address, Category, Confidence, Coverage, CrisisLine, CrisisPurpose, Day, Eligibility, ListingAdvice, Method,
    OpeningHours, Organization, OrganizationId, PlainText, Publisher, Relevance, Schedule, Service, ServiceId, Source,
    StatedDate, WebAddress,
};
use jiff::civil::date;

use crate::{Edition, Found, Query, Records, Vocabulary, write_image};

pub(crate) fn plain(text: &str) -> PlainText {
    PlainText::new(text).unwrap()
}

pub(crate) fn web(address: &str) -> WebAddress {
    WebAddress::new(address).unwrap()
}

/// A service of which nothing is known but its name.
pub(crate) fn service(id: &str, name: &str) -> Service {
    Service {
        id: ServiceId::new(id).unwrap(),
        name: plain(name),
        alternate_name: None,
        organization: None,
        countries: vec![],
        coverage: Coverage::National,
        relevance: Relevance::Dedicated,
        categories: vec![Category::GuidanceInformation],
        methods: vec![],
        delivery: vec![],
        audiences: vec![],
        anonymity: None,
        confidentiality: None,
        cost: None,
        evidence: None,
        eligibility: Eligibility::default(),
        languages: vec![],
        languages_basis: None,
        phones: vec![],
        emails: vec![],
        websites: vec![],
        chat_url: None,
        chat_hours: None,
        onion_url: None,
        addresses: vec![],
        opening_hours: None,
        description: plain("Talks."),
        caveats: vec![],
        listing_advice: ListingAdvice::List,
        sources: vec![],
        confidence: Confidence::High,
        researched_on: date(2026, 11, 22),
        checks: vec![],
    }
}

pub(crate) fn source(url: &str, seen: Option<&str>) -> Source {
    Source {
        url: web(url),
        publisher: Publisher::Own,
        fields: vec![],
        seen_date_in_page: seen.map(|seen| StatedDate::new(seen).unwrap()),
    }
}

pub(crate) fn in_city(mut service: Service, city: &str) -> Service {
    let country = catalogue_model::CountryCode::new("DE").unwrap();
    service.addresses.push(Address { city: plain(city), country, street: None });
    service
}

pub(crate) fn with_methods(mut service: Service, methods: &[Method]) -> Service {
    service.methods = methods.to_vec();
    service
}

pub(crate) fn organization(id: &str, name: &str) -> Organization {
    Organization { id: OrganizationId::new(id).unwrap(), name: plain(name), websites: vec![] }
}

pub(crate) fn hours() -> OpeningHours {
    let days = ["MO", "FR"].map(|day| Day::new(day).unwrap().0);
    let stretches = vec![
        Schedule::new(days.to_vec(), "09:00", "12:30").unwrap(),
        Schedule::new(days.to_vec(), "22:00", "06:00").unwrap(),
        Schedule::new(vec![Day::new("SU").unwrap().0], "00:00", "24:00").unwrap(),
    ];
    OpeningHours::new("Europe/Berlin", stretches, Some(true)).unwrap()
}

pub(crate) fn crisis_line(country: &str, purpose: CrisisPurpose, number: &str) -> CrisisLine {
    CrisisLine {
        country: catalogue_model::CountryCode::new(country).unwrap(),
        name: plain("A line"),
        number: plain(number),
        stated_hours: None,
        hours: None,
        languages: vec![],
        purpose,
        free: Some(true),
        note: None,
        source_url: web("https://example.org/"),
        source_publisher: Publisher::Government,
        seen_date_in_page: None,
        confidence: Confidence::Medium,
        researched_on: date(2026, 11, 22),
        checks: vec![],
    }
}

pub(crate) fn records(services: Vec<Service>) -> Records {
    Records { services, ..Records::default() }
}

pub(crate) fn edition(services: Vec<Service>) -> Edition {
    Edition::open(write_image(&records(services)).unwrap()).unwrap()
}

/// Asks without a vocabulary and hands out everything.
pub(crate) fn ask(edition: &Edition, words: &str) -> Found {
    let query = Query { words: words.to_owned(), limit: 1000, ..Query::default() };
    edition.search(&query, &Vocabulary::default()).unwrap()
}

pub(crate) fn ids(found: &Found) -> Vec<&str> {
    found.results.iter().map(|listed| listed.id.as_str()).collect()
}
