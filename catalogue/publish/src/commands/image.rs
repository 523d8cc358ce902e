//! `image`: what is inside a bundle.

use std::process::ExitCode;

use catalogue_publish::{edition, hash};

use super::{Command, Line, keys_folder, say};

pub(super) const COMMAND: Command = Command {
    name: "image",
    help: "  image BUNDLE --out IMAGE [--keys DIR]\n                                     verify a bundle and unpack its image\n",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("image", parser, &["out", "keys"], &[])?;
    let image = edition::open(line.operand(0, "a bundle")?, &keys_folder(&line), line.at())?;
    edition::write_file(&line.must_path("out")?, &image.bytes)?;
    say(&format!("image of {} bytes, SHA-256 {}\n", image.bytes.len(), hash::sha256(&image.bytes)))?;
    Ok(ExitCode::SUCCESS)
}
