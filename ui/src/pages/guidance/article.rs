//! One article: who has checked it first, then its words, then where to go from here.

use askama::Template;
use axum::{
    Router,
    extract::Path,
    response::{IntoResponse as _, Redirect, Response},
    routing::get,
};
use catalogue_model::{ArticleId, GuidancePage, Readers, Reading};
use catalogue_store::Edition;

use super::{
    may_read,
    views::{LinkView, SourceView, TextView, articles, categories, exercises, onward, services},
};
use crate::{
    house::{AgeSaid, AppState},
    layout::{Asker, Section, Shell, page},
    pages::families::Pinned,
    problems::{Problem, problem_page},
};

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/guidance/{id}", get(article)).route("/disclosure-guide", get(guide))
}

#[derive(Template)]
#[template(path = "article.html")]
struct ArticleView<'a> {
    shell: Shell,
    id: &'a str,
    text: TextView<'a>,
    /// The list in which it stands.
    home: &'static str,
    home_name: String,
    is_emergency: bool,
    /// Lines for relatives who read this at night.
    pinned: Option<Pinned>,
    categories: Vec<LinkView>,
    /// Whether the page on duties says more, country by country.
    is_country_specific: bool,
    next: Vec<LinkView>,
    exercises: Vec<LinkView>,
    services: Vec<LinkView>,
    onward: Vec<LinkView>,
    sources: Vec<SourceView>,
    written: String,
}

/// The guide for whoever is told something at work.
const GUIDE: &str = "c08";

/// A lasting address for the guide; where an edition has none, everything to read.
async fn guide(asker: Asker) -> Response {
    let edition = asker.on_show.edition.clone();
    let has_guide = edition
        .zip(ArticleId::new(GUIDE).ok())
        .is_some_and(|(edition, id)| edition.article(&id).is_ok_and(|article| article.is_some()));
    if has_guide { article(asker, Path(GUIDE.to_owned())).await } else { Redirect::to("/guidance").into_response() }
}

async fn article(asker: Asker, Path(id): Path<String>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let found = ArticleId::new(&id).ok().map(|id| edition.article(&id)).transpose();
    let article = match found.map(Option::flatten) {
        Ok(Some(article)) => article,
        Ok(None) => return problem_page(asker, Problem::NoSuchPage),
        Err(_) => return problem_page(asker, Problem::NoAnswer),
    };
    let reading = &article.reading;
    if !may_read(asker.age, reading) {
        return Redirect::to(if asker.age == AgeSaid::Young { "/youth" } else { "/guidance" }).into_response();
    }
    let Some(text) = TextView::of(&asker, reading) else { return problem_page(asker, Problem::NoAnswer) };
    page(&view(asker, &edition, article.id.as_str(), reading, text))
}

fn view<'a>(asker: Asker, edition: &Edition, id: &'a str, reading: &'a Reading, text: TextView<'a>) -> ArticleView<'a> {
    let words = asker.words;
    let leads = &reading.leads;
    let (home, home_name) = home(asker.age, reading.readers);
    ArticleView {
        id,
        home,
        home_name: words.say(home_name),
        is_emergency: reading.emergency || leads.pages.contains(&GuidancePage::Emergency),
        pinned: (reading.readers == Readers::Family).then(|| Pinned::of(&asker, edition, format!("/guidance/{id}"))),
        categories: if leads.pages.contains(&GuidancePage::Categories) { categories(&asker) } else { Vec::new() },
        is_country_specific: reading.country_specific,
        next: articles(&asker, edition, &leads.articles),
        exercises: exercises(&asker, edition, &leads.exercises),
        services: services(&asker, edition, &leads.services),
        onward: onward(&asker, reading),
        sources: reading.sources.iter().map(SourceView::of).collect(),
        written: words.say_with("guidance-written", &[("day", words.day(reading.written_on).into())]),
        shell: asker.shell(text.text.title.as_str()).under(Section::Guidance),
        text,
    }
}

/// The page from which somebody came here, and its name.
fn home(age: AgeSaid, readers: Readers) -> (&'static str, &'static str) {
    match readers {
        _ if age == AgeSaid::Young => ("/youth", "doors-youth-title"),
        Readers::ForSelf | Readers::All => ("/guidance", "guidance-all"),
        Readers::Family => ("/families", "guidance-all-families"),
        Readers::Professional => ("/guidance#professionals", "guidance-all-professionals"),
    }
}
