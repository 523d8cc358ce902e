//! The tables of exercises: filling them, and giving records back from their rows.
//!
//! A structure stands in the image as the JSON of its record, and words as lines, because a row for every step or text would
//! cost more than it says. Whether a record is sound is decided by the model.

use std::collections::BTreeMap;

use catalogue_model::{EvidenceSource, ExerciseRecord, ExerciseWords, ModuleRecord};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::{Exercises, QueryError, Worded, WriteError};

type Read<T> = Result<T, QueryError>;

const BETWEEN_PARAGRAPHS: &str = "\n\n";

/// Writes every table, each in the order of its key.
pub(super) fn write(image: &Connection, exercises: &Exercises) -> Result<(), WriteError> {
    let modules: Vec<(i64, &Worded<ModuleRecord>)> = (1..).zip(exercises.modules_in_order()).collect();
    let mut sorted: Vec<&Worded<ExerciseRecord>> = exercises.exercises.iter().collect();
    sorted.sort_by_key(|exercise| &exercise.record.id);
    let sorted: Vec<(i64, &Worded<ExerciseRecord>)> = (1..).zip(sorted).collect();
    write_modules(image, &modules)?;
    write_words(image, "INSERT INTO module_text (module, locale, texts) VALUES (?1, ?2, ?3)", &modules)?;
    write_structures(image, &sorted)?;
    write_words(image, "INSERT INTO exercise_text (exercise, locale, texts) VALUES (?1, ?2, ?3)", &sorted)?;
    write_sources(image, &exercises.sources)
}

fn write_modules(image: &Connection, modules: &[(i64, &Worded<ModuleRecord>)]) -> Result<(), WriteError> {
    let mut insert =
        image.prepare("INSERT INTO module (number, id, track, exercises, optional) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (number, Worded { record, .. }) in modules {
        insert.execute(params![number, record.id, record.track, record.exercises.join(" "), record.optional])?;
    }
    Ok(())
}

fn write_structures(image: &Connection, exercises: &[(i64, &Worded<ExerciseRecord>)]) -> Result<(), WriteError> {
    let mut insert = image.prepare("INSERT INTO exercise (number, id, structure) VALUES (?1, ?2, ?3)")?;
    for (number, Worded { record, .. }) in exercises {
        insert.execute(params![number, record.id, serde_json::to_string(record)?])?;
    }
    Ok(())
}

fn write_words<T>(image: &Connection, sql: &str, worded: &[(i64, &Worded<T>)]) -> Result<(), WriteError> {
    let mut insert = image.prepare(sql)?;
    for (number, worded) in worded {
        for (locale, words) in &worded.words {
            insert.execute(params![number, locale, lines(words)])?;
        }
    }
    Ok(())
}

fn write_sources(image: &Connection, sources: &[EvidenceSource]) -> Result<(), WriteError> {
    let mut insert =
        image.prepare("INSERT INTO evidence_source (key, citation, urls, note) VALUES (?1, ?2, ?3, ?4)")?;
    let sorted: BTreeMap<&str, &EvidenceSource> = sources.iter().map(|source| (source.key.as_str(), source)).collect();
    for source in sorted.values() {
        let note = source.note.as_deref().unwrap_or_default();
        insert.execute(params![source.key, source.citation, source.urls.join(" "), note])?;
    }
    Ok(())
}

/// Every record, as it was written: modules as they are suggested, the others by id.
pub(crate) fn read(image: &Connection) -> Read<Exercises> {
    let mut exercises = Exercises::default();
    for (number, record) in all(image, "SELECT number, id, track, exercises, optional FROM module", module_record)? {
        let words = every_locale(image, "SELECT locale, texts FROM module_text WHERE module = ?1", number)?;
        exercises.modules.push(Worded { record, words });
    }
    for (number, record) in all(image, "SELECT number, structure FROM exercise", structure)? {
        let words = every_locale(image, "SELECT locale, texts FROM exercise_text WHERE exercise = ?1", number)?;
        exercises.exercises.push(Worded { record, words });
    }
    exercises.sources = all(image, "SELECT key, citation, urls, note FROM evidence_source", evidence_source)?;
    Ok(exercises)
}

/// The modules in the order in which they are suggested.
pub(crate) fn modules(image: &Connection) -> Read<Vec<ModuleRecord>> {
    let found = all(image, "SELECT number, id, track, exercises, optional FROM module", module_record)?;
    Ok(found.into_iter().map(|(_, record)| record).collect())
}

/// A module with its number.
pub(crate) fn module(image: &Connection, id: &str) -> Read<Option<(i64, ModuleRecord)>> {
    one(image, "SELECT number, id, track, exercises, optional FROM module WHERE id = ?1", id, module_record)
}

/// Every exercise with its number and id, and its record where that can be read.
pub(crate) fn exercises(image: &Connection) -> Read<Vec<(i64, String, Option<ExerciseRecord>)>> {
    all(image, "SELECT number, id, structure FROM exercise", |row| {
        let structure: String = row.get(2)?;
        Ok((row.get(0)?, row.get(1)?, serde_json::from_str(&structure).ok()))
    })
}

/// A source.
pub(crate) fn source(image: &Connection, key: &str) -> Read<Option<EvidenceSource>> {
    one(image, "SELECT key, citation, urls, note FROM evidence_source WHERE key = ?1", key, evidence_source)
}

/// The words of an exercise in a locale, if it has any.
pub(crate) fn exercise_words(image: &Connection, number: i64, locale: &str) -> Read<Option<ExerciseWords>> {
    words(image, "SELECT texts FROM exercise_text WHERE exercise = ?1 AND locale = ?2", number, locale)
}

/// The words of a module in a locale, if it has any.
pub(crate) fn module_words(image: &Connection, number: i64, locale: &str) -> Read<Option<ExerciseWords>> {
    words(image, "SELECT texts FROM module_text WHERE module = ?1 AND locale = ?2", number, locale)
}

fn all<T>(image: &Connection, sql: &str, read: fn(&Row<'_>) -> Read<T>) -> Read<Vec<T>> {
    let mut statement = image.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

fn one<T>(image: &Connection, sql: &str, key: &str, read: fn(&Row<'_>) -> Read<T>) -> Read<Option<T>> {
    let mut statement = image.prepare(sql)?;
    let mut rows = statement.query([key])?;
    rows.next()?.map(read).transpose()
}

fn words(image: &Connection, sql: &str, number: i64, locale: &str) -> Read<Option<ExerciseWords>> {
    let text: Option<String> = image.query_row(sql, params![number, locale], |row| row.get(0)).optional()?;
    text.map(|text| texts(&text)).transpose()
}

fn every_locale(image: &Connection, sql: &str, number: i64) -> Read<BTreeMap<String, ExerciseWords>> {
    let mut statement = image.prepare(sql)?;
    let rows: Vec<(String, String)> =
        statement.query_map([number], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    rows.into_iter().map(|(locale, text)| Ok((locale, texts(&text)?))).collect()
}

fn module_record(row: &Row<'_>) -> Read<(i64, ModuleRecord)> {
    let record = ModuleRecord { id: row.get(1)?, track: row.get(2)?, exercises: list(row, 3)?, optional: row.get(4)? };
    Ok((row.get(0)?, record))
}

fn structure(row: &Row<'_>) -> Read<(i64, ExerciseRecord)> {
    let text: String = row.get(1)?;
    let record =
        serde_json::from_str(&text).map_err(|_| QueryError::Broken("the structure of an exercise is unreadable"))?;
    Ok((row.get(0)?, record))
}

fn evidence_source(row: &Row<'_>) -> Read<EvidenceSource> {
    let note: String = row.get(3)?;
    Ok(EvidenceSource {
        key: row.get(0)?,
        citation: row.get(1)?,
        urls: list(row, 2)?,
        note: (!note.is_empty()).then_some(note),
    })
}

/// Words as lines: the name, a space and the text; further paragraphs on lines that begin with a space.
fn lines(words: &ExerciseWords) -> String {
    let line = |(key, text): (&str, &str)| format!("{key} {}", text.replace(BETWEEN_PARAGRAPHS, "\n "));
    words.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What [`lines`] wrote.
fn texts(lines: &str) -> Read<ExerciseWords> {
    let mut texts: Vec<(&str, String)> = Vec::new();
    for line in lines.lines() {
        match (line.split_once(' '), texts.last_mut()) {
            (Some(("", paragraph)), Some((_, text))) => {
                text.push_str(BETWEEN_PARAGRAPHS);
                text.push_str(paragraph);
            }
            (Some((key, text)), _) if !key.is_empty() => texts.push((key, text.to_owned())),
            _ => return Err(QueryError::Broken("the words of an exercise are unreadable")),
        }
    }
    Ok(ExerciseWords::new(texts.into_iter().map(|(key, text)| (key.to_owned(), text)).collect()))
}

fn list(row: &Row<'_>, column: usize) -> Read<Vec<String>> {
    let text: String = row.get(column)?;
    Ok(text.split_terminator(' ').map(str::to_owned).collect())
}
