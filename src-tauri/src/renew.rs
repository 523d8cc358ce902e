//! Renewal on this computer, as the interface sees it: what the person chose, what is happening, how it ended.
//!
//! Editions are fetched by a helper process that is started before this one gives up its sockets; nothing here can reach the
//! network. How roads are tried is decided in `catalogue-update`, when in its schedule; this module starts, shows, keeps
//! and puts on the shelf. Every call returns at once: a renewal has a thread of its own.

mod channels;
mod choose;
mod one;
mod standing;
#[cfg(test)]
mod tests;
mod timetable;
mod travel;
#[cfg(test)]
mod two_windows;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    thread,
};

use catalogue_model::RenewalChoice;
use catalogue_store::Edition;
use catalogue_update::{
    Ended, Fetch, Helper, KeptFile, MirrorAddress, ProxyAddress, Road, Seen, Trust, own_road, road_name, roads_in_order,
};
use i18n::{Locale, Words};
use tauri::AppHandle;
use tokio::{runtime::Handle, task::AbortHandle};
use ui::{ChannelRefused, Clock, KeepChannel, NotUsable, OnShow, RenewalState, Shelf};

use self::{channels::Channel, standing::Standing, travel::Travel};
use crate::{
    dialog::{self, Picked, Purpose},
    edition::{self, Places},
    settings::{Found, Settings, SettingsFile},
    shipped, system,
};

/// The program that fetches, beside ours.
pub(crate) const HELPER: &str = "waymark-renewal";

/// The page on which a renewal shows.
pub(crate) const PAGE: &str = "/renewal";

/// The longest own source that is taken, in bytes: longer than any sensible path, and shorter than the settings file.
const LONGEST_SOURCE: usize = 1024;

/// Renewal. Clones are one.
#[derive(Clone)]
pub(crate) struct Renewals(Arc<Parts>);

/// What a renewal needs.
struct Parts {
    trust: Option<Trust>,
    mirrors: Vec<MirrorAddress>,
    travel: Travel,
    stored: Option<KeptFile>,
    shelf: Shelf,
    clock: Arc<dyn Clock>,
    settings: Mutex<Held>,
    standing: Mutex<Standing>,
    timetable: Mutex<Option<AbortHandle>>,
    /// The private channels. Held for a moment only, and never while another of these locks is taken but the settings'.
    channels: Mutex<Vec<Channel>>,
    /// Their files.
    additions: Vec<KeptFile>,
    /// The public edition without what channels add. Held while the shelf is stocked anew, so that one does it at a time.
    public: Mutex<Option<Arc<Edition>>>,
    pages: OnceLock<Handle>,
    window: OnceLock<AppHandle>,
}

/// The settings, and what became of them on the disk.
struct Held {
    settings: Settings,
    file: SettingsFile,
    found: Found,
    not_kept: bool,
}

impl Held {
    /// Takes over what another window of this program has kept since: it must not be undone by what this one keeps.
    fn look_again(&mut self) {
        if self.not_kept {
            return;
        }
        if let (settings, Found::Settings) = self.file.look() {
            (self.settings, self.found) = (settings, Found::Settings);
        }
    }
}

/// Starts the helper beside this program, if it is there. Call it before the process gives up its sockets.
pub(crate) fn start_helper() -> Option<Helper> {
    let beside = std::env::current_exe().ok()?.parent()?.join(format!("{HELPER}{}", std::env::consts::EXE_SUFFIX));
    match Helper::start(&beside) {
        Ok(helper) => Some(helper),
        Err(fault) => {
            eprintln!("waymark: cannot start {HELPER}, so nothing can be fetched: {fault}");
            None
        }
    }
}

impl Renewals {
    /// Reads the settings. What is opened later stands on `shelf`.
    pub(crate) fn new(places: &Places, helper: Option<Box<dyn Fetch>>, shelf: Shelf, clock: Arc<dyn Clock>) -> Self {
        Self::trusting(shipped::trust(), places, helper, shelf, clock)
    }

    /// The same, with this trust in place of the shipped one.
    fn trusting(
        trust: Option<Trust>,
        places: &Places,
        helper: Option<Box<dyn Fetch>>,
        shelf: Shelf,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let file = SettingsFile::new(places.settings.clone(), trust.as_ref().map(|trust| trust.identity.clone()));
        let (settings, found) = file.read();
        Self(Arc::new(Parts {
            trust,
            mirrors: shipped::mirrors(),
            travel: Travel::new(helper),
            stored: places.stored.clone(),
            shelf,
            clock,
            standing: Mutex::new(Standing::new(shipped::edition().len())),
            timetable: Mutex::default(),
            channels: Mutex::new(channels::remembered(&settings.channels)),
            additions: places.additions.clone(),
            public: Mutex::default(),
            settings: Mutex::new(Held { settings, file, found, not_kept: false }),
            pages: OnceLock::new(),
            window: OnceLock::new(),
        }))
    }

    /// By what editions are judged.
    pub(crate) fn trust(&self) -> Option<&Trust> {
        self.0.trust.as_ref()
    }

    /// Opens what is stored for private channels. A file that was handed over for one of them is opened as well, and is not
    /// among the places that are given back.
    pub(crate) fn open_channels(&self, places: Places) -> Places {
        let handed_over = places.handed_over.as_deref().and_then(|file| edition::read(file).ok());
        let is_for_a_channel = self.0.open_channels(handed_over.as_deref());
        Places { handed_over: places.handed_over.filter(|_| !is_for_a_channel), ..places }
    }

    /// Puts the edition that was opened at the start on the shelf, with what private channels add; `seen` is the floor that
    /// it sets.
    pub(crate) fn show(&self, on_show: OnShow, seen: Option<Seen>) -> Shelf {
        self.0.standing().seen = seen;
        let edition = on_show.edition.as_ref().map(|public| self.0.joined(public));
        self.0.public.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&on_show.edition);
        self.0.shelf.set(OnShow { edition, ..on_show });
        self.0.shelf.clone()
    }

    /// The language that the person chose, once.
    pub(crate) fn locale(&self) -> Option<Locale> {
        self.0.held().settings.locale
    }

    /// From now on the schedule runs, if the person chose so.
    pub(crate) fn keep_time_on(&self, pages: &Handle) {
        let _ = self.0.pages.set(pages.clone());
        self.follow_choice();
    }

    /// From now on files can be chosen in `window`.
    pub(crate) fn show_dialogs_over(&self, window: &AppHandle) {
        let _ = self.0.window.set(window.clone());
    }

    /// Tries a file or a folder that the person handed over. It needs no network, so no choice forbids it.
    pub(crate) fn try_file(&self, path: PathBuf) {
        let from = path.display().to_string();
        // Even to ask what lies there can take long, on a stick that is about to fail.
        let road = move || if path.is_dir() { Road::Folder(path) } else { Road::File(path) };
        self.begin(from, move || vec![road()], |_ended| {});
    }

    /// Tries these roads.
    fn try_roads(&self, roads: Vec<Road>, ended: impl FnOnce(Ended) + Send + 'static) {
        let from = roads.first().map(road_name).unwrap_or_default();
        let parts = Arc::clone(&self.0);
        // Whoever chose "never" since the roads were looked up had nothing to stop yet. From here on it would be stopped.
        let still_wanted = move || {
            let is_open = |road: &Road| !matches!(road, Road::Mirror { .. }) || parts.wants_renewal();
            roads.into_iter().filter(is_open).collect()
        };
        self.begin(from, still_wanted, ended);
    }

    /// Starts a renewal on a thread of its own, unless one runs. `ended` hears how it ended.
    fn begin(
        &self,
        from: String,
        roads: impl FnOnce() -> Vec<Road> + Send + 'static,
        ended: impl FnOnce(Ended) + Send + 'static,
    ) {
        let Some(cancel) = self.0.standing().begin(from) else { return ended(Ended::InVain) };
        let (parts, signal) = (Arc::clone(&self.0), cancel.clone());
        let started = thread::Builder::new().name("renew".to_owned()).spawn(move || {
            let done = catch_unwind(AssertUnwindSafe(|| parts.renew(&roads(), &signal)));
            ended(done.unwrap_or_else(|_own_fault| {
                parts.standing().fail(&signal, Vec::new());
                Ended::InVain
            }));
        });
        if started.is_err() {
            self.0.standing().fail(&cancel, Vec::new());
        }
    }

    /// Runs the schedule exactly when the person wants it to run.
    fn follow_choice(&self) {
        let mut timetable = self.0.timetable.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = timetable.take() {
            running.abort();
        }
        let Some(pages) = self.0.pages.get() else { return };
        if self.0.held().settings.choice == RenewalChoice::ByItself {
            *timetable = Some(pages.spawn(timetable::run(self.clone())).abort_handle());
        }
    }
}

impl ui::Renewal for Renewals {
    fn state(&self) -> RenewalState {
        let mut state = self.0.standing().shown();
        let channels = self.0.channel_states();
        let held = self.0.held();
        state.choice = held.settings.choice;
        state.can_fetch = self.0.travel.can_fetch();
        state.mirrors = self.0.mirrors.iter().map(|mirror| mirror.host().to_owned()).collect();
        state.own_source.clone_from(&held.settings.own_source);
        state.proxy.clone_from(&held.settings.proxy);
        state.channels = channels;
        state.settings_not_kept = held.not_kept;
        state.settings_unreadable = matches!(held.found, Found::Damaged | Found::Newer);
        state
    }

    fn choose(&self, choice: RenewalChoice) {
        let changed = self.0.change(|settings| {
            if settings.choice != choice {
                // An hour that was drawn for another choice says nothing any more.
                settings.due = None;
            }
            settings.choice = choice;
        });
        if choice == RenewalChoice::Never {
            self.cancel();
        }
        if changed {
            self.follow_choice();
        }
    }

    fn use_own_source(&self, typed: &str) -> Result<(), NotUsable> {
        let typed = typed.trim();
        let kept = match own_road(typed, None) {
            _ if typed.is_empty() => String::new(),
            _ if typed.len() > LONGEST_SOURCE || typed.contains(char::is_control) => return Err(NotUsable),
            Some(Road::Mirror { mirror, .. }) => mirror.to_string(),
            Some(_folder) => typed.to_owned(),
            None => return Err(NotUsable),
        };
        self.0.change(|settings| settings.own_source = kept);
        Ok(())
    }

    fn use_proxy(&self, typed: &str) -> Result<(), NotUsable> {
        let kept = match ProxyAddress::parse(typed) {
            Ok(proxy) => proxy.to_string(),
            Err(_) if typed.trim().is_empty() => String::new(),
            Err(_) => return Err(NotUsable),
        };
        self.0.change(|settings| settings.proxy = kept);
        Ok(())
    }

    fn start(&self) {
        if let Some(roads) = self.0.roads() {
            self.try_roads(roads, |_ended| {});
        }
    }

    fn choose_file(&self) {
        if let Some(window) = self.0.window.get() {
            let renewals = self.clone();
            let words = Words::of(self.locale().unwrap_or_else(system::preferred_locale));
            let purpose = Purpose::Open(choose::PATTERN);
            dialog::show(window, purpose, choose::wording(words), move |path| {
                renewals.try_file(path);
                Picked::Taken
            });
        }
    }

    fn cancel(&self) {
        self.0.standing().cancel();
    }

    fn remember_locale(&self, locale: Locale) {
        self.0.change(|settings| settings.locale = Some(locale));
    }

    fn add_channel(&self, identity: &str, name: &str, keep: KeepChannel) -> Result<(), ChannelRefused> {
        self.0.add_channel(identity, name, keep)
    }

    fn remove_channel(&self, name: &str) {
        self.0.remove_channel(name);
    }
}

impl Parts {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn standing(&self) -> MutexGuard<'_, Standing> {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the settings and keeps them. What changes nothing is not written; it says whether anything changed.
    fn change(&self, change: impl FnOnce(&mut Settings)) -> bool {
        let mut held = self.held();
        held.look_again();
        let before = held.settings.clone();
        change(&mut held.settings);
        if held.settings == before && !held.not_kept {
            return false;
        }
        match held.file.keep(&held.settings) {
            Ok(()) => (held.not_kept, held.found) = (false, Found::Settings),
            Err(fault) => {
                eprintln!("waymark: {fault}");
                held.not_kept = true;
            }
        }
        held.settings != before
    }

    /// Whether the person wants roads tried at all.
    fn wants_renewal(&self) -> bool {
        let mut held = self.held();
        held.look_again();
        held.settings.choice != RenewalChoice::Never
    }

    /// The roads that lead to a newer edition, in the order to try. `None`: the person wants none tried.
    fn roads(&self) -> Option<Vec<Road>> {
        if !self.wants_renewal() {
            return None;
        }
        let held = self.held();
        let proxy = ProxyAddress::parse(&held.settings.proxy).ok();
        let own = own_road(&held.settings.own_source, proxy);
        Some(roads_in_order(own, &self.mirrors, proxy, &mut chance))
    }
}

/// Chance, from the system.
fn chance() -> u64 {
    // A system without chance has no working cryptography either; then any number does.
    getrandom::u64().unwrap_or_default()
}
