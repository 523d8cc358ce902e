//! What a person sets about renewal: when it happens, an own mirror or folder, an own Tor.
//!
//! A text that cannot be used comes back in the address of the page, so that it still stands in its field; it is kept
//! nowhere else.

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use catalogue_model::RenewalChoice;
use i18n::Words;
use serde::Deserialize;

use super::{PAGE, Shown};
use crate::{
    house::{AppState, NotUsable, RenewalState},
    layout::Asker,
    pages::find::add_to_address,
    problems::{Problem, problem_page},
};

/// The longest text that comes back in an address. No address or folder is longer; the rest of a longer one is dropped.
const LONGEST_TYPED: usize = 400;

/// A choice with its line of explanation.
pub(super) struct ChoiceView {
    pub(super) value: &'static str,
    pub(super) name: String,
    pub(super) text: String,
    pub(super) is_chosen: bool,
}

/// Every choice.
pub(super) fn choices(words: &Words, chosen: RenewalChoice) -> Vec<ChoiceView> {
    let view = |choice: RenewalChoice| {
        let (name, text) = match choice {
            RenewalChoice::Never => ("renewal-choice-never", "renewal-choice-never-text"),
            RenewalChoice::WhenAsked => ("renewal-choice-when-asked", "renewal-choice-when-asked-text"),
            RenewalChoice::ByItself => ("renewal-choice-by-itself", "renewal-choice-by-itself-text"),
        };
        ChoiceView { value: choice.as_str(), name: words.say(name), text: words.say(text), is_chosen: choice == chosen }
    };
    RenewalChoice::ALL.map(view).into()
}

/// A field that takes an address.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    OwnSource,
    Proxy,
}

impl Field {
    fn as_str(self) -> &'static str {
        match self {
            Self::OwnSource => "own-source",
            Self::Proxy => "proxy",
        }
    }
}

/// Such a field, with what stands in it.
pub(super) struct FieldView {
    pub(super) name: &'static str,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) value: String,
    /// What is wrong with it, and what to do.
    pub(super) wrong: Option<(String, String)>,
}

impl FieldView {
    pub(super) fn new(words: &Words, renewal: &RenewalState, field: Field, shown: &Shown) -> Self {
        let is_wrong = shown.wrong == field.as_str();
        let (kept, label, hint, wrong, advice) = match field {
            Field::OwnSource => (
                &renewal.own_source,
                "renewal-own",
                "renewal-own-hint",
                "renewal-own-wrong",
                "renewal-own-wrong-advice",
            ),
            Field::Proxy => (
                &renewal.proxy,
                "renewal-proxy",
                "renewal-proxy-hint",
                "renewal-proxy-wrong",
                "renewal-proxy-wrong-advice",
            ),
        };
        Self {
            name: field.as_str(),
            label: words.say(label),
            hint: words.say(hint),
            value: if is_wrong { shown.typed.clone() } else { kept.clone() },
            wrong: is_wrong.then(|| (words.say(wrong), words.say(advice))),
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Chosen {
    choice: String,
}

#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(alias = "own-source", alias = "proxy")]
    typed: String,
}

/// When it happens.
pub(super) async fn choose(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Chosen>, FormRejection>,
) -> Response {
    let choice = form.ok().and_then(|Form(chosen)| RenewalChoice::parse(&chosen.choice));
    let Some(choice) = choice else { return problem_page(asker, Problem::NotUnderstood) };
    state.renewal.choose(choice);
    settled(&state).into_response()
}

/// An own mirror or folder.
pub(super) async fn use_own_source(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Typed>, FormRejection>,
) -> Response {
    let Ok(Form(Typed { typed })) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let typed = typed.trim();
    answer(&state, Field::OwnSource, typed, state.renewal.use_own_source(typed))
}

/// An own Tor.
pub(super) async fn use_proxy(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Typed>, FormRejection>,
) -> Response {
    let Ok(Form(Typed { typed })) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let typed = typed.trim();
    answer(&state, Field::Proxy, typed, state.renewal.use_proxy(typed))
}

fn answer(state: &AppState, field: Field, typed: &str, used: Result<(), NotUsable>) -> Response {
    if used.is_ok() {
        return settled(state).into_response();
    }
    let typed: String = typed.chars().take(LONGEST_TYPED).collect();
    let mut address = PAGE.to_owned();
    add_to_address(&mut address, "wrong", field.as_str());
    add_to_address(&mut address, "typed", &typed);
    Redirect::to(&address).into_response()
}

/// The page, at the words on what happens now: they say what the setting changed, and the button is the next stop of the
/// keyboard. At its top instead when it has to say that nothing could be kept.
fn settled(state: &AppState) -> Redirect {
    let address = if state.renewal.state().settings_not_kept { PAGE } else { "/renewal#now" };
    Redirect::to(address)
}
