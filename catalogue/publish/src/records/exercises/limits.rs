//! Which texts a record needs and how long each may be, compared with those that there are.

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{Exercise, Frame, Need, Track};
use i18n::Locale;

use super::{
    error,
    files::WordsFile,
    problem,
    words::{Text, Texts},
};
use crate::records::{
    findings::Flaw,
    problem::{Problem, Severity},
};

/// Words of a question together with its hint.
const SCREEN: usize = 60;

const TITLE: usize = 8;
const PURPOSE: usize = 45;

/// What the words of one record have to be.
pub(super) struct Limits {
    needs: BTreeMap<String, Need>,
    /// The texts that share a screen with their hint.
    with_hint: BTreeSet<String>,
    youth: bool,
    /// Whether one of the texts has to say that children are harmed.
    harm: bool,
}

impl Limits {
    /// Those of an exercise.
    pub(super) fn exercise(exercise: &Exercise) -> Self {
        let needs = exercise.needs().into_iter().map(|need| (need.key.clone(), need)).collect();
        let with_hint = exercise.steps.iter().map(|step| step.id.as_str().to_owned()).collect();
        let harm = exercise.frame == Frame::C && exercise.track == Track::ForSelf;
        Self { needs, with_hint, youth: exercise.youth, harm }
    }

    /// Those of a module.
    pub(super) fn module() -> Self {
        let need = |key: &str, most_words, required| {
            (key.to_owned(), Need { key: key.to_owned(), most_words, required, paragraphs: false })
        };
        let needs = [need("title", TITLE, true), need("purpose", PURPOSE, true), need("rule", SCREEN, false)];
        Self { needs: needs.into(), with_hint: BTreeSet::new(), youth: false, harm: false }
    }

    /// Reports what is missing, unknown or too long, and warns of what somebody should read again.
    pub(super) fn check(&self, file: &WordsFile, texts: &Texts, problems: &mut Vec<Problem>) {
        self.check_texts(file, texts, problems);
        let mut warn =
            |line, key: &str, flaw| problems.push(problem(Severity::Warning, &file.source.path, line, key, flaw));
        if self.harm && !texts.values().any(|text| speaks_of_harm(file.locale, &text.text)) {
            let advice = "say on one of its screens that children are harmed, and who is responsible";
            warn(1, "", Flaw::new("it goes deeper, and no text speaks of harm", advice));
        }
        let for_youth = texts.iter().filter(|(key, _)| self.youth && key.contains('.'));
        for (key, text) in for_youth.filter(|(_, text)| file.locale == Locale::De && is_formal(&text.text)) {
            let advice = "say du; a hint has no words of its own for them, so say it without an address";
            warn(text.line, key, Flaw::new("people under 18 are addressed as adults here", advice));
        }
    }

    fn check_texts(&self, file: &WordsFile, texts: &Texts, problems: &mut Vec<Problem>) {
        let mut report = |line, key: &str, flaw| problems.push(error(&file.source.path, line, key, flaw));
        for need in self.needs.values().filter(|need| need.required && !texts.contains_key(&need.key)) {
            report(line_near(texts, &need.key), &need.key, Flaw::new("the text is missing", "write it"));
        }
        for (key, text) in texts {
            let Some(need) = self.need(key) else {
                report(text.line, key, Flaw::new("nothing shows this text", self.advice_on(key)));
                continue;
            };
            if let Some(flaw) = too_long(text, need) {
                report(text.line, key, flaw);
            }
            let youth = format!("{key}.youth");
            if self.youth && !key.contains('.') && !texts.contains_key(&youth) {
                report(text.line, &youth, Flaw::new("the text is missing", "say the same to people under 18"));
            }
        }
        for key in self.with_hint.iter().flat_map(|step| [step.clone(), format!("{step}.youth")]) {
            let hint = format!("{}.hint", key.trim_end_matches(".youth"));
            if let (Some(text), Some(hint)) = (texts.get(&key), texts.get(&hint))
                && words(text) + words(hint) > SCREEN
            {
                let problem = format!("with its hint it has {} of at most {SCREEN} words", words(text) + words(hint));
                report(text.line, &key, Flaw::new(problem, "a screen holds one idea: shorten it"));
            }
        }
    }

    fn need(&self, key: &str) -> Option<&Need> {
        match key.strip_suffix(".youth") {
            Some(message) if self.youth => self.needs.get(message),
            Some(_) => None,
            None => self.needs.get(key),
        }
    }

    fn advice_on(&self, key: &str) -> &'static str {
        match key.ends_with(".youth") {
            true if !self.youth => "take it out, or write youth = true into the record",
            _ => "correct its name after the steps of the record, or take it out",
        }
    }
}

/// Whether a text says that somebody is harmed. It notices that nobody thought of it, and proves nothing.
fn speaks_of_harm(locale: Locale, text: &str) -> bool {
    let signs: &[&str] = match locale {
        Locale::En => &["harm", "abuse", "hurt"],
        Locale::De => &["schad", "schäd", "missbrauch", "verletz", "leid"],
    };
    let text = text.to_lowercase();
    signs.iter().any(|sign| text.contains(sign))
}

/// Whether a German text addresses an adult.
fn is_formal(text: &str) -> bool {
    const ADDRESSES: [&str; 8] = ["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"];
    text.split(|c: char| !c.is_alphanumeric()).any(|word| ADDRESSES.contains(&word))
}

fn too_long(text: &Text, need: &Need) -> Option<Flaw> {
    let count = words(text);
    if count > need.most_words {
        let problem = format!("it has {count} of at most {} words", need.most_words);
        return Some(Flaw::new(problem, "shorten it, or make two steps of it"));
    }
    (!need.paragraphs && text.text.contains("\n\n"))
        .then(|| Flaw::new("a paragraph begins here", "only texts of info have several; take out the empty line"))
}

fn words(text: &Text) -> usize {
    text.text.split_whitespace().count()
}

/// The line of the message to which a missing text belongs, or the first.
fn line_near(texts: &Texts, key: &str) -> usize {
    let message = key.split_once('.').map_or(key, |(message, _)| message);
    texts.get(message).map_or(1, |text| text.line)
}
