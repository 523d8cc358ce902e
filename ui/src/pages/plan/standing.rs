//! How far a plan is, and what comes next.

use jiff::civil::Date;
use vault::{Plan, Section};

/// How far a plan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing stands in it.
    NotBegun,
    /// Nobody to turn to stands in it yet.
    Started,
    /// It can be used.
    Ready,
    /// The day to look at it again has come.
    Due,
}

/// The sections of a plan that one can write in eight minutes, in their order.
const SHORT: [Section; 5] = [Section::Signs, Section::Alone, Section::Services, Section::Children, Section::Reasons];

impl Standing {
    pub(super) fn of(plan: &Plan, today: Date) -> Self {
        match (plan.is_started(), plan.is_ready(), plan.review_on()) {
            (false, ..) => Self::NotBegun,
            (true, _, Some(day)) if day <= today => Self::Due,
            (true, true, _) => Self::Ready,
            (true, false, _) => Self::Started,
        }
    }

    /// In a word.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::NotBegun => "plan-state-not-begun",
            Self::Started => "plan-state-started",
            Self::Ready => "plan-state-ready",
            Self::Due => "plan-state-due",
        }
    }
}

/// The first section of the short plan in which nothing stands. `None`: the short plan is done.
pub(super) fn next(plan: &Plan) -> Option<Section> {
    SHORT.into_iter().find(|section| plan.section(*section).is_empty())
}

/// How little is enough in a section of the short plan.
pub(super) fn enough(section: Section) -> &'static str {
    match section {
        Section::Signs => "plan-next-signs",
        Section::Alone => "plan-next-alone",
        Section::Services => "plan-next-services",
        Section::Children => "plan-next-children",
        _ => "plan-next-reasons",
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use jiff::civil::{Date, date};
    use vault::{LongText, PlanItem, PlanWords, Section, Vault};

    use super::{SHORT, Standing, next};

    const TODAY: Date = date(2026, 11, 29);

    /// A vault in memory whose plan has a line in each of these sections.
    fn with(sections: &[Section]) -> Vault {
        let mut vault = Vault::loose().unwrap();
        for section in sections {
            let words = PlanWords::Own(LongText::new("a line").unwrap());
            vault.replace_section(*section, &[PlanItem { words, second: None, ticked: false }]).unwrap();
        }
        vault
    }

    #[track_caller]
    fn check(sections: &[Section], review_on: Option<Date>, expected: Standing) {
        let mut vault = with(sections);
        vault.review_plan_on(review_on).unwrap();
        assert_eq!(Standing::of(&vault.plan().unwrap(), TODAY), expected);
    }

    #[test]
    fn a_plan_is_ready_with_one_person_or_one_service() {
        check(&[], None, Standing::NotBegun);
        check(&[Section::Signs, Section::Reasons], None, Standing::Started);
        check(&[Section::People], None, Standing::Ready);
        check(&[Section::Services], None, Standing::Ready);
    }

    #[test]
    fn a_plan_is_due_from_its_day_on_and_never_before_it_is_begun() {
        check(&[Section::People], Some(date(2026, 11, 30)), Standing::Ready);
        check(&[Section::People], Some(TODAY), Standing::Due);
        check(&[Section::Signs], Some(date(2026, 11, 1)), Standing::Due);
        check(&[], Some(date(2026, 11, 1)), Standing::NotBegun);
    }

    #[test]
    fn the_next_step_is_the_first_empty_section_of_the_short_plan() {
        for (count, expected) in (0..=SHORT.len()).zip(SHORT.into_iter().map(Some).chain([None])) {
            let vault = with(SHORT.get(..count).unwrap());
            assert_eq!(next(&vault.plan().unwrap()), expected);
        }
        // What is not of the short plan does not count.
        assert_eq!(next(&with(&[Section::People, Section::Ladder]).plan().unwrap()), Some(Section::Signs));
    }
}
