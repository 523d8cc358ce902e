//! Bundles with one thing wrong each, named by their fault, and the few that look wrong and must open.
//!
//! They are made on the spot from any small image, with keys that live in memory only: nothing here is a secret, and no
//! private key lies in the tree. All moments are fixed. What the program says of each fault is not this module's concern.

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use catalogue_model::{ClockWarning, Fault};
use catalogue_publish::sign::{Draft, Keys, Quorum, SignInput, sign_edition};
use catalogue_update::{Bundle, SizeClasses, TARGET_PATH, Trust};
use jiff::{Timestamp, civil::date};

/// The number of the installer's edition, against which every fixture is held.
pub const INSTALLED: u64 = 2;

/// All fixtures, and what a copy of the program knows that meets them.
#[derive(Debug)]
pub struct Faults {
    /// What the copy trusts.
    pub trust: Trust,
    /// The bundle of its installer, which is good.
    pub installer: Vec<u8>,
    /// The bundles that are handed to it.
    pub fixtures: Vec<Fixture>,
}

/// A bundle that is handed to a copy of the program.
#[derive(Clone)]
pub struct Fixture {
    /// What is wrong with it, or what looks wrong.
    pub name: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
    /// What the clock of the computer says.
    pub now: Timestamp,
    /// What must come of it.
    pub outcome: Outcome,
}

/// What comes of a bundle that is handed over beside the installer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is refused, and the installer's edition stays.
    Refused(Fault),
    /// It opens instead of the installer's.
    Opens {
        /// The number of its edition.
        number: u64,
        /// What the clock says against it.
        warning: Option<ClockWarning>,
    },
}

/// Makes every fixture around an image.
///
/// # Errors
/// When the image fits no bundle, or the system gives no randomness.
pub fn all(image: &[u8]) -> anyhow::Result<Faults> {
    let made = at("2026-11-01T09:00:00Z")?;
    against(image, Keys::generate(made)?, INSTALLED)
}

/// Makes every fixture around an image, for a copy of the program that trusts `keys` and has the edition `installed`.
///
/// # Errors
/// When the image fits no bundle, or the system gives no randomness.
pub fn against(image: &[u8], keys: Keys, installed: u64) -> anyhow::Result<Faults> {
    let strangers = Keys::generate(at("2026-11-01T09:00:00Z")?)?;
    let workshop = Workshop { image, keys, strangers, installed };
    let mut fixtures = workshop.damaged()?;
    fixtures.extend(workshop.wrongly_signed()?);
    fixtures.extend(workshop.wrongly_filled()?);
    fixtures.extend(workshop.out_of_time()?);
    let trust = workshop.keys.trust(SizeClasses::shipped());
    Ok(Faults { trust, installer: workshop.good(installed, "2026-11-22T09:00:00Z")?, fixtures })
}

/// The day on which most fixtures are met: all that is signed in November 2026 is in date.
fn usual_day() -> anyhow::Result<Timestamp> {
    at("2026-12-01T09:00:00Z")
}

fn at(text: &str) -> anyhow::Result<Timestamp> {
    text.parse().with_context(|| format!("{text} is no time"))
}

fn refused(fault: Fault, bytes: Vec<u8>) -> anyhow::Result<Fixture> {
    Ok(Fixture { name: fault.as_str(), bytes, now: usual_day()?, outcome: Outcome::Refused(fault) })
}

/// The means to make bundles, good and bad.
struct Workshop<'a> {
    image: &'a [u8],
    keys: Keys,
    strangers: Keys,
    installed: u64,
}

impl Workshop<'_> {
    fn good(&self, number: u64, signed: &str) -> anyhow::Result<Vec<u8>> {
        let input = SignInput { image: self.image, preview: true, number, at: at(signed)? };
        Ok(sign_edition(&input, &self.keys, &SizeClasses::shipped())?)
    }

    fn newest(&self) -> anyhow::Result<Vec<u8>> {
        self.good(self.installed + 1, "2026-11-23T09:00:00Z")
    }

    fn draft(&self) -> anyhow::Result<Draft> {
        let at = at("2026-11-23T09:00:00Z")?;
        let input = SignInput { image: self.image, preview: true, number: self.installed + 1, at };
        Ok(Draft::new(&input, &self.keys.recipient())?)
    }

    /// Files whose shape is wrong.
    fn damaged(&self) -> anyhow::Result<Vec<Fixture>> {
        let good = self.newest()?;
        let edited = |edit: fn(&mut Vec<u8>)| {
            let mut bytes = good.clone();
            edit(&mut bytes);
            bytes
        };
        let mut oversized =
            refused(Fault::WrongPadding, edited(|bytes| bytes.resize(bytes.len().saturating_mul(2), 0)))?;
        oversized.name = "wrong-padding-oversized";
        Ok(vec![
            refused(Fault::Truncated, edited(|bytes| bytes.truncate(600)))?,
            refused(Fault::NotABundle, edited(|bytes| bytes.rotate_left(1)))?,
            refused(Fault::UnknownSizeClass, edited(|bytes| bytes.push(0)))?,
            refused(Fault::WrongPadding, edited(|bytes| *bytes.last_mut().unwrap_or(&mut 0) = 1))?,
            oversized,
        ])
    }

    /// Bundles with the wrong signatures.
    fn wrongly_signed(&self) -> anyhow::Result<Vec<Fixture>> {
        let classes = SizeClasses::shipped();
        let draft = self.draft()?;
        let one_editor = self.keys.clone().without("editor-1").without("editor-2");
        Ok(vec![
            refused(Fault::TooFewSignatures, draft.bundle(&one_editor, Quorum::Waived, &classes)?)?,
            refused(Fault::ForeignKeys, draft.bundle(&self.strangers, Quorum::Required, &classes)?)?,
        ])
    }

    /// Bundles whose contents are not what they should be.
    fn wrongly_filled(&self) -> anyhow::Result<Vec<Fixture>> {
        let classes = SizeClasses::shipped();
        let signed = |draft: &Draft| draft.bundle(&self.keys, Quorum::Required, &classes);

        let mut elsewhere = self.draft()?;
        let input = SignInput { image: self.image, preview: true, number: self.installed + 1, at: elsewhere.at };
        elsewhere.target = Draft::new(&input, &self.strangers.recipient())?.target;

        let mut garbage = self.draft()?;
        garbage.target = b"this is no encrypted file".to_vec();

        let mut other_image = self.draft()?;
        other_image.notes.image_sha256 = "0".repeat(64);
        let mut other_image = refused(Fault::BrokenImage, signed(&other_image)?)?;
        other_image.name = "broken-image-hash";

        let name = TARGET_PATH.rsplit('/').next().unwrap_or_default();
        let swapped = self.rebuilt(|entries| {
            let target = entries.iter_mut().find(|(path, _)| path.ends_with(name));
            target.map(|(_, body)| body.reverse())
        })?;
        let incomplete = self.rebuilt(|entries| entries.remove("timestamp.json").map(drop))?;
        Ok(vec![
            refused(Fault::OtherChannel, signed(&elsewhere)?)?,
            refused(Fault::BrokenImage, signed(&garbage)?)?,
            other_image,
            refused(Fault::WrongHash, swapped)?,
            refused(Fault::BrokenMetadata, incomplete)?,
        ])
    }

    /// Bundles that are too old, or only look so.
    fn out_of_time(&self) -> anyhow::Result<Vec<Fixture>> {
        let older = self.good(self.installed - 1, "2026-11-02T09:00:00Z")?;
        let newest = self.newest()?;
        let opens = |name, now, warning| -> anyhow::Result<Fixture> {
            let outcome = Outcome::Opens { number: self.installed + 1, warning };
            Ok(Fixture { name, bytes: newest.clone(), now, outcome })
        };
        // The timestamp role of the newest bundle runs out first, a fortnight after it was signed.
        let expired = Some(ClockWarning::Expired(date(2026, 12, 7)));
        let mut expired_older = refused(Fault::OlderThanSeen, older.clone())?;
        expired_older.name = "expired-older-than-seen";
        expired_older.now = at("2027-02-01T09:00:00Z")?;
        Ok(vec![
            opens("good", usual_day()?, None)?,
            refused(Fault::OlderThanSeen, older)?,
            expired_older,
            opens("expired-but-newest", at("2027-02-01T09:00:00Z")?, expired)?,
            opens("clock-in-1970", Timestamp::UNIX_EPOCH, Some(ClockWarning::ClockBeforeEdition))?,
            opens("clock-in-2099", at("2099-01-01T00:00:00Z")?, expired)?,
        ])
    }

    /// The newest bundle with a change to its entries, of which no signature knows.
    fn rebuilt(&self, change: impl Fn(&mut BTreeMap<String, Vec<u8>>) -> Option<()>) -> anyhow::Result<Vec<u8>> {
        let classes = SizeClasses::shipped();
        let bundle = Bundle::parse(self.newest()?, &classes)?;
        let mut entries = bundle.entries().map(|(name, body)| (name.to_owned(), body.to_vec())).collect();
        ensure!(change(&mut entries).is_some(), "there is no such entry to change");
        Ok(Bundle::assemble(&entries, &classes)?)
    }
}

/// The bytes would fill a log.
impl std::fmt::Debug for Fixture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut fixture = f.debug_struct("Fixture");
        fixture.field("name", &self.name).field("now", &self.now).field("outcome", &self.outcome);
        fixture.finish_non_exhaustive()
    }
}
