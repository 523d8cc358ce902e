//! The full sheet on A4: questions in a narrow column, answers in a wide one, in black and at a size that old eyes read.

use krilla::{Document, outline::Outline, tagging::TagTree};

use super::{
    pen::{Block, Layout, Mark, PAGE},
    typeface::{Style, Typefaces, Weight},
};
use crate::paper::{Entry, Line, Paper, Row};

const TITLE: Style = Style::new(Weight::Semibold, 20.0, 26.0);
const NAME: Style = Style::new(Weight::Semibold, 15.0, 20.0);
const BODY: Style = Style::new(Weight::Regular, 12.0, 16.0);
const STRONG: Style = Style::new(Weight::Semibold, 12.0, 16.0);
const SMALL: Style = Style::new(Weight::Regular, 9.0, 12.0);

const MARGIN: f32 = 48.0;
/// The width of the questions, and the white beside them.
const QUESTIONS: f32 = 120.0;
const GAP: f32 = 14.0;
const BOTTOM: f32 = PAGE.1 - 56.0;
const WIDTH: f32 = PAGE.0 - 2.0 * MARGIN;
/// Rows higher than this are broken over pages; others are moved as a whole.
const HIGH: f32 = 260.0;

/// The width of one square of the code: telephones read half a millimetre from a hand's breadth.
const SQUARE: f32 = 2.2;
const CODE: (f32, f32) = (110.0, 190.0);

pub(super) fn draw(
    paper: &Paper,
    document: &mut Document,
    types: &mut Typefaces,
    tags: &mut TagTree,
    outline: &mut Outline,
) {
    let mut flow = Flow { types, layout: Layout::default(), y: MARGIN };
    flow.layout.turn();
    flow.heading(1, &paper.title, TITLE);
    flow.y += 4.0;
    paper.lead.iter().for_each(|line| flow.paragraph(line, BODY, MARGIN, WIDTH));
    paper.entries.iter().for_each(|entry| flow.entry(entry));
    flow.notes(paper);
    flow.code(paper);
    let Flow { mut layout, .. } = flow;
    layout.number(SMALL, PAGE.0 - MARGIN - 24.0, PAGE.1 - 30.0);
    layout.draw(document, types, tags, outline);
}

struct Flow<'a> {
    types: &'a Typefaces,
    layout: Layout,
    /// The upper edge of what comes next.
    y: f32,
}

impl Flow<'_> {
    /// Turns the page unless so much fits on it.
    fn needs(&mut self, height: f32) {
        if self.y + height > BOTTOM {
            self.layout.turn();
            self.y = MARGIN;
        }
    }

    fn heading(&mut self, level: u16, text: &str, style: Style) {
        let block = self.layout.block(Block::Heading { level, text: text.to_owned() });
        self.layout.bookmark(text.to_owned(), self.y);
        let line = Line { text: text.to_owned(), is_english: false };
        self.text(&line, style, MARGIN, WIDTH, block);
    }

    /// A paragraph, on one page if it is not longer than many.
    fn paragraph(&mut self, line: &Line, style: Style, x: f32, width: f32) {
        let height = self.types.lines(style, &line.text, width).len() as f32 * style.leading;
        self.needs(height.min(HIGH));
        let block = self.layout.block(Block::Paragraph);
        self.text(line, style, x, width, block);
        self.y += 3.0;
    }

    fn text(&mut self, line: &Line, style: Style, x: f32, width: f32, block: usize) {
        for text in self.types.lines(style, &line.text, width) {
            self.needs(style.leading);
            let baseline = self.y + style.size;
            self.layout.mark(Mark::Text { x, baseline, style, text, is_english: line.is_english, block });
            self.y += style.leading;
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let first = entry.rows.first().map_or(0.0, |row| self.height(row).min(HIGH));
        self.needs(34.0 + NAME.leading + first);
        self.y += 12.0;
        self.layout.mark(Mark::Frame { x: MARGIN, y: self.y, width: WIDTH, height: 0.5 });
        self.y += 8.0;
        self.heading(2, &entry.heading, NAME);
        self.y += 4.0;
        entry.rows.iter().for_each(|row| self.row(row));
    }

    fn answers(&self, row: &Row) -> usize {
        let width = WIDTH - QUESTIONS - GAP;
        row.lines.iter().map(|line| self.types.lines(BODY, &line.text, width).len()).sum()
    }

    fn height(&self, row: &Row) -> f32 {
        let questions = self.types.lines(STRONG, &row.heading, QUESTIONS).len();
        questions.max(self.answers(row)) as f32 * BODY.leading + 6.0
    }

    fn row(&mut self, row: &Row) {
        let height = self.height(row);
        self.needs(if height < HIGH { height } else { HIGH });
        let (top, page) = (self.y, self.layout.page_count());
        let question = Line { text: row.heading.clone(), is_english: false };
        let block = self.layout.block(Block::Heading { level: 3, text: row.heading.clone() });
        self.text(&question, STRONG, MARGIN, QUESTIONS, block);
        let below = self.y;
        self.y = top;
        for line in &row.lines {
            let block = self.layout.block(Block::Paragraph);
            let is_number = line.text.chars().all(|c| c.is_ascii_digit() || " +-()/".contains(c));
            let style = if is_number { STRONG } else { BODY };
            self.text(line, style, MARGIN + QUESTIONS + GAP, WIDTH - QUESTIONS - GAP, block);
        }
        if self.layout.page_count() == page {
            self.y = self.y.max(below);
        }
        self.y += 6.0;
    }

    fn notes(&mut self, paper: &Paper) {
        self.needs(80.0);
        self.y += 12.0;
        self.layout.mark(Mark::Frame { x: MARGIN, y: self.y, width: WIDTH, height: 0.5 });
        self.y += 8.0;
        for (place, line) in paper.notes.iter().enumerate() {
            // The first is the emergency number.
            self.paragraph(line, if place == 0 { STRONG } else { BODY }, MARGIN, WIDTH);
        }
    }

    /// The code with what it is for beside it, and its text below; all on one page.
    fn code(&mut self, paper: &Paper) {
        let side = (paper.code.side() as f32 * SQUARE).clamp(CODE.0, CODE.1);
        let text = self.types.lines(SMALL, &paper.list, WIDTH).len() as f32 * SMALL.leading;
        self.needs(side + text + 24.0);
        self.y += 8.0;
        let top = self.y;
        let block = self.layout.block(Block::Figure { label: paper.code_label.clone() });
        self.layout.mark(Mark::Code { x: MARGIN, y: top, side, code: paper.code.clone(), block });
        let x = MARGIN + side + GAP;
        paper.code_note.iter().for_each(|line| self.paragraph(line, BODY, x, WIDTH - side - GAP));
        self.y = self.y.max(top + side) + 8.0;
        let list = Line { text: paper.list.clone(), is_english: false };
        self.paragraph(&list, SMALL, MARGIN, WIDTH);
    }
}
