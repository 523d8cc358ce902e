//! Reads the two records of the finder: its points, and the table that puts facts into its words.
//!
//! Both may be missing together: an edition of such records has no finder. Whether numbers and words are sound is judged by the
//! model; here it is seen where they stand, and that every service that a row names is there.

use std::{collections::BTreeSet, io, path::Path};

use catalogue_model::{
    FinderFlaw, FinderRecords, Mapping, MappingRecord, PlainText, ServiceId, Weights, WeightsRecord,
};
use serde::de::DeserializeOwned;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    findings::{Findings, Flaw},
    folder,
    problem::{Problem, Severity},
};

const FOLDER: &str = "finder";
const WEIGHTS: &str = "weights.toml";
const MAPPING: &str = "mapping.toml";
const FORMS: &str = "finder/README.md shows the form of both records";

/// The finder of a folder of records as far as it could be read, and every problem. `services` are those that there are.
pub(super) fn read(records: &Path, services: &BTreeSet<ServiceId>) -> (Option<FinderRecords>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut findings = Findings::default();
    for name in folder::names(&records.join(FOLDER), FOLDER, &mut findings) {
        if ![WEIGHTS, MAPPING, "README.md"].contains(&name.as_str()) {
            let flaw = Flaw::new("nothing reads this file or folder", FORMS);
            problems.push(error(&format!("{FOLDER}/{name}"), 1, "", flaw));
        }
    }
    problems.extend(findings.problems);
    let weights = SourceFile::open(records, WEIGHTS, &mut problems);
    let mapping = SourceFile::open(records, MAPPING, &mut problems);
    for (there, other, name) in [(&weights, &mapping, MAPPING), (&mapping, &weights, WEIGHTS)] {
        if let (Some(there), None) = (there, other) {
            let flaw = Flaw::new(format!("there is no {name} beside it"), "write both, or remove both");
            problems.push(error(&there.path, 1, "", flaw));
        }
    }
    let weights = weights.and_then(|file| file.checked(Weights::check, &mut problems));
    let mapping = mapping.and_then(|file| {
        let found: MappingRecord = file.record(&mut problems)?;
        file.check_services(&found, services, &mut problems);
        file.sound(Mapping::check(found), &mut problems)
    });
    (weights.zip(mapping).map(|(weights, mapping)| FinderRecords { weights, mapping }), problems)
}

/// The finder without the rows on services that no edition may show: not even their ids leave the desk.
pub(super) fn public(finder: FinderRecords, shown: &BTreeSet<&ServiceId>) -> FinderRecords {
    let FinderRecords { weights, mapping } = finder;
    let mut record = mapping.record().clone();
    record.services.retain(|row| shown.iter().any(|id| id.as_str() == row.id));
    // A table stays sound when it loses rows.
    FinderRecords { weights, mapping: Mapping::check(record).unwrap_or(mapping) }
}

/// A record with its text.
struct SourceFile {
    /// Relative to the folder of records, with `/`.
    path: String,
    text: String,
}

impl SourceFile {
    fn open(records: &Path, name: &str, problems: &mut Vec<Problem>) -> Option<Self> {
        let path = format!("{FOLDER}/{name}");
        match folder::read_text(&records.join(&path)) {
            Ok(text) => Some(Self { path, text }),
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => None,
            Err(cause) => {
                problems.push(folder::unreadable(&path, &cause));
                None
            }
        }
    }

    fn checked<T>(
        &self,
        check: fn(WeightsRecord) -> Result<T, Vec<FinderFlaw>>,
        problems: &mut Vec<Problem>,
    ) -> Option<T> {
        let record = self.record(problems)?;
        self.sound(check(record), problems)
    }

    /// The record, unless its text is no TOML, or a field is unknown, missing or of another form.
    fn record<T: DeserializeOwned>(&self, problems: &mut Vec<Problem>) -> Option<T> {
        for (index, line) in self.text.lines().enumerate() {
            let comment = line.trim();
            if comment.starts_with('#')
                && let Err(malformed) = PlainText::new(comment)
            {
                problems.push(error(&self.path, index + 1, "", malformed.into()));
            }
        }
        let (_, faults) = DeTable::parse_recoverable(&self.text);
        for fault in &faults {
            let line = self.line_at(fault.span().map_or(0, |span| span.start));
            let flaw = Flaw::new(format!("this is not TOML: {}", fault.message()), FORMS);
            problems.push(error(&self.path, line, "", flaw));
        }
        if !faults.is_empty() {
            return None;
        }
        toml::from_str(&self.text)
            .map_err(|fault| {
                let line = self.line_at(fault.span().map_or(0, |span| span.start));
                problems.push(error(&self.path, line, "", Flaw::new(fault.message(), FORMS)));
            })
            .ok()
    }

    fn sound<T>(&self, checked: Result<T, Vec<FinderFlaw>>, problems: &mut Vec<Problem>) -> Option<T> {
        checked
            .map_err(|flaws| {
                problems.extend(flaws.iter().map(|flaw| {
                    let said = Flaw::new(&flaw.problem, flaw.advice);
                    error(&self.path, self.line_of(flaw.table, flaw.row), flaw.table, said)
                }));
            })
            .ok()
    }

    fn check_services(&self, record: &MappingRecord, services: &BTreeSet<ServiceId>, problems: &mut Vec<Problem>) {
        for (row, it) in record.services.iter().enumerate() {
            if ServiceId::new(&it.id).is_ok_and(|id| !services.contains(&id)) {
                let flaw = Flaw::new(format!("there is no service {:?}", it.id), "mend the id, or remove the row");
                problems.push(error(&self.path, self.line_of("services", Some(row)), "services", flaw));
            }
        }
    }

    /// The line of a table, or of one of its rows.
    fn line_of(&self, table: &str, row: Option<usize>) -> usize {
        let (document, _) = DeTable::parse_recoverable(&self.text);
        let Some(found) = document.get_ref().get(table) else { return 1 };
        let rows = found.get_ref().as_array();
        let place: &Spanned<DeValue<'_>> = rows.and_then(|rows| rows.get(row?)).unwrap_or(found);
        self.line_at(place.span().start)
    }

    /// The line of a byte, counted from one.
    fn line_at(&self, offset: usize) -> usize {
        self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
    }
}

fn error(file: &str, line: usize, field: &str, flaw: Flaw) -> Problem {
    let Flaw { problem, advice } = flaw;
    Problem { file: file.to_owned(), line, field: field.to_owned(), problem, advice, severity: Severity::Error }
}
