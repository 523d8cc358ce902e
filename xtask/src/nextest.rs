//! Starts the tests and keeps the lines of the summary for the end.
//!
//! Uses cargo-nextest, which runs each test in a process of its own and ends those that hang; cargo's own runner is the
//! substitute where it can neither be found nor installed.

use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::Context;

use crate::{
    places::Places,
    process::{cargo, must, succeeds},
};

/// Which program runs the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Runner {
    Nextest,
    Cargo,
}

/// Packages that are built and tested together.
pub(crate) struct Half<'a> {
    pub(crate) name: &'a str,
    pub(crate) packages: &'a [&'a str],
    pub(crate) environment: &'a [(&'static str, PathBuf)],
}

/// How the tests of one half went.
pub(crate) struct Outcome {
    pub(crate) passed: bool,
    /// The closing lines, not yet shown.
    pub(crate) summary: String,
}

impl Runner {
    /// Finds nextest, or installs it among cargo's own programs.
    pub(crate) fn prepare(places: &Places) -> anyhow::Result<Self> {
        let is_there = || succeeds(&mut cargo(places, ["nextest", "--version"]));
        if is_there() {
            return Ok(Self::Nextest);
        }
        // Without the part that updates itself: cargo does that.
        let install =
            ["install", "cargo-nextest", "--locked", "--no-default-features", "--features", "default-no-update"];
        match must("Install cargo-nextest, which runs the tests", &mut cargo(places, install)) {
            Ok(()) if is_there() => Ok(Self::Nextest),
            _ => {
                eprintln!("cargo-nextest could not be installed; the tests run with `cargo test` instead");
                Ok(Self::Cargo)
            }
        }
    }

    pub(crate) fn run(self, half: &Half, places: &Places) -> anyhow::Result<Outcome> {
        eprintln!("\n▸ Test {}", half.name);
        match self {
            Self::Nextest => watch(&mut Self::command(
                half,
                places,
                &["nextest", "run", "--color", "never", "--release", "--no-fail-fast"],
            )),
            Self::Cargo => {
                let mut command = Self::command(half, places, &["test", "--release", "--no-fail-fast"]);
                // One at a time, because nothing else keeps two windows from each other.
                let status = command.args(["--", "--show-output", "--test-threads=1"]).status();
                Ok(Outcome { passed: status.context("cannot start the tests")?.success(), summary: String::new() })
            }
        }
    }

    fn command(half: &Half, places: &Places, words: &[&str]) -> Command {
        let mut command = cargo(places, words);
        command.args(half.packages).envs(half.environment.iter().cloned());
        command
    }
}

/// Shows what nextest says as it says it, up to the summary, which is recognised only without colours.
fn watch(command: &mut Command) -> anyhow::Result<Outcome> {
    let mut tests = command.stderr(Stdio::piped()).spawn().context("cannot start the tests")?;
    let output = tests.stderr.take().context("the tests have no output")?;
    let mut summary = String::new();
    for line in BufReader::new(output).split(b'\n') {
        let line = String::from_utf8_lossy(&line.context("cannot read what the tests say")?).into_owned();
        if summary.is_empty() && !begins_summary(&line) {
            eprintln!("{line}");
        } else {
            summary.push_str(&line);
            summary.push('\n');
        }
    }
    Ok(Outcome { passed: tests.wait().context("cannot wait for the tests")?.success(), summary })
}

/// `     Summary [   0.015s] 5 tests run: 5 passed, 0 skipped`
fn begins_summary(line: &str) -> bool {
    line.trim_start().starts_with("Summary [") && (line.contains(" tests run: ") || line.contains(" test run: "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_is_recognised_for_one_test_and_for_many() {
        assert!(begins_summary("     Summary [   0.015s] 5 tests run: 5 passed, 0 skipped"));
        assert!(begins_summary("     Summary [   0.015s] 1 test run: 1 passed, 0 skipped"));
    }

    #[test]
    fn a_summary_of_another_kind_is_left_alone() {
        assert!(!begins_summary("        PASS [   0.015s] tests run: a_name"));
        assert!(!begins_summary("Summary of the page"));
    }

    #[cfg(unix)]
    #[test]
    fn lines_from_the_summary_on_are_kept() {
        let script = "echo building >&2; echo '  Summary [ 0.1s] 2 tests run: 1 passed, 1 failed, 0 skipped' >&2; echo '  FAIL x' >&2; exit 100";
        let outcome = watch(Command::new("sh").args(["-c", script])).expect("sh is there");
        assert!(!outcome.passed);
        assert_eq!(outcome.summary, "  Summary [ 0.1s] 2 tests run: 1 passed, 1 failed, 0 skipped\n  FAIL x\n");
    }
}
