//! Numbers from 0 to 10 over days as a line with points.

use std::fmt::Write as _;

use super::{Tenths, across, up};

/// With more than this the points would run into each other; then only those that no line reaches are drawn.
const MOST_DRAWN_POINTS: usize = 45;

/// The paths of one curve.
pub(crate) struct Curve {
    /// The lines between points that follow each other.
    pub(crate) line: String,
    /// A dot for each point, for a pen with a round end.
    pub(crate) dots: String,
    /// A small square round each point, for a second curve that is told apart without colour.
    pub(crate) squares: String,
}

impl Curve {
    /// A curve through these. Points more than `reach` steps apart are not joined: between them nothing is known.
    pub(crate) fn through(numbers: &[Option<Tenths>], reach: usize) -> Self {
        let points: Vec<(usize, f64, f64)> = numbers
            .iter()
            .enumerate()
            .filter_map(|(at, number)| Some((at, across(at, numbers.len()), up((*number)?))))
            .collect();
        let mut curve = Self { line: String::new(), dots: String::new(), squares: String::new() };
        let mut before: Option<usize> = None;
        for (position, (at, x, y)) in points.iter().enumerate() {
            let follows = before.is_some_and(|before| at - before <= reach);
            let leads = points.get(position + 1).is_some_and(|(next, ..)| next - at <= reach);
            // Writing to a string does not fail.
            if follows {
                let _ = write!(curve.line, "L{x:.1} {y:.1}");
            } else if leads {
                let _ = write!(curve.line, "M{x:.1} {y:.1}");
            }
            if points.len() <= MOST_DRAWN_POINTS || !(follows || leads) {
                let _ = write!(curve.dots, "M{x:.1} {y:.1}h0");
                let _ = write!(curve.squares, "M{:.1} {:.1}h5v5h-5z", x - 2.5, y - 2.5);
            }
            before = Some(*at);
        }
        curve
    }
}

#[cfg(test)]
mod tests {
    use super::Curve;
    use crate::charts::Tenths;

    #[track_caller]
    fn check(numbers: &[Option<u8>], reach: usize, line: &str, dots: usize) {
        let numbers: Vec<Option<Tenths>> = numbers.iter().map(|number| number.map(Tenths::from)).collect();
        let curve = Curve::through(&numbers, reach);
        assert_eq!(curve.line, line);
        assert_eq!((curve.dots.matches('M').count(), curve.squares.matches('M').count()), (dots, dots));
    }

    #[test]
    fn ten_is_at_the_top_and_nought_at_the_bottom() {
        check(&[Some(10), Some(0)], 1, "M26.0 10.0L312.0 144.0", 2);
    }

    #[test]
    fn where_days_are_missing_there_is_a_gap() {
        check(&[Some(5), Some(5), None, Some(5), Some(5)], 1, "M26.0 77.0L97.5 77.0M240.5 77.0L312.0 77.0", 4);
        check(&[Some(5), None, Some(5)], 1, "", 2);
        check(&[Some(5), None, Some(5)], 2, "M26.0 77.0L312.0 77.0", 2);
        check(&[], 1, "", 0);
        check(&[None, None], 1, "", 0);
    }

    #[test]
    fn one_number_alone_stands_in_the_middle() {
        check(&[Some(5)], 1, "", 1);
    }

    #[test]
    fn among_many_only_those_that_no_line_reaches_are_dots() {
        let mut numbers = vec![Some(5); 60];
        check(&numbers, 1, &line(&numbers), 0);
        numbers.extend([None, Some(5)]);
        check(&numbers, 1, &line(&numbers), 1);
    }

    fn line(numbers: &[Option<u8>]) -> String {
        let numbers: Vec<Option<Tenths>> = numbers.iter().map(|number| number.map(Tenths::from)).collect();
        Curve::through(&numbers, 1).line
    }
}
