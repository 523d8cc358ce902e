//! `status`: who still has to sign, and what expires when.

use std::process::ExitCode;

use anyhow::Context;
use catalogue_publish::ceremony::{self, OpenDraft, Publishers};
use catalogue_update::SizeClasses;

use super::{Command, Line, keys_folder, say};

pub(super) const COMMAND: Command = Command {
    name: "status",
    help: "  status DRAFT | BUNDLE [--keys DIR]
                                     say who still has to sign a draft, or what of a bundle expires when
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("status", parser, &["keys"], &[])?;
    let path = line.operand(0, "a draft or a bundle")?;
    let words = if path.is_dir() {
        ceremony::draft_status(&OpenDraft::read(path)?, line.at())?
    } else {
        let keys = keys_folder(&line);
        let publishers =
            Publishers::read(&keys).with_context(|| format!("cannot use the keys in {}", keys.display()))?;
        let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        ceremony::bundle_status(bytes, &publishers, line.at(), &SizeClasses::shipped())?
    };
    say(&words)?;
    Ok(ExitCode::SUCCESS)
}
