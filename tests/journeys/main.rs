//! Journeys through the router: what a person meets, page by page, in every language.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]

mod channels;
mod checkins;
mod clinic;
mod contact;
mod exercises;
mod find;
mod finder;
mod guidance;
mod held;
mod kept;
mod map;
mod people;
mod plan;
mod renewal;
mod service;
mod sheet;
mod shell;
mod shortlist;
