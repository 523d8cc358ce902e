//! Reads the record of one service.

use catalogue_model::{
    Category, CountryCode, EmailAddress, LanguageTag, Method, OrganizationId, PlainText, Service, ServiceId, Source,
    Term, WebAddress,
};

use super::{
    ages, channels,
    fields::Fields,
    findings::{Declaration, Flaw, Mention, Record},
    problem::Severity,
};

const REQUIRED: [(&str, &str); 10] = [
    ("id", "write the name of the file without .toml"),
    ("name", "write the public name of the service"),
    ("coverage", "say where it works: national, local or international_online"),
    ("relevance", "say how near it is: dedicated, adjacent, professional_resource or fallback"),
    ("categories", "name at least one of the three method categories"),
    ("description", "say in one or two sentences of your own what it is"),
    ("listing_advice", "say whether it may be shown: list, list_with_caveat or hold"),
    ("sources", "add the page that was read as [[sources]]; there is no fact without one"),
    ("confidence", "say who spoke: high, medium or low"),
    ("researched_on", "write the day on which the pages were read as 2026-11-22"),
];

/// The service of a record, when everything that it needs could be read.
pub(super) fn read(record: &Record<'_>) -> Option<Service> {
    let mut fields = record.fields()?;
    fields.require(&REQUIRED);
    let service = service(&mut fields);
    if let Some(service) = &service {
        ages::check_service(&fields, service);
    }
    fields.finish();
    service
}

/// Takes every field, so that one run reports them all, and only then sees whether a service comes of it.
fn service(fields: &mut Fields<'_>) -> Option<Service> {
    let id = id(fields);
    let name = fields.value("name", PlainText::new);
    let alternate_name = fields.value("alternate_name", PlainText::new);
    let organization = organization(fields, id.as_ref());
    let countries = fields.values("countries", CountryCode::new);
    let coverage = fields.term("coverage");
    let relevance = fields.term("relevance");
    let categories = fields.terms("categories");
    let methods = methods(fields, &categories);
    let delivery = fields.terms("delivery");
    let audiences = fields.terms("audiences");
    let anonymity = fields.term("anonymity");
    let confidentiality = fields.value("confidentiality", PlainText::new);
    let cost = fields.term("cost");
    let evidence = fields.term("evidence");
    let languages = languages(fields);
    let languages_basis = fields.term("languages_basis");
    let description = fields.value("description", PlainText::new);
    let caveats = fields.values("caveats", PlainText::new);
    let websites = fields.values("websites", WebAddress::new);
    let emails = fields.values("emails", EmailAddress::new);
    let chat_url = fields.value("chat_url", WebAddress::new);
    let onion_url = fields.value("onion_url", WebAddress::new);
    let listing_advice = fields.term("listing_advice");
    let confidence = fields.term("confidence");
    let researched_on = fields.day("researched_on");
    let eligibility = fields.table("eligibility").map(channels::eligibility).unwrap_or_default();
    let sources: Vec<Source> = fields.tables("sources").into_iter().filter_map(channels::source).collect();
    let phones = fields.tables("phones").into_iter().filter_map(|phone| channels::phone(phone, &sources)).collect();
    let chat_hours = fields.table("chat_hours").and_then(channels::opening_hours);
    let addresses = fields.tables("addresses").into_iter().filter_map(channels::address).collect();
    let opening_hours = fields.table("opening_hours").and_then(channels::stated_hours);
    let checks = fields.tables("checks").into_iter().filter_map(channels::check).collect();
    Some(Service {
        id: id?,
        name: name?,
        alternate_name,
        organization,
        countries,
        coverage: coverage?,
        relevance: relevance?,
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
        description: description?,
        caveats,
        listing_advice: listing_advice?,
        sources,
        confidence: confidence?,
        researched_on: researched_on?,
        checks,
    })
}

fn id(fields: &mut Fields<'_>) -> Option<ServiceId> {
    let id = fields.value("id", ServiceId::new)?;
    fields.check_stem("id", id.as_str());
    fields.record().declare(fields.line_of("id"), Declaration::Service(id.clone()));
    Some(id)
}

fn organization(fields: &mut Fields<'_>, service: Option<&ServiceId>) -> Option<OrganizationId> {
    let organization = fields.value("organization", OrganizationId::new)?;
    let mention = Mention::RunBy { service: service.cloned(), organization: organization.clone() };
    fields.mention(fields.line_of("organization"), "organization", mention);
    Some(organization)
}

/// The sub-methods. One outside the stated categories is possible, but then a category may be missing.
fn methods(fields: &mut Fields<'_>, categories: &[Category]) -> Vec<Method> {
    let placed = fields.placed_values("methods", super::fields::term_named::<Method>);
    for (line, method) in placed.iter().filter(|(_, method)| !categories.contains(&method.category())) {
        let (method, category) = (method.as_str(), method.category().as_str());
        let problem = format!("{method} belongs to {category}, which is not among the categories");
        let advice =
            "add the category if the service gives this help itself, or see whether another method fits better";
        fields.report_as(Severity::Warning, *line, "methods", Flaw::new(problem, advice));
    }
    placed.into_iter().map(|(_, method)| method).collect()
}

fn languages(fields: &mut Fields<'_>) -> Vec<LanguageTag> {
    let placed = fields.placed_values("languages", LanguageTag::new);
    for (line, language) in &placed {
        fields.mention(*line, "languages", Mention::Language(language.clone()));
    }
    placed.into_iter().map(|(_, language)| language).collect()
}
