//! What the finder needs of a service, and no more: no name, no number, no address.
//!
//! It is what an edition can read for every service at once. What the mapping adds to it is `finder`'s concern.

use jiff::civil::Date;

use super::Way;
use crate::{
    Anonymity, Audience, Category, CheckMethod, Cost, CountryCode, Coverage, Delivery, LanguageTag, LanguagesBasis,
    ListingAdvice, Method, OpeningHours, Service, ServiceId,
};

/// The facts of a service by which the finder sorts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinderFacts {
    /// Its id.
    pub id: ServiceId,
    /// Countries served; for international offers the operator's.
    pub countries: Vec<CountryCode>,
    /// Where it works.
    pub coverage: Coverage,
    /// Method categories.
    pub categories: Vec<Category>,
    /// Sub-methods.
    pub methods: Vec<Method>,
    /// How it is given.
    pub delivery: Vec<Delivery>,
    /// For whom.
    pub audiences: Vec<Audience>,
    /// What is known of a person at first contact.
    pub anonymity: Option<Anonymity>,
    /// Who pays.
    pub cost: Option<Cost>,
    /// The youngest age in years.
    pub min_age: Option<u8>,
    /// The oldest age in years.
    pub max_age: Option<u8>,
    /// Languages spoken.
    pub languages: Vec<LanguageTag>,
    /// Whence the languages are known.
    pub languages_basis: Option<LanguagesBasis>,
    /// Whether it has the address of a chat.
    pub has_chat: bool,
    /// Regular hours, each with the way that is open then.
    pub hours: Vec<(Way, OpeningHours)>,
    /// The day on which somebody last asked the service itself, see [`asks_the_service`].
    pub checked_on: Option<Date>,
    /// Whether the entry is closed or held back.
    pub is_closed: bool,
}

/// Whether a check asked the service itself: by telephone, in writing, or by its signature. Reading a page is no such check.
#[must_use]
pub fn asks_the_service(how: CheckMethod) -> bool {
    matches!(how, CheckMethod::Phoned | CheckMethod::Written | CheckMethod::ProviderSigned)
}

impl From<&Service> for FinderFacts {
    fn from(service: &Service) -> Self {
        let phones = service.phones.iter().filter_map(|phone| Some((Way::Phone, phone.hours.clone()?)));
        let chat = service.chat_hours.iter().map(|hours| (Way::Chat, hours.clone()));
        Self {
            id: service.id.clone(),
            countries: service.countries.clone(),
            coverage: service.coverage,
            categories: service.categories.clone(),
            methods: service.methods.clone(),
            delivery: service.delivery.clone(),
            audiences: service.audiences.clone(),
            anonymity: service.anonymity,
            cost: service.cost,
            min_age: service.eligibility.min_age,
            max_age: service.eligibility.max_age,
            languages: service.languages.clone(),
            languages_basis: service.languages_basis,
            has_chat: service.chat_url.is_some(),
            hours: chat.chain(phones).collect(),
            checked_on: service.checks.iter().filter(|check| asks_the_service(check.how)).map(|check| check.on).max(),
            is_closed: service.listing_advice == ListingAdvice::Hold,
        }
    }
}
