//! Suggests services from answers, as a reader's finder does, with every hit of every rule: what editors test records by.
//!
//! The suggestions are those of the crate `finder`; here they are only told.

mod found;

use std::{collections::BTreeMap, fmt::Write};

use anyhow::{Context, bail};
use catalogue_model::{FinderRecords, Term};
use catalogue_store::Edition;
use finder::{Answers, Explained, Hit, Moment, Moved, Pool, Question, Ranked, Suggestions, Widening};
use jiff::Timestamp;
use serde::Serialize;

use self::found::{found, list};
use crate::edition::day_of;

/// What a reader would be suggested.
#[derive(Debug, Serialize)]
pub struct Suggested {
    at: String,
    weights_version: u32,
    mapping_version: u32,
    now: NowTold,
    widened: Vec<String>,
    suggestions: Vec<Told>,
    other_languages: Group,
    not_shown: BTreeMap<&'static str, usize>,
    neighbours: usize,
}

/// What helps at this moment.
#[derive(Debug, Serialize)]
struct NowTold {
    emergency: &'static str,
    full: bool,
    young: bool,
    child: bool,
    open: Vec<LineTold>,
    next: Option<LineTold>,
}

#[derive(Debug, Serialize)]
struct LineTold {
    id: String,
    channel: &'static str,
    /// Until when it is open, or from when on.
    time: Option<String>,
}

#[derive(Debug, Serialize)]
struct Group {
    open: bool,
    suggestions: Vec<Told>,
}

/// One suggestion.
#[derive(Debug, Serialize)]
struct Told {
    id: String,
    name: String,
    points: i32,
    moved: Option<String>,
    because: Vec<String>,
    ask_first: Vec<String>,
    does_not_match: Vec<String>,
    hits: Vec<HitTold>,
}

#[derive(Debug, Serialize)]
struct HitTold {
    rule: &'static str,
    points: i32,
    found: String,
}

/// Suggests from an image at a moment.
///
/// # Errors
/// When the image cannot be opened, or holds no finder.
pub fn suggest(image: Vec<u8>, answers: &Answers, at: Timestamp) -> anyhow::Result<Suggested> {
    let edition = Edition::open(image).context("cannot open the edition")?;
    let Some(records) = edition.finder().context("cannot read the finder of the edition")? else {
        bail!("this edition has no finder; write finder/weights.toml and finder/mapping.toml beside its records");
    };
    let facts = edition.finder_facts().context("cannot read the services of the edition")?;
    let pool = Pool::new(&facts, &records.mapping);
    let moment = Moment { now: Some(at), today: day_of(at) };
    let question = Question { pool: &pool, records: &records, moment, emergency_seen: false };
    tell(&question.suggest(answers), &edition, &records, at)
}

fn tell(
    suggestions: &Suggestions<'_>,
    edition: &Edition,
    records: &FinderRecords,
    at: Timestamp,
) -> anyhow::Result<Suggested> {
    let now = &suggestions.now;
    let time = |moment: &jiff::Zoned| moment.strftime("%Y-%m-%d %H:%M %Q").to_string();
    let reasons = suggestions.reasons();
    let of = |list: &[Ranked<'_>]| -> anyhow::Result<Vec<Told>> {
        list.iter().map(|ranked| told(&suggestions.explain(ranked, &reasons), edition)).collect()
    };
    Ok(Suggested {
        at: at.to_string(),
        weights_version: records.weights.record().version,
        mapping_version: records.mapping.record().version,
        now: NowTold {
            emergency: "112",
            full: now.is_full,
            young: now.is_young,
            child: now.is_for_a_child,
            open: now
                .open
                .iter()
                .map(|line| LineTold {
                    id: line.candidate.id.as_str().to_owned(),
                    channel: line.way.as_str(),
                    time: line.until.as_ref().map(time),
                })
                .collect(),
            next: now.next.as_ref().map(|next| LineTold {
                id: next.candidate.id.as_str().to_owned(),
                channel: next.way.as_str(),
                time: Some(time(&next.opens)),
            }),
        },
        widened: suggestions.widened.iter().map(step).collect(),
        suggestions: of(&suggestions.list)?,
        other_languages: Group { open: suggestions.others_open, suggestions: of(&suggestions.others)? },
        not_shown: suggestions.not_shown.iter().map(|(rule, count)| (rule.as_str(), *count)).collect(),
        neighbours: suggestions.neighbours,
    })
}

fn told(explained: &Explained<'_>, edition: &Edition) -> anyhow::Result<Told> {
    let ranked = &explained.ranked;
    let id = &ranked.candidate.id;
    let service = edition.service(id).with_context(|| format!("cannot read {}", id.as_str()))?;
    let phrases = |hits: Vec<&Hit<'_>>| hits.into_iter().map(|hit| found(&hit.what)).collect();
    Ok(Told {
        id: id.as_str().to_owned(),
        name: service.map(|(service, _)| service.name.as_str().to_owned()).unwrap_or_default(),
        points: ranked.points,
        moved: ranked.moved.map(|moved| match moved {
            Moved::ToTalk => "so that there is somebody to talk to".to_owned(),
            Moved::Category(category) => format!("so that there is {}", category.as_str()),
        }),
        because: phrases(explained.because()),
        ask_first: phrases(explained.ask_first()),
        does_not_match: phrases(explained.mismatches()),
        hits: explained
            .hits
            .iter()
            .map(|hit| HitTold { rule: hit.rule.as_str(), points: hit.points, found: found(&hit.what) })
            .collect(),
    })
}

fn step(widening: &Widening) -> String {
    match widening {
        Widening::Ways { added, brought } => format!("only these channels: {brought} more ({})", list(added)),
        Widening::Unnamed { brought } => format!("must stay unnamed: {brought} more"),
        Widening::Languages { brought } => format!("only these languages: {brought} more"),
        Widening::Categories => "needs: any category".to_owned(),
        Widening::OtherLanguages { brought } => format!("other languages: {brought} more"),
    }
}

impl Suggested {
    /// As JSON, one line.
    ///
    /// # Errors
    /// Never for these types; the signature is that of the writer.
    pub fn as_json(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string(self)? + "\n")
    }

    /// As a list to read.
    #[must_use]
    pub fn as_text(&self) -> String {
        let mut text = format!("at {}, weights version {}\n", self.at, self.weights_version);
        let _ = writeln!(text, "now: {}{}", self.now.emergency, if self.now.full { ", and what is open:" } else { "" });
        for line in &self.now.open {
            let until = line.time.as_ref().map_or_else(|| "always".to_owned(), |time| format!("until {time}"));
            let _ = writeln!(text, "  {} by {}, {until}", line.id, line.channel);
        }
        if let Some(next) = &self.now.next {
            let _ =
                writeln!(text, "  next: {} by {}, from {}", next.id, next.channel, next.time.as_deref().unwrap_or("?"));
        }
        for step in &self.widened {
            let _ = writeln!(text, "widened, {step}");
        }
        let _ = writeln!(text, "{} suggested", self.suggestions.len());
        tell_list(&mut text, &self.suggestions);
        if !self.other_languages.suggestions.is_empty() {
            let _ = writeln!(text, "{} in other languages, or in unknown ones", self.other_languages.suggestions.len());
            tell_list(&mut text, &self.other_languages.suggestions);
        }
        for (rule, count) in &self.not_shown {
            let _ = writeln!(text, "not shown by {rule}: {count}");
        }
        if self.neighbours > 0 {
            let _ = writeln!(text, "in neighbouring countries: {}", self.neighbours);
        }
        text
    }
}

fn tell_list(text: &mut String, list: &[Told]) {
    for it in list {
        let _ = writeln!(text, "  {:>4}  {}  {}", it.points, it.id, it.name);
        if let Some(moved) = &it.moved {
            let _ = writeln!(text, "        moved {moved}");
        }
        for hit in &it.hits {
            let _ = writeln!(text, "        {:<6} {:>4}  {}", hit.rule, hit.points, hit.found);
        }
    }
}
