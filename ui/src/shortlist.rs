//! The short list: services that a person has put aside, in an order of their own.
//!
//! It holds ids and nothing else, in memory, and goes with the program. Keeping it is the vault's part, and what the ids
//! stand for is the edition's.

use catalogue_model::ServiceId;

/// A list longer than this is a catalogue again.
pub(crate) const MOST: usize = 20;

/// Services in the order in which the person wants them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ShortList {
    ids: Vec<ServiceId>,
    /// Those that are ticked to be compared.
    ticked: Vec<ServiceId>,
    /// The service for which there was no room, until the person was told.
    refused: Option<ServiceId>,
    /// Whether the person has seen in it everything that is kept, so that keeping it again may take things out.
    has_kept: bool,
}

/// What became of a service that was to be put on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Added {
    /// It is the last one now.
    Now,
    /// It was there.
    Before,
    /// The list is full, and stays as it was.
    NoRoom,
}

impl ShortList {
    /// The services, first to last.
    pub(crate) fn ids(&self) -> &[ServiceId] {
        &self.ids
    }

    /// Whether a service is on it.
    pub(crate) fn has(&self, id: &ServiceId) -> bool {
        self.ids.contains(id)
    }

    /// Whether there is no room for another one.
    pub(crate) fn is_full(&self) -> bool {
        self.ids.len() >= MOST
    }

    /// Puts a service at its end.
    pub(crate) fn add(&mut self, id: ServiceId) -> Added {
        if self.has(&id) {
            return Added::Before;
        }
        if self.is_full() {
            self.refused = Some(id);
            return Added::NoRoom;
        }
        self.ids.push(id);
        Added::Now
    }

    /// The service for which there was no room, said once.
    pub(crate) fn take_refused(&mut self) -> Option<ServiceId> {
        self.refused.take()
    }

    /// Takes a service off it.
    pub(crate) fn remove(&mut self, id: &ServiceId) {
        self.ids.retain(|there| there != id);
        self.ticked.retain(|there| there != id);
    }

    /// Puts a service one place nearer to the head.
    pub(crate) fn raise(&mut self, id: &ServiceId) {
        let place = self.ids.iter().position(|there| there == id).unwrap_or_default();
        if place > 0 {
            self.ids.swap(place - 1, place);
        }
    }

    /// Takes everything off it.
    pub(crate) fn clear(&mut self) {
        self.ids.clear();
        self.ticked.clear();
    }

    /// Ticks these and no others, as far as they are on the list, in the order of the list.
    pub(crate) fn tick(&mut self, wanted: &[ServiceId]) {
        self.ticked = self.ids.iter().filter(|id| wanted.contains(id)).cloned().collect();
    }

    /// Those that are ticked, in the order of the list.
    pub(crate) fn ticked(&self) -> Vec<ServiceId> {
        self.ids.iter().filter(|id| self.ticked.contains(id)).cloned().collect()
    }

    /// Puts what is kept behind what is there, and says for how many there was no room.
    pub(crate) fn take_in(&mut self, kept: &[ServiceId]) -> usize {
        let new: Vec<&ServiceId> = kept.iter().filter(|id| !self.has(id)).collect();
        let room = MOST.saturating_sub(self.ids.len());
        let left_out = new.len().saturating_sub(room);
        let new: Vec<ServiceId> = new.into_iter().take(room).cloned().collect();
        self.ids.extend(new);
        self.has_kept |= left_out == 0;
        left_out
    }

    /// What is to be kept instead of what is. What is kept and was not seen here stays behind it. `None`: both together
    /// are more than a list holds, and neither may push the other out.
    pub(crate) fn to_keep(&self, kept: &[ServiceId]) -> Option<Vec<ServiceId>> {
        let mut all = self.ids.clone();
        if !self.has_kept {
            all.extend(kept.iter().filter(|id| !self.has(id)).cloned());
        }
        (all.len() <= MOST).then_some(all)
    }

    /// The list is kept as these.
    pub(crate) fn is_kept_as(&mut self, kept: Vec<ServiceId>) {
        self.ids = kept;
        self.has_kept = true;
    }

    /// Whether keeping it would take away what is kept and not on it.
    pub(crate) fn replaces(&self, kept: &[ServiceId]) -> bool {
        self.has_kept && kept.iter().any(|id| !self.has(id))
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn id(number: usize) -> ServiceId {
        ServiceId::new(&format!("xx-service-{number}")).unwrap()
    }

    #[test]
    fn a_full_list_stays_as_it_is() {
        let mut list = ShortList::default();
        for number in 0..MOST {
            assert_eq!(list.add(id(number)), Added::Now);
        }
        assert_eq!(list.add(id(3)), Added::Before);
        assert_eq!(list.add(id(MOST)), Added::NoRoom);
        assert_eq!(list.ids().len(), MOST);
        assert!(!list.has(&id(MOST)));
    }

    #[test]
    fn a_service_rises_by_one_place_and_the_first_one_stays() {
        let mut list = ShortList::default();
        for number in 0..3 {
            list.add(id(number));
        }
        list.raise(&id(2));
        list.raise(&id(0));
        list.raise(&id(9));
        assert_eq!(list.ids(), [id(0), id(2), id(1)]);
        list.remove(&id(2));
        assert_eq!(list.ids(), [id(0), id(1)]);
        list.clear();
        assert_eq!(list, ShortList::default());
    }

    #[test]
    fn what_had_no_room_is_named_once() {
        let mut list = ShortList::default();
        (0..MOST).for_each(|number| assert_eq!(list.add(id(number)), Added::Now));
        assert_eq!(list.add(id(MOST)), Added::NoRoom);
        assert_eq!(list.take_refused(), Some(id(MOST)));
        assert_eq!(list.take_refused(), None);
    }

    #[test]
    fn ticks_stand_in_the_order_of_the_list_and_only_for_what_is_on_it() {
        let mut list = ShortList::default();
        (0..3).for_each(|number| assert_eq!(list.add(id(number)), Added::Now));
        list.tick(&[id(2), id(0), id(0), id(7)]);
        assert_eq!(list.ticked(), [id(0), id(2)]);
        list.raise(&id(2));
        list.raise(&id(2));
        assert_eq!(list.ticked(), [id(2), id(0)]);
        list.remove(&id(2));
        assert_eq!(list.ticked(), [id(0)]);
    }

    #[test]
    fn keeping_never_pushes_out_what_was_not_seen() {
        let mut list = ShortList::default();
        assert_eq!(list.add(id(1)), Added::Now);
        let kept = [id(5), id(1)];
        assert_eq!(list.to_keep(&kept), Some(vec![id(1), id(5)]));
        let full: Vec<ServiceId> = (10..10 + MOST).map(id).collect();
        assert_eq!(list.to_keep(&full), None);
        // Once it was opened, what the person takes off goes.
        assert_eq!(list.take_in(&kept), 0);
        assert_eq!(list.ids(), [id(1), id(5)]);
        list.remove(&id(5));
        assert!(list.replaces(&kept));
        assert_eq!(list.to_keep(&kept), Some(vec![id(1)]));
    }

    #[test]
    fn a_kept_list_that_does_not_fit_is_not_taken_for_seen() {
        let mut list = ShortList::default();
        (0..MOST - 1).for_each(|number| assert_eq!(list.add(id(number)), Added::Now));
        let kept = [id(70), id(71)];
        assert_eq!(list.take_in(&kept), 1);
        assert_eq!(list.ids().len(), MOST);
        assert!(!list.replaces(&kept));
        assert_eq!(list.to_keep(&kept), None);
    }
}
