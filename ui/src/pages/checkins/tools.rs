//! What helped: from check-ins how much each thing did, and from markers what was lower afterwards.
//!
//! Few times say little, so nothing is said before the third.

use std::collections::BTreeMap;

use catalogue_model::ExerciseId;
use catalogue_store::Edition;
use i18n::Words;
use vault::{CheckIn, Mark, Slug};

use super::names::Speaker;
use crate::{
    charts::{Tenths, mean},
    practice::{kept::asks_for_pull, texts::Worded},
};

/// From so many times on something is said of a tool.
const FEWEST_TIMES: usize = 3;

/// How much something helped.
pub(super) struct Helped {
    pub(super) name: String,
    /// The mean of what was said on days on which it was used.
    pub(super) mean: Tenths,
    pub(super) times: usize,
}

/// What was used three times or more, what helped most first. On a day with several things the number counts for each.
pub(super) fn helped(speaker: &Speaker<'_>, checkins: &[CheckIn]) -> Vec<Helped> {
    let mut numbers: BTreeMap<&Slug, Vec<u8>> = BTreeMap::new();
    for checkin in checkins {
        let Some(helped) = checkin.helped else { continue };
        for used in &checkin.used {
            numbers.entry(used).or_default().push(helped.get());
        }
    }
    let mut all: Vec<Helped> = numbers
        .into_iter()
        .filter(|(_, numbers)| numbers.len() >= FEWEST_TIMES)
        .filter_map(|(used, numbers)| {
            Some(Helped { name: speaker.option("used", used), mean: mean(&numbers)?, times: numbers.len() })
        })
        .collect();
    all.sort_by(|one, other| other.mean.cmp(&one.mean).then_with(|| one.name.cmp(&other.name)));
    all
}

/// For each exercise with markers of three sittings or more, in how many the number was lower afterwards. The pull is told of
/// only where it is wanted.
pub(super) fn before_and_after(words: &Words, edition: &Edition, marks: &[Mark], with_pull: bool) -> Vec<String> {
    let mut counts: BTreeMap<&Slug, (usize, usize)> = BTreeMap::new();
    for mark in marks {
        if let (Some(before), Some(after)) = (mark.before, mark.after) {
            let (lower, times) = counts.entry(&mark.exercise).or_default();
            *lower += usize::from(after < before);
            *times += 1;
        }
    }
    let told = counts.into_iter().filter(|(_, (_, times))| *times >= FEWEST_TIMES);
    told.filter_map(|(exercise, (lower, times))| {
        let id = ExerciseId::new(exercise.as_str()).ok()?;
        let worded = Worded::find(edition, &id, words.locale()).ok()??;
        let message = match asks_for_pull(&worded.exercise) {
            true if !with_pull => return None,
            true => "checkin-after-pull",
            false => "checkin-after-strain",
        };
        let values = [("tool", worded.title().into()), ("lower", lower.into()), ("times", times.into())];
        Some(words.say_with(message, &values))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]

    use i18n::{Locale, Words};
    use jiff::{ToSpan as _, civil::date};
    use vault::{CheckIn, Rating, Slug};

    use super::{Speaker, helped};
    use crate::pages::checkins::names::OwnMenu;

    fn day(ago: i64, used: &[&str], helped: Option<u8>) -> CheckIn {
        let mut checkin = CheckIn::on(date(2026, 11, 29).saturating_sub(ago.days()));
        checkin.used = used.iter().map(|name| Slug::new(name).unwrap()).collect();
        checkin.helped = helped.map(|number| Rating::new(number).unwrap());
        checkin
    }

    #[test]
    fn a_tool_is_told_of_from_the_third_time_on_and_the_one_that_helped_most_comes_first() {
        let checkins = [
            day(5, &["surf", "breathe"], Some(4)),
            day(4, &["surf", "breathe"], Some(8)),
            day(3, &["surf"], None),
            day(2, &["breathe"], Some(3)),
            day(1, &["surf"], Some(9)),
            day(0, &["cool"], Some(10)),
        ];
        let own = OwnMenu::default();
        let speaker = Speaker { words: Words::of(Locale::En), worded: None, own: &own };
        let told: Vec<_> =
            helped(&speaker, &checkins).into_iter().map(|one| (one.name, one.mean.get(), one.times)).collect();
        assert_eq!(told, [("surf".to_owned(), 70, 3), ("breathe".to_owned(), 50, 3)]);
    }
}
