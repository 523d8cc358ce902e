//! Reads the TOML of one record into the model's shape, and finds the line of what is wrong with it.

use catalogue_model::{
    EvidenceSource, Exercise, ExerciseFlaw, ExerciseRecord, Module, ModuleRecord, PlainText, WebAddress,
};
use i18n::Locale;
use serde::{Deserialize, de::DeserializeOwned};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{SOURCE, error, files::SourceFile, line_at};
use crate::records::{findings::Flaw, problem::Problem};

const FORMS: &str = "exercises/README.md shows the form of every field";

/// A parsed file, whose fields can be found again.
pub(super) struct Structure<'a> {
    file: &'a SourceFile,
    document: DeTable<'a>,
    is_sound: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcesRecord {
    #[serde(default)]
    sources: Vec<EvidenceSource>,
}

impl<'a> Structure<'a> {
    /// Parses a file. Syntax errors are reported, all of them.
    pub(super) fn parse(file: &'a SourceFile, problems: &mut Vec<Problem>) -> Self {
        let (document, errors) = DeTable::parse_recoverable(&file.text);
        let structure = Self { file, document: document.into_inner(), is_sound: errors.is_empty() };
        for fault in &errors {
            let line = line_at(&file.text, fault.span().map_or(0, |span| span.start));
            problems.push(error(
                &file.path,
                line,
                "",
                Flaw::new(format!("this is not TOML: {}", fault.message()), FORMS),
            ));
        }
        for (index, line) in file.text.lines().enumerate() {
            let comment = line.trim();
            if comment.starts_with('#')
                && let Err(malformed) = PlainText::new(comment)
            {
                problems.push(error(&file.path, index + 1, "", malformed.into()));
            }
        }
        structure
    }

    /// The record, unless a field is unknown, missing or of another form.
    pub(super) fn record<T: DeserializeOwned>(&self, problems: &mut Vec<Problem>) -> Option<T> {
        if !self.is_sound {
            return None;
        }
        match toml::from_str(&self.file.text) {
            Ok(record) => Some(record),
            Err(fault) => {
                let line = line_at(&self.file.text, fault.span().map_or(0, |span| span.start));
                problems.push(error(&self.file.path, line, "", Flaw::new(in_words(fault.message()), FORMS)));
                None
            }
        }
    }

    /// The exercise that a record describes, unless something is wrong with it.
    pub(super) fn exercise(&self, record: &ExerciseRecord, id: &str, problems: &mut Vec<Problem>) -> Option<Exercise> {
        self.check_id(&record.id, id, problems);
        self.check_translations(record, problems);
        match Exercise::check(record) {
            Ok(exercise) => Some(exercise),
            Err(flaws) => {
                problems.extend(flaws.iter().map(|flaw| self.placed(flaw, record)));
                None
            }
        }
    }

    /// The module that a record describes, unless something is wrong with it.
    pub(super) fn module(&self, record: &ModuleRecord, id: &str, problems: &mut Vec<Problem>) -> Option<Module> {
        self.check_id(&record.id, id, problems);
        Module::check(record).map_err(|malformed| self.report("", malformed.into(), problems)).ok()
    }

    /// The sources of a record, each with its line.
    pub(super) fn sources(&self, problems: &mut Vec<Problem>) -> Vec<(usize, EvidenceSource)> {
        let Some(SourcesRecord { sources }) = self.record(problems) else { return Vec::new() };
        let lines: Vec<usize> = self.items("sources").map(|item| self.line(item)).collect();
        let sources: Vec<(usize, EvidenceSource)> = lines.into_iter().zip(sources).collect();
        for (line, source) in &sources {
            let mut flaws: Vec<(&str, Flaw)> = Vec::new();
            if !is_key(&source.key) {
                let advice = "write a capital E, the number, and perhaps a small letter: E11, E28b";
                flaws.push(("key", Flaw::new(format!("{:?} is no key of a source", source.key), advice)));
            }
            for text in std::iter::once(&source.citation).chain(&source.note) {
                flaws.extend(PlainText::new(text).err().map(|malformed| ("citation", malformed.into())));
            }
            for url in &source.urls {
                flaws.extend(WebAddress::new(url).err().map(|malformed| ("urls", malformed.into())));
            }
            let report = |(field, flaw)| error(&self.file.path, *line, &format!("sources.{field}"), flaw);
            problems.extend(flaws.into_iter().map(report));
        }
        sources
    }

    /// The line of a field of the record, or the first.
    pub(super) fn line_of(&self, field: &str) -> usize {
        self.document.get(field).map_or(1, |found| self.line(found))
    }

    /// The line of a field of a step, or of its id when it has no such field.
    pub(super) fn line_of_step(&self, step: usize, field: &str) -> usize {
        let Some(item) = self.items("steps").nth(step) else { return self.line_of("steps") };
        let table = item.get_ref().as_table();
        let found = table.and_then(|table| table.get(field).or_else(|| table.get("id")));
        self.line(found.unwrap_or(item))
    }

    fn placed(&self, flaw: &ExerciseFlaw, record: &ExerciseRecord) -> Problem {
        let said = Flaw::new(&flaw.problem, flaw.advice);
        match flaw.step {
            None => error(&self.file.path, self.line_of(flaw.field), flaw.field, said),
            Some(step) => {
                let name = record.steps.get(step).map_or("", |step| step.id.as_str());
                let field = format!("steps.{name}.{}", flaw.field);
                error(&self.file.path, self.line_of_step(step, flaw.field), &field, said)
            }
        }
    }

    fn check_id(&self, id: &str, expected: &str, problems: &mut Vec<Problem>) {
        if id != expected {
            let problem = format!("the id is {id:?}, but the file stands where {expected:?} belongs");
            self.report("id", Flaw::new(problem, format!("write id = {expected:?}, or move the file")), problems);
        }
    }

    fn check_translations(&self, record: &ExerciseRecord, problems: &mut Vec<Problem>) {
        let translated = Locale::ALL.into_iter().filter(|locale| *locale != SOURCE);
        for locale in translated.clone().filter(|locale| !record.translations.contains_key(locale.tag())) {
            let tag = locale.tag();
            let advice = format!("write {tag} = \"draft\" below [translations]");
            self.report(
                "translations",
                Flaw::new(format!("nothing says who has read the words in {tag:?}"), advice),
                problems,
            );
        }
        let known: Vec<&str> = translated.map(Locale::tag).collect();
        for tag in record.translations.keys().filter(|tag| !known.contains(&tag.as_str())) {
            let advice = format!("state only {}", known.join(", "));
            self.report("translations", Flaw::new(format!("{tag:?} is no locale of a translation"), advice), problems);
        }
    }

    fn report(&self, field: &str, flaw: Flaw, problems: &mut Vec<Problem>) {
        problems.push(error(&self.file.path, self.line_of(field), field, flaw));
    }

    fn items(&self, field: &str) -> impl Iterator<Item = &Spanned<DeValue<'a>>> {
        self.document.get(field).and_then(|found| found.get_ref().as_array()).into_iter().flatten()
    }

    fn line(&self, value: &Spanned<DeValue<'a>>) -> usize {
        line_at(&self.file.text, value.span().start)
    }
}

/// `E11`, `E28b`.
fn is_key(key: &str) -> bool {
    let Some(number) = key.strip_prefix('E') else { return false };
    let digits = number.strip_suffix(|c: char| c.is_ascii_lowercase()).unwrap_or(number);
    !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A message of the parser without the names that its authors gave to tables.
fn in_words(message: &str) -> String {
    if message.contains("untagged enum") {
        return "what is shown is neither a name nor { gaps = [\"a\", \"b\"] }".to_owned();
    }
    // The list of every field there is says less than the README.
    let (message, _) = message.split_once(", expected one of").unwrap_or((message, ""));
    let words = message.split(' ').filter(|word| *word != "struct");
    words.map(|word| if word.ends_with("Record") { "a table" } else { word }).collect::<Vec<_>>().join(" ")
}
