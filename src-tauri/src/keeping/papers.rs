//! Sheets that leave the program, and files that bring a list to it.
//!
//! A file is read once, up to a size, and on a thread of its own, because what the interface makes of a photo takes a second.
//! Nothing of it is remembered: no path, no name.

use std::{fs::File, io::Read as _, path::Path, thread};

use ui::{CannotRead, CopyWording, OpenWording, ReadPaper};

use super::{Room, copy};
use crate::dialog::{self, Picked, Purpose, Wording};

/// Photos, PDFs and texts have many endings: all files are shown.
const PATTERN: &str = "*";

impl ui::Papers for Room {
    fn save_paper(&self, wording: CopyWording, bytes: Vec<u8>) {
        if let Some(app) = self.0.app.get() {
            copy::save(app, wording, bytes);
        }
    }

    fn open_paper(&self, wording: OpenWording, most: usize, read: ReadPaper) {
        let Some(app) = self.0.app.get() else { return };
        let words = Wording {
            title: wording.open.clone(),
            #[cfg(target_os = "linux")]
            accept: wording.open,
            #[cfg(target_os = "linux")]
            cancel: wording.cancel,
        };
        let mut read = Some(read);
        dialog::show(app, Purpose::Open(PATTERN), words, move |path| {
            if let Some(read) = read.take() {
                thread::spawn(move || read(content(&path, most)));
            }
            Picked::Taken
        });
    }
}

/// What is in a file, if it is one and not too large.
fn content(path: &Path, most: usize) -> Result<Vec<u8>, CannotRead> {
    // A pipe or a device would be read for ever.
    if !path.metadata().is_ok_and(|metadata| metadata.is_file()) {
        return Err(CannotRead::Refused);
    }
    let file = File::open(path).map_err(|_| CannotRead::Refused)?;
    let mut bytes = Vec::new();
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    file.take(limit).read_to_end(&mut bytes).map_err(|_| CannotRead::Refused)?;
    if bytes.len() > most { Err(CannotRead::TooLarge) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use std::fs;

    use super::*;

    #[test]
    fn a_file_is_read_up_to_its_limit_and_nothing_else_is_read_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        fs::write(&path, b"four").unwrap();
        assert_eq!(content(&path, 4), Ok(b"four".to_vec()));
        assert_eq!(content(&path, 3), Err(CannotRead::TooLarge));
        assert_eq!(content(folder.path(), 4), Err(CannotRead::Refused));
        assert_eq!(content(&folder.path().join("none"), 4), Err(CannotRead::Refused));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_device_without_end_is_not_read() {
        assert_eq!(content(Path::new("/dev/zero"), 4), Err(CannotRead::Refused));
    }
}
