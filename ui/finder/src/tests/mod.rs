//! What must be true of suggestions. Every service here is invented and has a plain name.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod answers;
mod examples;
mod few;
mod hours;
mod properties;
mod rules;

use std::{path::Path, sync::LazyLock};

use catalogue_model::{
    CountryCode, FinderRecords, HelpNeed, LanguageTag, Mapping, OpeningHours, Schedule, Seeker, ServiceId, Way, Weights,
};
use jiff::{Timestamp, civil::Date};

use crate::*;

/// A Monday, noon in Vienna.
const NOW: &str = "2026-11-23T11:00:00Z";

fn text(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue/records/finder").join(name))
        .unwrap()
}

/// The numbers and the table that stand in the records.
fn records() -> FinderRecords {
    static READ: LazyLock<FinderRecords> = LazyLock::new(|| FinderRecords {
        weights: Weights::check(toml::from_str(&text("weights.toml")).unwrap()).unwrap(),
        mapping: Mapping::check(toml::from_str(&text("mapping.toml")).unwrap()).unwrap(),
    });
    READ.clone()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn country(code: &str) -> CountryCode {
    CountryCode::new(code).unwrap()
}

fn tags(codes: &[&str]) -> Vec<LanguageTag> {
    codes.iter().map(|code| LanguageTag::new(code).unwrap()).collect()
}

fn languages(codes: &[&str], only: bool) -> Languages {
    Languages::new(tags(codes), only).unwrap()
}

fn needs(needs: &[HelpNeed]) -> Needs {
    Needs::new(needs.to_vec(), false).unwrap()
}

fn ways(ways: &[Way], only: bool) -> Ways {
    Ways::new(ways.to_vec(), only).unwrap()
}

/// A service in Austria of which nothing else is known.
fn service(id: &str) -> Candidate {
    Candidate {
        seekers: vec![Seeker::Myself],
        ..Candidate::new(ServiceId::new(id).unwrap(), Reach::Country, vec![country("AT")])
    }
}

fn open_all_day(zone: &str) -> OpeningHours {
    hours(zone, "00:00", "24:00")
}

fn hours(zone: &str, opens: &str, closes: &str) -> OpeningHours {
    let days = (0..7).map(|day| catalogue_model::Weekday::from_monday_zero_offset(day).unwrap()).collect();
    OpeningHours::new(zone, vec![Schedule::new(days, opens, closes).unwrap()], None).unwrap()
}

fn pool(candidates: impl IntoIterator<Item = Candidate>) -> Pool {
    let mut pool = Pool::default();
    candidates.into_iter().for_each(|candidate| pool.add(candidate, Vec::new()));
    pool
}

fn at(now: &str) -> Moment {
    let now: Timestamp = now.parse().unwrap();
    Moment { now: Some(now), today: now.to_zoned(jiff::tz::TimeZone::UTC).date() }
}

fn question<'a>(pool: &'a Pool, records: &'a FinderRecords) -> Question<'a> {
    Question { pool, records, moment: at(NOW), emergency_seen: false }
}

fn ids<'a>(list: &[Ranked<'a>]) -> Vec<&'a str> {
    list.iter().map(|ranked| ranked.candidate.id.as_str()).collect()
}

/// Somebody of 26 or over who asks for themselves, in Austria.
fn adult() -> Answers {
    Answers {
        seeker: Some(Seeker::Myself),
        age: Some(Age::From26),
        country: Country::In(country("AT"), None),
        ..Answers::default()
    }
}
