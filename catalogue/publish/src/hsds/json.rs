//! JSON in and out: read within limits, because it comes from strangers, and written in one way only.

use std::{
    cell::Cell,
    fmt, fs,
    io::{self, Read},
    path::Path,
};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::shape::{Entity, Kind};

/// The most bytes of an import: as many as three thousand services of ours need.
pub(super) const LARGEST_FILE: u64 = 64 << 20;
/// The most values in a file. A value takes some 50 bytes of memory however few it takes in the file.
const MOST_VALUES: usize = 2_000_000;

/// Reads a file, unless it has more than `most` bytes.
pub(super) fn read_file(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::Error::new(
            io::ErrorKind::FileTooLarge,
            format!("there are more than {} MiB to import at once", LARGEST_FILE >> 20),
        ));
    }
    Ok(bytes)
}

/// Parses a document. A field that stands twice in one object is refused: readers would disagree about which one counts.
pub(super) fn parse(bytes: &[u8]) -> Result<Value, String> {
    let left = Cell::new(MOST_VALUES);
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let parsed = Bounded { left: &left }.deserialize(&mut deserializer);
    // The depth is limited to 128 by the parser itself.
    parsed.and_then(|value| deserializer.end().map(|()| value)).map_err(|error| {
        let text = error.to_string();
        text.replace("recursion limit exceeded", "the objects are nested too deeply")
    })
}

/// A value that counts its parts while it is read.
struct Bounded<'a> {
    left: &'a Cell<usize>,
}

impl<'de> DeserializeSeed<'de> for Bounded<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let left = self.left.get().checked_sub(1);
        self.left.set(left.ok_or_else(|| D::Error::custom(format!("there are more than {MOST_VALUES} values")))?);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Bounded<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::from(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::from(number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(Value::from(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::from(text))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Bounded { left: self.left })? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            let value = fields.next_value_seed(Bounded { left: self.left })?;
            if map.contains_key(&name) {
                return Err(A::Error::custom(format!(
                    "a field stands twice in one object: {}",
                    super::flaw::quote(&name)
                )));
            }
            map.insert(name, value);
        }
        Ok(Value::Object(map))
    }
}

/// A list of objects as text that depends on their contents alone: fields in the order of the standard, then unknown ones
/// by name; two spaces for each level; a line feed at the end.
pub(super) fn canonical(list: &[Value], entity: &Entity) -> String {
    let mut text = String::new();
    write_list(&mut text, list, Some(entity), 0);
    text.push('\n');
    text
}

/// One object in the same way.
pub(super) fn canonical_object(object: &Value, entity: &Entity) -> String {
    let mut text = String::new();
    write_value(&mut text, object, Some(entity), 0);
    text.push('\n');
    text
}

fn write_value(text: &mut String, value: &Value, entity: Option<&Entity>, depth: usize) {
    match value {
        Value::Array(list) => write_list(text, list, entity, depth),
        Value::Object(map) => write_object(text, map, entity, depth),
        // Numbers, texts and flags have one spelling.
        other => text.push_str(&other.to_string()),
    }
}

fn write_list(text: &mut String, list: &[Value], entity: Option<&Entity>, depth: usize) {
    for (position, item) in list.iter().enumerate() {
        text.push(if position == 0 { '[' } else { ',' });
        new_line(text, depth + 1);
        write_value(text, item, entity, depth + 1);
    }
    if list.is_empty() {
        text.push('[');
    } else {
        new_line(text, depth);
    }
    text.push(']');
}

fn write_object(text: &mut String, map: &Map<String, Value>, entity: Option<&Entity>, depth: usize) {
    let place = |name: &str| entity.and_then(|entity| entity.fields.iter().position(|field| field.name == name));
    let mut names: Vec<&String> = map.keys().collect();
    names.sort_by_key(|name| (place(name).unwrap_or(usize::MAX), name.as_str()));
    for (position, name) in names.iter().enumerate() {
        text.push(if position == 0 { '{' } else { ',' });
        new_line(text, depth + 1);
        text.push_str(&Value::from(name.as_str()).to_string());
        text.push_str(": ");
        let within = entity.and_then(|entity| entity.field(name)).and_then(|field| match field.kind {
            Kind::One(name) | Kind::Many(name) => Entity::named(name),
            _ => None,
        });
        write_value(text, map.get(*name).unwrap_or(&Value::Null), within, depth + 1);
    }
    if map.is_empty() {
        text.push('{');
    } else {
        new_line(text, depth);
    }
    text.push('}');
}

fn new_line(text: &mut String, depth: usize) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", depth));
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use serde_json::json;

    use super::{canonical, parse};
    use crate::hsds::shape::Entity;

    #[track_caller]
    fn refused(text: &str, expected: &str) {
        let said = parse(text.as_bytes()).unwrap_err();
        assert!(said.contains(expected), "{said}");
    }

    #[test]
    fn fields_stand_in_the_order_of_the_standard() {
        let service =
            json!({"zebra": 1, "status": "active", "apple": [], "name": "N", "phones": [{"number": "1", "id": "x"}]});
        let text = canonical(&[service], Entity::named("service").unwrap());
        let fields: Vec<&str> =
            text.lines().filter_map(|line| line.trim().split_once(':')).map(|(name, _)| name).collect();
        assert_eq!(fields, ["\"name\"", "\"status\"", "\"phones\"", "\"id\"", "\"number\"", "\"apple\"", "\"zebra\""]);
        assert!(text.ends_with("]\n"));
    }

    #[test]
    fn a_field_that_stands_twice_is_refused() {
        refused(r#"{"a": 1, "b": {"c": 1, "c": 2}}"#, "a field stands twice in one object: \"c\"");
    }

    #[test]
    fn deep_nesting_is_refused() {
        refused(&"[".repeat(100_000), "nested too deeply");
    }

    #[test]
    fn too_many_values_are_refused() {
        refused(&format!("[{}0]", "0,".repeat(2_000_000)), "more than 2000000 values");
    }

    #[test]
    fn what_follows_the_document_is_refused() {
        refused("{} {}", "trailing characters");
        refused("", "EOF");
    }
}
