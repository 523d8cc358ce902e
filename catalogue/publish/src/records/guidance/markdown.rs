//! Reduces Markdown (CommonMark 0.31) to headings, paragraphs, lists and stress. Whatever else stands there is told, with its
//! line and what to do; nothing of it comes through.
//!
//! What a text has to have is decided in `shape`; which words it may hold, in `said`.

use std::ops::Range;

use catalogue_model::{ListKind, Passage, Run, Stress};
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::records::{exercises::line_at, findings::Flaw};

/// A part of a text, and the line on which it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) line: usize,
    pub(super) what: What,
}

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// A heading, with its level.
    Heading(u8, Passage),
    Paragraph(Passage),
    List(ListKind, Vec<Passage>),
}

/// Forms that are read only to be refused. Left alone they would stand in the text as strange characters.
const NOTICED: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES);

const PLAIN: &str = "write headings, paragraphs, lists, **strong** and *emphasis*, and nothing else";

/// The parts of a text, and what was refused, each with its line.
pub(super) fn read(text: &str) -> (Vec<Part>, Vec<(usize, Flaw)>) {
    let mut reader =
        Reader { text, parts: Vec::new(), flaws: Vec::new(), open: None, points: None, stress: Vec::new() };
    let mut events = Parser::new_ext(text, NOTICED).into_offset_iter();
    // A definition yields no event: it would stand in the record and be seen by nobody.
    let defined: Vec<Range<usize>> =
        events.reference_definitions().iter().map(|(_, definition)| definition.span.clone()).collect();
    for range in defined {
        let advice = "name what it leads to by its id in the facts";
        reader.refuse(&range, "a link or an address is defined here", advice);
    }
    // What was refused is passed over whole: its insides would be told again.
    let mut refused = 0_usize;
    for (event, range) in events.by_ref() {
        match (&event, refused) {
            (Event::Start(_), 1..) => refused += 1,
            (Event::End(_), 1..) => refused -= 1,
            (_, 1..) => {}
            (Event::Start(tag), 0) => {
                if !reader.start(tag, &range) {
                    refused = 1;
                }
            }
            (Event::End(tag), 0) => reader.end(*tag),
            (_, 0) => reader.words(&event, &range),
        }
    }
    reader.flaws.sort_by_key(|(line, _)| *line);
    (reader.parts, reader.flaws)
}

/// Passages that are being read.
struct Open {
    line: usize,
    /// The level of a heading; 0 for a paragraph or a point.
    level: u8,
    runs: Vec<Run>,
}

/// A list that is being read.
struct Points {
    line: usize,
    kind: ListKind,
    passages: Vec<Passage>,
    /// Whether the point that is being read has a paragraph already.
    has_paragraph: bool,
}

struct Reader<'a> {
    text: &'a str,
    parts: Vec<Part>,
    flaws: Vec<(usize, Flaw)>,
    open: Option<Open>,
    points: Option<Points>,
    stress: Vec<Stress>,
}

impl Reader<'_> {
    fn line(&self, range: &Range<usize>) -> usize {
        line_at(self.text, range.start)
    }

    fn refuse(&mut self, range: &Range<usize>, problem: &str, advice: &str) {
        let line = self.line(range);
        self.flaws.push((line, Flaw::new(problem, advice)));
    }

    /// Begins an element. Says whether it has a place in a text.
    fn start(&mut self, tag: &Tag<'_>, range: &Range<usize>) -> bool {
        match tag {
            Tag::Paragraph => self.start_paragraph(range),
            Tag::Heading { level, id, classes, attrs } => {
                if id.is_some() || !classes.is_empty() || !attrs.is_empty() {
                    self.refuse(range, "a heading has a name or a class here", "take out what stands in braces");
                }
                self.start_heading(*level, range);
            }
            Tag::List(first) => return self.start_list(*first, range),
            Tag::Item => {
                let line = self.line(range);
                self.open = Some(Open { line, level: 0, runs: Vec::new() });
                self.points.iter_mut().for_each(|points| points.has_paragraph = false);
            }
            Tag::Emphasis => self.start_stress(Stress::Emphasis, range),
            Tag::Strong => self.start_stress(Stress::Strong, range),
            other => {
                let (problem, advice) = no_place(other);
                self.refuse(range, problem, advice);
                return false;
            }
        }
        true
    }

    fn start_paragraph(&mut self, range: &Range<usize>) {
        match &mut self.points {
            Some(points) if points.has_paragraph => {
                self.refuse(range, "a point of a list has two paragraphs", "write one sentence or two for each point");
                // The words of both stand together, so that everything else about them is told, too.
                self.push(" ", range);
            }
            Some(points) => points.has_paragraph = true,
            None => self.open = Some(Open { line: self.line(range), level: 0, runs: Vec::new() }),
        }
    }

    fn start_heading(&mut self, level: HeadingLevel, range: &Range<usize>) {
        if self.text.get(range.start..).is_some_and(|rest| !rest.starts_with('#')) {
            self.refuse(
                range,
                "a heading is underlined here",
                "begin headings with # or ##, and take out the line below",
            );
        }
        if self.points.is_some() {
            self.refuse(range, "a heading stands in a list", "end the list with an empty line before it");
        }
        self.open = Some(Open { line: self.line(range), level: level as u8, runs: Vec::new() });
    }

    fn start_list(&mut self, first: Option<u64>, range: &Range<usize>) -> bool {
        if self.points.is_some() {
            self.refuse(range, "a list stands within a list", "make one list of it, or two after each other");
            return false;
        }
        if first.is_some_and(|first| first != 1) {
            self.refuse(range, "a list does not begin with 1", "count from 1");
        }
        let kind = if first.is_some() { ListKind::Ordered } else { ListKind::Unordered };
        self.points = Some(Points { line: self.line(range), kind, passages: Vec::new(), has_paragraph: false });
        true
    }

    fn start_stress(&mut self, stress: Stress, range: &Range<usize>) {
        if !self.stress.is_empty() {
            self.refuse(range, "words are stressed twice", "choose **strong** or *emphasis*");
        }
        if self.open.as_ref().is_some_and(|open| open.level > 0) {
            self.refuse(range, "words of a heading are stressed", "a heading stands out as it is: take out the stars");
        }
        self.stress.push(stress);
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong => drop(self.stress.pop()),
            TagEnd::Paragraph if self.points.is_some() => {}
            TagEnd::Paragraph => self.finish(|passage, _| What::Paragraph(passage)),
            TagEnd::Heading(_) => self.finish(|passage, level| What::Heading(level, passage)),
            TagEnd::Item => {
                if let Some((_, _, passage)) = self.take()
                    && let Some(points) = &mut self.points
                {
                    points.passages.push(passage);
                }
            }
            TagEnd::List(_) => {
                let points = self.points.take().filter(|points| !points.passages.is_empty());
                self.parts.extend(
                    points.map(|Points { line, kind, passages, .. }| Part { line, what: What::List(kind, passages) }),
                );
            }
            _ => {}
        }
    }

    fn finish(&mut self, what: impl Fn(Passage, u8) -> What) {
        if let Some((line, level, passage)) = self.take() {
            self.parts.push(Part { line, what: what(passage, level) });
        }
    }

    /// What was open, with its line and level, unless it is not sound: then that is told.
    fn take(&mut self) -> Option<(usize, u8, Passage)> {
        let Open { line, level, mut runs } = self.open.take()?;
        // White space at the edges of a point is no mistake of the writer.
        if runs.last().is_some_and(|run| run.text().trim().is_empty()) {
            runs.pop();
        }
        // Words that were refused leave nothing behind, which is no second fault.
        if runs.is_empty() && self.flaws.iter().any(|(at, _)| *at >= line) {
            return None;
        }
        match Passage::new(runs) {
            Ok(passage) => Some((line, level, passage)),
            Err(malformed) => {
                self.flaws.push((line, malformed.into()));
                None
            }
        }
    }

    /// Words, and what else may stand between them.
    fn words(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Text(text) => self.push(text, range),
            Event::SoftBreak => self.push(" ", range),
            Event::HardBreak => {
                self.push(" ", range);
                self.refuse(range, "a line is broken by force here", "begin a new paragraph with an empty line");
            }
            Event::Code(_) => self.refuse(range, "code stands here", PLAIN),
            Event::Html(_) | Event::InlineHtml(_) => self.refuse(range, "HTML stands here", PLAIN),
            Event::Rule => self.refuse(range, "a ruled line stands here", "begin the next part with a heading"),
            Event::FootnoteReference(_) => self.refuse(range, "a footnote stands here", "say it in the text"),
            Event::TaskListMarker(_) => {
                self.refuse(range, "a box to tick stands here", "write a list, or lead to an exercise")
            }
            _ => self.refuse(range, "something stands here that is no text", PLAIN),
        }
    }

    fn push(&mut self, text: &str, range: &Range<usize>) {
        let stress = self.stress.last().copied().unwrap_or_default();
        match Run::new(text, stress) {
            Ok(run) => self.open.iter_mut().for_each(|open| open.runs.push(run.clone())),
            Err(malformed) => {
                let line = self.line(range);
                self.flaws.push((line, malformed.into()));
            }
        }
    }
}

/// Why an element has no place in a text, and what to do.
fn no_place(tag: &Tag<'_>) -> (&'static str, &'static str) {
    match tag {
        Tag::Link { .. } => ("a link stands here", "name what it leads to by its id in the facts"),
        Tag::Image { .. } => ("an image stands here", "say it in words; texts have no images"),
        Tag::HtmlBlock => ("HTML stands here", PLAIN),
        Tag::CodeBlock(_) => ("code stands here", PLAIN),
        Tag::BlockQuote(_) => ("a quotation stands here as a block", "say it in a sentence, in quotation marks"),
        Tag::Table(_) => ("a table stands here", "write a list"),
        Tag::FootnoteDefinition(_) => ("a footnote stands here", "say it in the text"),
        Tag::Strikethrough => ("words are struck out here", "take them out"),
        _ => ("something stands here that is no text", PLAIN),
    }
}
