//! What the program asks the computer: the time, the zone it is set to, and the languages the person prefers. Nothing else, and it tells nothing.

use std::{sync::LazyLock, time::Instant};

use jiff::{Timestamp, Zoned, civil::DateTime};

/// When the time of this program began.
static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);

/// The computer's clock.
pub(crate) struct SystemClock;

impl ui::Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn on_the_wall(&self) -> DateTime {
        Zoned::now().datetime()
    }

    // On Linux and macOS such a clock stands while the computer sleeps. On Windows it may go on: a timer is then at its end,
    // and can be made longer.
    fn awake(&self) -> u64 {
        u64::try_from(BEGAN.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// The first of the system's languages that the interface speaks.
pub(crate) fn preferred_locale() -> i18n::Locale {
    i18n::Locale::choose(sys_locale::get_locales())
}
