//! Takes the fields of a table one by one, by type. What is of another type, unknown or missing is reported with its line,
//! and reading goes on, so that one run shows everything.

use catalogue_model::Term;
use jiff::civil::Date;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    findings::{Flaw, Mention, Record},
    problem::Severity,
};

/// A table of a record, some of whose fields have been taken.
pub(super) struct Fields<'a> {
    record: &'a Record<'a>,
    /// The names of the tables around it, each with a full stop behind it.
    path: String,
    /// Where the table begins.
    line: usize,
    table: &'a DeTable<'a>,
    asked: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(record: &'a Record<'a>, path: &str, line: usize, table: &'a DeTable<'a>) -> Self {
        Self { record, path: path.to_owned(), line, table, asked: Vec::new() }
    }

    /// The record to which the table belongs.
    pub(super) fn record(&self) -> &'a Record<'a> {
        self.record
    }

    /// A text that `parse` turns into a checked value.
    pub(super) fn value<T, E: Into<Flaw>>(
        &mut self,
        key: &'static str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        let found = self.take(key)?;
        self.parsed(key, found, &parse)
    }

    /// A list of texts, each turned into a checked value and none named twice. An absent list is empty.
    pub(super) fn values<T: PartialEq, E: Into<Flaw>>(
        &mut self,
        key: &'static str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Vec<T> {
        self.placed_values(key, parse).into_iter().map(|(_, value)| value).collect()
    }

    /// Like [`Self::values`], each value with its line.
    pub(super) fn placed_values<T: PartialEq, E: Into<Flaw>>(
        &mut self,
        key: &'static str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Vec<(usize, T)> {
        let mut values: Vec<(usize, T)> = Vec::new();
        for item in self.items(key) {
            let line = self.record.line_at(item.span().start);
            let Some(value) = self.parsed(key, item, &parse) else { continue };
            if values.iter().any(|(_, earlier)| *earlier == value) {
                self.report(line, key, Flaw::new("the same value stands here twice", "keep one of the two"));
            } else {
                values.push((line, value));
            }
        }
        values
    }

    /// A term of a closed vocabulary.
    pub(super) fn term<T: Term>(&mut self, key: &'static str) -> Option<T> {
        self.value(key, term_named)
    }

    /// Terms of a closed vocabulary.
    pub(super) fn terms<T: Term>(&mut self, key: &'static str) -> Vec<T> {
        self.values(key, term_named)
    }

    /// Yes or no. An absent field is unknown.
    pub(super) fn flag(&mut self, key: &'static str) -> Option<bool> {
        let found = self.take(key)?;
        let flag = found.get_ref().as_bool();
        if flag.is_none() {
            self.wrong_type(
                key,
                found,
                "write true or false, without quotation marks; leave it out when it is not known",
            );
        }
        flag
    }

    /// A whole number from 0 to 255: an age, or a count of people.
    pub(super) fn small_number(&mut self, key: &'static str) -> Option<u8> {
        let found = self.take(key)?;
        let number =
            found.get_ref().as_integer().and_then(|integer| u8::from_str_radix(integer.as_str(), integer.radix()).ok());
        if number.is_none() {
            self.wrong_type(key, found, "write a whole number up to 255, without quotation marks");
        }
        number
    }

    /// A full day that is not in the future.
    pub(super) fn day(&mut self, key: &'static str) -> Option<Date> {
        let date = self.any_day(key)?;
        if date > self.record.today {
            self.report_future(key, &date);
            return None;
        }
        Some(date)
    }

    /// A full day, past or to come.
    pub(super) fn any_day(&mut self, key: &'static str) -> Option<Date> {
        let found = self.take(key)?;
        let date = found.get_ref().as_datetime().filter(|at| at.time.is_none()).and_then(|at| at.date).and_then(|at| {
            Date::new(i16::try_from(at.year).ok()?, i8::try_from(at.month).ok()?, i8::try_from(at.day).ok()?).ok()
        });
        if date.is_none() {
            self.wrong_type(key, found, "write the day as 2026-11-22, without quotation marks");
        }
        date
    }

    /// Reports a date later than today.
    pub(super) fn report_future(&self, key: &str, date: &dyn std::fmt::Display) {
        let problem = format!("{date} is in the future (today is {})", self.record.today);
        self.report(
            self.line_of(key),
            key,
            Flaw::new(problem, "write the day on which it was done, or check the clock"),
        );
    }

    /// A table within the table.
    pub(super) fn table(&mut self, key: &'static str) -> Option<Fields<'a>> {
        let found = self.take(key)?;
        self.within(key, found)
    }

    /// A list of tables within the table.
    pub(super) fn tables(&mut self, key: &'static str) -> Vec<Fields<'a>> {
        self.items(key).into_iter().filter_map(|item| self.within(key, item)).collect()
    }

    /// Reports each of these fields that is missing, or is an empty list.
    pub(super) fn require(&self, keys: &[(&'static str, &str)]) {
        for (key, advice) in keys {
            let problem = match self.table.get(*key) {
                None => "the field is missing",
                Some(found) if found.get_ref().as_array().is_some_and(|items| items.is_empty()) => "the list is empty",
                Some(_) => continue,
            };
            self.report(self.line_of(key), key, Flaw::new(problem, *advice));
        }
    }

    /// The line of a field, or of its table when it is not there.
    pub(super) fn line_of(&self, key: &str) -> usize {
        self.table.get(key).map_or(self.line, |found| self.record.line_at(found.span().start))
    }

    /// The lines on which the tables of a list begin.
    pub(super) fn lines_of(&self, key: &str) -> Vec<usize> {
        let items = self.table.get(key).and_then(|found| found.get_ref().as_array());
        items.into_iter().flatten().map(|item| self.record.line_at(item.span().start)).collect()
    }

    /// Reports an error of a field.
    pub(super) fn report(&self, line: usize, key: &str, flaw: Flaw) {
        self.report_as(Severity::Error, line, key, flaw);
    }

    /// Reports a problem of a field.
    pub(super) fn report_as(&self, severity: Severity, line: usize, key: &str, flaw: Flaw) {
        self.record.report_as(severity, line, &self.full_name(key), flaw);
    }

    /// Notes what the record says of others.
    pub(super) fn mention(&self, line: usize, key: &str, mention: Mention) {
        self.record.mention(line, &self.full_name(key), mention);
    }

    /// Reports a record that is not named after what it describes.
    pub(super) fn check_stem(&self, key: &str, expected: &str) {
        let stem = self.record.stem();
        if stem != expected {
            let problem = format!("the file is called {stem}.toml, but it describes {expected:?}");
            self.report(self.line_of(key), key, Flaw::new(problem, format!("call the file {expected}.toml")));
        }
    }

    /// The name of a field with the tables around it.
    fn full_name(&self, key: &str) -> String {
        format!("{}{key}", self.path)
    }

    /// Ends the reading of the table: fields that nobody asked for are misspelt.
    pub(super) fn finish(self) {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !self.asked.contains(&name) {
                let line = self.record.line_at(key.span().start);
                self.report(line, name, Flaw::new("there is no such field", advice_for(name, &self.asked)));
            }
        }
    }

    fn take(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.push(key);
        self.table.get(key)
    }

    fn items(&mut self, key: &'static str) -> Vec<&'a Spanned<DeValue<'a>>> {
        let Some(found) = self.take(key) else { return Vec::new() };
        match found.get_ref().as_array() {
            Some(items) => items.iter().collect(),
            None => {
                self.wrong_type(key, found, "write a list in square brackets, or a table in double ones");
                Vec::new()
            }
        }
    }

    fn within(&self, key: &'static str, found: &'a Spanned<DeValue<'a>>) -> Option<Fields<'a>> {
        let line = self.record.line_at(found.span().start);
        match found.get_ref().as_table() {
            Some(table) => Some(Fields::new(self.record, &format!("{}.", self.full_name(key)), line, table)),
            None => {
                self.wrong_type(key, found, "write a table: its name in square brackets, its fields below");
                None
            }
        }
    }

    fn parsed<T, E: Into<Flaw>>(
        &self,
        key: &'static str,
        found: &Spanned<DeValue<'a>>,
        parse: &impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        let Some(text) = found.get_ref().as_str() else {
            self.wrong_type(key, found, "write a text in quotation marks");
            return None;
        };
        match parse(text) {
            Ok(value) => Some(value),
            Err(flaw) => {
                self.report(self.record.line_at(found.span().start), key, flaw.into());
                None
            }
        }
    }

    fn wrong_type(&self, key: &'static str, found: &Spanned<DeValue<'a>>, advice: &str) {
        let problem = format!("this {} does not fit here", found.get_ref().type_str());
        self.report(self.record.line_at(found.span().start), key, Flaw::new(problem, advice));
    }
}

/// The value that a term names.
pub(super) fn term_named<T: Term>(text: &str) -> Result<T, Flaw> {
    T::parse(text).ok_or_else(|| {
        let known: Vec<&str> = T::ALL.iter().map(|value| value.as_str()).collect();
        Flaw::new(format!("{text:?} is not a known term"), format!("use one of: {}", known.join(", ")))
    })
}

/// How many letters of a field's name may be wrong before another name is no longer a fair guess.
const MOST_WRONG_LETTERS: usize = 3;

/// What to do about an unknown field: the nearest known name, or all of them.
fn advice_for(name: &str, known: &[&'static str]) -> String {
    let nearest = known.iter().map(|candidate| (distance(name, candidate), candidate)).min();
    match nearest {
        Some((wrong, candidate)) if wrong <= MOST_WRONG_LETTERS && wrong < candidate.len() => {
            format!("did you mean {candidate}?")
        }
        _ => format!("the fields here are: {}", known.join(", ")),
    }
}

/// The number of letters to insert, remove or replace between two words (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, left) in a.chars().enumerate() {
        let mut next = vec![i + 1];
        let mut last = i + 1;
        for ((right, above), diagonal) in b.chars().zip(row.iter().skip(1)).zip(row.iter()) {
            last = (above + 1).min(last + 1).min(diagonal + usize::from(left != right));
            next.push(last);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{advice_for, distance};

    #[test]
    fn distances_count_letters() {
        for (a, b, expected) in
            [("", "abc", 3), ("phones", "phone", 1), ("langauges", "languages", 2), ("same", "same", 0)]
        {
            assert_eq!(distance(a, b), expected, "{a} {b}");
        }
    }

    #[test]
    fn a_guess_is_only_made_when_it_is_near() {
        assert_eq!(advice_for("phnes", &["phones", "name"]), "did you mean phones?");
        assert_eq!(advice_for("telephone", &["phones", "name"]), "the fields here are: phones, name");
    }
}
