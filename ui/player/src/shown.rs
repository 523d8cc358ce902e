//! What a text shows beside itself: what the person made, said to a timer, or rated before.

use std::cmp::Reverse;

use catalogue_model::{Ask, Keep, PlanSection, Shows};

use crate::{Answer, Choice, Keepable, Label, OwnWords, Position, Sitting, walked::Walked};

/// More gaps at once say less.
const MOST_GAPS: usize = 3;

/// What is shown now.
#[derive(Clone, Debug, PartialEq)]
pub enum ShownNow<'a> {
    /// What lies on a shelf.
    Shelf {
        /// What lay there when the sitting began.
        kept: &'a [OwnWords],
        /// What this sitting puts there; it is kept only when the person says so.
        written: Vec<Keepable<'a>>,
    },
    /// A part of the plan.
    Plan {
        /// The part.
        section: PlanSection,
        /// What this sitting offers for it.
        written: Vec<Keepable<'a>>,
    },
    /// The numbers of the chosen country.
    Lines,
    /// What the timer before it was told, in order.
    Readings(&'a [u8]),
    /// The rows in which one scale is furthest above another, the widest gap first.
    Gaps(Vec<Gap<'a>>),
}

/// How far one number is above another for one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap<'a> {
    /// What both numbers are about.
    pub row: Label<'a>,
    /// The higher one.
    pub above: u8,
    /// The lower one.
    pub below: u8,
}

impl Sitting {
    /// What the text at this step shows now; nothing when it shows nothing.
    #[must_use]
    pub fn shown(&self, at: usize) -> Option<ShownNow<'_>> {
        let Ask::Info { shows: Some(shows) } = &self.exercise().steps.get(at)?.ask else { return None };
        Some(match shows {
            Shows::Shelf(shelf) => ShownNow::Shelf {
                kept: self.circumstances().shelves.on(*shelf),
                written: self.of_class(Keep::K1, |step| step.shelf == Some(*shelf)),
            },
            Shows::Plan(section) => ShownNow::Plan {
                section: *section,
                written: self.of_class(Keep::K1, |step| step.plan == Some(*section)),
            },
            Shows::Lines => ShownNow::Lines,
            Shows::Readings => ShownNow::Readings(self.readings_before(at)),
            Shows::Gaps(above, below) => ShownNow::Gaps(self.walked_along(&self.path().positions).gaps(*above, *below)),
        })
    }

    /// What the last timer before the step was told.
    fn readings_before(&self, at: usize) -> &[u8] {
        let way: Vec<Position> = self.way().take_while(|position| *position != Position::Step(at)).collect();
        let timers = way.into_iter().rev().filter(|position| {
            let step = position.step().and_then(|at| self.exercise().steps.get(at));
            step.is_some_and(|step| matches!(&step.ask, Ask::Timer(timer) if timer.probe.is_some()))
        });
        let mut answers = timers.filter_map(|timer| match self.given(timer) {
            Some(Answer::TimerDone { readings, .. }) => Some(readings.as_slice()),
            _ => None,
        });
        answers.next().unwrap_or_default()
    }
}

impl<'a> Walked<'a> {
    /// The rows in which the first scale is furthest above the second.
    fn gaps(&self, above: usize, below: usize) -> Vec<Gap<'a>> {
        let (Some(Answer::NumbersByRow(high)), Some(Answer::NumbersByRow(low))) =
            (self.answer(above), self.answer(below))
        else {
            return Vec::new();
        };
        let rows = self.rows(above).into_iter().filter_map(|row| {
            let partner = low.iter().find(|(other, _)| is_same(above, &row, below, other));
            let (above, below) = (*high.get(&row)?, *partner?.1);
            (above > below).then_some(Gap { row: self.label(&row)?, above, below })
        });
        let mut gaps: Vec<Gap<'a>> = rows.collect();
        // Stable: of equal gaps the first in the record's order stays first.
        gaps.sort_by_key(|gap| Reverse(gap.above.saturating_sub(gap.below)));
        gaps.truncate(MOST_GAPS);
        gaps
    }
}

/// Whether two rows are about the same thing: the same choice, or the same name in the rows of two steps.
fn is_same(at: usize, row: &Choice, other_at: usize, other: &Choice) -> bool {
    match (row, other) {
        (Choice::Named { step: from, name }, Choice::Named { step: other_from, name: other_name })
            if *from == at && *other_from == other_at =>
        {
            name == other_name
        }
        _ => row == other,
    }
}
