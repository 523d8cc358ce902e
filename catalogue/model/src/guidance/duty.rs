//! What the law of a country asks of people who are told something, as far as a page states it.
//!
//! Wrong law is worse than none. [`Duty`] gives its statements only together with the day on which they are read: past
//! their last day there are none to give.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::{
    CountryCode, LanguageTag, Malformed, PlainText, WebAddress,
    terms::{Term, terms},
};

terms! {
    /// Whose duty it is.
    DutyOf {
        /// Therapists and doctors.
        Therapists = "therapists",
        /// Helplines and advice services.
        Helplines = "helplines",
        /// People who work or volunteer with children.
        PeopleWorkingWithChildren = "people_working_with_children",
        /// Everybody in the country.
        Everyone = "everyone",
    }
}

/// What is stated of the duties of some people, by locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyStatement {
    /// Whose duty it is.
    pub of: DutyOf,
    /// The statement in each locale.
    pub texts: BTreeMap<LanguageTag, PlainText>,
}

/// The duties of a country as they stand in a record or an image. Pages get a [`Duty`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyRecord {
    /// Which country.
    pub country: CountryCode,
    /// What is stated, of each group of people once.
    pub statements: Vec<DutyStatement>,
    /// The pages that were read.
    pub sources: Vec<WebAddress>,
    /// The day on which they were read.
    pub checked_on: Date,
    /// The last day on which the statements may be shown.
    pub expires_on: Date,
}

/// The longest time from the check of a law to its last day (content rules, section 9): a year.
const LONGEST_DAYS: i32 = 366;

/// The duties of a country, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty(DutyRecord);

/// What can be said of the duties of a country today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyStanding<'a> {
    /// The statements may be shown.
    Current(&'a [DutyStatement]),
    /// They are too old, and nobody has checked them since.
    NotChecked,
}

impl Duty {
    /// Checks a record.
    ///
    /// # Errors
    /// When it states nothing, names no source, states something of the same people twice, or lasts too long.
    pub fn check(record: &DutyRecord) -> Result<Self, Malformed> {
        if record.statements.is_empty() {
            return Err(Malformed::new("no duty is stated", "state at least one, or take the file out"));
        }
        if record.sources.is_empty() {
            return Err(Malformed::new(
                "no source is named",
                "add the page that was read; there is no law without one",
            ));
        }
        for (position, statement) in record.statements.iter().enumerate() {
            if record.statements.iter().take(position).any(|earlier| earlier.of == statement.of) {
                let problem = format!("the duties of {} are stated twice", statement.of.as_str());
                return Err(Malformed::new(problem, "state them once"));
            }
            if statement.texts.is_empty() {
                let problem = format!("the duties of {} have no words", statement.of.as_str());
                return Err(Malformed::new(problem, "write them in every locale"));
            }
        }
        let days = (record.expires_on - record.checked_on).get_days();
        if days <= 0 || days > LONGEST_DAYS {
            let advice = "write a day after the check, at most a year later";
            return Err(Malformed::new(format!("the statements would last {days} days"), advice));
        }
        Ok(Self(record.clone()))
    }

    /// Which country.
    #[must_use]
    pub fn country(&self) -> CountryCode {
        self.0.country
    }

    /// What can be said on a day. Before the check nobody knew it either: then the clock is wrong.
    #[must_use]
    pub fn on(&self, today: Date) -> DutyStanding<'_> {
        if (self.0.checked_on..=self.0.expires_on).contains(&today) {
            DutyStanding::Current(&self.0.statements)
        } else {
            DutyStanding::NotChecked
        }
    }

    /// The pages that were read.
    #[must_use]
    pub fn sources(&self) -> &[WebAddress] {
        &self.0.sources
    }

    /// The day on which they were read.
    #[must_use]
    pub fn checked_on(&self) -> Date {
        self.0.checked_on
    }

    /// The last day on which the statements may be shown.
    #[must_use]
    pub fn expires_on(&self) -> Date {
        self.0.expires_on
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use std::collections::BTreeMap;

    use jiff::civil::date;

    use super::{Duty, DutyOf, DutyRecord, DutyStanding, DutyStatement};
    use crate::{CountryCode, LanguageTag, PlainText, WebAddress};

    fn record() -> DutyRecord {
        let text = (LanguageTag::new("en").unwrap(), PlainText::new("They keep secrets.").unwrap());
        DutyRecord {
            country: CountryCode::new("DE").unwrap(),
            statements: vec![DutyStatement { of: DutyOf::Therapists, texts: BTreeMap::from([text]) }],
            sources: vec![WebAddress::new("https://law.example.org/").unwrap()],
            checked_on: date(2026, 11, 29),
            expires_on: date(2027, 5, 29),
        }
    }

    #[test]
    fn statements_are_there_up_to_their_last_day_and_never_after_it() {
        let duty = Duty::check(&record()).unwrap();
        for day in [date(2026, 11, 29), date(2027, 5, 29)] {
            assert!(matches!(duty.on(day), DutyStanding::Current(statements) if statements.len() == 1), "{day}");
        }
        for day in [date(2026, 11, 28), date(2027, 5, 30), date(2031, 1, 1)] {
            assert_eq!(duty.on(day), DutyStanding::NotChecked, "{day}");
        }
    }

    #[test]
    fn law_without_words_source_or_end_is_refused() {
        let faults: [fn(&mut DutyRecord); 6] = [
            |record| record.statements.clear(),
            |record| record.sources.clear(),
            |record| record.statements.extend(record.statements.clone()),
            |record| record.statements.iter_mut().for_each(|statement| statement.texts.clear()),
            |record| record.expires_on = record.checked_on,
            |record| record.expires_on = date(2027, 12, 1),
        ];
        for fault in faults {
            let mut broken = record();
            fault(&mut broken);
            Duty::check(&broken).unwrap_err();
        }
    }
}
