//! `cargo xtask test`: everything that must hold before a change is shared, from a fresh machine on.
//!
//! The window and everything else are checked and tested as two halves. Cargo joins the features of all packages that
//! it builds together, so one build of both would give the window features it does not ship with, and would build
//! WebKit's bindings twice. What the tests themselves do (displays, drivers, browsers) is theirs to know.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, bail};

use crate::{
    build, edition,
    nextest::{Half, Runner},
    places::Places,
    process::{cargo, must, succeeds},
    skips::Skips,
    system::{self, Purpose},
};

/// The package of the window alone.
const WINDOW: &[&str] = &["-p", "app"];
/// All the others.
const REST: &[&str] = &["--workspace", "--exclude", "app", "--features", "catalogue-update/network"];

/// Sets up, checks and tests; every finding is reported, not only the first.
pub(crate) fn test(places: &Places) -> anyhow::Result<()> {
    system::ensure(Purpose::Test)?;
    rust_components(places)?;
    // Tests read the graph of every system without a network, and a build brings what this one needs alone.
    must("Fetch the crates of every system", &mut cargo(places, ["fetch", "--locked"]))?;
    let runner = Runner::prepare(places)?;
    browser_tools(places)?;
    edition::prepare(places)?;
    publisher(places)?;
    let subjects = Subjects::build(places)?;
    let mut findings = checks(places);

    let mut skips = Skips::default();
    let mut summaries = Vec::new();
    for (name, packages) in [("the window's crate", WINDOW), ("everything else", REST)] {
        let outcome = runner.run(&Half { name, packages, environment: &subjects.environment(places)? }, places)?;
        skips.read(&places.test_report());
        summaries.push(outcome.summary);
        if !outcome.passed {
            findings.push(format!("tests of {name}"));
        }
    }
    eprint!("\n{skips}");
    // Last, so that the numbers are what a reader, or a program that reads logs, finds at the end.
    eprint!("{}", summaries.concat());
    if !findings.is_empty() {
        bail!("not all is well: {}", findings.join("; "));
    }
    Ok(())
}

/// The two builds of the window that the tests drive, each with the program that fetches beside it.
struct Subjects {
    shipped: PathBuf,
    automation: PathBuf,
}

impl Subjects {
    fn build(places: &Places) -> anyhow::Result<Self> {
        let automation = Self::build_one(places, "automation", &["--features", "window-automation"])?;
        // Last, so that cargo's own folder is left with the window as it ships.
        let shipped = Self::build_one(places, "shipped", &[])?;
        Ok(Self { shipped, automation })
    }

    fn build_one(places: &Places, purpose: &str, features: &[&str]) -> anyhow::Result<PathBuf> {
        build::build(places, purpose, features)?;
        let copy = places.copy_of_window(purpose);
        let folder = copy.parent().context("the copy lies in no folder")?;
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        for program in [places.window(), places.renewal()] {
            let name = program.file_name().context("a program without a name")?;
            fs::copy(&program, folder.join(name))
                .with_context(|| format!("cannot copy {} to {}", program.display(), folder.display()))?;
        }
        Ok(copy)
    }

    /// What the tests are told. With `WAYMARK_REQUIRE_TOOLS`, a missing tool is a failure and never a skip.
    fn environment(&self, places: &Places) -> anyhow::Result<Vec<(&'static str, PathBuf)>> {
        Ok(vec![
            ("WAYMARK_BIN", self.shipped.clone()),
            ("WAYMARK_AUTOMATION_BIN", self.automation.clone()),
            ("WAYMARK_PUBLISH", places.publisher()),
            ("WAYMARK_NODE_MODULES", places.browser_tools().join("node_modules")),
            ("WAYMARK_CHROMIUM", system::chromium().context("Chromium is not on the path")?),
            ("WAYMARK_CHROMEDRIVER", system::chromedriver().context("chromedriver is not on the path")?),
            ("WAYMARK_REQUIRE_TOOLS", PathBuf::from("1")),
        ])
    }
}

/// Form and lints; gives back the names of those that failed.
fn checks(places: &Places) -> Vec<String> {
    let clippy = |packages: &[&str], features: &[&str]| {
        let mut command = cargo(places, ["clippy", "--release", "--all-targets"]);
        command.args(packages).args(features).args(["--", "-D", "warnings"]);
        command
    };
    [
        ("Form (rustfmt)", cargo(places, ["fmt", "--all", "--check"])),
        ("Lints of the window", clippy(WINDOW, &[])),
        ("Lints of the window with automation", clippy(WINDOW, &["--features", "window-automation"])),
        ("Lints of everything else", clippy(REST, &[])),
    ]
    .into_iter()
    .filter_map(|(name, mut command)| must(name, &mut command).err().map(|_| name.to_owned()))
    .collect()
}

/// The publishers' program, with which the window's tests make editions. Nothing is left to do when the development edition
/// was just made; it may have been up to date.
fn publisher(places: &Places) -> anyhow::Result<()> {
    must("Build the publishers' program", &mut cargo(places, ["build", "--release", "-p", "catalogue-publish"]))
}

/// axe-core and the Nu HTML checker, as locked; again only when the lock file changed.
fn browser_tools(places: &Places) -> anyhow::Result<()> {
    let folder = places.browser_tools();
    let changed = |file: &str| fs::metadata(folder.join(file)).and_then(|file| file.modified()).ok();
    // npm writes its own copy of the lock file when it is done.
    if changed("node_modules/.package-lock.json")
        .is_some_and(|done| changed("package-lock.json").is_some_and(|lock| lock <= done))
    {
        return Ok(());
    }
    must(
        "Fetch axe-core and the Nu HTML checker",
        Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--cache"])
            .arg(places.target().join("npm"))
            .current_dir(&folder),
    )
}

/// A small Rust installation comes without them.
fn rust_components(places: &Places) -> anyhow::Result<()> {
    for component in ["rustfmt", "clippy"] {
        let subcommand = component.trim_start_matches("rust");
        if !succeeds(&mut cargo(places, [subcommand, "--version"])) {
            must(&format!("Add {component} to Rust"), Command::new("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}
