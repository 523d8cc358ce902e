//! A state of the catalogue, wherever it stands: a folder of records, an image, or a bundle.
//!
//! A folder holds services on hold as well; an image and a bundle never do. Nothing is compared or judged here.

use std::path::Path;

use anyhow::{Context, bail};
use catalogue_store::{Edition, Records};
use jiff::Timestamp;

use crate::{
    edition::{self, day_of},
    records::{self, CheckLevel, Checked, Severity},
};

/// How a file of SQLite begins (file format, section 1.3): an image is one.
const IMAGE_BEGINS: &[u8] = b"SQLite format 3\0";

/// A state that was read.
#[derive(Debug)]
pub enum State {
    /// Records as editors keep them, services on hold included.
    Folder(Box<Checked>),
    /// Records as readers get them.
    Edition(Box<Records>),
}

impl State {
    /// The records as readers get them: nothing that is on hold.
    #[must_use]
    pub fn public(self) -> Records {
        match self {
            Self::Folder(checked) => unmarked(checked.public()),
            Self::Edition(records) => *records,
        }
    }

    /// Every record there is.
    #[must_use]
    pub fn all(self) -> Records {
        match self {
            Self::Folder(checked) => unmarked(*checked),
            Self::Edition(records) => *records,
        }
    }
}

/// Records of a folder. Whether an edition of them is a preview is decided when it is built.
fn unmarked(checked: Checked) -> Records {
    let Checked { organizations, services, crisis, exercises, guidance, finder } = checked;
    Records { organizations, services, crisis, exercises, guidance, finder, preview: false }
}

/// Reads what stands at a path. `keys` is the folder of keys whose trusted root a bundle has to satisfy.
///
/// # Errors
/// When nothing stands there, records have errors, or a bundle is refused.
pub fn read(path: &Path, keys: &Path, at: Timestamp) -> anyhow::Result<State> {
    if path.is_dir() {
        return folder(path, at).map(|checked| State::Folder(Box::new(checked)));
    }
    let shown = path.display();
    if !path.exists() {
        bail!("there is nothing at {shown}; name a folder of records, an image or a bundle");
    }
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {shown}"))?;
    let image =
        if bytes.starts_with(IMAGE_BEGINS) { bytes } else { edition::open_to_compare(None, path, keys, at)?.bytes };
    let records = Edition::open(image)
        .with_context(|| format!("cannot open {shown}"))?
        .records()
        .with_context(|| format!("cannot read the records in {shown}"))?;
    Ok(State::Edition(Box::new(records)))
}

/// Reads a folder of records, warnings left aside.
///
/// # Errors
/// When a record has an error; the message names the first and the command that lists them all.
pub fn folder(path: &Path, at: Timestamp) -> anyhow::Result<Checked> {
    let shown = path.display();
    if !path.is_dir() {
        bail!("there is no folder {shown}; name the folder that holds organizations, services, crisis and exercises");
    }
    records::read(path, CheckLevel::Draft, day_of(at)).map_err(|problems| {
        let errors: Vec<_> = problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
        let first = errors.first().map_or_else(String::new, ToString::to_string);
        anyhow::anyhow!(
            "the records in {shown} are not sound (errors: {}); the first is\n{first}\n`catalogue-publish check {shown}` lists them all",
            errors.len()
        )
    })
}
