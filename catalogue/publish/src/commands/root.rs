//! `root`: the first root, and every change of keys after it. Each change is a draft that root keys sign.

use std::{path::Path, process::ExitCode};

use anyhow::{Context, bail};
use catalogue_publish::ceremony::{
    self, Card, KeyRole, OpenDraft, People, Publishers, RootChange, Thresholds, first_root, next_root,
};

use super::{Command, Line, say};

pub(super) const COMMAND: Command = Command {
    name: "root",
    help: "  root new CARDS --out DRAFT [--root-threshold 2] [--editor-threshold 2]
                                     prepare the first root from a folder of NAME.pub files
  root renew     --keys DIR --out DRAFT
  root rotate    --old NAME  --new NEW.pub --keys DIR --out DRAFT
  root replace   --lost NAME --new NEW.pub --keys DIR --out DRAFT
  root enlist    --new NEW.pub --keys DIR --out DRAFT
  root threshold --role root|editor --need 3 --keys DIR --out DRAFT
                                     prepare the next root: a year more, another key, one more, more signatures
  root add DRAFT --keys DIR          add a root that enough keys have signed; later bundles carry it
",
    run,
};

const OPTIONS: [&str; 9] = ["out", "keys", "old", "lost", "new", "role", "need", "root-threshold", "editor-threshold"];

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("root", parser, &OPTIONS, &[])?;
    let words = line.words();
    match words.first().map(String::as_str) {
        Some("new") => first(&line),
        Some("add") => add(&line),
        Some(verb) => next(&line, verb),
        None => bail!("root needs one of new, renew, rotate, replace, enlist, threshold and add"),
    }
}

fn first(line: &Line) -> anyhow::Result<ExitCode> {
    let people = People::read(line.operand(1, "the folder of the NAME.pub files")?)?;
    let standard = Thresholds::default();
    let thresholds = Thresholds {
        root: number(line, "root-threshold")?.unwrap_or(standard.root),
        editor: number(line, "editor-threshold")?.unwrap_or(standard.editor),
    };
    let root = first_root(&people, thresholds, line.at())?;
    let out = line.must_path("out")?;
    told(line, &ceremony::prepare_root(&out, &root, None, &people)?)
}

fn next(line: &Line, verb: &str) -> anyhow::Result<ExitCode> {
    let change = match verb {
        "renew" => RootChange::Renew,
        "rotate" => RootChange::Rotate { old: must(line, "old")?, new: card(line)? },
        "replace" => RootChange::Replace { lost: must(line, "lost")?, new: card(line)? },
        "enlist" => RootChange::Add { new: card(line)? },
        "threshold" => RootChange::Threshold {
            role: KeyRole::parse(&must(line, "role")?).context("--role is root or editor")?,
            need: number(line, "need")?.context("root threshold needs --need NUMBER")?,
        },
        other => bail!("there is no `root {other}`; `catalogue-publish help` lists what there is"),
    };
    let folder = keys(line)?;
    let mut publishers =
        Publishers::read(&folder).with_context(|| format!("cannot use the keys in {}", folder.display()))?;
    let root = next_root(&publishers.chain, &change, &publishers.people, line.at())?;
    if let RootChange::Rotate { new, .. } | RootChange::Replace { new, .. } | RootChange::Add { new } = change {
        publishers.people.add(new);
    }
    let out = line.must_path("out")?;
    told(line, &ceremony::prepare_root(&out, &root, Some(publishers.chain.newest()), &publishers.people)?)
}

fn told(line: &Line, draft: &OpenDraft) -> anyhow::Result<ExitCode> {
    say(&format!("{}\n", ceremony::draft_status(draft, line.at())?))?;
    say(&format!("draft written to {}; nothing is signed yet\n", draft.folder.display()))?;
    Ok(ExitCode::SUCCESS)
}

fn add(line: &Line) -> anyhow::Result<ExitCode> {
    let draft = OpenDraft::read(line.operand(1, "the folder of a draft")?)?;
    let folder = keys(line)?;
    let version = ceremony::add_root(&draft, &folder, line.at())?;
    say(&format!(
        "root {version} added to {}\n\
         hand {version}.root.json and trust/root.json to every publisher; \
         the next `release` or `refresh` brings it to readers\n",
        folder.display()
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// A change of keys never falls back to development keys.
fn keys(line: &Line) -> anyhow::Result<std::path::PathBuf> {
    line.path("keys").context("root needs --keys DIR, the publishers' folder")
}

fn card(line: &Line) -> anyhow::Result<Card> {
    Ok(Card::read(Path::new(&must(line, "new")?))?)
}

fn must(line: &Line, option: &str) -> anyhow::Result<String> {
    line.option(option).with_context(|| format!("this change of the root needs --{option}"))
}

fn number(line: &Line, option: &str) -> anyhow::Result<Option<u64>> {
    let typed = line.option(option);
    typed.map(|text| text.parse().with_context(|| format!("--{option} {text:?} is no number"))).transpose()
}
