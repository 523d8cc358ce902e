//! The ceremonies in rehearsal: editors who sign on machines of their own, and roots that follow one another for years.
//!
//! The keys are made from their names, so that ids, signatures and words are the same in every run; the moments are
//! fixed. What readers do with a bundle is asked of their own client.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]

#[path = "ceremony/editions.rs"]
mod editions;
#[path = "ceremony/house.rs"]
mod house;
#[path = "ceremony/keys.rs"]
mod keys;
#[path = "ceremony/mishaps.rs"]
mod mishaps;
#[path = "ceremony/program.rs"]
mod program;
#[path = "ceremony/roots.rs"]
mod roots;
#[path = "ceremony/terminal.rs"]
mod terminal;
#[path = "ceremony/words.rs"]
mod words;
