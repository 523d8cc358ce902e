//! Tries the roads to an edition, one after the other, until one brings a good edition that is newer.
//!
//! Every edition goes the whole way (shape, signatures, versions, decryption) before anybody sees it, and whoever calls
//! opens and indexes it as the last step. Nothing is stored or shown here; until [`renew`] returns, nothing has changed.
//!
//! What a renewal accepts:
//! - An edition that is older in any role than the newest one known is refused, whatever the clock says.
//! - A newer one in date is taken at once.
//! - A newer one past its date may come from a mirror that somebody froze: the other roads are tried, and it is taken, with
//!   its warning, if none brings better. So a stick helps also after a month, and a clock that is years ahead shuts no door.
//! - The one that is open already ends the renewal if it is in date: a mirror that serves it is up to date. Past its date it
//!   proves nothing, so it counts as [`Trouble::Frozen`] and the other roads are tried.

use std::path::Path;

use catalogue_model::{Attempt, ClockWarning, EditionStatus, Fault, Origin, Trouble};
use jiff::Timestamp;

use crate::{
    address::{MirrorAddress, ProxyAddress},
    bundle::Bundle,
    open::{EditionImage, decrypt},
    road::{Cancel, Fetch, FetchError, Road},
    schedule::Dice,
    trust::Trust,
    verify::{Seen, Verified, verify},
};

/// What a copy of the program knows before it renews.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// By what it judges.
    pub trust: &'a Trust,
    /// The floor that its open edition sets. `None`: none is open.
    pub seen: Option<&'a Seen>,
    /// What its clock says.
    pub now: Timestamp,
}

/// What is happening on a road.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// So many bytes have arrived.
    Received(u64),
    /// All has arrived and is being checked.
    Checking,
}

/// What those who watch a renewal may do: hear how far it is, and stop it.
pub struct Watch<'a> {
    /// Hears the name of the road that is being tried, and what is happening on it.
    pub progress: &'a mut dyn FnMut(&str, Step),
    /// Stops everything.
    pub cancel: &'a Cancel,
}

/// An edition that came, is newer and opens.
#[derive(Debug)]
pub struct Arrival<T> {
    /// The bundle, as it is to be stored.
    pub bytes: Vec<u8>,
    /// The floor that it sets from now on.
    pub seen: Seen,
    /// What is known of it. Its number may be that of the open edition, when only its metadata were signed anew.
    pub status: EditionStatus,
    /// What the caller made of its image.
    pub opened: T,
    /// The roads that were tried in vain.
    pub before: Vec<Attempt>,
}

/// What a renewal brought.
#[derive(Debug)]
pub enum Brought<T> {
    /// A newer edition, or newer metadata of the same one.
    Arrival(Arrival<T>),
    /// The very edition that is open, in date.
    Same {
        /// The roads that were tried in vain.
        before: Vec<Attempt>,
    },
    /// No road led to anything better than what is open.
    Nothing {
        /// Every road.
        attempts: Vec<Attempt>,
    },
    /// It was stopped.
    Cancelled,
}

/// The roads in the order in which they are tried: the person's own first, the mirrors at random.
///
/// Whoever uses a proxy (their own Tor, as a rule) reaches onion mirrors, which come before the others because nobody in
/// between sees who is asked. Without one they are left out.
#[must_use]
pub fn roads_in_order(
    own: Option<Road>,
    mirrors: &[MirrorAddress],
    proxy: Option<ProxyAddress>,
    dice: Dice<'_>,
) -> Vec<Road> {
    let (mut onions, mut others): (Vec<_>, Vec<_>) = mirrors.iter().cloned().partition(MirrorAddress::needs_proxy);
    shuffle(&mut onions, dice);
    shuffle(&mut others, dice);
    let onions = onions.into_iter().filter(|_| proxy.is_some());
    let mirrors = onions.chain(others).map(|mirror| Road::Mirror { mirror, proxy });
    own.into_iter().chain(mirrors).collect()
}

/// What a person calls a road: the host, the folder or the file.
#[must_use]
pub fn road_name(road: &Road) -> String {
    match road {
        Road::Mirror { mirror, .. } => mirror.host().to_owned(),
        Road::Folder(path) | Road::File(path) => path.display().to_string(),
    }
}

/// The road that a person's own words lead to: an address of a mirror, or a folder.
#[must_use]
pub fn own_road(typed: &str, proxy: Option<ProxyAddress>) -> Option<Road> {
    let typed = typed.trim();
    if let Ok(mirror) = MirrorAddress::parse(typed) {
        return Some(Road::Mirror { mirror, proxy });
    }
    let folder = Path::new(typed);
    folder.is_absolute().then(|| Road::Folder(folder.to_owned()))
}

/// Tries the roads in their order. `open` makes something of an image, or nothing if it is broken.
pub fn renew<T>(
    roads: &[Road],
    fetch: &dyn Fetch,
    known: &Known<'_>,
    watch: &mut Watch<'_>,
    open: &mut dyn FnMut(EditionImage) -> Option<T>,
) -> Brought<T> {
    let mut attempts = Vec::new();
    let mut late: Option<Late<T>> = None;
    for road in roads {
        let from = road_name(road);
        let floor = late.as_ref().map(|late| &late.arrival.seen).or(known.seen);
        match travel(road, &from, fetch, &Known { seen: floor, ..*known }, watch, open) {
            Ok(End::Newer(arrival)) => {
                // What waited has been outdone: it was past its date after all.
                attempts.extend(late.take().map(|late| frozen(late.from)));
                if !is_past(arrival.status.warning) {
                    return Brought::Arrival(Arrival { before: attempts, ..*arrival });
                }
                late = Some(Late { from, arrival: *arrival });
            }
            Ok(End::Same) if late.is_none() => return Brought::Same { before: attempts },
            Ok(End::Same) => {}
            Err(FetchError::Cancelled) => return Brought::Cancelled,
            Err(FetchError::Trouble(trouble)) => attempts.push(Attempt { from, trouble }),
        }
    }
    match late {
        Some(late) => Brought::Arrival(Arrival { before: attempts, ..late.arrival }),
        None => Brought::Nothing { attempts },
    }
}

/// A newer edition past its date, which waits for a better one.
struct Late<T> {
    from: String,
    arrival: Arrival<T>,
}

/// Where a road led.
enum End<T> {
    Newer(Box<Arrival<T>>),
    /// To the newest edition known, in date.
    Same,
}

/// Goes one road from its first byte to an opened edition.
fn travel<T>(
    road: &Road,
    from: &str,
    fetch: &dyn Fetch,
    known: &Known<'_>,
    watch: &mut Watch<'_>,
    open: &mut dyn FnMut(EditionImage) -> Option<T>,
) -> Result<End<T>, FetchError> {
    (watch.progress)(from, Step::Received(0));
    let bytes = fetch.fetch(road, &mut |received| (watch.progress)(from, Step::Received(received)), watch.cancel)?;
    still_wanted(watch.cancel)?;
    (watch.progress)(from, Step::Checking);
    let (bytes, verified) = accept(bytes, known)?;
    still_wanted(watch.cancel)?;
    if known.seen.is_some_and(|seen| seen.is_of(&verified)) {
        // Another channel's edition can bear the same numbers, and says nothing of whether ours is the newest.
        if !verified.is_for(&known.trust.identity) {
            return Err(refused(Fault::OtherChannel));
        }
        return if is_past(verified.warning()) { Err(FetchError::Trouble(Trouble::Frozen)) } else { Ok(End::Same) };
    }
    let image = decrypt(&verified, &known.trust.identity, origin(road)).map_err(|error| refused(error.fault()))?;
    let status = image.status.clone();
    still_wanted(watch.cancel)?;
    let opened = open(image).ok_or_else(|| refused(Fault::BrokenImage))?;
    still_wanted(watch.cancel)?;
    Ok(End::Newer(Box::new(Arrival { bytes, seen: verified.seen(), status, opened, before: Vec::new() })))
}

fn accept(bytes: Vec<u8>, known: &Known<'_>) -> Result<(Vec<u8>, Verified), FetchError> {
    let bundle = Bundle::parse(bytes, &known.trust.classes).map_err(|error| refused(error.fault()))?;
    let verified = verify(&bundle, &known.trust.root, known.seen, known.now).map_err(|error| refused(error.fault()))?;
    Ok((bundle.into_bytes(), verified))
}

fn still_wanted(cancel: &Cancel) -> Result<(), FetchError> {
    if cancel.is_cancelled() { Err(FetchError::Cancelled) } else { Ok(()) }
}

fn refused(fault: Fault) -> FetchError {
    FetchError::Trouble(Trouble::Refused(fault))
}

fn frozen(from: String) -> Attempt {
    Attempt { from, trouble: Trouble::Frozen }
}

fn is_past(warning: Option<ClockWarning>) -> bool {
    matches!(warning, Some(ClockWarning::Expired(_)))
}

fn origin(road: &Road) -> Origin {
    match road {
        Road::Mirror { .. } => Origin::Stored,
        Road::Folder(_) | Road::File(_) => Origin::File,
    }
}

/// Fisher and Yates.
fn shuffle<T>(items: &mut [T], dice: Dice<'_>) {
    for end in (1..items.len()).rev() {
        // With a handful of mirrors the remainder favours none of them by more than one in 2^60.
        let chosen = usize::try_from(dice() % (end as u64 + 1)).unwrap_or(end);
        items.swap(chosen, end);
    }
}

#[cfg(test)]
mod tests;
