//! What comes between: another window of the same person, or a choice that is made while a renewal runs.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::{sync::mpsc::channel, time::Duration};

use catalogue_model::Trouble;
use catalogue_update::{Arrival, Bundle, Cancel, ChannelIdentity, FetchError, Known, channel_name, decrypt, verify};
use jiff::Timestamp;
use tempfile::TempDir;
use ui::Renewal as _;

use super::{tests::Stopped, *};

/// Counts how often somebody is asked.
struct Counts(Arc<Mutex<usize>>);

impl Fetch for Counts {
    fn fetch(&self, _: &Road, _: &mut dyn FnMut(u64), _: &Cancel) -> Result<Vec<u8>, FetchError> {
        *self.0.lock().unwrap() += 1;
        Err(FetchError::Trouble(Trouble::Silent))
    }
}

fn window(folder: &TempDir) -> (Renewals, Arc<Mutex<usize>>) {
    let places = Places::within(Some(folder.path().to_owned()));
    let asked = Arc::default();
    let helper: Box<dyn Fetch> = Box::new(Counts(Arc::clone(&asked)));
    (Renewals::new(&places, Some(helper), Shelf::default(), Arc::new(Stopped(Timestamp::UNIX_EPOCH))), asked)
}

fn goes(renewals: &Renewals, roads: Vec<Road>) {
    let (sender, ended) = channel();
    renewals.try_roads(roads, move |how| sender.send(how).unwrap());
    assert_eq!(ended.recv_timeout(Duration::from_secs(60)).unwrap(), Ended::InVain);
}

#[test]
fn never_holds_also_for_a_renewal_that_was_about_to_begin() {
    let folder = tempfile::tempdir().unwrap();
    let (renewals, asked) = window(&folder);
    renewals.choose(RenewalChoice::WhenAsked);
    renewals.use_own_source("https://mirror.example.org/").unwrap();
    let roads = renewals.0.roads().unwrap();
    goes(&renewals, roads.clone());
    let before = *asked.lock().unwrap();
    assert!(before > 0);
    renewals.choose(RenewalChoice::Never);
    goes(&renewals, roads);
    assert_eq!(*asked.lock().unwrap(), before);
}

#[test]
fn what_one_window_keeps_is_not_undone_by_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let (first, _) = window(&folder);
    first.choose(RenewalChoice::ByItself);
    let (second, asked) = window(&folder);
    first.choose(RenewalChoice::Never);
    first.use_proxy("127.0.0.1:9050").unwrap();
    // As its schedule does.
    let due = "2026-12-08T14:00:00Z".parse().unwrap();
    second.0.change(|settings| settings.due = Some(due));
    let (third, _) = window(&folder);
    let kept = third.state();
    assert_eq!((kept.choice, kept.proxy.as_str()), (RenewalChoice::Never, "127.0.0.1:9050"));
    assert!(second.0.roads().is_none());
    assert_eq!(*asked.lock().unwrap(), 0);
}

#[test]
fn what_one_window_stored_is_not_replaced_by_something_worse_from_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = KeptFile::new(folder.path(), "waymark.edition");
    let trust = shipped::trust().unwrap();
    file.replace(b"a letter").unwrap();
    one::store(Some(&file), shipped::edition(), &trust, Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(file.read(u64::MAX).unwrap(), shipped::edition());
    one::store(Some(&file), b"something worse", &trust, Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(file.read(u64::MAX).unwrap(), shipped::edition());
}

#[test]
fn what_came_for_a_removed_channel_does_not_go_to_a_new_one_of_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let (renewals, _) = window(&folder);
    let old = ChannelIdentity::generate();
    renewals.add_channel(&ChannelIdentity::generate().text(), "Practice", KeepChannel::OnThisComputer).unwrap();
    let trust = shipped::trust().unwrap();
    let bundle = Bundle::parse(shipped::edition().to_vec(), &trust.classes).unwrap();
    let verified = verify(&bundle, &trust.root, None, Timestamp::UNIX_EPOCH).unwrap();
    let image = decrypt(&verified, &trust.identity, catalogue_model::Origin::File).unwrap();
    let arrival = Arrival {
        bytes: shipped::edition().to_vec(),
        seen: verified.seen(),
        status: image.status,
        opened: Arc::new(Edition::open(image.bytes).unwrap()),
        before: Vec::new(),
    };
    let trust = Trust { identity: old, ..trust };
    let known = Known { trust: &trust, seen: None, now: Timestamp::UNIX_EPOCH };
    let signal = renewals.0.standing().begin("stick".to_owned()).unwrap();
    let name = channel_name("Practice").unwrap();
    assert_eq!(renewals.0.put_beside(&name, arrival, &known, &signal), None);
    assert_eq!(renewals.state().channels.first().unwrap().status, None);
}
