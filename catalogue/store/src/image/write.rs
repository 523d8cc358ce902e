//! Fills an empty image, one table after the other, every table in the order of its key.
//!
//! That order is what makes the bytes canonical: pages are only ever appended.

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{
    Check, CountryCode, CrisisLine, Day, EmailAddress, LanguageTag, OpeningHours, Organization, OrganizationId,
    OrganizationWebsite, PlainText, Service, ServiceId, Source, Term, WebAddress,
};
use rusqlite::{Connection, params};

use super::{LOCALE, Records, order};
use crate::facets::Facets;

type Written = rusqlite::Result<()>;
type Numbered<'a> = [(i64, &'a Service)];

/// Writes every table.
pub(super) fn write(image: &Connection, records: &Records) -> Written {
    let ordered = order::services(records);
    let facets = Facets::of(ordered.iter().copied());
    let services: Vec<(i64, &Service)> = (1..).zip(ordered).collect();
    let organizations = order::organizations(records);
    image.execute(
        "INSERT INTO edition (one, preview, services) VALUES (1, ?1, ?2)",
        params![records.preview, services.len() as i64],
    )?;
    write_facets(image, &facets)?;
    write_organizations(image, &organizations, &services)?;
    write_services(image, &services, &organizations)?;
    write_service_texts(image, &services)?;
    write_phones(image, &services)?;
    write_phone_texts(image, &services)?;
    write_service_hours(image, &services)?;
    write_addresses(image, &services)?;
    write_service_checks(image, &services)?;
    let lines: Vec<(i64, &CrisisLine)> = (1..).zip(order::crisis_lines(records)).collect();
    write_crisis_lines(image, &lines)?;
    write_crisis_texts(image, &lines)?;
    write_crisis_checks(image, &lines)
}

fn write_facets(image: &Connection, facets: &Facets) -> Written {
    let mut insert = image.prepare("INSERT INTO facet_value (facet, value, services) VALUES (?1, ?2, ?3)")?;
    let sorted: BTreeMap<_, _> =
        facets.values().map(|(value, having)| ((value.facet().as_str(), value.key()), having)).collect();
    for ((facet, value), having) in sorted {
        insert.execute(params![facet, value, having.to_bytes(facets.services())])?;
    }
    Ok(())
}

fn write_organizations(
    image: &Connection,
    organizations: &BTreeMap<&OrganizationId, (i64, &Organization)>,
    services: &Numbered<'_>,
) -> Written {
    let mut insert = image.prepare("INSERT INTO organization (number, id, name, websites) VALUES (?1, ?2, ?3, ?4)")?;
    let published: BTreeSet<&ServiceId> = services.iter().map(|(_, service)| &service.id).collect();
    for (number, organization) in organizations.values() {
        let websites: Vec<String> =
            organization.websites.iter().filter_map(|website| stated_website(website, &published)).collect();
        insert.execute(params![number, organization.id.as_str(), organization.name.as_str(), websites.join("\n")])?;
    }
    Ok(())
}

/// A website as one line, unless only services that are not published state it.
fn stated_website(website: &OrganizationWebsite, published: &BTreeSet<&ServiceId>) -> Option<String> {
    let mut line = website.address.as_str().to_owned();
    let stated_by: Vec<&ServiceId> = website.stated_by.iter().filter(|id| published.contains(id)).collect();
    for id in &stated_by {
        line.push(' ');
        line.push_str(id.as_str());
    }
    (!stated_by.is_empty() || website.stated_by.is_empty()).then_some(line)
}

fn write_services(
    image: &Connection,
    services: &Numbered<'_>,
    organizations: &BTreeMap<&OrganizationId, (i64, &Organization)>,
) -> Written {
    let mut insert = image.prepare(
        "INSERT INTO service (number, id, name, alternate_name, organization, countries, languages, languages_basis,
             coverage, relevance, evidence, min_age, max_age, listing_advice, confidence, researched_on,
             emails, websites, chat_url, onion_url, hours_zone, sources)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)",
    )?;
    for (number, service) in services {
        let organization = service.organization.as_ref().and_then(|id| organizations.get(id));
        insert.execute(params![
            number,
            service.id.as_str(),
            service.name.as_str(),
            text(service.alternate_name.as_ref()),
            organization.map_or(-1, |(number, _)| *number),
            list(&service.countries, CountryCode::as_str, " "),
            list(&service.languages, LanguageTag::as_str, " "),
            term(service.languages_basis),
            service.coverage.as_str(),
            service.relevance.as_str(),
            term(service.evidence),
            service.eligibility.min_age.map_or(-1, i64::from),
            service.eligibility.max_age.map_or(-1, i64::from),
            service.listing_advice.as_str(),
            service.confidence.as_str(),
            service.researched_on.to_string(),
            list(&service.emails, EmailAddress::as_str, " "),
            list(&service.websites, WebAddress::as_str, " "),
            service.chat_url.as_ref().map_or("", WebAddress::as_str),
            service.onion_url.as_ref().map_or("", WebAddress::as_str),
            text(service.opening_hours.as_ref().map(|hours| &hours.time_zone)),
            service.sources.iter().map(source).collect::<Vec<_>>().join("\n"),
        ])?;
    }
    Ok(())
}

fn write_service_texts(image: &Connection, services: &Numbered<'_>) -> Written {
    let mut insert = image.prepare(
        "INSERT INTO service_text (service, locale, description, caveats, confidentiality, eligibility, hours)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (number, service) in services {
        insert.execute(params![
            number,
            LOCALE,
            service.description.as_str(),
            list(&service.caveats, PlainText::as_str, "\n"),
            text(service.confidentiality.as_ref()),
            text(service.eligibility.notes.as_ref()),
            text(service.opening_hours.as_ref().map(|hours| &hours.text)),
        ])?;
    }
    Ok(())
}

fn write_phones(image: &Connection, services: &Numbered<'_>) -> Written {
    let mut insert = image.prepare(
        "INSERT INTO phone (service, position, number, as_printed, free, on_own_page, confirmed_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (number, service) in services {
        for (position, phone) in placed(&service.phones) {
            insert.execute(params![
                number,
                position,
                phone.number.as_str(),
                phone.as_printed.as_str(),
                known(phone.free),
                phone.on_own_page,
                list(&phone.confirmed_by, WebAddress::as_str, " "),
            ])?;
        }
    }
    Ok(())
}

fn write_phone_texts(image: &Connection, services: &Numbered<'_>) -> Written {
    let mut insert =
        image.prepare("INSERT INTO phone_text (service, phone, locale, hours, note) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (number, service) in services {
        for (position, phone) in placed(&service.phones) {
            if phone.stated_hours.is_some() || phone.note.is_some() {
                let (hours, note) = (text(phone.stated_hours.as_ref()), text(phone.note.as_ref()));
                insert.execute(params![number, position, LOCALE, hours, note])?;
            }
        }
    }
    Ok(())
}

fn write_service_hours(image: &Connection, services: &Numbered<'_>) -> Written {
    let mut insert = image.prepare(
        "INSERT INTO service_hours (service, phone, zone, regular, closed_on_public_holidays)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for (number, service) in services {
        let chat = service.chat_hours.iter().map(|hours| (-1, hours));
        let phones = placed(&service.phones).filter_map(|(phone, it)| Some((phone, it.hours.as_ref()?)));
        for (phone, hours) in chat.chain(phones) {
            let holidays = known(hours.closed_on_public_holidays);
            insert.execute(params![number, phone, hours.zone(), stretches(hours), holidays])?;
        }
    }
    Ok(())
}

fn write_addresses(image: &Connection, services: &Numbered<'_>) -> Written {
    let mut insert =
        image.prepare("INSERT INTO address (service, position, city, country, street) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (number, service) in services {
        for (position, address) in placed(&service.addresses) {
            let street = text(address.street.as_ref());
            insert.execute(params![number, position, address.city.as_str(), address.country.as_str(), street])?;
        }
    }
    Ok(())
}

fn write_service_checks(image: &Connection, services: &Numbered<'_>) -> Written {
    let mut insert = image.prepare(
        "INSERT INTO service_check (service, position, checked_on, how, people, facts)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (number, service) in services {
        write_checks(&mut insert, *number, &service.checks)?;
    }
    Ok(())
}

fn write_crisis_lines(image: &Connection, lines: &[(i64, &CrisisLine)]) -> Written {
    let mut insert = image.prepare(
        "INSERT INTO crisis_line (number, country, purpose, name, dial, languages, free, zone, regular,
             closed_on_public_holidays, source_url, source_publisher, seen_date_in_page, confidence, researched_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
    )?;
    for (number, line) in lines {
        insert.execute(params![
            number,
            line.country.as_str(),
            line.purpose.as_str(),
            line.name.as_str(),
            line.number.as_str(),
            list(&line.languages, LanguageTag::as_str, " "),
            known(line.free),
            line.hours.as_ref().map_or("", OpeningHours::zone),
            line.hours.as_ref().map_or_else(String::new, stretches),
            known(line.hours.as_ref().and_then(|hours| hours.closed_on_public_holidays)),
            line.source_url.as_str(),
            line.source_publisher.as_str(),
            line.seen_date_in_page.map_or_else(String::new, |date| date.to_string()),
            line.confidence.as_str(),
            line.researched_on.to_string(),
        ])?;
    }
    Ok(())
}

fn write_crisis_texts(image: &Connection, lines: &[(i64, &CrisisLine)]) -> Written {
    let mut insert = image.prepare("INSERT INTO crisis_text (line, locale, hours, note) VALUES (?1, ?2, ?3, ?4)")?;
    for (number, line) in lines {
        if line.stated_hours.is_some() || line.note.is_some() {
            insert.execute(params![number, LOCALE, text(line.stated_hours.as_ref()), text(line.note.as_ref())])?;
        }
    }
    Ok(())
}

fn write_crisis_checks(image: &Connection, lines: &[(i64, &CrisisLine)]) -> Written {
    let mut insert = image.prepare(
        "INSERT INTO crisis_check (line, position, checked_on, how, people, facts) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (number, line) in lines {
        write_checks(&mut insert, *number, &line.checks)?;
    }
    Ok(())
}

fn write_checks(insert: &mut rusqlite::Statement<'_>, owner: i64, checks: &[Check]) -> Written {
    for (position, check) in placed(checks) {
        let facts = terms(&check.facts);
        insert.execute(params![owner, position, check.on.to_string(), check.how.as_str(), check.people, facts])?;
    }
    Ok(())
}

/// The members of a list with their positions.
fn placed<T>(list: &[T]) -> impl Iterator<Item = (i64, &T)> {
    (0..).zip(list)
}

fn list<T>(list: &[T], as_str: fn(&T) -> &str, between: &str) -> String {
    list.iter().map(as_str).collect::<Vec<_>>().join(between)
}

/// A page that was read, as one line.
fn source(source: &Source) -> String {
    let date = source.seen_date_in_page.map_or_else(|| "-".to_owned(), |date| date.to_string());
    format!("{} {} {date} {}", source.url.as_str(), source.publisher.as_str(), terms(&source.fields))
}

fn text(text: Option<&PlainText>) -> &str {
    text.map_or("", PlainText::as_str)
}

fn term<T: Term>(term: Option<T>) -> &'static str {
    term.map_or("", T::as_str)
}

fn terms<T: Term>(terms: &[T]) -> String {
    terms.iter().map(|term| term.as_str()).collect::<Vec<_>>().join(" ")
}

fn known(value: Option<bool>) -> i64 {
    value.map_or(-1, i64::from)
}

fn stretches(hours: &OpeningHours) -> String {
    let stretch = |schedule: &catalogue_model::Schedule| {
        let days: Vec<&str> = schedule.days.iter().map(|day| Day(*day).as_str()).collect();
        format!("{} {} {}", days.join(" "), schedule.opens(), schedule.closes())
    };
    hours.regular.iter().map(stretch).collect::<Vec<_>>().join(";")
}
