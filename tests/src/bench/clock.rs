//! Takes times, and says what is typical of many.

use std::time::Instant;

/// What something gives and how many seconds it takes.
pub(crate) fn once<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let made = work();
    (made, start.elapsed().as_secs_f64())
}

/// Times that were taken, in seconds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Times(Vec<f64>);

impl Times {
    pub(crate) fn add(&mut self, seconds: f64) {
        self.0.push(seconds);
    }

    pub(crate) fn sum(&self) -> f64 {
        self.0.iter().sum()
    }

    /// The time that so many of a hundred do not exceed.
    #[expect(clippy::indexing_slicing, reason = "a share of the length lies within it")]
    pub(crate) fn percentile(&self, percent: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        if sorted.is_empty() { 0.0 } else { sorted[(sorted.len() - 1) * percent / 100] }
    }

    pub(crate) fn median(&self) -> f64 {
        self.percentile(50)
    }

    pub(crate) fn longest(&self) -> f64 {
        self.percentile(100)
    }
}
