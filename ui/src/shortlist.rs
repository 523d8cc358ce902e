//! The short list: services that a person has put aside, in an order of their own.
//!
//! It holds ids and nothing else, in memory, and goes with the program. Keeping it is the vault's part, and what the ids
//! stand for is the edition's.

use catalogue_model::ServiceId;

/// A list longer than this is a catalogue again.
pub(crate) const MOST: usize = 20;

/// Services in the order in which the person wants them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ShortList(Vec<ServiceId>);

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
        &self.0
    }

    /// Whether a service is on it.
    pub(crate) fn has(&self, id: &ServiceId) -> bool {
        self.0.contains(id)
    }

    /// Puts a service at its end.
    pub(crate) fn add(&mut self, id: ServiceId) -> Added {
        if self.has(&id) {
            return Added::Before;
        }
        if self.0.len() >= MOST {
            return Added::NoRoom;
        }
        self.0.push(id);
        Added::Now
    }

    /// Takes a service off it.
    pub(crate) fn remove(&mut self, id: &ServiceId) {
        self.0.retain(|there| there != id);
    }

    /// Puts a service one place nearer to the head.
    pub(crate) fn raise(&mut self, id: &ServiceId) {
        let place = self.0.iter().position(|there| there == id).unwrap_or_default();
        if place > 0 {
            self.0.swap(place - 1, place);
        }
    }

    /// Takes everything off it.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
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
}
