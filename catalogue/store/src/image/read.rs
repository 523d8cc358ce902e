//! Gives records back from the rows of an image.
//!
//! Rows are checked again by the constructors of the model: a value that breaks a rule is an error, never a panic and never
//! a guess. Which service is asked for, and in which order services come, is decided elsewhere.

use std::collections::HashMap;

use catalogue_model::{
    Address, Check, CountryCode, Coverage, CrisisLine, Day, Eligibility, EmailAddress, LanguageTag, Malformed,
    OpeningHours, Organization, OrganizationId, OrganizationWebsite, Phone, PhoneNumber, PlainText, Relevance,
    Schedule, Service, ServiceId, Source, StatedDate, StatedHours, Term, WebAddress,
};
use jiff::civil::Date;
use rusqlite::{Connection, Row, params};

use crate::{FacetValue, QueryError, facets::Facets};

type Read<T> = Result<T, QueryError>;

/// One service with all its facts.
pub(crate) fn service(image: &Connection, facets: &Facets, number: u32) -> Read<Service> {
    let mut statement = image.prepare(
        "SELECT service.id, service.name, alternate_name, organization.id, countries, languages, languages_basis, coverage,
             relevance, evidence, min_age, max_age, listing_advice, confidence, researched_on, emails, service.websites, chat_url,
             onion_url, hours_zone, sources, description, caveats, confidentiality, eligibility, hours
         FROM service JOIN service_text ON service_text.service = service.number
             LEFT JOIN organization ON organization.number = service.organization
         WHERE service.number = ?1",
    )?;
    let mut rows = statement.query([number])?;
    let row = rows.next()?.ok_or(QueryError::Broken("a service is missing"))?;
    let mut service = Service {
        id: checked(row, 0, ServiceId::new)?,
        name: checked(row, 1, PlainText::new)?,
        alternate_name: optional(row, 2, PlainText::new)?,
        organization: reference(row, 3)?,
        countries: list(row, 4, CountryCode::new)?,
        coverage: term(row, 7)?,
        relevance: term(row, 8)?,
        categories: Vec::new(),
        methods: Vec::new(),
        delivery: Vec::new(),
        audiences: Vec::new(),
        anonymity: None,
        confidentiality: optional(row, 23, PlainText::new)?,
        cost: None,
        evidence: optional(row, 9, known_term)?,
        eligibility: Eligibility {
            min_age: age(row, 10)?,
            max_age: age(row, 11)?,
            notes: optional(row, 24, PlainText::new)?,
        },
        languages: list(row, 5, LanguageTag::new)?,
        languages_basis: optional(row, 6, known_term)?,
        phones: phones(image, number)?,
        emails: list(row, 15, EmailAddress::new)?,
        websites: list(row, 16, WebAddress::new)?,
        chat_url: optional(row, 17, WebAddress::new)?,
        chat_hours: hours(image, number, -1)?,
        onion_url: optional(row, 18, WebAddress::new)?,
        addresses: addresses(image, number)?,
        opening_hours: stated_hours(row)?,
        description: checked(row, 21, PlainText::new)?,
        caveats: lines(row, 22, |line| Ok(PlainText::new(line)?))?,
        listing_advice: term(row, 12)?,
        sources: sources(row, 20)?,
        confidence: term(row, 13)?,
        researched_on: day(row, 14)?,
        checks: checks(image, "SELECT checked_on, how, people, facts FROM service_check WHERE service = ?1", number)?,
    };
    add_terms(&mut service, facets, number);
    Ok(service)
}

/// The terms of closed vocabularies stand in the facets alone.
fn add_terms(service: &mut Service, facets: &Facets, number: u32) {
    for value in facets.values_at(number) {
        match value {
            FacetValue::Category(term) => service.categories.push(*term),
            FacetValue::Method(term) => service.methods.push(*term),
            FacetValue::Audience(term) => service.audiences.push(*term),
            FacetValue::Delivery(term) => service.delivery.push(*term),
            FacetValue::Anonymity(term) => service.anonymity = Some(*term),
            FacetValue::Cost(term) => service.cost = Some(*term),
            FacetValue::Country(_) | FacetValue::Language(_) | FacetValue::Channel(_) | FacetValue::Age(_) => {}
        }
    }
}

/// The organization that runs a service, with its websites.
pub(crate) fn organization(image: &Connection, id: &OrganizationId, service: u32) -> Read<Organization> {
    let mut statement = image.prepare(
        "SELECT organization.name, organization.websites
         FROM service JOIN organization ON organization.number = service.organization
         WHERE service.number = ?1",
    )?;
    let mut rows = statement.query([service])?;
    let row = rows.next()?.ok_or(QueryError::Broken("an organization is missing"))?;
    Ok(Organization { id: id.clone(), name: checked(row, 0, PlainText::new)?, websites: lines(row, 1, website)? })
}

/// A website: its address, then the services whose sources state it.
fn website(line: &str) -> Read<OrganizationWebsite> {
    let mut parts = line.split(' ');
    let address = WebAddress::new(parts.next().unwrap_or(""))?;
    Ok(OrganizationWebsite { address, stated_by: parts.map(|id| Ok(ServiceId::new(id)?)).collect::<Read<_>>()? })
}

/// The crisis lines of a country, the emergency number first.
pub(crate) fn crisis_lines(image: &Connection, country: CountryCode) -> Read<Vec<CrisisLine>> {
    let mut statement = image.prepare(
        "SELECT number, country, purpose, name, dial, languages, free, zone, regular, closed_on_public_holidays,
             source_url, source_publisher, seen_date_in_page, confidence, researched_on, ifnull(hours, ''), ifnull(note, '')
         FROM crisis_line LEFT JOIN crisis_text ON crisis_text.line = crisis_line.number
         WHERE country = ?1 ORDER BY number",
    )?;
    statement.query_and_then([country.as_str()], |row| crisis_line(image, row))?.collect()
}

fn crisis_line(image: &Connection, row: &Row<'_>) -> Read<CrisisLine> {
    let number: u32 = row.get(0)?;
    Ok(CrisisLine {
        country: checked(row, 1, CountryCode::new)?,
        purpose: term(row, 2)?,
        name: checked(row, 3, PlainText::new)?,
        number: checked(row, 4, PlainText::new)?,
        stated_hours: optional(row, 15, PlainText::new)?,
        hours: stretches(row, 7)?,
        languages: list(row, 5, LanguageTag::new)?,
        free: known(row, 6)?,
        note: optional(row, 16, PlainText::new)?,
        source_url: checked(row, 10, WebAddress::new)?,
        source_publisher: term(row, 11)?,
        seen_date_in_page: optional(row, 12, StatedDate::new)?,
        confidence: term(row, 13)?,
        researched_on: day(row, 14)?,
        checks: checks(image, "SELECT checked_on, how, people, facts FROM crisis_check WHERE line = ?1", number)?,
    })
}

/// The countries that have crisis lines, by code.
pub(crate) fn crisis_countries(image: &Connection) -> Read<Vec<CountryCode>> {
    let mut statement = image.prepare("SELECT DISTINCT country FROM crisis_line ORDER BY country")?;
    statement.query_and_then([], |row| checked(row, 0, CountryCode::new))?.collect()
}

/// The number of every service.
pub(crate) fn numbers(image: &Connection) -> Read<HashMap<ServiceId, u32>> {
    let mut statement = image.prepare("SELECT id, number FROM service")?;
    statement.query_and_then([], |row| Ok((checked(row, 0, ServiceId::new)?, row.get(1)?)))?.collect()
}

/// The numbers of the services that are made for the subject and help over the network, from every country.
pub(crate) fn international(image: &Connection) -> Read<Vec<u32>> {
    let mut statement =
        image.prepare("SELECT number FROM service WHERE relevance = ?1 AND coverage = ?2 ORDER BY number")?;
    let terms = [Relevance::Dedicated.as_str(), Coverage::InternationalOnline.as_str()];
    Ok(statement.query_map(terms, |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The numbers of the services that work from everywhere, and of those that are general lines.
pub(crate) fn reach(image: &Connection) -> Read<(Vec<u32>, Vec<u32>)> {
    let mut of_coverage = image.prepare("SELECT number FROM service WHERE coverage = ?1")?;
    let mut of_relevance = image.prepare("SELECT number FROM service WHERE relevance = ?1")?;
    let everywhere = of_coverage.query_map([Coverage::InternationalOnline.as_str()], |row| row.get(0))?;
    let general = of_relevance.query_map([Relevance::Fallback.as_str()], |row| row.get(0))?;
    Ok((everywhere.collect::<Result<_, _>>()?, general.collect::<Result<_, _>>()?))
}

fn stated_hours(row: &Row<'_>) -> Read<Option<StatedHours>> {
    let (text, time_zone) = (optional(row, 25, PlainText::new)?, optional(row, 19, PlainText::new)?);
    Ok(text.zip(time_zone).map(|(text, time_zone)| StatedHours { text, time_zone }))
}

/// Reads a column of pages that were read.
pub(crate) fn sources(row: &Row<'_>, column: usize) -> Read<Vec<Source>> {
    lines(row, column, source)
}

/// A page that was read: address, publisher, date or '-', then the facts.
fn source(line: &str) -> Read<Source> {
    let mut parts = line.split(' ').filter(|part| !part.is_empty());
    let (Some(url), Some(publisher), Some(date)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(QueryError::Broken("a source is malformed"));
    };
    Ok(Source {
        url: WebAddress::new(url)?,
        publisher: known_term(publisher)?,
        seen_date_in_page: if date == "-" { None } else { Some(StatedDate::new(date)?) },
        fields: parts.map(|field| Ok(known_term(field)?)).collect::<Read<_>>()?,
    })
}

fn phones(image: &Connection, service: u32) -> Read<Vec<Phone>> {
    let mut statement = image.prepare(
        "SELECT position, number, as_printed, free, on_own_page, confirmed_by, ifnull(hours, ''), ifnull(note, '')
         FROM phone LEFT JOIN phone_text ON phone_text.service = phone.service AND phone_text.phone = phone.position
         WHERE phone.service = ?1 ORDER BY position",
    )?;
    let phone = |row: &Row<'_>| -> Read<Phone> {
        Ok(Phone {
            number: checked(row, 1, PhoneNumber::new)?,
            as_printed: checked(row, 2, PlainText::new)?,
            stated_hours: optional(row, 6, PlainText::new)?,
            hours: hours(image, service, row.get(0)?)?,
            free: known(row, 3)?,
            note: optional(row, 7, PlainText::new)?,
            confirmed_by: list(row, 5, WebAddress::new)?,
            on_own_page: row.get(4)?,
        })
    };
    statement.query_and_then([service], phone)?.collect()
}

fn hours(image: &Connection, service: u32, phone: i64) -> Read<Option<OpeningHours>> {
    let mut statement = image.prepare(
        "SELECT zone, regular, closed_on_public_holidays FROM service_hours WHERE service = ?1 AND phone = ?2",
    )?;
    let mut rows = statement.query(params![service, phone])?;
    rows.next()?.map_or(Ok(None), |row| stretches(row, 0))
}

/// Reads a zone, the stretches and the word on holidays from three columns.
/// Reads hours from three columns: zone, stretches, public holidays.
pub(crate) fn stretches(row: &Row<'_>, first: usize) -> Read<Option<OpeningHours>> {
    let zone: String = row.get(first)?;
    if zone.is_empty() {
        return Ok(None);
    }
    let regular: String = row.get(first + 1)?;
    let regular = regular.split(';').map(stretch).collect::<Read<_>>()?;
    Ok(Some(OpeningHours::new(&zone, regular, known(row, first + 2)?)?))
}

fn stretch(text: &str) -> Read<Schedule> {
    let mut words: Vec<&str> = text.split(' ').collect();
    let (Some(closes), Some(opens)) = (words.pop(), words.pop()) else {
        return Err(QueryError::Broken("hours are malformed"));
    };
    let days = words.into_iter().map(|day| Ok(Day::new(day)?.0)).collect::<Read<_>>()?;
    Ok(Schedule::new(days, opens, closes)?)
}

fn addresses(image: &Connection, service: u32) -> Read<Vec<Address>> {
    let mut statement =
        image.prepare("SELECT city, country, street FROM address WHERE service = ?1 ORDER BY position")?;
    let address = |row: &Row<'_>| -> Read<Address> {
        Ok(Address {
            city: checked(row, 0, PlainText::new)?,
            country: checked(row, 1, CountryCode::new)?,
            street: optional(row, 2, PlainText::new)?,
        })
    };
    statement.query_and_then([service], address)?.collect()
}

fn checks(image: &Connection, sql: &str, owner: u32) -> Read<Vec<Check>> {
    let mut statement = image.prepare(sql)?;
    let check = |row: &Row<'_>| -> Read<Check> {
        Ok(Check { on: day(row, 0)?, how: term(row, 1)?, people: row.get(2)?, facts: list(row, 3, known_term)? })
    };
    statement.query_and_then([owner], check)?.collect()
}

fn text<'a>(row: &'a Row<'_>, column: usize) -> Read<&'a str> {
    Ok(row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?)
}

/// Reads a column that has to hold a value.
pub(crate) fn checked<T>(row: &Row<'_>, column: usize, parse: fn(&str) -> Result<T, Malformed>) -> Read<T> {
    Ok(parse(text(row, column)?)?)
}

/// Reads the id of an organization that may be missing.
fn reference(row: &Row<'_>, column: usize) -> Read<Option<OrganizationId>> {
    let id: Option<String> = row.get(column)?;
    Ok(id.as_deref().map(OrganizationId::new).transpose()?)
}

/// Reads a column in which an empty text means unknown.
pub(crate) fn optional<T>(row: &Row<'_>, column: usize, parse: fn(&str) -> Result<T, Malformed>) -> Read<Option<T>> {
    let text = text(row, column)?;
    Ok(if text.is_empty() { None } else { Some(parse(text)?) })
}

/// Reads a column of values separated by spaces.
pub(crate) fn list<T>(row: &Row<'_>, column: usize, parse: fn(&str) -> Result<T, Malformed>) -> Read<Vec<T>> {
    text(row, column)?.split(' ').filter(|part| !part.is_empty()).map(|part| Ok(parse(part)?)).collect()
}

/// Reads a column of lines.
pub(crate) fn lines<T>(row: &Row<'_>, column: usize, parse: fn(&str) -> Read<T>) -> Read<Vec<T>> {
    text(row, column)?.lines().map(parse).collect()
}

/// Reads a column that has to hold a term.
pub(crate) fn term<T: Term>(row: &Row<'_>, column: usize) -> Read<T> {
    checked(row, column, known_term)
}

/// The term that a text names.
pub(crate) fn known_term<T: Term>(text: &str) -> Result<T, Malformed> {
    T::parse(text)
        .ok_or_else(|| Malformed { problem: format!("{text:?} is not a known term"), advice: "compile the image anew" })
}

/// Reads a column that has to hold a day.
pub(crate) fn day(row: &Row<'_>, column: usize) -> Read<Date> {
    text(row, column)?.parse().map_err(|_| QueryError::Broken("a date is malformed"))
}

fn known(row: &Row<'_>, column: usize) -> Read<Option<bool>> {
    match row.get(column)? {
        -1 => Ok(None),
        0 => Ok(Some(false)),
        1 => Ok(Some(true)),
        _ => Err(QueryError::Broken("a yes or no is neither")),
    }
}

/// Reads an age, -1 for one that is not known.
pub(crate) fn age(row: &Row<'_>, column: usize) -> Read<Option<u8>> {
    match row.get::<_, i64>(column)? {
        -1 => Ok(None),
        years => u8::try_from(years).map(Some).map_err(|_| QueryError::Broken("an age is out of range")),
    }
}
