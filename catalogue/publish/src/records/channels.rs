//! The tables that stand within a record: telephone numbers, hours, places, sources, checks.

use catalogue_model::{
    Address, Check, CountryCode, Day, Eligibility, Malformed, OpeningHours, Phone, PhoneNumber, PlainText, Schedule,
    Source, StatedDate, StatedHours, WebAddress,
};

use super::{fields::Fields, findings::Flaw};

/// A telephone number. The pages that print it have to be among the sources of the record.
pub(super) fn phone(mut fields: Fields<'_>, sources: &[Source]) -> Option<Phone> {
    fields.require(&[
        ("number", "write the number in international form"),
        ("as_printed", "copy the number as the page prints it"),
        ("confirmed_by", "name the page that prints the number; without one, leave the number out"),
        ("on_own_page", "say whether the service's own page prints it"),
    ]);
    let number = fields.value("number", PhoneNumber::new);
    let as_printed = fields.value("as_printed", PlainText::new);
    let stated_hours = fields.value("stated_hours", PlainText::new);
    let free = fields.flag("free");
    let note = fields.value("note", PlainText::new);
    let confirmed_by = confirmed_by(&mut fields, sources);
    let on_own_page = fields.flag("on_own_page");
    let hours = fields.table("hours").and_then(opening_hours);
    fields.finish();
    Some(Phone {
        number: number?,
        as_printed: as_printed?,
        stated_hours,
        hours,
        free,
        note,
        confirmed_by,
        on_own_page: on_own_page?,
    })
}

fn confirmed_by(fields: &mut Fields<'_>, sources: &[Source]) -> Vec<WebAddress> {
    let placed = fields.placed_values("confirmed_by", WebAddress::new);
    for (line, address) in &placed {
        if sources.iter().all(|source| source.url != *address) {
            let problem = format!("{:?} is not among the sources", address.as_str());
            fields.report(*line, "confirmed_by", Flaw::new(problem, "add the page as one of the [[sources]]"));
        }
    }
    placed.into_iter().map(|(_, address)| address).collect()
}

/// Regular hours of one channel.
pub(super) fn opening_hours(mut fields: Fields<'_>) -> Option<OpeningHours> {
    fields.require(&[
        ("time_zone", "name the IANA zone, for example Europe/Berlin"),
        ("regular", "state the hours, or take the table out when they are not clear"),
    ]);
    let zone = fields.value("time_zone", as_it_is);
    let closed_on_public_holidays = fields.flag("closed_on_public_holidays");
    let regular: Vec<Schedule> = fields.tables("regular").into_iter().filter_map(schedule).collect();
    // Without stretches the reason has been reported before.
    let hours = zone.filter(|_| !regular.is_empty()).and_then(|zone| {
        OpeningHours::new(&zone, regular, closed_on_public_holidays)
            .map_err(|malformed| fields.report(fields.line_of("time_zone"), "time_zone", malformed.into()))
            .ok()
    });
    fields.finish();
    hours
}

fn schedule(mut fields: Fields<'_>) -> Option<Schedule> {
    fields.require(&[
        ("days", "name the weekdays as MO, TU, WE, TH, FR, SA, SU"),
        ("opens_at", "write hours and minutes as 09:30"),
        ("closes_at", "write hours and minutes as 17:00; 24:00 is the end of the day"),
    ]);
    let days = fields.values("days", |text| Day::new(text).map(|day| day.0));
    let opens_at = fields.value("opens_at", as_it_is);
    let closes_at = fields.value("closes_at", as_it_is);
    let schedule = opens_at.zip(closes_at).filter(|_| !days.is_empty()).and_then(|(opens_at, closes_at)| {
        Schedule::new(days, &opens_at, &closes_at)
            .map_err(|malformed| fields.report(fields.line_of("opens_at"), "opens_at", malformed.into()))
            .ok()
    });
    fields.finish();
    schedule
}

/// A text that is checked together with others.
fn as_it_is(text: &str) -> Result<String, Malformed> {
    Ok(text.to_owned())
}

/// A place.
pub(super) fn address(mut fields: Fields<'_>) -> Option<Address> {
    fields.require(&[("city", "name the town"), ("country", "name the country, for example DE")]);
    let city = fields.value("city", PlainText::new);
    let country = fields.value("country", CountryCode::new);
    let street = fields.value("street", PlainText::new);
    fields.finish();
    Some(Address { city: city?, country: country?, street })
}

/// Hours of a whole service, in words.
pub(super) fn stated_hours(mut fields: Fields<'_>) -> Option<StatedHours> {
    fields.require(&[
        ("text", "write the hours as the page states them"),
        ("time_zone", "name the IANA zone, for example Europe/Berlin"),
    ]);
    let text = fields.value("text", PlainText::new);
    let time_zone = fields.value("time_zone", time_zone);
    fields.finish();
    Some(StatedHours { text: text?, time_zone: time_zone? })
}

fn time_zone(text: &str) -> Result<PlainText, Flaw> {
    jiff::tz::TimeZone::get(text).map_err(|_| {
        Flaw::new(format!("{text:?} is not a time zone"), "use an IANA name, for example Europe/Berlin")
    })?;
    Ok(PlainText::new(text)?)
}

/// Age and other conditions.
pub(super) fn eligibility(mut fields: Fields<'_>) -> Eligibility {
    let min_age = fields.small_number("min_age");
    let max_age = fields.small_number("max_age");
    let notes = fields.value("notes", PlainText::new);
    if min_age.zip(max_age).is_some_and(|(min, max)| min > max) {
        let advice = "exchange the two ages, or leave one out when no page states it";
        fields.report(fields.line_of("min_age"), "min_age", Flaw::new("the youngest age is above the oldest", advice));
    }
    fields.finish();
    Eligibility { min_age, max_age, notes }
}

/// A page that was read.
pub(super) fn source(mut fields: Fields<'_>) -> Option<Source> {
    fields.require(&[
        ("url", "copy the address of the page"),
        ("publisher", "say who published the page: own, government or third_party"),
        ("fields", "name the groups of facts that the page supports"),
    ]);
    let url = fields.value("url", WebAddress::new);
    let publisher = fields.term("publisher");
    let facts = fields.terms("fields");
    let seen_date_in_page = date_in_page(&mut fields);
    fields.finish();
    Some(Source { url: url?, publisher: publisher?, fields: facts, seen_date_in_page })
}

/// The date that a page itself carries. It cannot lie wholly in the future.
pub(super) fn date_in_page(fields: &mut Fields<'_>) -> Option<StatedDate> {
    let date = fields.value("seen_date_in_page", StatedDate::new)?;
    if date.first_day() > fields.record().today {
        fields.report_future("seen_date_in_page", &date);
    }
    Some(date)
}

/// A check by people.
pub(super) fn check(mut fields: Fields<'_>) -> Option<Check> {
    fields.require(&[
        ("on", "write the day of the check as 2026-11-22"),
        ("how", "say how: phoned, written, provider_signed, web_page or stored_copy"),
        ("people", "write how many people checked it"),
        ("facts", "name the groups of facts that were checked"),
    ]);
    let on = fields.day("on");
    let how = fields.term("how");
    let people = fields.small_number("people");
    let facts = fields.terms("facts");
    fields.finish();
    Some(Check { on: on?, how: how?, people: people?, facts })
}
