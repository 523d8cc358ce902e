//! From answers to what the vault keeps: which things of an exercise go where, and how they are found again.
//!
//! What lies on a shelf or in the plan for other exercises lies there alone; everything else that may be kept is kept with its
//! exercise. What may never be kept does not come here: the player hands over only what the record's classes allow.

use std::collections::{BTreeMap, BTreeSet};

use catalogue_model::{Ask, Exercise, ExerciseId, Keep, PlanSection, Shelf, Term as _};
use i18n::Locale;
use jiff::{ToSpan as _, civil::Date};
use player::{Keepable, Label, OwnWords, Shelves, Sitting, Value};
use vault::{
    Answer, ChangeError, LongText, Mark, MarkState, PlanItem, PlanWords, Rating, Section, ShelfItem, ShortText, Slug,
    Vault,
};

use super::{ladder, texts::Worded};

/// The choice that says after how many minutes the window locks.
pub(crate) const MINUTES: &str = "minutes";
/// The choice that says how often the person wants to check in; none: check-ins are off.
pub(crate) const RHYTHM: &str = "rhythm";
/// The choice that says that ratings are limited (code N3).
pub(crate) const LIMITED: &str = "limited";
/// The steps of an exercise that ask for the pull.
const PULL_BEFORE: &str = "start";
const PULL_AFTER: &str = "end";
/// Begins the name of a choice that hides or stars an exercise; its id follows.
pub(crate) const LIKING: &str = "liking.";

/// What is to be kept as soon as there is an open vault, and where the person goes then.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    /// An exercise that has ended. `None`: the plan.
    pub(crate) exercise: Option<ExerciseId>,
    /// The steps whose answers the person ticked.
    pub(crate) steps: BTreeSet<String>,
    /// For how many days; `None`: until it is erased.
    pub(crate) days: Option<u16>,
}

impl Waiting {
    /// The ticked answers of an exercise.
    pub(crate) fn exercise(id: ExerciseId, steps: BTreeSet<String>, days: Option<u16>) -> Self {
        Self { exercise: Some(id), steps, days }
    }

    /// Whether answers of this exercise wait.
    pub(crate) fn is_for(&self, id: &ExerciseId) -> bool {
        self.exercise.as_ref() == Some(id)
    }
}

/// A name that the program or a checked record gives.
pub(crate) fn slug(name: &str) -> Slug {
    Slug::new(name).expect("names of records and of this program are slugs")
}

/// Keeps the ticked answers of a sitting; all of them or none.
pub(crate) fn keep(
    vault: &mut Vault,
    sitting: &Sitting,
    worded: &Worded,
    wanted: &Waiting,
    today: Date,
) -> Result<(), ChangeError> {
    let keepable: Vec<Keepable<'_>> =
        sitting.keepable().into_iter().filter(|one| wanted.steps.contains(one.step.as_str())).collect();
    let expires_on = wanted.days.and_then(|days| today.checked_add(i32::from(days).days()).ok());
    let id = slug(sitting.exercise().id.as_str());
    let answers: Vec<Answer> =
        keepable.iter().filter(|one| one.shelf.is_none() && one.plan.is_none()).filter_map(answer).collect();
    let things = things(&keepable, worded);
    vault.at_once(|vault| {
        if !answers.is_empty() {
            vault.keep_sitting(&vault::Sitting { exercise: id.clone(), day: today, expires_on, answers })?;
        }
        for thing in &things {
            if let (Some(shelf), Some(item)) = (thing.shelf, thing.on_shelf(&id, today, expires_on)) {
                vault.put_on_shelf(&slug(shelf.as_str()), &item)?;
            }
        }
        for section in things.iter().filter_map(|thing| thing.plan).collect::<BTreeSet<PlanSection>>() {
            add_to_plan(vault, section, things.iter().filter(|thing| thing.plan == Some(section)), today)?;
        }
        Ok(())
    })
}

/// Puts what a sitting says of a section into the plan, in place of what stood there. Services that were picked from the
/// catalogue stay: the sitting does not ask for them.
pub(crate) fn replace_plan(
    vault: &mut Vault,
    sitting: &Sitting,
    worded: &Worded,
    section: PlanSection,
    today: Date,
) -> Result<(), ChangeError> {
    let keepable: Vec<Keepable<'_>> = sitting.keepable().into_iter().filter(|one| one.plan == Some(section)).collect();
    let things = things(&keepable, worded);
    let mut items = vault.plan()?.section(plan_section(section)).to_vec();
    items.retain(|item| matches!(item.words, PlanWords::Service(_)));
    put_into(vault, plan_section(section), items, things.iter(), today)
}

/// Keeps the bare marker of a sitting. For those who have check-ins on: see [`super::rhythm::keeps_marks`].
pub(crate) fn keep_mark(vault: &mut Vault, sitting: &Sitting, today: Date) -> Result<(), ChangeError> {
    let found = sitting.mark();
    let state = match found.outcome {
        player::Outcome::Done => MarkState::Done,
        player::Outcome::Paused => MarkState::Paused,
        player::Outcome::Open => return Ok(()),
    };
    let rating = |number: Option<u8>| number.and_then(|number| Rating::new(number).ok());
    let (before, after) = match asks_for_pull(sitting.exercise()) {
        true => (pull(sitting, PULL_BEFORE), pull(sitting, PULL_AFTER)),
        false => (found.before, found.after),
    };
    let mark = Mark {
        exercise: slug(sitting.exercise().id.as_str()),
        day: today,
        before: rating(before),
        after: rating(after),
        minutes: (found.minutes > 0).then_some(found.minutes),
        state,
    };
    vault.keep_mark(&mark).map(drop)
}

/// Whether an exercise asks how strong the pull is at its start and at its end. Its markers then hold these two numbers, and
/// those of every other exercise hold the strain before and after.
pub(crate) fn asks_for_pull(exercise: &Exercise) -> bool {
    let is_asked = |name| {
        let step = exercise.step(name).map(|(_, step)| step);
        step.is_some_and(|step| matches!(step.ask, Ask::Scale { .. }) && step.keep == Keep::K2)
    };
    is_asked(PULL_BEFORE) && is_asked(PULL_AFTER)
}

fn pull(sitting: &Sitting, step: &str) -> Option<u8> {
    sitting.numbers().into_iter().find(|one| one.step.as_str() == step).and_then(|one| match one.value {
        Value::Number(number) => Some(number),
        _ => None,
    })
}

/// What lies on the shelves, for exercises that take it up.
pub(crate) fn shelves(vault: Option<&Vault>) -> Shelves {
    let mut shelves = Shelves::default();
    for shelf in Shelf::ALL {
        let items = vault.and_then(|vault| vault.shelf(&slug(shelf.as_str())).ok()).unwrap_or_default();
        let mut items: Vec<ShelfItem> = items.into_iter().map(|(_, item)| item).collect();
        // What stands out for the person comes first; among the rest, the newest last.
        items.sort_by_key(|item| !item.starred);
        shelves.put(*shelf, items.iter().map(|item| OwnWords::new(item.text.as_str().to_owned())).collect());
    }
    shelves
}

/// The section of the vault for a section of the catalogue: the names are the same.
pub(crate) fn plan_section(section: PlanSection) -> Section {
    Section::from_name(section.as_str()).expect("a test compares the two lists")
}

/// A line of the plan in words.
pub(crate) fn plan_words(words: &PlanWords, edition: &catalogue_store::Edition, locale: Locale) -> String {
    match words {
        PlanWords::Own(text) => text.as_str().to_owned(),
        PlanWords::Known(known) => known_words(known.as_str(), edition, locale).unwrap_or_default(),
        PlanWords::Service(id) => catalogue_model::ServiceId::new(id.as_str())
            .ok()
            .and_then(|id| edition.service(&id).ok().flatten())
            .map_or_else(|| id.as_str().to_owned(), |(service, _)| service.name.as_str().to_owned()),
    }
}

/// The words of something known: the title of an exercise, or `exercise.key` for a text of it.
fn known_words(known: &str, edition: &catalogue_store::Edition, locale: Locale) -> Option<String> {
    let parts: Vec<&str> = known.splitn(3, '.').collect();
    let (id, key) = match parts.as_slice() {
        [group, name] => (format!("{group}.{name}"), "title"),
        [group, name, key] => (format!("{group}.{name}"), *key),
        _ => return None,
    };
    let id = ExerciseId::new(&id).ok()?;
    let (words, _) = edition.exercise_words(&id, locale.tag()).ok()??;
    words.get(key).map(str::to_owned)
}

fn answer(one: &Keepable<'_>) -> Option<Answer> {
    let value = match &one.value {
        Value::Choice(Label::Words { name, .. }) => vault::Value::Option(Slug::new(name.as_str()).ok()?),
        Value::Choice(Label::Own(own)) | Value::Text(own) => vault::Value::Text(LongText::new(own.as_str()).ok()?),
        Value::Number(number) => vault::Value::Number(Rating::new(*number).ok()?),
        // Minutes are no answer: they stand in the marker.
        Value::Minutes(_) => return None,
    };
    let row = one.row.as_ref().and_then(|row| match row {
        Label::Words { name, .. } => Slug::new(name.as_str()).ok(),
        Label::Own(_) => None,
    });
    let field = one.field.and_then(|field| Slug::new(field.as_str()).ok());
    let line = one.line.map_or(0, |line| u8::try_from(line + 1).unwrap_or(u8::MAX));
    Some(Answer { step: slug(one.step.as_str()), line, field: field.or(row), value })
}

/// One thing that goes to a shelf or into the plan: a pick, a text, or a line of a list as a whole.
#[derive(Default)]
struct Thing {
    shelf: Option<Shelf>,
    plan: Option<PlanSection>,
    /// The step that asked.
    step: String,
    /// Own words, in the order of their fields.
    texts: Vec<String>,
    /// Words of what was picked before the first text: "when I am tired".
    before: Vec<String>,
    /// What was picked, by name.
    tags: BTreeSet<Slug>,
    /// What was picked, for the plan: the exercise's words for it.
    known: Option<Slug>,
    /// The words of a pick that is a thing of its own.
    pick: Option<String>,
    /// What was said of the pick afterwards: how hard it is to undo.
    more: Option<String>,
}

/// Gathers what belongs together: each line of a list is one thing, and so is each pick.
fn things(keepable: &[Keepable<'_>], worded: &Worded) -> Vec<Thing> {
    let mut lines: BTreeMap<(usize, Option<usize>, usize), Thing> = BTreeMap::new();
    let mut steps: Vec<&str> = Vec::new();
    for (at, one) in keepable.iter().enumerate() {
        if one.shelf.is_none() && one.plan.is_none() {
            continue;
        }
        if let (Some(Label::Words { name, .. }), Value::Choice(said)) = (&one.row, &one.value) {
            let of = lines.values_mut().find(|thing| thing.tags.iter().any(|tag| tag.as_str() == name.as_str()));
            of.into_iter().for_each(|thing| thing.more = Some(worded.label(said)));
            continue;
        }
        let step = one.step.as_str();
        let position = steps.iter().position(|known| *known == step).unwrap_or_else(|| {
            steps.push(step);
            steps.len() - 1
        });
        // Without a line, each value is a thing of its own.
        let key = (position, one.line, if one.line.is_some() { 0 } else { at });
        let thing = lines.entry(key).or_default();
        (thing.shelf, thing.plan, thing.step) = (one.shelf, one.plan, step.to_owned());
        thing.take(one, worded);
    }
    lines.into_values().collect()
}

impl Thing {
    fn take(&mut self, one: &Keepable<'_>, worded: &Worded) {
        match &one.value {
            Value::Text(own) => self.texts.push(own.as_str().to_owned()),
            Value::Choice(Label::Own(own)) => self.pick = Some(own.as_str().to_owned()),
            Value::Choice(Label::Words { step, name }) => {
                let key = match one.field {
                    Some(field) => format!("{}-{}-{}", step.as_str(), field.as_str(), name.as_str()),
                    None => format!("{}-{}", step.as_str(), name.as_str()),
                };
                let words = worded.words.text(&key).to_owned();
                self.tags.extend(Slug::new(name.as_str()).ok());
                if one.field.is_some() && self.texts.is_empty() {
                    self.before.push(words);
                } else if one.field.is_none() {
                    self.known = Slug::new(&format!("{}.{key}", worded.exercise.id.as_str())).ok();
                    self.pick = Some(words);
                }
            }
            Value::Number(_) | Value::Minutes(_) => {}
        }
    }

    /// The thing as one text.
    fn text(&self) -> Option<String> {
        let own = self.texts.join(" – ");
        let text = match (&self.pick, self.before.is_empty(), own.is_empty()) {
            (Some(pick), ..) => pick.clone(),
            (None, true, false) => own,
            (None, false, false) => format!("{}: {own}", self.before.join(", ")),
            (None, false, true) => self.before.join(", "),
            (None, true, true) => return None,
        };
        Some(text)
    }

    fn on_shelf(&self, from: &Slug, day: Date, expires_on: Option<Date>) -> Option<ShelfItem> {
        let text = LongText::new(&self.text()?).ok()?;
        Some(ShelfItem { text, tags: self.tags.clone(), starred: false, day, expires_on, from: Some(from.clone()) })
    }

    /// The number of days that was picked.
    fn days(&self) -> Option<i32> {
        self.tags.iter().find_map(|tag| tag.as_str().parse().ok())
    }

    fn in_plan(&self) -> Option<PlanItem> {
        if let Some(known) = &self.known {
            let second = self.more.as_deref().and_then(|text| ShortText::new(text).ok());
            return Some(PlanItem { words: PlanWords::Known(known.clone()), second, ticked: true });
        }
        // A pair stays a pair: the situation, and what then.
        let (first, second) = match (self.before.is_empty(), self.texts.as_slice()) {
            (false, [then, ..]) => (self.before.join(", "), Some(then.as_str())),
            (true, [first, second, ..]) => (first.clone(), Some(second.as_str())),
            _ => (self.text()?, None),
        };
        let second = second.and_then(|text| ShortText::new(text).ok());
        Some(PlanItem { words: PlanWords::Own(LongText::new(&first).ok()?), second, ticked: false })
    }
}

/// Adds to a section what does not stand there yet.
fn add_to_plan<'a>(
    vault: &mut Vault,
    section: PlanSection,
    things: impl Iterator<Item = &'a Thing>,
    today: Date,
) -> Result<(), ChangeError> {
    let items = vault.plan()?.section(plan_section(section)).to_vec();
    put_into(vault, plan_section(section), items, things, today)
}

/// Makes these lines and things the section: a day where it asks for one, levels where it has them.
fn put_into<'a>(
    vault: &mut Vault,
    section: Section,
    mut items: Vec<PlanItem>,
    mut things: impl Iterator<Item = &'a Thing>,
    today: Date,
) -> Result<(), ChangeError> {
    if section == Section::Review {
        let day = things.find_map(Thing::days).and_then(|days| today.checked_add(days.days()).ok());
        return day.map_or(Ok(()), |day| vault.review_plan_on(Some(day)));
    }
    for thing in things {
        let Some(item) = thing.in_plan() else { continue };
        if section == Section::Ladder {
            ladder::add(&mut items, &thing.step, item);
        } else if !items.iter().any(|known| known.words == item.words && known.second == item.second) {
            items.push(item);
        }
    }
    vault.replace_section(section, &items)
}
