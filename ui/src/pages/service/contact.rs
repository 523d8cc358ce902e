//! What happens if a person contacts a service: a card of its own, to be read and printed, and the short form of it.
//!
//! What is known of the service stands with who said it; what nobody stated is said to be unknown. What is usual at a first
//! contact stands beside it, marked as general, and is never passed off as the service's own word. Limits come first.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use catalogue_model::{Anonymity, FactGroup, Service};
use i18n::{Locale, Words};
use jiff::civil::Date;

use super::{
    caveats::{Caveats, Topic},
    facts::{Facts, Row},
    reach::Reach,
    say_from,
    sources::{Said, dated, is_ageing, newest_page, said},
    traces::{Trace, traces},
};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    pages::{channels, find::label},
    problems::{Problem, problem_page},
};

/// Where the general points come from: a helpline's page on how its calls go (content rules, article a17).
const GENERAL_SOURCE: &str =
    "https://www.stopitnow.org.uk/how-we-prevent-child-sexual-abuse/how-the-stop-it-now-helpline-works/";

#[derive(Template)]
#[template(path = "contact.html")]
struct ContactView {
    shell: Shell,
    /// The address of the service's page; that of the card and of the rehearsal begin with it.
    service: String,
    name: String,
    label: Option<String>,
    /// From which edition it comes, while there are several.
    from: Option<String>,
    /// Limits in English: those of secrecy, then the others.
    limits: Vec<String>,
    has_secrecy_limits: bool,
    limits_said: Option<Said>,
    is_translated: bool,
    answers: Vec<Answer>,
    reach: Reach,
    traces: Vec<Trace>,
    general_source: &'static str,
    dated: String,
    is_ageing: bool,
}

/// One question, what is known of the service, and what is usual elsewhere.
pub(super) struct Answer {
    pub(super) row: Row,
    /// Points that are not this service's.
    pub(super) general: Vec<String>,
    /// What comes before everything else.
    pub(super) first: Option<String>,
}

/// The short form, for the page of the service.
pub(super) struct Brief {
    /// Whether its pages name limits of secrecy, which stand above.
    pub(super) has_secrecy_limits: bool,
    pub(super) unnamed: String,
    pub(super) said: Vec<Said>,
}

pub(super) async fn card(State(_): State<AppState>, asker: Asker, Path(id): Path<String>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    match super::find_service(&edition, &id) {
        Ok(Some((service, _))) => {
            let from = channels::from(asker.words, &edition, &service.id);
            page(&ContactView::new(asker, &service).from(from))
        }
        Ok(None) => problem_page(asker, Problem::NoSuchService),
        Err(_) => problem_page(asker, Problem::NoAnswer),
    }
}

/// Asks for the system's dialog. With script the page stays in view, without it is opened again.
pub(super) async fn print(State(state): State<AppState>, asker: Asker, Path(id): Path<String>) -> Response {
    let Ok(id) = catalogue_model::ServiceId::new(&id) else { return problem_page(asker, Problem::NoSuchService) };
    state.keeping.print();
    if asker.is_fragment {
        return StatusCode::OK.into_response();
    }
    Redirect::to(&format!("/service/{}/contact", id.as_str())).into_response()
}

impl ContactView {
    fn new(asker: Asker, service: &Service) -> Self {
        let (words, today) = (asker.words, asker.today);
        let caveats = Caveats::of(service);
        let limits = caveats.before_contact();
        let newest = newest_page(service);
        Self {
            service: format!("/service/{}", service.id.as_str()),
            name: service.name.as_str().to_owned(),
            label: label(words, service.relevance),
            from: None,
            has_secrecy_limits: !caveats.on(Topic::Secrecy).is_empty(),
            limits_said: (!limits.is_empty()).then(|| said(words, service, FactGroup::Caveats, today)),
            limits,
            is_translated: asker.locale == Locale::En,
            answers: answers(words, service, &caveats, today),
            reach: Reach::of(&asker, service),
            traces: traces(words, &service.channels()),
            general_source: GENERAL_SOURCE,
            dated: dated(words, newest, today),
            is_ageing: is_ageing(newest, today),
            shell: asker.shell(words.say("contact-title")).under(Section::Find),
        }
    }

    /// Says beside every word on who said a fact from which edition it comes, while there are several.
    fn from(mut self, from: Option<String>) -> Self {
        let rows = self.answers.iter_mut().flat_map(|answer| &mut answer.row.said);
        say_from(self.shell.words, from.as_deref(), rows.chain(&mut self.limits_said));
        Self { from, ..self }
    }
}

/// The questions of somebody who has not been in touch yet, in the order in which they worry.
pub(super) fn answers(words: &Words, service: &Service, caveats: &Caveats, today: Date) -> Vec<Answer> {
    let facts = Facts { words, service, caveats, today };
    let points = |ids: &[&str]| ids.iter().map(|id| words.say(id)).collect::<Vec<_>>();
    let plain = |row: Row| Answer { row, general: Vec::new(), first: None };
    vec![
        Answer {
            row: facts.unknown("contact-asked"),
            general: points(&[
                "contact-asked-brings",
                "contact-asked-how",
                "contact-asked-child",
                "contact-asked-suicide",
                "contact-asked-help",
            ]),
            first: None,
        },
        Answer {
            row: facts.unknown("contact-leave-out"),
            general: points(&["contact-leave-out-name", "contact-leave-out-others", "contact-leave-out-details"]),
            first: Some(words.say("contact-leave-out-danger")),
        },
        plain(unnamed(&facts)),
        plain(secret(&facts)),
        passed_on(&facts),
        plain(facts.languages()),
        plain(facts.cost()),
        Answer {
            row: facts.unknown("contact-next"),
            general: points(&["contact-next-waiting", "contact-next-back", "contact-next-other"]),
            first: None,
        },
    ]
}

fn unnamed(facts: &Facts<'_>) -> Row {
    match unnamed_id(facts.service.anonymity) {
        Some(id) => facts.row("contact-unnamed", vec![facts.words.say(id)], &[FactGroup::Anonymity]),
        None => facts.unknown("contact-unnamed"),
    }
}

fn unnamed_id(anonymity: Option<Anonymity>) -> Option<&'static str> {
    Some(match anonymity? {
        Anonymity::Anonymous => "service-secret-anonymous",
        Anonymity::Pseudonymous => "service-secret-pseudonymous",
        Anonymity::Identified => "service-secret-identified",
    })
}

fn secret(facts: &Facts<'_>) -> Row {
    match &facts.service.confidentiality {
        Some(text) => Row {
            texts: vec![text.as_str().to_owned()],
            ..facts.row("contact-secret", Vec::new(), &[FactGroup::Confidentiality])
        },
        None => facts.unknown("contact-secret"),
    }
}

/// What has to be passed on. The service's own limits stand at the top of the card, and are pointed at here.
fn passed_on(facts: &Facts<'_>) -> Answer {
    let is_known = !facts.caveats.on(Topic::Secrecy).is_empty();
    let row = if is_known {
        facts.row("contact-pass-on", vec![facts.words.say("contact-pass-on-above")], &[FactGroup::Caveats])
    } else {
        facts.unknown("contact-pass-on")
    };
    Answer { row, general: vec![facts.words.say("contact-pass-on-general")], first: None }
}

/// The short form for the page of the service.
pub(super) fn brief(words: &Words, service: &Service, caveats: &Caveats, today: Date) -> Brief {
    let known = unnamed_id(service.anonymity);
    Brief {
        has_secrecy_limits: !caveats.on(Topic::Secrecy).is_empty(),
        unnamed: words.say(known.unwrap_or("service-secret-anonymity-unknown")),
        said: known.iter().map(|_| said(words, service, FactGroup::Anonymity, today)).collect(),
    }
}
