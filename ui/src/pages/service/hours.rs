//! Hours of a way to make contact: whether it is open now, its week, and what the source says in its own words.
//!
//! "Open now" is claimed from regular hours alone, and only while the computer's clock is believed.

use catalogue_model::{OpeningHours, OpeningState, PlainText};
use i18n::Words;
use jiff::{Timestamp, Zoned};
use sheet::say_stretch;

use crate::layout::Asker;

/// Hours as the template needs them.
pub(in crate::pages) struct HoursView {
    /// Whether it is open, in words.
    pub(in crate::pages) state: Option<String>,
    pub(in crate::pages) is_open: bool,
    /// The week, a line for each stretch.
    pub(in crate::pages) lines: Vec<String>,
    /// In which zone the times are, and what holds on public holidays.
    pub(in crate::pages) remarks: Vec<String>,
    /// The source's own words, in English.
    pub(in crate::pages) stated: Option<String>,
}

impl HoursView {
    /// Nothing is known.
    pub(in crate::pages) fn is_unknown(&self) -> bool {
        self.lines.is_empty() && self.state.is_none() && self.stated.is_none()
    }

    /// The hours of a way to make contact, as far as they are known.
    pub(in crate::pages) fn new(asker: &Asker, regular: Option<&OpeningHours>, stated: Option<&PlainText>) -> Self {
        let words = asker.words;
        let state = regular.filter(|_| asker.clock_is_believed()).and_then(|hours| hours.state_at(asker.now));
        let is_always = regular.is_some_and(OpeningHours::is_always);
        Self {
            is_open: matches!(state, Some(OpeningState::Always | OpeningState::Open { .. })),
            state: state.map(|state| say_state(words, &state, asker.now)),
            lines: regular.filter(|_| !is_always).map(|hours| week(words, hours)).unwrap_or_default(),
            remarks: regular.filter(|_| !is_always).map(|hours| remarks(words, hours)).unwrap_or_default(),
            stated: stated.map(|text| text.as_str().to_owned()),
        }
    }
}

fn say_state(words: &Words, state: &OpeningState, now: Timestamp) -> String {
    match state {
        OpeningState::Always => words.say("service-hours-always"),
        OpeningState::Open { until } => {
            words.say_with("service-hours-open", &[("time", words.time(until.time()).into())])
        }
        OpeningState::Closed { opens } => say_closed(words, opens, now),
    }
}

fn say_closed(words: &Words, opens: &Zoned, now: Timestamp) -> String {
    let today = now.to_zoned(opens.time_zone().clone()).date();
    let time = words.time(opens.time());
    if opens.date() == today {
        return words.say_with("service-hours-closed-today", &[("time", time.into())]);
    }
    if today.tomorrow().is_ok_and(|tomorrow| opens.date() == tomorrow) {
        return words.say_with("service-hours-closed-tomorrow", &[("time", time.into())]);
    }
    let weekday = words.weekday(opens.date().weekday().to_monday_zero_offset());
    words.say_with("service-hours-closed-day", &[("weekday", weekday.into()), ("time", time.into())])
}

fn week(words: &Words, hours: &OpeningHours) -> Vec<String> {
    hours.regular.iter().map(|schedule| say_stretch(words, schedule)).collect()
}

fn remarks(words: &Words, hours: &OpeningHours) -> Vec<String> {
    let holidays = match hours.closed_on_public_holidays {
        Some(true) => "service-hours-holidays-closed",
        Some(false) | None => "service-hours-holidays-unknown",
    };
    vec![words.say_with("service-hours-zone", &[("zone", hours.zone().into())]), words.say(holidays)]
}
