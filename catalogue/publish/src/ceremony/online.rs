//! The minisign signature beside a bundle: for people who check a mirror by hand, with a program that is not ours.
//!
//! It speaks for the file alone. Readers of the program do not look at it; they verify what is inside.

use std::{
    io::{self, Cursor},
    path::{Path, PathBuf},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use minisign::{PublicKey, SecretKey, SecretKeyBox};
use zeroize::Zeroizing;

use super::Passphrase;

/// The first line of a signature, as the stock program writes it. It is not signed and says nothing.
const UNTRUSTED_COMMENT: &str = "signature from minisign secret key";

/// The text of a detached signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detached(pub String);

/// Why there is no minisign signature.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MinisignError {
    /// The key cannot be read.
    #[error("cannot read the minisign key {path}")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The passphrase could not be had.
    #[error("there is no passphrase for {path}")]
    NoPassphrase {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The key is none, or the passphrase is not its own.
    #[error("{path} is no minisign key, or this is not its passphrase; `minisign -G` makes a key")]
    Key {
        /// The file.
        path: PathBuf,
        /// Why.
        source: minisign::PError,
    },
    /// It cannot be signed.
    #[error("minisign cannot sign")]
    Sign(#[source] minisign::PError),
}

/// Signs bytes with a minisign key. The comment is signed along. `ask` is called when the key has a passphrase.
///
/// # Errors
/// When the key cannot be opened.
pub fn minisign(
    key: &Path,
    bytes: &[u8],
    comment: &str,
    ask: &mut dyn FnMut(&Path) -> io::Result<Passphrase>,
) -> Result<Detached, MinisignError> {
    let path = || key.to_owned();
    let text = std::fs::read_to_string(key)
        .map(Zeroizing::new)
        .map_err(|source| MinisignError::Read { path: path(), source })?;
    let secret = match unencrypted(&text) {
        Some(secret) => secret,
        None => {
            let boxed = SecretKeyBox::from_string(&text);
            let boxed = boxed.map_err(|source| MinisignError::Key { path: path(), source })?;
            let passphrase = ask(key).map_err(|source| MinisignError::NoPassphrase { path: path(), source })?;
            let opened = boxed.into_secret_key(Some(passphrase.expose().to_owned()));
            opened.map_err(|source| MinisignError::Key { path: path(), source })?
        }
    };
    let public = PublicKey::from_secret_key(&secret).map_err(|source| MinisignError::Key { path: path(), source })?;
    let signed = minisign::sign(Some(&public), &secret, Cursor::new(bytes), Some(comment), Some(UNTRUSTED_COMMENT));
    Ok(Detached(signed.map_err(MinisignError::Sign)?.into_string()))
}

/// A key that `minisign -G -W` made without a passphrase. That program leaves the checksum empty, which the library's own
/// reader refuses; a damaged key shows all the same, because each signature is verified once it is made.
fn unencrypted(text: &str) -> Option<SecretKey> {
    let encoded = text.lines().nth(1)?;
    let bytes = Zeroizing::new(BASE64_STANDARD.decode(encoded.trim()).ok()?);
    SecretKey::from_bytes(&bytes).ok().filter(|key| !key.is_encrypted())
}
