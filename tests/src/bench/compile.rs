//! How the time to compile an image grows with the catalogue.
//!
//! Reading and checking the records' files is not in it: the catalogues are made in memory.

use crate::report::{Line, Report};

/// The goal of the design for the exponent of growth.
const GOAL: f64 = 1.05;

/// The slope of time over size on logarithmic scales, by least squares; the smallest size weighs like the largest.
pub(crate) fn exponent(compiled: &[(usize, f64)], report: &mut Report) -> anyhow::Result<()> {
    if compiled.len() < 2 {
        return report.say("compile: the exponent needs at least two sizes");
    }
    let points: Vec<(f64, f64)> = compiled.iter().map(|(size, seconds)| ((*size as f64).ln(), seconds.ln())).collect();
    let count = points.len() as f64;
    let (x, y) = points.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0 / count, y + point.1 / count));
    let rise: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    let run: f64 = points.iter().map(|point| (point.0 - x).powi(2)).sum();
    report.add(Line::plain("compile, exponent over the sizes", "", rise / run).at_most(GOAL))
}
