//! What is wrong with a document, where, and what to do about it. All of it is told at once.

use std::{
    cell::{Cell, RefCell},
    fmt,
};

use catalogue_model::PlainText;

/// How many problems are kept in words. A file with more is broken in one way throughout; the rest are counted.
const MOST_TOLD: usize = 10_000;
/// How much of a foreign text is repeated in a message.
const LONGEST_QUOTE: usize = 60;
/// How much of a file's name or of a path within it is told.
const LONGEST_NAME: usize = 300;

/// One problem of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The file.
    pub file: String,
    /// Where in it, as a JSON pointer (RFC 6901). Empty when the whole file is meant.
    pub pointer: String,
    /// What is wrong, lower case and without a full stop.
    pub problem: String,
    /// What to do.
    pub advice: String,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, pointer, problem, advice } = self;
        if pointer.is_empty() {
            write!(f, "{file}: {problem} ({advice})")
        } else {
            write!(f, "{file}: {pointer}: {problem} ({advice})")
        }
    }
}

/// Collects problems while a document is read.
#[derive(Debug, Default)]
pub struct Flaws {
    told: RefCell<Vec<Flaw>>,
    untold: Cell<usize>,
}

impl Flaws {
    /// Notes a problem.
    pub(super) fn add(&self, file: &str, pointer: &str, problem: impl Into<String>, advice: impl Into<String>) {
        let flaw =
            Flaw { file: visible(file), pointer: visible(pointer), problem: problem.into(), advice: advice.into() };
        let mut told = self.told.borrow_mut();
        if told.len() >= MOST_TOLD {
            self.untold.set(self.untold.get() + 1);
        } else if !told.contains_recently(&flaw) {
            told.push(flaw);
        }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.told.borrow().is_empty()
    }

    /// The problems, in the order in which the document was read, and how many more there are.
    #[must_use]
    pub fn into_told(self) -> (Vec<Flaw>, usize) {
        (self.told.into_inner(), self.untold.get())
    }
}

/// Two rules can find the same problem one after the other; it is told once.
trait ContainsRecently {
    fn contains_recently(&self, flaw: &Flaw) -> bool;
}

impl ContainsRecently for Vec<Flaw> {
    fn contains_recently(&self, flaw: &Flaw) -> bool {
        self.iter().rev().take(8).any(|earlier| earlier == flaw)
    }
}

/// A foreign text as a message may repeat it: short, in quotation marks, invisible characters spelt out.
pub(super) fn quote(text: &str) -> String {
    let mut short: String = text.chars().take(LONGEST_QUOTE).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("{short:?}")
}

/// A name out of a document as a terminal may show it: control characters and those that hide or reorder are spelt out.
fn visible(name: &str) -> String {
    let mut visible = String::new();
    for c in name.chars().take(LONGEST_NAME) {
        if PlainText::new(&format!("a{c}a")).is_err() {
            visible.extend(c.escape_unicode());
        } else {
            visible.push(c);
        }
    }
    if name.chars().nth(LONGEST_NAME).is_some() {
        visible.push('…');
    }
    visible
}

#[cfg(test)]
mod tests {
    use super::{Flaws, MOST_TOLD, quote};

    #[test]
    fn a_broken_file_does_not_fill_the_memory_with_messages() {
        let flaws = Flaws::default();
        for number in 0..MOST_TOLD + 5 {
            flaws.add("a.json", &format!("/{number}"), "is wrong", "mend it");
        }
        let (told, untold) = flaws.into_told();
        assert_eq!((told.len(), untold), (MOST_TOLD, 5));
    }

    #[test]
    fn a_field_with_a_hostile_name_cannot_write_to_the_terminal() {
        let flaws = Flaws::default();
        flaws.add("a.json", "/\u{1b}[2J/\u{202E}x/ä", "is wrong", "mend it");
        let (told, _) = flaws.into_told();
        let line = told.first().map(ToString::to_string).unwrap_or_default();
        assert_eq!(line, r"a.json: /\u{1b}[2J/\u{202e}x/ä: is wrong (mend it)");
    }

    #[test]
    fn quotes_are_short_and_show_what_is_invisible() {
        assert_eq!(quote("a\u{202E}b"), "\"a\\u{202e}b\"");
        assert!(quote(&"long ".repeat(1000)).len() < 80);
    }
}
