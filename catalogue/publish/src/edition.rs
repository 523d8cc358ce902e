//! The steps from a folder of records to a bundle, and back from a bundle to its image.
//!
//! Each step takes what the one before it made, so none can be left out. Files are written whole or not at all.

use std::path::Path;

use anyhow::{Context, anyhow, bail};
use catalogue_model::{Fault, Origin};
use catalogue_store::Records;
use catalogue_update::{Candidate, ChannelIdentity, EditionImage, SizeClasses, Trust};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{
    channel::Channel,
    records::{self, CheckLevel, Problem, Severity},
    sign::{self, Keys, SignInput},
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
    let public = records::read(folder, level, day_of(at)).map_err(|problems| unfit(&problems))?.public();
    let records = Records {
        organizations: public.organizations,
        services: public.services,
        crisis: public.crisis,
        preview: preview == Preview::Yes,
    };
    catalogue_store::write_image(&records).context("cannot compile the image")
}

fn unfit(problems: &[Problem]) -> anyhow::Error {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let errors: Vec<String> = errors.map(ToString::to_string).collect();
    anyhow!("the records are not fit for an edition ({} errors)\n{}", errors.len(), errors.join("\n"))
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
    let bytes = std::fs::read(bundle).with_context(|| format!("cannot read the bundle {}", bundle.display()))?;
    let mut trust = Trust::read(&keys.join("trust"), SizeClasses::shipped())
        .with_context(|| format!("cannot read the trusted root in {}; --keys names its folder", keys.display()))?;
    if let Some(identity) = identity {
        trust.identity = identity;
    }
    let candidate = Candidate { origin: Origin::File, bytes: Ok(bytes) };
    let opening = catalogue_update::open_newest(vec![candidate], &trust, at);
    match (opening.edition, opening.refused.first()) {
        (Some(edition), _) => Ok(edition),
        (None, Some(refusal)) => bail!("the bundle is refused: {}{}", refusal.fault.as_str(), advice(refusal.fault)),
        (None, None) => bail!("the bundle is refused"),
    }
}

/// What a publisher can try when their own bundle is refused.
fn advice(fault: Fault) -> &'static str {
    match fault {
        Fault::ForeignKeys => "; --keys names the folder of the keys that signed it",
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
    let cannot = || format!("cannot write {}", path.display());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).with_context(cannot)?;
    let unfinished = path.with_extension("unfinished");
    std::fs::write(&unfinished, bytes).with_context(cannot)?;
    std::fs::rename(&unfinished, path).with_context(cannot)
}
