//! The places in the text of a record at which checks stand or may be added.

use std::ops::Range;

use catalogue_model::{CheckMethod, FactGroup, Term};
use jiff::civil::Date;
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{ConfirmError, Confirmation};

/// The text of a record and what it says.
pub(super) struct Document<'a> {
    text: &'a str,
    table: DeTable<'a>,
}

/// A service, or one of the crisis lines of a country.
pub(super) struct Owner {
    /// The head of its checks.
    pub(super) head: &'static str,
    /// The groups of facts of which it says something.
    pub(super) facts: Vec<FactGroup>,
    pub(super) checks: Vec<Stated>,
    /// Where the last of its lines ends.
    pub(super) end: usize,
}

/// A check as it stands in the text.
pub(super) struct Stated {
    pub(super) on: Date,
    pub(super) how: CheckMethod,
    pub(super) people: u8,
    pub(super) people_at: Range<usize>,
    pub(super) facts: Vec<FactGroup>,
    /// Where another fact can be added: behind the last one, or behind the bracket.
    pub(super) facts_end: usize,
}

impl Stated {
    /// Whether it says all of this, or more.
    pub(super) fn says(&self, confirmation: &Confirmation) -> bool {
        (self.on, self.how) == (confirmation.on, confirmation.how)
            && self.people >= confirmation.people
            && confirmation.facts.iter().all(|fact| self.facts.contains(fact))
    }
}

type Value<'a> = Spanned<DeValue<'a>>;

impl<'a> Document<'a> {
    pub(super) fn parse(text: &'a str) -> Result<Self, ConfirmError> {
        let table = DeTable::parse(text).map_err(|error| ConfirmError::NotToml(error.message().to_owned()))?;
        Ok(Self { text, table: table.into_inner() })
    }

    /// The service, or the line that is named, or the only line there is.
    pub(super) fn owner(&self, line: Option<&str>) -> Result<Owner, ConfirmError> {
        if let Some(lines) = self.table.get("lines").and_then(|lines| lines.get_ref().as_array()) {
            let lines: Vec<&Value<'a>> = lines.iter().collect();
            return self.line(&lines, line);
        }
        if !["sources", "description"].into_iter().any(|key| self.table.contains_key(key)) {
            return Err(ConfirmError::NoChecks);
        }
        Ok(Owner {
            head: "checks",
            facts: FactGroup::ALL.iter().copied().filter(|fact| service_states(&self.table, *fact)).collect(),
            checks: checks(&self.table),
            end: self.content_end(self.text.len()),
        })
    }

    fn line(&self, lines: &[&Value<'a>], named: Option<&str>) -> Result<Owner, ConfirmError> {
        let text_of = |item: &Value<'a>, key: &str| -> Option<String> {
            Some(item.get_ref().as_table()?.get(key)?.get_ref().as_str()?.to_owned())
        };
        let fits = |item: &Value<'a>| match named {
            Some(named) => {
                text_of(item, "name").as_deref() == Some(named)
                    || text_of(item, "number").is_some_and(|number| is_dialled_alike(&number, named))
            }
            None => true,
        };
        let fitting: Vec<usize> = (0..).zip(lines).filter(|(_, item)| fits(item)).map(|(at, _)| at).collect();
        let [at] = fitting.as_slice() else {
            let known = |item: &&Value<'a>| {
                let [name, number] = ["name", "number"].map(|key| text_of(item, key).unwrap_or_default());
                format!("{name} ({number})")
            };
            return Err(ConfirmError::WhichLine(lines.iter().map(known).collect::<Vec<_>>().join(", ")));
        };
        let table = lines.get(*at).and_then(|item| item.get_ref().as_table()).ok_or(ConfirmError::Unplaceable)?;
        let next = lines.get(at + 1).map_or(self.text.len(), |next| next.span().start);
        Ok(Owner {
            head: "lines.checks",
            facts: FactGroup::ALL.iter().copied().filter(|fact| line_states(table, *fact)).collect(),
            checks: checks(table),
            end: self.content_end(next),
        })
    }

    /// Where the last line before `limit` ends that is neither empty nor a comment: comments below it belong to what follows.
    fn content_end(&self, limit: usize) -> usize {
        let mut end = 0;
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            if at >= limit || at + line.len() > limit && limit < self.text.len() {
                break;
            }
            at += line.len();
            let content = line.trim();
            if !content.is_empty() && !content.starts_with('#') {
                end = at;
            }
        }
        end
    }
}

/// Whether two spellings are one number: `116 123` and `116123`.
fn is_dialled_alike(one: &str, other: &str) -> bool {
    let dialled = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>();
    dialled(one) == dialled(other)
}

fn checks(owner: &DeTable<'_>) -> Vec<Stated> {
    let items = owner.get("checks").and_then(|checks| checks.get_ref().as_array());
    items.into_iter().flatten().filter_map(|item| stated(item.get_ref().as_table()?)).collect()
}

/// A check, unless something in it is malformed; the check of records reports that.
fn stated(table: &DeTable<'_>) -> Option<Stated> {
    let on = table.get("on")?.get_ref().as_datetime()?.date?;
    let people = table.get("people")?;
    let facts = table.get("facts")?;
    let items = facts.get_ref().as_array()?;
    Some(Stated {
        on: Date::new(i16::try_from(on.year).ok()?, i8::try_from(on.month).ok()?, i8::try_from(on.day).ok()?).ok()?,
        how: CheckMethod::parse(table.get("how")?.get_ref().as_str()?)?,
        people: people.get_ref().as_integer()?.as_str().parse().ok()?,
        people_at: people.span(),
        facts: items.iter().filter_map(|item| FactGroup::parse(item.get_ref().as_str()?)).collect(),
        facts_end: items.iter().last().map_or(facts.span().start + 1, |last| last.span().end),
    })
}

/// Whether the record of a service says something of a group of facts.
fn service_states(table: &DeTable<'_>, fact: FactGroup) -> bool {
    let has = |key: &str| table.contains_key(key);
    match fact {
        FactGroup::Country => has("countries"),
        FactGroup::Methods => has("methods") || has("categories"),
        FactGroup::Websites => has("websites") || has("onion_url"),
        FactGroup::OpeningHours => {
            let phones = table.get("phones").and_then(|phones| phones.get_ref().as_array());
            let in_phones = phones.into_iter().flatten().filter_map(|phone| phone.get_ref().as_table());
            has("opening_hours") || has("chat_hours") || states_hours(in_phones)
        }
        _ => has(fact.as_str()),
    }
}

/// Whether a crisis line says something of a group of facts.
fn line_states(table: &DeTable<'_>, fact: FactGroup) -> bool {
    match fact {
        FactGroup::Phones => table.contains_key("number"),
        FactGroup::OpeningHours => states_hours(std::iter::once(table)),
        FactGroup::Cost => table.contains_key("free"),
        FactGroup::Methods => table.contains_key("purpose"),
        FactGroup::Name | FactGroup::Languages => table.contains_key(fact.as_str()),
        _ => false,
    }
}

fn states_hours<'t, 'a: 't>(mut tables: impl Iterator<Item = &'t DeTable<'a>>) -> bool {
    tables.any(|table| table.contains_key("hours") || table.contains_key("stated_hours"))
}
