//! What changed since the edition that was open before the last renewal: services that are new, changed or gone.
//!
//! Both editions lie in memory, and the comparison tells nobody anything.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use catalogue_model::{
    CountryCode, Coverage, EmailAddress, FactGroup, FieldChange, PlainText, Service, ServiceChange, Term as _,
    WebAddress, WhatChanged,
};
use catalogue_store::{Edition, QueryError};
use i18n::Words;
use serde::Deserialize;

use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    pages::channels,
    problems::{Problem, problem_page},
    speak::{Speak as _, in_order_of_name},
};

/// More services of one kind are not listed: the page would be too long to read.
const MOST_LISTED: usize = 100;

/// The facts of which the page shows how they were and how they are: what a person may have noted down.
const SHOWN: [FactGroup; 4] = [FactGroup::Phones, FactGroup::OpeningHours, FactGroup::Websites, FactGroup::Emails];

#[derive(Deserialize)]
pub(super) struct Wanted {
    /// Empty: every country. Not there: the one chosen on the emergency card.
    country: Option<String>,
}

#[derive(Template)]
#[template(path = "renewal_changes.html")]
struct ChangesView {
    shell: Shell,
    lead: String,
    /// Nothing when there is nothing to compare.
    comparison: Option<Comparison>,
}

struct Comparison {
    countries: Vec<CountryView>,
    everywhere_is_chosen: bool,
    new: Kind,
    changed: Kind,
    closed: Kind,
    search: String,
    checked_only: Option<String>,
    nothing: Option<String>,
}

struct CountryView {
    code: String,
    name: String,
    is_chosen: bool,
}

/// Services of which the same is told.
struct Kind {
    heading: String,
    items: Vec<Item>,
    /// That there are more.
    more: Option<String>,
}

struct Item {
    name: String,
    /// The page of the service, if it has one.
    address: Option<String>,
    countries: String,
    /// From which edition it comes, while there are several.
    from: Option<String>,
    /// What it is, in English, if it is new.
    description: Option<String>,
    /// The names of the facts that changed.
    facts: Option<String>,
    texts: Vec<TextChange>,
}

/// How one fact was and how it is, each under a heading that names it.
struct TextChange {
    was_heading: String,
    was: Vec<String>,
    is_heading: String,
    is: Vec<String>,
}

pub(super) async fn changes(State(state): State<AppState>, asker: Asker, Query(wanted): Query<Wanted>) -> Response {
    let words = asker.words;
    let chosen = match wanted.country {
        Some(code) => CountryCode::new(&code).ok(),
        None => asker.country,
    };
    let comparison = match (state.renewal.state().previous, asker.on_show.edition.clone()) {
        (Some(older), Some(newer)) => match (Both { older: &older, newer: &newer, words }).compare(chosen) {
            Ok(comparison) => Some(comparison),
            Err(_) => return problem_page(asker, Problem::NoAnswer),
        },
        _ => None,
    };
    let lead = match asker.on_show.status.as_ref().filter(|_| comparison.is_some()) {
        Some(status) => words.say_with("renewal-changes-lead", &[("newer", words.day(status.as_of).into())]),
        None => words.say("renewal-changes-nothing-before-text"),
    };
    let title = if comparison.is_some() { "renewal-changes-title" } else { "renewal-changes-nothing-before" };
    page(&ChangesView { lead, comparison, shell: asker.shell(words.say(title)).under(Section::Renewal) })
}

/// The two editions.
struct Both<'a> {
    older: &'a Edition,
    newer: &'a Edition,
    words: &'a Words,
}

impl Both<'_> {
    fn compare(&self, chosen: Option<CountryCode>) -> Result<Comparison, QueryError> {
        let every = self.newer.changes_since(self.older)?;
        let countries = self.countries(&every, chosen);
        let mut new = Vec::new();
        let mut changed = Vec::new();
        let mut closed = Vec::new();
        let mut checked_only: usize = 0;
        for change in &every {
            if !self.concerns(change, chosen)? {
                continue;
            }
            match &change.what {
                WhatChanged::New => new.push(change),
                WhatChanged::Closed => closed.push(change),
                WhatChanged::Fields(fields) if facts(fields).is_empty() => checked_only += 1,
                WhatChanged::Fields(_) => changed.push(change),
            }
        }
        let is_nothing = new.is_empty() && changed.is_empty() && closed.is_empty();
        let checked_only = (checked_only > 0)
            .then(|| self.words.say_with("renewal-changes-checked-only", &[("count", checked_only.into())]));
        Ok(Comparison {
            countries,
            everywhere_is_chosen: chosen.is_none(),
            nothing: is_nothing.then(|| self.nothing(chosen)),
            new: self.kind("renewal-changes-new", new)?,
            changed: self.kind("renewal-changes-changed", changed)?,
            closed: self.kind("renewal-changes-closed", closed)?,
            search: chosen.map_or_else(|| "/find".to_owned(), |code| format!("/find?country={}", code.as_str())),
            checked_only,
        })
    }

    fn nothing(&self, chosen: Option<CountryCode>) -> String {
        match chosen {
            Some(code) => {
                self.words.say_with("renewal-changes-none-in", &[("country", self.words.country(code).into())])
            }
            None => self.words.say("renewal-changes-none"),
        }
    }

    /// The countries in which something changed, and the chosen one.
    fn countries(&self, changes: &[ServiceChange], chosen: Option<CountryCode>) -> Vec<CountryView> {
        let codes: BTreeSet<CountryCode> =
            changes.iter().flat_map(|change| change.countries.iter().copied()).chain(chosen).collect();
        let views = codes.into_iter().map(|code| CountryView {
            code: code.as_str().to_owned(),
            name: self.words.country(code),
            is_chosen: chosen == Some(code),
        });
        in_order_of_name(views, |view| &view.name)
    }

    /// Whether a change is one for people in this country: also when the service reaches every country.
    fn concerns(&self, change: &ServiceChange, chosen: Option<CountryCode>) -> Result<bool, QueryError> {
        let Some(country) = chosen else { return Ok(true) };
        if change.countries.contains(&country) {
            return Ok(true);
        }
        let edition = if change.what == WhatChanged::Closed { self.older } else { self.newer };
        let service = edition.service(&change.id)?;
        Ok(service.is_some_and(|(service, _)| service.coverage == Coverage::InternationalOnline))
    }

    fn kind(&self, heading: &str, changes: Vec<&ServiceChange>) -> Result<Kind, QueryError> {
        let count = changes.len();
        let listed = in_order_of_name(changes, |change| change.name.as_str()).into_iter().take(MOST_LISTED);
        let more = count.checked_sub(MOST_LISTED).filter(|more| *more > 0);
        Ok(Kind {
            heading: self.words.say_with(heading, &[("count", count.into())]),
            items: listed.map(|change| self.item(change)).collect::<Result<_, _>>()?,
            more: more.map(|more| self.words.say_with("renewal-changes-more", &[("count", more.into())])),
        })
    }

    fn item(&self, change: &ServiceChange) -> Result<Item, QueryError> {
        let words = self.words;
        let is_listed = change.what != WhatChanged::Closed;
        let facts = match &change.what {
            WhatChanged::Fields(fields) => facts(fields),
            WhatChanged::New | WhatChanged::Closed => Vec::new(),
        };
        let names: Vec<String> = facts.iter().map(|fact| words.term("fact-group", *fact)).collect();
        Ok(Item {
            name: change.name.as_str().to_owned(),
            address: is_listed.then(|| format!("/service/{}", change.id.as_str())),
            countries: self.place(change),
            from: channels::from(words, if is_listed { self.newer } else { self.older }, &change.id),
            description: self.description(change)?,
            facts: (!names.is_empty())
                .then(|| words.say_with("renewal-changes-facts", &[("facts", words.list(&names).into())])),
            texts: self.texts(change, &facts)?,
        })
    }

    fn place(&self, change: &ServiceChange) -> String {
        let names: Vec<String> = change.countries.iter().map(|code| self.words.country(*code)).collect();
        if names.is_empty() { self.words.say("find-card-everywhere") } else { self.words.list(&names) }
    }

    fn description(&self, change: &ServiceChange) -> Result<Option<String>, QueryError> {
        if change.what != WhatChanged::New {
            return Ok(None);
        }
        let service = self.newer.service(&change.id)?;
        Ok(service.map(|(service, _)| service.description.as_str().to_owned()))
    }

    /// How contacts and hours were and how they are, where that can be told.
    fn texts(&self, change: &ServiceChange, facts: &[FactGroup]) -> Result<Vec<TextChange>, QueryError> {
        let shown: Vec<FactGroup> = SHOWN.into_iter().filter(|fact| facts.contains(fact)).collect();
        if shown.is_empty() {
            return Ok(Vec::new());
        }
        let (before, after) = (self.older.service(&change.id)?, self.newer.service(&change.id)?);
        let (Some((before, _)), Some((after, _))) = (before, after) else { return Ok(Vec::new()) };
        let text = |fact: FactGroup| {
            let heading = |id| self.words.say_with(id, &[("fact", self.words.term("fact-group", fact).into())]);
            TextChange {
                was_heading: heading("renewal-changes-was"),
                was: stated(&before, fact),
                is_heading: heading("renewal-changes-is"),
                is: stated(&after, fact),
            }
        };
        Ok(shown.into_iter().map(text).filter(|text| text.was != text.is).collect())
    }
}

/// The facts that changed, each once, in the order of pages. Nothing when only sources or days of checking did.
fn facts(fields: &[FieldChange]) -> Vec<FactGroup> {
    let changed = |fact: &FactGroup| fields.iter().any(|field| field.fact == Some(*fact));
    FactGroup::ALL.iter().copied().filter(changed).collect()
}

/// What a service states about a fact, in its own words, each once.
fn stated(service: &Service, fact: FactGroup) -> Vec<String> {
    let mut texts: Vec<&str> = match fact {
        FactGroup::Phones => service.phones.iter().map(|phone| phone.as_printed.as_str()).collect(),
        FactGroup::OpeningHours => {
            let phones = service.phones.iter().filter_map(|phone| phone.stated_hours.as_ref());
            phones.chain(service.opening_hours.as_ref().map(|hours| &hours.text)).map(PlainText::as_str).collect()
        }
        FactGroup::Websites => service.websites.iter().map(WebAddress::as_str).collect(),
        FactGroup::Emails => service.emails.iter().map(EmailAddress::as_str).collect(),
        _ => Vec::new(),
    };
    let mut seen = BTreeSet::new();
    texts.retain(|text| seen.insert(*text));
    texts.into_iter().map(str::to_owned).collect()
}
