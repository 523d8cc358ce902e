//! The rules that leave services out (specification, section 4).
//!
//! A service that is left out is counted under the first rule that did so. What is unknown keeps a service in, except where
//! young people or the only languages of a person are concerned.

use catalogue_model::{Anonymity, Mapping, Stance, Term};

use crate::{
    answers::Answers,
    candidate::Candidate,
    place::{Place, place_of},
    tongue,
    vocabulary::{Age, Legal, Unnamed},
};

/// A rule that leaves services out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HardRule {
    /// It is for others than those who ask.
    H1,
    /// It is for another age.
    H2,
    /// It is elsewhere.
    H3,
    /// It speaks none of the only languages.
    H4,
    /// It helps in none of the only ways.
    H5,
    /// It asks for a name.
    H6,
    /// It is known not to help in this situation.
    H7,
    /// It is closed or withdrawn.
    H8,
}

impl Term for HardRule {
    const ALL: &'static [Self] = &[Self::H1, Self::H2, Self::H3, Self::H4, Self::H5, Self::H6, Self::H7, Self::H8];

    fn as_str(self) -> &'static str {
        match self {
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::H4 => "H4",
            Self::H5 => "H5",
            Self::H6 => "H6",
            Self::H7 => "H7",
            Self::H8 => "H8",
        }
    }
}

/// Which strict answers have become preferences, step by step, because little was left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lifted {
    pub(crate) ways: bool,
    pub(crate) unnamed: bool,
    pub(crate) languages: bool,
    pub(crate) categories: bool,
}

/// The first rule that leaves a service out. `None`: it stays.
pub(crate) fn left_out(
    candidate: &Candidate,
    answers: &Answers,
    mapping: &Mapping,
    lifted: Lifted,
) -> Option<HardRule> {
    let rules: [(HardRule, bool); 8] = [
        (HardRule::H1, answers.seeker.is_some_and(|seeker| !candidate.seekers.contains(&seeker))),
        (HardRule::H2, is_of_another_age(candidate, answers)),
        (HardRule::H3, place_of(candidate, answers, mapping) == Place::Elsewhere),
        (HardRule::H4, answers.languages.only() && !lifted.languages && speaks_none(candidate, answers)),
        (HardRule::H5, answers.ways.only() && !lifted.ways && helps_in_none(candidate, answers)),
        (HardRule::H6, answers.unnamed == Some(Unnamed::Must) && !lifted.unnamed && asks_for_a_name(candidate)),
        (HardRule::H7, declines(candidate, answers.legal)),
        (HardRule::H8, candidate.is_closed),
    ];
    rules.into_iter().find(|(_, applies)| *applies).map(|(rule, _)| rule)
}

fn is_of_another_age(candidate: &Candidate, answers: &Answers) -> bool {
    let Some(age) = answers.age else { return false };
    let Some((youngest, oldest)) = age.years() else { return candidate.adults == Some(Stance::No) };
    let is_outside =
        candidate.min_age.is_some_and(|least| oldest < least) || candidate.max_age.is_some_and(|most| most < youngest);
    let is_refused = if age.is_young() {
        candidate.youth != Some(Stance::Yes)
    } else {
        debug_assert!(age != Age::RatherNot, "it has no years");
        candidate.adults == Some(Stance::No)
    };
    is_outside || is_refused
}

/// Whether no chosen language is spoken and no interpreter is known of.
pub(crate) fn speaks_none(candidate: &Candidate, answers: &Answers) -> bool {
    let spoken = |tag| candidate.languages.iter().any(|spoken| tongue::is_same(tag, spoken));
    let chosen = answers.languages.chosen();
    !chosen.is_empty() && candidate.interpreter != Some(Stance::Yes) && !chosen.iter().any(spoken)
}

fn helps_in_none(candidate: &Candidate, answers: &Answers) -> bool {
    !answers.ways.chosen().iter().any(|way| candidate.ways.contains(way))
}

fn asks_for_a_name(candidate: &Candidate) -> bool {
    candidate.anonymity == Some(Anonymity::Identified)
}

fn declines(candidate: &Candidate, legal: Option<Legal>) -> bool {
    match legal {
        Some(Legal::Open) => candidate.open_case == Some(Stance::No),
        Some(Legal::Convicted) => candidate.convicted == Some(Stance::No),
        Some(Legal::No | Legal::RatherNot) | None => false,
    }
}
