//! What the program asks the computer: the time, the zone it is set to, and the languages the person prefers. Nothing else, and it tells nothing.

use jiff::{Timestamp, Zoned, civil::DateTime};

/// The computer's clock.
pub(crate) struct SystemClock;

impl ui::Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn on_the_wall(&self) -> DateTime {
        Zoned::now().datetime()
    }
}

/// The first of the system's languages that the interface speaks.
pub(crate) fn preferred_locale() -> i18n::Locale {
    i18n::Locale::choose(sys_locale::get_locales())
}
