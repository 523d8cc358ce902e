//! How values of the catalogue are said: the bridge between the model's types and the words.

use catalogue_model::{CountryCode, LanguageTag, StatedDate, Term};
use i18n::Words;
use jiff::civil::Date;

/// Says values of the catalogue in the words of a locale.
pub(crate) trait Speak {
    /// The name of a country.
    fn country(&self, code: CountryCode) -> String;
    /// The name of a language.
    fn language(&self, tag: &LanguageTag) -> String;
    /// The name of a term: `term("audience", Audience::SelfAtRisk)` is the message `term-audience-self-at-risk`.
    fn term<T: Term>(&self, vocabulary: &str, term: T) -> String;
    /// A date as precisely as its source states it.
    fn stated_date(&self, date: StatedDate) -> String;
    /// The age of such a date, counted from the last day that it can mean.
    fn stated_age(&self, date: StatedDate, today: Date) -> String;
}

impl Speak for Words {
    fn country(&self, code: CountryCode) -> String {
        self.country_name(code.as_str())
    }

    fn language(&self, tag: &LanguageTag) -> String {
        self.language_name(tag.as_str())
    }

    fn term<T: Term>(&self, vocabulary: &str, term: T) -> String {
        self.term_name(vocabulary, term.as_str())
    }

    fn stated_date(&self, date: StatedDate) -> String {
        match date {
            StatedDate::Year(year) => self.year(year),
            StatedDate::Month(year, month) => self.month(year, month),
            StatedDate::Day(day) => self.day(day),
        }
    }

    fn stated_age(&self, date: StatedDate, today: Date) -> String {
        // A page "of 2026" can be from today: its last possible day, but none to come.
        self.age(date.latest_day().min(today).max(date.first_day()), today)
    }
}
