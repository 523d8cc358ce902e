//! When a copy that renews itself does so: about once a week, at a moment that nobody can foresee.
//!
//! What is kept between two runs of the program is one hour, drawn at random: the one in which the next renewal is due. The
//! minute is drawn anew by each run. There is no note of when the program ran last. Once due, a random wait follows while
//! the program is open, so that a mirror does not see its start; nothing here knows what the person does. Slots that were missed are not made up for: there is only ever one due moment. Time and chance come in as
//! parameters, nothing here sleeps or fetches.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// Where chance comes from: 64 even bits each time.
pub type Dice<'a> = &'a mut dyn FnMut() -> u64;

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A wait that is at least `least`, on average `mean` (but for the rare ones that `most` cuts off), and exponential in
/// between: however long one has waited, the rest is as uncertain as before.
#[derive(Clone, Copy, Debug)]
struct Wait {
    least: Duration,
    mean: Duration,
    most: Duration,
}

/// After a renewal: about a week.
const AFTER_SUCCESS: Wait = Wait { least: DAY, mean: Duration::from_secs(7 * 24 * 60 * 60), most: LONGEST };

/// After a renewal that brought nothing: about a day.
const AFTER_FAILURE: Wait =
    Wait { least: Duration::from_secs(3 * 60 * 60), mean: DAY, most: Duration::from_secs(4 * 24 * 60 * 60) };

/// From the start of the program, or the due moment, to the renewal: about half an hour.
const WHILE_OPEN: Wait = Wait {
    least: Duration::from_secs(5 * 60),
    mean: Duration::from_secs(30 * 60),
    most: Duration::from_secs(4 * 60 * 60),
};

/// No wait is longer. A due moment further away than this was drawn under another clock.
const LONGEST: Duration = Duration::from_secs(28 * 24 * 60 * 60);

/// The clock is looked at again at least this often: it may be set, and a sleeping computer does not count.
const GLANCE: Duration = Duration::from_secs(10 * 60);

/// Between two renewals of one run, whatever the clock says meanwhile.
const APART: Duration = Duration::from_secs(3 * 60 * 60);

/// A moment, by two clocks: the one that people can set, and the time for which the program has been running.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// What the computer's clock says.
    pub now: Timestamp,
    /// How long the program has been running, by a clock that nobody can set.
    pub running: Duration,
}

/// How a renewal ended, as far as the next one depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// What a mirror has is open now.
    Well,
    /// No road brought anything.
    InVain,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Ask again after this long.
    Wait(Duration),
    /// Renew now, and say how it ended.
    Renew,
}

/// The renewals of one copy that renews itself.
#[derive(Clone, Debug)]
pub struct Schedule {
    due: Timestamp,
    /// The running time at which the renewal that is due begins.
    begins: Option<Duration>,
    /// The running time before which none begins.
    not_before: Duration,
}

impl Schedule {
    /// Goes on with the hour that was kept, or draws the first one.
    #[must_use]
    pub fn new(kept: Option<Timestamp>, moment: Moment, dice: Dice<'_>) -> Self {
        let due = match kept {
            Some(hour) => later(hour, HOUR.mul_f64(even(dice))),
            None => later(moment.now, AFTER_SUCCESS.draw(dice)),
        };
        Self { due, begins: None, not_before: Duration::ZERO }
    }

    /// The beginning of the hour to keep: in it the next renewal is due.
    #[must_use]
    pub fn due(&self) -> Timestamp {
        const SECONDS: i64 = 60 * 60;
        let hours = self.due.as_second().div_euclid(SECONDS);
        Timestamp::from_second(hours.saturating_mul(SECONDS)).unwrap_or(Timestamp::MIN)
    }

    /// What is to be done at this moment.
    pub fn next(&mut self, moment: Moment, dice: Dice<'_>) -> Next {
        let ahead = self.due.duration_since(moment.now);
        if ahead > SignedDuration::try_from(LONGEST + HOUR).unwrap_or(SignedDuration::MAX) {
            // The clock was ahead when this moment was drawn. Waiting for it could take for ever.
            self.due = later(moment.now, AFTER_SUCCESS.draw(dice));
            self.begins = None;
            return Next::Wait(GLANCE);
        }
        if let Ok(ahead) = Duration::try_from(ahead)
            && !ahead.is_zero()
        {
            self.begins = None;
            return Next::Wait(ahead.min(GLANCE).max(MINUTE));
        }
        let earliest = moment.running.max(self.not_before);
        let begins = *self.begins.get_or_insert_with(|| earliest.saturating_add(WHILE_OPEN.draw(dice)));
        match begins.checked_sub(moment.running) {
            Some(rest) if !rest.is_zero() => Next::Wait(rest.min(GLANCE)),
            _ => Next::Renew,
        }
    }

    /// A renewal of this schedule ended. Those that a person asks for change nothing: the moments of the schedule must not
    /// tell what a person does.
    pub fn ended(&mut self, ended: Ended, moment: Moment, dice: Dice<'_>) {
        let wait = match ended {
            Ended::Well => AFTER_SUCCESS,
            Ended::InVain => AFTER_FAILURE,
        };
        self.due = later(moment.now, wait.draw(dice));
        self.begins = None;
        self.not_before = moment.running.saturating_add(APART);
    }
}

fn later(moment: Timestamp, wait: Duration) -> Timestamp {
    SignedDuration::try_from(wait).ok().and_then(|wait| moment.checked_add(wait).ok()).unwrap_or(Timestamp::MAX)
}

/// A number from 0 up to, but not, 1: the upper 53 bits fill the fraction of an `f64`.
fn even(dice: Dice<'_>) -> f64 {
    (dice() >> 11) as f64 / (1_u64 << 53) as f64
}

impl Wait {
    fn draw(self, dice: Dice<'_>) -> Duration {
        let spread = self.mean.saturating_sub(self.least);
        self.least.saturating_add(spread.mul_f64(-(1.0 - even(dice)).ln())).min(self.most)
    }
}

#[cfg(test)]
mod tests;
