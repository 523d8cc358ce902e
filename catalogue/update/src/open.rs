//! Decrypts the edition of a verified bundle and unpacks it: age, then zstd, then the signed hash of the image.
//!
//! The plain image exists in memory only. Whether it is a catalogue is for `catalogue-store` to say.

use std::{io::Read, sync::mpsc, thread};

use age::DecryptError;
use catalogue_model::{EditionStatus, Fault, Origin};
use sha2::{Digest, Sha256};

use crate::{trust::ChannelIdentity, verify::Verified};

/// The most bytes that an image may unpack to. A hundred thousand services take about 100 MB, thirty times what Europe
/// has; beyond this size a small file could fill the memory of an old laptop.
pub const LARGEST_IMAGE: usize = 256 * 1024 * 1024;

/// The image of an edition, exactly as its publishers signed it.
#[derive(Clone, PartialEq, Eq)]
pub struct EditionImage {
    /// The bytes of the image.
    pub bytes: Vec<u8>,
    /// What is known of the edition beside its records.
    pub status: EditionStatus,
}

/// Why the edition of a verified bundle cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// It is encrypted for others.
    #[error("the edition is encrypted for another channel")]
    OtherChannel,
    /// It is not an age file, or a damaged one.
    #[error("the edition cannot be decrypted")]
    Decrypt(#[source] DecryptError),
    /// What was decrypted cannot be unpacked.
    #[error("the edition cannot be unpacked")]
    Unpack(#[source] std::io::Error),
    /// It unpacks to more than a catalogue can need.
    #[error("the edition unpacks to more than {LARGEST_IMAGE} bytes")]
    TooLarge,
    /// It unpacks to something else than was signed.
    #[error("the image has the SHA-256 {found}, but {signed} is signed")]
    ImageHash {
        /// The hash that is signed.
        signed: String,
        /// The hash of what came out.
        found: String,
    },
}

impl OpenError {
    /// What a person needs to know of it.
    #[must_use]
    pub fn fault(&self) -> Fault {
        match self {
            Self::OtherChannel => Fault::OtherChannel,
            Self::Decrypt(_) | Self::Unpack(_) | Self::TooLarge | Self::ImageHash { .. } => Fault::BrokenImage,
        }
    }
}

/// Decrypts the target of a verified bundle, unpacks it and compares it with its signed hash.
///
/// # Errors
/// When it is for another channel, or cannot be unpacked to what was signed.
pub fn decrypt(verified: &Verified, identity: &ChannelIdentity, origin: Origin) -> Result<EditionImage, OpenError> {
    let (bytes, found) = unpack(&verified.target, identity)?;
    let signed = &verified.notes().image_sha256;
    if found != *signed {
        return Err(OpenError::ImageHash { signed: signed.clone(), found });
    }
    let status = EditionStatus {
        number: verified.number(),
        as_of: verified.notes().published_on,
        origin,
        warning: verified.warning(),
    };
    Ok(EditionImage { bytes, status })
}

/// How much is unpacked before it goes to be hashed: large enough that handing it over costs nothing.
const PIECE: u64 = 256 * 1024;

/// How many pieces may wait to be hashed.
const WAITING: usize = 8;

/// The image and its SHA-256. Hashing takes as long as decrypting (measured), so another thread does it meanwhile.
fn unpack(target: &[u8], identity: &ChannelIdentity) -> Result<(Vec<u8>, String), OpenError> {
    let identities = std::iter::once(identity.age() as &dyn age::Identity);
    let plain = age::Decryptor::new_buffered(target).and_then(|file| file.decrypt(identities));
    let plain = plain.map_err(|error| match error {
        DecryptError::NoMatchingKeys => OpenError::OtherChannel,
        other => OpenError::Decrypt(other),
    })?;
    let mut unpacked = zstd::stream::read::Decoder::new(plain).map_err(OpenError::Unpack)?;
    thread::scope(|threads| {
        let (pieces, to_hash) = mpsc::sync_channel::<Vec<u8>>(WAITING);
        let hashing = threads.spawn(move || {
            let mut hash = Sha256::new();
            to_hash.iter().for_each(|piece| hash.update(piece));
            hexadecimal(&hash.finalize())
        });
        let bytes = take_apart(&mut unpacked, &pieces);
        drop(pieces);
        let hash = hashing.join().unwrap_or_else(|fault| std::panic::resume_unwind(fault));
        bytes.map(|bytes| (bytes, hash))
    })
}

/// Reads to the end, and sends a copy of each piece to be hashed.
fn take_apart(unpacked: &mut impl Read, pieces: &mpsc::SyncSender<Vec<u8>>) -> Result<Vec<u8>, OpenError> {
    let mut bytes = Vec::new();
    loop {
        let before = bytes.len();
        unpacked.by_ref().take(PIECE).read_to_end(&mut bytes).map_err(OpenError::Unpack)?;
        let piece = bytes.get(before..).unwrap_or_default();
        if piece.is_empty() {
            return Ok(bytes);
        }
        if bytes.len() > LARGEST_IMAGE {
            return Err(OpenError::TooLarge);
        }
        // Whoever hashes ends only after the last piece.
        let _ = pieces.send(piece.to_vec());
    }
}

/// Bytes in lower-case hexadecimal.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes would fill a log.
impl std::fmt::Debug for EditionImage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EditionImage").field("length", &self.bytes.len()).field("status", &self.status).finish()
    }
}
