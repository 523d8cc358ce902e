//! What a template is made of, and how it is written.

use catalogue_model::Term;

/// The most characters of a line of explanation.
const WIDTH: usize = 116;

/// A piece of a template.
#[derive(Debug)]
pub(super) enum Part {
    /// A field of the table above it.
    Field(Field),
    /// The head of a table.
    Table(Table),
}

/// A field with its explanation.
#[derive(Debug)]
pub(super) struct Field {
    /// Its name.
    pub(super) key: &'static str,
    /// What stands behind the equals sign.
    value: String,
    says: String,
    is_commented_out: bool,
    /// Whether an editor has to fill it.
    pub(super) is_blank: bool,
}

/// The head of a table with its explanation.
#[derive(Debug)]
pub(super) struct Table {
    head: &'static str,
    says: &'static str,
    is_commented_out: bool,
}

/// A field with one value.
pub(super) fn one(key: &'static str, says: impl Into<String>) -> Field {
    Field { key, value: "\"\"".to_owned(), says: says.into(), is_commented_out: true, is_blank: false }
}

/// A field with several values.
pub(super) fn several(key: &'static str, says: impl Into<String>) -> Field {
    Field { value: "[]".to_owned(), ..one(key, says) }
}

/// A table of which nothing is required.
pub(super) fn table(head: &'static str, says: &'static str) -> Part {
    Part::Table(Table { head, says, is_commented_out: true })
}

/// A table that every record has.
pub(super) fn needed_table(head: &'static str, says: &'static str) -> Part {
    Part::Table(Table { head, says, is_commented_out: false })
}

impl Field {
    /// A field that has to be filled.
    pub(super) fn needed(self) -> Self {
        Self { is_commented_out: false, is_blank: true, says: format!("Required. {}", self.says), ..self }
    }

    /// A field that was filled from the command line.
    pub(super) fn filled(self, value: &str) -> Self {
        Self { is_commented_out: false, value: format!("\"{value}\""), ..self }
    }

    /// A field that is required once its table is used.
    pub(super) fn needed_there(self) -> Self {
        Self { says: format!("Required here. {}", self.says), ..self }
    }
}

impl From<Field> for Part {
    fn from(field: Field) -> Self {
        Self::Field(field)
    }
}

impl Part {
    /// The lines of the file.
    pub(super) fn text(&self) -> String {
        let (says, line, is_commented_out) = match self {
            Self::Field(field) => (&*field.says, format!("{} = {}", field.key, field.value), field.is_commented_out),
            Self::Table(table) => (table.says, table.head.to_owned(), table.is_commented_out),
        };
        let gap = if matches!(self, Self::Table(_)) { "\n" } else { "" };
        let mark = if is_commented_out { "#" } else { "" };
        format!("{gap}{}{mark}{line}\n", comment(says))
    }
}

/// The explanation as comments, wrapped between words.
fn comment(says: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in says.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(format!("# {word}")),
        }
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// The terms of a vocabulary, as they are written.
pub(super) fn terms<T: Term>() -> String {
    T::ALL.iter().map(|term| term.as_str()).collect::<Vec<_>>().join(", ")
}

/// The fields of regular hours, below the head of their table.
pub(super) fn hours(regular: &'static str) -> Vec<Part> {
    vec![
        one("time_zone", "The IANA zone, for example Europe/Berlin.").needed_there().into(),
        one("closed_on_public_holidays", "true or false, without quotation marks; only if the page says so.").into(),
        table(regular, "One stretch of hours that returns every week; repeat the table for others."),
        several("days", "The weekdays on which it begins: MO, TU, WE, TH, FR, SA, SU.").needed_there().into(),
        one("opens_at", "Hours and minutes as 09:30.").needed_there().into(),
        one("closes_at", "As 17:00; 24:00 is the end of the day, and a time before the opening time is the next day.")
            .needed_there()
            .into(),
    ]
}

/// The fields of a check, below the head of its table.
pub(super) fn check() -> Vec<Part> {
    use catalogue_model::{CheckMethod, FactGroup};
    vec![
        one("on", "The day, as 2026-11-22 without quotation marks.").needed_there().into(),
        one("how", format!("One of: {}.", terms::<CheckMethod>())).needed_there().into(),
        one("people", "How many people checked, as a number without quotation marks.").needed_there().into(),
        several("facts", format!("The groups of facts that were checked. Any of: {}.", terms::<FactGroup>()))
            .needed_there()
            .into(),
    ]
}
