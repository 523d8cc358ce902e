//! Private channels on this computer, with publishers that the test makes: what is shown, kept, refused and removed.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod publisher;

use std::{fs, path::PathBuf, sync::mpsc::channel, time::Duration};

use catalogue_model::ServiceId;
use catalogue_update::{EDITION_FILE, Ended};
use jiff::Timestamp;
use tempfile::TempDir;
use ui::{Clock, Renewal as _, Shelf};

use self::publisher::{FIRST, Publisher, edition};
use super::*;
use crate::{
    edition::Places,
    renew::{Renewals, tests::Stopped},
    shipped,
};

const NOW: &str = "2026-11-24T10:00:00Z";

/// A computer on which the public edition 100 is stored, and the publishers of that edition.
struct Scene {
    folder: TempDir,
    publisher: Publisher,
}

/// The program while it runs.
struct Running {
    renewals: Renewals,
    shelf: Shelf,
}

impl Scene {
    /// `None`: the publishers' program is missing, and the test has nothing to show.
    fn new() -> Option<Self> {
        let scene = Self { folder: tempfile::tempdir().unwrap(), publisher: Publisher::new()? };
        fs::create_dir(scene.ours()).unwrap();
        scene.public_edition_is(100);
        Some(scene)
    }

    /// A new private channel.
    fn key(&self, name: &str) -> ChannelKey {
        self.publisher.channel(name)
    }

    fn ours(&self) -> PathBuf {
        self.folder.path().join("ours")
    }

    fn public_edition_is(&self, number: i64) {
        fs::write(self.ours().join(EDITION_FILE), self.publisher.bundle(None, "public", number)).unwrap();
    }

    /// A file on a stick with an edition of a channel.
    fn stick(&self, key: &ChannelKey, id: &str, number: i64) -> PathBuf {
        let path = self.folder.path().join(format!("{id}-{number}"));
        fs::write(&path, self.publisher.bundle(Some(key), id, number)).unwrap();
        path
    }

    fn starts(&self) -> Running {
        self.starts_with(None)
    }

    fn starts_with(&self, handed_over: Option<PathBuf>) -> Running {
        let shelf = Shelf::default();
        let places = Places { handed_over, ..Places::within(Some(self.ours())) };
        let clock: Arc<dyn Clock> = Arc::new(Stopped(NOW.parse::<Timestamp>().unwrap()));
        let trust = Some(self.publisher.trust());
        let renewals = Renewals::trusting(trust, &places, None, shelf.clone(), clock);
        let places = renewals.open_channels(places);
        let (on_show, seen) = crate::edition::open(&places, renewals.trust(), NOW.parse().unwrap());
        let shelf = renewals.show(on_show, seen);
        Running { renewals, shelf }
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(self.ours()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Running {
    fn adds(&self, key: &ChannelKey, keep: KeepChannel) {
        self.renewals.add_channel(&key.text(), "", keep).unwrap();
    }

    /// Opens a file and waits for the end.
    fn opens(&self, file: PathBuf) -> RenewalOutcome {
        self.goes(vec![Road::File(file)])
    }

    fn goes(&self, roads: Vec<Road>) -> RenewalOutcome {
        let (sender, ended) = channel();
        self.renewals.try_roads(roads, move |how| sender.send(how).unwrap());
        let ended = ended.recv_timeout(Duration::from_secs(60)).unwrap();
        let outcome = self.renewals.state().last.unwrap();
        assert_eq!(ended == Ended::Well, told(&outcome) == Told::Well, "{outcome:?}");
        outcome
    }

    /// Every private service with its channel, and how many there are in all.
    fn shown(&self) -> (usize, Vec<(String, String)>) {
        let edition = self.shelf.get().edition.clone().unwrap();
        let services = edition.records().unwrap().services;
        let private = services.iter().filter_map(|service| {
            Some((service.id.as_str().to_owned(), edition.channel_of(&service.id)?.as_str().to_owned()))
        });
        (services.len(), private.collect())
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Told {
    Well,
    Refused(Fault),
    Otherwise,
}

fn told(outcome: &RenewalOutcome) -> Told {
    match outcome {
        RenewalOutcome::OfChannel { outcome, .. } => told(outcome),
        RenewalOutcome::Renewed { .. } | RenewalOutcome::AlreadyNewest { .. } => Told::Well,
        RenewalOutcome::Failed { attempts } => match attempts[0].trouble {
            Trouble::Refused(fault) => Told::Refused(fault),
            _ => Told::Otherwise,
        },
        _ => Told::Otherwise,
    }
}

fn pair(id: &str, channel: &str) -> (String, String) {
    (id.to_owned(), channel.to_owned())
}

#[test]
fn a_remembered_channel_is_shown_beside_the_public_edition_and_still_after_a_restart() {
    let Some(scene) = Scene::new() else { return };
    let clinic = scene.key("Clinic");
    let running = scene.starts();
    assert_eq!(running.shown(), (2, vec![]));
    running.adds(&clinic, KeepChannel::OnThisComputer);
    assert_eq!(running.renewals.state().channels[0].status, None);
    let RenewalOutcome::OfChannel { channel, outcome } = running.opens(scene.stick(&clinic, "ward", 7)) else {
        panic!()
    };
    assert_eq!(channel.as_str(), "Clinic");
    assert!(matches!(*outcome, RenewalOutcome::Renewed { number, .. } if number == edition(7)), "{outcome:?}");
    let private = vec![pair(&format!("{FIRST}-2"), "Clinic"), pair("ward", "Clinic")];
    let mut shown = running.shown();
    shown.1.sort();
    assert_eq!(shown, (4, private.clone()));
    assert!(running.shelf.get().edition.as_ref().unwrap().is_indexed());
    assert_eq!(running.shelf.get().status.as_ref().unwrap().number, edition(100));
    assert_eq!(scene.names(), ["waymark.addition-1", EDITION_FILE, "waymark.settings"]);
    let again = scene.starts();
    let mut shown = again.shown();
    shown.1.sort();
    assert_eq!(shown, (4, private));
    let state = again.renewals.state().channels;
    assert_eq!((state[0].name.as_str(), state[0].services, state[0].fault), ("Clinic", 2, None));
    assert_eq!(state[0].status.as_ref().unwrap().origin, Origin::Stored);
}

#[test]
fn a_channel_that_is_not_remembered_leaves_nothing_behind() {
    let Some(scene) = Scene::new() else { return };
    let clinic = scene.key("Clinic");
    let running = scene.starts();
    running.adds(&clinic, KeepChannel::UntilClosed);
    assert_eq!(told(&running.opens(scene.stick(&clinic, "ward", 7))), Told::Well);
    assert_eq!(running.shown().0, 4);
    assert_eq!(scene.names(), [EDITION_FILE]);
    let again = scene.starts();
    assert_eq!((again.shown().0, again.renewals.state().channels.len()), (2, 0));
}

#[test]
fn each_channel_has_a_floor_of_its_own_also_after_a_restart() {
    let Some(scene) = Scene::new() else { return };
    let (clinic, practice) = (scene.key("Clinic"), scene.key("Practice"));
    let running = scene.starts();
    running.adds(&clinic, KeepChannel::OnThisComputer);
    running.adds(&practice, KeepChannel::OnThisComputer);
    // Both are older than the public edition, which is nothing to them.
    assert_eq!(told(&running.opens(scene.stick(&clinic, "ward", 50))), Told::Well);
    assert_eq!(told(&running.opens(scene.stick(&practice, "room", 7))), Told::Well);
    let running = scene.starts();
    assert_eq!(told(&running.opens(scene.stick(&clinic, "older", 49))), Told::Refused(Fault::OlderThanSeen));
    assert_eq!(told(&running.opens(scene.stick(&practice, "room-two", 8))), Told::Well);
    let ids: Vec<String> = running.shown().1.into_iter().map(|(id, _)| id).collect();
    assert!(ids.contains(&"ward".to_owned()) && ids.contains(&"room-two".to_owned()), "{ids:?}");
    assert!(!ids.contains(&"older".to_owned()) && !ids.contains(&"room".to_owned()), "{ids:?}");
}

#[test]
fn two_channels_are_shown_together_and_each_service_says_by_which_it_came() {
    let Some(scene) = Scene::new() else { return };
    let (clinic, practice) = (scene.key("Clinic"), scene.key("Practice"));
    let running = scene.starts();
    for (key, number) in [(&clinic, 7), (&practice, 8)] {
        running.adds(key, KeepChannel::OnThisComputer);
        // Both call a service of theirs as the other does, and as the public edition does.
        running.opens(scene.stick(key, "public", number));
    }
    let (count, mut private) = running.shown();
    private.retain(|(id, _)| id.starts_with("public"));
    private.sort();
    assert_eq!((count, private), (6, vec![pair("public-2", "Clinic"), pair("public-3", "Practice")]));
}

#[test]
fn what_is_removed_is_gone_from_the_pages_and_from_the_disk() {
    let Some(scene) = Scene::new() else { return };
    let (clinic, practice) = (scene.key("Clinic"), scene.key("Practice"));
    let running = scene.starts();
    for (key, id) in [(&clinic, "ward"), (&practice, "room")] {
        running.adds(key, KeepChannel::OnThisComputer);
        running.opens(scene.stick(key, id, 7));
    }
    running.renewals.remove_channel("Clinic");
    assert_eq!(scene.names(), ["waymark.addition-2", EDITION_FILE, "waymark.settings"]);
    for running in [running, scene.starts()] {
        let (count, private) = running.shown();
        assert_eq!(count, 4);
        assert!(private.iter().all(|(_, channel)| channel == "Practice"), "{private:?}");
        assert_eq!(running.renewals.state().channels.len(), 1);
        assert!(running.renewals.state().previous.is_none());
    }
    let running = scene.starts();
    assert_eq!(told(&running.opens(scene.stick(&clinic, "ward", 8))), Told::Refused(Fault::OtherChannel));
    // What is added later takes the place that became free.
    running.adds(&clinic, KeepChannel::OnThisComputer);
    running.opens(scene.stick(&clinic, "ward", 9));
    assert_eq!(scene.names(), ["waymark.addition-1", "waymark.addition-2", EDITION_FILE, "waymark.settings"]);
}

#[test]
fn a_renewed_public_edition_keeps_what_channels_add() {
    let Some(scene) = Scene::new() else { return };
    let clinic = scene.key("Clinic");
    let running = scene.starts();
    running.adds(&clinic, KeepChannel::UntilClosed);
    running.opens(scene.stick(&clinic, "ward", 7));
    let newer = scene.folder.path().join("newer");
    fs::write(&newer, scene.publisher.bundle(None, "other", 101)).unwrap();
    assert!(matches!(running.opens(newer), RenewalOutcome::Renewed { number, .. } if number == edition(101)));
    let (count, private) = running.shown();
    assert_eq!((count, private.len()), (4, 2));
    let edition = running.shelf.get().edition.clone().unwrap();
    assert!(edition.is_indexed() && edition.service(&ServiceId::new("other").unwrap()).unwrap().is_some());
}

#[test]
fn a_folder_with_the_edition_of_a_channel_renews_the_channel_and_the_other_roads_the_public_edition() {
    let Some(scene) = Scene::new() else { return };
    let clinic = scene.key("Clinic");
    let running = scene.starts();
    running.adds(&clinic, KeepChannel::UntilClosed);
    let folder = |name: &str, bundle: Vec<u8>| {
        let folder = scene.folder.path().join(name);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join(EDITION_FILE), bundle).unwrap();
        Road::Folder(folder)
    };
    let of_clinic = folder("clinic", scene.publisher.bundle(Some(&clinic), "ward", 7));
    let of_all = folder("public", scene.publisher.bundle(None, "other", 101));
    assert_eq!(told(&running.goes(vec![of_clinic, of_all])), Told::Well);
    assert_eq!(running.shown().1.len(), 2);
    assert_eq!(running.shelf.get().status.as_ref().unwrap().number, edition(101));
}

#[test]
fn the_public_edition_never_suffers_from_a_bad_addition() {
    let Some(scene) = Scene::new() else { return };
    let clinic = scene.key("Clinic");
    let running = scene.starts();
    running.adds(&clinic, KeepChannel::OnThisComputer);
    running.opens(scene.stick(&clinic, "ward", 7));
    for (bytes, fault) in [
        (b"a letter".to_vec(), Fault::NotABundle),
        (scene.publisher.bundle(None, "public", 100), Fault::OtherChannel),
        (shipped::edition().to_vec(), Fault::ForeignKeys),
    ] {
        fs::write(scene.ours().join("waymark.addition-1"), bytes).unwrap();
        let running = scene.starts();
        assert_eq!(running.shown(), (2, vec![]));
        let state = running.renewals.state().channels;
        assert_eq!((state[0].name.as_str(), state[0].fault), ("Clinic", Some(fault)));
        // A good one mends it.
        assert_eq!(told(&running.opens(scene.stick(&clinic, "ward", 8))), Told::Well);
        assert_eq!(running.renewals.state().channels[0].fault, None);
    }
}

#[test]
fn a_file_for_others_says_so_whatever_its_age() {
    let Some(scene) = Scene::new() else { return };
    let clinic = scene.key("Clinic");
    let running = scene.starts();
    for number in [7, 200] {
        let file = scene.stick(&clinic, "ward", number);
        assert_eq!(told(&running.opens(file.clone())), Told::Refused(Fault::OtherChannel), "{number}");
        let refused = scene.starts_with(Some(file)).shelf.get().refused.clone();
        assert!(refused.iter().any(|refusal| refusal.fault == Fault::OtherChannel), "{number}: {refused:?}");
    }
    assert_eq!(running.shown().0, 2);
}

#[test]
fn a_file_that_is_handed_over_at_the_start_finds_its_channel() {
    let Some(scene) = Scene::new() else { return };
    let clinic = scene.key("Clinic");
    scene.starts().adds(&clinic, KeepChannel::OnThisComputer);
    let running = scene.starts_with(Some(scene.stick(&clinic, "ward", 7)));
    assert_eq!(running.shown().0, 4);
    assert!(running.shelf.get().refused.iter().all(|refusal| refusal.origin != Origin::File));
    assert_eq!(scene.names(), [EDITION_FILE, "waymark.settings"]);
}

#[test]
fn the_identity_of_a_channel_whose_settings_were_lost_brings_its_edition_back() {
    let Some(scene) = Scene::new() else { return };
    let clinic = scene.key("Clinic");
    let running = scene.starts();
    running.adds(&scene.key("Practice"), KeepChannel::OnThisComputer);
    running.adds(&clinic, KeepChannel::OnThisComputer);
    running.opens(scene.stick(&clinic, "ward", 7));
    fs::remove_file(scene.ours().join("waymark.settings")).unwrap();
    let running = scene.starts();
    assert_eq!(running.shown().0, 2);
    running.adds(&clinic, KeepChannel::OnThisComputer);
    assert_eq!(running.shown().0, 4);
    assert_eq!(scene.names(), ["waymark.addition-2", EDITION_FILE, "waymark.settings"]);
}

#[test]
fn what_cannot_be_added_says_why() {
    let Some(scene) = Scene::new() else { return };
    let running = scene.starts();
    let clinic = scene.key("Clinic");
    let add = |text: &str, name: &str| running.renewals.add_channel(text, name, KeepChannel::UntilClosed);
    assert_eq!(add("a letter", "Clinic"), Err(ChannelRefused::NoIdentity));
    let nameless = ChannelKey { name: None, ..scene.key("x") };
    assert_eq!(add(&nameless.text(), " "), Err(ChannelRefused::NoName));
    assert_eq!(add(&nameless.text(), &"a".repeat(100)), Err(ChannelRefused::NoName));
    let public = ChannelKey { name: channel_name("Public"), identity: scene.publisher.trust().identity };
    assert_eq!(add(&public.text(), ""), Err(ChannelRefused::AlreadyThere));
    add(&clinic.text(), "").unwrap();
    assert_eq!(add(&clinic.text(), "Other"), Err(ChannelRefused::AlreadyThere));
    assert_eq!(add(&nameless.text(), "CLINIC"), Err(ChannelRefused::NameTaken));
    for name in ["Two", "Three", "Four"] {
        add(&scene.key("x").text(), name).unwrap();
    }
    assert_eq!(add(&scene.key("x").text(), "Five"), Err(ChannelRefused::TooMany));
    let names: Vec<String> = running.renewals.state().channels.into_iter().map(|channel| channel.name).collect();
    assert_eq!(names, ["Clinic", "Two", "Three", "Four"]);
}
