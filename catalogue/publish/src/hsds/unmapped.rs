//! What of a document did not become part of a record, so that an import can keep it and say so.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// What stands in `theirs` and would not be written by us again. `None`: everything would be.
pub(super) fn difference(theirs: &Value, ours: &Value) -> Option<Value> {
    match (theirs, ours) {
        (Value::Object(theirs), Value::Object(ours)) => {
            let left = theirs.iter().filter_map(|(name, value)| {
                let rest = ours.get(name).map_or_else(|| Some(value.clone()), |ours| difference(value, ours));
                rest.map(|rest| (name.clone(), rest))
            });
            let mut left: Map<String, Value> = left.collect();
            if left.is_empty() {
                return None;
            }
            // The id tells to which of several objects the rest belongs.
            if let Some(id) = theirs.get("id") {
                left.insert("id".to_owned(), id.clone());
            }
            Some(Value::Object(left))
        }
        (Value::Array(theirs), Value::Array(ours)) => {
            let left: Vec<Value> = theirs.iter().filter_map(|item| difference_in(item, ours)).collect();
            (!left.is_empty()).then_some(Value::Array(left))
        }
        _ => (theirs != ours).then(|| theirs.clone()),
    }
}

/// The difference between an object of a list and the one with its id.
fn difference_in(item: &Value, ours: &[Value]) -> Option<Value> {
    let same = ours.iter().find(|candidate| item.get("id").is_some() && candidate.get("id") == item.get("id"));
    same.map_or_else(|| Some(item.clone()), |same| difference(item, same))
}

/// A service without the fields that were taken from it, and without what may name a person; and whether there was such.
pub(super) fn rest(service: &Value, pointer: &str, taken: &BTreeSet<String>) -> (Value, usize) {
    let mut persons = 0;
    let rest = strip(service, pointer, taken, &mut persons).unwrap_or_else(|| Value::Object(Map::new()));
    (with_id(rest, service), persons)
}

fn with_id(mut rest: Value, service: &Value) -> Value {
    if let (Some(map), Some(id)) = (rest.as_object_mut(), service.get("id")) {
        map.insert("id".to_owned(), id.clone());
    }
    rest
}

fn strip(value: &Value, pointer: &str, taken: &BTreeSet<String>, persons: &mut usize) -> Option<Value> {
    if taken.contains(pointer) {
        return None;
    }
    match value {
        Value::Object(map) => {
            let mut left = Map::new();
            for (name, value) in map {
                if names_a_person(name, value) {
                    *persons += 1;
                } else if let Some(rest) = strip(value, &format!("{pointer}/{name}"), taken, persons) {
                    left.insert(name.clone(), rest);
                }
            }
            // An id of what was taken says nothing.
            let says_something = left.keys().any(|name| name != "id" && !name.ends_with("_id"));
            says_something.then_some(Value::Object(left))
        }
        Value::Array(items) => {
            let mut left = Vec::new();
            for (position, item) in items.iter().enumerate() {
                if item.get("name").is_some() && pointer.ends_with("/contacts") {
                    *persons += 1;
                } else {
                    left.extend(strip(item, &format!("{pointer}/{position}"), taken, persons));
                }
            }
            (!left.is_empty()).then_some(Value::Array(left))
        }
        other => Some(other.clone()),
    }
}

/// Whether a field is about people who edited or vouched for the facts. Their names are not ours to keep.
fn names_a_person(name: &str, value: &Value) -> bool {
    matches!(name, "metadata" | "assurer_email") && !value.is_null()
}

/// The names of the fields in which something is left.
#[must_use]
pub fn fields_left(rest: &Value) -> Vec<String> {
    let map = rest.as_object().into_iter().flatten();
    map.map(|(name, _)| name.clone()).filter(|name| name != "id").collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::{difference, rest};

    #[test]
    fn equal_documents_leave_nothing() {
        let value = json!({"id": "1", "phones": [{"id": "2", "number": "3"}]});
        assert_eq!(difference(&value, &value), None);
    }

    #[test]
    fn a_changed_field_is_left_with_the_id_of_its_object() {
        let theirs = json!({"id": "1", "name": "N", "phones": [{"id": "2", "number": "4", "type": "voice"}]});
        let ours = json!({"id": "1", "name": "N", "phones": [{"id": "2", "number": "3", "type": "voice"}]});
        assert_eq!(difference(&theirs, &ours).unwrap(), json!({"id": "1", "phones": [{"id": "2", "number": "4"}]}));
    }

    #[test]
    fn names_of_people_are_not_kept() {
        let theirs = json!({
            "id": "1", "name": "N", "wait_time": "long", "assurer_email": "jane@example.org",
            "contacts": [{"id": "2", "name": "Jane Doe"}, {"id": "3", "email": "desk@example.org"}],
            "metadata": [{"updated_by": "Jane Doe"}],
        });
        let taken = BTreeSet::from(["/0/name".to_owned()]);
        let (left, persons) = rest(&theirs, "/0", &taken);
        assert_eq!(
            left,
            json!({"id": "1", "wait_time": "long", "contacts": [{"id": "3", "email": "desk@example.org"}]})
        );
        assert_eq!(persons, 3);
    }
}
