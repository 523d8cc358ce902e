//! The public edition with the additions of private channels.

use std::sync::Arc;

use catalogue_model::{CrisisLine, CrisisPurpose, Organization, OrganizationId, OrganizationWebsite, ServiceId};

use super::{ask, crisis_line, ids, plain, service, web};
use crate::{Addition, Edition, Records, write_image};

fn id(text: &str) -> ServiceId {
    ServiceId::new(text).unwrap()
}

fn body(body: &str, name: &str, stated_by: &str) -> Organization {
    let website = OrganizationWebsite { address: web("https://example.org/"), stated_by: vec![id(stated_by)] };
    Organization { id: OrganizationId::new(body).unwrap(), name: plain(name), websites: vec![website] }
}

fn run_by(mut service: catalogue_model::Service, body: &str) -> catalogue_model::Service {
    service.organization = Some(OrganizationId::new(body).unwrap());
    service
}

fn edition(records: &Records) -> Edition {
    Edition::open(write_image(records).unwrap()).unwrap()
}

fn public() -> Edition {
    edition(&Records {
        organizations: vec![body("trust", "The trust", "line")],
        services: vec![run_by(service("line", "A line"), "trust"), service("other", "Another")],
        ..Records::default()
    })
}

fn addition(name: &str, crisis: Vec<CrisisLine>) -> Addition {
    let records = Records {
        organizations: vec![body("trust", "A trust of the same id", "line")],
        services: vec![
            run_by(service("line", "The same line, as the clinic knows it"), "trust"),
            service("ward", "A ward"),
        ],
        crisis,
        ..Records::default()
    };
    Addition { channel: plain(name), edition: Arc::new(edition(&records)) }
}

#[test]
fn every_service_is_there_and_names_the_channel_it_came_by() {
    let together = Edition::together(&public(), &[addition("Clinic", vec![])]).unwrap();
    let channel = |text: &str| together.channel_of(&id(text)).map(|name| name.as_str().to_owned());
    assert_eq!(together.service_count(), 4);
    assert_eq!((channel("line"), channel("other")), (None, None));
    assert_eq!(channel("ward").as_deref(), Some("Clinic"));
    assert_eq!(channel("line-2").as_deref(), Some("Clinic"));
    assert!(together.is_together() && !public().is_together());
}

#[test]
fn an_addition_replaces_nothing_that_is_public() {
    let together = Edition::together(&public(), &[addition("Clinic", vec![]), addition("Practice", vec![])]).unwrap();
    for (text, name, body) in [
        ("line", "A line", "The trust"),
        ("line-2", "The same line, as the clinic knows it", "A trust of the same id"),
        ("line-3", "The same line, as the clinic knows it", "A trust of the same id"),
    ] {
        let (service, organization) = together.service(&id(text)).unwrap().unwrap();
        assert_eq!((service.name.as_str(), organization.unwrap().name.as_str()), (name, body), "{text}");
    }
    assert_eq!(together.channel_of(&id("ward-2")).map(|name| name.as_str()), Some("Practice"));
}

#[test]
fn what_is_added_is_found_by_words() {
    let together = Edition::together(&public(), &[addition("Clinic", vec![])]).unwrap();
    assert_eq!(ids(&ask(&together, "ward")), ["ward"]);
}

#[test]
fn crisis_lines_stay_the_public_ones() {
    let of_the_clinic = crisis_line("DE", CrisisPurpose::Emergency, "00");
    let alone = addition("Clinic", vec![of_the_clinic.clone()]);
    assert_eq!(alone.edition.crisis_lines(of_the_clinic.country).unwrap().len(), 1);
    let together = Edition::together(&public(), &[alone]).unwrap();
    assert_eq!(together.crisis_lines(of_the_clinic.country).unwrap(), []);
}
