//! `catalogue-publish`: does one thing for a publisher, and says in words what happened.
//!
//! This file lists the commands; each stands in a module of its own under `commands`. The steps themselves live in the
//! library. The clock is read in one place, `line.rs`, and only where `--at` is absent.

mod commands;
mod line;

use std::{ffi::OsString, io::Write, process::ExitCode};

use anyhow::{Context, bail};

/// A command: its name, how it is called, and what it does with the rest of the line.
pub(crate) struct Command {
    /// Its name.
    name: &'static str,
    /// How it is called and what it does, for `help`; the lines are wrapped at 118 characters.
    help: &'static str,
    /// What it does.
    run: fn(lexopt::Parser) -> anyhow::Result<ExitCode>,
}

const HELP_FOOT: &str = "
Every command that judges age takes --at TIME (2026-11-22 or 2026-11-22T18:00:00Z); without it, now.
Without --keys, development keys are used; they are made once under target/keys.
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> anyhow::Result<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    let typed = arguments.next().unwrap_or_else(|| OsString::from("help"));
    if ["help", "-h", "--help"].into_iter().any(|help| typed == help) {
        say(&help())?;
        return Ok(ExitCode::SUCCESS);
    }
    match commands::ALL.iter().find(|command| typed == command.name) {
        Some(command) => (command.run)(lexopt::Parser::from_args(arguments)),
        None => bail!("there is no command {:?}; `catalogue-publish help` lists them", typed.to_string_lossy()),
    }
}

fn help() -> String {
    let commands: String = commands::ALL.iter().map(|command| command.help).collect();
    format!("catalogue-publish: from records to a signed edition\n\n{commands}{HELP_FOOT}")
}

/// Writes to standard output.
pub(crate) fn say(text: &str) -> anyhow::Result<()> {
    std::io::stdout().write_all(text.as_bytes()).context("cannot write to standard output")
}
