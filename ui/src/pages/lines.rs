//! Emergency, crisis and child lines as pages show them, and the countries to choose among.

use catalogue_model::{CountryCode, CrisisLine, CrisisPurpose, OpeningHours, OpeningState};
use catalogue_store::Edition;
use i18n::Words;
use jiff::civil::Date;

use crate::{
    layout::Asker,
    speak::{Speak as _, in_order_of_name},
};

/// One line, in words.
pub(super) struct LineView {
    pub(super) name: String,
    pub(super) number: String,
    pub(super) hours: HoursView,
    /// What the hours say about this moment.
    pub(super) state: Option<String>,
    pub(super) languages: Option<String>,
    pub(super) is_free: bool,
    /// In English.
    pub(super) note: Option<String>,
    pub(super) source: String,
    pub(super) read: String,
}

/// When a line is reached.
pub(super) enum HoursView {
    /// Day and night.
    Always,
    /// As the source words it, in English.
    Stated(String),
    /// No page says.
    Unknown,
}

impl HoursView {
    fn new(line: &CrisisLine) -> Self {
        match &line.stated_hours {
            _ if line.hours.as_ref().is_some_and(OpeningHours::is_always) => Self::Always,
            Some(hours) => Self::Stated(hours.as_str().to_owned()),
            None => Self::Unknown,
        }
    }
}

impl LineView {
    fn new(line: &CrisisLine, asker: &Asker) -> Self {
        let words = asker.words;
        let languages: Vec<String> = line.languages.iter().map(|tag| words.language(tag)).collect();
        // A clock that cannot be right claims nothing about this moment.
        let hours = line.hours.as_ref().filter(|_| asker.clock_is_believed());
        let state = hours.and_then(|hours| hours.state_at(asker.now));
        Self {
            name: line.name.as_str().to_owned(),
            number: line.number.as_str().to_owned(),
            hours: HoursView::new(line),
            state: state.and_then(|state| open_now(words, &state)),
            languages: (!languages.is_empty()).then(|| words.list(&languages)),
            is_free: line.free == Some(true),
            note: line.note.as_ref().map(|note| note.as_str().to_owned()),
            source: source(words, line, asker.today),
            read: read_or_checked(words, line, asker.today),
        }
    }
}

/// Whether a line is open now. Nothing of one that always is: its hours say so.
fn open_now(words: &Words, state: &OpeningState) -> Option<String> {
    match state {
        OpeningState::Always => None,
        OpeningState::Open { until } => {
            Some(words.say_with("emergency-open", &[("until", words.time(until.time()).into())]))
        }
        OpeningState::Closed { opens } => {
            let day = words.weekday(opens.weekday().to_monday_zero_offset());
            Some(words.say_with("emergency-closed", &[("day", day.into()), ("time", words.time(opens.time()).into())]))
        }
    }
}

fn source(words: &Words, line: &CrisisLine, today: Date) -> String {
    let host = line.source_url.host();
    match line.seen_date_in_page {
        Some(date) => words.say_with(
            "emergency-source",
            &[
                ("host", host.into()),
                ("date", words.stated_date(date).into()),
                ("age", words.stated_age(date, today).into()),
            ],
        ),
        None => words.say_with("emergency-source-undated", &[("host", host.into())]),
    }
}

/// A check by two people when one is fresh, else the day of reading, which is not a check.
fn read_or_checked(words: &Words, line: &CrisisLine, today: Date) -> String {
    match line.verified_on().filter(|_| line.is_fresh_on(today)) {
        Some(day) => words.say_with("emergency-checked", &[("day", words.day(day).into())]),
        None => words.say_with("emergency-read", &[("day", words.day(line.researched_on).into())]),
    }
}

/// The lines of one purpose.
pub(super) fn lines_for(lines: &[CrisisLine], purpose: CrisisPurpose, asker: &Asker) -> Vec<LineView> {
    lines.iter().filter(|line| line.purpose == purpose).map(|line| LineView::new(line, asker)).collect()
}

/// A country to choose.
pub(super) struct CountryChoice {
    pub(super) code: CountryCode,
    pub(super) name: String,
}

/// The countries for which an edition has lines, in order of their names. Nothing when the edition does not answer.
pub(super) fn countries(edition: Option<&Edition>, words: &Words) -> Vec<CountryChoice> {
    let codes = edition.and_then(|edition| edition.crisis_countries().ok()).unwrap_or_default();
    let choices = codes.into_iter().map(|code| CountryChoice { code, name: words.country(code) });
    in_order_of_name(choices, |choice| &choice.name)
}

/// The lines of a country. Nothing when the edition does not answer: the card itself is never withheld.
pub(super) fn lines_of(edition: Option<&Edition>, country: Option<CountryCode>) -> Vec<CrisisLine> {
    let (Some(edition), Some(country)) = (edition, country) else { return Vec::new() };
    edition.crisis_lines(country).unwrap_or_default()
}
