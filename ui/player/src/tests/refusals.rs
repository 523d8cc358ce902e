//! Answers that do not fit. Nothing is lost by them.

use super::{Person, check};
use crate::{Answer, Choice, FieldAnswer, Line, OwnWords, Refused};

const ALL: &str = "
[[steps]]
id = 'single'
kind = 'single'
keep = 'K1'
options = ['x', 'y']
goto = '#multi'

[[steps]]
id = 'multi'
kind = 'multi'
keep = 'K1'
options = ['x', 'y', 'z']
max = 2

[[steps]]
id = 'rows'
kind = 'single'
keep = 'K1'
options = ['x']
rows = ['r']

[[steps]]
id = 'scale'
kind = 'scale'
keep = 'K1'

[[steps]]
id = 'short'
kind = 'short_text'
keep = 'K1'
limit = 5

[[steps]]
id = 'long'
kind = 'long_text'
keep = 'K1'
limit = 8

[[steps]]
id = 'list'
kind = 'list'
keep = 'K1'
max = 2
fields = [
    { id = 't', kind = 'short_text', limit = 3 },
    { id = 's', kind = 'single', options = ['x', 'y'] },
    { id = 'm', kind = 'multi', options = ['x', 'y', 'z'], max = 2 },
    { id = 'n', kind = 'scale' },
]

[[steps]]
id = 'timer'
kind = 'timer'
keep = 'K2'
segments = [{ seconds = 5, cue = 'c' }]
probe = { every = [10] }

[[steps]]
id = 'plain'
kind = 'timer'
segments = [{ seconds = 5, cue = 'c' }]

[[steps]]
id = 'ticks'
kind = 'checklist'
keep = 'K1'
items = ['x']

[[steps]]
id = 'info'
kind = 'info'
";

/// What a command at this step comes to. The screen is as before when it is refused.
#[track_caller]
fn check_at(step: &str, command: &str, expected: &str) {
    let mut person = Person::begins(ALL);
    while person.stands() != format!("#{step}") {
        person.does("skip");
    }
    let before = person.sitting.clone();
    assert_eq!(person.does(command), expected);
    if expected.starts_with("refused") {
        assert_eq!(person.sitting.screen(), before.screen());
        assert_eq!(person.sitting.keepable(), before.keepable());
    }
}

#[test]
fn what_a_screen_does_not_offer_is_refused() {
    check_at("single", "pick nothing", "refused UnknownOption");
    check_at("multi", "picks x nothing", "refused UnknownOption");
    check_at("rows", "rows nothing=x", "refused UnknownRow");
    check_at("rows", "rows r=nothing", "refused UnknownOption");
    check_at("ticks", "ticks nothing", "refused UnknownOption");
    check_at("list", "lines other=x", "refused UnknownField");
    check_at("list", "lines s=other", "refused UnknownOption");
}

#[test]
fn more_than_a_step_allows_is_refused() {
    check_at("multi", "picks x y", "#rows");
    check_at("multi", "picks x y z", "refused TooManyPicks { most: 2 }");
    check_at("list", "lines s=x+y", "refused TooManyPicks { most: 1 }");
    check_at("list", "lines m=x+y", "#timer");
    check_at("list", "lines m=x+y+z", "refused TooManyPicks { most: 2 }");
    check_at("list", "lines t=a|t=b", "#timer");
    check_at("list", "lines t=a|t=b|t=c", "refused TooManyLines { most: 2 }");
    check_at("list", "lines t=a|||t=b|", "#timer");
}

#[test]
fn numbers_end_at_ten() {
    check_at("scale", "10", "#short");
    check_at("scale", "11", "refused OutOfRange");
    check_at("list", "lines n=11", "refused OutOfRange");
    check_at("timer", "reading 11", "refused OutOfRange");
    check_at("timer", "done 1 11", "refused OutOfRange");
}

#[test]
fn texts_are_counted_in_characters() {
    check_at("short", "write fünf!", "#long");
    check_at("short", "write  fünf! ", "#long");
    check_at("short", "write sechs!", "refused TooLong { most: 5 }");
    check_at("long", "write 1234567\r\n", "#list");
    check_at("long", "write 123\r\n5678", "#list");
    check_at("long", "write 123\r\n56789", "refused TooLong { most: 8 }");
    check_at("list", "lines t=abcd", "refused TooLong { most: 3 }");
}

#[test]
fn what_is_no_writing_is_refused() {
    check_at("short", "write a\u{0}b", "refused ControlCharacter");
    check_at("short", "write a\nb", "refused ControlCharacter");
    check_at("short", "write a\tb", "#long");
    check_at("long", "write a\nb", "#list");
    check_at("long", "write a\u{1b}b", "refused ControlCharacter");
    check_at("list", "lines t=a\u{7f}", "refused ControlCharacter");
}

#[test]
fn each_screen_takes_its_own_kind_and_a_skip() {
    let commands = [
        "on",
        "pick x",
        "picks x",
        "rows r=x",
        "5",
        "numbers r=5",
        "write a",
        "ticks x",
        "reading 5",
        "done 5",
        "lighter",
    ];
    let own: [(&str, &[&str]); 11] = [
        ("single", &["pick x"]),
        ("multi", &["picks x"]),
        ("rows", &["rows r=x"]),
        ("scale", &["5"]),
        ("short", &["write a"]),
        ("long", &["write a"]),
        ("list", &[]),
        ("timer", &["done 5", "reading 5"]),
        ("plain", &[]),
        ("ticks", &["ticks x"]),
        ("info", &["on"]),
    ];
    for (step, takes) in own {
        for command in commands.iter().chain(&["skip"]) {
            let mut person = Person::begins(ALL);
            while person.stands() != format!("#{step}") {
                person.does("skip");
            }
            let is_taken = !person.does(command).starts_with("refused");
            assert_eq!(is_taken, takes.contains(command) || *command == "skip", "{command:?} at {step}");
        }
    }
}

#[test]
fn a_field_takes_its_own_kind() {
    let mut person = Person::begins(ALL);
    while person.stands() != "#list" {
        person.does("skip");
    }
    let mut line = Line::default();
    line.put(catalogue_model::Name::new("t").unwrap(), FieldAnswer::Number(3));
    assert_eq!(person.sitting.answer(&Answer::Lines(vec![line])), Err(Refused::WrongKind));
}

#[test]
fn a_timer_is_not_told_more_than_an_hour_gives() {
    let mut person = Person::begins(ALL);
    while person.stands() != "#timer" {
        person.does("skip");
    }
    let done = |count| Answer::TimerDone { readings: vec![5; count], minutes: 2, ended_early: false };
    assert_eq!(person.sitting.answer(&done(501)), Err(Refused::TooManyReadings));
    assert!(person.sitting.answer(&done(500)).is_ok());
}

#[test]
fn an_option_of_another_step_is_not_one_of_this_step() {
    let mut person = Person::begins(ALL);
    person.does("skip");
    let foreign = Choice::Named { step: 0, name: catalogue_model::Name::new("x").unwrap() };
    assert_eq!(person.sitting.answer(&Answer::Options([foreign].into())), Err(Refused::UnknownOption));
}

#[test]
fn there_is_nothing_before_the_first_screen() {
    check(ALL, "back", "refused NothingBefore");
}

#[test]
fn neither_answers_nor_sittings_show_in_a_log_what_was_given() {
    let mut person = Person::begins(ALL);
    person.does("skip, skip, skip, skip, write canry");
    let answer = Answer::Text(OwnWords::new("canry".to_owned()));
    let written = format!("{answer:?} {:?} {:?}", person.sitting, person.sitting.keepable());
    assert!(!written.contains("canry"), "{written}");
    assert!(written.contains("Text"), "{written}");
}
