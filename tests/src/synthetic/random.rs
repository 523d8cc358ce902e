//! Numbers that look random and are the same every time. Not for secrets.

/// A generator with a seed (SplitMix64, Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// A generator that gives the same numbers for the same seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, or 0.
    pub fn below(&mut self, end: usize) -> usize {
        (usize::try_from(self.bits() >> 32).unwrap_or(0) * end) >> 32
    }

    /// Whether something happens that happens so many times in a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// A member, each as often as the others.
    ///
    /// # Panics
    /// When there is none.
    pub fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        let at = self.below(list.len());
        list.get(at).expect("the list is not empty")
    }

    /// A member, the first ones far more often than the last (about as Zipf's law has it for words): of the members 1, 2
    /// to 3, 4 to 7 and so on each group comes as often as the others.
    ///
    /// # Panics
    /// When there is none.
    pub fn common<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        let groups = usize::BITS - list.len().leading_zeros();
        let group = 1_usize << self.below(groups as usize);
        list.get(group - 1 + self.below(group)).unwrap_or_else(|| self.one_of(list))
    }

    /// A member by weight.
    ///
    /// # Panics
    /// When there is none.
    pub fn weighted<'a, T>(&mut self, list: &'a [(T, usize)]) -> &'a T {
        let mut left = self.below(list.iter().map(|(_, weight)| weight).sum());
        let chosen = list.iter().find(|(_, weight)| match left.checked_sub(*weight) {
            Some(rest) => {
                left = rest;
                false
            }
            None => true,
        });
        &chosen.expect("the list is not empty").0
    }

    /// Each member with the same chance, at least one, in the order of the list.
    pub fn some<T: Copy>(&mut self, list: &[T], percent: usize) -> Vec<T> {
        let mut chosen: Vec<T> = list.iter().copied().filter(|_| self.chance(percent)).collect();
        if chosen.is_empty() {
            chosen.push(*self.one_of(list));
        }
        chosen
    }

    /// A member, or none.
    pub fn maybe<T: Copy>(&mut self, list: &[T], percent: usize) -> Option<T> {
        self.chance(percent).then(|| *self.one_of(list))
    }
}
