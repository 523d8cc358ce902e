//! The policy on expiry and on endless expiry, with a client that says what it is told. What real metadata does is shown
//! where bundles are signed, in `catalogue-publish`.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::cell::RefCell;

use catalogue_model::{ClockWarning, Fault};
use jiff::{Timestamp, civil::date};

use super::{VerifyError, walk, warning};
use crate::{
    Bundle, SizeClasses,
    client::{Client, Versions, WalkError, Walked},
    trust::TrustedRoot,
    verify::Notes,
};

/// A bundle whose roles run out at these moments; it notes when it was asked.
struct Expiring {
    moments: Vec<Timestamp>,
    asked: RefCell<Vec<Timestamp>>,
}

impl Client for Expiring {
    fn walk(&self, _: &Bundle, _: &TrustedRoot, at: Timestamp) -> Result<Walked, WalkError> {
        self.asked.borrow_mut().push(at);
        match self.moments.iter().find(|expires| **expires < at) {
            Some(expires) => Err(WalkError::Expired { role: "timestamp".to_owned(), expires: *expires }),
            None => Err(VerifyError::ForeignKeys { role: "targets".to_owned() }.into()),
        }
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn walk_at(now: Timestamp, moments: Vec<Timestamp>) -> (VerifyError, Vec<Timestamp>) {
    let entries = [("a".to_owned(), Vec::new())].into();
    let classes = SizeClasses::shipped();
    let bundle = Bundle::parse(Bundle::assemble(&entries, &classes).unwrap(), &classes).unwrap();
    let client = Expiring { moments, asked: RefCell::default() };
    let error = walk(&client, &bundle, &TrustedRoot::untested(), now).unwrap_err();
    (error, client.asked.into_inner())
}

#[test]
fn expiry_is_waived_role_by_role_and_nothing_else_is() {
    let (root, timestamp) = (at("2027-11-22T00:00:00Z"), at("2026-12-06T00:00:00Z"));
    let now = at("2028-01-01T00:00:00Z");
    let (error, asked) = walk_at(now, vec![root, timestamp]);
    assert_eq!(asked, [now, root, timestamp]);
    assert_eq!(error.fault(), Fault::ForeignKeys);
}

#[test]
fn metadata_in_date_is_walked_once() {
    let now = at("2026-12-01T00:00:00Z");
    let (_, asked) = walk_at(now, vec![at("2026-12-06T00:00:00Z")]);
    assert_eq!(asked, [now]);
}

#[test]
fn endless_expiry_ends() {
    let moments = (0..100).map(|day| at("2026-01-01T00:00:00Z") - jiff::SignedDuration::from_hours(24 * day));
    let (error, _) = walk_at(at("2026-12-01T00:00:00Z"), moments.collect());
    assert!(matches!(error, VerifyError::Expiries));
}

#[test]
fn the_clock_is_only_blamed_for_days() {
    let notes = Notes { image_sha256: String::new(), published_on: date(2026, 11, 22), preview: false };
    let before = Some(ClockWarning::ClockBeforeEdition);
    assert_eq!(warning(&notes, None, at("2026-11-21T23:59:59Z")), before);
    assert_eq!(warning(&notes, None, at("2026-11-22T00:00:00Z")), None);
    let expires = at("2026-12-06T09:00:00Z");
    let expired = Some(ClockWarning::Expired(date(2026, 12, 6)));
    assert_eq!(warning(&notes, Some(expires), at("2099-01-01T00:00:00Z")), expired);
}

#[test]
fn any_role_that_goes_back_is_older() {
    let versions = |root, timestamp, snapshot, targets: &[(&str, u64)]| Versions {
        root,
        timestamp,
        snapshot,
        targets: targets.iter().map(|(role, version)| ((*role).to_owned(), *version)).collect(),
    };
    let floor = versions(1, 5, 5, &[("targets", 5), ("catalogue", 5)]);
    let older = |offered: Versions| offered.older_than(&floor).map(|(role, ..)| role);
    assert_eq!(older(floor.clone()), None);
    assert_eq!(older(versions(2, 6, 6, &[("targets", 6), ("catalogue", 6), ("staff", 1)])), None);
    assert_eq!(older(versions(1, 4, 5, &[("targets", 5), ("catalogue", 5)])).as_deref(), Some("timestamp"));
    assert_eq!(older(versions(1, 6, 6, &[("targets", 6), ("catalogue", 4)])).as_deref(), Some("catalogue"));
    assert_eq!(older(versions(1, 6, 6, &[("targets", 6)])).as_deref(), Some("catalogue"));
}
