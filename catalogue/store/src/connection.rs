//! Connections to SQLite that never write to the disk.
//!
//! What is done over a connection is not this module's concern.

use rusqlite::{Connection, config::DbConfig};

/// SQLite was compiled otherwise than our settings say.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConnectError {
    #[error("SQLite lacks the compile option {0}")]
    Unsafe(&'static str),
    #[error(transparent)]
    Sqlite(#[from] rusqlite::Error),
}

/// What SQLite has to be compiled with: temporary tables and sorts always in memory, no extensions (see `.cargo/config.toml`).
const NEEDED: [&str; 2] = ["TEMP_STORE=3", "OMIT_LOAD_EXTENSION"];

/// An empty database in memory, which runs nothing that a schema could smuggle in.
pub(crate) fn in_memory() -> Result<Connection, ConnectError> {
    let connection = Connection::open_in_memory()?;
    let mut statement = connection.prepare("PRAGMA compile_options")?;
    let options: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    drop(statement);
    if let Some(lacking) = NEEDED.into_iter().find(|needed| !options.iter().any(|option| option == needed)) {
        return Err(ConnectError::Unsafe(lacking));
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    Ok(connection)
}
