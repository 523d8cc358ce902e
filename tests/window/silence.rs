//! Silence: on a computer where everything answers, the shipped window sends nothing and asks nobody.
//!
//! A computer without a network would prove nothing, because WebKit keeps still when it thinks itself offline. So the window
//! runs where every name has an address and every door opens, and what it must not do is done there by others first: if
//! those are not noticed, the proof is worth nothing.

pub(crate) mod processes;
pub(crate) mod world;

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use serde_json::json;
use waymark_tests::desktop::{Desktop, Eyes, Running, Thing};

use self::{
    processes::foreign_sockets,
    world::{Mirror, World},
};
use crate::{
    PATIENCE, SOON, TITLE, faulty,
    keeping::scene::{Scene, Texts, VAULT, keeps_at},
    shipped,
    shipped::{a_service_with_a_number, tabs_to},
};

const TCP: u8 = 6;
const UDP: u8 = 17;

/// A program that does all that the window must not do.
const INTRUDER: &str = include_str!("silence/intruder.py");

/// Holds a socket of each kind that is never the window's, until it is ended.
const HOLDER: &str = "
import socket, time
held = [socket.socket(socket.AF_INET), socket.socket(socket.AF_INET6, socket.SOCK_DGRAM), socket.socketpair()]
print('held', flush=True)
time.sleep(60)
";

/// The name of the program that fetches.
const FETCHER: &str = "waymark-renewal";

const PYTHON: &str = "/usr/bin/python3";

/// A page with what reached out from WebKit in spite of a content policy (a preconnect), and what is usual (a picture).
const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head><title>A page that reaches out</title><link rel="preconnect" href="https://preconnect.test"></head>
<body><p>A page that reaches out</p><img src="http://image.test/picture" alt=""></body>
</html>
"#;

/// Where distributions put WebKitGTK's own small browser.
const BROWSERS: [&str; 4] = [
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
    "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
    "/usr/lib/webkit2gtk-4.1/MiniBrowser",
];

#[test]
fn whatever_a_program_tries_is_noticed() {
    let Some(mut world) = World::make(None) else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let mut intruder = world.runs(&desktop, Path::new(PYTHON), &["-c".as_ref(), INTRUDER.as_ref()]).unwrap();
    assert_eq!(intruder.ends_within(SOON).unwrap(), Some(0), "{}", intruder.complaint());
    let seen = world.tells().unwrap();
    assert!(seen.names.contains("intruder.test"), "{seen:?}");
    assert!(seen.went(TCP, "10.77.0.1", 443) && seen.went(TCP, "fd77::1", 443), "{seen:?}");
    assert!(seen.went(TCP, "192.0.2.1", 80) && seen.went(TCP, "2001:db8::1", 8443), "{seen:?}");
    assert!(seen.went(UDP, "198.51.100.1", 123) && seen.went(UDP, "224.0.0.251", 5353), "{seen:?}");
    assert!(seen.packets.iter().any(|packet| packet["kind"] == "ARP"), "{seen:?}");
    assert_eq!(seen.first_packets().len(), 4, "{seen:?}");
    assert_eq!(seen.connections.len(), 4, "{seen:?}");
    for asked in ["nscd: host ", "resolved: {\"method\":", "loopback: port 9", "bus: org.freedesktop.resolve1"] {
        assert!(seen.asked.iter().any(|one| one.starts_with(asked)), "{asked}: {seen:?}");
    }

    let mut holder = world.runs(&desktop, Path::new(PYTHON), &["-c".as_ref(), HOLDER.as_ref()]).unwrap();
    assert_eq!(holder.first_line().unwrap(), "held");
    let sockets = foreign_sockets(&processes::tree(holder.id()));
    assert_eq!(sockets.len(), 2, "{sockets:?}");
}

#[test]
#[expect(clippy::print_stdout, reason = "a test that did nothing must say so where it is counted")]
fn webkit_by_itself_reaches_out_and_is_noticed() {
    let Some(browser) = BROWSERS.iter().map(Path::new).find(|browser| browser.is_file()) else {
        println!("SKIPPED: WebKitGTK came without its MiniBrowser, so nothing shows what WebKit does by itself");
        return;
    };
    let Some(mut world) = World::make(None) else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let page = desktop.home().join("page.html");
    fs::write(&page, PAGE).unwrap();
    let _browser = world.runs(&desktop, browser, &["--private".as_ref(), page.as_os_str()]).unwrap();
    let mut eyes = desktop.eyes("MiniBrowser").unwrap();
    eyes.waits_for("the page", SOON, |seen| says(seen, "reaches out")).unwrap();
    let seen = world.tells().unwrap();
    for name in ["preconnect.test", "image.test"] {
        assert!(seen.names.contains(name), "{name}: {seen:?}");
    }
    assert!(seen.first_packets().len() >= 2, "{seen:?}");
}

/// The window in the world, and a look at its processes after each step.
struct Visit<'a> {
    desktop: &'a Desktop,
    window: Running,
    eyes: Eyes,
}

impl<'a> Visit<'a> {
    /// Opens the window, with this in its environment.
    fn begins(world: &World, desktop: &'a Desktop, build: &Path, variables: &[String]) -> Self {
        let arguments: Vec<_> = variables.iter().map(OsStr::new).chain([build.as_os_str()]).collect();
        let window = world.runs(desktop, Path::new("/usr/bin/env"), &arguments).unwrap();
        let mut eyes = desktop.eyes(build.file_name().unwrap().to_str().unwrap()).unwrap();
        eyes.waits_for("the first page", SOON, |seen| has(seen, "link", "For me")).unwrap();
        desktop.attends_to(TITLE).unwrap();
        Self { desktop, window, eyes }
    }

    /// Waits for a page, and looks whether the window's processes are as they must be.
    fn meets(&mut self, what: &str, found: impl Fn(&[Thing]) -> bool) {
        self.eyes.waits_for(what, SOON, found).unwrap();
        let processes = processes::tree(self.window.id());
        let sockets = foreign_sockets(&processes);
        assert!(sockets.is_empty(), "{what}: {sockets:?}");
        // `timeout` holds the window from outside, and the program that fetches must be able to; everything else is filtered.
        let free: Vec<_> =
            processes.iter().filter(|process| !process.is_filtered).map(|one| one.name.as_str()).collect();
        assert!(free.iter().all(|name| ["timeout", FETCHER].contains(name)), "{what}: not filtered: {free:?}");
        let webkit = processes.iter().filter(|process| process.name.starts_with("WebKit")).count();
        assert!(webkit >= 2, "{what}: WebKit's processes are not among {processes:?}");
    }

    /// Presses a link, and looks.
    fn follows(&mut self, link: &str, what: &str, found: impl Fn(&[Thing]) -> bool) {
        self.eyes.presses("link", link).unwrap();
        self.meets(what, found);
    }

    fn leaves(mut self) {
        self.eyes.presses("push button", "Leave").unwrap();
        assert_eq!(self.window.ends_within(SOON).unwrap(), Some(0), "{}", self.window.complaint());
    }
}

fn says(seen: &[Thing], words: &str) -> bool {
    seen.iter().any(|thing| thing.text.contains(words))
}

fn has(seen: &[Thing], role: &str, name: &str) -> bool {
    seen.iter().any(|thing| thing.role == role && thing.name.starts_with(name))
}

#[test]
fn a_visit_without_renewal_sends_nothing_and_asks_nobody() {
    let Some(build) = shipped() else { return };
    let Some(mut world) = World::make(None) else { return };
    let (name, number) = a_service_with_a_number();
    let desktop = Desktop::start(PATIENCE).unwrap();
    let mut visit = Visit::begins(&world, &desktop, &build, &[]);
    visit.follows("For me", "the page for me", |seen| has(seen, "link", "I am under 18"));
    visit.follows("Search", "the list", |seen| has(seen, "heading", "Results"));
    tabs_to(visit.desktop, &mut visit.eyes, "entry", "");
    desktop.types(&name).unwrap();
    let listed = |seen: &[Thing]| seen.iter().filter(|thing| thing.role == "article").count() < 20;
    visit.meets("the service in the list", |seen| has(seen, "link", &name) && listed(seen));
    visit.follows(&name, "the number", |seen| says(seen, &number));
    visit.follows("Emergency", "the emergency card", |seen| says(seen, "112"));
    visit.follows("Facts as of", "the edition", |seen| has(seen, "heading", "What “signed” means"));
    visit.eyes.presses("toggle button", "Deutsch").unwrap();
    visit.meets("the page in German", |seen| has(seen, "link", "Suchen"));
    visit.eyes.presses("toggle button", "English").unwrap();
    visit.meets("the page in English", |seen| has(seen, "link", "Search"));
    visit.leaves();
    let seen = world.tells().unwrap();
    assert!(seen.packets.is_empty(), "{seen:?}");
    assert!(seen.names.is_empty(), "{seen:?}");
    assert!(seen.connections.is_empty(), "{seen:?}");
    assert_eq!(seen.asked, Vec::<String>::new());
}

#[test]
fn a_visit_on_which_something_is_opened_sends_nothing_and_asks_the_buses_alone_who_will_tell_of_a_lock() {
    let Some(build) = shipped() else { return };
    let Some(mut world) = World::make(None) else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let texts = Texts::new();
    keeps_at(&desktop.home().join(VAULT), &texts);
    let visit = Visit::begins(&world, &desktop, &build, &[]);
    let mut scene = Scene::at(&desktop, visit.window, visit.eyes);
    scene.unlocks(&texts);
    scene.reads_it(&texts);
    scene.locks();
    scene.unlocks(&texts);
    let mut visit = Visit { desktop: &desktop, window: scene.window, eyes: scene.eyes };
    visit.meets("the first page", |seen| has(seen, "push button", "Lock now"));
    visit.leaves();
    let seen = world.tells().unwrap();
    assert!(seen.packets.is_empty() && seen.names.is_empty() && seen.connections.is_empty(), "{seen:?}");
    // Once for each time that it was opened: GLib asks the bus, and not logind, to whom the name belongs.
    assert_eq!(seen.asked, ["bus: org.freedesktop.login1"; 2]);
}

/// What a mirror hears, from every copy of the program in every state.
const REQUEST: &str = "GET /waymark.edition HTTP/1.1\r\nhost: mirror.test\r\naccept: */*\r\nuser-agent: waymark\r\n\
                       connection: close\r\n\r\n";

/// Files for a mirror that calls itself `mirror.test` and has a newer edition.
pub(crate) fn at_the_mirror(folder: &Path) -> [PathBuf; 3] {
    let certified = rcgen::generate_simple_self_signed(["mirror.test".to_owned()]).unwrap();
    let fixtures = faulty::fixtures();
    let edition = fixtures.iter().find(|fixture| fixture.name == "good").unwrap();
    let [certificate, key, file] = ["certificate.pem", "key.pem", "waymark.edition"].map(|name| folder.join(name));
    fs::write(&certificate, certified.cert.pem()).unwrap();
    fs::write(&key, certified.signing_key.serialize_pem()).unwrap();
    fs::write(&file, &edition.bytes).unwrap();
    [certificate, key, file]
}

#[test]
fn a_renewal_that_is_asked_for_is_one_connection_to_the_mirror_and_one_request() {
    let Some(build) = shipped() else { return };
    let files = tempfile::tempdir().unwrap();
    let [certificate, key, edition] = at_the_mirror(files.path());
    let Some(mut world) = World::make(Some(&Mirror { certificate: &certificate, key: &key, edition: &edition })) else {
        return;
    };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let trusted = format!("SSL_CERT_FILE={}", certificate.display());
    let mut visit = Visit::begins(&world, &desktop, &build, &[trusted]);
    visit.follows("Renew", "the page of renewal", |seen| has(seen, "heading", "When to renew"));
    // WebKit has no role for what opens and closes a part of the page.
    tabs_to(&desktop, &mut visit.eyes, "unknown", "Other ways");
    desktop.strikes(&["Return"]).unwrap();
    tabs_to(&desktop, &mut visit.eyes, "entry", "Your own mirror");
    desktop.types("https://mirror.test/").unwrap();
    desktop.strikes(&["Return"]).unwrap();
    visit.meets("the mirror kept", |seen| says(seen, "Renewal is off"));
    visit.eyes.presses("radio button", "When I ask").unwrap();
    visit.eyes.presses("push button", "Save").unwrap();
    visit.meets("the choice kept", |seen| says(seen, "first asks your own source"));
    // Choosing and typing sent nothing.
    assert_eq!(world.tells().unwrap().packets, Vec::<serde_json::Value>::new());

    visit.eyes.presses("push button", "Renew now").unwrap();
    visit.meets("the end", |seen| has(seen, "heading", "A newer edition is open"));
    visit.leaves();
    let seen = world.tells().unwrap();
    assert_eq!(seen.names, BTreeSet::from(["mirror.test".to_owned()]), "{seen:?}");
    let first = seen.first_packets();
    let [first] = first.as_slice() else { panic!("not one connection: {seen:?}") };
    assert_eq!(seen.connections, [json!({ "port": 443, "heard": REQUEST, "closed": true })]);
    let mirror = &first["there"];
    let elsewhere = seen.packets.iter().find(|packet| {
        let is_name = packet["protocol"] == UDP && packet["there"] == "10.77.0.1" && packet["port"] == 53;
        let is_mirror = packet["protocol"] == TCP && &packet["there"] == mirror && packet["port"] == 443;
        !is_name && !is_mirror
    });
    assert_eq!(elsewhere, None, "{seen:?}");
    // The computer's own programs may be asked for the mirror by whoever looks it up, and for nothing else.
    let others: Vec<_> = seen
        .asked
        .into_iter()
        .filter(|asked| !["nscd: host 13 hosts", "nscd: host 14 mirror.test"].contains(&asked.as_str()))
        .filter(|asked| !(asked.starts_with("resolved: ") && asked.contains("mirror.test")))
        .collect();
    assert_eq!(others, Vec::<String>::new());
}
