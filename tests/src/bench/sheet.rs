//! The PDF of four services, against putting together its lines alone; and reading its list.

use std::hint::black_box;

use anyhow::Context as _;
use catalogue_model::EditionNumber;
use i18n::{Locale, Words};
use jiff::civil::date;
use sheet::{Chosen, Kind, List, Paper, Sheet};
use waymark_tests::synthetic::catalogue;

use crate::{
    SEED,
    clock::{Times, once},
    report::{Line, Report},
};

/// How many services stand on the sheet.
const SERVICES: usize = 4;
/// How often each is timed, after once to warm up.
const ROUNDS: usize = 50;
/// Somebody waits for it with a patient in the room: below this nobody notices, in milliseconds.
const GOAL: f64 = 100.0;

/// Times both sheets.
pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    report.begin_named("sheet", &format!("{SERVICES} services on a sheet"))?;
    let services = catalogue(SERVICES, SEED).services;
    let services: Vec<Chosen> =
        services.into_iter().map(|service| Chosen { service, organization: None }).take(SERVICES).collect();
    for (kind, what) in [(Kind::Full, "full"), (Kind::Discreet, "discreet")] {
        let lines = times(|| Ok(black_box(paper(kind, &services)?).entries.len()))?;
        report.add(Line::plain(format!("{what} sheet, its lines alone, median"), "ms", lines.median() * 1e3))?;
        let pdf = times(|| Ok(black_box(paper(kind, &services)?.pdf()?).len()))?;
        report.add(Line::plain(format!("{what} sheet as a PDF, median"), "ms", pdf.median() * 1e3).at_most(GOAL))?;
        report.add(Line::plain("  size", "kB", paper(kind, &services)?.pdf()?.len() as f64 / 1e3))?;
    }
    let text = paper(Kind::Full, &services)?.list;
    let read = times(|| Ok(black_box(List::find(&text)?).ids().len()))?;
    report.add(Line::plain("reading its list, median", "ms", read.median() * 1e3))
}

fn paper(kind: Kind, services: &[Chosen]) -> anyhow::Result<Paper> {
    let sheet = Sheet {
        kind,
        words: Words::of(Locale::De),
        services,
        edition: EditionNumber(7),
        as_of: date(2026, 11, 22),
        today: date(2026, 11, 24),
    };
    Paper::new(&sheet).context("the sheet cannot be made")
}

fn times(mut work: impl FnMut() -> anyhow::Result<usize>) -> anyhow::Result<Times> {
    let mut times = Times::default();
    for round in 0..=ROUNDS {
        let (done, seconds) = once(&mut work);
        done?;
        if round > 0 {
            times.add(seconds);
        }
    }
    Ok(times)
}
