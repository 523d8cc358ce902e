//! How values of the catalogue are said: the bridge between the model's types and the words.

use catalogue_model::{CountryCode, LanguageTag, StatedDate, Term};
use i18n::Words;
use jiff::civil::Date;
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

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

/// Sorts by name as a reader expects, accents and case left aside: Österreich stands before Polen.
pub(crate) fn in_order_of_name<T>(items: impl IntoIterator<Item = T>, name: impl Fn(&T) -> &str) -> Vec<T> {
    let fold =
        |text: &str| text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect::<String>();
    let mut items: Vec<T> = items.into_iter().collect();
    items.sort_by_cached_key(|item| fold(name(item)));
    items
}
