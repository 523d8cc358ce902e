//! Where a service works, seen from where help is wanted.

use catalogue_model::{CountryCode, Mapping};

use crate::{
    answers::{Answers, Country},
    candidate::{Candidate, Reach},
    tongue,
};

/// How a service lies to the answer of question 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Nobody asked, or the person did not say: place counts nothing.
    NotSaid,
    /// It is for this country.
    Country(CountryCode),
    /// It is for a region of this country, or for several countries with this one.
    Region(CountryCode),
    /// It works from everywhere.
    International,
    /// It is in a neighbouring country, and the person asked to look there.
    Neighbour(CountryCode),
    /// It is elsewhere.
    Elsewhere,
}

/// Where a service works, seen from the answers.
pub(crate) fn place_of(candidate: &Candidate, answers: &Answers, mapping: &Mapping) -> Place {
    if candidate.reach == Reach::International {
        return match answers.country {
            Country::In(..) => Place::International,
            Country::NotAsked | Country::Withheld => Place::NotSaid,
        };
    }
    match answers.country {
        Country::NotAsked => Place::NotSaid,
        Country::Withheld => Place::Elsewhere,
        Country::In(..) => match answers.country.named().find(|code| candidate.countries.contains(code)) {
            Some(code) if candidate.reach == Reach::Country => Place::Country(code),
            Some(code) => Place::Region(code),
            None => neighbour(candidate, answers, mapping)
                .filter(|_| answers.neighbours)
                .map_or(Place::Elsewhere, Place::Neighbour),
        },
    }
}

/// The country beside one of those named that the service is for, if it speaks a language of the person.
pub(crate) fn neighbour(candidate: &Candidate, answers: &Answers, mapping: &Mapping) -> Option<CountryCode> {
    let shares_a_language = answers
        .languages
        .chosen()
        .iter()
        .any(|tag| candidate.languages.iter().any(|spoken| tongue::is_same(tag, spoken)));
    let mut beside = answers.country.named().flat_map(|code| mapping.neighbours_of(code)).copied();
    beside.find(|code| shares_a_language && candidate.countries.contains(code))
}
