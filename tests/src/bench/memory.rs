//! How much memory opening takes at its peak, in a process that does nothing else.
//!
//! The program starts itself again: the peak of a process never falls, so every figure needs one of its own.

use std::{env, fs, path::Path, process::Command};

use anyhow::{Context as _, ensure};

use crate::{
    open::{Bundled, Target},
    report::{Line, Report},
};

/// The word by which the program asks itself for a figure.
pub(crate) const ASKED: &str = "--peak-of";

/// Measures the peak of taking the bundle's bytes in alone, and of verifying and opening it as well.
pub(crate) fn measure(target: &Target, image: &[u8], report: &mut Report) -> anyhow::Result<()> {
    if !cfg!(target_os = "linux") {
        return report.say("  SKIPPED: the peak of memory is read from Linux's /proc");
    }
    let peak = |what: &str| -> anyhow::Result<f64> {
        let output = Command::new(env::current_exe()?).args([ASKED, what]).arg(&target.bundled.folder).output()?;
        ensure!(output.status.success(), "the measured process failed: {}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8(output.stdout)?.trim().parse::<f64>()? / 1e3)
    };
    let (bytes, opened) = (peak("bytes")?, peak("open")?);
    report.add(Line::plain("peak memory with the bundle's bytes alone", "MB", bytes))?;
    report.add(Line::plain("peak memory of verify and open", "MB", opened))?;
    report.add(Line::plain("  the difference, per byte of the image", "", (opened - bytes) * 1e6 / image.len() as f64))
}

/// Does what was asked for and prints the peak in kB.
pub(crate) fn answer(what: &str, files: &Path) -> anyhow::Result<()> {
    let bundled = Bundled::read(files.to_owned())?;
    let edition = if what == "open" { Some(bundled.open()?) } else { None };
    print_peak()?;
    drop(edition);
    Ok(())
}

/// Prints the peak of this process in kB.
pub(crate) fn print_peak() -> anyhow::Result<()> {
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).context("the system tells no peak")?;
    let kilobytes: u64 = peak.trim().trim_end_matches("kB").trim().parse()?;
    #[expect(clippy::print_stdout, reason = "the figure is what this process is asked for")]
    {
        // The kernel's kB are 1,024 bytes.
        println!("{}", kilobytes * 1024 / 1000);
    }
    Ok(())
}
