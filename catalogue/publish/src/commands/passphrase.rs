//! Asks a person: for a passphrase without an echo, and for a yes.
//!
//! A passphrase comes from the terminal, or from a file for rehearsals and for the computer that keeps the online keys. It
//! never comes from the command line or the environment, where other programs can read it.

use std::{
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use catalogue_publish::ceremony::Passphrase;

use super::Line;

/// The option that names a file with a passphrase.
pub(super) const PASSPHRASE_FILE: &str = "passphrase-file";

/// Asks for the passphrase of a key file, or reads it from the file that the option names.
pub(super) fn of_key(line: &Line, option: &str) -> impl FnMut(&Path) -> io::Result<Passphrase> + use<> {
    let file = line.path(option);
    move |key| from(file.as_deref(), &format!("passphrase of {}: ", key.display()))
}

/// Asks twice for a new passphrase.
pub(super) fn new(line: &Line, name: &str) -> anyhow::Result<Passphrase> {
    let file: Option<PathBuf> = line.path(PASSPHRASE_FILE);
    let ask = |words: &str| from(file.as_deref(), words).context("no key was made");
    let passphrase = ask(&format!("new passphrase for the key {name}: "))?;
    if file.is_none() && !ask("the same again: ")?.is(&passphrase) {
        bail!("the two passphrases differ; nothing was made");
    }
    Ok(passphrase)
}

const NO_TERMINAL: &str = "there is no terminal to ask on; for a rehearsal, name a file that holds the passphrase";

fn from(file: Option<&Path>, words: &str) -> io::Result<Passphrase> {
    match file {
        Some(file) => Passphrase::read(file)
            .map_err(|error| io::Error::new(error.kind(), format!("cannot read {}: {error}", file.display()))),
        None => rpassword::prompt_password(words)
            .map(Passphrase::new)
            .map_err(|error| io::Error::new(error.kind(), format!("{NO_TERMINAL} ({error})"))),
    }
}

/// Asks a question that only `yes` answers with yes. The flag `--yes` answers it beforehand.
pub(super) fn confirmed(line: &Line, question: &str) -> anyhow::Result<bool> {
    if line.flag("yes") {
        return Ok(true);
    }
    if !io::stdin().is_terminal() {
        bail!("there is no terminal to ask on; read what stands above, and answer beforehand with --yes");
    }
    let mut out = io::stderr();
    write!(out, "{question} (yes/no) ").and_then(|()| out.flush()).context("cannot ask")?;
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).context("cannot read the answer")?;
    Ok(answer.trim() == "yes")
}
