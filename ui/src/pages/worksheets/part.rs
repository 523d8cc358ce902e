//! A step of an exercise on paper: what is read, what is ticked, and how many lines there are to write on.

use catalogue_model::{Ask, FieldAsk, Keep, List, Name, Step};
use i18n::Words;

use crate::practice::texts::{Worded, paragraphs};

/// Lines for a few words, and for a few paragraphs.
const SHORT: usize = 2;
const LONG: usize = 7;
/// Lines of a list, where the exercise asks for fewer than it allows.
const OF_A_LIST: usize = 4;

/// A step on paper.
pub(super) struct Part {
    pub(super) heading: Option<String>,
    pub(super) hint: Option<String>,
    pub(super) body: Body,
}

pub(super) enum Body {
    /// Something to read.
    Text(Vec<String>),
    /// Boxes to tick, in groups.
    Boxes(Vec<BoxGroup>),
    /// Numbers from 0 to 10 to circle, for one thing or several.
    Scales { low: String, high: String, rows: Vec<String> },
    /// Lines to write on; the number of them.
    Lines(Vec<usize>),
    /// A table to fill.
    Table { first: Option<String>, columns: Vec<String>, rows: Vec<usize>, last: Option<String> },
    /// Things to read one by one, such as the words that go with time that passes.
    Items(Vec<String>),
    /// Something to talk about, not to write down.
    Talk,
}

pub(super) struct BoxGroup {
    pub(super) heading: Option<String>,
    pub(super) items: Vec<String>,
}

/// The steps of an exercise, in the order of its record.
pub(super) fn parts(words: &Words, worded: &Worded) -> Vec<Part> {
    worded.exercise.steps.iter().map(|step| Sheet { words, worded, step }.part()).collect()
}

struct Sheet<'a> {
    words: &'a Words,
    worded: &'a Worded,
    step: &'a Step,
}

impl Sheet<'_> {
    fn part(&self) -> Part {
        let id = self.step.id.as_str();
        let is_info = matches!(self.step.ask, Ask::Info { .. });
        let heading = if is_info { self.get(&format!("{id}.heading")) } else { self.get(id) };
        Part { heading, hint: self.get(&format!("{id}.hint")), body: self.body() }
    }

    fn get(&self, key: &str) -> Option<String> {
        self.worded.words.get(key).map(str::to_owned)
    }

    fn say(&self, key: &str) -> String {
        self.worded.words.text(key).to_owned()
    }

    /// The words of an option of this step.
    fn named(&self, name: &Name) -> String {
        self.say(&format!("{}-{}", self.step.id.as_str(), name.as_str()))
    }

    fn body(&self) -> Body {
        let id = self.step.id.as_str();
        let is_written = self.step.keep != Keep::K0;
        match &self.step.ask {
            Ask::Info { .. } => {
                let more = paragraphs(self.worded.words.text(&format!("{id}.more")));
                Body::Text(paragraphs(self.worded.words.text(id)).into_iter().chain(more).collect())
            }
            Ask::Timer(timer) => {
                let mut cues: Vec<String> = Vec::new();
                for cue in timer.segments.iter().map(|segment| self.named(&segment.cue)) {
                    if !cues.contains(&cue) {
                        cues.push(cue);
                    }
                }
                Body::Items(cues)
            }
            Ask::Checklist { groups, .. } if is_written => Body::Boxes(
                groups
                    .iter()
                    .map(|group| BoxGroup {
                        heading: group.heading.as_ref().map(|heading| self.named(heading)),
                        items: group.items.iter().map(|item| self.named(item)).collect(),
                    })
                    .collect(),
            ),
            // What is not to be ticked on paper can still be read.
            Ask::Checklist { groups, .. } => {
                let lines = groups.iter().flat_map(|group| group.heading.iter().chain(&group.items));
                Body::Items(lines.map(|name| self.named(name)).collect())
            }
            _ if !is_written => Body::Talk,
            Ask::Single { options, rows, .. } if rows.is_none() => self.boxes(&options.own),
            Ask::Multi { options, .. } => self.boxes(&options.own),
            // What is asked again for each thing that was chosen before has no place on paper; a few lines have.
            Ask::Single { .. } => self.lines(OF_A_LIST),
            Ask::Scale { rows, .. } => Body::Scales {
                low: self.say(&format!("{id}.low")),
                high: self.say(&format!("{id}.high")),
                rows: if rows.is_none() { vec![String::new()] } else { self.rows(&rows.own) },
            },
            Ask::ShortText { .. } => self.lines(SHORT),
            Ask::LongText { .. } => self.lines(LONG),
            Ask::List(list) => self.table(list),
        }
    }

    fn rows(&self, own: &[Name]) -> Vec<String> {
        if own.is_empty() { vec![String::new(); OF_A_LIST] } else { own.iter().map(|name| self.named(name)).collect() }
    }

    fn lines(&self, count: usize) -> Body {
        Body::Lines((0..count).collect())
    }

    /// Boxes for options; lines, where all options come from elsewhere.
    fn boxes(&self, own: &[Name]) -> Body {
        if own.is_empty() {
            return self.lines(OF_A_LIST);
        }
        Body::Boxes(vec![BoxGroup { heading: None, items: own.iter().map(|name| self.named(name)).collect() }])
    }

    fn table(&self, list: &List) -> Body {
        let id = self.step.id.as_str();
        let written = list.fields.iter().filter(|field| field.keep != Keep::K0);
        let column = |field: &catalogue_model::Field| {
            let name = self.say(&format!("{id}-{}", field.id.as_str()));
            if matches!(field.ask, FieldAsk::Scale) {
                format!("{name} {}", self.words.say("clinic-paper-scale"))
            } else {
                name
            }
        };
        let columns: Vec<String> = written.map(column).collect();
        if columns.is_empty() {
            return Body::Talk;
        }
        let count = usize::from(list.max).min(usize::from(list.min).max(OF_A_LIST));
        let fixed = |is_there: bool, name: &str| is_there.then(|| self.say(&format!("{id}-{name}")));
        Body::Table {
            first: fixed(list.first, "first"),
            columns,
            rows: (0..count).collect(),
            last: fixed(list.last, "last"),
        }
    }
}
