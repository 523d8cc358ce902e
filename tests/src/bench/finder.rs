//! Suggestions with their explanations, against one full scan of the same facts in plain Rust.
//!
//! The scan leaves out by audience and country, gives points for language and category, and sorts: what anybody would write in
//! a screenful. It explains nothing, knows no hours, widens nothing and balances nothing.

use anyhow::Context as _;
use catalogue_model::{Audience, Category, CountryCode, Coverage, FinderFacts, HelpNeed, LanguageTag, Seeker, Way};
use catalogue_store::Edition;
use finder::{Age, Answers, Country, Languages, Moment, Needs, Pool, Question, Unnamed, Ways, When};
use waymark_tests::sample;

use crate::{
    clock::{Times, once},
    report::{Line, Report},
};

/// Often enough that the slowest of them says something.
const ROUNDS: usize = 20;
/// As many as a page shows with their reasons.
const EXPLAINED: usize = 20;

/// Times both over every service of an edition.
pub(crate) fn measure(edition: &Edition, report: &mut Report) -> anyhow::Result<()> {
    let records = sample::finder();
    let (facts, seconds) = once(|| edition.finder_facts());
    let facts = facts.context("cannot read the facts")?;
    report.add(Line::plain("finder: facts of every service read, once per edition", "ms", seconds * 1e3))?;
    let (pool, seconds) = once(|| Pool::new(&facts, &records.mapping));
    report.add(Line::plain("finder: put together, once per edition", "ms", seconds * 1e3))?;
    let now = sample::NOW.parse()?;
    let moment = Moment { now: Some(now), today: "2026-11-24".parse()? };
    let question = Question { pool: &pool, records: &records, moment, emergency_seen: false };
    let answers = answers()?;

    let mut plain = Times::default();
    let mut suggested = Times::default();
    for _ in 0..=ROUNDS {
        let (found, seconds) = once(|| scan(&facts));
        anyhow::ensure!(found > 0, "the scan finds nothing");
        plain.add(seconds);
        let (told, seconds) = once(|| suggest(&question, &answers));
        anyhow::ensure!(told > 0, "nothing is suggested");
        suggested.add(seconds);
    }
    report.add(Line::plain("one full scan in plain Rust, median", "ms", plain.median() * 1e3))?;
    report.add(Line::plain("suggestions with explanations, median", "ms", suggested.median() * 1e3))?;
    report.add(Line::plain("  ratio of the medians", "", suggested.median() / plain.median()))?;
    report.add(Line::plain("  slowest", "ms", suggested.longest() * 1e3))
}

/// Somebody who answers every question.
fn answers() -> anyhow::Result<Answers> {
    Ok(Answers {
        seeker: Some(Seeker::Myself),
        age: Some(Age::From26),
        country: Country::In(CountryCode::new("DE")?, None),
        languages: Languages::new(vec![LanguageTag::new("de")?, LanguageTag::new("en")?], false)?,
        needs: Needs::new(vec![HelpNeed::TalkToday, HelpNeed::Therapy], false)?,
        ways: Ways::new(vec![Way::Phone, Way::InPerson], false)?,
        unnamed: Some(Unnamed::Rather),
        when: Some(When::Today),
        ..Answers::default()
    })
}

/// Suggests, and explains what a page shows; gives back how many hits were told.
fn suggest(question: &Question<'_>, answers: &Answers) -> usize {
    let found = question.suggest(answers);
    let reasons = found.reasons();
    let shown = found.list.iter().take(EXPLAINED);
    shown.map(|ranked| found.explain(ranked, &reasons).hits.len()).sum()
}

/// Leaves out, counts and sorts; gives back how many are left.
fn scan(facts: &[FinderFacts]) -> usize {
    let fits = |it: &&FinderFacts| {
        let is_here = it.countries.iter().any(|code| code.as_str() == "DE");
        it.audiences.contains(&Audience::SelfAtRisk) && (is_here || it.coverage == Coverage::InternationalOnline)
    };
    let points = |it: &FinderFacts| {
        let language = if it.languages.iter().any(|tag| tag.as_str() == "de") { 30 } else { 0 };
        language + if it.categories.contains(&Category::PsychologicalIntervention) { 10 } else { 0 }
    };
    let mut found: Vec<(i32, &FinderFacts)> = facts.iter().filter(fits).map(|it| (points(it), it)).collect();
    found.sort_unstable_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.id.cmp(&b.1.id)));
    found.len()
}
