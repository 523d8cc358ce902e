//! `import`: HSDS documents of others, or of our own export, as records.

use std::{path::Path, process::ExitCode};

use anyhow::Context;
use catalogue_model::WebAddress;
use catalogue_publish::{
    edition,
    hsds::{self, ImportOptions, Imported, StatedChecks},
};

use super::{Command, Line, say};

pub(super) const COMMAND: Command = Command {
    name: "import",
    help: "  import FILE|DIR --out RECORDS [--source URL] [--with-checks]
                                     make records of HSDS 3.x JSON; services of others wait on hold; --with-checks
                                     takes the checks that a file of your own desk states
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("import", parser, &["out", "source"], &["with-checks"])?;
    let from = line.operand(0, "a file or a folder of HSDS documents")?;
    let folder = line.path("out").context("import needs --out RECORDS")?;
    let source =
        line.option("source").map(|url| WebAddress::new(&url).map_err(|bad| anyhow::anyhow!("{bad}; {}", bad.advice)));
    let options = ImportOptions {
        checks: if line.flag("with-checks") { StatedChecks::Taken } else { StatedChecks::LeftOut },
        source: source.transpose()?,
        on: edition::day_of(line.at()),
    };
    let imported = hsds::import(from, &folder, &options)?;
    say(&report(&imported, &folder))?;
    Ok(ExitCode::SUCCESS)
}

/// What an editor has to know about an import.
fn report(imported: &Imported, folder: &Path) -> String {
    let records = &imported.records;
    let mut lines = vec![format!(
        "under {}: {}, {}, {}",
        folder.display(),
        count(records.services.len(), "service", "services"),
        count(records.organizations.len(), "organization", "organizations"),
        count(records.crisis.len(), "crisis line", "crisis lines"),
    )];
    if !imported.on_hold.is_empty() {
        let held: Vec<&str> = imported.on_hold.iter().map(String::as_str).collect();
        lines.push(format!("of others, on hold until a reviewer decides, confirmed by nobody: {}", held.join(", ")));
    }
    if imported.checks_left_out > 0 {
        lines.push(format!(
            "left out: {}, because a file cannot prove them; --with-checks takes them from a file of your own desk",
            count(imported.checks_left_out, "check", "checks")
        ));
    }
    if imported.persons_left_out > 0 {
        let places = count(imported.persons_left_out, "place", "places");
        lines.push(format!("left out: {places} that can name people"));
    }
    for (name, rest) in &imported.unmapped {
        let fields = hsds::fields_left(rest);
        if !fields.is_empty() {
            lines.push(format!("{name}: not understood, or not taken: {}", fields.join(", ")));
        }
    }
    if !imported.unmapped.is_empty() {
        lines.push(format!("what was not taken is kept under {}", hsds::unmapped_folder(folder).display()));
    }
    lines.join("\n") + "\n"
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
