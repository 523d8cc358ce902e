//! Finds the files of articles, questions and duties. A file that nobody would read is a problem.

use std::path::Path;

use i18n::Locale;

use super::shape::Form;
use crate::records::{
    findings::{Findings, Flaw},
    folder::{self, SourceFile},
    problem::{Problem, Severity},
};

pub(super) const GUIDANCE: &str = "guidance";
pub(super) const DUTIES: &str = "duties";

/// The files of one article or question.
pub(super) struct Unit {
    pub(super) form: Form,
    /// The name of the folder, which is the id.
    pub(super) id: String,
    /// The folder, relative to the records.
    pub(super) path: String,
    pub(super) facts: Option<SourceFile>,
    pub(super) words: Vec<(Locale, SourceFile)>,
}

impl Form {
    /// The folder of those of this form, and the file with the facts of each.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Article => ("articles", "article.toml"),
            Self::Question => ("questions", "question.toml"),
        }
    }
}

/// Every file below the two folders, by form and id; duties by country.
pub(super) fn list(records: &Path, problems: &mut Vec<Problem>) -> (Vec<Unit>, Vec<SourceFile>) {
    let mut units = Vec::new();
    for name in names(records, GUIDANCE, problems) {
        let path = format!("{GUIDANCE}/{name}");
        let form = [Form::Article, Form::Question].into_iter().find(|form| form.names().0 == name);
        match form.filter(|_| records.join(&path).is_dir()) {
            Some(form) => units.extend(
                names(records, &path, problems).into_iter().filter_map(|id| unit(records, form, &path, &id, problems)),
            ),
            None if name == "README.md" => {}
            None => problems.push(unread(&path, "texts live in guidance/articles and guidance/questions")),
        }
    }
    let mut duties = Vec::new();
    for name in names(records, DUTIES, problems) {
        let path = format!("{DUTIES}/{name}");
        match name.strip_suffix(".toml") {
            Some(stem) => duties.extend(read(records, &path, stem, problems)),
            None if name == "README.md" => {}
            None => problems.push(unread(&path, "give it the ending .toml, or move it")),
        }
    }
    (units, duties)
}

fn unit(records: &Path, form: Form, folder: &str, id: &str, problems: &mut Vec<Problem>) -> Option<Unit> {
    let path = format!("{folder}/{id}");
    if !records.join(&path).is_dir() {
        problems.push(unread(&path, "each text has a folder of its own, named by its id"));
        return None;
    }
    let mut unit = Unit { form, id: id.to_owned(), path: path.clone(), facts: None, words: Vec::new() };
    let (_, facts) = form.names();
    for name in names(records, &path, problems) {
        let file = format!("{path}/{name}");
        if name == facts {
            unit.facts = read(records, &file, id, problems);
            continue;
        }
        match name.strip_suffix(".md").and_then(Locale::from_tag) {
            Some(locale) => unit.words.extend(read(records, &file, id, problems).map(|source| (locale, source))),
            None => {
                let tags = Locale::ALL.map(|locale| format!("{}.md", locale.tag())).join(", ");
                problems.push(unread(&file, &format!("a text has the files {facts}, {tags}")));
            }
        }
    }
    if !records.join(&path).join(facts).is_file() {
        let flaw = Flaw::new(format!("there is no {facts}"), "write what the README of the guidance shows");
        problems.push(error(&path, 1, "", flaw));
    }
    Some(unit)
}

fn names(records: &Path, path: &str, problems: &mut Vec<Problem>) -> Vec<String> {
    let mut findings = Findings::default();
    let names = folder::names(&records.join(path), path, &mut findings);
    problems.extend(findings.problems);
    names
}

fn read(records: &Path, path: &str, stem: &str, problems: &mut Vec<Problem>) -> Option<SourceFile> {
    match folder::read_text(&records.join(path)) {
        Ok(text) => Some(SourceFile { path: path.to_owned(), stem: stem.to_owned(), text }),
        Err(cause) => {
            problems.push(folder::unreadable(path, &cause));
            None
        }
    }
}

fn unread(path: &str, advice: &str) -> Problem {
    error(path, 1, "", Flaw::new("nothing reads this file or folder", advice))
}

/// A problem that stands in the way.
pub(super) fn error(file: &str, line: usize, field: &str, flaw: Flaw) -> Problem {
    let Flaw { problem, advice } = flaw;
    Problem { file: file.to_owned(), line, field: field.to_owned(), problem, advice, severity: Severity::Error }
}
