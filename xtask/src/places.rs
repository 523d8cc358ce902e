//! Where things lie: the checkout, what cargo built, and what our own programs made under `target/`.
//!
//! No other file spells these paths. Nothing is created here.

use std::{
    env::consts::EXE_SUFFIX,
    path::{Path, PathBuf},
};

use anyhow::Context;

/// The folders of one checkout.
pub(crate) struct Places {
    root: PathBuf,
    built: PathBuf,
}

impl Places {
    /// Asks cargo's environment for the checkout, and this program's own place for cargo's target folder, because the
    /// latter may have been moved in more than one way.
    pub(crate) fn find() -> anyhow::Result<Self> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").context("start this program as `cargo xtask`")?;
        let root = Path::new(&manifest).parent().context("the xtask crate lies in no checkout")?.to_owned();
        let program = std::env::current_exe().context("cannot find this program's own file")?;
        let built = program.ancestors().nth(2).context("this program lies in no target folder")?.to_owned();
        Ok(Self { root, built })
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Our own folder for everything that is made and never committed.
    pub(crate) fn target(&self) -> PathBuf {
        self.root.join("target")
    }

    pub(crate) fn edition(&self) -> PathBuf {
        self.target().join("edition/waymark.edition")
    }

    /// The public half of the development keys.
    pub(crate) fn trust(&self) -> PathBuf {
        self.target().join("keys/trust")
    }

    /// What `npm ci` fills: the accessibility and HTML checkers.
    pub(crate) fn browser_tools(&self) -> PathBuf {
        self.root.join("tests/browser")
    }

    /// The window as cargo last built it, with whatever features that was.
    pub(crate) fn window(&self) -> PathBuf {
        self.built.join("release").join(program("waymark"))
    }

    /// The program that fetches editions, which the window expects beside itself.
    pub(crate) fn renewal(&self) -> PathBuf {
        self.built.join("release").join(program("waymark-renewal"))
    }

    /// The publishers' program.
    pub(crate) fn publisher(&self) -> PathBuf {
        self.built.join("release").join(program("catalogue-publish"))
    }

    /// A copy of the window under a name of its own, so that the next build cannot replace it.
    pub(crate) fn copy_of_window(&self, purpose: &str) -> PathBuf {
        self.target().join(purpose).join(program("waymark"))
    }

    /// What nextest wrote about its last run.
    pub(crate) fn test_report(&self) -> PathBuf {
        self.built.join("nextest/default/junit.xml")
    }
}

fn program(name: &str) -> String {
    format!("{name}{EXE_SUFFIX}")
}
