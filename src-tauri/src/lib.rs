//! The window of Waymark: what lives on the person's device.
//!
//! [`run`] is the whole program. It opens the newest edition this copy can see, mounts the interface behind an own scheme
//! and shows it in one window. It makes no page, judges no bundle and opens no socket. It writes the few files WebKit insists
//! on, in a folder that goes with it, and beyond those only what `renew.rs` keeps: one edition and one settings file.

#[cfg(target_os = "linux")]
mod appearance;
mod confine;
mod edition;
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
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{Arc, LazyLock},
    thread,
};

use anyhow::Context as _;
use tauri::{DragDropEvent, Manager as _, WindowEvent};
use tokio::runtime::Runtime;
use ui::{Clock as _, House, Shelf};

use crate::{edition::Places, leave::WayOut, renew::Renewals, scheme::Interface, system::SystemClock};

/// Says in the binary itself that it obeys drivers, so that a test can tell such a build from the one people get.
#[cfg(feature = "window-automation")]
const AUTOMATION_NOTICE: &str = "waymark: built with the feature window-automation, for tests only";

/// Enough for one window: a page that is being made, and the search that overtakes it.
const PAGES_AT_ONCE: usize = 2;

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
    match show(env::args_os().nth(1).map(PathBuf::from)) {
        Ok(code) => code,
        Err(fault) => {
            eprintln!("waymark: {fault:#}");
            ExitCode::FAILURE
        }
    }
}

fn show(handed_over: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let folder = surroundings::prepare()?;
    let places = Places::of_this_computer(handed_over);
    let renewals = Renewals::new(&places, renew::start_helper(), Shelf::default(), Arc::new(SystemClock));
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
    let way_out = Arc::new(WayOut::default());
    let interface = interface(places, Arc::clone(&way_out), renewals.clone());
    renewals.keep_time_on(runtime.handle());
    let code = show_window(&runtime, interface, &way_out, &renewals, folder.path())?;
    Ok(u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Begins to open the edition on a thread of its own; pages that are asked for meanwhile wait.
fn interface(places: Places, door: Arc<WayOut>, renewals: Renewals) -> Arc<Interface> {
    let interface: Arc<Interface> = Arc::new(LazyLock::new(Box::new(move || {
        let places = renewals.open_channels(places);
        let (on_show, seen) = edition::open(&places, renewals.trust(), SystemClock.now());
        let shelf = renewals.show(on_show, seen);
        edition::index_in_background(&shelf.get());
        let locale = renewals.locale().unwrap_or_else(system::preferred_locale);
        ui::router(House { shelf, clock: Arc::new(SystemClock), door, renewal: Arc::new(renewals), locale })
    })));
    let opened = Arc::clone(&interface);
    thread::spawn(move || LazyLock::force(&opened).clone());
    interface
}

/// Shows the window and returns when it is gone.
fn show_window(
    runtime: &Runtime,
    interface: Arc<Interface>,
    way_out: &Arc<WayOut>,
    renewals: &Renewals,
    folder: &Path,
) -> anyhow::Result<i32> {
    let pages = runtime.handle().clone();
    let way_out = Arc::clone(way_out);
    let (dialogs, dropped) = (renewals.clone(), renewals.clone());
    let folder = folder.to_owned();
    let app = tauri::Builder::default()
        // The script by which pages call Rust: there is none.
        .invoke_system("")
        .register_asynchronous_uri_scheme_protocol(origin::SCHEME, move |_context, request, responder| {
            scheme::answer_elsewhere(&pages, &interface, request, |answer| responder.respond(answer));
        })
        .setup(move |app| {
            way_out.opens_from(app.handle());
            dialogs.show_dialogs_over(app.handle());
            window::open(app.handle(), &folder)?;
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
