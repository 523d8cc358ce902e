//! A suggestion with everything that can be said of it (specification, section 7).

use std::cmp::Reverse;

use crate::{
    hits::{Hit, Side},
    suggest::Ranked,
};

/// "Suggested because": no more than these.
pub const MOST_REASONS: usize = 4;
/// "Ask first about": no more than these, the one that always stands there included.
pub const MOST_FLAGS: usize = 3;
/// "Does not match": no more than these.
pub const MOST_MISMATCHES: usize = 2;

/// A suggestion with every hit of every rule.
#[derive(Clone, Debug)]
pub struct Explained<'a> {
    /// The suggestion.
    pub ranked: Ranked<'a>,
    /// Every hit, in the order of the rules. Their points are those of the suggestion.
    pub hits: Vec<Hit<'a>>,
}

impl<'a> Explained<'a> {
    /// Why it is suggested, the strongest reason first.
    #[must_use]
    pub fn because(&self) -> Vec<&Hit<'a>> {
        let mut reasons: Vec<&Hit<'a>> =
            self.hits.iter().filter(|hit| hit.points > 0 && hit.what.side() == Side::Because).collect();
        reasons.sort_by_key(|hit| Reverse(hit.points));
        reasons.truncate(MOST_REASONS);
        reasons
    }

    /// What to ask first, the weightiest first; what has to be passed on is asked of every service.
    #[must_use]
    pub fn ask_first(&self) -> Vec<&Hit<'a>> {
        let (always, mut flags): (Vec<_>, Vec<_>) = self.flags().partition(|(rank, _)| *rank == u8::MAX);
        flags.sort_by_key(|(rank, _)| *rank);
        flags.truncate(MOST_FLAGS - always.len().min(MOST_FLAGS));
        flags.into_iter().chain(always).map(|(_, hit)| hit).collect()
    }

    /// What does not match, the weightiest first.
    #[must_use]
    pub fn mismatches(&self) -> Vec<&Hit<'a>> {
        let mut found: Vec<(u8, &Hit<'a>)> = self
            .hits
            .iter()
            .filter_map(|hit| match hit.what.side() {
                Side::Mismatch(rank) => Some((rank, hit)),
                _ => None,
            })
            .collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().take(MOST_MISMATCHES).map(|(_, hit)| hit).collect()
    }

    fn flags(&self) -> impl Iterator<Item = (u8, &Hit<'a>)> {
        self.hits.iter().filter_map(|hit| match hit.what.side() {
            Side::AskFirst(rank) => Some((rank, hit)),
            _ => None,
        })
    }
}
