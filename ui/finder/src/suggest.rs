//! From answers to a list: leave out, widen, give points, put in order, balance.

use std::collections::BTreeMap;

use catalogue_model::{Category, FinderRecords, Mapping, OpeningState, Term, WeightsRecord};
use jiff::{Timestamp, Zoned, civil::Date};

use crate::{
    answers::Answers,
    balance::{self, Moved},
    candidate::{Candidate, Pool},
    explained::Explained,
    hard::{HardRule, Lifted, left_out, speaks_none},
    hits::Hit,
    now::Now,
    place::{Place, neighbour, place_of},
    soft,
    widen::{Widening, widen},
};

/// The time at which is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The moment. `None`: the clock cannot be right, and nothing is said to be open.
    pub now: Option<Timestamp>,
    /// The day, for the age of checks.
    pub today: Date,
}

/// What is asked of what.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The services.
    pub pool: &'a Pool,
    /// The numbers and the table of the edition.
    pub records: &'a FinderRecords,
    /// When.
    pub moment: Moment,
    /// Whether the emergency card was opened before.
    pub emergency_seen: bool,
}

/// A suggestion in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranked<'a> {
    /// The service.
    pub candidate: &'a Candidate,
    /// The sum of its points.
    pub points: i32,
    /// The points for its place alone, the second key of the order.
    pub place: i32,
    /// Why it stands further to the front than its points say.
    pub moved: Option<Moved>,
}

/// What was suggested, and what was not.
#[derive(Debug)]
pub struct Suggestions<'a> {
    /// The list, in its order.
    pub list: Vec<Ranked<'a>>,
    /// Those in other languages, or whose languages are not known, in their order.
    pub others: Vec<Ranked<'a>>,
    /// Whether that group is open, because little else fits.
    pub others_open: bool,
    /// How many were left out, by the first rule that did so.
    pub not_shown: BTreeMap<HardRule, usize>,
    /// The steps that were made because little fitted, in their order.
    pub widened: Vec<Widening>,
    /// How many more there would be in neighbouring countries, when little fits and the person has not asked for them yet.
    pub neighbours: usize,
    /// What can help at this moment.
    pub now: Now<'a>,
    answers: Answers,
    question: Question<'a>,
    wanted: Vec<Category>,
    states: Vec<Option<OpeningState>>,
}

/// What is left of a pool, and what is not.
#[derive(Default)]
pub(crate) struct Sorted<'a> {
    pub(crate) kept: Vec<&'a Candidate>,
    pub(crate) others: Vec<&'a Candidate>,
    pub(crate) left_out: BTreeMap<HardRule, usize>,
}

/// Everything that points are counted by.
pub(crate) struct Sight<'a> {
    pub(crate) answers: &'a Answers,
    pub(crate) weights: &'a WeightsRecord,
    pub(crate) wanted: &'a [Category],
    pub(crate) today: Date,
    mapping: &'a Mapping,
    states: &'a [Option<OpeningState>],
}

impl<'a> Question<'a> {
    /// How many services fit the answers so far. What was not asked yet leaves none out.
    #[must_use]
    pub fn fits(&self, answers: &Answers) -> usize {
        let sorted = self.sort_out(answers, Lifted::default());
        sorted.kept.len() + sorted.others.len()
    }

    /// The suggestions. What was not asked is read as "rather not say".
    #[must_use]
    pub fn suggest(&self, answers: &Answers) -> Suggestions<'a> {
        let answers = answers.finished();
        let widened = widen(self, &answers);
        let wanted = wanted(&answers, widened.lifted);
        let states = self.states();
        let sight = self.sight(&answers, &wanted, &states);
        let mut list = sight.rank(&widened.sorted.kept);
        let mut others = sight.rank(&widened.sorted.others);
        balance::sort(&mut list);
        balance::sort(&mut others);
        balance::balance(&mut list, &wanted, answers.needs.unsure());
        let now = Now::new(&list, &sight, self.emergency_seen);
        let may_look_beside = widened.was_few && !answers.neighbours;
        Suggestions {
            neighbours: if may_look_beside { self.beside(&answers, widened.lifted) } else { 0 },
            list,
            others,
            others_open: widened.others_open,
            not_shown: widened.sorted.left_out,
            widened: widened.steps,
            now,
            question: *self,
            wanted,
            states,
            answers,
        }
    }

    /// Keeps what no rule leaves out.
    pub(crate) fn sort_out(&self, answers: &Answers, lifted: Lifted) -> Sorted<'a> {
        let mut sorted = Sorted::default();
        for candidate in self.pool.candidates() {
            match left_out(candidate, answers, &self.records.mapping, lifted) {
                Some(rule) => *sorted.left_out.entry(rule).or_default() += 1,
                None if speaks_none(candidate, answers) => sorted.others.push(candidate),
                None => sorted.kept.push(candidate),
            }
        }
        sorted
    }

    /// How many services that only their country leaves out are in a country beside it.
    fn beside(&self, answers: &Answers, lifted: Lifted) -> usize {
        let mapping = &self.records.mapping;
        let looking = Answers { neighbours: true, ..answers.clone() };
        let comes = |candidate: &&Candidate| {
            neighbour(candidate, answers, mapping).is_some()
                && place_of(candidate, answers, mapping) == Place::Elsewhere
                && left_out(candidate, &looking, mapping, lifted).is_none()
        };
        self.pool.candidates().iter().filter(comes).count()
    }

    /// Whether each of the pool's hours is open now, asked once for all that share it.
    fn states(&self) -> Vec<Option<OpeningState>> {
        let state = |hours: &catalogue_model::OpeningHours| hours.state_at(self.moment.now?);
        self.pool.hours().iter().map(state).collect()
    }

    fn sight<'s>(&self, answers: &'s Answers, wanted: &'s [Category], states: &'s [Option<OpeningState>]) -> Sight<'s>
    where
        'a: 's,
    {
        Sight {
            answers,
            weights: self.records.weights.record(),
            wanted,
            today: self.moment.today,
            mapping: &self.records.mapping,
            states,
        }
    }
}

impl<'a> Suggestions<'a> {
    /// A suggestion with every hit of every rule.
    #[must_use]
    pub fn explain<'s>(&'s self, ranked: &Ranked<'a>, sight: &'s Reasons<'s>) -> Explained<'s>
    where
        'a: 's,
    {
        let mut hits = Vec::new();
        soft::score(ranked.candidate, &sight.0, &mut hits);
        Explained { ranked: *ranked, hits }
    }

    /// What the explanations are made by; hold it while you read them.
    #[must_use]
    pub fn reasons(&self) -> Reasons<'_> {
        Reasons(self.question.sight(&self.answers, &self.wanted, &self.states))
    }

    /// The answers as they were read.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The categories that were wanted.
    #[must_use]
    pub fn wanted(&self) -> &[Category] {
        &self.wanted
    }
}

/// What explanations are made by.
pub struct Reasons<'s>(Sight<'s>);

impl Sight<'_> {
    /// Points of each, without keeping what they are for: that is asked of those alone that are shown.
    fn rank<'c>(&self, candidates: &[&'c Candidate]) -> Vec<Ranked<'c>> {
        let mut hits: Vec<Hit<'_>> = Vec::new();
        let mut ranked = Vec::with_capacity(candidates.len());
        for candidate in candidates {
            soft::score(candidate, self, &mut hits);
            let points = hits.iter().map(|hit| hit.points).sum();
            hits.clear();
            let place = soft::place_points(self.place_of(candidate), self.weights);
            ranked.push(Ranked { candidate, points, place, moved: None });
        }
        ranked
    }

    pub(crate) fn place_of(&self, candidate: &Candidate) -> Place {
        place_of(candidate, self.answers, self.mapping)
    }

    pub(crate) fn state_at(&self, place: usize) -> Option<&OpeningState> {
        self.states.get(place)?.as_ref()
    }

    /// Until when these hours are open, if they are; the inner `None`: always.
    pub(crate) fn open_at(&self, place: usize) -> Option<Option<&Zoned>> {
        match self.state_at(place)? {
            OpeningState::Always => Some(None),
            OpeningState::Open { until } => Some(Some(until)),
            OpeningState::Closed { .. } => None,
        }
    }
}

/// The categories of the needs; every one for those who do not know yet, or for whom little was left.
fn wanted(answers: &Answers, lifted: Lifted) -> Vec<Category> {
    let needs = answers.needs.chosen();
    let of_needs = |category: &Category| needs.iter().any(|need| need.categories().contains(category));
    let is_every = answers.needs.unsure() || (lifted.categories && !needs.is_empty());
    Category::ALL.iter().copied().filter(|category| is_every || of_needs(category)).collect()
}
