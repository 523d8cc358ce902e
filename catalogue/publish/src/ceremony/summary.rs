//! What an image holds, in words: numbers, and what changed since the edition before.
//!
//! Whoever signs can have these words made again from the draft itself, and need not believe whoever prepared it.

use std::{collections::BTreeSet, fmt::Write, io::Read};

use age::DecryptError;
use catalogue_store::{Edition, OpenError, QueryError, Records};
use catalogue_update::{ChannelIdentity, LARGEST_IMAGE};

use super::EditionContents;
use crate::{difference::Difference, hash::sha256};

/// Why an image cannot be summed up.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SummaryError {
    /// It is no image of this format.
    #[error("the image cannot be opened")]
    Open(#[from] OpenError),
    /// It is broken.
    #[error("the image cannot be read")]
    Query(#[from] QueryError),
}

/// Why the image of a draft cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImageError {
    /// The draft is for another channel, or damaged.
    #[error(
        "the target of the draft cannot be decrypted: name the identity of a private channel with --identity; \
         otherwise do not sign it, and copy the draft again"
    )]
    Decrypt(#[source] DecryptError),
    /// It does not unpack, or to more than a catalogue can need.
    #[error("the target of the draft cannot be unpacked; do not sign it")]
    Unpack(#[source] std::io::Error),
    /// It is not the image whose hash would be signed.
    #[error("the image in the draft is not the one whose hash would be signed; do not sign it")]
    Hash,
}

/// The image of a draft that is not signed yet, opened with the channel's identity.
///
/// # Errors
/// When it cannot be opened, or is not the image whose hash would be signed.
pub fn image_of(edition: &EditionContents, identity: &ChannelIdentity) -> Result<Vec<u8>, ImageError> {
    let compressed = age::decrypt(identity.age(), &edition.target).map_err(ImageError::Decrypt)?;
    let unpacked = zstd::stream::read::Decoder::new(compressed.as_slice()).map_err(ImageError::Unpack)?;
    let mut image = Vec::new();
    // What is cut off here has another hash.
    let limit = u64::try_from(LARGEST_IMAGE).unwrap_or(u64::MAX);
    unpacked.take(limit).read_to_end(&mut image).map_err(ImageError::Unpack)?;
    if sha256(&image) == edition.notes.image_sha256 { Ok(image) } else { Err(ImageError::Hash) }
}

/// The numbers of an image, and what changed since an earlier one.
///
/// # Errors
/// When an image is none of this format.
pub fn summary(image: Vec<u8>, previous: Option<Vec<u8>>) -> Result<String, SummaryError> {
    let newer = Edition::open(image)?.records()?;
    let mut text = numbers(&newer);
    match previous {
        Some(previous) => {
            let older = Edition::open(previous)?.records()?;
            let _ = write!(text, "\nsince the edition before:\n{}", Difference::between(&older, &newer).as_text());
        }
        None => text.push_str("not compared with an edition before; name it with --previous\n"),
    }
    Ok(text)
}

fn numbers(records: &Records) -> String {
    let countries: BTreeSet<_> = records.services.iter().flat_map(|service| &service.countries).collect();
    format!(
        "{} services of {} organizations in {} countries, {} crisis lines\n",
        records.services.len(),
        records.organizations.len(),
        countries.len(),
        records.crisis.len(),
    )
}
