//! What check-ins show over time: what helped and what mattered first, the pull last and folded away.
//!
//! Nothing is judged, compared or foretold, and where days are missing there are gaps.

use askama::Template;
use axum::{
    extract::{Query, State},
    response::Response,
};
use catalogue_store::Edition;
use i18n::Words;
use jiff::{ToSpan as _, civil::Date};
use serde::Deserialize;
use vault::{AskError, CheckIn, Mark, Rating, Vault};

use super::{
    names::{OwnMenu, Speaker, number, of_ten},
    tools::{before_and_after, helped},
    with_vault, worded,
};
use crate::{
    charts::{
        A_LITTLE, Axis, Bar, Chart, Curve, FULLY, Figure, NamedCurve, Point, Points, Table, Tenths, Weeks, median,
    },
    house::AppState,
    layout::{Asker, Shell, page},
};

/// How far a page looks back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    Days(i64),
    All,
}

impl Reach {
    /// What can be chosen; the second is the usual one.
    pub(super) const ALL: [Self; 4] = [Self::Days(7), Self::Days(30), Self::Days(90), Self::All];

    /// From an address.
    pub(super) fn from_name(name: &str) -> Self {
        Self::ALL.into_iter().find(|reach| reach.name() == name).unwrap_or(Self::Days(30))
    }

    pub(super) fn name(self) -> String {
        match self {
            Self::Days(days) => days.to_string(),
            Self::All => "all".to_owned(),
        }
    }

    pub(super) fn words(self, words: &Words) -> String {
        match self {
            Self::Days(days) => words.say_with("checkin-reach-days", &[("days", days.into())]),
            Self::All => words.say("checkin-reach-all"),
        }
    }

    /// The check-ins of these days, and the first of the days.
    pub(super) fn checkins(self, vault: &Vault, today: Date) -> Result<(Date, Vec<CheckIn>), AskError> {
        let first = match self {
            Self::Days(days) => today.saturating_sub((days - 1).days()),
            Self::All => Date::ZERO,
        };
        let checkins = vault.checkins(first..=today)?;
        let first = match self {
            Self::Days(_) => first,
            Self::All => checkins.first().map_or(today, |checkin| checkin.day),
        };
        Ok((first, checkins))
    }
}

/// What the address says.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Shown {
    days: String,
}

#[derive(Template)]
#[template(path = "checkin_charts.html")]
struct ChartsView {
    shell: Shell,
    reaches: Vec<ReachView>,
    span: String,
    charts: Vec<Chart>,
    /// What was lower after which tool.
    afterwards: Vec<String>,
}

struct ReachView {
    address: String,
    words: String,
    is_chosen: bool,
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker, Query(shown): Query<Shown>) -> Response {
    let (words, today, reach) = (asker.words, state.day(), Reach::from_name(&shown.days));
    let worded = worded(asker.on_show.edition.as_deref(), asker.locale);
    let found = with_vault(&state, |vault, on| {
        let (first, checkins) = reach.checkins(vault, today)?;
        Ok((on, first, checkins, marks(vault, first, today)?, OwnMenu::of(vault)?))
    });
    let (on, first, checkins, marks, own) = match found {
        Ok(found) => found,
        Err(turned) => return turned.answer(asker),
    };
    let speaker = Speaker { words, worded: worded.as_ref(), own: &own };
    let mut charts = Drawer { speaker, first, today, checkins: &checkins }.charts();
    charts.retain(|chart| !(on.limited && chart.id == "pull"));
    page(&ChartsView {
        reaches: reaches(words, reach),
        span: range(words, first, today),
        charts,
        afterwards: afterwards(words, asker.on_show.edition.as_deref(), &marks, !on.limited),
        shell: asker.shell(words.say("checkin-charts-title")),
    })
}

fn reaches(words: &Words, chosen: Reach) -> Vec<ReachView> {
    let view = |reach: Reach| ReachView {
        address: format!("/checkins/charts?days={}", reach.name()),
        words: reach.words(words),
        is_chosen: reach == chosen,
    };
    Reach::ALL.map(view).into()
}

/// The markers of these days.
pub(super) fn marks(vault: &Vault, first: Date, last: Date) -> Result<Vec<Mark>, AskError> {
    let marks = vault.marks()?.into_iter().map(|(_, mark)| mark);
    Ok(marks.filter(|mark| (first..=last).contains(&mark.day)).collect())
}

/// What was lower after which tool, as far as the edition knows the tools.
pub(super) fn afterwards(words: &Words, edition: Option<&Edition>, marks: &[Mark], with_pull: bool) -> Vec<String> {
    edition.map(|edition| before_and_after(words, edition, marks, with_pull)).unwrap_or_default()
}

/// From one day to another, in words.
pub(super) fn range(words: &Words, from: Date, to: Date) -> String {
    words.say_with("checkin-range", &[("from", words.day(from).into()), ("to", words.day(to).into())])
}

/// Which number of a check-in.
pub(super) type Which = fn(&CheckIn) -> Option<Rating>;

/// Draws the charts of some days.
struct Drawer<'a> {
    speaker: Speaker<'a>,
    first: Date,
    today: Date,
    checkins: &'a [CheckIn],
}

impl Drawer<'_> {
    /// In the order in which they are shown: what helps and what matters comes first.
    fn charts(&self) -> Vec<Chart> {
        vec![self.what_helped(), self.what_mattered(), self.confidence(), self.mood(), self.pull()]
    }

    fn say(&self, id: &str) -> String {
        self.speaker.words.say(id)
    }

    fn what_helped(&self) -> Chart {
        let words = self.speaker.words;
        let helped = helped(&self.speaker, self.checkins);
        let value = |mean, times: usize| {
            words.say_with("checkin-helped-value", &[("mean", of_ten(words, mean).into()), ("times", times.into())])
        };
        let sentence = match helped.first() {
            None => words.say("checkin-helped-none"),
            Some(most) => words.say_with(
                "checkin-helped-sentence",
                &[("tool", most.name.as_str().into()), ("mean", number(words, most.mean).into())],
            ),
        };
        let table = (!helped.is_empty()).then(|| Table {
            columns: ["checkin-name-used", "checkin-name-helped", "checkin-times"].map(|id| words.say(id)).into(),
            rows: helped
                .iter()
                .map(|one| vec![one.name.clone(), number(words, one.mean), one.times.to_string()])
                .collect(),
        });
        let bars: Vec<Bar> = helped
            .into_iter()
            .map(|one| Bar { value: value(one.mean, one.times), length: one.mean.get(), name: one.name })
            .collect();
        Chart {
            id: "helped",
            heading: self.say("checkin-helped"),
            hint: (!bars.is_empty()).then(|| self.say("checkin-helped-hint")),
            figure: if bars.is_empty() { Figure::Empty } else { Figure::Bars(bars) },
            sentence,
            table,
            is_folded: false,
        }
    }

    fn what_mattered(&self) -> Chart {
        let words = self.speaker.words;
        let weight = |checkin: &CheckIn| match checkin.mattered.as_ref()?.as_str() {
            "yes" => Some(FULLY),
            "small" => Some(A_LITTLE),
            _ => None,
        };
        let days = self.checkins.iter().filter_map(|checkin| Some((checkin.day, weight(checkin)?)));
        let points = Points::of_weeks(self.first, self.today, days);
        let count = |what: u8| -> usize {
            points.iter().map(|point| point.numbers.iter().filter(|number| **number == what).count()).sum()
        };
        let (full, little) = (count(FULLY), count(A_LITTLE));
        let is_empty = full + little == 0;
        let sentence = if is_empty {
            words.say("checkin-mattered-none")
        } else {
            words.say_with("checkin-mattered-sentence", &[("days", full.into()), ("small", little.into())])
        };
        let row = |point: &Point| {
            let count = |what: u8| point.numbers.iter().filter(|number| **number == what).count();
            vec![self.when(point), count(FULLY).to_string(), count(A_LITTLE).to_string()]
        };
        let has_marks = |point: &&Point| !point.numbers.is_empty();
        Chart {
            id: "mattered",
            heading: self.say("checkin-mattered"),
            hint: (!is_empty).then(|| self.say("checkin-mattered-hint")),
            figure: if is_empty {
                Figure::Empty
            } else {
                Figure::Weeks { weeks: Weeks::of(&points), axis: self.axis() }
            },
            table: (!is_empty).then(|| Table {
                columns: ["checkin-when", "checkin-mattered-yes", "checkin-mattered-small"]
                    .map(|id| words.say(id))
                    .into(),
                rows: points.iter().filter(has_marks).map(row).collect(),
            }),
            sentence,
            is_folded: false,
        }
    }

    fn confidence(&self) -> Chart {
        let points = self.points(|checkin| checkin.confidence);
        let middles = points.middles_of_a_week();
        // The middle of a week reaches over the days it is made of.
        let reach = if points.are_days() { 7 } else { 1 };
        let name = self.say("checkin-name-confidence");
        let sentence = self.typical("checkin-confidence-sentence", |checkin| checkin.confidence);
        let hint = if points.are_days() { "checkin-confidence-hint" } else { "checkin-points-hint" };
        let curves = vec![(name, Curve::through(&middles, reach))];
        self.chart("confidence", "checkin-confidence", hint, sentence, curves, &[(&points, middles)])
    }

    fn mood(&self) -> Chart {
        let (mood, distress) = (self.points(|checkin| checkin.mood), self.points(|checkin| checkin.distress));
        let sentences = [
            self.typical("checkin-mood-sentence", |checkin| checkin.mood),
            self.typical("checkin-distress-sentence", |checkin| checkin.distress),
        ];
        let sentences: Vec<String> = sentences.into_iter().flatten().collect();
        let (mood_middles, distress_middles) = (mood.middles(), distress.middles());
        let curves = vec![
            (self.say("checkin-name-mood"), Curve::through(&mood_middles, 1)),
            (self.say("checkin-name-distress"), Curve::through(&distress_middles, 1)),
        ];
        let hint = if mood.are_days() { "checkin-gaps-hint" } else { "checkin-points-hint" };
        let sentence = (!sentences.is_empty()).then(|| sentences.join(" "));
        let numbers = [(&mood, mood_middles), (&distress, distress_middles)];
        self.chart("mood", "checkin-mood", hint, sentence, curves, &numbers)
    }

    fn pull(&self) -> Chart {
        let points = self.points(|checkin| checkin.pull);
        let middles = points.middles();
        let sentence = self.typical("checkin-pull-sentence", |checkin| checkin.pull);
        let hint = if points.are_days() { "checkin-gaps-hint" } else { "checkin-points-hint" };
        let curves = vec![(self.say("checkin-name-pull"), Curve::through(&middles, 1))];
        let chart = self.chart("pull", "checkin-pull", hint, sentence, curves, &[(&points, middles)]);
        Chart { is_folded: true, ..chart }
    }

    /// A chart of curves with its table.
    fn chart(
        &self,
        id: &'static str,
        heading: &str,
        hint: &str,
        sentence: Option<String>,
        curves: Vec<(String, Curve)>,
        numbers: &[(&Points, Vec<Option<Tenths>>)],
    ) -> Chart {
        let columns = std::iter::once(self.say("checkin-when")).chain(curves.iter().map(|(name, _)| name.clone()));
        let columns: Vec<String> = columns.collect();
        let is_empty = sentence.is_none();
        let curves = curves.into_iter().map(|(name, curve)| NamedCurve { name, curve }).collect();
        Chart {
            id,
            heading: self.say(heading),
            sentence: sentence.unwrap_or_else(|| self.say("checkin-none-here")),
            hint: (!is_empty).then(|| self.say(hint)),
            figure: if is_empty { Figure::Empty } else { Figure::Curves { curves, axis: self.axis() } },
            table: (!is_empty).then(|| Table { columns, rows: self.rows(numbers) }),
            is_folded: false,
        }
    }

    /// A row for each point at which something is known.
    fn rows(&self, numbers: &[(&Points, Vec<Option<Tenths>>)]) -> Vec<Vec<String>> {
        let Some((points, _)) = numbers.first() else { return Vec::new() };
        let row = |(at, point): (usize, &Point)| {
            let known: Vec<Option<Tenths>> =
                numbers.iter().map(|(_, middles)| middles.get(at).copied().flatten()).collect();
            known.iter().any(Option::is_some).then(|| {
                let said = known.into_iter().map(|known| known.map(|tenths| number(self.speaker.words, tenths)));
                std::iter::once(self.when(point)).chain(said.map(Option::unwrap_or_default)).collect()
            })
        };
        points.iter().enumerate().filter_map(row).collect()
    }

    fn points(&self, which: Which) -> Points {
        let days = self.checkins.iter().filter_map(|checkin| Some((checkin.day, which(checkin)?.get())));
        Points::gather(self.first, self.today, days)
    }

    /// What is typical of the days, in a sentence. `None`: nothing was told.
    fn typical(&self, message: &str, which: Which) -> Option<String> {
        let numbers: Vec<u8> = self.checkins.iter().filter_map(which).map(Rating::get).collect();
        let words = self.speaker.words;
        let (low, high) = (*numbers.iter().min()?, *numbers.iter().max()?);
        let values = [
            ("middle", number(words, median(&numbers)?).into()),
            ("low", i64::from(low).into()),
            ("high", i64::from(high).into()),
            ("days", numbers.len().into()),
        ];
        Some(words.say_with(message, &values))
    }

    fn when(&self, point: &Point) -> String {
        let words = self.speaker.words;
        if point.from == point.to { words.day(point.to) } else { range(words, point.from, point.to) }
    }

    fn axis(&self) -> Axis {
        Axis { from: self.speaker.words.day(self.first), to: self.speaker.words.day(self.today) }
    }
}
