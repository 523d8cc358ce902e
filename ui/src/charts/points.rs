//! Numbers of days, gathered into as many points as a drawing has room for.
//!
//! A point stands for one day, for a week or for four weeks. One without a number stays empty: nothing is filled in.

use jiff::{ToSpan as _, civil::Date};

use super::{Tenths, median};

/// Up to so many days, each has a point of its own.
const MOST_SINGLE_DAYS: i32 = 120;
/// Up to so many, each week has.
const MOST_WEEKS: i32 = 840;
/// The days of a week, and of the longest stretch for which one point stands.
const WEEK: i32 = 7;
const FOUR_WEEKS: i32 = 28;
/// How far back the middle of a week looks.
const DAYS_OF_A_MEDIAN: usize = 7;

/// Points over a stretch of days, the last of which is the last point's.
pub(crate) struct Points {
    points: Vec<Point>,
    /// Days for which each stands.
    every: i32,
}

/// One point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    pub(crate) from: Date,
    pub(crate) to: Date,
    /// Every number of its days, in the order of the days.
    pub(crate) numbers: Vec<u8>,
}

impl Points {
    /// The numbers of the days from the first to the last; numbers of other days are left out.
    pub(crate) fn gather(first: Date, last: Date, numbers: impl IntoIterator<Item = (Date, u8)>) -> Self {
        Self::every(days_of_a_point((last - first).get_days() + 1), first, last, numbers)
    }

    /// The same with a point for each week; for four weeks when there are more weeks than a drawing has room for.
    pub(crate) fn of_weeks(first: Date, last: Date, numbers: impl IntoIterator<Item = (Date, u8)>) -> Self {
        let days = (last - first).get_days() + 1;
        Self::every(if days <= MOST_WEEKS / 4 { WEEK } else { FOUR_WEEKS }, first, last, numbers)
    }

    fn every(every: i32, first: Date, last: Date, numbers: impl IntoIterator<Item = (Date, u8)>) -> Self {
        let days = (last - first).get_days() + 1;
        let count = (days.max(1) + every - 1) / every;
        let mut points: Vec<Point> = (0..count)
            .rev()
            .map(|from_last| {
                let to = last.saturating_sub((from_last * every).days());
                Point { from: to.saturating_sub((every - 1).days()).max(first), to, numbers: Vec::new() }
            })
            .collect();
        for (day, number) in numbers {
            let from_last = (last - day).get_days();
            let at = count - 1 - from_last.div_euclid(every);
            if day >= first
                && from_last >= 0
                && let Some(point) = usize::try_from(at).ok().and_then(|at| points.get_mut(at))
            {
                point.numbers.push(number);
            }
        }
        Self { points, every }
    }

    /// Each point, oldest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Point> {
        self.points.iter()
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.points.len()
    }

    /// Whether each stands for a single day.
    pub(crate) fn are_days(&self) -> bool {
        self.every == 1
    }

    /// The middle of the numbers of each point.
    pub(crate) fn middles(&self) -> Vec<Option<Tenths>> {
        self.points.iter().map(|point| median(&point.numbers)).collect()
    }

    /// At each day with a number, the middle of the seven days that end with it. Points that stand for a week or more have
    /// their own middle.
    pub(crate) fn middles_of_a_week(&self) -> Vec<Option<Tenths>> {
        if !self.are_days() {
            return self.middles();
        }
        let middle = |at: usize| {
            let of_week = self.points.iter().take(at + 1).skip((at + 1).saturating_sub(DAYS_OF_A_MEDIAN));
            median(&of_week.flat_map(|point| point.numbers.iter().copied()).collect::<Vec<u8>>())
        };
        self.points
            .iter()
            .enumerate()
            .map(|(at, point)| if point.numbers.is_empty() { None } else { middle(at) })
            .collect()
    }
}

fn days_of_a_point(days: i32) -> i32 {
    match days {
        days if days <= MOST_SINGLE_DAYS => 1,
        days if days <= MOST_WEEKS => WEEK,
        _ => FOUR_WEEKS,
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests")]

    use jiff::{
        ToSpan as _,
        civil::{Date, date},
    };

    use super::Points;

    const LAST: Date = date(2026, 11, 29);

    fn ago(days: i64) -> Date {
        LAST.saturating_sub(days.days())
    }

    fn tenths(middles: Vec<Option<super::Tenths>>) -> Vec<Option<u32>> {
        middles.into_iter().map(|middle| middle.map(super::Tenths::get)).collect()
    }

    #[test]
    fn a_day_without_a_number_is_a_point_without_one() {
        let points = Points::gather(ago(3), LAST, [(ago(3), 4), (ago(1), 6)]);
        assert_eq!(tenths(points.middles()), [Some(40), None, Some(60), None]);
    }

    #[test]
    fn days_outside_are_left_out() {
        let points = Points::gather(ago(1), LAST, [(ago(2), 1), (ago(1), 2), (ago(0), 3), (ago(-1), 4)]);
        assert_eq!(tenths(points.middles()), [Some(20), Some(30)]);
    }

    #[test]
    fn the_middle_of_a_week_looks_back_seven_days_and_no_further_and_stands_on_days_with_a_number() {
        let points = Points::gather(ago(8), LAST, [(ago(8), 0), (ago(7), 10), (ago(2), 2), (ago(0), 4)]);
        let expected = [Some(0), Some(50), None, None, None, None, Some(20), None, Some(30)];
        assert_eq!(tenths(points.middles_of_a_week()), expected);
    }

    #[test]
    fn long_stretches_have_a_point_for_each_week_and_longer_ones_for_each_four_weeks() {
        for (days, every, count) in [(120, 1, 120), (121, 7, 18), (840, 7, 120), (841, 28, 31), (7_320, 28, 262)] {
            let points = Points::gather(ago(days - 1), LAST, [(LAST, 5), (ago(days - 1), 1)]);
            assert_eq!((points.every, points.len()), (every, count), "{days} days");
            let all: Vec<_> = points.iter().collect();
            assert_eq!((all[0].from, all[count - 1].to), (ago(days - 1), LAST));
            assert_eq!((&all[0].numbers[..], &all[count - 1].numbers[..]), (&[1][..], &[5][..]));
            assert!(all.windows(2).all(|pair| pair[0].to.tomorrow().unwrap() == pair[1].from));
        }
    }
}
