//! The guided finder: from answers to suggestions, each with every reason for its place.
//!
//! It is pure and deterministic: the same answers, facts, numbers and hour give the same list, in the same order. It opens no
//! file, reads no clock, keeps nothing, and knows no words of the interface: what is said of a service is a [`What`], and how
//! that sounds is the caller's concern. The rules bear the names of the specification: H1 to H8 leave services out, S1 to S13
//! give points.

mod answers;
mod balance;
mod candidate;
mod explained;
mod hard;
mod hits;
mod now;
mod place;
mod soft;
mod suggest;
#[cfg(test)]
mod tests;
mod tongue;
mod vocabulary;
mod widen;

pub use answers::{
    Answers, AnswersProblem, Country, LONGEST_TEXT, Languages, MOST_LANGUAGES, MOST_NEEDS, Needs, NotAnAnswer, Ways,
};
pub use balance::Moved;
pub use candidate::{Candidate, Hours, Pool, Reach};
pub use explained::{Explained, MOST_FLAGS, MOST_MISMATCHES, MOST_REASONS};
pub use hard::HardRule;
pub use hits::{Hit, Rule, Side, What};
pub use now::{MOST_OPEN, Now, OpenLine, Opening};
pub use suggest::{Moment, Question, Ranked, Suggestions};
pub use vocabulary::{Age, Legal, Unnamed, When};
pub use widen::{ENOUGH, Widening};
