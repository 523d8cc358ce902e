//! What differs between the finders of two states: every number and every row by its name.

use std::{collections::BTreeMap, fmt};

use catalogue_model::FinderRecords;
use serde::Serialize;
use serde_json::Value;

/// A number, or a value of a row, that came, went or changed.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct NumberChange {
    /// `weights.language.first`, `mapping.needs[helpline].needs`.
    field: String,
    before: Option<String>,
    after: Option<String>,
}

impl fmt::Display for NumberChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => write!(f, "{} changed from {before} to {after}", self.field),
            (None, Some(after)) => write!(f, "{} added: {after}", self.field),
            (Some(before), None) => write!(f, "{} removed: {before}", self.field),
            (None, None) => Ok(()),
        }
    }
}

/// What differs, by name. Records that do not have a finder have no numbers.
pub(super) fn changes(older: Option<&FinderRecords>, newer: Option<&FinderRecords>) -> Vec<NumberChange> {
    let (mut before, mut after) = (flat(older), flat(newer));
    before.retain(|field, value| after.get(field) != Some(value) || after.remove(field).is_none());
    let fields: std::collections::BTreeSet<String> = before.keys().chain(after.keys()).cloned().collect();
    let change = |field: String| NumberChange { before: before.remove(&field), after: after.remove(&field), field };
    fields.into_iter().map(change).collect()
}

/// Every value by its name.
fn flat(finder: Option<&FinderRecords>) -> BTreeMap<String, String> {
    let mut values = BTreeMap::new();
    let Some(finder) = finder else { return values };
    for (name, record) in [
        ("weights", serde_json::to_value(finder.weights.record())),
        ("mapping", serde_json::to_value(finder.mapping.record())),
    ] {
        // These types are written without fail; a record that were not would show as one that has no values.
        if let Ok(record) = record {
            flatten(name, &record, &mut values);
        }
    }
    values
}

fn flatten(name: &str, value: &Value, into: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                flatten(&format!("{name}.{field}"), value, into);
            }
        }
        Value::Array(rows) if rows.iter().all(Value::is_object) => {
            for row in rows {
                let key = ["id", "method", "audience", "country"].into_iter().find_map(|key| row.get(key)?.as_str());
                flatten(&format!("{name}[{}]", key.unwrap_or_default()), row, into);
            }
        }
        Value::Array(list) => {
            let texts: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
            into.insert(name.to_owned(), texts.join(", "));
        }
        Value::String(text) => drop(into.insert(name.to_owned(), text.clone())),
        other => drop(into.insert(name.to_owned(), other.to_string())),
    }
}
