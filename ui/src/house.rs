//! What the interface is given, and what it remembers while it runs.

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use catalogue_model::{CountryCode, EditionStatus, Refusal};
use catalogue_store::Edition;
use i18n::Locale;
use jiff::Timestamp;

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The moment.
    fn now(&self) -> Timestamp;
}

/// The way out.
pub trait Door: Send + Sync {
    /// Called when the person leaves: blank the window, hide it, clear our own text from the clipboard, end.
    fn leave(&self);
}

/// Everything the interface is given.
pub struct House {
    /// The edition on show, and what was wrong with others.
    pub shelf: Shelf,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The way out.
    pub door: Arc<dyn Door>,
    /// The locale to begin with.
    pub locale: Locale,
}

/// The edition on show and what is known of it.
#[derive(Default)]
pub struct OnShow {
    /// The opened edition. `None`: none could be opened.
    pub edition: Option<Arc<Edition>>,
    /// What its signed metadata say.
    pub status: Option<EditionStatus>,
    /// Bundles that were not opened.
    pub refused: Vec<Refusal>,
}

/// A place that holds what is on show, and where it can be replaced while the program runs.
#[derive(Clone, Default)]
pub struct Shelf(Arc<RwLock<Arc<OnShow>>>);

impl Shelf {
    /// A shelf that shows this.
    #[must_use]
    pub fn new(on_show: OnShow) -> Self {
        Self(Arc::new(RwLock::new(Arc::new(on_show))))
    }

    /// Shows this from now on. Pages that are being made keep what they began with.
    pub fn set(&self, on_show: OnShow) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(on_show);
    }

    /// What is on show now.
    #[must_use]
    pub fn get(&self) -> Arc<OnShow> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// What the person chose in this session. Never written anywhere.
#[derive(Clone, Copy)]
pub(crate) struct Session {
    pub(crate) locale: Locale,
    pub(crate) country: Option<CountryCode>,
}

/// The state behind every handler.
#[derive(Clone)]
pub(crate) struct AppState {
    pub(crate) shelf: Shelf,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) door: Arc<dyn Door>,
    session: Arc<Mutex<Session>>,
}

impl AppState {
    pub(crate) fn new(house: House) -> Self {
        let session = Session { locale: house.locale, country: None };
        Self { shelf: house.shelf, clock: house.clock, door: house.door, session: Arc::new(Mutex::new(session)) }
    }

    pub(crate) fn session(&self) -> Session {
        *self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn remember(&self, change: impl FnOnce(&mut Session)) {
        change(&mut self.session.lock().unwrap_or_else(PoisonError::into_inner));
    }
}
