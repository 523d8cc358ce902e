//! The records of this tree.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use catalogue_model::{ListingAdvice, Service};
use catalogue_publish::records::{CheckLevel, Checked, Severity, check, read};

use crate::folder::{Folder, SERVICE, TODAY};

pub(crate) fn records() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../records")
}

#[track_caller]
pub(crate) fn checked() -> Checked {
    read(&records(), CheckLevel::Draft, TODAY).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    })
}

fn files_in(folder: &str) -> usize {
    fs::read_dir(records().join(folder)).unwrap().count()
}

#[test]
fn every_file_becomes_a_record() {
    let checked = checked();
    assert_eq!(checked.services.len(), files_in("services"));
    assert_eq!(checked.organizations.len(), files_in("organizations"));
    let countries: BTreeSet<_> = checked.crisis.iter().map(|line| line.country).collect();
    assert_eq!(countries.len(), files_in("crisis"));
    assert!(checked.crisis.len() > countries.len());
}

#[test]
fn fifteen_services_are_on_hold() {
    let held: Vec<Service> = checked().services.into_iter().filter(|service| !service.is_public()).collect();
    assert_eq!(held.len(), 15);
    assert!(held.iter().all(|service| service.listing_advice == ListingAdvice::Hold));
}

#[test]
fn a_public_catalogue_holds_no_trace_of_held_services() {
    let all = checked();
    let public = all.clone().public();
    let shown: BTreeSet<&str> = public.services.iter().map(|service| service.id.as_str()).collect();
    assert!(public.services.iter().all(Service::is_public));
    assert_eq!(public.services.len() + 15, all.services.len());
    assert!(public.organizations.len() < all.organizations.len());
    for organization in &public.organizations {
        let is_needed = public.services.iter().any(|service| service.organization.as_ref() == Some(&organization.id));
        assert!(is_needed, "{}", organization.id.as_str());
        let mut stated_by = organization.websites.iter().flat_map(|website| &website.stated_by);
        assert!(stated_by.all(|id| shown.contains(id.as_str())), "{}", organization.id.as_str());
    }
}

#[test]
fn the_tree_is_a_draft_that_no_release_accepts() {
    let draft = check(&records(), CheckLevel::Draft, TODAY);
    assert!(draft.iter().all(|problem| problem.severity == Severity::Warning));
    let release = check(&records(), CheckLevel::Release, TODAY);
    assert!(release.iter().any(|problem| problem.severity == Severity::Error && problem.file.starts_with("crisis/")));
    assert!(release.iter().any(|problem| problem.severity == Severity::Error && problem.file.starts_with("services/")));
    assert_eq!(draft.len(), release.len());
}

#[test]
fn problems_come_in_the_order_of_files_and_lines() {
    let problems = check(&records(), CheckLevel::Draft, TODAY);
    assert!(problems.windows(2).all(|pair| (&pair[0].file, pair[0].line) <= (&pair[1].file, pair[1].line)));
}

#[test]
fn the_same_records_are_read_alike_wherever_they_lie() {
    let (here, there) = (Folder::sound("here"), Folder::sound("there"));
    assert_eq!(
        read(here.path(), CheckLevel::Draft, TODAY).unwrap(),
        read(there.path(), CheckLevel::Draft, TODAY).unwrap()
    );
    let (here, there) = (here.replacing(SERVICE, "\"AT\"", "\"EL\""), there.replacing(SERVICE, "\"AT\"", "\"EL\""));
    assert_eq!(here.problems(CheckLevel::Draft), there.problems(CheckLevel::Draft));
}

#[test]
fn stated_hours_stay_beside_structured_ones() {
    let checked = checked();
    let phones = checked.services.iter().flat_map(|service| &service.phones);
    let lines = checked.crisis.iter().map(|line| (&line.hours, &line.stated_hours));
    let all: Vec<_> = phones.map(|phone| (&phone.hours, &phone.stated_hours)).chain(lines).collect();
    assert!(all.iter().any(|(hours, _)| hours.is_some()));
    assert!(all.iter().all(|(hours, stated)| hours.is_none() || stated.is_some()));
}
