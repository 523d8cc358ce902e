//! Compares records with each other: ids that exist once, names that lead somewhere, limits of the whole.

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{OrganizationId, ServiceId};

use super::{
    findings::{Declaration, Findings, Mention, Placed},
    problem::{Problem, Severity},
};

/// The most languages of a catalogue: the image keeps the languages of a service as one mask of this many bits.
const MOST_LANGUAGES: usize = 128;

/// Every problem: those of single records, and those that only appear when records are laid side by side.
pub(super) fn check(findings: Findings) -> Vec<Problem> {
    let Findings { mut problems, mut mentions, mut declarations, promised } = findings;
    mentions.sort_by(|a, b| (&a.file, a.line, &a.value).cmp(&(&b.file, b.line, &b.value)));
    declarations.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    let known = Known::new(&declarations, &mentions, &promised);
    problems.extend(duplicates(&declarations));
    problems.extend(mentions.iter().filter_map(|mention| known.unknown_name(mention)));
    problems.extend(declarations.iter().filter_map(|declaration| known.unused(declaration)));
    problems.extend(languages_past_the_limit(&mentions));
    problems
}

/// What the records declare, and who runs what.
struct Known<'a> {
    organizations: BTreeSet<&'a str>,
    services: BTreeSet<&'a str>,
    runs: BTreeSet<(&'a OrganizationId, &'a ServiceId)>,
    used: BTreeSet<&'a OrganizationId>,
    promised: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new(declarations: &'a [Placed<Declaration>], mentions: &'a [Placed<Mention>], promised: &'a [String]) -> Self {
        let mut known = Self {
            organizations: BTreeSet::new(),
            services: BTreeSet::new(),
            runs: BTreeSet::new(),
            used: BTreeSet::new(),
            promised: promised.iter().map(String::as_str).collect(),
        };
        for declaration in declarations {
            match &declaration.value {
                Declaration::Organization(id) => known.organizations.insert(id.as_str()),
                Declaration::Service(id) => known.services.insert(id.as_str()),
            };
        }
        for mention in mentions {
            if let Mention::RunBy { service, organization } = &mention.value {
                known.used.insert(organization);
                known.runs.extend(service.as_ref().map(|service| (organization, service)));
            }
        }
        known
    }

    /// A name that leads nowhere, or to the wrong place.
    fn unknown_name(&self, mention: &Placed<Mention>) -> Option<Problem> {
        match &mention.value {
            Mention::RunBy { organization, .. } => {
                let id = organization.as_str();
                (!self.exists(&self.organizations, id)).then(|| {
                    let advice = format!("write organizations/{id}.toml, or correct the id");
                    error(mention, format!("there is no organization {id:?}"), advice)
                })
            }
            Mention::StatedBy { service, .. } if !self.exists(&self.services, service.as_str()) => {
                let problem = format!("there is no service {:?}", service.as_str());
                Some(error(mention, problem, "name services that have a record, by their ids"))
            }
            Mention::StatedBy { organization: Some(organization), service } => {
                let fits = self.promised.contains(service.as_str()) || self.runs.contains(&(organization, service));
                (!fits).then(|| {
                    let problem = format!("{:?} is not run by {:?}", service.as_str(), organization.as_str());
                    error(mention, problem, "name only services of this organization")
                })
            }
            Mention::StatedBy { .. } | Mention::Language(_) => None,
        }
    }

    /// An organization to which no service belongs.
    fn unused(&self, declaration: &Placed<Declaration>) -> Option<Problem> {
        match &declaration.value {
            // A service that cannot be parsed may be the one that names it.
            Declaration::Organization(id) if !self.used.contains(id) && self.promised.is_empty() => Some(error(
                declaration,
                format!("no service belongs to {:?}", id.as_str()),
                "name it as the organization of a service, or take the file out",
            )),
            _ => None,
        }
    }

    fn exists(&self, ids: &BTreeSet<&str>, id: &str) -> bool {
        ids.contains(id) || self.promised.contains(id)
    }
}

/// Ids that two records claim. The first in the order of files keeps it.
fn duplicates(declarations: &[Placed<Declaration>]) -> Vec<Problem> {
    let mut first: BTreeMap<&Declaration, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for declaration in declarations {
        if let Some(file) = first.get(&declaration.value) {
            let id = match &declaration.value {
                Declaration::Organization(id) => id.as_str(),
                Declaration::Service(id) => id.as_str(),
            };
            let problem = format!("the id {id:?} is already that of {file}");
            problems.push(error(declaration, problem, "give one of the two records another id"));
        } else {
            first.insert(&declaration.value, &declaration.file);
        }
    }
    problems
}

fn languages_past_the_limit(mentions: &[Placed<Mention>]) -> Option<Problem> {
    let mut seen = BTreeSet::new();
    mentions.iter().find_map(|mention| match &mention.value {
        Mention::Language(language) => {
            seen.insert(language);
            (seen.len() > MOST_LANGUAGES).then(|| {
                let problem =
                    format!("{:?} is one language more than the {MOST_LANGUAGES} there may be", language.as_str());
                error(mention, problem, "see whether languages are named in two ways; else the image has to change")
            })
        }
        _ => None,
    })
}

fn error<T>(place: &Placed<T>, problem: String, advice: impl Into<String>) -> Problem {
    Problem {
        file: place.file.clone(),
        line: place.line,
        field: place.field.clone(),
        problem,
        advice: advice.into(),
        severity: Severity::Error,
    }
}
