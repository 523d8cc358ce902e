//! What differs between two editions, or between two states of the records, field by field.
//!
//! Services are found by id. A telephone number, a place or a source is found by what is alike, then by what names it; the
//! only one that went and the only one that came, in the same place, are taken for the same one changed. Words for people
//! are not made here.

mod sheet;

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{
    CountryCode, CrisisLine, FieldChange, Organization, OrganizationId, PlainText, Service, ServiceChange, ServiceId,
    WhatChanged,
};

use self::sheet::{Field, List, Part, Sheet};
use crate::{
    Edition, QueryError, Records,
    image::{exercises::read as read_exercises, guidance::read as read_guidance, read},
};

/// What happened to one organization.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationChange {
    /// Which organization.
    pub id: OrganizationId,
    /// Its name in the newer state, or in the older one if it is gone.
    pub name: PlainText,
    /// What happened.
    pub what: WhatChanged,
}

/// What happened to one crisis line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrisisLineChange {
    /// The country it works in.
    pub country: CountryCode,
    /// Its name in the newer state, or in the older one if it is gone.
    pub name: PlainText,
    /// Its number, likewise.
    pub number: PlainText,
    /// What happened.
    pub what: WhatChanged,
}

impl Edition {
    /// What happened to services since an older edition, by id.
    ///
    /// # Errors
    /// When one of the images is broken.
    pub fn changes_since(&self, older: &Self) -> Result<Vec<ServiceChange>, QueryError> {
        Ok(service_changes(&older.services()?, &self.services()?))
    }

    /// What happened to crisis lines since an older edition, by country.
    ///
    /// # Errors
    /// When one of the images is broken.
    pub fn crisis_changes_since(&self, older: &Self) -> Result<Vec<CrisisLineChange>, QueryError> {
        Ok(crisis_changes(&older.every_crisis_line()?, &self.every_crisis_line()?))
    }

    /// Every record, as the image gives it back: organizations and services by id, crisis lines in the reader's order.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn records(&self) -> Result<Records, QueryError> {
        let services = self.services()?;
        let mut organizations = BTreeMap::new();
        for service in &services {
            let Some(id) = &service.organization else { continue };
            if !organizations.contains_key(id)
                && let Some((_, Some(organization))) = self.service(&service.id)?
            {
                organizations.insert(id.clone(), organization);
            }
        }
        // One after the other: two looks within one expression would wait for each other.
        let exercises = read_exercises(&self.image())?;
        let guidance = read_guidance(&self.image())?;
        let finder = self.finder()?;
        Ok(Records {
            organizations: organizations.into_values().collect(),
            services,
            crisis: self.every_crisis_line()?,
            exercises,
            guidance,
            finder,
            preview: self.is_preview(),
        })
    }

    /// Every service, by id. The image is let go between services: pages need it too.
    fn services(&self) -> Result<Vec<Service>, QueryError> {
        let last =
            u32::try_from(self.service_count()).map_err(|_| QueryError::Broken("there are too many services"))?;
        let read = |number| read::service(&self.image(), self.facets(), number);
        let mut services = (1..=last).map(read).collect::<Result<Vec<Service>, _>>()?;
        services.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(services)
    }

    fn every_crisis_line(&self) -> Result<Vec<CrisisLine>, QueryError> {
        let mut lines = Vec::new();
        for country in self.crisis_countries()? {
            lines.extend(self.crisis_lines(country)?);
        }
        Ok(lines)
    }
}

/// What happened to services between two states, by id.
#[must_use]
pub fn service_changes(older: &[Service], newer: &[Service]) -> Vec<ServiceChange> {
    fn by_id(services: &[Service]) -> BTreeMap<&ServiceId, &Service> {
        services.iter().map(|service| (&service.id, service)).collect()
    }
    let (older, newer) = (by_id(older), by_id(newer));
    let ids: BTreeSet<&ServiceId> = older.keys().chain(newer.keys()).copied().collect();
    let change = |id| {
        let (before, after) = (older.get(id).copied(), newer.get(id).copied());
        let what = what_changed(before, after, sheet::service)?;
        let told = after.or(before)?;
        Some(ServiceChange { id: told.id.clone(), name: told.name.clone(), countries: told.countries.clone(), what })
    };
    ids.into_iter().filter_map(change).collect()
}

/// What happened to organizations between two states, by id.
#[must_use]
pub fn organization_changes(older: &[Organization], newer: &[Organization]) -> Vec<OrganizationChange> {
    fn by_id(organizations: &[Organization]) -> BTreeMap<&OrganizationId, &Organization> {
        organizations.iter().map(|organization| (&organization.id, organization)).collect()
    }
    let (older, newer) = (by_id(older), by_id(newer));
    let ids: BTreeSet<&OrganizationId> = older.keys().chain(newer.keys()).copied().collect();
    let change = |id| {
        let (before, after) = (older.get(id).copied(), newer.get(id).copied());
        let what = what_changed(before, after, sheet::organization)?;
        let told = after.or(before)?;
        Some(OrganizationChange { id: told.id.clone(), name: told.name.clone(), what })
    };
    ids.into_iter().filter_map(change).collect()
}

/// What happened to crisis lines between two states, by country. Lines have no id: those that are alike belong together,
/// then those of one name and number, then those of one name, then those of one number.
#[must_use]
pub fn crisis_changes(older: &[CrisisLine], newer: &[CrisisLine]) -> Vec<CrisisLineChange> {
    let steps: [fn(&CrisisLine, &CrisisLine) -> bool; 4] = [
        |a, b| a == b,
        |a, b| (a.country, &a.name, &a.number, a.purpose) == (b.country, &b.name, &b.number, b.purpose),
        |a, b| (a.country, &a.name) == (b.country, &b.name),
        |a, b| (a.country, &a.number) == (b.country, &b.number),
    ];
    let mut changes: Vec<CrisisLineChange> = paired(older, newer, &steps)
        .into_iter()
        .filter_map(|pair| {
            let (before, after) = (pair.before(older), pair.after(newer));
            let what = what_changed(before, after, sheet::crisis_line)?;
            let told = after.or(before)?;
            Some(CrisisLineChange { country: told.country, name: told.name.clone(), number: told.number.clone(), what })
        })
        .collect();
    changes.sort_by(|a, b| (a.country, &a.name, &a.number).cmp(&(b.country, &b.name, &b.number)));
    changes
}

fn what_changed<T: PartialEq>(before: Option<&T>, after: Option<&T>, sheet: fn(&T) -> Sheet) -> Option<WhatChanged> {
    match (before, after) {
        (None, None) => None,
        (None, Some(_)) => Some(WhatChanged::New),
        (Some(_), None) => Some(WhatChanged::Closed),
        (Some(before), Some(after)) if before == after => None,
        (Some(before), Some(after)) => {
            let fields = sheet_changes(sheet(before), sheet(after));
            (!fields.is_empty()).then_some(WhatChanged::Fields(fields))
        }
    }
}

/// Two sheets of one kind name the same fields and lists in the same order.
fn sheet_changes(before: Sheet, after: Sheet) -> Vec<FieldChange> {
    let fields =
        before.fields.into_iter().zip(after.fields).filter_map(|(before, after)| field_change("", before, after));
    let lists = before.lists.into_iter().zip(after.lists).flat_map(|(before, after)| list_changes(before, after));
    fields.chain(lists).collect()
}

fn field_change(table: &str, before: Field, after: Field) -> Option<FieldChange> {
    (before.values != after.values).then(|| FieldChange {
        field: format!("{table}{}", after.name),
        fact: after.fact,
        before: before.values,
        after: after.values,
    })
}

fn list_changes(before: List, after: List) -> Vec<FieldChange> {
    let steps: [fn(&Part, &Part) -> bool; 2] = [|a, b| a == b, |a, b| a.key == b.key];
    let pairs = the_same_one_changed(paired(&before.parts, &after.parts, &steps));
    let moved = moved(&before, &after, &pairs);
    let (mut old, mut new) = (takable(before.parts), takable(after.parts));
    let mut changes: Vec<FieldChange> = pairs
        .into_iter()
        .flat_map(|pair| {
            part_changes(
                after.name,
                pair.before.and_then(|at| old.remove(&at)),
                pair.after.and_then(|at| new.remove(&at)),
            )
        })
        .collect();
    changes.extend(moved);
    changes
}

fn takable(parts: Vec<Part>) -> BTreeMap<usize, Part> {
    parts.into_iter().enumerate().collect()
}

/// The fields that differ; of a table that came or went, every field of which something is known.
fn part_changes(list: &str, before: Option<Part>, after: Option<Part>) -> Vec<FieldChange> {
    let key = before.as_ref().or(after.as_ref()).map_or_else(String::new, |part| part.key.clone());
    let table = format!("{list}[{key}].");
    let emptied = |fields: &[Field]| -> Vec<Field> {
        fields.iter().map(|field| Field { name: field.name.clone(), fact: field.fact, values: Vec::new() }).collect()
    };
    let (before, after) = (before.map(|part| part.fields), after.map(|part| part.fields));
    let (before, after) = match (before, after) {
        (Some(before), Some(after)) => (before, after),
        (Some(before), None) => {
            let nothing = emptied(&before);
            (before, nothing)
        }
        (None, Some(after)) => (emptied(&after), after),
        (None, None) => return Vec::new(),
    };
    before.into_iter().zip(after).filter_map(|(before, after)| field_change(&table, before, after)).collect()
}

/// The order of a list is a fact of its own: readers see the first one first.
fn moved(before: &List, after: &List, pairs: &[Pair]) -> Option<FieldChange> {
    let kept: Vec<(usize, usize)> = pairs.iter().filter_map(|pair| pair.before.zip(pair.after)).collect();
    let order: Vec<usize> = kept.iter().map(|(_, after)| *after).collect();
    let keys = |list: &List| list.parts.iter().map(|part| part.key.clone()).collect();
    (!order.is_sorted()).then(|| FieldChange {
        field: after.name.to_owned(),
        fact: after.fact,
        before: keys(before),
        after: keys(after),
    })
}

/// Where two things that belong together stand in the older and the newer list; or where one stands that came or went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pair {
    before: Option<usize>,
    after: Option<usize>,
}

impl Pair {
    fn before<T>(self, older: &[T]) -> Option<&T> {
        older.get(self.before?)
    }

    fn after<T>(self, newer: &[T]) -> Option<&T> {
        newer.get(self.after?)
    }
}

/// Finds for each thing the other that belongs to it: those that fit the first step first. In the order of the older list,
/// then what came.
fn paired<T>(older: &[T], newer: &[T], steps: &[fn(&T, &T) -> bool]) -> Vec<Pair> {
    let mut after_of: BTreeMap<usize, usize> = BTreeMap::new();
    let mut taken: BTreeSet<usize> = BTreeSet::new();
    for fits in steps {
        for (before, old) in older.iter().enumerate() {
            let free = |after: &usize| !taken.contains(after);
            if after_of.contains_key(&before) {
                continue;
            }
            let found = newer.iter().enumerate().filter(|(after, _)| free(after)).find(|(_, new)| fits(old, new));
            if let Some((after, _)) = found {
                after_of.insert(before, after);
                taken.insert(after);
            }
        }
    }
    let kept_or_gone =
        (0..older.len()).map(|before| Pair { before: Some(before), after: after_of.get(&before).copied() });
    let came =
        (0..newer.len()).filter(|after| !taken.contains(after)).map(|after| Pair { before: None, after: Some(after) });
    kept_or_gone.chain(came).collect()
}

/// The only one that went and the only one that came, in the same place, are one that changed.
fn the_same_one_changed(mut pairs: Vec<Pair>) -> Vec<Pair> {
    let gone: Vec<Pair> = pairs.iter().copied().filter(|pair| pair.after.is_none()).collect();
    let came: Vec<Pair> = pairs.iter().copied().filter(|pair| pair.before.is_none()).collect();
    if let ([gone], [came]) = (gone.as_slice(), came.as_slice())
        && gone.before == came.after
    {
        pairs.retain(|pair| pair.before.is_some());
        for pair in &mut pairs {
            if pair.after.is_none() {
                pair.after = came.after;
            }
        }
    }
    pairs
}
