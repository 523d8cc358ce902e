//! `confirm`: that somebody checked facts with the service itself.

use std::{path::Path, process::ExitCode};

use anyhow::{Context, bail};
use catalogue_model::{CheckMethod, FactGroup, Term};
use catalogue_publish::{
    confirm::{Confirmation, Outcome, confirm},
    edition,
    records::{self, CheckLevel, Severity},
};
use jiff::civil::Date;

use super::{Command, Line, say};

pub(super) const COMMAND: Command = Command {
    name: "confirm",
    help: "  confirm RECORD.toml --how phoned|written|provider_signed|web_page|stored_copy --facts phones,opening_hours
      [--people 2] [--line NAME|NUMBER]
                                     write into a record that people checked these facts today, or on the day of --at;
                                     --line names one of several crisis lines
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("confirm", parser, &["how", "facts", "people", "line"], &[])?;
    let path = line.operand(0, "a record, for example catalogue/records/services/de-example-line.toml")?;
    let shown = path.display();
    let confirmation = confirmation(&line, edition::day_of(line.at()))?;
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("cannot read the record {shown}; name a file in services or crisis"))?;
    refuse_broken(path)?;
    let confirmed = confirm(&text, &confirmation, line.option("line").as_deref())
        .with_context(|| format!("nothing was written to {shown}"))?;
    if confirmed.text != text {
        edition::write_file(path, confirmed.text.as_bytes())?;
    }
    say(&words(path, &confirmation, &confirmed.outcome))?;
    Ok(ExitCode::SUCCESS)
}

fn confirmation(line: &Line, on: Date) -> anyhow::Result<Confirmation> {
    let how = line.option("how").with_context(|| format!("confirm needs --how: {}", known::<CheckMethod>()))?;
    let facts = line.option("facts").with_context(|| format!("confirm needs --facts: {}", known::<FactGroup>()))?;
    let people = line.option("people").unwrap_or_else(|| "1".to_owned());
    let mut named: Vec<FactGroup> = Vec::new();
    for fact in facts.split(',') {
        let fact = term(fact.trim(), "--facts")?;
        if !named.contains(&fact) {
            named.push(fact);
        }
    }
    Ok(Confirmation {
        on,
        how: term(&how, "--how")?,
        people: people.parse().with_context(|| format!("{people:?} is no number of people; write --people 2"))?,
        facts: named,
    })
}

fn term<T: Term>(typed: &str, option: &str) -> anyhow::Result<T> {
    T::parse(typed).with_context(|| format!("{typed:?} is not a value of {option}: {}", known::<T>()))
}

fn known<T: Term>() -> String {
    T::ALL.iter().map(|value| value.as_str()).collect::<Vec<_>>().join(", ")
}

/// Facts of a record that cannot be read cannot be confirmed either. Errors of other records do not matter here.
fn refuse_broken(path: &Path) -> anyhow::Result<()> {
    let path = path.canonicalize()?;
    let (Some(name), Some(kind)) = (path.file_name(), path.parent()) else { return Ok(()) };
    let (Some(folder), Some(kind)) = (kind.parent(), kind.file_name()) else { return Ok(()) };
    let file = format!("{}/{}", kind.to_string_lossy(), name.to_string_lossy());
    // A check may be written down late: what was checked since does not lie in the future.
    let problems = records::check(folder, CheckLevel::Draft, Date::MAX);
    match problems.iter().find(|problem| problem.file == file && problem.severity == Severity::Error) {
        Some(problem) => bail!("the record has an error; mend it first\n{problem}"),
        None => Ok(()),
    }
}

fn words(path: &Path, confirmation: &Confirmation, outcome: &Outcome) -> String {
    let Confirmation { on, how, people, facts } = confirmation;
    let names = |facts: &[FactGroup]| facts.iter().map(|fact| fact.as_str()).collect::<Vec<_>>().join(", ");
    let people = if *people == 1 { "1 person".to_owned() } else { format!("{people} people") };
    let (path, check) = (path.display(), format!("{on}, {}, {people}", how.as_str()));
    match outcome {
        Outcome::Added => format!("wrote to {path}: checked {check}: {}\n", names(facts)),
        Outcome::Extended(more) => format!("wrote to {path}: the check of {check} now includes {}\n", names(more)),
        Outcome::MorePeople { before } => {
            format!("wrote to {path}: checked {check} instead of {before}: {}\n", names(facts))
        }
        Outcome::Already => format!("{path} says so already: checked {check}: {}\n", names(facts)),
    }
}
