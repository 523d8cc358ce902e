//! Reads the pages that our own templates write: text, links and forms. Not a parser for anybody else's HTML.

use std::collections::BTreeMap;

/// A piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// The beginning of an element, with its attributes.
    Start { name: String, attributes: BTreeMap<String, String> },
    /// The end of an element.
    End(String),
    /// Text between tags, decoded.
    Text(String),
}

/// Takes a page apart.
pub(crate) fn pieces(html: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        push_text(&mut pieces, text);
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let end = end_of_tag(after);
        let (tag, after) = after.split_at(end);
        rest = after.strip_prefix('>').unwrap_or(after);
        match tag.strip_prefix('/') {
            Some(name) => pieces.push(Piece::End(name.trim().to_owned())),
            None if tag.starts_with('!') => {}
            None => pieces.push(start(tag)),
        }
    }
    push_text(&mut pieces, rest);
    pieces
}

/// Where a tag ends: at the first `>` outside quotation marks.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (position, c) in tag.char_indices() {
        match (quote, c) {
            (None, '>') => return position,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    tag.len()
}

fn push_text(pieces: &mut Vec<Piece>, text: &str) {
    if !text.is_empty() {
        pieces.push(Piece::Text(decode(text)));
    }
}

fn start(tag: &str) -> Piece {
    let tag = tag.trim_end_matches('/');
    let (name, mut rest) = tag.split_once(char::is_whitespace).unwrap_or((tag, ""));
    let mut attributes = BTreeMap::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            break;
        }
        let length = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(length);
        let (value, after) = match after.strip_prefix('=') {
            Some(quoted) => value(quoted),
            None => ("", after),
        };
        attributes.insert(attribute.to_owned(), decode(value));
        rest = after;
    }
    Piece::Start { name: name.to_owned(), attributes }
}

/// An attribute's value and what follows it.
fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            return inner.split_once(quote).unwrap_or((inner, ""));
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

/// Character references, of which our templates write few.
fn decode(text: &str) -> String {
    let mut decoded = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        let (reference, after) = after.split_once(';').unwrap_or((after, ""));
        decoded.push(match reference {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            _ => reference
                .strip_prefix('#')
                .and_then(|number| match number.strip_prefix('x') {
                    Some(hex) => u32::from_str_radix(hex, 16).ok(),
                    None => number.parse().ok(),
                })
                .and_then(char::from_u32)
                .unwrap_or('\u{FFFD}'),
        });
        rest = after;
    }
    decoded.push_str(rest);
    decoded
}

/// Text as a person reads it: white space run together, Fluent's isolation marks left out.
pub(crate) fn readable(text: &str) -> String {
    let visible: String = text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces, readable};

    #[test]
    fn tags_text_and_references_are_told_apart() {
        let page = pieces("<!doctype html><p class=\"a > b\" hidden>1 &lt; 2 &#38; 3</p><!-- <b> -->");
        let attributes = [("class", "a > b"), ("hidden", "")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(
            page,
            [
                Piece::Start { name: "p".into(), attributes: attributes.into() },
                Piece::Text("1 < 2 & 3".into()),
                Piece::End("p".into()),
            ]
        );
    }

    #[test]
    fn readable_text_has_single_spaces_and_no_marks() {
        assert_eq!(readable("  a\n \u{2068}b\u{2069} c "), "a b c");
    }
}
