//! Renewals with a helper that brings what the test says, on a shelf that begins empty. Nothing here waits for a clock.

#![expect(clippy::unwrap_used, reason = "tests")]

use std::{
    fs,
    sync::mpsc::{Receiver, Sender, channel},
    time::Duration,
};

use catalogue_model::{Fault, RenewalOutcome, Trouble};
use catalogue_update::{Cancel, EDITION_FILE, FetchError, Request};
use jiff::Timestamp;
use tempfile::TempDir;
use ui::Renewal as _;

use super::*;
use crate::{afresh::Successor, keeping::Room};

/// A clock that stands still. By the beginning of time, no shipped edition is past its date, whenever it was made.
pub(super) struct Stopped(pub(super) Timestamp);

impl Clock for Stopped {
    fn now(&self) -> Timestamp {
        self.0
    }
}

/// Brings this on every road.
struct Brings(Result<Vec<u8>, Trouble>);

impl Fetch for Brings {
    fn fetch(&self, _: &Road, progress: &mut dyn FnMut(u64), _: &Cancel) -> Result<Vec<u8>, FetchError> {
        progress(7);
        self.0.clone().map_err(FetchError::Trouble)
    }
}

/// Says that it began, and brings nothing until it is stopped.
struct Hangs(Mutex<Sender<()>>);

impl Fetch for Hangs {
    fn fetch(&self, _: &Road, _: &mut dyn FnMut(u64), cancel: &Cancel) -> Result<Vec<u8>, FetchError> {
        self.0.lock().unwrap().send(()).unwrap();
        while !cancel.is_cancelled() {
            thread::sleep(Duration::from_millis(1));
        }
        Err(FetchError::Cancelled)
    }
}

struct Scene {
    folder: TempDir,
    renewals: Renewals,
    shelf: Shelf,
}

fn scene(helper: Option<Box<dyn Fetch>>) -> Scene {
    let folder = tempfile::tempdir().unwrap();
    let shelf = Shelf::default();
    let renewals = again(&folder, helper, &shelf);
    Scene { folder, renewals, shelf }
}

/// The program, started anew.
fn again(folder: &TempDir, helper: Option<Box<dyn Fetch>>, shelf: &Shelf) -> Renewals {
    let places = Places::within(Some(folder.path().join("ours")));
    Renewals::new(&places, helper, shelf.clone(), Arc::new(Stopped(Timestamp::UNIX_EPOCH)))
}

fn brings(what: Result<&[u8], Trouble>) -> Option<Box<dyn Fetch>> {
    Some(Box::new(Brings(what.map(<[u8]>::to_vec))))
}

impl Scene {
    /// Renews and waits for the end.
    fn renew(&self) -> (Ended, RenewalOutcome) {
        self.renewals.choose(RenewalChoice::WhenAsked);
        self.renewals.use_own_source("https://mirror.example.org/").unwrap();
        self.go(self.renewals.0.roads().unwrap())
    }

    fn go(&self, roads: Vec<Road>) -> (Ended, RenewalOutcome) {
        let (sender, ended) = channel();
        self.renewals.try_roads(roads, move |how| sender.send(how).unwrap());
        let ended = ended.recv_timeout(Duration::from_secs(60)).unwrap();
        let state = self.renewals.state();
        assert_eq!(state.running, None);
        (ended, state.last.unwrap())
    }

    fn names(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.folder.path().join("ours")) else { return Vec::new() };
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

#[test]
fn a_newer_edition_is_indexed_kept_and_shown() {
    let scene = scene(brings(Ok(shipped::edition())));
    let (ended, outcome) = scene.renew();
    assert_eq!(ended, Ended::Well);
    assert!(matches!(outcome, RenewalOutcome::Renewed { .. }), "{outcome:?}");
    let on_show = scene.shelf.get();
    assert!(on_show.edition.as_ref().unwrap().is_indexed());
    assert_eq!(on_show.status.as_ref().unwrap().origin, catalogue_model::Origin::Stored);
    assert_eq!(fs::read(scene.folder.path().join("ours").join(EDITION_FILE)).unwrap(), shipped::edition());
    assert_eq!(scene.names(), [EDITION_FILE, "waymark.settings"]);
}

#[test]
fn the_edition_that_is_open_is_the_newest() {
    let scene = scene(brings(Ok(shipped::edition())));
    scene.renew();
    let before = scene.shelf.get();
    let (ended, outcome) = scene.renew();
    assert_eq!((ended, outcome), (Ended::Well, RenewalOutcome::AlreadyNewest { before: Vec::new() }));
    assert!(Arc::ptr_eq(&before, &scene.shelf.get()));
}

#[test]
fn what_cannot_be_used_changes_nothing() {
    for (brought, trouble) in
        [(Err(Trouble::Unreachable), Trouble::Unreachable), (Ok(&b"a letter"[..]), Trouble::Refused(Fault::NotABundle))]
    {
        let scene = scene(brings(brought));
        let (ended, outcome) = scene.renew();
        assert_eq!(ended, Ended::InVain);
        let RenewalOutcome::Failed { attempts } = outcome else { panic!("{outcome:?}") };
        assert_eq!(attempts.iter().map(|attempt| attempt.trouble).collect::<Vec<_>>(), [trouble]);
        assert_eq!(attempts.first().unwrap().from, "mirror.example.org");
        assert!(scene.shelf.get().edition.is_none());
        assert_eq!(scene.names(), ["waymark.settings"]);
    }
}

#[test]
fn what_cannot_be_kept_is_open_all_the_same() {
    let scene = scene(brings(Ok(shipped::edition())));
    fs::create_dir_all(scene.folder.path().join("ours").join(EDITION_FILE).join("in the way")).unwrap();
    let (ended, outcome) = scene.renew();
    assert_eq!(ended, Ended::InVain);
    assert!(matches!(outcome, RenewalOutcome::OpenNotKept { trouble: Trouble::NotWritable, .. }), "{outcome:?}");
    assert!(scene.shelf.get().edition.is_some());
}

fn hanging() -> (Scene, Receiver<()>) {
    let (sender, began) = channel();
    let scene = scene(Some(Box::new(Hangs(Mutex::new(sender)))));
    scene.renewals.choose(RenewalChoice::WhenAsked);
    scene.renewals.use_own_source("https://mirror.example.org/").unwrap();
    (scene, began)
}

#[test]
fn stopping_works_at_once_and_another_can_begin() {
    let (scene, began) = hanging();
    for _ in 0..3 {
        scene.renewals.start();
        began.recv_timeout(Duration::from_secs(60)).unwrap();
        assert_eq!(scene.renewals.state().running.unwrap().from, "mirror.example.org");
        // A second one does not begin beside it.
        scene.renewals.start();
        scene.renewals.cancel();
        let state = scene.renewals.state();
        assert_eq!((state.running, state.last), (None, Some(RenewalOutcome::Cancelled)));
    }
    assert!(began.try_recv().is_err());
}

#[test]
fn choosing_never_stops_what_runs_and_nothing_starts() {
    let (scene, began) = hanging();
    scene.renewals.start();
    began.recv_timeout(Duration::from_secs(60)).unwrap();
    scene.renewals.choose(RenewalChoice::Never);
    assert_eq!(scene.renewals.state().running, None);
    scene.renewals.start();
    assert_eq!(scene.renewals.state().running, None);
    assert!(began.try_recv().is_err());
}

#[test]
fn a_file_is_tried_without_a_helper_and_whatever_was_chosen() {
    let scene = scene(None);
    assert!(!scene.renewals.state().can_fetch);
    let stick = scene.folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let missing = scene.go(vec![Road::Folder(stick.clone())]).1;
    assert!(
        matches!(&missing, RenewalOutcome::Failed { attempts } if attempts[..].iter().all(|attempt| attempt.trouble == Trouble::NoFileThere))
    );
    fs::write(stick.join(EDITION_FILE), shipped::edition()).unwrap();
    let (ended, outcome) = scene.go(vec![Road::Folder(stick)]);
    assert_eq!(ended, Ended::Well);
    assert!(matches!(outcome, RenewalOutcome::Renewed { .. }), "{outcome:?}");
    assert_eq!(scene.shelf.get().status.as_ref().unwrap().origin, catalogue_model::Origin::File);
}

#[test]
fn nothing_is_written_until_something_is_chosen() {
    let scene = scene(None);
    scene.renewals.start();
    scene.renewals.choose(RenewalChoice::Never);
    scene.renewals.use_own_source("").unwrap();
    scene.renewals.use_proxy(" ").unwrap();
    assert_eq!(scene.names(), [] as [&str; 0]);
    scene.renewals.remember_locale(Locale::De);
    assert_eq!(scene.names(), ["waymark.settings"]);
}

#[test]
fn what_is_chosen_holds_after_a_restart() {
    let scene = scene(None);
    scene.renewals.choose(RenewalChoice::ByItself);
    scene.renewals.use_own_source(" HTTPS://Mirror.Example.org/files ").unwrap();
    scene.renewals.use_proxy("127.0.0.1:9050").unwrap();
    scene.renewals.remember_locale(Locale::De);
    let renewals = again(&scene.folder, None, &scene.shelf);
    let state = renewals.state();
    assert_eq!(state.choice, RenewalChoice::ByItself);
    assert_eq!(state.own_source, "https://mirror.example.org/files/");
    assert_eq!(state.proxy, "127.0.0.1:9050");
    assert_eq!(renewals.locale(), Some(Locale::De));
    assert!(!state.settings_not_kept && !state.settings_unreadable);
}

#[test]
fn what_is_no_source_and_no_proxy_is_not_taken() {
    let scene = scene(None);
    for typed in
        ["http://mirror.example.org/", "mirror.example.org", "stick", "/a\nb", &format!("/{}", "a".repeat(2000))]
    {
        assert_eq!(scene.renewals.use_own_source(typed), Err(NotUsable), "{typed}");
    }
    assert_eq!(scene.renewals.use_proxy("localhost:9050"), Err(NotUsable));
    #[cfg(unix)]
    scene.renewals.use_own_source("/media/stick").unwrap();
}

#[test]
fn settings_that_cannot_be_read_or_kept_are_said() {
    let scene = scene(None);
    let ours = scene.folder.path().join("ours");
    fs::create_dir(&ours).unwrap();
    fs::write(ours.join("waymark.settings"), "damaged").unwrap();
    let renewals = again(&scene.folder, None, &scene.shelf);
    assert!(renewals.state().settings_unreadable);
    renewals.remember_locale(Locale::De);
    assert!(!renewals.state().settings_unreadable);
    fs::remove_dir_all(&ours).unwrap();
    fs::write(&ours, "a file where the folder should be").unwrap();
    renewals.choose(RenewalChoice::WhenAsked);
    assert!(renewals.state().settings_not_kept);
    fs::remove_file(&ours).unwrap();
    // Choosing the same again tries again to keep it.
    renewals.choose(RenewalChoice::WhenAsked);
    assert!(!renewals.state().settings_not_kept);
}

#[test]
fn the_page_that_a_dropped_file_leads_to_exists() {
    use tower::ServiceExt as _;
    struct NoDoor;
    impl ui::Door for NoDoor {
        fn leave(&self) {}
    }
    let Scene { renewals, shelf, .. } = scene(None);
    let renewal = Arc::new(renewals);
    let house = ui::House {
        shelf,
        clock: Arc::new(Stopped(Timestamp::UNIX_EPOCH)),
        door: Arc::new(NoDoor),
        renewal,
        keeping: Arc::new(Room::new(None, Arc::new(Successor::new(None, None)))),
        locale: Locale::En,
    };
    let request = http::Request::builder().uri(PAGE).body(axum::body::Body::empty()).unwrap();
    // Not the attribute `tokio::test`: the window has no need of the feature that it asks for.
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let answer = runtime.block_on(ui::router(house).oneshot(request)).unwrap();
    assert_eq!(answer.status(), http::StatusCode::OK);
}

#[test]
fn every_mirror_has_its_turn_through_the_proxy() {
    let scene = scene(None);
    scene.renewals.choose(RenewalChoice::WhenAsked);
    scene.renewals.use_own_source("https://mirror.example.org/").unwrap();
    scene.renewals.use_proxy("127.0.0.1:9050").unwrap();
    let roads = scene.renewals.0.roads().unwrap();
    assert!(roads.iter().all(|road| matches!(road, Road::Mirror { proxy: Some(_), .. })), "{roads:?}");
    assert_eq!(roads.len(), 1 + shipped::mirrors().len());
}

/// Notes what goes to the helper, byte for byte, and brings nothing.
struct Listens(Arc<Mutex<Vec<Vec<u8>>>>);

impl Fetch for Listens {
    fn fetch(&self, road: &Road, _: &mut dyn FnMut(u64), _: &Cancel) -> Result<Vec<u8>, FetchError> {
        let mut said = Vec::new();
        Request::Fetch(road.clone()).write(&mut said).unwrap();
        self.0.lock().unwrap().push(said);
        Err(FetchError::Trouble(Trouble::Unreachable))
    }
}

/// What goes to the helper when a copy, prepared like this, is asked to renew.
fn told(prepare: impl FnOnce(&Scene)) -> Vec<Vec<u8>> {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let scene = scene(Some(Box::new(Listens(Arc::clone(&heard)))));
    prepare(&scene);
    heard.lock().unwrap().clear();
    scene.renew();
    heard.lock().unwrap().clone()
}

#[test]
fn the_helper_is_told_the_same_whatever_this_copy_speaks_has_or_keeps() {
    let stored = |scene: &Scene, bytes: &[u8]| {
        fs::create_dir_all(scene.folder.path().join("ours")).unwrap();
        fs::write(scene.folder.path().join("ours").join(EDITION_FILE), bytes).unwrap();
    };
    let fresh = told(|_| ());
    assert_eq!(fresh.len(), 1);
    assert_eq!(told(|scene| scene.renewals.remember_locale(Locale::De)), fresh, "in another language");
    assert_eq!(told(|scene| stored(scene, shipped::edition())), fresh, "with an edition of before");
    assert_eq!(told(|scene| stored(scene, b"a letter")), fresh, "with a damaged one");
    assert_eq!(told(|scene| drop(scene.renew())), fresh, "the second time");
    assert_eq!(told(|scene| drop(scene.go(vec![Road::File("/nowhere".into())]))), fresh, "after a file");
    let open = |scene: &Scene| drop(scene.renewals.show(OnShow::default(), Some(seen())));
    assert_eq!(told(open), fresh, "with an edition open");
    let elsewhere = told(|scene| scene.renewals.use_proxy("127.0.0.1:9050").unwrap());
    assert_ne!(elsewhere, fresh, "a road through Tor is another, and the test would see it");
}

/// The floor that the shipped edition sets.
fn seen() -> Seen {
    let trust = shipped::trust().unwrap();
    let bundle = catalogue_update::Bundle::parse(shipped::edition().to_vec(), &trust.classes).unwrap();
    catalogue_update::verify(&bundle, &trust.root, None, Timestamp::UNIX_EPOCH).unwrap().seen()
}
