//! A text as a QR code (ISO/IEC 18004): its squares, for a PDF and for a page.

use qrcodegen::{QrCode, QrCodeEcc};

/// The white margin that readers need around a code, in squares (ISO/IEC 18004, 6.3.8).
pub(crate) const QUIET: usize = 4;

/// The squares of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    size: usize,
    dark: Vec<bool>,
}

/// A stretch of dark squares in a row, counted from the upper left corner of the margin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// From the left.
    pub x: usize,
    /// From the top.
    pub y: usize,
    /// How many.
    pub length: usize,
}

impl Code {
    /// The code of a text; `None` when the text is longer than any code holds. A seventh of it may be lost to folds and dirt.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let side = code.size();
        let dark = (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| code.get_module(x, y)).collect();
        Some(Self { size: usize::try_from(side).ok()?, dark })
    }

    /// Squares along one side, the margin included.
    #[must_use]
    pub fn side(&self) -> usize {
        self.size + 2 * QUIET
    }

    /// The dark squares, row by row.
    #[must_use]
    pub fn runs(&self) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for (row, squares) in self.dark.chunks(self.size).enumerate() {
            let mut open: Option<Run> = None;
            for (column, is_dark) in squares.iter().enumerate() {
                match (&mut open, is_dark) {
                    (Some(run), true) => run.length += 1,
                    (None, true) => open = Some(Run { x: column + QUIET, y: row + QUIET, length: 1 }),
                    (_, false) => runs.extend(open.take()),
                }
            }
            runs.extend(open);
        }
        runs
    }

    /// The dark squares as the data of one SVG path.
    #[must_use]
    pub fn path(&self) -> String {
        self.runs().iter().map(|run| format!("M{} {}h{}v1h-{}z", run.x, run.y, run.length, run.length)).collect()
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn a_code_holds_the_longest_list() {
        assert!(Code::of(&"A-".repeat(850)).is_some());
        assert_eq!(Code::of(&"A".repeat(5000)), None);
    }

    #[test]
    fn runs_cover_exactly_the_dark_squares() {
        let code = Code::of("L1.00000000.A/").unwrap();
        let dark = code.dark.iter().filter(|is_dark| **is_dark).count();
        assert_eq!(code.runs().iter().map(|run| run.length).sum::<usize>(), dark);
        // A finder pattern stands in the corner, behind the margin.
        assert_eq!(code.runs().first(), Some(&Run { x: 4, y: 4, length: 7 }));
        assert!(code.path().starts_with("M4 4h7v1h-7z"));
    }
}
