//! Leaving: the window goes from the screen, what was copied from it goes from the clipboard, the program ends.
//!
//! Nothing stays open to be found; starting the program again begins afresh. No site is opened in its place. What leaving
//! cannot undo (a photograph of the screen, a clipboard history that another program keeps) is said on the pages.

use std::sync::OnceLock;

use tauri::{AppHandle, Manager as _};

use crate::window;

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
        let Some(app) = self.app.get().cloned() else { return };
        let leaver = app.clone();
        if app.run_on_main_thread(move || depart(&leaver)).is_err() {
            // The event loop has ended, so the window is gone already.
            app.exit(0);
        }
    }
}

/// Hides, clears, destroys, ends: in this order, so that the screen is empty before anything takes time.
fn depart(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(window::LABEL) {
        #[cfg(target_os = "linux")]
        if let Ok(surface) = window.gtk_window() {
            use gtk::prelude::WidgetExt as _;
            surface.hide();
            surface.display().sync();
        }
        let _ = window.hide();
        #[cfg(target_os = "linux")]
        clear_our_selections();
        // Only destroying the webview leaves no copy of the page in memory (measured); a blank page leaves several.
        let _ = window.destroy();
    }
    app.exit(0);
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
