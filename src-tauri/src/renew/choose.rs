//! The system's own dialog, in which a person picks the file of an edition.
//!
//! The interface cannot show one, because pages open no file. Nothing of it is remembered: no recent files, and it begins in
//! the person's own folder each time.

use std::path::PathBuf;

use tauri::AppHandle;

/// What the files are called, for the dialog to show first.
const PATTERN: &str = "edition";

/// Shows the dialog over the window, under this title; `picked` hears of a file, if one was picked.
#[cfg(target_os = "linux")]
pub(super) fn file(app: &AppHandle, title: String, picked: impl Fn(PathBuf) + Send + 'static) {
    let shown = app.clone();
    // Without an event loop there is no window either, and nobody who would pick.
    let _ = app.run_on_main_thread(move || linux::show(&shown, &title, picked));
}

/// Shows the dialog under this title; `picked` hears of a file, if one was picked.
#[cfg(not(target_os = "linux"))]
pub(super) fn file(app: &AppHandle, title: String, picked: impl Fn(PathBuf) + Send + 'static) {
    let _ = app.run_on_main_thread(move || {
        let dialog = rfd::FileDialog::new()
            .set_title(title)
            .add_filter(format!("*.{PATTERN}"), &[PATTERN])
            .add_filter("*", &["*"]);
        if let Some(path) = dialog.pick_file() {
            picked(path);
        }
    });
}

#[cfg(target_os = "linux")]
mod linux {
    use std::{cell::RefCell, path::PathBuf, rc::Rc};

    use gtk::{
        FileChooserAction, FileChooserNative, FileFilter, ResponseType,
        prelude::{FileChooserExt as _, NativeDialogExt as _},
    };
    use tauri::{AppHandle, Manager as _};

    use super::PATTERN;
    use crate::window;

    pub(super) fn show(app: &AppHandle, title: &str, picked: impl Fn(PathBuf) + 'static) {
        let over = app.get_webview_window(window::LABEL).and_then(|window| window.gtk_window().ok());
        // GTK words its buttons in the language of the system.
        let dialog = FileChooserNative::new(Some(title), over.as_ref(), FileChooserAction::Open, None, None);
        dialog.set_modal(true);
        dialog.set_local_only(true);
        for pattern in [format!("*.{PATTERN}"), "*".to_owned()] {
            let filter = FileFilter::new();
            filter.set_name(Some(&pattern));
            filter.add_pattern(&pattern);
            dialog.add_filter(filter);
        }
        if let Some(home) = dirs::home_dir() {
            dialog.set_current_folder(home);
        }
        // Nothing else holds the dialog while it is open.
        let held = Rc::new(RefCell::new(None));
        let holder = Rc::clone(&held);
        dialog.connect_response(move |dialog, answer| {
            if let (ResponseType::Accept, Some(path)) = (answer, dialog.filename()) {
                picked(path);
            }
            holder.borrow_mut().take();
        });
        dialog.show();
        held.replace(Some(dialog));
    }
}
