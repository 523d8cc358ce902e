//! The rules of exercises, one by one, on small exercises written for them.
//!
//! An exercise is written as its steps stand in a record. What a person does is a script of short commands, and where it
//! leaves them is one word: `#step`, a frame's screen, `away crisis`, or `refused …`.

#![expect(clippy::unwrap_used, reason = "tests")]

mod branches;
mod frames;
mod keeping;
mod opening;
mod refusals;
mod shown;
mod way;

use std::sync::Arc;

use catalogue_model::{Ask, Exercise, ExerciseRecord, FieldAsk, Name, Shelf};

use crate::{
    Age, Answer, Away, Choice, Circumstances, FieldAnswer, Instead, Keepable, Label, Line, Moved, OwnWords, Position,
    Refused, Screen, Shelves, Sitting, StepScreen, Value,
};

/// What every exercise of these tests has, unless its own lines say otherwise.
const USUAL: [(&str, &str); 8] = [
    ("id", "\"m01.test\""),
    ("track", "\"all\""),
    ("kind", "\"exercise\""),
    ("frame", "\"A\""),
    ("intensity", "\"light\""),
    ("minutes", "[5]"),
    ("evidence", "{ grades = [\"d\"] }"),
    ("review", "\"not_clinically_reviewed\""),
];

/// An exercise of these steps. Lines before the first step are fields of the exercise.
#[track_caller]
fn exercise(text: &str) -> Arc<Exercise> {
    let mut record: toml::Table = text.parse().unwrap();
    for (field, usual) in USUAL {
        let usual: toml::Table = format!("{field} = {usual}").parse().unwrap();
        for (field, value) in usual {
            record.entry(field).or_insert(value);
        }
    }
    let record: ExerciseRecord = record.try_into().unwrap();
    Arc::new(Exercise::check(&record).unwrap_or_else(|flaws| panic!("{flaws:?}")))
}

fn noon() -> Circumstances {
    Circumstances {
        hour: 12,
        age: Age::Adult,
        paused_before: 0,
        limited_ratings: false,
        done_today: false,
        done_ever: false,
        shelves: Shelves::default(),
    }
}

/// A shelf with these things on it.
fn shelf(shelf: Shelf, items: &[&str]) -> Circumstances {
    let mut circumstances = noon();
    circumstances.shelves.put(shelf, items.iter().map(|item| OwnWords::new((*item).to_owned())).collect());
    circumstances
}

/// Somebody who does an exercise.
struct Person {
    sitting: Sitting,
}

impl Person {
    #[track_caller]
    fn begins(text: &str) -> Self {
        Self::begins_when(text, noon())
    }

    #[track_caller]
    fn begins_when(text: &str, circumstances: Circumstances) -> Self {
        Self { sitting: Sitting::begin(exercise(text), circumstances).unwrap() }
    }

    /// Where the person stands.
    fn stands(&self) -> String {
        match self.sitting.position() {
            Position::Step(at) => format!("#{}", self.sitting.exercise().steps.get(at).unwrap().id.as_str()),
            position => position.code(),
        }
    }

    /// Does everything in a script, commands separated by commas, and tells where the last one led.
    #[track_caller]
    fn does(&mut self, script: &str) -> String {
        script.split(", ").filter(|command| !command.is_empty()).fold(self.stands(), |_, command| self.command(command))
    }

    #[track_caller]
    fn command(&mut self, command: &str) -> String {
        let moved = match command {
            "back" => self.sitting.back().map(|()| Moved::Screen),
            "stop" => {
                self.sitting.stop();
                Ok(Moved::Screen)
            }
            "resume" => {
                self.sitting.resume();
                Ok(Moved::Screen)
            }
            "skip" => self.sitting.skip(),
            command => {
                let answer = self.answer(command);
                self.sitting.answer(&answer)
            }
        };
        match moved {
            Ok(Moved::Screen) => self.stands(),
            Ok(Moved::Away(Away::Place(place))) => format!("away {}", place.as_str()),
            Ok(Moved::Away(Away::Exercise(id))) => format!("away {}", id.as_str()),
            Ok(Moved::Away(away)) => format!("away {away:?}"),
            Err(refused) => format!("refused {refused:?}"),
        }
    }

    /// The answer that a command stands for on the present screen.
    #[track_caller]
    fn answer(&self, command: &str) -> Answer {
        let (verb, rest) = command.split_once(' ').unwrap_or((command, ""));
        let words = || rest.split(' ').filter(|word| !word.is_empty());
        match verb {
            "on" => Answer::Continue,
            "head" => Answer::InMyHead,
            "lighter" => Answer::Instead(Instead::Lighter),
            "tools" => Answer::Instead(Instead::Tools),
            "tomorrow" => Answer::Instead(Instead::Tomorrow),
            "pick" => Answer::Option(self.offered(rest)),
            "picks" => Answer::Options(words().map(|word| self.offered(word)).collect()),
            "ticks" => Answer::Ticks(words().map(|word| self.offered(word)).collect()),
            "rows" => {
                Answer::OptionsByRow(pairs(rest).map(|(row, pick)| (self.offered(row), self.offered(pick))).collect())
            }
            "numbers" => {
                Answer::NumbersByRow(pairs(rest).map(|(row, n)| (self.offered(row), n.parse().unwrap())).collect())
            }
            "write" => Answer::Text(OwnWords::new(rest.to_owned())),
            "lines" => Answer::Lines(rest.split('|').map(|line| self.line(line)).collect()),
            "reading" => Answer::TimerReading(rest.parse().unwrap()),
            "done" => Answer::TimerDone {
                readings: words().map(|word| word.parse().unwrap()).collect(),
                minutes: 2,
                ended_early: false,
            },
            number => Answer::Number(number.parse().unwrap_or_else(|_| panic!("{command:?} is no command"))),
        }
    }

    fn step(&self) -> StepScreen<'_> {
        match self.sitting.screen() {
            Screen::Step(screen) => screen,
            screen => panic!("{screen:?} is no step"),
        }
    }

    /// What a code stands for; something unknown when it is not offered.
    fn offered(&self, code: &str) -> Choice {
        let screen = self.step();
        let found = screen.option(code).or_else(|| screen.row(code)).or_else(|| screen.item(code));
        found.unwrap_or(Choice::Item { shelf: Shelf::Letter, index: 99 })
    }

    /// `field=value` pairs, with `+` between several picks.
    fn line(&self, text: &str) -> Line {
        let screen = self.step();
        let Ask::List(list) = &screen.step.ask else { panic!("{:?} is no list", screen.step.id) };
        let mut line = Line::default();
        for (name, value) in pairs(text) {
            let field = list.fields.iter().find(|field| field.id.as_str() == name);
            let answer = match field.map(|field| &field.ask) {
                Some(FieldAsk::Single { .. } | FieldAsk::Multi { .. }) => {
                    FieldAnswer::Picks(value.split('+').map(|pick| Name::new(pick).unwrap()).collect())
                }
                Some(FieldAsk::Scale) => FieldAnswer::Number(value.parse().unwrap()),
                Some(FieldAsk::ShortText { .. }) | None => FieldAnswer::Text(OwnWords::new(value.to_owned())),
            };
            line.put(Name::new(name).unwrap(), answer);
        }
        line
    }

    /// The codes of what can be picked.
    fn options(&self) -> Vec<String> {
        self.step().options.into_iter().map(|offer| offer.code).collect()
    }

    /// The codes of what is asked about.
    fn rows(&self) -> Vec<String> {
        self.step().rows.into_iter().map(|offer| offer.code).collect()
    }
}

fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split(' ').filter_map(|pair| pair.split_once('='))
}

/// A value that may be kept, in one word.
fn told(keepable: &Keepable<'_>) -> String {
    let mut told = keepable.step.as_str().to_owned();
    for part in [keepable.line.map(|line| line.to_string()), keepable.field.map(|field| field.as_str().to_owned())] {
        told.extend(part.map(|part| format!("/{part}")));
    }
    told.extend(keepable.row.map(|row| format!("[{}]", said(row))));
    let value = match keepable.value {
        Value::Choice(label) => said(label),
        Value::Number(number) => number.to_string(),
        Value::Minutes(minutes) => format!("{minutes} min"),
        Value::Text(text) => format!("{:?}", text.as_str()),
    };
    format!("{told}={value}")
}

fn said(label: Label<'_>) -> String {
    match label {
        Label::Words { step, name } => format!("{}-{}", step.as_str(), name.as_str()),
        Label::Own(text) => format!("{:?}", text.as_str()),
    }
}

/// Where a script leads in an exercise.
#[track_caller]
fn check(text: &str, script: &str, expected: &str) {
    check_when(text, noon(), script, expected);
}

#[track_caller]
fn check_when(text: &str, circumstances: Circumstances, script: &str, expected: &str) {
    assert_eq!(Person::begins_when(text, circumstances).does(script), expected, "after {script:?}");
}

/// Every kind of refusal is an error with a text.
#[test]
fn a_refusal_says_what_could_not_be_done() {
    assert_eq!(Refused::TooLong { most: 140 }.to_string(), "the text has more than 140 characters");
}
