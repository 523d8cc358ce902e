//! A timer laid out: which words stand when, for one choice of length. Time itself passes in `clockwork.rs`.

use catalogue_model::{Length, Name, Segment, Timer};

const SECONDS_IN_A_MINUTE: u32 = 60;
/// The cool-down: in for four seconds, out for six, nine times.
const COOL_DOWN: [(u16, &str); 2] = [(4, "in"), (6, "out")];
const COOL_DOWN_BREATHS: u32 = 9;

/// Stretches with words, again and again until the time is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    segments: Vec<Segment>,
    total: u32,
    every: Option<u16>,
}

/// One stretch of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat<'a> {
    /// Its first second.
    pub start: u32,
    /// How many seconds it lasts; the last one may be cut short by the end.
    pub seconds: u32,
    /// The name of its words.
    pub cue: &'a Name,
    /// In which round it stands, from 1.
    pub round: u32,
}

impl Course {
    /// The course of a timer for one of its choices of length; the usual one where there is no such choice.
    #[must_use]
    pub fn new(timer: &Timer, choice: usize) -> Self {
        let chosen = |choices: &[u16]| u32::from(choices.get(choice).or(choices.first()).copied().unwrap_or(1));
        let total = match &timer.length {
            Length::Rounds(rounds) => chosen(rounds).saturating_mul(length(&timer.segments)),
            Length::Minutes(minutes) => chosen(minutes).saturating_mul(SECONDS_IN_A_MINUTE),
        };
        // One interval serves every length.
        let every = timer.probe.as_ref().and_then(|probe| probe.every.get(choice).or(probe.every.first()).copied());
        Self { segments: timer.segments.clone(), total, every }
    }

    /// The breathing at the end of a deeper exercise. Its cues are called `in` and `out`.
    #[must_use]
    pub fn cool_down() -> Self {
        let segments: Vec<Segment> = COOL_DOWN
            .into_iter()
            .filter_map(|(seconds, cue)| Some(Segment { seconds, cue: Name::new(cue).ok()? }))
            .collect();
        let total = COOL_DOWN_BREATHS.saturating_mul(length(&segments));
        Self { segments, total, every: None }
    }

    /// How many seconds it takes.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.total
    }

    /// Seconds between two questions, if it asks for numbers meanwhile.
    #[must_use]
    pub fn every(&self) -> Option<u16> {
        self.every
    }

    /// Every stretch, in order.
    #[must_use]
    pub fn beats(&self) -> Vec<Beat<'_>> {
        let mut beats = Vec::new();
        let mut start = 0;
        while let Some((_, beat)) = self.beat_at(start).filter(|_| start < self.total) {
            start = beat.start.saturating_add(beat.seconds);
            beats.push(beat);
        }
        beats
    }

    /// The same, going on for longer.
    pub(crate) fn extend(&mut self, seconds: u16) {
        self.total = self.total.saturating_add(u32::from(seconds));
    }

    /// The stretch that runs at this second, with its position; the last one when all is over.
    pub(crate) fn beat_at(&self, second: u32) -> Option<(usize, Beat<'_>)> {
        let second = second.min(self.total.saturating_sub(1));
        let round_length = length(&self.segments);
        let round = second.checked_div(round_length)?;
        let mut start = round.saturating_mul(round_length);
        for (position, segment) in self.segments.iter().enumerate() {
            let end = start.saturating_add(u32::from(segment.seconds));
            if second < end {
                let before = usize::try_from(round).unwrap_or(usize::MAX).saturating_mul(self.segments.len());
                let seconds = end.min(self.total).saturating_sub(start);
                let beat = Beat { start, seconds, cue: &segment.cue, round: round.saturating_add(1) };
                return Some((before.saturating_add(position), beat));
            }
            start = end;
        }
        None
    }
}

/// The seconds of one round.
fn length(segments: &[Segment]) -> u32 {
    segments.iter().map(|segment| u32::from(segment.seconds)).fold(0, u32::saturating_add)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use catalogue_model::{Length, Name, Probe, Segment, Timer};

    use super::Course;

    fn timer(segments: &[u16], length: Length, every: &[u16]) -> Timer {
        let named =
            |(at, seconds): (usize, &u16)| Segment { seconds: *seconds, cue: Name::new(&format!("c{at}")).unwrap() };
        let probe = (!every.is_empty()).then(|| Probe { every: every.to_vec(), rising: None });
        Timer { segments: segments.iter().enumerate().map(named).collect(), length, probe }
    }

    /// Each stretch as it is written here: start, seconds, cue, round.
    #[track_caller]
    fn check(segments: &[u16], length: Length, choice: usize, expected: &[(u32, u32, &str, u32)]) {
        let course = Course::new(&timer(segments, length, &[]), choice);
        let beats = course.beats();
        let found: Vec<_> =
            beats.iter().map(|beat| (beat.start, beat.seconds, beat.cue.as_str(), beat.round)).collect();
        assert_eq!(found, expected);
        assert_eq!(beats.iter().map(|beat| beat.seconds).sum::<u32>(), course.total());
    }

    #[test]
    fn rounds_follow_each_other() {
        check(
            &[4, 6],
            Length::Rounds(vec![2, 1]),
            0,
            &[(0, 4, "c0", 1), (4, 6, "c1", 1), (10, 4, "c0", 2), (14, 6, "c1", 2)],
        );
        check(&[4, 6], Length::Rounds(vec![2, 1]), 1, &[(0, 4, "c0", 1), (4, 6, "c1", 1)]);
    }

    #[test]
    fn an_unknown_choice_is_the_usual_one() {
        check(&[5], Length::Rounds(vec![1, 9]), 7, &[(0, 5, "c0", 1)]);
        check(&[5], Length::Rounds(vec![]), 0, &[(0, 5, "c0", 1)]);
    }

    #[test]
    fn minutes_cut_the_last_stretch() {
        check(&[40, 30], Length::Minutes(vec![1]), 0, &[(0, 40, "c0", 1), (40, 20, "c1", 1)]);
        check(&[70], Length::Minutes(vec![1, 2]), 1, &[(0, 70, "c0", 1), (70, 50, "c0", 2)]);
    }

    #[test]
    fn each_length_has_its_interval_or_all_have_one() {
        let lengths = || Length::Minutes(vec![5, 10]);
        assert_eq!(Course::new(&timer(&[60], lengths(), &[60, 300]), 1).every(), Some(300));
        assert_eq!(Course::new(&timer(&[60], lengths(), &[60]), 1).every(), Some(60));
        assert_eq!(Course::new(&timer(&[60], lengths(), &[]), 1).every(), None);
    }

    #[test]
    fn the_cool_down_is_nine_breaths_in_ninety_seconds() {
        let course = Course::cool_down();
        assert_eq!((course.total(), course.beats().len()), (90, 18));
    }

    #[test]
    fn without_stretches_nothing_runs() {
        check(&[], Length::Rounds(vec![3]), 0, &[]);
    }
}
