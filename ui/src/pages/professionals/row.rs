//! One service as a row: what decides a referral, and what is not known, said as such.

use catalogue_model::{EvidenceGrade, Service};
use catalogue_store::{Edition, Listed, QueryError};
use i18n::Words;

use crate::{
    house::AppState,
    layout::Asker,
    pages::{
        find::label,
        service::{dated, is_ageing},
    },
    speak::Speak,
};

/// A row of the table.
pub(super) struct RowView {
    pub(super) id: String,
    pub(super) address: String,
    pub(super) name: String,
    /// What it is instead of a dedicated offer.
    pub(super) label: Option<String>,
    pub(super) country: String,
    pub(super) languages: String,
    pub(super) ways: Vec<String>,
    pub(super) evidence: String,
    pub(super) for_whom: Vec<String>,
    /// Conditions as stated, in English.
    pub(super) conditions: Option<String>,
    pub(super) referral: String,
    pub(super) waiting: String,
    pub(super) checked: String,
    pub(super) dated: String,
    pub(super) is_ageing: bool,
    pub(super) has_caveats: bool,
    pub(super) is_aside: bool,
}

impl RowView {
    pub(super) fn new(state: &AppState, asker: &Asker, edition: &Edition, listed: &Listed) -> Result<Self, QueryError> {
        let words = asker.words;
        let service = edition.service(&listed.id)?.map(|(service, _)| service);
        let unknown = || words.say("clinic-unknown");
        let names = |names: Vec<String>| if names.is_empty() { unknown() } else { words.list(&names) };
        let (cost, anonymity) = (listed.cost, listed.anonymity);
        let mut ways: Vec<String> = listed.channels.iter().map(|channel| words.term("channel", *channel)).collect();
        ways.extend(anonymity.map(|anonymity| words.term("anonymity", anonymity)));
        ways.extend(cost.map(|cost| words.term("cost", cost)));
        let mut for_whom: Vec<String> =
            listed.audiences.iter().map(|audience| words.term("audience", *audience)).collect();
        for_whom.extend(service.as_ref().and_then(|service| ages(words, service)));
        Ok(Self {
            id: listed.id.as_str().to_owned(),
            address: format!("/service/{}", listed.id.as_str()),
            name: listed.name.clone(),
            label: label(words, listed.relevance),
            country: if listed.coverage == catalogue_model::Coverage::InternationalOnline {
                words.say("find-card-everywhere")
            } else {
                names(listed.countries.iter().map(|country| words.country(*country)).collect())
            },
            languages: names(listed.languages.iter().map(|tag| words.language(tag)).collect()),
            ways,
            evidence: service.as_ref().and_then(|service| evidence(words, service)).unwrap_or_else(unknown),
            for_whom,
            conditions: service
                .as_ref()
                .and_then(|service| service.eligibility.notes.as_ref())
                .map(|notes| notes.as_str().to_owned()),
            // No record carries either yet: both are said as unknown, and never guessed from what a service looks like.
            referral: words.say("clinic-ask-service"),
            waiting: words.say("clinic-ask-service"),
            checked: service.as_ref().map_or_else(unknown, |service| checked(words, service)),
            dated: dated(words, listed.newest_source, asker.today),
            is_ageing: is_ageing(listed.newest_source, asker.today),
            has_caveats: listed.has_caveats,
            is_aside: state.short_list().has(&listed.id),
        })
    }
}

fn ages(words: &Words, service: &Service) -> Option<String> {
    let number = |age: u8| usize::from(age).into();
    match (service.eligibility.min_age, service.eligibility.max_age) {
        (Some(from), Some(to)) => {
            Some(words.say_with("service-for-ages", &[("from", number(from)), ("to", number(to))]))
        }
        (Some(from), None) => Some(words.say_with("service-for-min-age", &[("age", number(from))])),
        (None, Some(to)) => Some(words.say_with("service-for-max-age", &[("age", number(to))])),
        (None, None) => None,
    }
}

fn evidence(words: &Words, service: &Service) -> Option<String> {
    Some(words.say(match service.evidence? {
        EvidenceGrade::TestedWithGroup => "service-evidence-tested-with-group",
        EvidenceGrade::TestedWithOthers => "service-evidence-tested-with-others",
        EvidenceGrade::UsedInProgrammes => "service-evidence-used-in-programmes",
        EvidenceGrade::PracticeWisdom => "service-evidence-practice-wisdom",
    }))
}

/// The day of the last check with the service itself.
fn checked(words: &Words, service: &Service) -> String {
    match service.checks.iter().map(|check| check.on).max() {
        Some(day) => words.say_with("clinic-checked", &[("day", words.day(day).into())]),
        None => words.say("clinic-checked-never"),
    }
}
