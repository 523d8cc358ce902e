//! `build`: the encrypted and signed bundle, by somebody who holds all the keys it takes.

use std::process::ExitCode;

use catalogue_publish::edition::{self, Preview};

use super::{Command, Line, RECORDS, keys_of, say};

pub(super) const COMMAND: Command = Command {
    name: "build",
    help: "  build DIR --out FILE [--keys DIR] [--preview]
                                     write the encrypted and signed bundle; without --preview, only verified records pass
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("build", parser, &["out", "keys"], &["preview"])?;
    let folder = line.operand(0, RECORDS)?;
    let keys = keys_of(&line, line.at())?;
    let bundle = edition::build(folder, Preview::of(line.flag("preview")), &keys, line.at())?;
    edition::write_file(&line.must_path("out")?, &bundle)?;
    say(&format!("bundle of {} bytes, verified\n", bundle.len()))?;
    Ok(ExitCode::SUCCESS)
}
