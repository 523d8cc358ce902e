//! The block that stands before every list: what can help at this moment (specification, section 6).
//!
//! 112 belongs to it always and is not decided here. Crisis lines are the edition's and come from the caller; here it is only
//! said which services are open, when the next one opens, and for whom the block is.

use catalogue_model::{OpeningState, Seeker, Way};
use jiff::Zoned;

use crate::{
    answers::Answers,
    candidate::{Candidate, Hours},
    suggest::{Ranked, Sight},
    vocabulary::When,
};

/// More open lines than these are a list of their own.
pub const MOST_OPEN: usize = 3;

/// What can help at this moment.
#[derive(Clone, Debug, Default)]
pub struct Now<'a> {
    /// Whether more than 112 is shown: help is wanted today, or the emergency card was opened.
    pub is_full: bool,
    /// Whether it is for somebody under 18: 112, the line for children and services for the young, nothing else.
    pub is_young: bool,
    /// Whether a relative asks for help today, and the child's safety comes first.
    pub is_for_a_child: bool,
    /// Services that answer now, as they are suggested.
    pub open: Vec<OpenLine<'a>>,
    /// The next to open, when none is.
    pub next: Option<Opening<'a>>,
}

/// A service that answers now.
#[derive(Clone, Debug)]
pub struct OpenLine<'a> {
    /// The service.
    pub candidate: &'a Candidate,
    /// How.
    pub way: Way,
    /// Until when; `None`: at any hour.
    pub until: Option<Zoned>,
}

/// A service that will answer.
#[derive(Clone, Debug)]
pub struct Opening<'a> {
    /// The service.
    pub candidate: &'a Candidate,
    /// How.
    pub way: Way,
    /// From when on.
    pub opens: Zoned,
}

impl<'a> Now<'a> {
    pub(crate) fn new(list: &[Ranked<'a>], sight: &Sight<'_>, emergency_seen: bool) -> Self {
        let answers: &Answers = sight.answers;
        let is_today = answers.when == Some(When::Today);
        let is_full = is_today || emergency_seen;
        let mut now = Self {
            is_full,
            is_young: answers.is_young(),
            is_for_a_child: is_today && answers.seeker == Some(Seeker::Family),
            ..Self::default()
        };
        if is_full {
            let lines = || list.iter().flat_map(|ranked| lines(ranked.candidate, sight));
            now.open = first_of_each(lines().filter_map(|(candidate, way, state)| {
                let until = match state {
                    OpeningState::Always => None,
                    OpeningState::Open { until } => Some(until.clone()),
                    OpeningState::Closed { .. } => return None,
                };
                Some(OpenLine { candidate, way, until })
            }));
            if now.open.is_empty() {
                let openings = lines().filter_map(|(candidate, way, state)| match state {
                    OpeningState::Closed { opens } => Some(Opening { candidate, way, opens: opens.clone() }),
                    _ => None,
                });
                now.next = openings.reduce(|one, other| if other.opens < one.opens { other } else { one });
            }
        }
        now
    }
}

/// The ways of a service in which somebody answers at once, and how they stand.
fn lines<'a, 's>(candidate: &'a Candidate, sight: &'s Sight<'_>) -> Vec<(&'a Candidate, Way, &'s OpeningState)> {
    let Hours::Known(known) = &candidate.hours else { return Vec::new() };
    let immediate = known.iter().filter(|(way, _)| way.is_immediate() && candidate.ways.contains(way));
    immediate.filter_map(|(way, place)| Some((candidate, *way, sight.state_at(*place)?))).collect()
}

/// The first line of each service, as many as are shown.
fn first_of_each<'a>(lines: impl Iterator<Item = OpenLine<'a>>) -> Vec<OpenLine<'a>> {
    let mut open: Vec<OpenLine<'a>> = Vec::new();
    for line in lines {
        if open.len() == MOST_OPEN {
            break;
        }
        if !open.iter().any(|known| known.candidate.id == line.candidate.id) {
            open.push(line);
        }
    }
    open
}
