//! An exercise as it is written in a record and carried in the image: fields by name, nothing checked.
//!
//! What is here says nothing about whether an exercise can be done; [`super::Exercise::check`] does. The same shape serves
//! TOML (the source) and JSON (the image), so there is one grammar.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A record of `exercises/<group>/<name>.toml`. The README of the records explains every field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the README of the records explains the fields, once")]
pub struct ExerciseRecord {
    pub id: String,
    pub track: String,
    pub kind: String,
    pub frame: String,
    pub intensity: String,
    pub minutes: Vec<u16>,
    pub evidence: EvidenceRecord,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_for: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adapt: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<String>,
    #[serde(default, skip_serializing_if = "is_no")]
    pub youth: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saving: Option<String>,
    pub review: String,
    #[serde(default)]
    pub translations: BTreeMap<String, String>,
    #[serde(default)]
    pub steps: Vec<StepRecord>,
}

/// How well a way of helping was studied, and where that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the README of the records explains the fields, once")]
pub struct EvidenceRecord {
    pub grades: Vec<String>,
    #[serde(default)]
    pub keys: Vec<String>,
}

/// A step: fields of every kind beside each other. Which of them a kind may have is checked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "the README of the records explains the fields, once")]
pub struct StepRecord {
    pub id: String,
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goto: Option<String>,
    #[serde(skip_serializing_if = "is_no")]
    pub lines: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shows: Option<ShowsRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options_from: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub menu: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub when: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub several: Option<SeveralRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rows_from: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when_at_least: Option<ThresholdRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when_below: Option<ThresholdRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u8>,
    #[serde(skip_serializing_if = "is_no")]
    pub ordered: bool,
    #[serde(skip_serializing_if = "is_no")]
    pub first: bool,
    #[serde(skip_serializing_if = "is_no")]
    pub last: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<SegmentRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rounds: Vec<u16>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub minutes: Vec<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probe: Option<ProbeRecord>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<GroupRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_missing: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shelf: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
}

/// What an `info` shows beside its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ShowsRecord {
    /// A shelf, `plan.<section>`, `lines` or `readings`.
    Named(String),
    /// The rows in which one scale is furthest above another.
    Gaps {
        /// The two scales.
        gaps: [String; 2],
    },
}

/// Where to go when several options were picked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the README of the records explains the fields, once")]
pub struct SeveralRecord {
    pub at_least: u8,
    pub goto: String,
}

/// Where to go from a number on, or below it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the README of the records explains the fields, once")]
pub struct ThresholdRecord {
    pub value: u8,
    pub goto: String,
}

/// One field of the lines of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "the README of the records explains the fields, once")]
pub struct FieldRecord {
    pub id: String,
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u8>,
}

/// A stretch of a timer with one cue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the README of the records explains the fields, once")]
pub struct SegmentRecord {
    pub seconds: u16,
    pub cue: String,
}

/// The scale that a timer asks for meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the README of the records explains the fields, once")]
pub struct ProbeRecord {
    pub every: Vec<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rising: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goto: Option<String>,
}

/// Items of a checklist under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the README of the records explains the fields, once")]
pub struct GroupRecord {
    pub id: String,
    pub items: Vec<String>,
}

/// A record of `exercises/<group>/module.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the README of the records explains the fields, once")]
pub struct ModuleRecord {
    pub id: String,
    pub track: String,
    pub exercises: Vec<String>,
    #[serde(default, skip_serializing_if = "is_no")]
    pub optional: bool,
}

/// A record of `exercises/sources.toml`: where something was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the README of the records explains the fields, once")]
pub struct EvidenceSource {
    pub key: String,
    pub citation: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urls: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

fn is_no(value: &bool) -> bool {
    !value
}
