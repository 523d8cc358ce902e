//! Builds what ships: the window, and beside it the program that fetches editions.
//!
//! They are built one after the other. Cargo joins the features of all packages that it builds together, so one build of
//! both would put network code into the window, where there must be none.

use crate::{
    places::Places,
    process::{cargo, must},
};

/// Builds both; `features` are the window's.
pub(crate) fn build(places: &Places, purpose: &str, features: &[&str]) -> anyhow::Result<()> {
    let window = ["build", "--release", "-p", "app"];
    must(&format!("Build the window ({purpose})"), cargo(places, window).args(features))?;
    let renewal = ["-p", "catalogue-update", "--features", "network", "--bin", "waymark-renewal"];
    must("Build the program that fetches editions", cargo(places, ["build", "--release"]).args(renewal))
}
