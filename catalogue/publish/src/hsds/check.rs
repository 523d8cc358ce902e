//! The strict pass over a document: what the official schemas say, and what they let through.
//!
//! Our own exports pass every rule. Documents of others may hold fields of their own and numbers in national form: what cannot
//! be mapped is the concern of `import`. What would make a document ambiguous, dangerous to show or plainly wrong is refused
//! from everybody.

mod ids;
mod values;

use serde_json::{Map, Value};

use super::{
    flaw::{Flaws, quote},
    shape::{Entity, Field, Kind},
};

/// Whose document is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// We wrote it, and it keeps every rule.
    Ourselves,
    /// Somebody else wrote it.
    Others,
}

/// A service of a document, and where it stands.
#[derive(Clone, Debug)]
pub struct Placed<'a> {
    /// The file.
    pub file: &'a str,
    /// The JSON pointer within the file.
    pub pointer: String,
    /// The service.
    pub value: &'a Value,
}

/// Finds every flaw of the services of one document.
pub fn check(services: &[Placed<'_>], author: Author, flaws: &Flaws) {
    let Some(service) = Entity::named("service") else { return };
    let mut known = ids::Known::default();
    for placed in services {
        let mut walk = Walk { author, file: placed.file, pointer: placed.pointer.clone(), flaws, known: &mut known };
        walk.object(service, placed.value);
    }
    known.check_references(author, flaws);
}

/// One way through a document, and what was met on it.
struct Walk<'a, 'w> {
    author: Author,
    file: &'a str,
    pointer: String,
    flaws: &'w Flaws,
    known: &'w mut ids::Known<'a>,
}

impl<'a> Walk<'a, '_> {
    fn flaw(&self, problem: impl Into<String>, advice: impl Into<String>) {
        self.flaws.add(self.file, &self.pointer, problem, advice);
    }

    /// Goes one step down, does something there and comes back.
    fn at(&mut self, step: &str, look: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        self.pointer.push('/');
        // RFC 6901, section 3.
        self.pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
        look(self);
        self.pointer.truncate(length);
    }

    fn object(&mut self, entity: &'static Entity, value: &'a Value) {
        let Some(map) = value.as_object() else {
            self.flaw(
                format!("here stands {}, and an object of HSDS should", kind_of(value)),
                "write it in curly brackets",
            );
            return;
        };
        for field in entity.fields.iter().filter(|field| field.required && !map.contains_key(field.name)) {
            let advice = format!("HSDS asks for it in every {}", entity.name);
            self.flaw(format!("the field {} is missing", field.name), advice);
        }
        for (name, value) in map {
            self.at(name, |walk| match entity.field(name) {
                Some(field) => walk.field(entity, field, value),
                None => walk.unknown(entity, name, value),
            });
        }
        self.together(entity, map);
        self.known.meet(entity, map, value, self.file, &self.pointer, self.flaws);
    }

    fn field(&mut self, entity: &'static Entity, field: &'static Field, value: &'a Value) {
        match (field.kind, value) {
            (_, Value::Null) => self.flaw("here stands null", "leave a field out when it is not known"),
            (Kind::One(name), _) => {
                if let Some(entity) = Entity::named(name) {
                    self.object(entity, value);
                }
            }
            (Kind::Many(name), Value::Array(items)) => self.list(name, items),
            (Kind::Number, Value::Number(_)) => {}
            (Kind::Many(_), _) => self.wrong_type(value, "a list of objects"),
            (Kind::Number, _) => self.wrong_type(value, "a number, without quotation marks"),
            (_, Value::String(text)) => self.text(entity, field, text),
            _ => self.wrong_type(value, "a text"),
        }
        if self.author == Author::Ourselves {
            self.never_ours(entity, field);
        }
    }

    fn list(&mut self, name: &str, items: &'a [Value]) {
        if items.is_empty() && self.author == Author::Ourselves {
            self.flaw("the list is empty", "leave a field out when it is not known");
        }
        let Some(entity) = Entity::named(name) else { return };
        for (position, item) in items.iter().enumerate() {
            self.at(&position.to_string(), |walk| walk.object(entity, item));
        }
    }

    fn wrong_type(&self, value: &Value, wanted: &str) {
        self.flaw(format!("here stands {}", kind_of(value)), format!("write {wanted}"));
    }

    /// A field that HSDS does not have.
    fn unknown(&mut self, entity: &Entity, name: &str, value: &Value) {
        if self.author == Author::Ourselves {
            self.flaw(format!("{} has no field {}", entity.name, quote(name)), "see whether it is misspelt");
        }
        self.visible(name);
        self.visible_within(value);
    }

    /// No text hides or reorders what stands beside it, wherever it stands.
    fn visible_within(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.visible(text),
            Value::Array(items) => items.iter().for_each(|item| self.visible_within(item)),
            Value::Object(map) => map.iter().for_each(|(name, item)| {
                self.visible(name);
                self.visible_within(item);
            }),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn visible(&mut self, text: &str) {
        let found = text.chars().find(|&c| values::is_hidden(c) && !(self.author == Author::Others && is_break(c)));
        if let Some(found) = found {
            let problem = format!("the text holds the invisible character U+{:04X}", found as u32);
            self.flaw(problem, "retype the text without control or direction characters");
        }
    }

    fn text(&mut self, entity: &'static Entity, field: &'static Field, text: &'a str) {
        self.visible(text);
        if text.trim().is_empty() && (self.author == Author::Ourselves || field.required) {
            self.flaw("the text is empty", "leave a field out when it is not known");
        } else if let Err((problem, advice)) = values::check(field.kind, text, self.author) {
            self.flaw(problem, advice);
        }
        if field.kind == Kind::Reference {
            self.known.refer(field.name, text, self.file, &self.pointer);
        }
        if self.author == Author::Ourselves
            && let Err((problem, advice)) = values::check_ours(entity.name, field.name, text)
        {
            self.flaw(problem, advice);
        }
    }

    /// Fields that stand in the standard and never in our exports.
    fn never_ours(&self, entity: &Entity, field: &Field) {
        match (entity.name, field.name) {
            ("contact", "name" | "title") | (_, "metadata") | ("service", "assurer_email") => {
                self.flaw("this can name a person", "name departments and roles only");
            }
            ("service", "wait_time" | "fees" | "licenses") => {
                self.flaw("HSDS advises against this field", "use capacities, cost_options or accreditations");
            }
            ("schedule", "timezone") => {
                self.flaw(
                    "a numeric offset is wrong for half of the year",
                    "write local time, and the zone as an attribute",
                );
            }
            _ => {}
        }
    }

    /// Rules about several fields of one object.
    fn together(&self, entity: &Entity, map: &Map<String, Value>) {
        let text = |name: &str| map.get(name).and_then(Value::as_str);
        let ages = |name: &str| map.get(name).and_then(Value::as_f64);
        match entity.name {
            "schedule" | "cost_option"
                if text("valid_from").zip(text("valid_to")).is_some_and(|(from, to)| from > to) =>
            {
                self.flaw("valid_to is before valid_from", "exchange the two days, or correct one");
            }
            "service" if ages("minimum_age").zip(ages("maximum_age")).is_some_and(|(least, most)| least > most) => {
                self.flaw("minimum_age is above maximum_age", "exchange the two ages, or correct one");
            }
            "attribute"
                if !["taxonomy_term", "taxonomy_term_id", "label"].iter().any(|name| map.contains_key(*name)) =>
            {
                self.flaw("the attribute names no term and has no label", "add the taxonomy_term that it stands for");
            }
            "phone" if self.author == Author::Ourselves => {
                let works_everywhere = text("number").is_some_and(|number| number.starts_with('+'));
                if !works_everywhere && text("description").is_none() {
                    self.flaw("the number is not international", "say in the description where it works");
                }
            }
            _ => {}
        }
    }
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t')
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
