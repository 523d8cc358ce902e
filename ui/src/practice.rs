//! What a person does in private: exercises under way, a plan that is only in memory, and the vault once it is open.
//!
//! Everything here lives as long as the process. What is written is the vault's affair, and only after the person said so;
//! answers of other exercises, and those that are never kept, are wiped when their exercise ends. Pages read and change it
//! through [`Practice::desk`] and hold it briefly.

pub(crate) mod aside;
pub(crate) mod kept;
pub(crate) mod ladder;
pub(crate) mod rhythm;
pub(crate) mod texts;
pub(crate) mod underway;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use catalogue_model::ExerciseId;
use jiff::civil::Date;
use player::Sitting;
use vault::{AskError, ChangeError, CreateError, Passphrase, Plan, PlanItem, UnlockError, Vault};

use self::{kept::Waiting, rhythm::CheckInsOn, texts::Worded, underway::Underway};
use crate::house::Keeping;

/// More exercises at a time are nobody's; the oldest gives way.
const MOST_UNDER_WAY: usize = 24;

/// Minutes without a touch after which an open vault locks, unless the person chose others.
pub(crate) const USUAL_MINUTES: u64 = 3;

/// The choices of minutes.
pub(crate) const MINUTES: [u64; 5] = [1, 3, 5, 10, 30];

/// Everything private of this session.
pub(crate) struct Practice {
    desk: Mutex<Desk>,
    keeping: Arc<dyn Keeping>,
}

/// What lies on the desk.
pub(crate) struct Desk {
    underway: BTreeMap<ExerciseId, Underway>,
    /// How many were begun.
    begun: u64,
    vault: Option<Vault>,
    /// The plan while nothing is kept.
    loose: Option<Vault>,
    /// What is to be kept as soon as there is an open vault.
    pub(crate) waiting: Option<Waiting>,
    /// What the person has finished in this session, without a vault: gone with it.
    pub(crate) done: BTreeMap<ExerciseId, Done>,
    /// A section of the plan as it was before the person took a line out.
    pub(crate) before: Option<(vault::Section, Vec<PlanItem>)>,
    /// A heavy stretch is told of once a day.
    pub(crate) heavy_shown_on: Option<Date>,
    /// Check-ins are to be switched on so as soon as there is an open vault; their first page does it.
    pub(crate) checkins_wanted: Option<CheckInsOn>,
    /// What is to be done with the short list as soon as there is an open vault.
    pub(crate) short_list: Option<aside::Wish>,
    /// A check-in that the vault did not take, to be offered again.
    pub(crate) unkept_checkin: Option<vault::CheckIn>,
}

/// How an exercise ended in this session.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Done {
    pub(crate) times: u8,
    pub(crate) paused: u8,
}

/// Whether there is a vault, and whether it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum VaultState {
    /// Nothing is kept: there is no file.
    None,
    /// There is a file, and it is locked.
    Locked,
    /// It is open.
    Open,
    /// This computer has no place for a person's own files.
    NoPlace,
}

impl Practice {
    pub(crate) fn new(keeping: Arc<dyn Keeping>) -> Self {
        let desk = Desk {
            underway: BTreeMap::new(),
            begun: 0,
            vault: None,
            loose: None,
            waiting: None,
            before: None,
            done: BTreeMap::new(),
            heavy_shown_on: None,
            checkins_wanted: None,
            short_list: None,
            unkept_checkin: None,
        };
        Self { desk: Mutex::new(desk), keeping }
    }

    /// The desk. Hold it briefly: every private page needs it.
    pub(crate) fn desk(&self) -> MutexGuard<'_, Desk> {
        // A page that panicked wrote nothing half: the vault undoes a change that was not finished.
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether there is a vault.
    pub(crate) fn state(&self) -> VaultState {
        if self.desk().vault.is_some() {
            return VaultState::Open;
        }
        match self.keeping.place() {
            None => VaultState::NoPlace,
            Some(place) => match vault::is_there(place.as_ref()) {
                Ok(false) => VaultState::None,
                // One that cannot be read is there all the same; opening it says what is wrong.
                Ok(true) | Err(_) => VaultState::Locked,
            },
        }
    }

    /// Makes the vault. `None`: this computer has no place for one.
    pub(crate) fn create(&self, passphrase: &Passphrase) -> Option<Result<(), CreateError>> {
        let place = self.keeping.place()?;
        // The derivation takes most of a second: other pages must not wait for the desk.
        Some(Vault::create(place, passphrase).map(|vault| self.opened(vault)))
    }

    /// Opens the vault. `None`: this computer has no place for one.
    pub(crate) fn unlock(&self, passphrase: &Passphrase) -> Option<Result<(), UnlockError>> {
        let place = self.keeping.place()?;
        Some(Vault::unlock(place, passphrase).map(|vault| self.opened(vault)))
    }

    fn opened(&self, vault: Vault) {
        let minutes = minutes_of(&vault);
        self.desk().vault = Some(vault);
        self.keeping.lock_when_idle(Duration::from_secs(minutes * 60));
    }

    /// From now on the window locks after so many minutes.
    pub(crate) fn lock_after(&self, minutes: u64) -> Result<(), ChangeError> {
        if let (Some(vault), Ok(text)) = (&mut self.desk().vault, vault::ShortText::new(&minutes.to_string())) {
            vault.choose(&kept::slug(kept::MINUTES), &text)?;
        }
        self.keeping.lock_when_idle(Duration::from_secs(minutes * 60));
        Ok(())
    }

    /// Forgets everything that is not kept. For when a person leaves.
    pub(crate) fn forget(&self) {
        let mut desk = self.desk();
        desk.underway.clear();
        desk.loose = None;
        desk.waiting = None;
        desk.checkins_wanted = None;
        desk.short_list = None;
        desk.unkept_checkin = None;
        desk.before = None;
        desk.vault = None;
    }
}

impl Desk {
    /// What is kept, if the vault is open.
    pub(crate) fn vault(&mut self) -> Option<&mut Vault> {
        self.vault.as_mut()
    }

    /// Whether anything is to be kept as soon as there is an open vault.
    pub(crate) fn waits(&self) -> bool {
        self.waiting.is_some() || self.checkins_wanted.is_some() || self.short_list == Some(aside::Wish::Keep)
    }

    /// Takes the vault off the desk, for what consumes it.
    pub(crate) fn take_vault(&mut self) -> Option<Vault> {
        self.vault.take()
    }

    /// Where the plan stands: in the open vault, else in memory alone.
    pub(crate) fn plan(&mut self) -> Result<&mut Vault, AskError> {
        if let Some(vault) = &mut self.vault {
            return Ok(vault);
        }
        let loose = match self.loose.take() {
            Some(loose) => loose,
            None => Vault::loose()?,
        };
        Ok(self.loose.insert(loose))
    }

    /// What the plan says so far; nothing when none was begun.
    pub(crate) fn plan_so_far(&self) -> Result<Plan, AskError> {
        self.vault.as_ref().or(self.loose.as_ref()).map_or_else(|| Ok(Plan::default()), Vault::plan)
    }

    /// Moves a plan that was only in memory into the open vault: lines that it lacks go behind those that it has.
    pub(crate) fn settle_plan(&mut self) -> Result<(), ChangeError> {
        let (Some(vault), Some(loose)) = (self.vault.as_mut(), self.loose.as_ref()) else { return Ok(()) };
        let (drawn, kept) = (loose.plan()?, vault.plan()?);
        for section in vault::Section::ALL {
            let joined = ladder::joined(section, kept.section(section), drawn.section(section));
            if joined.len() > kept.section(section).len() {
                vault.replace_section(section, &joined)?;
            }
        }
        if kept.review_on().is_none() && drawn.review_on().is_some() {
            vault.review_plan_on(drawn.review_on())?;
        }
        self.loose = None;
        Ok(())
    }

    /// Whether a plan lies in memory that nobody has kept.
    pub(crate) fn has_loose_plan(&self) -> bool {
        self.loose.as_ref().and_then(|loose| loose.plan().ok()).is_some_and(|plan| plan.is_started())
    }

    /// The exercise that is under way, if it is.
    pub(crate) fn underway(&mut self, id: &ExerciseId) -> Option<&mut Underway> {
        self.underway.get_mut(id)
    }

    /// Every exercise that is under way, the one that was begun last first.
    pub(crate) fn all_underway(&self) -> Vec<&Underway> {
        let mut all: Vec<&Underway> = self.underway.values().collect();
        all.sort_by_key(|underway| std::cmp::Reverse(underway.begun));
        all
    }

    /// Begins an exercise; one that was under way is forgotten.
    pub(crate) fn begin(&mut self, id: ExerciseId, sitting: Sitting) {
        if self.underway.len() >= MOST_UNDER_WAY
            && let Some(oldest) = self.underway.iter().min_by_key(|(_, one)| one.begun).map(|(id, _)| id.clone())
        {
            self.underway.remove(&oldest);
        }
        self.begun += 1;
        self.underway.insert(id, Underway::new(sitting, self.begun));
    }

    /// Leaves a marker of a sitting in the open vault, if there is one.
    pub(crate) fn mark(&mut self, id: &ExerciseId, leave: impl FnOnce(&mut Vault, &Sitting)) {
        if let (Some(vault), Some(underway)) = (&mut self.vault, self.underway.get(id)) {
            leave(vault, &underway.sitting);
        }
    }

    /// Keeps what was ticked of a sitting. `None`: nothing is open, or nothing is under way.
    pub(crate) fn keep(
        &mut self,
        id: &ExerciseId,
        worded: &Worded,
        wanted: &Waiting,
        today: Date,
    ) -> Option<Result<(), ChangeError>> {
        let (vault, underway) = (self.vault.as_mut()?, self.underway.get(id)?);
        Some(kept::keep(vault, &underway.sitting, worded, wanted, today))
    }

    /// Changes the plan by what a sitting says.
    pub(crate) fn with_plan(
        &mut self,
        id: &ExerciseId,
        change: impl FnOnce(&mut Vault, &Sitting) -> Result<(), ChangeError>,
    ) -> Result<(), ChangeError> {
        self.plan()?;
        let (plan, underway) = (self.vault.as_mut().or(self.loose.as_mut()), self.underway.get(id));
        match (plan, underway) {
            (Some(plan), Some(underway)) => change(plan, &underway.sitting),
            _ => Ok(()),
        }
    }

    /// Ends an exercise: what was answered is wiped.
    pub(crate) fn end(&mut self, id: &ExerciseId) {
        self.underway.remove(id);
    }
}

pub(crate) fn minutes_of(vault: &Vault) -> u64 {
    let kept = vault.choice(&kept::slug(kept::MINUTES)).ok().flatten();
    let minutes = kept.and_then(|text| text.as_str().parse().ok());
    minutes.filter(|minutes| MINUTES.contains(minutes)).unwrap_or(USUAL_MINUTES)
}
