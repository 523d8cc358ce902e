//! Where an answer leads.
//!
//! Of everything that an answer asks for, the crisis card comes first. Then what was picked together decides before what
//! was picked alone, and of that the first in the record's order.

use catalogue_model::{Ask, Name, Place, Probe, Target, Timer};

use crate::{Answer, Away, Choice, Instead, Position, around::Around, distress, walked::Walked};

/// What comes after an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Lead {
    /// A screen of the sitting.
    To(Position),
    /// Somewhere else.
    Away {
        to: Away,
        /// Whether the exercise itself has nothing more after the step, whatever was answered.
        is_over: bool,
    },
    /// Nothing: this was the end.
    Nowhere,
}

impl Walked<'_> {
    /// Where this answer leads from this screen. The answer fits the screen, and the screen is on the way.
    pub(crate) fn lead(&self, around: Around, position: Position, answer: &Answer) -> Lead {
        let tools = || Lead::Away { to: Away::Place(Place::Toolbox), is_over: false };
        match (position, answer) {
            (Position::LateEvening, Answer::Instead(Instead::Tomorrow)) => {
                Lead::Away { to: Away::Tomorrow, is_over: false }
            }
            (Position::LateEvening, _) => Lead::To(Position::NowGood),
            (Position::NowGood, Answer::Instead(Instead::Lighter)) => Lead::Away { to: Away::Lighter, is_over: false },
            (Position::NowGood | Position::ToolsFirst, Answer::Instead(Instead::Tools)) => tools(),
            (Position::NowGood, _) => Lead::To(Position::Before),
            (Position::Before, Answer::Number(before)) if distress::tools_first(*before) => {
                Lead::To(Position::ToolsFirst)
            }
            (Position::Before | Position::ToolsFirst, _) => self.settle(around, &Target::Step(0), true),
            (Position::Step(at), answer) => self.onwards(around, at, answer),
            (Position::After, answer) => {
                let number = |answer: Option<&Answer>| match answer {
                    Some(Answer::Number(number)) => Some(*number),
                    _ => None,
                };
                Lead::To(around.after(number(self.answers.get(&Position::Before)), number(Some(answer))))
            }
            (Position::SteadyFirst | Position::CoolDown, _) => Lead::To(Position::Closing),
            (Position::Closing, _) => Lead::Nowhere,
        }
    }

    fn onwards(&self, around: Around, at: usize, answer: &Answer) -> Lead {
        let Some(step) = self.step(at) else { return Lead::To(around.ending()) };
        let asked_for = branches(&step.ask, at, answer);
        let crisis = asked_for.iter().find(|target| ***target == Target::Place(Place::Crisis));
        match crisis.or(asked_for.first()) {
            Some(target) => self.settle(around, target, false),
            None => self.settle(around, &step.next, true),
        }
    }

    /// The screen or place that a target comes to, past steps that have nothing to ask.
    ///
    /// Such a step leads onwards and never back to where the person has been. So each one passed over brings the sitting
    /// to a new step or to its end, and no answer can leave it going round.
    pub(crate) fn settle(&self, around: Around, target: &Target, is_over: bool) -> Lead {
        let mut target = target;
        for passed_over in 0..=self.exercise.steps.len() {
            let to = match target {
                Target::Step(at) if passed_over > 0 && self.steps.contains(at) => break,
                Target::Step(at) => match self.step(*at) {
                    Some(step) if self.is_void(*at) => {
                        target = &step.next;
                        continue;
                    }
                    Some(_) => return Lead::To(Position::Step(*at)),
                    None => break,
                },
                Target::End => break,
                Target::Exercise(id) => Away::Exercise(id.clone()),
                Target::Place(place) => Away::Place(*place),
            };
            return Lead::Away { to, is_over };
        }
        Lead::To(around.ending())
    }
}

/// Every target that an answer asks for, the most telling first.
fn branches<'a>(ask: &'a Ask, at: usize, answer: &Answer) -> Vec<&'a Target> {
    match ask {
        Ask::Single { when, .. } => when_picked(when, at, answer),
        Ask::Multi { when, several, .. } => {
            let count = if let Answer::Options(picks) = answer { picks.len() } else { 0 };
            let together = several.iter().filter(|(at_least, _)| count >= usize::from(*at_least).max(1));
            together.map(|(_, target)| target).chain(when_picked(when, at, answer)).collect()
        }
        Ask::Scale { at_least, below, .. } => {
            let numbers: Vec<u8> = match answer {
                Answer::Number(number) => vec![*number],
                Answer::NumbersByRow(by_row) => by_row.values().copied().collect(),
                _ => Vec::new(),
            };
            let high = at_least.iter().filter(|(value, _)| numbers.iter().any(|number| number >= value));
            let low = below.iter().filter(|(value, _)| numbers.iter().any(|number| number < value));
            high.chain(low).map(|(_, target)| target).collect()
        }
        Ask::Timer(Timer { probe: Some(Probe { rising: Some((count, target)), .. }), .. }) => match answer {
            Answer::TimerDone { readings, .. } if rises(readings, *count) => vec![target],
            _ => Vec::new(),
        },
        Ask::Checklist { groups, on_missing: Some(target) } => {
            let items = groups.iter().map(|group| group.items.len()).sum::<usize>();
            let ticked = if let Answer::Ticks(ticks) = answer { ticks.len() } else { 0 };
            // Passed over is not ticked: such a list asks whether it is safe to go on.
            if ticked < items { vec![target] } else { Vec::new() }
        }
        _ => Vec::new(),
    }
}

/// Where the picked options of a step lead, in its order.
fn when_picked<'a>(when: &'a [(Name, Target)], at: usize, answer: &Answer) -> Vec<&'a Target> {
    let picked: Vec<&Choice> = match answer {
        Answer::Option(choice) => vec![choice],
        Answer::Options(choices) => choices.iter().collect(),
        Answer::OptionsByRow(by_row) => by_row.values().collect(),
        _ => Vec::new(),
    };
    let is_picked = |option: &Name| {
        picked.iter().any(|choice| matches!(choice, Choice::Named { step, name } if *step == at && name == option))
    };
    when.iter().filter(|(option, _)| is_picked(option)).map(|(_, target)| target).collect()
}

/// Whether the numbers rose so many times in a row.
pub(crate) fn rises(readings: &[u8], count: u8) -> bool {
    let mut in_a_row = 0_u8;
    readings.windows(2).any(|pair| {
        let is_rise = matches!(pair, [earlier, later] if later > earlier);
        in_a_row = if is_rise { in_a_row.saturating_add(1) } else { 0 };
        in_a_row >= count.max(1)
    })
}
