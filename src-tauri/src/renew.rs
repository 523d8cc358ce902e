//! Renewal on this computer: nothing is fetched and nothing is kept yet.

use catalogue_model::RenewalChoice;
use i18n::Locale;
use ui::{NotUsable, RenewalState};

/// Renewal as the interface sees it.
#[derive(Default)]
pub(crate) struct Renewals;

impl ui::Renewal for Renewals {
    fn state(&self) -> RenewalState {
        RenewalState::default()
    }

    fn choose(&self, _choice: RenewalChoice) {}

    fn use_own_source(&self, _typed: &str) -> Result<(), NotUsable> {
        Err(NotUsable)
    }

    fn use_proxy(&self, _typed: &str) -> Result<(), NotUsable> {
        Err(NotUsable)
    }

    fn start(&self) {}

    fn choose_file(&self) {}

    fn cancel(&self) {}

    fn remember_locale(&self, _locale: Locale) {}
}
