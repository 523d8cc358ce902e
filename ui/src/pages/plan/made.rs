//! What a person made and kept in exercises, and the plan lacks. Nothing is ticked before they tick it.

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse, Redirect, Response},
};
use vault::{ChangeError, LongText, Plan, PlanItem, PlanWords, Section, ShelfItem, ShortText, Vault};

use super::{
    PAGE, Shown, plan_page,
    sections::{SectionView, sections},
    turned_away,
    wrong::Wrong,
};
use crate::{
    house::AppState,
    layout::Asker,
    practice::kept::slug,
    problems::{Problem, problem_page},
};

/// Where things lie, and where in the plan they go.
const SHELVES: [(&str, Section); 7] = [
    ("early-signs", Section::Signs),
    ("if-then", Section::Risks),
    ("soothing-menu", Section::Alone),
    ("delay-menu", Section::Alone),
    ("reasons", Section::Reasons),
    ("values", Section::Reasons),
    ("my-line", Section::Reasons),
];

/// What could go into a section.
pub(super) struct MadeView {
    title: String,
    pub(super) things: Vec<ThingView>,
}

/// One thing to tick.
pub(super) struct ThingView {
    pub(super) code: String,
    pub(super) text: String,
    pub(super) is_ticked: bool,
}

impl MadeView {
    pub(super) fn title(&self) -> &str {
        &self.title
    }
}

/// A thing that the plan lacks.
struct Thing {
    /// Its shelf and number.
    code: String,
    section: Section,
    item: PlanItem,
}

/// What the person made elsewhere, by section.
pub(super) fn made(asker: &Asker, vault: Option<&mut Vault>, plan: &Plan, ticked: &[String]) -> Vec<MadeView> {
    let things = vault.map(|vault| things(vault, plan)).unwrap_or_default();
    let view = |thing: &Thing| ThingView {
        code: thing.code.clone(),
        text: say(&thing.item),
        is_ticked: ticked.contains(&thing.code),
    };
    let of = |section: SectionView| MadeView {
        things: things.iter().filter(|thing| thing.section == section.section).map(view).collect(),
        title: section.title,
    };
    sections(asker, &Plan::default()).into_iter().map(of).filter(|made| !made.things.is_empty()).collect()
}

/// Puts what was ticked into the plan, all of it or none.
pub(super) async fn take(
    State(state): State<AppState>,
    asker: Asker,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    if let Some(elsewhere) = turned_away(&state, &asker) {
        return elsewhere;
    }
    let Ok(Form(pairs)) = form else { return problem_page(asker, Problem::NotUnderstood) };
    let ticked: Vec<String> = pairs.into_iter().filter(|(name, _)| name == "thing").map(|(_, code)| code).collect();
    let taken = match state.practice.desk().vault() {
        Some(vault) => put(vault, &ticked),
        None => Ok(()),
    };
    match taken {
        Ok(()) => Redirect::to(PAGE).into_response(),
        Err(error) => {
            let wrong = Wrong::change(asker.words, &error);
            plan_page(&state, asker, &Shown::default(), Some(wrong), &ticked)
        }
    }
}

fn put(vault: &mut Vault, ticked: &[String]) -> Result<(), ChangeError> {
    let plan = vault.plan()?;
    let mut things = things(vault, &plan);
    things.retain(|thing| ticked.contains(&thing.code));
    vault.at_once(|vault| {
        for section in Section::ALL {
            let new: Vec<PlanItem> =
                things.iter().filter(|thing| thing.section == section).map(|thing| thing.item.clone()).collect();
            if !new.is_empty() {
                vault.replace_section(section, &[plan.section(section), &new].concat())?;
            }
        }
        Ok(())
    })
}

/// Everything on the shelves that the plan lacks.
fn things(vault: &Vault, plan: &Plan) -> Vec<Thing> {
    let mut things: Vec<Thing> = Vec::new();
    for (shelf, section) in SHELVES {
        // A shelf that cannot be read offers nothing; the plan itself is shown all the same.
        for (id, lying) in vault.shelf(&slug(shelf)).unwrap_or_default() {
            let Some(item) = item(section, &lying) else { continue };
            let says_the_same = |known: &PlanItem| say(known) == say(&item);
            let is_known = plan.section(section).iter().any(says_the_same)
                || things.iter().any(|thing| thing.section == section && says_the_same(&thing.item));
            if !is_known {
                things.push(Thing { code: format!("{shelf}.{}", id.number()), section, item });
            }
        }
    }
    things
}

/// A thing of a shelf as a line of the plan. An if–then lies there as "situation: answer".
fn item(section: Section, lying: &ShelfItem) -> Option<PlanItem> {
    let text = lying.text.as_str();
    let (first, second) = match text.split_once(": ").filter(|_| section == Section::Risks) {
        Some((first, second)) => (LongText::new(first).ok()?, ShortText::new(second).ok()),
        None => (lying.text.clone(), None),
    };
    // A second half too long for its place keeps the whole as one line.
    let is_whole = second.is_some() || first == lying.text;
    let first = if is_whole { first } else { lying.text.clone() };
    Some(PlanItem { words: PlanWords::Own(first), second, ticked: false })
}

/// A line that was made elsewhere, in its own words. Known lines say nothing here: nothing on a shelf is one.
fn say(item: &PlanItem) -> String {
    let PlanWords::Own(first) = &item.words else { return String::new() };
    match &item.second {
        Some(second) => format!("{} – {}", first.as_str(), second.as_str()),
        None => first.as_str().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use jiff::civil::date;
    use vault::{LongText, Section, ShelfItem, Vault};

    use super::{put, say, slug, things};

    fn lies(vault: &mut Vault, shelf: &str, text: &str) {
        let text = LongText::new(text).unwrap();
        let day = date(2026, 11, 29);
        let item = ShelfItem { text, tags: [].into(), starred: false, day, expires_on: None, from: None };
        vault.put_on_shelf(&slug(shelf), &item).unwrap();
    }

    fn offered(vault: &Vault) -> Vec<(Section, String)> {
        let plan = vault.plan().unwrap();
        things(vault, &plan).into_iter().map(|thing| (thing.section, say(&thing.item))).collect()
    }

    #[test]
    fn things_go_where_they_belong_and_are_offered_until_they_stand_there() {
        let mut vault = Vault::loose().unwrap();
        lies(&mut vault, "early-signs", "I sleep badly");
        lies(&mut vault, "if-then", "Alone in the evening: I call somebody");
        lies(&mut vault, "soothing-menu", "Rain on the window");
        lies(&mut vault, "letter", "A letter");
        let expected = [
            (Section::Signs, "I sleep badly".to_owned()),
            (Section::Risks, "Alone in the evening – I call somebody".to_owned()),
            (Section::Alone, "Rain on the window".to_owned()),
        ];
        assert_eq!(offered(&vault), expected);
        let codes: Vec<String> = things(&vault, &vault.plan().unwrap()).into_iter().map(|thing| thing.code).collect();
        put(&mut vault, codes.get(1..).unwrap()).unwrap();
        assert_eq!(offered(&vault), expected.get(..1).unwrap());
    }

    #[test]
    fn what_lies_on_two_shelves_is_offered_once() {
        let mut vault = Vault::loose().unwrap();
        lies(&mut vault, "reasons", "No child will carry my problem");
        lies(&mut vault, "my-line", "No child will carry my problem");
        assert_eq!(offered(&vault).len(), 1);
    }

    #[test]
    fn an_answer_too_long_for_its_half_stays_whole() {
        let mut vault = Vault::loose().unwrap();
        let long = format!("At night: {}", "a".repeat(200));
        lies(&mut vault, "if-then", &long);
        assert_eq!(offered(&vault), [(Section::Risks, long)]);
    }
}
