//! The suggestions: what helps now, the answers, the list with its reasons, what is not shown, and how to see more.

use askama::Template;
use axum::{extract::State, response::Response};
use catalogue_model::Seeker;
use catalogue_store::Edition;
use finder::{HardRule, Legal, Ranked, Suggestions, Widening};
use i18n::Words;

use super::{
    asked::Asked,
    now::NowView,
    open,
    said::ways_named,
    suggestion::{SuggestionView, hidden_id},
    summary::{self, AnswerView},
};
use crate::{
    house::AppState,
    layout::{Asker, Section, Shell, page},
    pages::shortlist::count_link,
    shortlist::ShortList,
};

/// More suggestions than these are no help to choose.
const MOST_SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "finder_results.html")]
struct ResultsView {
    shell: Shell,
    now: NowView,
    answers: Vec<AnswerView>,
    /// What was widened, in its order.
    widened: Vec<String>,
    count: String,
    list: Vec<SuggestionView>,
    /// Said where more would fit than are shown.
    more: Option<String>,
    others: Vec<SuggestionView>,
    others_open: bool,
    hidden: Vec<HiddenView>,
    hidden_total: Option<String>,
    /// The words on the button that looks in neighbouring countries.
    neighbours: Option<String>,
    /// Whether a lawyer is mentioned, and the module on the time after a case began.
    is_case_open: bool,
    is_young: bool,
    /// Whether the youth page is named: an age was not said.
    may_be_young: bool,
    is_professional: bool,
    is_family: bool,
    /// How many services are put aside, while there are any.
    aside: Option<String>,
}

/// How many services a rule left out, and the answer that did it.
struct HiddenView {
    said: String,
    change: Option<String>,
}

pub(super) async fn look(State(state): State<AppState>, asker: Asker) -> Response {
    let (edition, ready) = match open(&state, &asker) {
        Ok(opened) => opened,
        Err(closed) => return closed.page(asker),
    };
    let (answers, emergency_seen) = {
        let sought = state.sought();
        (sought.answers.clone(), sought.emergency_seen)
    };
    let found = ready.question(&asker, emergency_seen).suggest(&answers);
    let short_list = state.short_list().clone();
    let words = asker.words;
    let of = |list: &[Ranked<'_>]| views(&found, list, &edition, &asker, &short_list);
    let total: usize = found.not_shown.values().sum();
    let further = found.list.len().saturating_sub(MOST_SHOWN);
    page(&ResultsView {
        now: NowView::new(&found, &edition, &asker),
        answers: summary::answers(&answers, words),
        widened: found.widened.iter().map(|step| widening(words, step)).collect(),
        count: words.say_with("finder-results-count", &[("count", found.list.len().into())]),
        list: of(&found.list),
        more: (further > 0).then(|| words.say_with("finder-more", &[("count", further.into())])),
        others: of(&found.others),
        others_open: found.others_open,
        hidden: found.not_shown.iter().map(|(rule, count)| hidden(words, *rule, *count)).collect(),
        hidden_total: (total > 0).then(|| words.say_with("finder-hidden", &[("count", total.into())])),
        neighbours: (found.neighbours > 0)
            .then(|| words.say_with("finder-neighbours", &[("count", found.neighbours.into())])),
        is_case_open: answers.legal == Some(Legal::Open) && answers.seeker.is_none_or(|it| it == Seeker::Myself),
        is_young: answers.is_young(),
        may_be_young: found.answers().age.is_some_and(|age| age.years().is_none()),
        is_professional: answers.seeker == Some(Seeker::Professional),
        is_family: answers.seeker == Some(Seeker::Family),
        aside: count_link(words, &short_list),
        shell: asker.clone().shell(words.say("finder-results-title")).under(Section::Find),
    })
}

fn views(
    found: &Suggestions<'_>,
    list: &[Ranked<'_>],
    edition: &Edition,
    asker: &Asker,
    short_list: &ShortList,
) -> Vec<SuggestionView> {
    let reasons = found.reasons();
    let view = |ranked: &Ranked<'_>| {
        let is_listed = short_list.has(&ranked.candidate.id);
        SuggestionView::new(&found.explain(ranked, &reasons), edition, asker, is_listed)
    };
    list.iter().take(MOST_SHOWN).filter_map(view).collect()
}

fn widening(words: &Words, step: &Widening) -> String {
    match step {
        Widening::Ways { brought: 0, .. } => words.say("finder-widened-ways-none"),
        Widening::Ways { added, .. } if added.is_empty() => words.say("finder-widened-ways-unknown"),
        Widening::Ways { added, .. } => {
            words.say_with("finder-widened-ways", &[("ways", ways_named(words, added).into())])
        }
        Widening::Unnamed { brought } => words.say_with("finder-widened-unnamed", &[("count", (*brought).into())]),
        Widening::Languages { brought } => words.say_with("finder-widened-languages", &[("count", (*brought).into())]),
        Widening::Categories => words.say("finder-widened-categories"),
        Widening::OtherLanguages { brought } => {
            words.say_with("finder-widened-others", &[("count", (*brought).into())])
        }
    }
}

fn hidden(words: &Words, rule: HardRule, count: usize) -> HiddenView {
    let asked = match rule {
        HardRule::H1 => Some(Asked::Who),
        HardRule::H2 => Some(Asked::Age),
        HardRule::H3 => Some(Asked::Country),
        HardRule::H4 => Some(Asked::Languages),
        HardRule::H5 | HardRule::H6 => Some(Asked::How),
        HardRule::H7 => Some(Asked::Cases),
        HardRule::H8 => None,
    };
    HiddenView {
        said: words.say_with(&hidden_id(rule), &[("count", count.into())]),
        change: asked.map(|asked| format!("{}?from=results", asked.address())),
    }
}
