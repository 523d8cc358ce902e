//! What a person answered, in types that hold no impossible answer.
//!
//! Answers live in memory and nowhere else. A skipped question is an answer of its own: it counts nothing, and where safety
//! needs an answer it is read as "rather not say".

mod json;

use catalogue_model::{CountryCode, HelpNeed, LanguageTag, Seeker, Way};

pub use self::json::{AnswersProblem, LONGEST_TEXT};
use crate::vocabulary::{Age, Legal, Unnamed, When};

/// More languages cannot be put in an order.
pub const MOST_LANGUAGES: usize = 4;
/// More needs than these say nothing any more.
pub const MOST_NEEDS: usize = 3;

/// Why a list is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotAnAnswer {
    /// There are more than can be chosen.
    #[error("more were chosen than can be")]
    TooMany,
    /// One stands there twice.
    #[error("one was chosen twice")]
    Twice,
    /// "Only these", but there are none.
    #[error("only these, but none were chosen")]
    OnlyNone,
    /// "I don't know yet" beside needs.
    #[error("not known yet, and yet chosen")]
    KnownAndUnknown,
    /// The second country is the first.
    #[error("the second country is the first")]
    SameCountry,
}

/// Question 3.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Country {
    /// Nobody asked yet. A list made now leaves no country out.
    #[default]
    NotAsked,
    /// Not said, or elsewhere: only what works from everywhere.
    Withheld,
    /// Here, and perhaps there.
    In(CountryCode, Option<CountryCode>),
}

impl Country {
    /// A country, and perhaps a second one.
    ///
    /// # Errors
    /// When the second is the first.
    pub fn new(first: CountryCode, second: Option<CountryCode>) -> Result<Self, NotAnAnswer> {
        if second == Some(first) { Err(NotAnAnswer::SameCountry) } else { Ok(Self::In(first, second)) }
    }

    /// The countries that were named, in order.
    pub fn named(self) -> impl Iterator<Item = CountryCode> {
        let (first, second) = match self {
            Self::In(first, second) => (Some(first), second),
            Self::NotAsked | Self::Withheld => (None, None),
        };
        first.into_iter().chain(second)
    }
}

macro_rules! ordered {
    ($(#[$doc:meta])* $name:ident of $item:ty, at most $most:expr) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name {
            chosen: Vec<$item>,
            only: bool,
        }

        impl $name {
            /// A list in order of preference; `only`: nothing else will do.
            ///
            /// # Errors
            /// When there are too many, one stands there twice, or only none are wanted.
            pub fn new(chosen: Vec<$item>, only: bool) -> Result<Self, NotAnAnswer> {
                refuse(&chosen, $most)?;
                if only && chosen.is_empty() { Err(NotAnAnswer::OnlyNone) } else { Ok(Self { chosen, only }) }
            }

            /// What was chosen, the first choice first.
            #[must_use]
            pub fn chosen(&self) -> &[$item] {
                &self.chosen
            }

            /// Whether nothing else will do.
            #[must_use]
            pub fn only(&self) -> bool {
                self.only
            }
        }
    };
}

ordered! {
    /// Question 4.
    Languages of LanguageTag, at most MOST_LANGUAGES
}
ordered! {
    /// Question 6, the first part.
    Ways of Way, at most usize::MAX
}

/// Question 5.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    chosen: Vec<HelpNeed>,
    unsure: bool,
}

impl Needs {
    /// Up to three needs, or "I don't know yet".
    ///
    /// # Errors
    /// When there are too many, one stands there twice, or "I don't know yet" stands beside others.
    pub fn new(chosen: Vec<HelpNeed>, unsure: bool) -> Result<Self, NotAnAnswer> {
        refuse(&chosen, MOST_NEEDS)?;
        if unsure && !chosen.is_empty() { Err(NotAnAnswer::KnownAndUnknown) } else { Ok(Self { chosen, unsure }) }
    }

    /// What was chosen.
    #[must_use]
    pub fn chosen(&self) -> &[HelpNeed] {
        &self.chosen
    }

    /// Whether the person does not know yet.
    #[must_use]
    pub fn unsure(&self) -> bool {
        self.unsure
    }
}

/// Refuses lists that are too long or name something twice.
fn refuse<T: PartialEq>(chosen: &[T], most: usize) -> Result<(), NotAnAnswer> {
    if chosen.len() > most {
        return Err(NotAnAnswer::TooMany);
    }
    let is_twice = |(position, item): (usize, &T)| chosen.iter().skip(position + 1).any(|other| other == item);
    if chosen.iter().enumerate().any(is_twice) { Err(NotAnAnswer::Twice) } else { Ok(()) }
}

/// Every answer. `None`, an empty list and [`Country::NotAsked`] mean: skipped, or not asked yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Question 1: for whom.
    pub seeker: Option<Seeker>,
    /// Question 2: how old.
    pub age: Option<Age>,
    /// Question 3: where.
    pub country: Country,
    /// Question 4: in which languages.
    pub languages: Languages,
    /// Question 5: what would help.
    pub needs: Needs,
    /// Question 6: in which way.
    pub ways: Ways,
    /// Question 6: with or without a name.
    pub unnamed: Option<Unnamed>,
    /// Question 7: when.
    pub when: Option<When>,
    /// Question 8: police or courts.
    pub legal: Option<Legal>,
    /// The person pressed the button that looks in neighbouring countries.
    pub neighbours: bool,
}

impl Answers {
    /// The answers as a list of suggestions reads them: what was not asked was not said.
    #[must_use]
    pub fn finished(&self) -> Self {
        let mut finished = self.clone();
        finished.age.get_or_insert(Age::RatherNot);
        if finished.country == Country::NotAsked {
            finished.country = Country::Withheld;
        }
        finished
    }

    /// Whether somebody under 18 is meant.
    #[must_use]
    pub fn is_young(&self) -> bool {
        self.age.is_some_and(Age::is_young)
    }

    /// Answers question 1. What was said of an age is kept, in the words of those who are asked then: nobody who was under 18
    /// becomes an adult by it.
    pub fn ask_for(&mut self, seeker: Option<Seeker>) {
        self.seeker = seeker;
        if matches!(seeker, Some(Seeker::Family | Seeker::Professional)) {
            self.age = self.age.map(|age| match age {
                Age::Under16 | Age::From16To17 | Age::Under18 => Age::Under18,
                Age::From18To25 | Age::From26 | Age::Adult => Age::Adult,
                Age::RatherNot => Age::RatherNot,
            });
        }
    }

    /// The answers to question 2 among which one who asks for this can choose.
    #[must_use]
    pub fn ages_for(seeker: Option<Seeker>) -> &'static [Age] {
        match seeker {
            Some(Seeker::Family | Seeker::Professional) => &[Age::Under18, Age::Adult, Age::RatherNot],
            Some(Seeker::Myself) | None => {
                &[Age::Under16, Age::From16To17, Age::From18To25, Age::From26, Age::RatherNot]
            }
        }
    }
}
