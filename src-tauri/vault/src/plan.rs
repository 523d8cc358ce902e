//! The safety and coping plan, section by section.
//!
//! What a good plan needs beyond [`Plan::is_ready`] is for the pages to say.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Row, params, types::Type};

use crate::{
    AskError, ChangeError, LongText, ShortText, Slug, Vault,
    columns::{self, Column},
};

/// The sections of a plan, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Warning signs.
    Signs,
    /// Risky situations, each with what to do then.
    Risks,
    /// What I can do by myself.
    Alone,
    /// People and places that take my mind off it.
    Company,
    /// People whom I can ask for help.
    People,
    /// Services, a doctor, a crisis line.
    Services,
    /// Making it safer for children.
    Children,
    /// Barriers on devices and at places.
    Barriers,
    /// Distance from means.
    Means,
    /// Reasons and values.
    Reasons,
    /// Green, amber, red.
    Ladder,
    /// What to remember when looking at it again; the day itself is [`Plan::review_on`].
    Review,
}

/// One line of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanItem {
    /// What it says.
    pub words: PlanWords,
    /// The second half of a pair: what follows "then", a telephone number.
    pub second: Option<ShortText>,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// What a line of a plan says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanWords {
    /// The person's own words.
    Own(LongText),
    /// Something for which the program has the words: an option, an exercise.
    Known(Slug),
    /// A service of the catalogue.
    Service(Slug),
}

/// A whole plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    sections: BTreeMap<Section, Vec<PlanItem>>,
    review_on: Option<Date>,
}

impl Section {
    /// All, in their order.
    pub const ALL: [Self; 12] = [
        Self::Signs,
        Self::Risks,
        Self::Alone,
        Self::Company,
        Self::People,
        Self::Services,
        Self::Children,
        Self::Barriers,
        Self::Means,
        Self::Reasons,
        Self::Ladder,
        Self::Review,
    ];

    /// Its name in the catalogue.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Signs => "signs",
            Self::Risks => "risks",
            Self::Alone => "alone",
            Self::Company => "company",
            Self::People => "people",
            Self::Services => "services",
            Self::Children => "children",
            Self::Barriers => "barriers",
            Self::Means => "means",
            Self::Reasons => "reasons",
            Self::Ladder => "ladder",
            Self::Review => "review",
        }
    }

    /// The section of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.as_str() == name)
    }
}

impl Column for Section {
    fn written(&self) -> String {
        self.as_str().to_owned()
    }

    fn read(text: &str) -> Option<Self> {
        Self::from_name(text)
    }
}

impl Plan {
    /// The lines of a section.
    #[must_use]
    pub fn section(&self, section: Section) -> &[PlanItem] {
        self.sections.get(&section).map_or(&[], Vec::as_slice)
    }

    /// When the person wants to look at it again.
    #[must_use]
    pub fn review_on(&self) -> Option<Date> {
        self.review_on
    }

    /// Whether anything stands in it.
    #[must_use]
    pub fn is_started(&self) -> bool {
        !self.sections.is_empty()
    }

    /// Whether there is somebody to turn to: a person or a service.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        [Section::People, Section::Services].into_iter().any(|section| !self.section(section).is_empty())
    }
}

impl Vault {
    /// How many lines a section may have.
    pub const MOST_IN_A_SECTION: usize = 50;

    /// The plan.
    ///
    /// # Errors
    /// When the vault cannot answer.
    pub fn plan(&self) -> Result<Plan, AskError> {
        let mut plan = Plan { review_on: review_on(self.image())?, ..Plan::default() };
        let mut lines = self
            .image()
            .prepare("SELECT section, kind, words, second, ticked FROM plan_item ORDER BY section, position")?;
        for line in lines.query_map([], line)? {
            let (section, item) = line?;
            plan.sections.entry(section).or_default().push(item);
        }
        Ok(plan)
    }

    /// Clears a section and writes these lines.
    ///
    /// # Errors
    /// When they are too many, or the change was not made.
    pub fn replace_section(&mut self, section: Section, items: &[PlanItem]) -> Result<(), ChangeError> {
        if items.len() > Self::MOST_IN_A_SECTION {
            return Err(ChangeError::Full);
        }
        self.change(|image| {
            image.execute("DELETE FROM plan_item WHERE section = ?1", [section.as_str()])?;
            (1..).zip(items).try_for_each(|(position, item)| insert(image, section, position, item))
        })
    }

    /// Sets or clears the day on which to look at the plan again.
    ///
    /// # Errors
    /// When the change was not made.
    pub fn review_plan_on(&mut self, day: Option<Date>) -> Result<(), ChangeError> {
        self.change(|image| {
            image.execute("DELETE FROM plan_review WHERE one = 1", [])?;
            if let Some(day) = day {
                image.execute("INSERT INTO plan_review (one, day) VALUES (1, ?1)", [day.written()])?;
            }
            Ok(())
        })
    }
}

fn review_on(image: &Connection) -> rusqlite::Result<Option<Date>> {
    image.query_row("SELECT day FROM plan_review WHERE one = 1", [], |row| columns::get(row, 0)).optional()
}

fn insert(image: &Connection, section: Section, position: i64, item: &PlanItem) -> Result<(), ChangeError> {
    let (kind, words) = match &item.words {
        PlanWords::Own(text) => ("own", text.as_str()),
        PlanWords::Known(name) => ("known", name.as_str()),
        PlanWords::Service(id) => ("service", id.as_str()),
    };
    image.execute(
        "INSERT INTO plan_item (section, position, kind, words, second, ticked) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![section.as_str(), position, kind, words, columns::maybe(item.second.as_ref()), item.ticked],
    )?;
    Ok(())
}

fn line(row: &Row<'_>) -> rusqlite::Result<(Section, PlanItem)> {
    let words = match row.get_ref(1)?.as_str()? {
        "own" => PlanWords::Own(columns::get(row, 2)?),
        "known" => PlanWords::Known(columns::get(row, 2)?),
        "service" => PlanWords::Service(columns::get(row, 2)?),
        _ => return Err(columns::malformed(1, Type::Text)),
    };
    let item = PlanItem { words, second: columns::get_maybe(row, 3)?, ticked: row.get(4)? };
    Ok((columns::get(row, 0)?, item))
}
