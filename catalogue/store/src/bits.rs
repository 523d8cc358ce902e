//! Sets of services as bitmaps: joining, counting and walking 100,000 services takes microseconds.
//!
//! A set does not know what its members are; service number 1 is bit 0.

/// A set of service numbers, from 1 to the number it was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bits {
    blocks: Vec<u64>,
}

const BLOCK: usize = 64;

impl Bits {
    /// The empty set among `services` services.
    pub(crate) fn none(services: usize) -> Self {
        Self { blocks: vec![0; services.div_ceil(BLOCK)] }
    }

    /// All of `services` services.
    pub(crate) fn all(services: usize) -> Self {
        let mut all = Self { blocks: vec![u64::MAX; services.div_ceil(BLOCK)] };
        if let (Some(last), rest @ 1..) = (all.blocks.last_mut(), services % BLOCK) {
            *last = (1 << rest) - 1;
        }
        all
    }

    /// Reads a set as [`to_bytes`](Self::to_bytes) wrote it, unless it has another size or holds unknown services.
    pub(crate) fn from_bytes(services: usize, bytes: &[u8]) -> Option<Self> {
        if bytes.len() != services.div_ceil(8) {
            return None;
        }
        let blocks = bytes
            .chunks(BLOCK / 8)
            .map(|chunk| chunk.iter().rev().fold(0, |block, byte| block << 8 | u64::from(*byte)))
            .collect();
        let bits = Self { blocks };
        let beyond = match (bits.blocks.last(), services % BLOCK) {
            (Some(last), rest @ 1..) => last >> rest != 0,
            _ => false,
        };
        (!beyond).then_some(bits)
    }

    /// One bit per service, the lowest bit of the first byte first.
    pub(crate) fn to_bytes(&self, services: usize) -> Vec<u8> {
        let mut bytes: Vec<u8> = self.blocks.iter().flat_map(|block| block.to_le_bytes()).collect();
        bytes.truncate(services.div_ceil(8));
        bytes
    }

    /// Adds a service. Numbers that no service has are passed over.
    pub(crate) fn insert(&mut self, number: u32) {
        let Some(bit) = (number as usize).checked_sub(1) else { return };
        if let Some(block) = self.blocks.get_mut(bit / BLOCK) {
            *block |= 1 << (bit % BLOCK);
        }
    }

    /// Whether a service is among them.
    pub(crate) fn contains(&self, number: u32) -> bool {
        let Some(bit) = (number as usize).checked_sub(1) else { return false };
        self.blocks.get(bit / BLOCK).is_some_and(|block| block >> (bit % BLOCK) & 1 == 1)
    }

    /// Keeps only what is in both.
    pub(crate) fn keep(&mut self, other: &Self) {
        for (mine, theirs) in self.blocks.iter_mut().zip(&other.blocks) {
            *mine &= theirs;
        }
    }

    /// Takes in what is in the other.
    pub(crate) fn add(&mut self, other: &Self) {
        for (mine, theirs) in self.blocks.iter_mut().zip(&other.blocks) {
            *mine |= theirs;
        }
    }

    /// Takes out what is in the other.
    pub(crate) fn remove(&mut self, other: &Self) {
        for (mine, theirs) in self.blocks.iter_mut().zip(&other.blocks) {
            *mine &= !theirs;
        }
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.blocks.iter().map(|block| block.count_ones() as usize).sum()
    }

    /// How many are in both.
    pub(crate) fn count_common(&self, other: &Self) -> usize {
        self.blocks.iter().zip(&other.blocks).map(|(mine, theirs)| (mine & theirs).count_ones() as usize).sum()
    }

    /// The numbers, smallest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        (1_u32..).step_by(BLOCK).zip(&self.blocks).flat_map(|(first, block)| {
            let mut left = *block;
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros())?;
                left &= left - 1;
                Some(first + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::Bits;

    fn set(services: usize, numbers: &[u32]) -> Bits {
        let mut bits = Bits::none(services);
        for number in numbers {
            bits.insert(*number);
        }
        bits
    }

    #[test]
    fn numbers_come_back_in_order() {
        let numbers = [1, 64, 65, 128, 129, 130];
        assert_eq!(set(130, &[130, 1, 129, 65, 64, 128]).iter().collect::<Vec<_>>(), numbers);
        assert_eq!(Bits::all(130).count(), 130);
        assert_eq!(Bits::all(128).iter().last(), Some(128));
    }

    #[test]
    fn numbers_outside_are_passed_over() {
        let bits = set(10, &[0, 11 + 64]);
        assert_eq!(bits.count(), 0);
        assert!(!bits.contains(0));
    }

    #[test]
    fn joining_and_counting_agree() {
        let (mut a, b) = (set(100, &[1, 2, 99]), set(100, &[2, 99, 100]));
        assert_eq!(a.count_common(&b), 2);
        a.keep(&b);
        assert_eq!(a.iter().collect::<Vec<_>>(), [2, 99]);
        a.add(&b);
        assert_eq!(a, b);
        a.remove(&set(100, &[1, 99]));
        assert_eq!(a.iter().collect::<Vec<_>>(), [2, 100]);
    }

    #[test]
    fn bytes_are_read_back_and_foreign_bits_refused() {
        for services in [0, 1, 8, 63, 64, 65, 131] {
            let bits = Bits::all(services);
            assert_eq!(Bits::from_bytes(services, &bits.to_bytes(services)).unwrap(), bits);
        }
        assert_eq!(set(9, &[1, 9]).to_bytes(9), [1, 1]);
        assert!(Bits::from_bytes(9, &[0, 2]).is_none(), "service 10 does not exist");
        assert!(Bits::from_bytes(9, &[0]).is_none());
        assert!(Bits::from_bytes(9, &[0, 0, 0]).is_none());
    }
}
