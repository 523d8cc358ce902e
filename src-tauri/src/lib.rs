//! The window of Waymark: what lives on the person's device.
//!
//! [`run`] is the whole program. It opens the newest edition this copy can see, mounts the interface behind an own scheme
//! and shows it in one window. It makes no page, judges no bundle and opens no socket. It writes the few files WebKit insists
//! on, in a folder that goes with it, and beyond those only what `renew.rs` keeps (one edition, one settings file) and, once a
//! person has chosen to keep something, the vault that `keeping.rs` places.

mod afresh;
#[cfg(target_os = "linux")]
mod appearance;
mod confine;
mod dialog;
mod edition;
mod keeping;
mod leave;
#[cfg(target_os = "linux")]
mod linux;
mod origin;
mod renew;
mod scheme;
mod settings;
mod shipped;
mod surroundings;
mod system;
mod window;

use std::{
    env, panic,
    path::Path,
    process::ExitCode,
    sync::{Arc, LazyLock},
    thread,
    time::Duration,
};

use anyhow::Context as _;
use catalogue_update::Fetch;
use tauri::{DragDropEvent, Manager as _, WindowEvent};
use tokio::runtime::Runtime;
use ui::{Clock as _, House, Shelf};

use crate::{
    afresh::{Start, Successor},
    edition::Places,
    keeping::Room,
    leave::WayOut,
    renew::Renewals,
    scheme::Interface,
    surroundings::PrivateFolder,
    system::SystemClock,
    window::{Frame, Opening},
};

/// Says in the binary itself that it obeys drivers, so that a test can tell such a build from the one people get.
#[cfg(feature = "window-automation")]
const AUTOMATION_NOTICE: &str = "waymark: built with the feature window-automation, for tests only";

/// Enough for one window: a page that is being made, and the search that overtakes it.
const PAGES_AT_ONCE: usize = 2;

/// How long a page that is being made may delay a lock: long enough for a change of the vault to reach the disk.
const LAST_PAGE: Duration = Duration::from_secs(1);

/// Runs the program until its window is closed or left.
///
/// The first argument may name an edition, for example on a stick.
#[must_use]
pub fn run() -> ExitCode {
    panic::set_hook(Box::new(|fault| {
        // The place alone: a message could hold what a person typed.
        eprintln!("waymark: a fault of its own at {}", fault.location().map_or_else(String::new, ToString::to_string));
    }));
    #[cfg(feature = "window-automation")]
    eprintln!("{AUTOMATION_NOTICE}");
    match show(&Start::read(env::args_os())) {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("waymark: {fault:#}");
            ExitCode::FAILURE
        }
    }
}

fn show(start: &Start) -> anyhow::Result<ExitCode> {
    let folder = surroundings::prepare()?;
    let helper = start.helper().or_else(start_helper).map(Arc::new);
    let successor = Arc::new(Successor::new(start.handed_over.clone(), helper.clone()));
    let places = Places::of_this_computer(start.handed_over.clone());
    let fetches = helper.map(|helper| Box::new(helper) as Box<dyn Fetch>);
    let renewals = Renewals::new(&places, fetches, Shelf::default(), Arc::new(SystemClock));
    // Before GTK, WebKit and any thread of theirs; what must reach the network is started above this line.
    #[cfg(all(target_os = "linux", not(feature = "window-automation")))]
    confine::confine()?;
    #[cfg(target_os = "linux")]
    if gtk::init().is_err() {
        anyhow::bail!("there is no display to show a window on");
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(PAGES_AT_ONCE)
        .enable_time()
        .build()
        .context("could not start the threads that make pages")?;
    let rooms = Rooms::new(places, renewals, Arc::clone(&successor));
    rooms.keep_time_on(&runtime);
    match rooms.show_window(&runtime, folder.path(), start.frame)? {
        afresh::REPLACE => replace(runtime, &rooms.renewals, folder, &successor),
        code => Ok(u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)),
    }
}

/// Starts the program that fetches, unless it would be as confined as this process is.
fn start_helper() -> Option<catalogue_update::Helper> {
    #[cfg(all(target_os = "linux", not(feature = "window-automation")))]
    if confine::is_confined() {
        eprintln!("waymark: nothing can be fetched until the program is started again");
        return None;
    }
    renew::start_helper()
}

/// The end of a process that locks: what is under way stops, and a fresh one takes its place.
fn replace(
    runtime: Runtime,
    renewals: &Renewals,
    folder: PrivateFolder,
    successor: &Successor,
) -> anyhow::Result<ExitCode> {
    ui::Renewal::cancel(renewals);
    runtime.shutdown_timeout(LAST_PAGE);
    drop(folder);
    match successor.replace()? {}
}

/// What the interface is given, and what the window needs of it.
struct Rooms {
    interface: Arc<Interface>,
    way_out: Arc<WayOut>,
    renewals: Renewals,
    room: Room,
}

impl Rooms {
    fn new(places: Places, renewals: Renewals, successor: Arc<Successor>) -> Self {
        let way_out = Arc::new(WayOut::default());
        let room = Room::new(places.vault.clone(), successor);
        let interface = interface(places, Arc::clone(&way_out), renewals.clone(), room.clone());
        Self { interface, way_out, renewals, room }
    }

    fn keep_time_on(&self, runtime: &Runtime) {
        self.renewals.keep_time_on(runtime.handle());
        self.room.keep_time_on(runtime.handle());
    }

    /// Shows the window and returns when it is gone, with the status it ended with.
    fn show_window(&self, runtime: &Runtime, folder: &Path, frame: Option<Frame>) -> anyhow::Result<i32> {
        let (pages, interface, listens) = (runtime.handle().clone(), Arc::clone(&self.interface), self.room.clone());
        let (way_out, room) = (Arc::clone(&self.way_out), self.room.clone());
        let (dialogs, dropped) = (self.renewals.clone(), self.renewals.clone());
        let opening = Opening { folder: folder.to_owned(), frame, room: self.room.clone() };
        let app = tauri::Builder::default()
            // The script by which pages call Rust: there is none.
            .invoke_system("")
            .register_asynchronous_uri_scheme_protocol(origin::SCHEME, move |_context, request, responder| {
                listens.hears(&request);
                scheme::answer_elsewhere(&pages, &interface, request, |answer| responder.respond(answer));
            })
            .setup(move |app| {
                way_out.opens_from(app.handle());
                room.opens_from(app.handle());
                dialogs.show_dialogs_over(app.handle());
                window::open(app.handle(), opening)?;
                Ok(())
            })
            .on_window_event(move |window, event| {
                if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event
                    && let Some(path) = paths.first()
                {
                    dropped.try_file(path.clone());
                    window::go(window.app_handle(), renew::PAGE);
                }
            })
            .build(tauri::generate_context!())
            .context("could not make a window")?;
        Ok(app.run_return(|_app, _event| {}))
    }
}

/// Begins to open the edition on a thread of its own; pages that are asked for meanwhile wait.
fn interface(places: Places, door: Arc<WayOut>, renewals: Renewals, room: Room) -> Arc<Interface> {
    let interface: Arc<Interface> = Arc::new(LazyLock::new(Box::new(move || {
        let places = renewals.open_channels(places);
        let (on_show, seen) = edition::open(&places, renewals.trust(), SystemClock.now());
        let shelf = renewals.show(on_show, seen);
        edition::index_in_background(&shelf.get());
        let locale = renewals.locale().unwrap_or_else(system::preferred_locale);
        let (clock, renewal, keeping) = (Arc::new(SystemClock), Arc::new(renewals), Arc::new(room));
        ui::router(House { shelf, clock, door, renewal, keeping, locale })
    })));
    let opened = Arc::clone(&interface);
    thread::spawn(move || LazyLock::force(&opened).clone());
    interface
}
