//! Signing keys and their signatures: Ed25519 (RFC 8032), in the forms that TUF uses.
//!
//! A signature is detached: it names its role, its key and the hash of what was signed, and can travel in a file of its
//! own. Where private keys lie, and behind which passphrase, is not this module's concern.

use aws_lc_rs::{
    rand::SystemRandom,
    signature::{ED25519, Ed25519KeyPair, UnparsedPublicKey},
};
use serde::{Deserialize, Serialize};
use tough::{
    async_trait,
    key_source::KeySource,
    schema::{
        decoded::{Decoded, Hex},
        key::Key,
    },
    sign::{Sign, parse_keypair},
};
use zeroize::Zeroizing;

use crate::hash::sha256;

/// The id of a public key: the SHA-256 of its canonical form (TUF 1.0, section 4.2), in lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeyId(String);

impl TryFrom<String> for KeyId {
    type Error = KeyError;

    fn try_from(text: String) -> Result<Self, KeyError> {
        let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() == 64 && text.bytes().all(digit) { Ok(Self(text)) } else { Err(KeyError::Id) }
    }
}

impl From<KeyId> for String {
    fn from(id: KeyId) -> Self {
        id.0
    }
}

impl KeyId {
    /// How much of an id people read; enough to tell a handful of keys apart, and never used to decide anything.
    pub(crate) const SHORT: usize = 8;

    pub(crate) fn of(id: &Decoded<Hex>) -> Self {
        Self(id.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// All 64 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first digits, for words.
    #[must_use]
    pub fn short(&self) -> &str {
        self.0.get(..Self::SHORT).unwrap_or(&self.0)
    }
}

/// A public key of the one kind that publishers use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PublicKey(Key);

impl PublicKey {
    pub(crate) fn new(key: Key) -> Self {
        Self(key)
    }

    /// The id that metadata lists it under.
    #[must_use]
    pub fn id(&self) -> KeyId {
        // Serialising a key fails only when its map of extra fields does, and that one holds JSON already.
        KeyId::of(&self.raw_id().unwrap_or_else(|_| Vec::new().into()))
    }

    pub(crate) fn raw_id(&self) -> Result<Decoded<Hex>, KeyError> {
        self.0.key_id().map_err(|_| KeyError::Malformed)
    }

    pub(crate) fn as_tuf(&self) -> &Key {
        &self.0
    }

    /// Whether the key made this signature of these bytes.
    #[must_use]
    pub fn verifies(&self, bytes: &[u8], signature: &[u8]) -> bool {
        match &self.0 {
            Key::Ed25519 { keyval, .. } => {
                UnparsedPublicKey::new(&ED25519, keyval.public.as_ref()).verify(bytes, signature).is_ok()
            }
            // Publishers have no others; see the module's header.
            _ => false,
        }
    }
}

/// Why a key cannot be made or used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// The system gives no randomness, or the library no key.
    #[error("cannot make a key")]
    Generate,
    /// The text is no key id.
    #[error("a key id has 64 digits from 0 to 9 and a to f")]
    Id,
    /// The bytes are no Ed25519 private key.
    #[error("this is no Ed25519 private key (PKCS #8)")]
    Malformed,
}

/// An Ed25519 private key; wiped from memory when it goes.
#[derive(Clone)]
pub struct PrivateKey {
    name: String,
    pkcs8: Zeroizing<Vec<u8>>,
}

impl PrivateKey {
    /// Makes a key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn generate(name: impl Into<String>) -> Result<Self, KeyError> {
        let pair = Ed25519KeyPair::generate().map_err(|_| KeyError::Generate)?;
        // The first version of the format, which other programs read as well.
        let pkcs8 = pair.to_pkcs8v1().map_err(|_| KeyError::Generate)?;
        Ok(Self { name: name.into(), pkcs8: Zeroizing::new(pkcs8.as_ref().to_vec()) })
    }

    /// Takes a key in its PKCS #8 form.
    ///
    /// # Errors
    /// When the bytes are none.
    pub fn from_pkcs8(name: impl Into<String>, pkcs8: Zeroizing<Vec<u8>>) -> Result<Self, KeyError> {
        Ed25519KeyPair::from_pkcs8(&pkcs8).map_err(|_| KeyError::Malformed)?;
        Ok(Self { name: name.into(), pkcs8 })
    }

    /// What its owner calls it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn pkcs8(&self) -> &Zeroizing<Vec<u8>> {
        &self.pkcs8
    }

    /// The public half.
    ///
    /// # Errors
    /// When the library does not take the key.
    pub fn public(&self) -> Result<PublicKey, KeyError> {
        Ok(PublicKey(self.pair()?.tuf_key()))
    }

    /// Signs the canonical form of a role.
    ///
    /// # Errors
    /// When the library does not take the key.
    pub fn sign(&self, role: &str, canonical: &[u8]) -> Result<DetachedSignature, KeyError> {
        let signed = pollster::block_on(self.pair()?.sign(canonical, &SystemRandom::new()));
        let signature: Decoded<Hex> = signed.map_err(|_| KeyError::Malformed)?.into();
        let keyid = self.public()?.id();
        Ok(DetachedSignature { keyid, role: role.to_owned(), sha256: sha256(canonical), sig: signature })
    }

    fn pair(&self) -> Result<impl Sign + use<>, KeyError> {
        parse_keypair(&self.pkcs8).map_err(|_| KeyError::Malformed)
    }
}

/// Names the key and says nothing of it.
impl std::fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("PrivateKey").field(&self.name).finish()
    }
}

#[async_trait]
impl KeySource for PrivateKey {
    async fn as_sign(&self) -> Result<Box<dyn Sign>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Box::new(self.pair()?))
    }

    async fn write(&self, _: &str, _: &str) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Err("keys are never overwritten".into())
    }
}

/// One key's signature of one role, in a file of its own. The fields stand in the order of the alphabet, and so in the
/// file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DetachedSignature {
    /// Who signed.
    pub keyid: KeyId,
    /// The role that was signed.
    pub role: String,
    /// The SHA-256 of the bytes that were signed, to tell a signature of another draft from a wrong one.
    pub sha256: String,
    /// The signature.
    pub sig: Decoded<Hex>,
}

/// A detached signature in the place of its key: what the signing library asks to sign, it has signed already.
#[derive(Clone, Debug)]
pub(crate) struct Signed {
    pub(crate) key: PublicKey,
    pub(crate) signature: DetachedSignature,
}

#[async_trait]
impl KeySource for Signed {
    async fn as_sign(&self) -> Result<Box<dyn Sign>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Box::new(self.clone()))
    }

    async fn write(&self, _: &str, _: &str) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Err("a signature is not written as a key".into())
    }
}

#[async_trait]
impl Sign for Signed {
    fn tuf_key(&self) -> Key {
        self.key.as_tuf().clone()
    }

    async fn sign(
        &self,
        message: &[u8],
        _: &(dyn aws_lc_rs::rand::SecureRandom + Sync),
    ) -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
        if self.key.verifies(message, &self.signature.sig) {
            Ok(self.signature.sig.to_vec())
        } else {
            Err("the signature is not one of these bytes".into())
        }
    }
}
