//! The index for words: built in memory from the image, asked for one beginning of a word at a time.
//!
//! FTS5 finds the services; the dictionary beside it knows which beginnings exist, for corrections. Filters and words for
//! terms are joined elsewhere.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use rusqlite::{Connection, MAIN_DB, params};

use crate::{
    Edition, FacetValue, QueryError, Vocabulary,
    bits::Bits,
    connection::in_memory,
    dictionary::{Dictionary, DictionaryBuilder},
    fold::{compounds, folded},
};

/// The definition of the index. Texts come folded and split, so that the plainest tokenizer will do; each service names
/// a word once. Nothing but row numbers is asked for, so no content and no sizes are kept.
const DEFINITION: &str = "CREATE VIRTUAL TABLE word_index USING fts5(
    words, content = '', columnsize = 0, detail = column, prefix = '1 2 3', tokenize = 'ascii'
)";

/// How many services are read at once: the connection to the image is free for pages in between.
const CHUNK: u32 = 512;
/// Beginnings found in fewer services than this are as quick to look up as to remember.
const WORTH_REMEMBERING: usize = 500;
/// How many bytes of them are remembered at most. At 3,000 services one takes 375 bytes.
const REMEMBERED: usize = 32 << 20;

/// The index of an edition.
pub(crate) struct Index {
    services: usize,
    fts: Mutex<Connection>,
    dictionary: Dictionary,
    /// Folded names with the numbers of the services that carry them, sorted.
    names: Vec<(String, u32)>,
    /// The terms of records themselves, as names: "helpline", "DE".
    terms: Vocabulary,
    /// Beginnings of words that fit many services, with those services.
    remembered: Mutex<HashMap<String, Arc<Bits>>>,
}

impl Index {
    /// Builds the index of an edition.
    pub(crate) fn build(edition: &Edition) -> Result<Self, QueryError> {
        let services = edition.service_count();
        let mut fts = in_memory()?;
        let mut dictionary = DictionaryBuilder::default();
        let mut names = Vec::new();
        fill(&mut fts, edition, &mut dictionary, &mut names)?;
        names.sort();
        names.dedup();
        let terms = edition.facets().values().filter_map(|(value, _)| Some((value.clone(), term_words(value)?)));
        Ok(Self {
            services,
            fts: Mutex::new(fts),
            dictionary: dictionary.finish(),
            names,
            terms: Vocabulary::new(terms),
            remembered: Mutex::default(),
        })
    }

    /// The services that have a word beginning with a folded word.
    pub(crate) fn beginning_with(&self, word: &str) -> Result<Arc<Bits>, QueryError> {
        let remembered = || self.remembered.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = remembered().get(word) {
            return Ok(Arc::clone(found));
        }
        let mut found = Bits::none(self.services);
        if self.dictionary.has_beginning(word) {
            let fts = self.fts.lock().unwrap_or_else(PoisonError::into_inner);
            let mut statement = fts.prepare("SELECT rowid FROM word_index WHERE word_index MATCH ?1")?;
            let mut rows = statement.query([format!("\"{word}\"*")])?;
            while let Some(row) = rows.next()? {
                found.insert(row.get(0)?);
            }
        }
        let found = Arc::new(found);
        if found.count() >= WORTH_REMEMBERING {
            let mut remembered = remembered();
            if remembered.len() * self.services / 8 >= REMEMBERED {
                remembered.clear();
            }
            remembered.insert(word.to_owned(), Arc::clone(&found));
        }
        Ok(found)
    }

    /// The services whose whole name or alternate name is this, folded.
    pub(crate) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = u32> + 'a {
        let start = self.names.partition_point(|(known, _)| known.as_str() < name);
        self.names.iter().skip(start).take_while(move |(known, _)| known == name).map(|(_, number)| *number)
    }

    pub(crate) fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    pub(crate) fn terms(&self) -> &Vocabulary {
        &self.terms
    }

    /// The bytes of the index.
    pub(crate) fn copy(&self) -> Result<Vec<u8>, QueryError> {
        let mut fts = self.fts.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(fts.serialize(MAIN_DB)?.to_vec())
    }

    pub(crate) fn forget_words(&self) {
        self.remembered.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// The terms by which people ask for a kind of service, as words.
fn term_words(value: &FacetValue) -> Option<String> {
    match value {
        FacetValue::Country(_) | FacetValue::Category(_) | FacetValue::Method(_) => Some(value.key().replace('_', " ")),
        _ => None,
    }
}

fn fill(
    fts: &mut Connection,
    edition: &Edition,
    dictionary: &mut DictionaryBuilder,
    names: &mut Vec<(String, u32)>,
) -> Result<(), QueryError> {
    fts.execute_batch(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_spill = OFF",
    )?;
    fts.execute_batch(DEFINITION)?;
    // One large segment is written faster and read faster than many that are merged on the way.
    fts.execute_batch(
        "INSERT INTO word_index (word_index, rank) VALUES ('automerge', 0);
         INSERT INTO word_index (word_index, rank) VALUES ('hashsize', 67108864)",
    )?;
    let transaction = fts.transaction()?;
    let mut insert = transaction.prepare("INSERT INTO word_index (rowid, words) VALUES (?1, ?2)")?;
    let mut first = 1;
    loop {
        let chunk = read_chunk(edition, first, names)?;
        if chunk.is_empty() {
            break;
        }
        for (number, text) in (first..).zip(&chunk) {
            insert.execute(params![number, words_of(text, number, dictionary)])?;
        }
        first += CHUNK;
    }
    drop(insert);
    Ok(transaction.commit()?)
}

/// The texts of some services, in the order of their numbers.
fn read_chunk(edition: &Edition, first: u32, names: &mut Vec<(String, u32)>) -> Result<Vec<String>, QueryError> {
    let image = edition.image();
    let mut texts = Vec::new();
    let mut statement = image.prepare(
        "SELECT service.number, service.name, alternate_name, ifnull(organization.name, '')
         FROM service LEFT JOIN organization ON organization.number = service.organization
         WHERE service.number >= ?1 AND service.number < ?2 ORDER BY service.number",
    )?;
    let mut rows = statement.query([first, first + CHUNK])?;
    while let Some(row) = rows.next()? {
        let number: u32 = row.get(0)?;
        if number as usize != first as usize + texts.len() {
            return Err(QueryError::Broken("services are not numbered in a row"));
        }
        let mut text = String::with_capacity(512);
        for column in 1..=3 {
            let part = row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?;
            text.push_str(part);
            text.push('\n');
            if column < 3 {
                names.extend(Some(folded(part)).filter(|name| !name.is_empty()).map(|name| (name, number)));
            }
        }
        texts.push(text);
    }
    for sql in [
        "SELECT service, description FROM service_text WHERE service >= ?1 AND service < ?2",
        "SELECT service, city FROM address WHERE service >= ?1 AND service < ?2",
    ] {
        let mut statement = image.prepare(sql)?;
        let mut rows = statement.query([first, first + CHUNK])?;
        while let Some(row) = rows.next()? {
            let at = row.get::<_, u32>(0)?.saturating_sub(first);
            if let Some(text) = texts.get_mut(at as usize) {
                text.push_str(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?);
                text.push('\n');
            }
        }
    }
    Ok(texts)
}

/// The folded words of a text, each once, separated by spaces.
fn words_of(text: &str, number: u32, dictionary: &mut DictionaryBuilder) -> String {
    let mut words = String::with_capacity(text.len());
    let mut take = |folded: &str, shown: &str| {
        if dictionary.meet(folded, shown, number) {
            words.push_str(folded);
            words.push(' ');
        }
    };
    for compound in compounds(text) {
        for part in &compound.parts {
            take(&part.folded, &part.shown);
        }
        if let Some(joined) = compound.joined() {
            take(&joined, &joined);
        }
    }
    words
}
