//! Reads an edition from a folder, a stick or wherever a file lies. Nothing but a regular file is read, and no more of it
//! than the largest edition is long.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read},
    path::{Path, PathBuf},
    time::Duration,
};

use catalogue_model::Trouble;
use tokio::{task::spawn_blocking, time::timeout};

/// Reads the file on a thread of its own, so that a stick that hangs holds nothing up.
pub(super) async fn fetch(
    path: PathBuf,
    largest: usize,
    whole: Duration,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<u8>, Trouble> {
    let reading = spawn_blocking(move || read(&path, largest));
    match timeout(whole, reading).await {
        Err(_) => Err(Trouble::TooSlow),
        Ok(Err(_)) => Err(Trouble::Unreadable),
        Ok(Ok(read)) => {
            let bytes = read?;
            progress(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
            Ok(bytes)
        }
    }
}

fn read(path: &Path, largest: usize) -> Result<Vec<u8>, Trouble> {
    let file = open(path).map_err(|error| trouble(&error))?;
    let metadata = file.metadata().map_err(|error| trouble(&error))?;
    // Of the open file and not of the path, which may have become another one.
    if !metadata.is_file() {
        return Err(Trouble::NoFileThere);
    }
    read_whole(file, metadata.len(), largest)
}

/// Reads to the end. `length` is what the system said that it would be.
fn read_whole(file: impl Read, length: u64, largest: usize) -> Result<Vec<u8>, Trouble> {
    let most = u64::try_from(largest).unwrap_or(u64::MAX);
    if length > most {
        return Err(Trouble::TooLong);
    }
    let mut bytes = Vec::new();
    let mut reader = file.take(most.saturating_add(1));
    reader.read_to_end(&mut bytes).map_err(|_| Trouble::Unreadable)?;
    let came = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    match came {
        _ if came > most => Err(Trouble::TooLong),
        // It became shorter under our eyes: the stick is gone, or somebody is writing it just now.
        _ if came < length => Err(Trouble::Unreadable),
        _ => Ok(bytes),
    }
}

/// A pipe or a device in the place of a file is opened without waiting for whoever is at its other end.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOCTTY;
        options.custom_flags(i32::try_from(flags.bits()).unwrap_or_default());
    }
    options.open(path)
}

fn trouble(error: &io::Error) -> Trouble {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::IsADirectory => Trouble::NoFileThere,
        _ => Trouble::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A stick that is pulled out after a few bytes.
    struct PulledOut(&'static [u8]);

    impl Read for PulledOut {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            match self.0.read(into) {
                Ok(0) => Err(io::Error::other("input/output error")),
                read => read,
            }
        }
    }

    #[test]
    fn a_file_is_read_whole_up_to_the_largest_edition() {
        assert_eq!(read_whole(b"12345678".as_slice(), 8, 8), Ok(b"12345678".to_vec()));
        assert_eq!(read_whole(b"123456789".as_slice(), 9, 8), Err(Trouble::TooLong));
    }

    #[test]
    fn a_file_that_grows_while_it_is_read_is_too_long_and_one_that_shrinks_is_unreadable() {
        assert_eq!(read_whole(io::repeat(7), 8, 8), Err(Trouble::TooLong));
        assert_eq!(read_whole(b"1234567".as_slice(), 8, 8), Err(Trouble::Unreadable));
    }

    #[test]
    fn a_stick_that_is_pulled_out_while_it_is_read_makes_the_file_unreadable() {
        assert_eq!(read_whole(PulledOut(b"1234"), 8, 8), Err(Trouble::Unreadable));
    }
}
