//! Emergency, crisis and child helplines of a country.

use jiff::civil::Date;

use crate::{
    Check, CheckMethod, Confidence, CountryCode, LanguageTag, OpeningHours, PlainText, Publisher, StatedDate, Term,
    WebAddress,
};

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CrisisPurpose {
    /// Police, fire and ambulance.
    Emergency,
    /// Thoughts of ending one's life.
    Suicide,
    /// Somebody to talk to.
    EmotionalSupport,
    /// For children and young people.
    ChildHelpline,
}

impl Term for CrisisPurpose {
    const ALL: &'static [Self] = &[Self::Emergency, Self::Suicide, Self::EmotionalSupport, Self::ChildHelpline];

    fn as_str(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Suicide => "suicide",
            Self::EmotionalSupport => "emotional_support",
            Self::ChildHelpline => "child_helpline",
        }
    }
}

/// The age in days past which a crisis number may not be released (content rules, section 6).
const OLDEST_CHECK_DAYS: i32 = 180;
/// How many people have to have verified a crisis number (content rules, section 6).
const PEOPLE_NEEDED: u8 = 2;

/// A line that helps at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrisisLine {
    /// The country it works in.
    pub country: CountryCode,
    /// Its public name.
    pub name: PlainText,
    /// The number as dialled inside the country.
    pub number: PlainText,
    /// Hours as stated, in English.
    pub stated_hours: Option<PlainText>,
    /// Regular hours, where the stated ones are clear.
    pub hours: Option<OpeningHours>,
    /// Languages; empty means unknown.
    pub languages: Vec<LanguageTag>,
    /// What it is for.
    pub purpose: CrisisPurpose,
    /// Whether the call is free, where stated.
    pub free: Option<bool>,
    /// A remark, in English.
    pub note: Option<PlainText>,
    /// The page that was read.
    pub source_url: WebAddress,
    /// Who published it.
    pub source_publisher: Publisher,
    /// The date the page itself carries. `None`: unknown.
    pub seen_date_in_page: Option<StatedDate>,
    /// Who spoke.
    pub confidence: Confidence,
    /// The day the stored copy was read. Reading is not checking.
    pub researched_on: Date,
    /// Checks with the line itself.
    pub checks: Vec<Check>,
}

impl CrisisLine {
    /// The day of the newest check that counts: by two people, and not of a stored copy.
    #[must_use]
    pub fn verified_on(&self) -> Option<Date> {
        self.checks
            .iter()
            .filter(|check| check.people >= PEOPLE_NEEDED && check.how != CheckMethod::StoredCopy)
            .map(|check| check.on)
            .max()
    }

    /// Whether a release on `today` may carry the number as verified.
    #[must_use]
    pub fn is_fresh_on(&self, today: Date) -> bool {
        self.verified_on()
            .is_some_and(|on| today.since(on).is_ok_and(|age| age.get_days() <= OLDEST_CHECK_DAYS && on <= today))
    }
}
