//! Up to four services of the short list side by side: the rows of the service page, and in words whether they differ.
//!
//! Which services are compared stands in memory, as ticks on the short list: no address names them. Nothing is ranked, and
//! no service is coloured better than another.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use catalogue_model::{Channel, Service, ServiceId};
use catalogue_store::Edition;
use i18n::{Locale, Words};

use super::{
    caveats::{Caveats, Topic},
    facts::{Row, rows},
    reach::Reach,
    say_from,
    sources::{Sources, dated, newest_page},
};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    pages::{channels, find::label},
    problems::{Problem, problem_page},
};

const PAGE: &str = "/compare";
const FEWEST: usize = 2;
const MOST: usize = 4;

#[derive(Template)]
#[template(path = "compare.html")]
struct CompareView {
    shell: Shell,
    /// The services, side by side.
    heads: Vec<Head>,
    /// How each is reached.
    ways: WaysRow,
    rows: Vec<CompareRow>,
    /// Ids of services that this edition does not have.
    unknown: Vec<String>,
    is_translated: bool,
}

/// A service at the head of its column.
struct Head {
    address: String,
    name: String,
    label: Option<String>,
    from: Option<String>,
}

/// The ways to make contact, one cell for each service.
struct WaysRow {
    mark: String,
    cells: Vec<WaysCell>,
}

struct WaysCell {
    name: String,
    reach: Reach,
}

/// One question, answered for each service.
struct CompareRow {
    heading: String,
    /// Whether the answers differ, in words.
    mark: String,
    cells: Vec<Cell>,
}

/// What is known of one service.
struct Cell {
    /// Its name, for narrow windows.
    name: String,
    row: Row,
}

/// A service with everything that its column needs.
struct Column {
    service: Service,
    reach: Reach,
    rows: Vec<Row>,
    from: Option<String>,
}

pub(super) async fn tick(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    let Ok(Form(pairs)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let ids = pairs.iter().filter(|(name, _)| name == "service").filter_map(|(_, id)| ServiceId::new(id).ok());
    state.short_list().tick(&ids.collect::<Vec<_>>());
    Redirect::to(PAGE).into_response()
}

/// Too few and too many ticks lead back to the list, where they still stand.
pub(super) async fn show(State(state): State<AppState>, asker: Asker) -> Response {
    let ticked = state.short_list().ticked();
    if !(FEWEST..=MOST).contains(&ticked.len()) {
        return Redirect::to("/short-list?done=ticks#compare").into_response();
    }
    let Some(edition) = asker.on_show.edition.clone() else { return problem_page(asker, Problem::NoEdition) };
    match columns(&asker, &edition, &ticked) {
        Ok((columns, unknown)) => page(&CompareView::new(asker, columns, unknown)),
        Err(_) => problem_page(asker, Problem::NoAnswer),
    }
}

/// Asks for the system's dialog. With script the page stays in view, without it is opened again.
pub(super) async fn print(State(state): State<AppState>, asker: Asker) -> Response {
    state.keeping.print();
    if asker.is_fragment { StatusCode::OK.into_response() } else { Redirect::to(PAGE).into_response() }
}

/// A column for each service that the edition has, and the ids of the others.
fn columns(
    asker: &Asker,
    edition: &Edition,
    ids: &[ServiceId],
) -> Result<(Vec<Column>, Vec<String>), catalogue_store::QueryError> {
    let (mut columns, mut unknown) = (Vec::new(), Vec::new());
    for id in ids {
        match edition.service(id)? {
            Some((service, _)) => columns.push(Column::new(asker, edition, service)),
            None => unknown.push(id.as_str().to_owned()),
        }
    }
    Ok((columns, unknown))
}

impl Column {
    fn new(asker: &Asker, edition: &Edition, service: Service) -> Self {
        let (words, today) = (asker.words, asker.today);
        let caveats = Caveats::of(&service);
        let mut rows = rows(words, &service, &caveats, today);
        if service.evidence.is_none() {
            let lines = vec![words.say("compare-evidence-unknown")];
            rows.push(Row { heading: words.say("service-evidence"), lines, ..Row::default() });
        }
        rows.push(limits(words, &caveats));
        rows.push(last_check(asker, &service));
        let from = channels::from(words, edition, &service.id);
        let reach = Reach::of(asker, &service);
        say_from(words, from.as_deref(), rows.iter_mut().flat_map(|row| &mut row.said));
        Self { service, reach, rows, from }
    }
}

impl Column {
    fn name(&self) -> String {
        self.service.name.as_str().to_owned()
    }
}

/// Limits that stand beside no other row.
fn limits(words: &Words, caveats: &Caveats) -> Row {
    let texts = caveats.on(Topic::General);
    let lines = if texts.is_empty() { vec![words.say("compare-limits-none")] } else { Vec::new() };
    Row { heading: words.say("compare-limits"), lines, caveats: texts, ..Row::default() }
}

fn last_check(asker: &Asker, service: &Service) -> Row {
    let (words, today) = (asker.words, asker.today);
    let sources = Sources::of(words, service, today);
    let check = sources.checks.into_iter().next().unwrap_or_else(|| words.say("service-sources-not-checked"));
    let lines = vec![check, dated(words, newest_page(service), today)];
    Row { heading: words.say("compare-checked"), lines, ..Row::default() }
}

impl CompareView {
    fn new(asker: Asker, columns: Vec<Column>, unknown: Vec<String>) -> Self {
        let words = asker.words;
        let mark = ways_mark(words, &columns);
        let count = columns.iter().map(|column| column.rows.len()).max().unwrap_or_default();
        let row = |at: usize| {
            let known = columns.iter().filter_map(|column| Some((column.name(), column.rows.get(at)?)));
            CompareRow::new(words, known.collect())
        };
        let rows = (0..count).map(row).collect();
        let heads = columns.iter().map(|column| Head::new(words, column)).collect();
        let cell = |column: Column| WaysCell { name: column.name(), reach: column.reach };
        Self {
            heads,
            ways: WaysRow { mark, cells: columns.into_iter().map(cell).collect() },
            rows,
            unknown,
            is_translated: asker.locale == Locale::En,
            shell: asker.shell(words.say("compare-title")).under(Section::Find),
        }
    }
}

impl Head {
    fn new(words: &Words, column: &Column) -> Self {
        Self {
            address: format!("/service/{}", column.service.id.as_str()),
            name: column.name(),
            label: label(words, column.service.relevance),
            from: column.from.clone(),
        }
    }
}

impl CompareRow {
    fn new(words: &Words, known: Vec<(String, &Row)>) -> Self {
        let answers: Vec<Answered> = known.iter().map(|(_, row)| Answered::of(words, row)).collect();
        Self {
            heading: known.first().map(|(_, row)| row.heading.clone()).unwrap_or_default(),
            mark: words.say(mark(&answers)),
            cells: known.into_iter().map(|(name, row)| Cell { name, row: row.clone() }).collect(),
        }
    }
}

/// What a row says, as far as it can be compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Answered {
    /// Nobody stated it.
    Unknown,
    /// This is said.
    Says(Vec<String>),
}

impl Answered {
    fn of(words: &Words, row: &Row) -> Self {
        let unknown = ["service-unknown", "compare-evidence-unknown"];
        let is_unknown = row.lines.len() == 1 && unknown.iter().any(|id| row.lines.contains(&words.say(id)));
        if is_unknown && row.caveats.is_empty() {
            return Self::Unknown;
        }
        let kinds = row.kinds.iter().flat_map(|kind| std::iter::once(&kind.name).chain(&kind.forms));
        let texts = row.lines.iter().chain(kinds).chain(&row.texts).chain(&row.caveats);
        Self::Says(texts.cloned().collect())
    }
}

/// The words on whether answers differ. What is known of one and not of another is a difference of its own kind.
fn mark(answers: &[Answered]) -> &'static str {
    let different: BTreeSet<&Answered> = answers.iter().collect();
    match (different.len(), different.contains(&Answered::Unknown)) {
        (0 | 1, true) => "compare-unknown",
        (0 | 1, false) => "compare-same",
        (2, true) => "compare-unknown-some",
        _ => "compare-differs",
    }
}

/// Numbers and addresses differ always; what is compared is which ways there are.
fn ways_mark(words: &Words, columns: &[Column]) -> String {
    let ways: BTreeSet<Vec<Channel>> = columns.iter().map(|column| column.service.channels()).collect();
    words.say(if ways.len() > 1 { "compare-ways-differ" } else { "compare-ways-same" })
}

#[cfg(test)]
mod tests {
    use super::{Answered, mark};

    #[track_caller]
    fn check(answers: &[Option<&str>], expected: &str) {
        let answer = |text: &Option<&str>| text.map_or(Answered::Unknown, |text| Answered::Says(vec![text.to_owned()]));
        assert_eq!(mark(&answers.iter().map(answer).collect::<Vec<_>>()), expected, "{answers:?}");
    }

    #[test]
    fn differences_are_told_from_what_is_not_known() {
        check(&[Some("free"), Some("free")], "compare-same");
        check(&[Some("free"), Some("paid")], "compare-differs");
        check(&[Some("free"), Some("paid"), None], "compare-differs");
        check(&[Some("free"), None, Some("free")], "compare-unknown-some");
        check(&[None, None], "compare-unknown");
    }
}
