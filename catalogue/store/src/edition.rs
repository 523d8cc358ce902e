//! An edition, open in memory: opening it, and looking up what is known by its id.
//!
//! Searching stands in `search`, the index in `index`.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
};

use catalogue_model::{CountryCode, CrisisLine, Malformed, Organization, PlainText, Service, ServiceId};
use rusqlite::{Connection, MAIN_DB};

use crate::{
    Facet, FacetValue, Found, Listed, Query, Vocabulary,
    bits::Bits,
    by_country::Reach,
    connection::{ConnectError, in_memory},
    exercises::Numbered,
    facets::Facets,
    guidance::Library,
    image::{self, read},
    index::Index,
    listed, search,
};

/// How many international services are shown where little or nothing fits.
const MOST_EVERYWHERE: usize = 5;

/// Why an image was not opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// SQLite was compiled without a setting that keeps plain text off the disk.
    #[error("SQLite lacks the compile option {0}")]
    Unsafe(&'static str),
    /// The bytes are no image of ours, or one of another format.
    #[error("the image is not of this format")]
    OtherFormat,
    /// The image breaks one of its own rules.
    #[error("the image is broken: {0}")]
    Broken(&'static str),
    /// A value in the image is none of the model's.
    #[error("the image holds a malformed value")]
    Malformed(#[from] Malformed),
    /// SQLite could not read the image.
    #[error("the image could not be read")]
    Sqlite(#[from] rusqlite::Error),
}

impl From<ConnectError> for OpenError {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::Unsafe(option) => Self::Unsafe(option),
            ConnectError::Sqlite(error) => Self::Sqlite(error),
        }
    }
}

/// Why a question was not answered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum QueryError {
    /// SQLite was compiled without a setting that keeps plain text off the disk.
    #[error("SQLite lacks the compile option {0}")]
    Unsafe(&'static str),
    /// The image breaks one of its own rules.
    #[error("the image is broken: {0}")]
    Broken(&'static str),
    /// A value in the image is none of the model's.
    #[error("the image holds a malformed value")]
    Malformed(#[from] Malformed),
    /// SQLite could not answer.
    #[error("the question could not be answered")]
    Sqlite(#[from] rusqlite::Error),
}

impl From<ConnectError> for QueryError {
    fn from(error: ConnectError) -> Self {
        match error {
            ConnectError::Unsafe(option) => Self::Unsafe(option),
            ConnectError::Sqlite(error) => Self::Sqlite(error),
        }
    }
}

/// An edition, open in memory and ready for every page and filter. Share it behind an `Arc`.
pub struct Edition {
    image: Mutex<Connection>,
    preview: bool,
    /// The services that came by a private channel, see `together`.
    pub(crate) channels: BTreeMap<ServiceId, PlainText>,
    facets: Facets,
    numbers: OnceLock<HashMap<ServiceId, u32>>,
    international: OnceLock<Vec<u32>>,
    /// See `by_country`.
    pub(crate) reach: OnceLock<Reach>,
    index: OnceLock<Index>,
    /// Parsed and checked exercises, see `exercises`. All of them take three milliseconds.
    pub(crate) exercises: OnceLock<Numbered>,
    /// What there is to read, see `guidance`.
    pub(crate) to_read: OnceLock<Library>,
    /// Held while the index is built, so that it is built once.
    building: Mutex<()>,
}

impl std::fmt::Debug for Edition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Edition").field("services", &self.service_count()).finish_non_exhaustive()
    }
}

impl Edition {
    /// Opens an image. The bytes were verified before; what is checked here is that they are an image of this format, so
    /// that a mistake in publishing becomes an error and not a wrong page.
    ///
    /// # Errors
    /// When the bytes are not a sound image of this format.
    pub fn open(image: Vec<u8>) -> Result<Self, OpenError> {
        refuse_foreign(&image)?;
        let mut connection = in_memory()?;
        connection.deserialize_read_exact(MAIN_DB, image.as_slice(), image.len(), true)?;
        drop(image);
        connection.execute_batch("PRAGMA query_only = ON; PRAGMA cell_size_check = ON")?;
        refuse_other_tables(&connection)?;
        let (preview, services) = connection.query_row(
            "SELECT preview, services, ifnull((SELECT max(number) FROM service), 0) FROM edition WHERE one = 1",
            [],
            |row| Ok((row.get(0)?, (row.get::<_, u32>(1)?, row.get::<_, u32>(2)?))),
        )?;
        if services.0 != services.1 {
            return Err(OpenError::Broken("the number of services is wrong"));
        }
        Ok(Self {
            facets: read_facets(&connection, services.0 as usize)?,
            image: Mutex::new(connection),
            preview,
            channels: BTreeMap::new(),
            numbers: OnceLock::new(),
            international: OnceLock::new(),
            reach: OnceLock::new(),
            index: OnceLock::new(),
            exercises: OnceLock::new(),
            to_read: OnceLock::new(),
            building: Mutex::new(()),
        })
    }

    /// Builds the index for search in memory, unless it is there. Takes a moment: call it in the background.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn build_index(&self) -> Result<(), QueryError> {
        self.index().map(drop)
    }

    /// Whether the index for search is there.
    #[must_use]
    pub fn is_indexed(&self) -> bool {
        self.index.get().is_some()
    }

    /// Whether the edition says of itself that its facts were not confirmed by telephone.
    #[must_use]
    pub fn is_preview(&self) -> bool {
        self.preview
    }

    /// How many services it holds.
    #[must_use]
    pub fn service_count(&self) -> usize {
        self.facets.services()
    }

    /// Finds services. Builds the index first, or waits for it, if words were typed and it is not there yet.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn search(&self, query: &Query, vocabulary: &Vocabulary) -> Result<Found, QueryError> {
        search::search(self, query, vocabulary)
    }

    /// Forgets the beginnings of words that were remembered to answer faster. For when a person leaves or locks.
    pub fn forget_words(&self) {
        if let Some(index) = self.index.get() {
            index.forget_words();
        }
    }

    /// Every word of the index for search, folded, in order: what an audit of an edition looks through.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn indexed_words(&self) -> Result<Vec<String>, QueryError> {
        Ok(self.index()?.dictionary().words().map(str::to_owned).collect())
    }

    /// The index as the bytes of an SQLite database whose table `word_index` is the FTS5 index: for measuring what reading
    /// the same index from a plain file costs.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn copy_index(&self) -> Result<Vec<u8>, QueryError> {
        self.index()?.copy()
    }

    /// One service with all its facts, and the organization that runs it.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn service(&self, id: &ServiceId) -> Result<Option<(Service, Option<Organization>)>, QueryError> {
        let image = self.image();
        let Some(number) = self.number(&image, id)? else { return Ok(None) };
        let service = read::service(&image, &self.facets, number)?;
        let organization =
            service.organization.as_ref().map(|id| read::organization(&image, id, number)).transpose()?;
        Ok(Some((service, organization)))
    }

    /// The crisis lines of a country: emergency first, then as [`catalogue_model::CrisisPurpose`] lists them.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn crisis_lines(&self, country: CountryCode) -> Result<Vec<CrisisLine>, QueryError> {
        read::crisis_lines(&self.image(), country)
    }

    /// The countries that have crisis lines, by code.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn crisis_countries(&self) -> Result<Vec<CountryCode>, QueryError> {
        read::crisis_countries(&self.image())
    }

    /// The connection to the image. Hold it briefly: every page needs it.
    pub(crate) fn image(&self) -> MutexGuard<'_, Connection> {
        // Reading leaves nothing half done, so a panic elsewhere does not spoil the connection.
        self.image.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn facets(&self) -> &Facets {
        &self.facets
    }

    pub(crate) fn index(&self) -> Result<&Index, QueryError> {
        let _building = match self.index.get() {
            Some(index) => return Ok(index),
            None => self.building.lock().unwrap_or_else(PoisonError::into_inner),
        };
        if let Some(index) = self.index.get() {
            return Ok(index);
        }
        let index = Index::build(self)?;
        Ok(self.index.get_or_init(|| index))
    }

    /// The first services that are made for the subject and help over the network, from every country: what a person can
    /// turn to when nothing else fits, or when their country has little.
    ///
    /// # Errors
    /// When the image is broken.
    pub fn everywhere(&self) -> Result<Vec<Listed>, QueryError> {
        let first = match self.international.get() {
            Some(known) => known,
            None => {
                let found = read::international(&self.image())?;
                self.international.get_or_init(|| found)
            }
        };
        listed::read(self, first.iter().copied().take(MOST_EVERYWHERE).collect())
    }

    /// The number of a service. Ids have no index in the image; their list is made when the first page asks.
    fn number(&self, image: &Connection, id: &ServiceId) -> Result<Option<u32>, QueryError> {
        let numbers = match self.numbers.get() {
            Some(known) => known,
            None => {
                let read = read::numbers(image)?;
                self.numbers.get_or_init(|| read)
            }
        };
        Ok(numbers.get(id).copied())
    }
}

/// Checks what the header of an SQLite file says (file format, section 1.3) before SQLite sees the bytes.
fn refuse_foreign(image: &[u8]) -> Result<(), OpenError> {
    let number = |at: usize| image.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes);
    let is_ours = image.starts_with(b"SQLite format 3\0")
        && number(68) == u32::try_from(image::APPLICATION_ID).ok()
        && number(60) == u32::try_from(image::FORMAT).ok();
    if !is_ours {
        return Err(OpenError::OtherFormat);
    }
    let pages = number(28).map_or(0, |pages| pages as usize);
    if pages.checked_mul(image::PAGE as usize) != Some(image.len()) || image.get(16..18) != Some(&[0x10, 0]) {
        return Err(OpenError::Broken("its size is not what its header says"));
    }
    Ok(())
}

/// Checks that the image holds our tables, word for word, and nothing else: no view, trigger or index.
fn refuse_other_tables(image: &Connection) -> Result<(), OpenError> {
    let mut statement = image.prepare("SELECT sql FROM sqlite_schema")?;
    let mut tables = statement.query([])?;
    let mut found = 0;
    while let Some(row) = tables.next()? {
        let sql: String = row.get(0)?;
        if !image::SCHEMA.contains(&format!("{sql};")) {
            return Err(OpenError::OtherFormat);
        }
        found += 1;
    }
    if found == image::SCHEMA.matches("CREATE TABLE ").count() { Ok(()) } else { Err(OpenError::OtherFormat) }
}

fn read_facets(image: &Connection, services: usize) -> Result<Facets, OpenError> {
    let mut statement = image.prepare("SELECT facet, value, services FROM facet_value")?;
    let mut rows = statement.query([])?;
    let mut values = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let name = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        let facet = Facet::ALL.into_iter().find(|facet| facet.as_str() == name);
        let facet = facet.ok_or(OpenError::Broken("a facet is unknown"))?;
        let value = FacetValue::parse(facet, row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?;
        let bytes = row.get_ref(2)?.as_blob().map_err(rusqlite::Error::from)?;
        let bits = Bits::from_bytes(services, bytes).ok_or(OpenError::Broken("a facet names unknown services"))?;
        values.insert(value, bits);
    }
    Ok(Facets::read(services, values))
}
