//! What stands before every list: 112, and for those who need help today what is open at this moment.

use catalogue_model::{CountryCode, CrisisLine, CrisisPurpose};
use catalogue_store::Edition;
use finder::{Now, Suggestions};
use i18n::Words;
use jiff::Zoned;

use super::{
    super::lines::{LineView, lines_for, lines_of},
    question::say_term,
};
use crate::{layout::Asker, speak::Speak as _};

/// The block as the template needs it.
pub(super) struct NowView {
    pub(super) is_full: bool,
    pub(super) is_young: bool,
    pub(super) is_for_a_child: bool,
    /// The crisis lines of the country that two people checked; for the young, the line for children.
    pub(super) lines: Vec<LineView>,
    /// What is said instead, where there is none.
    pub(super) no_lines: Option<String>,
    /// The time by which it is said what is open, or that the clock cannot be right.
    pub(super) clock: String,
    /// Services that answer now.
    pub(super) open: Vec<OpenView>,
    /// What is said where none is open.
    pub(super) next: Option<OpenView>,
}

/// A service that answers now, or will.
pub(super) struct OpenView {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) when: String,
}

impl NowView {
    pub(super) fn new(found: &Suggestions<'_>, edition: &Edition, asker: &Asker) -> Self {
        let now = &found.now;
        let country = found.answers().country.named().next().or(asker.country);
        let all = lines_of(Some(edition), country);
        let words = asker.words;
        let is_wanted = now.is_full || now.is_young;
        let lines = if is_wanted { lines(now, &all, asker) } else { Vec::new() };
        Self {
            is_full: now.is_full,
            is_young: now.is_young,
            is_for_a_child: now.is_for_a_child,
            no_lines: (is_wanted && lines.is_empty()).then(|| no_lines(words, country)),
            lines,
            clock: clock(asker),
            open: now
                .open
                .iter()
                .filter_map(|line| {
                    let way = say_term(words, "finder-way", line.way);
                    let when = match &line.until {
                        Some(until) => words.say_with(
                            "finder-now-open",
                            &[("way", way.into()), ("time", words.time(until.time()).into())],
                        ),
                        None => words.say_with("finder-now-always", &[("way", way.into())]),
                    };
                    open_view(edition, &line.candidate.id, when)
                })
                .collect(),
            next: now.next.as_ref().and_then(|next| {
                let way = say_term(words, "finder-way", next.way);
                let (day, time) = day_and_time(words, &next.opens);
                let values = [("way", way.into()), ("day", day.into()), ("time", time.into())];
                open_view(edition, &next.candidate.id, words.say_with("finder-now-next", &values))
            }),
        }
    }
}

/// Whoever reads the list has to be able to see by which time it was made.
fn clock(asker: &Asker) -> String {
    let words = asker.words;
    if !asker.clock_is_believed() {
        return words.say("finder-now-wrong-clock");
    }
    let day = words.weekday(asker.wall.date().weekday().to_monday_zero_offset());
    words.say_with("finder-now-clock", &[("day", day.into()), ("time", words.time(asker.wall.time()).into())])
}

fn open_view(edition: &Edition, id: &catalogue_model::ServiceId, when: String) -> Option<OpenView> {
    let (service, _) = edition.service(id).ok()??;
    Some(OpenView { id: id.as_str().to_owned(), name: service.name.as_str().to_owned(), when })
}

/// For adults, only lines that two people have checked: the emergency card shows the others, with what is known of them.
fn lines(now: &Now<'_>, all: &[CrisisLine], asker: &Asker) -> Vec<LineView> {
    if now.is_young {
        return lines_for(all, CrisisPurpose::ChildHelpline, asker);
    }
    let checked: Vec<CrisisLine> = all.iter().filter(|line| line.is_fresh_on(asker.today)).cloned().collect();
    let mut lines = lines_for(&checked, CrisisPurpose::Suicide, asker);
    lines.extend(lines_for(&checked, CrisisPurpose::EmotionalSupport, asker));
    lines
}

fn no_lines(words: &Words, country: Option<CountryCode>) -> String {
    match country {
        Some(code) => words.say_with("finder-now-no-lines", &[("country", words.country(code).into())]),
        None => words.say("finder-now-no-country"),
    }
}

fn day_and_time(words: &Words, opens: &Zoned) -> (String, String) {
    (words.weekday(opens.weekday().to_monday_zero_offset()), words.time(opens.time()))
}
