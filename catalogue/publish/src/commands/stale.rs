//! `stale`: what to verify next.

use std::process::ExitCode;

use anyhow::Context;
use catalogue_publish::{
    edition,
    stale::Stale,
    state::{self, State},
};

use super::{Command, Line, RECORDS, say};

pub(super) const COMMAND: Command = Command {
    name: "stale",
    help: "  stale DIR [--limit N] [--json]     list what to verify next, the oldest and most used first
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("stale", parser, &["limit"], &["json"])?;
    let limit = line.option("limit").map(|typed| number(&typed)).transpose()?;
    let records = State::Folder(Box::new(state::folder(line.operand(0, RECORDS)?, line.at())?)).all();
    let stale = Stale::on(edition::day_of(line.at()), &records);
    say(&if line.flag("json") { stale.as_json(limit)? } else { stale.as_text(limit) })?;
    Ok(ExitCode::SUCCESS)
}

fn number(typed: &str) -> anyhow::Result<usize> {
    typed.parse().with_context(|| format!("{typed:?} is no number; write how many records to show: --limit 20"))
}
