//! From records to the files of an export. What breaks a rule is not written.

use catalogue_store::Records;
use i18n::Locale;
use serde_json::Value;

use super::{
    check::{Author, Placed, check},
    compose,
    flaw::{Flaw, Flaws},
    json,
    shape::Entity,
    tables,
};

/// The records cannot be said in HSDS without breaking a rule. Every flaw is there, and nothing was written.
#[derive(Debug, thiserror::Error)]
#[error("the records do not make a sound HSDS document:\n{}", lines(.0))]
pub struct Unsound(pub Vec<Flaw>);

fn lines(flaws: &[Flaw]) -> String {
    flaws.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// A document in one language.
#[derive(Clone, Debug)]
pub struct Export {
    /// Its language.
    pub locale: Locale,
    /// Its services.
    pub services: Vec<Value>,
}

impl Export {
    /// Writes the public records in a language and passes them through the strict check.
    ///
    /// # Errors
    /// When a record makes a document that breaks a rule; then nothing may be written.
    pub fn of(records: &Records, locale: Locale) -> Result<Self, Unsound> {
        let services = compose::document(records, locale);
        let file = file_name(locale);
        let placed: Vec<Placed<'_>> = services
            .iter()
            .enumerate()
            .map(|(position, value)| Placed { file: &file, pointer: format!("/{position}"), value })
            .collect();
        let flaws = Flaws::default();
        check(&placed, Author::Ourselves, &flaws);
        if flaws.is_empty() { Ok(Self { locale, services }) } else { Err(Unsound(flaws.into_told().0)) }
    }

    /// The files of the export, with their names: the document, and with `tabular` a folder of tables.
    #[must_use]
    pub fn files(&self, tabular: bool) -> Vec<(String, String)> {
        let text = Entity::named("service").map(|entity| json::canonical(&self.services, entity));
        let mut files = vec![(file_name(self.locale), text.unwrap_or_default())];
        if tabular {
            let folder = format!("tables.{}", self.locale.tag());
            files.extend(
                tables::tables(&self.services, self.locale)
                    .into_iter()
                    .map(|(name, text)| (format!("{folder}/{name}"), text)),
            );
        }
        files
    }
}

/// The name of the document in a language.
pub(super) fn file_name(locale: Locale) -> String {
    format!("services.{}.json", locale.tag())
}
