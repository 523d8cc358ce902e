//! What publishers sign, readers open: the signing side against the verifying side, good bundles and bad.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "../../../tests/src/faults.rs"]
pub mod faults;

use std::{
    collections::BTreeMap,
    fs,
    num::NonZeroU64,
    path::{Path, PathBuf},
};

use aws_lc_rs::rand::SystemRandom;
use catalogue_model::{ClockWarning, EditionNumber, Fault, Origin};
use catalogue_publish::sign::{
    Draft, Keys, KeysError, Quorum, SignError, SignInput, development_keys, make_keys, sign_edition,
};
use catalogue_update::{
    Bundle, Candidate, Opening, SizeClasses, Trust, TrustedRoot, VerifyError, decrypt, open_newest, open_newest_with,
    verify,
};
use faults::{Faults, Fixture, INSTALLED, Outcome};
use jiff::{Timestamp, civil::date};
use tough::{
    editor::signed::SignedRole,
    key_source::{KeySource, LocalKeySource},
    schema::{KeyHolder, RoleType, Root, Signed},
};

const IMAGE: &[u8] = b"any bytes at all: what an image holds is for others to judge";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn keys() -> Keys {
    Keys::generate(at("2026-11-01T09:00:00Z")).unwrap()
}

fn input(number: u64) -> SignInput<'static> {
    SignInput { image: IMAGE, preview: true, number, at: at("2026-11-22T09:00:00Z") }
}

fn signed(keys: &Keys, number: u64) -> Vec<u8> {
    sign_edition(&input(number), keys, &SizeClasses::shipped()).unwrap()
}

fn trust(keys: &Keys) -> Trust {
    keys.trust(SizeClasses::shipped())
}

fn parsed(bytes: Vec<u8>) -> Bundle {
    Bundle::parse(bytes, &SizeClasses::shipped()).unwrap()
}

fn candidate(origin: Origin, bytes: &[u8]) -> Candidate {
    Candidate { origin, bytes: Ok(bytes.to_vec()) }
}

/// A folder of its own for a test, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    folder
}

#[test]
fn what_is_signed_opens_as_it_was() {
    let keys = keys();
    let bytes = signed(&keys, 7);
    assert_eq!(bytes.len(), 1024 * 1024);
    let trust = trust(&keys);
    let verified = verify(&parsed(bytes), &trust.root, None, at("2026-11-23T00:00:00Z")).unwrap();
    assert!(verified.notes().preview);
    let edition = decrypt(&verified, &trust.identity, Origin::Stored).unwrap();
    assert_eq!(edition.bytes, IMAGE);
    assert_eq!(edition.status.number, EditionNumber(7));
    assert_eq!(edition.status.as_of, date(2026, 11, 22));
    assert_eq!(edition.status.origin, Origin::Stored);
    assert_eq!(edition.status.warning, None);
}

#[test]
fn the_bundle_holds_each_role_under_its_consistent_name() {
    let bundle = parsed(signed(&keys(), 7));
    let names: Vec<&str> = bundle.entries().map(|(name, _)| name).collect();
    assert_eq!(names[..4], ["1.root.json", "7.catalogue.json", "7.snapshot.json", "7.targets.json"]);
    let target = names[4];
    assert!(target.starts_with("targets/catalogue/") && target.ends_with(".edition.age"), "{target}");
    assert_eq!(names[5..], ["timestamp.json"]);
}

#[test]
fn the_roles_ask_for_the_promised_thresholds() {
    let bundle = parsed(signed(&keys(), 7));
    let json = |name| -> serde_json::Value { serde_json::from_slice(bundle.get(name).unwrap()).unwrap() };
    let root = json("1.root.json");
    let threshold = |role: &str| root["signed"]["roles"][role]["threshold"].as_u64().unwrap();
    assert_eq!(["root", "targets", "snapshot", "timestamp"].map(threshold), [2, 2, 1, 1]);
    assert_eq!(root["signed"]["consistent_snapshot"], true);
    assert_eq!(root["signed"]["expires"], "2027-11-01T09:00:00Z");
    let targets = json("7.targets.json");
    assert_eq!(targets["signed"]["targets"], serde_json::json!({}));
    assert_eq!(targets["signed"]["expires"], "2027-02-22T09:00:00Z");
    let role = &targets["signed"]["delegations"]["roles"][0];
    assert_eq!(role["name"], "catalogue");
    assert_eq!(role["threshold"], 2);
    assert_eq!(role["terminating"], true);
    assert_eq!(role["paths"], serde_json::json!(["catalogue/*"]));
    assert_eq!(json("timestamp.json")["signed"]["expires"], "2026-12-06T09:00:00Z");
    let custom = &json("7.catalogue.json")["signed"]["targets"]["catalogue/edition.age"]["custom"];
    assert_eq!(custom["published_on"], "2026-11-22");
    assert_eq!(custom["preview"], true);
    assert_eq!(custom["image_sha256"].as_str().unwrap().len(), 64);
}

#[test]
fn two_bundles_of_one_image_differ_and_open_alike() {
    let keys = keys();
    let (one, other) = (signed(&keys, 7), signed(&keys, 7));
    assert_ne!(one, other);
    let open = |bytes: &[u8]| {
        let opening = open_newest(vec![candidate(Origin::File, bytes)], &trust(&keys), input(7).at);
        opening.edition.unwrap()
    };
    assert_eq!(open(&one), open(&other));
}

#[test]
fn nothing_is_signed_with_too_few_keys() {
    let keys = keys().without("editor-1").without("editor-2");
    let error = sign_edition(&input(7), &keys, &SizeClasses::shipped()).unwrap_err();
    assert!(matches!(error, SignError::Role { role: "catalogue", .. }), "{error:?}");
}

#[test]
fn root_keys_are_not_needed_to_sign_an_edition() {
    let keys = keys();
    let trust = trust(&keys);
    let bytes = signed(&keys.without("root"), 7);
    verify(&parsed(bytes), &trust.root, None, input(7).at).unwrap();
}

#[test]
fn an_edition_whose_root_is_past_its_date_is_not_signed() {
    let late = SignInput { at: at("2027-11-02T00:00:00Z"), ..input(7) };
    let error = sign_edition(&late, &keys(), &SizeClasses::shipped()).unwrap_err();
    assert!(matches!(error, SignError::Warned(ClockWarning::Expired(_))), "{error:?}");
}

#[test]
fn an_image_that_fits_no_class_is_not_signed() {
    let classes = SizeClasses::new([4096]).unwrap();
    let error = sign_edition(&input(7), &keys(), &classes).unwrap_err();
    assert!(matches!(error, SignError::Assemble(_)), "{error:?}");
}

#[test]
fn an_edition_has_a_number() {
    let error = sign_edition(&input(0), &keys(), &SizeClasses::shipped()).unwrap_err();
    assert!(matches!(error, SignError::Number));
}

// The fixtures.

/// Hands a fixture to a copy of the program that has its installer's edition.
fn handed_over(faults: &Faults, fixture: &Fixture) -> Opening {
    let candidates = vec![candidate(Origin::Installer, &faults.installer), candidate(Origin::File, &fixture.bytes)];
    open_newest(candidates, &faults.trust, fixture.now)
}

#[test]
fn each_fixture_ends_as_its_name_says() {
    let faults = faults::all(IMAGE).unwrap();
    for fixture in &faults.fixtures {
        let opening = handed_over(&faults, fixture);
        let edition = opening.edition.unwrap();
        let refused: Vec<(Origin, Fault)> = opening.refused.iter().map(|r| (r.origin, r.fault)).collect();
        let (number, origin, faulty) = match fixture.outcome {
            Outcome::Refused(fault) => (INSTALLED, Origin::Installer, vec![(Origin::File, fault)]),
            Outcome::Opens { number, warning } => {
                assert_eq!(edition.status.warning, warning, "{fixture:?}");
                (number, Origin::File, Vec::new())
            }
        };
        assert_eq!(refused, faulty, "{fixture:?}");
        assert_eq!((edition.status.number, edition.status.origin), (EditionNumber(number), origin), "{fixture:?}");
        assert_eq!(edition.bytes, IMAGE, "{fixture:?}");
    }
}

#[test]
fn every_fault_of_a_bundle_has_a_fixture() {
    let faults = faults::all(IMAGE).unwrap();
    let shown = |fault| faults.fixtures.iter().any(|fixture| fixture.outcome == Outcome::Refused(fault));
    let missing: Vec<Fault> = Fault::ALL.into_iter().filter(|fault| !shown(*fault)).collect();
    // A file that cannot be read has no bytes.
    assert_eq!(missing, [Fault::Unreadable]);
}

#[test]
fn without_any_good_bundle_nothing_opens() {
    let faults = faults::all(IMAGE).unwrap();
    for fixture in faults.fixtures.iter().filter(|fixture| matches!(fixture.outcome, Outcome::Refused(_))) {
        // What is only older than something else is good by itself.
        if fixture.outcome == Outcome::Refused(Fault::OlderThanSeen) {
            continue;
        }
        let opening = open_newest(vec![candidate(Origin::File, &fixture.bytes)], &faults.trust, fixture.now);
        assert!(opening.edition.is_none(), "{fixture:?}");
        assert_eq!(opening.refused.len(), 1, "{fixture:?}");
    }
}

/// Each byte of a bundle is either covered by a hash, by a signature or by the rules of the format.
#[test]
fn no_changed_byte_of_a_bundle_changes_what_is_read() {
    let keys = keys();
    let trust = trust(&keys);
    let good = signed(&keys, 7);
    let contents = 1 + good.iter().rposition(|byte| *byte != 0).unwrap();
    let mut opened = 0;
    for place in (0..contents).step_by(41) {
        let mut bytes = good.clone();
        bytes[place] ^= 0x15;
        let opening = open_newest(vec![candidate(Origin::File, &bytes)], &trust, input(7).at);
        match opening.edition {
            None => assert_eq!(opening.refused.len(), 1),
            // A third signature where two are enough may be damaged; so may the shipped root's copy.
            Some(edition) => {
                opened += 1;
                assert_eq!(edition.bytes, IMAGE);
            }
        }
    }
    assert!(opened < contents / 41 / 2, "{opened} of {} damaged bundles open", contents / 41);
}

// Choosing.

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_rest_opens() {
    let keys = keys();
    let unreadable = Candidate { origin: Origin::File, bytes: Err(std::io::ErrorKind::PermissionDenied.into()) };
    let candidates = vec![unreadable, candidate(Origin::Installer, &signed(&keys, 7))];
    let opening = open_newest(candidates, &trust(&keys), input(7).at);
    assert!(opening.edition.is_some());
    assert_eq!(opening.refused[0].fault, Fault::Unreadable);
}

#[test]
fn an_older_installer_is_no_fault_and_an_older_stored_edition_is() {
    let keys = keys();
    let (old, new) = (signed(&keys, 7), signed(&keys, 8));
    let candidates =
        vec![candidate(Origin::Installer, &old), candidate(Origin::Stored, &old), candidate(Origin::File, &new)];
    let opening = open_newest(candidates, &trust(&keys), input(8).at);
    assert_eq!(opening.edition.unwrap().status.origin, Origin::File);
    let refused: Vec<(Origin, Fault)> = opening.refused.iter().map(|r| (r.origin, r.fault)).collect();
    assert_eq!(refused, [(Origin::Stored, Fault::OlderThanSeen)]);
}

#[test]
fn of_two_equal_editions_the_first_opens_and_none_is_refused() {
    let keys = keys();
    let bytes = signed(&keys, 7);
    let candidates = vec![candidate(Origin::Installer, &bytes), candidate(Origin::Stored, &bytes)];
    let opening = open_newest(candidates, &trust(&keys), input(7).at);
    assert_eq!(opening.edition.unwrap().status.origin, Origin::Installer);
    assert!(opening.refused.is_empty());
}

#[test]
fn an_image_of_which_the_caller_makes_nothing_gives_way_to_the_next() {
    let keys = keys();
    let candidates = vec![candidate(Origin::File, &signed(&keys, 8)), candidate(Origin::Stored, &signed(&keys, 7))];
    let opening = open_newest_with(candidates, &trust(&keys), input(7).at, |image| {
        (image.status.number == EditionNumber(7)).then_some(image)
    });
    assert_eq!(opening.edition.unwrap().status.number, EditionNumber(7));
    let refused: Vec<(Origin, Fault)> = opening.refused.iter().map(|r| (r.origin, r.fault)).collect();
    assert_eq!(refused, [(Origin::File, Fault::BrokenImage)]);
}

// What was seen.

#[test]
fn an_older_bundle_than_the_one_seen_is_refused() {
    let keys = keys();
    let root = trust(&keys).root;
    let now = input(8).at;
    let seen = verify(&parsed(signed(&keys, 8)), &root, None, now).unwrap().seen();
    let error = verify(&parsed(signed(&keys, 7)), &root, Some(&seen), now).unwrap_err();
    assert!(matches!(error, VerifyError::Rollback { offered: 7, seen: 8, .. }), "{error:?}");
    verify(&parsed(signed(&keys, 8)), &root, Some(&seen), now).unwrap();
    verify(&parsed(signed(&keys, 9)), &root, Some(&seen), now).unwrap();
}

#[test]
fn keys_that_a_newer_root_withdrew_sign_nothing_any_more() {
    let old = folder("withdrawn-old");
    make_keys(&old, at("2026-11-01T09:00:00Z")).unwrap();
    let rotation = Rotation::of(&old, "withdrawn-new", 8);
    let now = input(8).at;
    let root = rotation.old_root;
    // A copy that knows only the first root follows the chain to the second.
    let seen = verify(&parsed(rotation.after), &root, None, now).unwrap().seen();
    // Edition 9 is signed with keys that the second root no longer lists, and hides that root.
    let before = parsed(rotation.before);
    verify(&before, &root, None, now).unwrap();
    let error = verify(&before, &root, Some(&seen), now).unwrap_err();
    assert_eq!(error.fault(), Fault::OlderThanSeen, "{error:?}");
    let candidates = |bundle: &Bundle| bundle.entries().map(|(n, b)| (n.to_owned(), b.to_vec())).collect();
    let mut with_both: BTreeMap<String, Vec<u8>> = candidates(&before);
    with_both.insert("2.root.json".to_owned(), rotation.new_root);
    let with_both = Bundle::assemble(&with_both, &SizeClasses::shipped()).unwrap();
    let error = verify(&parsed(with_both), &root, Some(&seen), now).unwrap_err();
    assert_eq!(error.fault(), Fault::ForeignKeys, "{error:?}");
}

#[test]
fn of_two_second_roots_the_one_seen_counts() {
    let old = folder("forked-old");
    make_keys(&old, at("2026-11-01T09:00:00Z")).unwrap();
    let (followed, forked) = (Rotation::of(&old, "forked-one", 8), Rotation::of(&old, "forked-other", 9));
    let (root, now) = (followed.old_root, input(8).at);
    let seen = verify(&parsed(followed.after), &root, None, now).unwrap().seen();
    // Stolen keys of the first root make another second one, and name other editors.
    let forked = parsed(forked.after);
    verify(&forked, &root, None, now).unwrap();
    let error = verify(&forked, &root, Some(&seen), now).unwrap_err();
    assert_eq!(error.fault(), Fault::ForeignKeys, "{error:?}");
}

/// Two roots: the second, signed by the first, lists new editors.
struct Rotation {
    old_root: TrustedRoot,
    new_root: Vec<u8>,
    /// Edition 9, under the first root.
    before: Vec<u8>,
    /// An edition under the second, with both roots in the bundle.
    after: Vec<u8>,
}

impl Rotation {
    /// Rotates the keys of a folder towards new ones, and signs an edition of this number with those.
    fn of(old_dir: &Path, name: &str, number: u64) -> Self {
        let new_dir = folder(name);
        make_keys(&new_dir, at("2026-11-01T09:00:00Z")).unwrap();
        let old = Keys::open(old_dir).unwrap();
        let new_root = Self::second_root(old_dir, &new_dir);
        // The new editors sign under the second root; its other keys stay the old ones.
        fs::copy(old_dir.join("private/snapshot-1.key"), new_dir.join("private/snapshot-1.key")).unwrap();
        fs::copy(old_dir.join("private/timestamp-1.key"), new_dir.join("private/timestamp-1.key")).unwrap();
        fs::create_dir_all(new_dir.join("roots")).unwrap();
        fs::copy(old_dir.join("trust/root.json"), new_dir.join("roots/1.root.json")).unwrap();
        fs::write(new_dir.join("roots/2.root.json"), &new_root).unwrap();
        fs::write(new_dir.join("trust/root.json"), &new_root).unwrap();
        let new = Keys::open(&new_dir).unwrap();
        let draft = Draft::new(&input(number), &old.recipient()).unwrap();
        Self {
            old_root: trust(&old).root,
            new_root,
            before: signed(&old, 9),
            after: draft.bundle(&new, Quorum::Required, &SizeClasses::shipped()).unwrap(),
        }
    }

    fn second_root(old_dir: &Path, new_dir: &Path) -> Vec<u8> {
        let read = |dir: &Path| -> Signed<Root> {
            serde_json::from_slice(&fs::read(dir.join("trust/root.json")).unwrap()).unwrap()
        };
        let (old, new) = (read(old_dir).signed, read(new_dir).signed);
        let mut root = old.clone();
        root.version = NonZeroU64::new(2).unwrap();
        root.keys.extend(new.keys);
        root.roles.insert(RoleType::Targets, new.roles[&RoleType::Targets].clone());
        let sources: Vec<Box<dyn KeySource>> = ["root-1", "root-2"]
            .map(|key| LocalKeySource { path: old_dir.join(format!("private/{key}.key")) })
            .map(|source| Box::new(source) as Box<dyn KeySource>)
            .into();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let holder = KeyHolder::Root(old);
        let signed = runtime.block_on(SignedRole::new(root, &holder, &sources, &SystemRandom::new()));
        signed.unwrap().buffer().clone()
    }
}

// Keys on disk.

#[test]
fn keys_are_made_once_and_never_overwritten() {
    let dir = folder("made-once");
    make_keys(&dir, input(1).at).unwrap();
    let before = fs::read(dir.join("trust/root.json")).unwrap();
    assert!(matches!(make_keys(&dir, input(1).at), Err(KeysError::Exists(_))));
    development_keys(&dir, input(1).at).unwrap();
    assert_eq!(fs::read(dir.join("trust/root.json")).unwrap(), before);
    assert_eq!(fs::read_dir(dir.join("private")).unwrap().count(), 8);
}

#[test]
fn keys_from_a_folder_sign_what_the_folder_trusts() {
    let dir = folder("from-a-folder");
    let keys = development_keys(&dir, input(1).at).unwrap();
    let trust = Trust::read(&dir.join("trust"), SizeClasses::shipped()).unwrap();
    let opening = open_newest(vec![candidate(Origin::File, &signed(&keys, 1))], &trust, input(1).at);
    assert_eq!(opening.edition.unwrap().bytes, IMAGE);
}

#[cfg(unix)]
#[test]
fn private_keys_are_readable_by_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let dir = folder("owner-only");
    make_keys(&dir, input(1).at).unwrap();
    for entry in fs::read_dir(dir.join("private")).unwrap() {
        assert_eq!(entry.unwrap().metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}
