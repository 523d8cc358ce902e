//! Takes a bundle apart, verifies it and decrypts the edition inside.
//!
//! ```text
//! bytes → Bundle::parse → verify → decrypt → EditionImage
//! ```
//!
//! Each step takes what only the step before it can make, so none can be skipped, and the edition of the installer passes
//! the same door as one from a stick. [`open_newest`] takes all the steps for several bundles at once. The clock and the
//! trusted keys come in as parameters. Nothing here signs, shows a word to a person, or reads a file except the trusted
//! root of a publisher ([`Trust::read`]); who fills the image, and what stands in it, is the concern of `catalogue-store`.

mod address;
mod bundle;
mod channel;
mod client;
#[cfg(test)]
mod dice;
#[cfg(feature = "network")]
mod fetch;
mod helper;
mod newest;
mod open;
mod renewal;
mod road;
mod schedule;
mod sigstore;
mod size;
mod stored;
mod trust;
mod verify;
mod wire;

pub use address::{AddressError, EDITION_FILE, MirrorAddress, ProxyAddress};
pub use bundle::{Bundle, BundleError};
pub use channel::{ChannelKey, ChannelKeyError, LONGEST_CHANNEL_NAME, channel_comment, channel_name, named_in};
pub use client::{Keepsake, Repository, RepositoryError, Shelf, Taken, WalkError};
#[cfg(feature = "network")]
pub use fetch::{Limits, Roots, fetch};
pub use helper::Helper;
pub use newest::{Candidate, Opening, open_newest, open_newest_with};
pub use open::{EditionImage, LARGEST_IMAGE, OpenError, decrypt};
pub use renewal::{Arrival, Brought, Known, Step, Watch, own_road, renew, road_name, roads_in_order};
pub use road::{Cancel, Fetch, FetchError, Road};
pub use schedule::{Dice, Ended, Moment, Next, Schedule};
pub use sigstore::Workflow;
pub use size::{NoSizeClass, SizeClasses};
pub use stored::{FILE_TIME, KeepError, KeptFile, SealError, read_quietly, seal, unseal};
pub use trust::{ChannelIdentity, Trust, TrustError, TrustedRoot};
pub use verify::{Notes, Seen, TARGET_PATH, Verified, VerifyError, verify};
pub use wire::{Report, Request, WireError};
