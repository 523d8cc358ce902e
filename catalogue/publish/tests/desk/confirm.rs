//! `confirm`: that people checked something, and not a letter more.

use super::Desk;

const LINE: &str = "records/services/de-line.toml";
const GROUP: &str = "records/services/at-group.toml";
const GERMANY: &str = "records/crisis/de.toml";

/// Confirms, and expects the words and what became of the file: `old` replaced by `new`, and nothing else.
#[track_caller]
fn check(file: &str, options: &str, words: &str, old: &str, new: &str) {
    let desk = Desk::new();
    let before = desk.text(file);
    assert_eq!(desk.says(&format!("confirm {file} {options}")), words);
    let expected = if old.is_empty() { before + new } else { before.replacen(old, new, 1) };
    assert_eq!(desk.text(file), expected);
    let again = desk.says(&format!("confirm {file} {options}"));
    assert!(again.starts_with(&format!("{file} says so already: ")), "{again}");
    assert_eq!(desk.text(file), expected, "a second time changes nothing");
    let errors: Vec<String> = desk.problems("records").into_iter().filter(|problem| problem.contains("TOML")).collect();
    assert_eq!(errors, [""; 0]);
    desk.says("check records");
}

#[test]
fn a_first_check_is_added_below_the_record() {
    check(
        GROUP,
        "--how written --facts name,websites",
        "wrote to records/services/at-group.toml: checked 2026-09-01, written, 1 person: name, websites\n",
        "",
        "\n[[checks]]\non = 2026-09-01\nhow = \"written\"\npeople = 1\nfacts = [\"name\", \"websites\"]\n",
    );
}

#[test]
fn a_check_of_another_day_is_added_and_comments_stay() {
    check(
        LINE,
        "--how phoned --people 2 --facts phones",
        "wrote to records/services/de-line.toml: checked 2026-09-01, phoned, 2 people: phones\n",
        "",
        "\n[[checks]]\non = 2026-09-01\nhow = \"phoned\"\npeople = 2\nfacts = [\"phones\"]\n",
    );
}

#[test]
fn facts_of_the_same_day_manner_and_people_join_a_check() {
    check(
        LINE,
        "--how phoned --people 2 --facts phones,languages --at 2026-05-01",
        "wrote to records/services/de-line.toml: the check of 2026-05-01, phoned, 2 people now includes languages\n",
        "[\"phones\", \"opening_hours\"]   # both",
        "[\"phones\", \"opening_hours\", \"languages\"]   # both",
    );
}

#[test]
fn facts_that_fewer_people_checked_do_not_join() {
    check(
        LINE,
        "--how phoned --people 1 --facts languages --at 2026-05-01",
        "wrote to records/services/de-line.toml: checked 2026-05-01, phoned, 1 person: languages\n",
        "",
        "\n[[checks]]\non = 2026-05-01\nhow = \"phoned\"\npeople = 1\nfacts = [\"languages\"]\n",
    );
}

#[test]
fn a_second_person_on_the_same_day_is_counted() {
    check(
        LINE,
        "--how web__page --people 2 --facts name,description --at 2026-04-30",
        "wrote to records/services/de-line.toml: checked 2026-04-30, web_page, 2 people instead of 1: name, description\n",
        "people = 1",
        "people = 2",
    );
}

#[test]
fn a_line_in_the_middle_of_a_country_gets_its_check_before_the_next_line_and_its_comment() {
    check(
        GERMANY,
        "--line 112 --how phoned --people 2 --facts phones",
        "wrote to records/crisis/de.toml: checked 2026-09-01, phoned, 2 people: phones\n",
        "facts = [\"phones\"]\n",
        "facts = [\"phones\"]\n\n[[lines.checks]]\non = 2026-09-01\nhow = \"phoned\"\npeople = 2\nfacts = [\"phones\"]\n",
    );
}

#[test]
fn a_line_is_found_by_its_number_however_the_number_is_spaced() {
    let desk = Desk::new();
    desk.says("confirm records/crisis/de.toml --line 0800111 --how phoned --people 2 --facts phones");
    assert!(desk.text(GERMANY).ends_with("people = 2\nfacts = [\"phones\"]\n"), "{}", desk.text(GERMANY));
}

#[test]
fn errors_stand_below_the_warnings_where_a_person_looks_first() {
    let desk = Desk::new();
    desk.replace(LINE, "\"national\"", "\"nation\"");
    let output = desk.run("check records");
    let said = String::from_utf8(output.stdout).unwrap();
    let (warnings, errors) = said.split_once("\nerrors:\n").unwrap();
    assert!(warnings.starts_with("warnings:\ncrisis/") && !warnings.contains("de-line.toml"), "{said}");
    assert!(errors.starts_with("services/de-line.toml:"), "{said}");
}

#[test]
fn two_people_make_a_crisis_number_fit_for_a_release() {
    let desk = Desk::new();
    assert_eq!(desk.problems("records").len(), 2);
    desk.says("confirm records/crisis/de.toml --line Example_listening_line --how phoned --people 2 --facts phones");
    desk.says("confirm records/crisis/be.toml --how phoned --people 2 --facts phones");
    assert_eq!(desk.problems("records"), [""; 0]);
}

#[test]
fn line_endings_and_a_missing_last_one_are_kept() {
    let desk = Desk::new();
    let text = desk.text(GROUP).trim_end().replace('\n', "\r\n");
    std::fs::write(desk.path(GROUP), &text).unwrap();
    desk.says(&format!("confirm {GROUP} --how written --facts name"));
    let expected = "\r\n\r\n[[checks]]\r\non = 2026-09-01\r\nhow = \"written\"\r\npeople = 1\r\nfacts = [\"name\"]\r\n";
    assert_eq!(desk.text(GROUP), text + expected);
}

#[test]
fn what_cannot_be_confirmed_is_answered_with_the_next_step_and_writes_nothing() {
    let desk = Desk::new();
    desk.lay_out("broken");
    desk.replace("broken/services/de-line.toml", "\"national\"", "\"nation\"");
    for (arguments, expected) in [
        ("confirm", "confirm needs a record, for example"),
        ("confirm records/services/de-line.toml --facts phones", "confirm needs --how: phoned, written"),
        ("confirm records/services/de-line.toml --how phoned", "confirm needs --facts: name, alternate_name"),
        (
            "confirm records/services/de-line.toml --how guessed --facts name",
            "\"guessed\" is not a value of --how: phoned",
        ),
        ("confirm records/services/de-line.toml --how phoned --facts fax", "\"fax\" is not a value of --facts: name"),
        (
            "confirm records/services/de-line.toml --how phoned --facts emails",
            "the record says nothing about emails; it states: name",
        ),
        ("confirm records/services/de-line.toml --how phoned --facts name --people 0", "nobody cannot check"),
        (
            "confirm records/services/de-line.toml --how phoned --facts name --people all",
            "\"all\" is no number of people",
        ),
        (
            "confirm records/services/nobody.toml --how phoned --facts name",
            "cannot read the record records/services/nobody.toml",
        ),
        ("confirm records/organizations/example-trust.toml --how phoned --facts name", "this is neither"),
        (
            "confirm records/crisis/de.toml --how phoned --facts phones",
            "the record has: Example emergency number (112), Example listening line (0800 111)",
        ),
        ("confirm records/crisis/de.toml --line 999 --how phoned --facts phones", "name the line with --line"),
        ("confirm broken/services/de-line.toml --how phoned --facts phones", "the record has an error; mend it first"),
    ] {
        let said = desk.refuses(arguments);
        assert!(said.contains(expected), "{arguments}: {said}");
    }
    let untouched = Desk::new();
    assert_eq!(desk.text(LINE), untouched.text(LINE));
    assert_eq!(desk.text(GERMANY), untouched.text(GERMANY));
}
