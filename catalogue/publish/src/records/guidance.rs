//! Reads articles, questions and duties: their facts in TOML, their words in Markdown, one file for each locale.
//!
//! Words are reduced to what a text may be made of (`markdown`), laid out as an article or an answer (`shape`), and held against
//! what no text may say (`said`). Nothing is mended, and nothing that was refused comes through.

mod across;
mod facts;
mod files;
mod markdown;
mod shape;

use std::{collections::BTreeMap, path::Path};

use catalogue_model::{Article, GuidanceText, LanguageTag, Question};
use catalogue_store::Guidance;
use i18n::Locale;
use jiff::civil::Date;

use self::{
    across::Mentions,
    facts::Id,
    files::{Unit, error},
    shape::Form,
};
use super::{
    CheckLevel,
    findings::{Flaw, Record},
    folder::SourceFile,
    problem::Problem,
    said,
};

/// The language in which texts are written.
const SOURCE: Locale = Locale::En;

/// What reading brought to light beside the texts.
#[derive(Default)]
pub(super) struct Findings {
    problems: Vec<Problem>,
    mentions: Mentions,
}

impl Findings {
    /// Every problem, those included that only appear when records are laid side by side.
    pub(super) fn problems(self, records: &Path, services: &[catalogue_model::Service]) -> Vec<Problem> {
        let dangling = self.mentions.problems(records, services);
        self.problems.into_iter().chain(dangling).collect()
    }
}

/// The texts and duties of a folder of records as far as they could be read.
pub(super) fn read(folder: &Path, level: CheckLevel, today: Date) -> (Guidance, Findings) {
    let mut findings = Findings::default();
    let mut guidance = Guidance::default();
    let (units, duties) = files::list(folder, &mut findings.problems);
    for unit in &units {
        let texts = texts(unit, &mut findings.problems);
        let Some(file) = &unit.facts else { continue };
        let record = Record::new(file, level, today);
        let facts = facts::reading(&record, unit.form, &mut findings.mentions);
        findings.problems.extend(record.into_findings().problems);
        match facts {
            Some((Id::Article(id), reading)) => {
                guidance.articles.push(Article { id, reading: catalogue_model::Reading { texts, ..reading } });
            }
            Some((Id::Question(id), reading)) => {
                guidance.questions.push(Question { id, reading: catalogue_model::Reading { texts, ..reading } });
            }
            None => {}
        }
    }
    for file in &duties {
        let record = Record::new(file, level, today);
        guidance.duties.extend(facts::duty(&record));
        findings.problems.extend(record.into_findings().problems);
    }
    (guidance, findings)
}

/// The words of a text in every locale.
fn texts(unit: &Unit, problems: &mut Vec<Problem>) -> BTreeMap<LanguageTag, GuidanceText> {
    let mut texts = BTreeMap::new();
    for locale in Locale::ALL {
        match unit.words.iter().find(|(known, _)| *known == locale) {
            Some((_, file)) => texts.extend(facts::tag(locale).zip(text(unit, locale, file, problems))),
            None => {
                let path = format!("{}/{}.md", unit.path, locale.tag());
                let flaw = Flaw::new(format!("there are no words in {:?}", locale.tag()), format!("write {path}"));
                problems.push(error(&unit.path, 1, "", flaw));
            }
        }
    }
    same_sections(unit, &texts, problems);
    texts
}

fn text(unit: &Unit, locale: Locale, file: &SourceFile, problems: &mut Vec<Problem>) -> Option<GuidanceText> {
    let mut report = |line, flaw| problems.push(error(&file.path, line, "", flaw));
    for (line, flaw) in said_in(file, &unit.id) {
        report(line, flaw);
    }
    let (parts, flaws) = markdown::read(&file.text);
    for (line, flaw) in flaws {
        report(line, flaw);
    }
    let (text, flaws) = shape::text(unit.form, locale, parts);
    for (line, flaw) in flaws {
        report(line, flaw);
    }
    for (line, words, unsaid) in unsaid_in(file, locale, &unit.id) {
        let flaw = Flaw::new(format!("we do not say {words:?}"), unsaid.advice);
        problems.push(Problem { severity: unsaid.severity, ..error(&file.path, line, "", flaw) });
    }
    text
}

/// What no line of a file may hold, whether a reader would see it or not.
fn said_in<'a>(file: &'a SourceFile, id: &'a str) -> impl Iterator<Item = (usize, Flaw)> + 'a {
    let lines = (1..).zip(file.text.lines());
    lines.flat_map(move |(line, text)| {
        let text = text.trim();
        let flaws = if text.is_empty() { Vec::new() } else { said::flaws(text, id) };
        let mail = text
            .contains('@')
            .then(|| Flaw::new("an address stands here", "name the kind of help; services stand in the catalogue"));
        flaws.into_iter().chain(mail).map(move |flaw| (line, flaw))
    })
}

/// Words that we do not say. They are sought in whole paragraphs: a phrase may go on in the next line.
fn unsaid_in(
    file: &SourceFile,
    locale: Locale,
    id: &str,
) -> Vec<(usize, &'static str, &'static super::unsaid::Unsaid)> {
    let mut found = Vec::new();
    let mut line = 1;
    for paragraph in file.text.split("\n\n") {
        found.extend(said::unsaid(locale, paragraph, id).into_iter().map(|(word, unsaid)| (line, word, unsaid)));
        line += paragraph.matches('\n').count() + 2;
    }
    found
}

/// Reports a translation that has other parts than the source.
fn same_sections(unit: &Unit, texts: &BTreeMap<LanguageTag, GuidanceText>, problems: &mut Vec<Problem>) {
    let parts = |text: &GuidanceText| (text.points.len(), text.headings().count());
    let source = facts::tag(SOURCE).and_then(|tag| texts.get(&tag)).map(parts);
    let (Some(source), Form::Article) = (source, unit.form) else { return };
    for (tag, text) in texts.iter().filter(|(_, text)| parts(text) != source) {
        let (points, headings) = parts(text);
        let problem =
            format!("it has {points} key points and {headings} headings, the source {} and {}", source.0, source.1);
        let path = format!("{}/{}.md", unit.path, tag.as_str());
        problems.push(error(&path, 1, "", Flaw::new(problem, "say the same in every language, part by part")));
    }
}
