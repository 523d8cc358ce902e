//! A shelf on disk: metadata in one folder, targets in another, each file replaced in one step.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
};

use catalogue_update::{Keepsake, Shelf};
use tempfile::NamedTempFile;

/// Where metadata is kept and, if somebody wants them, targets.
pub(crate) struct Folder {
    pub(crate) metadata: PathBuf,
    pub(crate) targets: Option<PathBuf>,
}

impl Folder {
    fn place(&self, name: Keepsake<'_>) -> Option<(&Path, String)> {
        match name {
            Keepsake::Metadata(name) => Some((&self.metadata, name.to_owned())),
            Keepsake::Target(path) => Some((self.targets.as_deref()?, flat(path))),
        }
    }
}

impl Shelf for Folder {
    fn read(&self, name: Keepsake<'_>) -> io::Result<Option<Vec<u8>>> {
        let Some((folder, file)) = self.place(name) else { return Ok(None) };
        match fs::read(folder.join(file)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            read => read.map(Some),
        }
    }

    fn keep(&self, name: Keepsake<'_>, bytes: &[u8]) -> io::Result<()> {
        let Some((folder, file)) = self.place(name) else { return Ok(()) };
        let mut fresh = NamedTempFile::new_in(folder)?;
        fresh.write_all(bytes)?;
        fresh.as_file().sync_all()?;
        fresh.persist(folder.join(file))?;
        Ok(())
    }
}

/// A TUF path as one file name: it may hold slashes, dots in a row and whatever else a system minds. No two paths share one.
fn flat(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let byte = |(at, byte): (usize, u8)| match byte {
        // A dot at the beginning would hide the file, or name the folder.
        b'.' if at > 0 => ".".to_owned(),
        byte if plain(byte) => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    };
    path.bytes().enumerate().map(byte).collect()
}
