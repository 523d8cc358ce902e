//! One fault of an exercise at a time, each told with its file, line, name and advice; and the exercises of this tree.

use std::fs;

use catalogue_model::{ExerciseId, Track};
use catalogue_publish::records::{CheckLevel, Severity, check, read};
use catalogue_store::{Edition, Records, WordsState, write_image};
use i18n::Locale;

use crate::{
    folder::{Folder, TODAY},
    real::{checked, records},
};

const WALK: &str = "exercises/now/walk.toml";
const WALK_EN: &str = "exercises/now/walk.en.ftl";
const WALK_DE: &str = "exercises/now/walk.de.ftl";
const SORT: &str = "exercises/now/sort.toml";
const SORT_EN: &str = "exercises/now/sort.en.ftl";
const MODULE: &str = "exercises/now/module.toml";
const MODULE_EN: &str = "exercises/now/module.en.ftl";
const SOURCES: &str = "exercises/sources.toml";

/// Replaces something in one file of the sound records, and expects exactly these problems.
#[track_caller]
fn check_all(file: &str, old: &str, new: &str, expected: &[&str]) {
    let name: String =
        format!("{file}-{new}").chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let folder = Folder::sound(&name.chars().take(90).collect::<String>()).replacing(file, old, new);
    assert_eq!(folder.problems(CheckLevel::Release), expected);
}

#[track_caller]
fn check_one(file: &str, old: &str, new: &str, expected: &str) {
    check_all(file, old, new, &[expected]);
}

#[test]
fn sound_exercises_are_read_with_every_word() {
    let read = read(Folder::sound("exercises").path(), CheckLevel::Release, TODAY).unwrap().exercises;
    let ids: Vec<&str> = read.exercises.iter().map(|exercise| exercise.record.id.as_str()).collect();
    assert_eq!(ids, ["now.sort", "now.walk"]);
    assert_eq!((read.modules.len(), read.sources.len()), (1, 2));
    let english = &read.exercises[1].words["en"];
    assert_eq!(english.text("why"), "You need no special place.\n\nA room is enough.");
    assert_eq!(english.text("why.heading"), "Walking");
    assert_eq!(read.exercises[1].words["de"].text("go.youth"), "Geh, wie es dir guttut.");
    assert_eq!(read.modules[0].words["de"].text("title"), "Jetzt gleich");
}

#[test]
fn broken_syntax_is_told_with_its_line() {
    let problems = Folder::sound("ex-syntax").replacing(WALK, "\"light\"", "light").problems(CheckLevel::Release);
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with("exercises/now/walk.toml:6: this is not TOML: "), "{problems:?}");
    check_one(
        SORT_EN,
        "strong = How strong",
        "strong How strong",
        "exercises/now/sort.en.ftl:16: this is not Fluent: Expected a token starting with \"=\" (write name = text; \
         go on with a text on lines that begin with four spaces)",
    );
}

#[test]
fn fields_have_the_form_that_the_readme_shows() {
    check_one(
        WALK,
        "rounds = [2, 5]",
        "rounds = [2, 5]\ntimes = 3",
        "exercises/now/walk.toml:25: unknown field `times` (exercises/README.md shows the form of every field)",
    );
    check_one(
        WALK,
        "evidence = { grades = [\"b\"], keys = [\"E1\"] }",
        "evidence = \"b\"",
        "exercises/now/walk.toml:8: invalid type: string \"b\", expected a table (exercises/README.md shows the \
         form of every field)",
    );
    check_one(
        WALK,
        "kind = \"info\"",
        "kind = \"info\"\nshows = 3",
        "exercises/now/walk.toml:19: what is shown is neither a name nor { gaps = [\"a\", \"b\"] } \
         (exercises/README.md shows the form of every field)",
    );
    check_one(
        MODULE,
        "track = \"all\"\n",
        "",
        "exercises/now/module.toml:1: missing field `track` (exercises/README.md shows the form of every field)",
    );
}

#[test]
fn what_the_model_objects_to_is_told_at_the_field_of_the_step() {
    check_one(
        WALK,
        "sort = \"now.sort\"",
        "sort = \"#gone\"",
        "exercises/now/walk.toml:31: steps.next.when: there is no step \"gone\" (write # and the id of a step of \
         this exercise)",
    );
    check_one(
        WALK,
        "keep = \"K0\"\n",
        "",
        "exercises/now/walk.toml:27: steps.next.keep: nothing says how long an answer may live (write K0, K1 or K2)",
    );
    check_one(
        WALK,
        "frame = \"B_short\"",
        "frame = \"D\"",
        "exercises/now/walk.toml:5: frame: \"D\" is not known here (the README of the exercises lists the terms)",
    );
    check_one(
        SORT,
        "on_missing = \"now.walk\"",
        "on_missing = \"now.walk\"\ngoto = \"#strong\"",
        "exercises/now/sort.toml:25: steps.matters.id: no path reaches this step (lead to it, or take it out)",
    );
}

#[test]
fn an_exercise_of_frame_c_comes_to_its_cool_down() {
    check_one(
        SORT,
        "kind = \"info\"",
        "kind = \"info\"\ngoto = \"plan\"",
        "exercises/now/sort.toml:5: frame: no path of this exercise of frame C reaches its cool-down (let a path \
         come to the end: the cool-down stands there)",
    );
}

#[test]
fn an_exercise_is_named_after_its_file() {
    check_one(
        WALK,
        "id = \"now.walk\"",
        "id = \"now.run\"",
        "exercises/now/walk.toml:2: id: the id is \"now.run\", but the file stands where \"now.walk\" belongs \
         (write id = \"now.walk\", or move the file)",
    );
    check_one(
        MODULE,
        "id = \"now\"",
        "id = \"later\"",
        "exercises/now/module.toml:2: id: the id is \"later\", but the file stands where \"now\" belongs (write id \
         = \"now\", or move the file)",
    );
}

#[test]
fn every_translation_says_who_has_read_it() {
    check_one(
        WALK,
        "de = \"draft\"",
        "",
        "exercises/now/walk.toml:13: translations: nothing says who has read the words in \"de\" (write de = \
         \"draft\" below [translations])",
    );
    check_one(
        WALK,
        "de = \"draft\"",
        "de = \"draft\"\nen = \"checked\"",
        "exercises/now/walk.toml:13: translations: \"en\" is no locale of a translation (state only de)",
    );
}

#[test]
fn every_file_belongs_to_something() {
    let folder = Folder::sound("ex-files")
        .with("exercises/notes.txt", "")
        .with("exercises/now/walk.fr.ftl", "")
        .with("exercises/now/run.en.ftl", "")
        .with("exercises/now/picture.png", "")
        .with("exercises/later/README.md", "");
    assert_eq!(
        folder.problems(CheckLevel::Release),
        [
            "exercises/later:1: the folder has no module.toml (say in it which exercises there are, in their order)",
            "exercises/later/README.md:1: nothing reads this file or folder (exercises/README.md says which files \
             there are)",
            "exercises/notes.txt:1: nothing reads this file or folder (exercises/README.md says which files there are)",
            "exercises/now/picture.png:1: nothing reads this file or folder (exercises/README.md says which files \
             there are)",
            "exercises/now/run.en.ftl:1: these words belong to no record (write exercises/now/run.toml, or rename \
             the file)",
            "exercises/now/walk.fr.ftl:1: the name says no locale that we speak (end it with one of en, de and .ftl)",
        ]
    );
}

#[test]
fn every_locale_has_its_words() {
    let folder = Folder::sound("ex-no-german").without(WALK_DE).without("exercises/now/module.de.ftl");
    assert_eq!(
        folder.problems(CheckLevel::Release),
        [
            "exercises/now/module.toml:1: there are no words in \"de\" (write exercises/now/module.de.ftl)",
            "exercises/now/walk.toml:1: there are no words in \"de\" (write exercises/now/walk.de.ftl)",
        ]
    );
    check_one(
        SORT_EN,
        "matters-much = How much it matters\n    .low = A little\n",
        "matters-much = How much it matters\n",
        "exercises/now/sort.en.ftl:13: matters-much.low: the text is missing (write it)",
    );
    check_one(
        SORT_EN,
        "never = Only what matters to you. No names.\n",
        "",
        "exercises/now/sort.en.ftl:1: never: the text is missing (write it)",
    );
    check_one(
        MODULE_EN,
        "purpose = Short tools for a hard moment.",
        "",
        "exercises/now/module.en.ftl:1: purpose: the text is missing (write it)",
    );
}

#[test]
fn no_word_stands_there_for_nothing() {
    check_one(
        SORT_EN,
        "safe-calm =",
        "safe-quiet = Quiet\nsafe-calm =",
        "exercises/now/sort.en.ftl:8: safe-quiet: nothing shows this text (correct its name after the steps of the \
         record, or take it out)",
    );
    check_one(
        SORT_EN,
        "safe-calm =",
        "safe-alone = Again\nsafe-calm =",
        "exercises/now/sort.en.ftl:8: safe-alone: the text stands here twice (keep one of the two)",
    );
    check_one(
        SORT_EN,
        "    .heading = What stays true",
        "    .heading = What stays true\n    .hint = A hint",
        "exercises/now/sort.en.ftl:22: remember.hint: nothing shows this text (correct its name after the steps of \
         the record, or take it out)",
    );
}

#[test]
fn people_under_18_have_words_of_their_own() {
    check_one(
        WALK_EN,
        "next-more = Once more\n    .youth = Once more\n",
        "next-more = Once more\n",
        "exercises/now/walk.en.ftl:24: next-more.youth: the text is missing (say the same to people under 18)",
    );
    check_one(
        SORT_EN,
        "safe = Is this true now?",
        "safe = Is this true now?\n    .youth = Is this true now?",
        "exercises/now/sort.en.ftl:7: safe.youth: nothing shows this text (take it out, or write youth = true into \
         the record)",
    );
    let formal = |line: u8, key: &str| {
        format!(
            "exercises/now/walk.de.ftl:{line}: {key}: people under 18 are addressed as adults here (say du; a hint \
             has no words of its own for them, so say it without an address)"
        )
    };
    check_one(WALK_DE, ".youth = Spür die Luft.", ".youth = Spüren Sie die Luft.", &formal(21, "go-air.youth"));
    check_one(WALK_DE, "Aufhören geht jederzeit.", "Sie können jederzeit aufhören.", &formal(17, "go.hint"));
}

#[test]
fn texts_are_plain() {
    check_one(
        SORT_EN,
        "remember = Children are",
        "remember = { $many } children are",
        "exercises/now/sort.en.ftl:20: remember: a text has no places to fill (write plain text, without curly \
         brackets)",
    );
    check_one(
        SORT_EN,
        "never =",
        "-name = Waymark\nnever =",
        "exercises/now/sort.en.ftl:5: name: there are no terms here (write the words themselves in every text)",
    );
    check_one(
        SORT_EN,
        "Is this true now?",
        "Is this\u{202E} true now?",
        "exercises/now/sort.en.ftl:6: safe: the text holds the invisible character U+202E (retype the text without \
         control or direction characters)",
    );
    check_one(
        SORT_EN,
        "safe = Is this true now?",
        "safe = Is this true now?\n\n    Think.",
        "exercises/now/sort.en.ftl:6: safe: a paragraph begins here (only texts of info have several; take out the \
         empty line)",
    );
}

#[test]
fn texts_are_short() {
    let words = |count: usize| vec!["word"; count].join(" ");
    let sixty =
        "exercises/now/sort.en.ftl:20: remember: it has 61 of at most 60 words (shorten it, or make two steps of it)";
    let old = "Children are harmed when adults act on such thoughts. You can act otherwise.";
    check_all(SORT_EN, old, &format!("harm {}", words(59)), &[]);
    check_one(SORT_EN, old, &format!("harm {}", words(60)), sixty);
    check_one(
        SORT_EN,
        "    .high = Very strong",
        &format!("    .high = {}", words(7)),
        "exercises/now/sort.en.ftl:19: strong.high: it has 7 of at most 6 words (shorten it, or make two steps of it)",
    );
    check_one(
        SORT_EN,
        "What matters to you?",
        &words(45),
        "exercises/now/sort.en.ftl:9: matters: with its hint it has 61 of at most 60 words (a screen holds one \
         idea: shorten it)",
    );
    check_one(
        MODULE_EN,
        "Short tools for a hard moment.",
        &words(46),
        "exercises/now/module.en.ftl:2: purpose: it has 46 of at most 45 words (shorten it, or make two steps of it)",
    );
}

#[test]
fn texts_are_calm_and_lead_nowhere_else() {
    let line = |problem: &str| format!("exercises/now/sort.en.ftl:6: safe: {problem}");
    let say = |text: &str, problem: &str| check_one(SORT_EN, "Is this true now?", text, &line(problem));
    say("Is this true!", "an exclamation mark stands here (say it calmly, with a full stop)");
    say("Is this true \u{1F600}", "a small picture stands here (say it in words)");
    let address = "an address stands here (name the kind of help; services stand in the catalogue)";
    say("See https://example.org/", address);
    say("See www.example.org", address);
    for number in ["0800 111 0 111", "+49 30 1234567", "999", "116 117", "(030) 12345"] {
        let shown = number.trim_start_matches('(');
        say(
            &format!("Ring {number}"),
            &format!(
                "{shown:?} may be taken for a telephone number (write only 112, 116 111, 116 123 or 116 006; other numbers \
                 come from the country's own lines)"
            ),
        );
    }
    for text in ["112", "116 111, 116123", "5-4-3-2-1", "30 of 45 people", "In 2014 and 1998", "10, 20, 30"] {
        check_all(SORT_EN, "Is this true now?", text, &[]);
    }
}

#[track_caller]
fn check_unsaid(file: &str, old: &str, text: &str, expected: &[(Severity, &str)]) {
    let name = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect::<String>();
    let folder = Folder::sound(&format!("unsaid-{name}")).replacing(file, old, text);
    let problems = check(folder.path(), CheckLevel::Release, TODAY);
    let found: Vec<_> = problems.iter().map(|problem| (problem.severity, problem.problem.as_str())).collect();
    let expected: Vec<_> =
        expected.iter().map(|(severity, word)| (*severity, format!("we do not say {word:?}"))).collect();
    assert_eq!(found, expected.iter().map(|(severity, said)| (*severity, said.as_str())).collect::<Vec<_>>());
}

#[test]
fn some_words_are_not_said() {
    let english = |text, expected: &[(Severity, &str)]| check_unsaid(SORT_EN, "Is this true now?", text, expected);
    english("They call me a Monster.", &[(Severity::Error, "monster*")]);
    english("A non-offender speaks.", &[]);
    english("An offender speaks.", &[(Severity::Error, "offender*")]);
    english("My map of risk", &[]);
    english("A MAP speaks", &[(Severity::Error, "MAP")]);
    english("I gave in", &[(Severity::Error, "gave in")]);
    english("They gave it in", &[]);
    english("A clean room", &[(Severity::Warning, "clean")]);
    english("Cleaning the room", &[]);
    let german = |text, expected: &[(Severity, &str)]| check_unsaid(WALK_DE, "Ein Zimmer reicht.", text, expected);
    german("Sexualstraftäter", &[(Severity::Error, "*täter*")]);
    german("Kein Täter werden ist ein Netzwerk.", &[]);
    german("Erotische Phantasien", &[(Severity::Error, "*phantasie*")]);
    german("Ein Rückfall", &[(Severity::Warning, "rückfall*")]);
    german("A monster", &[(Severity::Error, "*monster*")]);
}

#[test]
fn an_advice_on_words_says_why() {
    check_one(
        SORT_EN,
        "Is this true now?",
        "I was tempted.",
        "exercises/now/sort.en.ftl:6: safe: we do not say \"tempted\" (say urge, pull, thought or strong feeling: \
         nothing here has a sexual colour)",
    );
}

#[test]
fn what_goes_deeper_speaks_of_harm() {
    check_one(
        SORT_EN,
        "Children are harmed when adults act on such thoughts. You can act otherwise.",
        "You can act otherwise.",
        "exercises/now/sort.en.ftl:1: it goes deeper, and no text speaks of harm (say on one of its screens that \
         children are harmed, and who is responsible)",
    );
}

#[test]
fn a_module_lists_the_exercises_of_its_folder() {
    check_all(
        MODULE,
        "[\"walk\", \"sort\"]",
        "[\"walk\", \"run\", \"walk\"]",
        &[
            "exercises/now/module.toml:4: exercises: \"sort\" is not listed (put it where it is suggested)",
            "exercises/now/module.toml:4: exercises: \"walk\" stands here twice (keep one of the two)",
            "exercises/now/module.toml:4: exercises: there is no run.toml in the folder (write it, or correct the \
             name)",
        ],
    );
}

#[test]
fn what_an_exercise_names_exists() {
    check_one(
        WALK,
        "sort = \"now.sort\"",
        "sort = \"now.gone\"",
        "exercises/now/walk.toml:31: steps.next.when: there is no exercise \"now.gone\" (write \
         exercises/now/gone.toml, or correct the id)",
    );
    check_one(
        WALK,
        "keys = [\"E1\"]",
        "keys = [\"E3\"]",
        "exercises/now/walk.toml:8: evidence: there is no source \"E3\" (add it to exercises/sources.toml, or \
         correct the key)",
    );
}

#[test]
fn an_exercise_that_cannot_be_read_is_no_second_mistake() {
    let problems = Folder::sound("ex-promised").replacing(SORT, "\"deeper\"", "deeper").problems(CheckLevel::Release);
    assert!(problems.iter().all(|problem| problem.starts_with("exercises/now/sort.toml:6: ")), "{problems:?}");
    assert!(!problems.is_empty());
}

#[test]
fn sources_are_well_formed() {
    let source = |field: &str, problem: &str| format!("exercises/sources.toml:3: sources.{field}: {problem}");
    check_all(
        SOURCES,
        "key = \"E1\"",
        "key = \"X1\"",
        &[
            "exercises/now/sort.toml:8: evidence: there is no source \"E1\" (add it to exercises/sources.toml, or \
             correct the key)",
            "exercises/now/walk.toml:8: evidence: there is no source \"E1\" (add it to exercises/sources.toml, or \
             correct the key)",
            &source(
                "key",
                "\"X1\" is no key of a source (write a capital E, the number, and perhaps a small letter: E11, E28b)",
            ),
        ],
    );
    let scheme = "\"example.org/1\" has no scheme (begin the address with https:// or http://, as the page has it)";
    check_one(SOURCES, "https://example.org/1", "example.org/1", &source("urls", scheme));
    check_all(
        SOURCES,
        "E2b",
        "E1",
        &[
            "exercises/now/sort.toml:8: evidence: there is no source \"E2b\" (add it to exercises/sources.toml, or \
             correct the key)",
            "exercises/sources.toml:9: sources.key: the key \"E1\" stands here twice (give one of the two sources another \
             key)",
        ],
    );
}

#[test]
fn the_exercises_of_this_tree_are_sound_and_have_their_words() {
    let files = || fs::read_dir(records().join("exercises")).unwrap().map(|entry| entry.unwrap().path());
    let in_folders = files().filter(|path| path.is_dir()).flat_map(|group| fs::read_dir(group).unwrap());
    let structures = in_folders.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|it| it == "toml"));
    let exercises = checked().exercises;
    assert_eq!(exercises.exercises.len() + exercises.modules.len(), structures.count());
    assert!(exercises.exercises.len() > 50);
    for exercise in &exercises.exercises {
        let locales: Vec<&str> = exercise.words.keys().map(String::as_str).collect();
        assert_eq!(locales, ["de", "en"], "{}", exercise.record.id);
    }
}

#[test]
fn the_exercises_of_this_tree_come_out_of_an_image_as_they_went_in() {
    let exercises = checked().exercises;
    let image = write_image(&Records { exercises: exercises.clone(), ..Records::default() }).unwrap();
    let edition = Edition::open(image).unwrap();
    let mut found = edition.records().unwrap().exercises;
    found.modules.sort_by(|a, b| a.record.id.cmp(&b.record.id));
    found.sources.sort_by(|a, b| a.key.cmp(&b.key));
    let mut expected = exercises;
    expected.sources.sort_by(|a, b| a.key.cmp(&b.key));
    expected.exercises.sort_by(|a, b| a.record.id.cmp(&b.record.id));
    assert_eq!(found, expected);
    for exercise in &expected.exercises {
        let id = ExerciseId::new(&exercise.record.id).unwrap();
        assert!(edition.exercise(&id).unwrap().is_some());
        for locale in Locale::ALL {
            let (words, state) = edition.exercise_words(&id, locale.tag()).unwrap().unwrap();
            assert_eq!(Some(&words), exercise.words.get(locale.tag()), "{} in {locale:?}", id.as_str());
            assert_ne!(state, WordsState::Missing);
        }
    }
    assert!(edition.exercises_of(Track::Family).unwrap().len() < expected.exercises.len());
}
