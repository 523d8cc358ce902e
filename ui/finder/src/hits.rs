//! What a rule found in a service: the rule, its points, and what can be said of it.
//!
//! Everything that a person reads about a suggestion is one of these, so that nothing is said that no rule found, and no
//! point is given that is not said.

use catalogue_model::{Anonymity, Category, CountryCode, HelpNeed, LanguageTag, Seeker, Waiting, Way};
use jiff::{Zoned, civil::Date};

use crate::vocabulary::Legal;

/// A rule, as the specification names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names of the specification, section 5; what each found is said by `What`")]
pub enum Rule {
    S1,
    S2,
    S3,
    S4,
    S5,
    S6,
    S7,
    S8,
    S9,
    S10,
    S11,
    S12,
    S13,
    /// Kept although its ages are not known, or only partly those that were asked for.
    H2,
    /// Kept because the person asked to look in neighbouring countries.
    H3,
    /// Said of every service.
    Always,
}

impl Rule {
    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::S1 => "S1",
            Self::S2 => "S2",
            Self::S3 => "S3",
            Self::S4 => "S4",
            Self::S5 => "S5",
            Self::S6 => "S6",
            Self::S7 => "S7",
            Self::S8 => "S8",
            Self::S9 => "S9",
            Self::S10 => "S10",
            Self::S11 => "S11",
            Self::S12 => "S12",
            Self::S13 => "S13",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::Always => "always",
        }
    }
}

/// What a rule found.
#[derive(Clone, Debug, PartialEq)]
pub enum What<'a> {
    /// It speaks a chosen language, or its pages are in it.
    Speaks {
        /// The language.
        language: &'a LanguageTag,
        /// Whether only its pages are known to be in it.
        inferred: bool,
    },
    /// It has interpreters.
    Interpreter,
    /// It speaks none of the chosen languages.
    OtherLanguages,
    /// Its languages are not known.
    LanguagesUnknown,
    /// It meets these needs.
    Meets([Option<HelpNeed>; 3]),
    /// It is of a wanted category.
    Wanted(Category),
    /// It helps in a chosen way.
    By(Way),
    /// It helps in none of the chosen ways, but in these.
    OnlyBy(&'a [Way]),
    /// How its help comes is not known.
    WaysUnknown,
    /// One can stay unnamed.
    Unnamed(Anonymity),
    /// Whether one can stay unnamed is not known.
    AnonymityUnknown,
    /// It asks for a name.
    AsksForName,
    /// It is open now, until then; without an end it is always there.
    OpenNow(Option<&'a Zoned>),
    /// It answers today, by telephone or chat.
    AnswersToday,
    /// One has to wait.
    WaitingList(Waiting),
    /// One need not wait.
    NoWaiting,
    /// It is for people in this country.
    MadeForCountry(CountryCode),
    /// It is for a region of this country, or for several countries.
    ForRegion(CountryCode),
    /// It works from everywhere; local law may differ.
    International,
    /// It is outside the person's country; rules differ.
    OutsideCountry(CountryCode),
    /// It is mainly for people like the one who asks.
    MadeFor(Seeker),
    /// It is mainly for others.
    MainlyFor(Seeker),
    /// It helps in this situation too.
    HelpsWith(Legal),
    /// Whether it helps in this situation is not known.
    HelpsUnknown(Legal),
    /// It is free.
    Free,
    /// It has a fee.
    HasFee,
    /// What it costs is not known.
    CostUnknown,
    /// No referral is needed.
    NoReferral,
    /// A referral is needed.
    NeedsReferral,
    /// Whether a referral is needed is not known.
    ReferralUnknown,
    /// Somebody asked the service on this day.
    CheckedOn(Date),
    /// Somebody asked the service on this day; it may have changed since.
    LastChecked(Date),
    /// Nobody asked the service itself.
    NeverChecked,
    /// Its ages are not known.
    AgesUnknown,
    /// It takes only a part of the ages that were asked for.
    AgesPartly(Option<u8>, Option<u8>),
    /// What it has to pass on is to be asked before details are given.
    MustPassOn,
}

/// On which side of a suggestion something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Suggested because.
    Because,
    /// Ask first about; the smaller the number, the sooner.
    AskFirst(u8),
    /// Does not match; the smaller the number, the sooner.
    Mismatch(u8),
    /// In the list of every rule alone.
    Fold,
}

impl What<'_> {
    /// On which side it stands.
    #[must_use]
    pub fn side(&self) -> Side {
        match self {
            Self::Speaks { .. }
            | Self::Meets(_)
            | Self::By(_)
            | Self::Unnamed(_)
            | Self::OpenNow(_)
            | Self::AnswersToday
            | Self::NoWaiting
            | Self::MadeForCountry(_)
            | Self::ForRegion(_)
            | Self::MadeFor(_)
            | Self::HelpsWith(_)
            | Self::Free
            | Self::NoReferral
            | Self::CheckedOn(_) => Side::Because,
            Self::OutsideCountry(_) => Side::AskFirst(0),
            Self::HelpsUnknown(_) => Side::AskFirst(1),
            Self::AnonymityUnknown => Side::AskFirst(2),
            Self::AgesPartly(..) => Side::AskFirst(3),
            Self::Interpreter => Side::AskFirst(4),
            Self::LanguagesUnknown => Side::AskFirst(5),
            Self::LastChecked(_) => Side::AskFirst(6),
            Self::NeedsReferral => Side::AskFirst(7),
            Self::International => Side::AskFirst(8),
            Self::WaysUnknown => Side::AskFirst(9),
            Self::CostUnknown => Side::AskFirst(10),
            Self::AgesUnknown => Side::AskFirst(11),
            Self::ReferralUnknown => Side::AskFirst(12),
            Self::NeverChecked => Side::AskFirst(13),
            Self::MustPassOn => Side::AskFirst(u8::MAX),
            Self::AsksForName => Side::Mismatch(0),
            Self::OtherLanguages => Side::Mismatch(1),
            Self::WaitingList(_) => Side::Mismatch(2),
            Self::OnlyBy(_) => Side::Mismatch(3),
            Self::MainlyFor(_) => Side::Mismatch(4),
            Self::HasFee => Side::Mismatch(5),
            Self::Wanted(_) => Side::Fold,
        }
    }
}

/// What a rule found, and what it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit<'a> {
    /// The rule.
    pub rule: Rule,
    /// Its points. What counts nothing can still be said.
    pub points: i32,
    /// What it found.
    pub what: What<'a>,
}
