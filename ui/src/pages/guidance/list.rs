//! The list of everything to read, by audience, and the search in it.

use askama::Template;
use axum::{Router, extract::Query, response::Response, routing::get};
use catalogue_model::{Article, Readers};
use catalogue_store::{Edition, FoundGuidance, FoundReading, LONGEST_WORDS, QueryError, Typos};

use super::views::{LinkView, article_link, question_link};
use crate::{
    house::AgeSaid,
    house::AppState,
    layout::{Asker, Section, Shell, page},
    problems::{Problem, problem_page},
};

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/guidance", get(list))
}

/// The articles for people worried about themselves, by what they are about. One that is named nowhere stands at the end.
const ABOUT: [(&str, &[&str]); 5] = [
    ("guidance-about-understanding", &["a01", "a02", "a03", "a04", "a05"]),
    ("guidance-about-hard-times", &["a10", "a06", "a07", "a08", "a09", "a11"]),
    ("guidance-about-safety", &["a12", "a13", "a20", "a21"]),
    ("guidance-about-help", &["a17", "a16", "a18", "a19", "a23"]),
    ("guidance-about-life", &["a14", "a15"]),
];

#[derive(Template)]
#[template(path = "guidance.html")]
struct ListView {
    shell: Shell,
    /// What was typed.
    words: String,
    found: Option<FoundView>,
    for_me: Vec<GroupView>,
    families: Vec<LinkView>,
    professionals: Vec<LinkView>,
    has_questions: bool,
    /// Whether only what suits every age is shown, because the person would rather not say theirs.
    is_closed: bool,
    is_young: bool,
    is_empty: bool,
}

struct GroupView {
    heading: String,
    links: Vec<LinkView>,
}

/// What typed words found.
struct FoundView {
    heading: String,
    notices: Vec<String>,
    links: Vec<LinkView>,
}

async fn list(asker: Asker, Query(pairs): Query<Vec<(String, String)>>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let typed = pairs.into_iter().find(|(name, _)| name == "words").map(|(_, value)| value).unwrap_or_default();
    let typed: String = typed.trim().chars().filter(|c| !c.is_control()).take(LONGEST_WORDS).collect();
    match view(asker.clone(), &edition, typed) {
        Ok(view) => page(&view),
        Err(_) => problem_page(asker, Problem::NoAnswer),
    }
}

fn view(asker: Asker, edition: &Edition, typed: String) -> Result<ListView, QueryError> {
    let articles = edition.articles()?;
    let found = (!typed.is_empty()).then(|| found(&asker, edition, &typed)).transpose()?;
    let of = |readers| links(&asker, articles.iter().filter(|article| article.reading.readers == readers));
    let for_me = for_me(&asker, articles);
    Ok(ListView {
        words: typed,
        found,
        for_me,
        families: of(Readers::Family),
        professionals: of(Readers::Professional),
        has_questions: !edition.questions()?.is_empty(),
        is_closed: asker.age == AgeSaid::RatherNot,
        is_young: asker.age == AgeSaid::Young,
        is_empty: articles.is_empty(),
        shell: asker.clone().shell(asker.words.say("guidance-title")).under(Section::Guidance),
    })
}

fn links<'a>(asker: &Asker, articles: impl Iterator<Item = &'a Article>) -> Vec<LinkView> {
    articles.filter_map(|article| article_link(asker, article)).collect()
}

/// The articles for the person themselves and for everybody, in groups.
fn for_me(asker: &Asker, articles: &[Article]) -> Vec<GroupView> {
    let mut left: Vec<&Article> =
        articles.iter().filter(|article| matches!(article.reading.readers, Readers::ForSelf | Readers::All)).collect();
    let mut groups = Vec::new();
    for (heading, ids) in ABOUT {
        let mut group = Vec::new();
        for id in ids {
            if let Some(at) = left.iter().position(|article| article.id.as_str() == *id) {
                group.push(left.remove(at));
            }
        }
        groups.push((heading, group));
    }
    groups.push(("guidance-about-more", left));
    groups
        .into_iter()
        .map(|(heading, group)| GroupView { heading: asker.words.say(heading), links: links(asker, group.into_iter()) })
        .filter(|group| !group.links.is_empty())
        .collect()
}

fn found(asker: &Asker, edition: &Edition, typed: &str) -> Result<FoundView, QueryError> {
    let found = edition.find_to_read(typed, asker.locale.tag(), Typos::Forgiven)?;
    let links = found_links(asker, edition, &found)?;
    Ok(FoundView {
        heading: asker.words.say_with("guidance-found", &[("count", links.len().into())]),
        notices: notices(asker, &found),
        links,
    })
}

/// Links to what was found, those left out that are not for this person.
pub(in crate::pages) fn found_links(
    asker: &Asker,
    edition: &Edition,
    found: &FoundGuidance,
) -> Result<Vec<LinkView>, QueryError> {
    let mut links = Vec::new();
    for one in &found.found {
        links.extend(match one {
            FoundReading::Article(id) => edition.article(id)?.and_then(|article| article_link(asker, article)),
            FoundReading::Question(id) => edition.question(id)?.and_then(|question| question_link(asker, question)),
        });
    }
    Ok(links)
}

/// What was understood differently from how it was typed.
pub(in crate::pages) fn notices(asker: &Asker, found: &FoundGuidance) -> Vec<String> {
    let notice = |correction: &catalogue_store::Correction| {
        let values = [("typed", correction.typed.as_str().into()), ("used", correction.used.as_str().into())];
        asker.words.say_with("find-corrected", &values)
    };
    found.corrections.iter().map(notice).collect()
}
