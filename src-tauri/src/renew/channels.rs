//! Private channels: which are open, what lies in their files, and how their editions join the public one.
//!
//! The public edition never suffers from an addition: what cannot be joined is left out and said. A channel that is not to
//! be remembered leaves nothing on the disk. Each has a rollback floor of its own, its newest edition; whoever has none of
//! the identities cannot tell from the files to which channel one belongs.

#[cfg(test)]
mod tests;

use std::{
    io, slice,
    sync::{Arc, MutexGuard, PoisonError},
};

use catalogue_model::{Attempt, EditionStatus, Fault, Origin, PlainText, RenewalOutcome, Trouble};
use catalogue_store::{Addition, Edition};
use catalogue_update::{
    Arrival, Brought, Bundle, Cancel, Candidate, ChannelIdentity, ChannelKey, EditionImage, Fetch as _, Known, Opening,
    Road, Seen, Trust, Verified, Watch, channel_name, open_newest_with, renew, road_name, verify,
};
use ui::{ChannelRefused, ChannelState, KeepChannel, OnShow};

use super::Parts;
use crate::{
    edition::{ADDITION_FILES, LONGEST_FILE},
    settings::PrivateChannel,
};

/// A private channel.
pub(super) struct Channel {
    name: PlainText,
    identity: ChannelIdentity,
    /// Which of [`ADDITION_FILES`] is its own.
    slot: usize,
    keep: KeepChannel,
    open: Option<Open>,
    fault: Option<Fault>,
}

/// The edition of a channel.
struct Open {
    edition: Arc<Edition>,
    status: EditionStatus,
    seen: Seen,
}

/// For whom a file is.
enum Reader {
    /// For everybody, or for nobody because something is wrong with it.
    Public,
    /// For the channel of this name.
    Channel(PlainText),
    /// For others.
    Others,
}

/// The channels that the settings remember. What is no channel is passed over.
pub(super) fn remembered(kept: &[PrivateChannel]) -> Vec<Channel> {
    let mut channels: Vec<Channel> = Vec::new();
    for one in kept {
        let (name, key) = (channel_name(&one.name), ChannelKey::parse(&one.identity));
        let is_free = one.slot < ADDITION_FILES.len() && channels.iter().all(|channel| channel.slot != one.slot);
        if let (Some(name), Ok(ChannelKey { identity, .. }), true) = (name, key, is_free) {
            let keep = KeepChannel::OnThisComputer;
            channels.push(Channel { name, identity, slot: one.slot, keep, open: None, fault: None });
        }
    }
    channels
}

impl Channel {
    fn take(&mut self, opening: Opening<(Arc<Edition>, EditionStatus)>) {
        self.fault = opening.refused.first().map(|refusal| refusal.fault);
        if let (Some((edition, status)), Some(seen)) = (opening.edition, opening.seen) {
            self.open = Some(Open { edition, status, seen });
        }
    }

    fn state(&self) -> ChannelState {
        ChannelState {
            name: self.name.as_str().to_owned(),
            status: self.open.as_ref().map(|open| open.status.clone()),
            services: self.open.as_ref().map_or(0, |open| open.edition.service_count()),
            keep: self.keep,
            fault: self.fault,
        }
    }
}

impl Parts {
    fn channels(&self) -> MutexGuard<'_, Vec<Channel>> {
        self.channels.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the interface shows of them.
    pub(super) fn channel_states(&self) -> Vec<ChannelState> {
        self.channels().iter().map(Channel::state).collect()
    }

    /// Opens what is stored for the channels and, if it is for one of them, the file that was handed over. It says whether
    /// that file was.
    pub(super) fn open_channels(&self, handed_over: Option<&[u8]>) -> bool {
        let Some(trust) = &self.trust else { return false };
        for file in &self.additions {
            file.sweep();
        }
        let reader = handed_over.map(|bytes| self.reader_of(bytes.to_vec(), trust));
        let mut handed_to_one = false;
        for channel in self.channels().iter_mut() {
            let is_for_this = matches!(&reader, Some(Reader::Channel(name)) if *name == channel.name);
            handed_to_one |= is_for_this;
            let handed = handed_over.filter(|_| is_for_this);
            let handed = handed.map(|bytes| Candidate { origin: Origin::File, bytes: Ok(bytes.to_vec()) });
            let candidates = self.stored_addition(channel.slot).into_iter().chain(handed).collect();
            channel.take(self.opened(candidates, &of_channel(trust, &channel.identity)));
        }
        handed_to_one
    }

    fn stored_addition(&self, slot: usize) -> Option<Candidate> {
        let bytes = self.additions.get(slot)?.read(LONGEST_FILE);
        let is_absent = bytes.as_ref().is_err_and(|fault| fault.kind() == io::ErrorKind::NotFound);
        (!is_absent).then_some(Candidate { origin: Origin::Stored, bytes })
    }

    fn opened(&self, candidates: Vec<Candidate>, trust: &Trust) -> Opening<(Arc<Edition>, EditionStatus)> {
        open_newest_with(candidates, trust, self.clock.now(), |image| {
            Edition::open(image.bytes).ok().map(|edition| (Arc::new(edition), image.status))
        })
    }

    /// Adds a channel, and opens its edition if one was stored for it.
    pub(super) fn add_channel(&self, typed: &str, name: &str, keep: KeepChannel) -> Result<(), ChannelRefused> {
        let key = ChannelKey::parse(typed).map_err(|_| ChannelRefused::NoIdentity)?;
        let name = if name.trim().is_empty() { key.name.clone() } else { channel_name(name) };
        let name = name.ok_or(ChannelRefused::NoName)?;
        let slot = {
            let mut channels = self.channels();
            self.check_new(&channels, &name, &key.identity)?;
            let slot = self.slot_for(&channels, &key.identity).ok_or(ChannelRefused::TooMany)?;
            let identity = key.identity.clone();
            let mut channel = Channel { name: name.clone(), identity, slot, keep, open: None, fault: None };
            if let Some(trust) = self.trust.as_ref().filter(|_| keep == KeepChannel::OnThisComputer) {
                let stored = self.stored_addition(slot).into_iter().collect();
                let opening = self.opened(stored, &of_channel(trust, &channel.identity));
                // What lies there for others is not this channel's fault; it makes room when this one has an edition.
                channel.take(Opening { refused: Vec::new(), ..opening });
            }
            channels.push(channel);
            slot
        };
        if keep == KeepChannel::OnThisComputer {
            let identity = key.identity.text();
            let name = name.as_str().to_owned();
            self.change(|settings| settings.channels.push(PrivateChannel { name, identity, slot }));
        }
        self.join_again();
        Ok(())
    }

    fn check_new(
        &self,
        channels: &[Channel],
        name: &PlainText,
        identity: &ChannelIdentity,
    ) -> Result<(), ChannelRefused> {
        let known =
            channels.iter().map(|channel| &channel.identity).chain(self.trust.as_ref().map(|trust| &trust.identity));
        if known.into_iter().any(|known| known.recipient() == identity.recipient()) {
            return Err(ChannelRefused::AlreadyThere);
        }
        let same = |channel: &Channel| channel.name.as_str().to_lowercase() == name.as_str().to_lowercase();
        if channels.iter().any(same) { Err(ChannelRefused::NameTaken) } else { Ok(()) }
    }

    /// The file for a new channel: one that lies there for it, else one that is not there, else one that nobody reads.
    fn slot_for(&self, channels: &[Channel], identity: &ChannelIdentity) -> Option<usize> {
        let mut free: Vec<usize> =
            (0..ADDITION_FILES.len()).filter(|slot| channels.iter().all(|channel| channel.slot != *slot)).collect();
        let rank = |slot: usize| match self.stored_addition(slot) {
            None => 1,
            Some(stored) => {
                if stored.bytes.is_ok_and(|bytes| self.opens(bytes, identity)) {
                    0
                } else {
                    2
                }
            }
        };
        free.sort_by_cached_key(|slot| rank(*slot));
        free.first().copied()
    }

    fn opens(&self, bytes: Vec<u8>, identity: &ChannelIdentity) -> bool {
        let verified = self.trust.as_ref().and_then(|trust| self.verified(bytes, trust));
        verified.is_some_and(|verified| verified.is_for(identity))
    }

    /// A bundle that is the publishers', whatever its age and whoever may read it.
    fn verified(&self, bytes: Vec<u8>, trust: &Trust) -> Option<Verified> {
        let bundle = Bundle::parse(bytes, &trust.classes).ok()?;
        verify(&bundle, &trust.root, None, self.clock.now()).ok()
    }

    /// Forgets a channel: first its edition, then the identity, so that no file is left that nobody can name.
    pub(super) fn remove_channel(&self, name: &str) {
        {
            let mut channels = self.channels();
            let Some(place) = channels.iter().position(|channel| channel.name.as_str() == name) else { return };
            let channel = channels.remove(place);
            if channel.keep == KeepChannel::OnThisComputer
                && let Some(Err(fault)) = self.additions.get(channel.slot).map(|file| file.remove())
            {
                eprintln!("waymark: {fault}");
            }
        }
        self.change(|settings| settings.channels.retain(|channel| channel.name != name));
        self.join_again();
        // A comparison would still show what is not to be seen any more.
        self.standing().forget_previous();
    }

    /// The public edition together with everything that the channels add. What cannot be joined is left out.
    pub(super) fn joined(&self, public: &Arc<Edition>) -> Arc<Edition> {
        let mut all: Vec<Addition> = {
            let channels = self.channels();
            let open = channels.iter().filter_map(|channel| Some((channel, channel.open.as_ref()?)));
            open.map(|(channel, open)| Addition { channel: channel.name.clone(), edition: Arc::clone(&open.edition) })
                .collect()
        };
        loop {
            if all.is_empty() {
                return Arc::clone(public);
            }
            if let Ok(together) = Edition::together(public, &all) {
                return Arc::new(together);
            }
            // One of them at least is broken: whichever cannot be joined alone, or else the last.
            let alone = all.iter().position(|one| Edition::together(public, slice::from_ref(one)).is_err());
            let broken = all.remove(alone.unwrap_or(all.len().saturating_sub(1)));
            for channel in self.channels().iter_mut().filter(|channel| channel.name == broken.channel) {
                (channel.open, channel.fault) = (None, Some(Fault::BrokenImage));
            }
        }
    }

    /// Puts the public edition with what the channels add now on the shelf, indexed. It gives back what was there before.
    fn join_again(&self) -> Option<Arc<Edition>> {
        let public = self.public.lock().unwrap_or_else(PoisonError::into_inner);
        let old = self.shelf.get();
        let edition = public.as_ref().map(|public| self.joined(public));
        if let Some(edition) = &edition {
            // Should it fail, the search that needs the index says so on its own page.
            let _ = edition.build_index();
        }
        self.shelf.set(OnShow { edition, status: old.status.clone(), refused: old.refused.clone() });
        old.edition.clone()
    }

    /// Renews from the roads that lead to the edition of a private channel, and gives back the other roads. Mirrors have the
    /// public edition only, and are not looked at. The outcome is that of the last channel.
    pub(super) fn renew_channels(
        &self,
        roads: &[Road],
        trust: &Trust,
        signal: &Cancel,
    ) -> (Vec<Road>, Option<RenewalOutcome>) {
        let (mut others, mut told) = (Vec::new(), None);
        for road in roads {
            match self.reader_at(road, trust, signal) {
                Reader::Channel(name) => told = self.renew_channel(&name, road, trust, signal).or(told),
                Reader::Others if roads.len() == 1 => told = Some(for_others(road)),
                Reader::Public | Reader::Others => others.push(road.clone()),
            }
        }
        (others, told)
    }

    fn reader_at(&self, road: &Road, trust: &Trust, signal: &Cancel) -> Reader {
        if matches!(road, Road::Mirror { .. }) {
            return Reader::Public;
        }
        match self.travel.fetch(road, &mut |_received| {}, signal) {
            Ok(bytes) => self.reader_of(bytes, trust),
            // The public way meets the same trouble, and says it.
            Err(_) => Reader::Public,
        }
    }

    /// For whom a bundle is, whatever its age.
    fn reader_of(&self, bytes: Vec<u8>, trust: &Trust) -> Reader {
        let verified = self.verified(bytes, trust);
        let Some(verified) = verified.filter(|verified| !verified.is_for(&trust.identity)) else {
            return Reader::Public;
        };
        let channels = self.channels();
        let channel = channels.iter().find(|channel| verified.is_for(&channel.identity));
        channel.map_or(Reader::Others, |channel| Reader::Channel(channel.name.clone()))
    }

    /// Tries a road for a channel. Nothing comes back when it was stopped.
    fn renew_channel(&self, name: &PlainText, road: &Road, trust: &Trust, signal: &Cancel) -> Option<RenewalOutcome> {
        let (identity, seen) = {
            let channels = self.channels();
            let channel = channels.iter().find(|channel| channel.name == *name)?;
            (channel.identity.clone(), channel.open.as_ref().map(|open| open.seen.clone()))
        };
        let trust = of_channel(trust, &identity);
        let known = Known { trust: &trust, seen: seen.as_ref(), now: self.clock.now() };
        let mut progress = |from: &str, step| self.standing().show(signal, from, step);
        let mut watch = Watch { progress: &mut progress, cancel: signal };
        let mut open = |image: EditionImage| Edition::open(image.bytes).ok().map(Arc::new);
        let outcome = match renew(slice::from_ref(road), &self.travel, &known, &mut watch, &mut open) {
            Brought::Arrival(arrival) => self.put_beside(name, arrival, &known, signal)?,
            Brought::Same { before } => RenewalOutcome::AlreadyNewest { before },
            Brought::Nothing { attempts } => RenewalOutcome::Failed { attempts },
            Brought::Cancelled => return None,
        };
        Some(RenewalOutcome::OfChannel { channel: name.clone(), outcome: Box::new(outcome) })
    }

    pub(super) fn put_beside(
        &self,
        name: &PlainText,
        arrival: Arrival<Arc<Edition>>,
        known: &Known<'_>,
        signal: &Cancel,
    ) -> Option<RenewalOutcome> {
        if !self.standing().settle(signal) {
            return None;
        }
        let Arrival { bytes, seen, status, opened, before } = arrival;
        let (number, as_of) = (status.number, status.as_of);
        let (kept, is_newer) = {
            let mut channels = self.channels();
            // Whoever removed it meanwhile does not want its edition any more, nor under a new channel of its name.
            let meant = known.trust.identity.recipient();
            let channel =
                channels.iter_mut().find(|channel| channel.name == *name && channel.identity.recipient() == meant)?;
            let kept = match channel.keep {
                KeepChannel::UntilClosed => Ok(()),
                KeepChannel::OnThisComputer => {
                    super::one::store(self.additions.get(channel.slot), &bytes, known.trust, known.now)
                }
            };
            let is_newer = channel.open.as_ref().map(|open| open.status.number) != Some(number);
            channel.open = Some(Open { edition: opened, status, seen });
            channel.fault = None;
            (kept, is_newer)
        };
        let previous = self.join_again();
        if is_newer {
            self.standing().was_open(previous);
        }
        Some(match kept {
            _ if !is_newer => RenewalOutcome::AlreadyNewest { before },
            Ok(()) => RenewalOutcome::Renewed { number, as_of, before },
            Err(trouble) => RenewalOutcome::OpenNotKept { number, as_of, trouble },
        })
    }
}

/// The same publishers, another channel.
fn of_channel(trust: &Trust, identity: &ChannelIdentity) -> Trust {
    Trust { identity: identity.clone(), ..trust.clone() }
}

fn for_others(road: &Road) -> RenewalOutcome {
    let trouble = Trouble::Refused(Fault::OtherChannel);
    let attempts = vec![Attempt { from: road_name(road), trouble }];
    RenewalOutcome::Failed { attempts }
}
