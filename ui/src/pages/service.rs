//! One service with everything the edition says of it, and who said it.
//!
//! The order is that of a person's questions: what it is, how to reach it, what stays secret, for whom it is, what it
//! costs, how to begin. What nobody stated is shown as unknown. Nothing on the page opens anything: numbers and addresses
//! are text to copy.

mod caveats;
mod facts;
mod hours;
mod sources;
#[cfg(test)]
mod tests;
mod ways;

use askama::Template;
use axum::{
    Router,
    extract::{Path, Query, State},
    response::Response,
    routing::get,
};
use catalogue_model::{Coverage, Organization, Service, ServiceId};
use i18n::{Locale, Words};

pub(in crate::pages) use self::sources::{dated, is_ageing};
use self::{
    caveats::{Caveats, Topic},
    facts::Row,
    sources::Sources,
    ways::{Way, ways},
};
use super::{
    channels,
    find::{Request, label},
    plan::{PlaceInPlan, place_in_plan},
};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    problems::{Problem, problem_page},
    speak::Speak,
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/service/{id}", get(service))
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
    place: String,
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
    /// Where it stands in the person's plan, for adults.
    plan: Option<PlaceInPlan>,
}

async fn service(
    State(state): State<AppState>,
    asker: Asker,
    Path(id): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let Ok(id) = ServiceId::new(&id) else { return problem_page(asker, Problem::NoSuchService) };
    match edition.service(&id) {
        Ok(Some((service, organization))) => {
            let back = Request::read(&pairs).address("/find");
            let from = channels::from(asker.words, &edition, &id);
            let plan = place_in_plan(&state, &asker, &id);
            let view = ServiceView::new(asker, &service, organization.as_ref(), back).from(from);
            page(&ServiceView { plan, ..view })
        }
        Ok(None) => problem_page(asker, Problem::NoSuchService),
        Err(_) => problem_page(asker, Problem::NoAnswer),
    }
}

impl ServiceView {
    fn new(asker: Asker, service: &Service, organization: Option<&Organization>, back: String) -> Self {
        let (words, today) = (asker.words, asker.today);
        let caveats = Caveats::of(service);
        let ways = ways(&asker, service);
        let newest =
            service.sources.iter().filter_map(|source| source.seen_date_in_page).max_by_key(|date| date.latest_day());
        Self {
            back,
            label: label(words, service.relevance),
            also: named(words, "service-also", service.alternate_name.as_ref().map(|name| name.as_str())),
            run_by: named(words, "service-run-by", organization.map(|organization| organization.name.as_str())),
            from: None,
            plan: None,
            place: place(words, service),
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
        let words = self.shell.words;
        if let Some(from) = &from {
            let ways = self.ways.iter_mut().flat_map(|way| &mut way.said);
            for said in ways.chain(self.rows.iter_mut().flat_map(|row| &mut row.said)) {
                let values = [("said", said.text.as_str().into()), ("from", from.as_str().into())];
                said.text = words.say_with("channels-said", &values);
            }
        }
        Self { from, ..self }
    }
}

fn named(words: &Words, id: &str, name: Option<&str>) -> Option<String> {
    name.map(|name| words.say_with(id, &[("name", name.into())]))
}

fn place(words: &Words, service: &Service) -> String {
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
