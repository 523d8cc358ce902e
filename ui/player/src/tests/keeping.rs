//! What may be kept, by class.

use catalogue_model::{PlanSection, Shelf};

use super::{Person, noon, shelf, told};
use crate::{Circumstances, Mark, Outcome};

const CLASSES: &str = "
[[steps]]
id = 'safe'
kind = 'single'
keep = 'K0'
options = ['yes', 'no']

[[steps]]
id = 'secret'
kind = 'long_text'
keep = 'K0'

[[steps]]
id = 'feelings'
kind = 'multi'
keep = 'K1'
options = ['fear', 'anger']

[[steps]]
id = 'pairs'
kind = 'list'
keep = 'K1'
max = 3
shelf = 'coping-cards'
plan = 'reasons'
fields = [
    { id = 'harsh', kind = 'short_text', keep = 'K0' },
    { id = 'fair', kind = 'short_text' },
    { id = 'sort', kind = 'multi', options = ['a', 'b'] },
    { id = 'sure', kind = 'scale' },
]

[[steps]]
id = 'pull'
kind = 'scale'
keep = 'K2'

[[steps]]
id = 'ride'
kind = 'timer'
keep = 'K2'
segments = [{ seconds = 60, cue = 'x' }]

[[steps]]
id = 'ticks'
kind = 'checklist'
keep = 'K1'
items = ['one', 'two']
";

fn keepable(person: &Person) -> Vec<String> {
    person.sitting.keepable().iter().map(told).collect()
}

#[track_caller]
fn check_kept(text: &str, circumstances: Circumstances, script: &str, expected: &[&str]) {
    let mut person = Person::begins_when(text, circumstances);
    person.does(script);
    assert_eq!(keepable(&person), expected, "after {script:?}");
}

#[test]
fn what_was_answered_at_a_step_of_class_k1_may_be_kept_and_nothing_else() {
    check_kept(CLASSES, noon(), "", &[]);
    check_kept(CLASSES, noon(), "pick no, write secret", &[]);
    let lines = "lines harsh=never fair=one sort=a+b sure=7|fair=two";
    let expected = [
        "feelings=feelings-fear",
        "feelings=feelings-anger",
        "pairs/0/fair=\"one\"",
        "pairs/0/sort=pairs-a",
        "pairs/0/sort=pairs-b",
        "pairs/0/sure=7",
        "pairs/1/fair=\"two\"",
        "ticks=ticks-two",
    ];
    let script = format!("pick no, write secret, picks anger fear, {lines}, 6, done, ticks two");
    check_kept(CLASSES, noon(), &script, &expected);
}

#[test]
fn shelf_and_plan_travel_with_the_value() {
    let mut person = Person::begins(CLASSES);
    person.does("skip, skip, picks fear, lines fair=one");
    let found: Vec<_> = person.sitting.keepable().iter().map(|kept| (kept.shelf, kept.plan)).collect();
    assert_eq!(found, [(None, None), (Some(Shelf::CopingCards), Some(PlanSection::Reasons))]);
}

#[test]
fn bare_numbers_stand_apart() {
    let mut person = Person::begins(&format!("frame = 'B'\n{CLASSES}"));
    person.does("3, skip, skip, skip, skip, 6, done, skip, 2");
    let numbers: Vec<String> = person.sitting.numbers().iter().map(told).collect();
    assert_eq!(numbers, ["pull=6", "ride=2 min"]);
    let mark = Mark { before: Some(3), after: Some(2), minutes: 2, outcome: Outcome::Done };
    assert_eq!(person.sitting.mark(), mark);
}

#[test]
fn a_sitting_that_was_left_on_the_way_has_an_open_mark() {
    let mut person = Person::begins(&format!("frame = 'B'\n{CLASSES}"));
    person.does("3, skip");
    let mark = Mark { before: Some(3), after: None, minutes: 0, outcome: Outcome::Open };
    assert_eq!(person.sitting.mark(), mark);
}

#[test]
fn where_saving_is_off_it_is_not_suggested() {
    assert!(Person::begins(CLASSES).sitting.keep_by_default());
    assert!(!Person::begins(&format!("saving = 'off'\n{CLASSES}")).sitting.keep_by_default());
}

/// `which` asks for a class of its own; `one` picks of it, `rate` asks about it, and `late` is about what was written.
fn derived(class: &str) -> String {
    format!(
        "
[[steps]]
id = 'which'
kind = 'multi'
keep = '{class}'
options = ['x', 'y']

[[steps]]
id = 'one'
kind = 'single'
keep = 'K1'
options_from = ['which']

[[steps]]
id = 'rate'
kind = 'scale'
keep = 'K1'
rows = ['own']
rows_from = ['which']
"
    )
}

#[test]
fn a_pick_is_kept_by_the_step_that_asks_for_it_anew() {
    check_kept(&derived("K0"), noon(), "picks x y, pick which.x", &["one=which-x"]);
}

#[test]
fn a_row_that_was_picked_where_picks_are_not_kept_is_not_kept_beside_its_number() {
    let script = "picks x y, skip, numbers which.x=7 own=3";
    check_kept(
        &derived("K1"),
        noon(),
        script,
        &["which=which-x", "which=which-y", "rate[which-x]=7", "rate[rate-own]=3"],
    );
    check_kept(&derived("K0"), noon(), script, &["rate[rate-own]=3"]);
}

const ON_SHELF: &str = "
[[steps]]
id = 'make'
kind = 'list'
keep = 'K1'
max = 3
shelf = 'delay-menu'
fields = [{ id = 'harsh', kind = 'short_text', keep = 'K0' }, { id = 'fair', kind = 'short_text' }]

[[steps]]
id = 'use'
kind = 'single'
keep = 'K1'
options = ['none']
menu = 'delay-menu'
";

#[test]
fn what_this_sitting_puts_on_a_shelf_is_offered_from_it_at_once() {
    let mut person = Person::begins_when(ON_SHELF, shelf(Shelf::DelayMenu, &["a walk"]));
    person.does("lines fair=tea|fair=music");
    assert_eq!(person.options(), ["delay-menu:0", "make/0", "make/1", "none"]);
    person.does("pick make/1");
    assert_eq!(keepable(&person), ["make/0/fair=\"tea\"", "make/1/fair=\"music\"", "use=\"music\""]);
}

#[test]
fn words_of_class_k0_do_not_come_onto_a_shelf_by_standing_first_in_their_line() {
    let mut person = Person::begins_when(ON_SHELF, shelf(Shelf::DelayMenu, &["a walk"]));
    person.does("lines harsh=never|fair=music");
    assert_eq!(person.options(), ["delay-menu:0", "make/1", "none"]);
    assert_eq!(person.does("pick delay-menu:0"), "closing");
    assert_eq!(keepable(&person), ["make/1/fair=\"music\"", "use=\"a walk\""]);
}

const FORK: &str = "
[[steps]]
id = 'fork'
kind = 'single'
keep = 'K0'
options = ['left', 'right']
when = { left = '#left', right = '#right' }

[[steps]]
id = 'left'
kind = 'short_text'
keep = 'K1'
goto = 'end'

[[steps]]
id = 'right'
kind = 'short_text'
keep = 'K1'
";

#[test]
fn what_was_answered_on_a_path_that_was_left_is_not_kept() {
    check_kept(FORK, noon(), "pick left, write one", &["left=\"one\""]);
    check_kept(FORK, noon(), "pick left, write one, back, back, pick right, write two", &["right=\"two\""]);
}

#[test]
fn who_only_goes_back_to_look_loses_nothing() {
    check_kept(FORK, noon(), "pick left, write one, back, back", &["left=\"one\""]);
    check_kept(FORK, noon(), "pick left, write one, back, back, pick right", &[]);
    check_kept(FORK, noon(), "pick left, write one, back, back, pick right, back, pick left", &["left=\"one\""]);
}

#[test]
fn a_skip_takes_back_what_stood_there() {
    check_kept(FORK, noon(), "pick left, write one, back, skip", &[]);
    check_kept(FORK, noon(), "pick left, write one, back, head", &[]);
    check_kept(FORK, noon(), "pick left, write one, back, write  ", &[]);
}

#[test]
fn to_forget_leaves_nothing() {
    let mut person = Person::begins_when(ON_SHELF, shelf(Shelf::DelayMenu, &["a walk"]));
    person.does("lines fair=tea, pick delay-menu:0");
    person.sitting.forget();
    assert_eq!(person.stands(), "#make");
    assert_eq!(person.step().earlier, None);
    person.does("skip");
    assert_eq!(person.options(), ["none"]);
    assert_eq!(keepable(&person), [""; 0]);
}
