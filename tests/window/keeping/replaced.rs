//! A lock replaces the process in its place: what goes, what goes on, and what the fresh window shows.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use waymark_tests::desktop::{Desktop, Picture};

use super::{
    scene::{HELPER, Scene, Texts, VAULT, at_home, has, keeps_at, rests, says, waits_until},
    signals::System,
};
use crate::{
    PATIENCE, SOON, TITLE, shipped,
    shipped::tabs_to,
    silence::{
        at_the_mirror,
        processes::foreign_sockets,
        world::{Mirror, World},
    },
};

/// What may be asked of the kernel before each lock and must be the same behind it.
#[derive(Debug, PartialEq, Eq)]
struct State {
    process: u32,
    helper: u32,
    /// How many filters hold. The kernel takes only so many.
    filters: String,
    /// What is open, by kind.
    open: BTreeMap<String, usize>,
}

impl State {
    fn of(scene: &Scene<'_>) -> Self {
        let processes = scene.processes();
        let zombies: Vec<_> = processes.iter().filter(|process| process.is_zombie).collect();
        assert!(zombies.is_empty(), "{zombies:?}");
        let helpers: Vec<_> = processes.iter().filter(|process| process.name == HELPER).collect();
        let [helper] = helpers[..] else { panic!("not one helper: {helpers:?}") };
        let process = scene.process();
        assert_eq!(helper.parent, process);
        Self { process, helper: helper.id, filters: field(process, "Seccomp_filters:"), open: open_files(process) }
    }
}

fn field(process: u32, name: &str) -> String {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or("none").trim().to_owned()
}

/// How many files of each kind a process has open. What they are numbered is left out.
fn open_files(process: u32) -> BTreeMap<String, usize> {
    let mut open = BTreeMap::new();
    for file in fs::read_dir(format!("/proc/{process}/fd")).unwrap().flatten() {
        let Ok(target) = fs::read_link(file.path()) else { continue };
        let target = target.display().to_string();
        let kind = target.split_once(":[").filter(|(kind, _)| ["socket", "pipe"].contains(kind)).map(|(kind, _)| kind);
        *open.entry(kind.unwrap_or(&target).to_owned()).or_default() += 1;
    }
    open
}

/// Where the kernel put the stack: anew for each program that is executed.
fn stack(process: u32) -> String {
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    maps.lines().find(|line| line.ends_with("[stack]")).unwrap().to_owned()
}

#[test]
fn twenty_locks_leave_the_process_its_helper_and_its_filters_as_they_were_and_nothing_open() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE * 3).unwrap();
    let texts = Texts::new();
    keeps_at(&at_home(&desktop, VAULT), &texts);
    let mut scene = Scene::begins(&desktop, &build);
    scene.is_locked();
    let first = State::of(&scene);
    assert_ne!(first.filters, "0");
    let (mut stacks, mut second) = (vec![stack(first.process)], None);
    for round in 0..20 {
        scene.unlocks(&texts);
        scene.locks();
        stacks.push(stack(first.process));
        // What started the first one gave it pipes of its own, which go with the first lock.
        let second = second.get_or_insert_with(|| at_rest(&scene, |_state| false));
        assert_eq!((second.process, second.helper, &second.filters), (first.process, first.helper, &first.filters));
        assert_eq!(at_rest(&scene, |state| state == second), *second, "round {round}");
    }
    stacks.dedup();
    assert_eq!(stacks.len(), 21, "the program was not executed anew each time");
    scene.leaves();
    waits_until("the helper is gone", || !Path::new(&format!("/proc/{}", first.helper)).exists());
}

/// How things stand once pages are drawn, at the latest after a second: WebKit opens some files later, and some for a moment.
fn at_rest(scene: &Scene<'_>, is_expected: impl Fn(&State) -> bool) -> State {
    for _ in 0..10 {
        std::thread::sleep(Duration::from_millis(100));
        let state = State::of(scene);
        if is_expected(&state) {
            return state;
        }
    }
    State::of(scene)
}

#[test]
fn the_program_that_fetches_goes_on_and_fetches_for_the_fresh_window() {
    let Some(build) = shipped() else { return };
    let files = tempfile::tempdir().unwrap();
    let [certificate, key, edition] = at_the_mirror(files.path());
    let Some(mut world) = World::make(Some(&Mirror { certificate: &certificate, key: &key, edition: &edition })) else {
        return;
    };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let texts = Texts::new();
    keeps_at(&at_home(&desktop, VAULT), &texts);
    let trusted = format!("SSL_CERT_FILE={}", certificate.display());
    let arguments = [trusted.as_ref(), build.as_os_str()];
    let window = world.runs(&desktop, Path::new("/usr/bin/env"), &arguments).unwrap();
    let mut scene = Scene::of(&desktop, &build, window);
    scene.unlocks(&texts);
    scene.locks();
    let before = State::of(&scene);
    scene.goes("link", "Renew", "When to renew");
    // WebKit has no role for what opens and closes a part of the page.
    tabs_to(&desktop, &mut scene.eyes, "unknown", "Other ways");
    desktop.strikes(&["Return"]).unwrap();
    scene.types_into("entry", "Your own mirror", "https://mirror.test/");
    desktop.strikes(&["Return"]).unwrap();
    scene.eyes.waits_for("the mirror kept", SOON, |seen| says(seen, "Renewal is off")).unwrap();
    scene.eyes.presses("radio button", "When I ask").unwrap();
    scene.presses("push button", "Save", "the choice kept", |seen| says(seen, "first asks your own source"));
    scene.goes("push button", "Renew now", "A newer edition is open");
    // Once more, from a window that was locked again.
    scene.goes("link", "Start", "Find help that fits");
    scene.unlocks(&texts);
    scene.locks();
    scene.goes("link", "Renew", "When to renew");
    scene.eyes.presses("push button", "Renew now").unwrap();
    scene.eyes.waits_for("the end", SOON, |seen| has(seen, "heading", "You already have this edition")).unwrap();
    assert_eq!(State::of(&scene).helper, before.helper);
    assert_eq!(foreign_sockets(&scene.processes()), Vec::<String>::new());
    assert_eq!(world.tells().unwrap().connections.len(), 2);
}

#[test]
fn a_locked_window_looks_as_one_that_was_just_started_and_leads_to_help_and_back() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let texts = Texts::new();
    keeps_at(&at_home(&desktop, VAULT), &texts);
    let mut scene = Scene::begins(&desktop, &build);
    scene.is_locked();
    let looks = |differs: fn(usize) -> bool, fresh: &Picture| differs(desktop.picture().unwrap().differs_from(fresh));
    let (fresh, read) = (settled(&desktop), scene.eyes.sees().unwrap());
    scene.unlocks(&texts);
    scene.presses("link", "Show it", "what is kept", |seen| has(seen, "link", "Who I tell, and how"));
    scene.presses("link", "Who I tell, and how", "the answers", |seen| says(seen, &texts.sentence));
    waits_until("the answers look like something else", || looks(|places| places > 20, &fresh));
    scene.presses("link", "Start", "the first page", |seen| has(seen, "push button", "Lock now"));

    scene.locks();
    waits_until("the locked window looks as a fresh one", || looks(|places| places < 2, &fresh));
    assert_eq!(scene.eyes.sees().unwrap(), read);
    scene.eyes.presses("link", "Emergency").unwrap();
    scene.eyes.waits_for("the emergency card", SOON, |seen| says(seen, "112")).unwrap();
    // Nothing leads back to a page that was open before.
    desktop.strikes(&["alt+Left", "alt+Left", "alt+Left"]).unwrap();
    scene.eyes.waits_for("the first page", SOON, |seen| has(seen, "heading", "Find help that fits")).unwrap();
    scene.unlocks(&texts);
    assert!(has(&scene.eyes.sees().unwrap(), "heading", "Find help that fits"));
}

/// What is on the screen once a page is drawn.
fn settled(desktop: &Desktop) -> Picture {
    let mut last = desktop.picture().unwrap();
    for _ in 0..40 {
        rests();
        let now = desktop.picture().unwrap();
        if now.differs_from(&last) == 0 {
            return now;
        }
        last = now;
    }
    panic!("the picture does not come to rest");
}

#[test]
fn the_fresh_window_opens_where_the_other_one_stood() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let texts = Texts::new();
    keeps_at(&at_home(&desktop, VAULT), &texts);
    let mut scene = Scene::begins(&desktop, &build);
    let usual = desktop.geometry(TITLE).unwrap();
    desktop.moves(TITLE, (220, 140), (900, 700)).unwrap();
    scene.unlocks(&texts);
    let moved = desktop.geometry(TITLE).unwrap();
    assert_ne!(moved, usual);
    scene.locks();
    assert_eq!(desktop.geometry(TITLE).unwrap(), moved);
}

#[test]
fn a_lock_takes_a_dialog_with_it_that_nobody_closed() {
    let Some(build) = shipped() else { return };
    for (page, title, button, dialog) in [
        ("Save a copy", "Save a copy as plain text", "Save a copy all the same", "Save a copy"),
        ("Print", "Print", "Show it", "Print"),
    ] {
        let desktop = Desktop::start(PATIENCE).unwrap();
        let mut system = System::start(&desktop);
        let texts = Texts::new();
        keeps_at(&at_home(&desktop, VAULT), &texts);
        let mut scene = Scene::begins_with(&desktop, &build, &system.variables());
        scene.unlocks(&texts);
        system.is_heard();
        scene.presses("link", "Show it", "what is kept", |seen| has(seen, "link", page));
        scene.goes("link", page, title);
        if dialog == "Print" {
            scene.asks_for_printing();
        } else {
            scene.eyes.presses("push button", button).unwrap();
        }
        scene.shows_dialog(dialog);
        system.says("sleep");
        scene.is_locked();
        assert!(!desktop.shows(dialog).unwrap(), "{dialog} stays");
        assert_eq!(scene.remembers(&texts.traces_of_keeping(&at_home(&desktop, VAULT))), [], "{dialog}");
    }
}

#[test]
fn minutes_pass_while_a_dialog_is_open_too() {
    let Some(build) = shipped() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let texts = Texts::new();
    keeps_at(&at_home(&desktop, VAULT), &texts);
    let mut scene = Scene::begins(&desktop, &build);
    scene.unlocks(&texts);
    scene.locks_after_a_minute();
    scene.goes("link", "Print", "Print");
    scene.asks_for_printing();
    scene.shows_dialog("Print");
    std::thread::sleep(Duration::from_secs(50));
    scene.is_locked();
    assert!(!desktop.shows("Print").unwrap());
}

#[test]
fn a_program_that_was_updated_while_it_ran_locks_all_the_same() {
    let Some(build) = shipped() else { return };
    let folder = tempfile::tempdir().unwrap();
    let own: PathBuf = folder.path().join("waymark");
    fs::copy(&build, &own).unwrap();
    let desktop = Desktop::start(PATIENCE).unwrap();
    let texts = Texts::new();
    keeps_at(&at_home(&desktop, VAULT), &texts);
    let mut scene = Scene::begins(&desktop, &own);
    scene.unlocks(&texts);
    fs::remove_file(&own).unwrap();
    fs::write(&own, "another program").unwrap();
    scene.eyes.presses("push button", "Lock now").unwrap();
    std::thread::sleep(Duration::from_secs(2));
    scene.is_locked();
    scene.unlocks(&texts);
}
