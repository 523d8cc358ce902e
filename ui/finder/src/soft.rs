//! The rules that give points (specification, section 5). A skipped question gives none.

use catalogue_model::{Anonymity, Cost, HelpNeed, Stance, Waiting, WeightsRecord};
use jiff::{Zoned, civil::Date};

use crate::{
    answers::Answers,
    candidate::{Candidate, Hours},
    hits::{Hit, Rule, What},
    place::Place,
    suggest::Sight,
    tongue,
    vocabulary::{Legal, Unnamed, When},
};

/// From this age in days on, a check may be out of date, and the page says so.
const DAYS_UNTIL_OLD: i32 = 180;

/// Collects every hit of a service, in the order of the rules.
pub(crate) fn score<'a>(candidate: &'a Candidate, sight: &'a Sight<'a>, hits: &mut Vec<Hit<'a>>) {
    let mut score = Score { candidate, answers: sight.answers, weights: sight.weights, hits };
    score.language();
    score.needs();
    score.category(sight);
    score.way();
    score.unnamed();
    score.time(sight);
    score.place(sight);
    score.focus();
    score.legal();
    score.cost();
    score.direct();
    score.freshness(sight.today);
    score.ages();
    score.hit(Rule::Always, 0, What::MustPassOn);
}

/// The points for the place alone: the second key of the order.
pub(crate) fn place_points(place: Place, weights: &WeightsRecord) -> i32 {
    match place {
        Place::Country(_) => weights.place.country,
        Place::Region(_) => weights.place.region,
        Place::International => weights.place.international,
        Place::NotSaid | Place::Neighbour(_) | Place::Elsewhere => 0,
    }
}

struct Score<'s, 'a> {
    candidate: &'a Candidate,
    answers: &'a Answers,
    weights: &'a WeightsRecord,
    hits: &'s mut Vec<Hit<'a>>,
}

impl<'a> Score<'_, 'a> {
    fn hit(&mut self, rule: Rule, points: i32, what: What<'a>) {
        self.hits.push(Hit { rule, points, what });
    }

    fn language(&mut self) {
        let points = self.weights.language;
        let candidate = self.candidate;
        let spoken = |tag| candidate.languages.iter().any(|spoken| tongue::is_same(tag, spoken));
        let mut chosen = self.answers.languages.chosen().iter().enumerate();
        if chosen.len() == 0 {
            return;
        }
        let (count, what) = match chosen.find(|(_, tag)| spoken(tag)) {
            Some((place, language)) => {
                let count = if place == 0 { points.first } else { points.other };
                (count, What::Speaks { language, inferred: candidate.languages_inferred })
            }
            None if candidate.interpreter == Some(Stance::Yes) => (points.interpreter, What::Interpreter),
            None if candidate.languages.is_empty() => (0, What::LanguagesUnknown),
            None => (0, What::OtherLanguages),
        };
        self.hit(Rule::S1, count, what);
    }

    fn needs(&mut self) {
        let mut met: [Option<HelpNeed>; 3] = [None; 3];
        let wanted = self.answers.needs.chosen().iter().filter(|need| self.candidate.needs.contains(need));
        let mut count = 0;
        for (place, need) in met.iter_mut().zip(wanted) {
            *place = Some(*need);
            count += self.weights.needs.each;
        }
        if count > 0 {
            self.hit(Rule::S2, count.min(self.weights.needs.most), What::Meets(met));
        }
    }

    fn category(&mut self, sight: &Sight<'a>) {
        let found = sight.wanted.iter().find(|category| self.candidate.categories.contains(category));
        if let Some(category) = found {
            self.hit(Rule::S3, self.weights.category.wanted, What::Wanted(*category));
        }
    }

    fn way(&mut self) {
        let candidate = self.candidate;
        let mut chosen = self.answers.ways.chosen().iter().enumerate();
        if chosen.len() == 0 {
            return;
        }
        let (count, what) = match chosen.find(|(_, way)| candidate.ways.contains(way)) {
            Some((0, way)) => (self.weights.way.first, What::By(*way)),
            Some((_, way)) => (self.weights.way.other, What::By(*way)),
            None if candidate.ways.is_empty() => (0, What::WaysUnknown),
            None => (0, What::OnlyBy(&candidate.ways)),
        };
        self.hit(Rule::S4, count, what);
    }

    fn unnamed(&mut self) {
        if !matches!(self.answers.unnamed, Some(Unnamed::Rather | Unnamed::Must)) {
            return;
        }
        let points = self.weights.unnamed;
        let (count, what) = match self.candidate.anonymity {
            Some(it @ Anonymity::Anonymous) => (points.full, What::Unnamed(it)),
            Some(it @ Anonymity::Pseudonymous) => (points.pseudonym, What::Unnamed(it)),
            Some(Anonymity::Identified) => (points.identified, What::AsksForName),
            None => (0, What::AnonymityUnknown),
        };
        self.hit(Rule::S5, count, what);
    }

    fn time(&mut self, sight: &'a Sight<'a>) {
        let waiting = self.candidate.waiting;
        match self.answers.when {
            Some(When::Today) => {
                let points = self.weights.today;
                if let Some(until) = sight.open_until(self.candidate) {
                    self.hit(Rule::S6, points.open, What::OpenNow(until));
                }
                if self.candidate.is_immediate() {
                    self.hit(Rule::S6, points.immediate, What::AnswersToday);
                }
                if let Some(wait @ (Waiting::Weeks | Waiting::Long)) = waiting {
                    self.hit(Rule::S6, points.waiting, What::WaitingList(wait));
                }
            }
            Some(When::NextDays) => match waiting {
                Some(Waiting::None) => self.hit(Rule::S7, self.weights.soon.no_waiting, What::NoWaiting),
                Some(Waiting::Weeks) => self.hit(Rule::S7, 0, What::WaitingList(Waiting::Weeks)),
                Some(Waiting::Long) => self.hit(Rule::S7, self.weights.soon.long, What::WaitingList(Waiting::Long)),
                None => {}
            },
            Some(When::WhenReady) | None => {}
        }
    }

    fn place(&mut self, sight: &Sight<'a>) {
        let place = sight.place_of(self.candidate);
        let count = place_points(place, self.weights);
        match place {
            Place::Country(code) => self.hit(Rule::S8, count, What::MadeForCountry(code)),
            Place::Region(code) => self.hit(Rule::S8, count, What::ForRegion(code)),
            Place::International => self.hit(Rule::S8, count, What::International),
            Place::Neighbour(code) => self.hit(Rule::H3, 0, What::OutsideCountry(code)),
            Place::NotSaid | Place::Elsewhere => {}
        }
    }

    fn focus(&mut self) {
        match (self.answers.seeker, self.candidate.primary) {
            (Some(asks), Some(primary)) if asks == primary => {
                self.hit(Rule::S9, self.weights.focus.primary, What::MadeFor(primary));
            }
            (Some(_), Some(primary)) => self.hit(Rule::S9, 0, What::MainlyFor(primary)),
            _ => {}
        }
    }

    fn legal(&mut self) {
        let (legal, stance) = match self.answers.legal {
            Some(Legal::Open) => (Legal::Open, self.candidate.open_case),
            Some(Legal::Convicted) => (Legal::Convicted, self.candidate.convicted),
            Some(Legal::No | Legal::RatherNot) | None => return,
        };
        match stance {
            Some(Stance::Yes) => self.hit(Rule::S10, self.weights.legal.accepts, What::HelpsWith(legal)),
            // What is known to decline was left out by H7.
            Some(Stance::No) => {}
            None => self.hit(Rule::S10, 0, What::HelpsUnknown(legal)),
        }
    }

    fn cost(&mut self) {
        match self.candidate.cost {
            Some(Cost::Free) => self.hit(Rule::S11, self.weights.cost.free, What::Free),
            Some(Cost::Paid) => self.hit(Rule::S11, self.weights.cost.paid, What::HasFee),
            Some(Cost::Insured) => {}
            None => self.hit(Rule::S11, 0, What::CostUnknown),
        }
    }

    fn direct(&mut self) {
        match self.candidate.referral_needed {
            Some(Stance::No) => self.hit(Rule::S12, self.weights.direct.no_referral, What::NoReferral),
            Some(Stance::Yes) => self.hit(Rule::S12, 0, What::NeedsReferral),
            None => self.hit(Rule::S12, 0, What::ReferralUnknown),
        }
    }

    fn freshness(&mut self, today: Date) {
        let points = self.weights.freshness;
        let Some(on) = self.candidate.checked_on else { return self.hit(Rule::S13, 0, What::NeverChecked) };
        // A check of tomorrow is one of today on a clock that is slow.
        let days = days_between(on, today).max(0);
        let count = match days {
            days if days <= points.fresh_days => points.fresh,
            days if days <= points.settled_days => points.settled,
            days if days <= points.ageing_days => points.ageing,
            _ => points.old,
        };
        let is_old = days > DAYS_UNTIL_OLD;
        self.hit(Rule::S13, count, if is_old { What::LastChecked(on) } else { What::CheckedOn(on) });
    }

    /// A service that is kept although its ages are not known, or are only partly those that were asked for.
    fn ages(&mut self) {
        let Some((youngest, oldest)) = self.answers.age.and_then(|age| age.years()) else { return };
        let (least, most) = (self.candidate.min_age, self.candidate.max_age);
        let is_partly = least.is_some_and(|least| least > youngest && youngest > 0)
            || least.is_some_and(|least| least > 0 && youngest == 0)
            || most.is_some_and(|most| most < oldest);
        if is_partly {
            self.hit(Rule::H2, 0, What::AgesPartly(least, most));
        } else if least.is_none() && most.is_none() && !self.takes_those_asked_for() {
            self.hit(Rule::H2, 0, What::AgesUnknown);
        }
    }

    /// Whether it is known, without years, that those who were asked for are taken.
    fn takes_those_asked_for(&self) -> bool {
        let known = if self.answers.is_young() { self.candidate.youth } else { self.candidate.adults };
        known == Some(Stance::Yes)
    }
}

fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

impl<'a> Sight<'a> {
    /// Until when a service is open now: without an end where it is always there. `None`: it is closed, or nobody knows.
    pub(crate) fn open_until(&'a self, candidate: &Candidate) -> Option<Option<&'a Zoned>> {
        match &candidate.hours {
            Hours::Unknown => None,
            Hours::Always => Some(None),
            Hours::Known(known) => self.latest(known.iter().filter_map(|(_, place)| self.open_at(*place))),
        }
    }

    /// The longest of several stretches; one without an end is the longest of all.
    fn latest(&self, ends: impl Iterator<Item = Option<&'a Zoned>>) -> Option<Option<&'a Zoned>> {
        ends.reduce(|one, other| match (one, other) {
            (Some(one), Some(other)) => Some(one.max(other)),
            _ => None,
        })
    }
}
