//! What the machine must have, and how it gets it.
//!
//! Asks for programs and libraries themselves, not for packages, so that a system built by hand passes too. Only the
//! system's own package manager installs anything; what cargo or npm bring is not this module's concern.

mod install;
mod needs;

use std::{io::IsTerminal, process::Command};

use anyhow::bail;

use self::{
    install::{PackageSystem, Road},
    needs::Need,
};
use crate::process::{must, succeeds};

/// What the machine is wanted for; each includes what it takes to build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Build,
    Bench,
    Test,
}

/// Installs what is missing, after saying what; an error says what a person has to do.
pub(crate) fn ensure(purpose: Purpose) -> anyhow::Result<()> {
    if !cfg!(target_os = "linux") {
        return elsewhere(purpose);
    }
    let missing = missing(purpose);
    if missing.is_empty() {
        return Ok(());
    }
    eprintln!("This machine lacks:");
    for need in &missing {
        eprintln!("  - {}", need.what);
    }
    let Some(packages) = PackageSystem::find() else {
        bail!(
            "no apt-get, dnf or pacman was found here; please install what is listed above and run the command again"
        );
    };
    install(packages, &missing)?;
    let still: Vec<&str> = self::missing(purpose).iter().map(|need| need.what).collect();
    if !still.is_empty() {
        bail!("still missing after the installation: {}", still.join("; "));
    }
    Ok(())
}

/// Where Debian keeps programs that it thinks only administrators want; they are on no ordinary person's path.
const FOR_ADMINISTRATORS: [&str; 2] = ["/usr/sbin", "/sbin"];

/// The first of these programs that is on the path, or among those for administrators.
pub(crate) fn program(names: &[&str]) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<_> = std::env::split_paths(&path).chain(FOR_ADMINISTRATORS.map(Into::into)).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|file| file.is_file()))
}

/// The browser that the tests drive.
pub(crate) fn chromium() -> Option<std::path::PathBuf> {
    program(needs::CHROMIUM)
}

/// The program that drives the browser.
pub(crate) fn chromedriver() -> Option<std::path::PathBuf> {
    program(needs::CHROMEDRIVER)
}

fn missing(purpose: Purpose) -> Vec<&'static Need> {
    needs::all(purpose).filter(|need| !need.is_met()).collect()
}

fn install(packages: PackageSystem, missing: &[&Need]) -> anyhow::Result<()> {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|answer| answer.stdout.trim_ascii() == b"0");
    let has_terminal = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let road = Road::choose(is_root, program(&["sudo"]).is_some(), has_terminal);
    if road == Road::Print {
        let lines = packages
            .commands(missing)
            .iter()
            .map(|words| format!("    sudo {}\n", install::shell(words)))
            .collect::<String>();
        bail!(
            "nothing was installed: it takes the rights of root, and nobody can be asked for a password here; \
             please run\n\n{lines}\nand then this command again"
        );
    }
    if let Some(words) = packages.refresh() {
        must("Refresh the list of packages", &mut road.command(&words)?)?;
    }
    // Names are chosen after the refresh: a new machine knows no package before.
    let words = packages.install(missing);
    eprintln!("\nTo be installed: {}", install::shell(&words));
    must("Install what is missing", &mut road.command(&words)?)
}

/// macOS and Windows bring their own web view; a compiler must be there.
fn elsewhere(purpose: Purpose) -> anyhow::Result<()> {
    if purpose == Purpose::Test {
        bail!(
            "`cargo xtask test` drives the window through WebKitGTK and AT-SPI and needs Linux; \
             on this system `cargo test --workspace` runs what needs neither"
        );
    }
    if cfg!(target_os = "macos") && !succeeds(Command::new("xcrun").args(["--find", "clang"])) {
        bail!("the compiler is missing; please run `xcode-select --install` and then this command again");
    }
    if cfg!(windows) {
        eprintln!(
            "On Windows this needs the Visual Studio Build Tools with \"Desktop development with C++\", and the WebView2 \
             runtime (part of Windows 11). If the build stops at a missing linker, install the former."
        );
    }
    Ok(())
}
