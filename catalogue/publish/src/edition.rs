//! The steps from a folder of records to a bundle, and back from a bundle to its image.
//!
//! Each step takes what the one before it made, so none can be left out. Files are written whole or not at all.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, anyhow};
use catalogue_model::{Fault, Origin};
use catalogue_store::Records;
use catalogue_update::{Candidate, ChannelIdentity, EditionImage, SizeClasses, Trust, TrustedRoot};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{
    channel::Channel,
    records::{self, CheckLevel, Problem, Severity},
    sign::{self, Keys, RootChain, SignInput},
};

/// Whether the edition says on every page that its facts were not verified by phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preview {
    /// It says so, and unverified numbers may be in it.
    Yes,
    /// It does not, and every number in it has been verified.
    No,
}

impl Preview {
    /// The preview that a person asked for, or none.
    #[must_use]
    pub fn of(asked: bool) -> Self {
        if asked { Self::Yes } else { Self::No }
    }
}

/// The day of a moment, in UTC.
#[must_use]
pub fn day_of(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

/// Checks the records of a folder and compiles the public ones into an image.
///
/// # Errors
/// When the records have problems (all errors are listed in the message) or the image cannot be made.
pub fn compile(folder: &Path, preview: Preview, level: CheckLevel, at: Timestamp) -> anyhow::Result<Vec<u8>> {
    let public = records::read(folder, level, day_of(at)).map_err(|problems| unfit(&problems, level))?.public();
    let records = Records {
        organizations: public.organizations,
        services: public.services,
        crisis: public.crisis,
        exercises: public.exercises,
        guidance: public.guidance,
        finder: public.finder,
        preview: preview == Preview::Yes,
    };
    catalogue_store::write_image(&records).context("cannot compile the image")
}

fn unfit(problems: &[Problem], level: CheckLevel) -> anyhow::Error {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let errors: Vec<String> = errors.map(ToString::to_string).collect();
    let preview = match level {
        CheckLevel::Release => {
            "\nwith --preview, unverified numbers may be in it, and every page of the edition says so"
        }
        CheckLevel::Draft => "",
    };
    anyhow!("the records are not fit for an edition ({} errors)\n{}{preview}", errors.len(), errors.join("\n"))
}

/// Compiles, encrypts and signs; the result has passed our own verifying client.
///
/// # Errors
/// As [`compile`]; and when signing fails or the client refuses the result.
pub fn build(folder: &Path, preview: Preview, keys: &Keys, at: Timestamp) -> anyhow::Result<Vec<u8>> {
    build_for(&keys.channel(), folder, preview, keys, at)
}

/// Like [`build`], for a channel. Without its identity, our client checks everything but the decryption.
///
/// # Errors
/// As [`build`].
pub fn build_for(
    channel: &Channel,
    folder: &Path,
    preview: Preview,
    keys: &Keys,
    at: Timestamp,
) -> anyhow::Result<Vec<u8>> {
    let level = match preview {
        Preview::Yes => CheckLevel::Draft,
        Preview::No => CheckLevel::Release,
    };
    let image = compile(folder, preview, level, at)?;
    let input = SignInput { image: &image, preview: preview == Preview::Yes, number: number_at(at), at };
    sign::sign_edition_for(channel, &input, keys, &SizeClasses::shipped()).context("cannot sign the edition")
}

/// The number of an edition: minutes since 1970, so that it rises with every publication without a file that remembers.
#[must_use]
pub fn number_at(at: Timestamp) -> u64 {
    u64::try_from(at.as_second() / 60).unwrap_or(1).max(1)
}

/// Verifies a bundle against the trusted root in a folder of keys and decrypts it.
///
/// # Errors
/// When a file cannot be read or the bundle is refused.
pub fn open(bundle: &Path, keys: &Path, at: Timestamp) -> anyhow::Result<EditionImage> {
    open_with(None, bundle, keys, at)
}

/// Like [`open`], with the identity of a private channel in place of the public one.
///
/// # Errors
/// As [`open`].
pub fn open_with(
    identity: Option<ChannelIdentity>,
    bundle: &Path,
    keys: &Path,
    at: Timestamp,
) -> anyhow::Result<EditionImage> {
    let (bytes, trust) = (read_bundle(bundle)?, trust(keys, identity)?);
    opened(bytes, &trust, at).map_err(refused)
}

/// Like [`open_with`], to compare with what follows: an edition under an earlier root of ours opens as well. Readers who
/// have the newest root refuse it once its editors have changed, but it is what they had before.
///
/// # Errors
/// As [`open`].
pub fn open_to_compare(
    identity: Option<ChannelIdentity>,
    bundle: &Path,
    keys: &Path,
    at: Timestamp,
) -> anyhow::Result<EditionImage> {
    let (bytes, mut trust) = (read_bundle(bundle)?, trust(keys, identity)?);
    let fault = match opened(bytes.clone(), &trust, at) {
        Err(Some(fault @ (Fault::TooFewSignatures | Fault::ForeignKeys))) => fault,
        other => return other.map_err(refused),
    };
    let earlier: Vec<TrustedRoot> = RootChain::read(keys, &trust.root)?.iter().cloned().collect();
    for root in earlier.into_iter().rev() {
        trust.root = root;
        if let Ok(edition) = opened(bytes.clone(), &trust, at) {
            return Ok(edition);
        }
    }
    Err(refused(Some(fault)))
}

fn read_bundle(bundle: &Path) -> anyhow::Result<Vec<u8>> {
    fs::read(bundle).with_context(|| format!("cannot read the bundle {}", bundle.display()))
}

fn trust(keys: &Path, identity: Option<ChannelIdentity>) -> anyhow::Result<Trust> {
    let mut trust = Trust::read(&keys.join("trust"), SizeClasses::shipped())
        .with_context(|| format!("cannot read the trusted root in {}; --keys names its folder", keys.display()))?;
    if let Some(identity) = identity {
        trust.identity = identity;
    }
    Ok(trust)
}

/// The edition in a bundle, or what is wrong with it.
fn opened(bytes: Vec<u8>, trust: &Trust, at: Timestamp) -> Result<EditionImage, Option<Fault>> {
    let candidate = Candidate { origin: Origin::File, bytes: Ok(bytes) };
    let opening = catalogue_update::open_newest(vec![candidate], trust, at);
    opening.edition.ok_or_else(|| opening.refused.first().map(|refusal| refusal.fault))
}

fn refused(fault: Option<Fault>) -> anyhow::Error {
    match fault {
        Some(fault) => anyhow!("the bundle is refused: {}{}", fault.as_str(), advice(fault)),
        None => anyhow!("the bundle is refused"),
    }
}

/// What a publisher can try when their own bundle is refused.
fn advice(fault: Fault) -> &'static str {
    match fault {
        Fault::ForeignKeys => "; --keys names the folder of the keys that signed it",
        Fault::TooFewSignatures => {
            "; if the editors changed after it was signed, readers who have the newest root refuse it too: \
             prepare a new edition"
        }
        Fault::OtherChannel => {
            "; --keys names the folder of the keys that signed it, and --identity opens a private channel"
        }
        _ => "",
    }
}

/// Writes a file beside its place and renames it, so that a reader sees the old one or the new one.
///
/// # Errors
/// When the folder cannot be written.
pub fn write_file(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    write_files(&[(path, bytes)])
}

/// Writes files that belong together. None takes its place before all are complete beside theirs, so that a full disk
/// leaves every old one where it was.
///
/// # Errors
/// When a folder cannot be written. What was unfinished is taken away again.
pub fn write_files(files: &[(&Path, &[u8])]) -> anyhow::Result<()> {
    let cannot = |path: &Path| format!("cannot write {}", path.display());
    let mut unfinished = Vec::new();
    for (path, bytes) in files {
        unfinished.push(Unfinished::write(path, bytes).with_context(|| cannot(path))?);
    }
    for file in &unfinished {
        fs::rename(&file.beside, &file.place).with_context(|| cannot(&file.place))?;
    }
    Ok(())
}

/// A file that is complete but not in its place yet. What is still beside it in the end is taken away.
struct Unfinished {
    beside: PathBuf,
    place: PathBuf,
}

impl Unfinished {
    fn write(place: &Path, bytes: &[u8]) -> io::Result<Self> {
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut beside = place.as_os_str().to_owned();
        beside.push(".unfinished");
        let file = Self { beside: beside.into(), place: place.to_owned() };
        fs::write(&file.beside, bytes)?;
        Ok(file)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // Once it is in its place there is nothing to take away.
        let _ = fs::remove_file(&self.beside);
    }
}
