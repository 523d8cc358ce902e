//! Picking services for the plan: from the catalogue, from the lines of the chosen country, and from the page of a service.
//!
//! Only adults see this. What is searched for is asked of the catalogue alone.

mod list;

use askama::Template;
use axum::{
    Form, Router,
    extract::{Query, State, rejection::FormRejection},
    response::Response,
    routing::{get, post},
};
use catalogue_model::{CrisisPurpose, ServiceId};
use catalogue_store::{Edition, LONGEST_WORDS};
use serde::Deserialize;
use vault::{ChangeError, LongText, Plan, PlanItem, PlanWords, Section, ShortText, Slug};

use self::list::{Group, groups};
use super::{
    change,
    sections::{LineView, mark, sections},
    turned_away,
};
use crate::{
    house::AppState,
    layout::{Asker, Shell, own_path, page},
    pages::{
        exercises::is_adult,
        find::add_to_address,
        lines::{CountryChoice, countries, lines_of},
    },
    problems::{Problem, problem_page},
    speak::Speak as _,
};

/// The address of the page.
pub(super) const PAGE: &str = "/plan/services";

/// More than a person can choose among in a hard hour.
const MOST: usize = 6;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route(PAGE, get(show))
        .route("/plan/services/put", post(put))
        .route("/plan/services/line", post(put_line))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Shown {
    words: String,
}

/// A service to put in, and where the button stood.
#[derive(Deserialize)]
struct Picked {
    service: String,
    #[serde(default)]
    back: String,
}

/// A line of the chosen country, by its number.
#[derive(Deserialize)]
struct PickedLine {
    number: String,
    #[serde(default)]
    back: String,
}

#[derive(Template)]
#[template(path = "plan_services.html")]
struct ServicesView {
    shell: Shell,
    /// What was typed.
    words: String,
    longest: usize,
    /// What stands in the plan.
    chosen: Vec<LineView>,
    is_full: bool,
    full: String,
    lines: Vec<LineChoice>,
    lines_heading: String,
    groups: Vec<Group>,
    /// The same search in the whole catalogue.
    all: String,
    country: Option<String>,
    code: String,
    countries: Vec<CountryChoice>,
    back: &'static str,
    /// The address of this list, to come back to.
    here: String,
}

/// A line of the chosen country that the plan lacks.
struct LineChoice {
    name: String,
    number: String,
}

async fn show(State(state): State<AppState>, asker: Asker, Query(shown): Query<Shown>) -> Response {
    if let Some(elsewhere) = turned_away(&state, &asker) {
        return elsewhere;
    }
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let plan = state.practice.desk().plan_so_far();
    let words: String = shown.words.trim().chars().take(LONGEST_WORDS).collect();
    let groups = groups(&asker, &edition, &words, plan.as_ref().ok());
    let (Ok(plan), Ok(groups)) = (plan, groups) else { return problem_page(asker, Problem::NoAnswer) };
    page(&view(asker, &edition, &plan, words, groups))
}

fn view(asker: Asker, edition: &Edition, plan: &Plan, words: String, groups: Vec<Group>) -> ServicesView {
    let say = asker.words;
    let country = asker.country.map(|code| say.country(code));
    let chosen = sections(&asker, plan).into_iter().find(|section| section.section == Section::Services);
    ServicesView {
        here: here(&words),
        longest: LONGEST_WORDS,
        chosen: chosen.into_iter().flat_map(|section| section.groups).flat_map(|group| group.lines).collect(),
        is_full: is_full(plan),
        full: say.say_with("plan-services-full", &[("most", MOST.into())]),
        lines: line_choices(&asker, edition, plan),
        lines_heading: say.say_with("plan-services-lines", &[("country", country.clone().unwrap_or_default().into())]),
        groups,
        all: all(&asker, &words),
        country,
        code: asker.country.map(|code| code.as_str().to_owned()).unwrap_or_default(),
        countries: countries(Some(edition), say),
        back: PAGE,
        shell: asker.shell(say.say("plan-services-title")),
        words,
    }
}

/// This list with its words, so that a change comes back to it.
fn here(words: &str) -> String {
    let mut address = PAGE.to_owned();
    if !words.is_empty() {
        add_to_address(&mut address, "words", words);
    }
    address
}

/// The same search on the page that searches everything.
fn all(asker: &Asker, words: &str) -> String {
    let mut address = "/find".to_owned();
    if !words.is_empty() {
        add_to_address(&mut address, "words", words);
    }
    if let Some(country) = asker.country {
        add_to_address(&mut address, "country", country.as_str());
    }
    address
}

/// Lines for adults in the chosen country.
fn line_choices(asker: &Asker, edition: &Edition, plan: &Plan) -> Vec<LineChoice> {
    let lines = lines_of(Some(edition), asker.country);
    let is_for_adults = |purpose| matches!(purpose, CrisisPurpose::Suicide | CrisisPurpose::EmotionalSupport);
    let mut choices: Vec<LineChoice> = Vec::new();
    for line in lines.iter().filter(|line| is_for_adults(line.purpose)) {
        let Some(item) = line_item(line.name.as_str(), line.number.as_str()) else { continue };
        let is_known = plan.section(Section::Services).iter().any(|known| is_same(known, &item))
            || choices.iter().any(|choice| choice.number == line.number.as_str());
        if !is_known {
            choices.push(LineChoice { name: line.name.as_str().to_owned(), number: line.number.as_str().to_owned() });
        }
    }
    choices
}

async fn put(State(state): State<AppState>, asker: Asker, form: Result<Form<Picked>, FormRejection>) -> Response {
    let Ok(Form(picked)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let id = ServiceId::new(&picked.service).ok().filter(|id| matches!(edition.service(id), Ok(Some(_))));
    let slug = id.and_then(|id| Slug::new(id.as_str()).ok());
    let Some(slug) = slug else { return problem_page(asker, Problem::NoSuchService) };
    let item = PlanItem { words: PlanWords::Service(slug), second: None, ticked: false };
    put_item(&state, asker, item, &picked.back)
}

async fn put_line(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<PickedLine>, FormRejection>,
) -> Response {
    let Ok(Form(picked)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let lines = lines_of(asker.on_show.edition.as_deref(), asker.country);
    let line = lines.iter().find(|line| line.number.as_str() == picked.number);
    let item = line.and_then(|line| line_item(line.name.as_str(), line.number.as_str()));
    let Some(item) = item else { return problem_page(asker, Problem::NotUnderstood) };
    put_item(&state, asker, item, &picked.back)
}

/// Puts a line at the end of the section, unless it stands there or there are enough.
fn put_item(state: &AppState, asker: Asker, item: PlanItem, back: &str) -> Response {
    if let Some(elsewhere) = turned_away(state, &asker) {
        return elsewhere;
    }
    let put = put_in_plan(state, item);
    let back = own_path(back);
    let onward = if back == "/" { PAGE } else { back };
    change::answer(state, asker, put, onward.to_owned())
}

fn put_in_plan(state: &AppState, item: PlanItem) -> Result<(), ChangeError> {
    let mut desk = state.practice.desk();
    let vault = desk.plan()?;
    let plan = vault.plan()?;
    let known = plan.section(Section::Services);
    if is_full(&plan) || known.iter().any(|known| is_same(known, &item)) {
        return Ok(());
    }
    vault.replace_section(Section::Services, &[known, &[item]].concat())
}

fn line_item(name: &str, number: &str) -> Option<PlanItem> {
    let words = PlanWords::Own(LongText::new(name).ok()?);
    Some(PlanItem { words, second: ShortText::new(number).ok(), ticked: false })
}

fn is_same(one: &PlanItem, other: &PlanItem) -> bool {
    one.words == other.words && one.second == other.second
}

fn is_full(plan: &Plan) -> bool {
    plan.section(Section::Services).len() >= MOST
}

/// Whether a service stands in the plan, for the page of the service.
pub(in crate::pages) struct PlaceInPlan {
    pub(in crate::pages) service: String,
    /// The line on which it stands, and its mark.
    pub(in crate::pages) line: Option<(usize, String)>,
    pub(in crate::pages) is_full: bool,
    pub(in crate::pages) back: String,
}

/// Where a service stands in the plan. `None`: the plan is not for this person, or does not open.
pub(in crate::pages) fn place_in_plan(state: &AppState, asker: &Asker, id: &ServiceId) -> Option<PlaceInPlan> {
    if !is_adult(state, asker) {
        return None;
    }
    let plan = state.practice.desk().plan_so_far().ok()?;
    let items = plan.section(Section::Services);
    let is_this = |item: &PlanItem| matches!(&item.words, PlanWords::Service(known) if known.as_str() == id.as_str());
    Some(PlaceInPlan {
        service: id.as_str().to_owned(),
        line: items.iter().position(is_this).and_then(|at| Some((at, mark(items.get(at)?)))),
        is_full: is_full(&plan),
        back: asker.path.clone(),
    })
}
