//! What the interface is given, and what it remembers while it runs.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock},
    time::Duration,
};

use catalogue_model::{CountryCode, EditionStatus, Fault, Refusal, RenewalChoice, RenewalOutcome};
use catalogue_store::Edition;
use i18n::Locale;
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};
use zeroize::Zeroizing;

use crate::{
    papers::{Brought, Papers, Tray},
    practice::Practice,
    rehearsal::Rehearsal,
    shortlist::ShortList,
    sought::Sought,
};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The moment.
    fn now(&self) -> Timestamp;

    /// What a clock on the wall shows where the computer is: for "late in the evening" and for the day of a check-in.
    fn on_the_wall(&self) -> DateTime {
        self.now().to_zoned(TimeZone::UTC).datetime()
    }

    /// Milliseconds of a clock that stands while the computer sleeps; only what lies between two of them counts.
    fn awake(&self) -> u64 {
        u64::try_from(self.now().as_millisecond()).unwrap_or_default()
    }
}

/// The way out.
pub trait Door: Send + Sync {
    /// Called when the person leaves: blank the window, hide it, clear our own text from the clipboard, end.
    fn leave(&self);
}

/// Renewal and the few settings that are kept. Calls return at once; what comes of them shows in [`Renewal::state`].
pub trait Renewal: Send + Sync {
    /// How things stand.
    fn state(&self) -> RenewalState;

    /// From now on it is so, also after the program was closed.
    fn choose(&self, choice: RenewalChoice);

    /// A mirror, onion address or folder of the person's own, tried before all others; an empty text removes it.
    ///
    /// # Errors
    /// When the text is no such thing.
    fn use_own_source(&self, typed: &str) -> Result<(), NotUsable>;

    /// The address of the person's own Tor, through which every mirror is asked from then on; an empty text removes it.
    ///
    /// # Errors
    /// When the text is no such address.
    fn use_proxy(&self, typed: &str) -> Result<(), NotUsable>;

    /// Tries the roads, one after the other. Does nothing while a renewal runs or when the choice is *never*.
    fn start(&self);

    /// Lets the person pick a file in the system's own dialog and tries that file.
    fn choose_file(&self);

    /// Stops what runs.
    fn cancel(&self);

    /// The person chose a language: it is remembered.
    fn remember_locale(&self, locale: Locale);

    /// From now on, editions of a private channel are opened. `identity` is the text that was handed over, a secret; without
    /// a `name` the channel is called as the text says.
    ///
    /// # Errors
    /// When the text opens nothing, or the channel cannot be added.
    fn add_channel(&self, identity: &str, name: &str, keep: KeepChannel) -> Result<(), ChannelRefused>;

    /// Forgets the channel of this name, and removes its edition from the pages and from this computer. When it returns,
    /// that is done.
    fn remove_channel(&self, name: &str);
}

/// The sealed place for what a person keeps, and the lock. Calls return at once.
pub trait Keeping: Papers {
    /// Where the vault lies. `None`: this computer has no place for a person's own files.
    fn place(&self) -> Option<Box<dyn vault::Place>>;

    /// From now on the window locks itself: after this time without a touch, when the computer goes to sleep, when the
    /// session is locked. A later call changes the time.
    fn lock_when_idle(&self, after: Duration);

    /// The person did something.
    fn touched(&self);

    /// For so long the person is expected to do nothing, because an exercise lets time pass.
    fn stays_open_for(&self, time: Duration);

    /// Locks: everything in memory goes, and a fresh window opens.
    fn lock(&self);

    /// Shows the system's own dialog for printing the page in view.
    fn print(&self);

    /// Lets the person pick a file in the system's own dialog, and writes the text there.
    fn save_copy(&self, wording: CopyWording, text: Zeroizing<String>);
}

/// The words on the dialog in which a person picks the file of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyWording {
    /// Its title.
    pub title: String,
    /// The button that writes the file.
    pub save: String,
    /// The button that closes the dialog.
    pub cancel: String,
    /// A name for the file to begin with. It says nothing of what is in it.
    pub name: String,
}

/// How long a private channel is remembered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeepChannel {
    /// Until the program ends. Nothing is written.
    UntilClosed,
    /// Until the person removes it: its identity stands in the settings file and its edition beside the public one.
    OnThisComputer,
}

/// Why a private channel was not added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChannelRefused {
    /// The text is no identity, or holds more than one.
    NoIdentity,
    /// Neither the text nor the person gives it a name that can be shown.
    NoName,
    /// Another channel has this name.
    NameTaken,
    /// This channel is open already.
    AlreadyThere,
    /// There are as many as there can be.
    TooMany,
}

impl ChannelRefused {
    /// Every reason.
    pub const ALL: [Self; 5] = [Self::NoIdentity, Self::NoName, Self::NameTaken, Self::AlreadyThere, Self::TooMany];

    /// Its name in message ids and addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoIdentity => "no-identity",
            Self::NoName => "no-name",
            Self::NameTaken => "name-taken",
            Self::AlreadyThere => "already-there",
            Self::TooMany => "too-many",
        }
    }
}

/// A private channel that was added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelState {
    /// What it is called.
    pub name: String,
    /// What is known of its edition. `None`: none is open yet.
    pub status: Option<EditionStatus>,
    /// How many services its edition adds.
    pub services: usize,
    /// How long it is remembered.
    pub keep: KeepChannel,
    /// What is wrong with its stored edition.
    pub fault: Option<Fault>,
}

/// What was typed cannot be used as the address that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotUsable;

/// How renewal stands.
#[derive(Clone, Default)]
pub struct RenewalState {
    /// When it happens.
    pub choice: RenewalChoice,
    /// Whether the helper process runs, without which nothing is fetched. Files can be opened all the same.
    pub can_fetch: bool,
    /// The mirrors the program was built with, by host.
    pub mirrors: Vec<String>,
    /// The person's own mirror or folder, as it is kept.
    pub own_source: String,
    /// The address of the person's own Tor, as it is kept.
    pub proxy: String,
    /// What is happening now.
    pub running: Option<RenewalRunning>,
    /// How the last one of this session ended.
    pub last: Option<RenewalOutcome>,
    /// How many have ended in this session: tells two that ended alike apart.
    pub ended: u64,
    /// The edition that was open before the last successful renewal of this session.
    pub previous: Option<Arc<Edition>>,
    /// The settings could not be kept: they hold until the program ends.
    pub settings_not_kept: bool,
    /// The settings file is damaged or of a newer program: the usual settings hold, and it is left as it is until the person
    /// chooses something.
    pub settings_unreadable: bool,
    /// The private channels, in the order in which they were added.
    pub channels: Vec<ChannelState>,
}

/// A renewal that is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenewalRunning {
    /// The mirror's host, the folder or the file that is being tried.
    pub from: String,
    /// Bytes received so far.
    pub received: u64,
    /// Bytes that an edition has, as a rule: the size of the one that is open.
    pub expected: u64,
    /// Whether everything has arrived and is being checked.
    pub is_checking: bool,
}

/// Everything the interface is given.
pub struct House {
    /// The edition on show, and what was wrong with others.
    pub shelf: Shelf,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// The way out.
    pub door: Arc<dyn Door>,
    /// Renewal and settings.
    pub renewal: Arc<dyn Renewal>,
    /// The sealed place and the lock.
    pub keeping: Arc<dyn Keeping>,
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
    /// What the person said of their age, where the programme asks.
    pub(crate) age: AgeSaid,
}

/// What a person said of their age. No birth date, no check.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum AgeSaid {
    /// Nobody asked yet.
    #[default]
    NotAsked,
    /// 18 or over.
    Adult,
    /// Under 18.
    Young,
    /// They would rather not say.
    RatherNot,
}

/// The state behind every handler.
#[derive(Clone)]
pub(crate) struct AppState {
    pub(crate) shelf: Shelf,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) door: Arc<dyn Door>,
    pub(crate) renewal: Arc<dyn Renewal>,
    pub(crate) keeping: Arc<dyn Keeping>,
    /// Exercises under way, and what is kept.
    pub(crate) practice: Arc<Practice>,
    short_list: Arc<Mutex<ShortList>>,
    rehearsal: Arc<Mutex<Option<Rehearsal>>>,
    /// What was brought to the program last.
    pub(crate) tray: Tray,
    sought: Arc<Mutex<Sought>>,
    session: Arc<Mutex<Session>>,
}

impl AppState {
    pub(crate) fn new(house: House) -> Self {
        let session = Session { locale: house.locale, country: None, age: AgeSaid::default() };
        Self {
            shelf: house.shelf,
            clock: house.clock,
            door: house.door,
            renewal: house.renewal,
            practice: Arc::new(Practice::new(Arc::clone(&house.keeping))),
            keeping: house.keeping,
            short_list: Arc::default(),
            rehearsal: Arc::default(),
            tray: Tray::default(),
            sought: Arc::default(),
            session: Arc::new(Mutex::new(session)),
        }
    }

    pub(crate) fn session(&self) -> Session {
        *self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The day where the computer is, by the clock on the wall: that of a check-in, of a plan, and of what is kept.
    pub(crate) fn day(&self) -> Date {
        self.clock.on_the_wall().date()
    }

    /// The services that the person has put aside.
    pub(crate) fn short_list(&self) -> MutexGuard<'_, ShortList> {
        self.short_list.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The first contact that the person prepares.
    pub(crate) fn rehearsal(&self) -> MutexGuard<'_, Option<Rehearsal>> {
        self.rehearsal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets everything that is not kept. For when a person leaves.
    pub(crate) fn forget(&self) {
        self.practice.forget();
        *self.short_list() = ShortList::default();
        *self.rehearsal() = None;
        self.sought().forget();
        *self.tray.look() = Brought::default();
    }

    /// What the person answers in the finder. Hold it briefly: the next page needs it too.
    pub(crate) fn sought(&self) -> MutexGuard<'_, Sought> {
        self.sought.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn remember(&self, change: impl FnOnce(&mut Session)) {
        change(&mut self.session.lock().unwrap_or_else(PoisonError::into_inner));
    }
}
