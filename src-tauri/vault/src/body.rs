//! The rest of the file: an age file for the identity in the slot, that holds the image, padded to whole MiB.
//!
//! See `FORMAT.md`. What the image says is not looked at here.

use std::{
    io::{self, Read as _, Write as _},
    iter,
};

use age::{Decryptor, Encryptor, x25519};
use zeroize::Zeroizing;

use crate::slot;

/// The size of a file tells how many of these it holds, and nothing more.
const STEP: usize = 1 << 20;

/// The most that an image may have: two thousand texts of full length. Above it, a save would be felt.
pub(crate) const MOST_IMAGE: usize = 4 * STEP;

/// What age (c2sp.org/age) puts around every 64 KiB.
const CHUNK: usize = 64 << 10;
const TAG: usize = 16;
const NONCE: usize = 16;
/// The last line of an age header: `--- `, the authentication code, and a line feed.
const LAST_LINE: &[u8] = b"\n--- ";
const LAST_LINE_LENGTH: usize = 5 + 43 + 1;
/// More than any header that age writes for one recipient: its stanza, and one without meaning that keeps readers honest.
const MOST_HEADER: usize = 1024;

/// The longest file that is a vault. Whoever reads one may stop one byte after it.
pub const LONGEST: usize = slot::LENGTH + MOST_HEADER + NONCE + sealed_length(MOST_IMAGE);

const fn sealed_length(padded: usize) -> usize {
    padded / CHUNK * (CHUNK + TAG)
}

/// Why no body was made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SealError {
    #[error("the body could not be encrypted")]
    Encrypt(#[from] age::EncryptError),
    #[error("the body could not be written")]
    Write(#[from] io::Error),
}

/// Why a body was not opened.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum OpenError {
    #[error("the body is cut off")]
    CutOff,
    #[error("the body is damaged")]
    Damaged,
}

/// Appends an image to what stands in `file`, padded and sealed.
pub(crate) fn seal(recipient: &x25519::Recipient, image: &[u8], file: &mut Vec<u8>) -> Result<(), SealError> {
    let padding = image.len().next_multiple_of(STEP).max(STEP) - image.len();
    file.reserve_exact(MOST_HEADER + NONCE + sealed_length(image.len() + padding));
    let mut writer = Encryptor::with_recipients(iter::once(recipient as _))?.wrap_output(file)?;
    writer.write_all(image)?;
    io::copy(&mut io::repeat(0).take(padding as u64), &mut writer)?;
    writer.finish()?;
    Ok(())
}

/// Whether a body has a length that we write. Needs no key, so that a file which is cut off is known before anybody waits.
pub(crate) fn check_length(body: &[u8]) -> Result<(), OpenError> {
    let header = body.get(..MOST_HEADER).unwrap_or(body);
    let Some(end) = header.windows(LAST_LINE.len()).position(|window| window == LAST_LINE) else {
        return Err(if body.len() < MOST_HEADER { OpenError::CutOff } else { OpenError::Damaged });
    };
    let sealed = body.len().checked_sub(end + LAST_LINE_LENGTH + NONCE).ok_or(OpenError::CutOff)?;
    let whole = sealed > 0 && sealed.is_multiple_of(sealed_length(STEP));
    if whole { Ok(()) } else { Err(OpenError::CutOff) }
}

/// Opens a body: the image and its padding, at most `MOST_IMAGE` bytes.
pub(crate) fn open(body: &[u8], identity: &x25519::Identity) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let damaged = |_broken| OpenError::Damaged;
    let decryptor = Decryptor::new_buffered(body).map_err(damaged)?;
    let reader = decryptor.decrypt(iter::once(identity as _)).map_err(damaged)?;
    // With room for all of it, no copy of the beginning is left behind by growing.
    let mut image = Zeroizing::new(Vec::with_capacity(body.len()));
    reader.take(MOST_IMAGE as u64 + 1).read_to_end(&mut image).map_err(|_broken| OpenError::Damaged)?;
    if image.len() > MOST_IMAGE { Err(OpenError::Damaged) } else { Ok(image) }
}
