//! Encrypts and signs an image and puts the bundle together.
//!
//! ```text
//! image → zstd → age → Draft → TUF roles → bundle → our own verifying client → bytes
//! ```
//!
//! The roles are made by `tough`, which shares no code for metadata with the `sigstore-tuf` that readers verify with: a
//! mistake in one is not repeated by the other. Nothing is returned that the reader's side would not open. What the image
//! holds is not looked at, and nothing is written here but keys.

mod chain;
mod draft;
mod key;
mod keys;
pub(crate) mod roles;

use catalogue_model::{ClockWarning, Origin};
use catalogue_update::{Bundle, BundleError, ChannelIdentity, OpenError, SizeClasses, VerifyError, decrypt, verify};
use jiff::Timestamp;

use crate::channel::Channel;

pub use chain::{ChainError, RootChain};
pub(crate) use chain::{ROOTS, file_name as chain_file_name};
pub use draft::{Draft, Quorum};
pub(crate) use key::Signed;
pub use key::{DetachedSignature, KeyError, KeyId, PrivateKey, PublicKey};
pub(crate) use keys::{Access, write_new};
pub use keys::{Keys, KeysError, development_keys, make_keys};
pub(crate) use roles::{EditorFiles, EditorRoles, Online, Sources, bundle_files};

/// What is to be signed.
#[derive(Clone, Copy)]
pub struct SignInput<'a> {
    /// The compiled image.
    pub image: &'a [u8],
    /// Whether the edition calls itself a preview; the image says so too.
    pub preview: bool,
    /// The number of the edition: the version of every role but the root.
    pub number: u64,
    /// The time of signing, from which every role is valid for its time.
    pub at: Timestamp,
}

/// Why an edition could not be signed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignError {
    /// Versions begin at 1 (TUF 1.0, section 4.3).
    #[error("an edition cannot have the number 0")]
    Number,
    /// The end of its validity is no date.
    #[error("a role would be valid beyond all dates")]
    Expiry(#[source] jiff::Error),
    /// The image cannot be compressed.
    #[error("the image cannot be compressed")]
    Compress(#[source] std::io::Error),
    /// The image cannot be encrypted.
    #[error("the image cannot be encrypted")]
    Encrypt(#[source] age::EncryptError),
    /// A role cannot be signed, for example because a key is missing.
    #[error("cannot sign the {role} role")]
    Role {
        /// The role.
        role: &'static str,
        /// What the signing library says.
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The root names nobody who may sign for targets.
    #[error("the trusted root has no targets role")]
    NoEditors,
    /// The notes cannot be written as JSON.
    #[error("the notes beside the target cannot be written")]
    Notes(#[source] serde_json::Error),
    /// The parts do not fit into a bundle.
    #[error("cannot put the bundle together")]
    Assemble(#[source] BundleError),
    /// Our own client does not take the bundle apart.
    #[error("our own client does not take the bundle apart")]
    Parse(#[source] BundleError),
    /// Our own client does not accept the signatures.
    #[error("our own client refuses the bundle")]
    Verify(#[source] VerifyError),
    /// Our own client accepts the bundle with a warning, so that readers would see one from the first day.
    #[error("our own client accepts the bundle only with a warning ({0:?}); the trusted root may be past its date")]
    Warned(ClockWarning),
    /// Our own client cannot open the edition.
    #[error("our own client cannot open the edition")]
    Open(#[source] OpenError),
    /// What our own client opens is not what was to be signed.
    #[error("our own client opens something else than was to be signed")]
    Different,
}

/// Compresses, encrypts and signs an image. The result has passed the reader's side at the time of signing.
///
/// # Errors
/// When a step fails, or our own client does not open exactly this image without a warning.
pub fn sign_edition(input: &SignInput<'_>, keys: &Keys, classes: &SizeClasses) -> Result<Vec<u8>, SignError> {
    sign_edition_for(&keys.channel(), input, keys, classes)
}

/// Compresses, encrypts and signs an image for a channel. The result has passed the reader's side at the time of signing;
/// where the channel's identity is not at hand, all of it but the decryption.
///
/// # Errors
/// As [`sign_edition`].
pub fn sign_edition_for(
    channel: &Channel,
    input: &SignInput<'_>,
    keys: &Keys,
    classes: &SizeClasses,
) -> Result<Vec<u8>, SignError> {
    let draft = Draft::new(input, &channel.recipient)?;
    let bytes = draft.bundle(keys, Quorum::Required, classes)?;
    read_back(&bytes, input, keys, channel.identity.as_ref(), classes)?;
    Ok(bytes)
}

/// Opens the bundle as a reader would, as far as that is possible.
fn read_back(
    bytes: &[u8],
    input: &SignInput<'_>,
    keys: &Keys,
    identity: Option<&ChannelIdentity>,
    classes: &SizeClasses,
) -> Result<(), SignError> {
    let trust = keys.trust(classes.clone());
    let bundle = Bundle::parse(bytes.to_vec(), classes).map_err(SignError::Parse)?;
    let verified = verify(&bundle, &trust.root, None, input.at).map_err(SignError::Verify)?;
    if let Some(warning) = verified.warning() {
        return Err(SignError::Warned(warning));
    }
    let opened = identity.map(|identity| decrypt(&verified, identity, Origin::File)).transpose();
    let same = opened.map_err(SignError::Open)?.is_none_or(|edition| edition.bytes == input.image)
        && verified.number().0 == input.number
        && verified.notes().preview == input.preview;
    if same { Ok(()) } else { Err(SignError::Different) }
}
