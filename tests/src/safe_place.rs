//! A place in memory for what a person keeps, and a lock that only counts: what stands in for the window in tests.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use ui::{CannotRead, CopyWording, Keeping, OpenWording, Papers, ReadPaper};
use vault::{MemoryPlace, Place};
use zeroize::Zeroizing;

/// Keeps in memory, and remembers what it was asked to do.
#[derive(Default)]
pub struct SafePlace {
    place: MemoryPlace,
    asked: Mutex<Vec<String>>,
    copies: Mutex<Vec<String>>,
    papers: Mutex<Vec<(String, Vec<u8>)>>,
    /// The file that the person will pick. `None`: they close the dialog.
    picked: Mutex<Option<Result<Vec<u8>, CannotRead>>>,
}

impl SafePlace {
    /// With this file in its place.
    #[must_use]
    pub fn holding(file: Vec<u8>) -> Self {
        Self { place: MemoryPlace::holding(file), ..Self::default() }
    }

    /// What lies in the place now.
    #[must_use]
    pub fn file(&self) -> Option<Vec<u8>> {
        self.place.read().unwrap_or_default()
    }

    /// What it was asked to do so far, in order: `lock`, `print`, `idle 180`.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The copies that were written for the person.
    #[must_use]
    pub fn copies(&self) -> Vec<String> {
        self.copies.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The papers that were saved for the person, each with the name it was offered under.
    #[must_use]
    pub fn papers(&self) -> Vec<(String, Vec<u8>)> {
        self.papers.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The next dialog for a file ends with this one.
    pub fn will_pick(&self, file: Result<Vec<u8>, CannotRead>) {
        *self.picked.lock().unwrap_or_else(PoisonError::into_inner) = Some(file);
    }

    fn note(&self, what: String) {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(what);
    }
}

impl Papers for SafePlace {
    fn save_paper(&self, wording: CopyWording, bytes: Vec<u8>) {
        self.note("paper".to_owned());
        self.papers.lock().unwrap_or_else(PoisonError::into_inner).push((wording.name, bytes));
    }

    fn open_paper(&self, _wording: OpenWording, most: usize, read: ReadPaper) {
        self.note("open a paper".to_owned());
        let picked = self.picked.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(file) = picked else { return };
        let file = file.and_then(|bytes| if bytes.len() > most { Err(CannotRead::TooLarge) } else { Ok(bytes) });
        // On a thread of its own, as the window does it; waited for, so that a test sees what comes of it.
        let reading = std::thread::spawn(move || read(file));
        assert!(reading.join().is_ok(), "reading a paper panicked");
    }
}

impl Keeping for SafePlace {
    fn place(&self) -> Option<Box<dyn Place>> {
        Some(Box::new(self.place.clone()))
    }

    fn lock_when_idle(&self, after: Duration) {
        self.note(format!("idle {}", after.as_secs()));
    }

    fn touched(&self) {}

    fn stays_open_for(&self, time: Duration) {
        self.note(format!("open {}", time.as_secs()));
    }

    fn lock(&self) {
        self.note("lock".to_owned());
    }

    fn print(&self) {
        self.note("print".to_owned());
    }

    fn save_copy(&self, _wording: CopyWording, text: Zeroizing<String>) {
        self.note("copy".to_owned());
        self.copies.lock().unwrap_or_else(PoisonError::into_inner).push(text.to_string());
    }
}
