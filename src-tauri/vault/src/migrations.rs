//! From one version of the schema to the next, forward only, one transaction each.
//!
//! A step is SQL, or a function that imports no type of this crate: types change, and what a step did must not.

use rusqlite::Connection;

/// Leads from the version before to the next.
pub(crate) type Step = fn(&Connection) -> rusqlite::Result<()>;

/// Every step there ever was; the first makes version 1 out of nothing.
pub(crate) const STEPS: [Step; 1] = [|image| image.execute_batch(include_str!("schema.sql"))];

/// The version of an image; 0 when it is empty, nothing when it is no version of ours.
pub(crate) fn version(image: &Connection) -> rusqlite::Result<Option<u32>> {
    let number: i64 = image.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    Ok(u32::try_from(number).ok())
}

/// Takes the steps that an image has not taken yet.
pub(crate) fn run(image: &Connection, steps: &[Step]) -> rusqlite::Result<()> {
    let done = version(image)?.unwrap_or_default();
    for (number, step) in (1..).zip(steps).filter(|(number, _)| *number > done) {
        let transaction = image.unchecked_transaction()?;
        step(&transaction)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.commit()?;
    }
    Ok(())
}
