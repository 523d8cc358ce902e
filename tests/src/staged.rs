//! A renewal that fetches nothing: it shows the state it was given, and remembers what it was asked to do.

use std::sync::{Mutex, PoisonError};

use catalogue_model::RenewalChoice;
use i18n::Locale;
use ui::{ChannelRefused, ChannelState, KeepChannel, NotUsable, Renewal, RenewalState};

/// Shows a state and takes notes.
#[derive(Default)]
pub struct StagedRenewal {
    state: Mutex<RenewalState>,
    asked: Mutex<Vec<String>>,
}

impl StagedRenewal {
    /// Shows this.
    #[must_use]
    pub fn showing(state: RenewalState) -> Self {
        Self { state: Mutex::new(state), asked: Mutex::default() }
    }

    /// Shows this from now on, as when a renewal goes on by itself.
    pub fn shows(&self, state: RenewalState) {
        self.change(|shown| {
            let ended = shown.ended + 1;
            *shown = state;
            shown.ended = ended;
        });
    }

    /// What it was asked to do so far, in order: `start`, `choose when-asked`, `own https://…`.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn note(&self, what: String) {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(what);
    }

    fn change(&self, change: impl FnOnce(&mut RenewalState)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Renewal for StagedRenewal {
    fn state(&self) -> RenewalState {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn choose(&self, choice: RenewalChoice) {
        self.note(format!("choose {}", choice.as_str()));
        self.change(|state| state.choice = choice);
    }

    fn use_own_source(&self, typed: &str) -> Result<(), NotUsable> {
        self.note(format!("own {typed}"));
        if !typed.is_empty() && !typed.starts_with("https://") && !typed.starts_with('/') {
            return Err(NotUsable);
        }
        self.change(|state| state.own_source = typed.to_owned());
        Ok(())
    }

    fn use_proxy(&self, typed: &str) -> Result<(), NotUsable> {
        self.note(format!("proxy {typed}"));
        if !typed.is_empty() && typed.parse::<std::net::SocketAddr>().is_err() {
            return Err(NotUsable);
        }
        self.change(|state| state.proxy = typed.to_owned());
        Ok(())
    }

    fn start(&self) {
        self.note("start".to_owned());
    }

    fn choose_file(&self) {
        self.note("choose file".to_owned());
    }

    fn cancel(&self) {
        self.note("cancel".to_owned());
        self.change(|state| state.running = None);
    }

    fn remember_locale(&self, locale: Locale) {
        self.note(format!("locale {}", locale.tag()));
    }

    /// Takes everything that begins as an identity does. The notes do not repeat it.
    fn add_channel(&self, identity: &str, name: &str, keep: KeepChannel) -> Result<(), ChannelRefused> {
        self.note(format!("channel {name:?} {keep:?}"));
        if !identity.contains("AGE-SECRET-KEY-1") {
            return Err(ChannelRefused::NoIdentity);
        }
        let name = name.to_owned();
        self.change(|state| {
            state.channels.push(ChannelState { name, status: None, services: 0, keep, fault: None });
        });
        Ok(())
    }

    fn remove_channel(&self, name: &str) {
        self.note(format!("remove channel {name}"));
        self.change(|state| state.channels.retain(|channel| channel.name != name));
    }
}
