//! `new`: records to fill in, whose blanks the check names and whose fields are all there are.

use std::collections::{BTreeMap, BTreeSet};

use super::Desk;

/// The fields that `check` names as blank: without file, line and advice.
#[track_caller]
fn blanks(kind: &str, id: &str, file: &str) -> Vec<String> {
    let desk = Desk::new();
    desk.says(&format!("new {kind} {id} --records records"));
    let begin = format!("{file}:");
    let its = desk.problems("records").into_iter().filter(|problem| problem.starts_with(&begin));
    its.map(|problem| problem.split(": ").nth(1).unwrap().to_owned()).collect()
}

#[test]
fn the_check_names_exactly_the_blanks_of_a_new_service() {
    let expected = [
        "name",
        "coverage",
        "relevance",
        "categories",
        "description",
        "listing_advice",
        "confidence",
        "researched_on",
        "sources.url",
        "sources.publisher",
        "sources.fields",
    ];
    assert_eq!(blanks("service", "fr-line", "services/fr-line.toml"), expected);
}

#[test]
fn the_check_names_exactly_the_blanks_of_a_new_country() {
    let expected = ["name", "number", "purpose", "source_url", "source_publisher", "confidence", "researched_on"]
        .map(|key| format!("lines.{key}"));
    assert_eq!(blanks("crisis", "FR", "crisis/fr.toml"), expected);
}

#[test]
fn the_check_names_the_blank_of_a_new_organization_and_that_nothing_belongs_to_it() {
    assert_eq!(blanks("organization", "fund", "organizations/fund.toml"), ["id", "name"]);
}

#[test]
fn the_check_names_exactly_the_blanks_of_a_new_exercise() {
    let expected =
        ["track", "kind", "frame", "intensity", "minutes", "evidence", "steps..id", "steps..kind"].map(str::to_owned);
    let found = blanks("exercise", "now.run", "exercises/now/run.toml");
    assert_eq!(found.iter().collect::<BTreeSet<_>>(), expected.iter().collect());
}

#[test]
fn a_new_exercise_has_a_file_of_words_for_each_locale_and_uses_only_what_the_check_knows() {
    let desk = Desk::new();
    let said = desk.says("new exercise now.run --records records");
    assert_eq!(
        said,
        "wrote records/exercises/now/run.toml, records/exercises/now/run.en.ftl, records/exercises/now/run.de.ftl; blanks to \
         fill: 8\n`catalogue-publish check records` names them\n"
    );
    let file = "records/exercises/now/run.toml";
    for (blank, filled) in [
        ("track = \"\"", "track = \"self\""),
        ("kind = \"\"", "kind = \"tool\""),
        ("frame = \"\"", "frame = \"A\""),
        ("intensity = \"\"", "intensity = \"light\""),
        ("minutes = []", "minutes = [3]"),
        ("grades = []", "grades = [\"d\"]"),
        ("\nid = \"\"", "\nid = \"why\""),
        ("kind = \"\"", "kind = \"scale\""),
        ("#keep = \"\"", "keep = \"K0\""),
        ("#goto = \"\"", "goto = \"end\""),
        ("#not_for = []", "not_for = [\"N1\"]"),
        ("#adapt = []", "adapt = [\"N4\"]"),
        ("#repeats = \"\"", "repeats = \"once\""),
        ("#youth = \"\"", "youth = true"),
        ("#saving = \"\"", "saving = \"off\""),
        ("#keys = []", "keys = []"),
    ] {
        desk.replace(file, blank, filled);
    }
    assert!(
        !desk.text(file).lines().any(|line| line.starts_with('#') && !line.starts_with("# ")),
        "a field is left out"
    );
    let its: Vec<String> =
        desk.problems("records").into_iter().filter(|problem| problem.contains("run.toml")).collect();
    assert_eq!(its, [""; 0]);
}

/// The fields of each table of a template, commented out or not. A table is a field of the one around it.
fn fields(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut tables = BTreeMap::from([(String::new(), BTreeSet::new())]);
    let mut table = String::new();
    for line in text.lines().map(|line| line.strip_prefix('#').unwrap_or(line)) {
        if line.starts_with('[') {
            table = line.trim_matches(['[', ']']).to_owned();
            let (around, name) = table.rsplit_once('.').unwrap_or(("", &table));
            tables.get_mut(around).unwrap().insert(name.to_owned());
            tables.insert(table.clone(), BTreeSet::new());
        } else if let Some((key, _)) = line.split_once(" = ").filter(|(key, _)| !key.contains(' ')) {
            tables.get_mut(&table).unwrap().insert(key.to_owned());
        }
    }
    tables
}

/// Takes every field of a template into use, adds to each table one that nobody knows, and asks the check what it knows.
fn known_fields(kind: &str, id: &str, file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let desk = Desk::new();
    desk.says(&format!("new {kind} {id} --records records"));
    let path = desk.path("records").join(file);
    let unknown = "zzzzzzzzzzzz = \"\"\n";
    let mut text = String::from(unknown);
    for line in std::fs::read_to_string(&path).unwrap().lines() {
        let used = line.strip_prefix('#').filter(|rest| !rest.starts_with(' ')).unwrap_or(line);
        text.push_str(used);
        text.push('\n');
        if used.starts_with('[') {
            text.push_str(unknown);
        }
    }
    std::fs::write(path, text).unwrap();
    let listed = |problem: &String| {
        let (field, advice) =
            problem.strip_prefix(file)?.split_once(": there is no such field (the fields here are: ")?;
        let table = field.split(": ").nth(1)?.strip_suffix("zzzzzzzzzzzz")?.trim_end_matches('.').to_owned();
        Some((table, advice.trim_end_matches(')').split(", ").map(str::to_owned).collect()))
    };
    desk.problems("records").iter().filter_map(listed).collect()
}

#[test]
fn a_template_explains_every_field_that_the_check_knows_and_no_other() {
    for (kind, id, file, tables) in [
        ("service", "fr-line", "services/fr-line.toml", 11),
        ("organization", "fund", "organizations/fund.toml", 2),
        ("crisis", "fr", "crisis/fr.toml", 5),
    ] {
        let desk = Desk::new();
        desk.says(&format!("new {kind} {id} --records records"));
        let explained = fields(&desk.text(&format!("records/{file}")));
        assert_eq!(explained, known_fields(kind, id, file), "{kind}");
        assert_eq!(explained.len(), tables, "{kind}");
    }
}

#[test]
fn a_template_lists_the_terms_and_fills_in_nothing_but_the_id() {
    let desk = Desk::new();
    let said = desk.says("new service fr-line --records records");
    assert_eq!(
        said,
        "wrote records/services/fr-line.toml; blanks to fill: 11\n`catalogue-publish check records` names them\n"
    );
    let text = desk.text("records/services/fr-line.toml");
    assert!(
        text.contains("# Required. Where it works. One of: national, local, international_online.\ncoverage = \"\"\n")
    );
    assert!(text.contains("# Who pays. One of: free, insured, paid.\n#cost = \"\"\n"));
    let filled: Vec<&str> =
        text.lines().filter(|line| line.contains(" = ") && !line.ends_with("\"\"") && !line.ends_with("[]")).collect();
    assert_eq!(filled, ["id = \"fr-line\""]);
    assert!(text.lines().all(|line| line.chars().count() <= 120 && line.trim_end() == line));
}

#[test]
fn what_cannot_be_new_is_answered_with_the_next_step() {
    let desk = Desk::new();
    for (arguments, expected) in [
        ("new", "new needs what to write: service, organization, crisis, exercise, article or question"),
        (
            "new place x",
            "\"place\" is no kind of record; write service, organization, crisis, exercise, article or question",
        ),
        ("new service", "new needs the id of the record, or the country of crisis lines"),
        (
            "new service De__x --records records",
            "\"De_x\" is not an id; use lower-case letters a to z, digits and single hyphens",
        ),
        ("new crisis xx --records records", "\"XX\" is not a country code; use the two capital letters"),
        ("new service x --records nowhere", "there is no folder nowhere; --records names the folder of the records"),
        (
            "new service de-line --records records",
            "de-line.toml is there already; choose another id, or change that file",
        ),
    ] {
        let said = desk.refuses(arguments);
        assert!(said.contains(expected), "{arguments}: {said}");
    }
    assert!(desk.text("records/services/de-line.toml").contains("Example Line"), "untouched");
}

#[test]
fn a_new_article_and_a_new_question_have_words_in_every_locale_and_blanks_that_the_check_names() {
    let desk = Desk::new();
    for (kind, id, folder) in [("article", "b10", "articles"), ("question", "q26", "questions")] {
        let place = format!("records/guidance/{folder}/{id}");
        let said = desk.says(&format!("new {kind} {id} --records records"));
        let files = format!("wrote {place}/{kind}.toml, {place}/en.md, {place}/de.md; blanks to fill: 7\n");
        assert!(said.starts_with(&files), "{said}");
        let problems = desk.problems("records");
        let told = |file: &str, problem: &str| {
            let begin = format!("guidance/{folder}/{id}/{file}:");
            problems.iter().any(|told| told.starts_with(&begin) && told.contains(problem))
        };
        assert!(told(&format!("{kind}.toml"), "audience: \"\" is not a known term"), "{problems:?}");
        assert!(desk.path(&format!("{place}/de.md")).is_file());
    }
    assert!(desk.refuses("new article x1 --records records").contains("is not the id of an article"));
}
