//! The system's own dialog, in which a person picks a file to open or a place for a new one.
//!
//! The interface cannot show one, because pages open no file. Nothing of it is remembered: no recent files, and it begins in
//! the person's own folder each time. What is done with the file is its caller's concern.

use std::path::PathBuf;

use tauri::AppHandle;

/// What the dialog is for.
pub(crate) enum Purpose {
    /// A file is read. Those that end so are shown first.
    Open(&'static str),
    /// A file is made, under this name unless the person types another.
    Save(String),
}

/// What became of the place that was picked.
pub(crate) enum Picked {
    /// It served. The dialog goes.
    Taken,
    /// It did not: the dialog stays for another one.
    Refused,
}

/// The words on it, in the person's language.
pub(crate) struct Wording {
    /// Its title.
    pub(crate) title: String,
    /// The button that takes the file; other systems word it themselves.
    #[cfg(target_os = "linux")]
    pub(crate) accept: String,
    /// The button that closes it, likewise.
    #[cfg(target_os = "linux")]
    pub(crate) cancel: String,
}

/// Shows the dialog over the window; `picked` hears of a file, if one was picked.
#[cfg(target_os = "linux")]
pub(crate) fn show(
    app: &AppHandle,
    purpose: Purpose,
    wording: Wording,
    picked: impl FnMut(PathBuf) -> Picked + Send + 'static,
) {
    let shown = app.clone();
    // Without an event loop there is no window either, and nobody who would pick.
    let _ = app.run_on_main_thread(move || linux::show(&shown, &purpose, &wording, picked));
}

/// Shows the dialog; `picked` hears of a file, if one was picked.
#[cfg(not(target_os = "linux"))]
pub(crate) fn show(
    app: &AppHandle,
    purpose: Purpose,
    wording: Wording,
    mut picked: impl FnMut(PathBuf) -> Picked + Send + 'static,
) {
    let _ = app.run_on_main_thread(move || {
        let dialog = rfd::FileDialog::new().set_title(wording.title);
        let path = match purpose {
            Purpose::Open(ending) => {
                dialog.add_filter(format!("*.{ending}"), &[ending]).add_filter("*", &["*"]).pick_file()
            }
            Purpose::Save(name) => dialog.set_file_name(name).save_file(),
        };
        if let Some(path) = path {
            // The system's own dialog is gone by now, whatever became of the place.
            let _ = picked(path);
        }
    });
}

#[cfg(target_os = "linux")]
mod linux {
    use std::{cell::RefCell, path::PathBuf};

    use gtk::{
        Dialog, FileChooserAction, FileChooserWidget, FileFilter, ResponseType, glib,
        prelude::{BoxExt as _, DialogExt as _, FileChooserExt as _, GtkWindowExt as _, WidgetExt as _},
    };
    use tauri::{AppHandle, Manager as _};

    use super::{Picked, Purpose, Wording};
    use crate::window;

    /// Room for the places on the left and names on the right.
    const SIZE: (i32, i32) = (860, 560);

    /// GTK's own dialog is not used: it writes the desktop's list of recent files, even where it is told to note none
    /// (measured). The chooser inside it does not.
    pub(super) fn show(
        app: &AppHandle,
        purpose: &Purpose,
        wording: &Wording,
        picked: impl FnMut(PathBuf) -> Picked + 'static,
    ) {
        let chooser = chooser(purpose);
        let dialog = Dialog::new();
        dialog.set_title(&wording.title);
        let over = app.get_webview_window(window::LABEL).and_then(|window| window.gtk_window().ok());
        dialog.set_transient_for(over.as_ref());
        dialog.set_modal(true);
        dialog.set_default_size(SIZE.0, SIZE.1);
        dialog.add_button(&wording.cancel, ResponseType::Cancel);
        dialog.add_button(&wording.accept, ResponseType::Accept);
        dialog.set_default_response(ResponseType::Accept);
        dialog.content_area().pack_start(&chooser, true, true, 0);
        let activated = dialog.clone();
        chooser.connect_file_activated(move |_chooser| activated.response(ResponseType::Accept));
        let picked = RefCell::new(picked);
        dialog.connect_response(move |dialog, answer| match (answer, chooser.filename()) {
            (ResponseType::Accept, None) => {}
            (ResponseType::Accept, Some(path)) if path.is_dir() => {
                chooser.set_current_folder(path);
            }
            (ResponseType::Accept, Some(path)) => match picked.borrow_mut()(path) {
                Picked::Taken => close(dialog),
                Picked::Refused => dialog.error_bell(),
            },
            (ResponseType::Cancel, _) => close(dialog),
            // It is closing already.
            _ => {}
        });
        dialog.show_all();
    }

    /// Takes the dialog away, once whoever told it the answer is through: a field in it goes on after its Enter key.
    fn close(dialog: &Dialog) {
        dialog.hide();
        let closing = dialog.clone();
        glib::idle_add_local_once(move || closing.close());
    }

    fn chooser(purpose: &Purpose) -> FileChooserWidget {
        let chooser = match purpose {
            Purpose::Open(_) => FileChooserWidget::new(FileChooserAction::Open),
            Purpose::Save(_) => FileChooserWidget::new(FileChooserAction::Save),
        };
        chooser.set_local_only(true);
        if let Some(home) = dirs::home_dir() {
            chooser.set_current_folder(home);
        }
        match purpose {
            Purpose::Open(ending) => show_first(&chooser, ending),
            Purpose::Save(name) => chooser.set_current_name(name),
        }
        chooser
    }

    fn show_first(chooser: &FileChooserWidget, ending: &str) {
        for pattern in [format!("*.{ending}"), "*".to_owned()] {
            let filter = FileFilter::new();
            filter.set_name(Some(&pattern));
            filter.add_pattern(&pattern);
            chooser.add_filter(filter);
        }
    }
}
