//! The tabular form of a document: one CSV file (RFC 4180) for each kind of object, tied together by ids.
//!
//! What is nested in JSON becomes a row of its own that names the row it belongs to. Nothing is calculated and nothing is lost.

use std::collections::{BTreeMap, BTreeSet};

use i18n::Locale;
use serde_json::{Map, Value};

use super::{
    ids::uuid,
    part::Part,
    shape::{ENTITIES, Entity, Kind},
    words::Say,
};

/// The files of a document: name and content. Kinds of objects that do not occur have no file.
pub(super) fn tables(document: &[Value], locale: Locale) -> Vec<(String, String)> {
    let mut tables = Tables::default();
    let unknown = unknown_organization(locale);
    for service in document {
        // The table of services cannot do without an organization.
        let mut service = service.clone();
        if let Some(map) = service.as_object_mut() {
            map.entry("organization").or_insert_with(|| unknown.clone());
        }
        tables.add("service", &service, None);
    }
    let files = ENTITIES.iter().filter_map(|entity| Some((entity, tables.rows.get(entity.name)?)));
    files.map(|(entity, rows)| (format!("{}.csv", entity.table), file(entity, rows))).collect()
}

fn unknown_organization(locale: Locale) -> Value {
    Part::new(uuid("organizations/unknown"))
        .with("name", Say::OrganizationUnknown.say(locale))
        .with("description", Say::OrganizationUnknownSaid.say(locale))
        .done()
}

/// Values by column.
type Row = BTreeMap<String, String>;

#[derive(Default)]
struct Tables {
    rows: BTreeMap<&'static str, Vec<Row>>,
    seen: BTreeSet<String>,
}

impl Tables {
    /// Adds an object and everything within it. `owner` is the kind and the id of what it belongs to.
    fn add(&mut self, name: &str, object: &Value, owner: Option<(&str, &str)>) {
        let Some((entity, map)) = Entity::named(name).zip(object.as_object()) else { return };
        let id = map.get("id").and_then(Value::as_str).unwrap_or_default();
        // What belongs to several services stands in each of them, and in its table once.
        if !self.seen.insert(id.to_owned()) {
            return;
        }
        let mut row = Row::new();
        self.fill(entity, map, id, &mut row);
        if let Some((kind, id)) = owner {
            row.extend(link(entity, kind, id));
        }
        self.rows.entry(entity.name).or_default().push(row);
    }

    fn fill(&mut self, entity: &Entity, map: &Map<String, Value>, id: &str, row: &mut Row) {
        for field in entity.fields {
            let Some(value) = map.get(field.name) else { continue };
            match field.kind {
                Kind::One(name) => {
                    let to = value.get("id").and_then(Value::as_str).unwrap_or_default();
                    row.insert(format!("{}_id", field.name.trim_end_matches("_detail")), to.to_owned());
                    self.add(name, value, None);
                }
                Kind::Many(name) => {
                    for item in value.as_array().into_iter().flatten() {
                        self.add(name, item, Some((entity.name, id)));
                    }
                }
                _ => {
                    row.insert(field.name.to_owned(), value.as_str().map_or_else(|| value.to_string(), str::to_owned));
                }
            }
        }
    }
}

/// How a row names the row it belongs to.
fn link(entity: &Entity, kind: &str, id: &str) -> Vec<(String, String)> {
    if entity.name == "attribute" {
        return vec![("link_id".to_owned(), id.to_owned()), ("link_entity".to_owned(), kind.to_owned())];
    }
    vec![(format!("{kind}_id"), id.to_owned())]
}

/// The columns of a table: the fields of the standard that hold single values.
#[must_use]
pub fn columns(entity: &Entity) -> Vec<&'static str> {
    let single = entity.fields.iter().filter(|field| !matches!(field.kind, Kind::One(_) | Kind::Many(_)));
    single.map(|field| field.name).collect()
}

fn file(entity: &Entity, rows: &[Row]) -> String {
    let columns = columns(entity);
    let mut text = line(columns.iter().copied());
    for row in rows {
        text.push_str(&line(columns.iter().map(|column| row.get(*column).map_or("", String::as_str))));
    }
    text
}

fn line<'a>(cells: impl Iterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.map(cell).collect();
    format!("{}\r\n", cells.join(","))
}

/// RFC 4180, section 2: quotation marks around what holds a comma, a quotation mark or a line break.
fn cell(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        for (text, expected) in [("plain", "plain"), ("a,b", "\"a,b\""), ("say \"a\"", "\"say \"\"a\"\"\""), ("", "")] {
            assert_eq!(cell(text), expected);
        }
    }
}
