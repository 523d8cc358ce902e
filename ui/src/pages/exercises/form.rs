//! From what a form sent to an answer. What a form can name is looked up among what the screen offers; whether the answer
//! fits is the player's to say.

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{Ask, FieldAsk, List};
use player::{Answer, FieldAnswer, Instead, Line, OwnWords, Screen, StepScreen};
use zeroize::Zeroize as _;

/// What was sent: names and values in the order of the page. It may be private, and is wiped when it is dropped.
pub(super) struct Sent(Vec<(String, String)>);

impl Drop for Sent {
    fn drop(&mut self) {
        for (name, value) in &mut self.0 {
            name.zeroize();
            value.zeroize();
        }
    }
}

impl Sent {
    pub(super) fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The first value of a name.
    pub(super) fn first(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every value of a name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Which button was pressed.
    pub(super) fn button(&self) -> &str {
        self.first("do").unwrap_or("continue")
    }

    fn number(&self, name: &str) -> Option<u8> {
        self.first(name)?.parse().ok()
    }

    /// The answer for this screen. `None`: nothing was chosen or written, so it is skipped.
    pub(super) fn answer(&self, screen: &Screen<'_>) -> Option<Answer> {
        match (screen, self.button()) {
            (_, "skip") => Some(Answer::Skip),
            (_, "in-my-head") => Some(Answer::InMyHead),
            (Screen::LateEvening, "tomorrow") => Some(Answer::Instead(Instead::Tomorrow)),
            (Screen::NowGood, "lighter") => Some(Answer::Instead(Instead::Lighter)),
            (Screen::NowGood | Screen::ToolsFirst, "tools") => Some(Answer::Instead(Instead::Tools)),
            (Screen::Before { .. } | Screen::After { .. }, _) => self.number("pick").map(Answer::Number),
            (Screen::Step(step), _) => self.step(step),
            _ => Some(Answer::Continue),
        }
    }

    fn step(&self, screen: &StepScreen<'_>) -> Option<Answer> {
        match &screen.step.ask {
            Ask::Info { .. } | Ask::Timer(_) => Some(Answer::Continue),
            Ask::Single { .. } if !screen.rows.is_empty() => {
                let pick = |code: &str| Some((screen.row(code)?, screen.option(self.first(&row(code))?)?));
                let picks: BTreeMap<_, _> = screen.rows.iter().filter_map(|row| pick(&row.code)).collect();
                (!picks.is_empty()).then_some(Answer::OptionsByRow(picks))
            }
            Ask::Single { .. } => self.first("pick").and_then(|code| screen.option(code)).map(Answer::Option),
            Ask::Multi { .. } => {
                let picks: BTreeSet<_> = self.all("pick").filter_map(|code| screen.option(code)).collect();
                (!picks.is_empty()).then_some(Answer::Options(picks))
            }
            Ask::Scale { .. } if !screen.rows.is_empty() => {
                let pick = |code: &str| Some((screen.row(code)?, self.number(&row(code))?));
                let picks: BTreeMap<_, _> = screen.rows.iter().filter_map(|row| pick(&row.code)).collect();
                (!picks.is_empty()).then_some(Answer::NumbersByRow(picks))
            }
            Ask::Scale { .. } => self.number("pick").map(Answer::Number),
            Ask::ShortText { .. } | Ask::LongText { .. } => {
                let text = self.first("text").map(str::trim).filter(|text| !text.is_empty());
                text.map(|text| Answer::Text(OwnWords::new(text.replace("\r\n", "\n"))))
            }
            Ask::List(list) => {
                let lines = self.lines(list);
                (!lines.is_empty()).then_some(Answer::Lines(lines))
            }
            // Nothing ticked is an answer: something may be missing.
            Ask::Checklist { .. } => {
                Some(Answer::Ticks(self.all("pick").filter_map(|code| screen.item(code)).collect()))
            }
        }
    }

    /// The lines that say something, moved or removed as a button asks.
    fn lines(&self, list: &List) -> Vec<Line> {
        let mut lines: Vec<(usize, Line)> =
            (1..=usize::from(list.max)).filter_map(|number| Some((number, self.line(list, number)?))).collect();
        let up = self.pressed("up-").and_then(|up| lines.iter().position(|(number, _)| *number == up));
        if let Some(at) = up
            && at > 0
        {
            lines.swap(at - 1, at);
        }
        let gone = self.pressed("remove-");
        lines.retain(|(number, _)| Some(*number) != gone);
        lines.into_iter().map(|(_, line)| line).collect()
    }

    /// The number behind a button's name.
    fn pressed(&self, beginning: &str) -> Option<usize> {
        self.button().strip_prefix(beginning)?.parse().ok()
    }

    /// One line; picks alone, without a word, are a line too.
    fn line(&self, list: &List, number: usize) -> Option<Line> {
        let mut line = Line::default();
        let mut is_empty = true;
        for field in &list.fields {
            let name = format!("line-{number}-{}", field.id.as_str());
            let given = match &field.ask {
                FieldAsk::ShortText { .. } => self
                    .first(&name)
                    .map(str::trim)
                    .filter(|text| !text.is_empty())
                    .map(|text| FieldAnswer::Text(OwnWords::new(text.to_owned()))),
                FieldAsk::Single { options } | FieldAsk::Multi { options, .. } => {
                    let picks: BTreeSet<_> = self
                        .all(&name)
                        .filter_map(|code| options.iter().find(|option| option.as_str() == code).cloned())
                        .collect();
                    (!picks.is_empty()).then_some(FieldAnswer::Picks(picks))
                }
                FieldAsk::Scale => self.number(&name).map(FieldAnswer::Number),
            };
            if let Some(given) = given {
                is_empty = false;
                line.put(field.id.clone(), given);
            }
        }
        (!is_empty).then_some(line)
    }
}

/// The field of a row.
fn row(code: &str) -> String {
    format!("row-{code}")
}
