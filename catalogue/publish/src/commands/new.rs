//! `new`: a record to fill in.

use std::{path::Path, process::ExitCode};

use anyhow::{Context, bail};
use catalogue_publish::{
    edition,
    template::{Kind, Template},
};

use super::{Command, Line, say};

/// Where records live when no folder is named.
const RECORDS: &str = "catalogue/records";

pub(super) const COMMAND: Command = Command {
    name: "new",
    help: "  new service|organization|crisis|exercise|article|question ID [--records DIR]
                                     write a record in which every field is explained; for crisis, ID is the country;
                                     exercises, articles and questions get a file of words for each locale
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("new", parser, &["records"], &[])?;
    let typed = line
        .operand(0, "what to write: service, organization, crisis, exercise, article or question")?
        .to_string_lossy()
        .into_owned();
    let kind = Kind::parse(&typed).with_context(|| {
        format!("{typed:?} is no kind of record; write service, organization, crisis, exercise, article or question")
    })?;
    let id = line.operand(1, "the id of the record, or the country of crisis lines")?.to_string_lossy().into_owned();
    let template =
        Template::new(kind, &id).map_err(|malformed| anyhow::anyhow!("{malformed}; {}", malformed.advice))?;
    let records = line.path("records").unwrap_or_else(|| RECORDS.into());
    if !records.is_dir() {
        bail!("there is no folder {}; --records names the folder of the records", records.display());
    }
    let files = template.files_in(&records);
    if let Some((taken, _)) = files.iter().find(|(path, _)| path.exists()) {
        bail!("{} is there already; choose another id, or change that file", taken.display());
    }
    let bytes: Vec<(&Path, &[u8])> = files.iter().map(|(path, text)| (path.as_path(), text.as_bytes())).collect();
    edition::write_files(&bytes)?;
    let written: Vec<String> = files.iter().map(|(path, _)| path.display().to_string()).collect();
    say(&format!(
        "wrote {}; blanks to fill: {}\n`catalogue-publish check {}` names them\n",
        written.join(", "),
        template.blanks(),
        records.display()
    ))?;
    Ok(ExitCode::SUCCESS)
}
