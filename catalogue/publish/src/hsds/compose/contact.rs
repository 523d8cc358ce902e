//! Organizations, addresses on the network, telephone numbers and places as HSDS objects.

use catalogue_model::{
    Address, Channel, CrisisLine, Delivery, Organization, OrganizationWebsite, Phone, Publisher, Service, Source, Term,
    WebAddress,
};
use serde_json::Value;

use super::{
    in_order,
    scribe::{Scribe, flag},
};
use crate::hsds::{
    part::Part,
    vocabulary::{Axis, FieldTerm, Tag},
    words::Say,
};

/// An organization. HSDS asks for a description and we have none, so it says that.
pub(super) fn organization(scribe: &mut Scribe, organization: &Organization) -> Value {
    let path = format!("organizations/{}", organization.id.as_str());
    let id = scribe.id(&path);
    let websites = organization.websites.iter().map(|website| stated_website(scribe, &path, website)).collect();
    let attributes = vec![scribe.field(&path, FieldTerm::Id, organization.id.as_str())];
    Part::new(id)
        .with("name", organization.name.as_str())
        .with("description", scribe.say(Say::OrganizationUnsaid))
        .maybe("website", organization.websites.first().map(|website| website.address.as_str()))
        .list("additional_websites", websites)
        .list("attributes", attributes)
        .done()
}

fn stated_website(scribe: &mut Scribe, organization: &str, website: &OrganizationWebsite) -> Value {
    let path = format!("{organization}/websites/{}", website.address.as_str());
    let id = scribe.id(&path);
    let attributes =
        website.stated_by.iter().map(|service| scribe.field(&path, FieldTerm::StatedBy, service.as_str())).collect();
    Part::new(id)
        .with("label", scribe.say(Say::Website))
        .with("url", website.address.as_str())
        .list("attributes", attributes)
        .done()
}

/// The addresses of a service beyond its first website, and the pages that its facts come from.
pub(super) fn urls(scribe: &mut Scribe, path: &str, service: &Service) -> Vec<Value> {
    let mut urls = Vec::new();
    for website in service.websites.iter().skip(1) {
        urls.push(address(scribe, path, Channel::Website, Say::Website, website));
    }
    urls.extend(service.chat_url.iter().map(|url| address(scribe, path, Channel::Chat, Say::Chat, url)));
    urls.extend(service.onion_url.iter().map(|url| address(scribe, path, Channel::Onion, Say::Onion, url)));
    urls.extend(service.sources.iter().map(|page| source(scribe, path, page)));
    urls
}

fn address(scribe: &mut Scribe, service: &str, channel: Channel, label: Say, url: &WebAddress) -> Value {
    let path = format!("{service}/urls/{}/{}", channel.as_str(), url.as_str());
    let id = scribe.id(&path);
    let attributes = vec![scribe.term(&path, Axis::Channel, channel)];
    Part::new(id).with("label", scribe.say(label)).with("url", url.as_str()).list("attributes", attributes).done()
}

fn source(scribe: &mut Scribe, service: &str, page: &Source) -> Value {
    let seen = page.seen_date_in_page.map(|date| date.to_string());
    let (path, id, mut attributes) = source_parts(scribe, service, &page.url, page.publisher);
    attributes.extend(in_order(&page.fields).map(|group| scribe.term(&path, Axis::FactGroup, group)));
    attributes.extend(scribe.maybe(&path, FieldTerm::SeenDate, seen.as_deref()));
    source_url(scribe, id, &page.url, page.publisher, attributes)
}

/// The page that prints the number of a crisis line.
pub(super) fn crisis_source(scribe: &mut Scribe, path: &str, line: &CrisisLine) -> Value {
    let seen = line.seen_date_in_page.map(|date| date.to_string());
    let (path, id, mut attributes) = source_parts(scribe, path, &line.source_url, line.source_publisher);
    attributes.extend(scribe.maybe(&path, FieldTerm::SeenDate, seen.as_deref()));
    source_url(scribe, id, &line.source_url, line.source_publisher, attributes)
}

fn source_parts(
    scribe: &mut Scribe,
    service: &str,
    url: &WebAddress,
    publisher: Publisher,
) -> (String, String, Vec<Value>) {
    let path = format!("{service}/sources/{}", url.as_str());
    let id = scribe.id(&path);
    let attributes = vec![scribe.term(&path, Axis::Publisher, publisher)];
    (path, id, attributes)
}

fn source_url(scribe: &Scribe, id: String, url: &WebAddress, publisher: Publisher, attributes: Vec<Value>) -> Value {
    let who = scribe.term_name(Axis::Publisher, publisher);
    Part::new(id)
        .with("label", scribe.say_with(Say::SourceOf, &[&who]))
        .with("url", url.as_str())
        .list("attributes", attributes)
        .done()
}

/// A telephone number and its id.
pub(super) fn phone(scribe: &mut Scribe, service: &str, phone: &Phone) -> (String, Value) {
    let path = format!("{service}/phones/{}", phone.number.as_str());
    let id = scribe.id(&path);
    let printed = phone.as_printed.as_str();
    let mut sentences = vec![scribe.say_with(Say::PhonePrinted, &[printed])];
    if phone.number.is_short() {
        sentences.push(scribe.say(Say::PhoneShort));
    }
    let remarks = Remarks { stated_hours: text(&phone.stated_hours), free: phone.free, note: text(&phone.note) };
    let mut attributes = vec![scribe.field(&path, FieldTerm::AsPrinted, printed)];
    attributes.extend(remarks.write(scribe, &path, &mut sentences));
    for page in &phone.confirmed_by {
        attributes.push(scribe.field(&path, FieldTerm::ConfirmedBy, page.as_str()));
    }
    attributes.push(scribe.field(&path, FieldTerm::OnOwnPage, flag(phone.on_own_page)));
    let part = Part::new(id.clone())
        .with("number", phone.number.as_str())
        .with("type", "voice")
        .with("description", sentences.join(" "))
        .list("attributes", attributes);
    (id, part.done())
}

/// The number of a crisis line, which is known only as it is dialled inside its country.
pub(super) fn crisis_phone(scribe: &mut Scribe, path: &str, line: &CrisisLine) -> (String, Value) {
    let path = format!("{path}/phone");
    let id = scribe.id(&path);
    let country = scribe.country(line.country.as_str());
    let mut sentences = vec![scribe.say_with(Say::PhoneDialled, &[&country])];
    let remarks = Remarks { stated_hours: text(&line.stated_hours), free: line.free, note: text(&line.note) };
    let mut attributes = vec![scribe.field(&path, FieldTerm::Dialled, line.country.as_str())];
    attributes.extend(remarks.write(scribe, &path, &mut sentences));
    let part = Part::new(id.clone())
        .with("number", line.number.as_str())
        .with("type", "voice")
        .with("description", sentences.join(" "))
        .list("attributes", attributes);
    (id, part.done())
}

fn text(text: &Option<catalogue_model::PlainText>) -> Option<&str> {
    text.as_ref().map(catalogue_model::PlainText::as_str)
}

/// What is said of a number beside the number.
struct Remarks<'a> {
    stated_hours: Option<&'a str>,
    free: Option<bool>,
    note: Option<&'a str>,
}

impl Remarks<'_> {
    fn write(&self, scribe: &mut Scribe, path: &str, sentences: &mut Vec<String>) -> Vec<Value> {
        sentences.extend(self.free.map(|free| scribe.say(if free { Say::PhoneFree } else { Say::PhoneNotFree })));
        sentences.extend(self.stated_hours.map(|hours| scribe.say_with(Say::PhoneHours, &[hours])));
        sentences.extend(self.note.map(str::to_owned));
        [
            scribe.maybe(path, FieldTerm::StatedHours, self.stated_hours),
            scribe.maybe(path, FieldTerm::Free, self.free.map(flag)),
            scribe.maybe(path, FieldTerm::Note, self.note),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// Where a service is given: a virtual place if it is given online, and each place one can go to.
pub(super) fn places(scribe: &mut Scribe, path: &str, service: &Service) -> Vec<Value> {
    let mut places = Vec::new();
    if service.delivery.contains(&Delivery::Online) {
        places.push(virtual_place(scribe, path, service));
    }
    places.extend(service.addresses.iter().map(|address| physical_place(scribe, path, address)));
    places
}

fn virtual_place(scribe: &mut Scribe, service: &str, facts: &Service) -> Value {
    let path = format!("{service}/places/virtual");
    let url = facts.chat_url.as_ref().or(facts.websites.first());
    let location = Part::new(scribe.id(&format!("{path}/location")))
        .with("location_type", "virtual")
        .with("name", scribe.say(Say::Online))
        .maybe("url", url.map(WebAddress::as_str));
    Part::new(scribe.id(&path)).with("location", location.done()).done()
}

/// A place as far as it is known. HSDS's `address` asks for a postal code and a province; without them there is none.
fn physical_place(scribe: &mut Scribe, service: &str, address: &Address) -> Value {
    let (city, code) = (address.city.as_str(), address.country.as_str());
    let street = text(&address.street);
    let path = format!("{service}/places/{code}/{city}/{}", street.unwrap_or_default());
    let ids = (scribe.id(&path), scribe.id(&format!("{path}/location")));
    let country = scribe.country(code);
    let description = match street {
        Some(street) => scribe.say_with(Say::OnlyStreet, &[street, city, &country]),
        None => scribe.say_with(Say::OnlyTown, &[city, &country]),
    };
    let mut attributes =
        vec![scribe.field(&path, FieldTerm::City, city), scribe.field(&path, FieldTerm::Country, code)];
    attributes.extend(scribe.maybe(&path, FieldTerm::Street, street));
    let location = Part::new(ids.1)
        .with("location_type", "physical")
        .with("name", city)
        .with("description", description)
        .list("attributes", attributes);
    Part::new(ids.0).with("location", location.done()).done()
}

/// A check by people: its kind as a term; its day, the number of people and the facts as the value.
pub(super) fn check(scribe: &mut Scribe, path: &str, check: &catalogue_model::Check) -> Value {
    let facts: Vec<&str> = in_order(&check.facts).map(Term::as_str).collect();
    let value = format!("{}; {}; {}", check.on, check.people, facts.join(" "));
    scribe.tag(path, &Tag { axis: Axis::CheckMethod, code: check.how.as_str(), value: Some(value.trim_end()) })
}
