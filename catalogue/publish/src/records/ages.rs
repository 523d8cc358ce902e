//! How old facts are, and who has confirmed them. The rules are those of the content rules, section 6, and of the facts'
//! standing warning: a number that nobody rang is not a verified number.

use catalogue_model::{CheckMethod, CrisisLine, FactGroup, Service};
use jiff::{ToSpan, civil::Date};

use super::{fields::Fields, findings::Flaw, problem::Severity};

/// Reports a number of a service that may be shown but was never checked, and a record that is old.
pub(super) fn check_service(fields: &Fields<'_>, service: &Service) {
    let record = fields.record();
    let was_asked = service.checks.iter().any(|check| {
        check.facts.contains(&FactGroup::Phones) && !matches!(check.how, CheckMethod::StoredCopy | CheckMethod::WebPage)
    });
    if service.is_public() && !was_asked {
        for (line, phone) in fields.lines_of("phones").into_iter().zip(&service.phones) {
            let problem = format!("{} was never checked with the service", phone.number.as_str());
            let flaw = Flaw::new(problem, "ring the number and add a check of phones under [[checks]]");
            fields.report_as(record.level.unconfirmed(), line, "phones.number", flaw);
        }
    }
    let newest = service.checks.iter().map(|check| check.on).max().unwrap_or(service.researched_on);
    check_age(fields, newest);
}

/// Reports a number that two people have not verified of late.
pub(super) fn check_crisis_line(fields: &Fields<'_>, line: &CrisisLine) {
    let record = fields.record();
    if !line.is_fresh_on(record.today) {
        let (number, name) = (line.number.as_str(), line.name.as_str());
        let problem = match line.verified_on() {
            None => format!("{number} ({name}) was never verified by two people"),
            Some(on) => format!("{number} ({name}) was last verified on {on}, more than 180 days ago"),
        };
        let flaw = Flaw::new(problem, "have two people ring it and add the check under [[lines.checks]]");
        fields.report_as(record.level.unconfirmed(), fields.line_of("number"), "number", flaw);
    }
    check_age(fields, line.checks.iter().map(|check| check.on).max().unwrap_or(line.researched_on));
}

/// Reports a record at which nobody has looked for a year.
fn check_age(fields: &Fields<'_>, newest: Date) {
    let a_year_ago = fields.record().today.checked_sub(12.months()).unwrap_or(Date::MIN);
    if newest < a_year_ago {
        let problem = format!("nobody has checked the record since {newest}, more than 12 months ago");
        let flaw = Flaw::new(problem, "check the facts again and add what was done as a check");
        fields.report_as(Severity::Warning, fields.line_of("researched_on"), "researched_on", flaw);
    }
}
