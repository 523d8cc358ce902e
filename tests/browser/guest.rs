//! Somebody who has come further than the first pages: an adult, or the owner of what is kept, with exercises under way.
//!
//! What leads to a page is said and done without a browser, in the same house that the browser is then pointed at.

use std::{
    iter,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use i18n::Locale;
use jiff::{
    Timestamp, ToSpan as _,
    civil::{Date, date},
};
use ui::{Clock, Shelf};
use vault::{
    Answer, CheckIn, LongText, Mark, MarkState, MemoryPlace, Passphrase, Place as _, PlanItem, PlanWords, Rating,
    Section, ShelfItem, ShortText, Sitting, Slug, Value, Vault,
};
use waymark_tests::{
    person::{Page, Person},
    safe_place::SafePlace,
    served::{NOW, Served},
};

/// What opens the vault of every guest who has one.
pub(crate) const PASSPHRASE: &str = "green kettle 42 on the hill";
/// Longer ways through an exercise than this are a circle.
pub(crate) const MOST_SCREENS: usize = 80;
/// How long an answer may take; that of an opened vault is slow on purpose.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);
/// The day of [`NOW`].
const TODAY: Date = date(2026, 11, 24);

/// Who somebody is to the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Who {
    /// Nothing was said and nothing is kept.
    Stranger,
    /// Said that they are an adult, and chose a country.
    Adult,
    /// Said that they are under 18.
    Young,
    /// Something is kept, and locked.
    Owner,
    /// Something is kept, and open.
    OwnerInside,
}

/// Somebody, and the house that they are in.
pub(crate) struct Guest {
    pub(crate) served: Served,
    pub(crate) person: Person,
    clock: Arc<Ticking>,
}

impl Guest {
    /// Somebody new in a house of their own.
    pub(crate) fn arrives(who: Who, shelf: &Shelf, locale: Locale) -> Self {
        let has_kept = matches!(who, Who::Owner | Who::OwnerInside);
        let keeping = Arc::new(if has_kept { SafePlace::holding(KEPT.clone()) } else { SafePlace::default() });
        let clock = Arc::new(Ticking { began: Instant::now(), ahead: AtomicU64::new(0) });
        let served = Served::start_for(keeping, Arc::clone(&clock) as Arc<dyn Clock>, shelf, locale).unwrap();
        let guest = Self { person: served.person(), served, clock };
        match who {
            Who::Stranger | Who::Owner => {}
            Who::Adult => guest.says("/exercises/age", "age", "adult"),
            Who::Young => guest.says("/exercises/age", "age", "young"),
            Who::OwnerInside => {
                guest.says("/exercises/age", "age", "adult");
                guest.says("/unlock", "passphrase", PASSPHRASE);
            }
        }
        if matches!(who, Who::Adult | Who::OwnerInside) {
            guest.says("/emergency", "country", "DE");
        }
        guest
    }

    /// Sends one field and looks at nothing.
    pub(crate) fn says(&self, path: &str, field: &str, value: &str) {
        drop(self.person.sends(path, &[(field, value)]));
    }

    /// The address of a page in this house, for a browser.
    pub(crate) fn address(&self, path: &str) -> String {
        format!("{}{path}", self.served.origin())
    }

    /// Lets time pass in the house alone.
    pub(crate) fn waits(&self, time: Duration) {
        self.clock.ahead.fetch_add(time.as_secs(), Ordering::SeqCst);
    }

    /// Begins an exercise anew and gives its first screen.
    pub(crate) fn begins(&self, exercise: &str) -> Page<'_> {
        self.person.sends(&format!("/exercises/{exercise}/begin"), &[("how", "again")])
    }

    /// Sends these fields as the form of a screen would.
    pub(crate) fn sends<'p>(&'p self, screen: &Page<'_>, fields: &[(&str, &str)]) -> Page<'p> {
        let at =
            inputs(screen).into_iter().find(|input| input.name == "at").map(|input| input.value).unwrap_or_default();
        let fields: Vec<(&str, &str)> = iter::once(("at", at.as_str())).chain(fields.iter().copied()).collect();
        self.person.sends(&screen.path, &fields)
    }

    /// Presses a button of a screen, and leaves its fields empty.
    pub(crate) fn presses<'p>(&'p self, screen: &Page<'_>, button: &str) -> Page<'p> {
        self.sends(screen, &[("do", button)])
    }

    /// Goes from an exercise's beginning to the first screen with this mark, leaving out what comes before.
    #[track_caller]
    pub(crate) fn skips_to(&self, exercise: &str, mark: &str) -> Page<'_> {
        self.goes_to(exercise, mark, |page| vec![("do".to_owned(), button_to_skip(page).to_owned())])
    }

    /// Goes from an exercise's beginning to the first screen with this mark, answering like this on the way.
    #[track_caller]
    pub(crate) fn goes_to(
        &self,
        exercise: &str,
        mark: &str,
        answers: impl Fn(&Page<'_>) -> Vec<(String, String)>,
    ) -> Page<'_> {
        let mut page = self.begins(exercise);
        for _ in 0..MOST_SCREENS {
            if page.html.contains(mark) {
                return page;
            }
            let answer = answers(&page);
            let fields: Vec<_> = answer.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            page = self.sends(&page, &fields);
        }
        panic!("no screen of {exercise} has {mark:?}; it stands at {}", page.path);
    }
}

/// A field on a page.
pub(crate) struct Input {
    /// What sort of field it is: `hidden`, `text`, `radio`, `checkbox`.
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) value: String,
}

/// The fields of what a page is about, in order.
pub(crate) fn inputs(page: &Page<'_>) -> Vec<Input> {
    let main = page.html.split_once("<main").map_or("", |(_, main)| main);
    let tags = main.split("<input ").skip(1).map(|tag| tag.split('>').next().unwrap_or_default());
    let of = |tag: &str, name: &str| {
        let value = tag.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
        value.map_or("", |(value, _)| value).to_owned()
    };
    tags.map(|tag| Input { kind: of(tag, "type"), name: of(tag, "name"), value: of(tag, "value") }).collect()
}

/// The button that leads on from a screen without an answer.
fn button_to_skip(page: &Page<'_>) -> &'static str {
    if page.html.contains("class=\"ways\"") { "yes" } else { "skip" }
}

/// A clock that begins at [`NOW`], goes on like any other, and can be put forward.
struct Ticking {
    began: Instant,
    ahead: AtomicU64,
}

impl Clock for Ticking {
    fn now(&self) -> Timestamp {
        let passed = self.began.elapsed() + Duration::from_secs(self.ahead.load(Ordering::SeqCst));
        NOW.parse::<Timestamp>().unwrap() + passed
    }
}

/// A vault in which one thing of each kind lies, and forty days of check-ins; made once, because that is slow on purpose.
static KEPT: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let place = MemoryPlace::new();
    let mut vault = Vault::create(Box::new(place.clone()), &Passphrase::new(PASSPHRASE).unwrap()).unwrap();
    vault
        .at_once(|vault| {
            keep_a_plan(vault)?;
            keep_days(vault)?;
            vault.choose(&slug("rhythm"), &ShortText::new("daily").unwrap())?;
            vault.keep_sitting(&reasons())?;
            let (tags, from) = (iter::empty().collect(), Some(slug("m01.my-reasons")));
            let text = text("I want to be somebody whom one can trust");
            let item = ShelfItem { text, tags, starred: true, day: ago(4), expires_on: None, from };
            vault.put_on_shelf(&slug("reasons"), &item)
        })
        .unwrap();
    place.read().unwrap().unwrap()
});

fn keep_a_plan(vault: &mut Vault) -> Result<(), vault::ChangeError> {
    let line = |words: &str| PlanItem { words: PlanWords::Own(text(words)), second: None, ticked: false };
    for section in Section::ALL.into_iter().filter(|section| *section != Section::Review) {
        vault.replace_section(
            section,
            &[line("Walk to the river and back"), line("Donaudampfschifffahrtsgesellschaft")],
        )?;
    }
    Ok(())
}

/// Forty days, of which every third is missing.
fn keep_days(vault: &mut Vault) -> Result<(), vault::ChangeError> {
    for days in (1..40).filter(|days| days % 3 != 0) {
        vault.keep_checkin(&CheckIn {
            mood: rating(2 + u8::from(days > 20)),
            distress: rating(8),
            pull: rating(7),
            confidence: rating(4),
            helped: rating(6),
            used: [slug("surf")].into(),
            mattered: Some(slug("yes")),
            note: Some(ShortText::new("a long walk helped").unwrap()),
            ..CheckIn::on(ago(days))
        })?;
    }
    for (days, after) in [(1, 3), (2, 7), (3, 2)] {
        let (exercise, state) = (slug("now.surf"), MarkState::Done);
        let (before, after) = (rating(6), rating(after));
        vault.keep_mark(&Mark { exercise, day: ago(days), before, after, minutes: Some(10), state })?;
    }
    Ok(())
}

/// An exercise in which options were picked and own words written.
fn reasons() -> Sitting {
    let words = text("I want to be somebody whom one can trust");
    let answers = vec![
        Answer { step: slug("fits"), line: 0, field: None, value: Value::Option(slug("peace")) },
        Answer { step: slug("cards"), line: 1, field: Some(slug("text")), value: Value::Text(words) },
    ];
    Sitting { exercise: slug("m01.my-reasons"), day: ago(4), expires_on: Some(date(2026, 12, 20)), answers }
}

fn slug(name: &str) -> Slug {
    Slug::new(name).unwrap()
}

fn text(words: &str) -> LongText {
    LongText::new(words).unwrap()
}

fn rating(number: u8) -> Option<Rating> {
    Some(Rating::new(number).unwrap())
}

fn ago(days: i64) -> Date {
    TODAY.saturating_sub(days.days())
}
