//! Reads services as lists of results show them: a few facts of a page full of services, quickly.

use catalogue_model::{CountryCode, LanguageTag, ServiceId};
use rusqlite::{Row, Statement};

use crate::{
    Edition, FacetValue, Listed, QueryError,
    facets::Facets,
    image::{
        order::newest_date,
        read::{checked, day, list, sources, term},
    },
};

/// The services with these numbers, in this order.
pub(crate) fn read(edition: &Edition, numbers: Vec<u32>) -> Result<Vec<Listed>, QueryError> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let image = edition.image();
    let mut cities = image.prepare("SELECT city FROM address WHERE service = ?1 ORDER BY position")?;
    let mut services = image.prepare(
        "SELECT service.id, service.name, alternate_name, ifnull(organization.name, ''), countries, languages, coverage,
             relevance, sources, researched_on,
             caveats <> '', description
         FROM service JOIN service_text ON service_text.service = service.number LEFT JOIN organization ON organization.number = service.organization
         WHERE service.number = ?1",
    )?;
    let mut read = Vec::with_capacity(numbers.len());
    for number in numbers {
        let mut rows = services.query([number])?;
        let row = rows.next()?.ok_or(QueryError::Broken("a service is missing"))?;
        let mut listed = listed(row)?;
        add_terms(&mut listed, edition.facets(), number);
        listed.cities = read_cities(&mut cities, number)?;
        read.push(listed);
    }
    Ok(read)
}

fn listed(row: &Row<'_>) -> Result<Listed, QueryError> {
    let known = |text: String| Some(text).filter(|text| !text.is_empty());
    Ok(Listed {
        id: checked(row, 0, ServiceId::new)?,
        name: row.get(1)?,
        alternate_name: known(row.get(2)?),
        organization: known(row.get(3)?),
        description: row.get(11)?,
        countries: list(row, 4, CountryCode::new)?,
        coverage: term(row, 6)?,
        relevance: term(row, 7)?,
        categories: Vec::new(),
        methods: Vec::new(),
        audiences: Vec::new(),
        channels: Vec::new(),
        languages: list(row, 5, LanguageTag::new)?,
        cities: Vec::new(),
        anonymity: None,
        cost: None,
        newest_source: newest_date(&sources(row, 8)?),
        researched_on: day(row, 9)?,
        has_caveats: row.get(10)?,
    })
}

fn add_terms(listed: &mut Listed, facets: &Facets, number: u32) {
    for value in facets.values_at(number) {
        match value {
            FacetValue::Category(term) => listed.categories.push(*term),
            FacetValue::Method(term) => listed.methods.push(*term),
            FacetValue::Audience(term) => listed.audiences.push(*term),
            FacetValue::Channel(term) => listed.channels.push(*term),
            FacetValue::Anonymity(term) => listed.anonymity = Some(*term),
            FacetValue::Cost(term) => listed.cost = Some(*term),
            FacetValue::Country(_) | FacetValue::Language(_) | FacetValue::Delivery(_) | FacetValue::Age(_) => {}
        }
    }
}

fn read_cities(statement: &mut Statement<'_>, number: u32) -> Result<Vec<String>, QueryError> {
    let mut cities: Vec<String> = Vec::new();
    let mut rows = statement.query([number])?;
    while let Some(row) = rows.next()? {
        let city: String = row.get(0)?;
        if !cities.contains(&city) {
            cities.push(city);
        }
    }
    Ok(cities)
}
