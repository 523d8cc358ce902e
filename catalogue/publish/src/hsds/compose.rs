//! Writes records as HSDS objects.
//!
//! Lists of closed terms are sets and stand in the order of their vocabulary; crisis lines stand by country, purpose, name and
//! number. So the records and an edition made of them give the same document. A service on hold is left out here as well,
//! though no caller should bring one.

mod contact;
mod hours;
mod scribe;
mod service;

use catalogue_model::{CrisisLine, OrganizationId, Service, Term};
use catalogue_store::Records;
use i18n::Locale;
use serde_json::Value;

use scribe::Scribe;

/// The language in which the texts of records are written.
pub(super) const TEXT_LANGUAGE: &str = "en";

/// The public records as a list of HSDS services in a language: services by id, then crisis lines.
pub(super) fn document(records: &Records, locale: Locale) -> Vec<Value> {
    let mut scribe = Scribe::new(locale);
    let organizations: Vec<(&OrganizationId, Value)> = records
        .organizations
        .iter()
        .map(|organization| (&organization.id, contact::organization(&mut scribe, organization)))
        .collect();
    let organization_of = |service: &Service| {
        let wanted = service.organization.as_ref()?;
        organizations.iter().find(|(id, _)| *id == wanted).map(|(_, organization)| organization.clone())
    };
    let mut document = Vec::new();
    let mut services: Vec<&Service> = records.services.iter().filter(|service| service.is_public()).collect();
    services.sort_by(|a, b| a.id.cmp(&b.id));
    for service in services {
        let organization = organization_of(service);
        document.push(service::compose(&mut scribe, service, organization));
    }
    let mut lines: Vec<&CrisisLine> = records.crisis.iter().collect();
    lines.sort_by_key(|line| (line.country, line.purpose, line.name.clone(), line.number.clone()));
    document.extend(lines.into_iter().map(|line| service::compose_crisis_line(&mut scribe, line)));
    document
}

/// Terms in the order of their vocabulary, each once.
fn in_order<T: Term>(terms: &[T]) -> impl Iterator<Item = T> {
    T::ALL.iter().copied().filter(|term| terms.contains(term))
}
