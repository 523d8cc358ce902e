//! Reads what we exported ourselves back into records: native fields where HSDS has them, attributes where it has not.
//!
//! What follows from other fields, such as a description of hours, is not read: it is written anew at the next export, and a
//! difference shows what a stranger changed.

use catalogue_model::{
    Address, Channel, Check, CheckMethod, CountryCode, Coverage, CrisisLine, CrisisPurpose, Day, Eligibility,
    EmailAddress, FactGroup, LanguageTag, OpeningHours, Organization, OrganizationId, OrganizationWebsite, Phone,
    PhoneNumber, PlainText, Publisher, Schedule, Service, ServiceId, Source, StatedDate, StatedHours, Term, WebAddress,
};
use jiff::civil::Date;

use super::{
    flaw::quote,
    look::{Look, Tags, Unfit},
    vocabulary::{Axis, FieldTerm},
};

/// What one HSDS service of ours was made from.
pub(super) enum Ours {
    /// A service, and who runs it.
    Service(Box<Service>, Option<Organization>),
    /// A crisis line.
    CrisisLine(Box<CrisisLine>),
}

/// Whether a service carries the marks of our export.
pub(super) fn is_ours(look: &Look<'_>) -> bool {
    let tags = look.tags();
    tags.has(FieldTerm::Id) || tags.has_axis(Axis::CrisisPurpose)
}

/// The record behind a service.
pub(super) fn read(look: &Look<'_>) -> Option<Ours> {
    let tags = look.tags();
    if tags.has_axis(Axis::CrisisPurpose) {
        return crisis_line(look, &tags).map(|line| Ours::CrisisLine(Box::new(line)));
    }
    let organization = look.within("organization").and_then(|look| read_organization(&look));
    let service = service(look, &tags, organization.as_ref())?;
    Some(Ours::Service(Box::new(service), organization))
}

fn service(look: &Look<'_>, tags: &Tags<'_>, organization: Option<&Organization>) -> Option<Service> {
    let id = tags.need_field(FieldTerm::Id, ServiceId::new);
    let name = look.text("name", PlainText::new);
    let coverage = tags.need(Axis::Coverage);
    let relevance = tags.need(Axis::Relevance);
    let description = look.text("description", PlainText::new);
    if look.raw("description").is_none() {
        look.flaw("the service has no description", "say in a sentence what it is");
    }
    let listing_advice = tags.need(Axis::ListingAdvice);
    let confidence = tags.need(Axis::Confidence);
    let researched_on = tags.need_field(FieldTerm::ResearchedOn, day);
    let hours = Hours::read(look);
    let urls = look.each("additional_urls");
    Some(Service {
        id: id?,
        name: name?,
        alternate_name: look.text("alternate_name", PlainText::new),
        organization: organization.map(|organization| organization.id.clone()),
        countries: countries(look, tags, coverage?),
        coverage: coverage?,
        relevance: relevance?,
        categories: tags.terms(Axis::Category),
        methods: tags.terms(Axis::Method),
        delivery: tags.terms(Axis::Delivery),
        audiences: tags.terms(Axis::Audience),
        anonymity: tags.term(Axis::Anonymity),
        confidentiality: tags.field(FieldTerm::Confidentiality, PlainText::new),
        cost: look.each("cost_options").first().and_then(|option| option.tags().term(Axis::Cost)),
        evidence: tags.term(Axis::Evidence),
        eligibility: Eligibility {
            min_age: look.years("minimum_age"),
            max_age: look.years("maximum_age"),
            notes: look.text("eligibility_description", PlainText::new),
        },
        languages: languages(look),
        languages_basis: tags.term(Axis::LanguagesBasis),
        phones: look.each("phones").iter().filter_map(|look| phone(look, &hours)).collect(),
        emails: emails(look),
        websites: look.text("url", WebAddress::new).into_iter().chain(of_channel(&urls, Channel::Website)).collect(),
        chat_url: of_channel(&urls, Channel::Chat).into_iter().next(),
        chat_hours: hours.of(Channel::Chat, None),
        onion_url: of_channel(&urls, Channel::Onion).into_iter().next(),
        addresses: look.each("service_at_locations").iter().filter_map(place).collect(),
        opening_hours: hours.stated,
        description: description?,
        caveats: tags.fields(FieldTerm::Caveat, PlainText::new),
        listing_advice: listing_advice?,
        sources: urls.iter().filter_map(source).collect(),
        confidence: confidence?,
        researched_on: researched_on?,
        checks: checks(tags),
    })
}

fn read_organization(look: &Look<'_>) -> Option<Organization> {
    let id = look.tags().need_field(FieldTerm::Id, OrganizationId::new);
    let name = look.text("name", PlainText::new);
    let websites = look.each("additional_websites");
    let websites = websites.iter().filter_map(|look| {
        let stated_by = look.tags().fields(FieldTerm::StatedBy, ServiceId::new);
        Some(OrganizationWebsite { address: look.text("url", WebAddress::new)?, stated_by })
    });
    Some(Organization { websites: websites.collect(), id: id?, name: name? })
}

fn countries(look: &Look<'_>, tags: &Tags<'_>, coverage: Coverage) -> Vec<CountryCode> {
    if coverage == Coverage::InternationalOnline {
        return tags.fields(FieldTerm::OperatorCountry, CountryCode::new);
    }
    look.each("service_areas").iter().filter_map(|area| area.text("extent", CountryCode::new)).collect()
}

fn languages(look: &Look<'_>) -> Vec<LanguageTag> {
    look.each("languages").iter().filter_map(|language| language.text("code", LanguageTag::new)).collect()
}

fn emails(look: &Look<'_>) -> Vec<EmailAddress> {
    let further = look.each("contacts");
    let further = further.iter().filter_map(|contact| contact.text("email", EmailAddress::new));
    look.text("email", EmailAddress::new).into_iter().chain(further).collect()
}

/// The addresses that lead to a way of reaching the service.
fn of_channel(urls: &[Look<'_>], channel: Channel) -> Vec<WebAddress> {
    let of = urls.iter().filter(|url| url.tags().terms(Axis::Channel).contains(&channel));
    of.filter_map(|url| url.text("url", WebAddress::new)).collect()
}

fn source(look: &Look<'_>) -> Option<Source> {
    let tags = look.tags();
    let publisher: Publisher = tags.term(Axis::Publisher)?;
    let seen_date_in_page = tags.field(FieldTerm::SeenDate, StatedDate::new);
    Some(Source {
        url: look.text("url", WebAddress::new)?,
        publisher,
        fields: tags.terms(Axis::FactGroup),
        seen_date_in_page,
    })
}

fn phone(look: &Look<'_>, hours: &Hours<'_>) -> Option<Phone> {
    let tags = look.tags();
    let number = look.text("number", PhoneNumber::new);
    let as_printed = tags.need_field(FieldTerm::AsPrinted, PlainText::new);
    let on_own_page = tags.need_field(FieldTerm::OnOwnPage, flag);
    Some(Phone {
        number: number?,
        as_printed: as_printed?,
        stated_hours: tags.field(FieldTerm::StatedHours, PlainText::new),
        hours: hours.of(Channel::Phone, look.raw("id")),
        free: tags.field(FieldTerm::Free, flag),
        note: tags.field(FieldTerm::Note, PlainText::new),
        confirmed_by: tags.fields(FieldTerm::ConfirmedBy, WebAddress::new),
        on_own_page: on_own_page?,
    })
}

/// A place one can go to. Virtual ones follow from how the service is given.
fn place(look: &Look<'_>) -> Option<Address> {
    let tags = look.within("location")?.tags();
    Some(Address {
        city: tags.field(FieldTerm::City, PlainText::new)?,
        country: tags.field(FieldTerm::Country, CountryCode::new)?,
        street: tags.field(FieldTerm::Street, PlainText::new),
    })
}

/// The hours of a service by what they belong to.
struct Hours<'a> {
    stretches: Vec<Stretch<'a>>,
    stated: Option<StatedHours>,
}

struct Stretch<'a> {
    channel: Channel,
    phone: Option<String>,
    zone: String,
    closed_on_public_holidays: Option<bool>,
    schedule: Schedule,
    look: Look<'a>,
}

impl<'a> Hours<'a> {
    fn read(service: &Look<'a>) -> Self {
        let mut hours = Self { stretches: Vec::new(), stated: None };
        for look in service.each("schedules") {
            let tags = look.tags();
            let zone = tags.need_field(FieldTerm::TimeZone, as_it_is);
            if let Some(text) = tags.field(FieldTerm::StatedHours, PlainText::new) {
                let time_zone = tags.field(FieldTerm::TimeZone, PlainText::new);
                hours.stated = time_zone.map(|time_zone| StatedHours { text, time_zone });
            } else if let (Some(zone), Some(schedule)) = (zone, stretch(&look, &tags))
                && let Some(channel) = tags.need(Axis::Channel)
            {
                let phone = tags.field(FieldTerm::Phone, as_it_is);
                let closed_on_public_holidays = tags.field(FieldTerm::Holidays, flag);
                hours.stretches.push(Stretch { channel, phone, zone, closed_on_public_holidays, schedule, look });
            }
        }
        hours
    }

    /// The regular hours of a channel, or of one telephone number.
    fn of(&self, channel: Channel, phone: Option<&str>) -> Option<OpeningHours> {
        let own = self.stretches.iter().filter(|one| one.channel == channel && one.phone.as_deref() == phone);
        let own: Vec<&Stretch<'_>> = own.collect();
        let first = own.first()?;
        let regular = own.iter().map(|stretch| stretch.schedule.clone()).collect();
        OpeningHours::new(&first.zone, regular, first.closed_on_public_holidays)
            .map_err(|malformed| first.look.flaw(malformed.problem, malformed.advice))
            .ok()
    }
}

fn stretch(look: &Look<'_>, tags: &Tags<'_>) -> Option<Schedule> {
    let days =
        look.text("byday", |text| text.split(',').map(|day| Ok(Day::new(day)?.0)).collect::<Result<_, Unfit>>())?;
    let closes = tags.field(FieldTerm::ClosesAt, as_it_is);
    let (opens, closes) = look.raw("opens_at").zip(closes.as_deref().or(look.raw("closes_at")))?;
    Schedule::new(days, opens, closes).map_err(|malformed| look.flaw(malformed.problem, malformed.advice)).ok()
}

fn crisis_line(look: &Look<'_>, tags: &Tags<'_>) -> Option<CrisisLine> {
    let purpose: Option<CrisisPurpose> = tags.need(Axis::CrisisPurpose);
    let name = look.text("name", PlainText::new);
    let confidence = tags.need(Axis::Confidence);
    let researched_on = tags.need_field(FieldTerm::ResearchedOn, day);
    let (phones, urls, hours) = (look.each("phones"), look.each("additional_urls"), Hours::read(look));
    let Some((phone, source)) = phones.first().zip(urls.iter().find_map(source)) else {
        look.flaw("a crisis line needs a number and the page that prints it", "add both, or take the line out");
        return None;
    };
    let said = phone.tags();
    Some(CrisisLine {
        country: said.need_field(FieldTerm::Dialled, CountryCode::new)?,
        name: name?,
        number: phone.text("number", PlainText::new)?,
        stated_hours: said.field(FieldTerm::StatedHours, PlainText::new),
        hours: hours.of(Channel::Phone, phone.raw("id")),
        languages: languages(look),
        purpose: purpose?,
        free: said.field(FieldTerm::Free, flag),
        note: said.field(FieldTerm::Note, PlainText::new),
        source_url: source.url,
        source_publisher: source.publisher,
        seen_date_in_page: source.seen_date_in_page,
        confidence: confidence?,
        researched_on: researched_on?,
        checks: checks(tags),
    })
}

/// Checks: the day, the number of people and the facts stand in the value.
fn checks(tags: &Tags<'_>) -> Vec<Check> {
    let placed = tags.placed::<CheckMethod>(Axis::CheckMethod);
    placed.into_iter().filter_map(|(how, look)| look.text("value", |text| check(how, text))).collect()
}

fn check(how: CheckMethod, text: &str) -> Result<Check, Unfit> {
    let unfit = || Unfit::new(format!("{} is no check", quote(text)), "write it as 2026-11-22; 2; phones name");
    let mut parts = text.splitn(3, ';').map(str::trim);
    let on = parts.next().and_then(|day| day.parse().ok()).ok_or_else(unfit)?;
    let people = parts.next().and_then(|people| people.parse().ok()).ok_or_else(unfit)?;
    let facts = parts.next().unwrap_or_default().split_whitespace().map(FactGroup::parse);
    Ok(Check { on, how, people, facts: facts.collect::<Option<_>>().ok_or_else(unfit)? })
}

fn day(text: &str) -> Result<Date, Unfit> {
    text.parse().map_err(|_| Unfit::new(format!("{} is not a day", quote(text)), "write it as 2026-11-22"))
}

fn flag(text: &str) -> Result<bool, Unfit> {
    text.parse().map_err(|_| Unfit::new(format!("{} is neither yes nor no", quote(text)), "write true or false"))
}

fn as_it_is(text: &str) -> Result<String, Unfit> {
    Ok(text.to_owned())
}
