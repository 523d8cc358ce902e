//! How long somebody waits who locks the window or opens what is kept, as a screen reader finds the page.
//!
//! What a screen reader needs to read a page is part of the time, so the figures are above what eyes see.

use std::{
    env, fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use anyhow::Context as _;
use vault::{MemoryPlace, Passphrase, Place as _, Vault};
use waymark_tests::desktop::{Desktop, Eyes, Thing};

use crate::{
    clock::Times,
    report::{Line, Report},
};

/// The window that is measured.
const VARIABLE: &str = "WAYMARK_BIN";
/// Where the vault lies, in a home folder.
const VAULT: &str = ".local/share/waymark/waymark.kept";
const TITLE: &str = "Waymark";
const PASSPHRASE: &str = "quitesecret";
const ROUNDS: usize = 7;
/// The whole of it, on a machine with much else to do.
const PATIENCE: Duration = Duration::from_secs(300);
const SOON: Duration = Duration::from_secs(30);

/// Opens and locks the window again and again.
pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    report.begin_named("lock", "The window, opened and locked")?;
    let Some(build) = env::var_os(VARIABLE).map(PathBuf::from) else {
        return report.say(&format!("  SKIPPED: {VARIABLE} names no build of the window"));
    };
    let desktop = Desktop::start(PATIENCE)?;
    let file = desktop.home().join(VAULT);
    fs::create_dir_all(file.parent().context("the file lies in no folder")?)?;
    fs::write(&file, empty_vault()?)?;
    let _window = desktop.runs(&build, &[])?;
    let mut eyes = desktop.eyes(name(&build)?)?;
    eyes.waits_for("the first page", SOON, is_locked)?;
    let (mut unlocked, mut locked) = (Times::default(), Times::default());
    for _ in 0..ROUNDS {
        unlocked.add(unlock(&desktop, &mut eyes)?);
        let start = Instant::now();
        eyes.presses("push button", "Lock now")?;
        eyes.waits_for("the locked window", SOON, is_locked)?;
        locked.add(start.elapsed().as_secs_f64());
    }
    report.add(Line::plain("from the passphrase to the first page: median", "ms", unlocked.median() * 1e3))?;
    report.add(Line::plain("  longest", "ms", unlocked.longest() * 1e3))?;
    report.add(Line::plain(
        "from the lock to the first page of the fresh window: median",
        "ms",
        locked.median() * 1e3,
    ))?;
    report.add(Line::plain("  longest", "ms", locked.longest() * 1e3))
}

fn empty_vault() -> anyhow::Result<Vec<u8>> {
    let place = MemoryPlace::new();
    Vault::create(Box::new(place.clone()), &Passphrase::new(PASSPHRASE)?)?;
    place.read()?.context("there is no file")
}

fn name(build: &Path) -> anyhow::Result<&str> {
    build.file_name().and_then(|name| name.to_str()).context("the program has no name")
}

/// Types the passphrase and waits from the Enter key on.
fn unlock(desktop: &Desktop, eyes: &mut Eyes) -> anyhow::Result<f64> {
    desktop.attends_to(TITLE)?;
    eyes.presses("link", "Open it")?;
    eyes.waits_for("the page that asks", SOON, |seen| has(seen, "password text", "Passphrase"))?;
    eyes.waits_to_feel("password text", SOON)?;
    desktop.types(PASSPHRASE)?;
    let start = Instant::now();
    desktop.strikes(&["Return"])?;
    eyes.waits_for("the first page", SOON, |seen| has(seen, "push button", "Lock now"))?;
    Ok(start.elapsed().as_secs_f64())
}

fn is_locked(seen: &[Thing]) -> bool {
    has(seen, "link", "Open it")
}

fn has(seen: &[Thing], role: &str, name: &str) -> bool {
    seen.iter().any(|thing| thing.role == role && thing.name.starts_with(name))
}
