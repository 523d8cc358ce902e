//! Whether an answer fits the screen it was given at. What comes out is what is stored: tidied, and nothing that the step
//! did not ask for.

use std::collections::BTreeSet;

use catalogue_model::{Ask, Field, FieldAsk, Name, Timer};

use crate::{Answer, Choice, FieldAnswer, Instead, Line, OwnWords, Position, Refused, lead::rises, walked::Walked};

/// Scales end here.
const HIGHEST: u8 = 10;
/// More than an hour of the shortest intervals gives.
const MOST_READINGS: usize = 500;

/// What an answer does.
#[derive(Debug)]
pub(crate) enum Accepted {
    /// It is the answer to this screen.
    Given(Answer),
    /// It is a number on the way, and the timer runs on.
    Meanwhile(u8),
}

impl Walked<'_> {
    /// Checks an answer against a screen; `told` is what the running timer was told so far.
    pub(crate) fn accept(&self, position: Position, told: &[u8], answer: &Answer) -> Result<Accepted, Refused> {
        if let (Position::Step(at), Answer::TimerReading(number)) = (position, answer) {
            return self.reading(at, told, *number);
        }
        let given = match (position, answer) {
            (Position::Closing, _) => return Err(Refused::Over),
            (_, Answer::Skip) => Answer::Skip,
            (Position::Step(at), answer) => self.of_step(at, told, answer)?,
            (Position::Before | Position::After, Answer::Number(number)) => Answer::Number(on_scale(*number)?),
            (Position::LateEvening, Answer::Instead(Instead::Tomorrow))
            | (Position::NowGood, Answer::Instead(Instead::Lighter | Instead::Tools))
            | (Position::ToolsFirst, Answer::Instead(Instead::Tools)) => answer.clone(),
            (Position::Before | Position::After, _) => return Err(Refused::WrongKind),
            (_, Answer::Continue) | (Position::CoolDown, Answer::TimerDone { .. }) => Answer::Continue,
            _ => return Err(Refused::WrongKind),
        };
        Ok(Accepted::Given(given))
    }

    /// A number that the person gave while a timer ran.
    fn reading(&self, at: usize, told: &[u8], number: u8) -> Result<Accepted, Refused> {
        let Some(Ask::Timer(Timer { probe: Some(probe), .. })) = self.step(at).map(|step| &step.ask) else {
            return Err(Refused::WrongKind);
        };
        let readings = readings(told, &[number])?;
        if probe.rising.as_ref().is_some_and(|(count, _)| rises(&readings, *count)) {
            return Ok(Accepted::Given(Answer::TimerDone { readings, minutes: 0, ended_early: true }));
        }
        Ok(Accepted::Meanwhile(number))
    }

    fn of_step(&self, at: usize, told: &[u8], answer: &Answer) -> Result<Answer, Refused> {
        let Some(step) = self.step(at) else { return Err(Refused::WrongKind) };
        let is_thinkable = step.ask.takes_words() || matches!(step.ask, Ask::List(_));
        match (&step.ask, answer) {
            (Ask::Info { .. }, Answer::Continue) => Ok(Answer::Continue),
            (_, Answer::InMyHead) if is_thinkable => Ok(Answer::InMyHead),
            (Ask::Single { rows, .. }, Answer::Option(choice)) if rows.is_none() => {
                self.offered(at, [choice])?;
                Ok(answer.clone())
            }
            (Ask::Single { rows, .. }, Answer::OptionsByRow(by_row)) if !rows.is_none() => {
                self.asked_about(at, by_row.keys())?;
                self.offered(at, by_row.values())?;
                Ok(answer.clone())
            }
            (Ask::Multi { max, .. }, Answer::Options(choices)) => {
                self.offered(at, choices)?;
                few_enough(choices, *max)?;
                Ok(answer.clone())
            }
            (Ask::Scale { rows, .. }, Answer::Number(number)) if rows.is_none() => {
                Ok(Answer::Number(on_scale(*number)?))
            }
            (Ask::Scale { rows, .. }, Answer::NumbersByRow(by_row)) if !rows.is_none() => {
                self.asked_about(at, by_row.keys())?;
                by_row.values().try_for_each(|number| on_scale(*number).map(drop))?;
                Ok(answer.clone())
            }
            (Ask::ShortText { limit }, Answer::Text(text)) => Ok(text_or_nothing(words(text, *limit, Lines::One)?)),
            (Ask::LongText { limit }, Answer::Text(text)) => Ok(text_or_nothing(words(text, *limit, Lines::Many)?)),
            (Ask::List(list), Answer::Lines(given)) => {
                let lines = given.iter().map(|line| tidied(&list.fields, line));
                let lines: Vec<Line> =
                    lines.filter(|line| !line.as_ref().is_ok_and(Line::is_empty)).collect::<Result<_, _>>()?;
                if lines.len() > usize::from(list.max) {
                    return Err(Refused::TooManyLines { most: list.max });
                }
                Ok(Answer::Lines(lines))
            }
            (Ask::Timer(timer), Answer::TimerDone { readings: more, minutes, ended_early }) => {
                if timer.probe.is_none() && !more.is_empty() {
                    return Err(Refused::WrongKind);
                }
                let readings = readings(told, more)?;
                Ok(Answer::TimerDone { readings, minutes: *minutes, ended_early: *ended_early })
            }
            (Ask::Checklist { .. }, Answer::Ticks(ticks)) => {
                self.offered(at, ticks)?;
                Ok(answer.clone())
            }
            _ => Err(Refused::WrongKind),
        }
    }

    fn offered<'c>(&self, at: usize, picks: impl IntoIterator<Item = &'c Choice>) -> Result<(), Refused> {
        let choices = self.choices(at);
        let is_known = picks.into_iter().all(|choice| choices.contains(choice));
        if is_known { Ok(()) } else { Err(Refused::UnknownOption) }
    }

    fn asked_about<'c>(&self, at: usize, mut asked: impl Iterator<Item = &'c Choice>) -> Result<(), Refused> {
        let rows = self.rows(at);
        if asked.all(|row| rows.contains(row)) { Ok(()) } else { Err(Refused::UnknownRow) }
    }
}

/// Whether a text may have several lines.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    One,
    Many,
}

fn on_scale(number: u8) -> Result<u8, Refused> {
    if number <= HIGHEST { Ok(number) } else { Err(Refused::OutOfRange) }
}

fn few_enough<T>(picks: &BTreeSet<T>, most: u8) -> Result<(), Refused> {
    if picks.len() <= usize::from(most) { Ok(()) } else { Err(Refused::TooManyPicks { most }) }
}

fn readings(told: &[u8], more: &[u8]) -> Result<Vec<u8>, Refused> {
    let all: Vec<u8> = told.iter().chain(more).map(|number| on_scale(*number)).collect::<Result<_, _>>()?;
    if all.len() <= MOST_READINGS { Ok(all) } else { Err(Refused::TooManyReadings) }
}

/// A text within its limit, tidied.
fn words(text: &OwnWords, limit: u16, lines: Lines) -> Result<OwnWords, Refused> {
    let text = text.tidied();
    let is_writing = |character: char| !character.is_control() || character == '\n' && lines == Lines::Many;
    if !text.as_str().chars().all(is_writing) {
        return Err(Refused::ControlCharacter);
    }
    if text.as_str().chars().count() > usize::from(limit) {
        return Err(Refused::TooLong { most: limit });
    }
    Ok(text)
}

/// An empty box is no answer.
fn text_or_nothing(text: OwnWords) -> Answer {
    if text.is_empty() { Answer::Skip } else { Answer::Text(text) }
}

/// A line with what was filled in, and nothing else.
fn tidied(fields: &[Field], line: &Line) -> Result<Line, Refused> {
    let mut tidied = Line::default();
    for (name, answer) in line.fields() {
        let field = fields.iter().find(|field| field.id == *name).ok_or(Refused::UnknownField)?;
        if let Some(answer) = of_field(&field.ask, answer)? {
            tidied.put(name.clone(), answer);
        }
    }
    Ok(tidied)
}

/// What was given in a field; nothing when it was left empty.
fn of_field(ask: &FieldAsk, answer: &FieldAnswer) -> Result<Option<FieldAnswer>, Refused> {
    let picked = |options: &[Name], picks: &BTreeSet<Name>, most: u8| {
        if picks.iter().any(|pick| !options.contains(pick)) {
            return Err(Refused::UnknownOption);
        }
        few_enough(picks, most)?;
        Ok((!picks.is_empty()).then(|| FieldAnswer::Picks(picks.clone())))
    };
    match (ask, answer) {
        (FieldAsk::ShortText { limit }, FieldAnswer::Text(text)) => {
            let text = words(text, *limit, Lines::One)?;
            Ok((!text.is_empty()).then_some(FieldAnswer::Text(text)))
        }
        (FieldAsk::Single { options }, FieldAnswer::Picks(picks)) => picked(options, picks, 1),
        (FieldAsk::Multi { options, max }, FieldAnswer::Picks(picks)) => picked(options, picks, *max),
        (FieldAsk::Scale, FieldAnswer::Number(number)) => Ok(Some(FieldAnswer::Number(on_scale(*number)?))),
        _ => Err(Refused::WrongKind),
    }
}
