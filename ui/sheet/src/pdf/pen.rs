//! Marks on pages, and the tags that say what they are. First everything is laid out, then it is drawn.

use std::num::NonZeroU16;

use krilla::{
    Document,
    destination::XyzDestination,
    geom::{Path, PathBuilder, Point, Rect},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, Stroke},
    surface::Surface,
    tagging::{ArtifactType, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagKind, TagTree},
    text::TextDirection,
};

use super::typeface::{Style, Typefaces};
use crate::Code;

/// A4 in points.
pub(super) const PAGE: (f32, f32) = (595.28, 841.89);

/// Something drawn.
pub(super) enum Mark {
    Text {
        x: f32,
        baseline: f32,
        style: Style,
        text: String,
        is_english: bool,
        block: usize,
    },
    Code {
        x: f32,
        y: f32,
        side: f32,
        code: Code,
        block: usize,
    },
    /// A line to cut along, or between parts; means nothing to a reader.
    Frame {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
    },
    /// The number of a page.
    Footer {
        x: f32,
        baseline: f32,
        style: Style,
        text: String,
    },
}

/// What a part of the text is.
pub(super) enum Block {
    Heading { level: u16, text: String },
    Paragraph,
    Figure { label: String },
}

/// What can be jumped to.
struct Bookmark {
    text: String,
    page: usize,
    y: f32,
}

/// Pages full of marks.
#[derive(Default)]
pub(super) struct Layout {
    pages: Vec<Vec<Mark>>,
    blocks: Vec<Block>,
    bookmarks: Vec<Bookmark>,
}

impl Layout {
    /// A new page, on which marks go from now on.
    pub(super) fn turn(&mut self) {
        self.pages.push(Vec::new());
    }

    pub(super) fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// A new part; marks name it.
    pub(super) fn block(&mut self, block: Block) -> usize {
        self.blocks.push(block);
        self.blocks.len() - 1
    }

    pub(super) fn mark(&mut self, mark: Mark) {
        if self.pages.is_empty() {
            self.turn();
        }
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    /// The number of each page, where there are several.
    pub(super) fn number(&mut self, style: Style, x: f32, baseline: f32) {
        let count = self.pages.len();
        for (place, page) in self.pages.iter_mut().enumerate().filter(|_| count > 1) {
            page.push(Mark::Footer { x, baseline, style, text: format!("{} / {count}", place + 1) });
        }
    }

    /// From the table of contents one comes to the height `y` of the page in work.
    pub(super) fn bookmark(&mut self, text: String, y: f32) {
        self.bookmarks.push(Bookmark { text, page: self.pages.len().saturating_sub(1), y });
    }

    /// Draws everything and says what it is.
    pub(super) fn draw(self, document: &mut Document, types: &Typefaces, tags: &mut TagTree, outline: &mut Outline) {
        let mut parts: Vec<Vec<Identifier>> = self.blocks.iter().map(|_| Vec::new()).collect();
        for marks in self.pages {
            let settings = PageSettings::from_wh(PAGE.0, PAGE.1).unwrap_or_default();
            let mut page = document.start_page_with(settings);
            let mut surface = page.surface();
            for mark in marks {
                if let Some((block, part)) = put(&mut surface, types, mark)
                    && let Some(parts) = parts.get_mut(block)
                {
                    parts.push(part);
                }
            }
            surface.finish();
            page.finish();
        }
        for (block, parts) in self.blocks.into_iter().zip(parts).filter(|(_, parts)| !parts.is_empty()) {
            let mut group = TagGroup::new(tag(block));
            parts.into_iter().for_each(|part| group.push(part));
            tags.push(group);
        }
        for bookmark in self.bookmarks {
            let place = XyzDestination::new(bookmark.page, Point::from_xy(0.0, bookmark.y));
            outline.push_child(OutlineNode::new(bookmark.text, place));
        }
    }
}

fn tag(block: Block) -> TagKind {
    match block {
        Block::Heading { level, text } => Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(text)).into(),
        Block::Paragraph => Tag::P.into(),
        Block::Figure { label } => Tag::Figure(Some(label)).into(),
    }
}

/// Draws a mark; hands out which part of which block it is, unless it means nothing to a reader.
fn put(surface: &mut Surface<'_>, types: &Typefaces, mark: Mark) -> Option<(usize, Identifier)> {
    match mark {
        Mark::Text { x, baseline, style, text, is_english, block } => {
            let span = SpanTag::empty().with_lang(is_english.then_some("en"));
            let part = surface.start_tagged(ContentTag::Span(span));
            write(surface, types, (x, baseline), style, &text);
            surface.end_tagged();
            Some((block, part))
        }
        Mark::Code { x, y, side, code, block } => {
            let part = surface.start_tagged(ContentTag::Other);
            if let Some(path) = squares(&code, (x, y), side) {
                surface.set_stroke(None);
                surface.set_fill(Some(Fill::default()));
                surface.draw_path(&path);
            }
            surface.end_tagged();
            Some((block, part))
        }
        Mark::Frame { x, y, width, height } => {
            surface.start_tagged(ContentTag::Artifact(ArtifactType::Page));
            if let Some(path) = rectangle(x, y, width, height) {
                surface.set_fill(None);
                surface.set_stroke(Some(Stroke { width: 0.4, ..Stroke::default() }));
                surface.draw_path(&path);
            }
            surface.end_tagged();
            None
        }
        Mark::Footer { x, baseline, style, text } => {
            surface.start_tagged(ContentTag::Artifact(ArtifactType::Footer));
            write(surface, types, (x, baseline), style, &text);
            surface.end_tagged();
            None
        }
    }
}

fn write(surface: &mut Surface<'_>, types: &Typefaces, (x, y): (f32, f32), style: Style, text: &str) {
    surface.set_stroke(None);
    surface.set_fill(Some(Fill::default()));
    let font = types.font(style.weight);
    surface.draw_text(Point::from_xy(x, y), font, style.size, text, false, TextDirection::LeftToRight);
}

fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(x, y, width, height)?);
    path.finish()
}

/// The dark squares of a code; its margin stays white.
fn squares(code: &Code, (x, y): (f32, f32), side: f32) -> Option<Path> {
    let unit = side / code.side() as f32;
    let mut path = PathBuilder::new();
    for run in code.runs() {
        let (left, top) = (x + run.x as f32 * unit, y + run.y as f32 * unit);
        path.push_rect(Rect::from_xywh(left, top, run.length as f32 * unit, unit)?);
    }
    path.finish()
}
