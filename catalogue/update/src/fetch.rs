//! Travels a road: the network code of the whole project, in the helper process alone.
//!
//! One road, one try. Nothing is remembered between two transfers, no answer is followed elsewhere, and nothing is asked
//! that depends on who asks. Whether the bytes are an edition is decided in the window's process; see [`crate::verify`].

use std::time::Duration;

use catalogue_model::Trouble;
use tokio::time::timeout;

use crate::{address::EDITION_FILE, road::Road, size::SizeClasses};

mod file;
mod http;
mod mirror;
mod socks;
mod stream;
mod tls;

pub use tls::Roots;

/// How long and how much a transfer may take.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Until a name is resolved, and again until an address or a proxy answers.
    pub connect: Duration,
    /// Until a proxy has found its way to the mirror.
    pub proxy: Duration,
    /// Between two arrivals of bytes.
    pub silence: Duration,
    /// For everything together.
    pub whole: Duration,
    /// The lengths that an edition may have.
    pub classes: SizeClasses,
}

impl Limits {
    /// A handshake across the world takes below a second; three lost packets are repeated within ten.
    pub const CONNECT: Duration = Duration::from_secs(15);
    /// Tor gives up on a circuit to an onion address after two minutes.
    pub const PROXY: Duration = Duration::from_secs(120);
    /// Longer than the pauses of a slow Tor circuit or a phone in a train.
    pub const SILENCE: Duration = Duration::from_secs(45);
    /// Enough for 2 MiB at 3.5 kB a second, a tenth of what a slow Tor circuit brings; far too little for a mirror that
    /// drips a byte a second.
    pub const WHOLE: Duration = Duration::from_secs(600);

    /// What the shipped program keeps to.
    #[must_use]
    pub fn shipped() -> Self {
        Self {
            connect: Self::CONNECT,
            proxy: Self::PROXY,
            silence: Self::SILENCE,
            whole: Self::WHOLE,
            classes: SizeClasses::shipped(),
        }
    }
}

/// Brings back what lies at the end of the road. `progress` hears the bytes received so far.
///
/// # Errors
/// When the road does not lead to what may be an edition.
pub async fn fetch(
    road: &Road,
    limits: &Limits,
    roots: &Roots,
    progress: &mut dyn FnMut(u64),
) -> Result<Vec<u8>, Trouble> {
    let largest = limits.classes.largest();
    match road {
        Road::Mirror { mirror, proxy } => {
            let transfer = mirror::fetch(mirror, proxy.as_ref(), limits, roots, progress);
            timeout(limits.whole, transfer).await.unwrap_or(Err(Trouble::TooSlow))
        }
        Road::Folder(folder) => file::fetch(folder.join(EDITION_FILE), largest, limits.whole, progress).await,
        Road::File(file) => file::fetch(file.clone(), largest, limits.whole, progress).await,
    }
}
