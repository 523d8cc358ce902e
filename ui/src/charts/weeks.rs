//! Days that counted, as a heap of small marks for each week.
//!
//! Days that did not count leave no mark, and neither do days of which nothing is told: both are blank.

use std::fmt::Write as _;

use super::{BOTTOM, Points, across};

/// How a day counts.
pub(crate) const FULLY: u8 = 2;
/// How a day counts on which it was something small.
pub(crate) const A_LITTLE: u8 = 1;
/// More heaps than this have no room for marks; then each is a column as high as it has days.
const MOST_HEAPS: usize = 30;
/// The days of four weeks, which fill a column.
const FOUR_WEEKS: f64 = 28.0;
/// How far the marks of a heap stand above each other, and the first above the line. A full heap has seven.
const STEP: f64 = 12.0;
const FIRST: f64 = 9.0;
/// How high a full column is.
const HIGHEST: f64 = FIRST + 6.5 * STEP;

/// The paths of the heaps.
pub(crate) struct Weeks {
    /// A filled mark for each day that counts fully, for a pen with a round end.
    pub(crate) filled: String,
    /// A ring for each day that counts a little.
    pub(crate) rings: String,
    /// Columns in place of marks.
    pub(crate) columns: String,
}

impl Weeks {
    /// Heaps of these points, each of which holds [`FULLY`] or [`A_LITTLE`] for a day.
    pub(crate) fn of(points: &Points) -> Self {
        let mut weeks = Self { filled: String::new(), rings: String::new(), columns: String::new() };
        for (at, point) in points.iter().enumerate() {
            let x = inside(across(at, points.len()));
            let (full, little) = (count(&point.numbers, FULLY), count(&point.numbers, A_LITTLE));
            if points.len() > MOST_HEAPS {
                let days = (full + little) as f64;
                let height = HIGHEST * (days / FOUR_WEEKS).min(1.0);
                if days > 0.0 {
                    let _ = write!(weeks.columns, "M{x:.1} {BOTTOM:.1}v-{height:.1}");
                }
                continue;
            }
            for place in 0..full + little {
                let y = BOTTOM - FIRST - place as f64 * STEP;
                if place < full {
                    let _ = write!(weeks.filled, "M{x:.1} {y:.1}h0");
                } else {
                    let _ = write!(weeks.rings, "M{:.1} {y:.1}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z", x - 3.0);
                }
            }
        }
        weeks
    }
}

fn count(numbers: &[u8], what: u8) -> usize {
    numbers.iter().filter(|number| **number == what).count()
}

/// The outermost heaps keep clear of the edges.
fn inside(x: f64) -> f64 {
    x.clamp(super::LEFT + 6.0, super::RIGHT - 6.0)
}

#[cfg(test)]
mod tests {
    use jiff::{
        ToSpan as _,
        civil::{Date, date},
    };

    use super::{A_LITTLE, FULLY, Points, Weeks};

    const LAST: Date = date(2026, 11, 29);

    fn ago(days: i64) -> Date {
        LAST.saturating_sub(days.days())
    }

    #[test]
    fn a_day_leaves_one_mark_and_other_days_leave_none() {
        let points = Points::of_weeks(ago(29), LAST, [(ago(0), FULLY), (ago(3), FULLY), (ago(9), A_LITTLE)]);
        let weeks = Weeks::of(&points);
        assert_eq!(points.len(), 5);
        assert_eq!((weeks.filled.matches('M').count(), weeks.rings.matches('M').count()), (2, 1));
        assert_eq!(weeks.columns, "");
    }

    #[test]
    fn over_years_each_four_weeks_are_a_column() {
        let days = (0..3_650).map(|days| (ago(days), if days % 2 == 0 { FULLY } else { A_LITTLE }));
        let points = Points::of_weeks(ago(3_649), LAST, days);
        let weeks = Weeks::of(&points);
        assert_eq!((weeks.columns.matches('M').count(), points.len()), (131, 131));
        assert_eq!((weeks.filled.as_str(), weeks.rings.as_str()), ("", ""));
    }
}
