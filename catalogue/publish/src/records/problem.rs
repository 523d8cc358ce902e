//! What is wrong with a record, and where, and what an editor can do about it.

use std::fmt;

/// How grave a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing can be made of the records until it is solved.
    Error,
    /// Somebody should look at it.
    Warning,
}

/// One problem of one record. Problems are ordered by file, line and field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Problem {
    /// The file, relative to the folder of records, with `/` between its parts on every system.
    pub file: String,
    /// The line, counted from one.
    pub line: usize,
    /// The field, with the tables around it: `phones.hours.time_zone`. Empty when the whole file is meant.
    pub field: String,
    /// What is wrong, lower case and without a full stop.
    pub problem: String,
    /// What to do.
    pub advice: String,
    /// How grave it is.
    pub severity: Severity,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, field, problem, advice, .. } = self;
        if field.is_empty() {
            write!(f, "{file}:{line}: {problem} ({advice})")
        } else {
            write!(f, "{file}:{line}: {field}: {problem} ({advice})")
        }
    }
}
