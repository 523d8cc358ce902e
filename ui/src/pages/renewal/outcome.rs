//! How a renewal ended, in plain words, and what kept each place that was asked in vain.

use catalogue_model::{Attempt, EditionNumber, Fault, RenewalOutcome, Trouble};
use i18n::Words;
use jiff::civil::Date;

use crate::layout::Asker;

/// The end of a renewal.
pub(super) struct OutcomeView {
    pub(super) heading: String,
    pub(super) lines: Vec<String>,
    /// Whether something is left to do.
    pub(super) needs_care: bool,
    pub(super) attempts_heading: String,
    pub(super) attempts: Vec<AttemptView>,
    /// Whether the attempts are what matters, or a detail.
    pub(super) attempts_are_open: bool,
    /// Whether there is something to compare the new edition with.
    pub(super) has_changes: bool,
    /// Whether it is about a private channel.
    pub(super) is_of_channel: bool,
}

/// Places that were asked in vain for the same reason.
pub(super) struct AttemptView {
    pub(super) from: String,
    pub(super) problem: String,
    pub(super) advice: String,
    /// Whether it is for the readers of a private channel.
    pub(super) is_for_others: bool,
}

impl OutcomeView {
    pub(super) fn new(asker: &Asker, outcome: &RenewalOutcome, has_previous: bool) -> Self {
        let words = asker.words;
        match outcome {
            RenewalOutcome::Renewed { number, as_of, before } => Self {
                has_changes: has_previous,
                ..Self::good(words, "renewal-renewed", edition(asker, "renewal-renewed-text", *number, *as_of), before)
            },
            RenewalOutcome::AlreadyNewest { before } => {
                Self::good(words, "renewal-already", words.say("renewal-already-text"), before)
            }
            RenewalOutcome::OpenNotKept { number, as_of, trouble } => Self {
                lines: vec![
                    edition(asker, "renewal-open-not-kept-text", *number, *as_of),
                    problem(words, *trouble) + ". " + &advice(words, *trouble),
                ],
                has_changes: has_previous,
                ..Self::careful(words, "renewal-open-not-kept")
            },
            RenewalOutcome::Failed { attempts: tried } => {
                let has_edition = asker.on_show.edition.is_some();
                let stays = if has_edition { "renewal-failed-stays" } else { "renewal-failed-none-open" };
                let nowhere = tried.is_empty().then(|| words.say("renewal-failed-nowhere"));
                Self {
                    lines: std::iter::once(words.say(stays)).chain(nowhere).collect(),
                    attempts: attempts(words, tried),
                    attempts_are_open: true,
                    ..Self::careful(words, "renewal-failed")
                }
            }
            RenewalOutcome::Cancelled => {
                Self::good(words, "renewal-cancelled", words.say("renewal-cancelled-text"), &[])
            }
            RenewalOutcome::OfChannel { channel, outcome } => {
                let mut view = Self { is_of_channel: true, ..Self::new(asker, outcome, has_previous) };
                if let RenewalOutcome::Renewed { number, as_of, .. } = outcome.as_ref() {
                    // It may be its first, and whether it is kept depends on the channel.
                    view.heading = words.say("channels-renewed");
                    view.lines = vec![edition(asker, "channels-renewed-text", *number, *as_of)];
                }
                view.lines.insert(0, words.say_with("channels-outcome", &[("channel", channel.as_str().into())]));
                view
            }
        }
    }

    fn good(words: &Words, heading: &str, line: String, before: &[Attempt]) -> Self {
        Self {
            lines: vec![line],
            needs_care: false,
            attempts_heading: words.say("renewal-attempts-before"),
            attempts: attempts(words, before),
            ..Self::careful(words, heading)
        }
    }

    fn careful(words: &Words, heading: &str) -> Self {
        Self {
            heading: words.say(heading),
            lines: Vec::new(),
            needs_care: true,
            attempts_heading: words.say("renewal-attempts"),
            attempts: Vec::new(),
            attempts_are_open: false,
            has_changes: false,
            is_of_channel: false,
        }
    }
}

fn edition(asker: &Asker, id: &str, number: EditionNumber, as_of: Date) -> String {
    let words = asker.words;
    let age = words.age(as_of, asker.today);
    words
        .say_with(id, &[("number", number.0.to_string().into()), ("day", words.day(as_of).into()), ("age", age.into())])
}

/// What was tried, each trouble once with every place that had it.
fn attempts(words: &Words, tried: &[Attempt]) -> Vec<AttemptView> {
    let mut troubles: Vec<Trouble> = Vec::new();
    for attempt in tried {
        if !troubles.contains(&attempt.trouble) {
            troubles.push(attempt.trouble);
        }
    }
    let view = |trouble: Trouble| {
        let from = tried.iter().filter(|attempt| attempt.trouble == trouble).map(|attempt| attempt.from.clone());
        AttemptView {
            from: words.list(&from.collect::<Vec<_>>()),
            problem: problem(words, trouble),
            advice: advice(words, trouble),
            is_for_others: trouble == Trouble::Refused(Fault::OtherChannel),
        }
    };
    troubles.into_iter().map(view).collect()
}

fn problem(words: &Words, trouble: Trouble) -> String {
    words.say(&format!("problem-{}", trouble.as_str()))
}

fn advice(words: &Words, trouble: Trouble) -> String {
    words.say(&format!("problem-{}-advice", trouble.as_str()))
}
