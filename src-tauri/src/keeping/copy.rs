//! Writes the copy that a person asked for, where they said.
//!
//! It is the one file that is not ours: it is in the open, and its times are true. Nothing that was there before is written
//! over, and what could not be written whole is removed again.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use tauri::AppHandle;
use ui::CopyWording;

use crate::dialog::{self, Picked, Purpose, Wording};

/// More copies of one name than anybody makes.
const MOST_COPIES: u32 = 1000;

/// Shows the dialog, and writes what was given when a place was picked.
pub(super) fn save(app: &AppHandle, wording: CopyWording, content: impl AsRef<[u8]> + Send + 'static) {
    let words = Wording {
        title: wording.title,
        #[cfg(target_os = "linux")]
        accept: wording.save,
        #[cfg(target_os = "linux")]
        cancel: wording.cancel,
    };
    dialog::show(app, Purpose::Save(wording.name), words, move |path| match write(&path, content.as_ref()) {
        Ok(()) => Picked::Taken,
        Err(fault) => {
            // Not where: the name of the file is the person's and says what it says.
            eprintln!("waymark: the copy could not be written: {}", fault.kind());
            Picked::Refused
        }
    });
}

/// Writes a file that was not there, for its owner alone. Where there is one of this name, a number makes it another.
fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    let (mut file, path) = create(path)?;
    let written = file.write_all(text).and_then(|()| file.sync_all());
    if written.is_err() {
        let _ = fs::remove_file(path);
    }
    written
}

fn create(wanted: &Path) -> io::Result<(fs::File, PathBuf)> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    for number in 1..MOST_COPIES {
        let path = if number == 1 { wanted.to_owned() } else { numbered(wanted, number) };
        match options.open(&path) {
            Err(fault) if fault.kind() == io::ErrorKind::AlreadyExists => {}
            opened => return opened.map(|file| (file, path)),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// `a.txt` becomes `a (2).txt`.
fn numbered(path: &Path, number: u32) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!(" ({number})"));
    if let Some(ending) = path.extension() {
        name.push(".");
        name.push(ending);
    }
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    #[test]
    fn nothing_that_was_there_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let first = folder.path().join("a.txt");
        for text in ["one", "two", "three"] {
            write(&first, text.as_bytes()).unwrap();
        }
        for (name, text) in [("a.txt", "one"), ("a (2).txt", "two"), ("a (3).txt", "three")] {
            assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), text);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_copy_is_its_owners_alone_and_a_link_is_not_followed() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};

        let folder = tempfile::tempdir().unwrap();
        let (path, target) = (folder.path().join("a"), folder.path().join("elsewhere"));
        symlink(&target, &path).unwrap();
        write(&path, b"text").unwrap();
        assert!(!target.exists());
        let made = folder.path().join("a (2)");
        assert_eq!(fs::metadata(&made).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn where_nothing_can_be_written_nothing_is_left() {
        let folder = tempfile::tempdir().unwrap();
        write(&folder.path().join("nowhere/a"), b"text").unwrap_err();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
