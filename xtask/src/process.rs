//! Starts other programs, saying first what for, and turns their failure into an error.
//!
//! Everything said here goes to the error stream: standard output belongs to the program that was asked for.

use std::{ffi::OsStr, io, process::Command};

use anyhow::{Context, bail};

use crate::places::Places;

/// Cargo, in the checkout, as if it had been called from a shell: what `cargo run` told this program about itself
/// would make some build scripts run again.
pub(crate) fn cargo<A: AsRef<OsStr>>(places: &Places, arguments: impl IntoIterator<Item = A>) -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let told_by_cargo_run =
            name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"));
        if told_by_cargo_run {
            command.env_remove(name);
        }
    }
    command.current_dir(places.root()).args(arguments);
    command
}

/// Runs one step of the way to its end, all it prints going to the error stream; anything but success is an error that
/// names the step.
pub(crate) fn must(step: &str, command: &mut Command) -> anyhow::Result<()> {
    hand_over(step, command.stdout(io::stderr()))
}

/// Runs the program that was asked for, which may use standard output; otherwise as [`must`].
pub(crate) fn hand_over(step: &str, command: &mut Command) -> anyhow::Result<()> {
    eprintln!("\n▸ {step}");
    let status = command.status().with_context(|| format!("cannot start {}", command.get_program().display()))?;
    if !status.success() {
        bail!("this step failed: {step} ({status})");
    }
    Ok(())
}

/// Whether a program starts and succeeds; what it prints is not shown.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}
