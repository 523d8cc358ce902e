//! A publishing house of eight people in a temporary folder. What they do with it is for the rehearsals.

use std::{
    fs,
    path::{Path, PathBuf},
};

use catalogue_model::Origin;
use catalogue_publish::{
    ceremony::{
        Card, KeyRole, OpenDraft, People, Publishers, ReleaseError, RootChange, Thresholds, add_root, first_root,
        next_root, prepare_edition, prepare_root, release, sign,
    },
    sign::{Draft, PrivateKey, SignInput},
};
use catalogue_update::{Bundle, SizeClasses, TrustedRoot, Verified, VerifyError, decrypt, verify};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use tempfile::TempDir;
use zeroize::Zeroizing;

pub(crate) const IMAGE: &[u8] = b"any bytes at all: what an image holds is for others to judge";

/// The day on which the house begins.
pub(crate) const FOUNDED: &str = "2026-11-01T09:00:00Z";

/// The day of most editions.
pub(crate) const DAY: &str = "2026-11-22T09:00:00Z";

const STAFF: [(&str, KeyRole); 8] = [
    ("root-1", KeyRole::Root),
    ("root-2", KeyRole::Root),
    ("root-3", KeyRole::Root),
    ("anna", KeyRole::Editor),
    ("ben", KeyRole::Editor),
    ("carla", KeyRole::Editor),
    ("snapshot-1", KeyRole::Snapshot),
    ("timestamp-1", KeyRole::Timestamp),
];

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// The key with this name: the same in every run, and so worth nothing outside a rehearsal.
pub(crate) fn key(name: &str) -> PrivateKey {
    // PKCS #8 (RFC 8410, section 10.3) up to the 32 bytes of the key itself.
    let mut pkcs8 = vec![0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
    pkcs8.extend(Sha256::digest(name));
    PrivateKey::from_pkcs8(name, Zeroizing::new(pkcs8)).unwrap()
}

pub(crate) fn card(name: &str, role: KeyRole) -> Card {
    Card::of(&key(name), role).unwrap()
}

/// The house.
pub(crate) struct House {
    desk: TempDir,
}

impl House {
    /// A house with its first root, signed and added.
    pub(crate) fn new() -> Self {
        let house = Self { desk: tempfile::tempdir().unwrap() };
        let mut people = People::default();
        STAFF.into_iter().for_each(|(name, role)| people.add(card(name, role)));
        let root = first_root(&people, Thresholds::default(), at(FOUNDED)).unwrap();
        let draft = prepare_root(&house.path("root-1"), &root, None, &people).unwrap();
        house.signed_by(&draft, &["root-1", "root-2"]);
        assert_eq!(add_root(&draft, &house.folder(), at(FOUNDED)).unwrap(), 1);
        house
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.desk.path().join(name)
    }

    /// The publishers' folder.
    pub(crate) fn folder(&self) -> PathBuf {
        self.path("publishers")
    }

    pub(crate) fn publishers(&self) -> Publishers {
        Publishers::read(&self.folder()).unwrap()
    }

    /// A root as it was published.
    pub(crate) fn root(&self, version: u64) -> TrustedRoot {
        TrustedRoot::new(fs::read(self.folder().join(format!("roots/{version}.root.json"))).unwrap()).unwrap()
    }

    /// A draft of an edition that nobody has signed.
    pub(crate) fn draft(&self, name: &str, day: &str) -> OpenDraft {
        let publishers = self.publishers();
        let number = catalogue_publish::edition::number_at(at(day));
        let input = SignInput { image: IMAGE, preview: true, number, at: at(day) };
        let draft = Draft::new(&input, &publishers.identity.recipient()).unwrap();
        let newest = publishers.chain.newest();
        prepare_edition(&self.path(name), &draft, newest, &publishers.people, "1 service\n").unwrap()
    }

    pub(crate) fn signed_by(&self, draft: &OpenDraft, names: &[&str]) {
        for name in names {
            sign(draft, &key(name)).unwrap();
        }
    }

    /// Releases a draft with these online keys.
    pub(crate) fn release_with(&self, draft: &OpenDraft, online: &[&str], day: &str) -> Result<Vec<u8>, ReleaseError> {
        let online: Vec<PrivateKey> = online.iter().map(|name| key(name)).collect();
        release(draft, &self.publishers(), &online, at(day), &SizeClasses::shipped())
    }

    pub(crate) fn release(&self, draft: &OpenDraft, day: &str) -> Result<Vec<u8>, ReleaseError> {
        self.release_with(draft, &["snapshot-1", "timestamp-1"], day)
    }

    /// An edition of this day, signed by two editors and released.
    pub(crate) fn edition(&self, day: &str, editors: &[&str]) -> Vec<u8> {
        let draft = self.draft(&format!("draft-{}", &day[..10]), day);
        self.signed_by(&draft, editors);
        self.release(&draft, day).unwrap()
    }

    /// Prepares the next root.
    pub(crate) fn prepare(&self, name: &str, change: &RootChange, day: &str) -> OpenDraft {
        let mut publishers = self.publishers();
        let root = next_root(&publishers.chain, change, &publishers.people, at(day)).unwrap();
        if let RootChange::Rotate { new, .. } | RootChange::Replace { new, .. } | RootChange::Add { new } = change {
            publishers.people.add(new.clone());
        }
        prepare_root(&self.path(name), &root, Some(publishers.chain.newest()), &publishers.people).unwrap()
    }

    /// Prepares the next root, has it signed, and adds it.
    pub(crate) fn change(&self, change: &RootChange, signers: &[&str], day: &str) -> u64 {
        let next = self.publishers().chain.newest().version() + 1;
        let draft = self.prepare(&format!("root-{next}"), change, day);
        self.signed_by(&draft, signers);
        add_root(&draft, &self.folder(), at(day)).unwrap()
    }

    /// What the reader's side makes of a bundle, starting from a root.
    pub(crate) fn reads(&self, bytes: &[u8], root: u64, day: &str) -> Result<Verified, VerifyError> {
        verify(&parsed(bytes), &self.root(root), None, at(day))
    }

    /// Whether the reader's side opens our image, starting from a root.
    #[track_caller]
    pub(crate) fn opens(&self, bytes: &[u8], root: u64, day: &str) {
        let verified = self.reads(bytes, root, day).unwrap();
        assert_eq!(verified.warning(), None);
        assert_eq!(decrypt(&verified, &self.publishers().identity, Origin::File).unwrap().bytes, IMAGE);
    }
}

pub(crate) fn parsed(bytes: &[u8]) -> Bundle {
    Bundle::parse(bytes.to_vec(), &SizeClasses::shipped()).unwrap()
}

/// Copies a folder, as a stick would carry it.
pub(crate) fn carry(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let place = to.join(path.file_name().unwrap());
        if path.is_dir() { carry(&path, &place) } else { fs::copy(&path, &place).map(drop).unwrap() }
    }
}

/// An error with all its causes, as the program prints it.
pub(crate) fn chain(error: impl Into<anyhow::Error>) -> String {
    format!("{:#}", error.into())
}
