//! Key files: a private key behind a passphrase, in a file that the stock `age` opens as well.
//!
//! Inside stands a text: comments with the name, the role and the id, then the key as PEM (PKCS #8, RFC 8410), which
//! `openssl` reads. Development keys, which are plain PKCS #8, open without a passphrase. Where a passphrase comes from
//! is the caller's concern; it is never kept.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use age::{
    DecryptError, EncryptError,
    secrecy::{ExposeSecret, SecretString},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use zeroize::Zeroizing;

use super::{Card, KeyRole, card::is_name};
use crate::sign::{Access, KeyError, PrivateKey, write_new};

/// How age files begin.
const AGE: &[u8] = b"age-encryption.org/";

const PEM_BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const PEM_END: &str = "-----END PRIVATE KEY-----";

/// How long a passphrase must at least be: four short words, or a dozen random characters.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// How much work a guess at a passphrase takes: scrypt's N as a power of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkFactor(u8);

impl WorkFactor {
    /// Key files that are kept: three quarters of a second and 256 MiB for each guess on a computer of 2026.
    pub const KEPT: Self = Self(18);

    /// Keys of a rehearsal, which protect nothing.
    pub const REHEARSAL: Self = Self(4);

    /// The most that is tried on reading: a gigabyte. A file that asks for more was not made here.
    const MOST: u8 = 20;
}

/// A passphrase. It does not show itself and wipes itself.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Takes what was typed.
    #[must_use]
    pub fn new(typed: String) -> Self {
        Self(SecretString::from(typed))
    }

    /// Reads the first line of a file.
    ///
    /// # Errors
    /// When it cannot be read or is not text.
    pub fn read(path: &Path) -> io::Result<Self> {
        let text = Zeroizing::new(fs::read_to_string(path)?);
        Ok(Self::new(text.lines().next().unwrap_or_default().to_owned()))
    }

    /// How many characters it has.
    #[must_use]
    pub fn length(&self) -> usize {
        self.0.expose_secret().chars().count()
    }

    /// Whether the other is the same.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }

    pub(super) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

/// Says nothing.
impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

/// Why a key file cannot be made or opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyFileError {
    /// The name would not be a file's name, or would not stand on one line.
    #[error("{0:?} is no name for a key; use small letters a-z, digits and hyphens")]
    Name(String),
    /// The passphrase is easy to guess.
    #[error("the passphrase has {0} characters; use at least {SHORTEST_PASSPHRASE}, for example five random words")]
    Short(usize),
    /// There is a file of this name.
    #[error("{path} is there already; key files are never overwritten, so choose another name or folder")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The file cannot be written; nothing of the key is left.
    #[error("cannot write {path}; no key was made")]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The passphrase is not the file's.
    #[error("this is not the passphrase of {path}; try again, or take the copy of the key from its safe place")]
    Passphrase {
        /// The file.
        path: PathBuf,
    },
    /// The file is damaged, or no key file.
    #[error("{path} is damaged or no key file; take the copy of the key from its safe place")]
    Malformed {
        /// The file.
        path: PathBuf,
    },
    /// The passphrase could not be had.
    #[error("there is no passphrase for {path}")]
    NoPassphrase {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The key cannot be encrypted.
    #[error("the key cannot be encrypted")]
    Encrypt(#[source] EncryptError),
    /// The key cannot be made.
    #[error("the key cannot be made")]
    Key(#[from] KeyError),
}

/// Makes a key: `NAME.key` behind the passphrase, and the card `NAME.pub` beside it.
///
/// # Errors
/// When the name or the passphrase is not fit, or a file is there already.
pub fn keygen(
    folder: &Path,
    name: &str,
    role: KeyRole,
    passphrase: &Passphrase,
    work: WorkFactor,
) -> Result<Card, KeyFileError> {
    if !is_name(name) {
        return Err(KeyFileError::Name(name.to_owned()));
    }
    if passphrase.length() < SHORTEST_PASSPHRASE {
        return Err(KeyFileError::Short(passphrase.length()));
    }
    let (path, card_path) = (folder.join(format!("{name}.key")), folder.join(format!("{name}.{}", Card::EXTENSION)));
    for path in [&path, &card_path] {
        if path.exists() {
            return Err(KeyFileError::Exists { path: path.clone() });
        }
    }
    let key = PrivateKey::generate(name)?;
    let card = Card::of(&key, role)?;
    let mut recipient = age::scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(work.0);
    let encrypted = age::encrypt(&recipient, text_of(&key, &card).as_bytes()).map_err(KeyFileError::Encrypt)?;
    let cannot = |path: &Path| {
        let path = path.to_owned();
        move |source| KeyFileError::Write { path, source }
    };
    fs::create_dir_all(folder).map_err(cannot(folder))?;
    write_new(&path, &encrypted, Access::Owner).map_err(cannot(&path))?;
    if let Err(source) = write_new(&card_path, &card.to_file(), Access::All) {
        // Nobody can use a key without its card, and a second try must find the place free.
        let _ = fs::remove_file(&path);
        return Err(cannot(&card_path)(source));
    }
    Ok(card)
}

fn text_of(key: &PrivateKey, card: &Card) -> Zeroizing<String> {
    let encoded = Zeroizing::new(BASE64_STANDARD.encode(key.pkcs8().as_slice()));
    let (name, role, id) = (&card.name, card.role, card.keyid.as_str());
    Zeroizing::new(format!(
        "# signing key\n# name: {name}\n# role: {role}\n# key id: {id}\n{PEM_BEGIN}\n{}\n{PEM_END}\n",
        encoded.as_str()
    ))
}

/// Opens a key file. `ask` is called when it needs a passphrase.
///
/// # Errors
/// When it is none, or the passphrase is not its own.
pub fn open_key(path: &Path, ask: &mut dyn FnMut(&Path) -> io::Result<Passphrase>) -> Result<PrivateKey, KeyFileError> {
    let bytes = fs::read(path).map_err(|source| KeyFileError::Read { path: path.to_owned(), source })?;
    let bytes = Zeroizing::new(bytes);
    let malformed = || KeyFileError::Malformed { path: path.to_owned() };
    if !bytes.starts_with(AGE) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        return PrivateKey::from_pkcs8(name, bytes).map_err(|_| malformed());
    }
    let passphrase = ask(path).map_err(|source| KeyFileError::NoPassphrase { path: path.to_owned(), source })?;
    let mut identity = age::scrypt::Identity::new(passphrase.0);
    identity.set_max_work_factor(WorkFactor::MOST);
    let text = age::decrypt(&identity, &bytes).map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::NoMatchingKeys => {
            KeyFileError::Passphrase { path: path.to_owned() }
        }
        _ => malformed(),
    })?;
    parse(&Zeroizing::new(text)).ok_or_else(malformed)
}

/// Reads the text inside a key file.
fn parse(text: &[u8]) -> Option<PrivateKey> {
    let text = std::str::from_utf8(text).ok()?;
    let name = text.lines().find_map(|line| line.strip_prefix("# name: "))?;
    let id = text.lines().find_map(|line| line.strip_prefix("# key id: "))?;
    let encoded = text.split_once(PEM_BEGIN)?.1.split_once(PEM_END)?.0;
    let encoded: Zeroizing<String> = Zeroizing::new(encoded.split_whitespace().collect());
    let pkcs8 = Zeroizing::new(BASE64_STANDARD.decode(encoded.as_bytes()).ok()?);
    let key = PrivateKey::from_pkcs8(name, pkcs8).ok()?;
    (key.public().ok()?.id().as_str() == id).then_some(key)
}

/// Opens every key file of a folder. Files of other kinds are left alone.
///
/// # Errors
/// As [`open_key`].
pub fn open_keys(
    folder: &Path,
    ask: &mut dyn FnMut(&Path) -> io::Result<Passphrase>,
) -> Result<Vec<PrivateKey>, KeyFileError> {
    let cannot = |source| KeyFileError::Read { path: folder.to_owned(), source };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot)? {
        paths.push(entry.map_err(cannot)?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "key"));
    paths.sort();
    paths.iter().map(|path| open_key(path, ask)).collect()
}
