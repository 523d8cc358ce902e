//! A vault that is open: making, opening, re-keying and erasing it, and the one way in which anything in it changes.
//!
//! What can be kept, and what can be asked, stands in a module for each subject.

use std::fmt;

use age::x25519;
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};

use crate::{
    AskError, ChangeError, CreateError, LONGEST, MemoryPlace, Passphrase, Place, PlaceError, RekeyError, UnlockError,
    body,
    image::{self, LoadError},
    slot::{self, Work},
};

/// What is kept, open.
///
/// It holds no key that opens the file: only the recipient to whom it is encrypted, and the slot as it lies on the disk.
pub struct Vault {
    place: Box<dyn Place>,
    image: Connection,
    slot: [u8; slot::LENGTH],
    recipient: x25519::Recipient,
    /// What the place held when we last read or wrote it.
    seen: Seen,
    work: Work,
    /// Whether changes are being gathered, see [`Vault::at_once`].
    is_gathering: bool,
}

/// Whether a vault lies in a place.
///
/// # Errors
/// When there is a file and it cannot be read.
pub fn is_there(place: &dyn Place) -> Result<bool, PlaceError> {
    Ok(place.read()?.is_some())
}

/// Erases a vault without opening it: for whoever forgot the passphrase. See [`Vault::erase`].
///
/// # Errors
/// When the file is still there.
pub fn erase(place: &dyn Place) -> Result<(), PlaceError> {
    place.remove()
}

impl Vault {
    /// Makes a vault in which nothing is kept yet. Takes most of a second and 256 MiB, for the derivation.
    ///
    /// # Errors
    /// When a file is there already, or the place takes none.
    pub fn create(place: Box<dyn Place>, passphrase: &Passphrase) -> Result<Self, CreateError> {
        Self::create_with(place, passphrase, Work::SHIPPED)
    }

    /// A vault that lies nowhere: what is put into it is gone when it is dropped, and nobody can open what it would write.
    /// For what a person draws up before they decide to keep it.
    ///
    /// # Errors
    /// When there is no memory left.
    pub fn loose() -> Result<Self, AskError> {
        let unmade = |error| AskError::Internal(Box::new(error));
        let image = image::fresh().map_err(|error| AskError::Internal(error.into()))?;
        // The identity is dropped at once, so no slot has to hold it.
        let (slot, recipient) = ([0; slot::LENGTH], x25519::Identity::generate().to_public());
        Self::put_down(Box::new(MemoryPlace::new()), image, slot, recipient, Work::SHIPPED).map_err(unmade)
    }

    /// Opens a vault. Takes most of a second and 256 MiB, for the derivation, unless the file is plainly none. Writes nothing.
    ///
    /// # Errors
    /// When there is none, the passphrase is another one, or the file is not whole, not ours or not of this version.
    pub fn unlock(place: Box<dyn Place>, passphrase: &Passphrase) -> Result<Self, UnlockError> {
        Self::unlock_with(place, passphrase, Work::SHIPPED)
    }

    /// Encrypts everything anew, for a new identity that the new passphrase opens. Takes two derivations. What was written
    /// with the old one may still lie on the disk where the system reuses no space.
    ///
    /// # Errors
    /// When the old passphrase is another one, or the change was not made.
    pub fn change_passphrase(&mut self, old: &Passphrase, new: &Passphrase) -> Result<(), RekeyError> {
        if self.is_gathering {
            return Err(RekeyError::Change(internal("a passphrase is not changed among other things")));
        }
        slot::open(&self.slot, old).map_err(|_refused| RekeyError::WrongPassphrase)?;
        let identity = x25519::Identity::generate();
        let slot = slot::seal(&identity, new, self.work).map_err(internal)?;
        let recipient = identity.to_public();
        drop(identity);
        let file = sealed(&slot, &recipient, &mut self.image)?;
        self.put(&file)?;
        (self.slot, self.recipient) = (slot, recipient);
        Ok(())
    }

    /// Removes the file. It cannot reach copies that others made: backups, snapshots, blocks that a disk has not reused.
    ///
    /// # Errors
    /// When the file is still there.
    pub fn erase(self) -> Result<(), PlaceError> {
        self.place.remove()
    }

    pub(crate) fn create_with(place: Box<dyn Place>, passphrase: &Passphrase, work: Work) -> Result<Self, CreateError> {
        if place.read()?.is_some() {
            return Err(CreateError::AlreadyThere);
        }
        let image = image::fresh().map_err(|error| CreateError::Internal(error.into()))?;
        let identity = x25519::Identity::generate();
        let slot = slot::seal(&identity, passphrase, work).map_err(|error| CreateError::Internal(error.into()))?;
        let recipient = identity.to_public();
        drop(identity);
        Self::put_down(place, image, slot, recipient, work)
    }

    fn put_down(
        place: Box<dyn Place>,
        mut image: Connection,
        slot: [u8; slot::LENGTH],
        recipient: x25519::Recipient,
        work: Work,
    ) -> Result<Self, CreateError> {
        let file = sealed(&slot, &recipient, &mut image).map_err(|error| CreateError::Internal(error.into()))?;
        place.replace(&file)?;
        Ok(Self { place, image, slot, recipient, seen: Seen::of(&file), work, is_gathering: false })
    }

    pub(crate) fn unlock_with(place: Box<dyn Place>, passphrase: &Passphrase, work: Work) -> Result<Self, UnlockError> {
        let file = place.read()?.ok_or(UnlockError::Nothing)?;
        let (slot, body) = taken_apart(&file)?;
        let identity = slot::open(slot, passphrase)?;
        let image = image::load(&body::open(body, &identity)?)?;
        Ok(Self {
            image,
            slot: *slot,
            recipient: identity.to_public(),
            seen: Seen::of(&file),
            work,
            is_gathering: false,
            place,
        })
    }

    /// What is in memory, for questions.
    pub(crate) fn image(&self) -> &Connection {
        &self.image
    }

    /// Makes several changes as one: all are on the disk when it returns, or none is and memory is as it was.
    ///
    /// # Errors
    /// When `work` fails, or the place does not take the whole.
    pub fn at_once<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, ChangeError>) -> Result<T, ChangeError> {
        if self.is_gathering {
            return work(self);
        }
        self.transact(|vault| work(Gathering::begin(vault).0))
    }

    /// Makes a change: in a transaction, which is committed once the disk has it. Otherwise memory is as it was.
    pub(crate) fn change<T>(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<T, ChangeError>,
    ) -> Result<T, ChangeError> {
        if self.is_gathering { one_of_several(&self.image, work) } else { self.transact(|vault| work(&vault.image)) }
    }

    fn transact<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, ChangeError>) -> Result<T, ChangeError> {
        // A call that panicked may have left its transaction open.
        self.roll_back();
        self.image.execute_batch("BEGIN IMMEDIATE")?;
        let changed = self.work_and_write(work);
        if changed.is_ok() {
            self.image.execute_batch("COMMIT")?;
        } else {
            self.roll_back();
        }
        changed
    }

    fn work_and_write<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T, ChangeError>) -> Result<T, ChangeError> {
        let before = self.image.total_changes();
        let done = work(self)?;
        // What changes nothing wears out no disk and leaves no time.
        if self.image.total_changes() > before {
            image::shrink(&self.image)?;
            let file = sealed(&self.slot, &self.recipient, &mut self.image)?;
            self.put(&file)?;
        }
        Ok(done)
    }

    /// SQLite has rolled back by itself where memory or room was short.
    fn roll_back(&self) {
        if !self.image.is_autocommit() {
            // Without a disk there is nothing in the way of it, and a failure would show at the next change.
            let _ = self.image.execute_batch("ROLLBACK");
        }
    }

    /// Puts a file in its place, unless another window was there since.
    fn put(&mut self, file: &[u8]) -> Result<(), ChangeError> {
        let there = self.place.read()?.ok_or(ChangeError::ChangedElsewhere)?;
        if Seen::of(&there) != self.seen {
            return Err(ChangeError::ChangedElsewhere);
        }
        self.place.replace(file)?;
        self.seen = Seen::of(file);
        Ok(())
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").finish_non_exhaustive()
    }
}

/// A vault while several changes are made as one. Ends also when one of them panics.
struct Gathering<'a>(&'a mut Vault);

impl<'a> Gathering<'a> {
    fn begin(vault: &'a mut Vault) -> Self {
        vault.is_gathering = true;
        Self(vault)
    }
}

impl Drop for Gathering<'_> {
    fn drop(&mut self) {
        self.0.is_gathering = false;
    }
}

/// A change within others: whole or not at all, even where the caller goes on after a failure.
fn one_of_several<T>(
    image: &Connection,
    work: impl FnOnce(&Connection) -> Result<T, ChangeError>,
) -> Result<T, ChangeError> {
    // SQLite rolls back everything where memory is short. What came after that would belong to no transaction.
    if image.is_autocommit() {
        return Err(internal("the transaction is over"));
    }
    image.execute_batch("SAVEPOINT one")?;
    let changed = work(image);
    if changed.is_err() && !image.is_autocommit() {
        image.execute_batch("ROLLBACK TO one")?;
    }
    if !image.is_autocommit() {
        image.execute_batch("RELEASE one")?;
    }
    changed
}

/// A file by its hash.
#[derive(PartialEq, Eq)]
struct Seen([u8; 32]);

impl Seen {
    fn of(file: &[u8]) -> Self {
        Self(Sha256::digest(file).into())
    }
}

fn sealed(
    slot: &[u8; slot::LENGTH],
    recipient: &x25519::Recipient,
    image: &mut Connection,
) -> Result<Vec<u8>, ChangeError> {
    let mut file = slot.to_vec();
    image::with_bytes(image, |bytes| body::seal(recipient, bytes, &mut file))?.map_err(internal)?;
    Ok(file)
}

/// The slot and the body of a file that may be one of ours: everything that can be told without a passphrase.
fn taken_apart(file: &[u8]) -> Result<(&[u8; slot::LENGTH], &[u8]), UnlockError> {
    if file.len() > LONGEST {
        return Err(UnlockError::TooLarge);
    }
    let beginning = file.get(..slot::BEGINNING.len()).unwrap_or(file);
    if beginning.is_empty() || !slot::BEGINNING.starts_with(beginning) {
        return Err(UnlockError::NotAVault);
    }
    let (slot, body) = file.split_first_chunk().ok_or(UnlockError::CutOff)?;
    body::check_length(body)?;
    Ok((slot, body))
}

fn internal(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> ChangeError {
    ChangeError::Internal(error.into())
}

impl From<slot::OpenError> for UnlockError {
    fn from(error: slot::OpenError) -> Self {
        match error {
            slot::OpenError::WrongPassphrase => Self::WrongPassphrase,
            slot::OpenError::Damaged => Self::Damaged,
        }
    }
}

impl From<body::OpenError> for UnlockError {
    fn from(error: body::OpenError) -> Self {
        match error {
            body::OpenError::CutOff => Self::CutOff,
            body::OpenError::Damaged => Self::Damaged,
        }
    }
}

impl From<LoadError> for UnlockError {
    fn from(error: LoadError) -> Self {
        match error {
            LoadError::Newer(version) => Self::Newer { version },
            LoadError::NotOurs => Self::Damaged,
            LoadError::Make(error) => Self::Internal(error.into()),
        }
    }
}
