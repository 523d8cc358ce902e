//! Reads what every step has: its name, how long an answer lives, where it goes on; and refuses what its kind does not have.

use super::Check;
use crate::{
    PlanSection,
    exercise::{
        ExerciseId, Keep, Name, Place, Shelf, Step, Target,
        record::{StepRecord, ThresholdRecord},
    },
};

/// The end of every scale.
const HIGHEST: u8 = 10;
pub(super) const FOREIGN: &str = "leave it out, or write another kind";

/// The fields that each kind of step may have, beside those of every step.
const FIELDS: [(&str, &[&str]); 9] = [
    ("info", &["shows"]),
    ("single", &["options", "options_from", "menu", "when", "rows", "rows_from"]),
    ("multi", &["options", "options_from", "menu", "when", "several", "max"]),
    ("scale", &["when_at_least", "when_below", "rows", "rows_from"]),
    ("short_text", &["limit"]),
    ("long_text", &["limit"]),
    ("list", &["fields", "min", "max", "ordered", "first", "last"]),
    ("timer", &["segments", "rounds", "minutes", "probe"]),
    ("checklist", &["items", "groups", "on_missing"]),
];

impl Check<'_> {
    pub(super) fn step(&mut self, at: usize) -> Option<Step> {
        let record = self.record.steps.get(at)?;
        let here = Some(at);
        let id = self.name(here, "id", &record.id);
        if self.record.steps.iter().take(at).any(|other| other.id == record.id) {
            self.flaw(here, "id", "another step has this id", "call each step by another name");
        }
        self.foreign_fields(at, record);
        let ask = self.ask(at, record);
        let keep = self.keep(at, record);
        let next = match &record.goto {
            Some(text) => self.target(at, "goto", text),
            None if at + 1 < self.record.steps.len() => Some(Target::Step(at + 1)),
            None => Some(Target::End),
        };
        let shelf = record.shelf.as_deref().map(|text| self.term::<Shelf>(here, "shelf", text));
        let plan = record.plan.as_deref().map(|text| self.term::<PlanSection>(here, "plan", text));
        if (shelf.is_some() || plan.is_some()) && keep.is_some_and(|keep| keep != Keep::K1) {
            self.flaw(here, "keep", "only what is K1 can lie elsewhere", "write K1, or leave shelf and plan out");
        }
        Some(Step {
            id: id?,
            ask: ask?,
            keep: keep?,
            next: next?,
            lines: record.lines,
            shelf: shelf.flatten(),
            plan: plan.flatten(),
        })
    }

    fn keep(&mut self, at: usize, record: &StepRecord) -> Option<Keep> {
        let here = Some(at);
        match (&record.keep, record.kind.as_str()) {
            (None, "info" | "timer") => Some(Keep::K0),
            // What an unknown kind would need is unknown as well.
            (None, kind) if !FIELDS.iter().any(|(known, _)| *known == kind) => None,
            (None, _) => {
                self.flaw(here, "keep", "nothing says how long an answer may live", "write K0, K1 or K2");
                None
            }
            (Some(_), "info") => {
                self.flaw(here, "keep", "nothing is asked here", "leave keep out");
                None
            }
            (Some(text), kind) => {
                let keep = self.term(here, "keep", text)?;
                if keep == Keep::K2 && !matches!(kind, "scale" | "timer") {
                    self.flaw(here, "keep", "K2 is for bare numbers", "write K0 or K1");
                }
                Some(keep)
            }
        }
    }

    /// Reports fields that the kind of the step does not have.
    fn foreign_fields(&mut self, at: usize, record: &StepRecord) {
        let Some((_, own)) = FIELDS.iter().find(|(kind, _)| *kind == record.kind) else { return };
        for (field, is_there) in present(record) {
            if is_there && !own.contains(&field) {
                self.flaw(Some(at), field, format!("{} has no such field", record.kind), FOREIGN);
            }
        }
    }

    /// A target, as it stands at the step `at`.
    pub(super) fn target(&mut self, at: usize, field: &'static str, text: &str) -> Option<Target> {
        if let Some(step) = text.strip_prefix('#') {
            let found = self.record.steps.iter().position(|other| other.id == step);
            if found.is_none() {
                let advice = "write # and the id of a step of this exercise";
                self.flaw(Some(at), field, format!("there is no step {step:?}"), advice);
            }
            return found.map(Target::Step);
        }
        if text == "end" {
            return Some(Target::End);
        }
        if let Some(place) = Place::ALL.into_iter().find(|place| place.as_str() == text) {
            return Some(Target::Place(place));
        }
        match ExerciseId::new(text) {
            Ok(id) => Some(Target::Exercise(id)),
            Err(_) => {
                let advice =
                    "write #step, the id of an exercise, end, crisis, plan, toolbox, services, youth or checkin";
                self.flaw(Some(at), field, format!("{text:?} leads nowhere"), advice);
                None
            }
        }
    }

    pub(super) fn threshold(
        &mut self,
        at: usize,
        field: &'static str,
        found: Option<&ThresholdRecord>,
    ) -> Option<(u8, Target)> {
        let threshold = found?;
        if threshold.value > HIGHEST {
            self.flaw(Some(at), field, "a scale ends at 10", "write a number from 0 to 10");
        }
        Some((threshold.value, self.target(at, field, &threshold.goto)?))
    }

    pub(super) fn when(&mut self, at: usize, step: &StepRecord) -> Vec<(Name, Target)> {
        let mut when = Vec::new();
        for (option, target) in &step.when {
            if !step.options.contains(option) {
                self.flaw(Some(at), "when", format!("{option:?} is no option of the step"), "name one of its options");
            }
            let name = self.name(Some(at), "when", option);
            when.extend(name.zip(self.target(at, "when", target)));
        }
        // In the order of the options, so that the first that was picked decides.
        when.sort_by_key(|(name, _)| step.options.iter().position(|option| option == name.as_str()));
        when
    }

    /// Earlier steps with options, by position.
    pub(super) fn earlier(&mut self, at: usize, field: &'static str, names: &[String], kinds: &[&str]) -> Vec<usize> {
        let mut found = Vec::new();
        for name in names {
            let position = self.record.steps.iter().take(at).position(|step| step.id == *name);
            match position.and_then(|position| Some((position, self.record.steps.get(position)?))) {
                Some((position, step)) if kinds.contains(&step.kind.as_str()) => found.push(position),
                _ => {
                    let advice = "name a step that stands before this one and is of the right kind";
                    self.flaw(Some(at), field, format!("{name:?} is no such step"), advice);
                }
            }
        }
        found
    }
}

/// The fields of particular kinds, and whether a step has them.
fn present(step: &StepRecord) -> [(&'static str, bool); 24] {
    [
        ("shows", step.shows.is_some()),
        ("options", !step.options.is_empty()),
        ("options_from", !step.options_from.is_empty()),
        ("menu", step.menu.is_some()),
        ("when", !step.when.is_empty()),
        ("several", step.several.is_some()),
        ("rows", !step.rows.is_empty()),
        ("rows_from", !step.rows_from.is_empty()),
        ("when_at_least", step.when_at_least.is_some()),
        ("when_below", step.when_below.is_some()),
        ("limit", step.limit.is_some()),
        ("fields", !step.fields.is_empty()),
        ("min", step.min.is_some()),
        ("max", step.max.is_some()),
        ("ordered", step.ordered),
        ("first", step.first),
        ("last", step.last),
        ("segments", !step.segments.is_empty()),
        ("rounds", !step.rounds.is_empty()),
        ("minutes", !step.minutes.is_empty()),
        ("probe", step.probe.is_some()),
        ("items", !step.items.is_empty()),
        ("groups", !step.groups.is_empty()),
        ("on_missing", step.on_missing.is_some()),
    ]
}
