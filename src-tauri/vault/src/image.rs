//! The database in memory: making it, taking it over from decrypted bytes, and giving its bytes out.
//!
//! Nothing of it is ever on a disk; what stands in its tables is other modules' concern.

use rusqlite::{
    Connection, ErrorCode, MAIN_DB,
    backup::{Backup, StepResult},
    config::DbConfig,
    serialize::Data,
};
use zeroize::Zeroize as _;

use crate::{body, migrations};

/// SQLite's default, spelt out because the limit below counts in it.
const PAGE: usize = 4096;

/// What SQLite has to be compiled with: temporary tables and sorts always in memory, no extensions (see `.cargo/config.toml`).
const NEEDED: [&str; 2] = ["TEMP_STORE=3", "OMIT_LOAD_EXTENSION"];

/// No empty image was made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum MakeError {
    #[error("SQLite lacks the compile option {0}")]
    Unsafe(&'static str),
    #[error("the image could not be made")]
    Sqlite(#[from] rusqlite::Error),
}

/// Decrypted bytes did not become an image.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LoadError {
    #[error("the image has version {0}")]
    Newer(u32),
    #[error("the image is none of ours")]
    NotOurs,
    #[error(transparent)]
    Make(#[from] MakeError),
}

impl From<rusqlite::Error> for LoadError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            // Pages of another size cannot be taken over: SQLite calls that read-only.
            Some(
                ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::CannotOpen | ErrorCode::ReadOnly,
            ) => Self::NotOurs,
            _ => Self::Make(MakeError::Sqlite(error)),
        }
    }
}

/// An image in which nothing is kept yet.
pub(crate) fn fresh() -> Result<Connection, MakeError> {
    let image = in_memory()?;
    migrations::run(&image, &migrations::STEPS)?;
    Ok(image)
}

/// An image of any version that we know, brought to the newest, from the bytes of one and what pads them.
pub(crate) fn load(bytes: &[u8]) -> Result<Connection, LoadError> {
    let mut given = in_memory()?;
    given.deserialize_read_exact(MAIN_DB, bytes, bytes.len(), true)?;
    given.execute_batch("PRAGMA cell_size_check = ON")?;
    match migrations::version(&given)? {
        Some(version) if version as usize > migrations::STEPS.len() => return Err(LoadError::Newer(version)),
        None | Some(0) => return Err(LoadError::NotOurs),
        Some(_known) => {}
    }
    let image = taken_over(&given)?;
    migrations::run(&image, &migrations::STEPS)?;
    if schema(&image)? == schema(&fresh()?)? { Ok(image) } else { Err(LoadError::NotOurs) }
}

/// A copy in a database of its own: only of such a one can the bytes be had before a transaction is committed.
fn taken_over(given: &Connection) -> Result<Connection, LoadError> {
    let mut image = in_memory()?;
    let done = Backup::new(given, &mut image)?.step(-1)?;
    // The number of pages and the way of shrinking came with the copy; the limits are ours.
    limit(&image)?;
    if done == StepResult::Done { Ok(image) } else { Err(LoadError::NotOurs) }
}

/// Hands the bytes out as they are now, within a transaction too, and wipes them afterwards.
pub(crate) fn with_bytes<T>(image: &mut Connection, then: impl FnOnce(&[u8]) -> T) -> rusqlite::Result<T> {
    let mut bytes = image.serialize(MAIN_DB)?;
    let result = then(&bytes);
    if let Data::Owned(copy) = &mut bytes {
        copy.zeroize();
    }
    Ok(result)
}

/// Gives back the pages in which nothing stands any more, so that forgetting makes the file smaller.
pub(crate) fn shrink(image: &Connection) -> rusqlite::Result<()> {
    let mut vacuum = image.prepare("PRAGMA incremental_vacuum")?;
    let mut pages = vacuum.query([])?;
    while pages.next()?.is_some() {}
    Ok(())
}

/// An empty database in memory, which runs nothing that a schema could smuggle in.
fn in_memory() -> Result<Connection, MakeError> {
    let image = Connection::open_in_memory()?;
    let mut statement = image.prepare("PRAGMA compile_options")?;
    let options: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    drop(statement);
    if let Some(lacking) = NEEDED.into_iter().find(|needed| !options.iter().any(|option| option == needed)) {
        return Err(MakeError::Unsafe(lacking));
    }
    image.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    image.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    image.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    limit(&image)?;
    Ok(image)
}

/// What holds for a connection and is not written into the image, and how an empty one is laid out.
fn limit(image: &Connection) -> rusqlite::Result<()> {
    let most = body::MOST_IMAGE / PAGE;
    image.execute_batch(&format!(
        "PRAGMA page_size = {PAGE}; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA max_page_count = {most};
         PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON"
    ))
}

fn schema(image: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = image.prepare("SELECT name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}
