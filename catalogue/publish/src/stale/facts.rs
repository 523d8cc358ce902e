//! Which groups of facts a service states, and the last check of each that counts.

use catalogue_model::{Check, CheckMethod, FactGroup, Service, Term};

/// The groups of facts of a service of which something is known, each with its last check.
pub(super) fn of(service: &Service) -> Vec<(FactGroup, Option<Check>)> {
    FactGroup::ALL
        .iter()
        .filter(|fact| is_stated(service, **fact))
        .map(|fact| (*fact, last_check(&service.checks, *fact).cloned()))
        .collect()
}

/// The checks that were more than reading a stored copy.
pub(super) fn counting(checks: &[Check]) -> impl Iterator<Item = &Check> {
    checks.iter().filter(|check| check.how != CheckMethod::StoredCopy)
}

fn last_check(checks: &[Check], fact: FactGroup) -> Option<&Check> {
    // A number on a page may be wrong there too: somebody has to have asked.
    let counts = |check: &&Check| fact != FactGroup::Phones || check.how != CheckMethod::WebPage;
    counting(checks).filter(counts).filter(|check| check.facts.contains(&fact)).max_by_key(|check| check.on)
}

fn is_stated(service: &Service, fact: FactGroup) -> bool {
    let eligibility = &service.eligibility;
    match fact {
        FactGroup::Name | FactGroup::Description => true,
        FactGroup::AlternateName => service.alternate_name.is_some(),
        FactGroup::Organization => service.organization.is_some(),
        FactGroup::Country => !service.countries.is_empty(),
        FactGroup::Methods => !service.methods.is_empty() || !service.categories.is_empty(),
        FactGroup::Delivery => !service.delivery.is_empty(),
        FactGroup::Audiences => !service.audiences.is_empty(),
        FactGroup::Eligibility => {
            eligibility.min_age.is_some() || eligibility.max_age.is_some() || eligibility.notes.is_some()
        }
        FactGroup::Anonymity => service.anonymity.is_some(),
        FactGroup::Confidentiality => service.confidentiality.is_some(),
        FactGroup::Cost => service.cost.is_some(),
        FactGroup::Languages => !service.languages.is_empty(),
        FactGroup::Phones => !service.phones.is_empty(),
        FactGroup::Emails => !service.emails.is_empty(),
        FactGroup::Websites => !service.websites.is_empty() || service.onion_url.is_some(),
        FactGroup::ChatUrl => service.chat_url.is_some(),
        FactGroup::Addresses => !service.addresses.is_empty(),
        FactGroup::OpeningHours => {
            service.opening_hours.is_some()
                || service.chat_hours.is_some()
                || service.phones.iter().any(|phone| phone.hours.is_some() || phone.stated_hours.is_some())
        }
        FactGroup::Evidence => service.evidence.is_some(),
        FactGroup::Caveats => !service.caveats.is_empty(),
    }
}
