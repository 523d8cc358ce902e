//! Where answers lead.

use catalogue_model::Shelf;

use super::{Person, check, check_when, shelf};

/// Steps `a` (whose fields are given), `b`, `c` and `d`.
fn after(fields: &str) -> String {
    let more = ["b", "c", "d"].map(|id| format!("[[steps]]\nid = '{id}'\nkind = 'info'\ngoto = 'end'\n"));
    let way = "[[steps]]\nid = 'way'\nkind = 'single'\nkeep = 'K0'\noptions = ['a', 'b', 'c', 'd']\n\
               when = { b = '#b', c = '#c', d = '#d' }\n";
    format!("{way}[[steps]]\nid = 'a'\nkeep = 'K0'\n{fields}\n{}", more.concat())
}

#[track_caller]
fn check_after(fields: &str, script: &str, expected: &str) {
    check(&after(fields), &format!("pick a, {script}"), expected);
}

#[test]
fn a_picked_option_decides_and_otherwise_the_next_step_follows() {
    let single = "kind = 'single'\noptions = ['x', 'y', 'z']\nwhen = { y = '#c', z = 'now.leave' }";
    check_after(single, "pick x", "#b");
    check_after(single, "pick y", "#c");
    check_after(single, "pick z", "away now.leave");
    check_after(single, "skip", "#b");
    check_after(&format!("{single}\ngoto = '#d'"), "pick x", "#d");
}

#[test]
fn of_several_picked_options_the_first_in_the_records_order_decides() {
    let multi = "kind = 'multi'\noptions = ['z', 'y', 'x']\nwhen = { x = '#d', z = '#c' }";
    check_after(multi, "picks x y z", "#c");
    check_after(multi, "picks x y", "#d");
    check_after(multi, "picks y", "#b");
    check_after(multi, "picks", "#b");
}

#[test]
fn what_was_picked_together_decides_before_what_was_picked_alone() {
    let multi =
        "kind = 'multi'\noptions = ['x', 'y', 'z']\nwhen = { x = '#d' }\nseveral = { at_least = 2, goto = '#c' }";
    check_after(multi, "picks x", "#d");
    check_after(multi, "picks x y", "#c");
    check_after(multi, "picks y z", "#c");
    check_after(multi, "picks y", "#b");
}

#[test]
fn the_crisis_card_comes_before_everything_else_that_was_picked() {
    let multi = "kind = 'multi'\noptions = ['x', 'y', 'danger']\nwhen = { x = '#d', danger = 'crisis' }\n\
                 several = { at_least = 2, goto = '#c' }";
    check_after(multi, "picks danger", "away crisis");
    check_after(multi, "picks x y danger", "away crisis");
    check_after(multi, "picks x y", "#c");
    let rows = "kind = 'single'\noptions = ['no', 'yes']\nrows = ['r1', 'r2']\nwhen = { no = '#c', yes = 'crisis' }";
    check_after(rows, "rows r1=no r2=yes", "away crisis");
    check_after(rows, "rows r1=no r2=no", "#c");
    check_after(rows, "rows", "#b");
    let scale = "kind = 'scale'\nrows = ['r1', 'r2']\nwhen_at_least = { value = 8, goto = '#c' }\n\
                 when_below = { value = 2, goto = 'crisis' }";
    check_after(scale, "numbers r1=9 r2=1", "away crisis");
    check_after(scale, "numbers r1=9 r2=2", "#c");
    check_after(scale, "numbers r1=7 r2=2", "#b");
}

#[test]
fn numbers_decide_at_and_below_their_thresholds() {
    let scale = "kind = 'scale'\nwhen_at_least = { value = 8, goto = '#c' }\nwhen_below = { value = 3, goto = '#d' }";
    check_after(scale, "8", "#c");
    check_after(scale, "7", "#b");
    check_after(scale, "3", "#b");
    check_after(scale, "2", "#d");
    check_after(scale, "skip", "#b");
}

#[test]
fn a_checklist_that_asks_for_everything_takes_a_skip_for_nothing() {
    let list = "kind = 'checklist'\nitems = ['x', 'y']\non_missing = 'now.leave'";
    check_after(list, "ticks x y", "#b");
    check_after(list, "ticks x", "away now.leave");
    check_after(list, "ticks", "away now.leave");
    check_after(list, "skip", "away now.leave");
    check_after("kind = 'checklist'\nitems = ['x', 'y']", "skip", "#b");
    let groups =
        "kind = 'checklist'\ngroups = [{ id = 'g', items = ['x'] }, { id = 'h', items = ['y'] }]\non_missing = '#d'";
    check_after(groups, "ticks x y", "#b");
    check_after(groups, "ticks y", "#d");
}

#[test]
fn numbers_that_rise_so_often_in_a_row_lead_away_from_a_timer() {
    let timer = "kind = 'timer'\nsegments = [{ seconds = 60, cue = 'x' }]\n\
                 probe = { every = [60], rising = 3, goto = 'now.leave' }";
    check_after(timer, "reading 1, reading 2, reading 3", "#a");
    check_after(timer, "reading 1, reading 2, reading 3, reading 4", "away now.leave");
    check_after(timer, "reading 1, reading 2, reading 2, reading 4, reading 5", "#a");
    check_after(timer, "reading 0, reading 5, reading 4, reading 5, reading 6, reading 7", "away now.leave");
    check_after(timer, "reading 1, reading 2, reading 3, done 4", "away now.leave");
    check_after(timer, "reading 1, reading 2, reading 3, done", "#b");
    check_after(timer, "done 1 2 3 4", "away now.leave");
    check_after(timer, "done 3 2 1", "#b");
    check_after(timer, "skip", "#b");
    check_after(
        "kind = 'timer'\nsegments = [{ seconds = 60, cue = 'x' }]\nprobe = { every = [60] }",
        "done 1 2 3 4",
        "#b",
    );
}

#[test]
fn thinking_it_through_goes_on_without_a_word() {
    check_after("kind = 'long_text'", "head", "#b");
    check_after("kind = 'short_text'", "head", "#b");
    check_after("kind = 'list'\nmax = 3\nmin = 2\nfields = [{ id = 't', kind = 'short_text' }]", "head", "#b");
    check_after("kind = 'scale'", "head", "refused WrongKind");
}

#[test]
fn a_list_below_its_minimum_blocks_nobody() {
    let list = "kind = 'list'\nmax = 3\nmin = 2\nfields = [{ id = 't', kind = 'short_text' }]";
    check_after(list, "lines t=one", "#b");
    check_after(list, "lines ", "#b");
    for (script, is_complete) in [("lines t=one", false), ("lines t=one|t=two", true), ("skip", false)] {
        let mut person = Person::begins(&after(list));
        person.does(&format!("pick a, {script}"));
        assert_eq!(person.sitting.is_complete(1), is_complete, "{script}");
    }
}

const FROM: &str = "
[[steps]]
id = 'pick'
kind = 'multi'
keep = 'K1'
options = ['x', 'y']

[[steps]]
id = 'rate'
kind = 'scale'
keep = 'K1'
rows_from = ['pick']

[[steps]]
id = 'one'
kind = 'single'
keep = 'K1'
options_from = ['pick']

[[steps]]
id = 'menu'
kind = 'multi'
keep = 'K1'
options_from = ['one']
menu = 'delay-menu'

[[steps]]
id = 'last'
kind = 'info'
";

#[test]
fn what_has_nothing_to_ask_is_passed_over() {
    check(FROM, "picks x", "#rate");
    check(FROM, "picks", "#last");
    check(FROM, "skip", "#last");
    check(FROM, "picks x, skip, skip", "#last");
    check_when(FROM, shelf(Shelf::DelayMenu, &["a walk"]), "picks", "#menu");
}

#[test]
fn picks_are_offered_again_and_asked_about_in_their_order() {
    let mut person = Person::begins_when(FROM, shelf(Shelf::DelayMenu, &["a walk", "music"]));
    person.does("picks y x");
    assert_eq!(person.rows(), ["pick.x", "pick.y"]);
    assert_eq!(person.does("numbers pick.y=3"), "#one");
    assert_eq!(person.options(), ["pick.x", "pick.y"]);
    assert_eq!(person.does("pick pick.y"), "#menu");
    assert_eq!(person.options(), ["delay-menu:0", "delay-menu:1", "pick.y"]);
}

const ROUND: &str = "
[[steps]]
id = 'talk'
kind = 'info'
goto = '#empty'

[[steps]]
id = 'pick'
kind = 'multi'
keep = 'K0'
options = ['x']

[[steps]]
id = 'empty'
kind = 'single'
keep = 'K0'
options = ['out', 'in']
rows_from = ['pick']
when = { out = 'end', in = '#pick' }
goto = '#talk'
";

#[test]
fn a_step_that_is_passed_over_never_leads_back_to_where_the_person_has_been() {
    check(ROUND, "", "#talk");
    check(ROUND, "on", "closing");
}
