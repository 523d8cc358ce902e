//! The window through WebKitWebDriver: what stands in the document, what it may not do, and how it looks.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    time::Duration,
};

use serde_json::{Value, json};
use waymark_tests::{
    desktop::Desktop,
    webdriver::{Driver, Session},
};

use crate::{PATIENCE, SOON, obedient};

const DRIVER: &str = "/usr/bin/WebKitWebDriver";

/// Runs `test` in a fresh window.
fn in_the_window(test: impl FnOnce(&Session<'_>)) {
    let Some(build) = obedient() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    in_the_window_on(&desktop, &build, test);
}

/// Runs `test` in a fresh window on this desktop.
fn in_the_window_on(desktop: &Desktop, build: &Path, test: impl FnOnce(&Session<'_>)) {
    let variables = desktop.variables();
    let variables: Vec<_> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let driver = Driver::start(Path::new(DRIVER), &variables, PATIENCE).unwrap();
    let options = json!({ "webkitgtk:browserOptions": { "binary": build, "args": [] } });
    let session = driver.opens(&options).unwrap();
    session.waits_until("the first page", SOON, "return document.querySelector('h1') !== null").unwrap();
    test(&session);
}

fn says(session: &Session<'_>, script: &str) -> Value {
    session.runs(script, &[]).unwrap()
}

fn goes_to(session: &Session<'_>, path: &str) {
    session.goes_to(&format!("waymark://localhost{path}")).unwrap();
    session.waits_until(path, SOON, "return document.readyState === 'complete'").unwrap();
}

/// Begins to write down what the policy of the page refuses.
const LISTEN: &str = "if (!window.refused) {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', (refusal) => refused.push(`${refusal.effectiveDirective} ${refusal.blockedURI}`));
}";

/// Asks once more for everything the page is made of, because WebKit keeps no record of what was refused while it loaded;
/// lists what did not come, what stands in the page though no policy of ours allows it, and what was refused.
const COMPLAIN: &str = "const done = arguments[0];
const wrong = [...document.querySelectorAll('[style], style, script:not([src])')].map((thing) => thing.outerHTML);
const parts = [...document.querySelectorAll('link[rel=stylesheet], script[src], img[src]')].map((part) => {
    const again = document.createElement(part.tagName);
    for (const { name, value } of part.attributes) again.setAttribute(name, value);
    const came = new Promise((resolve) => {
        again.onload = resolve;
        again.onerror = () => resolve(wrong.push(again.outerHTML));
    });
    document.head.append(again);
    return came;
});
const fonts = [...document.fonts].map((font) => font.load().catch(() => wrong.push(font.family)));
Promise.all([...parts, ...fonts]).then(() => setTimeout(() => done([...window.refused, ...wrong]), 200));";

/// Everything that the policy of the page refuses, and every part of it that does not come.
fn complaints(session: &Session<'_>) -> Value {
    says(session, LISTEN);
    session.runs_and_waits(COMPLAIN, &[]).unwrap()
}

fn photographs(session: &Session<'_>, name: &str) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/screens/window");
    fs::create_dir_all(&folder).unwrap();
    for (width, height) in [(360, 800), (900, 900), (1400, 900)] {
        session.resizes(width, height).unwrap();
        let picture = settled(session, width);
        fs::write(folder.join(format!("{name}-{width}.png")), picture).unwrap();
        let sideways =
            says(session, "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assert_eq!(sideways, json!(0), "{name} scrolls sideways at {width} pixels");
    }
}

/// A picture of the window once it is this wide and nothing in it moves any more.
fn settled(session: &Session<'_>, width: u32) -> Vec<u8> {
    let mut before = Vec::new();
    for _ in 0..40 {
        std::thread::sleep(Duration::from_millis(150));
        let picture = session.photographs().unwrap();
        // The width stands in the first chunk of a PNG, after signature, length and name.
        let is_wide = picture.get(16..20) == Some(&width.to_be_bytes());
        if is_wide && picture == before {
            return picture;
        }
        before = picture;
    }
    panic!("the window does not come to rest at {width} pixels, but at {}", says(session, "return innerWidth"));
}

/// The page of a service, as the list of services leads to it.
fn first_service(session: &Session<'_>) -> String {
    goes_to(session, "/find");
    says(session, "return document.querySelector('.card h3 a').getAttribute('href')").as_str().unwrap().to_owned()
}

#[test]
fn every_main_page_comes_whole_and_breaks_no_rule_of_its_policy() {
    in_the_window(|session| {
        let service = first_service(session);
        let pages = [("first", "/"), ("find", "/find"), ("service", service.as_str()), ("emergency", "/emergency")];
        for (name, path) in pages {
            goes_to(session, path);
            assert_eq!(complaints(session), json!([]), "{path}");
            let words = says(session, "return document.querySelector('main').innerText.length");
            assert!(words.as_u64().unwrap() > 200, "{path} says next to nothing");
            photographs(session, name);
        }
    });
}

#[test]
fn what_the_policy_refuses_and_what_does_not_come_is_noticed() {
    in_the_window(|session| {
        goes_to(session, "/edition");
        says(
            session,
            "const picture = document.createElement('img'); picture.src = 'https://example.org/x.png'; document.body.append(picture)",
        );
        says(
            session,
            "const sheet = document.createElement('link'); sheet.rel = 'stylesheet'; sheet.href = '/assets/none.css'; document.head.append(sheet)",
        );
        says(
            session,
            "const script = document.createElement('script'); script.text = 'window.wasHere = true'; document.body.append(script)",
        );
        let complaints = complaints(session).to_string();
        for part in ["img-src https://example.org/x.png", "/assets/none.css", "<script>window.wasHere"] {
            assert!(complaints.contains(part), "{part} is not in {complaints}");
        }
        assert_eq!(says(session, "return window.wasHere === undefined"), json!(true));
    });
}

#[test]
fn typing_changes_the_list_without_leaving_the_page() {
    in_the_window(|session| {
        goes_to(session, "/find");
        says(session, LISTEN);
        let before = says(session, "window.wasHere = true; return document.querySelector('#find-status').innerText");
        let field = session.finds("#find-words").unwrap();
        session.clicks(&field).unwrap();
        session.presses("berlin".chars()).unwrap();
        session
            .waits_until(
                "a shorter list",
                SOON,
                &format!("return document.querySelector('#find-status').innerText !== {before}"),
            )
            .unwrap();
        assert_eq!(says(session, "return window.wasHere"), json!(true));
        let cards =
            says(session, "return [...document.querySelectorAll('#find-results .card')].map((card) => card.innerText)");
        let cards = cards.as_array().unwrap();
        assert!(!cards.is_empty() && cards.len() < 20, "{cards:?}");
        assert_eq!(complaints(session), json!([]));
    });
}

#[test]
fn another_language_is_one_press_away_and_comes_back_to_the_same_page() {
    in_the_window(|session| {
        goes_to(session, "/find?words=help");
        let german = session.finds("button[value='de']").unwrap();
        session.clicks(&german).unwrap();
        session.waits_until("German", SOON, "return document.documentElement.lang === 'de' && document.readyState === 'complete' && document.querySelector('#find-words') !== null").unwrap();
        assert_eq!(session.address().unwrap(), "waymark://localhost/find?words=help");
        assert_eq!(complaints(session), json!([]));
    });
}

#[test]
fn the_page_that_stands_in_for_a_redirect_is_not_in_the_way_back() {
    in_the_window(|session| {
        goes_to(session, "/edition");
        let link = session.finds("a[href='/find']").unwrap();
        session.clicks(&link).unwrap();
        session
            .waits_until("the list", SOON, "return location.pathname === '/find' && document.readyState === 'complete'")
            .unwrap();
        let german = session.finds("button[value='de']").unwrap();
        session.clicks(&german).unwrap();
        session.waits_until("German", SOON, "return document.documentElement.lang === 'de' && location.pathname === '/find' && document.readyState === 'complete'").unwrap();
        // Past the English list, and not past the page that stood in for the redirect.
        for _ in 0..2 {
            session.call("POST", "/back", &Value::Null).unwrap();
            session.waits_until("the page before", SOON, "return document.readyState === 'complete'").unwrap();
        }
        assert_eq!(session.address().unwrap(), "waymark://localhost/edition");
    });
}

#[test]
fn the_window_goes_nowhere_else() {
    in_the_window(|session| {
        goes_to(session, "/edition");
        for place in
            ["https://example.org/", "tauri://localhost/", "file:///etc/hostname", "about:blank", "data:text/html,x"]
        {
            says(session, &format!("window.wasHere = true; location.href = '{place}'"));
            std::thread::sleep(Duration::from_millis(500));
            assert_eq!(session.address().unwrap(), "waymark://localhost/edition", "{place}");
            assert_eq!(says(session, "return window.wasHere"), json!(true), "{place}");
        }
        assert_eq!(says(session, "return window.open('/find') === null"), json!(true));
        assert_eq!(session.call("GET", "/window/handles", &Value::Null).unwrap().as_array().unwrap().len(), 1);
    });
}

#[test]
fn a_page_cannot_call_rust() {
    in_the_window(|session| {
        assert_eq!(says(session, "return typeof window.__TAURI__"), json!("undefined"));
        for command in ["plugin:app|version", "plugin:webview|create_webview", "plugin:path|resolve_directory", "greet"]
        {
            let script = "const done = arguments[1];
                const late = new Promise((resolve) => setTimeout(() => resolve('silence'), 1500));
                const asked = new Promise((resolve) => resolve(window.__TAURI_INTERNALS__.invoke(arguments[0]))).then(() => 'an answer', () => 'no');
                Promise.race([asked, late]).then(done);";
            let answer = session.runs_and_waits(script, &[json!(command)]).unwrap();
            assert_ne!(answer, json!("an answer"), "{command}");
        }
        let known = session.runs_and_waits(
            "const done = arguments[0]; fetch('/blank').then(() => done('an answer'), () => done('no'))",
            &[],
        );
        assert_eq!(known.unwrap(), json!("an answer"), "asking for a page works, so silence would mean something");
        let direct = "const done = arguments[0];
            fetch('ipc://localhost/plugin:app|version', { method: 'POST' }).then(() => done('an answer'), () => done('no'));";
        assert_eq!(session.runs_and_waits(direct, &[]).unwrap(), json!("no"));
    });
}

#[test]
fn an_address_of_any_length_leaves_the_program_running() {
    in_the_window(|session| {
        goes_to(session, "/edition");
        for length in [1_000, 50_000, 59_000, 70_000, 1_000_000] {
            says(session, &format!("location.href = '/find?words=' + 'a'.repeat({length})"));
            std::thread::sleep(Duration::from_millis(700));
            session
                .waits_until(
                    "any page of ours",
                    SOON,
                    "return document.querySelector('form[action=\"/leave\"]') !== null",
                )
                .unwrap();
            goes_to(session, "/emergency");
        }
    });
}

/// A settings portal as desktops have it: tells the preference, and a change of it for each line it hears.
const PORTAL: &str = "
import sys, gi
from gi.repository import Gio, GLib
node = Gio.DBusNodeInfo.new_for_xml('<node><interface name=\"org.freedesktop.portal.Settings\"><method name=\"Read\">'
    '<arg type=\"s\" direction=\"in\"/><arg type=\"s\" direction=\"in\"/><arg type=\"v\" direction=\"out\"/></method></interface></node>')
bus = Gio.bus_get_sync(Gio.BusType.SESSION)
place, interface = '/org/freedesktop/portal/desktop', 'org.freedesktop.portal.Settings'
def asked(bus, sender, path, interface, method, parameters, invocation):
    invocation.return_value(GLib.Variant('(v)', (GLib.Variant('v', GLib.Variant('u', 1)),)))
bus.register_object(place, node.interfaces[0], asked)
def heard(source, condition):
    value = GLib.Variant('u', int(sys.stdin.readline()))
    change = GLib.Variant('(ssv)', ('org.freedesktop.appearance', 'color-scheme', value))
    bus.emit_signal(None, place, interface, 'SettingChanged', change)
    return True
GLib.io_add_watch(sys.stdin, GLib.IO_IN, heard)
Gio.bus_own_name_on_connection(bus, 'org.freedesktop.portal.Desktop', Gio.BusNameOwnerFlags.NONE,
    lambda *_: print('ready', flush=True), None)
GLib.MainLoop().run()
";

#[test]
fn dark_and_light_follow_the_desktop() {
    let Some(build) = obedient() else { return };
    let desktop = Desktop::start(PATIENCE).unwrap();
    let mut portal = desktop.runs("/usr/bin/python3", &["-c".as_ref(), PORTAL.as_ref()]).unwrap();
    assert_eq!(portal.first_line().unwrap(), "ready");
    let mut ear = portal.ear().unwrap();
    in_the_window_on(&desktop, &build, |session| {
        let prefers = |scheme: &str| {
            let script = format!("return matchMedia('(prefers-color-scheme: {scheme})').matches");
            session.waits_until(scheme, SOON, &script).unwrap();
        };
        prefers("dark");
        goes_to(session, "/find");
        photographs(session, "find-dark");
        writeln!(ear, "2").unwrap();
        prefers("light");
        writeln!(ear, "1").unwrap();
        prefers("dark");
    });
}
