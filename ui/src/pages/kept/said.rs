//! What is kept, in the words of the edition and of the person's language.
//!
//! The vault knows names alone. Words come from the edition that is open; what it no longer has is said by its name, because a
//! thing that is kept is shown even when its exercise is gone.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
    sync::Arc,
};

use catalogue_model::ExerciseId;
use catalogue_store::Edition;
use i18n::{Locale, Words};
use vault::{Kind, MarkState, PlanWords, Slug, Word};

use crate::{
    layout::Asker,
    practice::{aside, kept, texts::Worded},
};

/// The exercise whose words are those of the check-in.
const CHECK_IN: &str = "checkin.daily";

/// Says what is kept.
pub(super) struct Said {
    edition: Option<Arc<Edition>>,
    locale: Locale,
    words: &'static Words,
    /// Exercises that were looked up.
    found: RefCell<BTreeMap<String, Option<Rc<Worded>>>>,
    /// From which exercises each shelf was filled, for the words of its tags.
    sources: BTreeMap<Slug, BTreeSet<Slug>>,
}

impl Said {
    /// For this person.
    pub(super) fn new(asker: &Asker) -> Self {
        Self {
            edition: asker.on_show.edition.clone(),
            locale: asker.locale,
            words: asker.words,
            found: RefCell::default(),
            sources: BTreeMap::new(),
        }
    }

    /// The same, for a copy of shelves that were filled from these exercises.
    pub(super) fn with_sources(self, sources: BTreeMap<Slug, BTreeSet<Slug>>) -> Self {
        Self { sources, ..self }
    }

    /// The title of an exercise.
    pub(super) fn exercise(&self, id: &str) -> String {
        match self.worded(id) {
            Some(worded) => worded.title().to_owned(),
            None => self.words.say_with("kept-unknown-exercise", &[("name", id.into())]),
        }
    }

    /// Steps of an exercise, in its order.
    pub(super) fn in_order<'a>(&self, exercise: &str, steps: &'a BTreeSet<String>) -> Vec<&'a str> {
        let worded = self.worded(exercise);
        let place = |step: &str| worded.as_ref()?.exercise.steps.iter().position(|known| known.id.as_str() == step);
        let mut steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        steps.sort_by_key(|step| place(step));
        steps
    }

    /// What a step asks.
    pub(super) fn question(&self, exercise: &str, step: &str) -> String {
        self.text(exercise, step)
            .unwrap_or_else(|| self.words.say_with("kept-unknown-question", &[("name", step.into())]))
    }

    /// The field of a list, or the row of a question.
    pub(super) fn field(&self, exercise: &str, step: &str, field: &str) -> String {
        self.part(exercise, step, field).unwrap_or_else(|| field.to_owned())
    }

    /// An option that was picked.
    pub(super) fn option(&self, exercise: &str, step: &str, field: Option<&str>, option: &str) -> String {
        let of_field = field.and_then(|field| self.text(exercise, &format!("{step}-{field}-{option}")));
        of_field.or_else(|| self.part(exercise, step, option)).unwrap_or_else(|| option.to_owned())
    }

    /// What was picked beside something on a shelf.
    pub(super) fn tag(&self, exercise: &str, tag: &str) -> Option<String> {
        let worded = self.worded(exercise)?;
        let is_of_tag = |key: &str| key.strip_suffix(tag).is_some_and(|rest| rest.ends_with('-'));
        let found = worded.words.iter().find(|(key, _)| is_of_tag(key));
        found.map(|(_, text)| text.to_owned())
    }

    /// The name of a shelf.
    pub(super) fn shelf(&self, shelf: &str) -> String {
        let known = self.words.try_say(&format!("kept-shelf-{shelf}"), &[]);
        known.unwrap_or_else(|| self.words.say("kept-shelf"))
    }

    /// The heading over a kind.
    pub(super) fn kind(&self, kind: Kind) -> String {
        self.words.say(match kind {
            Kind::Sitting => "kept-exercises",
            Kind::Shelf => "kept-lists",
            Kind::Plan => "kept-plan",
            Kind::CheckIn => "kept-checkins",
            Kind::Mark => "kept-markers",
            Kind::Choice => "kept-choices",
        })
    }

    /// The name of a choice.
    pub(super) fn choice(&self, name: &str) -> String {
        if let Some(exercise) = name.strip_prefix(kept::LIKING) {
            return self.words.say_with("kept-choice-liking", &[("exercise", self.exercise(exercise).into())]);
        }
        let known = self.words.try_say(&format!("kept-choice-{name}"), &[]);
        known.unwrap_or_else(|| self.words.say_with("kept-choice", &[("name", name.into())]))
    }

    /// What was chosen.
    pub(super) fn chosen(&self, name: &str, value: &str) -> String {
        let name = name.split('.').next().unwrap_or(name);
        let known = self.words.try_say(&format!("kept-choice-{name}-{value}"), &[]);
        known.unwrap_or_else(|| value.to_owned())
    }

    /// Something for a copy.
    pub(super) fn word(&self, word: Word<'_>) -> String {
        let words = self.words;
        match word {
            Word::Kind(kind) => self.kind(kind),
            Word::Day(day) => words.day(day),
            Word::KeptUntil(day) => words.say_with("kept-until", &[("day", words.day(day).into())]),
            Word::Exercise(id) => self.exercise(id.as_str()),
            Word::Step { exercise, step, field } => self.step(exercise, step, field),
            Word::Picked { exercise, step, field, option } => {
                self.option(exercise.as_str(), step.as_str(), field.map(Slug::as_str), option.as_str())
            }
            Word::Shelf(shelf) => self.shelf(shelf.as_str()),
            Word::Tag { shelf, tag } => self.tag_on(shelf, tag),
            Word::Starred => words.say("kept-starred"),
            Word::Section(section) => self.exercise(&format!("plan.{}", section.as_str())),
            Word::Known { known, .. } => self.in_plan(&PlanWords::Known(known.clone()), known),
            Word::Service(id) => self.in_plan(&PlanWords::Service(id.clone()), id),
            Word::Ticked => words.say("kept-ticked"),
            Word::ReviewOn(day) => words.say_with("kept-review-on", &[("day", words.day(day).into())]),
            Word::Question(question) => self.question(CHECK_IN, question),
            Word::Option { question, option } => self.option(CHECK_IN, question, None, option.as_str()),
            Word::State(MarkState::Done) => words.say("kept-marker-done"),
            Word::State(MarkState::Paused) => words.say("kept-marker-paused"),
            Word::Before => words.say("kept-marker-before"),
            Word::After => words.say("kept-marker-after"),
            Word::Minutes(minutes) => words.say_with("kept-minutes-count", &[("minutes", u64::from(minutes).into())]),
            Word::Choice(name) => self.choice(name.as_str()),
        }
    }

    fn step(&self, exercise: &Slug, step: &Slug, field: Option<&Slug>) -> String {
        let question = self.question(exercise.as_str(), step.as_str());
        match field {
            Some(field) => {
                let field = self.field(exercise.as_str(), step.as_str(), field.as_str());
                self.words.say_with("kept-part", &[("whole", question.into()), ("part", field.into())])
            }
            None => question,
        }
    }

    /// A service of the short list by its name, or by its id where the edition lacks it.
    pub(super) fn service(&self, id: &str) -> String {
        let service = Slug::new(id).map(|id| self.in_plan(&PlanWords::Service(id.clone()), &id));
        service.unwrap_or_else(|_| id.to_owned())
    }

    fn tag_on(&self, shelf: &Slug, tag: &Slug) -> String {
        if shelf.as_str() == aside::SHELF {
            return self.service(tag.as_str());
        }
        let sources = self.sources.get(shelf).into_iter().flatten();
        let mut said = sources.filter_map(|exercise| self.tag(exercise.as_str(), tag.as_str()));
        said.next().unwrap_or_else(|| tag.as_str().to_owned())
    }

    /// A line of the plan; what nobody has words for is said by its name.
    fn in_plan(&self, words: &PlanWords, name: &Slug) -> String {
        let said = self.edition.as_ref().map(|edition| kept::plan_words(words, edition, self.locale));
        said.filter(|said| !said.is_empty()).unwrap_or_else(|| name.as_str().to_owned())
    }

    /// A part of a step: its own, or one that it takes over from another step of the same exercise.
    fn part(&self, exercise: &str, step: &str, part: &str) -> Option<String> {
        self.text(exercise, &format!("{step}-{part}")).or_else(|| {
            let worded = self.worded(exercise)?;
            let steps = worded.exercise.steps.iter().map(|step| format!("{}-{part}", step.id.as_str()));
            steps.filter_map(|key| worded.words.get(&key).map(str::to_owned)).next()
        })
    }

    fn text(&self, exercise: &str, key: &str) -> Option<String> {
        self.worded(exercise)?.words.get(key).map(str::to_owned)
    }

    fn worded(&self, id: &str) -> Option<Rc<Worded>> {
        let mut found = self.found.borrow_mut();
        let worded = found.entry(id.to_owned()).or_insert_with(|| {
            let exercise = ExerciseId::new(id).ok()?;
            Worded::find(self.edition.as_ref()?, &exercise, self.locale).ok().flatten().map(Rc::new)
        });
        worded.clone()
    }
}
