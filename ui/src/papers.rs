//! Papers that leave the program, and files that are brought to it: sheets that are saved, lists that are opened.
//!
//! Pages open no file. They hand bytes to [`Papers`], or are handed some; where the file lies they are never told. What was
//! opened last is remembered here until something else is opened or the program ends, and nowhere else.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sheet::{List, NotFound};

use crate::house::{AppState, CopyWording};

/// The system's own dialogs for files. Calls return at once.
pub trait Papers: Send + Sync {
    /// Lets the person pick a place, and writes the bytes there.
    fn save_paper(&self, wording: CopyWording, bytes: Vec<u8>);

    /// Lets the person pick a file, and hands over what is in it. `read` is called at most once, on a thread where it may
    /// take its time, and not at all when no file is picked.
    fn open_paper(&self, wording: OpenWording, most: usize, read: ReadPaper);
}

/// Hears what is in a file that was picked.
pub type ReadPaper = Box<dyn FnOnce(Result<Vec<u8>, CannotRead>) + Send>;

/// The words on the dialog in which a person picks a file to open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenWording {
    /// Its title, and the button that opens the file.
    pub open: String,
    /// The button that closes the dialog.
    pub cancel: String,
}

/// Why a file that was picked was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotRead {
    /// It is larger than was asked for.
    TooLarge,
    /// The system does not hand it out.
    Refused,
}

/// What was brought to the program last.
#[derive(Clone, Debug, Default)]
pub(crate) enum Brought {
    /// Nothing yet.
    #[default]
    Nothing,
    /// The dialog is shown, or the file is being looked through.
    Awaited,
    /// A list, or why it is none.
    Read(Result<Opened, NotOpened>),
}

/// A list that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Opened {
    pub(crate) list: List,
    /// Whether its services stand on the short list, as far as they are known and there is room.
    pub(crate) is_taken: bool,
}

/// Why nothing was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NotOpened {
    /// The file could not be read.
    File(CannotRead),
    /// There is no list in it.
    NotFound(NotFound),
}

/// Where [`Brought`] lies. Clones are one.
#[derive(Clone, Default)]
pub(crate) struct Tray(Arc<Mutex<Brought>>);

impl Tray {
    /// What lies there.
    pub(crate) fn look(&self) -> MutexGuard<'_, Brought> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl AppState {
    /// A list was read, or was not. It goes on the short list at once when that is empty.
    pub(crate) fn brings(&self, read: Result<List, NotOpened>) {
        let opened = read.map(|list| {
            let is_taken = self.short_list().ids().is_empty();
            if is_taken {
                self.takes(&list);
            }
            Opened { list, is_taken }
        });
        *self.tray.look() = Brought::Read(opened);
    }

    /// Puts the services of a list that this edition knows at the end of the short list, in their order.
    pub(crate) fn takes(&self, list: &List) {
        let Some(edition) = self.shelf.get().edition.clone() else { return };
        for id in list.ids() {
            if matches!(edition.service(id), Ok(Some(_))) {
                // Without room it stays off, and the page says so.
                self.short_list().add(id.clone());
            }
        }
    }
}
