//! A service, and a crisis line as the service it is.

use catalogue_model::{
    Channel, Check, CheckMethod, Coverage, CrisisLine, EmailAddress, LanguageTag, PlainText, Service, WebAddress,
};
use jiff::civil::Date;
use serde_json::Value;

use super::{
    TEXT_LANGUAGE, contact,
    hours::{self, Owner},
    in_order,
    scribe::Scribe,
};
use crate::hsds::{
    part::Part,
    vocabulary::{Axis, FieldTerm},
    words::Say,
};

/// A service with everything that belongs to it.
pub(super) fn compose(scribe: &mut Scribe, service: &Service, organization: Option<Value>) -> Value {
    let path = format!("services/{}", service.id.as_str());
    let id = scribe.id(&path);
    let (phones, schedules) = phones_and_schedules(scribe, &path, service);
    let eligibility = &service.eligibility;
    Part::new(id)
        .with("name", service.name.as_str())
        .maybe("alternate_name", text(&service.alternate_name))
        .with("description", service.description.as_str())
        .maybe("url", service.websites.first().map(WebAddress::as_str))
        .list("additional_urls", contact::urls(scribe, &path, service))
        .maybe("email", service.emails.first().map(EmailAddress::as_str))
        .with("status", "active")
        .maybe("application_process", service.anonymity.map(|term| scribe.term_name(Axis::Anonymity, term)))
        .maybe("fees_description", service.cost.map(|term| scribe.term_name(Axis::Cost, term)))
        .maybe("eligibility_description", text(&eligibility.notes))
        .maybe("minimum_age", eligibility.min_age)
        .maybe("maximum_age", eligibility.max_age)
        .maybe("assured_date", asked_on(&service.checks).map(|on| on.to_string()))
        .maybe("alert", limits(service))
        .with("last_modified", last_looked_at(service.researched_on, &service.checks))
        .list("phones", phones)
        .list("schedules", schedules)
        .list("service_areas", areas(scribe, &path, service))
        .list("service_at_locations", contact::places(scribe, &path, service))
        .list("languages", languages(scribe, &path, &service.languages))
        .maybe("organization", organization)
        .list("cost_options", cost(scribe, &path, service))
        .list("contacts", further_emails(scribe, &path, service))
        .list("attributes", attributes(scribe, &path, service))
        .done()
}

fn text(text: &Option<PlainText>) -> Option<&str> {
    text.as_ref().map(PlainText::as_str)
}

/// The limits, in the field that programs show most readily: whoever drops our attributes still shows them.
fn limits(service: &Service) -> Option<String> {
    let limits: Vec<&str> = service.caveats.iter().map(PlainText::as_str).collect();
    (!limits.is_empty()).then(|| limits.join(" "))
}

/// The newest day on which somebody asked the service itself. Reading a page is not asking.
fn asked_on(checks: &[Check]) -> Option<Date> {
    let asked = checks
        .iter()
        .filter(|check| matches!(check.how, CheckMethod::Phoned | CheckMethod::Written | CheckMethod::ProviderSigned));
    asked.map(|check| check.on).max()
}

/// The newest day on which somebody looked, as the first moment of that day: the hour is not recorded.
fn last_looked_at(researched_on: Date, checks: &[Check]) -> String {
    let newest = checks.iter().map(|check| check.on).max().map_or(researched_on, |on| on.max(researched_on));
    format!("{newest}T00:00:00Z")
}

fn phones_and_schedules(scribe: &mut Scribe, path: &str, service: &Service) -> (Vec<Value>, Vec<Value>) {
    let (mut phones, mut schedules) = (Vec::new(), Vec::new());
    for facts in &service.phones {
        let (id, phone) = contact::phone(scribe, path, facts);
        if let Some(regular) = &facts.hours {
            let owner = Owner { channel: Channel::Phone, phone: Some(&id) };
            schedules.extend(hours::regular(scribe, path, &owner, regular));
        }
        phones.push(phone);
    }
    if let Some(regular) = &service.chat_hours {
        schedules.extend(hours::regular(scribe, path, &Owner { channel: Channel::Chat, phone: None }, regular));
    }
    schedules.extend(service.opening_hours.iter().map(|stated| hours::stated(scribe, path, stated)));
    (phones, schedules)
}

/// The countries served. An offer for every country has one area without an extent.
fn areas(scribe: &mut Scribe, path: &str, service: &Service) -> Vec<Value> {
    if service.coverage == Coverage::InternationalOnline {
        let id = scribe.id(&format!("{path}/areas/everywhere"));
        return vec![Part::new(id).with("name", scribe.say(Say::Everywhere)).done()];
    }
    let mut areas = Vec::new();
    for country in &service.countries {
        let name = scribe.country(country.as_str());
        let name = match service.coverage {
            Coverage::Local => scribe.say_with(Say::PartOf, &[&name]),
            Coverage::National | Coverage::InternationalOnline => name,
        };
        areas.push(area(scribe, path, country.as_str(), name));
    }
    areas
}

fn area(scribe: &mut Scribe, path: &str, country: &str, name: String) -> Value {
    Part::new(scribe.id(&format!("{path}/areas/{country}")))
        .with("name", name)
        .with("extent", country)
        .with("extent_type", "ISO 3166-1 alpha-2")
        .done()
}

fn languages(scribe: &mut Scribe, path: &str, languages: &[LanguageTag]) -> Vec<Value> {
    let mut spoken = Vec::new();
    for language in languages {
        let tag = language.as_str();
        let part = Part::new(scribe.id(&format!("{path}/languages/{tag}")));
        spoken.push(part.with("name", scribe.language(tag)).with("code", tag).done());
    }
    spoken
}

fn cost(scribe: &mut Scribe, path: &str, service: &Service) -> Vec<Value> {
    let Some(cost) = service.cost else { return Vec::new() };
    let path = format!("{path}/cost");
    let attributes = vec![scribe.term(&path, Axis::Cost, cost)];
    let option = Part::new(scribe.id(&path)).with("option", scribe.term_name(Axis::Cost, cost));
    vec![option.list("attributes", attributes).done()]
}

fn further_emails(scribe: &mut Scribe, path: &str, service: &Service) -> Vec<Value> {
    let emails = service.emails.iter().skip(1).map(EmailAddress::as_str);
    emails.map(|email| Part::new(scribe.id(&format!("{path}/emails/{email}"))).with("email", email).done()).collect()
}

/// Everything for which HSDS has no field.
fn attributes(scribe: &mut Scribe, path: &str, service: &Service) -> Vec<Value> {
    let mut list = vec![
        scribe.field(path, FieldTerm::Id, service.id.as_str()),
        scribe.field(path, FieldTerm::TextLanguage, TEXT_LANGUAGE),
        scribe.term(path, Axis::Coverage, service.coverage),
        scribe.term(path, Axis::Relevance, service.relevance),
    ];
    if service.coverage == Coverage::InternationalOnline {
        list.extend(service.countries.iter().map(|c| scribe.field(path, FieldTerm::OperatorCountry, c.as_str())));
    }
    list.extend(in_order(&service.categories).map(|term| scribe.term(path, Axis::Category, term)));
    list.extend(in_order(&service.methods).map(|term| scribe.term(path, Axis::Method, term)));
    list.extend(in_order(&service.delivery).map(|term| scribe.term(path, Axis::Delivery, term)));
    list.extend(in_order(&service.audiences).map(|term| scribe.term(path, Axis::Audience, term)));
    list.extend(service.channels().into_iter().map(|term| scribe.term(path, Axis::Channel, term)));
    list.extend(service.anonymity.map(|term| scribe.term(path, Axis::Anonymity, term)));
    list.extend(scribe.maybe(path, FieldTerm::Confidentiality, text(&service.confidentiality)));
    list.extend(service.evidence.map(|term| scribe.term(path, Axis::Evidence, term)));
    list.extend(service.languages_basis.map(|term| scribe.term(path, Axis::LanguagesBasis, term)));
    list.extend(service.caveats.iter().map(|caveat| scribe.field(path, FieldTerm::Caveat, caveat.as_str())));
    list.push(scribe.term(path, Axis::ListingAdvice, service.listing_advice));
    list.push(scribe.term(path, Axis::Confidence, service.confidence));
    list.push(scribe.field(path, FieldTerm::ResearchedOn, &service.researched_on.to_string()));
    list.extend(service.checks.iter().map(|check| contact::check(scribe, path, check)));
    list
}

/// A crisis line: a service of its country, reached by one number.
pub(super) fn compose_crisis_line(scribe: &mut Scribe, line: &CrisisLine) -> Value {
    let country = line.country.as_str();
    let path = format!("crisis/{country}/{}/{}", line.number.as_str(), line.name.as_str());
    let id = scribe.id(&path);
    let (phone_id, phone) = contact::crisis_phone(scribe, &path, line);
    let owner = Owner { channel: Channel::Phone, phone: Some(&phone_id) };
    let schedules = line.hours.as_ref().map(|regular| hours::regular(scribe, &path, &owner, regular));
    let name = scribe.country(country);
    Part::new(id)
        .with("name", line.name.as_str())
        .with("description", scribe.term_name(Axis::CrisisPurpose, line.purpose))
        .list("additional_urls", vec![contact::crisis_source(scribe, &path, line)])
        .with("status", "active")
        .maybe("assured_date", line.verified_on().map(|on| on.to_string()))
        .with("last_modified", last_looked_at(line.researched_on, &line.checks))
        .list("phones", vec![phone])
        .list("schedules", schedules.unwrap_or_default())
        .list("service_areas", vec![area(scribe, &path, country, name)])
        .list("languages", languages(scribe, &path, &line.languages))
        .list("attributes", crisis_attributes(scribe, &path, line))
        .done()
}

fn crisis_attributes(scribe: &mut Scribe, path: &str, line: &CrisisLine) -> Vec<Value> {
    let mut list = vec![
        scribe.term(path, Axis::CrisisPurpose, line.purpose),
        scribe.field(path, FieldTerm::TextLanguage, TEXT_LANGUAGE),
        scribe.term(path, Axis::Confidence, line.confidence),
        scribe.field(path, FieldTerm::ResearchedOn, &line.researched_on.to_string()),
    ];
    list.extend(line.checks.iter().map(|check| contact::check(scribe, path, check)));
    list
}
