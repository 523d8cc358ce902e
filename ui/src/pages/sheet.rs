//! The sheet to hand over: which services, in which language, which of the two; shown as it will be printed, then saved as a
//! PDF or printed. Nobody is asked who it is for, and nothing of it is remembered.

use askama::Template;
use axum::{
    Form, Router,
    extract::{Query, State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect, Response},
    routing::{get, post},
};
use catalogue_model::{EditionNumber, ServiceId};
use catalogue_store::Edition;
use i18n::{Locale, Words};
use sheet::{Chosen, Kind, MOST_SERVICES, Paper, Sheet};

use super::find::add_to_address;
use crate::{
    house::{AppState, CopyWording},
    layout::{Asker, Shell, page},
    problems::{Problem, problem_page},
};

const PAGE: &str = "/sheet";

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route(PAGE, get(show)).route("/sheet/save", post(save)).route("/sheet/print", post(print))
}

#[derive(Template)]
#[template(path = "sheet.html")]
struct SheetView {
    shell: Shell,
    services: Vec<TickView>,
    languages: Vec<LanguageView>,
    kinds: Vec<KindView>,
    /// The choices once more, for the buttons below.
    fields: Vec<(&'static str, String)>,
    /// The sheet. `None`: nothing is ticked.
    paper: Option<Paper>,
    /// Ids that this edition does not know.
    unknown: Vec<String>,
    /// Names of services without a telephone number: they are on the discreet sheet in the code alone.
    unprinted: Vec<String>,
    /// Why there is no sheet although services are ticked.
    wrong: Option<String>,
    /// What was just asked for.
    said: Option<String>,
}

/// A service that can be ticked.
struct TickView {
    id: String,
    name: String,
    is_ticked: bool,
}

struct LanguageView {
    tag: &'static str,
    name: &'static str,
    is_chosen: bool,
}

struct KindView {
    name: &'static str,
    label: String,
    hint: String,
    is_chosen: bool,
}

/// What was chosen, as forms and addresses send it.
type Pairs = Vec<(String, String)>;

/// What was chosen, understood.
struct Choice {
    kind: Kind,
    locale: Locale,
    /// The ticked services, in their order.
    ids: Vec<ServiceId>,
    /// Texts in the place of an id that are none; shown as they came.
    strangers: Vec<String>,
}

impl Choice {
    fn read(pairs: &Pairs, usual: Locale) -> Self {
        let value = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        let mut choice = Self {
            kind: value("kind").and_then(Kind::parse).unwrap_or_default(),
            locale: value("language").and_then(Locale::from_tag).unwrap_or(usual),
            ids: Vec::new(),
            strangers: Vec::new(),
        };
        for (_, text) in pairs.iter().filter(|(name, _)| name == "service") {
            match ServiceId::new(text) {
                Ok(id) if choice.ids.contains(&id) => {}
                Ok(id) => choice.ids.push(id),
                Err(_) => choice.strangers.push(text.chars().take(80).collect()),
            }
        }
        choice
    }

    /// The choices as fields of a form.
    fn fields(&self) -> Vec<(&'static str, String)> {
        let services = self.ids.iter().map(|id| ("service", id.as_str().to_owned()));
        let rest = [("language", self.locale.tag().to_owned()), ("kind", self.kind.as_str().to_owned())];
        services.chain(rest).collect()
    }

    fn address(&self, said: &str) -> String {
        let mut address = PAGE.to_owned();
        for (name, value) in self.fields() {
            add_to_address(&mut address, name, &value);
        }
        add_to_address(&mut address, "said", said);
        address
    }
}

/// The services of a choice that the edition knows, and the ids of the others.
struct Looked {
    services: Vec<Chosen>,
    unknown: Vec<String>,
}

impl Looked {
    fn up(edition: &Edition, choice: &Choice) -> Self {
        let mut looked = Self { services: Vec::new(), unknown: choice.strangers.clone() };
        for id in &choice.ids {
            match edition.service(id) {
                Ok(Some((service, organization))) => {
                    let organization = organization.map(|organization| organization.name.as_str().to_owned());
                    looked.services.push(Chosen { service, organization });
                }
                Ok(None) | Err(_) => looked.unknown.push(id.as_str().to_owned()),
            }
        }
        looked
    }
}

/// The sheet of a choice. `Err` holds what is said instead.
fn paper(asker: &Asker, choice: &Choice, services: &[Chosen]) -> Result<Option<Paper>, String> {
    if services.is_empty() {
        return Ok(None);
    }
    let status = asker.on_show.status.as_ref();
    let sheet = Sheet {
        kind: choice.kind,
        words: Words::of(choice.locale),
        services,
        edition: status.map_or(EditionNumber(0), |status| status.number),
        as_of: status.map_or(asker.today, |status| status.as_of),
        today: asker.today,
    };
    let most = [("most", MOST_SERVICES.into())];
    Paper::new(&sheet).map(Some).map_err(|_| asker.words.say_with("clinic-sheet-many", &most))
}

async fn show(State(state): State<AppState>, asker: Asker, Query(pairs): Query<Pairs>) -> Response {
    show_with(&state, asker, pairs, None)
}

fn show_with(state: &AppState, asker: Asker, mut pairs: Pairs, said: Option<String>) -> Response {
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let aside = state.short_list().ids().to_vec();
    if pairs.iter().all(|(name, _)| name != "service" && name != "asked") {
        // Nobody has ticked anything yet: the sheet begins as the short list stands.
        pairs.extend(aside.iter().map(|id| ("service".to_owned(), id.as_str().to_owned())));
    }
    let words = asker.words;
    let choice = Choice::read(&pairs, asker.locale);
    let looked = Looked::up(&edition, &choice);
    let (paper, wrong) = match paper(&asker, &choice, &looked.services) {
        Ok(paper) => (paper, None),
        Err(wrong) => (None, Some(wrong)),
    };
    let lacks_number = |chosen: &&Chosen| chosen.service.phones.is_empty() && choice.kind == Kind::Discreet;
    page(&SheetView {
        services: ticks(&edition, &choice, &aside),
        languages: Locale::ALL
            .map(|locale| LanguageView {
                tag: locale.tag(),
                name: locale.own_name(),
                is_chosen: locale == choice.locale,
            })
            .into(),
        kinds: Kind::ALL
            .map(|kind| KindView {
                name: kind.as_str(),
                label: words.say(match kind {
                    Kind::Full => "clinic-sheet-full",
                    Kind::Discreet => "clinic-sheet-discreet",
                }),
                hint: words.say(match kind {
                    Kind::Full => "clinic-sheet-full-text",
                    Kind::Discreet => "clinic-sheet-discreet-text",
                }),
                is_chosen: kind == choice.kind,
            })
            .into(),
        fields: choice.fields(),
        unprinted: looked
            .services
            .iter()
            .filter(lacks_number)
            .map(|chosen| chosen.service.name.as_str().to_owned())
            .collect(),
        unknown: looked.unknown,
        paper,
        wrong,
        said: said.or_else(|| pairs.iter().any(|(name, _)| name == "said").then(|| words.say("clinic-sheet-saved"))),
        shell: asker.shell(words.say("clinic-sheet-title")),
    })
}

/// The short list, and what was chosen beside it.
fn ticks(edition: &Edition, choice: &Choice, aside: &[ServiceId]) -> Vec<TickView> {
    let others = aside.iter().filter(|id| !choice.ids.contains(id));
    let tick = |id: &ServiceId| {
        let (service, _) = edition.service(id).ok()??;
        let name = service.name.as_str().to_owned();
        Some(TickView { id: id.as_str().to_owned(), name, is_ticked: choice.ids.contains(id) })
    };
    choice.ids.iter().chain(others).filter_map(tick).collect()
}

async fn save(State(state): State<AppState>, asker: Asker, form: Result<Form<Pairs>, FormRejection>) -> Response {
    let Ok(Form(pairs)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let choice = Choice::read(&pairs, asker.locale);
    let looked = Looked::up(&edition, &choice);
    let Ok(Some(paper)) = paper(&asker, &choice, &looked.services) else {
        return problem_page(asker, Problem::NotUnderstood);
    };
    let Ok(pdf) = paper.pdf() else { return problem_page(asker, Problem::NoAnswer) };
    state.keeping.save_paper(wording(asker.words, choice.locale), pdf);
    Redirect::to(&choice.address("saved")).into_response()
}

/// The dialog speaks the language of the person at the computer, the file's name that of the sheet's reader.
fn wording(words: &Words, locale: Locale) -> CopyWording {
    CopyWording {
        title: words.say("clinic-sheet-dialog"),
        save: words.say("clinic-sheet-dialog-save"),
        cancel: words.say("clinic-cancel"),
        name: Words::of(locale).say("clinic-sheet-file"),
    }
}

/// Asks for the system's dialog. The answer is the same page once more: what is printed is the page in view.
async fn print(State(state): State<AppState>, asker: Asker, form: Result<Form<Pairs>, FormRejection>) -> Response {
    let Ok(Form(mut pairs)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    pairs.push(("asked".to_owned(), String::new()));
    let said = asker.words.say("clinic-sheet-printing");
    let answer = show_with(&state, asker, pairs, Some(said));
    if answer.status().is_success() {
        state.keeping.print();
    }
    answer
}
