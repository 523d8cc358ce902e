//! Nothing is lost between the fact sheets and the records: each sheet is rebuilt from the types of the model and compared.
//!
//! `tests/vectors/README.md` says when a vector may change.

use std::{collections::BTreeMap, fs, path::Path};

use catalogue_model::{
    Address, CrisisLine, Organization, Phone, Service, Source, StatedDate, StatedHours, Term, WebAddress,
};
use catalogue_publish::records::Checked;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::real::checked;

fn terms<T: Term>(terms: &[T]) -> Value {
    terms.iter().map(|term| term.as_str()).collect()
}

fn addresses(addresses: &[WebAddress]) -> Value {
    addresses.iter().map(WebAddress::as_str).collect()
}

fn page_date(date: Option<StatedDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn phone(phone: &Phone) -> Value {
    json!({
        "number": phone.number.as_str(),
        "as_printed": phone.as_printed.as_str(),
        "hours": phone.stated_hours.as_ref().map(|text| text.as_str()),
        "free": phone.free,
        "note": phone.note.as_ref().map(|text| text.as_str()),
        "confirmed_by": addresses(&phone.confirmed_by),
        "on_own_page": phone.on_own_page,
    })
}

fn place(address: &Address) -> Value {
    json!({
        "city": address.city.as_str(),
        "country": address.country.as_str(),
        "street": address.street.as_ref().map(|text| text.as_str()),
    })
}

fn source(source: &Source) -> Value {
    json!({
        "url": source.url.as_str(),
        "publisher": source.publisher.as_str(),
        "fields": terms(&source.fields),
        "seen_date_in_page": page_date(source.seen_date_in_page),
    })
}

fn hours(hours: &StatedHours) -> Value {
    json!({ "text": hours.text.as_str(), "time_zone": hours.time_zone.as_str() })
}

/// The name of the organization, and its website where the sheet of this very service states it.
fn organization(service: &Service, organizations: &[Organization]) -> Value {
    let organization =
        organizations.iter().find(|organization| Some(&organization.id) == service.organization.as_ref());
    let website = organization
        .and_then(|organization| organization.websites.iter().find(|website| website.stated_by.contains(&service.id)));
    json!({
        "name": organization.map(|organization| organization.name.as_str()),
        "website": website.map(|website| website.address.as_str()),
    })
}

fn service_sheet(service: &Service, organizations: &[Organization]) -> Value {
    let eligibility = &service.eligibility;
    json!({
        "id": service.id.as_str(),
        "name": service.name.as_str(),
        "alternate_name": service.alternate_name.as_ref().map(|text| text.as_str()),
        "organization": organization(service, organizations),
        "country": service.countries.iter().map(|country| country.as_str()).collect::<Vec<_>>(),
        "coverage": service.coverage.as_str(),
        "relevance": service.relevance.as_str(),
        "categories": terms(&service.categories),
        "methods": terms(&service.methods),
        "delivery": terms(&service.delivery),
        "audiences": terms(&service.audiences),
        "anonymity": service.anonymity.map(Term::as_str),
        "cost": service.cost.map(Term::as_str),
        "eligibility": {
            "min_age": eligibility.min_age,
            "max_age": eligibility.max_age,
            "notes": eligibility.notes.as_ref().map(|text| text.as_str()),
        },
        "languages": service.languages.iter().map(|language| language.as_str()).collect::<Vec<_>>(),
        "languages_basis": service.languages_basis.map(Term::as_str),
        "phones": service.phones.iter().map(phone).collect::<Vec<_>>(),
        "emails": service.emails.iter().map(|email| email.as_str()).collect::<Vec<_>>(),
        "websites": addresses(&service.websites),
        "chat_url": service.chat_url.as_ref().map(WebAddress::as_str),
        "onion_url": service.onion_url.as_ref().map(WebAddress::as_str),
        "addresses": service.addresses.iter().map(place).collect::<Vec<_>>(),
        "opening_hours": service.opening_hours.as_ref().map(hours),
        "description": service.description.as_str(),
        "caveats": service.caveats.iter().map(|text| text.as_str()).collect::<Vec<_>>(),
        "listing_advice": service.listing_advice.as_str(),
        "sources": service.sources.iter().map(source).collect::<Vec<_>>(),
        "confidence": service.confidence.as_str(),
        "researched_on": service.researched_on.to_string(),
    })
}

fn crisis_sheet(line: &CrisisLine) -> Value {
    json!({
        "country": line.country.as_str(),
        "name": line.name.as_str(),
        "number": line.number.as_str(),
        "hours": line.stated_hours.as_ref().map(|text| text.as_str()),
        "languages": line.languages.iter().map(|language| language.as_str()).collect::<Vec<_>>(),
        "for": line.purpose.as_str(),
        "free": line.free,
        "note": line.note.as_ref().map(|text| text.as_str()),
        "source_url": line.source_url.as_str(),
        "source_publisher": line.source_publisher.as_str(),
        "seen_date_in_page": page_date(line.seen_date_in_page),
        "confidence": line.confidence.as_str(),
        "researched_on": line.researched_on.to_string(),
    })
}

/// JSON with sorted keys and nothing between its tokens.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let sorted: BTreeMap<&String, &Value> = fields.iter().collect();
            let fields: Vec<String> =
                sorted.iter().map(|(key, value)| format!("{}:{}", json!(key), canonical(value))).collect();
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        scalar => scalar.to_string(),
    }
}

fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Names and canonical JSON of all sheets: of services by id, of crisis lines by country and position.
fn sheets(services: Vec<(String, Value)>, crisis: Vec<(String, Value)>) -> BTreeMap<String, String> {
    let mut positions: BTreeMap<String, usize> = BTreeMap::new();
    let services = services.into_iter().map(|(id, sheet)| (format!("services/{id}"), canonical(&sheet)));
    let crisis = crisis.into_iter().map(|(country, sheet)| {
        let country = country.to_lowercase();
        let position = positions.entry(country.clone()).or_default();
        *position += 1;
        (format!("crisis/{country}/{position}"), canonical(&sheet))
    });
    services.chain(crisis).collect()
}

fn rebuilt(checked: &Checked) -> BTreeMap<String, String> {
    let service = |service: &Service| (service.id.as_str().to_owned(), service_sheet(service, &checked.organizations));
    let line = |line: &CrisisLine| (line.country.as_str().to_owned(), crisis_sheet(line));
    sheets(checked.services.iter().map(service).collect(), checked.crisis.iter().map(line).collect())
}

#[test]
fn every_fact_sheet_can_be_rebuilt_from_its_record() {
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/facts.sha256");
    let expected: BTreeMap<String, String> = fs::read_to_string(vectors)
        .unwrap()
        .lines()
        .map(|line| line.split_once("  ").map(|(hash, name)| (name.to_owned(), hash.to_owned())).unwrap())
        .collect();
    let rebuilt: BTreeMap<String, String> =
        rebuilt(&checked()).into_iter().map(|(name, sheet)| (name, sha256(&sheet))).collect();
    let listed = |ours: &BTreeMap<String, String>, theirs: &BTreeMap<String, String>| -> Vec<String> {
        ours.iter().filter(|(name, hash)| theirs.get(*name) != Some(*hash)).map(|(n, h)| format!("{h}  {n}")).collect()
    };
    let (new, lost) = (listed(&rebuilt, &expected), listed(&expected, &rebuilt));
    assert!(new.is_empty() && lost.is_empty(), "rebuilt, but not in the vectors: {new:#?}\nnot rebuilt: {lost:#?}");
}

#[test]
fn the_fact_sheets_beside_the_checkout_say_the_same() {
    let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/facts");
    let read = |name: &str| -> Option<Vec<Value>> {
        Some(serde_json::from_str(&fs::read_to_string(facts.join(name)).ok()?).unwrap())
    };
    let (Some(services), Some(crisis)) = (read("services.json"), read("crisis.json")) else {
        eprintln!("SKIPPED: there are no fact sheets in {}", facts.display());
        return;
    };
    let named = |sheets: Vec<Value>, key: &str| -> Vec<(String, Value)> {
        sheets.into_iter().map(|sheet| (sheet[key].as_str().unwrap().to_owned(), sheet)).collect()
    };
    let (facts, rebuilt) = (sheets(named(services, "id"), named(crisis, "country")), rebuilt(&checked()));
    assert!(rebuilt.keys().eq(facts.keys()));
    for (name, sheet) in &facts {
        assert_eq!(sheet, &rebuilt[name], "{name}");
    }
}
