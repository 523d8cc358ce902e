//! Journeys through the router: what a person meets, page by page, in every language.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod channels;
mod find;
mod held;
mod renewal;
mod service;
mod shell;
