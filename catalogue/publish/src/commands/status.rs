//! `status`: who still has to sign, and what expires when.

use std::process::ExitCode;

use anyhow::Context;
use catalogue_publish::ceremony::{self, OpenDraft};
use catalogue_update::SizeClasses;

use super::{Command, Line, publishers_of, say};

pub(super) const COMMAND: Command = Command {
    name: "status",
    help: "  status DRAFT | BUNDLE [--keys DIR]
                                     say who still has to sign a draft, or what of a bundle expires when;
                                     with --keys, also whether a draft is still under the newest root
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("status", parser, &["keys"], &[])?;
    let path = line.operand(0, "a draft or a bundle")?;
    let words = if path.is_dir() {
        draft(&line, &OpenDraft::read(path)?)?
    } else {
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        ceremony::bundle_status(bytes, &publishers_of(&line)?, line.at(), &SizeClasses::shipped())?
    };
    say(&words)?;
    Ok(ExitCode::SUCCESS)
}

/// Where a draft stands; with `--keys`, also whether it is still under the newest root.
fn draft(line: &Line, draft: &OpenDraft) -> anyhow::Result<String> {
    let publishers = line.path("keys").map(|_| publishers_of(line)).transpose()?;
    match publishers.and_then(|publishers| ceremony::outdated(draft, &publishers)) {
        Some(outdated) => Ok(format!("{}\n{outdated}", ceremony::describe(draft, line.at()))),
        None => Ok(ceremony::draft_status(draft, line.at())?),
    }
}
