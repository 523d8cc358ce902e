//! What is asked on the command line, and doing it at a given time.

use std::{ffi::OsString, fs, path::PathBuf};

use anyhow::{Context, Result, bail};
use catalogue_update::{Keepsake, Shelf, TrustedRoot, Workflow};
use jiff::Timestamp;
use lexopt::{Arg, Parser, ValueExt};

use crate::{folder::Folder, server::Server};

/// The suite's targets are small; a larger one is a trick.
const LARGEST_TARGET: u64 = 50_000_000;

/// Does what the arguments (without the program's name) ask for.
pub(crate) fn run(arguments: impl IntoIterator<Item = OsString>, now: Timestamp) -> Result<()> {
    let asked = Asked::read(Parser::from_args(arguments))?;
    let words: Vec<&str> = asked.words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["init", root] => asked.init(root),
        ["refresh"] => asked.refresh(now).map(drop),
        ["download"] => asked.download(now),
        _ => bail!("expected init ROOT, refresh or download"),
    }
}

#[derive(Default)]
struct Asked {
    words: Vec<String>,
    metadata_dir: Option<PathBuf>,
    metadata_url: Option<String>,
    target_names: Vec<String>,
    target_base_url: Option<String>,
    target_dir: Option<PathBuf>,
}

impl Asked {
    /// Options may stand before and after the command.
    fn read(mut parser: Parser) -> Result<Self> {
        let mut asked = Self::default();
        while let Some(argument) = parser.next()? {
            match argument {
                Arg::Long("metadata-dir") => asked.metadata_dir = Some(parser.value()?.into()),
                Arg::Long("metadata-url") => asked.metadata_url = Some(parser.value()?.string()?),
                Arg::Long("target-name") => asked.target_names.push(parser.value()?.string()?),
                Arg::Long("target-base-url") => asked.target_base_url = Some(parser.value()?.string()?),
                Arg::Long("target-dir") => asked.target_dir = Some(parser.value()?.into()),
                Arg::Value(word) => asked.words.push(word.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(asked)
    }

    fn folder(&self) -> Result<Folder> {
        let metadata = self.metadata_dir.clone().context("--metadata-dir is missing")?;
        Ok(Folder { metadata, targets: self.target_dir.clone() })
    }

    /// Trusts a root from now on. Nobody is asked for anything.
    fn init(&self, root: &str) -> Result<()> {
        let bytes = fs::read(root).with_context(|| format!("cannot read {root}"))?;
        let root = TrustedRoot::new(bytes)?;
        Ok(self.folder()?.keep(Keepsake::Metadata(TrustedRoot::FILE), root.as_bytes())?)
    }

    fn refresh(&self, now: Timestamp) -> Result<Workflow> {
        let folder = self.folder()?;
        let root = folder.read(Keepsake::Metadata(TrustedRoot::FILE))?.context("no root is trusted yet")?;
        let root = TrustedRoot::new(root)?;
        let metadata = self.metadata_url.as_deref().context("--metadata-url is missing")?;
        let server = Server::new(metadata, self.target_base_url.as_deref());
        let mut workflow = Workflow::new(server, &root, LARGEST_TARGET)?.keeping(folder);
        workflow.refresh(now)?;
        Ok(workflow)
    }

    /// Takes every target. Those on the shelf with the right hash stay there, unasked for.
    fn download(&self, now: Timestamp) -> Result<()> {
        if self.target_names.is_empty() || self.target_base_url.is_none() || self.target_dir.is_none() {
            bail!("download needs --target-name, --target-base-url and --target-dir");
        }
        let mut workflow = self.refresh(now)?;
        for name in &self.target_names {
            workflow.take(name, now).with_context(|| format!("cannot take {name}"))?;
        }
        Ok(())
    }
}
