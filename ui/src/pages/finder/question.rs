//! A page with one question: back, why it is asked, how many services fit so far, continue, skip.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    Form,
    extract::{Path, Query, State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use catalogue_model::{CountryCode, HelpNeed, LanguageTag, Seeker, Term, Way};
use finder::{Answers, Legal, Unnamed, When};
use i18n::Words;
use serde::Deserialize;

use super::{
    asked::Asked,
    form::{LANGUAGE_FIELDS, Sent, UNSURE, WAY_FIELDS, Wrong, skip},
    open,
};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    problems::{Problem, problem_page},
    sought::Ready,
    speak::{Speak as _, in_order_of_name},
};

#[derive(Template)]
#[template(path = "finder_question.html")]
struct QuestionView {
    shell: Shell,
    action: String,
    back: String,
    /// One neutral line: why it is asked.
    why: String,
    hint: Option<String>,
    /// What cannot be, after a form was sent.
    wrong: Option<String>,
    count: String,
    parts: Vec<Part>,
    can_jump: bool,
    /// Whether one came from the suggestions and goes back there.
    is_change: bool,
}

/// One part of a question.
struct Part {
    /// `None`: the question itself, which is the heading of the page.
    legend: Option<String>,
    choices: Vec<Choice>,
    selects: Vec<Select>,
}

/// A round or square box.
struct Choice {
    kind: &'static str,
    name: &'static str,
    value: &'static str,
    label: String,
    is_chosen: bool,
}

/// A list of which one is picked.
struct Select {
    name: &'static str,
    label: String,
    options: Vec<Choosable>,
}

struct Choosable {
    value: String,
    label: String,
    is_chosen: bool,
}

#[derive(Deserialize)]
pub(super) struct From {
    from: Option<String>,
}

/// Asks a question, with what was answered before.
pub(super) async fn ask(
    State(state): State<AppState>,
    asker: Asker,
    Path(name): Path<String>,
    Query(from): Query<From>,
) -> Response {
    let Some(asked) = Asked::parse(&name) else { return problem_page(asker, Problem::NoSuchPage) };
    let is_change = from.from.as_deref() == Some("results");
    let ready = match open(&state, &asker) {
        Ok((_, ready)) => ready,
        Err(closed) => return closed.page(asker),
    };
    let answers = state.sought().answers.clone();
    show(asker, asked, &ready, &answers, is_change, None)
}

/// Takes an answer, and goes on.
pub(super) async fn answer(
    State(state): State<AppState>,
    asker: Asker,
    Path(name): Path<String>,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let (Some(asked), Ok(Form(pairs))) = (Asked::parse(&name), form) else {
        return problem_page(asker, Problem::NotUnderstood);
    };
    let ready = match open(&state, &asker) {
        Ok((_, ready)) => ready,
        Err(closed) => return closed.page(asker),
    };
    let sent = Sent(pairs);
    let go = sent.one("go").unwrap_or("continue");
    let is_change = go == "results" || sent.one("from") == Some("results");
    let mut answers = state.sought().answers.clone();
    if go == "skip" {
        skip(asked, &mut answers);
    } else if let Err(wrong) = sent.put(asked, &mut answers) {
        return match wrong {
            Wrong::NotOurs => problem_page(asker, Problem::NotUnderstood),
            Wrong::Said(id) => show_again(asker, asked, &ready, &answers, &sent, id),
        };
    }
    state.sought().answers = answers;
    let next = if is_change { "/finder/results".to_owned() } else { asked.next() };
    Redirect::to(&next).into_response()
}

fn show(
    asker: Asker,
    asked: Asked,
    ready: &Ready,
    answers: &Answers,
    is_change: bool,
    wrong: Option<&str>,
) -> Response {
    let words = asker.words;
    let count = ready.question(&asker, false).fits(answers);
    let hint = match asked {
        Asked::Needs => Some("finder-needs-hint"),
        Asked::Languages => Some("finder-languages-hint"),
        Asked::How => Some("finder-how-to-hint"),
        _ => None,
    };
    page(&QuestionView {
        action: asked.address(),
        back: if is_change { "/finder/results".to_owned() } else { asked.back() },
        why: words.say(&format!("finder-{}-why", asked.as_str())),
        hint: hint.map(|id| words.say(id)),
        wrong: wrong.map(|id| words.say(id)),
        count: words.say_with("finder-count", &[("count", count.into())]),
        parts: parts(asked, ready, answers, words),
        can_jump: asked.can_jump() && !is_change,
        is_change,
        shell: asker.shell(words.say(asked.heading(answers))).under(Section::Find),
    })
}

/// The question once more, with everything that was chosen.
fn show_again(
    asker: Asker,
    asked: Asked,
    ready: &Ready,
    answers: &Answers,
    sent: &Sent,
    wrong: &'static str,
) -> Response {
    let words = asker.words;
    let mut parts = parts(asked, ready, answers, words);
    for part in &mut parts {
        for choice in &mut part.choices {
            choice.is_chosen = sent.0.iter().any(|(name, value)| name == choice.name && value == choice.value);
        }
        for select in &mut part.selects {
            for option in &mut select.options {
                option.is_chosen = sent.one(select.name).unwrap_or_default() == option.value;
            }
        }
    }
    let is_change = sent.one("from") == Some("results");
    let count = ready.question(&asker, false).fits(answers);
    page(&QuestionView {
        action: asked.address(),
        back: if is_change { "/finder/results".to_owned() } else { asked.back() },
        why: words.say(&format!("finder-{}-why", asked.as_str())),
        hint: None,
        wrong: Some(words.say(wrong)),
        count: words.say_with("finder-count", &[("count", count.into())]),
        parts,
        can_jump: asked.can_jump() && !is_change,
        is_change,
        shell: asker.shell(words.say(asked.heading(answers))).under(Section::Find),
    })
}

fn parts(asked: Asked, ready: &Ready, answers: &Answers, words: &Words) -> Vec<Part> {
    match asked {
        Asked::Who => vec![radios("who", "finder-seeker", Seeker::ALL, answers.seeker, words)],
        Asked::Age => vec![radios("age", "finder-age", Answers::ages_for(answers.seeker), answers.age, words)],
        Asked::Country => vec![Part { legend: None, choices: Vec::new(), selects: countries(ready, answers, words) }],
        Asked::Languages => vec![Part {
            legend: None,
            choices: vec![only("finder-only-languages", answers.languages.only(), words)],
            selects: languages(ready, answers, words),
        }],
        Asked::Needs => vec![needs(answers, words)],
        Asked::How => {
            let mut unnamed = radios("unnamed", "finder-unnamed", Unnamed::ALL, answers.unnamed, words);
            unnamed.legend = Some(words.say("finder-unnamed-legend"));
            vec![
                Part {
                    legend: None,
                    choices: vec![only("finder-only-ways", answers.ways.only(), words)],
                    selects: ways(answers, words),
                },
                unnamed,
            ]
        }
        Asked::When => vec![radios("when", "finder-when", When::ALL, answers.when, words)],
        Asked::Cases => vec![radios("legal", "finder-legal", Legal::ALL, answers.legal, words)],
    }
}

fn radios<T: Term>(name: &'static str, area: &str, all: &[T], chosen: Option<T>, words: &Words) -> Part {
    let choice = |term: &T| Choice {
        kind: "radio",
        name,
        value: term.as_str(),
        label: say_term(words, area, *term),
        is_chosen: chosen == Some(*term),
    };
    Part { legend: None, choices: all.iter().map(choice).collect(), selects: Vec::new() }
}

fn needs(answers: &Answers, words: &Words) -> Part {
    let choice = |need: &HelpNeed| Choice {
        kind: "checkbox",
        name: "need",
        value: need.as_str(),
        label: say_term(words, "finder-need", *need),
        is_chosen: answers.needs.chosen().contains(need),
    };
    let mut choices: Vec<Choice> = HelpNeed::ALL.iter().map(choice).collect();
    choices.push(Choice {
        kind: "checkbox",
        name: "need",
        value: UNSURE,
        label: words.say("finder-need-unsure"),
        is_chosen: answers.needs.unsure(),
    });
    Part { legend: None, choices, selects: Vec::new() }
}

fn only(id: &str, is_chosen: bool, words: &Words) -> Choice {
    Choice { kind: "checkbox", name: "only", value: "yes", label: words.say(id), is_chosen }
}

fn ways(answers: &Answers, words: &Words) -> Vec<Select> {
    let all: Vec<(String, String)> =
        Way::ALL.iter().map(|way| (way.as_str().to_owned(), say_term(words, "finder-way", *way))).collect();
    let labels = ["finder-first", "finder-second", "finder-third"];
    let chosen: Vec<&str> = answers.ways.chosen().iter().map(|way| way.as_str()).collect();
    selects(&WAY_FIELDS, &labels, &all, &chosen, "finder-no-choice", words)
}

fn languages(ready: &Ready, answers: &Answers, words: &Words) -> Vec<Select> {
    let mut spoken: BTreeSet<&LanguageTag> =
        ready.pool.candidates().iter().flat_map(|candidate| &candidate.languages).collect();
    spoken.extend(answers.languages.chosen());
    let named = spoken.into_iter().map(|tag| (tag.as_str().to_owned(), words.language(tag)));
    let all: Vec<(String, String)> = in_order_of_name(named, |(_, name)| name);
    let labels = ["finder-first-language", "finder-second-language", "finder-third-language", "finder-fourth-language"];
    let chosen: Vec<&str> = answers.languages.chosen().iter().map(LanguageTag::as_str).collect();
    selects(&LANGUAGE_FIELDS, &labels, &all, &chosen, "finder-no-choice", words)
}

fn countries(ready: &Ready, answers: &Answers, words: &Words) -> Vec<Select> {
    let mut served: BTreeSet<CountryCode> =
        ready.pool.candidates().iter().flat_map(|candidate| &candidate.countries).copied().collect();
    let beside = ready.records.mapping.record().neighbours.iter().filter_map(|row| CountryCode::new(&row.country).ok());
    served.extend(beside);
    served.extend(answers.country.named());
    let named = served.into_iter().map(|code| (code.as_str().to_owned(), words.country(code)));
    let all: Vec<(String, String)> = in_order_of_name(named, |(_, name)| name);
    let chosen: Vec<CountryCode> = answers.country.named().collect();
    let chosen: Vec<&str> = chosen.iter().map(CountryCode::as_str).collect();
    let labels = ["finder-first-country", "finder-second-country"];
    selects(&["country", "second"], &labels, &all, &chosen, "finder-no-country", words)
}

/// One list for each place in an order of preference.
fn selects(
    names: &[&'static str],
    labels: &[&str],
    all: &[(String, String)],
    chosen: &[&str],
    none: &str,
    words: &Words,
) -> Vec<Select> {
    let select = |(place, (name, label)): (usize, (&&'static str, &&str))| {
        let here = chosen.get(place).copied().unwrap_or_default();
        let none = if place == 0 { none } else { "finder-no-choice" };
        let first = Choosable { value: String::new(), label: words.say(none), is_chosen: here.is_empty() };
        let others = all.iter().map(|(value, label)| Choosable {
            value: value.clone(),
            label: label.clone(),
            is_chosen: value == here,
        });
        Select { name, label: words.say(label), options: std::iter::once(first).chain(others).collect() }
    };
    names.iter().zip(labels).enumerate().map(select).collect()
}

/// The word for a term of the finder: `finder-way-in-person`.
pub(super) fn say_term<T: Term>(words: &Words, area: &str, term: T) -> String {
    words.say(&format!("{area}-{}", term.as_str().replace('_', "-")))
}
