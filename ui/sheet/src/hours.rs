//! Hours on paper: the week as it is stated. Never "open now", because paper does not know when it is read.

use catalogue_model::{OpeningHours, Phone, Schedule, Weekday};
use i18n::Words;

use crate::paper::{Line, english, line};

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
    hours.regular.iter().map(|schedule| line(stretch(words, schedule))).collect()
}

fn stretch(words: &Words, schedule: &Schedule) -> String {
    let days = days(words, &schedule.days);
    if schedule.is_all_day() {
        return words.say_with("service-hours-line-all-day", &[("days", days.into())]);
    }
    let values = [("days", days.into()), ("opens", schedule.opens().into()), ("closes", schedule.closes().into())];
    words.say_with("service-hours-line", &values)
}

/// Three days or more in a row are a stretch, others a list.
fn days(words: &Words, days: &[Weekday]) -> String {
    let name = |day: &Weekday| words.weekday(day.to_monday_zero_offset());
    let follow = days.iter().zip(days.iter().skip(1)).all(|(day, next)| day.next() == *next);
    match days {
        [first, _, .., last] if follow && days.len() < 7 => {
            words.say_with("service-hours-days", &[("first", name(first).into()), ("last", name(last).into())])
        }
        _ if days.len() == 7 => words.say("service-hours-every-day"),
        _ => words.list(&days.iter().map(name).collect::<Vec<_>>()),
    }
}
