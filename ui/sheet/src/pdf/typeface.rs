//! The typeface of a sheet: how wide a text is, and where it may be broken.
//!
//! The files in `fonts` are Source Sans 3 by Adobe (SIL Open Font License), cut down to Latin, Greek and Cyrillic with
//! pyftsubset and, because a changed font may not keep a reserved name, called Sheet Sans. They are the same as the ones of
//! the pages, which come as WOFF2 and one script each and cannot be put into a PDF.

use krilla::text::Font;
use rustybuzz::{Direction, Face, UnicodeBuffer};

static REGULAR: &[u8] = include_bytes!("../../fonts/sheet-sans-regular.ttf");
static SEMIBOLD: &[u8] = include_bytes!("../../fonts/sheet-sans-semibold.ttf");

/// What stands for a character that the typeface does not have.
const STRANGER: char = '\u{25a1}';

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Semibold,
}

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub(super) weight: Weight,
    /// In points.
    pub(super) size: f32,
    /// From line to line, in points.
    pub(super) leading: f32,
}

impl Style {
    pub(super) const fn new(weight: Weight, size: f32, leading: f32) -> Self {
        Self { weight, size, leading }
    }
}

struct Cut {
    font: Font,
    face: Face<'static>,
}

impl Cut {
    fn load(bytes: &'static [u8]) -> Option<Self> {
        Some(Self { font: Font::new(bytes.into(), 0)?, face: Face::from_slice(bytes, 0)? })
    }
}

/// Both weights, ready to measure and to draw.
pub(super) struct Typefaces {
    regular: Cut,
    semibold: Cut,
}

impl Typefaces {
    pub(super) fn load() -> Option<Self> {
        Some(Self { regular: Cut::load(REGULAR)?, semibold: Cut::load(SEMIBOLD)? })
    }

    fn cut(&self, weight: Weight) -> &Cut {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Semibold => &self.semibold,
        }
    }

    pub(super) fn font(&self, weight: Weight) -> Font {
        self.cut(weight).font.clone()
    }

    /// How wide a text is on one line, in points.
    pub(super) fn width(&self, style: Style, text: &str) -> f32 {
        let face = &self.cut(style.weight).face;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(Direction::LeftToRight);
        let shaped = rustybuzz::shape(face, &[], buffer);
        let units: i32 = shaped.glyph_positions().iter().map(|position| position.x_advance).sum();
        units as f32 * style.size / face.units_per_em() as f32
    }

    /// The text with what the typeface lacks, and what cannot be seen, taken out.
    pub(super) fn printable(&self, text: &str) -> String {
        let face = &self.regular.face;
        let shown = text.chars().map(|c| if c.is_whitespace() || c.is_control() { ' ' } else { c });
        shown.map(|c| if face.glyph_index(c).is_some() { c } else { STRANGER }).collect()
    }

    /// The lines of a text in a column: broken between words, and within one only where it is wider than the column. Each
    /// line but the last keeps the space at its end, so that a reader joins words as they were.
    pub(super) fn lines(&self, style: Style, text: &str, width: f32) -> Vec<String> {
        let text = self.printable(text);
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if self.width(style, &longer) <= width {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(format!("{line} "));
            }
            let mut pieces = self.pieces(style, word, width);
            line = pieces.pop().unwrap_or_default();
            lines.append(&mut pieces);
        }
        if !line.is_empty() {
            lines.push(line);
        }
        lines
    }

    /// A word, or the parts of one that is wider than the column.
    fn pieces(&self, style: Style, word: &str, width: f32) -> Vec<String> {
        let mut pieces = Vec::new();
        let mut piece = String::new();
        for c in word.chars() {
            piece.push(c);
            if piece.chars().nth(1).is_some() && self.width(style, &piece) > width {
                piece.pop();
                pieces.push(std::mem::replace(&mut piece, c.to_string()));
            }
        }
        pieces.push(piece);
        pieces
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use sha2::{Digest as _, Sha256};

    use super::*;

    const STYLE: Style = Style::new(Weight::Regular, 12.0, 16.0);

    #[test]
    fn the_files_are_those_that_were_vendored() {
        let fonts = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts");
        let checksums = std::fs::read_to_string(fonts.join("CHECKSUMS")).unwrap();
        assert_eq!(checksums.lines().count(), 3);
        for line in checksums.lines() {
            let (expected, name) = line.split_once("  ").unwrap();
            let bytes = std::fs::read(fonts.join(name)).unwrap();
            let found: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(found, expected, "{name}");
        }
    }

    #[test]
    fn every_script_of_the_pages_is_there_and_others_are_shown_as_missing() {
        let types = Typefaces::load().unwrap();
        for text in ["Größe Łódź Ærø ñ ţ ș", "Βοήθεια για γονείς", "Допомога вдома Ґ ї", "– “”„ … € №"]
        {
            assert_eq!(types.printable(text), text);
        }
        assert_eq!(types.printable("a\u{5d0}\u{0}b\u{a0}c"), "a\u{25a1} b c");
    }

    #[test]
    fn no_line_is_wider_than_its_column_and_no_letter_is_lost() {
        let types = Typefaces::load().unwrap();
        let text = "Wer spricht, entscheidet. https://beratung.example.org/eine/sehr/lange/adresse/ohne/ende Donaudampfschifffahrt";
        for width in [40.0, 90.0, 200.0, 4000.0] {
            let lines = types.lines(STYLE, text, width);
            assert_eq!(lines.concat(), text);
            for line in lines {
                assert!(types.width(STYLE, line.trim_end()) <= width + 0.01, "{line:?} in {width}");
            }
        }
        assert_eq!(types.lines(STYLE, "WWW", 1.0), ["W", "W", "W"]);
        assert!(types.lines(STYLE, "  ", 10.0).is_empty());
    }
}
