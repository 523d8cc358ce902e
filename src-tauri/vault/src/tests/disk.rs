//! The place as the program makes it: a file that is replaced whole.

use std::{io, path::Path};

use catalogue_update::{KeepError, KeptFile};

use super::*;
use crate::LONGEST;

pub(super) const NAME: &str = "waymark.vault";

/// A vault's file in a folder.
pub(super) struct Disk(pub(super) KeptFile);

impl Disk {
    pub(super) fn within(folder: &Path) -> Self {
        Self(KeptFile::new(folder, NAME))
    }
}

impl Place for Disk {
    fn read(&self) -> Result<Option<Vec<u8>>, PlaceError> {
        match self.0.read(LONGEST as u64 + 1) {
            Ok(content) => Ok(Some(content)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(PlaceError::NotReadable(error.into())),
        }
    }

    fn replace(&self, content: &[u8]) -> Result<(), PlaceError> {
        self.0.replace(content).map_err(refused)
    }

    fn remove(&self) -> Result<(), PlaceError> {
        self.0.remove().map_err(refused)
    }
}

fn refused(error: KeepError) -> PlaceError {
    match error {
        KeepError::NoRoom { .. } => PlaceError::NoRoom(error.into()),
        _ => PlaceError::NotWritable(error.into()),
    }
}

#[test]
fn a_vault_on_the_disk_is_one_file_that_opens_again() {
    let folder = tempfile::tempdir().unwrap();
    let words = passphrase(PASSPHRASE);
    let mut vault = Vault::create_with(Box::new(Disk::within(folder.path())), &words, Work::LITTLE).unwrap();
    fill(&mut vault);
    let before = all_of(&vault);
    drop(vault);
    let names: Vec<_> = folder.path().read_dir().unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, [NAME]);
    let vault = Vault::unlock_with(Box::new(Disk::within(folder.path())), &words, Work::LITTLE).unwrap();
    assert_eq!(all_of(&vault), before);
    vault.erase().unwrap();
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn a_folder_in_the_place_of_the_file_is_not_readable() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join(NAME)).unwrap();
    let opened = Vault::unlock(Box::new(Disk::within(folder.path())), &passphrase(PASSPHRASE));
    assert!(matches!(opened, Err(UnlockError::Place(PlaceError::NotReadable(_)))));
}
