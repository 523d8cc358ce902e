//! What is about to be signed: the encrypted target and the notes beside it.
//!
//! A draft makes no promise. [`Draft::bundle`] signs whatever it holds, and the result may be one that no reader accepts:
//! the fixtures of faulty bundles are made so. Publishers go through [`super::sign_edition`].

use std::{collections::BTreeMap, io::Write, num::NonZeroU64};

use catalogue_update::{Bundle, Notes, SizeClasses};
use jiff::{Timestamp, tz::TimeZone};

use super::{Keys, SignError, SignInput, roles};
use crate::hash::sha256;

/// An encrypted image with its notes, not signed yet.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The encrypted image.
    pub target: Vec<u8>,
    /// What is signed beside it.
    pub notes: Notes,
    /// The version of every role but the root.
    pub number: NonZeroU64,
    /// The time of signing.
    pub at: Timestamp,
}

/// Whether as many keys must sign as the trusted root asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quorum {
    /// Signing fails when keys are missing.
    Required,
    /// Whoever is there signs.
    Waived,
}

impl Draft {
    /// Compresses and encrypts an image.
    ///
    /// # Errors
    /// When the number is 0, or compression or encryption fails.
    pub fn new(input: &SignInput<'_>, recipient: &age::x25519::Recipient) -> Result<Self, SignError> {
        let compressed = compress(input.image).map_err(SignError::Compress)?;
        Ok(Self {
            target: age::encrypt(recipient, &compressed).map_err(SignError::Encrypt)?,
            notes: Notes {
                image_sha256: sha256(input.image),
                published_on: input.at.to_zoned(TimeZone::UTC).date(),
                preview: input.preview,
            },
            number: NonZeroU64::new(input.number).ok_or(SignError::Number)?,
            at: input.at,
        })
    }

    /// Signs the draft with the keys that are there and puts the bundle together.
    ///
    /// # Errors
    /// When a role cannot be signed or the parts fit no size class.
    pub fn bundle(&self, keys: &Keys, quorum: Quorum, classes: &SizeClasses) -> Result<Vec<u8>, SignError> {
        let files: BTreeMap<String, Vec<u8>> = roles::sign(self, keys, quorum)?;
        Bundle::assemble(&files, classes).map_err(SignError::Assemble)
    }
}

/// The level for images up to [`SMALL_IMAGE`], which every catalogue of real services is: the smallest file that zstd
/// makes without asking more memory of the reader.
const SMALL_LEVEL: i32 = 19;

/// The level for the large synthetic images of measurements. Measured on 104 MB: 7 seconds instead of 108, for a file a
/// fifth larger.
const LARGE_LEVEL: i32 = 12;

/// Where the levels part: some fifteen thousand services.
const SMALL_IMAGE: usize = 16 * 1024 * 1024;

/// The window for large images: zstd's readers accept no larger one unless told to.
const LARGEST_WINDOW: u32 = 27;

fn compress(image: &[u8]) -> std::io::Result<Vec<u8>> {
    let small = image.len() <= SMALL_IMAGE;
    let mut encoder = zstd::stream::Encoder::new(Vec::new(), if small { SMALL_LEVEL } else { LARGE_LEVEL })?;
    if !small {
        encoder.window_log(LARGEST_WINDOW)?;
        encoder.long_distance_matching(true)?;
    }
    encoder.set_pledged_src_size(u64::try_from(image.len()).ok())?;
    encoder.write_all(image)?;
    encoder.finish()
}
