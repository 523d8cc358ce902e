//! Measures what the design promises about speed and size, each against something known, in one run.
//!
//! ```text
//! cargo xtask bench                        1,000, 10,000 and 100,000 invented services
//! cargo xtask bench --sizes 1000,10000     other sizes
//! ```
//!
//! Prints a table and writes `target/bench/SIZE.json`. Start-up and memory of the window are measured elsewhere. A goal that
//! is missed is printed as missed; the run fails only when something cannot be measured.

mod charts;
mod clock;
mod compile;
mod crowd;
mod finder;
mod lock;
mod memory;
mod mix;
mod open;
mod report;
mod search;
mod sheet;
mod size;
mod vault;

use std::{fs, path::PathBuf};

use anyhow::Context as _;
use catalogue_store::{Edition, write_image};
use lexopt::prelude::{Long, ValueExt as _};
use waymark_tests::synthetic::catalogue;

use crate::report::{Line, Report};

/// What is measured unless the command line says otherwise.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
/// The seed of every catalogue and every mix.
const SEED: u64 = 2026;

fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [memory::ASKED, what, folder] = words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        return memory::answer(what, folder.as_ref());
    }
    if let [vault::ASKED, what, folder] = words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        return vault::answer(what, folder.as_ref());
    }
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
    fs::create_dir_all(&folder).context("cannot make the folder of results")?;
    let mut report = Report::new(folder.clone());
    let mut compiled = Vec::new();
    for services in sizes()? {
        report.begin(services)?;
        let records = catalogue(services, SEED);
        let (image, seconds) = clock::once(|| write_image(&records));
        let image = image.context("cannot write the image")?;
        compiled.push((services, seconds));
        report.add(Line::plain("compile", "ms", seconds * 1e3))?;
        let target = open::Target::of(&image, folder.join("bundle"))?;
        size::measure(&records, &image, &target, &mut report)?;
        open::measure(&image, &target, &mut report)?;
        memory::measure(&target, &image, &mut report)?;
        let edition = Edition::open(image).context("cannot open the image")?;
        finder::measure(&edition, &mut report)?;
        search::measure(&records, edition, &folder, &mut report)?;
    }
    compile::exponent(&compiled, &mut report)?;
    crowd::measure(SEED, &mut report)?;
    vault::measure(&folder, &mut report)?;
    charts::measure(&mut report)?;
    sheet::measure(&mut report)?;
    lock::measure(&mut report)?;
    report.finish()
}

fn sizes() -> anyhow::Result<Vec<usize>> {
    let mut sizes = SIZES.to_vec();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("sizes") => {
                let list = parser.value()?.string()?;
                sizes = list.split(',').map(str::parse).collect::<Result<_, _>>().context("--sizes takes numbers")?;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(sizes)
}
