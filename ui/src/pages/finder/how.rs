//! How suggestions are made: every rule, with the numbers of the edition.

use askama::Template;
use axum::{extract::State, response::Response};
use catalogue_model::{Term as _, WeightsRecord};
use finder::HardRule;
use i18n::Words;

use super::{open, suggestion::rule_name};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
};

#[derive(Template)]
#[template(path = "finder_how.html")]
struct HowView {
    shell: Shell,
    version: String,
    hard: Vec<(String, String)>,
    soft: Vec<RuleView>,
    /// Editors' table: how many rows it has.
    rows: String,
}

/// A rule with its points.
struct RuleView {
    name: String,
    numbers: Vec<NumberView>,
}

struct NumberView {
    what: String,
    points: String,
}

pub(super) async fn look(State(state): State<AppState>, asker: Asker) -> Response {
    let ready = match open(&state, &asker) {
        Ok((_, ready)) => ready,
        Err(closed) => return closed.page(asker),
    };
    let words = asker.words;
    let record = ready.records.weights.record();
    let mapping = ready.records.mapping.record();
    let rows = mapping.needs.len()
        + mapping.seekers.len()
        + mapping.youth.len()
        + mapping.always.len()
        + mapping.services.len();
    page(&HowView {
        version: words.say_with("finder-how-version", &[("version", u64::from(record.version).into())]),
        hard: HardRule::ALL.iter().map(|rule| hard(words, *rule)).collect(),
        soft: soft(words, record),
        rows: words.say_with("finder-how-rows", &[("count", rows.into())]),
        shell: asker.shell(words.say("finder-how-title")).under(Section::Find),
    })
}

fn hard(words: &Words, rule: HardRule) -> (String, String) {
    (rule.as_str().to_owned(), words.say(&format!("finder-hard-{}", rule.as_str().to_lowercase())))
}

/// The soft rules in their order, with the tables in which their numbers stand.
pub(crate) const SOFT: [(&str, &str); 13] = [
    ("S1", "language"),
    ("S2", "needs"),
    ("S3", "category"),
    ("S4", "way"),
    ("S5", "unnamed"),
    ("S6", "today"),
    ("S7", "soon"),
    ("S8", "place"),
    ("S9", "focus"),
    ("S10", "legal"),
    ("S11", "cost"),
    ("S12", "direct"),
    ("S13", "freshness"),
];

fn soft(words: &Words, record: &WeightsRecord) -> Vec<RuleView> {
    let numbers = record.numbers();
    let of = |table: &str| {
        let its = numbers.iter().filter(|(of, ..)| *of == table);
        its.map(|(table, name, number)| number_view(words, table, name, *number)).collect()
    };
    SOFT.into_iter().map(|(rule, table)| RuleView { name: rule_name(words, rule), numbers: of(table) }).collect()
}

fn number_view(words: &Words, table: &str, name: &str, number: i64) -> NumberView {
    let unit = if name.ends_with("_days") { "finder-days" } else { "finder-points" };
    NumberView {
        what: words.say(&format!("finder-number-{table}-{}", name.replace('_', "-"))),
        points: words.say_with(unit, &[("count", number.into())]),
    }
}
