//! Chooses among several bundles: the newest that is the publishers' and opens.
//!
//! Every candidate goes the whole way. The newest wins, whatever its age and the clock; one that cannot be opened makes
//! room for the next. What was refused is listed with its fault, so that the program can say so.

use std::{cmp::Reverse, io};

use catalogue_model::{Fault, Origin, Refusal};
use jiff::Timestamp;

use crate::{
    bundle::Bundle,
    open::{EditionImage, decrypt},
    trust::Trust,
    verify::{Seen, Verified, verify},
};

/// A file that may be a bundle.
#[derive(Debug)]
pub struct Candidate {
    /// Where it came from.
    pub origin: Origin,
    /// Its bytes, or why they could not be read.
    pub bytes: io::Result<Vec<u8>>,
}

/// What came of the candidates.
#[derive(Debug)]
pub struct Opening<T = EditionImage> {
    /// The newest edition that opens.
    pub edition: Option<T>,
    /// The floor that it sets for what comes later.
    pub seen: Option<Seen>,
    /// The candidates that were not opened because something is wrong with them.
    pub refused: Vec<Refusal>,
    /// Where an edition lies that an installer has overtaken since it was stored: nobody needs it any more.
    pub outdated: Option<Origin>,
}

/// Verifies every candidate and decrypts the newest.
///
/// An older edition of the installer is no fault: it stays what it was when the program came. Nor is a stored one that is
/// older than the installer's: the program was updated since. An older one from elsewhere is refused as older than seen. Of
/// two equal ones the first is taken.
#[must_use]
pub fn open_newest(candidates: Vec<Candidate>, trust: &Trust, now: Timestamp) -> Opening {
    open_newest_with(candidates, trust, now, Some)
}

/// Like [`open_newest`], for a caller who makes something of the image. When `open` makes nothing of it, the image is
/// broken and the next newest is tried.
#[must_use]
pub fn open_newest_with<T>(
    candidates: Vec<Candidate>,
    trust: &Trust,
    now: Timestamp,
    mut open: impl FnMut(EditionImage) -> Option<T>,
) -> Opening<T> {
    let mut accepted: Vec<(Origin, Verified)> = Vec::new();
    let mut opening = Opening { edition: None, seen: None, refused: Vec::new(), outdated: None };
    for Candidate { origin, bytes } in candidates {
        match accept(bytes, trust, now) {
            Ok(verified) => accepted.push((origin, verified)),
            Err(fault) => opening.refused.push(Refusal { origin, fault }),
        }
    }
    // The sort is stable: of two equal ones the first stays first.
    accepted.sort_by_key(|(_, verified)| Reverse(verified.rank()));
    let mut opened = None;
    for (origin, verified) in accepted {
        if let (Some(opened), Some(floor)) = (opened, &opening.seen) {
            match older(&verified, floor, trust) {
                Some(_) if origin == Origin::Stored && opened == Origin::Installer => opening.outdated = Some(origin),
                Some(fault) if origin != Origin::Installer => opening.refused.push(Refusal { origin, fault }),
                _ => {}
            }
            continue;
        }
        match decrypt(&verified, &trust.identity, origin).map_err(|error| error.fault()) {
            Ok(image) => opening.edition = open(image),
            Err(fault) => {
                opening.refused.push(Refusal { origin, fault });
                continue;
            }
        }
        match opening.edition {
            Some(_) => (opened, opening.seen) = (Some(origin), Some(verified.seen())),
            None => opening.refused.push(Refusal { origin, fault: Fault::BrokenImage }),
        }
    }
    opening
}

fn accept(bytes: io::Result<Vec<u8>>, trust: &Trust, now: Timestamp) -> Result<Verified, Fault> {
    let bytes = bytes.map_err(|_| Fault::Unreadable)?;
    let bundle = Bundle::parse(bytes, &trust.classes).map_err(|error| error.fault())?;
    verify(&bundle, &trust.root, None, now).map_err(|error| error.fault())
}

/// What is wrong with a bundle that is older than the one opened. One that is for others is not older: the two have nothing
/// to do with each other.
fn older(verified: &Verified, floor: &Seen, trust: &Trust) -> Option<Fault> {
    let fault = floor.refuse(verified).err()?.fault();
    Some(if verified.is_for(&trust.identity) { fault } else { Fault::OtherChannel })
}
