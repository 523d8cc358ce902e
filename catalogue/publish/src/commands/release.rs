//! `release` and `refresh`: the bundle from a signed draft, and the same bundle for two more weeks.

use std::{path::Path, process::ExitCode};

use anyhow::{Context, bail};
use catalogue_publish::{
    ceremony::{self, OpenDraft, Publishers},
    edition,
    sign::PrivateKey,
};
use catalogue_update::SizeClasses;

use super::{Command, IDENTITY, Line, identity_of, passphrase, publishers_of, say};

pub(super) const RELEASE: Command = Command {
    name: "release",
    help: "  release DRAFT --online-keys DIR --out FILE [--minisign KEY] [--keys DIR]
                                     judge the signatures, sign snapshot and timestamp, verify, write the bundle
",
    run: run_release,
};

pub(super) const REFRESH: Command = Command {
    name: "refresh",
    help: "  refresh BUNDLE --online-keys DIR --out FILE [--minisign KEY] [--keys DIR]
                                     sign snapshot and timestamp for 14 more days and carry new roots along;
                                     both take --passphrase-file and --minisign-passphrase-file, and
                                     --identity FILE for the edition of a private channel
",
    run: run_refresh,
};

/// The option that names the file with the minisign key's passphrase.
const MINISIGN_PASSPHRASE_FILE: &str = "minisign-passphrase-file";

const OPTIONS: [&str; 7] =
    [IDENTITY, "online-keys", "out", "keys", "minisign", passphrase::PASSPHRASE_FILE, MINISIGN_PASSPHRASE_FILE];

fn run_release(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("release", parser, &OPTIONS, &[])?;
    let draft = OpenDraft::read(line.operand(0, "the folder of a draft")?)?;
    let (publishers, online) = keys(&line)?;
    let bytes = ceremony::release(&draft, &publishers, &online, line.at(), &SizeClasses::shipped())?;
    write(&line, bytes, &publishers)
}

fn run_refresh(parser: lexopt::Parser) -> anyhow::Result<ExitCode> {
    let line = Line::read("refresh", parser, &OPTIONS, &[])?;
    let bundle = line.operand(0, "a bundle")?;
    let bytes = std::fs::read(bundle).with_context(|| format!("cannot read {}", bundle.display()))?;
    let (publishers, online) = keys(&line)?;
    let bytes = ceremony::refresh(bytes, &publishers, &online, line.at(), &SizeClasses::shipped())?;
    write(&line, bytes, &publishers)
}

fn keys(line: &Line) -> anyhow::Result<(Publishers, Vec<PrivateKey>)> {
    let mut publishers = publishers_of(line)?;
    if let Some(identity) = identity_of(line)? {
        publishers.identity = identity;
    }
    // Nothing is signed for nothing.
    line.must_path("out")?;
    let online = line.path("online-keys").context("name the folder of the online keys with --online-keys DIR")?;
    let mut ask = passphrase::of_key(line, passphrase::PASSPHRASE_FILE);
    Ok((publishers, ceremony::open_keys(&online, &mut ask)?))
}

/// Writes the bundle and its minisign signature together: one that does not fit the other helps nobody.
fn write(line: &Line, bytes: Vec<u8>, publishers: &Publishers) -> anyhow::Result<ExitCode> {
    let out = line.must_path("out")?;
    let beside = beside(&out);
    if line.path("minisign").is_none() && beside.exists() {
        bail!("{} would not fit the new bundle; name its key with --minisign, or remove it", beside.display());
    }
    let status = ceremony::bundle_status(bytes.clone(), publishers, line.at(), &SizeClasses::shipped())?;
    let Some(key) = line.path("minisign") else {
        edition::write_file(&out, &bytes)?;
        return told(&bytes, &out, &status);
    };
    let comment = status.lines().next().unwrap_or_default().trim_end_matches(", verified").to_owned();
    let mut ask = passphrase::of_key(line, MINISIGN_PASSPHRASE_FILE);
    let signature = ceremony::minisign(&key, &bytes, &comment, &mut ask)?;
    edition::write_files(&[(&out, &bytes), (&beside, signature.0.as_bytes())])?;
    say(&format!("minisign signature written to {}\n", beside.display()))?;
    told(&bytes, &out, &status)
}

fn told(bytes: &[u8], out: &Path, status: &str) -> anyhow::Result<ExitCode> {
    say(&format!("bundle of {} bytes written to {}\n\n{status}", bytes.len(), out.display()))?;
    Ok(ExitCode::SUCCESS)
}

/// Where `minisign -V` looks for the signature of a file.
fn beside(bundle: &Path) -> std::path::PathBuf {
    let mut name = bundle.as_os_str().to_owned();
    name.push(".minisig");
    name.into()
}
