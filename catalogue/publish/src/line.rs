//! Reads a command line: operands, options with a value, and flags. What they mean is the commands' concern.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use jiff::Timestamp;

/// Options that take a moment or nothing and that every command understands.
const AT: &str = "at";

/// What was typed after the name of a command.
pub(crate) struct Line {
    command: &'static str,
    operands: Vec<OsString>,
    /// In the order in which they were typed; an option may stand there more than once.
    options: BTreeMap<&'static str, Vec<OsString>>,
    flags: Vec<&'static str>,
    at: Timestamp,
}

impl Line {
    /// Reads the rest of a command line. `options` take a value, `flags` take none; `--at TIME` is always understood.
    pub(crate) fn read(
        command: &'static str,
        mut parser: lexopt::Parser,
        options: &[&'static str],
        flags: &[&'static str],
    ) -> anyhow::Result<Self> {
        use lexopt::prelude::{Long, Short, Value, ValueExt};
        let mut line =
            Self { command, operands: Vec::new(), options: BTreeMap::new(), flags: Vec::new(), at: Timestamp::now() };
        while let Some(argument) = parser.next()? {
            match argument {
                Value(value) => line.operands.push(value),
                Long(AT) => line.at = time(&parser.value()?.string()?)?,
                Long(name) => match (known(options, name), known(flags, name)) {
                    (Some(option), _) => line.options.entry(option).or_default().push(parser.value()?),
                    (None, Some(flag)) => line.flags.push(flag),
                    (None, None) => bail!("{command} has no option --{name}; `catalogue-publish help` lists them"),
                },
                Short(letter) => bail!("{command} has no option -{letter}; `catalogue-publish help` lists them"),
            }
        }
        Ok(line)
    }

    /// The operand at a position, counted from 0. `what` names it for the person who left it out.
    pub(crate) fn operand(&self, position: usize, what: &str) -> anyhow::Result<&Path> {
        self.operands.get(position).map(Path::new).with_context(|| format!("{} needs {what}", self.command))
    }

    /// Every operand, as text.
    pub(crate) fn words(&self) -> Vec<String> {
        self.operands.iter().map(|operand| operand.to_string_lossy().into_owned()).collect()
    }

    /// The last value of an option.
    pub(crate) fn option(&self, name: &str) -> Option<String> {
        self.all(name).pop()
    }

    /// Every value of an option.
    pub(crate) fn all(&self, name: &str) -> Vec<String> {
        self.options.get(name).into_iter().flatten().map(|value| value.to_string_lossy().into_owned()).collect()
    }

    /// The path that an option names.
    pub(crate) fn path(&self, name: &str) -> Option<PathBuf> {
        self.options.get(name)?.last().map(PathBuf::from)
    }

    /// The path that an option must name.
    pub(crate) fn must_path(&self, name: &str) -> anyhow::Result<PathBuf> {
        self.path(name).with_context(|| format!("{} needs --{name} FILE", self.command))
    }

    /// Whether a flag was typed.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.flags.contains(&name)
    }

    /// The moment of `--at`, or now.
    pub(crate) fn at(&self) -> Timestamp {
        self.at
    }
}

fn known(names: &[&'static str], typed: &str) -> Option<&'static str> {
    names.iter().copied().find(|name| *name == typed)
}

/// Reads a moment, a time of a day in UTC, or a day as its first moment in UTC.
pub(crate) fn time(text: &str) -> anyhow::Result<Timestamp> {
    if let Ok(moment) = text.parse() {
        return Ok(moment);
    }
    if let (true, Ok(civil)) = (text.contains('T'), text.parse::<jiff::civil::DateTime>()) {
        return Ok(civil.to_zoned(jiff::tz::TimeZone::UTC)?.timestamp());
    }
    let day: jiff::civil::Date =
        text.parse().with_context(|| format!("{text:?} is no time; write 2026-11-22 or 2026-11-22T18:00:00Z"))?;
    Ok(day.to_zoned(jiff::tz::TimeZone::UTC)?.timestamp())
}
