//! How a person wants things: the rhythm of check-ins, minutes until the lock, what is hidden.
//!
//! Which choices there are, and what their values mean, is the pages' concern.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension as _;

use crate::{AskError, ChangeError, ShortText, Slug, Vault, columns};

impl Vault {
    /// How many choices there may be.
    pub const MOST_CHOICES: u32 = 500;

    /// What was chosen, if anything was.
    ///
    /// # Errors
    /// When the vault cannot answer.
    pub fn choice(&self, name: &Slug) -> Result<Option<ShortText>, AskError> {
        let value = "SELECT value FROM choice WHERE name = ?1";
        Ok(self.image().query_row(value, [name.as_str()], |row| columns::get(row, 0)).optional()?)
    }

    /// Everything that was chosen, by name.
    ///
    /// # Errors
    /// When the vault cannot answer.
    pub fn choices(&self) -> Result<BTreeMap<Slug, ShortText>, AskError> {
        let mut choices = self.image().prepare("SELECT name, value FROM choice")?;
        let choices = choices.query_map([], |row| Ok((columns::get(row, 0)?, columns::get(row, 1)?)))?;
        Ok(choices.collect::<Result<_, _>>()?)
    }

    /// Keeps a choice, in the place of an earlier one of the same name.
    ///
    /// # Errors
    /// When there are too many, or the change was not made.
    pub fn choose(&mut self, name: &Slug, value: &ShortText) -> Result<(), ChangeError> {
        self.change(|image| {
            image.execute(
                "INSERT OR REPLACE INTO choice (name, value) VALUES (?1, ?2)",
                [name.as_str(), value.as_str()],
            )?;
            columns::at_most(image, Self::MOST_CHOICES, "SELECT count(*) FROM choice", [])
        })
    }

    /// Forgets a choice. That there is none is no fault.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn forget_choice(&mut self, name: &Slug) -> Result<(), ChangeError> {
        self.change(|image| {
            image.execute("DELETE FROM choice WHERE name = ?1", [name.as_str()])?;
            Ok(())
        })
    }
}
