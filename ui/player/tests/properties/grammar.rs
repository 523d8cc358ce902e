//! Exercises of the whole grammar: every kind of step, every way to branch, every class, in any order.
//!
//! What cannot be followed is left out by the check of the model. A branch that nobody can take, such as a number below 0,
//! is not generated: the model lets it pass, and it leads nobody out of anywhere.

use std::{collections::BTreeMap, sync::Arc};

use catalogue_model::{
    EvidenceRecord, Exercise, ExerciseRecord, FieldRecord, GroupRecord, PlanSection, ProbeRecord, SegmentRecord,
    SeveralRecord, Shelf, ShowsRecord, StepRecord, Term as _, ThresholdRecord,
};
use proptest::prelude::{Strategy, any, prop};

use crate::answers::Dice;

/// What exercises are made of, and how often they take a way that editors seldom take.
struct Flavour {
    kinds: &'static [&'static str],
    /// One step in so many leads elsewhere than to the next one.
    turns: u8,
    /// One step in so many asks about what was picked before, among those that can.
    asks_back: u8,
}

const ANY: Flavour = Flavour {
    kinds: &["info", "single", "multi", "scale", "short_text", "long_text", "list", "timer", "checklist"],
    turns: 6,
    asks_back: 3,
};
/// Steps that have nothing to ask, and ways that lead round.
const ROUND: Flavour = Flavour { kinds: &["info", "single", "multi", "single"], turns: 2, asks_back: 1 };
/// Words that are put on a shelf and taken from it.
const WORDS: Flavour = Flavour { kinds: &["list", "single", "short_text", "multi"], turns: 9, asks_back: 3 };

/// Few shelves, so that what is put on one is also taken from it.
const SHELVES: [Shelf; 2] = [Shelf::Reasons, Shelf::DelayMenu];

/// An exercise of the whole grammar.
pub(crate) fn any_exercise() -> impl Strategy<Value = Arc<Exercise>> {
    exercise(&ANY)
}

/// An exercise that goes round and asks about what nobody picked.
pub(crate) fn round_exercise() -> impl Strategy<Value = Arc<Exercise>> {
    exercise(&ROUND)
}

/// An exercise about the person's own words.
pub(crate) fn wordy_exercise() -> impl Strategy<Value = Arc<Exercise>> {
    exercise(&WORDS)
}

/// An exercise that the model takes.
fn exercise(flavour: &'static Flavour) -> impl Strategy<Value = Arc<Exercise>> {
    let step = prop::collection::vec(any::<u8>(), 24);
    let all = (prop::collection::vec(any::<u8>(), 6), prop::collection::vec(step, 1..9));
    all.prop_filter_map("the model does not take it", |(head, steps)| {
        Exercise::check(&record(flavour, &head, &steps)).ok().map(Arc::new)
    })
}

fn record(flavour: &Flavour, head: &[u8], steps: &[Vec<u8>]) -> ExerciseRecord {
    let mut dice = Dice::new(head);
    let kinds: Vec<&str> = steps.iter().map(|step| flavour.kinds[usize::from(step[0]) % flavour.kinds.len()]).collect();
    ExerciseRecord {
        id: "m01.any".to_owned(),
        track: "all".to_owned(),
        kind: "exercise".to_owned(),
        frame: one_of(&mut dice, &["A", "B", "B_short", "C"]),
        intensity: "light".to_owned(),
        minutes: vec![5],
        evidence: EvidenceRecord { grades: vec!["d".to_owned()], keys: Vec::new() },
        not_for: vec!["N1".to_owned()],
        adapt: vec!["N3".to_owned()],
        repeats: one_in(&mut dice, 3).then(|| "once".to_owned()),
        youth: one_in(&mut dice, 2),
        saving: one_in(&mut dice, 3).then(|| "off".to_owned()),
        review: "not_clinically_reviewed".to_owned(),
        translations: BTreeMap::new(),
        steps: steps
            .iter()
            .enumerate()
            .map(|(at, rolls)| step(flavour, at, &kinds, &mut Dice::new(&rolls[1..])))
            .collect(),
    }
}

fn one_in(dice: &mut Dice<'_>, sides: u8) -> bool {
    dice.roll(sides) == sides - 1
}

fn one_of(dice: &mut Dice<'_>, texts: &[&str]) -> String {
    texts[usize::from(dice.roll(u8::try_from(texts.len()).unwrap()))].to_owned()
}

/// `o0`, `o1` and so on: the same names at every step, so that they can be mistaken for each other.
fn names(letter: char, count: u8) -> Vec<String> {
    (0..count).map(|number| format!("{letter}{number}")).collect()
}

fn target(dice: &mut Dice<'_>, steps: usize) -> String {
    match dice.roll(12) {
        0 | 1 => "crisis".to_owned(),
        2 => "now.leave".to_owned(),
        3 => "toolbox".to_owned(),
        4 | 5 => "end".to_owned(),
        _ => format!("#s{}", usize::from(dice.roll(u8::MAX)) % steps),
    }
}

fn step(flavour: &Flavour, at: usize, kinds: &[&str], dice: &mut Dice<'_>) -> StepRecord {
    let (kind, count) = (kinds[at], kinds.len());
    let mut step = StepRecord { id: format!("s{at}"), kind: kind.to_owned(), ..StepRecord::default() };
    step.keep = (kind != "info").then(|| one_of(dice, &["K0", "K1"]));
    step.goto = one_in(dice, flavour.turns).then(|| target(dice, count));
    step.lines = one_in(dice, 6);
    let earlier = |among: &[&str], dice: &mut Dice<'_>| -> Vec<String> {
        let fitting = (0..at).filter(|other| among.contains(&kinds[*other]));
        fitting.filter(|_| one_in(dice, 2)).map(|other| format!("s{other}")).collect()
    };
    match kind {
        "info" => step.shows = shows(at, kinds, dice),
        "single" | "multi" => {
            step.options_from = earlier(&["single", "multi"], dice);
            let fewest = u8::from(step.options_from.is_empty());
            step.options = names('o', fewest + dice.roll(4));
            step.menu = one_in(dice, 2).then(|| one_of(dice, &SHELVES.map_str()));
            step.when = when(&step.options, count, dice);
            let own = u8::try_from(step.options.len()).unwrap();
            if kind == "multi" {
                step.max = one_in(dice, 3).then(|| 2 + dice.roll(3));
                step.several =
                    (own >= 2 && one_in(dice, 3)).then(|| SeveralRecord { at_least: 2, goto: target(dice, count) });
            } else {
                step.rows = names('r', if one_in(dice, 4) { 2 } else { 0 });
                step.rows_from =
                    if one_in(dice, flavour.asks_back) { earlier(&["single", "multi"], dice) } else { Vec::new() };
            }
        }
        "scale" => {
            if one_in(dice, 3) {
                step.keep = Some("K2".to_owned());
            }
            step.when_at_least =
                one_in(dice, 3).then(|| ThresholdRecord { value: 1 + dice.roll(10), goto: target(dice, count) });
            step.when_below =
                one_in(dice, 3).then(|| ThresholdRecord { value: 1 + dice.roll(10), goto: target(dice, count) });
            step.rows = names('r', if one_in(dice, 3) { 3 } else { 0 });
            step.rows_from =
                if one_in(dice, flavour.asks_back) { earlier(&["single", "multi"], dice) } else { Vec::new() };
        }
        "list" => list(&mut step, dice),
        "timer" => timer(&mut step, count, dice),
        "checklist" => {
            if one_in(dice, 2) {
                step.items = names('i', 1 + dice.roll(3));
            } else {
                let group = |id: &str, items: &[&str]| GroupRecord {
                    id: id.to_owned(),
                    items: items.iter().map(|item| (*item).to_owned()).collect(),
                };
                step.groups = vec![group("g0", &["i0", "i1"]), group("g1", &["i2"])];
            }
            step.on_missing = one_in(dice, 2).then(|| target(dice, count));
        }
        _ => {}
    }
    if step.keep.as_deref() == Some("K1") {
        step.shelf = one_in(dice, 2).then(|| one_of(dice, &SHELVES.map_str()));
        step.plan = one_in(dice, 3).then(|| one_of(dice, &PlanSection::ALL.map_str()));
    }
    step
}

fn when(options: &[String], count: usize, dice: &mut Dice<'_>) -> BTreeMap<String, String> {
    let mut when = BTreeMap::new();
    for option in options {
        if one_in(dice, 2) {
            when.insert(option.clone(), target(dice, count));
        }
    }
    when
}

fn shows(at: usize, kinds: &[&str], dice: &mut Dice<'_>) -> Option<ShowsRecord> {
    let scales: Vec<String> =
        (0..at).filter(|other| kinds[*other] == "scale").map(|other| format!("s{other}")).collect();
    match dice.roll(6) {
        0 => Some(ShowsRecord::Named(one_of(dice, &SHELVES.map_str()))),
        1 => Some(ShowsRecord::Named(format!("plan.{}", one_of(dice, &PlanSection::ALL.map_str())))),
        2 => Some(ShowsRecord::Named("lines".to_owned())),
        3 if kinds.iter().take(at).any(|kind| *kind == "timer") => Some(ShowsRecord::Named("readings".to_owned())),
        4 => match scales.as_slice() {
            [first, second, ..] => Some(ShowsRecord::Gaps { gaps: [first.clone(), second.clone()] }),
            _ => None,
        },
        _ => None,
    }
}

fn list(step: &mut StepRecord, dice: &mut Dice<'_>) {
    let field =
        |id: &str, kind: &str| FieldRecord { id: id.to_owned(), kind: kind.to_owned(), ..FieldRecord::default() };
    let options = || names('o', 3);
    step.fields = vec![
        // Words that are never kept stand first, where they are most easily mistaken for those that are.
        FieldRecord { keep: Some("K0".to_owned()), ..field("f0", "short_text") },
        field("f1", "short_text"),
        FieldRecord { options: options(), ..field("f2", "single") },
        FieldRecord { options: options(), max: Some(2), ..field("f3", "multi") },
        FieldRecord { keep: one_in(dice, 2).then(|| "K0".to_owned()), ..field("f4", "scale") },
    ];
    step.max = Some(1 + dice.roll(4));
    step.min = Some(dice.roll(2));
    step.ordered = one_in(dice, 2);
}

fn timer(step: &mut StepRecord, count: usize, dice: &mut Dice<'_>) {
    if one_in(dice, 2) {
        step.keep = Some("K2".to_owned());
    }
    step.segments =
        vec![SegmentRecord { seconds: 5, cue: "c0".to_owned() }, SegmentRecord { seconds: 9, cue: "c1".to_owned() }];
    if one_in(dice, 2) {
        step.minutes = vec![5, 10];
    } else {
        step.rounds = vec![3];
    }
    if one_in(dice, 2) {
        let rising = one_in(dice, 2);
        step.probe = Some(ProbeRecord {
            every: vec![60],
            rising: rising.then(|| 1 + dice.roll(3)),
            goto: rising.then(|| target(dice, count)),
        });
    }
}

/// The terms of a closed vocabulary as records have them.
trait Terms {
    fn map_str(&self) -> Vec<&'static str>;
}

impl<T: catalogue_model::Term> Terms for [T] {
    fn map_str(&self) -> Vec<&'static str> {
        self.iter().map(|term| term.as_str()).collect()
    }
}
