//! `cargo xtask`: the habits of this house, as one small program.
//!
//! It finds out what the machine lacks, compiles the development edition and starts the other programs. It knows nothing
//! of records, pages or signatures, and it writes only under `target/`, in `tests/browser/node_modules`, where cargo and
//! the system's package manager keep what they install, and beside the file of a vault that it is told to take apart.

mod bench;
mod build;
mod edition;
mod nextest;
mod places;
mod preview;
mod process;
mod run;
mod skips;
mod system;
mod test;
mod vault;

use std::{ffi::OsString, io::Write, path::PathBuf, process::ExitCode};

use anyhow::bail;
use lexopt::{Parser, prelude::*};

use crate::places::Places;

const HELP: &str = "\
cargo xtask COMMAND

  run                                 install what is missing, compile the edition, build, and open the window
                                      (without a display: serve the same pages on this machine and print the address)
  test                                install what is missing and run everything that must hold before a change is shared
  preview [--port N] [--bundle FILE]  serve the pages on this machine only; the address is the first line printed
  bench [ARGUMENTS]                   measure; writes a table and target/bench/*.json
  edition                             compile, encrypt and sign the development edition, unless nothing changed
  vault split FILE                    take the file of a vault apart into two files that the age tool opens
  help                                show this text

On Debian, Ubuntu, Fedora and Arch, what is missing is installed with the system's own package manager. It is named
first, and sudo asks for your password. Without a terminal the command is printed instead, and nothing is installed.
Development keys are made under target/keys and are never committed.
";

fn main() -> ExitCode {
    match Task::read(Parser::from_env()).and_then(Task::perform) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// What was asked for.
#[derive(Debug, PartialEq)]
enum Task {
    Run,
    Test,
    Preview { port: Option<u16>, bundle: Option<PathBuf> },
    Bench { arguments: Vec<OsString> },
    Edition,
    SplitVault { file: PathBuf },
    Help,
}

impl Task {
    fn read(mut parser: Parser) -> anyhow::Result<Self> {
        let task = match parser.next()? {
            None | Some(Short('h') | Long("help")) => Self::Help,
            Some(Value(name)) => match name.string()?.as_str() {
                "run" => Self::Run,
                "test" => Self::Test,
                "preview" => return Self::read_preview(parser),
                "bench" => return Ok(Self::Bench { arguments: parser.raw_args()?.collect() }),
                "edition" => Self::Edition,
                "vault" => return Self::read_vault(parser),
                "help" => Self::Help,
                other => bail!("there is no command {other:?}; `cargo xtask help` lists them"),
            },
            Some(option) => return Err(option.unexpected().into()),
        };
        match parser.next()? {
            None => Ok(task),
            Some(extra) => Err(extra.unexpected().into()),
        }
    }

    fn read_preview(mut parser: Parser) -> anyhow::Result<Self> {
        let (mut port, mut bundle) = (None, None);
        while let Some(argument) = parser.next()? {
            match argument {
                Long("port") => port = Some(parser.value()?.parse()?),
                Long("bundle") => bundle = Some(PathBuf::from(parser.value()?)),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(Self::Preview { port, bundle })
    }

    fn read_vault(mut parser: Parser) -> anyhow::Result<Self> {
        match parser.value()?.string()?.as_str() {
            "split" => {}
            other => bail!("there is no command \"vault {other}\"; `cargo xtask help` lists them"),
        }
        let file = PathBuf::from(parser.value()?);
        match parser.next()? {
            None => Ok(Self::SplitVault { file }),
            Some(extra) => Err(extra.unexpected().into()),
        }
    }

    fn perform(self) -> anyhow::Result<()> {
        if self == Self::Help {
            return Ok(std::io::stdout().write_all(HELP.as_bytes())?);
        }
        if let Self::SplitVault { file } = &self {
            return vault::split(file);
        }
        let places = Places::find()?;
        match self {
            Self::Run => run::run(&places),
            Self::Test => test::test(&places),
            Self::Preview { port, bundle } => preview::preview(&places, port, bundle.as_deref()),
            Self::Bench { arguments } => bench::bench(&places, &arguments),
            Self::Edition => {
                system::ensure(system::Purpose::Build)?;
                edition::prepare(&places)
            }
            Self::SplitVault { .. } | Self::Help => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use super::*;

    fn read(words: &[&str]) -> anyhow::Result<Task> {
        Task::read(Parser::from_args(words))
    }

    #[test]
    fn every_command_of_the_help_text_is_understood() {
        for line in HELP.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   ")) {
            let name = line.split("  ").find(|piece| !piece.is_empty()).unwrap();
            // Options stand in brackets and may be left out.
            let words: Vec<&str> = name.split(' ').take_while(|word| !word.starts_with('[')).collect();
            assert!(read(&words).is_ok(), "{name}");
        }
    }

    #[test]
    fn preview_takes_a_port_and_a_bundle() {
        let task = read(&["preview", "--port", "8080", "--bundle", "some.edition"]).unwrap();
        assert_eq!(task, Task::Preview { port: Some(8080), bundle: Some(PathBuf::from("some.edition")) });
    }

    #[test]
    fn bench_passes_its_arguments_on() {
        let task = read(&["bench", "--sizes", "1000"]).unwrap();
        assert_eq!(task, Task::Bench { arguments: vec!["--sizes".into(), "1000".into()] });
    }

    #[test]
    fn a_vault_is_split_and_nothing_else_is_done_to_it() {
        let task = read(&["vault", "split", "kept.vault"]).unwrap();
        assert_eq!(task, Task::SplitVault { file: PathBuf::from("kept.vault") });
        for words in
            [&["vault"][..], &["vault", "split"], &["vault", "open", "kept.vault"], &["vault", "split", "a", "b"]]
        {
            assert!(read(words).is_err(), "{words:?}");
        }
    }

    #[test]
    fn a_misspelt_command_or_option_is_refused() {
        for words in [&["rnu"][..], &["run", "--fast"], &["test", "more"], &["preview", "--port", "many"], &["--run"]] {
            assert!(read(words).is_err(), "{words:?}");
        }
    }
}
