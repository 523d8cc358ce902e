//! The few settings that are kept, in one small sealed file of constant length.
//!
//! The file is sealed with the key that the program carries: it hides its subject from scanners and onlookers, not from a
//! person who has the program. Its length and its times tell nothing. It is written when the person chooses something, and
//! when a copy that renews itself has drawn its next hour; nothing that is read, searched or answered stands in it. A file
//! that is damaged, or of a newer program, is left as it is until the person chooses something.

#[cfg(test)]
mod tests;
mod written;

use catalogue_model::RenewalChoice;
use catalogue_update::{ChannelIdentity, KeepError, KeptFile, SealError, seal, unseal};
use i18n::Locale;
use jiff::Timestamp;
use zeroize::Zeroizing;

/// The name of the file, beside the stored edition.
pub(crate) const FILE: &str = "waymark.settings";

/// Its length, whatever it holds.
const LENGTH: usize = 8 * 1024;

/// What is kept.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    /// The language that the person chose. `None`: the system's.
    pub(crate) locale: Option<Locale>,
    /// When this copy renews itself.
    pub(crate) choice: RenewalChoice,
    /// The person's own mirror or folder; empty for none.
    pub(crate) own_source: String,
    /// The address of their own Tor; empty for none.
    pub(crate) proxy: String,
    /// The hour in which the next renewal by itself is due.
    pub(crate) due: Option<Timestamp>,
    /// Private channels whose editions this copy opens.
    pub(crate) channels: Vec<PrivateChannel>,
}

/// A private channel: what the person calls it, and the secret that opens its editions.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct PrivateChannel {
    pub(crate) name: String,
    /// An age identity, as text.
    pub(crate) identity: Zeroizing<String>,
    /// Which of the files for additions is its own, counted from 0.
    pub(crate) slot: usize,
}

/// What the file held when the program started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// There is none: nobody chose anything yet.
    Nothing,
    /// All of it could be read.
    Settings,
    /// It is damaged, sealed for others or cannot be read; the usual settings hold.
    Damaged,
    /// A newer program wrote it; the usual settings hold.
    Newer,
}

/// Why settings could not be kept.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SettingsError {
    /// They are too long, or could not be encrypted.
    #[error("the settings cannot be sealed")]
    Seal(#[source] SealError),
    /// The file could not be written.
    #[error("the settings cannot be kept")]
    Keep(#[source] KeepError),
    /// This computer has no place for a person's own files.
    #[error("there is no place for the settings")]
    NoPlace,
}

/// The file, and the key that opens it.
pub(crate) struct SettingsFile {
    file: Option<KeptFile>,
    identity: Option<ChannelIdentity>,
}

impl SettingsFile {
    /// Without a place nothing is found and nothing can be kept.
    pub(crate) fn new(file: Option<KeptFile>, identity: Option<ChannelIdentity>) -> Self {
        Self { file, identity }
    }

    /// Reads it, and removes what a killed write left.
    pub(crate) fn read(&self) -> (Settings, Found) {
        if let Some(file) = &self.file {
            file.sweep();
        }
        self.look()
    }

    /// Reads it as it is now.
    pub(crate) fn look(&self) -> (Settings, Found) {
        let Some((file, identity)) = self.file.as_ref().zip(self.identity.as_ref()) else {
            return (Settings::default(), Found::Nothing);
        };
        // A longer file is none of ours; one byte more shows it.
        match file.read(LENGTH as u64 + 1) {
            Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => (Settings::default(), Found::Nothing),
            Err(_unreadable) => (Settings::default(), Found::Damaged),
            Ok(bytes) => understood(&bytes, identity),
        }
    }

    /// Writes it.
    pub(crate) fn keep(&self, settings: &Settings) -> Result<(), SettingsError> {
        let (file, identity) = self.file.as_ref().zip(self.identity.as_ref()).ok_or(SettingsError::NoPlace)?;
        let sealed = seal(&written::text(settings), identity, LENGTH).map_err(SettingsError::Seal)?;
        file.replace(&sealed).map_err(SettingsError::Keep)
    }
}

fn understood(bytes: &[u8], identity: &ChannelIdentity) -> (Settings, Found) {
    let text = (bytes.len() == LENGTH).then(|| unseal(bytes, identity).map(Zeroizing::new));
    match text {
        Some(Ok(text)) => match written::read(&text) {
            Ok(settings) => (settings, Found::Settings),
            Err(found) => (Settings::default(), found),
        },
        _ => (Settings::default(), Found::Damaged),
    }
}

/// The channels' secrets have no business in a log, nor has the address of somebody's mirror.
impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings").field("choice", &self.choice).finish_non_exhaustive()
    }
}
