//! `export`: the records in the field's own format, HSDS.

use std::process::ExitCode;

use anyhow::Context;
use catalogue_publish::{edition, hsds::Export, state};
use i18n::Locale;

use super::{Command, Line, keys_folder, say};

pub(super) const COMMAND: Command = Command {
    name: "export",
    help: "  export RECORDS|BUNDLE --out DIR [--language en|de]... [--csv] [--keys DIR]
                                     write HSDS 3.1: one JSON document for each language; --csv adds tables
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("export", parser, &["out", "language", "keys"], &["csv"])?;
    let locales = locales(&line.all("language"))?;
    let folder = line.path("out").context("export needs --out DIR")?;
    let from = line.operand(0, "a folder of records or a bundle")?;
    let records = state::read(from, &keys_folder(&line), line.at())?.public();
    let exports: Vec<Export> =
        locales.into_iter().map(|locale| Export::of(&records, locale)).collect::<Result<_, _>>()?;
    for export in &exports {
        let files = export.files(line.flag("csv"));
        for (name, text) in &files {
            edition::write_file(&folder.join(name), text.as_bytes())?;
        }
        let (services, language) = (export.services.len(), export.locale.own_name());
        say(&format!("{language}: services {services}, files {} under {}\n", files.len(), folder.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The languages that were asked for, or all.
fn locales(asked: &[String]) -> anyhow::Result<Vec<Locale>> {
    if asked.is_empty() {
        return Ok(Locale::ALL.to_vec());
    }
    let known = Locale::ALL.map(Locale::tag).join(", ");
    let mut locales = asked
        .iter()
        .map(|tag| {
            Locale::from_tag(tag).with_context(|| format!("there are no words in {tag:?}; --language knows {known}"))
        })
        .collect::<anyhow::Result<Vec<Locale>>>()?;
    locales.sort_unstable();
    locales.dedup();
    Ok(locales)
}
