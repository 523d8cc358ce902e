//! Counts what tests say they left out.
//!
//! A test that cannot do its work prints a line with `SKIPPED: ` and the reason, and passes. Runners count it as passed,
//! so that nobody would notice; nextest's report keeps what passing tests print, and this file reads it.

use std::{collections::BTreeMap, fmt, fs, path::Path};

const MARK: &str = "SKIPPED: ";

/// Reasons, and how many tests gave each.
#[derive(Default)]
pub(crate) struct Skips {
    reasons: BTreeMap<String, usize>,
}

impl Skips {
    /// Adds the skips of one report. The substitute for nextest writes none and shows the lines themselves.
    pub(crate) fn read(&mut self, report: &Path) {
        self.add(&fs::read_to_string(report).unwrap_or_default());
        // A report that stays would be counted for the next half too, if that one writes none.
        let _ = fs::remove_file(report);
    }

    fn add(&mut self, report: &str) {
        for reason in report.lines().filter_map(|line| line.split_once(MARK)).map(|(_, reason)| reason) {
            let reason = reason.split('<').next().unwrap_or_default().trim();
            *self.reasons.entry(unescape(reason)).or_default() += 1;
        }
    }
}

impl fmt::Display for Skips {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Skipped by the tests themselves: {}", self.reasons.values().sum::<usize>())?;
        self.reasons.iter().try_for_each(|(reason, count)| writeln!(f, "  {count} × {reason}"))
    }
}

/// The five characters that XML spells otherwise.
fn unescape(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
        .into_iter()
        .fold(text.to_owned(), |text, (spelt, meant)| text.replace(spelt, meant))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(report: &str) -> String {
        let mut skips = Skips::default();
        skips.add(report);
        skips.to_string()
    }

    #[test]
    fn nothing_skipped_is_said_too() {
        assert_eq!(said("<testsuite/>"), "Skipped by the tests themselves: 0\n");
    }

    #[test]
    fn equal_reasons_are_counted_together() {
        let report = "running 1 test\ntest a ... SKIPPED: no facts\nok\n<system-err>SKIPPED: no facts</system-err>\nSKIPPED: no &quot;b&quot;\n";
        assert_eq!(said(report), "Skipped by the tests themselves: 3\n  1 × no \"b\"\n  2 × no facts\n");
    }
}
