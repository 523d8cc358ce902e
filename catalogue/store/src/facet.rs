//! What a reader can filter by: facets, and the values of each.
//!
//! Values of one facet are alternatives, facets are joined. Words for people live in `i18n`.

use std::borrow::Cow;

use catalogue_model::{
    Anonymity, Audience, Category, Channel, Cost, CountryCode, Delivery, LanguageTag, Malformed, Method, Term,
};

/// A dimension by which services can be narrowed down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Countries served.
    Country,
    /// Languages spoken.
    Language,
    /// Method categories.
    Category,
    /// Sub-methods.
    Method,
    /// For whom.
    Audience,
    /// Ways to reach the service.
    Channel,
    /// How it is given.
    Delivery,
    /// What is known of a person at first contact.
    Anonymity,
    /// Who pays.
    Cost,
    /// Ages accepted, as stated.
    Age,
}

impl Facet {
    /// Every facet, in the order in which pages list them.
    pub const ALL: [Self; 10] = [
        Self::Country,
        Self::Language,
        Self::Category,
        Self::Method,
        Self::Audience,
        Self::Channel,
        Self::Delivery,
        Self::Anonymity,
        Self::Cost,
        Self::Age,
    ];

    /// The name of the facet in forms, addresses and message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Language => "language",
            Self::Category => "category",
            Self::Method => "method",
            Self::Audience => "audience",
            Self::Channel => "channel",
            Self::Delivery => "delivery",
            Self::Anonymity => "anonymity",
            Self::Cost => "cost",
            Self::Age => "age",
        }
    }
}

/// An age of the person who looks for help, in the steps that services distinguish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeBand {
    /// Up to 15 years.
    Under16,
    /// 16 and 17 years.
    From16To17,
    /// 18 years and more.
    From18,
}

impl Term for AgeBand {
    const ALL: &'static [Self] = &[Self::Under16, Self::From16To17, Self::From18];

    fn as_str(self) -> &'static str {
        match self {
            Self::Under16 => "under_16",
            Self::From16To17 => "16_17",
            Self::From18 => "18_plus",
        }
    }
}

/// One value of one facet. Ordered by facet, then as the vocabulary lists its values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacetValue {
    /// A country served.
    Country(CountryCode),
    /// A language spoken.
    Language(LanguageTag),
    /// A method category.
    Category(Category),
    /// A sub-method.
    Method(Method),
    /// An audience.
    Audience(Audience),
    /// A way to reach the service.
    Channel(Channel),
    /// A way in which it is given.
    Delivery(Delivery),
    /// What is known of a person.
    Anonymity(Anonymity),
    /// Who pays.
    Cost(Cost),
    /// An age accepted.
    Age(AgeBand),
}

impl FacetValue {
    /// The facet the value belongs to.
    #[must_use]
    pub fn facet(&self) -> Facet {
        match self {
            Self::Country(_) => Facet::Country,
            Self::Language(_) => Facet::Language,
            Self::Category(_) => Facet::Category,
            Self::Method(_) => Facet::Method,
            Self::Audience(_) => Facet::Audience,
            Self::Channel(_) => Facet::Channel,
            Self::Delivery(_) => Facet::Delivery,
            Self::Anonymity(_) => Facet::Anonymity,
            Self::Cost(_) => Facet::Cost,
            Self::Age(_) => Facet::Age,
        }
    }

    /// The value as it stands in records, forms and addresses.
    #[must_use]
    pub fn key(&self) -> Cow<'_, str> {
        match self {
            Self::Country(code) => code.as_str().into(),
            Self::Language(tag) => tag.as_str().into(),
            Self::Category(term) => term.as_str().into(),
            Self::Method(term) => term.as_str().into(),
            Self::Audience(term) => term.as_str().into(),
            Self::Channel(term) => term.as_str().into(),
            Self::Delivery(term) => term.as_str().into(),
            Self::Anonymity(term) => term.as_str().into(),
            Self::Cost(term) => term.as_str().into(),
            Self::Age(band) => band.as_str().into(),
        }
    }

    /// Reads a value back from its facet and [`key`](Self::key).
    ///
    /// # Errors
    /// When the facet has no such value.
    pub fn parse(facet: Facet, key: &str) -> Result<Self, Malformed> {
        let unknown = || Malformed {
            problem: format!("{key:?} is no {}", facet.as_str()),
            advice: "choose one of the values that the page offers",
        };
        match facet {
            Facet::Country => CountryCode::new(key).map(Self::Country),
            Facet::Language => LanguageTag::new(key).map(Self::Language),
            Facet::Category => Category::parse(key).map(Self::Category).ok_or_else(unknown),
            Facet::Method => Method::parse(key).map(Self::Method).ok_or_else(unknown),
            Facet::Audience => Audience::parse(key).map(Self::Audience).ok_or_else(unknown),
            Facet::Channel => Channel::parse(key).map(Self::Channel).ok_or_else(unknown),
            Facet::Delivery => Delivery::parse(key).map(Self::Delivery).ok_or_else(unknown),
            Facet::Anonymity => Anonymity::parse(key).map(Self::Anonymity).ok_or_else(unknown),
            Facet::Cost => Cost::parse(key).map(Self::Cost).ok_or_else(unknown),
            Facet::Age => AgeBand::parse(key).map(Self::Age).ok_or_else(unknown),
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::{Facet, FacetValue};

    #[test]
    fn a_value_is_read_back_from_its_key() {
        for (facet, key) in [
            (Facet::Country, "GR"),
            (Facet::Language, "sr-Latn"),
            (Facet::Category, "social_peer_support"),
            (Facet::Method, "online_chat"),
            (Facet::Audience, "adolescents"),
            (Facet::Channel, "onion"),
            (Facet::Delivery, "in_person"),
            (Facet::Anonymity, "anonymous"),
            (Facet::Cost, "free"),
            (Facet::Age, "16_17"),
        ] {
            let value = FacetValue::parse(facet, key).unwrap();
            assert_eq!((value.facet(), value.key().as_ref()), (facet, key));
        }
    }

    #[test]
    fn unknown_keys_are_refused() {
        for facet in Facet::ALL {
            FacetValue::parse(facet, "nothing of the kind").unwrap_err();
        }
    }
}
