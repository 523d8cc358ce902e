//! Keeping: what a save takes after ten years of daily check-ins, what unlocking takes, and how much memory.
//!
//! A save is held against writing the same bytes without encrypting them, unlocking against the library calls that nobody
//! can do without. The derivation of the key is left out of both: it takes as long as it is meant to.

use std::{
    env,
    io::{Read as _, Write as _},
    iter,
    path::Path,
    process::Command,
    time::Duration,
};

use age::secrecy::{ExposeSecret as _, SecretString};
use anyhow::{Context as _, ensure};
use catalogue_update::KeptFile;
use jiff::{ToSpan as _, civil::Date};
use rusqlite::{Connection, MAIN_DB};
use vault::{CheckIn, LONGEST, Passphrase, Place, PlaceError, Rating, ShortText, Slug, Vault};

use crate::{
    clock::{Times, once},
    memory,
    report::{Line, Report},
};

/// The word by which the program asks itself for a figure.
pub(crate) const ASKED: &str = "--peak-of-vault";

const NAME: &str = "bench.vault";
const PASSPHRASE: &str = "nothing kept here is about anybody";
/// Where the slot ends and the body begins (`src-tauri/vault/FORMAT.md`).
const SLOT: usize = 512;
/// The work of a guess in the measured vault: next to none.
const WORK: u8 = 10;

/// Ten years of daily check-ins.
const DAYS: i32 = 3_652;
/// How many saves are timed.
const SAVES: i32 = 400;
/// How often unlocking is timed.
const ROUNDS: usize = 30;
/// One picture of a screen that is drawn sixty times a second: what nobody notices.
const UNNOTICED: f64 = 16.0;

/// A vault on the disk, as the program lays it down.
struct Disk(KeptFile);

impl Disk {
    fn within(folder: &Path) -> Box<Self> {
        Box::new(Self(KeptFile::new(folder, NAME)))
    }
}

impl Place for Disk {
    fn read(&self) -> Result<Option<Vec<u8>>, PlaceError> {
        match self.0.read(LONGEST as u64 + 1) {
            Ok(content) => Ok(Some(content)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(PlaceError::NotReadable(error.into())),
        }
    }

    fn replace(&self, content: &[u8]) -> Result<(), PlaceError> {
        self.0.replace(content).map_err(|error| PlaceError::NotWritable(error.into()))
    }

    fn remove(&self) -> Result<(), PlaceError> {
        self.0.remove().map_err(|error| PlaceError::NotWritable(error.into()))
    }
}

/// Measures in a folder of its own under `folder`, on a real disk.
pub(crate) fn measure(folder: &Path, report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir_in(folder)?;
    report.begin_named("vault", "keeping: ten years of daily check-ins")?;
    let (vault, seconds) = once(|| Vault::create(Disk::within(folder.path()), &passphrase()?).context("no vault"));
    report.add(Line::plain("make a vault, the derivation of its key included", "ms", seconds * 1e3))?;
    let mut vault = vault?;
    fill(&mut vault)?;
    measure_saves(&mut vault, folder.path(), report)?;
    drop(vault);
    spare_the_work(folder.path())?;
    measure_unlocking(folder.path(), report)?;
    measure_memory(folder.path(), report)
}

fn passphrase() -> anyhow::Result<Passphrase> {
    Ok(Passphrase::new(PASSPHRASE)?)
}

fn first_day() -> Date {
    Date::constant(2016, 11, 29)
}

/// A check-in in which everything is answered. The numbers differ from day to day.
fn checkin(number: i32) -> anyhow::Result<CheckIn> {
    let rating = |times: i32| Rating::new((number * times % 11) as u8).map(Some);
    let slugs = |names: &[&str]| names.iter().map(|name| Slug::new(name)).collect::<Result<_, _>>();
    Ok(CheckIn {
        mood: rating(3)?,
        distress: rating(5)?,
        pull: rating(7)?,
        confidence: rating(2)?,
        helped: rating(8)?,
        sleep: Some(Slug::new("so-so")?),
        substances: Some(Slug::new("none")?),
        mattered: Some(Slug::new("small")?),
        around: slugs(&["tired", "alone-with-device", "late-night"])?,
        used: slugs(&["now.surf", "now.reach"])?,
        note: Some(ShortText::new("Went outside before it grew. Rang M. afterwards.")?),
        ..CheckIn::on(first_day().checked_add(number.days())?)
    })
}

fn fill(vault: &mut Vault) -> anyhow::Result<()> {
    let checkins: Vec<CheckIn> = (0..DAYS).map(checkin).collect::<Result<_, _>>()?;
    Ok(vault.at_once(|vault| checkins.iter().try_for_each(|checkin| vault.keep_checkin(checkin)))?)
}

fn measure_saves(vault: &mut Vault, folder: &Path, report: &mut Report) -> anyhow::Result<()> {
    let (place, plain) = (KeptFile::new(folder, NAME), KeptFile::new(folder, "bench.plain"));
    let (mut saves, mut writes) = (Times::default(), Times::default());
    for number in DAYS..DAYS + SAVES {
        let checkin = checkin(number)?;
        let (kept, seconds) = once(|| vault.keep_checkin(&checkin));
        kept?;
        saves.add(seconds);
        let bytes = place.read(u64::MAX)?;
        let (written, seconds) = once(|| plain.replace(&bytes));
        written?;
        writes.add(seconds);
        // A person does not keep two things in one moment; a disk that is still busy would be measured twice.
        std::thread::sleep(Duration::from_millis(5));
    }
    report.add(Line::plain("size of the file", "kB", place.read(u64::MAX)?.len() as f64 / 1e3))?;
    report.add(Line::plain("save, median", "ms", saves.median() * 1e3).at_most(UNNOTICED))?;
    report.add(Line::plain("save, p99", "ms", saves.percentile(99) * 1e3).at_most(UNNOTICED))?;
    report.add(Line::plain("write the same bytes as they are, median", "ms", writes.median() * 1e3))?;
    report.add(Line::plain("write the same bytes as they are, p99", "ms", writes.percentile(99) * 1e3))?;
    report.add(Line::plain("  ratio of the medians", "", saves.median() / writes.median()))
}

/// Puts another slot in the place of the vault's, for the same identity and with next to no work.
fn spare_the_work(folder: &Path) -> anyhow::Result<()> {
    let place = KeptFile::new(folder, NAME);
    let file = place.read(u64::MAX)?;
    let (slot, body) = file.split_at_checked(SLOT).context("the vault is too short")?;
    let mut recipient = age::scrypt::Recipient::new(SecretString::from(PASSPHRASE));
    recipient.set_work_factor(WORK);
    let mut lighter = Vec::new();
    let mut writer = age::Encryptor::with_recipients(iter::once(&recipient as _))?.wrap_output(&mut lighter)?;
    writer.write_all(&opened(slot, &by_passphrase())?)?;
    writer.finish()?;
    ensure!(lighter.len() == SLOT, "the slot has another length than the format says");
    lighter.extend(body);
    Ok(place.replace(&lighter)?)
}

fn by_passphrase() -> age::scrypt::Identity {
    age::scrypt::Identity::new(SecretString::from(PASSPHRASE))
}

fn opened(file: &[u8], identity: &dyn age::Identity) -> anyhow::Result<Vec<u8>> {
    let mut plain = Vec::new();
    age::Decryptor::new_buffered(file)?.decrypt(iter::once(identity))?.read_to_end(&mut plain)?;
    Ok(plain)
}

fn measure_unlocking(folder: &Path, report: &mut Report) -> anyhow::Result<()> {
    let (mut unlocked, mut calls) = (Times::default(), Times::default());
    for _ in 0..ROUNDS {
        let (vault, seconds) = once(|| Vault::unlock(Disk::within(folder), &passphrase()?).context("not unlocked"));
        ensure!(vault?.contents()?.checkins.count == (DAYS + SAVES) as u32, "not everything was kept");
        unlocked.add(seconds);
        let (image, seconds) = once(|| the_calls_alone(folder));
        drop(image?);
        calls.add(seconds);
    }
    report.add(Line::plain("unlock, without the derivation", "ms", unlocked.median() * 1e3))?;
    report.add(Line::plain("age and SQLite alone", "ms", calls.median() * 1e3))?;
    report.add(Line::plain("  ratio", "", unlocked.median() / calls.median()))
}

/// Reading, both decryptions, and one question to the image.
fn the_calls_alone(folder: &Path) -> anyhow::Result<Connection> {
    let file = KeptFile::new(folder, NAME).read(u64::MAX)?;
    let (slot, body) = file.split_at_checked(SLOT).context("the vault is too short")?;
    let identity = opened(slot, &by_passphrase())?;
    let line = std::str::from_utf8(&identity)?.lines().next().context("the slot is empty")?;
    let identity: age::x25519::Identity =
        SecretString::from(line).expose_secret().parse().map_err(anyhow::Error::msg)?;
    let image = opened(body, &identity)?;
    let mut connection = Connection::open_in_memory()?;
    connection.deserialize_read_exact(MAIN_DB, image.as_slice(), image.len(), false)?;
    connection.query_row("SELECT count(*) FROM checkin", [], |row| row.get::<_, u32>(0))?;
    Ok(connection)
}

fn measure_memory(folder: &Path, report: &mut Report) -> anyhow::Result<()> {
    if !cfg!(target_os = "linux") {
        return report.say("  SKIPPED: the peak of memory is read from Linux's /proc");
    }
    let peak = |what: &str| -> anyhow::Result<f64> {
        let output = Command::new(env::current_exe()?).args([ASKED, what]).arg(folder).output()?;
        ensure!(output.status.success(), "the measured process failed: {}", String::from_utf8_lossy(&output.stderr));
        Ok(String::from_utf8(output.stdout)?.trim().parse::<f64>()? / 1e3)
    };
    let nothing = peak("nothing")?;
    report.add(Line::plain("peak memory of unlocking, beyond an idle process", "MB", peak("unlock")? - nothing))?;
    report.add(Line::plain("peak memory of unlocking and saving", "MB", peak("save")? - nothing))
}

/// Does what was asked for and prints the peak in kB.
pub(crate) fn answer(what: &str, folder: &Path) -> anyhow::Result<()> {
    let mut vault = None;
    if what != "nothing" {
        vault = Some(Vault::unlock(Disk::within(folder), &passphrase()?)?);
    }
    if let (Some(vault), "save") = (&mut vault, what) {
        vault.keep_checkin(&checkin(DAYS)?)?;
    }
    memory::print_peak()
}
