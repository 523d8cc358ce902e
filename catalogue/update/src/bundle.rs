//! The bundle: one file that holds all TUF metadata and the encrypted target.
//!
//! The same file comes in the installer, from a mirror and on a stick. This module checks its shape and nothing else: who
//! made it, and whether it is new enough, is decided in [`crate::verify`].
//!
//! # Format
//! All numbers are unsigned and little-endian. The parts follow one another without gaps.
//!
//! | offset | bytes | what |
//! |---|---|---|
//! | 0 | 8 | the letters `BUNDLE`, a zero byte, and the number of the format (1) |
//! | 8 | 4 | `n`, the number of entries, 1 to 256 |
//! | 12 | … | the table: for each entry 1 byte length of the name (1 to 255), the name, 4 bytes length of the body |
//! | after the table | … | the `n` bodies, in the order of the table |
//! | after the bodies | … | zero bytes up to the smallest size class that holds everything before |
//!
//! Names rise strictly in byte order, so that none occurs twice and the same entries make the same file. A name consists
//! of the letters `a-z A-Z 0-9 . _ - %` in segments divided by `/`; no segment is empty, `.` or `..`. Metadata stands
//! under its TUF file name (`timestamp.json`, `7.snapshot.json`), a target under `targets/` and its TUF path.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use catalogue_model::Fault;

use crate::size::SizeClasses;

/// How a bundle begins. It says nothing about the subject.
const MAGIC: [u8; 8] = *b"BUNDLE\x00\x01";

/// The most entries of a bundle: 32 roots, 32 delegated roles, the three other roles and the target leave room to spare.
const MOST_ENTRIES: usize = 256;

/// A bundle of the right shape. What stands in it is not verified yet. Clones share the bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct Bundle {
    bytes: Arc<Vec<u8>>,
    entries: Arc<BTreeMap<String, Range<usize>>>,
}

/// Why bytes are not a bundle, or entries cannot become one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BundleError {
    /// The first bytes are not those of a bundle.
    #[error("the file does not begin as a bundle does")]
    Magic,
    /// The file ends before its contents do.
    #[error("the file ends after {length} bytes, but its contents need a file of {needed}")]
    Truncated {
        /// The length of the file.
        length: usize,
        /// The length that it should at least have.
        needed: usize,
    },
    /// The table of contents breaks a rule of the format.
    #[error("the table of contents is malformed: {0}")]
    Table(&'static str),
    /// The length is none of the constant sizes.
    #[error("a file of {0} bytes is of no known size class")]
    SizeClass(usize),
    /// The file is of a larger class than its contents need.
    #[error("the file has {length} bytes where {needed} are enough")]
    Oversized {
        /// The length of the file.
        length: usize,
        /// The smallest class that fits.
        needed: usize,
    },
    /// Something stands where only zero bytes may be.
    #[error("the padding is not empty")]
    Padding,
}

impl BundleError {
    /// What a person needs to know of it.
    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::Magic | Self::Table(_) => Fault::NotABundle,
            Self::Truncated { .. } => Fault::Truncated,
            Self::SizeClass(_) => Fault::UnknownSizeClass,
            Self::Oversized { .. } | Self::Padding => Fault::WrongPadding,
        }
    }
}

impl Bundle {
    /// Takes a file apart and checks every rule of the format.
    ///
    /// # Errors
    /// When a rule is broken; see [`BundleError`].
    pub fn parse(bytes: Vec<u8>, classes: &SizeClasses) -> Result<Self, BundleError> {
        let mut cursor = Cursor { bytes: &bytes, at: 0 };
        cursor.magic()?;
        let table = cursor.table()?;
        let (entries, end) = place(table, cursor.at)?;
        check_length(bytes.len(), end, classes)?;
        if bytes.get(end..).is_none_or(|padding| padding.iter().any(|byte| *byte != 0)) {
            return Err(BundleError::Padding);
        }
        Ok(Self { bytes: Arc::new(bytes), entries: Arc::new(entries) })
    }

    /// Puts entries together into the bytes of a bundle, padded to the smallest class that fits.
    ///
    /// # Errors
    /// When a name or the number of entries breaks a rule, or no class is large enough.
    pub fn assemble(entries: &BTreeMap<String, Vec<u8>>, classes: &SizeClasses) -> Result<Vec<u8>, BundleError> {
        let mut bytes = MAGIC.to_vec();
        check_count(entries.len())?;
        bytes.extend(length32(entries.len())?);
        for (name, body) in entries {
            check_name(name)?;
            bytes.push(u8::try_from(name.len()).map_err(|_| BundleError::Table("a name is too long"))?);
            bytes.extend(name.as_bytes());
            bytes.extend(length32(body.len())?);
        }
        for body in entries.values() {
            bytes.extend(body);
        }
        let size = classes.smallest_for(bytes.len()).ok_or(BundleError::SizeClass(bytes.len()))?;
        bytes.resize(size, 0);
        Ok(bytes)
    }

    /// The body of an entry.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.entries.get(name).and_then(|range| self.bytes.get(range.clone()))
    }

    /// The file, as it came.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        Arc::unwrap_or_clone(self.bytes)
    }

    /// All entries, in the order of the file.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.entries.keys().filter_map(|name| Some((name.as_str(), self.get(name)?)))
    }
}

/// Names only: the bodies would fill a log.
impl std::fmt::Debug for Bundle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.entries.keys()).finish()
    }
}

/// Reads forward and never past the end.
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], BundleError> {
        let end = self.at.saturating_add(count);
        let truncated = BundleError::Truncated { length: self.bytes.len(), needed: end };
        let taken = self.bytes.get(self.at..end).ok_or(truncated)?;
        self.at = end;
        Ok(taken)
    }

    fn magic(&mut self) -> Result<(), BundleError> {
        // A file that ends within the magic may have been a bundle; only other bytes say that it was none.
        if self.bytes.len() < MAGIC.len() && MAGIC.starts_with(self.bytes) {
            return Err(BundleError::Truncated { length: self.bytes.len(), needed: MAGIC.len() });
        }
        if self.bytes.starts_with(&MAGIC) { self.take(MAGIC.len()).map(drop) } else { Err(BundleError::Magic) }
    }

    fn length32(&mut self) -> Result<usize, BundleError> {
        let bytes = self.take(4)?;
        let number = bytes.iter().rev().fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
        usize::try_from(number).map_err(|_| BundleError::Table("a length is too large"))
    }

    fn table(&mut self) -> Result<Vec<(String, usize)>, BundleError> {
        let count = self.length32()?;
        check_count(count)?;
        let mut table: Vec<(String, usize)> = Vec::with_capacity(count);
        for _ in 0..count {
            let length = self.take(1)?.iter().copied().map(usize::from).sum();
            let name = self.take(length)?;
            let name = std::str::from_utf8(name).map_err(|_| BundleError::Table("a name is not text"))?;
            check_name(name)?;
            if table.last().is_some_and(|(before, _)| before.as_str() >= name) {
                return Err(BundleError::Table("the names do not rise"));
            }
            table.push((name.to_owned(), self.length32()?));
        }
        Ok(table)
    }
}

/// Gives each body its place, one after the other, and says where the last one ends.
fn place(table: Vec<(String, usize)>, start: usize) -> Result<(BTreeMap<String, Range<usize>>, usize), BundleError> {
    let mut at = start;
    let mut entries = BTreeMap::new();
    for (name, length) in table {
        let end = at.checked_add(length).ok_or(BundleError::Table("the bodies are too large"))?;
        entries.insert(name, at..end);
        at = end;
    }
    Ok((entries, at))
}

fn check_length(length: usize, contents: usize, classes: &SizeClasses) -> Result<(), BundleError> {
    if length < contents {
        return Err(BundleError::Truncated { length, needed: contents });
    }
    let needed = classes.smallest_for(contents).ok_or(BundleError::SizeClass(length))?;
    match length {
        _ if length == needed => Ok(()),
        // It ends within its padding.
        _ if length < needed => Err(BundleError::Truncated { length, needed }),
        _ if classes.contains(length) => Err(BundleError::Oversized { length, needed }),
        _ => Err(BundleError::SizeClass(length)),
    }
}

fn check_count(count: usize) -> Result<(), BundleError> {
    match count {
        1..=MOST_ENTRIES => Ok(()),
        _ => Err(BundleError::Table("the number of entries is out of bounds")),
    }
}

fn check_name(name: &str) -> Result<(), BundleError> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"._-%/".contains(&byte);
    let whole = |segment: &str| !matches!(segment, "" | "." | "..");
    if name.bytes().all(plain) && name.split('/').all(whole) {
        Ok(())
    } else {
        Err(BundleError::Table("a name is not plain"))
    }
}

fn length32(length: usize) -> Result<[u8; 4], BundleError> {
    u32::try_from(length).map(u32::to_le_bytes).map_err(|_| BundleError::Table("a length is too large"))
}

#[cfg(test)]
mod tests;
