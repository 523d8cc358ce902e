//! `suggest`: what the finder would suggest to a reader, and why.

use std::process::ExitCode;

use anyhow::{Context, bail};
use catalogue_publish::{edition, suggest};
use finder::Answers;

use super::{Command, IDENTITY, Line, identity_of, keys_folder, say};

pub(super) const COMMAND: Command = Command {
    name: "suggest",
    help: "  suggest BUNDLE --answers FILE [--json] [--keys DIR] [--identity FILE]
                                     suggest services as the finder does, with every hit of every rule
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("suggest", parser, &["answers", "keys", IDENTITY], &["json"])?;
    let bundle = line.operand(0, "a bundle")?;
    let file = line.must_path("answers")?;
    let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let answers = match Answers::from_json(&text) {
        Ok(answers) => answers,
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(|problem| format!("{}: {problem}", file.display())).collect();
            bail!("the answers cannot be used\n{}", lines.join("\n"));
        }
    };
    let image = edition::open_with(identity_of(&line)?, bundle, &keys_folder(&line), line.at())?;
    let suggested = suggest::suggest(image.bytes, &answers, line.at())?;
    say(&if line.flag("json") { suggested.as_json()? } else { suggested.as_text() })?;
    Ok(ExitCode::SUCCESS)
}
