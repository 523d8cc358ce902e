//! The system's own dialog, in which a person picks the file of an edition.
//!
//! The interface cannot show one, because pages open no file. Nothing of it is remembered: no recent files, and it begins in
//! the person's own folder each time.

use std::path::PathBuf;

use i18n::Words;
use tauri::AppHandle;

/// What the files are called, for the dialog to show first.
const PATTERN: &str = "edition";

/// The words on it, in the person's language.
pub(super) struct Wording {
    /// Its title.
    pub(super) title: String,
    /// The button that takes the file; other systems word it themselves.
    #[cfg(target_os = "linux")]
    pub(super) open: String,
    /// The button that closes it, likewise.
    #[cfg(target_os = "linux")]
    pub(super) cancel: String,
}

impl Wording {
    pub(super) fn of(words: &Words) -> Self {
        Self {
            title: words.say("renewal-file"),
            #[cfg(target_os = "linux")]
            open: words.say("renewal-file"),
            #[cfg(target_os = "linux")]
            cancel: words.say("renewal-cancel"),
        }
    }
}

/// Shows the dialog over the window; `picked` hears of a file, if one was picked.
#[cfg(target_os = "linux")]
pub(super) fn file(app: &AppHandle, wording: Wording, picked: impl Fn(PathBuf) + Send + 'static) {
    let shown = app.clone();
    // Without an event loop there is no window either, and nobody who would pick.
    let _ = app.run_on_main_thread(move || linux::show(&shown, &wording, picked));
}

/// Shows the dialog; `picked` hears of a file, if one was picked.
#[cfg(not(target_os = "linux"))]
pub(super) fn file(app: &AppHandle, wording: Wording, picked: impl Fn(PathBuf) + Send + 'static) {
    let _ = app.run_on_main_thread(move || {
        let dialog = rfd::FileDialog::new()
            .set_title(wording.title)
            .add_filter(format!("*.{PATTERN}"), &[PATTERN])
            .add_filter("*", &["*"]);
        if let Some(path) = dialog.pick_file() {
            picked(path);
        }
    });
}

#[cfg(target_os = "linux")]
mod linux {
    use std::path::PathBuf;

    use gtk::{
        Dialog, FileChooserAction, FileChooserWidget, FileFilter, ResponseType,
        prelude::{BoxExt as _, DialogExt as _, FileChooserExt as _, GtkWindowExt as _, WidgetExt as _},
    };
    use tauri::{AppHandle, Manager as _};

    use super::{PATTERN, Wording};
    use crate::window;

    /// Room for the places on the left and names on the right.
    const SIZE: (i32, i32) = (860, 560);

    /// GTK's own dialog is not used: it writes the desktop's list of recent files, even where it is told to note none
    /// (measured). The chooser inside it does not.
    pub(super) fn show(app: &AppHandle, wording: &Wording, picked: impl Fn(PathBuf) + 'static) {
        let chooser = chooser();
        let dialog = Dialog::new();
        dialog.set_title(&wording.title);
        let over = app.get_webview_window(window::LABEL).and_then(|window| window.gtk_window().ok());
        dialog.set_transient_for(over.as_ref());
        dialog.set_modal(true);
        dialog.set_default_size(SIZE.0, SIZE.1);
        dialog.add_button(&wording.cancel, ResponseType::Cancel);
        dialog.add_button(&wording.open, ResponseType::Accept);
        dialog.set_default_response(ResponseType::Accept);
        dialog.content_area().pack_start(&chooser, true, true, 0);
        let activated = dialog.clone();
        chooser.connect_file_activated(move |_chooser| activated.response(ResponseType::Accept));
        dialog.connect_response(move |dialog, answer| match (answer, chooser.filename()) {
            (ResponseType::Accept, None) => {}
            (ResponseType::Accept, Some(path)) if path.is_dir() => {
                chooser.set_current_folder(path);
            }
            (ResponseType::Accept, Some(path)) => {
                picked(path);
                dialog.close();
            }
            (ResponseType::Cancel, _) => dialog.close(),
            // It is closing already.
            _ => {}
        });
        dialog.show_all();
    }

    fn chooser() -> FileChooserWidget {
        let chooser = FileChooserWidget::new(FileChooserAction::Open);
        chooser.set_local_only(true);
        for pattern in [format!("*.{PATTERN}"), "*".to_owned()] {
            let filter = FileFilter::new();
            filter.set_name(Some(&pattern));
            filter.add_pattern(&pattern);
            chooser.add_filter(filter);
        }
        if let Some(home) = dirs::home_dir() {
            chooser.set_current_folder(home);
        }
        chooser
    }
}
