//! `image`: what is inside a bundle.

use std::process::ExitCode;

use catalogue_publish::{edition, hash};

use super::{Command, IDENTITY, Line, identity_of, keys_folder, say};

pub(super) const COMMAND: Command = Command {
    name: "image",
    help: "  image BUNDLE --out IMAGE [--keys DIR] [--identity FILE]\n                                     verify a bundle and unpack its image; --identity opens a private channel\n",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("image", parser, &["out", "keys", IDENTITY], &[])?;
    let image = edition::open_with(identity_of(&line)?, line.operand(0, "a bundle")?, &keys_folder(&line), line.at())?;
    edition::write_file(&line.must_path("out")?, &image.bytes)?;
    say(&format!("image of {} bytes, SHA-256 {}\n", image.bytes.len(), hash::sha256(&image.bytes)))?;
    Ok(ExitCode::SUCCESS)
}
