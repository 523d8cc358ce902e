//! What the program asks the computer: the time, and the languages the person prefers. Nothing else, and it tells nothing.

use jiff::Timestamp;

/// The computer's clock.
pub(crate) struct SystemClock;

impl ui::Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The first of the system's languages that the interface speaks.
pub(crate) fn preferred_locale() -> i18n::Locale {
    i18n::Locale::choose(sys_locale::get_locales())
}
