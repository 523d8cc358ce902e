//! Puts an HSDS object together. What is not known is left out: HSDS has no null, and an empty list says nothing.

use serde_json::{Map, Value};

/// An object that is being put together.
pub(super) struct Part(Map<String, Value>);

impl Part {
    /// An object with its id.
    pub(super) fn new(id: String) -> Self {
        Self(Map::from_iter([("id".to_owned(), Value::from(id))]))
    }

    /// Sets a field.
    pub(super) fn with(mut self, field: &'static str, value: impl Into<Value>) -> Self {
        self.0.insert(field.to_owned(), value.into());
        self
    }

    /// Sets a field if there is something to say.
    pub(super) fn maybe(self, field: &'static str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(field, value),
            None => self,
        }
    }

    /// Sets a list, unless it is empty.
    pub(super) fn list(self, field: &'static str, values: Vec<Value>) -> Self {
        if values.is_empty() { self } else { self.with(field, Value::Array(values)) }
    }

    /// The object.
    pub(super) fn done(self) -> Value {
        Value::Object(self.0)
    }
}
