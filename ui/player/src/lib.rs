//! Exercises as a state machine: which screen stands before a person, where an answer leads, and what of it may be kept.
//!
//! Everything comes in as a parameter: the exercise, the hour, what lies on the shelves, every answer, every moment. This
//! crate reads no clock, no file and no vault, knows no page and no words, and keeps nothing by itself: a sitting lives in
//! memory and wipes what was written when it goes.
//!
//! Start at [`Sitting`]. Three promises hold in every state, and the tests in `tests/properties` hold them to it:
//! no answer leads into a dead end, an answer that says danger leads to the crisis card before anything else, and what is
//! of class `K0` is never offered for keeping.

mod accept;
mod answer;
mod around;
mod circumstances;
mod clockwork;
mod course;
pub mod distress;
mod keeping;
mod lead;
mod notes;
mod own_words;
mod screen;
mod shown;
pub mod signals;
mod sitting;
#[cfg(test)]
mod tests;
mod trail;
mod walked;

pub use answer::{Answer, Away, Choice, FieldAnswer, Instead, Line, Moved, Refused};
pub use around::Position;
pub use circumstances::{Age, Circumstances, Shelves};
pub use clockwork::{Clockwork, Phase, TimerState};
pub use course::{Beat, Course};
pub use keeping::{Keepable, Mark, Outcome, Value};
pub use notes::{CodeNote, Opening, Says};
pub use own_words::OwnWords;
pub use screen::{ItemGroup, Label, Offer, Screen, StepScreen};
pub use shown::{Gap, ShownNow};
pub use sitting::{NotForYouth, Sitting, Standing};
