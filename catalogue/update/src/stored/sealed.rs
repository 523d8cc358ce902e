//! Seals a text so that a file shows neither what stands in it nor how long it is.
//!
//! The key is that of a channel. For the public channel the program carries it: the seal keeps scanners and onlookers out,
//! not a person who has the program. Where the file lies is not decided here.

use std::{
    cell::Cell,
    io::{self, Read as _, Write},
};

use crate::trust::ChannelIdentity;

/// What age puts at the end of a payload of one chunk (age-encryption.org/v1, payload): the tag of ChaCha20-Poly1305.
const TAG: usize = 16;

/// The longest payload of one chunk.
const CHUNK: usize = 64 * 1024;

/// Why a text could not be sealed, or a file not be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The text is too long for the length of the file.
    #[error("the text does not fit into a file of {0} bytes")]
    TooLong(usize),
    /// The library could not encrypt.
    #[error("the text cannot be sealed")]
    Seal(#[source] io::Error),
    /// The file is damaged, sealed for others, or no such file.
    #[error("the file cannot be opened with this key")]
    Open(#[source] age::DecryptError),
    /// The file ends early, or holds something else than text.
    #[error("the file does not hold a whole text")]
    Text(#[source] io::Error),
}

/// Encrypts a text to a file of exactly `length` bytes. Spaces at its end are not kept.
///
/// # Errors
/// When the text is too long.
pub fn seal(text: &str, identity: &ChannelIdentity, length: usize) -> Result<Vec<u8>, SealError> {
    let recipient = identity.recipient();
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let encryptor =
        age::Encryptor::with_recipients(recipients).map_err(|error| SealError::Seal(io::Error::other(error)))?;
    // The library puts a header of random length in front; the padding makes up for it.
    let header = Cell::new(0);
    let counted = Counted { bytes: Vec::with_capacity(length), count: &header };
    let mut sealing = encryptor.wrap_output(counted).map_err(SealError::Seal)?;
    let room = length.saturating_sub(header.get() + TAG);
    if text.len() > room || room > CHUNK {
        return Err(SealError::TooLong(length));
    }
    let padded = format!("{text:room$}", room = room - text.len() + text.chars().count());
    sealing.write_all(padded.as_bytes()).map_err(SealError::Seal)?;
    Ok(sealing.finish().map_err(SealError::Seal)?.bytes)
}

/// Opens what [`seal`] made.
///
/// # Errors
/// When the file is damaged or sealed for others.
pub fn unseal(file: &[u8], identity: &ChannelIdentity) -> Result<String, SealError> {
    let identities = std::iter::once(identity.age() as &dyn age::Identity);
    let plain =
        age::Decryptor::new_buffered(file).and_then(|file| file.decrypt(identities)).map_err(SealError::Open)?;
    let mut text = String::new();
    plain.take(CHUNK as u64).read_to_string(&mut text).map_err(SealError::Text)?;
    text.truncate(text.trim_end().len());
    Ok(text)
}

/// Bytes whose number can be seen while another writes them.
struct Counted<'a> {
    bytes: Vec<u8>,
    count: &'a Cell<usize>,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        self.count.set(self.bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use age::secrecy::ExposeSecret;

    use super::*;

    fn identity() -> ChannelIdentity {
        ChannelIdentity::new(age::x25519::Identity::generate().to_string().expose_secret()).unwrap()
    }

    #[test]
    fn a_sealed_file_has_the_length_that_was_asked_for_and_opens_to_what_it_held() {
        let identity = identity();
        for text in ["", "a", "Zürich – Ελλάδα", &"x".repeat(3000)] {
            // The header differs each time.
            for _ in 0..20 {
                let file = seal(text, &identity, 4096).unwrap();
                assert_eq!(file.len(), 4096);
                assert_eq!(unseal(&file, &identity).unwrap(), text);
            }
        }
    }

    #[test]
    fn what_does_not_fit_is_not_sealed() {
        assert!(matches!(seal(&"x".repeat(4000), &identity(), 4096), Err(SealError::TooLong(4096))));
        assert!(matches!(seal("x", &identity(), 0), Err(SealError::TooLong(0))));
        assert!(matches!(seal("x", &identity(), 1024 * 1024), Err(SealError::TooLong(_))));
    }

    #[test]
    fn another_key_opens_nothing() {
        let file = seal("a", &identity(), 4096).unwrap();
        unseal(&file, &identity()).unwrap_err();
    }
}
