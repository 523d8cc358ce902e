//! What stands on a sheet, line by line: the page shows it, and the PDF prints it.
//!
//! The lines are made once, so that what is seen is what is printed. How they look is known to `pdf` and to the page.

use catalogue_model::{EditionNumber, Service};
use i18n::Words;
use jiff::civil::Date;

use crate::{Code, List, NotAList, PdfError, discreet, full, pdf};

/// Which sheet it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Everything that is known, for the table at home or the file.
    #[default]
    Full,
    /// Numbers and hours alone, in the size of a bank card: paper is found at home.
    Discreet,
}

impl Kind {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Full, Self::Discreet];

    /// Its name in addresses and message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Discreet => "discreet",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// A service on the sheet.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// Everything the edition says of it.
    pub service: Service,
    /// The public name of who runs it.
    pub organization: Option<String>,
}

/// What a sheet is made from.
#[derive(Clone, Copy)]
pub struct Sheet<'a> {
    /// Which one.
    pub kind: Kind,
    /// The words of the language in which it is read.
    pub words: &'static Words,
    /// The services, first to last.
    pub services: &'a [Chosen],
    /// The edition they come from.
    pub edition: EditionNumber,
    /// The day of that edition.
    pub as_of: Date,
    /// The day on which the sheet is made: ages are counted to it.
    pub today: Date,
}

/// Why there is no sheet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NoSheet {
    /// The services make no list.
    #[error(transparent)]
    List(#[from] NotAList),
    /// The list is longer than a code holds.
    #[error("the list is longer than a code holds")]
    Code,
}

/// A line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The words.
    pub text: String,
    /// Whether they come from the catalogue, whose texts are written in English.
    pub is_english: bool,
}

/// A question and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The question, in a word or two.
    pub heading: String,
    /// The answers.
    pub lines: Vec<Line>,
}

/// A service, as it stands on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What stands above it: its name; on the discreet sheet its place in the order.
    pub heading: String,
    /// What is known.
    pub rows: Vec<Row>,
}

/// A sheet, ready to be shown or printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Which one.
    pub kind: Kind,
    /// The language of its words.
    pub language: &'static str,
    /// Says nothing of the subject.
    pub title: String,
    /// What to know first.
    pub lead: Vec<Line>,
    /// The services.
    pub entries: Vec<Entry>,
    /// What holds for all of them.
    pub notes: Vec<Line>,
    /// What the code is for.
    pub code_note: Vec<Line>,
    /// The list as a text.
    pub list: String,
    /// The list as a code.
    pub code: Code,
    /// What is said of the code to somebody who does not see it.
    pub code_label: String,
}

impl Paper {
    /// The sheet of some services.
    ///
    /// # Errors
    /// When there are none or too many, or one of them is there twice.
    pub fn new(sheet: &Sheet<'_>) -> Result<Self, NoSheet> {
        let ids = sheet.services.iter().map(|chosen| chosen.service.id.clone()).collect();
        let list = List::new(sheet.edition, ids)?.to_text();
        let code = Code::of(&list).ok_or(NoSheet::Code)?;
        let words = sheet.words;
        let frame = Self {
            kind: sheet.kind,
            language: words.locale().tag(),
            title: String::new(),
            lead: Vec::new(),
            entries: Vec::new(),
            notes: Vec::new(),
            code_note: Vec::new(),
            list,
            code,
            code_label: said(words.say("sheet-code-label")),
        };
        Ok(match sheet.kind {
            Kind::Full => full::fill(sheet, frame),
            Kind::Discreet => discreet::fill(sheet, frame),
        })
    }

    /// The sheet as a PDF.
    ///
    /// # Errors
    /// When it cannot be made, which would be a mistake of this program.
    pub fn pdf(&self) -> Result<Vec<u8>, PdfError> {
        pdf::make(self)
    }
}

/// A line in the reader's language.
pub(crate) fn line(text: impl Into<String>) -> Line {
    Line { text: said(text.into()), is_english: false }
}

/// A line from the catalogue.
pub(crate) fn english(text: impl Into<String>) -> Line {
    Line { text: said(text.into()), is_english: true }
}

/// Without the marks by which a browser keeps directions apart: on paper they would be empty boxes.
fn said(text: String) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
