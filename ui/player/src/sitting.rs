//! One person doing one exercise once: what stands before them, what they answered, and the way they came.

use std::{fmt, sync::Arc};

use catalogue_model::{Ask, Exercise, Target};

use crate::{
    Age, Answer, Choice, Circumstances, Course, Label, Moved, Outcome, Position, Refused, Screen, Shelves, StepScreen,
    accept::Accepted,
    around::Around,
    distress,
    lead::Lead,
    trail::{Path, Trail},
    walked::{Answers, Walked},
};

/// An exercise that was begun.
///
/// It is kept in memory alone: hold it to go on later, drop it to forget it. Its [`fmt::Debug`] names the exercise only.
#[derive(Clone)]
pub struct Sitting {
    exercise: Arc<Exercise>,
    circumstances: Circumstances,
    around: Around,
    trail: Trail,
    answers: Answers,
    presence: Presence,
}

/// Why a sitting was not begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the exercise is not for people under 18")]
pub struct NotForYouth;

/// Whether a sitting stands before the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    Here,
    /// The person stopped it, which is always right.
    Stopped,
    /// It sent the person elsewhere.
    Away,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Presence {
    Here,
    Stopped,
    Away {
        /// Whether nothing more comes after the step where it was left.
        is_over: bool,
    },
}

impl Sitting {
    /// Begins an exercise.
    ///
    /// # Errors
    /// When it is played for somebody under 18 and is not for them. Nothing else refuses; see [`Sitting::opening`] and
    /// [`Sitting::notes`] for what speaks against it.
    pub fn begin(exercise: Arc<Exercise>, circumstances: Circumstances) -> Result<Self, NotForYouth> {
        if circumstances.age == Age::Youth && !exercise.youth {
            return Err(NotForYouth);
        }
        let around = Around::new(&exercise, &circumstances);
        let trail = Trail::from(first(&exercise, around, &circumstances.shelves));
        Ok(Self { exercise, circumstances, around, trail, answers: Answers::new(), presence: Presence::Here })
    }

    /// The exercise.
    #[must_use]
    pub fn exercise(&self) -> &Exercise {
        &self.exercise
    }

    pub(crate) fn circumstances(&self) -> &Circumstances {
        &self.circumstances
    }

    /// Which screen stands before the person.
    #[must_use]
    pub fn position(&self) -> Position {
        self.trail.position()
    }

    /// Whether the sitting stands before the person.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.presence {
            Presence::Here => Standing::Here,
            Presence::Stopped => Standing::Stopped,
            Presence::Away { .. } => Standing::Away,
        }
    }

    /// What stands before the person; or will again, once the sitting is resumed.
    #[must_use]
    pub fn screen(&self) -> Screen<'_> {
        let number = |position| match self.given(position) {
            Some(Answer::Number(number)) => Some(*number),
            _ => None,
        };
        match self.position() {
            Position::LateEvening => Screen::LateEvening,
            Position::NowGood => Screen::NowGood,
            Position::Before => Screen::Before { earlier: number(Position::Before) },
            Position::ToolsFirst => Screen::ToolsFirst,
            Position::After => Screen::After { earlier: number(Position::After) },
            Position::SteadyFirst => Screen::SteadyFirst { first_time: self.circumstances.paused_before == 0 },
            Position::CoolDown => Screen::CoolDown,
            Position::Closing => self.closing(),
            Position::Step(at) => match self.exercise.steps.get(at) {
                Some(step) => {
                    let screen = self.walked().step_screen(at, step, self.trail.readings());
                    Screen::Step(StepScreen { shown: self.shown(at), ..screen })
                }
                // A checked exercise has every step that its targets name.
                None => self.closing(),
            },
        }
    }

    fn closing(&self) -> Screen<'_> {
        Screen::Closing { outcome: self.path().outcome(), with_helper: self.with_helper() }
    }

    /// Whether to suggest doing the exercise with a helper: it was paused twice, this sitting counted.
    #[must_use]
    pub fn with_helper(&self) -> bool {
        let is_paused = self.path().outcome() == Outcome::Paused;
        distress::with_helper(self.circumstances.paused_before.saturating_add(u8::from(is_paused)))
    }

    /// Takes an answer to the screen that stands before the person.
    ///
    /// # Errors
    /// When the answer does not fit. The sitting is then as it was, and the answer is still the caller's to show again.
    pub fn answer(&mut self, answer: &Answer) -> Result<Moved, Refused> {
        if self.presence != Presence::Here {
            return Err(Refused::NotHere);
        }
        let position = self.position();
        match self.walked().accept(position, self.trail.readings(), answer)? {
            Accepted::Meanwhile(number) => {
                self.trail.tell(number);
                Ok(Moved::Screen)
            }
            Accepted::Given(given) => {
                self.answers.insert(position, given.clone());
                let lead = self.walked().lead(self.around, position, &given);
                self.follow(lead)
            }
        }
    }

    fn follow(&mut self, lead: Lead) -> Result<Moved, Refused> {
        match lead {
            Lead::To(position) => {
                self.trail.step_on(position);
                Ok(Moved::Screen)
            }
            Lead::Away { to, is_over } => {
                self.presence = Presence::Away { is_over };
                Ok(Moved::Away(to))
            }
            Lead::Nowhere => Err(Refused::Over),
        }
    }

    /// Leaves this screen out. What was answered here before is gone.
    ///
    /// # Errors
    /// At the end, and when the sitting is not before the person.
    pub fn skip(&mut self) -> Result<Moved, Refused> {
        self.answer(&Answer::Skip)
    }

    /// Goes back to the screen before, with what was answered there. From elsewhere it comes back to where it was left.
    ///
    /// # Errors
    /// When there is none.
    pub fn back(&mut self) -> Result<(), Refused> {
        if self.presence != Presence::Here {
            self.presence = Presence::Here;
            return Ok(());
        }
        self.trail.back().ok_or(Refused::NothingBefore)
    }

    /// Stops for now. Nothing is lost, and nothing is held against anybody.
    pub fn stop(&mut self) {
        if self.presence == Presence::Here {
            self.presence = Presence::Stopped;
        }
    }

    /// Goes on where the sitting was left; after a step that itself leads out of the exercise, at the exercise's end.
    pub fn resume(&mut self) {
        if self.presence == (Presence::Away { is_over: true }) {
            self.trail.step_on(self.around.ending());
        }
        self.presence = Presence::Here;
    }

    /// Wipes every answer and what lay on the shelves. The exercise stands at its beginning again.
    pub fn forget(&mut self) {
        self.answers.clear();
        self.circumstances.shelves = Shelves::default();
        self.trail = Trail::from(first(&self.exercise, self.around, &self.circumstances.shelves));
        self.presence = Presence::Here;
    }

    /// What a choice is called, if this sitting knows it.
    #[must_use]
    pub fn label(&self, choice: &Choice) -> Option<Label<'_>> {
        self.walked().label(choice)
    }

    /// Whether a list has as many lines as make it complete. It never has to have.
    #[must_use]
    pub fn is_complete(&self, at: usize) -> bool {
        match (self.exercise.steps.get(at).map(|step| &step.ask), self.given(Position::Step(at))) {
            (Some(Ask::List(list)), Some(Answer::Lines(lines))) => lines.len() >= usize::from(list.min),
            (Some(Ask::List(list)), _) => list.min == 0,
            _ => true,
        }
    }

    /// How a timer runs, for one of its choices of length; nothing when the step is no timer.
    #[must_use]
    pub fn timer(&self, at: usize, choice: usize) -> Option<Course> {
        match &self.exercise.steps.get(at)?.ask {
            Ask::Timer(timer) => Some(Course::new(timer, choice)),
            _ => None,
        }
    }

    /// What was answered at a screen, wherever the way leads now.
    pub(crate) fn given(&self, position: Position) -> Option<&Answer> {
        self.answers.get(&position)
    }

    /// The screens on the way, the present one last.
    pub(crate) fn way(&self) -> impl Iterator<Item = Position> + '_ {
        self.trail.positions()
    }

    fn walked(&self) -> Walked<'_> {
        Walked::new(&self.exercise, &self.answers, &self.circumstances.shelves, self.way())
    }

    pub(crate) fn walked_along(&self, positions: &[Position]) -> Walked<'_> {
        Walked::new(&self.exercise, &self.answers, &self.circumstances.shelves, positions.iter().copied())
    }

    /// The way, and on from here along answers that were given before the person went back.
    pub(crate) fn path(&self) -> Path {
        let mut path = Path { positions: self.way().collect(), is_over: false };
        let mut position = self.position();
        while let Some(answer) = self.given(position) {
            let walked = self.walked_along(&path.positions);
            let fitting = position.step().map_or_else(|| answer.clone(), |at| walked.fit(at, answer));
            match walked.lead(self.around, position, &fitting) {
                Lead::To(next) if !path.positions.contains(&next) => {
                    path.positions.push(next);
                    position = next;
                }
                Lead::Away { is_over, .. } => {
                    path.is_over = is_over;
                    break;
                }
                Lead::To(_) | Lead::Nowhere => break,
            }
        }
        path
    }
}

impl fmt::Debug for Sitting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Sitting({})", self.exercise.id.as_str())
    }
}

/// The first screen. An exercise that has nothing to say is at its end.
fn first(exercise: &Exercise, around: Around, shelves: &Shelves) -> Position {
    around.first().unwrap_or_else(|| {
        let answers = Answers::new();
        let walked = Walked::new(exercise, &answers, shelves, std::iter::empty());
        match walked.settle(around, &Target::Step(0), true) {
            Lead::To(position) => position,
            Lead::Away { .. } | Lead::Nowhere => around.ending(),
        }
    })
}
