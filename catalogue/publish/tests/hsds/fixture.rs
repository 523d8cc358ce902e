//! Records for the tests: the real ones of this tree, and a small folder in which every field of a record is filled.

use std::path::{Path, PathBuf};

use catalogue_publish::records::{self, CheckLevel};
use catalogue_store::Records;
use jiff::civil::date;

/// The folder of the real records.
pub(crate) fn real_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../records")
}

/// A folder of two services, an organization and two crisis lines that leave no field empty.
pub(crate) fn full_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hsds/full")
}

/// The public records of a folder on a fixed day.
#[track_caller]
pub(crate) fn public(folder: &Path) -> Records {
    let checked = records::read(folder, CheckLevel::Draft, date(2026, 11, 22)).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"))
    });
    let public = checked.public();
    let (organizations, services, crisis) = (public.organizations, public.services, public.crisis);
    Records { organizations, services, crisis, ..Records::default() }
}

pub(crate) fn real() -> Records {
    public(&real_folder())
}

pub(crate) fn full() -> Records {
    public(&full_folder())
}
