//! Zero copies: after a lock, the memory of every process of the program is read, and nothing of what was typed, shown or
//! needed to open the vault is in it. Before the lock, all of it is.

use std::{path::Path, time::Duration};

use waymark_tests::desktop::Desktop;

use super::{
    scene::{Scene, Texts, VAULT, at_home, check_all_found, has, keeps_at, key_in, rests},
    signals::System,
};
use crate::{PATIENCE, shipped};

/// What is there and must go. The catalogue stays in memory: it is public, and the fresh window shows it.
const READ: [&str; 3] = ["first answer", "second answer", "passphrase"];

/// Opens what was kept on an earlier day, reads it, locks, and looks.
fn check(build: &Path, lock: impl FnOnce(&mut Scene<'_>, &mut System)) {
    let desktop = Desktop::start(PATIENCE).unwrap();
    let mut system = System::start(&desktop);
    let texts = Texts::new();
    keeps_at(&at_home(&desktop, VAULT), &texts);
    let mut scene = Scene::begins_with(&desktop, build, &system.variables());
    scene.watched = texts.traces();
    scene.unlocks(&texts);
    scene.reads_it(&texts);
    system.is_heard();
    check_from_here(&mut scene, &texts, &READ, |scene| lock(scene, &mut system));
}

/// These are in memory, and after the lock nothing is.
fn check_from_here(scene: &mut Scene<'_>, texts: &Texts, there: &[&str], lock: impl FnOnce(&mut Scene<'_>)) {
    let traces = texts.traces_of_keeping(&at_home(scene.desktop, VAULT));
    scene.found.extend(scene.remembers(&traces));
    let found = &scene.found;
    check_all_found(found, there);
    // The key that opens the file is not even there while it is open.
    assert!(found.iter().all(|found| !found.name.starts_with("identity")), "{found:?}");
    let before = scene.process();
    lock(scene);
    scene.is_locked();
    assert_eq!(scene.process(), before, "another process took its place in the list");
    assert_eq!(scene.remembers(&traces), []);
}

#[test]
fn the_key_in_an_identity_is_read_as_age_reads_it() {
    let identity = "AGE-SECRET-KEY-1QQQSYQCYQ5RQWZQFPG9SCRGWPUGPZYSNZS23V9CCRYDPK8QARC0SWRYDWG";
    assert!(identity.parse::<age::x25519::Identity>().is_ok());
    assert_eq!(key_in(identity), (0..32).collect::<Vec<u8>>());
}

#[test]
fn a_lock_by_hand_leaves_no_copy_of_what_was_typed_in_memory() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let mut scene = Scene::begins(&desktop, &build);
    let texts = Texts::new();
    scene.watched = texts.traces();
    scene.keeps_something(&texts);
    let there = [&READ[..], &["search words"]].concat();
    check_from_here(&mut scene, &texts, &there, |scene| scene.eyes.presses("push button", "Lock now").unwrap());
}

#[test]
fn a_window_that_nobody_touches_locks_and_leaves_no_copy() {
    let Some(build) = shipped() else { return };
    check(&build, |scene, _system| {
        scene.locks_after_a_minute();
        std::thread::sleep(Duration::from_secs(40));
        // Nobody has touched it, and it is still open.
        assert!(has(&scene.eyes.sees().unwrap(), "link", "Who I tell, and how"));
        std::thread::sleep(Duration::from_secs(15));
    });
}

#[test]
fn a_hand_at_the_mouse_keeps_the_window_open() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let texts = Texts::new();
    keeps_at(&at_home(&desktop, VAULT), &texts);
    let mut scene = Scene::begins(&desktop, &build);
    scene.unlocks(&texts);
    scene.locks_after_a_minute();
    for moment in 0..8 {
        std::thread::sleep(Duration::from_secs(10));
        desktop.points(300 + moment, 300).unwrap();
    }
    assert!(has(&scene.eyes.sees().unwrap(), "link", "Who I tell, and how"), "it locked while somebody was there");
}

#[test]
fn a_computer_that_goes_to_sleep_takes_every_copy_with_it() {
    let Some(build) = shipped() else { return };
    check(&build, |scene, system| {
        // Neither waking up nor the lock of another person's session is ours.
        system.says("woke");
        system.says("lock-of-another");
        rests();
        assert!(has(&scene.eyes.sees().unwrap(), "push button", "Lock now"));
        system.says("sleep");
    });
}

#[test]
fn a_session_or_a_screen_that_is_locked_takes_every_copy_with_it() {
    let Some(build) = shipped() else { return };
    for word in ["lock", "hint", "screen"] {
        check(&build, |_scene, system| system.says(word));
    }
}

#[test]
fn nobody_is_asked_anything_and_nobody_listened_to_before_something_is_open() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let mut system = System::start(&desktop);
    let mut scene = Scene::begins_with(&desktop, &build, &system.variables());
    let texts = Texts::new();
    scene.searches(&texts);
    scene.does_an_exercise(&texts);
    assert_eq!(system.listeners(), 0);
    scene.keeps_it(&texts);
    system.is_heard();
    scene.reads_it(&texts);
    scene.locks();
    assert_eq!(system.listeners(), 0, "a locked window listens");
    assert_eq!(system.was_asked(), "asked");
}
