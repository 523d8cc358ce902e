//! What of a sitting may be kept, and by which class. Storing it, and asking whether to, is done elsewhere.
//!
//! Only what lies on the person's way is offered: what was answered on a path that was left is not. `K0` is never among it,
//! neither as an answer, nor as a field of a line, nor as a row that was picked where picks may not be kept, nor as words
//! that were written where words may not be kept and picked elsewhere.

use std::{collections::BTreeSet, fmt};

use catalogue_model::{Ask, ExerciseId, FieldAsk, Keep, Name, PlanSection, Saving, Shelf, Step};

use crate::{Answer, Choice, FieldAnswer, Label, Line, OwnWords, Position, Sitting, walked::Walked};

/// One value that may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keepable<'a> {
    /// The exercise.
    pub exercise: &'a ExerciseId,
    /// The step.
    pub step: &'a Name,
    /// What the step asked about, where it asks about several things.
    pub row: Option<Label<'a>>,
    /// The line of a list, from 0.
    pub line: Option<usize>,
    /// The field of the line.
    pub field: Option<&'a Name>,
    /// What was answered.
    pub value: Value<'a>,
    /// The shelf on which it lies for other exercises.
    pub shelf: Option<Shelf>,
    /// The part of the plan for which it is offered.
    pub plan: Option<PlanSection>,
}

/// What was answered. Its [`fmt::Debug`] names the kind alone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Value<'a> {
    /// Something that was picked or ticked; in a list its words are `<step>-<field>-<name>`.
    Choice(Label<'a>),
    /// A number from 0 to 10.
    Number(u8),
    /// How long a timer went on.
    Minutes(u16),
    /// Own words.
    Text(&'a OwnWords),
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Choice(_) => "Choice(…)",
            Self::Number(_) => "Number(…)",
            Self::Minutes(_) => "Minutes(…)",
            Self::Text(_) => "Text(…)",
        })
    }
}

/// The bare marker of a sitting, kept only with check-ins on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Distress before, if it was said.
    pub before: Option<u8>,
    /// Distress after, if it was said.
    pub after: Option<u8>,
    /// Minutes of its timers.
    pub minutes: u16,
    /// How it ended.
    pub outcome: Outcome,
}

/// How a sitting ended. None of these is a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It has not: it was stopped on the way, or the person went elsewhere.
    Open,
    /// It came to its end.
    Done,
    /// Something steadier came first.
    Paused,
}

impl Sitting {
    /// Whether keeping is suggested. Where it is not, the person has to switch it on.
    #[must_use]
    pub fn keep_by_default(&self) -> bool {
        self.exercise().saving == Saving::Offered
    }

    /// What may be kept when the person says so (class `K1`), in the order of the steps.
    #[must_use]
    pub fn keepable(&self) -> Vec<Keepable<'_>> {
        self.of_class(Keep::K1, |_| true)
    }

    /// The bare numbers of steps (class `K2`), for those who have check-ins on.
    #[must_use]
    pub fn numbers(&self) -> Vec<Keepable<'_>> {
        let mut numbers = self.of_class(Keep::K2, |_| true);
        numbers.retain(|found| {
            matches!(found.value, Value::Number(_) | Value::Minutes(_)) && !matches!(found.row, Some(Label::Own(_)))
        });
        numbers
    }

    /// The marker of this sitting (class `K2`), for those who have check-ins on.
    #[must_use]
    pub fn mark(&self) -> Mark {
        let path = self.path();
        let rating = |position| match self.given(position).filter(|_| path.positions.contains(&position)) {
            Some(Answer::Number(number)) => Some(*number),
            _ => None,
        };
        let steps: BTreeSet<Position> = path.positions.iter().copied().collect();
        let minutes = steps.into_iter().filter_map(|position| match self.given(position) {
            Some(Answer::TimerDone { minutes, .. }) => Some(*minutes),
            _ => None,
        });
        Mark {
            before: rating(Position::Before),
            after: rating(Position::After),
            minutes: minutes.fold(0, u16::saturating_add),
            outcome: path.outcome(),
        }
    }

    /// What was answered on the way at steps of a class.
    pub(crate) fn of_class(&self, class: Keep, is_wanted: impl Fn(&Step) -> bool) -> Vec<Keepable<'_>> {
        let path = self.path();
        let walked = self.walked_along(&path.positions);
        let mut found = Vec::new();
        for at in &walked.steps {
            if let Some(step) = walked.step(*at).filter(|step| step.keep == class && is_wanted(step)) {
                Gathering { walked: &walked, at: *at, step }.gather(self.given(Position::Step(*at)), &mut found);
            }
        }
        found
    }
}

/// One step whose answer is gathered.
struct Gathering<'w, 'a> {
    walked: &'w Walked<'a>,
    at: usize,
    step: &'a Step,
}

impl<'a> Gathering<'_, 'a> {
    fn gather(self, given: Option<&'a Answer>, found: &mut Vec<Keepable<'a>>) {
        let Some(fitting) = self.walked.answer(self.at) else { return };
        match (&fitting, given) {
            (Answer::Option(choice), _) => found.extend(self.picked(choice)),
            (Answer::Options(picks) | Answer::Ticks(picks), _) => {
                // In the order in which they are offered, not in that of their names.
                let choices = self.walked.choices(self.at);
                let picked = choices.iter().filter(|choice| picks.contains(choice));
                found.extend(picked.filter_map(|choice| self.picked(choice)));
            }
            (Answer::OptionsByRow(by_row), _) => {
                let kept = by_row.iter().filter_map(|(row, choice)| {
                    let row = self.row(row)?;
                    Some(Keepable { row: Some(row), ..self.picked(choice)? })
                });
                found.extend(kept);
            }
            (Answer::Number(number), _) => found.push(self.keepable(Value::Number(*number))),
            (Answer::NumbersByRow(by_row), _) => {
                let kept = by_row.iter().filter_map(|(row, number)| {
                    Some(Keepable { row: Some(self.row(row)?), ..self.keepable(Value::Number(*number)) })
                });
                found.extend(kept);
            }
            (Answer::TimerDone { minutes, .. }, _) => found.push(self.keepable(Value::Minutes(*minutes))),
            (_, Some(Answer::Text(text))) => found.push(self.keepable(Value::Text(text))),
            (_, Some(Answer::Lines(lines))) => {
                for (position, line) in lines.iter().enumerate() {
                    self.line(position, line, found);
                }
            }
            _ => {}
        }
    }

    fn keepable(&self, value: Value<'a>) -> Keepable<'a> {
        Keepable {
            exercise: &self.walked.exercise.id,
            step: &self.step.id,
            row: None,
            line: None,
            field: None,
            value,
            shelf: self.step.shelf,
            plan: self.step.plan,
        }
    }

    fn picked(&self, choice: &Choice) -> Option<Keepable<'a>> {
        let label = self.walked.label(choice).filter(|_| self.walked.may_be_kept(choice))?;
        Some(self.keepable(Value::Choice(label)))
    }

    fn row(&self, row: &Choice) -> Option<Label<'a>> {
        self.walked.label(row).filter(|_| self.walked.may_keep_row(self.at, row))
    }

    fn line(&self, position: usize, line: &'a Line, found: &mut Vec<Keepable<'a>>) {
        let Ask::List(list) = &self.step.ask else { return };
        for field in list.fields.iter().filter(|field| field.keep == self.step.keep) {
            let name_of = |pick: &Name| match &field.ask {
                FieldAsk::Single { options } | FieldAsk::Multi { options, .. } => {
                    options.iter().find(|option| *option == pick)
                }
                _ => None,
            };
            let values: Vec<Value<'a>> = match line.get(&field.id) {
                Some(FieldAnswer::Text(text)) => vec![Value::Text(text)],
                Some(FieldAnswer::Number(number)) => vec![Value::Number(*number)],
                Some(FieldAnswer::Picks(picks)) => {
                    let names = picks.iter().filter_map(name_of);
                    names.map(|name| Value::Choice(Label::Words { step: &self.step.id, name })).collect()
                }
                None => Vec::new(),
            };
            found.extend(values.into_iter().map(|value| Keepable {
                line: Some(position),
                field: Some(&field.id),
                ..self.keepable(value)
            }));
        }
    }
}
