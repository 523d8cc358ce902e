//! Which words an exercise needs, how long each may be, and the words of one locale.

use std::collections::BTreeMap;

use super::{Ask, Exercise, FieldAsk};
use crate::Term as _;

/// A text that an exercise needs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Need {
    /// Its name: `ride-where`, or `start.low` for an attribute.
    pub key: String,
    /// Words at most.
    pub most_words: usize,
    /// Whether every locale must have it.
    pub required: bool,
    /// Whether it may have several paragraphs.
    pub paragraphs: bool,
}

/// The words of an exercise in one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExerciseWords(BTreeMap<String, String>);

impl ExerciseWords {
    /// The words by name.
    #[must_use]
    pub fn new(words: BTreeMap<String, String>) -> Self {
        Self(words)
    }

    /// The text of this name, if there is one.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.get(key).map(String::as_str)
    }

    /// The text of this name; nothing when there is none, which a checked edition does not have.
    #[must_use]
    pub fn text(&self, key: &str) -> &str {
        self.get(key).unwrap_or_default()
    }

    /// The same words as they are said to people under 18.
    #[must_use]
    pub fn for_youth(mut self) -> Self {
        let youth: Vec<(String, String)> = self
            .0
            .iter()
            .filter_map(|(key, text)| Some((key.strip_suffix(".youth")?.to_owned(), text.clone())))
            .collect();
        self.0.extend(youth);
        self
    }

    /// Every text with its name, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }
}

const TITLE: usize = 8;
const SENTENCE: usize = 30;
const SCREEN: usize = 60;
const MORE: usize = 120;
const LABEL: usize = 18;
const END_OF_SCALE: usize = 6;

impl Exercise {
    /// Every text that the exercise needs or may have, in the order of its screens. Attributes `.youth` are not among them:
    /// with [`Exercise::youth`] every message has one.
    #[must_use]
    pub fn needs(&self) -> Vec<Need> {
        let of_steps = self.steps.iter().flat_map(super::Step::needs);
        self.needs_of_whole().into_iter().chain(of_steps).collect()
    }

    /// The texts that belong to no step.
    pub(super) fn needs_of_whole(&self) -> Vec<Need> {
        let mut needs = Needs::default();
        needs.must("title", TITLE);
        needs.must("purpose", SENTENCE);
        let takes_words = self.steps.iter().any(|step| step.ask.takes_words());
        needs.add("never", SENTENCE, takes_words, false);
        for code in &self.adapt {
            needs.must(&format!("adapt-{}", code.as_str().to_ascii_lowercase()), SENTENCE);
        }
        needs.0
    }
}

impl super::Step {
    /// Every text that the step needs or may have.
    pub(super) fn needs(&self) -> Vec<Need> {
        let mut needs = Needs::default();
        needs.step(self.id.as_str(), &self.ask);
        needs.0
    }
}

#[derive(Default)]
struct Needs(Vec<Need>);

impl Needs {
    fn add(&mut self, key: &str, most_words: usize, required: bool, paragraphs: bool) {
        self.0.push(Need { key: key.to_owned(), most_words, required, paragraphs });
    }

    fn must(&mut self, key: &str, most_words: usize) {
        self.add(key, most_words, true, false);
    }

    fn labels<'a>(&mut self, of: &str, names: impl IntoIterator<Item = &'a super::Name>) {
        for name in names {
            self.must(&format!("{of}-{}", name.as_str()), LABEL);
        }
    }

    fn scale(&mut self, of: &str) {
        self.must(&format!("{of}.low"), END_OF_SCALE);
        self.add(&format!("{of}.middle"), END_OF_SCALE, false, false);
        self.must(&format!("{of}.high"), END_OF_SCALE);
    }

    fn step(&mut self, id: &str, ask: &Ask) {
        self.add(id, SCREEN, true, matches!(ask, Ask::Info { .. }));
        if let Ask::Info { .. } = ask {
            self.add(&format!("{id}.heading"), TITLE, false, false);
            self.add(&format!("{id}.more"), MORE, false, true);
        } else {
            self.add(&format!("{id}.hint"), SCREEN, false, false);
        }
        match ask {
            Ask::Info { .. } | Ask::ShortText { .. } | Ask::LongText { .. } => {}
            Ask::Single { options, rows, .. } => {
                self.labels(id, &options.own);
                self.labels(id, &rows.own);
            }
            Ask::Multi { options, .. } => self.labels(id, &options.own),
            Ask::Scale { rows, .. } => {
                self.scale(id);
                self.labels(id, &rows.own);
            }
            Ask::List(list) => {
                self.must(&format!("{id}.item"), TITLE);
                for field in &list.fields {
                    let name = format!("{id}-{}", field.id.as_str());
                    self.must(&name, LABEL);
                    match &field.ask {
                        FieldAsk::Single { options } | FieldAsk::Multi { options, .. } => self.labels(&name, options),
                        FieldAsk::Scale => self.scale(&name),
                        FieldAsk::ShortText { .. } => {}
                    }
                }
                for (is_there, name) in [(list.first, "first"), (list.last, "last")] {
                    if is_there {
                        self.must(&format!("{id}-{name}"), LABEL);
                    }
                }
            }
            Ask::Timer(timer) => {
                let mut cues: Vec<_> = timer.segments.iter().map(|segment| &segment.cue).collect();
                cues.sort();
                cues.dedup();
                for cue in cues {
                    self.must(&format!("{id}-{}", cue.as_str()), SENTENCE);
                }
                if timer.probe.is_some() {
                    let name = format!("{id}-probe");
                    self.must(&name, LABEL);
                    self.scale(&name);
                }
            }
            Ask::Checklist { groups, .. } => {
                for group in groups {
                    self.labels(id, &group.heading);
                    self.labels(id, &group.items);
                }
            }
        }
    }
}
