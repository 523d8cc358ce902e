//! Charts: numbers over days as shapes that a template writes as SVG.
//!
//! Only geometry: which numbers are shown and what is said of them is decided by whoever asks. There are no colours here, no
//! goals, no trends and no comparison; where a number is missing there is a gap.

mod curve;
mod numbers;
mod points;
mod weeks;

pub(crate) use curve::Curve;
pub(crate) use numbers::{Tenths, mean, median};
pub(crate) use points::{Point, Points};
pub(crate) use weeks::{A_LITTLE, FULLY, Weeks};

/// The size of a drawing in its own units. It is as narrow as the narrowest window, so that its words stay legible there.
pub(crate) const WIDTH: f64 = 320.0;
/// The height of a drawing.
pub(crate) const HEIGHT: f64 = 172.0;
/// The space in which numbers are drawn; around it stand the words.
const LEFT: f64 = 26.0;
const RIGHT: f64 = 312.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 144.0;

/// A chart with everything that is said of it.
pub(crate) struct Chart {
    /// Its name in the page.
    pub(crate) id: &'static str,
    pub(crate) heading: String,
    /// What it shows, in one sentence.
    pub(crate) sentence: String,
    /// How it is to be read, where that is not plain.
    pub(crate) hint: Option<String>,
    pub(crate) figure: Figure,
    pub(crate) table: Option<Table>,
    /// Whether it is shown only when the person opens it.
    pub(crate) is_folded: bool,
}

/// What is drawn.
pub(crate) enum Figure {
    /// Nothing yet.
    Empty,
    /// A bar for each of several things.
    Bars(Vec<Bar>),
    /// A heap of marks for each week.
    Weeks { weeks: Weeks, axis: Axis },
    /// Numbers over days.
    Curves { curves: Vec<NamedCurve>, axis: Axis },
}

/// One bar. Its words and its number stand beside it as text.
pub(crate) struct Bar {
    pub(crate) name: String,
    pub(crate) value: String,
    /// Of a hundred.
    pub(crate) length: u32,
}

/// A curve and what it is of.
pub(crate) struct NamedCurve {
    pub(crate) name: String,
    pub(crate) curve: Curve,
}

/// What stands below a drawing: its first and its last day.
pub(crate) struct Axis {
    pub(crate) from: String,
    pub(crate) to: String,
}

/// The same numbers as text.
pub(crate) struct Table {
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

/// Where something stands from left to right, as one of so many.
fn across(at: usize, of: usize) -> f64 {
    let share = if of < 2 { 0.5 } else { at as f64 / (of - 1) as f64 };
    LEFT + share * (RIGHT - LEFT)
}

/// How high a number stands. Ten is at the top.
fn up(number: Tenths) -> f64 {
    BOTTOM - f64::from(number.get()) / 100.0 * (BOTTOM - TOP)
}
