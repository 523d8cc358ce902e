//! Holds the words of exercises against what holds for every text.

use super::{files::WordsFile, problem, words::Texts};
use crate::records::{
    findings::Flaw,
    problem::{Problem, Severity},
    said::{flaws, unsaid},
};

/// Reports what no text may hold. `id` is that of the exercise, or of the module.
pub(super) fn check(file: &WordsFile, texts: &Texts, id: &str, problems: &mut Vec<Problem>) {
    for (key, text) in texts {
        let mut report = |severity, flaw| problems.push(problem(severity, &file.source.path, text.line, key, flaw));
        for flaw in flaws(&text.text, id) {
            report(Severity::Error, flaw);
        }
        for (word, unsaid) in unsaid(file.locale, &text.text, id) {
            report(unsaid.severity, Flaw::new(format!("we do not say {word:?}"), unsaid.advice));
        }
    }
}
