//! What differs between two editions, field by field, with no word of it lost.

use crate::{CountryCode, FactGroup, PlainText, ServiceId};

/// What happened to one service between an older and a newer edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceChange {
    /// Which service.
    pub id: ServiceId,
    /// Its name in the newer edition, or in the older one if it is gone.
    pub name: PlainText,
    /// The countries it serves, likewise.
    pub countries: Vec<CountryCode>,
    /// What happened.
    pub what: WhatChanged,
}

/// What happened to a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhatChanged {
    /// It was not there before.
    New,
    /// It is not there any more.
    Closed,
    /// Some of its fields differ; at least one.
    Fields(Vec<FieldChange>),
}

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// The field of the record, with the tables around it and what tells one of several apart: `phones[+49…].note`.
    pub field: String,
    /// The fact it belongs to; `None` for what is about the record and not about the service.
    pub fact: Option<FactGroup>,
    /// What stood there, one text for each of several values.
    pub before: Vec<String>,
    /// What stands there.
    pub after: Vec<String>,
}
