//! Reads the folder of exercises: structures, words in every locale, modules, and where things were read.
//!
//! Whether a structure can be followed is judged by the model; here it is seen that every text is there, short enough, plain,
//! and none that we do not say, and that what one file says of another is true. Nothing is mended.

mod across;
mod files;
mod limits;
mod said;
mod structure;
mod words;

use std::{collections::BTreeMap, path::Path};

use catalogue_model::{Exercise, ExerciseRecord, ExerciseWords, ModuleRecord};
use catalogue_store::{Exercises, Worded};
use i18n::Locale;

use self::{
    files::{Group, SourceFile, WordsFile},
    limits::Limits,
    structure::Structure,
};
use super::{
    findings::Flaw,
    problem::{Problem, Severity},
};

/// The language in which exercises are written.
const SOURCE: Locale = Locale::En;

/// What was read so far.
#[derive(Default)]
struct Reading {
    exercises: Exercises,
    problems: Vec<Problem>,
    mentions: across::Mentions,
}

/// The exercises of a folder of records as far as they could be read, and every problem.
pub(super) fn read(folder: &Path) -> (Exercises, Vec<Problem>) {
    let mut reading = Reading::default();
    let found = files::list(folder, &mut reading.problems);
    if let Some(file) = &found.sources {
        reading.sources(file);
    }
    for group in &found.groups {
        reading.group(group);
    }
    reading.problems.extend(across::check(&reading.mentions, &found));
    (reading.exercises, reading.problems)
}

impl Reading {
    fn sources(&mut self, file: &SourceFile) {
        let structure = Structure::parse(file, &mut self.problems);
        for (line, source) in structure.sources(&mut self.problems) {
            self.mentions.sources.push((line, source.key.clone()));
            self.exercises.sources.push(source);
        }
    }

    fn group(&mut self, group: &Group) {
        if let Some(file) = &group.module {
            self.module(group, file);
        }
        for (name, file) in &group.exercises {
            self.exercise(group, name, file);
        }
    }

    fn module(&mut self, group: &Group, file: &SourceFile) {
        let structure = Structure::parse(file, &mut self.problems);
        let record: Option<ModuleRecord> = structure.record(&mut self.problems);
        let checked =
            record.and_then(|record| structure.module(&record, &group.name, &mut self.problems).map(|_| record));
        let words = self.words(group, "module", file, checked.as_ref().map(|_| Limits::module()).as_ref(), &group.name);
        if let Some(record) = checked {
            self.mentions.modules.push((structure.line_of("exercises"), record.clone()));
            self.exercises.modules.push(Worded { record, words });
        }
    }

    fn exercise(&mut self, group: &Group, name: &str, file: &SourceFile) {
        let structure = Structure::parse(file, &mut self.problems);
        let record: Option<ExerciseRecord> = structure.record(&mut self.problems);
        let id = format!("{}.{name}", group.name);
        let checked: Option<Exercise> =
            record.as_ref().and_then(|record| structure.exercise(record, &id, &mut self.problems));
        let words = self.words(group, name, file, checked.as_ref().map(Limits::exercise).as_ref(), &id);
        if let (Some(record), Some(exercise)) = (record, checked) {
            self.mentions.add(&file.path, &structure, &record, &exercise);
            self.exercises.exercises.push(Worded { record, words });
        }
    }

    /// The words of one record in every locale. Without limits, only what holds for every text is checked.
    fn words(
        &mut self,
        group: &Group,
        name: &str,
        structure: &SourceFile,
        limits: Option<&Limits>,
        id: &str,
    ) -> BTreeMap<String, ExerciseWords> {
        let mut all = BTreeMap::new();
        for locale in Locale::ALL {
            let file = group.words.iter().find(|file| file.name == name && file.locale == locale);
            match file {
                Some(file) => {
                    let words = self.words_of(file, limits, id);
                    all.insert(locale.tag().to_owned(), words);
                }
                None => {
                    let path = format!("exercises/{}/{name}.{}.ftl", group.name, locale.tag());
                    let flaw = Flaw::new(format!("there are no words in {:?}", locale.tag()), format!("write {path}"));
                    self.problems.push(error(&structure.path, 1, "", flaw));
                }
            }
        }
        all
    }

    fn words_of(&mut self, file: &WordsFile, limits: Option<&Limits>, id: &str) -> ExerciseWords {
        let (texts, is_sound) = words::parse(&file.source, &mut self.problems);
        said::check(file, &texts, id, &mut self.problems);
        // What the parser could not read is not missing.
        if let Some(limits) = limits.filter(|_| is_sound) {
            limits.check(file, &texts, &mut self.problems);
        }
        ExerciseWords::new(texts.into_iter().map(|(key, text)| (key, text.text)).collect())
    }
}

fn error(file: &str, line: usize, field: &str, flaw: Flaw) -> Problem {
    problem(Severity::Error, file, line, field, flaw)
}

fn problem(severity: Severity, file: &str, line: usize, field: &str, flaw: Flaw) -> Problem {
    let Flaw { problem, advice } = flaw;
    Problem { file: file.to_owned(), line, field: field.to_owned(), problem, advice, severity }
}

/// The line of a byte of a text, counted from one.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
