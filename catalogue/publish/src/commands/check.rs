//! `check`: every problem of the records, the errors last, where a person looks first.

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
    let (errors, warnings): (Vec<_>, Vec<_>) = problems.iter().partition(|problem| problem.severity == Severity::Error);
    for (heading, problems) in [("warnings:", &warnings), ("errors:", &errors)] {
        if !problems.is_empty() {
            let lines: String = problems.iter().map(|problem| format!("{problem}\n")).collect();
            say(&format!("{heading}\n{lines}\n"))?;
        }
    }
    say(&format!("{} errors, {} warnings\n", errors.len(), warnings.len()))?;
    Ok(if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
