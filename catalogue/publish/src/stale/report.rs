//! The list of what is due, as text for a terminal and as JSON.

use std::fmt::Write;

use catalogue_model::{Check, FactGroup, Term};
use serde::Serialize;

use super::{Due, Reason, Stale, What};

impl Stale {
    /// The first `limit` records that are due, or all of them, and how many there are.
    #[must_use]
    pub fn as_text(&self, limit: Option<usize>) -> String {
        let mut text = String::new();
        let shown = self.first(limit);
        for (position, due) in (1..).zip(shown) {
            let _ = writeln!(text, "{position}. {} ({}), {}", due.name, due.record, due.reach());
            for reason in &due.reasons {
                let _ = writeln!(text, "   due: {}", reason.words());
            }
            for (check, facts) in due.by_check() {
                let _ = writeln!(text, "   {}: {}", check_words(check.as_ref()), facts.join(", "));
            }
        }
        text + &self.summary(shown.len())
    }

    /// The same as JSON.
    ///
    /// # Errors
    /// Never for these types; the signature is that of the writer.
    pub fn as_json(&self, limit: Option<usize>) -> serde_json::Result<String> {
        let json = Json {
            today: self.today.to_string(),
            looked_at: self.looked_at,
            on_hold: self.on_hold,
            due: self.due.len(),
            records: self.first(limit).iter().map(JsonDue::of).collect(),
        };
        Ok(serde_json::to_string_pretty(&json)? + "\n")
    }

    fn first(&self, limit: Option<usize>) -> &[Due] {
        let count = limit.unwrap_or(self.due.len()).min(self.due.len());
        self.due.get(..count).unwrap_or_default()
    }

    fn summary(&self, shown: usize) -> String {
        let Self { today, due, looked_at, on_hold } = self;
        let first = if shown < due.len() { format!(", of which the first {shown} are shown") } else { String::new() };
        let held = if *on_hold > 0 { format!("; services on hold are left out: {on_hold}") } else { String::new() };
        format!("{} of {looked_at} records and lines are due on {today}{first}{held}\n", due.len())
    }
}

impl Due {
    fn reach(&self) -> String {
        match (self.everywhere, self.countries) {
            (true, _) => "every country".to_owned(),
            (false, 1) => "1 country".to_owned(),
            (false, countries) => format!("{countries} countries"),
        }
    }

    /// The facts by their last check: the newest first, those never checked last.
    fn by_check(&self) -> Vec<(Option<Check>, Vec<&'static str>)> {
        let mut groups: Vec<(Option<Check>, Vec<&'static str>)> = Vec::new();
        for (fact, check) in &self.facts {
            match groups.iter_mut().find(|(known, _)| known == check) {
                Some((_, facts)) => facts.push(fact.as_str()),
                None => groups.push((check.clone(), vec![fact.as_str()])),
            }
        }
        groups.sort_by_key(|(check, _)| std::cmp::Reverse(check.as_ref().map(|check| check.on)));
        groups
    }
}

impl Reason {
    fn words(&self) -> String {
        let what = match self.what {
            What::Record => "the record, after 12 months",
            What::Phones => "the phone numbers, after 12 months",
            What::Hours => "the hours, after 3 months",
            What::CrisisLine => "the number, which two people verify every 180 days",
        };
        match self.last.zip(self.since) {
            Some((last, since)) => format!("{what}; last checked {last}, due since {since}"),
            None => format!("{what}; never checked"),
        }
    }
}

impl What {
    fn as_str(self) -> &'static str {
        match self {
            Self::Record => "record",
            Self::Phones => FactGroup::Phones.as_str(),
            Self::Hours => FactGroup::OpeningHours.as_str(),
            Self::CrisisLine => "crisis_line",
        }
    }
}

fn check_words(check: Option<&Check>) -> String {
    match check {
        None => "never checked".to_owned(),
        Some(Check { on, how, people: 1, .. }) => format!("checked {on} ({}, 1 person)", how.as_str()),
        Some(Check { on, how, people, .. }) => format!("checked {on} ({}, {people} people)", how.as_str()),
    }
}

#[derive(Serialize)]
struct Json<'a> {
    today: String,
    looked_at: usize,
    on_hold: usize,
    due: usize,
    records: Vec<JsonDue<'a>>,
}

#[derive(Serialize)]
struct JsonDue<'a> {
    record: &'a str,
    name: &'a str,
    countries: usize,
    everywhere: bool,
    due: Vec<JsonReason>,
    facts: Vec<JsonFact>,
}

#[derive(Serialize)]
struct JsonReason {
    what: &'static str,
    last_checked: Option<String>,
    since: Option<String>,
}

#[derive(Serialize)]
struct JsonFact {
    fact: &'static str,
    last_checked: Option<String>,
    how: Option<&'static str>,
    people: Option<u8>,
}

impl<'a> JsonDue<'a> {
    fn of(due: &'a Due) -> Self {
        let reason = |reason: &Reason| JsonReason {
            what: reason.what.as_str(),
            last_checked: reason.last.map(|day| day.to_string()),
            since: reason.since.map(|day| day.to_string()),
        };
        let fact = |(fact, check): &(FactGroup, Option<Check>)| JsonFact {
            fact: fact.as_str(),
            last_checked: check.as_ref().map(|check| check.on.to_string()),
            how: check.as_ref().map(|check| check.how.as_str()),
            people: check.as_ref().map(|check| check.people),
        };
        Self {
            record: &due.record,
            name: &due.name,
            countries: due.countries,
            everywhere: due.everywhere,
            due: due.reasons.iter().map(reason).collect(),
            facts: due.facts.iter().map(fact).collect(),
        }
    }
}
