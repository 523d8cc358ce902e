//! `compile`: the canonical image of the records.

use std::process::ExitCode;

use catalogue_publish::{
    edition::{self, Preview},
    hash,
    records::CheckLevel,
};

use super::{Command, Line, RECORDS, say};

pub(super) const COMMAND: Command = Command {
    name: "compile",
    help: "  compile DIR --out IMAGE [--preview]\n                                     write the canonical SQLite image\n",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("compile", parser, &["out"], &["preview"])?;
    let folder = line.operand(0, RECORDS)?;
    let preview = Preview::of(line.flag("preview"));
    let image = edition::compile(folder, preview, CheckLevel::Draft, line.at())?;
    edition::write_file(&line.must_path("out")?, &image)?;
    say(&format!("image of {} bytes, SHA-256 {}\n", image.len(), hash::sha256(&image)))?;
    Ok(ExitCode::SUCCESS)
}
