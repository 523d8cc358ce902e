//! The services that are offered for the plan: those of the chosen country first, then the others.

use std::collections::BTreeSet;

use catalogue_model::{Audience, CountryCode, Coverage, ServiceId};
use catalogue_store::{Edition, FacetValue, Listed, Query, QueryError};
use vault::{Plan, PlanWords, Section};

use super::super::sections::{Contact, contacts_of};
use crate::{layout::Asker, pages::find::vocabulary, speak::Speak as _};

/// As many as one reads through; the catalogue's own search shows all.
const MOST_SHOWN: usize = 8;

/// Services under one heading.
pub(super) struct Group {
    pub(super) heading: String,
    pub(super) services: Vec<Offered>,
}

/// A service that the plan lacks.
pub(super) struct Offered {
    pub(super) id: String,
    pub(super) address: String,
    pub(super) name: String,
    pub(super) place: String,
    /// In English.
    pub(super) description: String,
    pub(super) contacts: Vec<Contact>,
}

/// What is offered for these words.
pub(super) fn groups(
    asker: &Asker,
    edition: &Edition,
    words: &str,
    plan: Option<&Plan>,
) -> Result<Vec<Group>, QueryError> {
    let mut seen = chosen(plan);
    let mut groups = Vec::new();
    if let Some(country) = asker.country {
        let heading = asker.words.say_with("plan-services-in", &[("country", asker.words.country(country).into())]);
        groups.push(group(asker, edition, heading, search(asker, edition, words, Some(country))?, &mut seen)?);
    }
    let (heading, others) = if words.is_empty() {
        ("plan-services-everywhere", edition.everywhere()?)
    } else if asker.country.is_some() {
        ("plan-services-elsewhere", search(asker, edition, words, None)?)
    } else {
        ("plan-services-found", search(asker, edition, words, None)?)
    };
    groups.push(group(asker, edition, asker.words.say(heading), others, &mut seen)?);
    groups.retain(|group| !group.services.is_empty());
    Ok(groups)
}

/// The services that stand in the plan.
fn chosen(plan: Option<&Plan>) -> BTreeSet<ServiceId> {
    let items = plan.map(|plan| plan.section(Section::Services)).unwrap_or_default();
    let service = |words: &PlanWords| match words {
        PlanWords::Service(id) => ServiceId::new(id.as_str()).ok(),
        PlanWords::Own(_) | PlanWords::Known(_) => None,
    };
    items.iter().filter_map(|item| service(&item.words)).collect()
}

fn search(
    asker: &Asker,
    edition: &Edition,
    words: &str,
    country: Option<CountryCode>,
) -> Result<Vec<Listed>, QueryError> {
    let mut filters: BTreeSet<FacetValue> = country.map(FacetValue::Country).into_iter().collect();
    if words.is_empty() {
        // Who says nothing is shown what is made for people who are worried about themselves.
        filters.insert(FacetValue::Audience(Audience::SelfAtRisk));
    }
    let query = Query { words: words.to_owned(), filters, offset: 0, limit: MOST_SHOWN * 2 };
    Ok(edition.search(&query, vocabulary(asker.locale))?.results)
}

fn group(
    asker: &Asker,
    edition: &Edition,
    heading: String,
    listed: Vec<Listed>,
    seen: &mut BTreeSet<ServiceId>,
) -> Result<Group, QueryError> {
    let new: Vec<Listed> =
        listed.into_iter().filter(|listed| seen.insert(listed.id.clone())).take(MOST_SHOWN).collect();
    let services = new.into_iter().map(|listed| offered(asker, edition, listed)).collect::<Result<_, _>>()?;
    Ok(Group { heading, services })
}

fn offered(asker: &Asker, edition: &Edition, listed: Listed) -> Result<Offered, QueryError> {
    let words = asker.words;
    let place = if listed.coverage == Coverage::InternationalOnline {
        words.say("find-card-everywhere")
    } else {
        words.list(&listed.countries.iter().map(|code| words.country(*code)).collect::<Vec<_>>())
    };
    let service = edition.service(&listed.id)?;
    Ok(Offered {
        address: format!("/service/{}", listed.id.as_str()),
        id: listed.id.as_str().to_owned(),
        place,
        contacts: service.iter().flat_map(|(service, _)| contacts_of(service)).collect(),
        name: listed.name,
        description: listed.description,
    })
}
