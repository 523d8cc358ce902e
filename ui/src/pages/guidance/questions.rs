//! Every question with its answer, on one page: an answer needs no click, and a question can be led to by its id.

use askama::Template;
use axum::{Router, response::Response, routing::get};
use catalogue_model::{GuidancePage, Question};
use catalogue_store::Edition;

use super::{
    may_read,
    views::{LinkView, TextView, articles, exercises, pages_of, services},
};
use crate::{
    house::{AgeSaid, AppState},
    layout::{Asker, Section, Shell, page},
    problems::{Problem, problem_page},
};

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/questions", get(questions))
}

#[derive(Template)]
#[template(path = "questions.html")]
struct QuestionsView<'a> {
    shell: Shell,
    questions: Vec<QuestionView<'a>>,
    /// What is said of the translation of at least one of them.
    translation: Option<String>,
    home: &'static str,
}

struct QuestionView<'a> {
    id: &'a str,
    text: TextView<'a>,
    is_emergency: bool,
    is_country_specific: bool,
    links: Vec<LinkView>,
    written: String,
}

async fn questions(asker: Asker) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let Ok(all) = edition.questions() else { return problem_page(asker, Problem::NoAnswer) };
    let questions: Vec<QuestionView<'_>> = all
        .iter()
        .filter(|question| may_read(asker.age, &question.reading))
        .filter_map(|question| view(&asker, &edition, question))
        .collect();
    page(&QuestionsView {
        translation: questions.iter().find_map(|question| question.text.translation.clone()),
        questions,
        home: if asker.age == AgeSaid::Young { "/youth" } else { "/guidance" },
        shell: asker.clone().shell(asker.words.say("guidance-questions-title")).under(Section::Guidance),
    })
}

fn view<'a>(asker: &Asker, edition: &Edition, question: &'a Question) -> Option<QuestionView<'a>> {
    let reading = &question.reading;
    let leads = &reading.leads;
    let mut links = articles(asker, edition, &leads.articles);
    links.extend(exercises(asker, edition, &leads.exercises));
    links.extend(services(asker, edition, &leads.services));
    links.extend(pages_of(asker, &leads.pages));
    Some(QuestionView {
        id: question.id.as_str(),
        text: TextView::of(asker, reading)?,
        is_emergency: reading.emergency || leads.pages.contains(&GuidancePage::Emergency),
        is_country_specific: reading.country_specific,
        links,
        written: asker.words.say_with("guidance-written", &[("day", asker.words.day(reading.written_on).into())]),
    })
}
