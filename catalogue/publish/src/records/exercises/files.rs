//! Finds the files of the exercises and reads their text. A file that nobody would read is a problem.

use std::{collections::BTreeMap, path::Path};

use i18n::Locale;

use crate::records::{
    findings::{Findings, Flaw},
    folder,
    problem::Problem,
};

use super::error;

/// The folder of the exercises.
const FOLDER: &str = "exercises";

/// A file with its text.
pub(super) struct SourceFile {
    /// Relative to the folder of records, with `/`.
    pub(super) path: String,
    pub(super) text: String,
}

/// Words of one record in one locale.
pub(super) struct WordsFile {
    /// The name of the record: that of the exercise, or `module`.
    pub(super) name: String,
    pub(super) locale: Locale,
    pub(super) source: SourceFile,
}

/// The files of one group.
pub(super) struct Group {
    pub(super) name: String,
    pub(super) module: Option<SourceFile>,
    /// Structures by the name of the exercise.
    pub(super) exercises: BTreeMap<String, SourceFile>,
    pub(super) words: Vec<WordsFile>,
}

/// Every file.
#[derive(Default)]
pub(super) struct Found {
    pub(super) groups: Vec<Group>,
    pub(super) sources: Option<SourceFile>,
}

impl Found {
    /// Whether there is a file of this exercise, readable or not.
    pub(super) fn has(&self, id: &str) -> bool {
        let Some((group, name)) = id.split_once('.') else { return false };
        self.groups.iter().any(|found| found.name == group && found.exercises.contains_key(name))
    }
}

/// Every file below the folder of exercises, in the order of groups and names.
pub(super) fn list(records: &Path, problems: &mut Vec<Problem>) -> Found {
    let mut found = Found::default();
    let mut findings = Findings::default();
    for name in folder::names(&records.join(FOLDER), FOLDER, &mut findings) {
        let path = format!("{FOLDER}/{name}");
        match name.as_str() {
            "README.md" => {}
            "sources.toml" => found.sources = read(records, &path, problems),
            _ if records.join(&path).is_dir() => found.groups.push(group(records, &name, problems)),
            _ => problems.push(unread(&path)),
        }
    }
    problems.extend(findings.problems);
    found
}

fn group(records: &Path, name: &str, problems: &mut Vec<Problem>) -> Group {
    let mut group = Group { name: name.to_owned(), module: None, exercises: BTreeMap::new(), words: Vec::new() };
    let shown = format!("{FOLDER}/{name}");
    let mut findings = Findings::default();
    for file in folder::names(&records.join(&shown), &shown, &mut findings) {
        let path = format!("{shown}/{file}");
        let Some((stem, ending)) = file.rsplit_once('.').filter(|(_, ending)| ["toml", "ftl"].contains(ending)) else {
            problems.push(unread(&path));
            continue;
        };
        let Some(source) = read(records, &path, problems) else { continue };
        match (ending, stem.rsplit_once('.')) {
            ("toml", _) if stem == "module" => group.module = Some(source),
            ("toml", _) => drop(group.exercises.insert(stem.to_owned(), source)),
            (_, Some((name, tag))) if let Some(locale) = Locale::from_tag(tag) => {
                group.words.push(WordsFile { name: name.to_owned(), locale, source });
            }
            _ => {
                let tags = Locale::ALL.map(Locale::tag).join(", ");
                let flaw =
                    Flaw::new("the name says no locale that we speak", format!("end it with one of {tags} and .ftl"));
                problems.push(error(&path, 1, "", flaw));
            }
        }
    }
    problems.extend(findings.problems);
    if group.module.is_none() {
        let flaw = Flaw::new("the folder has no module.toml", "say in it which exercises there are, in their order");
        problems.push(error(&shown, 1, "", flaw));
    }
    let of_no_record =
        group.words.iter().filter(|words| !group.exercises.contains_key(&words.name) && words.name != "module");
    problems.extend(of_no_record.map(|words| {
        let flaw = Flaw::new(
            "these words belong to no record",
            format!("write {shown}/{}.toml, or rename the file", words.name),
        );
        error(&words.source.path, 1, "", flaw)
    }));
    group
}

fn read(records: &Path, path: &str, problems: &mut Vec<Problem>) -> Option<SourceFile> {
    match folder::read_text(&records.join(path)) {
        Ok(text) => Some(SourceFile { path: path.to_owned(), text }),
        Err(cause) => {
            problems.push(folder::unreadable(path, &cause));
            None
        }
    }
}

fn unread(path: &str) -> Problem {
    let advice = "exercises/README.md says which files there are";
    error(path, 1, "", Flaw::new("nothing reads this file or folder", advice))
}
