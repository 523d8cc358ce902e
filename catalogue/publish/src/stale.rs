//! What to verify next: the records whose facts nobody has checked for too long, and what is known of each check.
//!
//! Reading a page is not checking: `researched_on` and checks of stored copies count for nothing here. Services on hold are
//! left out, since no reader sees them. A telephone number counts as checked when somebody asked, not when somebody read.

mod facts;
mod report;

use std::{cmp::Reverse, collections::BTreeSet};

use catalogue_model::{Check, CountryCode, Coverage, CrisisLine, FactGroup, Service};
use catalogue_store::Records;
use jiff::{Span, ToSpan, civil::Date};

/// After how long a service has to be asked again (content rules, section 6, and the design, section 3).
fn record_limit() -> Span {
    12.months()
}

/// Hours change more often than anything else that a record holds.
fn hours_limit() -> Span {
    3.months()
}

/// A crisis number may not be released past this age; two people have to have verified it.
fn crisis_limit() -> Span {
    180.days()
}

/// What is due, and how much was looked at.
#[derive(Debug)]
pub struct Stale {
    today: Date,
    due: Vec<Due>,
    looked_at: usize,
    on_hold: usize,
}

/// A record with something to verify.
#[derive(Debug)]
struct Due {
    /// The file of the record, without its ending, within the folder of records.
    record: String,
    name: String,
    /// How many countries it serves; for offers from everywhere, every country of the catalogue.
    countries: usize,
    everywhere: bool,
    reasons: Vec<Reason>,
    facts: Vec<(FactGroup, Option<Check>)>,
    /// When pages were read: tells two records apart that nobody ever checked.
    researched_on: Date,
    is_crisis_line: bool,
}

/// What is due, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Reason {
    what: What,
    /// The day of the last check that counts. `None`: never.
    last: Option<Date>,
    /// The first day on which it was too old. `None`: it was never checked.
    since: Option<Date>,
}

/// The parts of a record that have a limit of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Record,
    Phones,
    Hours,
    CrisisLine,
}

impl Stale {
    /// Looks at every record as it is on `today`: the oldest first, and of these the ones that serve most countries.
    #[must_use]
    pub fn on(today: Date, records: &Records) -> Self {
        let every_country = countries_of(records).len();
        let (shown, held): (Vec<&Service>, Vec<&Service>) =
            records.services.iter().partition(|service| service.is_public());
        let services = shown.iter().filter_map(|service| due_service(service, every_country, today));
        let lines = records.crisis.iter().filter_map(|line| due_line(line, today));
        let mut due: Vec<Due> = services.chain(lines).collect();
        due.sort_by_cached_key(|due| {
            (due.oldest(), Reverse(due.countries), Reverse(due.is_crisis_line), due.researched_on, due.record.clone())
        });
        Self { today, due, looked_at: shown.len() + records.crisis.len(), on_hold: held.len() }
    }
}

impl Due {
    /// The oldest last check among the reasons; never is older than any day.
    fn oldest(&self) -> Option<Date> {
        self.reasons.iter().map(|reason| reason.last).min().flatten()
    }
}

/// Every country that a record of the catalogue names.
fn countries_of(records: &Records) -> BTreeSet<CountryCode> {
    let served = records.services.iter().filter(|service| service.is_public()).flat_map(|service| &service.countries);
    served.copied().chain(records.crisis.iter().map(|line| line.country)).collect()
}

fn due_service(service: &Service, every_country: usize, today: Date) -> Option<Due> {
    let facts = facts::of(service);
    let last = |fact| facts.iter().find(|(known, _)| *known == fact).map(|(_, check)| check.as_ref());
    let newest = facts::counting(&service.checks).map(|check| check.on).max();
    let mut reasons = Vec::new();
    reasons.extend(overdue(What::Record, newest, record_limit(), today));
    if let Some(check) = last(FactGroup::Phones) {
        reasons.extend(overdue(What::Phones, check.map(|check| check.on), record_limit(), today));
    }
    if let Some(check) = last(FactGroup::OpeningHours) {
        reasons.extend(overdue(What::Hours, check.map(|check| check.on), hours_limit(), today));
    }
    let everywhere = service.coverage == Coverage::InternationalOnline;
    (!reasons.is_empty()).then(|| Due {
        record: format!("services/{}", service.id.as_str()),
        name: service.name.as_str().to_owned(),
        countries: if everywhere { every_country } else { service.countries.len() },
        everywhere,
        reasons,
        facts,
        researched_on: service.researched_on,
        is_crisis_line: false,
    })
}

fn due_line(line: &CrisisLine, today: Date) -> Option<Due> {
    let reason = overdue(What::CrisisLine, line.verified_on(), crisis_limit(), today)?;
    let newest = line.checks.iter().filter(|check| Some(check.on) == line.verified_on()).max_by_key(|c| c.people);
    Some(Due {
        record: format!("crisis/{}", line.country.as_str().to_ascii_lowercase()),
        name: format!("{}, {}", line.name.as_str(), line.number.as_str()),
        countries: 1,
        everywhere: false,
        reasons: vec![reason],
        facts: vec![(FactGroup::Phones, newest.cloned())],
        researched_on: line.researched_on,
        is_crisis_line: true,
    })
}

/// Says since when a check is too old, if it is.
fn overdue(what: What, last: Option<Date>, limit: Span, today: Date) -> Option<Reason> {
    let since = last.map(|last| last.checked_add(limit).and_then(Date::tomorrow).unwrap_or(Date::MAX));
    since.is_none_or(|since| since <= today).then_some(Reason { what, last, since })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{What, crisis_limit, hours_limit, overdue, record_limit};

    #[track_caller]
    fn check(limit: jiff::Span, last_day: jiff::civil::Date) {
        let checked = Some(date(2026, 1, 31));
        assert_eq!(overdue(What::Record, checked, limit, last_day), None, "the last day is still within the limit");
        let reason = overdue(What::Record, checked, limit, last_day.tomorrow().unwrap_or(last_day));
        assert_eq!(reason.and_then(|reason| reason.since), last_day.tomorrow().ok());
    }

    #[test]
    fn limits_end_on_their_last_day() {
        check(record_limit(), date(2027, 1, 31));
        check(hours_limit(), date(2026, 4, 30));
        check(crisis_limit(), date(2026, 7, 30));
    }
}
