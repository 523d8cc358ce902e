//! One renewal, from its first road to the shelf.
//!
//! A newer edition is verified, decrypted, opened and indexed before anything changes; then it is stored, and only then
//! shown. Readers keep the old one until that moment, and a program that ends in between finds the old or the new.

use std::sync::{Arc, PoisonError};

use catalogue_model::{Origin, RenewalOutcome, Trouble};
use catalogue_store::Edition;
use catalogue_update::{
    Arrival, Brought, Cancel, Candidate, EditionImage, Ended, KeptFile, Known, Road, Trust, Watch, open_newest, renew,
};
use jiff::Timestamp;
use ui::OnShow;

use super::Parts;
use crate::edition::LONGEST_FILE;

impl Parts {
    /// Tries the roads and puts what they bring on the shelf.
    pub(super) fn renew(&self, roads: &[Road], signal: &Cancel) -> Ended {
        let Some(trust) = &self.trust else {
            self.standing().fail(signal, Vec::new());
            return Ended::InVain;
        };
        let (roads, of_channel) = self.renew_channels(roads, trust, signal);
        if let (true, Some(outcome)) = (roads.is_empty(), of_channel) {
            let ended = how_it_ended(&outcome);
            self.standing().finish(signal, outcome);
            return ended;
        }
        let seen = self.standing().seen.clone();
        let known = Known { trust, seen: seen.as_ref(), now: self.clock.now() };
        let mut progress = |from: &str, step| self.standing().show(signal, from, step);
        let mut watch = Watch { progress: &mut progress, cancel: signal };
        match renew(&roads, &self.travel, &known, &mut watch, &mut opened_and_indexed) {
            Brought::Arrival(arrival) => self.put_on_shelf(arrival, signal),
            Brought::Same { before } => {
                self.standing().finish(signal, RenewalOutcome::AlreadyNewest { before });
                Ended::Well
            }
            Brought::Nothing { attempts } => {
                self.standing().fail(signal, attempts);
                Ended::InVain
            }
            // Whoever gave the signal has said so already.
            Brought::Cancelled => Ended::InVain,
        }
    }

    fn put_on_shelf(&self, arrival: Arrival<Arc<Edition>>, signal: &Cancel) -> Ended {
        if !self.standing().settle(signal) {
            return Ended::InVain;
        }
        let kept = self.trust.as_ref().ok_or(Trouble::NotWritable);
        let kept = kept.and_then(|trust| store(self.stored.as_ref(), &arrival.bytes, trust, self.clock.now()));
        let mut public = self.public.lock().unwrap_or_else(PoisonError::into_inner);
        let edition = self.joined(&arrival.opened);
        // What it was joined from is indexed already; should this fail, the search that needs it says so.
        let _ = edition.build_index();
        *public = Some(arrival.opened);
        let old = self.shelf.get();
        // The same edition with younger signatures is no newer one to a person.
        let is_newer = old.status.as_ref().map(|status| status.number) != Some(arrival.status.number);
        let refused = old.refused.iter().copied().filter(|refusal| kept.is_err() || refusal.origin != Origin::Stored);
        let (number, as_of) = (arrival.status.number, arrival.status.as_of);
        self.shelf.set(OnShow { edition: Some(edition), status: Some(arrival.status), refused: refused.collect() });
        drop(public);
        let outcome = match kept {
            _ if !is_newer => RenewalOutcome::AlreadyNewest { before: arrival.before },
            Ok(()) => RenewalOutcome::Renewed { number, as_of, before: arrival.before },
            Err(trouble) => RenewalOutcome::OpenNotKept { number, as_of, trouble },
        };
        let mut standing = self.standing();
        let previous = old.edition.clone().filter(|_| is_newer);
        standing.opened(arrival.seen, arrival.bytes.len(), previous);
        standing.finish(signal, outcome);
        if kept.is_ok() { Ended::Well } else { Ended::InVain }
    }
}

/// Keeps a bundle, unless a newer one lies there already.
pub(super) fn store(file: Option<&KeptFile>, bytes: &[u8], trust: &Trust, now: Timestamp) -> Result<(), Trouble> {
    let file = file.ok_or(Trouble::NotWritable)?;
    if has_newer(file, bytes, trust, now) {
        return Ok(());
    }
    file.replace(bytes).map_err(|error| {
        eprintln!("waymark: {error}");
        error.trouble()
    })
}

/// Whether another window of this program has stored a newer edition meanwhile. What this window knows is no floor for that.
fn has_newer(file: &KeptFile, bytes: &[u8], trust: &Trust, now: Timestamp) -> bool {
    let Ok(stored) = file.read(LONGEST_FILE) else { return false };
    // Of two equal ones the first is taken: the new one.
    let candidates = [(Origin::File, bytes.to_vec()), (Origin::Stored, stored)];
    let candidates = candidates.map(|(origin, bytes)| Candidate { origin, bytes: Ok(bytes) }).into();
    open_newest(candidates, trust, now).edition.is_some_and(|newest| newest.status.origin == Origin::Stored)
}

fn how_it_ended(outcome: &RenewalOutcome) -> Ended {
    match outcome {
        RenewalOutcome::Renewed { .. } | RenewalOutcome::AlreadyNewest { .. } => Ended::Well,
        RenewalOutcome::OfChannel { outcome, .. } => how_it_ended(outcome),
        RenewalOutcome::OpenNotKept { .. } | RenewalOutcome::Failed { .. } | RenewalOutcome::Cancelled => Ended::InVain,
    }
}

fn opened_and_indexed(image: EditionImage) -> Option<Arc<Edition>> {
    let edition = Edition::open(image.bytes).ok()?;
    edition.build_index().ok()?;
    Some(Arc::new(edition))
}
