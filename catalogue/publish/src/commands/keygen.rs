//! `keygen`: one person's key, behind a passphrase.

use std::process::ExitCode;

use anyhow::Context;
use catalogue_publish::ceremony::{self, KeyRole, WorkFactor};

use super::{Command, Line, passphrase, say};

pub(super) const COMMAND: Command = Command {
    name: "keygen",
    help: "  keygen NAME --role root|editor|snapshot|timestamp --out DIR [--passphrase-file FILE]
                                     make NAME.key behind a passphrase, and NAME.pub to hand around
",
    run,
};

fn run(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("keygen", parser, &["role", "out", passphrase::PASSPHRASE_FILE], &[])?;
    let name = line.words().into_iter().next().context("keygen needs a name for the key, such as anna")?;
    let role = line.option("role").as_deref().and_then(KeyRole::parse);
    let role = role.context("keygen needs --role root, editor, snapshot or timestamp")?;
    let folder = line.must_path("out")?;
    let passphrase = passphrase::new(&line, &name)?;
    let card = ceremony::keygen(&folder, &name, role, &passphrase, WorkFactor::KEPT)?;
    say(&format!(
        "{role} key {} made in {}\n\
         keep {name}.key and its passphrase apart and in two places each; hand {name}.pub to the others\n\
         key id {}\n",
        card.named(),
        folder.display(),
        card.keyid.as_str(),
    ))?;
    Ok(ExitCode::SUCCESS)
}
