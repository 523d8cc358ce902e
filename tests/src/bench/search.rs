//! Searching as typed, through the store and through the whole interface, against fetching every row number from the same
//! FTS5 index in a plain file.
//!
//! The file answers what was meant: it forgives no mistakes, knows no filters and counts nothing.

use std::{fs, path::Path, sync::Arc};

use anyhow::Context as _;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode},
};
use catalogue_store::{Edition, Records, Vocabulary};
use i18n::Locale;
use rusqlite::{Connection, OpenFlags};
use tower::ServiceExt as _;
use ui::OnShow;
use waymark_tests::sample;

use crate::{
    SEED,
    clock::{Times, once},
    mix::{Question, questions},
    report::{Line, Report},
};

/// The size for which the design has goals; below it the fixed cost of a page outweighs the search.
const SIZE_OF_GOALS: usize = 100_000;
/// The goal of the design for the sum of the times.
const SUM_GOAL: f64 = 2.0;
/// The goal of the design for the slowest in a hundred, in milliseconds.
const SLOWEST_GOAL: f64 = 16.0;

/// Times the mix on every road: once without a goal to warm up, then once more.
pub(crate) fn measure(records: &Records, edition: Edition, folder: &Path, report: &mut Report) -> anyhow::Result<()> {
    let has_goals = edition.service_count() >= SIZE_OF_GOALS;
    let mix = questions(records, SEED);
    let file = plain_file(&edition, folder)?;
    let ask_file = |question: &Question| rows_in_file(&file, question);
    run(&mix, ask_file)?;
    let plain = run(&mix, ask_file)?;
    report.add(Line::plain("all row numbers from a plain FTS5 file, sum", "ms", plain.sum() * 1e3))?;
    report.add(Line::plain("  slowest in a hundred", "ms", plain.percentile(99) * 1e3))?;

    let vocabulary = Vocabulary::default();
    let ask_store = |question: &Question| Ok(edition.search(&question.query, &vocabulary)?.total);
    let first = run(&mix, ask_store)?;
    let warm = run(&mix, ask_store)?;
    add(report, "search in the store, first time", &first, &plain, false)?;
    add(report, "search in the store, warm", &warm, &plain, has_goals)?;

    let on_show = OnShow { edition: Some(Arc::new(edition)), status: Some(sample::status(None)), refused: Vec::new() };
    let router = ui::router(sample::house(on_show, Locale::En));
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let ask_router = |question: &Question| runtime.block_on(page(&router, question));
    run(&mix, ask_router)?;
    add(report, "search through the router to the last byte, warm", &run(&mix, ask_router)?, &plain, has_goals)
}

fn add(report: &mut Report, what: &str, times: &Times, plain: &Times, has_goals: bool) -> anyhow::Result<()> {
    let ratio = Line::plain("  ratio of the sums", "", times.sum() / plain.sum());
    let slowest = Line::plain("  slowest in a hundred", "ms", times.percentile(99) * 1e3);
    report.add(Line::plain(format!("{what}, sum"), "ms", times.sum() * 1e3))?;
    report.add(if has_goals { ratio.at_most(SUM_GOAL) } else { ratio })?;
    report.add(Line::plain("  median", "ms", times.median() * 1e3))?;
    report.add(if has_goals { slowest.at_most(SLOWEST_GOAL) } else { slowest })?;
    report.add(Line::plain("  slowest", "ms", times.longest() * 1e3))
}

fn run(mix: &[Question], ask: impl Fn(&Question) -> anyhow::Result<usize>) -> anyhow::Result<Times> {
    let mut times = Times::default();
    for question in mix {
        let (answer, seconds) = once(|| ask(question));
        answer.with_context(|| format!("{:?} was not answered", question.query.words))?;
        times.add(seconds);
    }
    Ok(times)
}

/// The index of the edition, written to a file and opened as anybody would.
fn plain_file(edition: &Edition, folder: &Path) -> anyhow::Result<Connection> {
    let path = folder.join("index.sqlite");
    fs::write(&path, edition.copy_index()?).context("cannot write the index")?;
    Ok(Connection::open_with_flags(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?)
}

fn rows_in_file(file: &Connection, question: &Question) -> anyhow::Result<usize> {
    let words: Vec<String> = question.meant.iter().map(|word| format!("\"{word}\"*")).collect();
    let mut statement = file.prepare("SELECT rowid FROM word_index WHERE word_index MATCH ?1")?;
    let mut rows = statement.query([words.join(" ")])?;
    let mut numbers: Vec<i64> = Vec::new();
    while let Some(row) = rows.next()? {
        numbers.push(row.get(0)?);
    }
    Ok(numbers.len())
}

/// Asks as the search field does while somebody types, and reads the answer to its last byte.
async fn page(router: &Router, question: &Question) -> anyhow::Result<usize> {
    let mut address = format!("/find?words={}", question.query.words.replace(' ', "+"));
    for value in &question.query.filters {
        address.push_str(&format!("&{}={}", value.facet().as_str(), value.key()));
    }
    let request = Request::get(address).header("hx-request", "true").body(Body::empty())?;
    let response = router.clone().oneshot(request).await?;
    anyhow::ensure!(response.status() == StatusCode::OK, "the page has the status {}", response.status());
    Ok(to_bytes(response.into_body(), usize::MAX).await?.len())
}
