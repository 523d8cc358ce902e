//! What kinds of screens the exercises of the real edition have, and where the fullest of each kind stands.
//!
//! Every exercise is walked twice without a browser: by somebody who takes the first of everything, and by somebody who
//! leaves everything out. The kind is told by the markup alone, so a new one turns up by itself.

use std::collections::BTreeMap;

use catalogue_model::{ExerciseId, ExerciseKind};
use i18n::Locale;
use ui::Shelf;
use waymark_tests::person::Page;

use crate::guest::{Guest, Input, MOST_SCREENS, Who, inputs};

/// How somebody goes through an exercise.
#[derive(Clone, Copy)]
enum Way {
    /// They take the first of everything and write a few words.
    Answers,
    /// They leave everything out that can be left out.
    Skips,
}

/// Where a screen stands.
pub(crate) struct Place {
    exercise: String,
    way: Way,
    /// How many screens come before it.
    before: usize,
    /// How much stands on it, in bytes.
    size: usize,
}

impl Place {
    /// Leads somebody there, and gives the path.
    pub(crate) fn leads(&self, guest: &Guest) -> String {
        let mut page = guest.begins(&self.exercise);
        for _ in 0..self.before {
            page = goes_on(guest, &page, self.way);
        }
        page.path
    }
}

/// The fullest screen of each kind, in this language.
pub(crate) fn fullest(shelf: &Shelf, locale: Locale) -> BTreeMap<String, Place> {
    let mut found: BTreeMap<String, Place> = BTreeMap::new();
    for exercise in all_exercises(shelf) {
        for way in [Way::Answers, Way::Skips] {
            let guest = Guest::arrives(Who::Adult, shelf, locale);
            let mut page = guest.begins(&exercise);
            for before in 0..MOST_SCREENS {
                if !is_screen(&page) {
                    break;
                }
                let size = page.main_text().len();
                let kind = kind(&page);
                if found.get(&kind).is_none_or(|known| known.size < size) {
                    found.insert(kind, Place { exercise: exercise.clone(), way, before, size });
                }
                page = goes_on(&guest, &page, way);
            }
        }
    }
    found
}

/// The ids of everything that is done screen by screen.
fn all_exercises(shelf: &Shelf) -> Vec<String> {
    let on_show = shelf.get();
    let edition = on_show.edition.as_ref().unwrap();
    let ids = edition.modules().unwrap().into_iter().flat_map(|module| module.exercises);
    let kind = |id: &ExerciseId| edition.exercise(id).unwrap().unwrap().kind;
    let is_walked = |id: &ExerciseId| !matches!(kind(id), ExerciseKind::CheckIn | ExerciseKind::CrisisCard);
    ids.filter(is_walked).map(|id| id.as_str().to_owned()).collect()
}

fn is_screen(page: &Page<'_>) -> bool {
    page.path.starts_with("/sitting/") && !page.path.ends_with("/end")
}

/// What kind of screen it is, by its markup.
pub(crate) fn kind(page: &Page<'_>) -> String {
    let main = page.html.split_once("<main").map_or("", |(_, main)| main);
    let has = |mark: &str| main.contains(mark);
    let part = |mark: &str, name: &'static str| if has(mark) { name } else { "" };
    if let Some((_, timer)) = main.split_once("data-timer=\"") {
        let phase = timer.split('"').next().unwrap_or_default();
        let details = [
            part("is-breath", " of breaths"),
            part("class=\"lengths\"", " with lengths"),
            part("class=\"probe\"", " with a probe"),
        ];
        return format!("timer {phase}{}", details.concat());
    }
    if has("class=\"ways\"") {
        let which = [part("open-now.breathe", " to steady"), part("\"lighter\"", " on whether now is good")];
        return format!("buttons{}", which.concat());
    }
    if has("class=\"list-lines\"") {
        let details = [
            part("<select", " with choices"),
            part("field-options", " with a fieldset"),
            part("fixed-line", " with a fixed line"),
        ];
        return format!("list{}", details.concat());
    }
    let body = if has("<textarea") {
        "long text".to_owned()
    } else if has("class=\"row\"") {
        format!("rows{}", part("scale-number", " of scales"))
    } else if has("name=\"text\"") {
        "short text".to_owned()
    } else if has("type=\"radio\" name=\"pick\"") {
        if has("scale-number") { "scale" } else { "one option" }.to_owned()
    } else if has("type=\"checkbox\" name=\"pick\"") {
        if has("<legend><h1>") { "several options" } else { "ticks" }.to_owned()
    } else {
        let details =
            [part("<details", " with more"), part("own-words", " with own words"), part("readings", " with readings")];
        format!("text{}", details.concat())
    };
    format!("{body}{}", part("id=\"numbers\"", " with numbers"))
}

/// The screen after this one.
fn goes_on<'p>(guest: &'p Guest, page: &Page<'_>, way: Way) -> Page<'p> {
    let kind = kind(page);
    let button = match kind.split(' ').take(2).collect::<Vec<_>>().join(" ").as_str() {
        "timer ready" => "timer-start",
        "timer running" => "timer-pause",
        "timer paused" => "timer-done",
        _ if kind.starts_with("buttons") => "yes",
        _ => match way {
            Way::Answers => "continue",
            Way::Skips => "skip",
        },
    };
    let fields = if button == "continue" { first_answers(page) } else { Vec::new() };
    let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain([("do", button)]);
    guest.sends(page, &fields.collect::<Vec<_>>())
}

/// The first of everything, and a few words.
fn first_answers(page: &Page<'_>) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for Input { kind, name, value } in inputs(page) {
        let is_new = fields.iter().all(|(known, _)| *known != name);
        match kind.as_str() {
            "radio" | "checkbox" if is_new => fields.push((name, value)),
            "text" if is_new => fields.push((name, "a few words".to_owned())),
            _ => {}
        }
    }
    let texts = page.attributes_of("textarea", "name");
    fields.extend(texts.into_iter().map(|name| (name, "a few words\nand more".to_owned())));
    fields
}
