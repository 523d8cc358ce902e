//! The constant sizes that a bundle may have.
//!
//! All bundles of a class are the same length, so that a mirror and an onlooker learn nothing from the length. Which
//! classes a program accepts is decided where it is built: no flag, variable or file of a shipped program changes it.

const MIB: usize = 1024 * 1024;

/// A list of the sizes that a bundle may have, rising.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SizeClasses(Vec<usize>);

/// A list of size classes needs at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a list of size classes is empty")]
pub struct NoSizeClass;

impl SizeClasses {
    /// The classes that shipped programs accept. The second is there for the day when the catalogue outgrows the first;
    /// programs that are already out must accept it by then.
    #[must_use]
    pub fn shipped() -> Self {
        Self(vec![MIB, 2 * MIB])
    }

    /// Other classes, in bytes, for measurements and tests.
    ///
    /// # Errors
    /// When the list is empty.
    pub fn new(sizes: impl IntoIterator<Item = usize>) -> Result<Self, NoSizeClass> {
        let mut sizes: Vec<usize> = sizes.into_iter().collect();
        sizes.sort_unstable();
        sizes.dedup();
        if sizes.is_empty() { Err(NoSizeClass) } else { Ok(Self(sizes)) }
    }

    /// The smallest class that holds this many bytes.
    #[must_use]
    pub fn smallest_for(&self, length: usize) -> Option<usize> {
        self.0.iter().copied().find(|size| *size >= length)
    }

    /// Whether a file of this length may be a bundle.
    #[must_use]
    pub fn contains(&self, length: usize) -> bool {
        self.0.contains(&length)
    }

    /// The largest class: a reader needs at most one byte more to know that a file is too long.
    #[must_use]
    pub fn largest(&self) -> usize {
        self.0.last().copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::{NoSizeClass, SizeClasses};

    #[test]
    fn the_smallest_class_that_fits_is_chosen() {
        let classes = SizeClasses::new([200, 100]).unwrap();
        assert_eq!([0, 100, 101, 200].map(|n| classes.smallest_for(n)), [Some(100), Some(100), Some(200), Some(200)]);
        assert_eq!(classes.smallest_for(201), None);
        assert_eq!(classes.largest(), 200);
    }

    #[test]
    fn a_list_without_a_class_is_refused() {
        assert_eq!(SizeClasses::new([]), Err(NoSizeClass));
    }
}
