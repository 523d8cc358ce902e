//! The orders in which an image holds its records. They make the image canonical, and the first is the reader's.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use catalogue_model::{CrisisLine, Organization, OrganizationId, Service, Source, StatedDate};

use super::Records;
use crate::fold::folded;

/// Services in the reader's order: how near they are to the subject, then the newest source first, so that stale facts
/// sink and undated ones sink deepest, then by name.
pub(super) fn services(records: &Records) -> Vec<&Service> {
    let mut services: Vec<&Service> = records.services.iter().collect();
    services.sort_by_cached_key(|service| {
        let newest = newest_date(&service.sources).map(|date| (date.latest_day(), date));
        (service.relevance, Reverse(newest), folded(service.name.as_str()), service.id.clone())
    });
    services
}

/// The newest date that one of these pages carries. A date of a year may mean its last day.
pub(crate) fn newest_date(sources: &[Source]) -> Option<StatedDate> {
    sources.iter().filter_map(|source| source.seen_date_in_page).max_by_key(|date| (date.latest_day(), *date))
}

/// The organizations that run a service, by id, each with its number.
pub(super) fn organizations(records: &Records) -> BTreeMap<&OrganizationId, (i64, &Organization)> {
    let running: BTreeSet<&OrganizationId> =
        records.services.iter().filter_map(|service| service.organization.as_ref()).collect();
    let mut kept: Vec<&Organization> = records.organizations.iter().filter(|kept| running.contains(&kept.id)).collect();
    kept.sort_by_key(|organization| &organization.id);
    (1..).zip(kept).map(|(number, organization)| (&organization.id, (number, organization))).collect()
}

/// Crisis lines by country, purpose (the emergency number first) and name. Lines that share these are told apart by the rest.
pub(super) fn crisis_lines(records: &Records) -> Vec<&CrisisLine> {
    let mut lines: Vec<&CrisisLine> = records.crisis.iter().collect();
    lines.sort_by_cached_key(|line| (line.country, line.purpose, folded(line.name.as_str()), format!("{line:?}")));
    lines
}
