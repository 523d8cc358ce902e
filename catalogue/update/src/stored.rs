//! Keeps one file of ours whole: whoever reads it finds the old content or the new, whenever the computer stopped.
//!
//! A new content is written beside the old one, flushed, and renamed over it. The file is its owner's alone. Its times, and
//! those of its folder, are set to [`FILE_TIME`] after each write, and reading leaves no mark, so that nobody can tell from
//! them when the program was last used. What stands in the file is not judged here: a stored edition passes the same door
//! as one from a stick.

use std::{
    fs::{self, File, FileTimes, OpenOptions},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    process,
    time::{Duration, SystemTime},
};

use catalogue_model::Trouble;

mod sealed;
#[cfg(test)]
mod tests;

pub use sealed::{SealError, seal, unseal};

/// What the times of our files say after each write: the first moment of the year 2000, UTC.
pub const FILE_TIME: Duration = Duration::from_secs(946_684_800);

/// Between the name of a file and the id of the process that writes its next content.
const UNFINISHED: &str = ".unfinished-";

/// A file that is only ever replaced whole.
#[derive(Clone, Debug)]
pub struct KeptFile {
    folder: PathBuf,
    name: &'static str,
}

/// Why a content could not be kept. The file still has its old one.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeepError {
    /// The disk, or the person's share of it, is full.
    #[error("there is no room for {name}")]
    NoRoom {
        /// The name of the file.
        name: &'static str,
        /// What the system says.
        source: io::Error,
    },
    /// The folder or the file cannot be written.
    #[error("{name} cannot be written")]
    NotWritable {
        /// The name of the file.
        name: &'static str,
        /// What the system says.
        source: io::Error,
    },
}

impl KeepError {
    /// What a person needs to know of it.
    #[must_use]
    pub fn trouble(&self) -> Trouble {
        match self {
            Self::NoRoom { .. } => Trouble::NoRoom,
            Self::NotWritable { .. } => Trouble::NotWritable,
        }
    }
}

impl KeptFile {
    /// The file of this name in this folder. Neither needs to exist.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>, name: &'static str) -> Self {
        Self { folder: folder.into(), name }
    }

    /// Where it lies.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.join(self.name)
    }

    /// Its content, at most `longest` bytes of it.
    ///
    /// # Errors
    /// When there is none, or it cannot be read.
    pub fn read(&self, longest: u64) -> io::Result<Vec<u8>> {
        read_quietly(&self.path(), longest)
    }

    /// Gives it a new content. When this returns, the content is on the disk.
    ///
    /// # Errors
    /// When there is no room, or no right to write. The old content is still there.
    pub fn replace(&self, content: &[u8]) -> Result<(), KeepError> {
        // Another copy of the program may be writing too: each has a name of its own for what is not finished.
        let unfinished = self.folder.join(format!("{}{UNFINISHED}{}", self.name, process::id()));
        let kept = make_folder(&self.folder)
            .and_then(|()| write(&unfinished, content))
            .and_then(|()| fs::rename(&unfinished, self.path()));
        if kept.is_err() {
            let _ = fs::remove_file(&unfinished);
        }
        settle(&self.folder);
        kept.map_err(|source| self.explain(source))
    }

    /// Removes it. That there is none is no fault.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn remove(&self) -> Result<(), KeepError> {
        let removed = match fs::remove_file(self.path()) {
            Err(fault) if fault.kind() != io::ErrorKind::NotFound => Err(self.explain(fault)),
            _ => Ok(()),
        };
        settle(&self.folder);
        removed
    }

    /// Removes what killed runs left unfinished. A second copy of the program that is writing at this very moment has to
    /// write again.
    pub fn sweep(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        let mut swept = false;
        for entry in entries.flatten() {
            let name = entry.file_name();
            let id = name.to_str().and_then(|name| name.strip_prefix(self.name)?.strip_prefix(UNFINISHED));
            if id.is_some_and(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit())) {
                swept |= fs::remove_file(entry.path()).is_ok();
            }
        }
        if swept {
            settle(&self.folder);
        }
    }

    fn explain(&self, source: io::Error) -> KeepError {
        use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        match source.kind() {
            StorageFull | QuotaExceeded | FileTooLarge => KeepError::NoRoom { name: self.name, source },
            _ => KeepError::NotWritable { name: self.name, source },
        }
    }
}

/// Reads at most `longest` bytes of a file, and leaves no mark on it where the system allows that.
///
/// # Errors
/// When it is not there, cannot be read, or is no file: a pipe or a device could keep us waiting for ever.
pub fn read_quietly(path: &Path, longest: u64) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"));
    }
    let mut bytes = Vec::new();
    open_quietly(path)?.take(longest).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(target_os = "linux")]
fn open_quietly(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    /// `O_NOATIME` (open(2), `asm-generic/fcntl.h`): the time of the last reading stays as it is.
    const LEAVE_TIMES: i32 = 0o1_000_000;
    // The system grants it for a person's own files; a stick may hold others.
    OpenOptions::new().read(true).custom_flags(LEAVE_TIMES).open(path).or_else(|_refused| File::open(path))
}

#[cfg(not(target_os = "linux"))]
fn open_quietly(path: &Path) -> io::Result<File> {
    File::open(path)
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}

/// Writes a file that was not there, down to the disk.
fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    // A link that somebody put there is removed, not followed.
    match fs::remove_file(path) {
        Err(fault) if fault.kind() != io::ErrorKind::NotFound => return Err(fault),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(content)?;
    file.set_times(times())?;
    file.sync_all()
}

/// Puts the change of a folder on the disk, and its times to rest. Where a system or a stick cannot do that, the content
/// is in its place all the same.
fn settle(folder: &Path) {
    #[cfg(unix)]
    if folder.is_dir()
        && let Ok(folder) = File::open(folder)
    {
        let _ = folder.set_times(times());
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = folder;
}

fn times() -> FileTimes {
    let constant = SystemTime::UNIX_EPOCH + FILE_TIME;
    FileTimes::new().set_accessed(constant).set_modified(constant)
}
