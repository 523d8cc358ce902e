//! What an editor is told about records: the real ones of this tree, and small broken copies of a sound one.
//!
//! Single values are tested beside their types; here the whole folder is read, as `check` and `compile` read it.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "records/broken.rs"]
mod broken;
#[path = "records/exercises.rs"]
mod exercises;
#[path = "records/facts.rs"]
mod facts;
#[path = "records/folder.rs"]
mod folder;
#[path = "records/guidance.rs"]
mod guidance;
#[path = "records/real.rs"]
mod real;
