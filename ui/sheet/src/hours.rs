//! Hours on paper: the week as it is stated. Never "open now", because paper does not know when it is read.

use catalogue_model::{OpeningHours, Phone};
use i18n::Words;

use crate::{
    paper::{Line, english, line},
    said::say_stretch,
};

/// The hours of a number, or the word that they are not known.
pub(crate) fn of_phone(words: &Words, phone: &Phone) -> Vec<Line> {
    let mut lines = phone.hours.as_ref().map(|hours| week(words, hours)).unwrap_or_default();
    if let Some(stated) = &phone.stated_hours {
        lines.push(line(words.say("service-hours-stated")));
        lines.push(english(stated.as_str()));
    }
    if lines.is_empty() {
        lines.push(line(words.say("service-hours-unknown")));
    }
    lines
}

/// The regular hours, with their zone.
pub(crate) fn week(words: &Words, hours: &OpeningHours) -> Vec<Line> {
    let mut lines = stretches(words, hours);
    if !hours.is_always() {
        lines.push(line(words.say_with("service-hours-zone", &[("zone", hours.zone().into())])));
        lines.push(line(words.say(match hours.closed_on_public_holidays {
            Some(true) => "sheet-holidays-closed",
            Some(false) | None => "service-hours-holidays-unknown",
        })));
    }
    lines
}

/// The regular hours alone.
pub(crate) fn stretches(words: &Words, hours: &OpeningHours) -> Vec<Line> {
    if hours.is_always() {
        return vec![line(words.say("sheet-hours-always"))];
    }
    hours.regular.iter().map(|schedule| line(say_stretch(words, schedule))).collect()
}
