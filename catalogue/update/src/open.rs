//! Decrypts the edition of a verified bundle and unpacks it: age, then zstd, then the signed hash of the image.
//!
//! The plain image exists in memory only. Whether it is a catalogue is for `catalogue-store` to say.

use std::io::Read;

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
    let bytes = unpack(&verified.target, identity)?;
    let found = sha256(&bytes);
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

fn unpack(target: &[u8], identity: &ChannelIdentity) -> Result<Vec<u8>, OpenError> {
    let identities = std::iter::once(identity.age() as &dyn age::Identity);
    let plain = age::Decryptor::new_buffered(target).and_then(|file| file.decrypt(identities));
    let plain = plain.map_err(|error| match error {
        DecryptError::NoMatchingKeys => OpenError::OtherChannel,
        other => OpenError::Decrypt(other),
    })?;
    let unpacked = zstd::stream::read::Decoder::new(plain).map_err(OpenError::Unpack)?;
    let mut bytes = Vec::new();
    // One byte more than allowed, to tell a full image from one that is cut off here.
    let limit = u64::try_from(LARGEST_IMAGE).unwrap_or(u64::MAX).saturating_add(1);
    unpacked.take(limit).read_to_end(&mut bytes).map_err(OpenError::Unpack)?;
    if bytes.len() > LARGEST_IMAGE { Err(OpenError::TooLarge) } else { Ok(bytes) }
}

/// The SHA-256 of bytes, in lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
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
