//! Finds the files of a folder of records and reads their text. What stands in them is not its concern.
//!
//! A file that nobody would read is a problem and not passed over: a record in a misspelt folder would otherwise be lost
//! without a word.

use std::{fs, io, path::Path};

use super::{
    findings::Findings,
    problem::{Problem, Severity},
};

/// The largest file that is read; the longest record there is has under 10 kB.
const LARGEST_FILE: u64 = 1 << 20;

/// What stands beside the three folders is read by modules of their own.
const ELSEWHERE: [&str; 5] = ["README.md", "exercises", "guidance", "duties", "finder"];

/// What a file describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Organization,
    Service,
    Crisis,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Organization, Self::Service, Self::Crisis];

    /// The name of its folder.
    fn folder(self) -> &'static str {
        match self {
            Self::Organization => "organizations",
            Self::Service => "services",
            Self::Crisis => "crisis",
        }
    }
}

/// A file with its text.
pub(super) struct SourceFile {
    /// Relative to the folder of records, with `/`.
    pub(super) path: String,
    /// The file's name without its ending.
    pub(super) stem: String,
    pub(super) text: String,
}

/// Every file of the three folders in the order of kinds and names, and what could not be read.
pub(super) fn list(folder: &Path) -> (Vec<(Kind, SourceFile)>, Findings) {
    let mut findings = Findings::default();
    let mut files = Vec::new();
    check_top(folder, &mut findings);
    for kind in Kind::ALL {
        for name in names(&folder.join(kind.folder()), kind.folder(), &mut findings) {
            let path = format!("{}/{name}", kind.folder());
            let Some(stem) = name.strip_suffix(".toml") else {
                findings.problems.push(problem(&path, "the file is no record", "give it the ending .toml, or move it"));
                continue;
            };
            match read_text(&folder.join(kind.folder()).join(&name)) {
                Ok(text) => files.push((kind, SourceFile { stem: stem.to_owned(), path, text })),
                Err(error) => findings.problems.push(unreadable(&path, &error)),
            }
        }
    }
    (files, findings)
}

/// Reports what stands beside the three folders and would not be read.
fn check_top(folder: &Path, findings: &mut Findings) {
    for name in names(folder, "", findings) {
        let known = Kind::ALL.iter().any(|kind| kind.folder() == name);
        if !known && !ELSEWHERE.contains(&name.as_str()) {
            findings.problems.push(problem(
                &name,
                "nothing reads this file or folder",
                "records live in organizations, services, crisis, exercises, guidance, duties and finder",
            ));
        }
    }
}

/// The names in a folder in the order of their bytes, hidden ones left out.
pub(super) fn names(folder: &Path, shown_as: &str, findings: &mut Findings) -> Vec<String> {
    let listed = fs::read_dir(folder).and_then(|entries| {
        entries
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .filter(|name: &io::Result<String>| !name.as_ref().is_ok_and(|name| name.starts_with('.')))
            .collect::<io::Result<Vec<String>>>()
    });
    match listed {
        Ok(mut names) => {
            names.sort();
            names
        }
        // A folder of a kind of which there is no record yet need not exist.
        Err(error) if error.kind() == io::ErrorKind::NotFound && !shown_as.is_empty() => Vec::new(),
        Err(error) => {
            let shown_as = if shown_as.is_empty() { "." } else { shown_as };
            findings.problems.push(problem(
                shown_as,
                &format!("the folder cannot be read: {error}"),
                "name the folder that holds organizations, services, crisis and exercises",
            ));
            Vec::new()
        }
    }
}

/// The problem of a file that cannot be read.
pub(super) fn unreadable(path: &str, cause: &io::Error) -> Problem {
    let advice = "save it as UTF-8 text, smaller than 1 MiB, and check who may read it";
    problem(path, &format!("the file cannot be read: {cause}"), advice)
}

pub(super) fn read_text(path: &Path) -> io::Result<String> {
    if fs::metadata(path)?.len() > LARGEST_FILE {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "it is too large for a record"));
    }
    fs::read_to_string(path)
}

fn problem(file: &str, problem: &str, advice: &str) -> Problem {
    Problem {
        file: file.to_owned(),
        line: 1,
        field: String::new(),
        problem: problem.to_owned(),
        advice: advice.to_owned(),
        severity: Severity::Error,
    }
}
