//! The types of the catalogue and their invariants.
//!
//! A value of one of these types has been checked: whoever holds it need not check it again. Names follow Open Referral
//! HSDS 3.1 where HSDS has a word; the rest is named in `craft` words (record, edition, fault). This crate reads no file,
//! knows no clock, and holds no SQL and no words of the interface.

mod address;
mod change;
mod crisis;
mod date;
mod edition;
mod exercise;
mod finder;
mod guidance;
mod ids;
mod phone;
mod renewal;
mod schedule;
mod service;
mod terms;
mod text;

pub use address::{EmailAddress, WebAddress};
pub use change::{FieldChange, ServiceChange, WhatChanged};
pub use crisis::{CrisisLine, CrisisPurpose};
pub use date::StatedDate;
pub use edition::{ClockWarning, EditionNumber, EditionStatus, Fault, Origin, Refusal};
pub use exercise::{
    Ask, Code, EvidenceRecord, EvidenceSource, Exercise, ExerciseFlaw, ExerciseId, ExerciseKind, ExerciseRecord,
    ExerciseWords, Field, FieldAsk, FieldRecord, Frame, Grade, Group, GroupRecord, Intensity, Keep, Length, List,
    Module, ModuleRecord, Name, Need, Options, Place, PlanSection, Probe, ProbeRecord, Repeats, ReviewState, Rows,
    Saving, Segment, SegmentRecord, SeveralRecord, Shelf, Shows, ShowsRecord, Step, StepRecord, Target,
    ThresholdRecord, Timer, Track, TranslationState,
};
pub use finder::{
    AlwaysRow, CategoryPoints, CostPoints, DirectPoints, FinderFacts, FinderFlaw, FinderRecords, FocusPoints,
    FreshnessPoints, HelpNeed, KnownOfService, LanguagePoints, LegalPoints, MAPPING_FORMAT, Mapping, MappingRecord,
    NeedPoints, NeedsRow, NeighboursRow, PlacePoints, Seeker, SeekerRow, ServiceRow, SoonPoints, Stance, TodayPoints,
    UnnamedPoints, WEIGHTS_FORMAT, Waiting, Way, WayPoints, Weights, WeightsRecord, YouthRow, asks_the_service,
};
pub use guidance::{
    Article, ArticleId, Block, Duty, DutyOf, DutyRecord, DutyStanding, DutyStatement, GuidancePage, GuidanceText,
    Leads, ListKind, Passage, Question, QuestionId, Readers, Reading, ReadingSource, Run, Stress,
};
pub use ids::{CountryCode, LanguageTag, OrganizationId, ServiceId};
pub use phone::PhoneNumber;
pub use renewal::{Attempt, RenewalChoice, RenewalOutcome, Trouble};
pub use schedule::{Day, OpeningHours, OpeningState, Schedule, Weekday};
pub use service::{
    Address, Check, Eligibility, Organization, OrganizationWebsite, Phone, Service, Source, StatedHours,
};
pub use terms::{
    Anonymity, Audience, Category, Channel, CheckMethod, Confidence, Cost, Coverage, Delivery, EvidenceGrade,
    FactGroup, LanguagesBasis, ListingAdvice, Method, Publisher, Relevance, Term,
};
pub use text::PlainText;

/// Why a text is not a value of one of the checked types.
///
/// The message says what is wrong; the advice says what an editor can do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{problem}")]
pub struct Malformed {
    /// What is wrong, lower case and without a full stop.
    pub problem: String,
    /// What to write instead.
    pub advice: &'static str,
}

impl Malformed {
    /// A problem and the advice that goes with it.
    pub(crate) fn new(problem: impl Into<String>, advice: &'static str) -> Self {
        Self { problem: problem.into(), advice }
    }
}
