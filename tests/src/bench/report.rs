//! Collects what was measured, prints it as a table and keeps it as JSON.

use std::{fs, io::Write as _, path::PathBuf};

use anyhow::Context as _;
use serde_json::{Value, json};

/// One measured number.
pub(crate) struct Line {
    what: String,
    unit: &'static str,
    value: f64,
    goal: Option<f64>,
}

impl Line {
    /// A number without a goal.
    pub(crate) fn plain(what: impl Into<String>, unit: &'static str, value: f64) -> Self {
        Self { what: what.into(), unit, value, goal: None }
    }

    /// The number should not exceed this.
    pub(crate) fn at_most(self, goal: f64) -> Self {
        Self { goal: Some(goal), ..self }
    }

    fn verdict(&self) -> &'static str {
        match self.goal {
            None => "",
            Some(goal) if self.value <= goal => "met",
            Some(_) => "MISSED",
        }
    }
}

/// The lines of a run, size by size.
pub(crate) struct Report {
    folder: PathBuf,
    name: String,
    lines: Vec<Line>,
}

impl Report {
    /// A report that is kept in this folder.
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder, name: String::new(), lines: Vec::new() }
    }

    /// Begins the part of one size.
    pub(crate) fn begin(&mut self, services: usize) -> anyhow::Result<()> {
        self.begin_named(&services.to_string(), &format!("{services} services"))
    }

    /// Begins a part with a file and a heading of its own.
    pub(crate) fn begin_named(&mut self, file: &str, heading: &str) -> anyhow::Result<()> {
        self.keep()?;
        file.clone_into(&mut self.name);
        self.say(&format!("\n{heading}"))
    }

    /// Adds a line and prints it.
    pub(crate) fn add(&mut self, line: Line) -> anyhow::Result<()> {
        let goal = line.goal.map_or_else(String::new, |goal| format!("goal {goal} {}", line.verdict()));
        self.say(&format!("  {:<62} {:>12.3} {:<3} {goal}", line.what, line.value, line.unit))?;
        self.lines.push(line);
        Ok(())
    }

    /// Prints a remark.
    pub(crate) fn say(&self, text: &str) -> anyhow::Result<()> {
        writeln!(std::io::stdout().lock(), "{text}").context("cannot print")
    }

    /// Ends the run.
    pub(crate) fn finish(mut self) -> anyhow::Result<()> {
        self.keep()?;
        self.say(&format!("\nkept in {}", self.folder.display()))
    }

    fn keep(&mut self) -> anyhow::Result<()> {
        if self.lines.is_empty() {
            return Ok(());
        }
        let line = |line: &Line| {
            let goal = line.goal.map_or(Value::Null, |goal| json!(goal));
            json!({ "what": line.what, "unit": line.unit, "value": line.value, "goal": goal, "verdict": line.verdict() })
        };
        let lines: Vec<Value> = self.lines.drain(..).map(|kept| line(&kept)).collect();
        let path = self.folder.join(format!("{}.json", self.name));
        let text = serde_json::to_string_pretty(&lines)? + "\n";
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
    }
}
