//! The plan on one page of paper, or as a text: first what goes onto it and what that means, then the page.
//!
//! What is on paper or in a file is out of the program's reach; the first page says so. The paper bears no name but "My plan".

use askama::Template;
use axum::{
    Form, Router,
    extract::{Query, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use catalogue_model::CrisisPurpose;
use vault::{Plan, Section};
use zeroize::Zeroizing;

use super::{
    sections::{LineView, SectionView, sections},
    turned_away,
};
use crate::{
    house::{AppState, CopyWording},
    layout::{Asker, Shell, page},
    pages::lines::lines_of,
    problems::{Problem, problem_page},
};

const PAGE: &str = "/plan/print";

/// What helps on paper and says little to others: ticked unless the person chooses otherwise.
const USUAL: [Section; 5] = [Section::Alone, Section::Company, Section::People, Section::Services, Section::Reasons];

/// The order on paper: whom to reach first.
const ORDER: [Section; 11] = [
    Section::People,
    Section::Services,
    Section::Alone,
    Section::Company,
    Section::Reasons,
    Section::Signs,
    Section::Risks,
    Section::Ladder,
    Section::Children,
    Section::Barriers,
    Section::Means,
];

/// Where there is no other number, this one is called.
const EUROPE: &str = "112";

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route(PAGE, get(choose))
        .route("/plan/paper", get(paper))
        .route("/plan/paper/print", post(print))
        .route("/plan/copy", post(copy))
}

type Pairs = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "plan_print.html")]
struct ChooseView {
    shell: Shell,
    choices: Vec<ChoiceView>,
    /// Nothing was ticked.
    is_wrong: bool,
    /// The system's own dialog was asked for.
    is_copied: bool,
}

/// A section to tick.
struct ChoiceView {
    name: &'static str,
    title: String,
    is_ticked: bool,
    /// What others could read from it.
    hint: Option<String>,
}

#[derive(Template)]
#[template(path = "plan_paper.html")]
struct PaperView {
    shell: Shell,
    emergency: Vec<String>,
    sections: Vec<SectionView>,
    /// The sections once more, for the button that prints.
    names: Vec<&'static str>,
    /// The address of the page before, with the same ticks.
    back: String,
}

async fn choose(State(state): State<AppState>, asker: Asker, Query(pairs): Query<Pairs>) -> Response {
    if let Some(elsewhere) = turned_away(&state, &asker) {
        return elsewhere;
    }
    let Ok(plan) = state.practice.desk().plan_so_far() else { return problem_page(asker, Problem::NoAnswer) };
    let says = |name: &str| pairs.iter().any(|(known, _)| known == name);
    let (is_wrong, is_copied) = (says("none"), says("copied"));
    let ticked = if is_wrong || says("section") { chosen(&pairs) } else { USUAL.to_vec() };
    let choice = |section: SectionView| ChoiceView {
        name: section.name(),
        is_ticked: ticked.contains(&section.section),
        hint: hint(section.section).map(|hint| asker.words.say(hint)),
        title: section.title,
    };
    let choices = on_paper(&asker, &plan, &ORDER).into_iter().map(choice).collect();
    let heading = asker.words.say("plan-print-title");
    page(&ChooseView { choices, is_wrong, is_copied, shell: asker.shell(heading) })
}

async fn paper(State(state): State<AppState>, asker: Asker, Query(pairs): Query<Pairs>) -> Response {
    if let Some(elsewhere) = turned_away(&state, &asker) {
        return elsewhere;
    }
    let ticked = chosen(&pairs);
    if ticked.is_empty() {
        return Redirect::to("/plan/print?none=1").into_response();
    }
    let Ok(plan) = state.practice.desk().plan_so_far() else { return problem_page(asker, Problem::NoAnswer) };
    let heading = asker.words.say("plan-title");
    page(&PaperView {
        emergency: emergency(&asker),
        sections: on_paper(&asker, &plan, &ticked),
        back: with_sections(PAGE, &ticked),
        names: ticked.iter().map(|section| section.as_str()).collect(),
        shell: asker.shell(heading),
    })
}

/// Asks for the system's dialog. With script the page stays in view, without it is opened again.
async fn print(State(state): State<AppState>, asker: Asker, form: Result<Form<Pairs>, FormRejection>) -> Response {
    let Ok(Form(pairs)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    state.keeping.print();
    if asker.is_fragment {
        return StatusCode::OK.into_response();
    }
    Redirect::to(&with_sections("/plan/paper", &chosen(&pairs))).into_response()
}

async fn copy(State(state): State<AppState>, asker: Asker, form: Result<Form<Pairs>, FormRejection>) -> Response {
    if let Some(elsewhere) = turned_away(&state, &asker) {
        return elsewhere;
    }
    let Ok(Form(pairs)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let ticked = chosen(&pairs);
    if ticked.is_empty() {
        return Redirect::to("/plan/print?none=1").into_response();
    }
    let Ok(plan) = state.practice.desk().plan_so_far() else { return problem_page(asker, Problem::NoAnswer) };
    let words = asker.words;
    let wording = CopyWording {
        title: words.say("plan-copy-dialog"),
        save: words.say("plan-copy-save"),
        cancel: words.say("plan-copy-cancel"),
        name: words.say("plan-copy-name"),
    };
    state.keeping.save_copy(wording, text(&asker, &on_paper(&asker, &plan, &ticked)));
    Redirect::to(&with_sections("/plan/print?copied=1", &ticked)).into_response()
}

/// What others could read from a section.
fn hint(section: Section) -> Option<&'static str> {
    match section {
        Section::Services => Some("plan-print-services"),
        _ if USUAL.contains(&section) => None,
        _ => Some("plan-print-private"),
    }
}

/// The sections that were ticked, in the order of paper.
fn chosen(pairs: &[(String, String)]) -> Vec<Section> {
    let is_ticked =
        |section: &Section| pairs.iter().any(|(name, value)| name == "section" && value == section.as_str());
    ORDER.into_iter().filter(is_ticked).collect()
}

/// An address that carries the ticks: names of sections, nothing that was typed.
fn with_sections(address: &str, sections: &[Section]) -> String {
    let mut address = address.to_owned();
    for section in sections {
        crate::pages::find::add_to_address(&mut address, "section", section.as_str());
    }
    address
}

/// These sections in words, without those in which nothing stands.
fn on_paper(asker: &Asker, plan: &Plan, wanted: &[Section]) -> Vec<SectionView> {
    let mut sections = sections(asker, plan);
    sections.retain(|section| wanted.contains(&section.section) && !section.is_empty());
    sections.sort_by_key(|section| ORDER.iter().position(|known| *known == section.section));
    sections
}

/// The emergency numbers of the chosen country.
fn emergency(asker: &Asker) -> Vec<String> {
    let lines = lines_of(asker.on_show.edition.as_deref(), asker.country);
    let lines = lines.iter().filter(|line| line.purpose == CrisisPurpose::Emergency);
    let numbers: Vec<String> = lines.map(|line| line.number.as_str().to_owned()).collect();
    if numbers.is_empty() { vec![EUROPE.to_owned()] } else { numbers }
}

/// The same as plain text.
fn text(asker: &Asker, sections: &[SectionView]) -> Zeroizing<String> {
    let words = asker.words;
    let mut text = Zeroizing::new(String::new());
    let mut write = |line: &str| {
        text.push_str(line);
        text.push('\n');
    };
    write(&words.say("plan-title"));
    write("");
    write(&format!("{} {}", words.say("plan-paper-emergency"), emergency(asker).join(", ")));
    for section in sections {
        write("");
        write(&section.title);
        for group in &section.groups {
            group.heading.iter().for_each(|heading| write(heading));
            if group.is_red {
                write(&format!("- {}", words.say("plan-ladder-red-first")));
            }
            group.lines.iter().for_each(|line| write(&line_text(line)));
        }
    }
    text
}

fn line_text(line: &LineView) -> String {
    let mut text = format!("- {}", line.text);
    line.then.iter().for_each(|then| text.push_str(&format!(" – {then}")));
    if !line.contacts.is_empty() {
        let contacts: Vec<&str> = line.contacts.iter().map(|contact| contact.text.as_str()).collect();
        text.push_str(&format!(": {}", contacts.join(", ")));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{ORDER, Section, USUAL, chosen};

    #[test]
    fn every_section_with_lines_can_go_onto_paper() {
        assert!(Section::ALL.into_iter().filter(|section| *section != Section::Review).all(|one| ORDER.contains(&one)));
    }

    #[test]
    fn what_says_most_to_others_is_not_ticked_beforehand() {
        for section in
            [Section::Signs, Section::Risks, Section::Children, Section::Barriers, Section::Means, Section::Ladder]
        {
            assert!(!USUAL.contains(&section), "{section:?}");
        }
    }

    #[test]
    fn only_sections_that_were_named_are_chosen() {
        let pairs = [("section", "services"), ("section", "nothing"), ("other", "signs"), ("section", "people")];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        assert_eq!(chosen(&pairs), [Section::People, Section::Services]);
    }
}
