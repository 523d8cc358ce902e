//! Every fact of a record as text under the name that it has in the record, so that two records can be laid side by side.
//!
//! Each type is taken apart without `..`: a new field does not compile until it stands here. What is not known has no text.
//! Terms of a closed vocabulary are sets and stand in the order of the vocabulary, as an image gives them back. What differs
//! is decided elsewhere.

use catalogue_model::{
    Address, Check, CountryCode, CrisisLine, Day, Eligibility, EmailAddress, FactGroup, LanguageTag, OpeningHours,
    Organization, OrganizationWebsite, Phone, PlainText, Schedule, Service, ServiceId, Source, StatedHours, Term,
    WebAddress,
};

/// The facts of one record.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) fields: Vec<Field>,
    pub(super) lists: Vec<List>,
}

/// One fact: its name within its table, the group it belongs to, and a text for each of its values.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) fact: Option<FactGroup>,
    pub(super) values: Vec<String>,
}

/// The tables of one name.
#[derive(Debug)]
pub(super) struct List {
    pub(super) name: &'static str,
    pub(super) fact: Option<FactGroup>,
    pub(super) parts: Vec<Part>,
}

/// One table of several, and what tells it apart from the others.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) key: String,
    pub(super) fields: Vec<Field>,
}

type Fields = Vec<Field>;

/// The facts of a service. Its id is how it is found, and no fact.
pub(super) fn service(service: &Service) -> Sheet {
    let Service {
        id: _,
        name,
        alternate_name,
        organization,
        countries,
        coverage,
        relevance,
        categories,
        methods,
        delivery,
        audiences,
        anonymity,
        confidentiality,
        cost,
        evidence,
        eligibility,
        languages,
        languages_basis,
        phones,
        emails,
        websites,
        chat_url,
        chat_hours,
        onion_url,
        addresses,
        opening_hours,
        description,
        caveats,
        listing_advice,
        sources,
        confidence,
        researched_on,
        checks,
    } = service;
    let mut fields = vec![
        field("name", Some(FactGroup::Name), texts(Some(name))),
        field("alternate_name", Some(FactGroup::AlternateName), texts(alternate_name)),
        field("organization", Some(FactGroup::Organization), each(organization, |id| id.as_str())),
        field("countries", Some(FactGroup::Country), each(countries, CountryCode::as_str)),
        field("coverage", Some(FactGroup::Country), terms(Some(coverage))),
        field("relevance", None, terms(Some(relevance))),
        field("categories", Some(FactGroup::Methods), terms(categories)),
        field("methods", Some(FactGroup::Methods), terms(methods)),
        field("delivery", Some(FactGroup::Delivery), terms(delivery)),
        field("audiences", Some(FactGroup::Audiences), terms(audiences)),
        field("anonymity", Some(FactGroup::Anonymity), terms(anonymity)),
        field("confidentiality", Some(FactGroup::Confidentiality), texts(confidentiality)),
        field("cost", Some(FactGroup::Cost), terms(cost)),
        field("evidence", Some(FactGroup::Evidence), terms(evidence)),
        field("languages", Some(FactGroup::Languages), each(languages, LanguageTag::as_str)),
        field("languages_basis", Some(FactGroup::Languages), terms(languages_basis)),
        field("description", Some(FactGroup::Description), texts(Some(description))),
        field("caveats", Some(FactGroup::Caveats), texts(caveats)),
        field("websites", Some(FactGroup::Websites), each(websites, WebAddress::as_str)),
        field("emails", Some(FactGroup::Emails), each(emails, EmailAddress::as_str)),
        field("chat_url", Some(FactGroup::ChatUrl), each(chat_url, WebAddress::as_str)),
        field("onion_url", Some(FactGroup::Websites), each(onion_url, WebAddress::as_str)),
        field("listing_advice", None, terms(Some(listing_advice))),
        field("confidence", None, terms(Some(confidence))),
        field("researched_on", None, shown(Some(researched_on))),
    ];
    fields.extend(eligibility_fields(eligibility));
    fields.extend(hours("chat_hours", chat_hours.as_ref()));
    fields.extend(stated_hours(opening_hours.as_ref()));
    let lists = vec![
        list("phones", Some(FactGroup::Phones), phones, phone),
        list("addresses", Some(FactGroup::Addresses), addresses, address),
        list("sources", None, sources, source),
        list("checks", None, checks, check),
    ];
    Sheet { fields, lists }
}

/// The facts of an organization.
pub(super) fn organization(organization: &Organization) -> Sheet {
    let Organization { id: _, name, websites } = organization;
    Sheet {
        fields: vec![field("name", Some(FactGroup::Name), texts(Some(name)))],
        lists: vec![list("websites", Some(FactGroup::Websites), websites, organization_website)],
    }
}

/// The facts of a crisis line. Its country is where it is found.
pub(super) fn crisis_line(line: &CrisisLine) -> Sheet {
    let CrisisLine {
        country: _,
        name,
        number,
        stated_hours,
        hours: regular,
        languages,
        purpose,
        free,
        note,
        source_url,
        source_publisher,
        seen_date_in_page,
        confidence,
        researched_on,
        checks,
    } = line;
    let mut fields = vec![
        field("name", Some(FactGroup::Name), texts(Some(name))),
        field("number", Some(FactGroup::Phones), texts(Some(number))),
        field("stated_hours", Some(FactGroup::OpeningHours), texts(stated_hours)),
        field("languages", Some(FactGroup::Languages), each(languages, LanguageTag::as_str)),
        field("purpose", Some(FactGroup::Methods), terms(Some(purpose))),
        field("free", Some(FactGroup::Cost), shown(free)),
        field("note", Some(FactGroup::Phones), texts(note)),
        field("source_url", None, each(Some(source_url), WebAddress::as_str)),
        field("source_publisher", None, terms(Some(source_publisher))),
        field("seen_date_in_page", None, shown(seen_date_in_page)),
        field("confidence", None, terms(Some(confidence))),
        field("researched_on", None, shown(Some(researched_on))),
    ];
    fields.extend(hours("hours", regular.as_ref()));
    Sheet { fields, lists: vec![list("checks", None, checks, check)] }
}

fn eligibility_fields(eligibility: &Eligibility) -> Fields {
    let Eligibility { min_age, max_age, notes } = eligibility;
    let fact = Some(FactGroup::Eligibility);
    vec![
        field("eligibility.min_age", fact, shown(min_age)),
        field("eligibility.max_age", fact, shown(max_age)),
        field("eligibility.notes", fact, texts(notes)),
    ]
}

fn stated_hours(stated: Option<&StatedHours>) -> Fields {
    let (text, time_zone) = stated.map(|StatedHours { text, time_zone }| (text, time_zone)).unzip();
    let fact = Some(FactGroup::OpeningHours);
    vec![field("opening_hours.text", fact, texts(text)), field("opening_hours.time_zone", fact, texts(time_zone))]
}

/// Regular hours, each stretch as `MO TU 09:30-12:30`.
fn hours(table: &str, hours: Option<&OpeningHours>) -> Fields {
    // Its zone is private and asked for by name; a new public field has to be added here by hand.
    let stretch = |schedule: &Schedule| {
        let days = schedule.days.iter().map(|day| Day(*day).as_str()).collect::<Vec<_>>().join(" ");
        format!("{days} {}-{}", schedule.opens(), schedule.closes())
    };
    let fact = Some(FactGroup::OpeningHours);
    let regular = hours.map_or_else(Vec::new, |hours| hours.regular.iter().map(stretch).collect());
    vec![
        field(format!("{table}.time_zone"), fact, each(hours, |hours| hours.zone())),
        field(format!("{table}.regular"), fact, regular),
        field(
            format!("{table}.closed_on_public_holidays"),
            fact,
            shown(hours.and_then(|hours| hours.closed_on_public_holidays.as_ref())),
        ),
    ]
}

fn phone(phone: &Phone) -> Part {
    let Phone { number, as_printed, stated_hours, hours: regular, free, note, confirmed_by, on_own_page } = phone;
    let fact = Some(FactGroup::Phones);
    let mut fields = vec![
        field("number", fact, each(Some(number), |number| number.as_str())),
        field("as_printed", fact, texts(Some(as_printed))),
        field("stated_hours", Some(FactGroup::OpeningHours), texts(stated_hours)),
        field("free", Some(FactGroup::Cost), shown(free)),
        field("note", fact, texts(note)),
        field("confirmed_by", fact, each(confirmed_by, WebAddress::as_str)),
        field("on_own_page", fact, shown(Some(on_own_page))),
    ];
    fields.extend(hours("hours", regular.as_ref()));
    Part { key: number.as_str().to_owned(), fields }
}

fn address(address: &Address) -> Part {
    let Address { city, country, street } = address;
    let fact = Some(FactGroup::Addresses);
    let fields = vec![
        field("city", fact, texts(Some(city))),
        field("country", fact, each(Some(country), CountryCode::as_str)),
        field("street", fact, texts(street)),
    ];
    Part { key: city.as_str().to_owned(), fields }
}

fn source(source: &Source) -> Part {
    let Source { url, publisher, fields, seen_date_in_page } = source;
    let fields = vec![
        field("url", None, each(Some(url), WebAddress::as_str)),
        field("publisher", None, terms(Some(publisher))),
        field("fields", None, terms(fields)),
        field("seen_date_in_page", None, shown(seen_date_in_page)),
    ];
    Part { key: url.as_str().to_owned(), fields }
}

fn check(check: &Check) -> Part {
    let Check { on, how, people, facts } = check;
    let fields = vec![
        field("on", None, shown(Some(on))),
        field("how", None, terms(Some(how))),
        field("people", None, shown(Some(people))),
        field("facts", None, terms(facts)),
    ];
    Part { key: format!("{on} {}", how.as_str()), fields }
}

fn organization_website(website: &OrganizationWebsite) -> Part {
    let OrganizationWebsite { address, stated_by } = website;
    let fields = vec![
        field("address", Some(FactGroup::Websites), each(Some(address), WebAddress::as_str)),
        field("stated_by", None, each(stated_by, ServiceId::as_str)),
    ];
    Part { key: address.as_str().to_owned(), fields }
}

fn field(name: impl Into<String>, fact: Option<FactGroup>, values: Vec<String>) -> Field {
    Field { name: name.into(), fact, values }
}

fn list<T>(name: &'static str, fact: Option<FactGroup>, items: &[T], part: fn(&T) -> Part) -> List {
    List { name, fact, parts: items.iter().map(part).collect() }
}

fn each<'a, T: 'a>(values: impl IntoIterator<Item = &'a T>, text: impl Fn(&T) -> &str) -> Vec<String> {
    values.into_iter().map(|value| text(value).to_owned()).collect()
}

fn texts<'a>(values: impl IntoIterator<Item = &'a PlainText>) -> Vec<String> {
    each(values, PlainText::as_str)
}

fn shown<'a, T: std::fmt::Display + 'a>(value: impl IntoIterator<Item = &'a T>) -> Vec<String> {
    value.into_iter().map(ToString::to_string).collect()
}

/// Terms are a set: in the order of their vocabulary, whatever the order of the record.
fn terms<'a, T: Term>(values: impl IntoIterator<Item = &'a T>) -> Vec<String> {
    let present: Vec<&T> = values.into_iter().collect();
    T::ALL.iter().filter(|term| present.contains(term)).map(|term| term.as_str().to_owned()).collect()
}
