//! What a form of a question sends, read into answers. What cannot be is said in plain words, and nothing is lost by it.

use catalogue_model::{CountryCode, HelpNeed, LanguageTag, Term, Way};
use finder::{Answers, Country, Languages, Needs, NotAnAnswer, Ways};

use super::asked::Asked;

/// "I don't know yet" among the needs.
pub(super) const UNSURE: &str = "unsure";

/// What was sent, by name.
pub(super) struct Sent(pub(super) Vec<(String, String)>);

/// What cannot be, as the message that says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// Values that no page of ours sends.
    NotOurs,
    /// Something a person can do.
    Said(&'static str),
}

impl Sent {
    /// The first value of a name; an empty one is none.
    pub(super) fn one(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, value)| known == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, value)| known == name && !value.is_empty()).map(|(_, value)| value.as_str())
    }

    fn term<T: Term>(&self, name: &str) -> Result<Option<T>, Wrong> {
        self.one(name).map(|text| T::parse(text).ok_or(Wrong::NotOurs)).transpose()
    }

    /// A list in its order, each once: who chooses the same twice means it once.
    fn list<T: PartialEq>(&self, names: &[&str], parse: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Wrong> {
        let mut list = Vec::new();
        for text in names.iter().flat_map(|name| self.all(name)) {
            let value = parse(text).ok_or(Wrong::NotOurs)?;
            if !list.contains(&value) {
                list.push(value);
            }
        }
        Ok(list)
    }

    /// Puts what was sent for a question into the answers.
    pub(super) fn put(&self, asked: Asked, answers: &mut Answers) -> Result<(), Wrong> {
        match asked {
            Asked::Who => answers.ask_for(self.term("who")?),
            Asked::Age => answers.age = self.term("age")?,
            Asked::Country => answers.country = self.country()?,
            Asked::Languages => answers.languages = self.languages()?,
            Asked::Needs => answers.needs = self.needs()?,
            Asked::How => {
                answers.ways = self.ways()?;
                answers.unnamed = self.term("unnamed")?;
            }
            Asked::When => answers.when = self.term("when")?,
            Asked::Cases => answers.legal = self.term("legal")?,
        }
        // Looking beside a country is asked for anew whenever the country or the languages change.
        answers.neighbours &= !matches!(asked, Asked::Country | Asked::Languages);
        Ok(())
    }

    fn country(&self) -> Result<Country, Wrong> {
        let code = |name| self.one(name).map(|text| CountryCode::new(text).map_err(|_| Wrong::NotOurs)).transpose();
        match (code("country")?, code("second")?) {
            (Some(first), second) => {
                Country::new(first, second.filter(|second| *second != first)).map_err(|_| Wrong::NotOurs)
            }
            (None, Some(only)) => Country::new(only, None).map_err(|_| Wrong::NotOurs),
            (None, None) => Ok(Country::Withheld),
        }
    }

    fn languages(&self) -> Result<Languages, Wrong> {
        let chosen = self.list(&LANGUAGE_FIELDS, |text| LanguageTag::new(text).ok())?;
        Languages::new(chosen, self.one("only").is_some()).map_err(|wrong| said(wrong, "finder-wrong-only-languages"))
    }

    fn ways(&self) -> Result<Ways, Wrong> {
        let chosen = self.list(&WAY_FIELDS, Way::parse)?;
        Ways::new(chosen, self.one("only").is_some()).map_err(|wrong| said(wrong, "finder-wrong-only-ways"))
    }

    fn needs(&self) -> Result<Needs, Wrong> {
        let is_unsure = self.all("need").any(|need| need == UNSURE);
        let known = |text: &str| if text == UNSURE { Some(None) } else { HelpNeed::parse(text).map(Some) };
        let chosen = self.list(&["need"], known)?.into_iter().flatten().collect();
        Needs::new(chosen, is_unsure).map_err(|wrong| said(wrong, "finder-wrong-unsure"))
    }
}

/// The fields of the first, second, third and fourth language.
pub(super) const LANGUAGE_FIELDS: [&str; 4] = ["first", "second", "third", "fourth"];
/// The fields of the first, second and third way.
pub(super) const WAY_FIELDS: [&str; 3] = ["first", "second", "third"];

fn said(wrong: NotAnAnswer, only: &'static str) -> Wrong {
    match wrong {
        NotAnAnswer::TooMany => Wrong::Said("finder-wrong-needs"),
        NotAnAnswer::OnlyNone | NotAnAnswer::KnownAndUnknown => Wrong::Said(only),
        _ => Wrong::NotOurs,
    }
}

/// Takes a question back: it counts as skipped.
pub(super) fn skip(asked: Asked, answers: &mut Answers) {
    // An empty form is one in which nothing was chosen, and that is always an answer.
    let _ = Sent(Vec::new()).put(asked, answers);
}
