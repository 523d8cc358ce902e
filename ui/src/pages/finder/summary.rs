//! Every answer on one list, each with a link to change it.

use finder::{Answers, Country};
use i18n::Words;

use super::{asked::Asked, question::say_term, said::ways_named};
use crate::speak::Speak as _;

/// One answer in words.
pub(super) struct AnswerView {
    pub(super) question: String,
    pub(super) answer: String,
    /// Where it can be changed.
    pub(super) change: String,
}

/// Every answer, in the order of the questions.
pub(super) fn answers(answers: &Answers, words: &Words) -> Vec<AnswerView> {
    let view = |asked: Asked| AnswerView {
        question: words.say(&format!("finder-{}-short", asked.as_str())),
        answer: said(asked, answers, words).unwrap_or_else(|| words.say("finder-not-said")),
        change: format!("{}?from=results", asked.address()),
    };
    Asked::ALL.into_iter().map(view).collect()
}

/// What was answered. `None`: the question was skipped.
fn said(asked: Asked, answers: &Answers, words: &Words) -> Option<String> {
    let strict = |text: String, is_only: bool| {
        if is_only { words.say_with("finder-only-said", &[("chosen", text.into())]) } else { text }
    };
    let known = |list: Vec<String>| (!list.is_empty()).then(|| words.list(&list));
    match asked {
        Asked::Who => answers.seeker.map(|it| say_term(words, "finder-seeker", it)),
        Asked::Age => answers.age.map(|it| say_term(words, "finder-age", it)),
        Asked::Country => match answers.country {
            Country::NotAsked => None,
            Country::Withheld => Some(words.say("finder-no-country")),
            Country::In(..) => known(answers.country.named().map(|code| words.country(code)).collect()),
        },
        Asked::Languages => known(answers.languages.chosen().iter().map(|tag| words.language(tag)).collect())
            .map(|text| strict(text, answers.languages.only())),
        Asked::Needs if answers.needs.unsure() => Some(words.say("finder-need-unsure")),
        Asked::Needs => known(answers.needs.chosen().iter().map(|it| say_term(words, "finder-need", *it)).collect()),
        Asked::How => {
            let ways = answers.ways.chosen();
            let ways = (!ways.is_empty()).then(|| strict(ways_named(words, ways), answers.ways.only()));
            let unnamed = answers.unnamed.map(|it| {
                let said = say_term(words, "finder-unnamed", it);
                words.say_with("finder-unnamed-said", &[("said", said.into())])
            });
            let parts: Vec<String> = ways.into_iter().chain(unnamed).collect();
            (!parts.is_empty()).then(|| parts.join(" · "))
        }
        Asked::When => answers.when.map(|it| say_term(words, "finder-when", it)),
        Asked::Cases => answers.legal.map(|it| say_term(words, "finder-legal", it)),
    }
}
