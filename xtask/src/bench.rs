//! `cargo xtask bench`: the measurements of the design, side by side in one run.
//!
//! What is measured and how is decided in `tests/src/bench`; this file only makes sure that the comparisons can run.

use std::ffi::OsString;

use crate::{
    places::Places,
    process::{cargo, hand_over},
    system::{self, Purpose},
};

/// Sets up and measures; the arguments go to the bench program as they are.
pub(crate) fn bench(places: &Places, arguments: &[OsString]) -> anyhow::Result<()> {
    system::ensure(Purpose::Bench)?;
    hand_over(
        "Measure",
        cargo(places, ["run", "--release", "-p", "waymark-tests", "--bin", "bench", "--"]).args(arguments),
    )
}
