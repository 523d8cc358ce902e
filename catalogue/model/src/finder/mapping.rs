//! What the facts of a service do not say in the finder's words: a table made by editors, with a reason for each row.
//!
//! What no row says is unknown, and unknown is never yes. A row about one service repeats what its record says in words; it
//! adds no fact.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{FinderFlaw, HelpNeed, Seeker, Stance, Waiting};
use crate::{Audience, CountryCode, Method, PlainText, ServiceId, Term};

/// The only version of the record that this program reads.
pub const MAPPING_FORMAT: u32 = 1;

macro_rules! rows {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $kind:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
            #[serde(deny_unknown_fields)]
            pub struct $name {
                $($(#[$field_doc])* pub $field: $kind,)+
                /// Why the row says so, in English.
                pub reason: String,
            }
        )+
    };
}

rows! {
    /// The needs that a sub-method meets.
    NeedsRow {
        /// The sub-method.
        method: String,
        /// The needs.
        needs: Vec<String>,
    }
    /// Whose service an audience makes it.
    SeekerRow {
        /// The audience.
        audience: String,
        /// Who is asked in question 1.
        seeker: String,
    }
    /// An audience of young people.
    YouthRow {
        /// The audience.
        audience: String,
    }
    /// A sub-method that is there at any hour, because nobody has to answer.
    AlwaysRow {
        /// The sub-method.
        method: String,
    }
    /// The countries beside a country.
    NeighboursRow {
        /// The country.
        country: String,
        /// Those beside it.
        neighbours: Vec<String>,
    }
}

/// What the words of one record say of the way in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceRow {
    /// The service.
    pub id: String,
    /// Whether it helps while a case is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_case: Option<String>,
    /// Whether it helps after a conviction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub convicted: Option<String>,
    /// How long one waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<String>,
    /// Whether a referral is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referral_needed: Option<String>,
    /// Whether it has interpreters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interpreter: Option<String>,
    /// The words of the record on which the row rests, in English.
    pub reason: String,
}

/// The table as editors write it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MappingRecord {
    /// The version of this record's form.
    pub format: u32,
    /// The version of the table, raised with every change.
    pub version: u32,
    /// Methods → needs.
    #[serde(default)]
    pub needs: Vec<NeedsRow>,
    /// Audiences → question 1.
    #[serde(default)]
    pub seekers: Vec<SeekerRow>,
    /// Audiences of young people.
    #[serde(default)]
    pub youth: Vec<YouthRow>,
    /// Methods that are always there.
    #[serde(default)]
    pub always: Vec<AlwaysRow>,
    /// Countries beside countries.
    #[serde(default)]
    pub neighbours: Vec<NeighboursRow>,
    /// What records say in words.
    #[serde(default)]
    pub services: Vec<ServiceRow>,
}

/// What a row says of one service, checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KnownOfService {
    /// Whether it helps while a case is open.
    pub open_case: Option<Stance>,
    /// Whether it helps after a conviction.
    pub convicted: Option<Stance>,
    /// How long one waits.
    pub waiting: Option<Waiting>,
    /// Whether a referral is needed.
    pub referral_needed: Option<Stance>,
    /// Whether it has interpreters.
    pub interpreter: Option<Stance>,
}

/// The table, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    record: MappingRecord,
    needs: BTreeMap<Method, Vec<HelpNeed>>,
    seekers: BTreeMap<Audience, Seeker>,
    youth: BTreeSet<Audience>,
    always: BTreeSet<Method>,
    neighbours: BTreeMap<CountryCode, Vec<CountryCode>>,
    services: BTreeMap<ServiceId, KnownOfService>,
}

impl Mapping {
    /// Checks a table.
    ///
    /// # Errors
    /// Every flaw: another format, a word that is none of ours, a row without a reason, two rows on one thing.
    pub fn check(record: MappingRecord) -> Result<Self, Vec<FinderFlaw>> {
        let mut reading = Reading::default();
        let mut mapping = Self::default();
        if record.format != MAPPING_FORMAT {
            let problem = format!("the format is {}, which this program does not know", record.format);
            reading.flaws.push(FinderFlaw::new("format", problem, "write format = 1"));
        }
        for (row, it) in record.needs.iter().enumerate() {
            let method = reading.row("needs", row, &it.reason).term::<Method>(&it.method);
            let needs = it.needs.iter().filter_map(|need| reading.term(need)).collect();
            reading.put(&mut mapping.needs, method, needs);
        }
        for (row, it) in record.seekers.iter().enumerate() {
            let audience = reading.row("seekers", row, &it.reason).term(&it.audience);
            let Some(seeker) = reading.term(&it.seeker) else { continue };
            reading.put(&mut mapping.seekers, audience, seeker);
        }
        for (row, it) in record.youth.iter().enumerate() {
            mapping.youth.extend(reading.row("youth", row, &it.reason).term::<Audience>(&it.audience));
        }
        for (row, it) in record.always.iter().enumerate() {
            mapping.always.extend(reading.row("always", row, &it.reason).term::<Method>(&it.method));
        }
        for (row, it) in record.neighbours.iter().enumerate() {
            let country = reading.row("neighbours", row, &it.reason).country(&it.country);
            let beside = it.neighbours.iter().filter_map(|code| reading.country(code)).collect();
            reading.put(&mut mapping.neighbours, country, beside);
        }
        for (row, it) in record.services.iter().enumerate() {
            let id = reading.row("services", row, &it.reason).service(&it.id);
            let known = KnownOfService {
                open_case: reading.optional(it.open_case.as_deref()),
                convicted: reading.optional(it.convicted.as_deref()),
                waiting: reading.optional(it.waiting.as_deref()),
                referral_needed: reading.optional(it.referral_needed.as_deref()),
                interpreter: reading.optional(it.interpreter.as_deref()),
            };
            reading.put(&mut mapping.services, id, known);
        }
        mapping.record = record;
        if reading.flaws.is_empty() { Ok(mapping) } else { Err(reading.flaws) }
    }

    /// The table as it was written.
    #[must_use]
    pub fn record(&self) -> &MappingRecord {
        &self.record
    }

    /// The needs that a sub-method meets.
    #[must_use]
    pub fn needs_of(&self, method: Method) -> &[HelpNeed] {
        self.needs.get(&method).map_or(&[], Vec::as_slice)
    }

    /// Whose service an audience makes it.
    #[must_use]
    pub fn seeker_of(&self, audience: Audience) -> Option<Seeker> {
        self.seekers.get(&audience).copied()
    }

    /// Whether an audience is one of young people.
    #[must_use]
    pub fn is_youth(&self, audience: Audience) -> bool {
        self.youth.contains(&audience)
    }

    /// Whether a sub-method is there at any hour.
    #[must_use]
    pub fn is_always_there(&self, method: Method) -> bool {
        self.always.contains(&method)
    }

    /// The countries beside a country.
    #[must_use]
    pub fn neighbours_of(&self, country: CountryCode) -> &[CountryCode] {
        self.neighbours.get(&country).map_or(&[], Vec::as_slice)
    }

    /// What the words of a service's record say.
    #[must_use]
    pub fn known_of(&self, service: &ServiceId) -> KnownOfService {
        self.services.get(service).copied().unwrap_or_default()
    }
}

/// Where the reading stands, and what came to light.
#[derive(Default)]
struct Reading {
    table: &'static str,
    row: usize,
    flaws: Vec<FinderFlaw>,
}

impl Reading {
    /// Begins with a row, which has to give a reason.
    fn row(&mut self, table: &'static str, row: usize, reason: &str) -> &mut Self {
        (self.table, self.row) = (table, row);
        if let Err(malformed) = PlainText::new(reason) {
            self.flaw(format!("the reason is not sound: {malformed}"), "say in one plain sentence why the row says so");
        }
        self
    }

    fn term<T: Term>(&mut self, text: &str) -> Option<T> {
        let found = T::parse(text);
        if found.is_none() {
            let known: Vec<&str> = T::ALL.iter().map(|term| term.as_str()).collect();
            self.flaw(format!("{text:?} is none of {}", known.join(", ")), "write one of these words");
        }
        found
    }

    fn optional<T: Term>(&mut self, text: Option<&str>) -> Option<T> {
        self.term(text?)
    }

    fn country(&mut self, text: &str) -> Option<CountryCode> {
        CountryCode::new(text).map_err(|malformed| self.flaw(malformed.problem, malformed.advice)).ok()
    }

    fn service(&mut self, text: &str) -> Option<ServiceId> {
        ServiceId::new(text).map_err(|malformed| self.flaw(malformed.problem, malformed.advice)).ok()
    }

    fn put<K: Ord, V>(&mut self, into: &mut BTreeMap<K, V>, key: Option<K>, value: V) {
        let Some(key) = key else { return };
        if into.insert(key, value).is_some() {
            self.flaw("an earlier row says something of the same".to_owned(), "make one row of them");
        }
    }

    fn flaw(&mut self, problem: String, advice: &'static str) {
        self.flaws.push(FinderFlaw { table: self.table, row: Some(self.row), problem, advice });
    }
}
