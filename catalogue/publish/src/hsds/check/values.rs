//! Single values: their form, and for our own exports their sense.

use catalogue_model::{CountryCode, EmailAddress, LanguageTag, PhoneNumber, PlainText, WebAddress};
use jiff::{Timestamp, civil::Date};

use super::Author;
use crate::hsds::{flaw::quote, ids::is_uuid, shape::Kind};

/// What is wrong with a value, and what to write.
type Verdict = Result<(), (String, String)>;

fn unless(sound: bool, text: &str, what: &str, advice: &str) -> Verdict {
    if sound { Ok(()) } else { Err((format!("{} is not {what}", quote(text)), advice.to_owned())) }
}

/// Checks the form that a kind of field asks for.
pub(super) fn check(kind: Kind, text: &str, author: Author) -> Verdict {
    match kind {
        Kind::Id | Kind::Reference => unless(is_uuid(text), text, "a UUID", "write five groups of hexadecimal digits"),
        Kind::Uri => unless(is_uri(text), text, "a web address", "begin it with https:// and leave no spaces"),
        Kind::Email => {
            unless(EmailAddress::new(text).is_ok(), text, "an e-mail address", "write it as name@example.org")
        }
        Kind::Day => unless(is_day(text), text, "a day", "write it as 2026-11-22"),
        Kind::Moment => unless(text.parse::<Timestamp>().is_ok(), text, "a moment", "write it as 2026-11-22T18:00:00Z"),
        Kind::Time => {
            let sound = match author {
                Author::Ourselves => is_clock(text),
                Author::Others => is_time(text),
            };
            unless(sound, text, "a time of day", "write hours and minutes as 09:30")
        }
        Kind::Weekdays => {
            unless(are_weekdays(text), text, "a list of weekdays", "write MO,TU,WE,TH,FR,SA,SU without spaces")
        }
        Kind::OneOf(words) => unless(
            words.contains(&text),
            text,
            "a word that HSDS knows here",
            &format!("use one of: {}", words.join(", ")),
        ),
        Kind::Text | Kind::Number | Kind::One(_) | Kind::Many(_) => Ok(()),
    }
}

/// Checks what our own exports promise beyond the form.
pub(super) fn check_ours(entity: &str, field: &str, text: &str) -> Verdict {
    let by_model = |result: Result<(), catalogue_model::Malformed>| {
        result.map_err(|malformed| (malformed.problem, malformed.advice.to_owned()))
    };
    match (entity, field) {
        ("phone", "number") => {
            let sound = PhoneNumber::new(text).is_ok() || is_dialled(text);
            unless(sound, text, "a telephone number", "write + and the country's prefix, or digits as they are dialled")
        }
        ("language", "code") | ("taxonomy_term", "language") => by_model(LanguageTag::new(text).map(drop)),
        ("address", "country") | ("service_area", "extent") => by_model(CountryCode::new(text).map(drop)),
        ("service" | "url" | "location", "url") | ("organization", "website") => {
            by_model(WebAddress::new(text).map(drop))
        }
        ("cost_option", "currency") => {
            let sound = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
            unless(sound, text, "a currency", "use the three letters of ISO 4217, for example EUR")
        }
        _ => Ok(()),
    }
}

/// Digits as they are dialled inside a country, without its prefix.
fn is_dialled(text: &str) -> bool {
    !text.starts_with('+')
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'-'))
}

/// RFC 3986 as far as it matters here: a scheme, then something, and nothing that has to be escaped.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let begins_well = scheme.starts_with(|c: char| c.is_ascii_alphabetic());
    begins_well
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        && !rest.is_empty()
        && !rest.chars().any(|c| {
            c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}')
        })
}

/// Four, two and two digits: other parsers understand more.
fn is_day(text: &str) -> bool {
    text.len() == 10 && text.parse::<Date>().is_ok()
}

/// `09:30`, as our exports have it.
fn is_clock(text: &str) -> bool {
    let number = |part: &str, below: u8| part.len() == 2 && part.parse::<u8>().is_ok_and(|number| number < below);
    text.split_once(':').is_some_and(|(hour, minute)| number(hour, 24) && number(minute, 60))
}

/// `09:30`, `09:30:00`, each with `Z` or an offset such as `+01:00` behind it.
fn is_time(text: &str) -> bool {
    let (time, offset) = match text.find(['Z', '+', '-']).and_then(|position| text.split_at_checked(position)) {
        Some((time, offset)) => (time, offset),
        None => (text, "Z"),
    };
    let offset_is_sound = offset == "Z" || offset.strip_prefix(['+', '-']).is_some_and(is_clock);
    let time_is_sound = match time.rsplit_once(':') {
        Some((clock, seconds)) if clock.contains(':') => is_clock(clock) && is_clock(&format!("00:{seconds}")),
        _ => is_clock(time),
    };
    offset_is_sound && time_is_sound
}

/// RFC 5545, section 3.3.10: `MO`, and with a month `2MO` or `-1FR`.
fn are_weekdays(text: &str) -> bool {
    text.split(',').all(|day| {
        let name = day.trim_start_matches(['+', '-']).trim_start_matches(|c: char| c.is_ascii_digit());
        let number = day.strip_suffix(name).unwrap_or_default();
        let number_is_sound =
            number.is_empty() || number.parse::<i8>().is_ok_and(|n| n != 0 && (-53..=53).contains(&n));
        number_is_sound && catalogue_model::Day::NAMES.contains(&name)
    })
}

/// Whether a character is one that our texts may not hold.
pub(super) fn is_hidden(c: char) -> bool {
    // The model refuses texts that begin or end with white space, so the character stands between two letters.
    !c.is_ascii_graphic() && c != ' ' && PlainText::new(&format!("a{c}a")).is_err()
}

#[cfg(test)]
mod tests {
    use super::{Author, Kind, check, check_ours, is_hidden};

    #[track_caller]
    fn verdicts(kind: Kind, author: Author, sound: &[&str], unsound: &[&str]) {
        for text in sound {
            assert_eq!(check(kind, text, author), Ok(()), "{text:?}");
        }
        for text in unsound {
            assert!(check(kind, text, author).is_err(), "{text:?}");
        }
    }

    #[test]
    fn times_are_local_in_our_exports_and_may_have_an_offset_in_others() {
        verdicts(
            Kind::Time,
            Author::Ourselves,
            &["00:00", "23:59"],
            &["24:00", "9:00", "09:60", "09:00Z", "", "09:00:00"],
        );
        let sound = ["09:00", "09:00Z", "09:00:30", "09:00-05:00", "17:30:00+01:00"];
        verdicts(Kind::Time, Author::Others, &sound, &["9am", "25:00", "09:00:61", "09:00+5", "", "noon", "-", "é:00"]);
    }

    #[test]
    fn days_and_moments_are_iso_8601() {
        verdicts(
            Kind::Day,
            Author::Others,
            &["2026-11-22"],
            &["2026-02-30", "22.11.2026", "20261122", "2026-11-22T00:00", ""],
        );
        verdicts(
            Kind::Moment,
            Author::Others,
            &["2026-11-22T00:00:00Z", "2023-03-15T10:30:45.123Z", "2024-09-25T14:23:06.5+01:00"],
            &["2026-11-22", "now", ""],
        );
    }

    #[test]
    fn weekdays_are_those_of_icalendar() {
        verdicts(
            Kind::Weekdays,
            Author::Others,
            &["MO", "MO,SU", "2MO", "-1FR,1SA"],
            &["", "Mo", "MO, TU", "0MO", "99MO", "MON"],
        );
    }

    #[test]
    fn addresses_have_a_scheme() {
        verdicts(
            Kind::Uri,
            Author::Others,
            &["https://example.org/a?b", "mailto:a@example.org"],
            &["www.example.org", "https://exa mple.org", "https:", "1a:b", "https://<b>"],
        );
    }

    #[test]
    fn our_codes_are_codes() {
        for (entity, field, sound, unsound) in [
            ("phone", "number", "+4930450529529", "+49 30 450529529"),
            ("phone", "number", "0800 1110111", "call us"),
            ("language", "code", "de", "german"),
            ("service_area", "extent", "DE", "Germany"),
            ("address", "country", "GB", "UK"),
            ("cost_option", "currency", "EUR", "euro"),
            ("service", "url", "https://example.org/", "https://localhost"),
        ] {
            assert_eq!(check_ours(entity, field, sound), Ok(()));
            assert!(check_ours(entity, field, unsound).is_err(), "{unsound}");
        }
    }

    #[test]
    fn hidden_characters_are_those_of_the_model() {
        for c in ['\u{202E}', '\0', '\n', '\u{200B}', '\u{FEFF}', '\u{7f}'] {
            assert!(is_hidden(c), "{c:?}");
        }
        for c in ['a', ' ', 'ä', '–', '中', '\u{a0}'] {
            assert!(!is_hidden(c), "{c:?}");
        }
    }
}
