//! Duties and secrecy, country by country: what a page states, with its day and its last day, and nothing in between.
//!
//! Past the last day a country is one of which nothing has been checked: the statements are not there to be shown.

use askama::Template;
use axum::{Router, extract::Path, response::Response, routing::get};
use catalogue_model::{ArticleId, CountryCode, Duty, DutyOf, DutyStanding, DutyStatement, Term as _};
use catalogue_store::Edition;
use i18n::Words;

use crate::{
    house::AppState,
    layout::{Asker, Shell, page},
    pages::guidance::views::articles,
    problems::{Problem, problem_page},
    speak::{Speak as _, in_order_of_name},
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/duties", get(list)).route("/duties/{country}", get(country))
}

#[derive(Template)]
#[template(path = "duties.html")]
struct DutiesView {
    shell: Shell,
    /// The country chosen in this session, if nothing is recorded of it.
    unknown: Option<String>,
    countries: Vec<CountryView>,
    /// Whether the edition has the article on confidentiality, for this person.
    reads_on: bool,
}

/// A country of which something is recorded.
struct CountryView {
    address: String,
    name: String,
    /// When it was checked and until when it holds, or that nobody has checked it since.
    state: String,
    is_current: bool,
}

#[derive(Template)]
#[template(path = "duty.html")]
struct DutyView {
    shell: Shell,
    /// What is stated of each group of people. Empty: nothing may be shown.
    statements: Vec<StatementView>,
    /// Why nothing is stated.
    not_known: Option<String>,
    sources: Vec<String>,
    checked: Option<String>,
    reads_on: bool,
}

/// What is stated of one group of people.
struct StatementView {
    of: String,
    /// `None`: no page that was read states it.
    text: Option<String>,
    lang: Option<&'static str>,
}

async fn list(asker: Asker) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let Ok(duties) = edition.duties() else { return problem_page(asker, Problem::NoAnswer) };
    let words = asker.words;
    let countries = duties.iter().map(|duty| country_view(&asker, duty));
    let unknown = asker.country.filter(|code| duties.iter().all(|duty| duty.country() != *code));
    page(&DutiesView {
        unknown: unknown.map(|code| words.say_with("duties-unknown-in", &[("country", words.country(code).into())])),
        countries: in_order_of_name(countries, |country| &country.name),
        reads_on: reads_on(&asker, &edition),
        shell: asker.shell(words.say("duties-title")),
    })
}

fn country_view(asker: &Asker, duty: &Duty) -> CountryView {
    let words = asker.words;
    let is_current = matches!(duty.on(asker.today), DutyStanding::Current(_));
    CountryView {
        address: format!("/duties/{}", duty.country().as_str().to_ascii_lowercase()),
        name: words.country(duty.country()),
        state: if is_current { checked(words, duty) } else { words.say("duties-expired-short") },
        is_current,
    }
}

fn checked(words: &Words, duty: &Duty) -> String {
    let days = [("day", words.day(duty.checked_on()).into()), ("last", words.day(duty.expires_on()).into())];
    words.say_with("duties-checked", &days)
}

async fn country(asker: Asker, Path(code): Path<String>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let Ok(code) = CountryCode::new(&code.to_ascii_uppercase()) else {
        return problem_page(asker, Problem::NoSuchPage);
    };
    let Ok(duty) = edition.duty(code) else { return problem_page(asker, Problem::NoAnswer) };
    let reads_on = reads_on(&asker, &edition);
    page(&DutyView { reads_on, ..view(asker, code, duty) })
}

fn view(asker: Asker, code: CountryCode, duty: Option<&Duty>) -> DutyView {
    let words = asker.words;
    let name = || words.country(code);
    let standing = duty.map(|duty| (duty, duty.on(asker.today)));
    let title = words.say_with("duties-in", &[("country", name().into())]);
    let (statements, not_known) = match standing {
        Some((_, DutyStanding::Current(statements))) => (statement_views(&asker, statements), None),
        Some((duty, DutyStanding::NotChecked)) => {
            let values = [("country", name().into()), ("day", words.day(duty.expires_on()).into())];
            (Vec::new(), Some(words.say_with("duties-expired", &values)))
        }
        None => (Vec::new(), Some(words.say_with("duties-unknown-in", &[("country", name().into())]))),
    };
    let sources = duty.iter().flat_map(|duty| duty.sources()).map(|source| source.as_str().to_owned()).collect();
    DutyView {
        checked: duty.filter(|_| not_known.is_none()).map(|duty| checked(words, duty)),
        statements,
        not_known,
        sources,
        reads_on: false,
        shell: asker.shell(title),
    }
}

/// The article on confidentiality.
const CONFIDENTIALITY: &str = "a19";

fn reads_on(asker: &Asker, edition: &Edition) -> bool {
    ArticleId::new(CONFIDENTIALITY).is_ok_and(|id| !articles(asker, edition, &[id]).is_empty())
}

/// Every group of people, those left unknown of which no page says anything.
fn statement_views(asker: &Asker, statements: &[DutyStatement]) -> Vec<StatementView> {
    let view = |of: &DutyOf| {
        let statement = statements.iter().find(|statement| statement.of == *of);
        let in_locale = |tag: &str| {
            statement?.texts.iter().find(|(known, _)| known.as_str() == tag).map(|(_, text)| text.as_str().to_owned())
        };
        let own = in_locale(asker.locale.tag());
        let lang = own.is_none().then_some("en");
        let text = own.or_else(|| in_locale("en"));
        let of = asker.words.say(&format!("duties-of-{}", of.as_str().replace('_', "-")));
        StatementView { of, lang: lang.filter(|_| text.is_some()), text }
    };
    DutyOf::ALL.iter().map(view).collect()
}
