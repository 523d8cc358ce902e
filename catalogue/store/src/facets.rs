//! Which service has which value of which facet, for a whole edition; filters and live counts are answered from here.
//!
//! The sets stand ready-made in the image. This module knows no words and no order of results.

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{Audience, Service, Term};

use crate::{AgeBand, Facet, FacetValue, bits::Bits};

/// The values that occur in an edition, each with the services that have it.
#[derive(Debug)]
pub(crate) struct Facets {
    services: usize,
    values: BTreeMap<FacetValue, Bits>,
}

impl Facets {
    /// The facets of services that are numbered in the given order.
    pub(crate) fn of<'a>(services: impl ExactSizeIterator<Item = &'a Service>) -> Self {
        let count = services.len();
        let mut values = BTreeMap::new();
        for (number, service) in (1..).zip(services) {
            for value in values_of(service) {
                values.entry(value).or_insert_with(|| Bits::none(count)).insert(number);
            }
        }
        Self { services: count, values }
    }

    /// Facets that were read from an image.
    pub(crate) fn read(services: usize, values: BTreeMap<FacetValue, Bits>) -> Self {
        Self { services, values }
    }

    /// How many services the edition holds.
    pub(crate) fn services(&self) -> usize {
        self.services
    }

    /// Every value that occurs, with the services that have it.
    pub(crate) fn values(&self) -> impl Iterator<Item = (&FacetValue, &Bits)> {
        self.values.iter()
    }

    /// The services that have a value.
    pub(crate) fn having(&self, value: &FacetValue) -> Option<&Bits> {
        self.values.get(value)
    }

    /// The values that a service has.
    pub(crate) fn values_at(&self, number: u32) -> impl Iterator<Item = &FacetValue> {
        self.values.iter().filter(move |(_, having)| having.contains(number)).map(|(value, _)| value)
    }

    /// For each facet that is filtered, the services that have one of its chosen values.
    pub(crate) fn chosen(&self, filters: &BTreeSet<FacetValue>) -> BTreeMap<Facet, Bits> {
        let mut chosen = BTreeMap::new();
        for value in filters {
            let any = chosen.entry(value.facet()).or_insert_with(|| Bits::none(self.services));
            if let Some(having) = self.values.get(value) {
                any.add(having);
            }
        }
        chosen
    }

    /// How many of `matching` would be left under each value, given what is chosen in the other facets.
    pub(crate) fn counts(&self, matching: &Bits, chosen: &BTreeMap<Facet, Bits>) -> BTreeMap<FacetValue, usize> {
        let everything = joined(matching, chosen, None);
        let others: BTreeMap<Facet, Bits> =
            chosen.keys().map(|facet| (*facet, joined(matching, chosen, Some(*facet)))).collect();
        let within = |value: &FacetValue| others.get(&value.facet()).unwrap_or(&everything);
        self.values.iter().map(|(value, having)| (value.clone(), within(value).count_common(having))).collect()
    }
}

/// What matches and is chosen in every facet, `except` one.
pub(crate) fn joined(matching: &Bits, chosen: &BTreeMap<Facet, Bits>, except: Option<Facet>) -> Bits {
    let mut left = matching.clone();
    for (_, any) in chosen.iter().filter(|(facet, _)| Some(**facet) != except) {
        left.keep(any);
    }
    left
}

/// The values that a service has in every facet.
fn values_of(service: &Service) -> BTreeSet<FacetValue> {
    let mut values = BTreeSet::new();
    values.extend(service.countries.iter().copied().map(FacetValue::Country));
    values.extend(service.languages.iter().cloned().map(FacetValue::Language));
    values.extend(service.categories.iter().copied().map(FacetValue::Category));
    values.extend(service.methods.iter().copied().map(FacetValue::Method));
    values.extend(service.audiences.iter().copied().map(FacetValue::Audience));
    values.extend(service.channels().into_iter().map(FacetValue::Channel));
    values.extend(service.delivery.iter().copied().map(FacetValue::Delivery));
    values.extend(service.anonymity.map(FacetValue::Anonymity));
    values.extend(service.cost.map(FacetValue::Cost));
    values.extend(AgeBand::ALL.iter().copied().filter(|band| accepts(service, *band)).map(FacetValue::Age));
    values
}

/// Whether a service says that it accepts somebody of this age.
///
/// Adults are accepted unless a service ends before 18. Younger people are accepted only where the record says so: unknown
/// is not yes.
fn accepts(service: &Service, band: AgeBand) -> bool {
    let stated = &service.eligibility;
    let (youngest, oldest) = (stated.min_age.unwrap_or(0), stated.max_age.unwrap_or(u8::MAX));
    let says_so =
        service.audiences.contains(&Audience::Adolescents) || stated.min_age.is_some() || stated.max_age.is_some();
    match band {
        AgeBand::Under16 => says_so && youngest < 16,
        AgeBand::From16To17 => says_so && youngest < 18 && oldest >= 16,
        AgeBand::From18 => oldest >= 18,
    }
}
