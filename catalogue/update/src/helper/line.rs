//! The lines between the window's process and its helper. What is said on them is not known here.
//!
//! On Unix they are pairs of sockets and not pipes: whoever may look into this process opens one of its pipes anew through
//! `/proc/PID/fd` and could so tell the helper where to go, and WebKit's processes are the same person's. A socket cannot be
//! opened there, and is not inherited.

use std::{io, process::Stdio};

#[cfg(unix)]
pub(super) use std::os::unix::net::{UnixStream as ToHelper, UnixStream as FromHelper};

#[cfg(not(unix))]
pub(super) use std::io::{PipeReader as FromHelper, PipeWriter as ToHelper};

/// Our end of a line for requests, and the helper's.
#[cfg(unix)]
pub(super) fn to_helper() -> io::Result<(ToHelper, Stdio)> {
    let (ours, theirs) = ToHelper::pair()?;
    Ok((ours, std::os::fd::OwnedFd::from(theirs).into()))
}

/// Our end of a line for reports, and the helper's.
#[cfg(unix)]
pub(super) fn from_helper() -> io::Result<(FromHelper, Stdio)> {
    to_helper()
}

/// Our end of a line for requests, and the helper's.
#[cfg(not(unix))]
pub(super) fn to_helper() -> io::Result<(ToHelper, Stdio)> {
    let (theirs, ours) = io::pipe()?;
    Ok((ours, theirs.into()))
}

/// Our end of a line for reports, and the helper's.
#[cfg(not(unix))]
pub(super) fn from_helper() -> io::Result<(FromHelper, Stdio)> {
    let (ours, theirs) = io::pipe()?;
    Ok((ours, theirs.into()))
}
