//! The real window, as a person meets it: through WebKit's own driver, and through what a screen reader sees.
//!
//! Two builds are needed, named by the environment; `cargo xtask test` makes both. Without them these tests say loudly that
//! they did nothing.
#![expect(clippy::unwrap_used, reason = "tests")]

mod automation;
mod faulty;
mod keeping;
mod renewing;
mod shipped;
mod silence;

use std::{env, path::PathBuf, time::Duration};

/// What the title bar says, on every page.
const TITLE: &str = "Waymark";

/// A test ends after this, come what may: two cores may have much else to do.
const PATIENCE: Duration = Duration::from_secs(170);

/// How long a page may take to appear.
const SOON: Duration = Duration::from_secs(30);

/// The build named by the environment, or a loud word that there is none.
#[expect(clippy::print_stdout, reason = "a test that did nothing must say so where it is counted")]
fn build(variable: &str) -> Option<PathBuf> {
    let Some(build) = env::var_os(variable) else {
        assert!(env::var_os("WAYMARK_REQUIRE_TOOLS").is_none(), "{variable} names no build of the window");
        println!("SKIPPED: {variable} names no build of the window; `cargo xtask test` makes one");
        return None;
    };
    let build = PathBuf::from(build);
    assert!(build.is_file(), "{variable} names {}, which is no file", build.display());
    Some(build)
}

/// The window as people get it.
fn shipped() -> Option<PathBuf> {
    build("WAYMARK_BIN")
}

/// The window that obeys a driver.
fn obedient() -> Option<PathBuf> {
    build("WAYMARK_AUTOMATION_BIN")
}
