//! Opening a list that somebody else made: from pasted text, or from a file with the code on it.
//!
//! The list goes on the short list: at once when that is empty, otherwise when the person says how. A service that this
//! edition does not know is named by its id and never dropped in silence.

use askama::Template;
use axum::{
    Form, Router,
    extract::{State, rejection::FormRejection},
    http::{HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse as _, Redirect, Response},
    routing::{get, post},
};
use catalogue_model::ServiceId;
use catalogue_store::Edition;
use i18n::Words;
use serde::Deserialize;
use sheet::{LARGEST_FILE, List, MOST_SERVICES, NotAList, NotFound, find_in_file};

use crate::{
    house::AppState,
    layout::{Asker, Shell, page, page_with},
    papers::{Brought, CannotRead, NotOpened, OpenWording, Opened},
    problems::{Problem, problem_page},
};

const PAGE: &str = "/list/open";
const OPENED: &str = "/list/opened";

/// Tells htmx to open a page.
const HX_REDIRECT: HeaderName = HeaderName::from_static("hx-redirect");

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route(PAGE, get(show).post(paste))
        .route("/list/open/file", post(file))
        .route("/list/open/waiting", get(waiting))
        .route(OPENED, get(opened).post(take))
}

#[derive(Template)]
#[template(path = "list_open.html")]
struct OpenView {
    shell: Shell,
    /// What was wrong with the last try.
    wrong: Option<Wrong>,
    /// Whether the dialog is open, or a file is being looked through.
    is_awaited: bool,
}

/// The part that asks for itself again and again.
#[derive(Template)]
#[template(path = "list_waiting.html")]
struct WaitingView {
    words: &'static Words,
}

/// What was wrong, and what to do now.
struct Wrong {
    what: String,
    advice: String,
}

#[derive(Template)]
#[template(path = "list_opened.html")]
struct OpenedView {
    shell: Shell,
    count: String,
    /// What is said of the edition the list was made with, when it is another.
    edition: Option<String>,
    entries: Vec<EntryView>,
    unknown: Vec<String>,
    /// Services that found no room on the short list.
    is_full: bool,
    most: String,
    /// Whether the short list holds what could be put there.
    is_taken: bool,
    can_take: bool,
}

struct EntryView {
    name: String,
    address: String,
    is_on_short_list: bool,
}

async fn show(State(state): State<AppState>, asker: Asker) -> Response {
    let mut tray = state.tray.look();
    let (wrong, is_awaited) = match &*tray {
        Brought::Read(Err(why)) => (Some(wrong(asker.words, why)), false),
        Brought::Awaited => (None, true),
        Brought::Nothing | Brought::Read(Ok(_)) => (None, false),
    };
    if wrong.is_some() {
        // Said once.
        *tray = Brought::Nothing;
    }
    drop(tray);
    open_page(asker, wrong, is_awaited, StatusCode::OK)
}

fn open_page(asker: Asker, wrong: Option<Wrong>, is_awaited: bool, status: StatusCode) -> Response {
    let title = asker.words.say("clinic-open-title");
    page_with(status, &OpenView { wrong, is_awaited, shell: asker.shell(title) })
}

#[derive(Deserialize)]
struct Pasted {
    text: String,
}

async fn paste(State(state): State<AppState>, asker: Asker, form: Result<Form<Pasted>, FormRejection>) -> Response {
    // A form that is not even taken in is one of millions of characters.
    let read = match form {
        Ok(Form(pasted)) => List::find(&pasted.text),
        Err(_) => Err(NotAList::TooLong),
    };
    match read {
        Ok(list) => {
            state.brings(Ok(list));
            Redirect::to(OPENED).into_response()
        }
        Err(why) => {
            let wrong = wrong(asker.words, &NotOpened::NotFound(NotFound::Text(why)));
            open_page(asker, Some(wrong), false, StatusCode::UNPROCESSABLE_ENTITY)
        }
    }
}

async fn file(State(state): State<AppState>, asker: Asker) -> Redirect {
    let words = asker.words;
    let wording = OpenWording { open: words.say("clinic-open-dialog"), cancel: words.say("clinic-cancel") };
    *state.tray.look() = Brought::Awaited;
    let brings = state.clone();
    let read = move |file: Result<Vec<u8>, CannotRead>| {
        let list = file.map_err(NotOpened::File).and_then(|bytes| find_in_file(&bytes).map_err(NotOpened::NotFound));
        brings.brings(list);
    };
    state.keeping.open_paper(wording, LARGEST_FILE, Box::new(read));
    Redirect::to("/list/open/waiting")
}

/// Goes on as soon as there is something to see.
async fn waiting(State(state): State<AppState>, asker: Asker) -> Response {
    let next = match &*state.tray.look() {
        Brought::Read(Ok(_)) => OPENED,
        Brought::Read(Err(_)) | Brought::Nothing => PAGE,
        Brought::Awaited if asker.is_fragment => return page(&WaitingView { words: asker.words }),
        Brought::Awaited => PAGE,
    };
    if asker.is_fragment {
        return (StatusCode::OK, [(HX_REDIRECT, HeaderValue::from_static(next))]).into_response();
    }
    Redirect::to(next).into_response()
}

fn wrong(words: &Words, why: &NotOpened) -> Wrong {
    let id = match why {
        NotOpened::File(CannotRead::TooLarge) | NotOpened::NotFound(NotFound::TooLarge) => "clinic-wrong-large",
        NotOpened::File(CannotRead::Refused) => "clinic-wrong-refused",
        NotOpened::NotFound(NotFound::Empty) => "clinic-wrong-empty-file",
        NotOpened::NotFound(NotFound::Damaged) => "clinic-wrong-picture",
        NotOpened::NotFound(NotFound::NoCode) => "clinic-wrong-no-code",
        NotOpened::NotFound(NotFound::NoListInPdf) => "clinic-wrong-pdf",
        NotOpened::NotFound(NotFound::Text(why)) => match why {
            NotAList::Empty => "clinic-wrong-empty",
            NotAList::TooLong => "clinic-wrong-long",
            NotAList::Newer { .. } => "clinic-wrong-newer",
            NotAList::CutShort => "clinic-wrong-cut",
            NotAList::Damaged => "clinic-wrong-damaged",
            NotAList::TooMany => "clinic-wrong-many",
            NotAList::Repeated(_) => "clinic-wrong-repeated",
            _ => "clinic-wrong-none",
        },
        NotOpened::NotFound(_) => "clinic-wrong-kind",
    };
    let most = [("most", MOST_SERVICES.into())];
    Wrong { what: words.say_with(id, &most), advice: words.say(&format!("{id}-advice")) }
}

/// Every reason by the beginning of its messages, for the test that finds unused ones.
#[cfg(test)]
pub(crate) const WRONG: [&str; 15] = [
    "clinic-wrong-large",
    "clinic-wrong-refused",
    "clinic-wrong-empty-file",
    "clinic-wrong-picture",
    "clinic-wrong-no-code",
    "clinic-wrong-pdf",
    "clinic-wrong-empty",
    "clinic-wrong-long",
    "clinic-wrong-newer",
    "clinic-wrong-cut",
    "clinic-wrong-damaged",
    "clinic-wrong-many",
    "clinic-wrong-repeated",
    "clinic-wrong-none",
    "clinic-wrong-kind",
];

async fn opened(State(state): State<AppState>, asker: Asker) -> Response {
    let Brought::Read(Ok(opened)) = state.tray.look().clone() else { return Redirect::to(PAGE).into_response() };
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    let words = asker.words;
    let (entries, unknown) = entries(&state, &edition, opened.list.ids());
    let is_full = opened.is_taken && entries.iter().any(|entry| !entry.is_on_short_list);
    page(&OpenedView {
        count: words.say_with("clinic-opened-count", &[("count", opened.list.ids().len().into())]),
        edition: other_edition(&asker, &opened),
        is_full,
        most: words.say_with("clinic-opened-full", &[("most", MOST_SERVICES.into())]),
        is_taken: opened.is_taken,
        can_take: !entries.is_empty(),
        entries,
        unknown,
        shell: asker.shell(words.say("clinic-opened-title")),
    })
}

/// The services of a list in their order, and the ids that this edition does not know.
fn entries(state: &AppState, edition: &Edition, ids: &[ServiceId]) -> (Vec<EntryView>, Vec<String>) {
    let (mut entries, mut unknown) = (Vec::new(), Vec::new());
    for id in ids {
        match edition.service(id) {
            Ok(Some((service, _))) => entries.push(EntryView {
                name: service.name.as_str().to_owned(),
                address: format!("/service/{}", id.as_str()),
                is_on_short_list: state.short_list().has(id),
            }),
            Ok(None) | Err(_) => unknown.push(id.as_str().to_owned()),
        }
    }
    (entries, unknown)
}

fn other_edition(asker: &Asker, opened: &Opened) -> Option<String> {
    let (theirs, ours) = (opened.list.edition(), asker.on_show.status.as_ref()?.number);
    let id = match theirs.cmp(&ours) {
        std::cmp::Ordering::Less => "clinic-opened-older",
        std::cmp::Ordering::Equal => return None,
        std::cmp::Ordering::Greater => "clinic-opened-newer",
    };
    let values = [("theirs", theirs.0.to_string().into()), ("ours", ours.0.to_string().into())];
    Some(asker.words.say_with(id, &values))
}

#[derive(Deserialize)]
struct Taking {
    how: String,
}

async fn take(State(state): State<AppState>, asker: Asker, form: Result<Form<Taking>, FormRejection>) -> Response {
    let Ok(Form(taking)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let Brought::Read(Ok(opened)) = state.tray.look().clone() else { return Redirect::to(PAGE).into_response() };
    match taking.how.as_str() {
        "add" => {}
        "replace" => state.short_list().clear(),
        _ => return problem_page(asker, Problem::NotUnderstood),
    }
    state.takes(&opened.list);
    *state.tray.look() = Brought::Read(Ok(Opened { is_taken: true, ..opened }));
    Redirect::to(OPENED).into_response()
}
