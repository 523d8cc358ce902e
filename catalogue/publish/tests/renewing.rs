//! What a renewal makes of real editions, good and bad: which it takes, which it refuses, and what it says of the rest.
//!
//! Nothing is fetched. Each road is a path, and a shelf of files says what lies at its end.

#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "../../../tests/src/faults.rs"]
pub mod faults;

use std::{collections::BTreeMap, path::PathBuf};

use catalogue_model::{Attempt, ClockWarning, EditionNumber, Fault, Origin, Trouble};
use catalogue_publish::{
    ceremony::{People, Publishers, refresh},
    sign::{Keys, PrivateKey, RootChain, SignInput, make_keys, sign_edition},
};
use catalogue_update::{
    Brought, Bundle, Cancel, Candidate, ChannelIdentity, EditionImage, Fetch, FetchError, Known, Road, Seen,
    SizeClasses, Step, Trust, Watch, open_newest, renew, verify,
};
use faults::Outcome;
use jiff::{Timestamp, civil::date};

const IMAGE: &[u8] = b"any bytes at all: what an image holds is for others to judge";

/// A day on which what is signed on 22 November is in date.
const USUAL: &str = "2026-11-24T09:00:00Z";

/// What lies at the end of each road.
struct Lying(BTreeMap<PathBuf, Result<Vec<u8>, Trouble>>);

impl Fetch for Lying {
    fn fetch(&self, road: &Road, progress: &mut dyn FnMut(u64), cancel: &Cancel) -> Result<Vec<u8>, FetchError> {
        let (Road::File(path) | Road::Folder(path)) = road else { panic!("no mirror is asked here") };
        progress(1000);
        if cancel.is_cancelled() {
            return Err(FetchError::Cancelled);
        }
        self.0.get(path).unwrap().clone().map_err(FetchError::Trouble)
    }
}

/// A copy of the program.
struct Copy {
    trust: Trust,
    seen: Option<Seen>,
    now: Timestamp,
}

/// What a renewal came to, short enough to compare.
#[derive(Debug, PartialEq)]
enum Came {
    /// An edition of this number, with this warning, after these roads.
    Edition(u64, Option<ClockWarning>, Vec<Attempt>),
    Same(Vec<Attempt>),
    Nothing(Vec<Attempt>),
    Cancelled,
}

impl Copy {
    /// One that has opened this edition.
    fn with(trust: &Trust, open: &[u8], now: &str) -> Self {
        let now = at(now);
        let bundle = Bundle::parse(open.to_vec(), &trust.classes).unwrap();
        let seen = verify(&bundle, &trust.root, None, now).unwrap().seen();
        Self { trust: trust.clone(), seen: Some(seen), now }
    }

    fn renews(&self, ends: Vec<Result<Vec<u8>, Trouble>>) -> Came {
        self.renews_with(ends, &Cancel::default(), &mut |_, _| {}, &mut |image| Some(image.bytes))
    }

    fn renews_with(
        &self,
        ends: Vec<Result<Vec<u8>, Trouble>>,
        cancel: &Cancel,
        progress: &mut dyn FnMut(&str, Step),
        open: &mut dyn FnMut(EditionImage) -> Option<Vec<u8>>,
    ) -> Came {
        let paths: Vec<PathBuf> = (1..=ends.len()).map(|number| format!("road {number}").into()).collect();
        let roads: Vec<Road> = paths.iter().cloned().map(Road::File).collect();
        let known = Known { trust: &self.trust, seen: self.seen.as_ref(), now: self.now };
        let lying = Lying(paths.into_iter().zip(ends).collect());
        match renew(&roads, &lying, &known, &mut Watch { progress, cancel }, open) {
            Brought::Arrival(arrival) => {
                assert_eq!(arrival.opened, IMAGE);
                assert_eq!(arrival.bytes.len(), 1024 * 1024);
                assert_eq!(arrival.status.origin, Origin::File);
                // What is stored passes the same door after a restart.
                let stored = Candidate { origin: Origin::Stored, bytes: Ok(arrival.bytes) };
                let opened = open_newest(vec![stored], &self.trust, self.now).edition.unwrap();
                assert_eq!(opened.status.number, arrival.status.number);
                Came::Edition(arrival.status.number.0, arrival.status.warning, arrival.before)
            }
            Brought::Same { before } => Came::Same(before),
            Brought::Nothing { attempts } => Came::Nothing(attempts),
            Brought::Cancelled => Came::Cancelled,
        }
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn keys() -> Keys {
    Keys::generate(at("2026-11-01T09:00:00Z")).unwrap()
}

/// An edition of this number, signed on this day of November 2026.
fn signed(keys: &Keys, number: u64, day: u8) -> Vec<u8> {
    let input = SignInput { image: IMAGE, preview: true, number, at: at(&format!("2026-11-{day:02}T09:00:00Z")) };
    sign_edition(&input, keys, &SizeClasses::shipped()).unwrap()
}

fn trust(keys: &Keys) -> Trust {
    keys.trust(SizeClasses::shipped())
}

fn tried(number: usize, trouble: Trouble) -> Attempt {
    Attempt { from: format!("road {number}"), trouble }
}

fn expired(day: i8) -> Option<ClockWarning> {
    Some(ClockWarning::Expired(date(2026, 12, day)))
}

#[test]
fn an_edition_of_another_channel_does_not_pass_for_the_one_that_is_open_by_its_numbers() {
    let keys = keys();
    let theirs = signed(&keys, 100, 22);
    let ours = Trust { identity: ChannelIdentity::generate(), ..trust(&keys) };
    let copy = Copy::with(&ours, &theirs, USUAL);
    let refused = tried(1, Trouble::Refused(Fault::OtherChannel));
    assert_eq!(copy.renews(vec![Ok(theirs)]), Came::Nothing(vec![refused]));
}

#[test]
fn the_first_newer_edition_is_taken_and_what_failed_before_is_named() {
    let keys = keys();
    let copy = Copy::with(&trust(&keys), &signed(&keys, 7, 20), USUAL);
    let came = copy.renews(vec![
        Err(Trouble::Unreachable),
        Ok(signed(&keys, 6, 19)),
        Ok(signed(&keys, 8, 22)),
        Err(Trouble::NotAMirror),
    ]);
    let before = vec![tried(1, Trouble::Unreachable), tried(2, Trouble::Refused(Fault::OlderThanSeen))];
    assert_eq!(came, Came::Edition(8, None, before));
}

#[test]
fn a_copy_that_has_nothing_open_takes_whatever_is_good() {
    let keys = keys();
    let copy = Copy { trust: trust(&keys), seen: None, now: at(USUAL) };
    assert_eq!(copy.renews(vec![Ok(signed(&keys, 7, 20))]), Came::Edition(7, None, Vec::new()));
}

#[test]
fn the_open_edition_in_date_ends_the_renewal() {
    let keys = keys();
    let open = signed(&keys, 7, 20);
    let copy = Copy::with(&trust(&keys), &open, USUAL);
    let came = copy.renews(vec![Err(Trouble::Silent), Ok(open), Ok(signed(&keys, 8, 22))]);
    assert_eq!(came, Came::Same(vec![tried(1, Trouble::Silent)]));
}

#[test]
fn a_frozen_mirror_is_said_and_the_others_are_tried() {
    let keys = keys();
    let open = signed(&keys, 7, 20);
    // The fortnight of the timestamp ended on 4 December.
    let copy = Copy::with(&trust(&keys), &open, "2026-12-05T00:00:00Z");
    let came = copy.renews(vec![Ok(open.clone()), Ok(signed(&keys, 8, 22))]);
    assert_eq!(came, Came::Edition(8, None, vec![tried(1, Trouble::Frozen)]));
    let came = copy.renews(vec![Ok(open.clone()), Ok(open)]);
    assert_eq!(came, Came::Nothing(vec![tried(1, Trouble::Frozen), tried(2, Trouble::Frozen)]));
}

#[test]
fn a_newer_edition_past_its_date_is_taken_when_nothing_better_comes() {
    let keys = keys();
    let copy = Copy::with(&trust(&keys), &signed(&keys, 7, 20), "2027-01-10T00:00:00Z");
    let late = signed(&keys, 8, 22);
    // A stick, after a month.
    assert_eq!(copy.renews(vec![Ok(late.clone())]), Came::Edition(8, expired(6), Vec::new()));
    // Roads that bring less do not change that.
    let came = copy.renews(vec![Ok(late.clone()), Ok(signed(&keys, 7, 20)), Ok(late.clone()), Err(Trouble::Silent)]);
    let before =
        vec![tried(2, Trouble::Refused(Fault::OlderThanSeen)), tried(3, Trouble::Frozen), tried(4, Trouble::Silent)];
    assert_eq!(came, Came::Edition(8, expired(6), before));
    // Of two such, the newer is taken, whichever came first.
    let came = copy.renews(vec![Ok(late.clone()), Ok(signed(&keys, 9, 23))]);
    assert_eq!(came, Came::Edition(9, expired(7), vec![tried(1, Trouble::Frozen)]));
    let came = copy.renews(vec![Ok(signed(&keys, 9, 23)), Ok(late)]);
    assert_eq!(came, Came::Edition(9, expired(7), vec![tried(2, Trouble::Refused(Fault::OlderThanSeen))]));
}

#[test]
fn an_edition_in_date_outdoes_one_past_its_date() {
    let keys = keys();
    let copy = Copy::with(&trust(&keys), &signed(&keys, 7, 1), "2026-12-01T00:00:00Z");
    let came = copy.renews(vec![Ok(signed(&keys, 8, 2)), Ok(signed(&keys, 9, 22))]);
    assert_eq!(came, Came::Edition(9, None, vec![tried(1, Trouble::Frozen)]));
}

#[test]
fn a_clock_wrong_by_thirty_years_shuts_no_door_and_opens_none() {
    let keys = keys();
    let open = signed(&keys, 7, 20);
    for (now, warning) in
        [("2056-11-24T09:00:00Z", expired(6)), ("1996-11-24T09:00:00Z", Some(ClockWarning::ClockBeforeEdition))]
    {
        let copy = Copy::with(&trust(&keys), &open, now);
        assert_eq!(copy.renews(vec![Ok(signed(&keys, 8, 22))]), Came::Edition(8, warning, Vec::new()), "{now}");
        let older = Came::Nothing(vec![tried(1, Trouble::Refused(Fault::OlderThanSeen))]);
        assert_eq!(copy.renews(vec![Ok(signed(&keys, 6, 22))]), older, "{now}");
    }
}

#[test]
fn every_faulty_edition_is_refused_by_its_fault_and_the_next_road_is_tried() {
    let faults = faults::all(IMAGE).unwrap();
    for fixture in &faults.fixtures {
        let mut copy = Copy::with(&faults.trust, &faults.installer, USUAL);
        copy.now = fixture.now;
        match fixture.outcome {
            Outcome::Refused(fault) => {
                let first = tried(1, Trouble::Refused(fault));
                let came = copy.renews(vec![Ok(fixture.bytes.clone()), Err(Trouble::Silent)]);
                assert_eq!(came, Came::Nothing(vec![first, tried(2, Trouble::Silent)]), "{fixture:?}");
            }
            Outcome::Opens { number, warning } => {
                let came = copy.renews(vec![Ok(fixture.bytes.clone())]);
                assert_eq!(came, Came::Edition(number, warning, Vec::new()), "{fixture:?}");
            }
        }
    }
}

#[test]
fn an_image_that_the_caller_cannot_open_gives_way_to_the_next_road() {
    let keys = keys();
    let copy = Copy::with(&trust(&keys), &signed(&keys, 7, 20), USUAL);
    let ends = vec![Ok(signed(&keys, 9, 22)), Ok(signed(&keys, 8, 22))];
    let mut open = |image: EditionImage| (image.status.number == EditionNumber(8)).then_some(image.bytes);
    let came = copy.renews_with(ends, &Cancel::default(), &mut |_, _| {}, &mut open);
    assert_eq!(came, Came::Edition(8, None, vec![tried(1, Trouble::Refused(Fault::BrokenImage))]));
}

#[test]
fn stopping_at_any_step_brings_nothing() {
    let keys = keys();
    let copy = Copy::with(&trust(&keys), &signed(&keys, 7, 20), USUAL);
    let ends = || vec![Ok(signed(&keys, 8, 22)), Ok(signed(&keys, 8, 22))];
    for step in [Step::Received(0), Step::Received(1000), Step::Checking] {
        let cancel = Cancel::default();
        let signal = cancel.clone();
        let mut progress = |_: &str, reached: Step| {
            if reached == step {
                signal.cancel();
            }
        };
        let mut open = |_: EditionImage| panic!("nothing is opened after {step:?}");
        assert_eq!(copy.renews_with(ends(), &cancel, &mut progress, &mut open), Came::Cancelled, "{step:?}");
    }
    let cancel = Cancel::default();
    let mut open = |image: EditionImage| {
        cancel.cancel();
        Some(image.bytes)
    };
    assert_eq!(copy.renews_with(ends(), &cancel, &mut |_, _| {}, &mut open), Came::Cancelled);
}

#[test]
fn without_roads_nothing_comes() {
    let keys = keys();
    let copy = Copy::with(&trust(&keys), &signed(&keys, 7, 20), USUAL);
    assert_eq!(copy.renews(Vec::new()), Came::Nothing(Vec::new()));
}

#[test]
fn the_same_edition_signed_anew_by_the_online_roles_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().join("keys");
    make_keys(&folder, at("2026-11-01T09:00:00Z")).unwrap();
    let keys = Keys::open(&folder).unwrap();
    let trust = trust(&keys);
    let open = signed(&keys, 7, 20);
    let key = |name: &str| {
        let pkcs8 = std::fs::read(folder.join("private").join(format!("{name}.key"))).unwrap();
        PrivateKey::from_pkcs8(name, pkcs8.into()).unwrap()
    };
    let publishers = Publishers {
        chain: RootChain::new([trust.root.as_bytes().to_vec()]).unwrap(),
        identity: trust.identity.clone(),
        people: People::default(),
    };
    let online = [key("snapshot-1"), key("timestamp-1")];
    let later = at("2026-12-03T09:00:00Z");
    let refreshed = refresh(open.clone(), &publishers, &online, later, &SizeClasses::shipped()).unwrap();
    // The first fortnight has ended, the second has not.
    let copy = Copy::with(&trust, &open, "2026-12-10T00:00:00Z");
    assert_eq!(copy.renews(vec![Ok(refreshed)]), Came::Edition(7, None, Vec::new()));
}

#[test]
fn a_stored_edition_that_an_installer_has_overtaken_is_outdated_and_no_fault() {
    let keys = keys();
    let candidate = |origin, number| Candidate { origin, bytes: Ok(signed(&keys, number, 22)) };
    let opening =
        open_newest(vec![candidate(Origin::Installer, 8), candidate(Origin::Stored, 7)], &trust(&keys), at(USUAL));
    assert_eq!((opening.outdated, opening.refused), (Some(Origin::Stored), Vec::new()));
    // One that is only older than a file on a stick is needed again without that stick.
    let candidates = vec![candidate(Origin::Installer, 6), candidate(Origin::Stored, 7), candidate(Origin::File, 8)];
    assert_eq!(open_newest(candidates, &trust(&keys), at(USUAL)).outdated, None);
    // One as new as the installer's is left alone.
    let candidates = vec![candidate(Origin::Installer, 7), candidate(Origin::Stored, 7)];
    assert_eq!(open_newest(candidates, &trust(&keys), at(USUAL)).outdated, None);
}
