//! The vault's place on the disk: one file of ours, replaced whole.
//!
//! How a file is kept whole is known to `catalogue-update`, what stands in this one to `vault`.

use std::io::ErrorKind;

use catalogue_update::{KeepError, KeptFile};
use vault::{Place, PlaceError};

/// One byte more than any vault has: a longer file is seen to be too long, and not read to its end.
const MOST: u64 = vault::LONGEST as u64 + 1;

/// A file on the disk.
pub(super) struct OnDisk(pub(super) KeptFile);

impl Place for OnDisk {
    fn read(&self) -> Result<Option<Vec<u8>>, PlaceError> {
        match self.0.read(MOST) {
            Ok(bytes) => Ok(Some(bytes)),
            // In what is no folder lies no file either. Writing there says what is wrong.
            Err(fault) if matches!(fault.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(fault) => Err(PlaceError::NotReadable(fault.into())),
        }
    }

    fn replace(&self, content: &[u8]) -> Result<(), PlaceError> {
        self.0.replace(content).map_err(explain)
    }

    fn remove(&self) -> Result<(), PlaceError> {
        self.0.remove().map_err(explain)
    }
}

fn explain(fault: KeepError) -> PlaceError {
    match fault {
        KeepError::NoRoom { .. } => PlaceError::NoRoom(fault.into()),
        _ => PlaceError::NotWritable(fault.into()),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use std::{
        fs::{self, File},
        io,
    };

    use tempfile::TempDir;

    use super::*;
    use crate::keeping::FILE;

    fn place() -> (TempDir, OnDisk) {
        let folder = tempfile::tempdir().unwrap();
        let place = OnDisk(KeptFile::new(folder.path().join("ours"), FILE));
        (folder, place)
    }

    #[test]
    fn what_is_put_there_is_read_and_removed() {
        let (_folder, place) = place();
        assert_eq!(place.read().unwrap(), None);
        place.replace(b"old").unwrap();
        place.replace(b"new").unwrap();
        assert_eq!(place.read().unwrap(), Some(b"new".to_vec()));
        place.remove().unwrap();
        place.remove().unwrap();
        assert_eq!(place.read().unwrap(), None);
    }

    #[test]
    fn a_file_that_is_too_long_is_not_read_to_its_end() {
        let (folder, place) = place();
        place.replace(b"").unwrap();
        let file = folder.path().join("ours").join(FILE);
        // Sparse.
        File::options().write(true).open(file).unwrap().set_len(MOST * 4).unwrap();
        assert_eq!(place.read().unwrap().unwrap().len() as u64, MOST);
    }

    #[test]
    fn where_no_folder_can_be_there_is_no_vault_and_keeping_one_says_that_it_cannot_be_written() {
        let (folder, place) = place();
        fs::write(folder.path().join("ours"), "a file").unwrap();
        assert_eq!(place.read().unwrap(), None);
        assert!(matches!(place.replace(b"new"), Err(PlaceError::NotWritable(_))));
    }

    #[test]
    fn what_is_there_and_is_no_file_cannot_be_read() {
        let (folder, place) = place();
        fs::create_dir_all(folder.path().join("ours").join(FILE)).unwrap();
        assert!(matches!(place.read(), Err(PlaceError::NotReadable(_))));
    }

    #[test]
    fn a_full_disk_is_told_from_a_folder_that_is_closed() {
        let full = KeepError::NoRoom { name: FILE, source: io::ErrorKind::StorageFull.into() };
        let closed = KeepError::NotWritable { name: FILE, source: io::ErrorKind::PermissionDenied.into() };
        assert!(matches!(explain(full), PlaceError::NoRoom(_)));
        assert!(matches!(explain(closed), PlaceError::NotWritable(_)));
    }
}
