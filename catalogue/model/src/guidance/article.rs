//! Articles and questions: their facts, and their words by locale.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{ArticleId, GuidanceText, QuestionId};
use crate::{ExerciseId, LanguageTag, PlainText, ReviewState, ServiceId, TranslationState, WebAddress, terms::terms};

terms! {
    /// For whom a text is.
    Readers {
        /// People worried about their own thoughts or behaviour.
        ForSelf = "self",
        /// Relatives and friends.
        Family = "family",
        /// People who work with people.
        Professional = "professional",
        /// Everybody.
        All = "all",
    }
}

terms! {
    /// A page of the program to which a text leads.
    GuidancePage {
        /// The questions that lead to services.
        Finder = "finder",
        /// The plan.
        Plan = "plan",
        /// The emergency card.
        Emergency = "emergency",
        /// How the catalogue renews itself.
        Renewal = "renewal",
        /// What is kept.
        Kept = "kept",
        /// The page for people under 18.
        Youth = "youth",
        /// The services of each of the three categories of help.
        Categories = "categories",
    }
}

/// Where a text leads, by ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leads {
    /// Exercises.
    pub exercises: Vec<ExerciseId>,
    /// What to read next.
    pub articles: Vec<ArticleId>,
    /// Services that it names.
    pub services: Vec<ServiceId>,
    /// Pages of the program.
    pub pages: Vec<GuidancePage>,
}

/// What was read for a text: a page, or a publication that is named without an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadingSource {
    /// A page, with what it is called where that is known.
    Page(WebAddress, Option<PlainText>),
    /// A publication by its title.
    Publication(PlainText),
}

/// What articles and questions have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// For whom it is.
    pub readers: Readers,
    /// Its place among those for the same readers.
    pub position: u8,
    /// Whether people under 18 may be shown it.
    pub youth_ok: bool,
    /// Whether it says things that differ by country.
    pub country_specific: bool,
    /// Whether it speaks of harm, suicide or slips, so that the emergency line stands at its head.
    pub emergency: bool,
    /// Who has reviewed it.
    pub review_state: ReviewState,
    /// The day on which it was written.
    pub written_on: Date,
    /// Where it leads.
    pub leads: Leads,
    /// What was read for it.
    pub sources: Vec<ReadingSource>,
    /// How far its translations can be trusted.
    pub translations: BTreeMap<LanguageTag, TranslationState>,
    /// Its words, by locale.
    pub texts: BTreeMap<LanguageTag, GuidanceText>,
}

/// An article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Its id.
    pub id: ArticleId,
    /// Everything else.
    pub reading: Reading,
}

/// A question with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// Everything else.
    pub reading: Reading,
}
