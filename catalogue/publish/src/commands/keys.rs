//! `keys`: development keys and their trusted root.

use std::process::ExitCode;

use anyhow::Context;
use catalogue_publish::sign;

use super::{Command, Line, say};

pub(super) const COMMAND: Command = Command {
    name: "keys",
    help: "  keys DIR                           make development keys, in plain files, and their root\n",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("keys", parser, &["out", "keys"], &[])?;
    let named = line.operand(0, "").ok().map(Into::into).or_else(|| line.path("out")).or_else(|| line.path("keys"));
    let folder = named.context("keys needs a folder for the keys")?;
    sign::make_keys(&folder, line.at())?;
    say(&format!("keys and trusted root made in {}\n", folder.display()))?;
    Ok(ExitCode::SUCCESS)
}
