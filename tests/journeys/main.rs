//! Journeys through the router: what a person meets, page by page, in every language.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]

mod channels;
mod checkins;
mod exercises;
mod find;
mod finder;
mod held;
mod kept;
mod plan;
mod renewal;
mod service;
mod shell;
