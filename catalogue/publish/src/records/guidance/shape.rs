//! From the parts of a text to an article or an answer: which parts it has to have, in which order, and how long they are.

use catalogue_model::{Block, GuidanceText, Passage, PlainText, Stress};
use i18n::Locale;

use super::{
    SOURCE,
    markdown::{Part, What},
};
use crate::records::findings::Flaw;

/// Letters of a title, and of a heading.
const TITLE: usize = 70;
const HEADING: usize = 60;
/// Words of the paragraph that stands in lists.
const SUMMARY: usize = 30;
/// Key points of an article.
const POINTS: std::ops::RangeInclusive<usize> = 3..=5;
/// Words of a key point: one sentence.
const POINT: usize = 30;
/// Words of an article in the language in which it was written, and at most in another.
const WORDS: std::ops::RangeInclusive<usize> = 250..=700;
const WORDS_TRANSLATED: usize = 850;
/// Paragraphs and lists that may follow a short answer, and words of all of it.
const MORE: usize = 3;
const ANSWER: usize = 200;

/// Which of the two a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Article,
    Question,
}

/// The text that the parts are, and what is wrong with them, each with its line. A text that lacks a part is none.
pub(super) fn text(form: Form, locale: Locale, parts: Vec<Part>) -> (Option<GuidanceText>, Vec<(usize, Flaw)>) {
    let mut flaws = Vec::new();
    let mut parts = parts.into_iter().peekable();
    let title = title(&mut parts, &mut flaws);
    let summary = summary(&mut parts, &mut flaws);
    let points = match form {
        Form::Article => points(&mut parts, &mut flaws),
        Form::Question => Some(Vec::new()),
    };
    let first = parts.peek().map_or(1, |part| part.line);
    let body = body(form, parts.collect(), first, &mut flaws);
    let text =
        title.zip(summary).zip(points).map(|((title, summary), points)| GuidanceText { title, summary, points, body });
    // A text that lacks a part is short for that reason.
    if let Some(text) = &text {
        flaws.extend(length(form, locale, text.words()).map(|flaw| (1, flaw)));
    }
    (text, flaws)
}

type Parts = std::iter::Peekable<std::vec::IntoIter<Part>>;
type Flaws = Vec<(usize, Flaw)>;

fn title(parts: &mut Parts, flaws: &mut Flaws) -> Option<PlainText> {
    let advice = "begin with one line: # and the title";
    let Some(Part { line, what: What::Heading(1, passage) }) =
        parts.next_if(|part| matches!(part.what, What::Heading(1, _)))
    else {
        flaws.push((1, Flaw::new("there is no title", advice)));
        return None;
    };
    plain(&passage, line, "the title", TITLE, flaws)
}

fn summary(parts: &mut Parts, flaws: &mut Flaws) -> Option<PlainText> {
    let line = parts.peek().map_or(1, |part| part.line);
    let Some(Part { what: What::Paragraph(passage), .. }) =
        parts.next_if(|part| matches!(part.what, What::Paragraph(_)))
    else {
        flaws.push((line, Flaw::new("no paragraph follows the title", "say in one paragraph what this page says")));
        return None;
    };
    if passage.runs().iter().any(|run| run.stress() != Stress::None) {
        flaws.push((
            line,
            Flaw::new("words of the first paragraph are stressed", "it also stands in lists: take out the stars"),
        ));
    }
    let words = count(&passage.text());
    if words > SUMMARY {
        let problem = format!("the first paragraph has {words} of at most {SUMMARY} words");
        flaws.push((line, Flaw::new(problem, "shorten it; the rest can follow")));
    }
    PlainText::new(&passage.text()).ok()
}

fn points(parts: &mut Parts, flaws: &mut Flaws) -> Option<Vec<Passage>> {
    let line = parts.peek().map_or(1, |part| part.line);
    let Some(Part { what: What::List(_, points), .. }) = parts.next_if(|part| matches!(part.what, What::List(..)))
    else {
        flaws.push((
            line,
            Flaw::new("there are no key points", "write a list of three to five after the first paragraph"),
        ));
        return None;
    };
    if !POINTS.contains(&points.len()) {
        let problem = format!("there are {} key points", points.len());
        flaws.push((line, Flaw::new(problem, "write three to five")));
    }
    for point in points.iter().filter(|point| count(&point.text()) > POINT) {
        let problem = format!("the key point {:?} has more than {POINT} words", point.text());
        flaws.push((line, Flaw::new(problem, "say one thing in one sentence")));
    }
    Some(points)
}

fn body(form: Form, parts: Vec<Part>, first: usize, flaws: &mut Flaws) -> Vec<Block> {
    if form == Form::Article && !parts.iter().any(|part| matches!(part.what, What::Heading(..))) {
        flaws.push((first, Flaw::new("no heading follows the key points", "part the text with ## and headings")));
    }
    if form == Form::Question && parts.len() > MORE {
        let problem = format!("{} paragraphs follow the short answer", parts.len());
        flaws.push((first, Flaw::new(problem, "keep three; the rest belongs into an article")));
    }
    for (part, next) in parts.iter().zip(parts.iter().skip(1).map(Some).chain([None])) {
        if let (What::Heading(..), None | Some(Part { what: What::Heading(..), .. })) = (&part.what, next) {
            flaws.push((
                part.line,
                Flaw::new("nothing follows this heading", "write what it announces, or take it out"),
            ));
        }
    }
    let mut blocks = Vec::with_capacity(parts.len());
    for Part { line, what } in parts {
        blocks.extend(match what {
            What::Heading(..) if form == Form::Question => {
                flaws.push((
                    line,
                    Flaw::new("a heading stands in an answer", "write paragraphs; the question is the heading"),
                ));
                None
            }
            What::Heading(level, passage) => {
                if level != 2 {
                    let problem = format!("a heading of level {level} stands here");
                    flaws.push((line, Flaw::new(problem, "there is one title with #; every other heading has ##")));
                }
                plain(&passage, line, "the heading", HEADING, flaws).map(Block::Heading)
            }
            What::Paragraph(passage) => Some(Block::Paragraph(passage)),
            What::List(kind, points) => Some(Block::List(kind, points)),
        });
    }
    blocks
}

fn plain(passage: &Passage, line: usize, what: &str, most: usize, flaws: &mut Flaws) -> Option<PlainText> {
    let text = passage.text();
    let letters = text.chars().count();
    if letters > most {
        let problem = format!("{what} has {letters} of at most {most} letters");
        flaws.push((line, Flaw::new(problem, "shorten it")));
    }
    PlainText::new(&text).ok()
}

fn length(form: Form, locale: Locale, words: usize) -> Option<Flaw> {
    let (least, most) = match (form, locale == SOURCE) {
        (Form::Question, _) => (0, ANSWER),
        (Form::Article, true) => (*WORDS.start(), *WORDS.end()),
        (Form::Article, false) => (0, WORDS_TRANSLATED),
    };
    if words > most {
        Some(Flaw::new(format!("it has {words} of at most {most} words"), "shorten it, or make two of it"))
    } else if words < least {
        Some(Flaw::new(format!("it has {words} of at least {least} words"), "see what is missing"))
    } else {
        None
    }
}

fn count(text: &str) -> usize {
    text.split_whitespace().count()
}
