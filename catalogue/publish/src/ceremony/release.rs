//! From a signed draft to what readers get: a bundle, or the next root of the chain.
//!
//! Nothing is returned that our own verifying client does not accept, from every root that a copy of the program may
//! have. The keys of snapshot and timestamp are used here and nowhere else.

use std::{
    collections::BTreeMap,
    fs,
    num::NonZeroU64,
    path::{Path, PathBuf},
};

use age::secrecy::ExposeSecret;
use catalogue_model::{ClockWarning, Origin};
use catalogue_update::{
    Bundle, BundleError, ChannelIdentity, OpenError, SizeClasses, Trust, TrustError, TrustedRoot, VerifyError, decrypt,
    verify,
};
use jiff::Timestamp;
use tough::schema::{KeyHolder, Root};
use zeroize::Zeroizing;

use super::{CardError, DraftError, KeyRole, OpenDraft, People, SignatureError, gather, root};
use crate::{
    edition::{number_at, write_file},
    sign::{
        ChainError, EditorFiles, KeyError, Online, PrivateKey, ROOTS, RootChain, SignError, Sources, bundle_files,
        chain_file_name, roles,
    },
};

/// The public part of a folder of keys: every root, the identity of the channel, and everybody's cards.
#[derive(Clone, Debug)]
pub struct Publishers {
    /// Every root.
    pub chain: RootChain,
    /// What decrypts the editions of the channel.
    pub identity: ChannelIdentity,
    /// Whose keys they are.
    pub people: People,
}

/// Why nothing was released.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReleaseError {
    /// The folder of keys has no sound trust.
    #[error("the trusted part of the folder of keys is not sound")]
    Trust(#[from] TrustError),
    /// The roots are not whole.
    #[error("the roots are not whole")]
    Chain(#[from] ChainError),
    /// A card is not sound.
    #[error("a public key file cannot be used")]
    Card(#[from] CardError),
    /// The draft is not sound.
    #[error("the draft is not sound")]
    Draft(#[from] DraftError),
    /// A signature is missing or not good.
    #[error("not released")]
    Signature(#[from] SignatureError),
    /// A signature of a root is missing or not good.
    #[error("not added")]
    RootSignature(#[source] SignatureError),
    /// The draft is of the other kind.
    #[error("this draft is no edition but a root; `catalogue-publish root add` adds it")]
    NoEdition,
    /// The draft is of the other kind.
    #[error("this draft is no root but an edition; `catalogue-publish release` releases it")]
    NoRoot,
    /// The draft was prepared under a root that is not the newest.
    #[error("the draft was prepared under root {draft}, but the newest is root {newest}; prepare it again")]
    OtherRoot {
        /// The root of the draft.
        draft: u64,
        /// The newest.
        newest: u64,
    },
    /// An online key is not the root's.
    #[error("the online key {0} is none of the root's snapshot and timestamp keys; take it out of the folder")]
    ForeignOnline(String),
    /// An online key is missing.
    #[error("there are {have} of {need} {role} keys in the folder of online keys; the root asks for: {asked}")]
    MissingOnline {
        /// Which role.
        role: KeyRole,
        /// How many are there.
        have: usize,
        /// How many must sign.
        need: u64,
        /// Which keys count.
        asked: String,
    },
    /// A key cannot be used.
    #[error("a key cannot be used")]
    Key(#[from] KeyError),
    /// The roles cannot be made.
    #[error("the roles cannot be made")]
    Roles(#[from] SignError),
    /// The parts do not fit into a bundle, or are none.
    #[error("the bundle is malformed")]
    Bundle(#[from] BundleError),
    /// The bundle's roots are not those of the folder of keys.
    #[error("the bundle's roots are not those of the folder of keys; name the publishers' folder with --keys")]
    OtherRoots,
    /// Our own client refuses the bundle.
    #[error("our own client refuses the bundle, starting from root {root}")]
    Verify {
        /// The root that the client trusts.
        root: u64,
        /// Why.
        source: VerifyError,
    },
    /// Readers would be warned from the first day.
    #[error("{}", in_words(.0))]
    Warned(ClockWarning),
    /// The editors of the newest root are others than those who signed the edition.
    #[error(
        "the editors changed since this edition was signed, and readers who have the newest root will refuse it; \
         prepare a new edition and have it signed"
    )]
    OtherEditors(#[source] VerifyError),
    /// Our own client cannot open the edition.
    #[error("our own client cannot open the edition; was it prepared for another channel?")]
    Open(#[from] OpenError),
    /// What our own client opens is not what was to be released.
    #[error("our own client opens something else than was signed")]
    Different,
    /// The edition to refresh lacks a file.
    #[error("the bundle has no {0}")]
    Lacking(String),
    /// The next root would be past its date.
    #[error("the root in the draft is past its date; prepare it again")]
    RootExpired,
    /// The draft's root does not follow the folder's newest.
    #[error(
        "the draft is for root {draft}, but the next one is root {next}; {}",
        if draft < next { "was it added already? For another change, prepare it again" } else { "add the roots between first" }
    )]
    NotNext {
        /// The version in the draft.
        draft: u64,
        /// The version that comes next.
        next: u64,
    },
    /// A file cannot be written.
    #[error("cannot write {path}")]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: anyhow::Error,
    },
}

impl Publishers {
    /// Reads the public part of a folder of keys.
    ///
    /// # Errors
    /// When it is not sound.
    pub fn read(folder: &Path) -> Result<Self, ReleaseError> {
        let trust = Trust::read(&folder.join("trust"), SizeClasses::shipped())?;
        let chain = RootChain::read(folder, &trust.root)?;
        Ok(Self { chain, identity: trust.identity, people: People::read(&folder.join(People::FOLDER))? })
    }
}

/// Puts the bundle of a signed draft together and signs its online roles.
///
/// # Errors
/// When a signature is missing, foreign, duplicate or wrong, or our own client refuses the result.
pub fn release(
    draft: &OpenDraft,
    publishers: &Publishers,
    online: &[PrivateKey],
    at: Timestamp,
    classes: &SizeClasses,
) -> Result<Vec<u8>, ReleaseError> {
    let edition = draft.edition().ok_or(ReleaseError::NoEdition)?;
    let (drafted, newest) = (edition.root_version(), publishers.chain.newest().version());
    if !edition.is_under(&publishers.chain) {
        return Err(ReleaseError::OtherRoot { draft: drafted, newest });
    }
    let gathered = gather(draft)?.complete(draft)?;
    let online = online_sources(publishers, online)?;
    let number = edition.roles.targets.version;
    let root = KeyHolder::Root(publishers.chain.role().clone());
    let delegations = KeyHolder::Delegations(edition.roles.delegations());
    let sources = |role| gathered.sources(draft, role);
    let files = EditorFiles {
        number,
        targets: roles::seal("targets", edition.roles.targets.clone(), &root, &sources("targets"))?,
        catalogue: roles::seal(
            roles::CATALOGUE,
            edition.roles.catalogue.clone(),
            &delegations,
            &sources(roles::CATALOGUE),
        )?,
    };
    // A refresh of the edition before may have happened since this one was prepared: the clock leads both.
    let version = NonZeroU64::new(number_at(at)).unwrap_or(number).max(number);
    let files = bundle_files(&files, &edition.target, &publishers.chain, &root, Online { version, at }, &online)?;
    let bytes = Bundle::assemble(&files, classes)?;
    let image = read_back(&bytes, publishers, number.get(), at, classes)?;
    if crate::hash::sha256(&image) == edition.notes.image_sha256 { Ok(bytes) } else { Err(ReleaseError::Different) }
}

/// Signs snapshot and timestamp of a published bundle anew, and carries every root along that came since.
///
/// # Errors
/// When the bundle is not these publishers', or what the editors signed is past its date.
pub fn refresh(
    bytes: Vec<u8>,
    publishers: &Publishers,
    online: &[PrivateKey],
    at: Timestamp,
    classes: &SizeClasses,
) -> Result<Vec<u8>, ReleaseError> {
    let bundle = Bundle::parse(bytes, classes)?;
    let carried: BTreeMap<&str, &[u8]> = bundle.entries().filter(|(name, _)| name.ends_with(".root.json")).collect();
    let known: BTreeMap<String, Vec<u8>> = publishers.chain.files().collect();
    if carried.iter().any(|(name, body)| known.get(*name).map(Vec::as_slice) != Some(*body)) {
        return Err(ReleaseError::OtherRoots);
    }
    let first = publishers.chain.iter().next().unwrap_or(publishers.chain.newest());
    let old =
        verify(&bundle, first, None, at).map_err(|source| ReleaseError::Verify { root: first.version(), source })?;
    let number = NonZeroU64::new(old.number().0).unwrap_or(NonZeroU64::MIN);
    let take = |name: String| bundle.get(&name).map(<[u8]>::to_vec).ok_or(ReleaseError::Lacking(name));
    let editors = EditorFiles {
        number,
        targets: take(format!("{number}.targets.json"))?,
        catalogue: take(format!("{number}.{}.json", roles::CATALOGUE))?,
    };
    let target = bundle.entries().find(|(name, _)| name.starts_with("targets/"));
    let target = target.ok_or_else(|| ReleaseError::Lacking("target".to_owned()))?.1;
    let before = online_version(&bundle)?;
    let version = NonZeroU64::new(number_at(at)).unwrap_or(number).max(before.saturating_add(1));
    let online = online_sources(publishers, online)?;
    let root = KeyHolder::Root(publishers.chain.role().clone());
    let files = bundle_files(&editors, target, &publishers.chain, &root, Online { version, at }, &online)?;
    let bytes = Bundle::assemble(&files, classes)?;
    match read_back(&bytes, publishers, number.get(), at, classes) {
        Err(ReleaseError::Verify { source, .. }) if is_of_editors(&source) => Err(ReleaseError::OtherEditors(source)),
        Err(error) => Err(error),
        Ok(_) => Ok(bytes),
    }
}

/// Whether an edition is refused for want of its editors' signatures.
fn is_of_editors(error: &VerifyError) -> bool {
    match error {
        VerifyError::TooFewSignatures { role, .. } | VerifyError::ForeignKeys { role } => {
            ["targets", roles::CATALOGUE].contains(&role.as_str())
        }
        _ => false,
    }
}

fn in_words(warning: &ClockWarning) -> String {
    match warning {
        ClockWarning::Expired(day) => format!(
            "what editors or root holders signed is past its date ({day}); prepare a new edition, or renew the root \
             with `catalogue-publish root renew`"
        ),
        ClockWarning::ClockBeforeEdition => {
            "the clock is before the day on which the edition was signed; check the clock, or --at".to_owned()
        }
    }
}

fn online_version(bundle: &Bundle) -> Result<NonZeroU64, ReleaseError> {
    let lacking = || ReleaseError::Lacking("timestamp.json".to_owned());
    let timestamp: serde_json::Value =
        serde_json::from_slice(bundle.get("timestamp.json").ok_or_else(lacking)?).map_err(|_| lacking())?;
    timestamp
        .pointer("/signed/version")
        .and_then(serde_json::Value::as_u64)
        .and_then(NonZeroU64::new)
        .ok_or_else(lacking)
}

/// Opens the bundle as a reader would, from every root that a reader may trust.
fn read_back(
    bytes: &[u8],
    publishers: &Publishers,
    number: u64,
    at: Timestamp,
    classes: &SizeClasses,
) -> Result<Vec<u8>, ReleaseError> {
    let bundle = Bundle::parse(bytes.to_vec(), classes)?;
    let mut image = Vec::new();
    for root in publishers.chain.iter() {
        let verified =
            verify(&bundle, root, None, at).map_err(|source| ReleaseError::Verify { root: root.version(), source })?;
        if let Some(warning) = verified.warning() {
            return Err(ReleaseError::Warned(warning));
        }
        if verified.number().0 != number {
            return Err(ReleaseError::Different);
        }
        image = decrypt(&verified, &publishers.identity, Origin::File)?.bytes;
    }
    Ok(image)
}

/// The online keys, which must be the root's and nobody else's: an editor's key has no business on that computer.
fn online_sources(publishers: &Publishers, keys: &[PrivateKey]) -> Result<Sources, ReleaseError> {
    let root = publishers.chain.role();
    let mut have: BTreeMap<KeyRole, usize> = BTreeMap::new();
    for key in keys {
        let id = key.public()?.id();
        match root::role_of(root, &id) {
            Some(role @ (KeyRole::Snapshot | KeyRole::Timestamp)) => {
                let count = have.entry(role).or_default();
                *count = count.saturating_add(1);
            }
            _ => return Err(ReleaseError::ForeignOnline(format!("{} ({})", key.name(), id.short()))),
        }
    }
    for role in [KeyRole::Snapshot, KeyRole::Timestamp] {
        let Some(listed) = root.roles.get(&role.in_root()) else { continue };
        let (need, have) = (listed.threshold.get(), have.get(&role).copied().unwrap_or_default());
        if u64::try_from(have).is_ok_and(|have| have < need) {
            let asked: Vec<_> = listed.keyids.iter().map(crate::sign::KeyId::of).collect();
            return Err(ReleaseError::MissingOnline { role, have, need, asked: publishers.people.names(&asked) });
        }
    }
    Ok(keys.iter().map(|key| Box::new(key.clone()) as Box<dyn tough::key_source::KeySource>).collect())
}

/// Adds a signed root to a folder of keys; the first one makes the folder and the identity of its channel. Returns the
/// root's version.
///
/// # Errors
/// When a signature is missing, foreign, duplicate or wrong, or the root does not follow the folder's newest.
pub fn add_root(draft: &OpenDraft, folder: &Path, at: Timestamp) -> Result<u64, ReleaseError> {
    let contents = draft.root().ok_or(ReleaseError::NoRoot)?;
    let known = folder.join("trust").join(TrustedRoot::FILE).exists();
    let publishers = if known { Some(Publishers::read(folder)?) } else { None };
    let newest = publishers.as_ref().map_or(0, |publishers| publishers.chain.newest().version());
    let next = newest.saturating_add(1);
    if contents.version() != next {
        return Err(ReleaseError::NotNext { draft: contents.version(), next });
    }
    if contents.next.expires <= at {
        return Err(ReleaseError::RootExpired);
    }
    let gathered = gather(draft)?.complete(draft).map_err(ReleaseError::RootSignature)?;
    let holder = KeyHolder::Root(everybody(contents.before.as_ref(), &contents.next));
    let bytes = roles::seal("root", contents.next.clone(), &holder, &gathered.sources(draft, "root"))?;
    let chain = match &publishers {
        Some(publishers) => publishers.chain.and(bytes)?,
        None => RootChain::new([bytes])?,
    };
    write_chain(folder, &chain, &draft.people, publishers.is_none())?;
    Ok(next)
}

/// A root that lists the root keys of both: the signing library then takes the signatures of both.
fn everybody(before: Option<&Root>, next: &Root) -> Root {
    let mut root = next.clone();
    for (id, key) in before.into_iter().flat_map(|before| &before.keys) {
        root.keys.insert(id.clone(), key.clone());
    }
    let listed = before.and_then(|before| before.roles.get(&KeyRole::Root.in_root()));
    for id in listed.into_iter().flat_map(|listed| &listed.keyids) {
        root.roles.entry(KeyRole::Root.in_root()).and_modify(|role| {
            if !role.keyids.contains(id) {
                role.keyids.push(id.clone());
            }
        });
    }
    root
}

/// Writes what is new, the trusted root last: until then the folder is what it was.
fn write_chain(folder: &Path, chain: &RootChain, people: &People, fresh: bool) -> Result<(), ReleaseError> {
    let write =
        |path: PathBuf, bytes: &[u8]| write_file(&path, bytes).map_err(|source| ReleaseError::Write { path, source });
    for root in chain.iter() {
        let path = folder.join(ROOTS).join(chain_file_name(root.version()));
        if !fs::read(&path).is_ok_and(|there| there == root.as_bytes()) {
            write(path, root.as_bytes())?;
        }
    }
    for card in people.cards() {
        write(folder.join(People::FOLDER).join(card.file_name()), &card.to_file())?;
    }
    let trust = folder.join("trust");
    if fresh {
        let identity = age::x25519::Identity::generate().to_string();
        let identity = Zeroizing::new(format!("{}\n", identity.expose_secret()));
        write(trust.join(ChannelIdentity::FILE), identity.as_bytes())?;
    }
    write(trust.join(TrustedRoot::FILE), chain.newest().as_bytes())
}
