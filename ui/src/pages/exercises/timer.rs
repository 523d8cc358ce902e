//! A timer on the page: what it says now, and what the page's own small script needs to go on saying it.
//!
//! The clock that counts is the [`Clockwork`] behind the page; the script only shows the time between two answers. Without it
//! the page lists the stretches, and the buttons work.

use catalogue_model::{Length, Timer};
use i18n::Words;
use player::{Clockwork, Course, Phase};

use super::screen::{OptionView, ScaleView};
use crate::practice::texts::Worded;

/// Where the script puts the number of minutes into the sentence that it was given.
const PLACE_OF_MINUTES: usize = 77;

/// What the template shows of a timer.
pub(super) struct TimerView {
    /// `ready`, `running`, `paused` or `over`.
    pub(super) phase: &'static str,
    /// What it says now.
    pub(super) cue: String,
    /// The stretches of one round.
    pub(super) beats: Vec<BeatView>,
    /// Seconds in all.
    pub(super) total: u32,
    /// Seconds that have passed.
    pub(super) elapsed: u32,
    /// How much is left, in words.
    pub(super) left: String,
    /// The choices of length, before it starts; none when there is one alone.
    pub(super) lengths: Vec<OptionView>,
    pub(super) probe: Option<ProbeView>,
    /// For the script: how time that is left is said.
    pub(super) minutes_left: String,
    /// Whether its two stretches are a breath.
    pub(super) is_breath: bool,
}

/// A stretch of one round.
pub(super) struct BeatView {
    pub(super) seconds: u32,
    /// How long it is, in words.
    pub(super) length: String,
    pub(super) cue: String,
    pub(super) is_now: bool,
}

/// The scale that is asked while it runs.
pub(super) struct ProbeView {
    pub(super) question: String,
    pub(super) scale: ScaleView,
    pub(super) is_due: bool,
    /// Seconds between two questions.
    pub(super) every: u16,
    /// What was told so far, in order.
    pub(super) told: String,
}

/// Where the words of the stretches are.
pub(super) struct Cues<'a> {
    pub(super) words: &'static Words,
    /// The exercise and the step. `None`: the cool-down, whose words are the program's.
    pub(super) step: Option<(&'a Worded, &'a str)>,
}

impl Cues<'_> {
    fn say(&self, cue: &str) -> String {
        match self.step {
            Some((worded, step)) => worded.words.text(&format!("{step}-{cue}")).to_owned(),
            None if cue == "in" => self.words.say("practise-cool-down-in"),
            None => self.words.say("practise-cool-down-out"),
        }
    }
}

impl TimerView {
    /// Before it starts.
    pub(super) fn ready(cues: &Cues<'_>, timer: Option<&Timer>, course: &Course) -> Self {
        let lengths = timer.map(|timer| lengths(cues.words, timer)).unwrap_or_default();
        Self { lengths, ..Self::at(cues, course, "ready", (0, course.total()), None) }
    }

    /// While it runs, stands still or is over.
    pub(super) fn running(cues: &Cues<'_>, clockwork: &mut Clockwork, now: u64) -> Self {
        let state = clockwork.tick(now);
        let phase = match state.phase {
            Phase::Ready => "ready",
            Phase::Running => "running",
            Phase::Paused => "paused",
            Phase::Over => "over",
        };
        let (beat, elapsed, left) = (state.beat, state.elapsed, state.left);
        Self::at(cues, clockwork.course(), phase, (elapsed, left), Some(beat))
    }

    fn at(
        cues: &Cues<'_>,
        course: &Course,
        phase: &'static str,
        (elapsed, left): (u32, u32),
        beat: Option<usize>,
    ) -> Self {
        let words = cues.words;
        let all = course.beats();
        let round: Vec<_> = all.iter().take_while(|beat| beat.round <= 1).collect();
        let position = beat.map(|beat| beat % round.len().max(1));
        let cue = match (phase, beat.and_then(|beat| all.get(beat)).or(all.first())) {
            ("over", _) | (_, None) => words.say("practise-timer-over"),
            (_, Some(beat)) => cues.say(beat.cue.as_str()),
        };
        let beats = round.iter().enumerate().map(|(at, beat)| BeatView {
            seconds: beat.seconds,
            length: length_in_words(words, beat.seconds),
            cue: cues.say(beat.cue.as_str()),
            is_now: position == Some(at) && phase != "over",
        });
        Self {
            // Two stretches this short are a breath.
            is_breath: round.len() == 2 && round.iter().all(|beat| beat.seconds <= 8),
            beats: beats.collect(),
            total: course.total(),
            left: left_in_words(words, left),
            minutes_left: words.say_with("practise-timer-minutes-left", &[("minutes", PLACE_OF_MINUTES.into())]),
            lengths: Vec::new(),
            probe: None,
            cue,
            elapsed,
            phase,
        }
    }
}

/// The choices of length of a timer; none when there is one alone.
fn lengths(words: &Words, timer: &Timer) -> Vec<OptionView> {
    let round: u32 = timer.segments.iter().map(|segment| u32::from(segment.seconds)).sum();
    let seconds: Vec<u32> = match &timer.length {
        Length::Rounds(rounds) => rounds.iter().map(|rounds| u32::from(*rounds) * round).collect(),
        Length::Minutes(minutes) => minutes.iter().map(|minutes| u32::from(*minutes) * 60).collect(),
    };
    if seconds.len() < 2 {
        return Vec::new();
    }
    let view = |(at, seconds): (usize, u32)| OptionView {
        code: at.to_string(),
        label: length_in_words(words, seconds),
        is_chosen: at == 0,
    };
    seconds.into_iter().enumerate().map(view).collect()
}

/// In seconds below two minutes, unless they are a whole one; else to the nearest minute.
fn length_in_words(words: &Words, seconds: u32) -> String {
    if seconds < 120 && !seconds.is_multiple_of(60) {
        return words.say_with("practise-timer-seconds", &[("seconds", u64::from(seconds).into())]);
    }
    words.say_with("practise-minutes", &[("minutes", u64::from((seconds + 30) / 60).into())])
}

fn left_in_words(words: &Words, seconds: u32) -> String {
    match seconds {
        0 => String::new(),
        1..60 => words.say("practise-timer-last-minute"),
        _ => words.say_with("practise-timer-minutes-left", &[("minutes", u64::from(seconds.div_ceil(60)).into())]),
    }
}
