//! What is typical of several numbers between 0 and 10.

/// A number in tenths: 65 is 6.5. Means and medians of whole numbers need no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Tenths(u32);

impl Tenths {
    /// In tenths.
    pub(crate) fn get(self) -> u32 {
        self.0
    }
}

impl From<u8> for Tenths {
    fn from(number: u8) -> Self {
        Self(u32::from(number) * 10)
    }
}

/// The number in the middle; between two in the middle, halfway.
pub(crate) fn median(numbers: &[u8]) -> Option<Tenths> {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let (lower, upper) = (sorted.get(sorted.len().saturating_sub(1) / 2)?, sorted.get(sorted.len() / 2)?);
    Some(Tenths((u32::from(*lower) + u32::from(*upper)) * 5))
}

/// The mean, to the nearest tenth.
pub(crate) fn mean(numbers: &[u8]) -> Option<Tenths> {
    let count = u32::try_from(numbers.len()).ok().filter(|count| *count > 0)?;
    let sum: u32 = numbers.iter().map(|number| u32::from(*number)).sum();
    Some(Tenths((sum * 10 + count / 2) / count))
}

#[cfg(test)]
mod tests {
    use super::{mean, median};

    #[track_caller]
    fn check(numbers: &[u8], middle: Option<u32>, average: Option<u32>) {
        assert_eq!(median(numbers).map(super::Tenths::get), middle, "the median of {numbers:?}");
        assert_eq!(mean(numbers).map(super::Tenths::get), average, "the mean of {numbers:?}");
    }

    #[test]
    fn nothing_is_typical_of_no_numbers() {
        check(&[], None, None);
    }

    #[test]
    fn the_middle_and_the_mean_are_told_to_a_tenth() {
        check(&[7], Some(70), Some(70));
        check(&[7, 2], Some(45), Some(45));
        check(&[9, 0, 1], Some(10), Some(33));
        check(&[10, 10, 0], Some(100), Some(67));
        check(&[0, 0, 0, 10], Some(0), Some(25));
    }
}
