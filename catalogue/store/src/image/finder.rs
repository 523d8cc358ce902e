//! The table of the finder, and the facts by which it sorts, for every service at once.
//!
//! The points and the table of words stand in the image as the JSON of their records; the model checks them on the way out. An
//! image without them is sound: it has no finder.

use std::collections::HashMap;

use catalogue_model::{
    CountryCode, FinderFacts, FinderRecords, LanguageTag, ListingAdvice, Mapping, OpeningHours, ServiceId, Way,
    Weights, asks_the_service,
};
use rusqlite::{Connection, OptionalExtension as _, Row};
use serde::de::DeserializeOwned;

use super::read::{age, checked, day, known_term, list, optional, stretches, term};
use crate::{FacetValue, QueryError, WriteError, facets::Facets};

type Read<T> = Result<T, QueryError>;

const MAPPING: &str = "mapping";
const WEIGHTS: &str = "weights";

/// The position of the chat among the hours of a service.
const CHAT: i64 = -1;

/// Writes the table, in the order of its key.
pub(super) fn write(image: &Connection, finder: Option<&FinderRecords>) -> Result<(), WriteError> {
    let Some(finder) = finder else { return Ok(()) };
    let mut insert = image.prepare("INSERT INTO finder (name, record) VALUES (?1, ?2)")?;
    insert.execute([MAPPING, &serde_json::to_string(finder.mapping.record())?])?;
    insert.execute([WEIGHTS, &serde_json::to_string(finder.weights.record())?])?;
    Ok(())
}

/// The points and the table of words, if the edition has both.
pub(crate) fn read(image: &Connection) -> Read<Option<FinderRecords>> {
    let (Some(mapping), Some(weights)) = (record(image, MAPPING)?, record(image, WEIGHTS)?) else { return Ok(None) };
    let mapping = Mapping::check(mapping).map_err(|_| QueryError::Broken("the table of the finder is not sound"))?;
    let weights = Weights::check(weights).map_err(|_| QueryError::Broken("the points of the finder are not sound"))?;
    Ok(Some(FinderRecords { weights, mapping }))
}

fn record<T: DeserializeOwned>(image: &Connection, name: &str) -> Read<Option<T>> {
    let text: Option<String> =
        image.query_row("SELECT record FROM finder WHERE name = ?1", [name], |row| row.get(0)).optional()?;
    let broken = |_| QueryError::Broken("a record of the finder is unreadable");
    text.map(|text| serde_json::from_str(&text).map_err(broken)).transpose()
}

/// What the finder needs of every service, in the order of their numbers: four scans instead of several questions for each.
pub(crate) fn facts(image: &Connection, facets: &Facets) -> Read<Vec<FinderFacts>> {
    let mut statement = image.prepare(
        "SELECT id, countries, languages, languages_basis, coverage, min_age, max_age, listing_advice, chat_url <> ''
         FROM service ORDER BY number",
    )?;
    let mut all: Vec<FinderFacts> = statement.query_and_then([], service)?.collect::<Read<_>>()?;
    for (value, having) in facets.values() {
        for number in having.iter() {
            add(at(&mut all, number)?, value);
        }
    }
    add_hours(image, &mut all)?;
    add_checks(image, &mut all)?;
    Ok(all)
}

fn service(row: &Row<'_>) -> Read<FinderFacts> {
    Ok(FinderFacts {
        id: checked(row, 0, ServiceId::new)?,
        countries: list(row, 1, CountryCode::new)?,
        coverage: term(row, 4)?,
        categories: Vec::new(),
        methods: Vec::new(),
        delivery: Vec::new(),
        audiences: Vec::new(),
        anonymity: None,
        cost: None,
        min_age: age(row, 5)?,
        max_age: age(row, 6)?,
        languages: list(row, 2, LanguageTag::new)?,
        languages_basis: optional(row, 3, known_term)?,
        has_chat: row.get(8)?,
        hours: Vec::new(),
        checked_on: None,
        is_closed: term::<ListingAdvice>(row, 7)? == ListingAdvice::Hold,
    })
}

fn add(facts: &mut FinderFacts, value: &FacetValue) {
    match value {
        FacetValue::Category(term) => facts.categories.push(*term),
        FacetValue::Method(term) => facts.methods.push(*term),
        FacetValue::Audience(term) => facts.audiences.push(*term),
        FacetValue::Delivery(term) => facts.delivery.push(*term),
        FacetValue::Anonymity(term) => facts.anonymity = Some(*term),
        FacetValue::Cost(term) => facts.cost = Some(*term),
        FacetValue::Country(_) | FacetValue::Language(_) | FacetValue::Channel(_) | FacetValue::Age(_) => {}
    }
}

fn add_hours(image: &Connection, all: &mut [FinderFacts]) -> Read<()> {
    let mut statement = image.prepare(
        "SELECT service, phone, zone, regular, closed_on_public_holidays FROM service_hours ORDER BY service, phone",
    )?;
    let mut rows = statement.query([])?;
    // Many lines share their hours, and reading them is most of the work.
    let mut known: HashMap<(String, String, i64), OpeningHours> = HashMap::new();
    while let Some(row) = rows.next()? {
        let key = (row.get(2)?, row.get(3)?, row.get(4)?);
        let hours = match known.get(&key) {
            Some(hours) => hours.clone(),
            None => {
                let hours = stretches(row, 2)?.ok_or(QueryError::Broken("hours have no zone"))?;
                known.insert(key, hours.clone());
                hours
            }
        };
        let way = if row.get::<_, i64>(1)? == CHAT { Way::Chat } else { Way::Phone };
        at(all, row.get(0)?)?.hours.push((way, hours));
    }
    Ok(())
}

fn add_checks(image: &Connection, all: &mut [FinderFacts]) -> Read<()> {
    let mut statement = image.prepare("SELECT service, checked_on, how FROM service_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if asks_the_service(term(row, 2)?) {
            let facts = at(all, row.get(0)?)?;
            facts.checked_on = facts.checked_on.max(Some(day(row, 1)?));
        }
    }
    Ok(())
}

/// The service of a number, counted from 1.
fn at(all: &mut [FinderFacts], number: u32) -> Read<&mut FinderFacts> {
    let place = (number as usize).wrapping_sub(1);
    all.get_mut(place).ok_or(QueryError::Broken("a service is missing"))
}
