//! A checked step: what it asks, what it keeps, and where it goes on.

use super::{ExerciseId, Keep, Name, Shelf};
use crate::PlanSection;

/// One screen of an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its name within the exercise.
    pub id: Name,
    /// What it asks or says.
    pub ask: Ask,
    /// How long an answer may live.
    pub keep: Keep,
    /// Where it goes on when nothing else decides.
    pub next: Target,
    /// Whether the numbers for thoughts of suicide stand on the same screen.
    pub lines: bool,
    /// The shelf on which kept answers lie for other exercises.
    pub shelf: Option<Shelf>,
    /// The part of the plan for which answers are offered.
    pub plan: Option<PlanSection>,
}

/// Where an exercise goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A step of the same exercise, by its position.
    Step(usize),
    /// The end of the exercise.
    End,
    /// Another exercise.
    Exercise(ExerciseId),
    /// A place of the program.
    Place(Place),
}

/// A place of the program to which a step may lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The crisis card.
    Crisis,
    /// The plan.
    Plan,
    /// The tools.
    Toolbox,
    /// The services that fit the track.
    Services,
    /// The page for people under 18.
    Youth,
    /// The check-ins.
    CheckIn,
}

impl Place {
    /// Every place.
    pub const ALL: [Self; 6] = [Self::Crisis, Self::Plan, Self::Toolbox, Self::Services, Self::Youth, Self::CheckIn];

    /// How a record names it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Crisis => "crisis",
            Self::Plan => "plan",
            Self::Toolbox => "toolbox",
            Self::Services => "services",
            Self::Youth => "youth",
            Self::CheckIn => "checkin",
        }
    }
}

/// What a step asks or says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Says something.
    Info {
        /// What the person made elsewhere and sees here.
        shows: Option<Shows>,
    },
    /// One of several options.
    Single {
        /// What can be chosen.
        options: Options,
        /// Where an option leads.
        when: Vec<(Name, Target)>,
        /// Asked once for each of these.
        rows: Rows,
    },
    /// Any of several options.
    Multi {
        /// What can be picked.
        options: Options,
        /// How many at most.
        max: u8,
        /// Where a picked option leads; the first that was picked decides.
        when: Vec<(Name, Target)>,
        /// Where it goes on when at least so many were picked.
        several: Option<(u8, Target)>,
    },
    /// A number from 0 to 10.
    Scale {
        /// From this number on it goes on here.
        at_least: Option<(u8, Target)>,
        /// Below this number it goes on here.
        below: Option<(u8, Target)>,
        /// Asked once for each of these.
        rows: Rows,
    },
    /// A line of own words.
    ShortText {
        /// Characters at most.
        limit: u16,
    },
    /// A few paragraphs of own words, never needed.
    LongText {
        /// Characters at most.
        limit: u16,
    },
    /// Several lines of the same fields.
    List(List),
    /// Time that passes, with words.
    Timer(Timer),
    /// Things to tick.
    Checklist {
        /// The groups, each with its items; one without a heading when the record has no groups.
        groups: Vec<Group>,
        /// Where it goes on when not all are ticked.
        on_missing: Option<Target>,
    },
}

impl Ask {
    /// How a record names the kind.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Info { .. } => "info",
            Self::Single { .. } => "single",
            Self::Multi { .. } => "multi",
            Self::Scale { .. } => "scale",
            Self::ShortText { .. } => "short_text",
            Self::LongText { .. } => "long_text",
            Self::List(_) => "list",
            Self::Timer(_) => "timer",
            Self::Checklist { .. } => "checklist",
        }
    }

    /// Whether a person can type words of their own here, so that the guard line stands below.
    #[must_use]
    pub fn takes_words(&self) -> bool {
        match self {
            Self::ShortText { .. } | Self::LongText { .. } => true,
            Self::List(list) => list.fields.iter().any(|field| matches!(field.ask, FieldAsk::ShortText { .. })),
            _ => false,
        }
    }
}

/// What can be chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The options of the record.
    pub own: Vec<Name>,
    /// Earlier steps whose picks are options too, by position.
    pub from: Vec<usize>,
    /// A shelf whose items come first.
    pub menu: Option<Shelf>,
}

/// The things for which one question is asked again and again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// Rows of the record.
    pub own: Vec<Name>,
    /// Earlier steps whose picks are rows too, by position.
    pub from: Vec<usize>,
}

impl Rows {
    /// Whether the question is asked once and for nothing in particular.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.own.is_empty() && self.from.is_empty()
    }
}

/// What an `info` shows beside its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shows {
    /// What lies on a shelf.
    Shelf(Shelf),
    /// A part of the plan.
    Plan(PlanSection),
    /// The numbers of the chosen country.
    Lines,
    /// What the timer before it was told, in order.
    Readings,
    /// The rows in which the first scale is furthest above the second; both by position.
    Gaps(usize, usize),
}

/// Several lines of the same fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The fields of a line.
    pub fields: Vec<Field>,
    /// Lines at least, to go on with it as done.
    pub min: u8,
    /// Lines at most.
    pub max: u8,
    /// Whether their order says something.
    pub ordered: bool,
    /// A fixed line stands before them.
    pub first: bool,
    /// A fixed line stands after them.
    pub last: bool,
}

/// One field of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name within the list.
    pub id: Name,
    /// What it asks.
    pub ask: FieldAsk,
    /// How long what stands in it may live.
    pub keep: Keep,
}

/// What a field of a line asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldAsk {
    /// A few words.
    ShortText {
        /// Characters at most.
        limit: u16,
    },
    /// One option.
    Single {
        /// What can be chosen.
        options: Vec<Name>,
    },
    /// Any of several options.
    Multi {
        /// What can be picked.
        options: Vec<Name>,
        /// How many at most.
        max: u8,
    },
    /// A number from 0 to 10.
    Scale,
}

/// Time that passes, with words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timer {
    /// The stretches of one round.
    pub segments: Vec<Segment>,
    /// How long it goes on.
    pub length: Length,
    /// The scale that is asked meanwhile.
    pub probe: Option<Probe>,
}

/// How long a timer goes on; the first choice is the usual one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Length {
    /// So many rounds.
    Rounds(Vec<u16>),
    /// Rounds until so many minutes have passed.
    Minutes(Vec<u16>),
}

/// A stretch with one cue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// How long.
    pub seconds: u16,
    /// The name of the words.
    pub cue: Name,
}

/// The scale that a timer asks for meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// Seconds between two questions, for each choice of length.
    pub every: Vec<u16>,
    /// After so many rises in a row it goes on here.
    pub rising: Option<(u8, Target)>,
}

/// Items of a checklist under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The name of the heading, if there is one.
    pub heading: Option<Name>,
    /// What can be ticked.
    pub items: Vec<Name>,
}

impl Step {
    /// Everywhere it may go on.
    pub fn targets(&self) -> impl Iterator<Item = &Target> {
        let of_ask: Vec<&Target> = match &self.ask {
            Ask::Single { when, .. } => when.iter().map(|(_, target)| target).collect(),
            Ask::Multi { when, several, .. } => {
                when.iter().map(|(_, target)| target).chain(several.iter().map(|(_, target)| target)).collect()
            }
            Ask::Scale { at_least, below, .. } => at_least.iter().chain(below).map(|(_, target)| target).collect(),
            Ask::Timer(Timer { probe: Some(Probe { rising: Some((_, target)), .. }), .. }) => vec![target],
            Ask::Checklist { on_missing, .. } => on_missing.iter().collect(),
            _ => Vec::new(),
        };
        of_ask.into_iter().chain(std::iter::once(&self.next))
    }
}
