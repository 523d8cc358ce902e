//! Reads what a step asks or says, kind by kind.

use std::collections::BTreeSet;

use super::{At, Check, steps::FOREIGN};
use crate::{
    Term as _,
    exercise::{
        Ask, Field, FieldAsk, Group, Keep, Length, List, Name, Options, Probe, Rows, Segment, Shelf, Shows, Target,
        Timer,
        record::{FieldRecord, ProbeRecord, ShowsRecord, StepRecord},
    },
};

const MOST_OF_SINGLE: usize = 7;
const MOST_OF_MULTI: usize = 12;
const MOST_ITEMS: usize = 30;
const MOST_LINES: u8 = 12;
const LONGEST_SHORT: u16 = 140;
const LONGEST_LONG: u16 = 1500;
/// An hour: nothing here is longer.
const LONGEST_SEGMENT: u16 = 3600;
const MOST_MINUTES: u16 = 60;
const MOST_ROUNDS: u16 = 200;
/// A scale that comes more often than this is no rest.
const SHORTEST_INTERVAL: u16 = 10;

impl Check<'_> {
    pub(super) fn ask(&mut self, at: usize, record: &StepRecord) -> Option<Ask> {
        let here = Some(at);
        match record.kind.as_str() {
            "info" => Some(Ask::Info { shows: self.shows(at, record) }),
            "single" => Some(Ask::Single {
                options: self.options(at, record, MOST_OF_SINGLE),
                when: self.when(at, record),
                rows: self.rows(at, record),
            }),
            "multi" => {
                let options = self.options(at, record, MOST_OF_MULTI);
                let max = self.max(here, "max", record.max);
                Some(Ask::Multi { options, max, when: self.when(at, record), several: self.several(at, record, max) })
            }
            "scale" => Some(Ask::Scale {
                at_least: self.threshold(at, "when_at_least", record.when_at_least.as_ref()),
                below: self.threshold(at, "when_below", record.when_below.as_ref()),
                rows: self.rows(at, record),
            }),
            "short_text" => Some(Ask::ShortText { limit: self.limit(here, record.limit, LONGEST_SHORT) }),
            "long_text" => Some(Ask::LongText { limit: self.limit(here, record.limit, LONGEST_LONG) }),
            "list" => self.list(at, record).map(Ask::List),
            "timer" => self.timer(at, record).map(Ask::Timer),
            "checklist" => Some(self.checklist(at, record)),
            kind => {
                let advice = "write info, single, multi, scale, short_text, long_text, list, timer or checklist";
                self.flaw(here, "kind", format!("{kind:?} is no kind of step"), advice);
                None
            }
        }
    }

    fn shows(&mut self, at: usize, record: &StepRecord) -> Option<Shows> {
        match record.shows.as_ref()? {
            ShowsRecord::Named(name) if name == "lines" => Some(Shows::Lines),
            ShowsRecord::Named(name) if name == "readings" => {
                let timer = self.record.steps.iter().take(at).any(|step| step.probe.is_some());
                if !timer {
                    self.flaw(Some(at), "shows", "no timer before it asks for numbers", "give a timer a probe");
                }
                Some(Shows::Readings)
            }
            ShowsRecord::Named(name) => match name.strip_prefix("plan.") {
                Some(section) => self.term(Some(at), "shows", section).map(Shows::Plan),
                None => self.term(Some(at), "shows", name).map(Shows::Shelf),
            },
            ShowsRecord::Gaps { gaps } => match self.earlier(at, "shows", gaps, &["scale"]).as_slice() {
                [a, b] => Some(Shows::Gaps(*a, *b)),
                _ => None,
            },
        }
    }

    fn options(&mut self, at: usize, record: &StepRecord, most: usize) -> Options {
        let own = self.names(Some(at), "options", &record.options, most);
        let from = self.earlier(at, "options_from", &record.options_from, &["single", "multi"]);
        let menu = record.menu.as_deref().and_then(|text| self.term::<Shelf>(Some(at), "menu", text));
        if own.is_empty() && from.is_empty() {
            self.flaw(Some(at), "options", "there is nothing to choose", "write the options");
        }
        Options { own, from, menu }
    }

    fn rows(&mut self, at: usize, record: &StepRecord) -> Rows {
        Rows {
            own: self.names(Some(at), "rows", &record.rows, MOST_OF_MULTI),
            from: self.earlier(at, "rows_from", &record.rows_from, &["single", "multi"]),
        }
    }

    /// How many may be picked; as many as there are when nothing is said.
    fn max(&mut self, at: At, field: &'static str, found: Option<u8>) -> u8 {
        if found == Some(0) {
            self.flaw(at, field, "nothing can be picked", "write max = 1 or more, or leave it out");
        }
        found.unwrap_or(u8::MAX)
    }

    fn several(&mut self, at: usize, record: &StepRecord, max: u8) -> Option<(u8, Target)> {
        let found = record.several.as_ref()?;
        if found.at_least < 2 || found.at_least > max {
            self.flaw(Some(at), "several", "so many cannot be several", "write at_least from 2 up to max");
        }
        Some((found.at_least, self.target(at, "several", &found.goto)?))
    }

    fn limit(&mut self, at: At, found: Option<u16>, longest: u16) -> u16 {
        if found.is_some_and(|limit| limit == 0 || limit > longest) {
            self.flaw(at, "limit", format!("at most {longest} characters are allowed"), "write a smaller limit");
        }
        found.unwrap_or(longest)
    }

    fn list(&mut self, at: usize, record: &StepRecord) -> Option<List> {
        let here = Some(at);
        let (min, max) = (record.min.unwrap_or(0), record.max.unwrap_or(0));
        if max == 0 || max > MOST_LINES || min > max {
            self.flaw(here, "max", "a list has 1 to 12 lines, and min is not above max", "write max, at most 12");
        }
        if record.fields.is_empty() {
            self.flaw(
                here,
                "fields",
                "a line has no field",
                "write fields = [{ id = \"text\", kind = \"short_text\" }]",
            );
        }
        let ids: Vec<String> = record.fields.iter().map(|field| field.id.clone()).collect();
        self.names(here, "fields", &ids, MOST_OF_SINGLE);
        let keep = record.keep.as_deref().and_then(Keep::parse).unwrap_or(Keep::K0);
        let fields = record.fields.iter().map(|field| self.field(at, field, keep)).collect::<Option<_>>()?;
        Some(List { fields, min, max, ordered: record.ordered, first: record.first, last: record.last })
    }

    fn field(&mut self, at: usize, record: &FieldRecord, keep: Keep) -> Option<Field> {
        let here = Some(at);
        let ask = match record.kind.as_str() {
            "short_text" => FieldAsk::ShortText { limit: self.limit(here, record.limit, LONGEST_SHORT) },
            "single" => FieldAsk::Single { options: self.names(here, "fields", &record.options, MOST_OF_MULTI) },
            "multi" => FieldAsk::Multi {
                options: self.names(here, "fields", &record.options, MOST_OF_MULTI),
                max: self.max(here, "fields", record.max),
            },
            "scale" => FieldAsk::Scale,
            kind => {
                let advice = "write short_text, single, multi or scale";
                self.flaw(here, "fields", format!("{kind:?} is no kind of field"), advice);
                return None;
            }
        };
        let (has_limit, has_options, has_max) =
            (record.limit.is_some(), !record.options.is_empty(), record.max.is_some());
        let is_foreign = match ask {
            FieldAsk::ShortText { .. } => has_options || has_max,
            FieldAsk::Single { .. } => has_limit || has_max,
            FieldAsk::Multi { .. } => has_limit,
            FieldAsk::Scale => has_limit || has_options || has_max,
        };
        if is_foreign {
            self.flaw(here, "fields", format!("{} has no such field", record.kind), FOREIGN);
        }
        if let FieldAsk::Single { options } | FieldAsk::Multi { options, .. } = &ask
            && options.is_empty()
        {
            self.flaw(here, "fields", "there is nothing to choose", "write the options of the field");
        }
        let own = record.keep.as_deref().map(|text| self.term::<Keep>(here, "fields", text));
        // A field may live shorter than its list, never longer.
        let keep = own.flatten().map_or(keep, |own| own.min(keep));
        Some(Field { id: Name::new(&record.id).ok()?, ask, keep })
    }

    fn timer(&mut self, at: usize, record: &StepRecord) -> Option<Timer> {
        let segments = self.segments(at, record);
        let length = self.length(at, record)?;
        let choices = match &length {
            Length::Rounds(choices) | Length::Minutes(choices) => choices.len(),
        };
        let probe = record.probe.as_ref().map(|probe| self.probe(at, probe, choices));
        Some(Timer { segments, length, probe })
    }

    fn segments(&mut self, at: usize, record: &StepRecord) -> Vec<Segment> {
        let here = Some(at);
        let mut segments = Vec::new();
        for segment in &record.segments {
            if !(1..=LONGEST_SEGMENT).contains(&segment.seconds) {
                self.flaw(here, "segments", "a stretch takes no time, or more than an hour", "write its seconds");
            }
            let cue = self.name(here, "segments", &segment.cue);
            segments.extend(cue.map(|cue| Segment { seconds: segment.seconds, cue }));
        }
        if record.segments.is_empty() {
            let advice = "write segments = [{ seconds = 60, cue = \"go\" }]";
            self.flaw(here, "segments", "the timer has no stretch", advice);
        }
        segments
    }

    fn length(&mut self, at: usize, record: &StepRecord) -> Option<Length> {
        let here = Some(at);
        let (field, length, most) = match (record.rounds.as_slice(), record.minutes.as_slice()) {
            ([], []) => ("rounds", Length::Rounds(vec![1]), MOST_ROUNDS),
            (rounds, []) => ("rounds", Length::Rounds(rounds.to_vec()), MOST_ROUNDS),
            ([], minutes) => ("minutes", Length::Minutes(minutes.to_vec()), MOST_MINUTES),
            _ => {
                let advice = "leave one of the two out";
                self.flaw(here, "rounds", "it is as long as its rounds or as its minutes", advice);
                return None;
            }
        };
        let (Length::Rounds(choices) | Length::Minutes(choices)) = &length;
        if choices.iter().any(|choice| !(1..=most).contains(choice)) {
            self.flaw(here, field, "it takes no time, or far too long", "write sensible lengths");
        }
        Some(length)
    }

    fn probe(&mut self, at: usize, probe: &ProbeRecord, choices: usize) -> Probe {
        let here = Some(at);
        let fits = probe.every.len() == 1 || probe.every.len() == choices;
        if !fits || probe.every.iter().any(|seconds| *seconds < SHORTEST_INTERVAL) {
            let advice = "write one interval, or one for each length, of at least 10 seconds";
            self.flaw(here, "probe", "the intervals do not fit the lengths", advice);
        }
        let rising = match (probe.rising, &probe.goto) {
            (Some(count), Some(goto)) => self.target(at, "probe", goto).map(|target| (count.max(1), target)),
            (None, None) => None,
            _ => {
                self.flaw(here, "probe", "rising and goto belong together", "write both or neither");
                None
            }
        };
        Probe { every: probe.every.clone(), rising }
    }

    fn checklist(&mut self, at: usize, record: &StepRecord) -> Ask {
        let here = Some(at);
        let mut groups = Vec::new();
        if !record.items.is_empty() {
            groups.push(Group { heading: None, items: self.names(here, "items", &record.items, MOST_OF_MULTI) });
        }
        for group in &record.groups {
            let heading = self.name(here, "groups", &group.id);
            groups.push(Group { heading, items: self.names(here, "groups", &group.items, MOST_OF_MULTI) });
        }
        let all: Vec<&Name> = groups.iter().flat_map(|group| &group.items).collect();
        if all.is_empty() || all.len() > MOST_ITEMS {
            self.flaw(here, "items", "there is nothing to tick, or too much", "write 1 to 12 items, or groups of them");
        }
        if all.iter().collect::<BTreeSet<_>>().len() < all.len() {
            self.flaw(here, "groups", "an item stands in two groups", "call each by another name");
        }
        let on_missing = record.on_missing.as_deref().and_then(|text| self.target(at, "on_missing", text));
        Ask::Checklist { groups, on_missing }
    }
}
