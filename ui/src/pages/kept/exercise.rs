//! A kept exercise: what was asked, and what the person answered.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use i18n::Words;
use vault::{Answer, Sitting, SittingId, Value};

use super::{said::Said, with_vault};
use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    problems::{Problem, problem_page},
};

#[derive(Template)]
#[template(path = "kept_exercise.html")]
struct ExerciseView {
    shell: Shell,
    number: i64,
    answers: AnswersView,
}

/// A kept exercise with its answers, in words.
pub(super) struct AnswersView {
    pub(super) title: String,
    /// Its day, and until when it is kept.
    pub(super) facts: String,
    pub(super) questions: Vec<QuestionView>,
}

/// A question, and what was answered.
pub(super) struct QuestionView {
    pub(super) text: String,
    /// Each line of a list; one where the step is none.
    pub(super) lines: Vec<Vec<AnswerView>>,
}

/// An answer, with the field or row that it belongs to.
pub(super) struct AnswerView {
    pub(super) label: Option<String>,
    pub(super) value: String,
}

pub(super) async fn show(State(state): State<AppState>, asker: Asker, Path(number): Path<String>) -> Response {
    let Ok(number) = number.parse() else { return problem_page(asker, Problem::NoSuchPage) };
    with_vault(&state, asker, |vault, asker| {
        let Some(sitting) = vault.sitting(SittingId::from_number(number))? else {
            return Ok(problem_page(asker.clone(), Problem::NoSuchPage));
        };
        let answers = AnswersView::new(asker.words, &Said::new(asker), &sitting);
        let shell = asker.clone().shell(answers.title.clone());
        Ok(page(&ExerciseView { number, answers, shell }))
    })
}

impl AnswersView {
    pub(super) fn new(words: &Words, said: &Said, sitting: &Sitting) -> Self {
        let until = sitting.expires_on.map(|day| words.say_with("kept-until", &[("day", words.day(day).into())]));
        let facts: Vec<String> = [words.day(sitting.day)].into_iter().chain(until).collect();
        let exercise = sitting.exercise.as_str();
        let steps = sitting.answers.chunk_by(|one, next| one.step == next.step);
        Self {
            title: said.exercise(exercise),
            facts: facts.join(" · "),
            questions: steps.map(|answers| QuestionView::new(words, said, exercise, answers)).collect(),
        }
    }
}

impl QuestionView {
    fn new(words: &Words, said: &Said, exercise: &str, answers: &[Answer]) -> Self {
        let step = answers.first().map_or("", |answer| answer.step.as_str());
        let view = |answer: &Answer| AnswerView::new(words, said, exercise, answer);
        let lines = answers.chunk_by(|one, next| one.line == next.line);
        Self { text: said.question(exercise, step), lines: lines.map(|line| line.iter().map(view).collect()).collect() }
    }
}

impl AnswerView {
    fn new(words: &Words, said: &Said, exercise: &str, answer: &Answer) -> Self {
        let (step, field) = (answer.step.as_str(), answer.field.as_ref().map(vault::Slug::as_str));
        Self {
            label: field.map(|field| said.field(exercise, step, field)),
            value: match &answer.value {
                Value::Option(option) => said.option(exercise, step, field, option.as_str()),
                Value::Number(number) => words.say_with("kept-number", &[("number", u64::from(number.get()).into())]),
                Value::Text(text) => text.as_str().to_owned(),
            },
        }
    }
}
