//! How what a rule found is said.

use catalogue_model::{HelpNeed, Waiting, Way};
use finder::{Hit, Legal, Moved, What};
use i18n::Words;

use super::question::say_term;
use crate::speak::Speak as _;

/// Needs that are named in one reason; more would not be read.
const NEEDS_NAMED: usize = 2;

/// One sentence for a hit.
pub(super) fn hit(words: &Words, hit: &Hit<'_>) -> String {
    what(words, &hit.what)
}

fn what(words: &Words, what: &What<'_>) -> String {
    let say = |id: &str| words.say(id);
    let with = |id: &str, name: &'static str, value: String| words.say_with(id, &[(name, value.into())]);
    match what {
        What::Speaks { language, inferred: false } => {
            with("finder-because-speaks", "language", words.language(language))
        }
        What::Speaks { language, inferred: true } => with("finder-because-pages", "language", words.language(language)),
        What::Interpreter => say("finder-ask-interpreter"),
        What::OtherLanguages => say("finder-against-languages"),
        What::LanguagesUnknown => say("finder-ask-languages"),
        What::Meets(needs) => with("finder-because-needs", "needs", needs_named(words, needs)),
        What::Wanted(category) => with("finder-because-category", "category", words.term("category", *category)),
        What::By(way) => with("finder-because-way", "way", say_term(words, "finder-way", *way)),
        What::OnlyBy(ways) => with("finder-against-ways", "ways", ways_named(words, ways)),
        What::WaysUnknown => say("finder-ask-ways"),
        What::Unnamed(catalogue_model::Anonymity::Pseudonymous) => say("finder-because-pseudonym"),
        What::Unnamed(_) => say("finder-because-unnamed"),
        What::AnonymityUnknown => say("finder-ask-anonymity"),
        What::AsksForName => say("finder-against-name"),
        What::OpenNow(None) => say("finder-because-always"),
        What::OpenNow(Some(until)) => with("finder-because-open", "time", words.time(until.time())),
        What::AnswersToday => say("finder-because-answers"),
        What::WaitingList(Waiting::Long) => say("finder-against-long"),
        What::WaitingList(_) => say("finder-against-waiting"),
        What::NoWaiting => say("finder-because-no-waiting"),
        What::MadeForCountry(code) => with("finder-because-country", "country", words.country(*code)),
        What::ForRegion(code) => with("finder-because-region", "country", words.country(*code)),
        What::International => say("finder-ask-international"),
        What::OutsideCountry(code) => with("finder-ask-outside", "country", words.country(*code)),
        What::MadeFor(seeker) => say_term(words, "finder-because-for", *seeker),
        What::MainlyFor(seeker) => say_term(words, "finder-against-for", *seeker),
        What::HelpsWith(Legal::Convicted) => say("finder-because-convicted"),
        What::HelpsWith(_) => say("finder-because-open-case"),
        What::HelpsUnknown(Legal::Convicted) => say("finder-ask-convicted"),
        What::HelpsUnknown(_) => say("finder-ask-open-case"),
        What::Free => say("finder-because-free"),
        What::HasFee => say("finder-against-fee"),
        What::CostUnknown => say("finder-ask-cost"),
        What::NoReferral => say("finder-because-no-referral"),
        What::NeedsReferral => say("finder-ask-needs-referral"),
        What::ReferralUnknown => say("finder-ask-referral"),
        What::CheckedOn(day) => with("finder-because-checked", "day", words.day(*day)),
        What::LastChecked(day) => with("finder-ask-checked", "day", words.day(*day)),
        What::NeverChecked => say("finder-ask-never-checked"),
        What::AgesUnknown => say("finder-ask-ages"),
        What::AgesPartly(least, most) => ages(words, *least, *most),
        What::MustPassOn => say("finder-ask-pass-on"),
    }
}

/// Why a suggestion stands further to the front than its points say.
pub(super) fn moved(words: &Words, moved: Moved) -> String {
    match moved {
        Moved::ToTalk => words.say("finder-moved-talk"),
        Moved::Category(category) => {
            words.say_with("finder-moved-category", &[("category", words.term("category", category).into())])
        }
    }
}

fn needs_named(words: &Words, needs: &[Option<HelpNeed>]) -> String {
    let named = needs.iter().flatten().take(NEEDS_NAMED).map(|need| say_term(words, "finder-need", *need));
    words.list(&named.collect::<Vec<_>>())
}

/// Ways as one phrase.
pub(super) fn ways_named(words: &Words, ways: &[Way]) -> String {
    words.list(&ways.iter().map(|way| say_term(words, "finder-way", *way)).collect::<Vec<_>>())
}

fn ages(words: &Words, least: Option<u8>, most: Option<u8>) -> String {
    let number = |age: u8| i18n::Value::from(usize::from(age));
    match (least, most) {
        (Some(least), Some(most)) => {
            words.say_with("finder-ask-ages-between", &[("least", number(least)), ("most", number(most))])
        }
        (Some(least), None) => words.say_with("finder-ask-ages-from", &[("least", number(least))]),
        (None, Some(most)) => words.say_with("finder-ask-ages-to", &[("most", number(most))]),
        (None, None) => words.say("finder-ask-ages"),
    }
}
