//! A few secret bytes on memory pages of their own: not swapped out where the system allows that, wiped when dropped.
//!
//! Suspending to disk writes every page, locked or not; that is the system's affair.

use region::LockGuard;
use zeroize::Zeroize as _;

/// Up to `N` secret bytes. They never move.
pub(crate) struct Locked<const N: usize> {
    // Dropped before the pages are given back, so that nobody else's memory is unlocked.
    _guard: Option<LockGuard>,
    pages: Box<Pages<N>>,
    length: usize,
}

/// Locking works on whole pages and does not count: a page must hold one secret alone. The largest pages of the systems we
/// run on have 16 KiB.
#[repr(align(16384))]
struct Pages<const N: usize>([u8; N]);

impl<const N: usize> Locked<N> {
    /// Room for a secret. When the system refuses to lock it, it is room all the same: a laptop with a low limit must not
    /// keep a person out.
    pub(crate) fn new() -> Self {
        let pages = Box::new(Pages([0; N]));
        Self { _guard: region::lock(pages.0.as_ptr(), N).ok(), pages, length: 0 }
    }

    /// Adds a byte. Whether there was room.
    #[must_use]
    pub(crate) fn push(&mut self, byte: u8) -> bool {
        let Some(free) = self.pages.0.get_mut(self.length) else { return false };
        *free = byte;
        self.length += 1;
        true
    }

    /// Adds bytes. Whether there was room for all.
    #[must_use]
    pub(crate) fn extend(&mut self, bytes: &[u8]) -> bool {
        bytes.iter().all(|byte| self.push(*byte))
    }

    /// The secret.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.pages.0.get(..self.length).unwrap_or_default()
    }

    /// The secret as text.
    pub(crate) fn text(&self) -> Option<&str> {
        str::from_utf8(self.bytes()).ok()
    }
}

impl<const N: usize> Drop for Locked<N> {
    fn drop(&mut self) {
        self.pages.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn a_secret_is_what_was_added_and_ends_where_there_is_no_room() {
        let mut secret = Locked::<4>::new();
        assert!(secret.extend("né".as_bytes()) && secret.push(b'!'));
        assert_eq!((secret.bytes(), secret.text()), ("né!".as_bytes(), Some("né!")));
        assert!(!secret.push(b'?'));
        assert_eq!(secret.text(), Some("né!"));
    }

    /// How many kB of the mapping around an address are locked, as Linux tells it.
    #[cfg(target_os = "linux")]
    fn locked_around(address: usize) -> Option<u32> {
        let maps = std::fs::read_to_string("/proc/self/smaps").unwrap();
        let mut lines = maps.lines().skip_while(|line| {
            let range = line.split(' ').next().and_then(|range| range.split_once('-'));
            let ends = range.map(|(from, to)| [from, to].map(|end| usize::from_str_radix(end, 16)));
            !matches!(ends, Some([Ok(from), Ok(to)]) if (from..to).contains(&address))
        });
        lines.find_map(|line| line.strip_prefix("Locked:")?.trim().strip_suffix(" kB")?.parse().ok())
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_pages_of_a_secret_are_locked_and_others_are_not() {
        let secret = Locked::<512>::new();
        if secret._guard.is_none() {
            eprintln!("SKIPPED: the system locks no memory here");
            return;
        }
        assert_eq!(locked_around(secret.bytes().as_ptr().addr()), Some(4));
        let ordinary = vec![1_u8; 1 << 20];
        assert_eq!(locked_around(ordinary.as_ptr().addr()), Some(0), "the control is locked as well");
    }
}
