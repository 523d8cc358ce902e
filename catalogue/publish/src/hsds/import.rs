//! From documents to records: everything is read, checked and compared before the first file is written.

mod files;
mod place;

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use catalogue_model::{CrisisLine, Organization, Service, WebAddress};
use catalogue_store::Records;
use i18n::Locale;
use jiff::civil::Date;
use serde_json::Value;

use super::{
    check::{Author, Placed, check},
    compose,
    flaw::{Flaw, Flaws},
    look::Look,
    ours::{self, Ours},
    theirs, unmapped,
};

/// What to do with checks that a file says were made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatedChecks {
    /// A file cannot prove them: they are kept beside the record.
    LeftOut,
    /// The editor knows that the file is of their own desk.
    Taken,
}

/// How to import.
#[derive(Clone, Debug)]
pub struct ImportOptions {
    /// What to do with checks that the file states.
    pub checks: StatedChecks,
    /// The page that publishes the file, for services that name none.
    pub source: Option<WebAddress>,
    /// The day of the import.
    pub on: Date,
}

/// Why nothing was imported. Nothing was written either.
#[derive(Debug, thiserror::Error)]
#[error("nothing was imported; problems: {}{}\n{}", .flaws.len() + .untold, more(*.untold), lines(.flaws))]
pub struct ImportError {
    /// The problems, in the order of the files.
    pub flaws: Vec<Flaw>,
    /// How many more there are.
    pub untold: usize,
}

fn lines(flaws: &[Flaw]) -> String {
    flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn more(untold: usize) -> String {
    if untold == 0 { String::new() } else { format!(", of which {untold} are not listed") }
}

impl From<Flaws> for ImportError {
    fn from(flaws: Flaws) -> Self {
        let (flaws, untold) = flaws.into_told();
        Self { flaws, untold }
    }
}

/// What was imported.
#[derive(Debug, Default)]
pub struct Imported {
    /// Services, organizations and crisis lines, as they now stand in records.
    pub records: Records,
    /// For each service that was not understood whole: its name among the files, and what is left.
    pub unmapped: Vec<(String, Value)>,
    /// Services of others; they are on hold.
    pub on_hold: BTreeSet<String>,
    /// How many checks were left out.
    pub checks_left_out: usize,
    /// How many places named people, or could.
    pub persons_left_out: usize,
}

/// Reads a file, or the documents of a folder, and writes their records below `folder`.
///
/// # Errors
/// Every problem of the documents, and of the records that they would make; then nothing is written.
pub fn import(from: &Path, folder: &Path, options: &ImportOptions) -> Result<Imported, ImportError> {
    let flaws = Flaws::default();
    let documents = files::read(from, &flaws);
    let services: Vec<Placed<'_>> = documents.iter().flat_map(|document| document.services(&flaws)).collect();
    check(&services, Author::Others, &flaws);
    let imported = read(&services, options, &flaws);
    if !flaws.is_empty() {
        return Err(flaws.into());
    }
    place::write(&imported, folder, options.on, &flaws);
    if flaws.is_empty() { Ok(imported) } else { Err(flaws.into()) }
}

/// The folder beside the records in which an import keeps what it did not understand.
#[must_use]
pub fn unmapped_folder(folder: &Path) -> PathBuf {
    place::beside(folder, "unmapped")
}

fn read(services: &[Placed<'_>], options: &ImportOptions, flaws: &Flaws) -> Imported {
    let mut gathered = Gathered::default();
    for placed in services {
        let taken = RefCell::default();
        let Some(look) = Look::new(placed, flaws, &taken) else { continue };
        if ours::is_ours(&look) {
            if let Some(found) = ours::read(&look) {
                gathered.add_ours(found, placed, options.checks);
            }
        } else if let Some((service, organization)) =
            theirs::read(&look, &theirs::Origin { source: options.source.as_ref(), on: options.on })
        {
            gathered.add_theirs(service, organization, placed, &taken.into_inner());
        }
    }
    gathered.finish(flaws)
}

/// What has been read so far.
#[derive(Default)]
struct Gathered<'a> {
    imported: Imported,
    organizations: BTreeMap<String, Organization>,
    /// Services of ours as they stood in the document, with the name under which a rest is kept.
    ours: Vec<(String, Placed<'a>)>,
    /// Where each service stood, to tell of two with one id.
    places: Vec<(String, Placed<'a>)>,
}

impl<'a> Gathered<'a> {
    fn add_ours(&mut self, found: Ours, placed: &Placed<'a>, checks: StatedChecks) {
        let name = match found {
            Ours::Service(mut service, organization) => {
                self.leave_out(&mut service.checks, checks);
                let name = service.id.as_str().to_owned();
                self.places.push((name.clone(), placed.clone()));
                self.add_service(*service, organization);
                name
            }
            Ours::CrisisLine(mut line) => {
                self.leave_out(&mut line.checks, checks);
                let name = format!("crisis-{}", line.country.as_str().to_ascii_lowercase());
                self.imported.records.crisis.push(*line);
                name
            }
        };
        self.ours.push((name, placed.clone()));
    }

    fn leave_out(&mut self, stated: &mut Vec<catalogue_model::Check>, checks: StatedChecks) {
        if checks == StatedChecks::LeftOut {
            self.imported.checks_left_out += stated.len();
            stated.clear();
        }
    }

    fn add_theirs(
        &mut self,
        service: Service,
        organization: Option<Organization>,
        placed: &Placed<'a>,
        taken: &BTreeSet<String>,
    ) {
        let (rest, persons) = unmapped::rest(placed.value, &placed.pointer, taken);
        let name = service.id.as_str().to_owned();
        self.imported.persons_left_out += persons;
        self.imported.unmapped.push((name.clone(), rest));
        self.imported.on_hold.insert(name.clone());
        self.places.push((name, placed.clone()));
        self.add_service(service, organization);
    }

    fn add_service(&mut self, service: Service, organization: Option<Organization>) {
        self.imported.records.services.push(service);
        let Some(organization) = organization else { return };
        let known = self
            .organizations
            .entry(organization.id.as_str().to_owned())
            .or_insert_with(|| Organization { websites: Vec::new(), ..organization.clone() });
        for website in organization.websites {
            match known.websites.iter_mut().find(|known| known.address == website.address) {
                Some(known) => {
                    let new = website.stated_by.into_iter().filter(|id| !known.stated_by.contains(id));
                    let new: Vec<_> = new.collect();
                    known.stated_by.extend(new);
                }
                None => known.websites.push(website),
            }
        }
    }

    fn finish(mut self, flaws: &Flaws) -> Imported {
        self.refuse_twins(flaws);
        let ids: BTreeSet<&str> = self.imported.records.services.iter().map(|service| service.id.as_str()).collect();
        for organization in self.organizations.values_mut() {
            // A part of an export speaks of services that are not in it.
            for website in &mut organization.websites {
                website.stated_by.retain(|service| ids.contains(service.as_str()));
            }
            organization.websites.retain(|website| !website.stated_by.is_empty());
        }
        self.imported.records.organizations = self.organizations.into_values().collect();
        if flaws.is_empty() {
            self.imported.unmapped.extend(not_written_again(&self.imported.records, &self.ours));
        }
        self.imported.unmapped.sort_by(|a, b| a.0.cmp(&b.0));
        self.imported
    }

    /// Two services that would be one record.
    fn refuse_twins(&self, flaws: &Flaws) {
        let mut first: BTreeMap<&str, &Placed<'_>> = BTreeMap::new();
        for (id, placed) in &self.places {
            if let Some(earlier) = first.insert(id, placed) {
                let problem = format!("the record would be {id}, as that of {} {}", earlier.file, earlier.pointer);
                flaws.add(placed.file, &placed.pointer, problem, "import the two one after the other, and rename one");
            }
        }
    }
}

/// What stands in services of ours and would not come out of their records: somebody added or changed it, or it was left out.
fn not_written_again(records: &Records, services: &[(String, Placed<'_>)]) -> Vec<(String, Value)> {
    let mut left = Vec::new();
    for locale in Locale::ALL {
        let of_locale: Vec<_> = services.iter().filter(|(_, placed)| locale_of(placed.value) == locale).collect();
        if of_locale.is_empty() {
            continue;
        }
        let written = compose::document(records, locale);
        let by_id: BTreeMap<&str, &Value> =
            written.iter().filter_map(|service| Some((service.get("id")?.as_str()?, service))).collect();
        for (name, placed) in of_locale {
            let ours = placed.value.get("id").and_then(Value::as_str).and_then(|id| by_id.get(id));
            let rest = ours.map_or_else(|| Some(placed.value.clone()), |ours| unmapped::difference(placed.value, ours));
            left.extend(rest.map(|rest| (name.clone(), rest)));
        }
    }
    left
}

/// The language in which the terms of a service are named.
fn locale_of(service: &Value) -> Locale {
    let language = service.pointer("/attributes/0/taxonomy_term/language").and_then(Value::as_str);
    language.and_then(Locale::from_tag).unwrap_or(Locale::En)
}

/// The crisis lines of each country, in the order in which they came.
fn by_country(lines: &[CrisisLine]) -> BTreeMap<&str, Vec<&CrisisLine>> {
    let mut countries: BTreeMap<&str, Vec<&CrisisLine>> = BTreeMap::new();
    for line in lines {
        countries.entry(line.country.as_str()).or_default().push(line);
    }
    countries
}
