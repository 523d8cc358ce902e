//! Everything that is kept, by kind, each thing with its own way to erase it.

use askama::Template;
use axum::response::Response;
use i18n::Words;
use vault::{ChangeError, Held, Mark, MarkId, MarkState, SittingHead, Vault};

use super::{
    minutes::{self, MinutesView},
    said::Said,
    shelves::{self, ShelfView},
};
use crate::{
    layout::{Asker, Shell, page},
    practice::{kept, minutes_of},
};

/// As many markers as are shown one by one: those of some months.
const MOST_MARKERS: usize = 100;

#[derive(Template)]
#[template(path = "kept_open.html")]
struct OpenView {
    shell: Shell,
    done: Option<String>,
    is_empty: bool,
    sittings: Vec<SittingView>,
    shelves: Vec<ShelfView>,
    short_list: Option<ShelfView>,
    /// How many lines the plan has.
    plan: Option<String>,
    checkins: Option<String>,
    /// How many markers there are, and the newest.
    markers: Option<(String, Vec<ThingView>)>,
    choices: Vec<ThingView>,
    minutes: Vec<MinutesView>,
}

/// A kept exercise in a list.
pub(super) struct SittingView {
    pub(super) number: i64,
    pub(super) title: String,
    /// Its day, and until when it is kept.
    pub(super) facts: String,
}

/// Something that is told in one line.
struct ThingView {
    which: String,
    text: String,
}

pub(super) fn show(vault: &mut Vault, asker: &Asker, done: Option<String>) -> Result<Response, ChangeError> {
    let (words, said, contents) = (asker.words, Said::new(asker), vault.contents()?);
    let choices = choices(vault, words, &said)?;
    let (short, shelves): (Vec<ShelfView>, Vec<ShelfView>) =
        shelves::views(vault, asker, &said)?.into_iter().partition(ShelfView::is_short_list);
    let kinds = [&contents.sittings, &contents.plan, &contents.checkins, &contents.marks, &contents.choices];
    Ok(page(&OpenView {
        done,
        is_empty: kinds.iter().all(|held| held.count == 0) && contents.shelves.is_empty(),
        sittings: sittings(vault, asker, &said)?,
        shelves,
        short_list: short.into_iter().next(),
        plan: count_of(words, &contents.plan),
        checkins: count_of(words, &contents.checkins),
        markers: match count_of(words, &contents.marks) {
            Some(count) => Some((count, markers(vault, words, &said)?)),
            None => None,
        },
        choices,
        minutes: minutes::choices(words, minutes_of(vault)),
        shell: asker.clone().shell(words.say("kept-title")),
    }))
}

/// Every kept exercise, newest first.
pub(super) fn sittings(vault: &Vault, asker: &Asker, said: &Said) -> Result<Vec<SittingView>, ChangeError> {
    Ok(vault.sittings()?.iter().map(|head| SittingView::new(asker.words, said, head)).collect())
}

impl SittingView {
    fn new(words: &Words, said: &Said, head: &SittingHead) -> Self {
        let until = head.expires_on.map(|day| words.say_with("kept-until", &[("day", words.day(day).into())]));
        let facts: Vec<String> = [words.day(head.day)].into_iter().chain(until).collect();
        Self { number: head.id.number(), title: said.exercise(head.exercise.as_str()), facts: facts.join(" · ") }
    }
}

/// How many there are, and from when. `None`: none.
fn count_of(words: &Words, held: &Held) -> Option<String> {
    let count = ("count", u64::from(held.count).into());
    match &held.days {
        _ if held.count == 0 => None,
        None => Some(words.say_with("kept-count", &[count])),
        Some(days) => {
            let (first, last) = (words.day(*days.start()), words.day(*days.end()));
            Some(words.say_with("kept-count-days", &[count, ("first", first.into()), ("last", last.into())]))
        }
    }
}

fn markers(vault: &Vault, words: &Words, said: &Said) -> Result<Vec<ThingView>, ChangeError> {
    let marks = vault.marks()?;
    Ok(marks.iter().take(MOST_MARKERS).map(|(id, mark)| marker(words, said, *id, mark)).collect())
}

fn marker(words: &Words, said: &Said, id: MarkId, mark: &Mark) -> ThingView {
    let mut parts = vec![words.day(mark.day), said.exercise(mark.exercise.as_str())];
    if mark.state == MarkState::Paused {
        parts.push(words.say("kept-marker-paused"));
    }
    for (name, rating) in [("kept-marker-before", mark.before), ("kept-marker-after", mark.after)] {
        let number = rating.map(|rating| u64::from(rating.get()));
        parts.extend(
            number.map(|number| {
                words.say_with("kept-named", &[("name", words.say(name).into()), ("value", number.into())])
            }),
        );
    }
    parts.extend(mark.minutes.map(|minutes| minutes::in_words(words, u64::from(minutes))));
    ThingView { which: id.number().to_string(), text: parts.join(" · ") }
}

/// Choices, the minutes left aside: they have a form of their own.
fn choices(vault: &Vault, words: &Words, said: &Said) -> Result<Vec<ThingView>, ChangeError> {
    let choices = vault.choices()?;
    let shown = choices.iter().filter(|(name, _)| name.as_str() != kept::MINUTES);
    let view = |(name, value): (&vault::Slug, &vault::ShortText)| {
        let values =
            [("name", said.choice(name.as_str()).into()), ("value", said.chosen(name.as_str(), value.as_str()).into())];
        ThingView { which: name.as_str().to_owned(), text: words.say_with("kept-named", &values) }
    };
    Ok(shown.map(view).collect())
}
