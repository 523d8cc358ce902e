//! `build`: the encrypted and signed bundle, by somebody who holds all the keys it takes.

use std::process::ExitCode;

use catalogue_publish::{
    channel::{self, Channel},
    edition::{self, Preview},
};

use super::{Command, Line, RECORDS, keys_of, say};

pub(super) const COMMAND: Command = Command {
    name: "build",
    help: "  build DIR --out FILE [--keys DIR] [--preview] [--channel FILE]
                                     write the encrypted and signed bundle; without --preview, only verified records pass;
                                     --channel takes the recipient of a private channel, who alone can open it
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("build", parser, &["out", "keys", "channel"], &["preview"])?;
    let folder = line.operand(0, RECORDS)?;
    let keys = keys_of(&line, line.at())?;
    let private = line.path("channel").map(|file| channel::read(&file)).transpose()?;
    let readers = private.as_ref().map_or("everybody who has the program".to_owned(), readers);
    let channel = private.unwrap_or_else(|| keys.channel());
    let bundle = edition::build_for(&channel, folder, Preview::of(line.flag("preview")), &keys, line.at())?;
    edition::write_file(&line.must_path("out")?, &bundle)?;
    say(&format!("bundle of {} bytes, {}; for {readers}\n", bundle.len(), checked(&channel)))?;
    Ok(ExitCode::SUCCESS)
}

/// Who can open it.
fn readers(channel: &Channel) -> String {
    let name = channel.name.as_ref().map(|name| format!(" {:?}", name.as_str())).unwrap_or_default();
    format!("whoever has the identity of the channel{name}")
}

/// How far our own client could look.
fn checked(channel: &Channel) -> &'static str {
    match channel.identity {
        Some(_) => "verified",
        None => "verified but for the decryption (name the identity file with --channel, and that is checked too)",
    }
}
