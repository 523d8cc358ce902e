//! Preparing the first three sentences of a call or a message, in the reader's language and in one that the service speaks.
//!
//! Everything is picked and nothing is typed, so that nobody writes down here what they would tell. The picks come in a form
//! alone, stay in memory, and are forgotten when another page of this kind is opened or the person leaves.

use askama::Template;
use axum::{
    Form, Router,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use catalogue_model::{Anonymity, LanguagesBasis, Service, ServiceId};
use i18n::{Locale, Words};

use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    problems::{Problem, problem_page},
    rehearsal::{First, Pick, Picks, Rehearsal},
    speak::Speak as _,
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/rehearsal", get(general).post(pick_general))
        .route("/rehearsal/forget", post(forget_general))
        .route("/service/{id}/rehearsal", get(of_service).post(pick_of_service))
        .route("/service/{id}/rehearsal/forget", post(forget_of_service))
}

#[derive(Template)]
#[template(path = "rehearsal.html")]
struct RehearsalView {
    shell: Shell,
    /// The address of this page.
    here: String,
    /// The address and the name of the service.
    service: Option<(String, String)>,
    questions: Vec<QuestionView>,
    /// Something was not picked.
    is_incomplete: bool,
    /// The sentences, in one language or two. None: nothing was picked yet.
    texts: Vec<TextView>,
    /// Which language stands beside, or why none does.
    languages: Option<String>,
    /// What the pages say of staying unnamed, where it matters for the sentences.
    unnamed: Option<String>,
}

/// A question with its answers.
struct QuestionView {
    name: &'static str,
    ask: String,
    answers: Vec<AnswerView>,
}

struct AnswerView {
    value: &'static str,
    label: String,
    is_picked: bool,
}

/// The sentences in one language.
struct TextView {
    heading: String,
    tag: &'static str,
    sentences: Vec<String>,
}

/// For whom sentences are prepared.
struct Place {
    service: Option<Service>,
}

type Pairs = Vec<(String, String)>;
type Sent = Result<Form<Pairs>, FormRejection>;

async fn general(State(state): State<AppState>, asker: Asker) -> Response {
    show(&state, asker, Place { service: None })
}

async fn pick_general(State(state): State<AppState>, asker: Asker, form: Sent) -> Response {
    pick(&state, asker, Place { service: None }, form)
}

async fn forget_general(State(state): State<AppState>) -> Redirect {
    *state.rehearsal() = None;
    Redirect::to("/rehearsal")
}

async fn of_service(State(state): State<AppState>, asker: Asker, Path(id): Path<String>) -> Response {
    match place(&asker, &id) {
        Ok(place) => show(&state, asker, place),
        Err(problem) => problem_page(asker, problem),
    }
}

async fn pick_of_service(State(state): State<AppState>, asker: Asker, Path(id): Path<String>, form: Sent) -> Response {
    match place(&asker, &id) {
        Ok(place) => pick(&state, asker, place, form),
        Err(problem) => problem_page(asker, problem),
    }
}

async fn forget_of_service(State(state): State<AppState>, asker: Asker, Path(id): Path<String>) -> Response {
    *state.rehearsal() = None;
    match place(&asker, &id) {
        Ok(place) => Redirect::to(&place.here()).into_response(),
        Err(problem) => problem_page(asker, problem),
    }
}

fn place(asker: &Asker, id: &str) -> Result<Place, Problem> {
    let edition = asker.on_show.edition.as_ref().ok_or(Problem::NoEdition)?;
    let id = ServiceId::new(id).map_err(|_| Problem::NoSuchService)?;
    let found = edition.service(&id).map_err(|_| Problem::NoAnswer)?;
    let (service, _) = found.ok_or(Problem::NoSuchService)?;
    Ok(Place { service: Some(service) })
}

impl Place {
    fn id(&self) -> Option<&ServiceId> {
        self.service.as_ref().map(|service| &service.id)
    }

    fn here(&self) -> String {
        self.id().map_or_else(|| "/rehearsal".to_owned(), |id| format!("/service/{}/rehearsal", id.as_str()))
    }
}

/// What was picked for another place is forgotten.
fn show(state: &AppState, asker: Asker, place: Place) -> Response {
    let mut rehearsal = state.rehearsal();
    if rehearsal.as_ref().is_some_and(|known| known.service.as_ref() != place.id()) {
        *rehearsal = None;
    }
    let picks = rehearsal.as_ref().map(|known| known.picks).unwrap_or_default();
    drop(rehearsal);
    page(&RehearsalView::new(asker, place, picks, false))
}

/// Takes the picks. While one is missing they are shown again, and stay on this page alone.
fn pick(state: &AppState, asker: Asker, place: Place, form: Sent) -> Response {
    let Ok(Form(pairs)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let picks = Picks::read(&pairs);
    if picks.sentences().is_none() {
        *state.rehearsal() = None;
        return page(&RehearsalView::new(asker, place, picks, true));
    }
    let here = place.here();
    *state.rehearsal() = Some(Rehearsal { service: place.id().cloned(), picks });
    Redirect::to(&format!("{here}#sentences")).into_response()
}

impl RehearsalView {
    fn new(asker: Asker, place: Place, picks: Picks, is_incomplete: bool) -> Self {
        let (words, here) = (asker.words, place.here());
        let beside = place.service.as_ref().map(|service| Beside::of(asker.locale, service));
        let sentences = picks.sentences();
        let texts = sentences.map(|ids| texts(words, beside.as_ref(), ids)).unwrap_or_default();
        let unnamed = place.service.as_ref().and_then(|service| unnamed(words, service, picks.first));
        Self {
            questions: questions(words, picks),
            is_incomplete,
            unnamed: unnamed.filter(|_| !texts.is_empty()),
            languages: beside.map(|beside| beside.in_words(words)),
            texts,
            service: place
                .service
                .map(|service| (format!("/service/{}", service.id.as_str()), service.name.as_str().to_owned())),
            shell: Asker { path: here.clone(), ..asker.clone() }
                .shell(words.say("contact-rehearsal-title"))
                .under(Section::Find),
            here,
        }
    }
}

fn questions(words: &Words, picks: Picks) -> Vec<QuestionView> {
    vec![
        question(words, "contact-rehearsal-how", picks.how),
        question(words, "contact-rehearsal-for", picks.whom),
        question(words, "contact-rehearsal-wish", picks.wish),
        question(words, "contact-rehearsal-first", picks.first),
    ]
}

fn question<P: Pick>(words: &Words, ask: &str, picked: Option<P>) -> QuestionView {
    let answer = |pick: &P| AnswerView {
        value: pick.as_str(),
        label: words.say(pick.label()),
        is_picked: picked == Some(*pick),
    };
    QuestionView { name: P::NAME, ask: words.say(ask), answers: P::ALL.iter().map(answer).collect() }
}

/// Who must give a name is told that asking to stay unnamed may not work there.
fn unnamed(words: &Words, service: &Service, first: Option<First>) -> Option<String> {
    let wants = matches!(first, Some(First::Unnamed | First::Both));
    (wants && service.anonymity == Some(Anonymity::Identified)).then(|| words.say("contact-rehearsal-identified"))
}

/// Which language stands beside the reader's.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Beside {
    /// The service speaks the reader's language.
    Same(Locale),
    /// It does not, as far as is known, and speaks one that we have.
    Other(Locale),
    /// It speaks others alone, by these tags.
    NotOurs(Vec<catalogue_model::LanguageTag>),
    /// Which ones it speaks is not known.
    Unknown,
}

impl Beside {
    fn of(reader: Locale, service: &Service) -> Self {
        let is_spoken =
            |locale: &Locale| service.languages.iter().any(|tag| tag.as_str().split('-').next() == Some(locale.tag()));
        if service.languages.is_empty() {
            return Self::Unknown;
        }
        if is_spoken(&reader) && service.languages_basis == Some(LanguagesBasis::Stated) {
            return Self::Same(reader);
        }
        match Locale::ALL.into_iter().filter(is_spoken).find(|locale| *locale != reader) {
            Some(other) => Self::Other(other),
            None if is_spoken(&reader) => Self::Same(reader),
            None => Self::NotOurs(service.languages.clone()),
        }
    }

    /// The language beside the reader's. English stands in for those that we do not have.
    fn locale(&self, reader: Locale) -> Option<Locale> {
        let locale = match self {
            Self::Same(_) => return None,
            Self::Other(locale) => *locale,
            Self::NotOurs(_) | Self::Unknown => Locale::En,
        };
        (locale != reader).then_some(locale)
    }

    fn in_words(&self, words: &Words) -> String {
        match self {
            Self::Same(locale) => named(words, "contact-rehearsal-same", words.language_name(locale.tag())),
            Self::Other(locale) => named(words, "contact-rehearsal-other", words.language_name(locale.tag())),
            Self::NotOurs(tags) => {
                let names: Vec<String> = tags.iter().map(|tag| words.language(tag)).collect();
                named(words, "contact-rehearsal-not-ours", words.list(&names))
            }
            Self::Unknown => words.say("contact-rehearsal-unknown"),
        }
    }
}

fn named(words: &Words, id: &str, language: String) -> String {
    words.say_with(id, &[("language", language.into())])
}

fn texts(words: &'static Words, beside: Option<&Beside>, ids: [&str; 3]) -> Vec<TextView> {
    let own = words.locale();
    let other = beside.and_then(|beside| beside.locale(own));
    let text = |locale: Locale| TextView {
        heading: words.language_name(locale.tag()),
        tag: locale.tag(),
        sentences: ids.map(|id| Words::of(locale).say(id)).to_vec(),
    };
    [Some(own), other].into_iter().flatten().map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::Beside;
    use crate::pages::service::dull_service;
    use catalogue_model::{LanguageTag, LanguagesBasis};
    use i18n::Locale;

    #[track_caller]
    fn check(reader: Locale, tags: &[&str], basis: LanguagesBasis, expected: Option<Locale>) {
        let mut service = dull_service();
        service.languages = tags.iter().map(|tag| LanguageTag::new(tag).expect("a tag")).collect();
        service.languages_basis = Some(basis);
        assert_eq!(Beside::of(reader, &service).locale(reader), expected, "{reader:?} {tags:?}");
    }

    #[test]
    fn beside_the_readers_language_stands_one_that_the_service_speaks() {
        let stated = LanguagesBasis::Stated;
        check(Locale::En, &["de"], stated, Some(Locale::De));
        check(Locale::En, &["de-CH", "fr"], stated, Some(Locale::De));
        check(Locale::De, &["en"], stated, Some(Locale::En));
        check(Locale::De, &["en", "de"], stated, None);
    }

    #[test]
    fn english_stands_in_for_languages_that_we_do_not_have_or_know() {
        check(Locale::De, &["pl", "fi"], LanguagesBasis::Stated, Some(Locale::En));
        check(Locale::En, &["pl"], LanguagesBasis::Stated, None);
        check(Locale::De, &[], LanguagesBasis::Stated, Some(Locale::En));
        check(Locale::En, &["deu"], LanguagesBasis::Stated, None);
    }

    #[test]
    fn a_language_that_is_only_guessed_from_pages_does_not_hide_another_one() {
        check(Locale::De, &["de", "en"], LanguagesBasis::PageLanguage, Some(Locale::En));
        check(Locale::De, &["de"], LanguagesBasis::PageLanguage, None);
    }
}
