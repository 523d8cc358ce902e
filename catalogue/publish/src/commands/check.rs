//! `check`: every problem of the records.

use std::process::ExitCode;

use catalogue_publish::{
    edition,
    records::{self, CheckLevel, Severity},
};

use super::{Command, Line, RECORDS, say};

pub(super) const COMMAND: Command = Command {
    name: "check",
    help: "  check DIR [--release]              report every problem of the records; --release asks for verified numbers\n",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("check", parser, &[], &["release"])?;
    let folder = line.operand(0, RECORDS)?;
    let level = if line.flag("release") { CheckLevel::Release } else { CheckLevel::Draft };
    let problems = records::check(folder, level, edition::day_of(line.at()));
    for problem in &problems {
        say(&format!("{problem}\n"))?;
    }
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    say(&format!("{errors} errors, {} warnings\n", problems.len() - errors))?;
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
