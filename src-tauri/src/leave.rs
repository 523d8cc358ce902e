//! Leaving: the window goes from the screen, what was copied from it goes from the clipboard, the program ends.
//!
//! Nothing stays open to be found; starting the program again begins afresh. No site is opened in its place. What leaving
//! cannot undo (a photograph of the screen, a clipboard history that another program keeps) is said on the pages. Locking
//! goes the same way out, and another process takes the place of the one that ends.

use std::{
    process,
    sync::{OnceLock, mpsc},
    thread,
    time::Duration,
};

use tauri::{AppHandle, Manager as _};

use crate::window;

/// How long the event loop gets to end. One that does not is not waited for: what it holds must go.
const GRACE: Duration = Duration::from_secs(4);

/// How long the main thread gets to empty the screen before it is told to end.
const HIDING: Duration = Duration::from_secs(1);

/// The way out of the window, for the interface to call.
#[derive(Default)]
pub(crate) struct WayOut {
    app: OnceLock<AppHandle>,
}

impl WayOut {
    /// From now on leaving closes the window of `app`.
    pub(crate) fn opens_from(&self, app: &AppHandle) {
        // Called once, when the window is made; a second call would name the same program.
        let _ = self.app.set(app.clone());
    }
}

impl ui::Door for WayOut {
    fn leave(&self) {
        if let Some(app) = self.app.get().cloned() {
            depart(app, 0, |_app| {}, || process::exit(0));
        }
    }
}

/// Takes the window from the screen and ends the event loop with this status. Returns at once. `look_back` sees the window
/// once more before it is hidden. If the loop does not end, `at_last` has to end the process, and is called on another thread.
pub(crate) fn depart(
    app: AppHandle,
    status: i32,
    look_back: impl FnOnce(&AppHandle) + Send + 'static,
    at_last: impl FnOnce() + Send + 'static,
) {
    let way_out = move || {
        let (hidden, is_hidden) = mpsc::channel();
        at_once(&app, move |app| {
            look_back(app);
            clear_the_screen(app);
            let _ = hidden.send(());
        });
        let _ = is_hidden.recv_timeout(HIDING);
        let leaver = app.clone();
        // Where the event loop has ended, the window is gone already.
        let _ = app.run_on_main_thread(move || destroy(&leaver, status));
        thread::sleep(GRACE);
        at_last();
        process::abort();
    };
    // Without a thread the system is at its end, and so is the person's patience.
    if thread::Builder::new().name("leave".to_owned()).spawn(way_out).is_err() {
        process::abort();
    }
}

/// Has the main thread do something as soon as it can. A dialog of GTK's or WebKit's own runs a loop inside ours, in which
/// Tauri hears nothing; GLib does.
#[cfg(target_os = "linux")]
fn at_once(app: &AppHandle, what: impl FnOnce(&AppHandle) + Send + 'static) {
    let app = app.clone();
    gtk::glib::timeout_add_once(Duration::ZERO, move || what(&app));
}

/// Has the main thread do something as soon as it can.
#[cfg(not(target_os = "linux"))]
fn at_once(app: &AppHandle, what: impl FnOnce(&AppHandle) + Send + 'static) {
    let seen = app.clone();
    let _ = app.run_on_main_thread(move || what(&seen));
}

/// Destroys what is hidden already, and ends the event loop.
fn destroy(app: &AppHandle, status: i32) {
    if let Some(window) = app.get_webview_window(window::LABEL) {
        // Only destroying the webview leaves no copy of the page in WebKit's processes (measured); a blank page leaves several.
        let _ = window.destroy();
    }
    app.exit(status);
}

/// Hides the window, so that the screen is empty before anything takes time.
#[cfg(not(target_os = "linux"))]
fn clear_the_screen(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(window::LABEL) {
        let _ = window.hide();
    }
}

/// Hides every window of ours, so that the screen is empty before anything takes time; closes dialogs, and gives up what was
/// copied.
#[cfg(target_os = "linux")]
fn clear_the_screen(_app: &AppHandle) {
    use gtk::{
        glib::Cast as _,
        prelude::{DialogExt as _, WidgetExt as _},
    };
    for surface in gtk::Window::list_toplevels() {
        surface.hide();
        if let Ok(dialog) = surface.downcast::<gtk::Dialog>() {
            dialog.response(gtk::ResponseType::Cancel);
        }
    }
    clear_our_selections();
}

/// Empties the clipboard and the X11 primary selection if what they hold was copied from this window.
///
/// `gtk_clipboard_clear` gives up the selection only while this process owns it (`have_selection` in GTK's
/// `gtkclipboard.c`), so what was copied from another program stays. A clipboard history keeps what it has already taken.
/// On Windows and macOS the system itself holds what was copied, and nothing tells us afterwards whose it is, so it stays
/// there: the pages say so.
#[cfg(target_os = "linux")]
fn clear_our_selections() {
    for selection in [&gtk::gdk::SELECTION_CLIPBOARD, &gtk::gdk::SELECTION_PRIMARY] {
        gtk::Clipboard::get(selection).clear();
    }
    if let Some(display) = gtk::gdk::Display::default() {
        display.sync();
    }
}
