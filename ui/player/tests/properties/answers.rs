//! Answers that dice choose: ones that fit the screen, and ones of any kind.

use std::collections::BTreeSet;

use catalogue_model::{Ask, Field, FieldAsk, Keep, Name, Shelf, Term as _};
use player::{Answer, Choice, FieldAnswer, Instead, Line, Offer, OwnWords, Screen, Sitting, StepScreen};

/// Written wherever words may not be kept.
pub(crate) const CANARY: &str = "K0!";
/// Written wherever they may.
pub(crate) const KEPT: &str = "ok";

/// Bytes that are used up one by one; nothing is zero.
pub(crate) struct Dice<'a> {
    rolls: std::slice::Iter<'a, u8>,
}

impl<'a> Dice<'a> {
    pub(crate) fn new(rolls: &'a [u8]) -> Self {
        Self { rolls: rolls.iter() }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rolls.len() == 0
    }

    /// A number below `sides`.
    pub(crate) fn roll(&mut self, sides: u8) -> u8 {
        self.rolls.next().copied().unwrap_or(0) % sides.max(1)
    }

    fn pick<T: Clone>(&mut self, things: &[T]) -> Option<T> {
        let sides = u8::try_from(things.len()).unwrap_or(u8::MAX);
        things.get(usize::from(self.roll(sides))).cloned()
    }
}

/// An answer that the screen asks for; a skip now and then.
pub(crate) fn fitting_answer(sitting: &Sitting, dice: &mut Dice<'_>) -> Answer {
    if dice.roll(12) == 0 {
        return Answer::Skip;
    }
    match sitting.screen() {
        Screen::LateEvening => dice.pick(&[Answer::Continue, Answer::Instead(Instead::Tomorrow)]),
        Screen::NowGood => {
            dice.pick(&[Answer::Continue, Answer::Instead(Instead::Lighter), Answer::Instead(Instead::Tools)])
        }
        Screen::ToolsFirst => dice.pick(&[Answer::Continue, Answer::Instead(Instead::Tools)]),
        Screen::Before { .. } | Screen::After { .. } => Some(Answer::Number(dice.roll(11))),
        Screen::Step(step) => of_step(&step, dice),
        _ => Some(Answer::Continue),
    }
    .unwrap_or(Answer::Skip)
}

fn of_step(screen: &StepScreen<'_>, dice: &mut Dice<'_>) -> Option<Answer> {
    let options = choices(&screen.options);
    Some(match &screen.step.ask {
        Ask::Info { .. } => Answer::Continue,
        Ask::Single { .. } if screen.rows.is_empty() => Answer::Option(dice.pick(&options)?),
        Ask::Single { .. } => {
            let rows = screen.rows.iter().filter_map(|row| Some((row.choice.clone(), dice.pick(&options)?)));
            Answer::OptionsByRow(rows.collect())
        }
        Ask::Multi { max, .. } => Answer::Options(some(&options, *max, dice)),
        Ask::Scale { .. } if screen.rows.is_empty() => Answer::Number(dice.roll(11)),
        Ask::Scale { .. } => {
            Answer::NumbersByRow(screen.rows.iter().map(|row| (row.choice.clone(), dice.roll(11))).collect())
        }
        Ask::ShortText { .. } | Ask::LongText { .. } => match dice.roll(3) {
            0 => Answer::InMyHead,
            _ => Answer::Text(words(screen.step.keep)),
        },
        Ask::List(list) => {
            let count = dice.roll(list.max.saturating_add(1));
            Answer::Lines((0..count).map(|_| line(&list.fields, dice)).collect())
        }
        Ask::Timer(timer) if timer.probe.is_some() && dice.roll(3) > 0 => Answer::TimerReading(dice.roll(11)),
        Ask::Timer(_) => Answer::TimerDone { readings: Vec::new(), minutes: 5, ended_early: dice.roll(2) == 0 },
        Ask::Checklist { .. } => {
            let items: Vec<Choice> = screen.items.iter().flat_map(|group| choices(&group.items)).collect();
            let all = dice.roll(2) == 0;
            Answer::Ticks(if all { items.into_iter().collect() } else { some(&items, u8::MAX, dice) })
        }
    })
}

fn choices(offers: &[Offer<'_>]) -> Vec<Choice> {
    offers.iter().map(|offer| offer.choice.clone()).collect()
}

fn some<T: Clone + Ord>(things: &[T], most: u8, dice: &mut Dice<'_>) -> BTreeSet<T> {
    things.iter().filter(|_| dice.roll(2) == 0).take(usize::from(most)).cloned().collect()
}

fn words(keep: Keep) -> OwnWords {
    OwnWords::new(if keep == Keep::K1 { KEPT } else { CANARY }.to_owned())
}

fn line(fields: &[Field], dice: &mut Dice<'_>) -> Line {
    let mut line = Line::default();
    for field in fields {
        let answer = match &field.ask {
            FieldAsk::ShortText { .. } => FieldAnswer::Text(words(field.keep)),
            FieldAsk::Single { options } => FieldAnswer::Picks(some(options, 1, dice)),
            FieldAsk::Multi { options, max } => FieldAnswer::Picks(some(options, *max, dice)),
            FieldAsk::Scale => FieldAnswer::Number(dice.roll(11)),
        };
        if dice.roll(4) > 0 {
            line.put(field.id.clone(), answer);
        }
    }
    line
}

/// An answer of any kind, about things that may not exist.
pub(crate) fn wild_answer(sitting: &Sitting, dice: &mut Dice<'_>) -> Answer {
    let keep = match sitting.screen() {
        Screen::Step(screen) => screen.step.keep,
        _ => Keep::K0,
    };
    let mut choices = || -> Vec<Choice> { (0..dice.roll(20)).map(|_| wild_choice(dice)).collect() };
    let (first, second) = (choices(), choices());
    let pairs = || first.iter().cloned().zip(second.iter().cloned());
    match dice.roll(14) {
        0 => Answer::Continue,
        1 => Answer::Instead(Instead::Tomorrow),
        2 => Answer::Option(wild_choice(dice)),
        3 => Answer::Options(first.into_iter().collect()),
        4 => Answer::OptionsByRow(pairs().collect()),
        5 => Answer::Number(dice.roll(u8::MAX)),
        6 => Answer::NumbersByRow(first.into_iter().map(|choice| (choice, dice.roll(20))).collect()),
        7 => Answer::Text(words(keep)),
        8 => Answer::Text(OwnWords::new("\u{0}\n".repeat(usize::from(dice.roll(200)) * 10))),
        9 => Answer::Lines(vec![wild_line(dice); usize::from(dice.roll(30))]),
        10 => Answer::Ticks(first.into_iter().collect()),
        11 => Answer::TimerReading(dice.roll(u8::MAX)),
        12 => {
            let readings = (0..dice.roll(u8::MAX)).collect();
            Answer::TimerDone { readings, minutes: u16::MAX, ended_early: false }
        }
        _ => Answer::InMyHead,
    }
}

fn wild_choice(dice: &mut Dice<'_>) -> Choice {
    let step = usize::from(dice.roll(12));
    match dice.roll(4) {
        0 => Choice::Item { shelf: dice.pick(Shelf::ALL).unwrap(), index: step },
        1 => Choice::Line { step, line: usize::from(dice.roll(5)) },
        _ => Choice::Named { step, name: Name::new(&format!("o{}", dice.roll(4))).unwrap() },
    }
}

fn wild_line(dice: &mut Dice<'_>) -> Line {
    let mut line = Line::default();
    let answer = match dice.roll(3) {
        0 => FieldAnswer::Text(OwnWords::new(CANARY.to_owned())),
        1 => FieldAnswer::Number(dice.roll(u8::MAX)),
        _ => FieldAnswer::Picks([Name::new("o1").unwrap(), Name::new("nothing").unwrap()].into()),
    };
    // The first field of a generated list, whose words are never kept.
    line.put(Name::new(if dice.roll(2) == 0 { "f0" } else { "nothing" }).unwrap(), answer);
    line
}
