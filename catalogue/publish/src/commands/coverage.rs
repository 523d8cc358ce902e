//! `coverage`: for whom there is help, where there is none, and what reaches people there.

use std::process::ExitCode;

use catalogue_publish::{coverage::Coverage, edition, state};

use super::{Command, Line, keys_folder, say};

pub(super) const COMMAND: Command = Command {
    name: "coverage",
    help: "  coverage DIR|BUNDLE [--csv FILE] [--html FILE] [--keys DIR]
                                     count services by country, kind of help, people and language; name gaps and the
                                     nearest offer; --html writes a page to print
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("coverage", parser, &["csv", "html", "keys"], &[])?;
    let place = line.operand(0, "a folder of records, an image or a bundle")?;
    let records = state::read(place, &keys_folder(&line), line.at())?.public();
    let coverage = Coverage::on(edition::day_of(line.at()), &records);
    let asked =
        [(line.path("csv"), Coverage::as_csv as fn(&Coverage) -> String), (line.path("html"), Coverage::as_html)];
    let mut written = false;
    for (path, text) in asked {
        let Some(path) = path else { continue };
        edition::write_file(&path, text(&coverage).as_bytes())?;
        say(&format!("wrote {}\n", path.display()))?;
        written = true;
    }
    if !written {
        say(&coverage.as_text())?;
    }
    Ok(ExitCode::SUCCESS)
}
