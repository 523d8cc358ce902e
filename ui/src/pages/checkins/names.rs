//! Short names for what a check-in holds, and a day in words.

use std::collections::BTreeSet;

use catalogue_model::{Shelf, Term as _};
use i18n::Words;
use vault::{AskError, CheckIn, Rating, Slug, Vault};

use crate::{
    charts::Tenths,
    practice::{kept::slug, texts::Worded},
};

/// Begins the name under which something of a person's own list stands in a check-in; its number on the shelf follows.
const OWN: &str = "item-";
/// More of one's own things than this are too many to choose from in a minute; those that stand out come first.
const MOST_OWN: usize = 12;

/// The things of a person's own list that can be picked as used, by the name under which they are kept.
#[derive(Default)]
pub(super) struct OwnMenu {
    items: Vec<(Slug, String)>,
}

impl OwnMenu {
    /// What lies on the shelf. Numbers on it are never given twice, so that no pick changes its meaning.
    pub(super) fn of(vault: &Vault) -> Result<Self, AskError> {
        let mut items = vault.shelf(&slug(Shelf::DelayMenu.as_str()))?;
        items.sort_by_key(|(_, item)| !item.starred);
        let named = items.iter().filter_map(|(id, item)| {
            Some((Slug::new(&format!("{OWN}{}", id.number())).ok()?, item.text.as_str().to_owned()))
        });
        Ok(Self { items: named.collect() })
    }

    /// What is offered: the first few, and what was picked before.
    pub(super) fn offered(&self, picked: &BTreeSet<Slug>) -> impl Iterator<Item = (&Slug, &str)> {
        let is_offered = move |(at, (name, _)): &(usize, &(Slug, String))| *at < MOST_OWN || picked.contains(name);
        self.items.iter().enumerate().filter(is_offered).map(|(_, (name, words))| (name, words.as_str()))
    }

    /// The words of something on the list.
    pub(super) fn get(&self, name: &Slug) -> Option<&str> {
        self.items.iter().find(|(known, _)| known == name).map(|(_, words)| words.as_str())
    }
}

/// Says check-ins: with the words of the record, the person's own list and the language.
pub(super) struct Speaker<'a> {
    pub(super) words: &'static Words,
    pub(super) worded: Option<&'a Worded>,
    pub(super) own: &'a OwnMenu,
}

impl Speaker<'_> {
    /// An option of a question. One that this edition no longer has is said by its name.
    pub(super) fn option(&self, question: &str, option: &Slug) -> String {
        if let Some(own) = self.own.get(option) {
            return own.to_owned();
        }
        if option.as_str().starts_with(OWN) {
            return self.words.say("checkin-own-gone");
        }
        let key = format!("{question}-{}", option.as_str());
        self.worded.and_then(|worded| worded.words.get(&key)).unwrap_or(option.as_str()).to_owned()
    }

    /// A day as pairs of a name and what was said, in the order of the questions. What was left out is left out.
    pub(super) fn pairs(&self, checkin: &CheckIn) -> Vec<(String, String)> {
        let number = |rating: Option<Rating>| rating.map(|rating| of_ten(self.words, Tenths::from(rating.get())));
        let option = |question: &str, option: Option<&Slug>| option.map(|option| self.option(question, option));
        let options = |question: &str, options: &mut dyn Iterator<Item = &Slug>| {
            let said: Vec<String> = options.map(|option| self.option(question, option)).collect();
            (!said.is_empty()).then(|| self.words.list(&said))
        };
        let pairs = [
            ("checkin-name-mood", number(checkin.mood)),
            ("checkin-name-distress", number(checkin.distress)),
            ("checkin-name-pull", number(checkin.pull)),
            ("checkin-name-confidence", number(checkin.confidence)),
            ("checkin-name-sleep", option("sleep", checkin.sleep.as_ref())),
            ("checkin-name-substances", option("substances", checkin.substances.as_ref())),
            ("checkin-name-around", options("around", &mut checkin.around.iter())),
            ("checkin-name-used", options("used", &mut checkin.used.iter())),
            ("checkin-name-helped", number(checkin.helped)),
            ("checkin-name-mattered", option("mattered", checkin.mattered.as_ref())),
            ("checkin-name-note", checkin.note.as_ref().map(|note| note.as_str().to_owned())),
        ];
        pairs.into_iter().filter_map(|(name, said)| Some((self.words.say(name), said?))).collect()
    }
}

/// A number with a tenth where it has one: `6`, `6.5`, `6,5`.
pub(super) fn number(words: &Words, number: Tenths) -> String {
    let (whole, tenth) = (number.get() / 10, number.get() % 10);
    match tenth {
        0 => whole.to_string(),
        _ => {
            words.say_with("checkin-tenths", &[("whole", i64::from(whole).into()), ("tenth", i64::from(tenth).into())])
        }
    }
}

/// A number of ten: `6 of 10`.
pub(super) fn of_ten(words: &Words, tenths: Tenths) -> String {
    words.say_with("checkin-of-ten", &[("number", number(words, tenths).into())])
}
