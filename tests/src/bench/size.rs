//! The size of a target against the same records as canonical JSON under `xz -9e`.

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use anyhow::Context as _;
use catalogue_model::{Phone, Service, Source, Term};
use catalogue_store::Records;
use serde_json::{Value, json};

use crate::{
    open::Target,
    report::{Line, Report},
};

/// The goal of the design for the size.
const GOAL: f64 = 1.10;
/// Larger JSON takes `xz -9e` minutes, and no real catalogue is near.
const LARGEST_JSON: usize = 64 * 1024 * 1024;

/// Compares the sizes, or says why it cannot.
pub(crate) fn measure(records: &Records, image: &[u8], target: &Target, report: &mut Report) -> anyhow::Result<()> {
    report.add(Line::plain("size of the image", "kB", image.len() as f64 / 1e3))?;
    report.add(Line::plain("size of the target", "kB", target.bytes.len() as f64 / 1e3))?;
    let json = canonical_json(records)?;
    if json.len() > LARGEST_JSON {
        return report.say("  SKIPPED: xz -9e takes minutes at this size; see the smaller ones");
    }
    match xz(&json)? {
        None => report.say("  SKIPPED: there is no xz on this computer, so the size was not compared"),
        Some(size) => {
            report.add(Line::plain("size of canonical JSON under xz -9e", "kB", size as f64 / 1e3))?;
            report.add(Line::plain("  ratio", "", target.bytes.len() as f64 / size as f64).at_most(GOAL))
        }
    }
}

fn xz(bytes: &[u8]) -> anyhow::Result<Option<usize>> {
    let started = Command::new("xz").args(["-9e", "--stdout"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut xz) = started else { return Ok(None) };
    let mut input = xz.stdin.take().context("xz takes no input")?;
    let bytes = bytes.to_vec();
    let writing = std::thread::spawn(move || input.write_all(&bytes));
    let output = xz.wait_with_output()?;
    writing.join().map_err(|_| anyhow::anyhow!("writing to xz failed"))??;
    anyhow::ensure!(output.status.success(), "xz failed");
    Ok(Some(output.stdout.len()))
}

/// The records as JSON with sorted keys and without spaces, in the form of the researched facts, sorted by id.
fn canonical_json(records: &Records) -> anyhow::Result<Vec<u8>> {
    let mut services: Vec<&Service> = records.services.iter().collect();
    services.sort_by_key(|service| &service.id);
    let services: Vec<Value> = services.into_iter().map(|service| service_json(service, records)).collect();
    Ok(serde_json::to_vec(&services)?)
}

fn service_json(service: &Service, records: &Records) -> Value {
    let organization =
        service.organization.as_ref().and_then(|id| records.organizations.iter().find(|it| it.id == *id));
    let hours = service.opening_hours.as_ref();
    json!({
        "id": service.id.as_str(),
        "name": service.name.as_str(),
        "alternate_name": service.alternate_name.as_ref().map(|name| name.as_str()),
        "organization": organization.map(|body| json!({
            "name": body.name.as_str(),
            "website": body.websites.first().map(|website| website.address.as_str()),
        })),
        "country": service.countries.iter().map(|code| code.as_str()).collect::<Vec<_>>(),
        "coverage": service.coverage.as_str(),
        "relevance": service.relevance.as_str(),
        "categories": terms(&service.categories),
        "methods": terms(&service.methods),
        "delivery": terms(&service.delivery),
        "audiences": terms(&service.audiences),
        "anonymity": service.anonymity.map(Term::as_str),
        "confidentiality": service.confidentiality.as_ref().map(|text| text.as_str()),
        "cost": service.cost.map(Term::as_str),
        "eligibility": {
            "min_age": service.eligibility.min_age,
            "max_age": service.eligibility.max_age,
            "notes": service.eligibility.notes.as_ref().map(|text| text.as_str()),
        },
        "languages": service.languages.iter().map(|tag| tag.as_str()).collect::<Vec<_>>(),
        "languages_basis": service.languages_basis.map(Term::as_str),
        "phones": service.phones.iter().map(phone_json).collect::<Vec<_>>(),
        "emails": service.emails.iter().map(|email| email.as_str()).collect::<Vec<_>>(),
        "websites": service.websites.iter().map(|website| website.as_str()).collect::<Vec<_>>(),
        "chat_url": service.chat_url.as_ref().map(|address| address.as_str()),
        "onion_url": service.onion_url.as_ref().map(|address| address.as_str()),
        "addresses": service.addresses.iter().map(|address| json!({
            "city": address.city.as_str(),
            "country": address.country.as_str(),
            "street": address.street.as_ref().map(|street| street.as_str()),
        })).collect::<Vec<_>>(),
        "opening_hours": hours.map(|hours| json!({ "text": hours.text.as_str(), "time_zone": hours.time_zone.as_str() })),
        "description": service.description.as_str(),
        "caveats": service.caveats.iter().map(|caveat| caveat.as_str()).collect::<Vec<_>>(),
        "listing_advice": service.listing_advice.as_str(),
        "sources": service.sources.iter().map(source_json).collect::<Vec<_>>(),
        "confidence": service.confidence.as_str(),
        "researched_on": service.researched_on.to_string(),
    })
}

fn phone_json(phone: &Phone) -> Value {
    json!({
        "number": phone.number.as_str(),
        "as_printed": phone.as_printed.as_str(),
        "hours": phone.stated_hours.as_ref().map(|hours| hours.as_str()),
        "free": phone.free,
        "note": phone.note.as_ref().map(|note| note.as_str()),
        "confirmed_by": phone.confirmed_by.iter().map(|address| address.as_str()).collect::<Vec<_>>(),
        "on_own_page": phone.on_own_page,
    })
}

fn source_json(source: &Source) -> Value {
    json!({
        "url": source.url.as_str(),
        "publisher": source.publisher.as_str(),
        "fields": terms(&source.fields),
        "seen_date_in_page": source.seen_date_in_page.map(|date| date.to_string()),
    })
}

fn terms<T: Term>(terms: &[T]) -> Vec<&'static str> {
    terms.iter().map(|term| term.as_str()).collect()
}
