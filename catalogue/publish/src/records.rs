//! Reads the folder of records and tells an editor everything that is wrong with it, in one run.
//!
//! What passes becomes [`Checked`]: values of the model, in an order that depends on the records alone. Nothing is completed or
//! guessed here, nothing is written, and no clock is read: the day comes in as a parameter.

mod ages;
mod channels;
mod crisis;
mod exercises;
mod fields;
mod finder;
mod findings;
mod folder;
mod guidance;
mod organizations;
mod problem;
mod references;
mod said;
mod services;
mod unsaid;

use std::{collections::BTreeSet, path::Path};

use catalogue_model::{CrisisLine, FinderRecords, Organization, OrganizationId, Service, ServiceId, WebAddress};
use catalogue_store::{Exercises, Guidance};
use jiff::civil::Date;

pub use problem::{Problem, Severity};

/// Records that were read and checked together.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Checked {
    /// In the order of their ids.
    pub organizations: Vec<Organization>,
    /// In the order of their ids, those on hold included.
    pub services: Vec<Service>,
    /// In the order of their countries, and within a country as the record lists them.
    pub crisis: Vec<CrisisLine>,
    /// In the order of their groups and names.
    pub exercises: Exercises,
    /// Articles and questions in the order of their ids, duties in that of their countries.
    pub guidance: Guidance,
    /// What the finder counts and reads facts by, where there are records of it.
    pub finder: Option<FinderRecords>,
}

impl Checked {
    /// The records as a public edition may carry them: without services on hold, and without any trace of them.
    ///
    /// An organization goes when only held services belong to it, a website of an organization when only held services
    /// state it, and a source when its page lies on the host of a held service: its address would lead there.
    #[must_use]
    pub fn public(mut self) -> Self {
        let (shown, held): (Vec<Service>, Vec<Service>) = self.services.into_iter().partition(Service::is_public);
        let shown_hosts = own_hosts(&shown);
        let held_hosts: BTreeSet<String> = own_hosts(&held).difference(&shown_hosts).cloned().collect();
        self.services = shown;
        for service in &mut self.services {
            service.sources.retain(|source| !held_hosts.contains(plain_host(&source.url)));
        }
        let shown: BTreeSet<&ServiceId> = self.services.iter().map(|service| &service.id).collect();
        self.finder = self.finder.map(|records| finder::public(records, &shown));
        let needed: BTreeSet<&OrganizationId> =
            self.services.iter().filter_map(|service| service.organization.as_ref()).collect();
        self.organizations.retain(|organization| needed.contains(&organization.id));
        for organization in &mut self.organizations {
            for website in &mut organization.websites {
                website.stated_by.retain(|id| shown.contains(id));
            }
            organization.websites.retain(|website| !website.stated_by.is_empty());
        }
        self
    }
}

/// The hosts of the services' own websites.
fn own_hosts(services: &[Service]) -> BTreeSet<String> {
    services.iter().flat_map(|service| &service.websites).map(|address| plain_host(address).to_owned()).collect()
}

/// The host of an address without its customary `www.`.
fn plain_host(address: &WebAddress) -> &str {
    address.host().trim_start_matches("www.")
}

/// How strict a check is about facts that nobody has confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckLevel {
    /// While records are being written: unconfirmed numbers are warnings.
    Draft,
    /// Before a release for readers: unconfirmed numbers are errors.
    Release,
}

impl CheckLevel {
    /// How grave an unconfirmed number is.
    fn unconfirmed(self) -> Severity {
        match self {
            Self::Draft => Severity::Warning,
            Self::Release => Severity::Error,
        }
    }
}

/// Reads the records of a folder as they are on `today`, as strictly as `level` asks. Warnings do not stand in the way.
///
/// # Errors
/// Every problem that was found, warnings included, when at least one of them is an error.
pub fn read(folder: &Path, level: CheckLevel, today: Date) -> Result<Checked, Vec<Problem>> {
    let (checked, problems) = survey(folder, level, today);
    if problems.iter().any(|problem| problem.severity == Severity::Error) { Err(problems) } else { Ok(checked) }
}

/// Every problem of the records of a folder on `today`, in the order of files and lines.
#[must_use]
pub fn check(folder: &Path, level: CheckLevel, today: Date) -> Vec<Problem> {
    survey(folder, level, today).1
}

/// Reads all that can be read and collects all that cannot.
fn survey(folder: &Path, level: CheckLevel, today: Date) -> (Checked, Vec<Problem>) {
    let (files, mut findings) = folder::list(folder);
    let (exercises, of_exercises) = exercises::read(folder);
    let (guidance, of_guidance) = guidance::read(folder, level, today);
    let mut checked = Checked {
        organizations: Vec::new(),
        services: Vec::new(),
        crisis: Vec::new(),
        exercises,
        guidance,
        finder: None,
    };
    for (kind, file) in &files {
        let record = findings::Record::new(file, level, today);
        match kind {
            folder::Kind::Organization => checked.organizations.extend(organizations::read(&record)),
            folder::Kind::Service => checked.services.extend(services::read(&record)),
            folder::Kind::Crisis => checked.crisis.extend(crisis::read(&record)),
        }
        findings.absorb(record.into_findings());
    }
    checked.organizations.sort_by(|a, b| a.id.cmp(&b.id));
    checked.services.sort_by(|a, b| a.id.cmp(&b.id));
    checked.crisis.sort_by_key(|line| line.country);
    let (of_finder, more) = finder::read(folder, &services_there(&files));
    checked.finder = of_finder;
    let mut problems = references::check(findings);
    problems.extend(of_exercises);
    problems.extend(of_guidance.problems(folder, &checked.services));
    problems.extend(more);
    problems.sort();
    problems.dedup();
    (checked, problems)
}

/// The services of which there is a file, readable or not: naming one whose record has a mistake is no second mistake.
fn services_there(files: &[(folder::Kind, folder::SourceFile)]) -> BTreeSet<ServiceId> {
    let services = files.iter().filter(|(kind, _)| *kind == folder::Kind::Service).map(|(_, file)| file);
    services.filter_map(|file| ServiceId::new(&file.stem).ok()).collect()
}
