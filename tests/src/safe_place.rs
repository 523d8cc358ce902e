//! A place in memory for what a person keeps, and a lock that only counts: what stands in for the window in tests.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use ui::{CopyWording, Keeping};
use vault::{MemoryPlace, Place};
use zeroize::Zeroizing;

/// Keeps in memory, and remembers what it was asked to do.
#[derive(Default)]
pub struct SafePlace {
    place: MemoryPlace,
    asked: Mutex<Vec<String>>,
    copies: Mutex<Vec<String>>,
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

    fn note(&self, what: String) {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(what);
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
