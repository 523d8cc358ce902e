//! Services and the organizations that run them (HSDS 3.1 `service`, `organization`, `phone`, `location`).
//!
//! `None` and an empty list mean *unknown*, never *no*.

use jiff::civil::Date;

use crate::{
    Anonymity, Audience, Category, Channel, CheckMethod, Confidence, Cost, CountryCode, Coverage, Delivery,
    EmailAddress, EvidenceGrade, FactGroup, LanguageTag, LanguagesBasis, ListingAdvice, Method, OpeningHours,
    OrganizationId, PhoneNumber, PlainText, Publisher, Relevance, ServiceId, StatedDate, WebAddress,
};

/// A body that runs services.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// Its id.
    pub id: OrganizationId,
    /// Its public name.
    pub name: PlainText,
    /// Its websites, each with the records whose sources state it.
    pub websites: Vec<OrganizationWebsite>,
}

/// A website of an organization, as the sources of some services state it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationWebsite {
    /// The address.
    pub address: WebAddress,
    /// The services whose sources state it.
    pub stated_by: Vec<ServiceId>,
}

/// A service that helps before a child is harmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its id, for ever.
    pub id: ServiceId,
    /// Its public name.
    pub name: PlainText,
    /// Another name in use.
    pub alternate_name: Option<PlainText>,
    /// Who runs it.
    pub organization: Option<OrganizationId>,
    /// Countries served; for international offers the operator's country, where a page names it.
    pub countries: Vec<CountryCode>,
    /// Where it works.
    pub coverage: Coverage,
    /// How near it is to the subject.
    pub relevance: Relevance,
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
    /// What is kept secret, as its own page states it.
    pub confidentiality: Option<PlainText>,
    /// Who pays.
    pub cost: Option<Cost>,
    /// How well its way of helping has been studied.
    pub evidence: Option<EvidenceGrade>,
    /// Age and other conditions.
    pub eligibility: Eligibility,
    /// Languages spoken.
    pub languages: Vec<LanguageTag>,
    /// Whence the languages are known.
    pub languages_basis: Option<LanguagesBasis>,
    /// Telephone numbers.
    pub phones: Vec<Phone>,
    /// E-mail addresses.
    pub emails: Vec<EmailAddress>,
    /// Web addresses.
    pub websites: Vec<WebAddress>,
    /// The address of a chat.
    pub chat_url: Option<WebAddress>,
    /// Regular hours of the chat.
    pub chat_hours: Option<OpeningHours>,
    /// An onion address.
    pub onion_url: Option<WebAddress>,
    /// Places.
    pub addresses: Vec<Address>,
    /// Hours of the whole service, as stated.
    pub opening_hours: Option<StatedHours>,
    /// What it is, in our own words, in English.
    pub description: PlainText,
    /// Limits that belong beside the facts, in English.
    pub caveats: Vec<PlainText>,
    /// Whether it may be shown.
    pub listing_advice: ListingAdvice,
    /// The pages that were read.
    pub sources: Vec<Source>,
    /// Who spoke.
    pub confidence: Confidence,
    /// The day the stored copies were read. Reading is not checking.
    pub researched_on: Date,
    /// Checks with the service itself.
    pub checks: Vec<Check>,
}

impl Service {
    /// The ways to reach it, in the order of [`Channel`].
    #[must_use]
    pub fn channels(&self) -> Vec<Channel> {
        let known = [
            (Channel::Phone, !self.phones.is_empty()),
            (Channel::Chat, self.chat_url.is_some() || self.methods.contains(&Method::OnlineChat)),
            (Channel::Email, !self.emails.is_empty() || self.methods.contains(&Method::Email)),
            (Channel::Website, !self.websites.is_empty()),
            (Channel::Onion, self.onion_url.is_some()),
            (Channel::Visit, !self.addresses.is_empty() && self.delivery.contains(&Delivery::InPerson)),
        ];
        known.into_iter().filter_map(|(channel, there)| there.then_some(channel)).collect()
    }

    /// Whether a public edition may carry it.
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.listing_advice != ListingAdvice::Hold
    }
}

/// Age and other conditions, as stated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Eligibility {
    /// The youngest age in years.
    pub min_age: Option<u8>,
    /// The oldest age in years.
    pub max_age: Option<u8>,
    /// Conditions in words, in English.
    pub notes: Option<PlainText>,
}

/// A telephone number of a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// In international form, or short.
    pub number: PhoneNumber,
    /// As the source prints it; shown first.
    pub as_printed: PlainText,
    /// Hours as stated, in English.
    pub stated_hours: Option<PlainText>,
    /// Regular hours, where the stated ones are clear.
    pub hours: Option<OpeningHours>,
    /// Whether the call is free, where stated.
    pub free: Option<bool>,
    /// A remark, in English.
    pub note: Option<PlainText>,
    /// The sources that print it.
    pub confirmed_by: Vec<WebAddress>,
    /// Whether the service's own page prints it.
    pub on_own_page: bool,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// City or town.
    pub city: PlainText,
    /// Country.
    pub country: CountryCode,
    /// Street, only where printed.
    pub street: Option<PlainText>,
}

/// Hours as a source words them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedHours {
    /// The words, in English.
    pub text: PlainText,
    /// The IANA time zone they are in.
    pub time_zone: PlainText,
}

/// A page that was read, and the facts it supports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its address.
    pub url: WebAddress,
    /// Who published it.
    pub publisher: Publisher,
    /// The facts it supports.
    pub fields: Vec<FactGroup>,
    /// The date the page itself carries. `None`: unknown.
    pub seen_date_in_page: Option<StatedDate>,
}

/// A check of some facts by people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The day.
    pub on: Date,
    /// How.
    pub how: CheckMethod,
    /// By how many people.
    pub people: u8,
    /// Which facts.
    pub facts: Vec<FactGroup>,
}
