//! What there is to read: articles, questions with their answers, and duties by country.
//!
//! A text has been reduced to a small tree before it comes here: headings, paragraphs, lists, and stress. There is no place in
//! the tree for a link, an image or an address, so none can be shown. How a text is written down and what a page looks like
//! is not known here.

mod article;
mod duty;
mod ids;
mod text;

pub use article::{Article, GuidancePage, Leads, Question, Readers, Reading, ReadingSource};
pub use duty::{Duty, DutyOf, DutyRecord, DutyStanding, DutyStatement};
pub use ids::{ArticleId, QuestionId};
pub use text::{Block, GuidanceText, ListKind, Passage, Run, Stress};
