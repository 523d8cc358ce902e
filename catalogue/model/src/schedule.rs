//! Regular opening hours of one contact channel, and whether it is open at a moment.
//!
//! Public holidays are not known offline yet: where a source says that a line rests on them, the schedule carries that
//! and the page says it. Hours that a source words loosely are never turned into a schedule.

use jiff::{Timestamp, ToSpan, civil, tz::TimeZone};

use crate::Malformed;

/// A day of the week, Monday first (ISO 8601).
pub type Weekday = civil::Weekday;

/// The two-letter names of weekdays in records (RFC 5545 `BYDAY`, as HSDS schedules use them).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day(pub Weekday);

impl Day {
    /// The names, Monday first.
    pub const NAMES: [&'static str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// Reads `MO` to `SU`.
    ///
    /// # Errors
    /// When the text is another.
    pub fn new(text: &str) -> Result<Self, Malformed> {
        let position = Self::NAMES.iter().position(|name| *name == text);
        position
            .and_then(|offset| Weekday::from_monday_zero_offset(i8::try_from(offset).ok()?).ok())
            .map(Self)
            .ok_or_else(|| Malformed::new(format!("{text:?} is not a weekday"), "use MO, TU, WE, TH, FR, SA or SU"))
    }

    /// The two letters.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        let offset = usize::try_from(self.0.to_monday_zero_offset()).unwrap_or(0);
        Self::NAMES.get(offset).copied().unwrap_or("MO")
    }
}

/// One stretch of hours that returns on the same weekdays (HSDS `schedule`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// The weekdays on which the stretch begins, in order.
    pub days: Vec<Weekday>,
    /// Minutes after midnight, 0 to 1439.
    opens: u16,
    /// Minutes after midnight of the opening day, `opens` excluded, up to 48 hours.
    closes: u16,
}

const DAY: u16 = 24 * 60;

impl Schedule {
    /// Reads opening and closing times as `09:30`; `24:00` is the end of the day, and a closing time before the opening
    /// time belongs to the next day.
    ///
    /// # Errors
    /// When a time is malformed, no day is named, or the stretch is empty.
    pub fn new(days: Vec<Weekday>, opens: &str, closes: &str) -> Result<Self, Malformed> {
        let (opens_at, mut closes_at) = (minutes(opens)?, minutes(closes)?);
        if days.is_empty() || opens_at >= DAY || opens_at == closes_at {
            return Err(Malformed::new(
                format!("the hours {opens} to {closes} are empty"),
                "name at least one day, and a closing time that differs from the opening time",
            ));
        }
        if closes_at < opens_at {
            closes_at += DAY;
        }
        Ok(Self { days, opens: opens_at, closes: closes_at })
    }

    /// Opening time as `09:30`.
    #[must_use]
    pub fn opens(&self) -> String {
        clock(self.opens)
    }

    /// Closing time as `18:00`; midnight at the end of the day is `24:00`.
    #[must_use]
    pub fn closes(&self) -> String {
        if self.closes > DAY { clock(self.closes - DAY) } else { clock(self.closes) }
    }

    /// Whether the stretch fills its days.
    #[must_use]
    pub fn is_all_day(&self) -> bool {
        self.opens == 0 && self.closes == DAY
    }
}

fn minutes(text: &str) -> Result<u16, Malformed> {
    let malformed = || Malformed::new(format!("{text:?} is not a time"), "write hours and minutes as 09:30");
    let (hour, minute) = text.split_once(':').ok_or_else(malformed)?;
    let number = |part: &str| -> Option<u16> { (part.len() == 2).then(|| part.parse().ok()).flatten() };
    let (hour, minute) = (number(hour).ok_or_else(malformed)?, number(minute).ok_or_else(malformed)?);
    let total = hour * 60 + minute;
    if minute < 60 && total <= DAY { Ok(total) } else { Err(malformed()) }
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The regular hours of one channel in its own time zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningHours {
    zone: TimeZone,
    /// The stretches of a week.
    pub regular: Vec<Schedule>,
    /// Whether the source says that the channel rests on public holidays. `None`: the source does not say.
    pub closed_on_public_holidays: Option<bool>,
}

/// Whether a channel is open at a moment, by its regular hours alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpeningState {
    /// Open all the time.
    Always,
    /// Open until the given moment of the channel's zone.
    Open {
        /// When it closes.
        until: jiff::Zoned,
    },
    /// Closed until the given moment of the channel's zone.
    Closed {
        /// When it opens next.
        opens: jiff::Zoned,
    },
}

impl OpeningHours {
    /// Hours in a zone of the IANA time zone database.
    ///
    /// # Errors
    /// When the zone is unknown or there are no hours.
    pub fn new(zone: &str, regular: Vec<Schedule>, closed_on_public_holidays: Option<bool>) -> Result<Self, Malformed> {
        let zone = TimeZone::get(zone).map_err(|_| {
            Malformed::new(format!("{zone:?} is not a time zone"), "use an IANA name, for example Europe/Berlin")
        })?;
        if regular.is_empty() {
            return Err(Malformed::new("there are no hours", "leave the schedule out when the hours are not known"));
        }
        Ok(Self { zone, regular, closed_on_public_holidays })
    }

    /// The IANA name of the zone.
    #[must_use]
    pub fn zone(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }

    /// Whether every minute of every week is within the hours.
    #[must_use]
    pub fn is_always(&self) -> bool {
        (0..7).all(|offset| {
            self.regular.iter().any(|schedule| {
                schedule.is_all_day() && schedule.days.iter().any(|day| day.to_monday_zero_offset() == offset)
            })
        })
    }

    /// Whether the channel is open at `now`, public holidays left aside.
    #[must_use]
    pub fn state_at(&self, now: Timestamp) -> Option<OpeningState> {
        if self.is_always() {
            return Some(OpeningState::Always);
        }
        let here = now.to_zoned(self.zone.clone());
        let stretches = self.stretches_around(&here);
        if let Some(until) = open_until(&stretches, &here) {
            return Some(OpeningState::Open { until });
        }
        stretches
            .into_iter()
            .map(|(opens, _)| opens)
            .find(|opens| *opens > here)
            .map(|opens| OpeningState::Closed { opens })
    }

    /// Every stretch from yesterday to a week ahead, in order of time.
    fn stretches_around(&self, here: &jiff::Zoned) -> Vec<(jiff::Zoned, jiff::Zoned)> {
        let mut stretches = Vec::new();
        for offset in -1..=7_i64 {
            let Ok(date) = here.date().checked_add(offset.days()) else { continue };
            for schedule in self.regular.iter().filter(|schedule| schedule.days.contains(&date.weekday())) {
                let at = |minutes: u16| {
                    date.to_datetime(civil::Time::midnight())
                        .checked_add(i64::from(minutes).minutes())
                        .and_then(|local| local.to_zoned(self.zone.clone()))
                };
                if let (Ok(opens), Ok(closes)) = (at(schedule.opens), at(schedule.closes)) {
                    stretches.push((opens, closes));
                }
            }
        }
        stretches.sort();
        stretches
    }
}

/// The end of the stretch that holds `here`, through stretches that follow without a gap.
fn open_until(stretches: &[(jiff::Zoned, jiff::Zoned)], here: &jiff::Zoned) -> Option<jiff::Zoned> {
    let mut until: Option<jiff::Zoned> = None;
    for (opens, closes) in stretches {
        let reached = until.as_ref().unwrap_or(here);
        if opens <= reached && reached < closes || until.as_ref().is_some_and(|until| opens <= until && until < closes)
        {
            until = Some(closes.clone());
        }
    }
    until
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use jiff::civil::Weekday::{Friday, Monday, Sunday};

    use super::{Day, OpeningHours, OpeningState, Schedule, Weekday};

    fn hours(days: Vec<Weekday>, opens: &str, closes: &str) -> OpeningHours {
        OpeningHours::new("Europe/Berlin", vec![Schedule::new(days, opens, closes).unwrap()], None).unwrap()
    }

    #[track_caller]
    fn check(hours: &OpeningHours, now: &str, expected: &str) {
        let state = match hours.state_at(now.parse().unwrap()).unwrap() {
            OpeningState::Always => "always".to_owned(),
            OpeningState::Open { until } => format!("open until {}", until.strftime("%a %H:%M")),
            OpeningState::Closed { opens } => format!("closed until {}", opens.strftime("%a %H:%M")),
        };
        assert_eq!(state, expected);
    }

    #[test]
    fn hours_are_those_of_their_zone() {
        // 22 November 2026 is a Sunday; Berlin is one hour ahead of UTC in winter.
        let line = hours(vec![Monday], "09:00", "17:00");
        check(&line, "2026-11-23T07:59:59Z", "closed until Mon 09:00");
        check(&line, "2026-11-23T08:00:00Z", "open until Mon 17:00");
        check(&line, "2026-11-23T16:00:00Z", "closed until Mon 09:00");
        // In summer two.
        check(&line, "2026-07-06T07:00:00Z", "open until Mon 17:00");
    }

    #[test]
    fn a_night_line_is_open_after_midnight() {
        let line = hours(vec![Sunday], "19:00", "07:00");
        check(&line, "2026-11-23T05:00:00Z", "open until Mon 07:00");
        check(&line, "2026-11-23T06:30:00Z", "closed until Sun 19:00");
    }

    #[test]
    fn the_night_of_the_clock_change_keeps_local_times() {
        // Clocks go back at 03:00 on 25 October 2026: 22:00 to 06:00 then lasts nine hours.
        let line = hours(vec![jiff::civil::Weekday::Saturday], "22:00", "06:00");
        check(&line, "2026-10-25T04:30:00Z", "open until Sun 06:00");
        check(&line, "2026-10-25T05:00:00Z", "closed until Sat 22:00");
    }

    #[test]
    fn stretches_without_a_gap_are_one() {
        let regular = vec![
            Schedule::new(vec![Friday], "09:00", "12:00").unwrap(),
            Schedule::new(vec![Friday], "12:00", "15:00").unwrap(),
        ];
        let line = OpeningHours::new("Europe/Berlin", regular, None).unwrap();
        check(&line, "2026-11-27T08:30:00Z", "open until Fri 15:00");
    }

    #[test]
    fn round_the_clock_is_always() {
        let all: Vec<Weekday> = Day::NAMES.iter().map(|name| Day::new(name).unwrap().0).collect();
        check(&hours(all, "00:00", "24:00"), "2026-11-27T08:30:00Z", "always");
    }

    #[test]
    fn malformed_hours_are_refused() {
        for (opens, closes) in
            [("9:00", "17:00"), ("09:00", "24:01"), ("09:60", "17:00"), ("09:00", "09:00"), ("0900", "1700")]
        {
            Schedule::new(vec![Monday], opens, closes).unwrap_err();
        }
        Schedule::new(vec![], "09:00", "17:00").unwrap_err();
        Day::new("Mon").unwrap_err();
        OpeningHours::new("Europe/Nowhere", vec![Schedule::new(vec![Monday], "09:00", "17:00").unwrap()], None)
            .unwrap_err();
    }
}
