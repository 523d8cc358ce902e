//! Ids of a document: each names one thing, and a reference leads somewhere.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Author;
use crate::hsds::{flaw::Flaws, shape::Entity};

/// What has been met so far.
#[derive(Default)]
pub(super) struct Known<'a> {
    objects: BTreeMap<&'a str, Met<'a>>,
    references: Vec<Reference<'a>>,
}

struct Met<'a> {
    entity: &'static str,
    value: &'a Value,
    file: &'a str,
    pointer: String,
}

struct Reference<'a> {
    field: &'static str,
    to: &'a str,
    file: &'a str,
    pointer: String,
}

impl<'a> Known<'a> {
    /// Notes an object. What belongs to several services, an organization or a term, stands in each of them, and alike.
    pub(super) fn meet(
        &mut self,
        entity: &'static Entity,
        map: &'a Map<String, Value>,
        value: &'a Value,
        file: &'a str,
        pointer: &str,
        flaws: &Flaws,
    ) {
        let Some(id) = map.get("id").and_then(Value::as_str) else { return };
        let Some(earlier) = self.objects.get(id) else {
            self.objects.insert(id, Met { entity: entity.name, value, file, pointer: pointer.to_owned() });
            return;
        };
        let is_shared = entity.name != "service" && earlier.entity == entity.name && earlier.value == value;
        if !is_shared {
            let problem = format!("the id {id} is already that of {} {}", earlier.file, earlier.pointer);
            flaws.add(
                file,
                pointer,
                problem,
                "give each object an id of its own, and the same object the same content",
            );
        }
    }

    /// Notes that an object speaks of another.
    pub(super) fn refer(&mut self, field: &'static str, to: &'a str, file: &'a str, pointer: &str) {
        self.references.push(Reference { field, to, file, pointer: pointer.to_owned() });
    }

    /// Reports references that lead nowhere. Others may speak of what is not in the file, but not of terms: an attribute
    /// without its term means nothing.
    pub(super) fn check_references(&self, author: Author, flaws: &Flaws) {
        for reference in &self.references {
            let matters = author == Author::Ourselves || reference.field == "taxonomy_term_id";
            if matters && !self.objects.contains_key(reference.to) {
                let problem = format!("{} is nowhere in the document", reference.to);
                flaws.add(reference.file, &reference.pointer, problem, "add the object, or take the reference out");
            }
        }
    }
}
