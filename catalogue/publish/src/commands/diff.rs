//! `diff`: what an editor changes, before anybody signs it.

use std::process::ExitCode;

use catalogue_publish::{
    difference::Difference,
    state::{self, State},
};

use super::{Command, Line, keys_folder, say};

pub(super) const COMMAND: Command = Command {
    name: "diff",
    help: "  diff OLD NEW [--json] [--keys DIR]
                                     say in words what differs; each is a folder of records, an image or a bundle
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("diff", parser, &["keys"], &["json"])?;
    let read = |position, what| state::read(line.operand(position, what)?, &keys_folder(&line), line.at());
    let older = read(0, "the older state: a folder of records, an image or a bundle")?;
    let newer = read(1, "the newer state: a folder of records, an image or a bundle")?;
    let both_are_folders = matches!((&older, &newer), (State::Folder(_), State::Folder(_)));
    // An edition holds nothing that is on hold: beside a folder, everything held would look new or closed.
    let (older, newer) = if both_are_folders { (older.all(), newer.all()) } else { (older.public(), newer.public()) };
    let difference = Difference::between(&older, &newer);
    say(&if line.flag("json") { difference.as_json()? } else { difference.as_text() })?;
    Ok(ExitCode::SUCCESS)
}
