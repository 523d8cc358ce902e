//! A text as a small tree, in one language.
//!
//! The tree is all that pages know of a text: what has no place in it cannot be shown. Each part is checked where it is made,
//! also when it comes back from an image.

use serde::{Deserialize, Serialize};

use crate::{Malformed, PlainText, text::is_forbidden};

/// How weightily words are said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stress {
    /// As everything else.
    #[default]
    None,
    /// *With stress.*
    Emphasis,
    /// **Strongly.**
    Strong,
}

/// Words that are said with the same stress.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "RunRecord", into = "RunRecord")]
pub struct Run {
    text: String,
    stress: Stress,
}

/// A run as it stands in an image: the text alone, or under the letter of its stress.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum RunRecord {
    Plain(String),
    Strong { b: String },
    Emphasis { i: String },
}

impl Run {
    /// Checks words. Their edges may be white space: other words may stand beside them.
    ///
    /// # Errors
    /// When there are none, or a character may not be shown.
    pub fn new(text: &str, stress: Stress) -> Result<Self, Malformed> {
        if text.is_empty() {
            return Err(Malformed::new("the text is empty", "take out the marks that have nothing between them"));
        }
        if let Some(found) = text.chars().find(|&c| is_forbidden(c)) {
            return Err(Malformed::new(
                format!("the text holds the invisible character U+{:04X}", found as u32),
                "retype the text without control or direction characters",
            ));
        }
        Ok(Self { text: text.to_owned(), stress })
    }

    /// The words.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How they are said.
    #[must_use]
    pub fn stress(&self) -> Stress {
        self.stress
    }

    /// Whether they are said with stress.
    #[must_use]
    pub fn is_emphasis(&self) -> bool {
        self.stress == Stress::Emphasis
    }

    /// Whether they are said strongly.
    #[must_use]
    pub fn is_strong(&self) -> bool {
        self.stress == Stress::Strong
    }
}

impl TryFrom<RunRecord> for Run {
    type Error = Malformed;

    fn try_from(record: RunRecord) -> Result<Self, Malformed> {
        match record {
            RunRecord::Plain(text) => Self::new(&text, Stress::None),
            RunRecord::Strong { b } => Self::new(&b, Stress::Strong),
            RunRecord::Emphasis { i } => Self::new(&i, Stress::Emphasis),
        }
    }
}

impl From<Run> for RunRecord {
    fn from(Run { text, stress }: Run) -> Self {
        match stress {
            Stress::None => Self::Plain(text),
            Stress::Strong => Self::Strong { b: text },
            Stress::Emphasis => Self::Emphasis { i: text },
        }
    }
}

/// A paragraph, or a point of a list: runs whose words together are a plain text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<Run>", into = "Vec<Run>")]
pub struct Passage(Vec<Run>);

impl Passage {
    /// Checks runs. Neighbours of one stress become one run.
    ///
    /// # Errors
    /// When there is no text in them, or white space at an edge.
    pub fn new(runs: Vec<Run>) -> Result<Self, Malformed> {
        let mut joined: Vec<Run> = Vec::with_capacity(runs.len());
        for run in runs {
            match joined.last_mut() {
                Some(last) if last.stress == run.stress => last.text.push_str(&run.text),
                _ => joined.push(run),
            }
        }
        let passage = Self(joined);
        PlainText::new(&passage.text())?;
        Ok(passage)
    }

    /// The runs, of which there is at least one.
    #[must_use]
    pub fn runs(&self) -> &[Run] {
        &self.0
    }

    /// The words without their stress.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.iter().map(Run::text).collect()
    }
}

impl TryFrom<Vec<Run>> for Passage {
    type Error = Malformed;

    fn try_from(runs: Vec<Run>) -> Result<Self, Malformed> {
        Self::new(runs)
    }
}

impl From<Passage> for Vec<Run> {
    fn from(passage: Passage) -> Self {
        passage.0
    }
}

/// Whether the points of a list have an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ListKind {
    /// They have none.
    #[serde(rename = "ul")]
    Unordered,
    /// One after the other.
    #[serde(rename = "ol")]
    Ordered,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "BlockRecord", into = "BlockRecord")]
pub enum Block {
    /// A heading; what follows belongs to it.
    Heading(PlainText),
    /// A paragraph.
    Paragraph(Passage),
    /// A list with at least one point.
    List(ListKind, Vec<Passage>),
}

/// A block as it stands in an image.
#[derive(Serialize, Deserialize)]
enum BlockRecord {
    #[serde(rename = "h")]
    Heading(String),
    #[serde(rename = "p")]
    Paragraph(Passage),
    #[serde(rename = "l")]
    List(ListKind, Vec<Passage>),
}

impl TryFrom<BlockRecord> for Block {
    type Error = Malformed;

    fn try_from(record: BlockRecord) -> Result<Self, Malformed> {
        match record {
            BlockRecord::Heading(text) => Ok(Self::Heading(PlainText::new(&text)?)),
            BlockRecord::Paragraph(passage) => Ok(Self::Paragraph(passage)),
            BlockRecord::List(_, points) if points.is_empty() => {
                Err(Malformed::new("the list is empty", "write its points, or take it out"))
            }
            BlockRecord::List(kind, points) => Ok(Self::List(kind, points)),
        }
    }
}

impl From<Block> for BlockRecord {
    fn from(block: Block) -> Self {
        match block {
            Block::Heading(text) => Self::Heading(text.as_str().to_owned()),
            Block::Paragraph(passage) => Self::Paragraph(passage),
            Block::List(kind, points) => Self::List(kind, points),
        }
    }
}

impl Block {
    /// Every text in it, without stress.
    fn texts(&self) -> Vec<String> {
        match self {
            Self::Heading(text) => vec![text.as_str().to_owned()],
            Self::Paragraph(passage) => vec![passage.text()],
            Self::List(_, points) => points.iter().map(Passage::text).collect(),
        }
    }
}

/// An article, or a question with its answer, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "TextRecord", into = "TextRecord")]
pub struct GuidanceText {
    /// The title of the article; the question.
    pub title: PlainText,
    /// What it says, in one paragraph; the short answer.
    pub summary: PlainText,
    /// What to take away from it. Questions have none.
    pub points: Vec<Passage>,
    /// The text.
    pub body: Vec<Block>,
}

/// A text as it stands in an image.
#[derive(Serialize, Deserialize)]
struct TextRecord {
    title: String,
    summary: String,
    points: Vec<Passage>,
    body: Vec<Block>,
}

impl TryFrom<TextRecord> for GuidanceText {
    type Error = Malformed;

    fn try_from(record: TextRecord) -> Result<Self, Malformed> {
        Ok(Self {
            title: PlainText::new(&record.title)?,
            summary: PlainText::new(&record.summary)?,
            points: record.points,
            body: record.body,
        })
    }
}

impl From<GuidanceText> for TextRecord {
    fn from(text: GuidanceText) -> Self {
        Self {
            title: text.title.as_str().to_owned(),
            summary: text.summary.as_str().to_owned(),
            points: text.points,
            body: text.body,
        }
    }
}

impl GuidanceText {
    /// Everything after title and summary, one paragraph or point after the other: for search, and for counting words.
    #[must_use]
    pub fn passages(&self) -> Vec<String> {
        self.points.iter().map(Passage::text).chain(self.body.iter().flat_map(Block::texts)).collect()
    }

    /// How many words it has, title and summary included.
    #[must_use]
    pub fn words(&self) -> usize {
        let count = |text: &str| text.split_whitespace().count();
        let rest: usize = self.passages().iter().map(|text| count(text)).sum();
        count(self.title.as_str()) + count(self.summary.as_str()) + rest
    }

    /// The headings of the text, in their order.
    pub fn headings(&self) -> impl Iterator<Item = &PlainText> {
        self.body.iter().filter_map(|block| match block {
            Block::Heading(text) => Some(text),
            Block::Paragraph(_) | Block::List(..) => None,
        })
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::{Passage, Run, Stress};

    fn run(text: &str, stress: Stress) -> Run {
        Run::new(text, stress).unwrap()
    }

    #[test]
    fn neighbours_of_one_stress_are_joined() {
        let runs = vec![run("Stop", Stress::Strong), run(" and", Stress::None), run(" breathe.", Stress::None)];
        let passage = Passage::new(runs).unwrap();
        assert_eq!((passage.runs().len(), passage.text().as_str()), (2, "Stop and breathe."));
    }

    #[test]
    fn what_hides_or_reorders_words_is_refused() {
        for text in ["", "a\u{202E}b", "a\nb", "a\u{200B}b"] {
            Run::new(text, Stress::None).unwrap_err();
        }
        for runs in [vec![], vec![run(" a", Stress::None)], vec![run("a ", Stress::Strong)]] {
            Passage::new(runs).unwrap_err();
        }
    }
}
