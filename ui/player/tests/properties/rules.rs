//! The rules, each told anew from what an exercise says: none of them asks the player where an answer should lead.

use catalogue_model::{Ask, Keep, Place, Step, Target};
use player::{
    Answer, Away, Choice, FieldAnswer, Keepable, Label, Moved, Position, Screen, ShownNow, Sitting, Standing,
    StepScreen, Value,
};
use proptest::{prop_assert, prop_assert_eq, test_runner::TestCaseError};

use crate::answers::{CANARY, KEPT};

type Checked = Result<(), TestCaseError>;

/// What holds wherever a sitting stands.
pub(crate) fn check_state(sitting: &Sitting) -> Checked {
    nothing_is_kept_that_must_not_be(sitting)?;
    stopping_changes_nothing(sitting)?;
    there_is_a_way_out(sitting.clone())
}

/// Gives an answer, and looks at what holds for it.
pub(crate) fn check_answer(sitting: &mut Sitting, answer: &Answer) -> Checked {
    let before = sitting.clone();
    let moved = sitting.answer(answer);
    match &moved {
        Err(_) => same(&before, sitting),
        Ok(moved) => {
            if says_danger(&before, answer) {
                prop_assert_eq!(moved, &Moved::Away(Away::Place(Place::Crisis)), "danger was said: {:?}", answer);
            }
            back_and_again_comes_to_the_same(&before, sitting, answer, moved)
        }
    }
}

fn same(one: &Sitting, other: &Sitting) -> Checked {
    prop_assert_eq!(one.screen(), other.screen());
    prop_assert_eq!(one.keepable(), other.keepable());
    prop_assert_eq!(one.numbers(), other.numbers());
    prop_assert_eq!(one.mark(), other.mark());
    Ok(())
}

/// Back, and then the same answer, gives the same screen.
fn back_and_again_comes_to_the_same(before: &Sitting, after: &Sitting, answer: &Answer, moved: &Moved) -> Checked {
    let runs_on = matches!(answer, Answer::TimerReading(_)) && before.position() == after.position();
    if runs_on && *moved == Moved::Screen {
        return Ok(());
    }
    let mut again = after.clone();
    prop_assert_eq!(again.back(), Ok(()));
    prop_assert_eq!(again.position(), before.position());
    prop_assert_eq!(again.answer(answer), Ok(moved.clone()));
    same(&again, after)
}

fn stopping_changes_nothing(sitting: &Sitting) -> Checked {
    if sitting.standing() != Standing::Here {
        return Ok(());
    }
    let mut stopped = sitting.clone();
    stopped.stop();
    same(&stopped, sitting)?;
    stopped.resume();
    prop_assert_eq!(stopped.standing(), Standing::Here);
    same(&stopped, sitting)
}

/// Whether an answer picks, rates or leaves unticked what leads to the crisis card.
fn says_danger(sitting: &Sitting, answer: &Answer) -> bool {
    let Screen::Step(StepScreen { at, step, readings, .. }) = sitting.screen() else { return false };
    let is_crisis = |target: &Target| *target == Target::Place(Place::Crisis);
    let picks: Vec<&Choice> = match answer {
        Answer::Option(choice) => vec![choice],
        Answer::Options(choices) => choices.iter().collect(),
        Answer::OptionsByRow(by_row) => by_row.values().collect(),
        _ => Vec::new(),
    };
    let numbers: Vec<u8> = match answer {
        Answer::Number(number) => vec![*number],
        Answer::NumbersByRow(by_row) => by_row.values().copied().collect(),
        _ => Vec::new(),
    };
    match &step.ask {
        Ask::Single { when, .. } | Ask::Multi { when, several: None, .. } => picked_crisis(when, at, &picks),
        Ask::Multi { when, several: Some((at_least, target)), .. } => {
            picked_crisis(when, at, &picks) || is_crisis(target) && picks.len() >= usize::from(*at_least)
        }
        Ask::Scale { at_least, below, .. } => {
            let high = at_least.as_ref().is_some_and(|(value, to)| is_crisis(to) && numbers.iter().any(|n| n >= value));
            high || below.as_ref().is_some_and(|(value, to)| is_crisis(to) && numbers.iter().any(|n| n < value))
        }
        Ask::Checklist { groups, on_missing: Some(target) } => {
            let all: usize = groups.iter().map(|group| group.items.len()).sum();
            let is_missing = match answer {
                Answer::Ticks(ticks) => ticks.len() < all,
                _ => true,
            };
            is_crisis(target) && is_missing
        }
        Ask::Timer(timer) => match timer.probe.as_ref().and_then(|probe| probe.rising.as_ref()) {
            Some((count, target)) if is_crisis(target) => rose(readings, answer, usize::from(*count)),
            _ => false,
        },
        _ => false,
    }
}

fn picked_crisis(when: &[(catalogue_model::Name, Target)], at: usize, picks: &[&Choice]) -> bool {
    when.iter().any(|(option, target)| {
        let choice = Choice::Named { step: at, name: option.clone() };
        *target == Target::Place(Place::Crisis) && picks.contains(&&choice)
    })
}

/// Whether some run of so many numbers and one, each above the one before, stands in what a timer was told.
fn rose(told: &[u8], answer: &Answer, count: usize) -> bool {
    let more: &[u8] = match answer {
        Answer::TimerReading(number) => &[*number],
        Answer::TimerDone { readings, .. } => readings,
        _ => return false,
    };
    let all: Vec<u8> = told.iter().chain(more).copied().collect();
    all.windows(count + 1).any(|run| run.windows(2).all(|pair| pair[0] < pair[1]))
}

/// No value of class `K0` is offered for keeping, be it an answer, a field, a row or words that were picked elsewhere.
fn nothing_is_kept_that_must_not_be(sitting: &Sitting) -> Checked {
    let exercise = sitting.exercise();
    for (class, kept) in [(Keep::K1, sitting.keepable()), (Keep::K2, sitting.numbers())] {
        for keepable in kept {
            let (_, step) = exercise.step(keepable.step.as_str()).unwrap();
            prop_assert_eq!(step.keep, class);
            check_field(step, &keepable)?;
            check_row(sitting, step, &keepable)?;
            prop_assert!(!says_canary(&keepable), "{:?}", keepable);
        }
    }
    if let Screen::Step(StepScreen {
        shown: Some(ShownNow::Shelf { written, .. } | ShownNow::Plan { written, .. }),
        ..
    }) = sitting.screen()
    {
        prop_assert!(!written.iter().any(says_canary));
    }
    Ok(())
}

fn check_field(step: &Step, keepable: &Keepable<'_>) -> Checked {
    if let (Ask::List(list), Some(id)) = (&step.ask, keepable.field) {
        let field = list.fields.iter().find(|field| field.id == *id).unwrap();
        prop_assert_eq!(field.keep, Keep::K1);
    }
    Ok(())
}

/// A row has words of the step itself, or of a step whose picks live as long.
fn check_row(sitting: &Sitting, step: &Step, keepable: &Keepable<'_>) -> Checked {
    let Some(Label::Words { step: from, .. }) = keepable.row else { return Ok(()) };
    let (Ask::Single { rows, .. } | Ask::Scale { rows, .. }) = &step.ask else {
        return Err(TestCaseError::fail("a step without rows has a row"));
    };
    if *from != step.id {
        let sources = rows.from.iter().map(|at| &sitting.exercise().steps[*at]);
        prop_assert!(sources.clone().any(|source| source.keep != Keep::K0), "{:?}", keepable);
    }
    Ok(())
}

fn says_canary(keepable: &Keepable<'_>) -> bool {
    let is_canary = |label: &Label<'_>| matches!(label, Label::Own(text) if text.as_str() == CANARY);
    let value = match &keepable.value {
        Value::Choice(label) => is_canary(label),
        Value::Text(text) => text.as_str() == CANARY,
        Value::Number(_) | Value::Minutes(_) => false,
    };
    value || keepable.row.as_ref().is_some_and(is_canary)
}

/// From here somebody who wants to can come to an end: at each step they take the way that is nearest to one.
fn there_is_a_way_out(mut sitting: Sitting) -> Checked {
    if sitting.standing() != Standing::Here {
        sitting.resume();
    }
    let distances = distances(&sitting.exercise().steps);
    let count = distances.len() + 2;
    for _ in 0..count * count + 8 {
        let answer = match sitting.screen() {
            Screen::Closing { .. } => return Ok(()),
            Screen::Step(screen) => {
                let ways = ways(&screen);
                let nearest = ways.into_iter().min_by_key(|(_, target)| distance(&distances, target));
                nearest.unwrap().0
            }
            _ => Answer::Skip,
        };
        match sitting.answer(&answer) {
            Ok(Moved::Screen) => {}
            Ok(Moved::Away(_)) => return Ok(()),
            Err(refused) => return Err(TestCaseError::fail(format!("{answer:?} was refused: {refused}"))),
        }
    }
    Err(TestCaseError::fail(format!("no way out was found, {} at the last", sitting.position().code())))
}

/// How many steps it is to an end from each step, and at most as many as there are.
fn distances(steps: &[Step]) -> Vec<usize> {
    let mut distances = vec![usize::MAX; steps.len()];
    for _ in steps {
        for (at, step) in steps.iter().enumerate() {
            let nearest = step.targets().map(|target| distance(&distances, target)).min().unwrap();
            distances[at] = distances[at].min(nearest.saturating_add(1));
        }
    }
    distances
}

fn distance(distances: &[usize], target: &Target) -> usize {
    match target {
        Target::Step(at) => distances[*at],
        _ => 0,
    }
}

/// For every target of a step an answer that leads there.
fn ways(screen: &StepScreen<'_>) -> Vec<(Answer, Target)> {
    let (at, step) = (screen.at, screen.step);
    let own = |name: &catalogue_model::Name| Choice::Named { step: at, name: name.clone() };
    let rated = |number: u8| match screen.rows.first() {
        Some(row) => Answer::NumbersByRow([(row.choice.clone(), number)].into()),
        None => Answer::Number(number),
    };
    let mut ways: Vec<(Answer, Target)> = Vec::new();
    match &step.ask {
        Ask::Single { when, .. } => ways.extend(when.iter().map(|(name, target)| {
            let answer = match screen.rows.first() {
                Some(row) => Answer::OptionsByRow([(row.choice.clone(), own(name))].into()),
                None => Answer::Option(own(name)),
            };
            (answer, target.clone())
        })),
        Ask::Multi { when, several, .. } => {
            ways.extend(when.iter().map(|(name, target)| (Answer::Options([own(name)].into()), target.clone())));
            if let Some((at_least, target)) = several {
                let some = screen.options.iter().take(usize::from(*at_least)).map(|offer| offer.choice.clone());
                ways.push((Answer::Options(some.collect()), target.clone()));
            }
        }
        Ask::Scale { at_least, below, .. } => {
            ways.extend(at_least.iter().map(|(value, target)| (rated(*value), target.clone())));
            // The upper threshold decides first, so the number has to be below both.
            let least = at_least.as_ref().map_or(u8::MAX, |(value, _)| *value);
            ways.extend(below.iter().map(|(value, target)| (rated((*value).min(least) - 1), target.clone())));
        }
        Ask::Timer(timer) => {
            let rising = timer.probe.as_ref().and_then(|probe| probe.rising.as_ref());
            ways.extend(rising.map(|(count, target)| {
                let readings = (0..=*count).collect();
                (Answer::TimerDone { readings, minutes: 1, ended_early: true }, target.clone())
            }));
        }
        Ask::Checklist { on_missing: Some(target), .. } => {
            let all = screen.items.iter().flat_map(|group| &group.items).map(|offer| offer.choice.clone());
            return vec![(Answer::Skip, target.clone()), (Answer::Ticks(all.collect()), step.next.clone())];
        }
        _ => {}
    }
    ways.push((Answer::Skip, step.next.clone()));
    ways
}

/// What people gave and what was offered for keeping, counted.
#[derive(Debug, Default)]
pub(crate) struct Given {
    pub(crate) canaries: usize,
    pub(crate) kept_texts: usize,
    pub(crate) kept_picks: usize,
}

impl Given {
    pub(crate) fn note(&mut self, answer: &Answer) {
        let is_canary = match answer {
            Answer::Text(text) => text.as_str() == CANARY,
            Answer::Lines(lines) => lines.iter().any(|line| {
                let name = catalogue_model::Name::new("harsh").unwrap();
                matches!(line.get(&name), Some(FieldAnswer::Text(text)) if text.as_str() == CANARY)
            }),
            _ => false,
        };
        self.canaries += usize::from(is_canary);
    }

    pub(crate) fn note_kept(&mut self, sitting: &Sitting) {
        if sitting.position() == Position::Closing {
            for keepable in sitting.keepable() {
                match keepable.value {
                    Value::Text(text) => self.kept_texts += usize::from(text.as_str() == KEPT),
                    Value::Choice(_) => self.kept_picks += 1,
                    Value::Number(_) | Value::Minutes(_) => {}
                }
            }
        }
    }
}
