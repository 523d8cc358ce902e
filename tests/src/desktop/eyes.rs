//! Reads a window through AT-SPI, the interface by which screen readers do.
//!
//! The reading itself is a small Python program beside this file, because the library for it is Python's.

use std::{
    io::Write as _,
    process::ChildStdin,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, bail, ensure};
use serde_json::{Value, json};

use super::Running;

const READER: &str = include_str!("eyes.py");
/// The system's Python: the one that its packages install libraries for.
pub(super) const PYTHON: &str = "/usr/bin/python3";
/// One look at a window.
const LOOK: Duration = Duration::from_secs(30);

/// A screen reader.
#[derive(Debug)]
pub struct Eyes {
    reader: Running,
    ear: ChildStdin,
}

/// Something that a screen reader finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    /// What it is: `link`, `heading`, `push button`, `paragraph` …
    pub role: String,
    /// Its name, without the marks that isolate a variable's direction.
    pub name: String,
    /// The text in it, likewise.
    pub text: String,
    /// How high it is on the screen, in pixels; 0 for what is not on it.
    pub height: u64,
}

impl Eyes {
    pub(super) fn open(
        program: &str,
        variables: Vec<(&'static str, String)>,
        patience: Duration,
    ) -> anyhow::Result<Self> {
        let mut reader = Running::start(PYTHON, ["-c", READER, program], variables, patience)?;
        let ear = reader.ear()?;
        ensure!(reader.first_line()? == "ready", "the reader did not begin");
        Ok(Self { reader, ear })
    }

    /// Everything in the window, in the order of reading. Empty while there is no window.
    ///
    /// # Errors
    /// When the reader does not answer.
    pub fn sees(&mut self) -> anyhow::Result<Vec<Thing>> {
        self.lists("see")
    }

    /// The innermost thing that keys go to.
    ///
    /// # Errors
    /// When the reader does not answer.
    pub fn feels(&mut self) -> anyhow::Result<Option<Thing>> {
        Ok(self.lists("focus")?.pop())
    }

    /// Waits until keys go to a thing of this role, as they do by themselves on a page that asks for something.
    ///
    /// # Errors
    /// When they do not within `patience`.
    pub fn waits_to_feel(&mut self, role: &str, patience: Duration) -> anyhow::Result<()> {
        let until = Instant::now() + patience;
        while self.feels()?.is_none_or(|thing| thing.role != role) {
            ensure!(Instant::now() < until, "keys go to no {role}");
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    fn lists(&mut self, what: &str) -> anyhow::Result<Vec<Thing>> {
        let answer = self.asks(&json!({ "do": what }))?;
        // No list at all: the page gave way to the next while it was read.
        let things = answer.as_array().into_iter().flatten().map(|thing| {
            let text = |key: &str| plain(thing.get(key).and_then(Value::as_str).unwrap_or_default());
            let height = thing.get("height").and_then(Value::as_u64).unwrap_or_default();
            Thing { height, role: text("role"), name: text("name"), text: text("text") }
        });
        Ok(things.collect())
    }

    /// Presses the first thing of this role whose name begins so.
    ///
    /// # Errors
    /// When there is none, or it cannot be pressed.
    pub fn presses(&mut self, role: &str, name: &str) -> anyhow::Result<()> {
        let pressed = self.asks(&json!({ "do": "press", "role": role, "name": name }))?;
        ensure!(pressed == Value::Bool(true), "there is no {role} {name:?} to press");
        Ok(())
    }

    /// Looks until `found` is content, and gives what was seen then.
    ///
    /// # Errors
    /// When that takes longer than `patience`, with what was seen last.
    pub fn waits_for(
        &mut self,
        what: &str,
        patience: Duration,
        found: impl Fn(&[Thing]) -> bool,
    ) -> anyhow::Result<Vec<Thing>> {
        let until = Instant::now() + patience;
        loop {
            let things = self.sees()?;
            if found(&things) {
                return Ok(things);
            }
            if Instant::now() > until {
                let seen: Vec<_> =
                    things.iter().map(|thing| format!("{}: {} {}", thing.role, thing.name, thing.text)).collect();
                bail!("waited {} s in vain for {what}; saw\n{}", patience.as_secs(), seen.join("\n"));
            }
            thread::sleep(Duration::from_millis(100));
        }
    }

    fn asks(&mut self, question: &Value) -> anyhow::Result<Value> {
        writeln!(self.ear, "{question}")?;
        let answer = self.reader.next_line(LOOK)?;
        serde_json::from_str(&answer).with_context(|| format!("the reader said {answer:?}"))
    }
}

/// Text as a person hears it: Fluent's isolating marks are silent.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{fffc}'], "").trim().to_owned()
}
