//! Exercises go into an image and come back as they were, with words in the language that was asked for.

use std::{collections::BTreeMap, sync::Arc};

use catalogue_model::{
    EvidenceRecord, EvidenceSource, ExerciseId, ExerciseRecord, ExerciseWords, ModuleRecord, Name, StepRecord, Track,
    TranslationState,
};
use rusqlite::MAIN_DB;

use super::{image::full_records, plain};
use crate::{
    Addition, Edition, ExerciseChange, Exercises, QueryError, Records, Worded, WordsState, WriteError, connection,
    exercise_changes, write_image,
};

fn id(text: &str) -> ExerciseId {
    ExerciseId::new(text).unwrap()
}

fn words(texts: &[(&str, &str)]) -> ExerciseWords {
    ExerciseWords::new(texts.iter().map(|(key, text)| ((*key).to_owned(), (*text).to_owned())).collect())
}

/// An exercise of one screen, in English and, with a state, in German.
fn exercise(id: &str, track: &str, german: Option<&str>) -> Worded<ExerciseRecord> {
    let step = StepRecord { id: "why".to_owned(), kind: "info".to_owned(), ..StepRecord::default() };
    let record = ExerciseRecord {
        id: id.to_owned(),
        track: track.to_owned(),
        kind: "exercise".to_owned(),
        frame: "A".to_owned(),
        intensity: "light".to_owned(),
        minutes: vec![3],
        evidence: EvidenceRecord { grades: vec!["d".to_owned()], keys: vec!["E11".to_owned()] },
        not_for: vec![],
        adapt: vec![],
        repeats: None,
        youth: false,
        saving: None,
        review: "not_clinically_reviewed".to_owned(),
        translations: german.map(|state| ("de".to_owned(), state.to_owned())).into_iter().collect(),
        steps: vec![step],
    };
    let english = words(&[("title", id), ("purpose", "To try."), ("why", "One.\n\nTwo."), ("why.heading", "Why")]);
    let mut all = BTreeMap::from([("en".to_owned(), english)]);
    if german.is_some() {
        all.insert("de".to_owned(), words(&[("title", "Titel"), ("purpose", "Zum Üben."), ("why", "Eins.\n\nZwei.")]));
    }
    Worded { record, words: all }
}

fn module(id: &str, exercises: &[&str]) -> Worded<ModuleRecord> {
    let exercises = exercises.iter().map(|name| (*name).to_owned()).collect();
    let record = ModuleRecord { id: id.to_owned(), track: "self".to_owned(), exercises, optional: id == "m11" };
    let in_one = |title: &str| words(&[("title", title), ("purpose", "To begin.")]);
    let all = [("en", "A module"), ("de", "Ein Teil")].map(|(locale, title)| (locale.to_owned(), in_one(title)));
    Worded { record, words: all.into() }
}

fn source(key: &str) -> EvidenceSource {
    let urls = vec!["https://a.example.org/".to_owned(), "https://b.example.org/".to_owned()];
    EvidenceSource { key: key.to_owned(), citation: format!("Study {key}"), urls, note: Some("Small.".to_owned()) }
}

/// Four exercises in three modules, in the order in which an image gives them back.
fn exercises() -> Exercises {
    let bare = EvidenceSource { urls: vec![], note: None, ..source("E28b") };
    Exercises {
        modules: vec![module("now", &["surf", "anchor"]), module("m11", &["days"]), module("plan", &["signs"])],
        exercises: vec![
            exercise("m11.days", "self", Some("draft")),
            exercise("now.anchor", "all", Some("checked")),
            exercise("now.surf", "self", Some("checked")),
            exercise("plan.signs", "family", None),
        ],
        sources: vec![source("E11"), bare],
    }
}

fn image(exercises: Exercises) -> Vec<u8> {
    write_image(&Records { exercises, ..Records::default() }).unwrap()
}

fn edition(exercises: Exercises) -> Edition {
    Edition::open(image(exercises)).unwrap()
}

#[test]
fn exercises_come_back_as_they_were() {
    let edition = edition(exercises());
    assert_eq!(edition.records().unwrap().exercises, exercises());
    let surf = edition.exercise(&id("now.surf")).unwrap().unwrap();
    assert_eq!((surf.id, surf.track), (id("now.surf"), Track::ForSelf));
    assert_eq!(surf.translations["de"], TranslationState::Checked);
    assert_eq!(edition.exercise(&id("now.nothing")).unwrap(), None);
}

#[test]
fn an_edition_without_exercises_has_no_modules() {
    let edition = Edition::open(write_image(&full_records()).unwrap()).unwrap();
    assert_eq!(edition.modules().unwrap(), []);
    assert_eq!(edition.exercise_words(&id("now.surf"), "en").unwrap(), None);
    assert_eq!(edition.module_words(&Name::new("now").unwrap(), "en").unwrap(), None);
}

#[test]
fn modules_come_in_the_order_in_which_they_are_suggested() {
    let of = |id: &str| (module(id, &["a"]), exercise(&format!("{id}.a"), "self", None));
    let ids = ["crisis", "other", "m10", "plan", "c", "f01", "checkin", "m02", "another", "now"];
    let (modules, records) = ids.iter().map(|id| of(id)).unzip();
    let edition = edition(Exercises { modules, exercises: records, sources: vec![] });
    let found = edition.modules().unwrap();
    let found: Vec<&str> = found.iter().map(|module| module.id.as_str()).collect();
    assert_eq!(found, ["now", "m02", "m10", "f01", "c", "plan", "checkin", "crisis", "another", "other"]);
}

#[test]
fn exercises_of_a_track_come_in_the_order_of_modules() {
    let edition = edition(exercises());
    let of = |track| edition.exercises_of(track).unwrap().iter().map(|id| id.as_str().to_owned()).collect::<Vec<_>>();
    assert_eq!(of(Track::ForSelf), ["now.surf", "now.anchor", "m11.days"]);
    assert_eq!(of(Track::Family), ["now.anchor", "plan.signs"]);
    assert_eq!(of(Track::All), ["now.anchor"]);
}

#[track_caller]
fn check_words(exercise: &str, locale: &str, title: &str, state: WordsState) {
    let (words, found) = edition(exercises()).exercise_words(&id(exercise), locale).unwrap().unwrap();
    assert_eq!((words.text("title"), found), (title, state));
}

#[test]
fn words_say_how_far_they_can_be_trusted() {
    check_words("now.surf", "en", "now.surf", WordsState::Source);
    check_words("now.surf", "de", "Titel", WordsState::Checked);
    check_words("m11.days", "de", "Titel", WordsState::Draft);
    check_words("plan.signs", "de", "plan.signs", WordsState::Missing);
    check_words("now.surf", "pt", "now.surf", WordsState::Missing);
    assert!(WordsState::Source < WordsState::Checked && WordsState::Draft < WordsState::Missing);
}

#[test]
fn paragraphs_stay_apart() {
    let edition = edition(exercises());
    let (words, _) = edition.exercise_words(&id("now.surf"), "en").unwrap().unwrap();
    assert_eq!((words.text("why"), words.text("why.heading")), ("One.\n\nTwo.", "Why"));
}

#[test]
fn the_words_of_a_module_are_as_good_as_its_weakest_exercise() {
    let edition = edition(exercises());
    let state = |module: &str, locale: &str| {
        let (words, state) = edition.module_words(&Name::new(module).unwrap(), locale).unwrap().unwrap();
        (words.text("title").to_owned(), state)
    };
    assert_eq!(state("now", "en"), ("A module".to_owned(), WordsState::Source));
    assert_eq!(state("now", "de"), ("Ein Teil".to_owned(), WordsState::Checked));
    assert_eq!(state("m11", "de"), ("Ein Teil".to_owned(), WordsState::Draft));
    assert_eq!(state("m11", "pt"), ("A module".to_owned(), WordsState::Missing));
}

#[test]
fn sources_come_in_the_order_of_their_keys_in_the_record() {
    let keys = ["E28b", "E404", "E11"].map(str::to_owned);
    let found = edition(exercises()).evidence_sources(&keys).unwrap();
    assert_eq!(found.iter().map(|source| source.key.as_str()).collect::<Vec<_>>(), ["E28b", "E11"]);
    assert_eq!(found[1], source("E11"));
}

#[test]
fn the_same_exercises_in_another_order_give_the_same_bytes() {
    let mut shuffled = exercises();
    shuffled.modules.rotate_left(1);
    shuffled.exercises.reverse();
    shuffled.sources.reverse();
    assert_eq!(image(shuffled.clone()), image(exercises()));
    shuffled.exercises[0].record.minutes = vec![4];
    assert_ne!(image(shuffled), image(exercises()), "positive control");
}

#[test]
fn an_exercise_is_new_changed_or_gone() {
    let mut newer = exercises();
    newer.exercises.remove(0);
    newer.exercises[0].record.minutes = vec![9];
    newer.exercises[1].words.insert("de".to_owned(), words(&[("title", "Neu"), ("purpose", "a"), ("why", "b")]));
    newer.exercises.push(exercise("now.walk", "self", None));
    newer.modules.remove(1);
    newer.modules[0].record.exercises.push("walk".to_owned());
    let expected = [
        (id("m11.days"), ExerciseChange::Gone),
        (id("now.anchor"), ExerciseChange::Changed),
        (id("now.surf"), ExerciseChange::Changed),
        (id("now.walk"), ExerciseChange::New),
    ];
    assert_eq!(exercise_changes(&exercises(), &newer), expected);
    assert_eq!(exercise_changes(&newer, &newer), []);
    assert_eq!(edition(newer).exercise_changes_since(&edition(exercises())).unwrap(), expected);
}

#[test]
fn exercises_of_a_private_channel_stay_out() {
    let mut theirs = exercises();
    theirs.exercises[0].record.minutes = vec![9];
    let addition = Addition { channel: plain("Clinic"), edition: Arc::new(edition(theirs)) };
    let together = Edition::together(&edition(exercises()), &[addition]).unwrap();
    assert_eq!(together.records().unwrap().exercises, exercises());
}

#[track_caller]
fn check_refused(spoil: impl Fn(&mut Exercises), id: &str, expected: &str) {
    let mut exercises = exercises();
    spoil(&mut exercises);
    match write_image(&Records { exercises, ..Records::default() }) {
        Err(WriteError::UnfitExercise { id: found, problem }) => {
            assert_eq!((found.as_str(), problem.as_str()), (id, expected))
        }
        other => panic!("{:?}", other.map(|image| image.len())),
    }
}

#[test]
fn what_a_reader_would_refuse_never_enters_an_image() {
    check_refused(|it| it.exercises[0].record.frame = "D".to_owned(), "m11.days", "\"D\" is not known here");
    check_refused(|it| drop(it.exercises[0].words.remove("en")), "m11.days", "it has no English words");
    let half = || words(&[("title", "a"), ("why", "b")]);
    let missing = "its words in de: a text is missing";
    check_refused(|it| drop(it.exercises[0].words.insert("de".to_owned(), half())), "m11.days", missing);
    let hidden = || words(&[("title", "a\u{202E}b"), ("purpose", "b"), ("why", "c")]);
    let not_plain = "its words in en: a text is not plain";
    check_refused(|it| drop(it.exercises[0].words.insert("en".to_owned(), hidden())), "m11.days", not_plain);
    let unnamed = || words(&[("title", "a"), ("purpose", "b"), ("why", "c"), ("two words", "d")]);
    let no_name = "its words in en: a name of a text is none";
    check_refused(|it| drop(it.exercises[0].words.insert("en".to_owned(), unnamed())), "m11.days", no_name);
    let malformed = "a source is not well formed";
    check_refused(|it| it.sources[0].urls[0] = "https://example.org/a b".to_owned(), "E11", malformed);
    check_refused(|it| it.sources[0].citation.clear(), "E11", malformed);
    check_refused(|it| it.modules[0].record.track = "children".to_owned(), "now", "\"children\" is not a track");
    check_refused(|it| drop(it.exercises.remove(0)), "m11", "it lists m11.days, which is not there");
    check_refused(|it| drop(it.modules.remove(1)), "m11.days", "no module lists it");
    check_refused(|it| drop(it.modules[0].words.remove("en")), "now", "it has no English words");
}

#[test]
fn ids_and_keys_are_used_once() {
    let mut twice = exercises();
    twice.exercises.push(twice.exercises[0].clone());
    let refused = write_image(&Records { exercises: twice, ..Records::default() });
    assert!(matches!(refused, Err(WriteError::Duplicate(id)) if id == "m11.days"));
    let mut twice = exercises();
    twice.modules.push(module("now", &[]));
    let refused = write_image(&Records { exercises: twice, ..Records::default() });
    assert!(matches!(refused, Err(WriteError::Duplicate(id)) if id == "now"));
    let mut twice = exercises();
    twice.sources.push(source("E11"));
    let refused = write_image(&Records { exercises: twice, ..Records::default() });
    assert!(matches!(refused, Err(WriteError::Duplicate(key)) if key == "E11"));
}

/// Changes an image by SQL, as a publisher with a mistake in the program might.
fn tampered(sql: &str) -> Edition {
    let image = image(exercises());
    let mut connection = connection::in_memory().unwrap();
    connection.deserialize_read_exact(MAIN_DB, image.as_slice(), image.len(), false).unwrap();
    connection.execute_batch(sql).unwrap();
    Edition::open(connection.serialize(MAIN_DB).unwrap().to_vec()).unwrap()
}

#[test]
fn an_exercise_that_is_broken_leaves_the_others_there() {
    let edition = tampered("UPDATE exercise SET structure = '{' WHERE id = 'm11.days'");
    edition.exercise(&id("m11.days")).unwrap_err();
    assert!(edition.exercise(&id("now.surf")).unwrap().is_some());
    edition.module_words(&Name::new("now").unwrap(), "de").unwrap().unwrap();
    edition.module_words(&Name::new("m11").unwrap(), "de").unwrap_err();
}

#[test]
fn broken_rows_are_errors_and_no_wrong_page() {
    let surf = id("now.surf");
    for sql in [
        "UPDATE exercise SET structure = '{'",
        "UPDATE exercise SET structure = replace(structure, '\"info\"', '\"film\"')",
        "UPDATE exercise SET structure = replace(structure, '\"steps\"', '\"stairs\"')",
    ] {
        let edition = tampered(sql);
        edition.exercise(&surf).expect_err(sql);
        edition.exercise_words(&surf, "en").expect_err(sql);
        edition.exercises_of(Track::ForSelf).expect_err(sql);
    }
    for sql in [
        "DELETE FROM exercise_text",
        "UPDATE exercise_text SET texts = ''",
        "UPDATE exercise_text SET texts = 'title'",
        "UPDATE exercise_text SET texts = ' title first'",
        "UPDATE exercise_text SET texts = replace(texts, 'why One.', 'other One.')",
        "UPDATE exercise_text SET texts = replace(texts, 'One.', 'One.' || char(8238))",
    ] {
        tampered(sql).exercise_words(&surf, "en").expect_err(sql);
    }
    let now = Name::new("now").unwrap();
    for sql in ["UPDATE module_text SET texts = 'title A'", "DELETE FROM module_text"] {
        tampered(sql).module_words(&now, "de").expect_err(sql);
    }
    for sql in ["UPDATE module SET track = 'children'", "UPDATE module SET exercises = 'No name'"] {
        tampered(sql).modules().expect_err(sql);
    }
    let spoilt = tampered("UPDATE evidence_source SET urls = 'nowhere'");
    spoilt.evidence_sources(&["E11".to_owned()]).unwrap_err();
    let other = tampered("UPDATE exercise SET id = 'now.other' WHERE id = 'now.surf'");
    other.exercise(&id("now.other")).expect_err("it says that it is another");
    let lost = tampered("DELETE FROM exercise WHERE id = 'now.surf'").exercises_of(Track::ForSelf);
    assert!(matches!(lost, Err(QueryError::Broken("a module lists an exercise that is not there"))));
}
