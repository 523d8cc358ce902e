//! Sizes of files as people read them.

use crate::{Locale, Words};

const BYTES_OF_A_MEGABYTE: u64 = 1_000_000;

impl Words {
    /// Megabytes with one digit after the point or comma, without the unit: `1.2`, `1,2`.
    #[must_use]
    pub fn megabytes(&self, bytes: u64) -> String {
        let tenths = bytes.saturating_mul(10) / BYTES_OF_A_MEGABYTE;
        let separator = match self.locale() {
            Locale::En => '.',
            Locale::De => ',',
        };
        match tenths % 10 {
            0 => (tenths / 10).to_string(),
            tenth => format!("{}{separator}{tenth}", tenths / 10),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Locale, Words};

    #[track_caller]
    fn check(bytes: u64, english: &str, german: &str) {
        assert_eq!(Words::of(Locale::En).megabytes(bytes), english);
        assert_eq!(Words::of(Locale::De).megabytes(bytes), german);
    }

    #[test]
    fn megabytes_have_one_digit_that_says_something() {
        check(0, "0", "0");
        check(99_999, "0", "0");
        check(1_048_576, "1", "1");
        check(1_290_000, "1.2", "1,2");
        check(2_097_152, "2", "2");
        check(u64::MAX, "1844674407370.9", "1844674407370,9");
    }
}
