//! The tables of articles, questions and duties: filling them, and giving records back from their rows.
//!
//! A text stands in the image as the JSON of its tree; the model checks every part of it on the way back.

use std::collections::BTreeMap;

use catalogue_model::{
    Article, ArticleId, CountryCode, DutyRecord, DutyStatement, ExerciseId, GuidanceText, LanguageTag, Leads,
    PlainText, Question, QuestionId, Reading, ReadingSource, ServiceId, Term, WebAddress,
};
use rusqlite::{Connection, Row, params};

use super::read::{checked, day, known_term, lines, list, term};
use crate::{Guidance, QueryError, WriteError};

type Read<T> = Result<T, QueryError>;

/// What stands in place of an address.
const NO_ADDRESS: &str = "-";

/// Writes every table, each in the order of its key.
pub(super) fn write(image: &Connection, guidance: &Guidance) -> Result<(), WriteError> {
    let articles = guidance.articles.iter().map(|article| (article.id.as_str(), &article.reading));
    let questions = guidance.questions.iter().map(|question| (question.id.as_str(), &question.reading));
    let sorted: BTreeMap<&str, &Reading> = articles.chain(questions).collect();
    let numbered: Vec<(i64, &str, &Reading)> =
        (1..).zip(sorted).map(|(number, (id, reading))| (number, id, reading)).collect();
    write_readings(image, &numbered)?;
    write_texts(image, &numbered)?;
    let duties: BTreeMap<CountryCode, &DutyRecord> = guidance.duties.iter().map(|duty| (duty.country, duty)).collect();
    write_duties(image, &duties)?;
    write_statements(image, &duties)
}

fn write_readings(image: &Connection, readings: &[(i64, &str, &Reading)]) -> Result<(), WriteError> {
    let mut insert = image.prepare(
        "INSERT INTO reading (number, id, readers, position, youth_ok, country_specific, emergency, review_state,
             written_on, exercises, articles, services, pages, translations, sources)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
    )?;
    for (number, id, reading) in readings {
        let leads = &reading.leads;
        let translations =
            reading.translations.iter().map(|(tag, state)| format!("{} {}", tag.as_str(), state.as_str()));
        insert.execute(params![
            number,
            id,
            reading.readers.as_str(),
            reading.position,
            reading.youth_ok,
            reading.country_specific,
            reading.emergency,
            reading.review_state.as_str(),
            reading.written_on.to_string(),
            joined(&leads.exercises, ExerciseId::as_str),
            joined(&leads.articles, ArticleId::as_str),
            joined(&leads.services, ServiceId::as_str),
            joined(&leads.pages, |page| page.as_str()),
            translations.collect::<Vec<_>>().join("\n"),
            reading.sources.iter().map(source_line).collect::<Vec<_>>().join("\n"),
        ])?;
    }
    Ok(())
}

fn write_texts(image: &Connection, readings: &[(i64, &str, &Reading)]) -> Result<(), WriteError> {
    let mut insert = image.prepare("INSERT INTO reading_text (reading, locale, tree) VALUES (?1, ?2, ?3)")?;
    for (number, _, reading) in readings {
        for (locale, text) in &reading.texts {
            insert.execute(params![number, locale.as_str(), serde_json::to_string(text)?])?;
        }
    }
    Ok(())
}

fn write_duties(image: &Connection, duties: &BTreeMap<CountryCode, &DutyRecord>) -> Result<(), WriteError> {
    let mut insert =
        image.prepare("INSERT INTO duty (country, sources, checked_on, expires_on) VALUES (?1, ?2, ?3, ?4)")?;
    for (country, duty) in duties {
        let sources = joined(&duty.sources, WebAddress::as_str);
        insert.execute(params![country.as_str(), sources, duty.checked_on.to_string(), duty.expires_on.to_string()])?;
    }
    Ok(())
}

fn write_statements(image: &Connection, duties: &BTreeMap<CountryCode, &DutyRecord>) -> Result<(), WriteError> {
    let mut insert = image
        .prepare("INSERT INTO duty_text (country, position, locale, about, statement) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (country, duty) in duties {
        for (position, statement) in (1_i64..).zip(&duty.statements) {
            for (locale, text) in &statement.texts {
                let about = statement.of.as_str();
                insert.execute(params![country.as_str(), position, locale.as_str(), about, text.as_str()])?;
            }
        }
    }
    Ok(())
}

fn joined<T>(values: &[T], as_str: impl Fn(&T) -> &str) -> String {
    values.iter().map(as_str).collect::<Vec<_>>().join(" ")
}

fn source_line(source: &ReadingSource) -> String {
    match source {
        ReadingSource::Page(address, None) => address.as_str().to_owned(),
        ReadingSource::Page(address, Some(title)) => format!("{} {}", address.as_str(), title.as_str()),
        ReadingSource::Publication(title) => format!("{NO_ADDRESS} {}", title.as_str()),
    }
}

/// Every record, as it was written: articles and questions by id, duties by country.
pub(crate) fn read(image: &Connection) -> Read<Guidance> {
    let mut guidance = Guidance::default();
    let mut texts = every_text(image)?;
    let mut statement = image.prepare(
        "SELECT number, id, readers, position, youth_ok, country_specific, emergency, review_state, written_on,
             exercises, articles, services, pages, translations, sources
         FROM reading ORDER BY number",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let reading = reading(row, texts.remove(&row.get(0)?).unwrap_or_default())?;
        let id: String = row.get(1)?;
        if id.starts_with('q') {
            guidance.questions.push(Question { id: QuestionId::new(&id)?, reading });
        } else {
            guidance.articles.push(Article { id: ArticleId::new(&id)?, reading });
        }
    }
    guidance.duties = duties(image)?;
    Ok(guidance)
}

type Texts = BTreeMap<LanguageTag, GuidanceText>;

fn every_text(image: &Connection) -> Read<BTreeMap<i64, Texts>> {
    let mut statement = image.prepare("SELECT reading, locale, tree FROM reading_text")?;
    let mut rows = statement.query([])?;
    let mut texts: BTreeMap<i64, Texts> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let tree = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
        let text = serde_json::from_str(tree).map_err(|_| QueryError::Broken("a text is unreadable"))?;
        texts.entry(row.get(0)?).or_default().insert(checked(row, 1, LanguageTag::new)?, text);
    }
    Ok(texts)
}

fn reading(row: &Row<'_>, texts: Texts) -> Read<Reading> {
    Ok(Reading {
        readers: term(row, 2)?,
        position: row.get(3)?,
        youth_ok: row.get(4)?,
        country_specific: row.get(5)?,
        emergency: row.get(6)?,
        review_state: term(row, 7)?,
        written_on: day(row, 8)?,
        leads: Leads {
            exercises: list(row, 9, ExerciseId::new)?,
            articles: list(row, 10, ArticleId::new)?,
            services: list(row, 11, ServiceId::new)?,
            pages: list(row, 12, known_term)?,
        },
        translations: lines(row, 13, |line| {
            let (tag, state) = line.split_once(' ').ok_or(QueryError::Broken("a translation is malformed"))?;
            Ok((LanguageTag::new(tag)?, known_term(state)?))
        })?
        .into_iter()
        .collect(),
        sources: lines(row, 14, source)?,
        texts,
    })
}

fn source(line: &str) -> Read<ReadingSource> {
    let title = |text: &str| PlainText::new(text);
    Ok(match line.split_once(' ') {
        Some((NO_ADDRESS, text)) => ReadingSource::Publication(title(text)?),
        Some((address, text)) => ReadingSource::Page(WebAddress::new(address)?, Some(title(text)?)),
        None => ReadingSource::Page(WebAddress::new(line)?, None),
    })
}

fn duties(image: &Connection) -> Read<Vec<DutyRecord>> {
    let mut statements = image.prepare("SELECT country, sources, checked_on, expires_on FROM duty ORDER BY country")?;
    let duty = |row: &Row<'_>| -> Read<DutyRecord> {
        let country = checked(row, 0, CountryCode::new)?;
        Ok(DutyRecord {
            country,
            statements: duty_statements(image, country)?,
            sources: list(row, 1, WebAddress::new)?,
            checked_on: day(row, 2)?,
            expires_on: day(row, 3)?,
        })
    };
    statements.query_and_then([], duty)?.collect()
}

fn duty_statements(image: &Connection, country: CountryCode) -> Read<Vec<DutyStatement>> {
    let mut statement = image.prepare(
        "SELECT position, locale, about, statement FROM duty_text WHERE country = ?1 ORDER BY position, locale",
    )?;
    let mut rows = statement.query([country.as_str()])?;
    let mut found: BTreeMap<i64, DutyStatement> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let of = term(row, 2)?;
        let statement = found.entry(row.get(0)?).or_insert_with(|| DutyStatement { of, texts: BTreeMap::new() });
        if statement.of != of {
            return Err(QueryError::Broken("a duty is that of two groups of people"));
        }
        statement.texts.insert(checked(row, 1, LanguageTag::new)?, checked(row, 3, PlainText::new)?);
    }
    Ok(found.into_values().collect())
}
