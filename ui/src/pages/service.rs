//! One service with everything the edition says of it, and who said it.
//!
//! The order is that of a person's questions: what it is, how to reach it, what stays secret, for whom it is, what it
//! costs, how to begin. What nobody stated is shown as unknown. Nothing on the page opens anything: numbers and addresses
//! are text to copy.

mod caveats;
mod compare;
mod contact;
mod facts;
mod hours;
mod reach;
mod sources;
#[cfg(test)]
mod tests;
mod traces;
mod ways;

use askama::Template;
use axum::{
    Router,
    extract::{Path, Query, State},
    response::Response,
    routing::{get, post},
};
use catalogue_model::{Coverage, Organization, Service, ServiceId};
use catalogue_store::{Edition, QueryError};
use i18n::{Locale, Words};

#[cfg(test)]
pub(in crate::pages) use self::tests::service as dull_service;
use self::{
    caveats::{Caveats, Topic},
    contact::{Brief, brief},
    facts::Row,
    sources::{Said, Sources, newest_page},
    ways::{Way, ways},
};
pub(in crate::pages) use self::{
    reach::Reach,
    sources::{dated, is_ageing},
};
use super::{
    channels,
    find::{Request, label},
    plan::{PlaceInPlan, place_in_plan},
    shortlist::{PlaceInList, place_in_list},
};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    problems::{Problem, problem_page},
    speak::Speak,
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/service/{id}", get(service))
        .route("/service/{id}/contact", get(contact::card))
        .route("/service/{id}/contact/print", post(contact::print))
        .route("/compare", get(compare::show).post(compare::tick))
        .route("/compare/print", post(compare::print))
}

#[derive(Template)]
#[template(path = "service.html")]
struct ServiceView {
    shell: Shell,
    /// The address of the list from which the person came.
    back: String,
    /// What it is instead of a dedicated offer.
    label: Option<String>,
    also: Option<String>,
    run_by: Option<String>,
    /// From which edition it comes, while there are several.
    from: Option<String>,
    area: String,
    /// In English, like every text that comes from a record.
    description: String,
    is_translated: bool,
    dated: String,
    is_ageing: bool,
    /// Limits to know before making contact.
    caveats: Vec<String>,
    contact_caveats: Vec<String>,
    ways: Vec<Way>,
    organization_websites: Vec<String>,
    /// Hours of the whole service as stated, where a way to reach it has none of its own.
    whole_hours: Option<String>,
    rows: Vec<Row>,
    sources: Sources,
    /// What happens at a first contact, in short.
    brief: Brief,
    /// The address of this page without what it says of the list.
    here: String,
    /// Where it stands in the person's plan, for adults.
    plan: Option<PlaceInPlan>,
    /// Where it stands on the short list.
    place: PlaceInList,
}

async fn service(
    State(state): State<AppState>,
    asker: Asker,
    Path(id): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    match find_service(&edition, &id) {
        Ok(Some((service, organization))) => {
            let back = Request::read(&pairs).address("/find");
            let from = channels::from(asker.words, &edition, &service.id);
            let plan = place_in_plan(&state, &asker, &service.id);
            let place = place_in_list(&state.short_list(), &service.id, service.name.as_str(), asker.path.clone());
            let view = ServiceView::new(asker, &service, organization.as_ref(), back, place).from(from);
            page(&ServiceView { plan, ..view })
        }
        Ok(None) => problem_page(asker, Problem::NoSuchService),
        Err(_) => problem_page(asker, Problem::NoAnswer),
    }
}

/// The service of an address. A text that is no id names none.
fn find_service(edition: &Edition, id: &str) -> Result<Option<(Service, Option<Organization>)>, QueryError> {
    ServiceId::new(id).map_or(Ok(None), |id| edition.service(&id))
}

impl ServiceView {
    fn new(
        asker: Asker,
        service: &Service,
        organization: Option<&Organization>,
        back: String,
        place: PlaceInList,
    ) -> Self {
        let (words, today) = (asker.words, asker.today);
        let caveats = Caveats::of(service);
        let ways = ways(&asker, service);
        let newest = newest_page(service);
        Self {
            back,
            label: label(words, service.relevance),
            also: named(words, "service-also", service.alternate_name.as_ref().map(|name| name.as_str())),
            run_by: named(words, "service-run-by", organization.map(|organization| organization.name.as_str())),
            from: None,
            plan: None,
            area: place_of(words, service),
            brief: brief(words, service, &caveats, today),
            here: format!("/service/{}", service.id.as_str()),
            place,
            description: service.description.as_str().to_owned(),
            is_translated: asker.locale == Locale::En,
            dated: dated(words, newest, today),
            is_ageing: is_ageing(newest, today),
            caveats: caveats.before_contact(),
            contact_caveats: caveats.on(Topic::Contact),
            organization_websites: organization_websites(service, organization),
            whole_hours: whole_hours(service, &ways),
            rows: facts::rows(words, service, &caveats, today),
            sources: Sources::of(words, service, today),
            ways,
            shell: asker.shell(service.name.as_str()).under(Section::Find),
        }
    }
}

impl ServiceView {
    /// Says of the service, and beside every word on who said a fact, from which edition it comes.
    fn from(mut self, from: Option<String>) -> Self {
        let ways = self.ways.iter_mut().flat_map(|way| &mut way.said);
        let rows = self.rows.iter_mut().flat_map(|row| &mut row.said);
        say_from(self.shell.words, from.as_deref(), ways.chain(rows).chain(&mut self.brief.said));
        Self { from, ..self }
    }
}

/// Says beside who said a fact from which edition it comes.
fn say_from<'a>(words: &Words, from: Option<&str>, said: impl Iterator<Item = &'a mut Said>) {
    let Some(from) = from else { return };
    for said in said {
        let values = [("said", said.text.as_str().into()), ("from", from.into())];
        said.text = words.say_with("channels-said", &values);
    }
}

/// Limits to read before making contact, in English: those of secrecy first.
pub(in crate::pages) fn limits(service: &Service) -> Vec<String> {
    Caveats::of(service).before_contact()
}

fn named(words: &Words, id: &str, name: Option<&str>) -> Option<String> {
    name.map(|name| words.say_with(id, &[("name", name.into())]))
}

/// Where it helps.
pub(in crate::pages) fn place_of(words: &Words, service: &Service) -> String {
    if service.coverage == Coverage::InternationalOnline {
        return words.say("find-card-everywhere");
    }
    words.list(&service.countries.iter().map(|country| words.country(*country)).collect::<Vec<_>>())
}

/// The websites of the organization that the service does not have itself.
fn organization_websites(service: &Service, organization: Option<&Organization>) -> Vec<String> {
    let all = organization.map(|organization| organization.websites.as_slice()).unwrap_or_default();
    let others = all.iter().map(|website| &website.address).filter(|address| !service.websites.contains(address));
    others.map(|address| address.as_str().to_owned()).collect()
}

fn whole_hours(service: &Service, ways: &[Way]) -> Option<String> {
    let is_needed = ways.is_empty() || ways.iter().any(Way::lacks_hours);
    service.opening_hours.as_ref().filter(|_| is_needed).map(|hours| hours.text.as_str().to_owned())
}
