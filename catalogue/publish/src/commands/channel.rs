//! `channel`: the two files of a private channel.

use std::process::ExitCode;

use anyhow::Context;
use catalogue_publish::channel;

use super::{Command, Line, say};

pub(super) const COMMAND: Command = Command {
    name: "channel",
    help: "  channel NAME --out DIR             make a private channel: its recipient to build for, its identity to hand over\n",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("channel", parser, &["out"], &[])?;
    let name = line.words().into_iter().next().context("channel needs a name, which its readers will see")?;
    let files = channel::make(&name, &line.must_path("out")?)?;
    say(&format!(
        "recipient: {}\n  build for it with `catalogue-publish build RECORDS --channel {} --out waymark.edition`\n\
         identity:  {}\n  whoever has it reads the channel: hand it over in person, and keep one copy apart\n",
        files.recipient.display(),
        files.recipient.display(),
        files.identity.display(),
    ))?;
    Ok(ExitCode::SUCCESS)
}
