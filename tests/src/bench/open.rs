//! Opening an edition against the two library calls that nobody can do without: decrypting and decompressing.

use std::{fs, io::Read as _, path::PathBuf};

use anyhow::Context as _;
use catalogue_model::Origin;
use catalogue_publish::sign::{Draft, Keys, Quorum, SignInput, make_keys};
use catalogue_store::Edition;
use catalogue_update::{Candidate, SizeClasses, Trust, open_newest};
use jiff::Timestamp;

use crate::{
    clock::{Times, once},
    report::{Line, Report},
};

/// The day on which the invented editions are signed and opened.
const DAY: &str = "2026-11-23T12:00:00Z";
/// The goal of the design for opening.
const GOAL: f64 = 1.25;
/// The goals of the design for the index, in milliseconds: at up to 3,000 services, and at 100,000.
const INDEX_GOALS: [(usize, f64); 2] = [(3_000, 60.0), (100_000, 3_500.0)];
/// How often each side is timed, turn by turn.
const ROUNDS: usize = 15;

/// An encrypted image, with what opens it.
pub(crate) struct Target {
    /// The encrypted image, as it lies in a bundle.
    pub(crate) bytes: Vec<u8>,
    identity: age::x25519::Identity,
    /// The same in a bundle, as a reader has it.
    pub(crate) bundled: Bundled,
}

impl Target {
    /// Compresses, encrypts and signs an image; the bundle and its keys lie in `folder` from then on.
    pub(crate) fn of(image: &[u8], folder: PathBuf) -> anyhow::Result<Self> {
        let at: Timestamp = DAY.parse()?;
        let input = SignInput { image, preview: true, number: 1, at };
        let _ = fs::remove_dir_all(&folder);
        make_keys(&folder, at).context("cannot make keys")?;
        let keys = Keys::open(&folder)?;
        let identity = age::x25519::Identity::generate();
        let bytes = Draft::new(&input, &identity.to_public())?.target;
        let draft = Draft::new(&input, &keys.recipient())?;
        let classes = SizeClasses::new([(draft.target.len() + (1 << 20)).next_multiple_of(1 << 20)])?;
        fs::write(folder.join(BUNDLE), draft.bundle(&keys, Quorum::Required, &classes)?)?;
        Ok(Self { bytes, identity, bundled: Bundled::read(folder)? })
    }

    /// The two calls: age, then zstd.
    fn unpack(&self) -> anyhow::Result<Vec<u8>> {
        let identities = std::iter::once(&self.identity as &dyn age::Identity);
        let plain = age::Decryptor::new_buffered(self.bytes.as_slice())?.decrypt(identities)?;
        let mut image = Vec::new();
        zstd::stream::read::Decoder::new(plain)?.read_to_end(&mut image)?;
        Ok(image)
    }
}

/// The name of the bundle within its folder.
const BUNDLE: &str = "bundle";

/// A bundle with what its readers trust.
pub(crate) struct Bundled {
    /// Where both lie.
    pub(crate) folder: PathBuf,
    bundle: Vec<u8>,
    trust: Trust,
}

impl Bundled {
    /// Reads what [`Target::of`] left in a folder.
    pub(crate) fn read(folder: PathBuf) -> anyhow::Result<Self> {
        let bundle = fs::read(folder.join(BUNDLE))?;
        let trust = Trust::read(&folder.join("trust"), SizeClasses::new([bundle.len()])?)?;
        Ok(Self { folder, bundle, trust })
    }

    /// The whole way from bytes to an edition.
    pub(crate) fn open(&self) -> anyhow::Result<Edition> {
        let candidate = Candidate { origin: Origin::Installer, bytes: Ok(self.bundle.clone()) };
        let opening = open_newest(vec![candidate], &self.trust, DAY.parse()?);
        Ok(Edition::open(opening.edition.context("the bundle does not open")?.bytes)?)
    }
}

/// Times the two calls, the same with opening, and the whole way from a bundle.
pub(crate) fn measure(image: &[u8], target: &Target, report: &mut Report) -> anyhow::Result<()> {
    let (mut calls, mut opened, mut bundles) = (Times::default(), Times::default(), Times::default());
    for _ in 0..ROUNDS {
        calls.add(once(|| target.unpack().map(drop)).1);
        opened.add(once(|| target.unpack().and_then(|image| Ok(Edition::open(image)?)).map(drop)).1);
        bundles.add(once(|| target.bundled.open().map(drop)).1);
    }
    anyhow::ensure!(target.unpack()? == image, "the target does not unpack to the image");
    let services = target.bundled.open()?.service_count();
    report.add(Line::plain("age and zstd alone", "ms", calls.median() * 1e3))?;
    report.add(Line::plain("open an edition: the same calls, then ready for pages", "ms", opened.median() * 1e3))?;
    report.add(Line::plain("  ratio", "", opened.median() / calls.median()).at_most(GOAL))?;
    report.add(Line::plain("open a bundle: with signatures and hashes", "ms", bundles.median() * 1e3))?;
    report.add(Line::plain("  ratio", "", bundles.median() / calls.median()).at_most(GOAL))?;
    let edition = Edition::open(image.to_vec())?;
    let (built, seconds) = once(|| edition.build_index());
    built?;
    let goal = INDEX_GOALS.into_iter().find(|(up_to, _)| services <= *up_to);
    let line = Line::plain("build the index", "ms", seconds * 1e3);
    report.add(match goal {
        Some((_, goal)) => line.at_most(goal),
        None => line,
    })
}
