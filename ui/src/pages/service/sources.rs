//! Who said what, and how long ago.
//!
//! Reading a stored copy is not checking: the two are never said with the same word.

use catalogue_model::{Check, FactGroup, Publisher, Service, Source, StatedDate};
use i18n::Words;
use jiff::civil::Date;
use sheet::say_check;

use crate::speak::Speak;

/// From this age on a fact may have changed (content rules, section 5).
const DAYS_UNTIL_AGEING: i32 = 180;

/// Who said one fact.
#[derive(Clone, PartialEq, Eq)]
pub(in crate::pages) struct Said {
    pub(in crate::pages) text: String,
    /// Whether it may have changed since.
    pub(in crate::pages) is_ageing: bool,
}

/// All sources of a service.
pub(super) struct Sources {
    /// When and how the pages were read, and what that is worth.
    pub(super) remarks: Vec<String>,
    /// Checks with the service itself, newest first.
    pub(super) checks: Vec<String>,
    pub(super) pages: Vec<PageRead>,
}

/// A page that was read.
pub(super) struct PageRead {
    pub(super) publisher: String,
    pub(super) address: String,
    pub(super) dated: String,
    pub(super) is_ageing: bool,
    /// The groups of facts that it supports.
    pub(super) supports: Vec<String>,
}

impl Sources {
    /// The sources of a service, in the order of its record.
    pub(super) fn of(words: &Words, service: &Service, today: Date) -> Self {
        let mut checks: Vec<&Check> = service.checks.iter().collect();
        checks.sort_by_key(|check| std::cmp::Reverse(check.on));
        Self {
            remarks: remarks(words, service),
            checks: checks.into_iter().map(|check| say_check(words, check, today)).collect(),
            pages: service.sources.iter().map(|source| PageRead::new(words, source, today)).collect(),
        }
    }
}

impl PageRead {
    fn new(words: &Words, source: &Source, today: Date) -> Self {
        Self {
            publisher: words.term("publisher", source.publisher),
            address: source.url.as_str().to_owned(),
            dated: match source.seen_date_in_page {
                Some(date) => words.say_with("service-source-dated", &date_and_age(words, date, today)),
                None => words.say("service-source-undated"),
            },
            is_ageing: is_ageing(source.seen_date_in_page, today),
            supports: source.fields.iter().map(|group| words.term("fact-group", *group)).collect(),
        }
    }
}

fn remarks(words: &Words, service: &Service) -> Vec<String> {
    let read = words.say_with("service-sources-read", &[("day", words.day(service.researched_on).into())]);
    let mut remarks = vec![read];
    if service.checks.is_empty() {
        remarks.push(words.say("service-sources-not-checked"));
    }
    let who = words.term("confidence", service.confidence);
    remarks.push(words.say_with("service-sources-who", &[("who", who.into())]));
    remarks.push(words.say("service-sources-age"));
    remarks.push(words.say("service-sources-sorting"));
    remarks
}

/// Who said a fact: the best of the sources that support it, the service's own page before others, new before old.
pub(super) fn said(words: &Words, service: &Service, group: FactGroup, today: Date) -> Said {
    let supporting = service.sources.iter().filter(|source| source.fields.contains(&group));
    let best = supporting.max_by_key(|source| {
        let trust = match source.publisher {
            Publisher::Own => 2,
            Publisher::Government => 1,
            Publisher::ThirdParty => 0,
        };
        (trust, source.seen_date_in_page.map(StatedDate::latest_day))
    });
    let Some(source) = best else { return Said { text: words.say("service-said-nobody"), is_ageing: true } };
    let publisher = words.term("publisher", source.publisher);
    let text = match source.seen_date_in_page {
        Some(date) => {
            let [date, age] = date_and_age(words, date, today);
            words.say_with("service-said", &[("publisher", publisher.into()), date, age])
        }
        None => words.say_with("service-said-undated", &[("publisher", publisher.into())]),
    };
    Said { text, is_ageing: is_ageing(source.seen_date_in_page, today) }
}

/// The newest date that any page about a service carries.
pub(super) fn newest_page(service: &Service) -> Option<StatedDate> {
    service.sources.iter().filter_map(|source| source.seen_date_in_page).max_by_key(|date| date.latest_day())
}

/// The newest date that a page about a service carries, with its age.
pub(in crate::pages) fn dated(words: &Words, newest: Option<StatedDate>, today: Date) -> String {
    match newest {
        Some(date) => words.say_with("find-card-dated", &date_and_age(words, date, today)),
        None => words.say("find-card-undated"),
    }
}

/// Whether facts from a page of this date may have changed. A page without a date is not taken for a new one.
pub(in crate::pages) fn is_ageing(date: Option<StatedDate>, today: Date) -> bool {
    date.is_none_or(|date| (today - date.latest_day()).get_days() > DAYS_UNTIL_AGEING)
}

fn date_and_age(words: &Words, date: StatedDate, today: Date) -> [(&'static str, i18n::Value); 2] {
    [("date", words.stated_date(date).into()), ("age", words.stated_age(date, today).into())]
}
