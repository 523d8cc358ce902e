//! What the window's process and the helper process say to one another, over the helper's standard input and output.
//!
//! Nothing is sent or fetched here: this is the form of the messages. Either side treats bytes of another form as the end
//! of the conversation.
//!
//! # Format
//! A message is a frame: 4 bytes `n`, a number of 1 byte (the tag), and a body of `n - 1` bytes. All numbers are unsigned
//! and big-endian; text is UTF-8.
//!
//! | tag | to the helper | body |
//! |---|---|---|
//! | 1 | fetch from a mirror | 2 bytes length of the address; the address; the proxy's address, or nothing |
//! | 2 | fetch from a folder | the folder's path |
//! | 3 | fetch a file | the file's path |
//! | 4 | cancel | nothing |
//!
//! | tag | from the helper | body |
//! |---|---|---|
//! | 17 | progress | 8 bytes: how many bytes came so far |
//! | 18 | done | what came |
//! | 19 | trouble | its name, as [`Trouble::as_str`] has it |
//! | 20 | cancelled | nothing |
//!
//! A path is the bytes of the path on Unix, and text elsewhere. Every fetch is answered by any number of tag 17 and then
//! exactly one of 18, 19 and 20. A cancel that comes when nothing is being fetched has no answer.

use std::{
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use catalogue_model::Trouble;

use crate::{
    address::{MirrorAddress, ProxyAddress},
    road::Road,
    size::SizeClasses,
};

/// The longest frame to the helper: room for the longest path of any system.
const LONGEST_REQUEST: usize = 64 * 1024;

/// What the window's process asks of the helper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Travel this road.
    Fetch(Road),
    /// Stop the transfer that is under way.
    Cancel,
}

/// What the helper tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// So many bytes came so far.
    Progress(u64),
    /// What lay at the end of the road.
    Done(Vec<u8>),
    /// The road led nowhere.
    Trouble(Trouble),
    /// The transfer was stopped as asked.
    Cancelled,
}

/// Why the conversation ended.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WireError {
    /// The pipe failed, or ended within a frame.
    #[error("the pipe broke")]
    Pipe(#[from] io::Error),
    /// A frame is longer than any that is sent.
    #[error("a frame of {0} bytes is too long")]
    TooLong(usize),
    /// A frame is not of the documented form.
    #[error("a frame is malformed: {0}")]
    Malformed(&'static str),
}

impl Request {
    /// Writes the message as one frame.
    ///
    /// # Errors
    /// When the pipe breaks or a path cannot be written down.
    pub fn write(&self, pipe: &mut impl Write) -> Result<(), WireError> {
        let (tag, body) = match self {
            Self::Fetch(Road::Mirror { mirror, proxy }) => (1, mirror_body(mirror, proxy.as_ref())?),
            Self::Fetch(Road::Folder(path)) => (2, path_bytes(path)?),
            Self::Fetch(Road::File(path)) => (3, path_bytes(path)?),
            Self::Cancel => (4, Vec::new()),
        };
        write_frame(pipe, tag, &body, LONGEST_REQUEST)
    }

    /// Reads one message; `None` when the other side closed the pipe between two of them.
    ///
    /// # Errors
    /// When the pipe breaks or what comes is no message.
    pub fn read(pipe: &mut impl Read) -> Result<Option<Self>, WireError> {
        let Some((tag, body)) = read_frame(pipe, LONGEST_REQUEST)? else { return Ok(None) };
        let request = match tag {
            1 => Self::Fetch(mirror_road(&body)?),
            2 => Self::Fetch(Road::Folder(path_of(body)?)),
            3 => Self::Fetch(Road::File(path_of(body)?)),
            4 if body.is_empty() => Self::Cancel,
            _ => return Err(WireError::Malformed("no such request")),
        };
        Ok(Some(request))
    }
}

impl Report {
    /// Writes the message as one frame.
    ///
    /// # Errors
    /// When the pipe breaks or more came than an edition is long.
    pub fn write(&self, pipe: &mut impl Write) -> Result<(), WireError> {
        let longest = longest_report();
        match self {
            Self::Progress(received) => write_frame(pipe, 17, &received.to_be_bytes(), longest),
            Self::Done(bytes) => write_frame(pipe, 18, bytes, longest),
            Self::Trouble(trouble) => write_frame(pipe, 19, trouble.as_str().as_bytes(), longest),
            Self::Cancelled => write_frame(pipe, 20, &[], longest),
        }
    }

    /// Reads one message; `None` when the other side closed the pipe between two of them.
    ///
    /// # Errors
    /// When the pipe breaks or what comes is no message.
    pub fn read(pipe: &mut impl Read) -> Result<Option<Self>, WireError> {
        let Some((tag, body)) = read_frame(pipe, longest_report())? else { return Ok(None) };
        let report = match tag {
            17 => Self::Progress(u64::from_be_bytes(
                body.try_into().map_err(|_| WireError::Malformed("progress is a number of 8 bytes"))?,
            )),
            18 => Self::Done(body),
            19 => Self::Trouble(trouble_named(&body)?),
            20 if body.is_empty() => Self::Cancelled,
            _ => return Err(WireError::Malformed("no such report")),
        };
        Ok(Some(report))
    }
}

/// The tag and the largest edition that programs accept.
fn longest_report() -> usize {
    1 + SizeClasses::shipped().largest()
}

fn write_frame(pipe: &mut impl Write, tag: u8, body: &[u8], longest: usize) -> Result<(), WireError> {
    let length = body.len().saturating_add(1);
    let number = u32::try_from(length).ok().filter(|_| length <= longest).ok_or(WireError::TooLong(length))?;
    pipe.write_all(&number.to_be_bytes())?;
    pipe.write_all(&[tag])?;
    pipe.write_all(body)?;
    Ok(pipe.flush()?)
}

fn read_frame(pipe: &mut impl Read, longest: usize) -> Result<Option<(u8, Vec<u8>)>, WireError> {
    let mut start = Vec::with_capacity(5);
    pipe.by_ref().take(5).read_to_end(&mut start)?;
    let (number, tag) = match *start.as_slice() {
        [] => return Ok(None),
        [a, b, c, d, tag] => (u32::from_be_bytes([a, b, c, d]), tag),
        [0, 0, 0, 0] => return Err(WireError::Malformed("a frame without a tag")),
        _ => return Err(WireError::Pipe(io::ErrorKind::UnexpectedEof.into())),
    };
    let length = usize::try_from(number).unwrap_or(usize::MAX);
    if length > longest {
        return Err(WireError::TooLong(length));
    }
    let promised = length.checked_sub(1).ok_or(WireError::Malformed("a frame without a tag"))?;
    // Room is taken as bytes come, and not because a number says that they will.
    let mut body = Vec::new();
    pipe.by_ref().take(u64::try_from(promised).unwrap_or(u64::MAX)).read_to_end(&mut body)?;
    if body.len() < promised {
        return Err(WireError::Pipe(io::ErrorKind::UnexpectedEof.into()));
    }
    Ok(Some((tag, body)))
}

fn mirror_body(mirror: &MirrorAddress, proxy: Option<&ProxyAddress>) -> Result<Vec<u8>, WireError> {
    let mirror = mirror.to_string();
    let length = u16::try_from(mirror.len()).map_err(|_| WireError::TooLong(mirror.len()))?;
    let mut body = length.to_be_bytes().to_vec();
    body.extend(mirror.into_bytes());
    body.extend(proxy.map(ToString::to_string).unwrap_or_default().into_bytes());
    Ok(body)
}

fn mirror_road(body: &[u8]) -> Result<Road, WireError> {
    let malformed = || WireError::Malformed("the address of a mirror or a proxy");
    let (length, rest) = body.split_first_chunk().ok_or_else(malformed)?;
    let (mirror, proxy) = rest.split_at_checked(u16::from_be_bytes(*length).into()).ok_or_else(malformed)?;
    let text = |bytes| std::str::from_utf8(bytes).map_err(|_| malformed());
    let mirror = MirrorAddress::parse(text(mirror)?).map_err(|_| malformed())?;
    let proxy = match text(proxy)? {
        "" => None,
        proxy => Some(ProxyAddress::parse(proxy).map_err(|_| malformed())?),
    };
    Ok(Road::Mirror { mirror, proxy })
}

fn trouble_named(name: &[u8]) -> Result<Trouble, WireError> {
    let known = Trouble::ALL.into_iter().find(|trouble| trouble.as_str().as_bytes() == name);
    known.ok_or(WireError::Malformed("no such trouble"))
}

#[cfg(unix)]
fn path_bytes(path: &Path) -> Result<Vec<u8>, WireError> {
    use std::os::unix::ffi::OsStrExt;
    Ok(path.as_os_str().as_bytes().to_vec())
}

#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> Result<PathBuf, WireError> {
    use std::os::unix::ffi::OsStringExt;
    Ok(std::ffi::OsString::from_vec(bytes).into())
}

#[cfg(not(unix))]
fn path_bytes(path: &Path) -> Result<Vec<u8>, WireError> {
    let text = path.to_str().ok_or(WireError::Malformed("a path that is no text"))?;
    Ok(text.as_bytes().to_vec())
}

#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> Result<PathBuf, WireError> {
    Ok(String::from_utf8(bytes).map_err(|_| WireError::Malformed("a path that is no text"))?.into())
}

#[cfg(test)]
mod tests;
