//! Reads answers from a file that an editor wrote, and tells everything that is wrong with it in one go.
//!
//! The text comes from outside: it may be anything. Nothing is guessed, and nothing here can fail but by saying why.

use catalogue_model::{CountryCode, HelpNeed, LanguageTag, Seeker, Term, Way};
use serde::Deserialize;

use super::{Answers, Country, Languages, MOST_LANGUAGES, MOST_NEEDS, Needs, NotAnAnswer, Ways};
use crate::vocabulary::Age;

/// A longer text is no list of answers.
pub const LONGEST_TEXT: usize = 64 * 1024;

/// "I don't know yet" among the needs.
const UNSURE: &str = "unsure";

/// What is wrong with a text, where, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {}{problem}; {advice}", if field.is_empty() { String::new() } else { format!("{field}: ") })]
pub struct AnswersProblem {
    /// The line, from 1.
    pub line: usize,
    /// The answer concerned; empty when it is the text as a whole.
    pub field: &'static str,
    /// What is wrong, lower case and without a full stop.
    pub problem: String,
    /// What to write instead.
    pub advice: String,
}

/// The shape of the file. `null` and a missing answer mean: skipped.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Written {
    who: Option<String>,
    age: Option<String>,
    country: Option<String>,
    second_country: Option<String>,
    languages: Vec<String>,
    only_these_languages: bool,
    needs: Vec<String>,
    channels: Vec<String>,
    only_these_channels: bool,
    unnamed: Option<String>,
    when: Option<String>,
    legal: Option<String>,
    neighbours: bool,
}

impl Answers {
    /// Reads answers from JSON: `{"who": "self", "country": "DE", "languages": ["de"], …}`.
    ///
    /// # Errors
    /// Every problem that was found.
    pub fn from_json(text: &str) -> Result<Self, Vec<AnswersProblem>> {
        let whole = |line, problem: String, advice: &str| {
            vec![AnswersProblem { line, field: "", problem, advice: advice.to_owned() }]
        };
        if text.len() > LONGEST_TEXT {
            return Err(whole(1, "the text is too long".to_owned(), "write one object with the answers"));
        }
        // A list would be read as the answers in their order, which nobody means.
        if !text.trim_start().starts_with('{') {
            return Err(whole(1, "this is no JSON object".to_owned(), "begin with { and end with }"));
        }
        let written: Written = serde_json::from_str(text).map_err(|error| {
            let problem = error.to_string();
            let problem = problem.split(" at line ").next().unwrap_or_default().to_owned();
            whole(error.line().max(1), problem, "write one JSON object; the page on the desk shows every answer")
        })?;
        let mut reading = Reading { text, problems: Vec::new() };
        let answers = reading.answers(&written);
        if reading.problems.is_empty() { Ok(answers) } else { Err(reading.problems) }
    }
}

struct Reading<'a> {
    text: &'a str,
    problems: Vec<AnswersProblem>,
}

impl Reading<'_> {
    fn answers(&mut self, written: &Written) -> Answers {
        let seeker = self.term("who", written.who.as_deref());
        let mut answers = Answers {
            seeker,
            age: self.age(seeker, written.age.as_deref()),
            country: self.country(written),
            languages: self.languages(written),
            needs: self.needs(written),
            ways: self.ways(written),
            unnamed: self.term("unnamed", written.unnamed.as_deref()),
            when: self.term("when", written.when.as_deref()),
            legal: self.term("legal", written.legal.as_deref()),
            neighbours: written.neighbours,
        };
        if answers.age.is_none() {
            answers.age = Some(Age::RatherNot);
        }
        if answers.neighbours && (written.country.is_none() || written.languages.is_empty()) {
            let problem = "neighbouring countries are those of a country, and are asked for a language in common";
            self.report(
                "neighbours",
                problem.to_owned(),
                "name a country and a language, or leave neighbours out".into(),
            );
        }
        answers
    }

    fn age(&mut self, seeker: Option<Seeker>, text: Option<&str>) -> Option<Age> {
        let age: Age = self.term("age", text)?;
        let asked = Answers::ages_for(seeker);
        if !asked.contains(&age) {
            let known: Vec<&str> = asked.iter().map(|age| age.as_str()).collect();
            let advice = format!("for this \"who\", write one of {}", known.join(", "));
            self.report("age", format!("{:?} is not asked of those who ask so", age.as_str()), advice);
            return None;
        }
        Some(age)
    }

    fn country(&mut self, written: &Written) -> Country {
        let first = written.country.as_deref().and_then(|code| self.code("country", code));
        let second = written.second_country.as_deref().and_then(|code| self.code("second_country", code));
        match (first, second) {
            (Some(first), second) => match Country::new(first, second) {
                Ok(country) => country,
                Err(refused) => {
                    self.refused("second_country", refused);
                    Country::Withheld
                }
            },
            (None, Some(_)) if written.country.is_none() => {
                let problem = "there is a second country without a first".to_owned();
                self.report("second_country", problem, "write it as \"country\"".to_owned());
                Country::Withheld
            }
            (None, _) => Country::Withheld,
        }
    }

    fn languages(&mut self, written: &Written) -> Languages {
        let mut tags = Vec::new();
        for text in &written.languages {
            match LanguageTag::new(text) {
                Ok(tag) => tags.push(tag),
                Err(malformed) => self.report("languages", malformed.problem, malformed.advice.to_owned()),
            }
        }
        let is_whole = tags.len() == written.languages.len();
        let read = Languages::new(tags, written.only_these_languages);
        self.kept("languages", read, is_whole)
    }

    fn needs(&mut self, written: &Written) -> Needs {
        let unsure = written.needs.iter().any(|need| need == UNSURE);
        let texts: Vec<&String> = written.needs.iter().filter(|need| *need != UNSURE).collect();
        let needs: Vec<HelpNeed> = texts.iter().filter_map(|need| self.term("needs", Some(need))).collect();
        let is_whole = needs.len() == texts.len();
        self.kept("needs", Needs::new(needs, unsure), is_whole)
    }

    fn ways(&mut self, written: &Written) -> Ways {
        let ways: Vec<Way> = written.channels.iter().filter_map(|way| self.term("channels", Some(way))).collect();
        let is_whole = ways.len() == written.channels.len();
        self.kept("channels", Ways::new(ways, written.only_these_channels), is_whole)
    }

    /// What was read; a refusal of a list of which a part was not read would say the same thing twice.
    fn kept<T: Default>(&mut self, field: &'static str, read: Result<T, NotAnAnswer>, is_whole: bool) -> T {
        read.unwrap_or_else(|refused| {
            if is_whole {
                self.refused(field, refused);
            }
            T::default()
        })
    }

    fn term<T: Term>(&mut self, field: &'static str, text: Option<&str>) -> Option<T> {
        let text = text?;
        let found = T::parse(text);
        if found.is_none() {
            let mut known: Vec<&str> = T::ALL.iter().map(|term| term.as_str()).collect();
            if field == "needs" {
                known.push(UNSURE);
            }
            self.report(field, format!("{} is no answer", shown(text)), format!("write one of {}", known.join(", ")));
        }
        found
    }

    fn code(&mut self, field: &'static str, text: &str) -> Option<CountryCode> {
        CountryCode::new(text)
            .map_err(|malformed| {
                self.report(field, format!("{} is no country", shown(text)), malformed.advice.to_owned())
            })
            .ok()
    }

    fn refused(&mut self, field: &'static str, refused: NotAnAnswer) {
        let advice = match refused {
            NotAnAnswer::TooMany => format!("choose at most {MOST_LANGUAGES} languages and {MOST_NEEDS} needs"),
            NotAnAnswer::Twice => "name each once, the first choice first".to_owned(),
            NotAnAnswer::OnlyNone => "choose some, or leave \"only\" out".to_owned(),
            NotAnAnswer::KnownAndUnknown => "write \"unsure\" alone, or leave it out".to_owned(),
            NotAnAnswer::SameCountry => "leave the second country out".to_owned(),
        };
        self.report(field, refused.to_string(), advice);
    }

    fn report(&mut self, field: &'static str, problem: String, advice: String) {
        // Where the answer's name first stands; a value that reads the same costs a wrong line in a message, no more.
        let before = self.text.split_once(&format!("\"{field}\"")).map_or("", |(before, _)| before);
        let line = before.matches('\n').count() + 1;
        self.problems.push(AnswersProblem { line, field, problem, advice });
    }
}

/// A text of unknown length and kind, as a message may show it.
fn shown(text: &str) -> String {
    const LONGEST: usize = 40;
    let cut: String = text.chars().take(LONGEST).collect();
    let end = if cut.len() < text.len() { "…" } else { "" };
    format!("{:?}{end}", cut)
}
