//! Going back, stopping, going on, and coming back from elsewhere.

use super::{Person, check};
use crate::{Answer, Standing};

const WAY: &str = "
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
id = 'where'
kind = 'single'
keep = 'K0'
options = ['on', 'danger', 'tool', 'enough']
when = { danger = 'crisis', tool = 'now.breathe', enough = 'end' }

[[steps]]
id = 'leave'
kind = 'info'
goto = 'services'
";

#[test]
fn back_shows_what_was_answered() {
    let mut person = Person::begins(WAY);
    assert_eq!(person.does("picks x, back"), "#pick");
    let expected = person.answer("picks x");
    assert_eq!(person.step().earlier, Some(expected));
    assert_eq!(person.does("picks x"), "#rate");
}

#[test]
fn an_answer_comes_into_sight_again_with_what_it_was_about() {
    let mut person = Person::begins(WAY);
    person.does("picks x y, numbers pick.x=3 pick.y=4, back, back, picks x");
    let only_x = person.answer("numbers pick.x=3");
    assert_eq!(person.step().earlier, Some(only_x));
    person.does("back, picks x y");
    let both = person.answer("numbers pick.x=3 pick.y=4");
    assert_eq!(person.step().earlier, Some(both));
}

#[test]
fn a_timer_that_led_on_stands_there_again_as_it_was_before_its_last_number() {
    let text = "
[[steps]]
id = 'ride'
kind = 'timer'
segments = [{ seconds = 60, cue = 'x' }]
probe = { every = [60], rising = 2, goto = '#leave' }
goto = 'end'

[[steps]]
id = 'leave'
kind = 'info'
";
    let mut person = Person::begins(text);
    assert_eq!(person.does("reading 1, reading 2, reading 3, back"), "#ride");
    assert_eq!(person.step().readings, [1, 2]);
    assert_eq!(person.does("reading 3"), "#leave");
}

#[test]
fn a_sitting_that_is_stopped_goes_on_where_it_was() {
    let mut person = Person::begins(WAY);
    assert_eq!(person.does("picks x, stop"), "#rate");
    assert_eq!(person.sitting.standing(), Standing::Stopped);
    assert_eq!(person.does("numbers pick.x=3"), "refused NotHere");
    assert_eq!(person.does("resume, numbers pick.x=3"), "#where");
    assert_eq!(person.sitting.standing(), Standing::Here);
}

#[test]
fn a_sitting_that_sent_the_person_away_waits_where_it_was() {
    check(WAY, "skip, pick danger", "away crisis");
    check(WAY, "skip, pick danger, pick on", "refused NotHere");
    check(WAY, "skip, pick danger, resume", "#where");
    check(WAY, "skip, pick danger, back", "#where");
    check(WAY, "skip, pick danger, back, back", "#pick");
    check(WAY, "skip, pick tool, stop, resume, pick on", "#leave");
    let mut person = Person::begins(WAY);
    person.does("skip, pick tool");
    assert_eq!(person.sitting.standing(), Standing::Away);
    person.does("resume");
    let earlier = person.answer("pick tool");
    assert_eq!(person.step().earlier, Some(earlier));
}

#[test]
fn who_comes_back_from_where_the_exercise_itself_leads_is_at_its_end() {
    check(WAY, "skip, skip, on", "away services");
    check(WAY, "skip, skip, on, back", "#leave");
    check(WAY, "skip, skip, on, resume", "closing");
    check(&format!("frame = 'B'\n{WAY}"), "3, skip, skip, on, resume", "after");
    check(&format!("frame = 'B'\n{WAY}"), "3, skip, skip, on, resume, back", "#leave");
    check(&format!("frame = 'C'\n{WAY}"), "on, 3, skip, skip, on, resume, 3", "cool-down");
}

#[test]
fn a_loop_that_the_person_chose_can_be_gone_back() {
    let text = "
[[steps]]
id = 'ride'
kind = 'scale'
keep = 'K2'

[[steps]]
id = 'again'
kind = 'single'
keep = 'K0'
options = ['yes', 'no']
when = { yes = '#ride' }
";
    check(text, "5, pick yes, 4, pick yes, 3, pick no", "closing");
    check(text, "5, pick yes, 4, pick yes, back, back, back, back", "#ride");
    let mut person = Person::begins(text);
    person.does("5, pick yes, 4");
    assert_eq!(person.sitting.numbers().len(), 1);
}

#[test]
fn a_second_click_is_known_by_the_position_of_its_form() {
    let mut person = Person::begins(WAY);
    let form = person.sitting.position().code();
    person.does("skip");
    assert_ne!(person.sitting.position().code(), form);
    assert_eq!(person.sitting.answer(&Answer::Continue), Err(crate::Refused::WrongKind));
}
