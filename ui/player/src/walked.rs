//! What can be picked, and what is asked about, after the steps that a person has walked.
//!
//! Options and rows may come from earlier answers and from shelves, so they change when the person goes back and answers
//! otherwise. An answer that was given before is looked at through [`Walked::fit`]: what is no longer offered drops out of
//! sight, and is there again when the earlier answer is.

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{Ask, Exercise, FieldAsk, Keep, Name, Options, Rows, Shelf, Step, Term as _};

use crate::{Answer, Choice, FieldAnswer, Label, Line, Offer, OwnWords, Position, Shelves};

/// The answers of a sitting, by screen.
pub(crate) type Answers = BTreeMap<Position, Answer>;

/// An exercise as it stands after some of its steps.
pub(crate) struct Walked<'a> {
    pub(crate) exercise: &'a Exercise,
    pub(crate) answers: &'a Answers,
    pub(crate) shelves: &'a Shelves,
    /// The steps that lie on the way.
    pub(crate) steps: BTreeSet<usize>,
    /// What was picked at each of them.
    picks: BTreeMap<usize, Vec<Choice>>,
}

impl<'a> Walked<'a> {
    pub(crate) fn new(
        exercise: &'a Exercise,
        answers: &'a Answers,
        shelves: &'a Shelves,
        way: impl Iterator<Item = Position>,
    ) -> Self {
        let steps: BTreeSet<usize> = way.filter_map(Position::step).collect();
        let mut walked = Self { exercise, answers, shelves, steps, picks: BTreeMap::new() };
        // Ascending, because what a step offers comes from steps before it.
        for at in walked.steps.clone() {
            let picks = walked.picked(at);
            walked.picks.insert(at, picks);
        }
        walked
    }

    pub(crate) fn step(&self, at: usize) -> Option<&'a Step> {
        self.exercise.steps.get(at)
    }

    /// The answer to a step that lies on the way, as far as it still fits.
    pub(crate) fn answer(&self, at: usize) -> Option<Answer> {
        let answer = self.answers.get(&Position::Step(at)).filter(|_| self.steps.contains(&at))?;
        Some(self.fit(at, answer))
    }

    /// What can be picked or ticked at a step, in its order.
    pub(crate) fn choices(&self, at: usize) -> Vec<Choice> {
        match self.step(at).map(|step| &step.ask) {
            Some(Ask::Single { options, .. } | Ask::Multi { options, .. }) => self.options(at, options),
            Some(Ask::Checklist { groups, .. }) => {
                let items = groups.iter().flat_map(|group| &group.items);
                items.map(|name| Choice::Named { step: at, name: name.clone() }).collect()
            }
            _ => Vec::new(),
        }
    }

    fn options(&self, at: usize, options: &Options) -> Vec<Choice> {
        let of_shelf = options.menu.into_iter().flat_map(|shelf| {
            let kept = (0..self.shelves.on(shelf).len()).map(move |index| Choice::Item { shelf, index });
            kept.chain(self.written(shelf, at))
        });
        let own = options.own.iter().map(|name| Choice::Named { step: at, name: name.clone() });
        without_doubles(of_shelf.chain(own).chain(self.picks_at(&options.from)))
    }

    /// What a step asks about, one by one; empty where it asks once.
    pub(crate) fn rows(&self, at: usize) -> Vec<Choice> {
        let Some(rows) = self.step(at).and_then(rows) else { return Vec::new() };
        let own = rows.own.iter().map(|name| Choice::Named { step: at, name: name.clone() });
        without_doubles(own.chain(self.picks_at(&rows.from)))
    }

    /// Whether a step has nothing to ask, because nothing was picked or made that it asks about.
    pub(crate) fn is_void(&self, at: usize) -> bool {
        let Some(step) = self.step(at) else { return false };
        let lacks_rows = rows(step).is_some_and(|rows| !rows.is_none()) && self.rows(at).is_empty();
        let lacks_options = matches!(step.ask, Ask::Single { .. } | Ask::Multi { .. }) && self.choices(at).is_empty();
        lacks_rows || lacks_options
    }

    /// What this sitting puts on a shelf before the step `at`.
    fn written(&self, shelf: Shelf, at: usize) -> Vec<Choice> {
        let before = self.picks.range(..at).filter(|(step, _)| {
            self.step(**step).is_some_and(|step| step.shelf == Some(shelf) && step.keep == Keep::K1)
        });
        before.flat_map(|(_, picks)| picks).filter(|choice| self.may_be_kept(choice)).cloned().collect()
    }

    fn picks_at<'s>(&'s self, from: &'s [usize]) -> impl Iterator<Item = Choice> + 's {
        from.iter().filter_map(|at| self.picks.get(at)).flatten().cloned()
    }

    /// What was picked, ticked or written at a step, in the order in which it is offered.
    fn picked(&self, at: usize) -> Vec<Choice> {
        let Some(answer) = self.answers.get(&Position::Step(at)) else { return Vec::new() };
        let offered = |is_picked: &dyn Fn(&Choice) -> bool| self.choices(at).into_iter().filter(is_picked).collect();
        match answer {
            Answer::Option(choice) => offered(&|other| other == choice),
            Answer::Options(choices) | Answer::Ticks(choices) => offered(&|other| choices.contains(other)),
            Answer::OptionsByRow(by_row) => offered(&|other| by_row.values().any(|choice| choice == other)),
            Answer::Text(_) => vec![Choice::Line { step: at, line: 0 }],
            Answer::Lines(lines) => {
                let written = (0..lines.len()).map(|line| Choice::Line { step: at, line });
                written.filter(|choice| self.own_words(choice).is_some()).collect()
            }
            _ => Vec::new(),
        }
    }

    /// An answer to a step, without what is no longer offered there.
    pub(crate) fn fit(&self, at: usize, answer: &Answer) -> Answer {
        let (choices, rows) = (self.choices(at), self.rows(at));
        let kept = |picks: &BTreeSet<Choice>| picks.iter().filter(|choice| choices.contains(choice)).cloned().collect();
        match answer {
            Answer::Option(choice) if !choices.contains(choice) => Answer::Skip,
            Answer::Options(picks) => Answer::Options(kept(picks)),
            Answer::Ticks(ticks) => Answer::Ticks(kept(ticks)),
            Answer::OptionsByRow(by_row) => {
                let fitting = by_row.iter().filter(|(row, choice)| rows.contains(row) && choices.contains(choice));
                Answer::OptionsByRow(fitting.map(|(row, choice)| (row.clone(), choice.clone())).collect())
            }
            Answer::NumbersByRow(by_row) => {
                let fitting = by_row.iter().filter(|(row, _)| rows.contains(row));
                Answer::NumbersByRow(fitting.map(|(row, number)| (row.clone(), *number)).collect())
            }
            other => other.clone(),
        }
    }

    /// The person's words behind a choice, if it is of words, and how long they may live.
    fn own_words(&self, choice: &Choice) -> Option<(&'a OwnWords, Keep)> {
        match choice {
            Choice::Named { .. } => None,
            // What lies on a shelf was kept already.
            Choice::Item { shelf, index } => Some((self.shelves.on(*shelf).get(*index)?, Keep::K1)),
            Choice::Line { step: at, line } => {
                let step = self.step(*at)?;
                match self.answers.get(&Position::Step(*at))? {
                    Answer::Text(text) => Some((text, step.keep)),
                    Answer::Lines(lines) => first_words(step, lines.get(*line)?),
                    _ => None,
                }
            }
        }
    }

    /// Whether a choice may be kept where it was picked. Words that may not live longer are not kept by being picked.
    pub(crate) fn may_be_kept(&self, choice: &Choice) -> bool {
        self.own_words(choice).is_none_or(|(_, keep)| keep == Keep::K1)
    }

    /// Whether a row may be kept beside its answer: at least one of the steps where it was picked keeps it.
    pub(crate) fn may_keep_row(&self, at: usize, row: &Choice) -> bool {
        let Some(rows) = self.step(at).and_then(rows) else { return false };
        let is_own = matches!(row, Choice::Named { step, name } if *step == at && rows.own.contains(name));
        let is_kept_at = |from: &usize| {
            self.step(*from).is_some_and(|step| step.keep != Keep::K0)
                && self.picks.get(from).is_some_and(|picks| picks.contains(row))
        };
        is_own || self.may_be_kept(row) && rows.from.iter().any(is_kept_at)
    }

    /// What a choice is called.
    pub(crate) fn label(&self, choice: &Choice) -> Option<Label<'a>> {
        match choice {
            Choice::Named { step: at, name } => {
                let step = self.step(*at)?;
                let name = names(&step.ask).find(|known| *known == name)?;
                Some(Label::Words { step: &step.id, name })
            }
            Choice::Item { .. } | Choice::Line { .. } => Some(Label::Own(self.own_words(choice)?.0)),
        }
    }

    /// A choice as it is offered at a step.
    pub(crate) fn offer(&self, at: usize, choice: Choice) -> Option<Offer<'a>> {
        let label = self.label(&choice)?;
        let id = |at: usize| self.step(at).map_or("", |step| step.id.as_str());
        // Names hold none of these signs, so no two choices have one code.
        let code = match &choice {
            Choice::Named { step, name } if *step == at => name.as_str().to_owned(),
            Choice::Named { step, name } => format!("{}.{}", id(*step), name.as_str()),
            Choice::Item { shelf, index } => format!("{}:{index}", shelf.as_str()),
            Choice::Line { step, line } => format!("{}/{line}", id(*step)),
        };
        Some(Offer { choice, code, label })
    }
}

/// What a step asks about, if its kind can.
fn rows(step: &Step) -> Option<&Rows> {
    match &step.ask {
        Ask::Single { rows, .. } | Ask::Scale { rows, .. } => Some(rows),
        _ => None,
    }
}

/// Every name that a step's choices may have.
fn names(ask: &Ask) -> Box<dyn Iterator<Item = &Name> + '_> {
    match ask {
        Ask::Single { options, rows, .. } => Box::new(options.own.iter().chain(&rows.own)),
        Ask::Multi { options, .. } => Box::new(options.own.iter()),
        Ask::Scale { rows, .. } => Box::new(rows.own.iter()),
        Ask::Checklist { groups, .. } => Box::new(groups.iter().flat_map(|group| &group.items)),
        _ => Box::new(std::iter::empty()),
    }
}

/// The words that stand for a line: those of its first field that has any.
fn first_words<'a>(step: &Step, line: &'a Line) -> Option<(&'a OwnWords, Keep)> {
    let Ask::List(list) = &step.ask else { return None };
    let fields = list.fields.iter().filter(|field| matches!(field.ask, FieldAsk::ShortText { .. }));
    fields
        .filter_map(|field| match line.get(&field.id)? {
            FieldAnswer::Text(text) => Some((text, field.keep)),
            _ => None,
        })
        .next()
}

fn without_doubles(choices: impl Iterator<Item = Choice>) -> Vec<Choice> {
    let mut seen = BTreeSet::new();
    choices.filter(|choice| seen.insert(choice.clone())).collect()
}
