//! Reads a Fluent file in which every text is plain, and says on which line each stands.
//!
//! Programs fill messages with variables; these texts stand for themselves, so that what a translator wrote is what a person
//! reads. What a text may say is judged elsewhere.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Entry, Message, Pattern, PatternElement},
    parser,
};

use super::{error, files::SourceFile, line_at};
use crate::records::{findings::Flaw, problem::Problem};

/// A text and the line on which it begins.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) line: usize,
    /// Paragraphs are parted by an empty line; within one, there are no breaks.
    pub(super) text: String,
}

/// Texts by name: `ride-where`, or `start.low` for an attribute.
pub(super) type Texts = BTreeMap<String, Text>;

/// The texts of a file, and whether all of it could be read. What is no plain text is reported.
pub(super) fn parse(file: &SourceFile, problems: &mut Vec<Problem>) -> (Texts, bool) {
    let mut reading = Reading { file, problems, texts: Texts::new() };
    let mut is_sound = true;
    let resource = match parser::parse(file.text.as_str()) {
        Ok(resource) => resource,
        Err((sound_part, errors)) => {
            is_sound = false;
            for fault in errors {
                let line = line_at(&file.text, fault.pos.start);
                let advice = "write name = text; go on with a text on lines that begin with four spaces";
                reading.report(line, "", Flaw::new(format!("this is not Fluent: {}", fault.kind), advice));
            }
            sound_part
        }
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => reading.message(message),
            Entry::Term(term) => {
                let advice = "write the words themselves in every text";
                let line = reading.line_of(term.id.name);
                reading.report(line, term.id.name, Flaw::new("there are no terms here", advice));
            }
            _ => {}
        }
    }
    (reading.texts, is_sound)
}

struct Reading<'a> {
    file: &'a SourceFile,
    problems: &'a mut Vec<Problem>,
    texts: Texts,
}

impl Reading<'_> {
    fn message(&mut self, message: &Message<&str>) {
        let id = message.id.name;
        if let Some(value) = &message.value {
            self.pattern(id.to_owned(), self.line_of(id), value);
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            self.pattern(format!("{id}.{name}"), self.line_of(name), &attribute.value);
        }
    }

    fn pattern(&mut self, key: String, line: usize, pattern: &Pattern<&str>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { .. } => {
                    let advice = "write plain text, without curly brackets";
                    self.report(line, &key, Flaw::new("a text has no places to fill", advice));
                }
            }
        }
        if self.texts.contains_key(&key) {
            self.report(line, &key, Flaw::new("the text stands here twice", "keep one of the two"));
            return;
        }
        self.texts.insert(key, Text { line, text: paragraphs(&text) });
    }

    /// The line of a name that was cut out of the file.
    fn line_of(&self, name: &str) -> usize {
        // The parser tells no positions, but its names are slices of the text that it was given.
        line_at(&self.file.text, name.as_ptr().addr().saturating_sub(self.file.text.as_ptr().addr()))
    }

    fn report(&mut self, line: usize, key: &str, flaw: Flaw) {
        self.problems.push(error(&self.file.path, line, key, flaw));
    }
}

/// Joins the lines of every paragraph.
fn paragraphs(text: &str) -> String {
    let mut paragraphs: Vec<String> = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match (line.is_empty(), paragraphs.last_mut()) {
            (true, Some(last)) if last.is_empty() => {}
            (true, _) => paragraphs.push(String::new()),
            (false, Some(last)) => {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(line);
            }
            (false, None) => {}
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}
