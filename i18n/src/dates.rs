//! Days, months, years and ages in words.

use jiff::civil::{Date, Time};

use crate::{Value, Words};

/// From this many days on an age is told in months.
const DAYS_TOLD_AS_DAYS: i64 = 60;
/// From this many months on an age is told in years.
const MONTHS_TOLD_AS_MONTHS: i64 = 24;

impl Words {
    /// A day: `22 November 2026`.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        let month = self.month_name(day.month());
        let values =
            [("day", i64::from(day.day()).into()), ("month", month.into()), ("year", i64::from(day.year()).into())];
        self.say_with("date-day", &values)
    }

    /// A month of a year: `November 2026`.
    #[must_use]
    pub fn month(&self, year: i16, month: i8) -> String {
        self.say_with("date-month", &[("month", self.month_name(month).into()), ("year", i64::from(year).into())])
    }

    /// A year: `2026`.
    #[must_use]
    pub fn year(&self, year: i16) -> String {
        year.to_string()
    }

    /// How long ago a day was: `today`, `3 days ago`, `2 months ago`, `3 years ago`. A day to come is its date.
    #[must_use]
    pub fn age(&self, from: Date, to: Date) -> String {
        let days = i64::from((to - from).get_days());
        let months = whole_months(from, to);
        let value = |number: i64| -> [(&'static str, Value); 1] { [("count", number.into())] };
        match days {
            ..0 => self.day(from),
            0 => self.say("age-today"),
            1 => self.say("age-yesterday"),
            2..DAYS_TOLD_AS_DAYS => self.say_with("age-days", &value(days)),
            _ if months < MONTHS_TOLD_AS_MONTHS => self.say_with("age-months", &value(months)),
            _ => self.say_with("age-years", &value(months / 12)),
        }
    }

    /// A time of day: `9:30 am`, `9:30 Uhr`.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        let clock = format!("{:02}:{:02}", time.hour(), time.minute());
        self.say_with("date-time", &[("time", clock.into())])
    }

    /// A day of the week, by its number from Monday (0) to Sunday (6).
    #[must_use]
    pub fn weekday(&self, from_monday: i8) -> String {
        self.say(match from_monday {
            0 => "weekday-monday",
            1 => "weekday-tuesday",
            2 => "weekday-wednesday",
            3 => "weekday-thursday",
            4 => "weekday-friday",
            5 => "weekday-saturday",
            _ => "weekday-sunday",
        })
    }

    fn month_name(&self, month: i8) -> String {
        self.say(&format!("month-{month}"))
    }
}

/// Months that have passed in full.
fn whole_months(from: Date, to: Date) -> i64 {
    let months = i64::from(to.year() - from.year()) * 12 + i64::from(to.month() - from.month());
    if to.day() < from.day() { months - 1 } else { months }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date, time};

    use crate::{Locale, Words};

    fn plain(text: &str) -> String {
        text.replace(['\u{2068}', '\u{2069}'], "")
    }

    #[track_caller]
    fn check_age(from: Date, english: &str, german: &str) {
        let today = date(2026, 11, 22);
        assert_eq!(plain(&Words::of(Locale::En).age(from, today)), english);
        assert_eq!(plain(&Words::of(Locale::De).age(from, today)), german);
    }

    #[test]
    fn ages_are_told_in_the_largest_unit_that_is_still_fair() {
        check_age(date(2026, 11, 22), "today", "heute");
        check_age(date(2026, 11, 21), "yesterday", "gestern");
        check_age(date(2026, 11, 1), "21 days ago", "vor 21 Tagen");
        check_age(date(2026, 9, 22), "2 months ago", "vor 2 Monaten");
        check_age(date(2026, 9, 23), "1 month ago", "vor 1 Monat");
        check_age(date(2024, 11, 23), "23 months ago", "vor 23 Monaten");
        check_age(date(2023, 5, 17), "3 years ago", "vor 3 Jahren");
    }

    #[test]
    fn a_day_to_come_is_its_date() {
        check_age(date(2027, 1, 2), "2 January 2027", "2. Januar 2027");
    }

    #[test]
    fn days_and_times_are_written_as_the_locale_writes_them() {
        let (english, german) = (Words::of(Locale::En), Words::of(Locale::De));
        assert_eq!(plain(&english.day(date(2026, 11, 22))), "22 November 2026");
        assert_eq!(plain(&german.day(date(2026, 3, 1))), "1. März 2026");
        assert_eq!(plain(&german.month(2023, 5)), "Mai 2023");
        assert_eq!(plain(&english.time(time(9, 5, 0, 0))), "09:05");
        assert_eq!(plain(&german.time(time(9, 5, 0, 0))), "09:05 Uhr");
    }
}
