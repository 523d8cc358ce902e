//! Every chart of ten years of daily check-ins, through the whole interface, against reading the same rows alone.

use std::{hint::black_box, sync::Arc};

use anyhow::Context as _;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use i18n::Locale;
use jiff::{
    ToSpan as _,
    civil::{Date, date},
};
use tower::ServiceExt as _;
use ui::House;
use vault::{
    ChangeError, CheckIn, Mark, MarkState, MemoryPlace, Passphrase, Place as _, Rating, ShortText, Slug, Vault,
};
use waymark_tests::{safe_place::SafePlace, sample};

use crate::{
    clock::{Times, once},
    report::{Line, Report},
};

/// Ten years, one check-in each day.
const DAYS: i64 = 3_653;
/// Markers beside them: one every other day.
const MARKS: i64 = DAYS / 2;
/// How often each is timed, after once to warm up.
const ROUNDS: usize = 200;
/// The goal of the design for a page, in milliseconds.
const GOAL: f64 = 16.0;
/// The day on which the interface of the sample stands still.
const TODAY: Date = date(2026, 11, 24);
const PASSPHRASE: &str = "ten years of daily check-ins";

/// Times a page with all charts, and the reading of what is on it.
pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    report.begin_named("charts", &format!("{DAYS} days of check-ins"))?;
    let (file, vault) = ten_years()?;
    let rows = times(|| Ok(black_box(vault.checkins(Date::ZERO..=TODAY)?).len() + black_box(vault.marks()?).len()))?;
    add(report, "reading the rows alone", &rows)?;

    let keeping = Arc::new(SafePlace::holding(file));
    let house = House { keeping, ..sample::house(sample::on_show(), Locale::En) };
    let (router, runtime) = (ui::router(house), tokio::runtime::Builder::new_current_thread().build()?);
    runtime.block_on(unlock(&router))?;
    for (address, what) in [("all", "page with all charts, ten years"), ("90", "page with all charts, 90 days")] {
        let page = times(|| runtime.block_on(page(&router, address)))?;
        add(report, what, &page)?;
        report.add(Line::plain("  slowest in a hundred", "ms", page.percentile(99) * 1e3).at_most(GOAL))?;
        report.add(Line::plain(
            "  ratio of the medians to reading ten years alone",
            "",
            page.median() / rows.median(),
        ))?;
    }
    Ok(())
}

fn add(report: &mut Report, what: &str, times: &Times) -> anyhow::Result<()> {
    report.add(Line::plain(format!("{what}, median"), "ms", times.median() * 1e3))
}

fn times(mut work: impl FnMut() -> anyhow::Result<usize>) -> anyhow::Result<Times> {
    let mut times = Times::default();
    for round in 0..=ROUNDS {
        let (answer, seconds) = once(&mut work);
        anyhow::ensure!(answer? > 0, "nothing was read");
        if round > 0 {
            times.add(seconds);
        }
    }
    Ok(times)
}

/// A vault with ten years in it, and its file.
fn ten_years() -> anyhow::Result<(Vec<u8>, Vault)> {
    let place = MemoryPlace::new();
    let passphrase = Passphrase::new(PASSPHRASE)?;
    let mut vault = Vault::create(Box::new(place.clone()), &passphrase)?;
    vault.at_once(fill)?;
    Ok((place.read()?.context("the vault has no file")?, vault))
}

fn fill(vault: &mut Vault) -> Result<(), ChangeError> {
    let slug = |name: &str| Slug::new(name).expect("a name of the record");
    let tools = ["surf", "breathe", "ground", "delay", "reach", "move"];
    // Numbers that wander through their whole range, the same in every run.
    let number =
        |day: i64, step: i64| u8::try_from((day * step + day / 11) % 11).ok().and_then(|n| Rating::new(n).ok());
    for day in 0..DAYS {
        let of =
            |names: &[&str]| names.iter().cycle().nth(usize::try_from(day).unwrap_or_default()).map(|name| slug(name));
        vault.keep_checkin(&CheckIn {
            mood: number(day, 3),
            distress: number(day, 5),
            pull: number(day, 7),
            confidence: number(day, 2),
            helped: number(day, 4),
            sleep: of(&["poor", "so-so", "good"]),
            mattered: of(&["yes", "small", "not-today"]),
            around: of(&["tired", "bored", "company"]).into_iter().collect(),
            used: of(&tools).into_iter().chain(of(&["cool", "anchor"])).collect(),
            ..CheckIn::on(TODAY.saturating_sub(day.days()))
        })?;
    }
    for day in 0..MARKS {
        let day = 2 * day;
        let (exercise, state) = (slug("now.surf"), MarkState::Done);
        let (before, after) = (number(day, 6), number(day, 3));
        vault.keep_mark(&Mark {
            exercise,
            day: TODAY.saturating_sub(day.days()),
            before,
            after,
            minutes: Some(10),
            state,
        })?;
    }
    vault.choose(&slug("rhythm"), &ShortText::new("daily").expect("a short text"))
}

async fn unlock(router: &Router) -> anyhow::Result<()> {
    let form = format!("passphrase={}", PASSPHRASE.replace(' ', "+"));
    let request = Request::post("/unlock")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(form))?;
    let answer = router.clone().oneshot(request).await?;
    anyhow::ensure!(answer.status().is_redirection(), "the vault does not open");
    Ok(())
}

/// Opens the page and reads it to its last byte.
async fn page(router: &Router, reach: &str) -> anyhow::Result<usize> {
    let request = Request::get(format!("/checkins/charts?days={reach}")).body(Body::empty())?;
    let answer = router.clone().oneshot(request).await?;
    anyhow::ensure!(answer.status() == StatusCode::OK, "the page has the status {}", answer.status());
    Ok(to_bytes(answer.into_body(), usize::MAX).await?.len())
}
