//! Everything that is kept as one plain text, for the person to take along.
//!
//! The words of the program are the caller's: this module knows the order, and the person's own words.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use zeroize::Zeroizing;

use crate::{
    AskError, CheckIn, Kind, Mark, MarkState, PlanItem, PlanWords, Rating, Section, ShelfItem, Slug, Vault,
    sitting::Value,
};

/// Something for which the caller has the words, in the person's language.
#[derive(Clone, Copy, Debug)]
pub enum Word<'a> {
    /// The heading over a kind.
    Kind(Kind),
    /// A day.
    Day(Date),
    /// "kept until"
    KeptUntil(Date),
    /// The title of an exercise.
    Exercise(&'a Slug),
    /// What a step of an exercise asks, or one field of it.
    Step {
        /// The exercise.
        exercise: &'a Slug,
        /// The step.
        step: &'a Slug,
        /// The field of a list, or the row of a question.
        field: Option<&'a Slug>,
    },
    /// An option of a step.
    Picked {
        /// The exercise.
        exercise: &'a Slug,
        /// The step.
        step: &'a Slug,
        /// The field of a list, or the row of a question.
        field: Option<&'a Slug>,
        /// The option.
        option: &'a Slug,
    },
    /// The name of a shelf.
    Shelf(&'a Slug),
    /// What was picked beside something on a shelf.
    Tag {
        /// The shelf.
        shelf: &'a Slug,
        /// What was picked.
        tag: &'a Slug,
    },
    /// "starred"
    Starred,
    /// The name of a section of the plan.
    Section(Section),
    /// Something in a section for which the program has the words.
    Known {
        /// The section.
        section: Section,
        /// Its name.
        known: &'a Slug,
    },
    /// The name of a service.
    Service(&'a Slug),
    /// "ticked"
    Ticked,
    /// "to be looked at again on"
    ReviewOn(Date),
    /// A question of the check-in, by its name: `mood`, `distress`, `pull`, `confidence`, `helped`, `sleep`, `substances`,
    /// `mattered`, `around`, `used`, `note`.
    Question(&'static str),
    /// An option of a question of the check-in.
    Option {
        /// The question.
        question: &'static str,
        /// The option.
        option: &'a Slug,
    },
    /// How an exercise ended.
    State(MarkState),
    /// "before"
    Before,
    /// "after"
    After,
    /// So many minutes.
    Minutes(u16),
    /// The name of a choice.
    Choice(&'a Slug),
}

impl Vault {
    /// Everything that is kept, as a text: a line with `#` over each kind, with `##` over each part, with `-` before each
    /// thing. It is as private as the vault and not sealed: say so before it leaves the program.
    ///
    /// # Errors
    /// When the vault cannot answer.
    pub fn plain_copy(&self, say: impl Fn(Word<'_>) -> String) -> Result<Zeroizing<String>, AskError> {
        let mut page = Page { text: Zeroizing::new(String::new()), say };
        self.copy_sittings(&mut page)?;
        self.copy_shelves(&mut page)?;
        self.copy_plan(&mut page)?;
        self.copy_checkins(&mut page)?;
        self.copy_marks(&mut page)?;
        self.copy_choices(&mut page)?;
        Ok(page.text)
    }

    fn copy_sittings<S: Fn(Word<'_>) -> String>(&self, page: &mut Page<S>) -> Result<(), AskError> {
        let heads = self.sittings()?;
        page.kind(Kind::Sitting, heads.is_empty());
        for head in heads {
            let Some(sitting) = self.sitting(head.id)? else { continue };
            page.heading([Word::Exercise(&sitting.exercise), Word::Day(sitting.day)], sitting.expires_on);
            for answer in &sitting.answers {
                let (exercise, step, field) = (&sitting.exercise, &answer.step, answer.field.as_ref());
                let value = match &answer.value {
                    Value::Option(option) => (page.say)(Word::Picked { exercise, step, field, option }),
                    Value::Number(number) => number.get().to_string(),
                    Value::Text(text) => text.as_str().to_owned(),
                };
                page.answer(Word::Step { exercise, step, field }, &value);
            }
        }
        Ok(())
    }

    fn copy_shelves<S: Fn(Word<'_>) -> String>(&self, page: &mut Page<S>) -> Result<(), AskError> {
        let shelves = self.contents()?.shelves;
        page.kind(Kind::Shelf, shelves.is_empty());
        for shelf in shelves.keys() {
            page.heading([Word::Shelf(shelf)], None);
            for (_, item) in self.shelf(shelf)? {
                page.shelf_item(shelf, &item);
            }
        }
        Ok(())
    }

    fn copy_plan<S: Fn(Word<'_>) -> String>(&self, page: &mut Page<S>) -> Result<(), AskError> {
        let plan = self.plan()?;
        page.kind(Kind::Plan, !plan.is_started() && plan.review_on().is_none());
        if let Some(day) = plan.review_on() {
            page.line(&[(page.say)(Word::ReviewOn(day))]);
        }
        for section in Section::ALL.into_iter().filter(|section| !plan.section(*section).is_empty()) {
            page.heading([Word::Section(section)], None);
            plan.section(section).iter().for_each(|item| page.plan_item(section, item));
        }
        Ok(())
    }

    fn copy_checkins<S: Fn(Word<'_>) -> String>(&self, page: &mut Page<S>) -> Result<(), AskError> {
        let checkins = self.checkins(EVER)?;
        page.kind(Kind::CheckIn, checkins.is_empty());
        checkins.iter().for_each(|checkin| page.checkin(checkin));
        Ok(())
    }

    fn copy_marks<S: Fn(Word<'_>) -> String>(&self, page: &mut Page<S>) -> Result<(), AskError> {
        let marks = self.marks()?;
        page.kind(Kind::Mark, marks.is_empty());
        marks.iter().for_each(|(_, mark)| page.mark(mark));
        Ok(())
    }

    fn copy_choices<S: Fn(Word<'_>) -> String>(&self, page: &mut Page<S>) -> Result<(), AskError> {
        let choices = self.choices()?;
        page.kind(Kind::Choice, choices.is_empty());
        choices.iter().for_each(|(name, value)| page.answer(Word::Choice(name), value.as_str()));
        Ok(())
    }
}

/// Every day that a calendar has.
const EVER: RangeInclusive<Date> = Date::ZERO..=Date::MAX;

/// A text that grows.
struct Page<S> {
    text: Zeroizing<String>,
    say: S,
}

impl<S: Fn(Word<'_>) -> String> Page<S> {
    fn kind(&mut self, kind: Kind, is_empty: bool) {
        if !is_empty {
            let words = (self.say)(Word::Kind(kind));
            self.push(if self.text.is_empty() { "" } else { "\n" });
            self.push(&format!("# {words}\n"));
        }
    }

    fn heading<const N: usize>(&mut self, words: [Word<'_>; N], kept_until: Option<Date>) {
        let words = words.into_iter().chain(kept_until.map(Word::KeptUntil));
        let words: Vec<String> = words.map(|word| (self.say)(word)).collect();
        self.push(&format!("\n## {}\n", words.join(" · ")));
    }

    fn answer(&mut self, question: Word<'_>, answer: &str) {
        let question = (self.say)(question);
        self.push(&format!("- {question}: {}\n", indented(answer)));
    }

    fn line(&mut self, parts: &[String]) {
        self.push(&format!("- {}\n", indented(&parts.join(" · "))));
    }

    fn shelf_item(&mut self, shelf: &Slug, item: &ShelfItem) {
        let mut parts = vec![item.text.as_str().to_owned(), (self.say)(Word::Day(item.day))];
        parts.extend(item.tags.iter().map(|tag| (self.say)(Word::Tag { shelf, tag })));
        parts.extend(item.starred.then(|| (self.say)(Word::Starred)));
        parts.extend(item.from.as_ref().map(|exercise| (self.say)(Word::Exercise(exercise))));
        parts.extend(item.expires_on.map(|day| (self.say)(Word::KeptUntil(day))));
        self.line(&parts);
    }

    fn plan_item(&mut self, section: Section, item: &PlanItem) {
        let mut parts = vec![match &item.words {
            PlanWords::Own(text) => text.as_str().to_owned(),
            PlanWords::Known(known) => (self.say)(Word::Known { section, known }),
            PlanWords::Service(id) => (self.say)(Word::Service(id)),
        }];
        parts.extend(item.second.as_ref().map(|second| second.as_str().to_owned()));
        parts.extend(item.ticked.then(|| (self.say)(Word::Ticked)));
        self.line(&parts);
    }

    fn checkin(&mut self, checkin: &CheckIn) {
        self.heading([Word::Day(checkin.day)], None);
        self.rating("mood", checkin.mood);
        self.rating("distress", checkin.distress);
        self.rating("pull", checkin.pull);
        self.rating("confidence", checkin.confidence);
        self.options("sleep", checkin.sleep.iter());
        self.options("substances", checkin.substances.iter());
        self.options("around", checkin.around.iter());
        self.options("used", checkin.used.iter());
        self.rating("helped", checkin.helped);
        self.options("mattered", checkin.mattered.iter());
        if let Some(note) = &checkin.note {
            self.answer(Word::Question("note"), note.as_str());
        }
    }

    fn rating(&mut self, question: &'static str, rating: Option<Rating>) {
        if let Some(rating) = rating {
            self.answer(Word::Question(question), &rating.get().to_string());
        }
    }

    fn options<'a>(&mut self, question: &'static str, options: impl Iterator<Item = &'a Slug>) {
        let options: Vec<String> = options.map(|option| (self.say)(Word::Option { question, option })).collect();
        if !options.is_empty() {
            self.answer(Word::Question(question), &options.join(", "));
        }
    }

    fn mark(&mut self, mark: &Mark) {
        let mut parts = vec![(self.say)(Word::Day(mark.day)), (self.say)(Word::Exercise(&mark.exercise))];
        parts.push((self.say)(Word::State(mark.state)));
        parts.extend(mark.minutes.map(|minutes| (self.say)(Word::Minutes(minutes))));
        for (word, rating) in [(Word::Before, mark.before), (Word::After, mark.after)] {
            parts.extend(rating.map(|rating| format!("{}: {}", (self.say)(word), rating.get())));
        }
        self.line(&parts);
    }

    /// Adds a piece. Growing moves the text, so what is left behind is wiped.
    fn push(&mut self, piece: &str) {
        if self.text.capacity() - self.text.len() < piece.len() {
            let mut larger = Zeroizing::new(String::with_capacity((self.text.len() + piece.len()) * 2));
            larger.push_str(&self.text);
            self.text = larger;
        }
        self.text.push_str(piece);
    }
}

/// The later lines of a text stand under its first.
fn indented(text: &str) -> String {
    text.replace('\n', "\n  ")
}
