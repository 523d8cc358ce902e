//! The roads by which an edition comes, and the one thing that is asked of whoever travels them.
//!
//! No road is travelled here: the helper process does, see `helper.rs`, and only it holds network code.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use catalogue_model::Trouble;

use crate::address::{MirrorAddress, ProxyAddress};

/// A way to an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Road {
    /// A web server, through a SOCKS5 proxy if one is named. An onion address needs one.
    Mirror {
        /// The server and the folder on it.
        mirror: MirrorAddress,
        /// The person's own Tor, as a rule. Names are resolved by it and never here.
        proxy: Option<ProxyAddress>,
    },
    /// A folder that holds [`EDITION_FILE`](crate::EDITION_FILE), for example on a stick.
    Folder(PathBuf),
    /// A file that somebody hands over.
    File(PathBuf),
}

/// Tells a transfer to stop. Clones are one signal.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Asks whoever watches this signal to stop.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Whether somebody asked.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// Why a transfer brought nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The person stopped it.
    Cancelled,
    /// The road did not lead to an edition.
    Trouble(Trouble),
}

/// Travels a road and brings back whatever bytes lie at its end, unjudged but never more than the largest size class.
pub trait Fetch: Send + Sync {
    /// Blocks until the bytes are there, the road fails or `cancel` is given. `progress` hears the bytes received so far.
    ///
    /// # Errors
    /// When the transfer is cancelled or fails.
    fn fetch(&self, road: &Road, progress: &mut dyn FnMut(u64), cancel: &Cancel) -> Result<Vec<u8>, FetchError>;
}

impl<T: Fetch + ?Sized> Fetch for std::sync::Arc<T> {
    fn fetch(&self, road: &Road, progress: &mut dyn FnMut(u64), cancel: &Cancel) -> Result<Vec<u8>, FetchError> {
        self.as_ref().fetch(road, progress, cancel)
    }
}
