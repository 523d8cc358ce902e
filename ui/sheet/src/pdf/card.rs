//! The discreet sheet: cards in the size of a bank card (ISO/IEC 7810, ID-1) on A4, to cut out and to fold.

use krilla::{Document, outline::Outline, tagging::TagTree};

use super::{
    pen::{Block, Layout, Mark, PAGE},
    typeface::{Style, Typefaces, Weight},
};
use crate::paper::{Entry, Paper};

const HEAD: Style = Style::new(Weight::Semibold, 9.0, 13.0);
const NUMBER: Style = Style::new(Weight::Semibold, 11.0, 14.0);
const HOURS: Style = Style::new(Weight::Regular, 8.0, 10.0);

/// 85.6 by 53.98 millimetres.
const CARD: (f32, f32) = (242.65, 153.01);
const ACROSS: usize = 2;
const DOWN: usize = 5;
const INSIDE: f32 = 9.0;
/// The place of a service in the order, before its number.
const PLACE: f32 = 18.0;

pub(super) fn draw(
    paper: &Paper,
    document: &mut Document,
    types: &mut Typefaces,
    tags: &mut TagTree,
    outline: &mut Outline,
) {
    let mut deck = Deck { types, layout: Layout::default(), cards: 0, x: 0.0, top: 0.0, y: 0.0 };
    deck.next();
    deck.title(&paper.title);
    paper.entries.iter().for_each(|entry| deck.entry(entry));
    deck.emergency(paper);
    deck.code(paper);
    deck.layout.draw(document, types, tags, outline);
}

struct Deck<'a> {
    types: &'a Typefaces,
    layout: Layout,
    cards: usize,
    /// The inner edges of the card in work.
    x: f32,
    top: f32,
    y: f32,
}

impl Deck<'_> {
    /// The next card, with a line to cut along.
    fn next(&mut self) {
        let place = self.cards % (ACROSS * DOWN);
        if place == 0 {
            self.layout.turn();
        }
        let left = (PAGE.0 - ACROSS as f32 * CARD.0) / 2.0 + (place % ACROSS) as f32 * CARD.0;
        let top = (PAGE.1 - DOWN as f32 * CARD.1) / 2.0 + (place / ACROSS) as f32 * CARD.1;
        self.layout.mark(Mark::Frame { x: left, y: top, width: CARD.0, height: CARD.1 });
        self.cards += 1;
        (self.x, self.top, self.y) = (left + INSIDE, top + INSIDE, top + INSIDE);
    }

    fn needs(&mut self, height: f32) {
        if self.y + height > self.top + CARD.1 - 2.0 * INSIDE {
            self.next();
        }
    }

    fn text(&mut self, text: &str, is_english: bool, style: Style, indent: f32, width: f32, block: usize) {
        for text in self.types.lines(style, text, width) {
            self.needs(style.leading);
            let (x, baseline) = (self.x + indent, self.y + style.size);
            self.layout.mark(Mark::Text { x, baseline, style, text, is_english, block });
            self.y += style.leading;
        }
    }

    fn title(&mut self, title: &str) {
        let block = self.layout.block(Block::Heading { level: 1, text: title.to_owned() });
        self.layout.bookmark(title.to_owned(), self.y);
        self.text(title, false, HEAD, 0.0, CARD.0 - 2.0 * INSIDE, block);
        self.y += 2.0;
    }

    fn entry(&mut self, entry: &Entry) {
        let width = CARD.0 - 2.0 * INSIDE - PLACE;
        for (place, row) in entry.rows.iter().enumerate() {
            let hours: usize = row.lines.iter().map(|line| self.types.lines(HOURS, &line.text, width).len()).sum();
            let numbers = self.types.lines(NUMBER, &row.heading, width).len();
            self.needs(numbers as f32 * NUMBER.leading + hours as f32 * HOURS.leading + 3.0);
            let block = self.layout.block(Block::Paragraph);
            if place == 0 {
                let y = self.y;
                self.text(&format!("{} ", entry.heading), false, NUMBER, 0.0, PLACE, block);
                self.y = y;
            }
            self.text(&row.heading, false, NUMBER, PLACE, width, block);
            for line in &row.lines {
                let block = self.layout.block(Block::Paragraph);
                self.text(&line.text, line.is_english, HOURS, PLACE, width, block);
            }
            self.y += 3.0;
        }
    }

    fn emergency(&mut self, paper: &Paper) {
        for line in &paper.notes {
            self.needs(HEAD.leading + 2.0);
            let block = self.layout.block(Block::Paragraph);
            self.text(&line.text, line.is_english, HEAD, 0.0, CARD.0 - 2.0 * INSIDE, block);
        }
    }

    /// A card for the code alone: its back, when it is folded.
    fn code(&mut self, paper: &Paper) {
        self.next();
        let side = CARD.1 - 2.0 * INSIDE;
        let block = self.layout.block(Block::Figure { label: paper.code_label.clone() });
        self.layout.mark(Mark::Code { x: self.x, y: self.y, side, code: paper.code.clone(), block });
        for line in &paper.code_note {
            let block = self.layout.block(Block::Paragraph);
            self.text(&line.text, line.is_english, HOURS, side + 6.0, CARD.0 - 2.0 * INSIDE - side - 6.0, block);
        }
    }
}
