//! What stands before the person: one screen of a sitting, with what can be picked there and what was answered before.

use catalogue_model::{Ask, Name, Step};

use crate::{Answer, Choice, Outcome, OwnWords, ShownNow, walked::Walked};

/// One screen. The crisis card is one step away from each of them; the page sees to that.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen<'a> {
    /// It is late: would tomorrow do?
    LateEvening,
    /// Is now a good time?
    NowGood,
    /// Distress before, from 0 to 10; may be left out.
    Before {
        /// What was answered before.
        earlier: Option<u8>,
    },
    /// The tools are offered first; the exercise stays open.
    ToolsFirst,
    /// A step of the exercise.
    Step(StepScreen<'a>),
    /// Distress after, from 0 to 10; may be left out.
    After {
        /// What was answered before.
        earlier: Option<u8>,
    },
    /// Something steadier is offered. The sitting is paused, and nothing is lost.
    SteadyFirst {
        /// Whether to say that this is common and a reason to slow down.
        first_time: bool,
    },
    /// Nine slow breaths.
    CoolDown,
    /// The end.
    Closing {
        /// How it ended.
        outcome: Outcome,
        /// Whether to suggest doing it with a helper next time.
        with_helper: bool,
    },
}

/// A step, as it stands now.
#[derive(Clone, Debug, PartialEq)]
pub struct StepScreen<'a> {
    /// The step, by position.
    pub at: usize,
    /// What it asks or says.
    pub step: &'a Step,
    /// What can be picked.
    pub options: Vec<Offer<'a>>,
    /// What it asks about, one by one; empty where it asks once.
    pub rows: Vec<Offer<'a>>,
    /// What can be ticked.
    pub items: Vec<ItemGroup<'a>>,
    /// What was answered before, as far as it is still offered.
    pub earlier: Option<Answer>,
    /// What the timer on this screen was told so far.
    pub readings: &'a [u8],
    /// What it shows beside its text.
    pub shown: Option<ShownNow<'a>>,
}

/// Something that can be picked, ticked or asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer<'a> {
    /// What to answer with.
    pub choice: Choice,
    /// Its name in a form, which no other offer of the screen has.
    pub code: String,
    /// What it is called.
    pub label: Label<'a>,
}

/// What something is called: by the words of the exercise, or by the person's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label<'a> {
    /// The words `<step>-<name>` of the exercise.
    Words {
        /// The step whose words they are.
        step: &'a Name,
        /// The option, row or item.
        name: &'a Name,
    },
    /// What the person wrote.
    Own(&'a OwnWords),
}

/// Items of a checklist under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemGroup<'a> {
    /// The name of the heading, if there is one.
    pub heading: Option<&'a Name>,
    /// What can be ticked.
    pub items: Vec<Offer<'a>>,
}

impl StepScreen<'_> {
    /// The option that a form names, if the screen offers it.
    #[must_use]
    pub fn option(&self, code: &str) -> Option<Choice> {
        find(&self.options, code)
    }

    /// The row that a form names, if the screen asks about it.
    #[must_use]
    pub fn row(&self, code: &str) -> Option<Choice> {
        find(&self.rows, code)
    }

    /// The item that a form names, if the screen has it.
    #[must_use]
    pub fn item(&self, code: &str) -> Option<Choice> {
        self.items.iter().find_map(|group| find(&group.items, code))
    }
}

fn find(offers: &[Offer<'_>], code: &str) -> Option<Choice> {
    offers.iter().find(|offer| offer.code == code).map(|offer| offer.choice.clone())
}

impl<'a> Walked<'a> {
    /// The screen of a step that lies on the way.
    pub(crate) fn step_screen(&self, at: usize, step: &'a Step, readings: &'a [u8]) -> StepScreen<'a> {
        let offers = |choices: Vec<Choice>| -> Vec<Offer<'a>> {
            choices.into_iter().filter_map(|choice| self.offer(at, choice)).collect()
        };
        let is_checklist = matches!(step.ask, Ask::Checklist { .. });
        StepScreen {
            at,
            step,
            options: if is_checklist { Vec::new() } else { offers(self.choices(at)) },
            rows: offers(self.rows(at)),
            items: self.item_groups(at, step),
            earlier: self.answer(at),
            readings,
            shown: None,
        }
    }

    fn item_groups(&self, at: usize, step: &'a Step) -> Vec<ItemGroup<'a>> {
        let Ask::Checklist { groups, .. } = &step.ask else { return Vec::new() };
        let offer = |name: &Name| self.offer(at, Choice::Named { step: at, name: name.clone() });
        groups
            .iter()
            .map(|group| ItemGroup {
                heading: group.heading.as_ref(),
                items: group.items.iter().filter_map(offer).collect(),
            })
            .collect()
    }
}
