//! How a week and a check are said, on paper as on the page of a service: one copy for both.

use catalogue_model::{Check, CheckMethod, Schedule, Term as _, Weekday};
use i18n::Words;
use jiff::civil::Date;

/// One stretch of regular hours: its days, when it opens and when it closes.
#[must_use]
pub fn say_stretch(words: &Words, schedule: &Schedule) -> String {
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

/// When, how and by how many people a service was asked about which facts.
#[must_use]
pub fn say_check(words: &Words, check: &Check, today: Date) -> String {
    let how = words.say(match check.how {
        CheckMethod::Phoned => "service-check-phoned",
        CheckMethod::Written => "service-check-written",
        CheckMethod::ProviderSigned => "service-check-provider-signed",
        CheckMethod::WebPage => "service-check-web-page",
        CheckMethod::StoredCopy => "service-check-stored-copy",
    });
    let facts: Vec<String> = check.facts.iter().map(|group| words.term_name("fact-group", group.as_str())).collect();
    let values = [
        ("day", words.day(check.on).into()),
        ("age", words.age(check.on, today).into()),
        ("how", how.into()),
        ("people", usize::from(check.people).into()),
        ("facts", words.list(&facts).into()),
    ];
    words.say_with("service-checked", &values)
}
