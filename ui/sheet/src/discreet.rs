//! The discreet sheet: an order, numbers and hours. No name of a service, no kind of help, no address, no word of the
//! catalogue: whoever finds the card learns that somebody noted telephone numbers.

use catalogue_model::Service;

use crate::{
    hours,
    paper::{Entry, Line, Paper, Row, Sheet, line},
};

/// Numbers of one service on the card: more would hide the first.
const MOST_NUMBERS: usize = 2;

pub(crate) fn fill(sheet: &Sheet<'_>, frame: Paper) -> Paper {
    let words = sheet.words;
    let entry =
        |(place, service): (usize, &Service)| Entry { heading: (place + 1).to_string(), rows: rows(sheet, service) };
    Paper {
        title: words.say("sheet-discreet-title"),
        entries: sheet.services.iter().map(|chosen| &chosen.service).enumerate().map(entry).collect(),
        notes: vec![line(words.say("sheet-discreet-emergency"))],
        code_note: vec![line(words.say_with("sheet-discreet-code", &[("number", sheet.edition.0.to_string().into())]))],
        ..frame
    }
}

/// A row for each number: the number above, its hours below.
fn rows(sheet: &Sheet<'_>, service: &Service) -> Vec<Row> {
    let words = sheet.words;
    let rows: Vec<Row> = service
        .phones
        .iter()
        .take(MOST_NUMBERS)
        .map(|phone| {
            let known = phone.hours.as_ref().map(|hours| hours::stretches(words, hours));
            let stated = || phone.stated_hours.as_ref().and_then(|stated| telling_nothing(stated.as_str()));
            let unknown = || vec![line(words.say("sheet-discreet-hours-unknown"))];
            Row {
                heading: phone.as_printed.as_str().to_owned(),
                lines: known.or_else(|| stated().map(|line| vec![line])).unwrap_or_else(unknown),
            }
        })
        .collect();
    if rows.is_empty() {
        return vec![Row { heading: words.say("sheet-discreet-no-number"), lines: Vec::new() }];
    }
    rows
}

/// Words that hours are made of, in English as they are stated.
const PLAIN: [&str; 44] = [
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "mo",
    "tu",
    "we",
    "th",
    "fr",
    "sa",
    "su",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mondays",
    "fridays",
    "weekdays",
    "weekends",
    "daily",
    "every",
    "day",
    "to",
    "and",
    "from",
    "until",
    "closed",
    "on",
    "public",
    "holidays",
    "round",
    "the",
    "clock",
    "noon",
    "midnight",
    "am",
    "pm",
    "h",
];

/// Stated hours that are nothing but days and times; others could say what the number is for.
fn telling_nothing(stated: &str) -> Option<Line> {
    let mut words = stated.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let is_plain = words.all(|word| PLAIN.contains(&word.to_lowercase().as_str()));
    is_plain.then(|| crate::paper::english(stated))
}

#[cfg(test)]
mod tests {
    use super::telling_nothing;

    #[test]
    fn only_days_and_times_stand_on_the_card() {
        for plain in [
            "24/7",
            "Mon-Fri 09:00-17:00",
            "Monday-Friday 08:00-22:00, weekends 09:00-18:00; closed on public holidays",
        ] {
            assert!(telling_nothing(plain).is_some(), "{plain}");
        }
        for telling in ["Office hours of the clinic", "At launch in June 2021: Monday 09:30-12:30", "Helpline: 24/7"] {
            assert!(telling_nothing(telling).is_none(), "{telling}");
        }
    }
}
