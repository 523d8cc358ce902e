//! The sealed place on this computer, as the interface sees it: where it lies, when the window locks itself, how it locks.
//!
//! What is kept and how it is encrypted is known to the crate `vault`. Locking replaces the process, see `afresh.rs`. Only an
//! opened vault is watched over: without one there is nothing to lock, and nobody on the system is asked anything.

mod copy;
mod idle;
mod papers;
mod place;
#[cfg(target_os = "linux")]
mod session;
mod touch;

use std::{
    process,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use catalogue_update::KeptFile;
use http::Request;
use tauri::{AppHandle, Manager as _};
use tokio::runtime::Handle;
use vault::Place;
use zeroize::Zeroizing;

pub(crate) use self::touch::Asked;
use self::{idle::Idle, place::OnDisk};
use crate::{
    afresh::{self, Successor},
    leave,
    window::{self, Frame},
};

/// The name of the vault's file. It says no more than the others do.
pub(crate) const FILE: &str = "waymark.kept";

/// The place for what a person keeps. Clones are one.
#[derive(Clone)]
pub(crate) struct Room(Arc<Parts>);

struct Parts {
    file: Option<KeptFile>,
    idle: Idle,
    /// Tells requests of the person from those that a page makes by itself.
    asked: Asked,
    /// What takes this process's place.
    successor: Arc<Successor>,
    is_locking: AtomicBool,
    pages: OnceLock<Handle>,
    app: OnceLock<AppHandle>,
}

impl Room {
    /// With this file; without one nothing can be kept on this computer. `successor` takes this process's place when it locks.
    pub(crate) fn new(file: Option<KeptFile>, successor: Arc<Successor>) -> Self {
        if let Some(file) = &file {
            // What a killed run left unfinished.
            file.sweep();
        }
        Self(Arc::new(Parts {
            file,
            idle: Idle::default(),
            asked: Asked::default(),
            successor,
            is_locking: AtomicBool::new(false),
            pages: OnceLock::new(),
            app: OnceLock::new(),
        }))
    }

    /// From now on the window of `app` is the one that locks.
    pub(crate) fn opens_from(&self, app: &AppHandle) {
        let _ = self.0.app.set(app.clone());
    }

    /// From now on time passes on these threads.
    pub(crate) fn keep_time_on(&self, pages: &Handle) {
        let _ = self.0.pages.set(pages.clone());
    }

    /// The page asks for something.
    pub(crate) fn hears<T>(&self, request: &Request<T>) {
        if self.0.asked.is_a_persons(request) {
            self.0.idle.touched();
        }
    }

    /// Somebody is there, and may be waiting for something all the same.
    #[cfg(target_os = "linux")]
    pub(crate) fn stirred(&self) {
        self.0.idle.stirred();
    }
}

impl ui::Keeping for Room {
    fn place(&self) -> Option<Box<dyn Place>> {
        self.0.file.clone().map(|file| Box::new(OnDisk(file)) as Box<dyn Place>)
    }

    fn lock_when_idle(&self, after: Duration) {
        let is_first = self.0.idle.lock_after(after);
        if !is_first {
            return;
        }
        let room = self.clone();
        if let Some(pages) = self.0.pages.get() {
            let watched = room.clone();
            pages.spawn(async move {
                watched.0.idle.passes().await;
                ui::Keeping::lock(&watched);
            });
        }
        #[cfg(target_os = "linux")]
        if let Some(app) = self.0.app.get() {
            let _ = app.run_on_main_thread(move || session::watch(move || ui::Keeping::lock(&room)));
        }
    }

    fn touched(&self) {
        self.0.idle.touched();
    }

    fn stays_open_for(&self, time: Duration) {
        self.0.idle.stays_open_for(time);
    }

    fn lock(&self) {
        let Some(app) = self.0.app.get().cloned() else { return };
        if self.0.is_locking.swap(true, Ordering::Relaxed) {
            return;
        }
        let (seen, successor) = (Arc::clone(&self.0.successor), Arc::clone(&self.0.successor));
        let look_back = move |app: &AppHandle| seen.opens_at(Frame::of(app));
        leave::depart(app, afresh::REPLACE, look_back, move || {
            let Err(fault) = successor.replace();
            eprintln!("waymark: {fault:#}");
            process::exit(1);
        });
    }

    fn print(&self) {
        let Some(app) = self.0.app.get().cloned() else { return };
        let printing = app.clone();
        let _ = app.run_on_main_thread(move || {
            if let Some(window) = printing.get_webview_window(window::LABEL) {
                // A dialog that does not come says so itself.
                let _ = window.print();
            }
        });
    }

    fn save_copy(&self, wording: ui::CopyWording, text: Zeroizing<String>) {
        if let Some(app) = self.0.app.get() {
            copy::save(app, wording, text);
        }
    }
}
