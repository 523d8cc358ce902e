//! Records that are right, and what is said of those that are not: each flaw once, by name.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::collections::BTreeMap;

use super::{
    Ask, Code, EvidenceRecord, Exercise, ExerciseId, ExerciseRecord, ExerciseWords, FieldAsk, FieldRecord, GroupRecord,
    Keep, Length, Module, ModuleRecord, Name, Place, ProbeRecord, Saving, SegmentRecord, SeveralRecord, Shelf, Shows,
    ShowsRecord, StepRecord, Target, ThresholdRecord, TranslationState,
};
use crate::PlanSection;

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// An exercise of these steps, with nothing else to object to.
fn record(steps: Vec<StepRecord>) -> ExerciseRecord {
    ExerciseRecord {
        id: "now.surf".to_owned(),
        track: "self".to_owned(),
        kind: "tool".to_owned(),
        frame: "B_short".to_owned(),
        intensity: "medium".to_owned(),
        minutes: vec![5],
        evidence: EvidenceRecord { grades: texts(&["b"]), keys: texts(&["E11"]) },
        not_for: texts(&["N1"]),
        adapt: texts(&["N4"]),
        repeats: None,
        youth: false,
        saving: None,
        review: "not_clinically_reviewed".to_owned(),
        translations: BTreeMap::from([("de".to_owned(), "draft".to_owned())]),
        steps,
    }
}

fn step(id: &str, kind: &str) -> StepRecord {
    StepRecord { id: id.to_owned(), kind: kind.to_owned(), ..StepRecord::default() }
}

fn asked(id: &str, kind: &str, keep: &str) -> StepRecord {
    StepRecord { keep: Some(keep.to_owned()), ..step(id, kind) }
}

fn single(id: &str, options: &[&str]) -> StepRecord {
    StepRecord { options: texts(options), ..asked(id, "single", "K0") }
}

fn multi(id: &str, options: &[&str]) -> StepRecord {
    StepRecord { options: texts(options), ..asked(id, "multi", "K1") }
}

fn timer(id: &str) -> StepRecord {
    let segments = vec![SegmentRecord { seconds: 30, cue: "where".to_owned() }];
    StepRecord { segments, ..step(id, "timer") }
}

fn list(id: &str, fields: Vec<FieldRecord>) -> StepRecord {
    StepRecord { fields, max: Some(3), ..asked(id, "list", "K1") }
}

fn field(id: &str, kind: &str) -> FieldRecord {
    FieldRecord { id: id.to_owned(), kind: kind.to_owned(), ..FieldRecord::default() }
}

fn checklist(id: &str, items: &[&str]) -> StepRecord {
    StepRecord { items: texts(items), ..asked(id, "checklist", "K0") }
}

fn leading(step: StepRecord, target: &str) -> StepRecord {
    StepRecord { goto: Some(target.to_owned()), ..step }
}

#[track_caller]
fn checked(steps: Vec<StepRecord>) -> Exercise {
    Exercise::check(&record(steps)).unwrap_or_else(|flaws| panic!("{flaws:#?}"))
}

/// Expects exactly one flaw: of this step, in this field, with this problem.
#[track_caller]
fn check_record(record: &ExerciseRecord, step: Option<usize>, field: &str, problem: &str) {
    let flaws = Exercise::check(record).unwrap_err();
    let found: Vec<_> = flaws.iter().map(|flaw| (flaw.step, flaw.field, flaw.problem.as_str())).collect();
    assert_eq!(found, [(step, field, problem)]);
}

#[track_caller]
fn check(steps: Vec<StepRecord>, step: usize, field: &str, problem: &str) {
    check_record(&record(steps), Some(step), field, problem);
}

/// Changes one field of a sound record, and expects exactly one flaw.
#[track_caller]
fn check_whole(change: impl Fn(&mut ExerciseRecord), field: &str, problem: &str) {
    let mut record = record(vec![step("why", "info")]);
    Exercise::check(&record).unwrap();
    change(&mut record);
    check_record(&record, None, field, problem);
}

#[test]
fn every_kind_of_step_can_be_followed() {
    let mut options = multi("more", &["c"]);
    options.options_from = texts(&["which"]);
    options.menu = Some("delay-menu".to_owned());
    options.max = Some(2);
    options.several = Some(SeveralRecord { at_least: 2, goto: "#ride".to_owned() });
    options.shelf = Some("wave".to_owned());
    options.plan = Some("signs".to_owned());
    let mut which = single("which", &["b", "a"]);
    which.when = BTreeMap::from([("a", "now.delay"), ("b", "crisis")].map(|(a, b)| (a.to_owned(), b.to_owned())));
    let mut scale = asked("strong", "scale", "K2");
    scale.when_at_least = Some(ThresholdRecord { value: 8, goto: "#ride".to_owned() });
    scale.rows_from = texts(&["more"]);
    let mut ride = timer("ride");
    ride.minutes = vec![5, 10];
    ride.probe = Some(ProbeRecord { every: vec![60, 300], rising: Some(3), goto: Some("now.leave".to_owned()) });
    let mut ticks = checklist("safe", &[]);
    ticks.groups = vec![GroupRecord { id: "room".to_owned(), items: texts(&["door", "light"]) }];
    ticks.on_missing = Some("plan".to_owned());
    let readings = StepRecord { shows: Some(ShowsRecord::Named("readings".to_owned())), ..step("seen", "info") };
    let exercise = checked(vec![
        which,
        options,
        scale,
        asked("line", "short_text", "K1"),
        asked("letter", "long_text", "K1"),
        list("rows", vec![field("text", "short_text"), field("how", "scale")]),
        ride,
        ticks,
        leading(readings, "end"),
    ]);
    let kinds: Vec<&str> = exercise.steps.iter().map(|step| step.ask.kind()).collect();
    let all = ["single", "multi", "scale", "short_text", "long_text", "list", "timer", "checklist", "info"];
    assert_eq!(kinds, all);
    assert_eq!(exercise.leads_to().map(ExerciseId::as_str).collect::<Vec<_>>(), ["now.delay", "now.leave"]);
    assert_eq!(exercise.step("rows").unwrap().0, 5);
    assert_eq!(exercise.step("nobody"), None);
    assert!(matches!(&exercise.steps[1].ask, Ask::Multi { options, several: Some((2, Target::Step(6))), .. }
        if options.from == [0] && options.menu == Some(Shelf::DelayMenu)));
    assert_eq!((exercise.steps[1].shelf, exercise.steps[1].plan), (Some(Shelf::Wave), Some(PlanSection::Signs)));
    assert!(matches!(&exercise.steps[6].ask, Ask::Timer(timer) if timer.length == Length::Minutes(vec![5, 10])));
}

#[test]
fn what_is_not_said_is_the_usual() {
    let exercise = checked(vec![asked("line", "short_text", "K1"), timer("ride")]);
    assert_eq!((exercise.saving, exercise.repeats, exercise.youth), (Saving::Offered, None, false));
    assert_eq!(exercise.steps[0].ask, Ask::ShortText { limit: 140 });
    assert_eq!(exercise.steps[0].next, Target::Step(1));
    assert_eq!((exercise.steps[1].keep, &exercise.steps[1].next), (Keep::K0, &Target::End));
    assert!(matches!(&exercise.steps[1].ask, Ask::Timer(timer) if timer.length == Length::Rounds(vec![1])));
    assert_eq!(exercise.not_for.into_iter().collect::<Vec<_>>(), [Code::N1]);
    assert_eq!(exercise.translations["de"], TranslationState::Draft);
}

#[test]
fn the_first_picked_option_decides_in_the_order_of_the_options() {
    let mut which = multi("which", &["z", "a"]);
    which.when = BTreeMap::from([("a", "plan"), ("z", "crisis")].map(|(a, b)| (a.to_owned(), b.to_owned())));
    let exercise = checked(vec![which]);
    let Ask::Multi { when, .. } = &exercise.steps[0].ask else { panic!("another kind") };
    assert_eq!(when.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["z", "a"]);
    assert_eq!(when[0].1, Target::Place(Place::Crisis));
}

#[test]
fn every_place_of_the_program_can_be_a_target() {
    for place in Place::ALL {
        let exercise = checked(vec![leading(step("why", "info"), place.as_str())]);
        assert_eq!(exercise.steps[0].next, Target::Place(place));
    }
}

#[test]
fn a_field_lives_no_longer_than_its_list() {
    let mut short = field("who", "short_text");
    short.keep = Some("K0".to_owned());
    let mut long = field("how", "scale");
    long.keep = Some("K2".to_owned());
    let exercise = checked(vec![list("rows", vec![short, long])]);
    let Ask::List(list) = &exercise.steps[0].ask else { panic!("another kind") };
    assert_eq!(list.fields.iter().map(|field| field.keep).collect::<Vec<_>>(), [Keep::K0, Keep::K1]);
    assert_eq!(list.fields[0].ask, FieldAsk::ShortText { limit: 140 });
}

#[test]
fn a_loop_with_a_way_out_can_be_followed() {
    let mut again = single("again", &["more", "done"]);
    again.when = BTreeMap::from([("more".to_owned(), "#ride".to_owned())]);
    checked(vec![timer("ride"), again]);
}

#[test]
fn what_stands_above_the_steps_is_known() {
    check_whole(|record| record.id = "surf".to_owned(), "id", "\"surf\" is not the id of an exercise");
    check_whole(
        |record| record.id = "now.surf.more".to_owned(),
        "id",
        "\"now.surf.more\" is not the id of an exercise",
    );
    check_whole(|record| record.track = "child".to_owned(), "track", "\"child\" is not known here");
    check_whole(|record| record.kind = "game".to_owned(), "kind", "\"game\" is not known here");
    check_whole(|record| record.frame = "D".to_owned(), "frame", "\"D\" is not known here");
    check_whole(|record| record.intensity = "hard".to_owned(), "intensity", "\"hard\" is not known here");
    check_whole(|record| record.minutes.clear(), "minutes", "it takes no time, or more than an hour");
    check_whole(|record| record.minutes.push(61), "minutes", "it takes no time, or more than an hour");
    check_whole(|record| record.evidence.grades.clear(), "evidence", "no grade is given");
    check_whole(|record| record.evidence.grades = texts(&["e"]), "evidence", "\"e\" is not known here");
    check_whole(|record| record.not_for = texts(&["N11"]), "not_for", "\"N11\" is not known here");
    check_whole(|record| record.adapt = texts(&["n4"]), "adapt", "\"n4\" is not known here");
    check_whole(|record| record.adapt = texts(&["N1"]), "adapt", "\"N1\" stands in not_for as well");
    check_whole(|record| record.repeats = Some("weekly".to_owned()), "repeats", "\"weekly\" is not known here");
    check_whole(|record| record.saving = Some("on".to_owned()), "saving", "\"on\" is not known here");
    check_whole(|record| record.review = "reviewed".to_owned(), "review", "\"reviewed\" is not known here");
    let machine = || BTreeMap::from([("de".to_owned(), "machine".to_owned())]);
    check_whole(|record| record.translations = machine(), "translations", "\"machine\" is not known here");
    check_record(&record(vec![]), None, "steps", "it has no steps");
}

#[test]
fn steps_have_names_of_their_own() {
    check(vec![step("Why", "info")], 0, "id", "\"Why\" is not a name");
    let twice = vec![step("why", "info"), StepRecord { lines: true, ..step("why", "info") }];
    let flaws = Exercise::check(&record(twice)).unwrap_err();
    assert!(
        flaws
            .iter()
            .any(|flaw| (flaw.step, flaw.field) == (Some(1), "id") && flaw.problem == "another step has this id")
    );
    check(vec![step("why", "film")], 0, "kind", "\"film\" is no kind of step");
}

#[test]
fn texts_have_names_of_their_own() {
    check(
        vec![single("pull", &["answer", "other"]), step("pull-answer", "info")],
        1,
        "id",
        "two texts would be called \"pull-answer\"",
    );
    check(vec![step("purpose", "info")], 0, "id", "two texts would be called \"purpose\"");
    let mut rows = list("rows", vec![field("first", "short_text")]);
    rows.first = true;
    check(vec![rows], 0, "id", "two texts would be called \"rows-first\"");
}

#[test]
fn steps_have_only_the_fields_of_their_kind() {
    let foreign: [(StepRecord, &str, &str); 6] = [
        (StepRecord { options: texts(&["a"]), ..step("s", "info") }, "options", "info has no such field"),
        (StepRecord { max: Some(1), ..single("s", &["a"]) }, "max", "single has no such field"),
        (StepRecord { rows: texts(&["a"]), ..multi("s", &["b"]) }, "rows", "multi has no such field"),
        (StepRecord { limit: Some(9), ..asked("s", "scale", "K0") }, "limit", "scale has no such field"),
        (StepRecord { ordered: true, ..asked("s", "long_text", "K1") }, "ordered", "long_text has no such field"),
        (StepRecord { rounds: vec![2], ..checklist("s", &["a"]) }, "rounds", "checklist has no such field"),
    ];
    for (step, field, problem) in foreign {
        check(vec![step], 0, field, problem);
    }
    let foreign: [(FieldRecord, &str); 4] = [
        (FieldRecord { options: texts(&["a"]), ..field("f", "short_text") }, "short_text has no such field"),
        (FieldRecord { options: texts(&["a"]), max: Some(1), ..field("f", "single") }, "single has no such field"),
        (FieldRecord { options: texts(&["a"]), limit: Some(9), ..field("f", "multi") }, "multi has no such field"),
        (FieldRecord { limit: Some(9), ..field("f", "scale") }, "scale has no such field"),
    ];
    for (field, problem) in foreign {
        check(vec![list("rows", vec![field])], 0, "fields", problem);
    }
}

#[test]
fn what_is_asked_says_how_long_it_lives() {
    check(vec![step("s", "scale")], 0, "keep", "nothing says how long an answer may live");
    check(vec![asked("s", "scale", "K3")], 0, "keep", "\"K3\" is not known here");
    check(vec![asked("s", "info", "K0")], 0, "keep", "nothing is asked here");
    check(vec![asked("s", "short_text", "K2")], 0, "keep", "K2 is for bare numbers");
    let lying = StepRecord { shelf: Some("letter".to_owned()), ..asked("s", "long_text", "K0") };
    check(vec![lying], 0, "keep", "only what is K1 can lie elsewhere");
    let offered = StepRecord { plan: Some("signs".to_owned()), ..asked("s", "scale", "K2") };
    check(vec![offered], 0, "keep", "only what is K1 can lie elsewhere");
    let unknown = StepRecord { shelf: Some("attic".to_owned()), ..asked("s", "long_text", "K1") };
    check(vec![unknown], 0, "shelf", "\"attic\" is not known here");
    let unknown = StepRecord { plan: Some("luck".to_owned()), ..asked("s", "long_text", "K1") };
    check(vec![unknown], 0, "plan", "\"luck\" is not known here");
}

#[test]
fn targets_lead_somewhere() {
    check(vec![leading(step("s", "info"), "#nowhere")], 0, "goto", "there is no step \"nowhere\"");
    check(vec![leading(step("s", "info"), "Home")], 0, "goto", "\"Home\" leads nowhere");
    let when = BTreeMap::from([("b".to_owned(), "plan".to_owned())]);
    check(vec![StepRecord { when, ..single("s", &["a"]) }], 0, "when", "\"b\" is no option of the step");
    let high = Some(ThresholdRecord { value: 11, goto: "plan".to_owned() });
    check(vec![StepRecord { when_below: high, ..asked("s", "scale", "K0") }], 0, "when_below", "a scale ends at 10");
    let missing = Some("#gone".to_owned());
    check(
        vec![StepRecord { on_missing: missing, ..checklist("s", &["a"]) }],
        0,
        "on_missing",
        "there is no step \"gone\"",
    );
}

#[test]
fn every_step_is_reached_and_comes_to_an_end() {
    let skipped = vec![leading(step("a", "info"), "#c"), step("b", "info"), step("c", "info")];
    check(skipped, 1, "id", "no path reaches this step");
    let endless = vec![step("a", "info"), leading(step("b", "info"), "#a")];
    let flaws = Exercise::check(&record(endless)).unwrap_err();
    assert_eq!(
        flaws.iter().map(|flaw| (flaw.step, flaw.field)).collect::<Vec<_>>(),
        [(Some(0), "goto"), (Some(1), "goto")]
    );
    assert!(flaws.iter().all(|flaw| flaw.problem == "no path leads out of here"));
}

#[test]
fn an_exercise_of_frame_c_comes_to_its_cool_down() {
    let elsewhere = |frame: &str| {
        let mut record = record(vec![leading(step("a", "info"), "plan")]);
        record.frame = frame.to_owned();
        record
    };
    Exercise::check(&elsewhere("B")).unwrap();
    check_record(&elsewhere("C"), None, "frame", "no path of this exercise of frame C reaches its cool-down");
}

#[test]
fn choices_are_few_and_told_apart() {
    let letters = |count: u8| (0..count).map(|number| format!("o{number}")).collect::<Vec<_>>();
    let many = |step: StepRecord, count| StepRecord { options: letters(count), ..step };
    checked(vec![many(single("s", &[]), 7)]);
    check(vec![many(single("s", &[]), 8)], 0, "options", "there are 8 of at most 7");
    checked(vec![many(multi("s", &[]), 12)]);
    check(vec![many(multi("s", &[]), 13)], 0, "options", "there are 13 of at most 12");
    check(vec![single("s", &[])], 0, "options", "there is nothing to choose");
    let flaws = Exercise::check(&record(vec![single("s", &["a", "a"])])).unwrap_err();
    assert_eq!(flaws[0].problem, "a name stands here twice");
    check(vec![StepRecord { max: Some(0), ..multi("s", &["a"]) }], 0, "max", "nothing can be picked");
    let several = |at_least| Some(SeveralRecord { at_least, goto: "plan".to_owned() });
    let picked =
        |at_least| StepRecord { several: several(at_least), max: Some(3), ..multi("s", &["a", "b", "c", "d"]) };
    checked(vec![picked(3)]);
    check(vec![picked(1)], 0, "several", "so many cannot be several");
    check(vec![picked(4)], 0, "several", "so many cannot be several");
}

#[test]
fn what_is_taken_from_a_step_stands_before_and_is_of_the_right_kind() {
    let from = |names: &[&str]| StepRecord { options_from: texts(names), ..single("s", &["a"]) };
    check(vec![from(&["later"]), single("later", &["b"])], 0, "options_from", "\"later\" is no such step");
    check(vec![step("why", "info"), from(&["why"])], 1, "options_from", "\"why\" is no such step");
    let rows = StepRecord { rows_from: texts(&["nobody"]), ..asked("s", "scale", "K0") };
    check(vec![rows], 0, "rows_from", "\"nobody\" is no such step");
    let menu = StepRecord { menu: Some("attic".to_owned()), ..single("s", &["a"]) };
    check(vec![menu], 0, "menu", "\"attic\" is not known here");
}

#[test]
fn what_is_shown_exists() {
    let showing = |shows: &str| StepRecord { shows: Some(ShowsRecord::Named(shows.to_owned())), ..step("s", "info") };
    for (shows, expected) in [
        ("lines", Shows::Lines),
        ("reasons", Shows::Shelf(Shelf::Reasons)),
        ("plan.ladder", Shows::Plan(PlanSection::Ladder)),
    ] {
        assert_eq!(checked(vec![showing(shows)]).steps[0].ask, Ask::Info { shows: Some(expected) });
    }
    check(vec![showing("attic")], 0, "shows", "\"attic\" is not known here");
    check(vec![showing("plan.luck")], 0, "shows", "\"luck\" is not known here");
    check(vec![showing("readings")], 0, "shows", "no timer before it asks for numbers");
    let gaps = Some(ShowsRecord::Gaps { gaps: ["a".to_owned(), "b".to_owned()] });
    let gap = StepRecord { shows: gaps, ..step("s", "info") };
    let scales = || vec![asked("a", "scale", "K0"), asked("b", "scale", "K0")];
    let mut steps = scales();
    steps.push(gap.clone());
    assert_eq!(checked(steps).steps[2].ask, Ask::Info { shows: Some(Shows::Gaps(0, 1)) });
    check(vec![asked("a", "scale", "K0"), gap], 1, "shows", "\"b\" is no such step");
}

#[test]
fn texts_and_lists_have_limits() {
    let text = |kind: &str, limit| StepRecord { limit: Some(limit), ..asked("s", kind, "K1") };
    checked(vec![text("short_text", 140)]);
    check(vec![text("short_text", 141)], 0, "limit", "at most 140 characters are allowed");
    check(vec![text("long_text", 1501)], 0, "limit", "at most 1500 characters are allowed");
    check(vec![text("long_text", 0)], 0, "limit", "at most 1500 characters are allowed");
    let rows = |min, max| StepRecord { min, max, ..list("s", vec![field("text", "short_text")]) };
    let problem = "a list has 1 to 12 lines, and min is not above max";
    checked(vec![rows(Some(12), Some(12))]);
    for (min, max) in [(None, None), (None, Some(0)), (None, Some(13)), (Some(4), Some(3))] {
        check(vec![rows(min, max)], 0, "max", problem);
    }
    check(vec![list("s", vec![])], 0, "fields", "a line has no field");
    check(vec![list("s", vec![field("f", "list")])], 0, "fields", "\"list\" is no kind of field");
    check(vec![list("s", vec![field("f", "single")])], 0, "fields", "there is nothing to choose");
    let kept = FieldRecord { keep: Some("K9".to_owned()), ..field("f", "scale") };
    check(vec![list("s", vec![kept])], 0, "fields", "\"K9\" is not known here");
}

#[test]
fn timers_have_a_length() {
    check(vec![step("t", "timer")], 0, "segments", "the timer has no stretch");
    let endless = vec![SegmentRecord { seconds: 3601, cue: "go".to_owned() }];
    let problem = "a stretch takes no time, or more than an hour";
    check(vec![StepRecord { segments: endless, ..step("t", "timer") }], 0, "segments", problem);
    let both = StepRecord { rounds: vec![2], minutes: vec![5], ..timer("t") };
    check(vec![both], 0, "rounds", "it is as long as its rounds or as its minutes");
    check(vec![StepRecord { minutes: vec![61], ..timer("t") }], 0, "minutes", "it takes no time, or far too long");
    let probe = |every: &[u16], rising, goto: Option<&str>| {
        let goto = goto.map(str::to_owned);
        StepRecord {
            minutes: vec![5, 10],
            probe: Some(ProbeRecord { every: every.to_vec(), rising, goto }),
            ..timer("t")
        }
    };
    checked(vec![probe(&[60], None, None)]);
    checked(vec![probe(&[60, 300], Some(3), Some("now.leave"))]);
    check(vec![probe(&[60, 60, 60], None, None)], 0, "probe", "the intervals do not fit the lengths");
    check(vec![probe(&[9], None, None)], 0, "probe", "the intervals do not fit the lengths");
    check(vec![probe(&[60], Some(3), None)], 0, "probe", "rising and goto belong together");
}

#[test]
fn checklists_have_something_to_tick() {
    check(vec![checklist("s", &[])], 0, "items", "there is nothing to tick, or too much");
    let group = |id: &str, items: &[&str]| GroupRecord { id: id.to_owned(), items: texts(items) };
    let twice = StepRecord { groups: vec![group("a", &["x"]), group("b", &["x"])], ..checklist("s", &[]) };
    let flaws = Exercise::check(&record(vec![twice])).unwrap_err();
    assert!(flaws.iter().any(|flaw| flaw.problem == "an item stands in two groups"));
}

#[test]
fn every_flaw_is_told_at_once_and_in_order() {
    let mut record = record(vec![step("a", "film"), asked("b", "scale", "K9")]);
    record.frame = "D".to_owned();
    record.review = "yes".to_owned();
    let flaws = Exercise::check(&record).unwrap_err();
    let found: Vec<_> = flaws.iter().map(|flaw| (flaw.step, flaw.field)).collect();
    assert_eq!(found, [(None, "frame"), (None, "review"), (Some(0), "kind"), (Some(1), "keep")]);
    assert!(flaws.iter().all(|flaw| !flaw.advice.is_empty()));
}

/// The names of the words that these steps need, and of those that they may have, in brackets.
#[track_caller]
fn check_needs(steps: Vec<StepRecord>, expected: &[&str]) {
    let needs = checked(steps).needs();
    let of_steps = needs.iter().filter(|need| !["title", "purpose", "never", "adapt-n4"].contains(&need.key.as_str()));
    let named = of_steps.map(|need| if need.required { need.key.clone() } else { format!("({})", need.key) });
    assert_eq!(named.collect::<Vec<_>>(), expected);
}

#[test]
fn every_text_of_a_step_is_needed() {
    check_needs(vec![step("s", "info")], &["s", "(s.heading)", "(s.more)"]);
    let rows = StepRecord { rows: texts(&["r"]), ..single("s", &["a", "b"]) };
    check_needs(vec![rows], &["s", "(s.hint)", "s-a", "s-b", "s-r"]);
    check_needs(vec![multi("s", &["a"])], &["s", "(s.hint)", "s-a"]);
    let rows = StepRecord { rows: texts(&["r"]), ..asked("s", "scale", "K0") };
    check_needs(vec![rows], &["s", "(s.hint)", "s.low", "(s.middle)", "s.high", "s-r"]);
    check_needs(vec![asked("s", "short_text", "K1")], &["s", "(s.hint)"]);
    let picked = FieldRecord { options: texts(&["o"]), ..field("p", "multi") };
    let mut rows = list("s", vec![field("text", "short_text"), picked, field("how", "scale")]);
    (rows.first, rows.last) = (true, true);
    check_needs(
        vec![rows],
        &[
            "s",
            "(s.hint)",
            "s.item",
            "s-text",
            "s-p",
            "s-p-o",
            "s-how",
            "s-how.low",
            "(s-how.middle)",
            "s-how.high",
            "s-first",
            "s-last",
        ],
    );
    let mut ride = timer("s");
    ride.segments.push(SegmentRecord { seconds: 30, cue: "shape".to_owned() });
    ride.segments.push(SegmentRecord { seconds: 9, cue: "where".to_owned() });
    ride.probe = Some(ProbeRecord { every: vec![60], rising: None, goto: None });
    check_needs(
        vec![ride],
        &["s", "(s.hint)", "s-shape", "s-where", "s-probe", "s-probe.low", "(s-probe.middle)", "s-probe.high"],
    );
    let mut ticks = checklist("s", &["x"]);
    ticks.groups = vec![GroupRecord { id: "g".to_owned(), items: texts(&["y"]) }];
    check_needs(vec![ticks], &["s", "(s.hint)", "s-x", "s-g", "s-y"]);
}

#[test]
fn what_not_to_write_is_said_where_words_are_asked_for() {
    let never = |steps| checked(steps).needs().into_iter().find(|need| need.key == "never").unwrap().required;
    assert!(!never(vec![step("s", "info"), asked("t", "scale", "K0")]));
    assert!(!never(vec![list("s", vec![field("how", "scale")])]));
    assert!(never(vec![asked("s", "long_text", "K1")]));
    assert!(never(vec![list("s", vec![field("text", "short_text")])]));
}

#[test]
fn every_code_for_which_it_is_done_differently_needs_words() {
    let needs = checked(vec![step("s", "info")]).needs();
    assert_eq!(needs.iter().filter(|need| need.key.starts_with("adapt")).count(), 1);
    assert!(needs.iter().any(|need| need.key == "adapt-n4" && need.required && need.most_words == 30));
}

#[test]
fn only_what_is_said_in_an_info_has_paragraphs() {
    let needs = checked(vec![step("a", "info"), asked("b", "scale", "K0")]).needs();
    let with: Vec<&str> = needs.iter().filter(|need| need.paragraphs).map(|need| need.key.as_str()).collect();
    assert_eq!(with, ["a", "a.more"]);
}

#[test]
fn people_under_18_are_spoken_to_in_their_words() {
    let words = [("a", "Setzen Sie sich."), ("a.youth", "Setz dich."), ("b.hint", "Geschätzt reicht.")];
    let words = ExerciseWords::new(words.map(|(key, text)| (key.to_owned(), text.to_owned())).into());
    assert_eq!(words.text("a"), "Setzen Sie sich.");
    assert_eq!(words.text("nobody"), "");
    let youth = words.for_youth();
    assert_eq!((youth.text("a"), youth.text("b.hint")), ("Setz dich.", "Geschätzt reicht."));
}

#[test]
fn ids_name_a_group_and_a_file() {
    let id = ExerciseId::new("m02.worry-or-interest").unwrap();
    assert_eq!((id.group(), id.name()), ("m02", "worry-or-interest"));
    for text in ["", ".", "now", "now.", ".surf", "now.surf.x", "Now.surf", "now.a--b", "now/surf"] {
        ExerciseId::new(text).expect_err(text);
    }
    Name::new(&"a".repeat(40)).unwrap();
    Name::new(&"a".repeat(41)).unwrap_err();
}

#[test]
fn a_module_lists_exercises_of_its_group() {
    let record = |id: &str, track: &str, exercise: &str| {
        let (id, track) = (id.to_owned(), track.to_owned());
        ModuleRecord { id, track, exercises: texts(&[exercise]), optional: true }
    };
    let module = Module::check(&record("m11", "self", "first-days")).unwrap();
    assert_eq!(module.exercises, [ExerciseId::new("m11.first-days").unwrap()]);
    assert!(module.optional);
    for (id, track, exercise) in [("M11", "self", "a"), ("m11", "children", "a"), ("m11", "self", "A")] {
        Module::check(&record(id, track, exercise)).unwrap_err();
    }
}
