//! What every part of a document needs while it is written: the language, and ids that are given once.

use std::collections::BTreeMap;

use catalogue_model::Term;
use i18n::{Locale, Words};
use serde_json::Value;

use crate::hsds::{
    ids::uuid,
    vocabulary::{Axis, FieldTerm, Tag, plain, term_name},
    words::Say,
};

/// Writes one document.
pub(super) struct Scribe {
    locale: Locale,
    /// How often the id of a path has been given.
    given: BTreeMap<String, usize>,
}

impl Scribe {
    pub(super) fn new(locale: Locale) -> Self {
        Self { locale, given: BTreeMap::new() }
    }

    /// The id of what a path names. The second of the same name gets another one.
    pub(super) fn id(&mut self, path: &str) -> String {
        let times = self.given.entry(path.to_owned()).or_default();
        *times += 1;
        if *times == 1 { uuid(path) } else { uuid(&format!("{path}#{times}")) }
    }

    /// A term of a vocabulary as an attribute of what `owner` names.
    pub(super) fn term<T: Term>(&mut self, owner: &str, axis: Axis, term: T) -> Value {
        self.tag(owner, &Tag { axis, code: term.as_str(), value: None })
    }

    /// A field that HSDS lacks as an attribute of what `owner` names.
    pub(super) fn field(&mut self, owner: &str, field: FieldTerm, value: &str) -> Value {
        self.tag(owner, &Tag { axis: Axis::Field, code: field.as_str(), value: Some(value) })
    }

    /// The same for something that may not be known.
    pub(super) fn maybe(&mut self, owner: &str, field: FieldTerm, value: Option<&str>) -> Option<Value> {
        value.map(|value| self.field(owner, field, value))
    }

    /// An attribute of what `owner` names.
    pub(super) fn tag(&mut self, owner: &str, tag: &Tag<'_>) -> Value {
        let id = self.id(&format!("{owner}/attributes/{}/{}", tag.axis.as_str(), tag.code));
        tag.attribute(id, self.locale)
    }

    pub(super) fn say(&self, say: Say) -> String {
        say.say(self.locale)
    }

    pub(super) fn say_with(&self, say: Say, values: &[&str]) -> String {
        say.with(self.locale, values)
    }

    pub(super) fn term_name<T: Term>(&self, axis: Axis, term: T) -> String {
        term_name(axis, term.as_str(), self.locale)
    }

    pub(super) fn country(&self, code: &str) -> String {
        plain(&Words::of(self.locale).country_name(code))
    }

    pub(super) fn language(&self, tag: &str) -> String {
        plain(&Words::of(self.locale).language_name(tag))
    }
}

/// Yes or no as the value of an attribute.
pub(super) fn flag(flag: bool) -> &'static str {
    if flag { "true" } else { "false" }
}
