//! `new`: a record to fill in.

use std::process::ExitCode;

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
    help: "  new service|organization|crisis ID [--records DIR]
                                     write a record in which every field is explained; for crisis, ID is the country
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("new", parser, &["records"], &[])?;
    let typed = line.operand(0, "what to write: service, organization or crisis")?.to_string_lossy().into_owned();
    let kind = Kind::parse(&typed)
        .with_context(|| format!("{typed:?} is no kind of record; write service, organization or crisis"))?;
    let id = line.operand(1, "the id of the record, or the country of crisis lines")?.to_string_lossy().into_owned();
    let template =
        Template::new(kind, &id).map_err(|malformed| anyhow::anyhow!("{malformed}; {}", malformed.advice))?;
    let records = line.path("records").unwrap_or_else(|| RECORDS.into());
    if !records.is_dir() {
        bail!("there is no folder {}; --records names the folder of the records", records.display());
    }
    let path = template.path_in(&records);
    if path.exists() {
        bail!("{} is there already; choose another id, or change that file", path.display());
    }
    edition::write_file(&path, template.text().as_bytes())?;
    let (path, records) = (path.display(), records.display());
    say(&format!(
        "wrote {path}; blanks to fill: {}\n`catalogue-publish check {records}` names them\n",
        template.blanks()
    ))?;
    Ok(ExitCode::SUCCESS)
}
