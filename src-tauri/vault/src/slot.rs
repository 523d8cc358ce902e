//! The first 512 bytes of the file: an age file, encrypted with the passphrase, that holds the identity for the rest.
//!
//! See `FORMAT.md`. Which passphrase is good enough is not decided here.

use std::{
    io::{Read as _, Write as _},
    iter,
};

use age::{DecryptError, Decryptor, Encryptor, scrypt, secrecy::ExposeSecret as _, x25519};
use zeroize::Zeroizing;

use crate::{Passphrase, locked::Locked};

/// How long a slot is.
pub(crate) const LENGTH: usize = 512;

/// How every slot begins (c2sp.org/age#scrypt-recipient-stanza).
pub(crate) const BEGINNING: &[u8] = b"age-encryption.org/v1\n-> scrypt ";
#[cfg(test)]
pub(crate) const BEGINNING_LENGTH: usize = BEGINNING.len();

/// What is left for the plain text: header (150 bytes while the work factor has two digits), nonce and tag (16 each).
const ROOM: usize = LENGTH - 150 - 16 - 16;

/// The most work that a file may ask of us: 1 GiB of memory and a few seconds. Whoever can write the file could otherwise
/// have the program stand still.
const MOST_WORK: u8 = 20;

/// How much work a guess costs, as the logarithm of scrypt's N.
#[derive(Clone, Copy)]
pub(crate) struct Work(u8);

impl Work {
    /// 256 MiB and most of a second: what an old laptop bears, and a guesser does not.
    pub(crate) const SHIPPED: Self = Self(18);
    /// For tests that open hundreds of vaults.
    #[cfg(test)]
    pub(crate) const LITTLE: Self = Self(10);
}

/// Why no slot was made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SealError {
    #[error("the slot could not be encrypted")]
    Encrypt(#[from] age::EncryptError),
    #[error("the slot could not be written")]
    Write(#[from] std::io::Error),
    #[error("the slot has another length than the format says")]
    Length,
}

/// Why a slot was not opened.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum OpenError {
    #[error("the passphrase does not fit")]
    WrongPassphrase,
    #[error("the slot is damaged")]
    Damaged,
}

/// Seals an identity with a passphrase.
pub(crate) fn seal(
    identity: &x25519::Identity,
    passphrase: &Passphrase,
    work: Work,
) -> Result<[u8; LENGTH], SealError> {
    let mut recipient = scrypt::Recipient::new(passphrase.secret());
    recipient.set_work_factor(work.0);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as _))?;
    let mut sealed = Vec::with_capacity(LENGTH);
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    let key = identity.to_string();
    // An identity file may have comments: one makes every slot equally long.
    let padding = ROOM.saturating_sub(key.expose_secret().len() + 3);
    writer.write_all(key.expose_secret().as_bytes())?;
    writeln!(writer, "\n#{}", ".".repeat(padding))?;
    writer.finish()?;
    sealed.try_into().map_err(|_other_length| SealError::Length)
}

/// Opens a slot. Costs the derivation, whether the passphrase fits or not.
pub(crate) fn open(slot: &[u8], passphrase: &Passphrase) -> Result<x25519::Identity, OpenError> {
    let decryptor = Decryptor::new_buffered(slot).map_err(|_broken| OpenError::Damaged)?;
    let mut identity = scrypt::Identity::new(passphrase.secret());
    identity.set_max_work_factor(MOST_WORK);
    let mut plain = decryptor.decrypt(iter::once(&identity as _)).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => OpenError::WrongPassphrase,
        _ => OpenError::Damaged,
    })?;
    let mut bytes = Zeroizing::new([0; LENGTH]);
    let mut text = Locked::<LENGTH>::new();
    loop {
        let length = plain.read(bytes.as_mut_slice()).map_err(|_broken| OpenError::Damaged)?;
        match bytes.get(..length) {
            None | Some([]) => break,
            Some(piece) if text.extend(piece) => {}
            Some(_too_long) => return Err(OpenError::Damaged),
        }
    }
    let key = text.text().and_then(|text| text.lines().next()).ok_or(OpenError::Damaged)?;
    key.parse().map_err(|_no_identity: &str| OpenError::Damaged)
}
