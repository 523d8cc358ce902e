//! Who travels a road: the helper process, as a rule. Files are read here when it is missing.

use std::{io, path::Path};

use catalogue_model::Trouble;
use catalogue_update::{Cancel, EDITION_FILE, Fetch, FetchError, Road};

use crate::edition;

/// The helper, if it runs.
pub(super) struct Travel(Option<Box<dyn Fetch>>);

impl Travel {
    pub(super) fn new(helper: Option<Box<dyn Fetch>>) -> Self {
        Self(helper)
    }

    /// Whether mirrors can be asked.
    pub(super) fn can_fetch(&self) -> bool {
        self.0.is_some()
    }

    fn send(&self, road: &Road, progress: &mut dyn FnMut(u64), cancel: &Cancel) -> Result<Vec<u8>, FetchError> {
        let helper = self.0.as_ref().ok_or(FetchError::Trouble(Trouble::NoHelper))?;
        helper.fetch(road, progress, cancel)
    }
}

impl Fetch for Travel {
    fn fetch(&self, road: &Road, progress: &mut dyn FnMut(u64), cancel: &Cancel) -> Result<Vec<u8>, FetchError> {
        match (self.send(road, progress, cancel), road) {
            (Err(FetchError::Trouble(Trouble::NoHelper)), Road::Folder(folder)) => read(&folder.join(EDITION_FILE)),
            (Err(FetchError::Trouble(Trouble::NoHelper)), Road::File(file)) => read(file),
            (travelled, _) => travelled,
        }
    }
}

fn read(file: &Path) -> Result<Vec<u8>, FetchError> {
    edition::read(file).map_err(|fault| {
        FetchError::Trouble(match fault.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Trouble::NoFileThere,
            io::ErrorKind::InvalidInput => Trouble::NotAnEdition,
            _ => Trouble::Unreadable,
        })
    })
}
