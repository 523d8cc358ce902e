//! One record while it is read, and what the reading brings to light beside the values: problems, and the names by which
//! records speak of each other.

use std::cell::RefCell;

use catalogue_model::{LanguageTag, Malformed, OrganizationId, PlainText, ServiceId};
use jiff::civil::Date;
use toml::de::DeTable;

use super::{
    CheckLevel,
    fields::Fields,
    folder::SourceFile,
    problem::{Problem, Severity},
};

/// What is wrong with a value, before it is known where it stands.
pub(super) struct Flaw {
    pub(super) problem: String,
    pub(super) advice: String,
}

impl Flaw {
    pub(super) fn new(problem: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { problem: problem.into(), advice: advice.into() }
    }
}

impl From<Malformed> for Flaw {
    fn from(malformed: Malformed) -> Self {
        Self::new(malformed.problem, malformed.advice)
    }
}

/// What a record says of the others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mention {
    /// A service names who runs it.
    RunBy { service: Option<ServiceId>, organization: OrganizationId },
    /// A website of an organization is stated by the sources of a service.
    StatedBy { organization: Option<OrganizationId>, service: ServiceId },
    /// A language is spoken.
    Language(LanguageTag),
}

/// What a record declares itself to be.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Declaration {
    Organization(OrganizationId),
    Service(ServiceId),
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Placed<T> {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) field: String,
    pub(super) value: T,
}

/// What came to light beside the values.
#[derive(Default)]
pub(super) struct Findings {
    pub(super) problems: Vec<Problem>,
    pub(super) mentions: Vec<Placed<Mention>>,
    pub(super) declarations: Vec<Placed<Declaration>>,
    /// Ids that a file's name promises although the file cannot be parsed; naming them is no second mistake.
    pub(super) promised: Vec<String>,
}

impl Findings {
    /// Adds the findings of one record.
    pub(super) fn absorb(&mut self, other: Self) {
        self.problems.extend(other.problems);
        self.mentions.extend(other.mentions);
        self.declarations.extend(other.declarations);
        self.promised.extend(other.promised);
    }
}

/// A record while it is read.
pub(super) struct Record<'a> {
    pub(super) level: CheckLevel,
    pub(super) today: Date,
    file: &'a SourceFile,
    document: DeTable<'a>,
    is_sound: bool,
    findings: RefCell<Findings>,
}

impl<'a> Record<'a> {
    /// Parses a file. Syntax errors are reported, all of them.
    pub(super) fn new(file: &'a SourceFile, level: CheckLevel, today: Date) -> Self {
        let (document, errors) = DeTable::parse_recoverable(&file.text);
        let record = Self {
            level,
            today,
            file,
            document: document.into_inner(),
            is_sound: errors.is_empty(),
            findings: RefCell::default(),
        };
        for error in &errors {
            let line = record.line_at(error.span().map_or(0, |span| span.start));
            let advice = "see the other records for the spelling of TOML; texts stand in quotation marks";
            record.report(line, "", Flaw::new(format!("this is not TOML: {}", error.message()), advice));
        }
        if !record.is_sound {
            record.findings.borrow_mut().promised.push(file.stem.clone());
        }
        record.check_comments();
        record
    }

    /// The fields of the record, unless its text is no TOML.
    pub(super) fn fields(&self) -> Option<Fields<'_>> {
        self.is_sound.then(|| Fields::new(self, "", 1, &self.document))
    }

    /// The file, relative to the folder of records.
    pub(super) fn path(&self) -> &str {
        &self.file.path
    }

    /// The name of the file without its ending.
    pub(super) fn stem(&self) -> &str {
        &self.file.stem
    }

    /// The line of a byte of the file, counted from one.
    pub(super) fn line_at(&self, offset: usize) -> usize {
        self.file.text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
    }

    /// Reports an error.
    pub(super) fn report(&self, line: usize, field: &str, flaw: Flaw) {
        self.report_as(Severity::Error, line, field, flaw);
    }

    /// Reports a problem of the given severity.
    pub(super) fn report_as(&self, severity: Severity, line: usize, field: &str, flaw: Flaw) {
        let Flaw { problem, advice } = flaw;
        let problem =
            Problem { file: self.file.path.clone(), line, field: field.to_owned(), problem, advice, severity };
        self.findings.borrow_mut().problems.push(problem);
    }

    /// Notes what the record says of others.
    pub(super) fn mention(&self, line: usize, field: &str, value: Mention) {
        let placed = Placed { file: self.file.path.clone(), line, field: field.to_owned(), value };
        self.findings.borrow_mut().mentions.push(placed);
    }

    /// Notes what the record declares itself to be.
    pub(super) fn declare(&self, line: usize, value: Declaration) {
        let placed = Placed { file: self.file.path.clone(), line, field: "id".to_owned(), value };
        self.findings.borrow_mut().declarations.push(placed);
    }

    /// Ends the reading.
    pub(super) fn into_findings(self) -> Findings {
        self.findings.into_inner()
    }

    /// Comments are read by reviewers: a character that hides or reorders text may not stand there either.
    fn check_comments(&self) {
        for (index, line) in self.file.text.lines().enumerate() {
            let comment = line.trim();
            if comment.starts_with('#')
                && let Err(malformed) = PlainText::new(comment)
            {
                self.report(index + 1, "", malformed.into());
            }
        }
    }
}
