//! Records as the TOML that editors keep, in the order of fields that the README of the records gives.

use std::fmt::Write;

use catalogue_model::{
    Check, CrisisLine, Day, OpeningHours, Organization, PlainText, Service, Source, Term, WebAddress,
};
use i18n::{Locale, Words};

/// The longest line of a list; a longer list has a line for each of its texts.
const LONGEST_LINE: usize = 120;

/// The record of a service. `remark` is a second comment line, about where the record comes from.
pub(super) fn service(service: &Service, remark: Option<&str>) -> String {
    let mut toml = Toml::begin(&format!("Service: {}.", service.name.as_str()), remark);
    toml.text("id", Some(service.id.as_str()));
    toml.text("name", Some(service.name.as_str()));
    toml.text("alternate_name", plain(&service.alternate_name));
    toml.text("organization", service.organization.as_ref().map(|id| id.as_str()));
    toml.list("countries", service.countries.iter().map(|country| country.as_str()));
    toml.text("coverage", Some(service.coverage.as_str()));
    toml.text("relevance", Some(service.relevance.as_str()));
    toml.list("categories", terms(&service.categories));
    toml.list("methods", terms(&service.methods));
    toml.list("delivery", terms(&service.delivery));
    toml.list("audiences", terms(&service.audiences));
    toml.text("anonymity", service.anonymity.map(Term::as_str));
    toml.text("confidentiality", plain(&service.confidentiality));
    toml.text("cost", service.cost.map(Term::as_str));
    toml.text("evidence", service.evidence.map(Term::as_str));
    toml.list("languages", service.languages.iter().map(|language| language.as_str()));
    toml.text("languages_basis", service.languages_basis.map(Term::as_str));
    toml.text("description", Some(service.description.as_str()));
    toml.list("caveats", service.caveats.iter().map(PlainText::as_str));
    toml.list("websites", service.websites.iter().map(WebAddress::as_str));
    toml.list("emails", service.emails.iter().map(|email| email.as_str()));
    toml.text("chat_url", service.chat_url.as_ref().map(WebAddress::as_str));
    toml.text("onion_url", service.onion_url.as_ref().map(WebAddress::as_str));
    toml.text("listing_advice", Some(service.listing_advice.as_str()));
    toml.text("confidence", Some(service.confidence.as_str()));
    toml.bare("researched_on", Some(service.researched_on));
    service_tables(&mut toml, service);
    toml.0
}

fn service_tables(toml: &mut Toml, service: &Service) {
    let eligibility = &service.eligibility;
    if eligibility.min_age.is_some() || eligibility.max_age.is_some() || eligibility.notes.is_some() {
        toml.table("[eligibility]");
        toml.bare("min_age", eligibility.min_age);
        toml.bare("max_age", eligibility.max_age);
        toml.text("notes", plain(&eligibility.notes));
    }
    for phone in &service.phones {
        toml.table("[[phones]]");
        toml.text("number", Some(phone.number.as_str()));
        toml.text("as_printed", Some(phone.as_printed.as_str()));
        toml.text("stated_hours", plain(&phone.stated_hours));
        toml.bare("free", phone.free);
        toml.text("note", plain(&phone.note));
        toml.list("confirmed_by", phone.confirmed_by.iter().map(WebAddress::as_str));
        toml.bare("on_own_page", Some(phone.on_own_page));
        toml.hours("phones.hours", phone.hours.as_ref());
    }
    toml.hours("chat_hours", service.chat_hours.as_ref());
    for address in &service.addresses {
        toml.table("[[addresses]]");
        toml.text("city", Some(address.city.as_str()));
        toml.text("country", Some(address.country.as_str()));
        toml.text("street", plain(&address.street));
    }
    if let Some(hours) = &service.opening_hours {
        toml.table("[opening_hours]");
        toml.text("text", Some(hours.text.as_str()));
        toml.text("time_zone", Some(hours.time_zone.as_str()));
    }
    service.sources.iter().for_each(|source| toml.source(source));
    toml.checks("[[checks]]", &service.checks);
}

/// The record of an organization.
pub(super) fn organization(organization: &Organization) -> String {
    let mut toml = Toml::begin(&format!("Organization: {}.", organization.name.as_str()), None);
    toml.text("id", Some(organization.id.as_str()));
    toml.text("name", Some(organization.name.as_str()));
    for website in &organization.websites {
        toml.table("[[websites]]");
        toml.text("address", Some(website.address.as_str()));
        toml.list("stated_by", website.stated_by.iter().map(|service| service.as_str()));
    }
    toml.0
}

/// The record of the crisis lines of one country.
pub(super) fn crisis(country: &str, lines: &[&CrisisLine]) -> String {
    let mut toml = Toml::begin(
        &format!("Emergency, crisis and child lines of {}.", Words::of(Locale::En).country_name(country)),
        None,
    );
    toml.text("country", Some(country));
    for line in lines {
        toml.table("[[lines]]");
        toml.text("name", Some(line.name.as_str()));
        toml.text("number", Some(line.number.as_str()));
        toml.text("stated_hours", plain(&line.stated_hours));
        toml.list("languages", line.languages.iter().map(|language| language.as_str()));
        toml.text("purpose", Some(line.purpose.as_str()));
        toml.bare("free", line.free);
        toml.text("note", plain(&line.note));
        toml.text("source_url", Some(line.source_url.as_str()));
        toml.text("source_publisher", Some(line.source_publisher.as_str()));
        toml.text("seen_date_in_page", line.seen_date_in_page.map(|date| date.to_string()).as_deref());
        toml.text("confidence", Some(line.confidence.as_str()));
        toml.bare("researched_on", Some(line.researched_on));
        toml.hours("lines.hours", line.hours.as_ref());
        toml.checks("[[lines.checks]]", &line.checks);
    }
    toml.0
}

fn plain(text: &Option<PlainText>) -> Option<&str> {
    text.as_ref().map(PlainText::as_str)
}

fn terms<T: Term>(terms: &[T]) -> impl Iterator<Item = &'static str> {
    terms.iter().map(|term| term.as_str())
}

/// A record that is being written.
struct Toml(String);

impl Toml {
    fn begin(comment: &str, remark: Option<&str>) -> Self {
        let remark = remark.map_or_else(String::new, |remark| format!("# {remark}\n"));
        Self(format!("# {}\n{remark}", comment.replace("..", ".")))
    }

    fn table(&mut self, heading: &str) {
        let _ = writeln!(self.0, "\n{heading}");
    }

    fn text(&mut self, key: &str, text: Option<&str>) {
        self.bare(key, text.map(quoted));
    }

    fn bare(&mut self, key: &str, value: Option<impl std::fmt::Display>) {
        if let Some(value) = value {
            let _ = writeln!(self.0, "{key} = {value}");
        }
    }

    fn list<'a>(&mut self, key: &str, texts: impl Iterator<Item = &'a str>) {
        let texts: Vec<String> = texts.map(quoted).collect();
        if texts.is_empty() {
            return;
        }
        let line = format!("{key} = [{}]", texts.join(", "));
        let is_short = line.chars().count() <= LONGEST_LINE;
        let lines = format!("{key} = [\n    {},\n]", texts.join(",\n    "));
        let _ = writeln!(self.0, "{}", if is_short { line } else { lines });
    }

    fn hours(&mut self, table: &str, hours: Option<&OpeningHours>) {
        let Some(hours) = hours else { return };
        self.table(&format!("[{table}]"));
        self.text("time_zone", Some(hours.zone()));
        self.bare("closed_on_public_holidays", hours.closed_on_public_holidays);
        for stretch in &hours.regular {
            self.table(&format!("[[{table}.regular]]"));
            self.list("days", stretch.days.iter().map(|day| Day(*day).as_str()));
            self.text("opens_at", Some(&stretch.opens()));
            self.text("closes_at", Some(&stretch.closes()));
        }
    }

    fn source(&mut self, source: &Source) {
        self.table("[[sources]]");
        self.text("url", Some(source.url.as_str()));
        self.text("publisher", Some(source.publisher.as_str()));
        self.list("fields", terms(&source.fields));
        self.text("seen_date_in_page", source.seen_date_in_page.map(|date| date.to_string()).as_deref());
    }

    fn checks(&mut self, heading: &str, checks: &[Check]) {
        for check in checks {
            self.table(heading);
            self.bare("on", Some(check.on));
            self.text("how", Some(check.how.as_str()));
            self.bare("people", Some(check.people));
            self.list("facts", terms(&check.facts));
        }
    }
}

/// A TOML basic string. The texts of the model hold no control characters.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
